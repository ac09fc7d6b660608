extension Cue {
  static let oftenSo = Cue(
    "oftenSo",
    "says that it is often or mostly so",
    patterns: #"""
      %often
      de meeste
      in veel|de|vele|meeste gevallen
      """#,
    found: """
      ⟦Meestal⟧ gaat dat mis.
      ⟦De meeste⟧ zaken sluiten vroeg.
      ⟦In veel gevallen⟧ helpt een brief.
      """,
    ignored: """
      Het gaat mis.
      Dit geval is vreemd.
      """)
}
