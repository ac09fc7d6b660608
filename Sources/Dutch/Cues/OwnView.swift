extension Cue {
  static let ownView = Cue(
    "ownView",
    "gives the view as the author's own (ik vind, volgens mij, wat mij betreft)",
    patterns: #"""
      ik vind|denk|geloof|meen|acht|betwijfel|vrees|vermoed|beschouw|noem|hoop|zie|sta|houd|vind !niet|mijn|hem|haar|een
      vind|denk|geloof|meen|acht|betwijfel|vrees|vermoed|beschouw|noem ik !al|u|je
      wij|we vinden|geloven|menen|achten|denken|beschouwen|noemen|staan
      vinden|geloven|menen|achten|denken|beschouwen wij|we
      volgens mij|ons
      wat mij|ons betreft|aangaat
      naar|in mijn|onze mening|idee|ervaring|gevoel|overtuiging|oordeel|inziens|optiek|ogen|visie
      mijns|ons|m.i. inziens
      ik|wij|we ben|zijn .. van mening|overtuigd|mening|oordeel
      ik|wij|we ben|zijn ervan overtuigd
      als je|u|ge het|'t mij|me|ons vraagt
      voor mij|ons is|betekent|geldt|telt|hoort|mag|hoeft|staat
      van mij|ons mag|hoeft|kan|moet
      mij lijkt|lijkt mij|me|ons
      lijkt|leek|dunkt me|mij|ons
      mijn|onze mening|stelling|punt|indruk|overtuiging|standpunt|advies|conclusie|vermoeden|ervaring
      ik durf .. te? zeggen|beweren|stellen
      daar geloof|sta ik|wij
      """#,
    found: """
      ⟦Ik vind⟧ dat een bord vol moet zijn.
      ⟦Volgens mij⟧ telt alleen de smaak.
      ⟦Wat mij betreft⟧ blijft alles zo.
      ⟦Naar mijn mening⟧ is stilte goud.
      ⟦Wij zijn van mening⟧ dat kleur ertoe doet.
      ⟦Als je het mij vraagt⟧, is dat zonde.
      ⟦Van mij mag⟧ het weg.
      ⟦Mijn stelling⟧ is dat rust roest.
      ⟦Ik durf te beweren⟧ dat het lukt.
      """,
    ignored: """
      Ik vind mijn sleutels niet.
      Volgens hem is het te laat.
      """)
}
