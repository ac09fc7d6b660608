extension Cue {
  static let narrativeOpener = Cue(
    "narrativeOpener",
    "opens a story with a time or a place (vorige week, op een dag, in 2012)",
    patterns: #"""
      ^ %timeBack|afgelopen %timeUnit|%weekday|keer|zomer|winter
      %timeBack %timeUnit|%weekday|zomer|winter|keer
      ^ gisteren|eergisteren|gisteravond|gisterochtend|gistermiddag|vanochtend|vanmiddag|vanmorgen|vannacht|laatst|onlangs|destijds|toen|indertijd|ooit|recentelijk|recent|ooit|eens|pasgeleden|daarnet
      op een|zekere|goede|een|mooie goede|mooie|kwade|zekere|regenachtige|warme|zonnige? dag|avond|ochtend|middag|morgen|nacht|%weekday
      %timeUnit|tijdje|poos|poosje|tijd geleden|terug
      een paar|tijdje|tijd|week|maand|jaar|half|aantal|dag %timeUnit? geleden|terug
      ^ in|sinds|rond|tot|begin|eind|medio %year|#NUM|%weekday
      %number|paar|enkele %timeUnit later|geleden|terug|eerder|lang
      toen ik|we|wij|hij|zij|ze|mijn|de|het|onze|er
      ^ op|in|bij|aan|tijdens|na mijn|onze|ons|een|vorige .. %firm|%timeUnit|%weekday|%profession|vakantie|feestje|verjaardag|borrel|congres|bijeenkomst
      eerste|laatste keer|dag|werkdag
      er was|waren|stond|kwam|zat|woonde|leefde|liep|lag eens|ooit|een|laatst|altijd
      als|toen kind|jongen|meisje|student|stagiair|kleine
      ^ ik|we|wij ~herinneren|herinner|herinneren|weet|vergeet
      die|deze|dezelfde %timeUnit|%weekday
      %weekday|'s ochtends|morgens|middags|avonds|nachts|ochtend|middag|avond
      om|tegen|rond half|kwart|negen|acht|zeven|zes|vijf|vier|drie|twee|tien|elf|twaalf|één|#NUM uur?
      """#,
    found: """
      ⟦Vorige week⟧ stond er een file.
      ⟦Gisteren⟧ belde de school.
      ⟦Op een dag⟧ kwam de baas langs.
      ⟦Een paar weken terug⟧ brak mijn fiets.
      ⟦In 2012⟧ sloot de fabriek.
      ⟦Toen ik⟧ klein was, rook het naar zeep.
      ⟦Er was eens⟧ een koe.
      ⟦Bij mijn kapper⟧ hing een bord.
      ⟦Drie weken later⟧ kwam het antwoord.
      """,
    ignored: """
      De week heeft zeven dagen.
      Later is te laat.
      """)
}
