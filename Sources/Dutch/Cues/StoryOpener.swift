extension Cue {
  static let storyOpener = Cue(
    "storyOpener",
    "opens a story (er was eens, ik herinner me, op mijn werk)",
    patterns: #"""
      ^ in|sinds|rond|tot|begin|eind|medio %year|#NUM|%weekday
      ^ op|in|bij|aan|tijdens|na mijn|onze|ons|een|vorige .. %firm|%timeUnit|%weekday|%profession|vakantie|feestje|verjaardag|borrel|congres|bijeenkomst
      er was|waren|stond|kwam|zat|woonde|leefde|liep|lag eens|ooit|een|laatst|altijd
      als|toen kind|jongen|meisje|student|stagiair|kleine
      ^ ik|we|wij ~herinneren|herinner|herinneren|weet nog|me|mij|vergeet
      het was|is op? een|de|in|mijn|vorig
      ik ken|kende iemand|een|hem|haar|ze
      """#,
    found: """
      ⟦In 2012⟧ sloot de fabriek.
      ⟦Er was eens⟧ een koe.
      ⟦Bij mijn kapper⟧ hing een bord.
      ⟦Ik herinner me⟧ de geur van zeep.
      ⟦Ik ken een⟧ smid die zingt.
      """,
    ignored: """
      De fabriek sloot.
      Mijn kapper zingt.
      """)
}
