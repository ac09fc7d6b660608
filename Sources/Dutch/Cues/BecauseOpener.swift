extension Cue {
  static let becauseOpener = Cue(
    "becauseOpener",
    "a sentence that is nothing but a reason",
    patterns: #"""
      ^ omdat|doordat|want|aangezien|vermits
      ^ namelijk|immers|temeer
      ^ simpelweg|gewoon|juist|alleen|vooral|niet|precies|misschien omdat|doordat
      """#,
    found: """
      ⟦Omdat⟧ niemand keek.
      ⟦Want⟧ de deur stond open.
      ⟦Juist omdat⟧ het moeilijk is.
      """,
    ignored: """
      Zij bleef omdat het regende.
      Dat is niet omdat ik wil.
      """)
}
