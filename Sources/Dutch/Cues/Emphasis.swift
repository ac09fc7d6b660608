extension Cue {
  static let emphasis = Cue(
    "emphasis",
    "insists (echt, absoluut, werkelijk, nu juist)",
    patterns: #"""
      %degree .. %good|%bad|%value|%vice
      absoluut|totaal|volstrekt|volkomen|ronduit|werkelijk|hartstikke|allesbehalve|geenszins|allerminst|uitermate|ontzettend|verschrikkelijk|ongelooflijk|enorm|uiterst|keihard|domweg|simpelweg|gewoonweg
      nu|nou|daar|dáár juist|net
      juist|precies|uitgerekend daarom|daar|dan|nu|die|dat|het|de
      echt|helemaal|juist|zeker niet|wel|geen
      nu|nou eenmaal
      """#,
    found: """
      Het is ⟦absoluut⟧ de moeite waard.
      ⟦Juist daarom⟧ zwijg ik.
      Dat is ⟦nu eenmaal⟧ zo.
      ⟦Echt niet⟧!
      """,
    ignored: """
      De juiste maat is klein.
      Het water is diep.
      """)
}
