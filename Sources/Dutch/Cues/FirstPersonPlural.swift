extension Cue {
  static let firstPersonPlural = Cue(
    "firstPersonPlural",
    "the author speaks of himself and others",
    patterns: #"""
      wij|we|ons|onszelf|onze
      """#,
    found: """
      ⟦Wij⟧ blijven thuis.
      ⟦Onze⟧ oven is stuk.
      Zij hielp ⟦ons⟧ verder.
      """,
    ignored: """
      Ik blijf thuis.
      Zij blijven thuis.
      """)
}
