extension Cue {
  static let neverSo = Cue(
    "neverSo",
    "says that it is never so, or only so",
    patterns: #"""
      nooit|nergens|geenszins|allerminst|nimmer
      geen enkele|enkel|één|mens
      alleen|enkel|slechts maar
      enige|één|laatste die|dat|wat|echte|manier|weg|juiste
      """#,
    found: """
      Dat werkt ⟦nooit⟧.
      ⟦Geen enkele⟧ winkel kan zonder deur.
      ⟦Alleen maar⟧ lachen helpt niet.
      De ⟦enige weg⟧ is omhoog.
      """,
    ignored: """
      Hij lacht.
      Het is enig.
      """)
}
