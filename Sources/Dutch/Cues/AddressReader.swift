extension Cue {
  static let addressReader = Cue(
    "addressReader",
    "speaks to the reader (je, jij, u, jullie)",
    patterns: #"""
      jij|jou|jouw|jullie|gij|jezelf|uzelf
      u|uw|ge
      je
      """#,
    found: """
      Dan weet ⟦jij⟧ wat er komt.
      Wat ⟦u⟧ zoekt is rust.
      Zo raak ⟦je⟧ de weg kwijt.
      """,
    ignored: """
      De man zoekt rust.
      Wij weten het niet.
      """)
}
