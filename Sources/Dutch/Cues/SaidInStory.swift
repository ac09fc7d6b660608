extension Cue {
  static let saidInStory = Cue(
    "saidInStory",
    "somebody is quoted or speaks in a story (zei hij, vroeg ze)",
    patterns: #"""
      zei|vroeg|riep|antwoordde|vertelde|zegt|vraagt|roept|fluisterde|bromde|mompelde|zuchtte|snauwde|schreef|appte|mailde|lachte|knikte|gilde|schreeuwde|sprak|reageerde|verzuchtte|stamelde|schrijft hij|zij|ze|ik|de|mijn|een|het|#PROPN|onze|meneer|mevrouw|iemand|er
      hij|zij|ze|ik|mijn|#PROPN|%kin|%acquaintance zei|vroeg|riep|antwoordde|fluisterde|bromde|mompelde|zuchtte|snauwde|schreef|appte|mailde|vertelde|zegt|vraagt|roept
      zei|vroeg|zegt|vraagt|riep|antwoordde|luidde|schreef :|, %quote?
      ,|.|?|! %quote ~zeggen|zei|vroeg|riep|zegt|vraagt
      ~zeggen|~vragen|~roepen|~antwoorden|~fluisteren|~brommen|~mompelen|~zuchten|~schreeuwen|~snauwen|~lachen&#PAST
      : %quote
      en ik|hij|zij|ze dacht|zei|vroeg
      """#,
    found: """
      Nee, ⟦zei hij⟧ en hij liep door.
      Mijn ⟦buurvrouw riep⟧ iets over de heg.
      Toen ⟦antwoordde ze⟧ zacht.
      ⟦Hij vroeg⟧: wie ben jij?
      """,
    ignored: """
      Ik vraag me af hoe dat zit.
      Zeg nooit nooit.
      """)
}
