extension Cue {
  static let goodNoun = Cue(
    "goodNoun",
    "a noun for what is worth having",
    patterns: #"""
      %value
      """#,
    found: """
      Dat vraagt ⟦moed⟧.
      Zonder ⟦vertrouwen⟧ lukt het niet.
      ⟦Respect⟧ is gratis.
      """,
    ignored: """
      Dat vraagt tijd.
      Zonder jas lukt het niet.
      """)
}
