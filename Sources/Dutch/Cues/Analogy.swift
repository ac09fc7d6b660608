extension Cue {
  static let analogy = Cue(
    "analogy",
    "likens the matter to something else (net als, is als een, vergelijk)",
    patterns: #"""
      net|evenals|zoals|precies|evengoed als|zoals|een|bij|in
      ~zijn|is|lijkt|lijken|voelt|klinkt|werkt|doet|gaat .. als|op een|de|het|in|met|bij
      ~lijken op
      ~vergelijken|vergelijk|vergelijkbaar|vergelijking|analogie|metafoor|parabel|beeldspraak|beeld
      ~vergelijken .. met
      als|zoals een|de %profession|kind|hond|paard|huwelijk|koning|lakei|dokter|tandarts|kok|vis|vogel|auto|trein|huis|fiets|boom|machine|spiegel
      een|de %profession .. ook|toch niet|geen|wel|evenmin
      ook|evenmin|zomin|net|even een|de|bij %profession|dokter|piloot|huisarts|kok|voetballer|trainer|chirurg
      zoals ... zo
      als|alsof het|hij|zij|je .. een|ware|was
      zo|even .. als een
      geldt|is|gaat .. ook|hetzelfde|evenzeer|evengoed voor|bij|in
      ~hebben|is|heeft veel? weg van
      een|de soort|variant|equivalent van?
      """#,
    found: """
      Een markt ⟦is als een⟧ huwelijk.
      ⟦Net als⟧ bij de tandarts zit je stil.
      ⟦Vergelijk het met⟧ een orkest.
      ⟦Een chirurg vraagt ook niet⟧ waar hij moet snijden.
      Dat ⟦lijkt op een⟧ dans zonder muziek.
      ⟦Zo koud als een⟧ kelder.
      """,
    ignored: """
      Hij werkt als kok in Gent.
      Net op tijd.
      """)
}
