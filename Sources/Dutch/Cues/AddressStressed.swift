extension Cue {
  static let addressStressed = Cue(
    "addressStressed",
    "speaks to the reader as jij, jou, jullie or gij",
    patterns: #"""
      jij|jou|jouw|jullie|gij|jezelf|ge
      """#,
    found: """
      Dan weet ⟦jij⟧ wat er komt.
      ⟦Jullie⟧ kennen hem.
      ⟦Ge⟧ weet het niet.
      """,
    ignored: """
      Dan weet hij wat er komt.
      De bij vliegt.
      """)
}
