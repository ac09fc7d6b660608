extension Cue {
  static let scenePlace = Cue(
    "scenePlace",
    "names a place one can stand in",
    patterns: #"""
      aan|op|in|achter|naast|voor|bij|langs|uit de|het|een|mijn|zijn|haar toonbank|balie|kassa|keuken|deur|telefoon|tafel|toog|loket|bank|trein|bus|auto|fiets|station|perron|kantine|gang|winkel|zaak|straat|stoep|terras|raam|muur|lijn|trap|tuin|hoek|markt|bar|bureau|bed|rij|werkplaats|garage|receptie|wachtkamer|magazijn|hal|schuur|kerk|school|lift|kelder|zolder|etalage
      %firm|%timeUnit|%weekday .. %pastVerb|#PAST
      """#,
    found: """
      Hij leunde ⟦op de toonbank⟧.
      ⟦In de gang⟧ stond een rij.
      De ⟦winkel bleef⟧ leeg.
      """,
    ignored: """
      De markt groeit.
      De economie is een machine.
      """)
}
