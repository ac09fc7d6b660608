extension Cue {
  static let badVerb = Cue(
    "badVerb",
    "a verb that blames or does harm",
    patterns: #"""
      %harm
      """#,
    found: """
      Dit gedrag ⟦ondermijnt⟧ de school.
      Hij ⟦liegt⟧.
      Zij ⟦zeuren⟧ over de prijs.
      """,
    ignored: """
      Hij leest.
      Zij praten over de prijs.
      """)
}
