/// Classes of words that tell who says a saying, and what an author thinks of it; by form or lemma.
struct AttitudeWords: OptionSet, Sendable {
  let rawValue: UInt32

  init(rawValue: UInt32) { self.rawValue = rawValue }

  private init(bit: Int) { rawValue = 1 << UInt32(bit) }

  /// Verbs by which words are put in somebody's mouth.
  static let saying = AttitudeWords(bit: 0)
  /// Verbs that tell that words are to be read somewhere.
  static let shown = AttitudeWords(bit: 1)
  /// What one may be told not to do with a saying.
  static let forbidden = AttitudeWords(bit: 2)
  static let believing = AttitudeWords(bit: 3)
  static let openings = AttitudeWords(bit: 4)
  /// What everybody says.
  static let people = AttitudeWords(bit: 5)
  /// Whose words one stands by.
  static let elders = AttitudeWords(bit: 6)
  static let me = AttitudeWords(bit: 7)
  static let mine = AttitudeWords(bit: 8)
  static let firstPerson = AttitudeWords(bit: 9)
  static let you = AttitudeWords(bit: 10)
  static let sources = AttitudeWords(bit: 11)
  /// Where slogans hang.
  static let places = AttitudeWords(bit: 12)
  /// Nouns with *dat* behind them that tell that it is not so.
  static let denied = AttitudeWords(bit: 13)
  static let contrasts = AttitudeWords(bit: 14)
  static let yes = AttitudeWords(bit: 15)
  static let no = AttitudeWords(bit: 16)
  static let provisos = AttitudeWords(bit: 17)
  static let limits = AttitudeWords(bit: 18)
  /// Words that make a saying a plain truth.
  static let plainTruth = AttitudeWords(bit: 19)
  static let distance = AttitudeWords(bit: 20)
  static let conclusion = AttitudeWords(bit: 21)
  static let concession = AttitudeWords(bit: 22)
  static let pointing = AttitudeWords(bit: 23)
  static let negations = AttitudeWords(bit: 24)
  static let rejecting = AttitudeWords(bit: 25)
  static let endorsing = AttitudeWords(bit: 26)
  /// Verbs by which one is told what not to do.
  static let duties = AttitudeWords(bit: 27)
  static let formerly = AttitudeWords(bit: 28)
  /// Verbs by which one gets what others say.
  static let hearing = AttitudeWords(bit: 29)
  /// Marks right before words that somebody says.
  static let announcing = AttitudeWords(bit: 30)
  /// Words before a saying that is part of a sentence.
  static let embedding = AttitudeWords(bit: 31)

  /// The word right before, by kind.
  static let openers: [String: SayingOpener] = [
    "als": .als, "wanneer": .als, "indien": .als, "zolang": .als, "stel": .als, "alsof": .alsof, "dat": .dat,
    "want": .want, "omdat": .want, "aangezien": .want, "maar": .maar, "en": .en, "dus": .dus, "daarom": .dus,
    "kortom": .dus, "waarom": .waarom, "of": .of, "nou": .nou, "hoezo": .nou, "toch": .toch, "ook": .ook,
  ]

  /// The classes of a form or lemma in lower case.
  static func classes(of word: String) -> AttitudeWords { accented[word] ?? [] }

  /// The classes of a form or lemma in plain Latin letters, by its hash; what is not plain may be spelled in more ways
  /// than one.
  static func classes(of plain: UInt64) -> AttitudeWords { table[plain] }

  private static let table = AttitudeWordTable(lists)

  /// The words of the lists that are not plain themselves: none of the others is equal to a word that is not.
  private static let accented: [String: AttitudeWords] = {
    var classes: [String: AttitudeWords] = [:]
    for (list, words) in lists {
      words.withUTF8Buffer { words in
        for word in Fields(words, separator: UInt8(ascii: " ")) where word.contains(where: { $0 >= 0x80 }) {
          classes[String(decoding: word, as: UTF8.self), default: []].formUnion(list)
        }
      }
    }
    return classes
  }()
}

/// The classes of words by the hashes of the words.
private struct AttitudeWordTable: Sendable {
  private var rows = KeyTable(capacity: 1000)
  private var classes: [AttitudeWords] = []

  init(_ lists: [(AttitudeWords, StaticString)]) {
    for (list, words) in lists {
      words.withUTF8Buffer { for word in Fields($0, separator: UInt8(ascii: " ")) { add(word, to: list) } }
    }
  }

  private mutating func add(_ word: UnsafeBufferPointer<UInt8>, to list: AttitudeWords) {
    let key = FeatureBag.hash(word)
    if rows[key] < 0 {
      rows.insert(key, classes.count)
      classes.append([])
    }
    classes[rows[key]].formUnion(list)
  }

  subscript(key: UInt64) -> AttitudeWords {
    let row = rows[key]
    return row < 0 ? [] : classes[row]
  }
}

