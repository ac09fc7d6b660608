// Our own lists.

extension WordClass {
  /// Verbs that say what ought to be.
  static let deontic = WordClass(
    "deontic", "verbs of what ought to be",
    "moeten horen behoren dienen hoeven moogt moet")

  /// Nouns and adjectives that say what ought to be.
  static let duty = WordClass(
    "duty", "nouns and adjectives of what ought to be",
    #"""
    plicht verplichting taak opdracht verantwoordelijkheid noodzaak vereiste voorwaarde nodig noodzakelijk vereist
    onmisbaar onontbeerlijk essentieel cruciaal wezenlijk belangrijk belangrijkst verplicht verstandig raadzaam wenselijk
    zaak geboden onvermijdelijk aangewezen hoognodig dringend urgent broodnodig primordiaal zaliger
    """#)

  /// Words that allow or forbid.
  static let permission = WordClass(
    "permission", "words that allow or forbid",
    #"""
    mogen toestaan toelaten verbieden verboden toegestaan geoorloofd permitteren veroorloven gunnen recht
    toestemming
    """#)

  /// Verbs that say what may or will be.
  static let possibility = WordClass(
    "possibility", "verbs of what may or will be",
    "kunnen zullen zou zouden lijken schijnen")

  /// Adverbs that say how sure something is.
  static let modalAdverb = WordClass(
    "modalAdverb", "adverbs of how sure something is",
    #"""
    misschien mogelijk wellicht waarschijnlijk vermoedelijk blijkbaar kennelijk klaarblijkelijk ongetwijfeld zeker vast
    allicht beslist schijnbaar ogenschijnlijk hopelijk helaas gelukkig kwestie eventueel
    desnoods heus stellig
    """#)

  /// Words that take back some of what is said.
  static let hedge = WordClass(
    "hedge", "words that take back some of what is said",
    #"""
    misschien wellicht mogelijk enigszins redelijk tamelijk nogal vrij ietwat wat eigenlijk grotendeels
    deels gedeeltelijk soms doorgaans meestal gewoonlijk vaak ongeveer zowat omtrent bijna haast vrijwel zogezegd
    ergens waarschijnlijk vermoedelijk lijkt schijnt denkelijk best althans tenminste zekere
    """#)

  /// Words that make what is said stronger.
  static let booster = WordClass(
    "booster", "words that make it stronger",
    #"""
    echt erg heel zeer enorm ontzettend vreselijk verschrikkelijk ongelooflijk ongelofelijk bijzonder buitengewoon uiterst
    absoluut totaal volkomen volstrekt volledig helemaal geheel compleet puur pure louter ronduit gewoonweg domweg
    simpelweg gewoon overduidelijk glashard keihard knetter stomweg werkelijk waarlijk daadwerkelijk uitermate
    hartstikke superbelangrijk zó dermate dusdanig allesbehalve geenszins allerminst hoegenaamd überhaupt
    uiteraard natuurlijk vanzelfsprekend zeker beslist ongetwijfeld juist precies uitgerekend vooral bovenal
    altijd nooit immers toch serieus letterlijk danig verdomd verdomme godverdomme
    """#)

  /// Words that often mean their opposite.
  static let irony = WordClass(
    "irony", "words that often mean their opposite",
    #"""
    mooi prachtig fijn lekker leuk heerlijk gezellig knap hoera bravo joepie chapeau gefeliciteerd proficiat tja ach
    jazeker welja jawel uiteraard natuurlijk zogenaamd zogenaamde zogeheten zogezegd zogezegde dikke briljant geniaal
    fantastisch geweldig amen halleluja lieve brave arme
    """#)

  /// Words that deny.
  static let negation = WordClass(
    "negation", "words that deny",
    #"""
    niet geen nooit niemand niets niks nergens noch nimmer evenmin geenszins allerminst zonder nee neen amper
    nauwelijks
    """#)
}
