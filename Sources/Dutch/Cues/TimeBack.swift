extension Cue {
  static let timeBack = Cue(
    "timeBack",
    "places what is told in the past (vorige week, drie jaar geleden, gisteren)",
    patterns: #"""
      %timeBack %timeUnit|%weekday|zomer|winter|keer
      ^ gisteren|eergisteren|gisteravond|gisterochtend|gistermiddag|vanochtend|vanmiddag|vanmorgen|vannacht|laatst|onlangs|destijds|toen|indertijd|ooit|recentelijk|recent|pasgeleden|daarnet
      gisteren|eergisteren|gisteravond|laatst|onlangs|vanmorgen|vanochtend|vannacht
      %timeUnit|tijdje|poos|poosje|tijd geleden|terug
      een paar|tijdje|tijd|week|maand|jaar|half|aantal|dag %timeUnit? geleden|terug
      %number|paar|enkele|#NUM %timeUnit later|geleden|terug|eerder|lang
      toen ik|we|wij|hij|zij|ze|mijn|de|het|onze|er
      sindsdien|nadien|daarna|vervolgens
      """#,
    found: """
      ⟦Vorige week⟧ stond er een file.
      ⟦Gisteren⟧ belde de school.
      ⟦Een paar weken terug⟧ brak mijn fiets.
      ⟦Toen ik⟧ klein was, rook het naar zeep.
      ⟦Drie weken later⟧ kwam het antwoord.
      """,
    ignored: """
      De week heeft zeven dagen.
      Later is te laat.
      """)
}
