extension Cue {
  static let goodWord = Cue(
    "goodWord",
    "a word that approves",
    patterns: #"""
      %good|%value|%approve
      """#,
    found: """
      Dat vraagt ⟦moed⟧.
      Een ⟦eerlijke⟧ prijs.
      Zonder ⟦vertrouwen⟧ lukt het niet.
      """,
    ignored: """
      Dat vraagt tijd.
      Een hoge prijs.
      """)
}
