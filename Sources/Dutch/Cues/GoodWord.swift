extension Cue {
  static let goodWord = Cue(
    "goodWord",
    "a word that approves",
    patterns: #"""
      %good|%value|%approve
      """#,
    found: """
      Dat vraagt ⟦moed⟧.
      Een eerlijke prijs.
      """,
    ignored: """
      Dat vraagt tijd.
      Een hoge prijs.
      """)
}
