extension Cue {
  static let generalisation = Cue(
    "generalisation",
    "speaks of all or of none, always or never",
    patterns: #"""
      %everyone|%nobody .. ~zijn|is|heeft|wil|kan|moet|weet|wordt|doet|hebben|willen|zijn
      %always|%never
      geen|niemand|nergens .. zonder
      elke|ieder|iedere|alle %people|mens|zaak|bedrijf|winkel|vak|ambacht|keer
      nog nooit|altijd
      %often
      mensen|klanten|ouders|leerlingen|ondernemers|bedrijven|kinderen|burgers|managers|werkgevers|politici|leraren|artsen|patiënten|consumenten|gebruikers|ontwikkelaars willen|hebben|zijn|kunnen|moeten|denken|komen|kopen|weten|doen|gaan|worden|die|vinden|houden|kiezen|krijgen|vergeten
      """#,
    found: """
      ⟦Iedereen wil⟧ gezien worden.
      Een goede zaak is ⟦altijd⟧ een huiskamer.
      ⟦Mensen willen⟧ verhalen.
      ⟦Elke klant⟧ telt.
      ⟦Meestal⟧ gaat dat mis.
      """,
    ignored: """
      Het regende in de straat.
      Anna wilde een ijsje.
      """)
}
