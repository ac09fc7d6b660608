extension Cue {
  static let inTheory = Cue(
    "inTheory",
    "grants it on paper only (op papier, in theorie, in principe)",
    patterns: #"""
      op papier
      in theorie|principe|beginsel
      theoretisch|formeel|officieel
      op zich|zichzelf
      """#,
    found: """
      ⟦Op papier⟧ werkt het plan.
      ⟦In theorie⟧ is iedereen vrij.
      ⟦Op zich⟧ is de brug breed genoeg.
      """,
    ignored: """
      Het papier is op.
      De theorie is oud.
      """)
}
