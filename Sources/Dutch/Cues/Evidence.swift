extension Cue {
  static let evidence = Cue(
    "evidence",
    "appeals to studies, sources or experience",
    patterns: #"""
      uit|volgens|in .. %research blijkt|bleek|volgt|weten|weet|komt|zegt|laat|staat
      %research|%authority ~tonen|~wijzen|~blijken|~bewijzen|~laten|~zeggen|~spreken|~liegen|~leren|~schrijven
      ~onderzoeken|onderzoek|onderzoeken|studie|studies|experiment
      volgens een|het|de|recent? onderzoek|studie|cijfers|rapport|enquête|krant|onderzoekers|wet|peiling
      blijkt|bleek|blijken|gebleken
      de|mijn|onze ervaring|praktijk|geschiedenis|cijfers ~leren|~wijzen|~tonen|~zeggen|laat
      in de|het praktijk
      bron|bronnen|rapport|hoogleraar|onderzoeker|onderzoekers
      uit|naar|mijn eigen|mijn? ervaring
      """#,
    found: """
      ⟦Uit onderzoek blijkt⟧ dat zout bindt.
      ⟦Volgens een studie⟧ slapen we te weinig.
      ⟦De praktijk leert⟧ dat dit werkt.
      ⟦In de praktijk⟧ loopt het anders.
      De ⟦rapporten liegen⟧ niet.
      """,
    ignored: """
      Zij leerde lezen op school.
      Hij zoekt zijn jas.
      """)
}
