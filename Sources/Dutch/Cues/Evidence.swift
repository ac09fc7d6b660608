extension Cue {
  static let evidence = Cue(
    "evidence",
    "appeals to studies, sources, experience",
    patterns: #"""
      uit|volgens|in .. %research blijkt|bleek|volgt|weten|weet|komt|zegt|laat|staat
      %research|%authority ~tonen|~wijzen|~blijken|~bewijzen|~laten|blijkt|toont|tonen|laat|laten|wijst|wijzen|bewijst|zegt|zeggen|leert|spreken|liegen
      ~onderzoeken|onderzocht|onderzochten
      volgens een|het|de|recent? onderzoek|studie|cijfers|rapport|enquête|krant|onderzoekers|cbs|wet|peiling
      blijkt|bleek|blijken|gebleken
      aantoonbaar|bewezen|aangetoond|bewijs|feit|feiten
      het is|blijft een|algemeen|wetenschappelijk bekend|feit|bewezen|aangetoond
      cijfers|cijfer|onderzoek|onderzoeken|studie|studies|enquête|statistiek|statistieken|steekproef|experiment|peiling
      de|mijn|onze ervaring|praktijk|geschiedenis|cijfers leert|wijst|toont|leren|zegt|tonen|laat
      zie|vgl|lees ook?
      in de|het praktijk
      bron|bronnen|rapport|hoogleraar|onderzoeker|onderzoekers
      artikel|art #NUM|1|2|3|4|5|6|7|8|9
      """#,
    found: """
      ⟦Uit onderzoek blijkt⟧ dat zout bindt.
      De ⟦cijfers liegen⟧ niet.
      ⟦Volgens een studie⟧ slapen we te weinig.
      ⟦De praktijk leert⟧ dat dit werkt.
      ⟦Het is een feit⟧ dat water kookt.
      ⟦In de praktijk⟧ loopt het anders.
      Blijkbaar is ⟦bewezen⟧ dat thee helpt.
      """,
    ignored: """
      Zij leerde lezen op school.
      Hij zoekt zijn jas.
      """)
}
