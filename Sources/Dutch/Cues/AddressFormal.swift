extension Cue {
  static let addressFormal = Cue(
    "addressFormal",
    "speaks to the reader as u",
    patterns: #"""
      u|uw|uzelf
      """#,
    found: """
      Wat ⟦u⟧ zoekt is rust.
      Dan groeit ⟦uw⟧ zaak.
      Denk aan ⟦uzelf⟧.
      """,
    ignored: """
      Zij zoekt rust.
      Jij zoekt rust.
      """)
}
