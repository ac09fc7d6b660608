extension Cue {
  static let verdictGood = Cue(
    "verdictGood",
    "says of something that it is good",
    patterns: #"""
      is|zijn|was|waren|blijft|wordt|lijkt|vind|noem|noemt|klinkt .. %good $|,|en|om|voor|dat|.
      een|geen|puur|pure %value|aanrader|zegen|verademing|aanwinst|deugd|verdienste
      %good idee|plan|zaak|keuze|keus|gedachte|ontwikkeling|stap|vraag|zet|zin|teken|reden|signaal|raad|gewoonte|houding|manier|boodschap|maatstaf
      %good genoeg|om|dat
      """#,
    found: """
      De aanpak ⟦was moedig.⟧
      Een ⟦goed idee⟧ begint klein.
      Dat is ⟦een zegen⟧ voor de wijk.
      Het ⟦is verstandig om⟧ te wachten.
      """,
    ignored: """
      De aanpak was nieuw.
      De goede man zong.
      """)
}