extension AttitudeWords {
  fileprivate static let lists: [(AttitudeWords, StaticString)] = [
    (
      .saying,
      """
      zeggen roepen luiden heten beweren stellen mompelen schrijven noemen verkondigen fluisteren vertellen snauwen \
      antwoorden zuchten prevelen herhalen opmerken voorhouden aanvoeren verklaren verzekeren betogen oreren declameren \
      citeren galmen klinken brommen grommen sneren klagen horen denken vinden menen waarschuwen leren meegeven lachen \
      grinniken werpen kaatsen brullen bulderen fulmineren foeteren tieren jammeren verzuchten sissen stamelen grappen \
      schamperen smalen spotten opperen poneren orakelen debiteren tegenwerpen riposteren repliceren reageren toebijten \
      blaffen verwijten twitteren appen mailen redeneren bezweren prediken preken toevoegen leerden riep klonk
      """
    ),
    (.shown, "staan hangen prijken lezen plakken drukken hing stond prijkt gedrukt geplakt"),
    (.forbidden, "zeg zegt zeggen roep roepen beweer beweren vertel vertellen denk denken geloof geloven"),
    (.believing, "geloven kloppen onderschrijven vinden denken menen gelden zeggen leren aannemen weten"),
    (.openings, "openen sluiten besluiten beginnen eindigen afsluiten inleiden zeggen roepen schrijven"),
    (.people, "men ze mensen iedereen velen sommigen volksmond ge volk wie iemand menigeen eenieder"),
    (
      .elders,
      """
      moeder vader oma opa grootvader grootmoeder bomma bompa grootouders pa ma oom tante leermeester ouders mama papa \
      grootmoe grootva meester
      """
    ),
    (.me, "ik wij we"),
    (.mine, "mijn ons onze m'n"),
    (.firstPerson, "ik wij we mij me ons onze mijn m'n"),
    (.you, "u je jij jullie gij ge"),
    (.sources, "volgens aldus"),
    (
      .places,
      """
      muur wand tegel tegeltje bord bordje poster kantine toonbank kassa site website gevel bus deur raam etalage wc \
      toilet mok sticker spandoek folder advertentie reclame krant hal inkomhal gang mouw shirt koelkast kalender \
      visitekaartje kop dia slide powerpoint map handboek camionette prentje beeldscherm plakkaat affiche button jas \
      schort trui t-shirt pet vest plank bumper krijtbord schoolbord menukaart menu kassabon bon factuur doos verpakking \
      tas servet bierviltje onderlegger muismat prikbord intranet app homepage pagina banner flyer brochure jaarverslag \
      beleidsplan coalitieakkoord akkoord nota rapport visiestuk vacature nieuwsbrief grafsteen doodsprentje toog luifel \
      koeienletters krulletters letters kapitalen
      """
    ),
    (.denied, "mythe illusie misverstand fabel fabeltje sprookje leugen aanname waan bewering onzin"),
    (.contrasts, "maar echter alleen helaas toch niettemin nochtans evenwel doch"),
    (
      .yes,
      """
      ja jawel zeker akkoord prima goed klopt terecht inderdaad oké ok precies juist natuurlijk uiteraard allicht waar \
      jazeker juistem vanzelfsprekend toegegeven soit amen absoluut exact volkomen okay okee tuurlijk gelijk
      """
    ),
    (
      .no,
      """
      nee neen onzin flauwekul kletskoek nonsens larie lariekoek quatsch nou fout jammer ammehoela bah welnee gelul \
      onwaar nee-nee quatsj sorry kul zever lulkoek larifari kolder nonsense bullshit tarara amehoela haha hahaha pff \
      poeh neeje neenee
      """
    ),
    (
      .provisos,
      "mits zolang tenzij behalve tot totdat zover voorwaarde binnen weliswaar misschien soms vooropgesteld al"
    ),
    (.limits, "hooguit hoogstens soms misschien eventjes binnen mag zover meestal"),
    (.plainTruth, "immers eenmaal inderdaad gewoon nu"),
    (.distance, "zogenaamd zogenaamde zogeheten zogezegd ene"),
    (.conclusion, "dus daarom kortom alles vandaar uiteindelijk zo al"),
    (.concession, "natuurlijk zeker uiteraard goed akkoord toegegeven ja"),
    (.pointing, "dat dit die het daar hij zij er"),
    (.negations, "niet geen nooit niets niks nergens evenmin noch allesbehalve"),
    (
      .rejecting,
      """
      onzin flauwekul nonsens onjuist onwaar achterhaald ouderwets mythe fabeltje sprookje misverstand dooddoener leugen \
      verschrikkelijk vreselijk dom domme dommer gevaarlijk excuus smoes misplaatst belachelijk kletskoek lariekoek \
      fout verkeerd kwalijk schadelijk ondermijnend holle leeg lege versleten cliché scheldwoord moe tenenkrommend \
      mis klakkeloos zogenaamd onterecht onhoudbaar afschaffen begraven schrappen ergst walgelijk tuchtzaak vergissing \
      drogreden uitvlucht kreet vloek gemakzuchtig kul lachertje tegenwerken risico hekel beu merkwaardig treurig \
      onzinnig zever lulkoek gezwets bullshit quatsch kolder apekool schade aanrichten slopen verzieken verpesten \
      misleidend giftig dodelijk funest rampzalig kortzichtig naïef kinderachtig wereldvreemd pervers cynisch laf lui \
      luiheid gemakzucht alibi vrijbrief dekmantel stoplap bedrog zelfbedrog zelfoverschatting verzinsel waanidee \
      denkfout misvatting drogredenering afgezaagd uitgemolken sleets hol nietszeggend inhoudsloos obligaat
      """
    ),
    (
      .endorsing,
      """
      waar kloppen terecht gelijk gelden wijs wijsheid juist waarheid mooi prachtig bruikbaar leren geloven onthouden \
      overeind verstandig raak nuttig troost overschot menen klopt geldt onderschrijven koesteren waardevol leidraad \
      houvast lijfspreuk treffend behartenswaardig tijdloos onmisbaar heilzaam deugd inlijsten beamen bevestigen
      """
    ),
    (.duties, "moet mag hoef moeten mogen hoeft kan kun kunt"),
    (.formerly, "meer jaren allang lang langer"),
    (.hearing, "horen lezen"),
    (.announcing, ": , ' \" ‘ “ „ «"),
    (.embedding, "dat of met over"),
  ]
}
