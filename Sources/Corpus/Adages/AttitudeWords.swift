/// Words that tell what an author thinks of a saying.
enum AttitudeWords {
  /// Whoever says it, it is not the author.
  static let people: Set<String> = set(
    "men ze mensen iedereen velen sommigen collega's collega klanten goeroes managers adviseurs optimisten wethouder baas chef"
  )
  /// Whose words one stands by.
  static let elders: Set<String> = set(
    "moeder vader oma opa grootvader grootmoeder bomma bompa grootouders pa ma oom tante leermeester ouders")
  /// The word right before, by kind.
  static let openers: [String: String] = [
    "als": "als", "wanneer": "als", "indien": "als", "zolang": "als", "dat": "dat", "want": "want", "omdat": "want",
    "immers": "want", "maar": "maar", "en": "en", "dus": "dus", "daarom": "dus", "kortom": "dus", "stel": "als",
    "dan": "dan", "waarom": "waarom", "toch": "toch", "ook": "ook",
  ]
  static let contrasts: Set<String> = set("maar echter alleen helaas toch niettemin nochtans")
  static let agreements: Set<String> = set("zo precies inderdaad klopt juist dat's zeker ja terecht")
  static let provisos: Set<String> = set(
    "mits zolang tenzij behalve tot totdat zover voorwaarde binnen weliswaar misschien soms vooropgesteld")
  static let limits: Set<String> = set("hooguit hoogstens soms misschien eventjes even nog ook binnen")
  static let firstPerson: Set<String> = set("ik wij we mij ons onze mijn")
  static let rejecting: Set<String> = set(
    """
    onzin flauwekul nonsens onjuist onwaar achterhaald ouderwets mythe fabeltje sprookje misverstand dooddoener leugen \
    verschrikkelijk vreselijk dom domme dommer gevaarlijk excuus smoes misplaatst belachelijk kletskoek lariekoek \
    fout verkeerd kwalijk schadelijk ondermijnend holle leeg lege versleten cliché scheldwoord moe tenenkrommend \
    evenmin mis klakkeloos zogenaamd nooit onterecht onhoudbaar afschaffen weg begraven schrappen
    """)
  static let endorsing: Set<String> = set(
    """
    waar klopt kloppen terecht gelijk geldt gelden wijs wijze wijsheid juist waarheid blijft mooi prachtig bruikbaar \
    leerde leren geloof geloven onthouden weten inderdaad gewoon overschot menen zeker helaas
    """)

  private static func set(_ words: String) -> Set<String> { Set(words.split(separator: " ").map(String.init)) }
}
