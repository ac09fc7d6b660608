extension Cue {
  static let alwaysSo = Cue(
    "alwaysSo",
    "says that it is always or everywhere so",
    patterns: #"""
      %always
      elke|iedere|elk keer|dag|week|ochtend|avond|maand|jaar|maandag|vrijdag|zaterdag
      telkens|weer|opnieuw
      """#,
    found: """
      Een goede zaak is ⟦altijd⟧ een huiskamer.
      ⟦Elke dag⟧ staat hij klaar.
      ⟦Telkens⟧ gaat het mis.
      """,
    ignored: """
      Vandaag is het druk.
      De elk is een dier.
      """)
}
