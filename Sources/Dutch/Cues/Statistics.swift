extension Cue {
  static let statistics = Cue(
    "statistics",
    "gives figures (procent, van de tien, gemiddeld)",
    patterns: #"""
      %amount|#NUM van de|elke tien|honderd|drie|vier|vijf|twee|10|100
      procent|%|promille|percent|percentage
      gemiddeld|gemiddelde
      de|een|ruim|bijna|meer|minder|ongeveer|zowat|dan|nog? de? helft|kwart|derde|meerderheid|tiende
      op de|elke tien|honderd|vijf|drie|vier|10
      van de tien|honderd|vijf|10|100
      €|euro|eur|dollar|f
      miljoen|miljard|duizenden|miljoenen|honderden|tientallen
      aantal|aantallen|hoeveelheid
      %number keer|maal
      verdubbeld|verdubbelde|gehalveerd|stijging|daling|gestegen|gedaald
      sinds|tussen|in|vanaf #NUM|%year
      """#,
    found: """
      ⟦Ruim de helft⟧ komt nooit terug.
      Acht ⟦op de tien⟧ klanten betalen op tijd.
      Het kost 40 ⟦euro⟧.
      ⟦Gemiddeld⟧ wacht je een uur.
      Dat is vijf ⟦procent⟧ van de omzet.
      Het ⟦aantal⟧ klachten daalde.
      """,
    ignored: """
      De helft-schotel is lekker.
      Wij wachten lang.
      """)
}
