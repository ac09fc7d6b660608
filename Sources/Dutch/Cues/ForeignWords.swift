extension Cue {
  static let foreignWords = Cue(
    "foreignWords",
    "words of another language (English sentences quoted)",
    patterns: #"""
      the|is|of|and|to|customer|always|right|business|you|your|your|not|that|for|with|what|we|people|have|this|are ... the|of|and|to|customer|always|you|your|not|for|with|what|people|have|this|are|you
      """#,
    found: """
      They say the rest ⟦is for⟧ you.
      It ⟦is what⟧ we have to do.
      ⟦The rest of⟧ it is not for sale.
      """,
    ignored: """
      De regen valt.
      Het is warm.
      """)
}
