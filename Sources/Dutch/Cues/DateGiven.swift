extension Cue {
  static let dateGiven = Cue(
    "dateGiven",
    "gives a year or a date",
    patterns: #"""
      sinds|tussen|in|vanaf|rond|tot|uit|anno #NUM|%year
      %year
      #NUM %weekday
      """#,
    found: """
      De zaak bestaat ⟦sinds 1987⟧.
      ⟦In 2012⟧ sloot de fabriek.
      Op ⟦3 maart⟧ kwam de brief.
      """,
    ignored: """
      De zaak bestaat lang.
      In de tuin staat een boom.
      """)
}
