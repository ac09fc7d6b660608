extension Cue {
  static let addressInformal = Cue(
    "addressInformal",
    "speaks to the reader as je",
    patterns: #"""
      je
      """#,
    found: """
      Zo raak ⟦je⟧ de weg kwijt.
      Kijk naar ⟦je⟧ team.
      Dan weet ⟦je⟧ genoeg.
      """,
    ignored: """
      Zij raakt de weg kwijt.
      Wij weten het niet.
      """)
}
