extension Cue {
  static let thirdPartyView = Cue(
    "thirdPartyView",
    "a view reported of a third party (de minister vindt, volgens hem)",
    patterns: #"""
      volgens !mij|ons hem|haar|hen|sommigen|critici|velen|de|het|deze|die|dit|dat|een|#PROPN|zijn|sommige
      %people|%critics|%authority|%profession|%acquaintance|hij|zij|#PROPN vindt|meent|beweert|stelt|denkt|gelooft|betoogt|schrijft|vreest|vinden|menen|beweren|stellen|denken|geloven|schrijven|vrezen|verdedigt|pleit|pleiten|noemt|noemen
      aldus|zegt|schrijft|stelt|vindt|meent|zei|schreef|volgens #PROPN|de|het|een|hij|zij|ze|onze|mijn $|..
      , aldus|vindt|meent|stelt|schrijft|zegt de|het|hij|zij|#PROPN|ze
      zijn|hun|haar standpunt|opvatting|mening|redenering|stelling|betoog|pleidooi|argument
      in|naar hun|zijn|haar ogen|visie|mening|optiek|idee
      """#,
    found: """
      ⟦Volgens de⟧ minister is er geld.
      De ⟦wethouder vindt⟧ dat het kan.
      ⟦Hij meent⟧ dat regels knellen.
      Het is te laat⟦, aldus de⟧ voorzitter.
      ⟦In hun ogen⟧ is snel altijd beter.
      ⟦Hun standpunt⟧ is helder.
      """,
    ignored: """
      Volgens mij regent het.
      Ik vind dat het kan.
      """)
}
