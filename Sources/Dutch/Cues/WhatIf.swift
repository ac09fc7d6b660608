extension Cue {
  static let whatIf = Cue(
    "whatIf",
    "asks what would be (wat als, zou jij)",
    patterns: #"""
      ^ wat|en als|indien
      wat|hoe zou|zouden|zal je|u|ge|er|jij|men|de|het|een
      ^ zou|zouden %you|iemand|de|een|hij|ze|zij|het|er
      had|hadden|was|waren .. ik|je|hij|ze|we|de|een ... ,|dan ... zou|had|was|dan
      alsof|als je|u|ik|iemand|hij .. was|waren|zou|had
      """#,
    found: """
      ⟦Wat als⟧ de stroom uitvalt?
      ⟦Zou jij⟧ je huis aan een vreemde geven?
      ⟦Hoe zou je⟧ dat vinden?
      """,
    ignored: """
      Wat eet hij?
      Als kok is hij goed.
      """)
}
