extension Cue {
  static let clockTime = Cue(
    "clockTime",
    "gives a day, a part of the day or the hour",
    patterns: #"""
      %weekday
      om|tegen|rond|na|vóór half|kwart|negen|acht|zeven|zes|vijf|vier|drie|twee|tien|elf|twaalf|één|#NUM uur?
      's ochtends|morgens|middags|avonds|nachts|zaterdags|zondags|maandags
      die|deze|dezelfde|diezelfde %timeUnit|%weekday
      op een|zekere|goede|een|mooie goede|mooie|kwade|zekere|regenachtige|warme|zonnige? dag|avond|ochtend|middag|morgen|nacht|%weekday
      """#,
    found: """
      Op ⟦dinsdag⟧ is de markt open.
      ⟦Om half⟧ negen ging de bel.
      ⟦Die avond⟧ bleef het stil.
      ⟦Op een dag⟧ kwam de baas langs.
      """,
    ignored: """
      De avond valt.
      Half werk is geen werk.
      """)
}
