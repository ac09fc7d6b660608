extension Cue {
  static let negativePolarity = Cue(
    "negativePolarity",
    "harsh words, more than one",
    patterns: #"""
      %bad|%vice|%harm ... %bad|%vice|%harm
      """#,
    found: """
      Het is ⟦laf en dom⟧.
      De klacht gaat over ⟦misbruik en bedrog⟧.
      Wie ⟦liegt is een lafaard en een schande⟧ voor het vak.
      """,
    ignored: """
      Het is laf.
      De klacht is terecht.
      """)
}
