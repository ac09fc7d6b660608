extension Cue {
  static let concessionOpener = Cue(
    "concessionOpener",
    "grants a point at the start of the sentence (natuurlijk, toegegeven, zeker)",
    patterns: #"""
      ^ natuurlijk|uiteraard|toegegeven|akkoord|jazeker|vanzelfsprekend|inderdaad|tuurlijk|allicht|welja !niet|dan
      ^ zeker ,|mag|is|er|kan|zijn|heeft|hebben|je|een|de|het|dat|die|niemand|we|wij
      ^ het|'t|’t is|blijft waar|juist|zo dat|,
      ^ 't|’t|‘t|t is waar|juist
      ^ ik|we|wij|men geef|geven|geeft .. toe|toegeven
      ^ ik|wij|we zal|zullen|wil|willen niet|nooit? ontkennen|beweren|bestrijden
      ^ ik|wij|we ontken|ontkennen|bestrijd|bestrijden|beweer|beweren niet
      ^ eerlijk is eerlijk|eerlijk
      ^ voor alle duidelijkheid
      ^ begrijp|versta|snap me|mij|ons goed|niet
      ^ daarmee|hiermee wil|willen|is|zeg|beweer ik|wij|we|niet .. niet|gezegd
      ^ even een nuance|kanttekening
      """#,
    found: """
      ⟦Natuurlijk⟧ kost zo'n regel geld.
      ⟦Toegegeven⟧, de winkelier moet ook eten.
      ⟦Zeker,⟧ een boze brief doet pijn.
      ⟦Het is waar dat⟧ de trein duurder werd.
      ⟦'t Is waar dat⟧ ge in het begin alles aanneemt.
      ⟦Ik geef het grif toe⟧, ook ik ben lui geweest.
      ⟦Ik zal niet ontkennen⟧ dat reclame werkt.
      ⟦Wij beweren niet⟧ dat iedereen gelijk is.
      ⟦Eerlijk is eerlijk⟧, de koffie was goed.
      ⟦Voor alle duidelijkheid⟧: ik heb niets tegen honden.
      ⟦Begrijp me niet⟧ verkeerd, ik hou van mijn vak.
      ⟦Daarmee wil ik niet⟧ zeggen dat alles goed gaat.
      ⟦Even een nuance⟧: niet elke school is groot.
      """,
    ignored: """
      Natuurlijk niet, zei de bakker.
      De kaas smaakt natuurlijk en zacht.
      Zeker als het regent is het er druk.
      """)
}
