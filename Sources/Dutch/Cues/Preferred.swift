extension Cue {
  static let preferred = Cue(
    "preferred",
    "says what one would rather have",
    patterns: #"""
      liever|liefst
      """#,
    found: """
      ⟦Liever⟧ een kleine zaak.
      Ik ga ⟦liever⟧ te voet.
      Het ⟦liefst⟧ blijf ik hier.
      """,
    ignored: """
      De lieve hond slaapt.
      Ik ga te voet.
      """)
}
