extension Cue {
  static let questionAnswered = Cue(
    "questionAnswered",
    "an answer to a question just asked (nee, natuurlijk niet, omdat)",
    patterns: #"""
      ^ nee|neen|ja|jawel|zeker|absoluut|jazeker|natuurlijk|uiteraard|welnee|welneen|klopt|nou|integendeel|misschien|precies|exact|juist|inderdaad niet|wel|dus|nee|ja|zeker? $|,|!|.|want|dus
      ^ natuurlijk|uiteraard|zeker|absoluut|welnee|tuurlijk|liever|hopelijk niet|wel|geen
      ^ omdat|doordat
      ^ helemaal|totaal|absoluut|niets|niks|niemand|nooit|allebei|iedereen|nergens|geen|alles niets|niet|niks $
      ^ niets|niks|niemand|nooit|iedereen|nergens|alles|geen|weinig|veel $
      ^ het|mijn|ons antwoord|is|luidt
      ^ ik|wij|we denk|vrees|hoop|geloof van|het niet|wel
      het antwoord
      """#,
    found: """
      ⟦Nee.⟧
      ⟦Natuurlijk niet.⟧
      ⟦Omdat⟧ niemand keek.
      ⟦Niemand⟧.
      ⟦Het antwoord⟧ is simpel.
      ⟦Ik denk van niet⟧.
      """,
    ignored: """
      Neem nog koffie.
      De jas is nat.
      """)
}
