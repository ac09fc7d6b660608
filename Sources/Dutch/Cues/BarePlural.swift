extension Cue {
  static let barePlural = Cue(
    "barePlural",
    "speaks of a kind in the plural (mensen willen, klanten komen)",
    patterns: #"""
      ^ mensen|klanten|#N&#PL willen|hebben|zijn|kunnen|moeten|denken|komen|kopen|weten|doen|gaan|worden|die|vinden|houden|kiezen|krijgen|vergeten|zien|vragen|betalen|mogen|geven|nemen|maken|staan
      mensen|klanten|ouders|leerlingen|ondernemers|bedrijven|kinderen|burgers|managers|werkgevers|politici|leraren|artsen|patiënten|consumenten|gebruikers|ontwikkelaars ~willen|~hebben|~zijn|~kunnen|~moeten|~denken|~komen|~kopen|~weten|~doen|~gaan|~worden|~vinden|~houden|~kiezen|~krijgen|~vergeten
      willen|hebben|zijn|kunnen|moeten|denken|kopen|weten|worden|vinden|krijgen mensen|klanten|ouders|leerlingen|ondernemers|bedrijven|kinderen|burgers|managers|werkgevers|politici|leraren|artsen|patiënten|consumenten|gebruikers
      """#,
    found: """
      ⟦Mensen willen⟧ verhalen.
      ⟦Boeren weten⟧ dat.
      ⟦Kinderen vragen⟧ veel.
      Vandaag ⟦willen klanten⟧ rust.
      """,
    ignored: """
      De boer weet dat.
      De klant slaapt.
      """)
}
