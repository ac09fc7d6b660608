extension Cue {
  static let badWord = Cue(
    "badWord",
    "a word that disapproves",
    patterns: #"""
      %bad|%vice|%harm
      """#,
    found: """
      Dat is een ⟦leugen⟧.
      Een ⟦laffe⟧ keuze.
      Dit gedrag ⟦ondermijnt⟧ de school.
      """,
    ignored: """
      Dat is een huis.
      Een blauwe keuze.
      """)
}
