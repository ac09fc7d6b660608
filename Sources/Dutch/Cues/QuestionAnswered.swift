extension Cue {
  static let questionAnswered = Cue(
    "questionAnswered",
    "an answer to a question just asked (het antwoord is, niemand, ik denk van niet)",
    patterns: #"""
      ^ helemaal|totaal|absoluut|niets|niks|niemand|nooit|allebei|iedereen|nergens|geen|alles niets|niet|niks $
      ^ niets|niks|niemand|nooit|iedereen|nergens|alles|geen|weinig|veel $
      ^ het|mijn|ons|dat antwoord is|luidt|:|,|$
      ^ ik|wij|we denk|vrees|hoop|geloof|dacht van|het niet|wel
      het antwoord
      """#,
    found: """
      ⟦Niemand⟧.
      ⟦Het antwoord is⟧ simpel.
      ⟦Ik denk van niet⟧.
      """,
    ignored: """
      Neem nog koffie.
      Het is koud.
      """)
}
