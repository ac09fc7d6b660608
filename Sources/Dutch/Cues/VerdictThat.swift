extension Cue {
  static let verdictThat = Cue(
    "verdictThat",
    "a verdict on what was just said (dat is jammer, het is geen schande)",
    patterns: #"""
      ^ dat|dit|het|'t|’t|zoiets|zulks|die is|zijn|was|waren|vind|lijkt|noem|blijft|wordt|klinkt|voelt %degree|ik|een|geen|niet|dus|me|mij? %degree|een|geen|niet|de|dus|wel|ook? %good|%bad|%value|%vice
      ^ dat|dit|het|'t is|was|blijft|lijkt %degree|een|geen|niet|de|dus|wel|ook? %degree|een|geen|de? #A $|,|om|dat|en
      wat een|'n %degree|%good|%bad? #N|%vice|%value
      """#,
    found: """
      ⟦Dat is jammer⟧ voor het dorp.
      ⟦Dat blijft een ramp⟧.
      ⟦Het is dapper om⟧ te spreken.
      ⟦Wat een onzin⟧.
      """,
    ignored: """
      Dat huis is groot.
      De goede man woont boven.
      """)
}
