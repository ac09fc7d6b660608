extension Cue {
  static let absolute = Cue(
    "absolute",
    "the strong words of a position (nooit, geen enkele, alleen maar, elk)",
    patterns: #"""
      nooit|nergens|geenszins|allerminst|nimmer
      geen enkele|enkel|één|mens
      alleen|enkel|slechts maar
      altijd|overal|iedereen|niemand|alles|niets|elke|iedere|alle|elk|ieder
      enige|één|laatste die|dat|wat|echte|manier|weg|juiste
      """#,
    found: """
      ⟦Geen enkele⟧ winkel kan zonder deur.
      Dat werkt ⟦nooit⟧.
      ⟦Alleen maar⟧ lachen helpt niet.
      De ⟦enige weg⟧ is omhoog.
      """,
    ignored: """
      De winkel heeft een deur.
      Het is enig in zijn soort.
      """)
}
