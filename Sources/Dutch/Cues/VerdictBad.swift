extension Cue {
  static let verdictBad = Cue(
    "verdictBad",
    "says of something that it is bad",
    patterns: #"""
      is|zijn|was|waren|blijft|wordt|lijkt|vind|noem|noemt|klinkt .. %bad $|,|en|om|voor|dat|.
      een|geen|de|puur|pure|je|louter %vice|schijnoplossing|misser|blunder|ramp|gemis|kul|drama|farce|schande
      %bad|slecht|verkeerd idee|plan|zaak|keuze|keus|gedachte|ontwikkeling|stap|vraag|zet|zin|teken|reden|signaal|raad|gewoonte|houding|manier|boodschap|maatstaf
      %bad genoeg|om|dat
      deugt|klopt|werkt .. niet|nergens
      """#,
    found: """
      Het plan ⟦is kortzichtig.⟧
      Die bonus blijft ⟦een ramp⟧.
      Een ⟦slecht idee⟧ begint klein.
      Het ⟦is dom om⟧ te wachten.
      """,
    ignored: """
      Het plan is klaar.
      De slechte man zong.
      """)
}
