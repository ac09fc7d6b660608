extension Cue {
  static let headingLike = Cue(
    "headingLike",
    "a phrase without a verb that could head a section",
    patterns: #"""
      ^ hoe|waarom|wat|van|over|tips|stap|les|meer|geen|de|het|een .. $
      ^ conclusie|inleiding|achtergrond|samenvatting|voorwoord|nawoord|slot|bronnen|noten|agenda|reacties $
      """#,
    found: """
      Inleiding
      De prijs van haast
      """,
    ignored: """
      Wij vinden dat de prijs van haast veel te hoog is geworden.
      Inleidingen duren altijd veel te lang voor wie haast heeft en honger.
      """)
}
