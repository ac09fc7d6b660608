extension Cue {
  static let goodAdjective = Cue(
    "goodAdjective",
    "an adjective that approves",
    patterns: #"""
      %good
      """#,
    found: """
      Een ⟦eerlijke⟧ prijs.
      Dat was ⟦moedig⟧.
      Zij werkt ⟦zorgvuldig⟧.
      """,
    ignored: """
      Een hoge prijs.
      Dat vraagt tijd.
      """)
}
