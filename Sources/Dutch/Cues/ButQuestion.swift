extension Cue {
  static let butQuestion = Cue(
    "butQuestion",
    "a question that opens with but, and or so",
    patterns: #"""
      ^ maar|en|ja|dus is|wat|mag|moet|heeft|hoe|waarom|kan|zijn|dan|als ... ?
      en|maar wat|hoe|waar|wie dan|nu|met|als
      dus|en|maar ... ?
      """#,
    found: """
      ⟦En wat met de kinderen?⟧
      ⟦Maar is dat zo?⟧
      ⟦En hoe dan?⟧
      """,
    ignored: """
      En zo ging het.
      Wat een dag.
      """)
}
