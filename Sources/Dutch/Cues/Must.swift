extension Cue {
  static let must = Cue(
    "must",
    "says moet",
    patterns: #"""
      moet|moeten|moest|moesten|moeten
      """#,
    found: """
      De soep ⟦moet⟧ warm zijn.
      Wij ⟦moeten⟧ stoppen.
      Dat ⟦moest⟧ wel misgaan.
      """,
    ignored: """
      De soep is warm.
      De moed zakte.
      """)
}
