extension Cue {
  static let thesisStatement = Cue(
    "thesisStatement",
    "announces the main point (daarom pleiten wij, mijn punt is, kortom)",
    patterns: #"""
      ^ daarom|dus|vandaar .. pleiten|pleit|vind|vinden|zeg|zeggen|durf|roep|geloof|wil|stel|blijf|blijven|kies|moet|moeten|hoort|zou
      mijn|onze|de|deze punt|stelling|boodschap|conclusie|standpunt|these|kern|pleidooi|overtuiging|moraal|les|oproep|antwoord|oordeel is|luidt|dat|:|blijft|dan
      ^ conclusie|moraal|kern|stelling|kortom|boodschap|standpunt|oordeel|advies|eindoordeel
      ik|wij|we geloof|geloven .. niet|in|heilig
      geloof|geloven ik|wij|we .. niet|in|heilig
      daar|hier|dat|waar geloof|gelooft|geloven|sta|pleit|teken|ga ik|wij|we .. in|achter|voor|$
      ik|wij|we ~bepleiten|bepleit|bepleiten|pleit|pleiten|stel|verdedig|betoog|stel|verdedigen|beweer|verzet|neem|houd
      in dit artikel|stuk|betoog|stukje|opiniestuk ... ik|wij|we
      ik|wij|we wil|willen .. uitleggen|betogen|laten zien|pleiten|bepleiten|aantonen|zeggen
      alles|al afwegend|overwegende|afwegende|met|overziend
      is|zijn|hoort|blijft .. niet .. van deze tijd
      wat mij|ons betreft
      blijf|blijven ik|wij|we
      weg met|ermee
      leve|lang de|het
      tijd om|voor
      """#,
    found: """
      ⟦Daarom pleiten⟧ wij voor stilte.
      ⟦Mijn punt is⟧ dat vis moet zwemmen.
      ⟦Kortom⟧, de markt sluit te vroeg.
      ⟦Ik geloof niet⟧ in korting.
      ⟦Daar geloof ik niet in⟧.
      ⟦In dit stuk verdedig ik⟧ de bakfiets.
      ⟦Alles afwegend⟧ kies ik voor de trein.
      Zo'n stropdas ⟦is echt niet meer van deze tijd⟧.
      ⟦Weg met⟧ de stempelkaart.
      """,
    ignored: """
      De kern van de appel is bruin.
      Hij gelooft het verhaal.
      """)
}
