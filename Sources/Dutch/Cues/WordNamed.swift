extension Cue {
  static let wordNamed = Cue(
    "wordNamed",
    "talks about a word or a phrase (het woord, de term)",
    patterns: #"""
      het|de|dat|die|dit|dit|een woord|term|begrip|zin|kreet|naam|zinnetje|woordje|woorden|titel|kop
      tussen aanhalingstekens
      ~definiëren|definitie|betekenis|omschrijving|begrip|begrippen
      """#,
    found: """
      ⟦Het woord⟧ dienst klinkt oud.
      ⟦Die term⟧ zegt niets.
      De ⟦definitie⟧ is vaag.
      """,
    ignored: """
      Er viel geen regen.
      De vraag is oud.
      """)
}
