extension Cue {
  static let contrastPair = Cue(
    "contrastPair",
    "sets one thing against another (niet X maar Y, niet alleen, in plaats van)",
    patterns: #"""
      niet|geen ... , maar|wel|eerder
      niet alleen|enkel|slechts|zozeer|langer|zomaar
      zowel ... als
      enerzijds|eensdeels
      aan de|één|ene ene? kant|zijde
      eerder|veeleer ... dan
      in plaats van
      tegenover|versus
      het ene .. het andere
      de een|ene .. de ander|andere
      vroeger|toen ... nu|tegenwoordig|vandaag
      zonder .. geen
      """#,
    found: """
      Het is ⟦geen hobby, maar⟧ een vak.
      ⟦Niet alleen⟧ de prijs telt.
      ⟦Enerzijds⟧ is er haast.
      Liever een vriend ⟦in plaats van⟧ een knecht.
      ⟦Zonder gist geen⟧ brood.
      """,
    ignored: """
      Niet doen, zei ze.
      Een andere keer graag.
      """)
}
