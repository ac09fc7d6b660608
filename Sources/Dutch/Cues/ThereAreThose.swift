extension Cue {
  static let thereAreThose = Cue(
    "thereAreThose",
    "points at people who differ (er zijn er die, sommigen, anderen)",
    patterns: #"""
      er|je|ge|u zijn|bestaan|heb|hebt .. die
      nu|natuurlijk|ook|inderdaad zijn er
      sommigen|anderen|menigeen|velen
      sommige|veel|vele|andere|genoeg|enkele|heel|meeste wat? %people|%profession|%critics
      degenen|diegenen|zij|mensen die
      is|zijn|waren|ben bang|beducht|bevreesd|bezorgd dat|voor|om|,
      maakt|maken zich .. zorgen
      """#,
    found: """
      ⟦Er zijn bazen die⟧ dat nooit leren.
      ⟦Sommigen⟧ bellen liever.
      ⟦Veel winkeliers⟧ sluiten vroeg.
      De buren ⟦zijn bang dat⟧ het druk wordt.
      """,
    ignored: """
      Er is brood.
      De sommen zijn af.
      """)
}
