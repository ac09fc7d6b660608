/// Words that tell who says a saying, and what an author thinks of it; by form or lemma.
enum AttitudeWords {
  /// Verbs by which words are put in somebody's mouth.
  static let saying = set(
    """
    zeggen roepen luiden heten beweren stellen mompelen schrijven noemen verkondigen fluisteren vertellen snauwen \
    antwoorden zuchten prevelen herhalen opmerken voorhouden aanvoeren verklaren verzekeren betogen oreren declameren \
    citeren galmen klinken brommen grommen sneren klagen horen denken vinden menen waarschuwen leren meegeven lachen \
    grinniken werpen kaatsen brullen bulderen fulmineren foeteren tieren jammeren verzuchten sissen stamelen grappen \
    schamperen smalen spotten opperen poneren orakelen debiteren tegenwerpen riposteren repliceren reageren toebijten \
    blaffen verwijten twitteren appen mailen redeneren bezweren prediken preken toevoegen leerden riep klonk
    """)
  /// Verbs that tell that words are to be read somewhere.
  static let shown = set("staan hangen prijken lezen plakken drukken hing stond prijkt gedrukt geplakt")
  /// What one may be told not to do with a saying.
  static let forbidden = set("zeg zegt zeggen roep roepen beweer beweren vertel vertellen denk denken geloof geloven")
  static let believing = set("geloven kloppen onderschrijven vinden denken menen gelden zeggen leren aannemen weten")
  static let openings = set("openen sluiten besluiten beginnen eindigen afsluiten inleiden zeggen roepen schrijven")
  /// What everybody says.
  static let people = set("men ze mensen iedereen velen sommigen volksmond ge volk wie iemand menigeen eenieder")
  /// Whose words one stands by.
  static let elders = set(
    """
    moeder vader oma opa grootvader grootmoeder bomma bompa grootouders pa ma oom tante leermeester ouders mama papa \
    grootmoe grootva meester
    """)
  static let me = set("ik wij we")
  static let mine = set("mijn ons onze m'n")
  static let firstPerson = set("ik wij we mij me ons onze mijn m'n")
  static let you = set("u je jij jullie gij ge")
  static let sources = set("volgens aldus")
  /// Where slogans hang.
  static let places = set(
    """
    muur wand tegel tegeltje bord bordje poster kantine toonbank kassa site website gevel bus deur raam etalage wc \
    toilet mok sticker spandoek folder advertentie reclame krant hal inkomhal gang mouw shirt koelkast kalender \
    visitekaartje kop dia slide powerpoint map handboek camionette prentje beeldscherm plakkaat affiche button jas \
    schort trui t-shirt pet vest plank bumper krijtbord schoolbord menukaart menu kassabon bon factuur doos verpakking \
    tas servet bierviltje onderlegger muismat prikbord intranet app homepage pagina banner flyer brochure jaarverslag \
    beleidsplan coalitieakkoord akkoord nota rapport visiestuk vacature nieuwsbrief grafsteen doodsprentje toog luifel \
    koeienletters krulletters letters kapitalen
    """)
  /// The word right before, by kind.
  static let openers: [String: String] = [
    "als": "als", "wanneer": "als", "indien": "als", "zolang": "als", "stel": "als", "alsof": "alsof", "dat": "dat",
    "want": "want", "omdat": "want", "aangezien": "want", "maar": "maar", "en": "en", "dus": "dus", "daarom": "dus",
    "kortom": "dus", "waarom": "waarom", "of": "of", "nou": "nou", "hoezo": "nou", "toch": "toch", "ook": "ook",
  ]
  /// Nouns with *dat* behind them that tell that it is not so.
  static let denied = set("mythe illusie misverstand fabel fabeltje sprookje leugen aanname waan bewering onzin")
  static let contrasts = set("maar echter alleen helaas toch niettemin nochtans evenwel doch")
  static let yes = set(
    """
    ja jawel zeker akkoord prima goed klopt terecht inderdaad oké ok precies juist natuurlijk uiteraard allicht waar \
    jazeker juistem vanzelfsprekend toegegeven soit amen absoluut exact volkomen okay okee tuurlijk gelijk
    """)
  static let no = set(
    """
    nee neen onzin flauwekul kletskoek nonsens larie lariekoek quatsch nou fout jammer ammehoela bah welnee gelul \
    onwaar nee-nee quatsj sorry kul zever lulkoek larifari kolder nonsense bullshit tarara amehoela haha hahaha pff \
    poeh neeje neenee
    """)
  static let provisos = set(
    "mits zolang tenzij behalve tot totdat zover voorwaarde binnen weliswaar misschien soms vooropgesteld al")
  static let limits = set("hooguit hoogstens soms misschien eventjes binnen mag zover meestal")
  /// Words that make a saying a plain truth.
  static let plainTruth = set("immers eenmaal inderdaad gewoon nu")
  static let distance = set("zogenaamd zogenaamde zogeheten zogezegd ene")
  static let conclusion = set("dus daarom kortom alles vandaar uiteindelijk zo al")
  static let concession = set("natuurlijk zeker uiteraard goed akkoord toegegeven ja")
  static let pointing = set("dat dit die het daar hij zij er")
  static let negations = set("niet geen nooit niets niks nergens evenmin noch allesbehalve")
  static let rejecting = set(
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
    """)
  static let endorsing = set(
    """
    waar kloppen terecht gelijk gelden wijs wijsheid juist waarheid mooi prachtig bruikbaar leren geloven onthouden \
    overeind verstandig raak nuttig troost overschot menen klopt geldt onderschrijven koesteren waardevol leidraad \
    houvast lijfspreuk treffend behartenswaardig tijdloos onmisbaar heilzaam deugd inlijsten beamen bevestigen
    """)

  private static func set(_ words: String) -> Set<String> { Set(words.split(separator: " ").map(String.init)) }
}
