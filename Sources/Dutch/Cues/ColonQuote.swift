extension Cue {
  static let colonQuote = Cue(
    "colonQuote",
    "a quotation behind a colon",
    patterns: #"""
      : %quote
      ~luiden|luidt|klinkt|stond|staat :|, %quote?
      """#,
    found: """
      Op de deur ⟦staat: „⟧gesloten”.
      Hij riep⟦: „⟧Pas op!”
      Het antwoord ⟦luidt:⟧ nooit.
      """,
    ignored: """
      De deur staat open.
      Hij riep iets.
      """)
}
