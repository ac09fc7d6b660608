extension Cue {
  static let closing = Cue(
    "closing",
    "signals the end of the piece (tot slot, al met al)",
    patterns: #"""
      tot|ten slot|besluit|slotte
      al met al
      alles bij elkaar
      kortom|concluderend|samenvattend|samengevat|resumerend|slotsom|slotwoord
      ^ conclusie|slot|tenslotte|nawoord|epiloog
      onder de|aan streep|einde
      ^ de|mijn|onze conclusie|moraal|les|boodschap|slotsom is|luidt|van|dan|blijft|:
      """#,
    found: """
      ⟦Tot slot⟧ een vraag.
      ⟦Al met al⟧ was het mooi.
      ⟦Onder de streep⟧ blijft er weinig.
      ⟦De moraal is⟧ eenvoudig.
      """,
    ignored: """
      Het slot van de deur klemt.
      De les begint om negen uur.
      """)
}
