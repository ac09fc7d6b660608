extension Cue {
  static let reasonAdverb = Cue(
    "reasonAdverb",
    "gives a reason with immers or namelijk",
    patterns: #"""
      immers|namelijk|nl|nl.
      """#,
    found: """
      De markt is ⟦immers⟧ vrij.
      Ik heb ⟦namelijk⟧ haast.
      Dat is ⟦immers⟧ gratis.
      """,
    ignored: """
      De markt is vrij.
      De naam is kort.
      """)
}
