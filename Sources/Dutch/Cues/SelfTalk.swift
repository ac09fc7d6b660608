extension Cue {
  static let selfTalk = Cue(
    "selfTalk",
    "admits or confesses something of oneself",
    patterns: #"""
      ik|wij|we ~bekennen|~toegeven|moet|beken|schaam|geef .. bekennen|toegeven|zeggen|eerlijk|toe|me
      ik heb|was|ben|deed .. ook|zelf|jaren|jarenlang|nog|ooit|lang
      zelf|zelfs ik|heb|was|ben
      ikzelf
      als|sinds %profession|ondernemer|moeder|vader|ouder|klant|leraar|arts|burger|journalist|bestuurder
      ik ben|werk|was .. %profession|als|bij|in|ondernemer|zelfstandige|klant
      """#,
    found: """
      ⟦Ik moet bekennen⟧ dat ik zong.
      ⟦Ik heb jarenlang⟧ hetzelfde gedacht.
      ⟦Als ondernemer⟧ weet je dat.
      ⟦Ik werk bij⟧ een bank.
      """,
    ignored: """
      Zij is kok.
      Wij zingen.
      """)
}
