extension Cue {
  static let ironyPraise = Cue(
    "ironyPraise",
    "praise that may be mock (mooi zo, lekker, hoera, chapeau)",
    patterns: #"""
      ^ mooi|lekker|leuk|fijn|prachtig|heerlijk|knap|gezellig|handig|geweldig|fantastisch|briljant|goed|klasse|top|netjes|schitterend|prima $|zo|hoor|bezig|bedacht|,|toch|is|idee
      ^ hoera|bravo|chapeau|proficiat|gefeliciteerd|hulde|amen|halleluja|joepie|petje|tja|ach|applaus|jippie
      lekker|fijn|mooi|leuk|goed|knap makkelijk|belangrijk|handig|is|geregeld|gedaan
      hoe %good|%bad|durft|durf|haal|verzin|kan
      wat|zo %good|lief|fijn|aardig|knap|handig|mooi !een .. $
      """#,
    found: """
      ⟦Lekker makkelijk⟧.
      ⟦Hoera⟧, weer een formulier.
      ⟦Mooi zo⟧, zei niemand.
      ⟦Chapeau⟧ voor de marketeer.
      ⟦Hoe durft⟧ hij toch.
      """,
    ignored: """
      De soep was lekker.
      Een mooi huis is duur.
      """)
}
