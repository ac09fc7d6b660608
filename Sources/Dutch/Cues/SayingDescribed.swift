extension Cue {
  static let sayingDescribed = Cue(
    "sayingDescribed",
    "speaks about a saying as such, or of those who use it (de vraag is of, met die woorden, komt van)",
    patterns: #"""
      vraag|kwestie is|blijft|was of|hoe|wat
      wat|hoe betekent|bedoelen|bedoelt|luidt|vertaal|vertaalt
      er zijn|waren|is mensen|lui|types|iemand|ondernemers|collega's .. die
      hun|zijn|haar redenering|verhaal|motto|stelling|antwoord|argument|leus|boodschap
      in|bij engeland|frankrijk|duitsland|amerika|japan|vlaanderen|nederland|italië|spanje .. ~zeggen|heet|~roepen|men
      komt|stamt|dateert|kwam .. van|uit
      kom|komt|kwam|zie|ziet|lees|las|vind|vond je|u|men|ik|we .. tegen|vaak|overal
      je|u|men|ik|we komt|kom|kwam .. tegen
      met die|deze|dat|dit woord|woorden|zin|zinnetje|spreuk
      zo|daarmee|hiermee opende|opent|sloot|sluit|begon|begint|eindigde|eindigt|besloot|besluit
      luidde|luidt de|het|zijn|haar|hun
      gevels|gevel|bordjes|tegeltjes|posters|stickers|mokken|reclames|advertenties|affiches|spandoeken
      de|het eerste|ene|andere|tweede kamp|groep|school|partij
      een woordvoerder|voorlichter|persbericht
      beriep|beroept|beroepen .. op
      stel dat|je
      soms lijkt
      """#,
    found: """
      De ⟦vraag is of⟧ dat waar is.
      ⟦Wat betekent⟧ dat?
      Dat was ⟦hun motto⟧.
      ⟦Met die woorden⟧ ging hij heen.
      ⟦Daarmee sloot⟧ hij de avond af.
      De leus ⟦komt van⟧ een bakker.
      ⟦Er zijn mensen die⟧ zo leven.
      ⟦In Frankrijk zeggen⟧ ze het anders.
      ⟦Je komt het overal tegen⟧.
      ⟦Stel dat⟧ het waar is.
      De ⟦bordjes⟧ zijn van hout.
      De leus ⟦luidde zijn⟧ naam.
      ⟦Een woordvoerder⟧ belde terug.
      De verhuurder ⟦beroept zich op⟧ de wet.
      ⟦Het eerste kamp⟧ wil meer.
      ⟦Soms lijkt⟧ het zo.
      """,
    ignored: """
      Hij stelt een vraag.
      De kok sluit om tien uur.
      """)
}
