extension Cue {
  static let needed = Cue(
    "needed",
    "says that something is needed",
    patterns: #"""
      nodig is|zijn|hebben|heeft|,|$|om|voor|dat|aan
      is|zijn|hebben|heeft|heb|hebt|vraagt|vergt .. nodig
      vraagt|vergt|eist|vereist|verlangt|vragen|vergen .. moed|tijd|geduld|vertrouwen|aandacht|een|om
      noodzakelijk|onmisbaar|onontbeerlijk|essentieel|cruciaal|broodnodig|belangrijk
      waar het aan schort|ontbreekt|om
      """#,
    found: """
      Er ⟦is meer geduld nodig⟧.
      Een team ⟦heeft rust nodig⟧.
      Dat ⟦vraagt om⟧ moed.
      Goede wil is ⟦onmisbaar⟧.
      """,
    ignored: """
      De nodige dagen gingen voorbij.
      Hij eist zijn geld.
      """)
}
