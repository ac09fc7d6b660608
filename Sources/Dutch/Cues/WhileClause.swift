extension Cue {
  static let whileClause = Cue(
    "whileClause",
    "sets two facts side by side with terwijl",
    patterns: #"""
      terwijl
      """#,
    found: """
      De een zingt, ⟦terwijl⟧ de ander slaapt.
      ⟦Terwijl⟧ het regent, blijft de zaal leeg.
      Hij lacht ⟦terwijl⟧ hij verliest.
      """,
    ignored: """
      De wijl vergaat.
      Hij slaapt.
      """)
}
