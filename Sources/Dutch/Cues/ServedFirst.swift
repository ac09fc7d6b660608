extension Cue {
  static let servedFirst = Cue(
    "servedFirst",
    "puts those who are served first (de gast gaat voor, wat de koper wil)",
    patterns: #"""
      %served .. gaat|gaan|komt|komen|staat|staan|hoort|horen|moet .. voor|voorop|eerst|centraal|bovenaan|boven|één $|,|en|te|bij|alles|in|op
      eerst|allereerst|eerste de|het|een %served
      wat|hoe|waar de|een|je|onze|mijn|het|die|uw %served|tegenover .. wil|willen|vraagt|wenst|zoekt|vindt|verwacht|verlangt
      wat|hetgeen de|een|onze|degene|mensen|je %served|jou|u .. nodig
      het|eerste|'t laatste|eerste woord
      ~staan|stond|stonden .. ten dienste|dienst
      %served .. hoort|moet|mag|hoorde .. winnen|bepalen|beslissen|koning
      ~geven|geef|gun|laat|laten .. %served .. gelijk|woord|kiezen|bepalen|beslissen
      ~krijgen|krijgt %served .. gelijk
      respect|eerbied|hart|oog|ontzag|aandacht voor .. %served
      brood|loon|salaris|boterham|rekening ~betalen|betaalt|betalen
      moeite doen|gedaan|voor
      ~bedienen|dienen|bedient|diende .. op .. wenken
      u|je vraagt|vragen , wij|we
      met een glimlach
      ~leven|bestaan .. van|bij .. %served
      zonder %served .. geen|niets|niks|was|is
      ja ~zeggen|zeggen|zeg|tenzij
      %served .. altijd|gewoon|nog|weer|wél|steeds gelijk|koning|welkom|voor
      %served = koning
      ~dienen|~bedienen|dien|dienen|dient !niet .. %served
      %served .. dienen|bedienen
      om %served|u|jou|hem|haar te dienen|bedienen|helpen
      """#,
    found: """
      De ⟦gast gaat voor⟧.
      Begin met ⟦wat de koper wil⟧.
      ⟦Eerst de lezer⟧, dan de rest.
      Geef hem ⟦het laatste woord⟧.
      Het is de huurder die je ⟦brood betaalt⟧.
      Wij leven ⟦om u te dienen⟧.
      """,
    ignored: """
      De gast slaapt.
      Hij nam het woord.
      """)
}
