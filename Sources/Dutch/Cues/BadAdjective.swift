extension Cue {
  static let badAdjective = Cue(
    "badAdjective",
    "an adjective that disapproves",
    patterns: #"""
      %bad
      """#,
    found: """
      Een ⟦laffe⟧ keuze.
      Dat is ⟦kortzichtig⟧.
      Zo'n ⟦naïef⟧ plan.
      """,
    ignored: """
      Een blauwe keuze.
      Dat is een huis.
      """)
}
