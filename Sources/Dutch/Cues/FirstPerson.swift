extension Cue {
  static let firstPerson = Cue(
    "firstPerson",
    "the author speaks of himself",
    patterns: #"""
      ik|'k|mij|me|mezelf|ikzelf|mijzelf
      """#,
    found: """
      ⟦Ik⟧ blijf thuis.
      Dat is aan ⟦mij⟧ besteed.
      Niemand vroeg ⟦mij⟧ iets.
      """,
    ignored: """
      Wij blijven thuis.
      Hij blijft thuis.
      """)
}
