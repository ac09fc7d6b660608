extension Cue {
  static let verdict = Cue(
    "verdict",
    "judges something in plain words (dat is onzin, jammer, een misser)",
    patterns: #"""
      ^ jammer|zonde|prima|fout|schande|onzin|terecht|helaas|gelukkig|goed|slecht|mooi|knap|dom|slim|gek|raar|vreemd|triest|ergerlijk|kwalijk|onterecht|logisch|prachtig|top|schandalig|laf $|,|dat|om|toch|zo|bezig|van|voor|genoeg
      ^ dat|dit|het|'t|zoiets|zulks|die is|zijn|was|waren|vind|lijkt|noem|blijft|wordt|klinkt|voelt %degree|ik|een|geen|niet|dus|me|mij? %degree|een|geen|niet|de|dus|wel|ook? %good|%bad|%value|%vice
      is|zijn|was|waren|blijft|wordt|lijkt|vind|noem|noemt .. %bad $|,|,|en|om|voor|dat
      is|zijn|was|waren|blijft|wordt|lijkt|vind|noem|noemt .. %good $|,|,|en|om|voor|dat
      een|geen|de|het|puur|pure %good|%bad idee|plan|zaak|keuze|keus|gedachte|ontwikkeling|stap|vraag|zet|zin|teken|reden|signaal|raad|gewoonte|houding|manier|boodschap|maatstaf
      een|geen|de|puur|pure %vice|schijnoplossing|schande|misser|blunder|aanrader|zegen|verademing|ramp|gemis|kul|drama|farce
      %bad|%good genoeg|om|dat
      zo %good|%bad is|zijn|als
      %good|%bad is|zijn dat|het|wel|niet|ook
      """#,
    found: """
      ⟦Dat is jammer⟧ voor het dorp.
      ⟦Zonde van⟧ de moeite.
      Het plan ⟦is kortzichtig⟧.
      ⟦Een goed idee⟧ begint klein.
      ⟦Dat blijft een ramp⟧.
      De aanpak ⟦was moedig⟧.
      """,
    ignored: """
      De goede man woont boven.
      Een blauw idee is geen kleur.
      """)
}
