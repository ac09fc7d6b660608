extension Cue {
  static let storyPast = Cue(
    "storyPast",
    "tells in the past tense what others did",
    patterns: #"""
      hij|zij|ze|die .. %pastVerb|#V&#PAST
      %pastVerb|#V&#PAST hij|zij|ze|die|het|er|de|een|#PROPN
      de|een|het %acquaintance|%profession|%kin|%title .. %pastVerb|#V&#PAST
      #PROPN %pastVerb|#V&#PAST
      er %pastVerb|#V&#PAST
      %pastVerb|#V&#PAST er
      """#,
    found: """
      Hij kwam met natte schoenen binnen.
      De kok keek naar de klok.
      Zo liep zij weg.
      Er stond een rij.
      """,
    ignored: """
      Hij komt morgen.
      De kok kijkt streng.
      """)
}
