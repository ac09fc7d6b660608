/// Rows of what is seen around a saying.
let dutchSayingPhrases: StaticString = #"""
  target | het is de spreuk waar het essay op gelezen wordt
  kin | de spreuk gaat over hetzelfde vak als die waar het essay op gelezen wordt
  other | het is een andere spreuk dan die waar het essay op gelezen wordt
  role:none | de zin lijkt geen rol te hebben
  role:thesis | de zin lijkt een stelling
  role:claim | de zin lijkt een bewering
  role:premise | de zin lijkt een argument
  role:example | de zin lijkt deel van een voorbeeld
  role:counterPosition | de zin lijkt een tegenpositie
  stance:favor | de auteur lijkt voor
  stance:against | de auteur lijkt tegen
  stance:qualified | de auteur lijkt voorwaarden te stellen
  stance:none | de auteur lijkt geen standpunt in te nemen
  form:literal | de spreuk staat er zoals men haar zegt
  form:negated | de spreuk wordt ontkend
  form:altered | de spreuk is veranderd
  form:translated | de spreuk staat er in een andere taal
  ahead: | ervoor: %
  behind: | erachter: %
  next: | de volgende zin: %
  answer: | de korte volgende zin: %
  later: | de zin na een kort antwoord: %
  announced: | de zin die haar aankondigt: %
  echoed right behind | haar woorden komen er meteen achter terug
  echoed next | haar woorden komen terug in de volgende zin
  not to be said | er staat dat men haar niet moet zeggen
  listed as denied | de spreuk staat in een rij van wat ontkend wordt
  after | de spreuk volgt op “%”
  after a denial | de spreuk volgt op woorden die zeggen dat het niet zo is
  after dat, denied | de spreuk volgt op een ontkend “dat”
  a sentence of its own | de spreuk is een zin op zichzelf
  title | de spreuk staat in de titel
  heading | de spreuk staat in een tussenkop
  block quotation | de spreuk staat in een blokcitaat
  opens the piece | de spreuk opent het stuk
  ends the piece | de spreuk sluit het stuk
  opens with contrast | de zin begint met een tegenstelling
  opens with concession | de zin begint met een toegeving
  opens with conclusion | de zin begint met een conclusie
  first person | de auteur spreekt ernaast over zichzelf
  past tense | er staat een verleden tijd naast
  past tense follows | er volgt een verleden tijd
  negation beside it | er staat een ontkenning naast
  proviso follows | er volgt een voorbehoud
  kept at a distance | woorden ervoor houden haar op afstand
  limited | woorden erin perken haar in
  plain truth | de spreuk heet gewoon waar
  exclamation | de spreuk wordt uitgeroepen
  question follows | er volgt een vraag
  no longer so | er staat dat het niet langer zo is
  called a saying | de spreuk wordt een spreuk genoemd
  in a longer quotation | de spreuk staat in een langer citaat
  in a question | de spreuk staat in een vraag
  spoken of | er wordt iets van gezegd
  bias | een spreuk, voor er iets anders gezien is
  passage | een passage die geen essay is
  only use | de spreuk wordt één keer gebruikt
  used again | de spreuk wordt vaker gebruikt
  used often | de spreuk wordt vaak gebruikt
  denied elsewhere | de spreuk wordt elders ontkend
  altered elsewhere | de spreuk wordt elders veranderd
  first of several uses | het is het eerste van meer gebruiken
  last of several uses | het is het laatste van meer gebruiken
  among foreign sayings | de spreuk staat tussen spreuken in andere talen
  among many sayings | de spreuk staat tussen veel spreuken
  rejecting word beside it | er staat een verwerpend woord naast
  endorsing word beside it | er staat een onderschrijvend woord naast
  rejecting word in the next sentence | er staat een verwerpend woord in de volgende zin
  endorsing word in the next sentence | er staat een onderschrijvend woord in de volgende zin
  good word beside it | er staat een woord van lof naast
  bad word beside it | er staat een afkeurend woord naast
  good word in the next sentence | er staat een woord van lof in de volgende zin
  bad word in the next sentence | er staat een afkeurend woord in de volgende zin
  of it: yes | de spreuk wordt juist genoemd
  of it: no | de spreuk wordt onjuist genoemd
  of it: partly | de spreuk wordt ten dele juist genoemd
  of it: denied | iets ervan wordt ontkend
  of it: plain | er wordt iets van gezegd zonder oordeel
  of it: but | er wordt iets van gezegd met een maar
  next | de volgende zin %
  short next | de korte volgende zin %
  verdict yes | zegt ja
  verdict no | zegt nee
  verdict but | zegt maar
  names it | noemt haar een spreuk en %
  points | wijst ernaar terug en %
  I | gaat over de auteur en %
  of yes | stemt in
  of no | is het oneens
  of partly | stemt deels in
  of denied | ontkent iets
  of plain | oordeelt niet
  """#
