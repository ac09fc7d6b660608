extension Cue {
  static let mockAdvice = Cue(
    "mockAdvice",
    "advice or order that the author does not mean, with its exaggeration",
    patterns: #"""
      ^ vooral|gewoon|altijd|zeker|vooral niet|nooit|altijd|blijven|maar
      ^ %imperative|doe|geef|zeg|slaap|lach vooral|dus|maar|altijd|gewoon|lekker|rustig|met
      dan .. maar
      moet|moeten|zal|zullen .. maar
      gewoon|rustig|lekker|vooral doorgaan|blijven|lachen|betalen|slikken|door
      """#,
    found: """
      ⟦Lach vooral⟧ alles weg.
      ⟦Dan moet hij maar⟧ verhuizen.
      ⟦Gewoon doorgaan⟧.
      """,
    ignored: """
      De zon gaat onder.
      Hij lacht.
      """)
}
