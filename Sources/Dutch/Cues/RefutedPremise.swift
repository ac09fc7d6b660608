extension Cue {
  static let refutedPremise = Cue(
    "refutedPremise",
    "names a view as a mistake (een misverstand, de illusie, een mythe)",
    patterns: #"""
      misvatting|misverstand|denkfout|dwaling|mythe|fabel|sprookje|illusie|drogreden|drogredenering|waanidee|vergissing|schijntegenstelling|dooddoener|smoes|valkuil|sofisme
      ~vergissen zich|me|je
      ten onrechte|onterecht
      wie dat|nog? denkt|gelooft|meent|zegt
      ~denken|geloven ten onrechte
      is|blijft|was|klinkt|lijkt te|wat simpel|eenvoudig|makkelijk|gemakkelijk|kort
      alsof !je|of .. is|zijn|heeft|hebben|kan|kunnen|moet|was|waren|zou
      gaat eraan voorbij|niet op
      ~gaan .. voorbij aan
      vlieger gaat .. niet op
      """#,
    found: """
      Dat is een hardnekkig ⟦misverstand⟧.
      ⟦Wie dat denkt⟧, heeft nooit achter een toonbank gestaan.
      Men neemt ⟦ten onrechte⟧ aan dat boter duur is.
      Dat antwoord ⟦is te simpel⟧.
      ⟦Alsof een mens een machine is⟧.
      Die ⟦vlieger gaat niet op⟧.
      Zij ⟦vergissen zich⟧.
      """,
    ignored: """
      Hij vertelde een verhaal over de zee.
      Het deed alsof je thuis was.
      """)
}
