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
      woordenboek|spreekwoordenboek|dale|encyclopedie|wikipedia .. vermeldt|geeft|kent|noemt|verklaart|omschrijft|meldt|zegt|heeft
      ~krijgen .. om|naar mijn|onze|m'n|je|de|haar|zijn oren|hoofd|kop
      naar|om|tegen mijn|ons|m'n|het|je hoofd|kop|oren geslingerd|geworpen|gegooid|gesmeten|gekregen
      ~krijgen ik|we|wij|je|zij|ze|hij .. te horen|verstaan
      voor de? voeten geworpen|gegooid
      in|met koeienletters|kapitalen|sierletters|schoonschrift|krulletters|neonletters|hoofdletters|drukletters
      leerden|leerde|leren|leerde wij|we|ik|ze .. ooit|vroeger|school|thuis|lagere
      heet|heette|luidt|luidde het|'t dan|daar|vroeger|toen|altijd|steevast|meestal|vaak|$
      afkomstig|overgenomen|ontleend|vertaald van|uit|aan|door
      variant|varianten|variatie|tegenhanger|equivalent|parodie|verbastering
      gedrukt|geborduurd|geschilderd|gebeiteld|getatoeëerd|gegraveerd|geplakt op|in|boven|aan|stond|staat|hing
      op|in|boven|aan ... gedrukt|geborduurd|geschilderd|gebeiteld|getatoeëerd|gegraveerd
      veelgehoorde|veelgehoord|gevleugelde|gevleugeld|gangbare|klassieke|geliefde|onvermijdelijke %sayingName|kreet|reactie|woorden|argument
      zo praten|praat|spreken|spreekt|redeneert|redeneren|dacht|dachten we|men|ze|het|de|hij|zij|je
      ~blijven .. spoken|nagalmen|rondzingen|malen
      is|was er|daar ook? zo een|één
      voorgehouden|ingeprent|ingepeperd|toegebeten|toegeroepen|nageroepen|voorgespiegeld|tegengeworpen
      hoor|hoorde ik .. zeggen|mopperen|roepen|denken|klagen|zuchten|mompelen
      zie|zag ik .. staan|hangen
      een|de bekend|bekende|oud|oude|vlaams|vlaamse|hollands|hollandse|amerikaans|amerikaanse gezegde|spreekwoord|uitdrukking
      die opvatting|gedachte|zin|redenering leeft|leefde|heerst|klinkt|klonk
      deze opvatting|gedachte|zin|redenering leeft|leefde|heerst|klinkt|klonk
      stelling|uitspraak|opmerking|kreet|gezegde die .. vaak|dan|wel|steeds|altijd
      wie|iedereen kent|kende .. hem|het|haar|de|die|dat|niet|%sayingName $|niet|spreuk|zin|%sayingName
      ken|kent je|u|jullie|ge .. die|dat|het|hem .. vast|wel|nog
      die|dat|het|hem ken|kent je|u|ge|jullie .. wel|vast|ook|nog
      moest|moet|moesten ik|we|wij .. aan ~denken
      schoot|kwam|flitste me|mij|ons|hem|haar .. te binnen|hoofd|boven
      die|dat|deze zin|spreuk|leus|uitdrukking|woorden|zinnetje .. komt|stamt|dateert|duikt|dook|klonk|klinkt|valt|viel
      las|hoorde|zag ik .. laatst|gisteren|onlangs|vorige|ergens
      laatst|gisteren|onlangs hoorde|las|zag|zei|riep ik|iemand|een
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
      Het ⟦woordenboek vermeldt⟧ twee vormen.
      Die ⟦kreeg ik gisteren om mijn oren⟧.
      Het stond er ⟦in koeienletters⟧.
      Kennis telt, ⟦leerden wij ooit⟧.
      Zo ⟦heet het dan⟧.
      De leus is ⟦afkomstig uit⟧ een krant.
      Er bestaat een Gentse ⟦variant⟧.
      De leus was ⟦geborduurd op⟧ een doek.
      Dat is me lang ⟦blijven spoken⟧.
      ⟦Zo praten we⟧ over fouten.
      Het werd ons ⟦ingeprent⟧.
      Dat ⟦hoor ik u mopperen⟧.
      ⟦Deze opvatting leeft⟧ in de commissie.
      ⟦Wie kent hem niet⟧?
      ⟦Die kent u wel⟧.
      ⟦Moest ik aan denken⟧.
      ⟦Die zin dook⟧ overal op.
      """,
    ignored: """
      Hij stelt een vraag.
      De kok sluit om tien uur.
      De vader zei het.
      Hij leerde zwemmen.
      Zijn oren deden pijn.
      Ik ken de bakker.
      """)
}
