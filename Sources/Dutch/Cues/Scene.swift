extension Cue {
  static let scene = Cue(
    "scene",
    "gives a sensory detail or a small concrete act",
    patterns: #"""
      %firm|%timeUnit|%weekday .. %pastVerb|#PAST
      aan|op|in|achter|naast|voor|bij|langs|uit de|het|een|mijn|zijn|haar toonbank|balie|kassa|keuken|deur|telefoon|tafel|toog|loket|bank|trein|bus|auto|fiets|station|perron|kantine|gang|winkel|zaak|straat|stoep|terras|raam|muur|lijn|trap|tuin|hoek|markt|bar|bureau|bed|rij|werkplaats|garage|receptie|wachtkamer
      jas|hoed|tas|fiets|koffie|brood|bel|deur|raam|stoel|tafel|trap|sleutel|brief|bon|bord|glas|telefoon|paraplu|hond|kat|schoenen|broek|jurk|auto|factuur|doos|envelop|formulier|lamp|kopje|taart|soep|bier|biefstuk|vis|patat|ijs|kilo|potje
      """#,
    found: """
      Hij leunde ⟦op de toonbank⟧.
      Zij zette de ⟦koffie⟧ neer.
      Er hing een ⟦jas⟧ achter de deur.
      """,
    ignored: """
      De economie groeit.
      Vrijheid vraagt moed.
      """)
}
