extension Cue {
  static let perfectI = Cue(
    "perfectI",
    "tells in the perfect what the author has done",
    patterns: #"""
      ik|we|wij heb|hebben|ben|zijn ... #PART $|,
      heb|ben|hebben|zijn ik|we|wij .. #PART
      """#,
    found: """
      ⟦Ik heb een brief geschreven⟧.
      ⟦Wij zijn naar huis gelopen⟧.
      Daar ⟦heb ik nooit gewerkt⟧.
      """,
    ignored: """
      Ik schrijf een brief.
      Hij heeft een brief geschreven.
      """)
}
