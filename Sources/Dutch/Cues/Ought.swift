extension Cue {
  static let ought = Cue(
    "ought",
    "says what is fitting or due (hoort, dient te, verdient)",
    patterns: #"""
      ~horen|~behoren|~dienen .. te #INF|zijn|worden|hebben|gaan|doen|staan|blijven
      hoort|horen|behoort .. te|zo|thuis|voorop|gewoon|zo
      hoort|horen|behoort|behoren bij|niet|geen|in|dus|er|daar|tot|dat
      ~verdienen !niet|serieus|geld
      zou|zouden .. moeten|horen|dienen|behoren|mogen
      het is|wordt hoog|de|hoogste? tijd|zaak|plicht
      het is|wordt tijd|zaak|plicht|nodig|noodzakelijk|verstandig|raadzaam|aan
      ~hebben|is|zijn de|een|onze|uw|zijn|haar plicht|taak|verantwoordelijkheid
      """#,
    found: """
      Een bord ⟦hoort schoon te zijn⟧.
      De overheid ⟦dient te luisteren⟧.
      De zorg ⟦verdient⟧ een beter rooster.
      Bedrijven ⟦zouden meer moeten⟧ delen.
      ⟦Het is tijd⟧ om te kiezen.
      Het ⟦is onze plicht⟧ te spreken.
      """,
    ignored: """
      De hond hoort de bel.
      Hij diende in het leger.
      """)
}
