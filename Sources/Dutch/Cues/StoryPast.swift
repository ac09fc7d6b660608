extension Cue {
  static let storyPast = Cue(
    "storyPast",
    "tells in the past tense what others did",
    patterns: #"""
      hij|zij|ze|die .. %pastVerb|#PAST
      %pastVerb|#PAST hij|zij|ze|die|het|er|de|een|#PROPN
      de|een|het %acquaintance|%profession|%kin|%title .. %pastVerb|#PAST
      #PROPN %pastVerb|#PAST
      er %pastVerb|#PAST
      %pastVerb|#PAST er
      """#,
    found: """
      ⟦Hij kwam⟧ met natte schoenen binnen.
      ⟦De kok keek⟧ naar de klok.
      Zo ⟦liep zij⟧ weg.
      ⟦Er stond⟧ een rij.
      """,
    ignored: """
      Hij komt morgen.
      De kok kijkt streng.
      """)
}
