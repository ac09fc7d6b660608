extension Cue {
  static let firstPerson = Cue(
    "firstPerson",
    "the author speaks of himself",
    patterns: #"""
      ik|'k|mij|me|mezelf|ikzelf|mijzelf
      mijn|m'n|mijne
      """#,
    found: """
      ⟦Ik⟧ blijf thuis.
      Dat is ⟦mijn⟧ fout.
      Niemand vroeg ⟦mij⟧ iets.
      """,
    ignored: """
      Wij blijven thuis.
      Hij blijft thuis.
      """)
}
