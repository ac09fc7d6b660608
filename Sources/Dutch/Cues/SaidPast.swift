extension Cue {
  static let saidPast = Cue(
    "saidPast",
    "somebody said something, in the past tense",
    patterns: #"""
      zei|vroeg|riep|antwoordde|vertelde|fluisterde|bromde|mompelde|zuchtte|snauwde|schreef|appte|mailde|lachte|knikte|gilde|schreeuwde|sprak|reageerde|verzuchtte|stamelde|belde hij|zij|ze|ik|de|mijn|een|het|#PROPN|onze|meneer|mevrouw|iemand|er|haar|zijn
      hij|zij|ze|ik|mijn|#PROPN|%kin|%acquaintance|%profession zei|vroeg|riep|antwoordde|fluisterde|bromde|mompelde|zuchtte|snauwde|schreef|appte|mailde|vertelde|reageerde
      ~zeggen|~vragen|~roepen|~antwoorden|~fluisteren|~brommen|~mompelen|~zuchten|~schreeuwen|~snauwen|~lachen|~vertellen&#PAST
      """#,
    found: """
      Nee, ⟦zei hij⟧ en hij liep door.
      Mijn ⟦buurvrouw riep⟧ iets over de heg.
      Toen ⟦antwoordde ze⟧ zacht.
      """,
    ignored: """
      Ik vraag me af hoe dat zit.
      Zeg nooit nooit.
      """)
}
