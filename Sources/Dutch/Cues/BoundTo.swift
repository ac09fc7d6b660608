extension Cue {
  static let boundTo = Cue(
    "boundTo",
    "names what binds or limits (binnen X, tenzij X, met respect voor X)",
    patterns: #"""
      binnen|buiten de|het|ons|onze|mijn|haar|zijn|hun #A? !%timeUnit [ #N ]
      zolang|mits|tenzij ... [ *heid|%value|%limit ]
      grens|grenzen ligt|liggen .. bij [ .. #N ]
      grens|grenzen van [ .. #N ]
      met|uit|vanuit .. respect|oog|begrip|zorg|eerbied|aandacht voor [ .. #N ]
      ten koste van [ .. #N ]
      zonder [ *heid|*schap|%value ]
      hoort|horen .. [ *heid|*schap|%value|%limit ] bij
      [ *heid|*schap|%value|%limit ] hoort|horen .. bij|erbij
      """#,
    found: """
      Het blijft binnen de ⟦wet⟧.
      Alles mag, tenzij de ⟦veiligheid⟧ eronder lijdt.
      De grens ligt bij ⟦het personeel⟧.
      Zij werkt met oog voor ⟦het dier⟧.
      Dat gaat ten koste van ⟦de rust⟧.
      Niets lukt zonder ⟦vertrouwen⟧.
      """,
    ignored: """
      Hij is binnen de week terug.
      Zij blijft zolang het regent.
      """)
}
