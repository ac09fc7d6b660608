extension Cue {
  static let badNoun = Cue(
    "badNoun",
    "a noun for what is wrong",
    patterns: #"""
      %vice
      """#,
    found: """
      Dat is een ⟦leugen⟧.
      Het ⟦gezeur⟧ houdt aan.
      ⟦Misbruik⟧ ligt op de loer.
      """,
    ignored: """
      Dat is een huis.
      Het gesprek houdt aan.
      """)
}
