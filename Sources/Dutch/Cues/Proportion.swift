extension Cue {
  static let proportion = Cue(
    "proportion",
    "gives shares and averages (procent, van de tien, gemiddeld)",
    patterns: #"""
      %amount|#NUM van de|elke tien|honderd|drie|vier|vijf|twee|10|100
      procent|%|promille|percent|percentage
      gemiddeld|gemiddelde
      helft|kwart|derde|meerderheid|tiende|tweederde|driekwart
      op de|elke tien|honderd|vijf|drie|vier|10
      aantal|aantallen|hoeveelheid
      verdubbeld|verdubbelde|gehalveerd|stijging|daling|gestegen|gedaald|gegroeid|gekrompen
      cijfers|cijfer|statistiek|statistieken|meting|metingen|enquête|peiling|steekproef
      """#,
    found: """
      Acht ⟦op de tien⟧ klanten betalen op tijd.
      ⟦Gemiddeld⟧ wacht je een uur.
      Dat is vijf ⟦procent⟧ van de omzet.
      Ruim de ⟦helft⟧ komt terug.
      Het ⟦aantal⟧ klachten nam af.
      De ⟦cijfers⟧ liegen niet.
      """,
    ignored: """
      Wij wachten lang.
      De kwartel vloog op.
      """)
}
