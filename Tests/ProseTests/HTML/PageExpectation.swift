/// What a saved page must be read as.
struct PageExpectation {
  /// The name of the file in `Pages`, without its ending: what made the page.
  var page: String
  var title: String?
  var author: String?
  var date: String?
  /// The first and the last sentence of the article, its headings left out.
  var first: String
  var last: String
  /// Words that stand on the page and not in the article.
  var noise: [String]

  init(
    _ page: String, _ title: String?, by author: String?, on date: String?, from first: String, to last: String,
    without noise: [String]
  ) {
    self.page = page
    self.title = title
    self.author = author
    self.date = date
    self.first = first
    self.last = last
    self.noise = noise
  }

  static let all = blogs + papers + sites + documents

  static let blogs = [
    PageExpectation(
      "wordpress-classic", "Wie betaalt, bepaalt niet alles", by: "Marloes Tervoort", on: "2019-11-14",
      from: "Vorige week stond er een man aan mijn toonbank die vond dat hij de hele zaak had gekocht.",
      to: "Wie zijn voeten veegt, die help ik met liefde tot sluitingstijd.",
      without: ["Delen", "hoort niet", "Truus", "rugzak", "ijzerwarenwinkel", "Welkom op", "Geplaatst", "permalink"]),
    PageExpectation(
      "wordpress-blocks", "Koning te voet", by: "Sjoerd Wiarda", on: "2023-03-08",
      from: "Er kwam een koning binnen en hij liep zelf naar de tap.",
      to: "Een herberg zonder gasten is maar een huis met te veel stoelen.",
      without: ["Lees ook", "fooi", "e-mailadres", "Afke", "kwartier voor openingstijd", "8 maart", "Alle rechten"]),
    PageExpectation(
      "blogger", "De kassière heeft ook een naam", by: "Jopie Verbruggen", on: "2012-06-16",
      from: "Bij onze supermarkt zit een meisje dat Samira heet.",
      to: "Het kost niets, en het is lekkerder dan een spaarzegel.",
      without: ["Gepost door", "Dit e-mailen", "Wilma", "Anoniem", "Oma van vijf", "Labels", "Tante Jopie"]),
    PageExpectation(
      "medium", "Stop met je klanten aanbidden", by: "Bas Verhoog", on: "2018-05-21",
      from: "Vijf jaar geleden bouwden we software voor iedereen die belde.",
      to: "De andere helft betaalt nu graag, en met hen bouwen we door.",
      without: ["Sign in", "min read", "Followers", "Oprichter", "Vergaderen", "Unsplash", "312"]),
    PageExpectation(
      "substack", "De app zegt altijd sorry", by: "Lotte Braam", on: "2024-02-17",
      from: "Mijn pakket was zoek, en de app zei sorry.", to: "Stuur mij een mens.",
      without: ["reader-supported", "Subscribe", "conducteur", "De robot", "great culture", "Share"]),
    PageExpectation(
      "linkedin-pulse", "Waarom ik mijn grootste klant ontsloeg", by: "Ruud Hoekema", on: "2017-10-09",
      from: "Hij was goed voor veertig procent van mijn omzet.",
      to: "Daarna kwamen er drie nieuwe klanten, die goedemorgen zeggen.",
      without: ["Volgen", "Vacatures", "moedig besluit", "De inkt", "Vind ik leuk", "Eigenaar bij"]),
    PageExpectation(
      "hugo", "De wet van de wachtrij", by: "Wouter Damen", on: "2021-12-03",
      from: "In een wachtrij is iedereen gelijk.", to: "De rest wacht, zoals ik wacht bij de bakker.",
      without: ["wachttijd =", "Gebouwd met", "Alles", "#loket", "op 3 december"]),
    PageExpectation(
      "saved-complete", "Ook de huurder heeft een stoep", by: "Astrid Menger", on: "2015-04-10",
      from: "Als huismeester heb ik tweehonderdtwaalf koningen.",
      to: "Dan vegen zij hun stoep, en ik de hal; zo doen wij dat hier al veertig jaar.",
      without: ["cookies", "geen reacties", "maart 2015", "Dagelijkse Gang is", "Vorige Volgende", "JavaScript"]),
  ]

  static let papers = [
    PageExpectation(
      "newspaper", "De baliemedewerker is geen kop van Jut", by: "Nadia el Khatabi", on: "2022-09-05",
      from: "Wie het hardst schreeuwt aan de balie, krijgt het eerst zijn zin.",
      to: "Daarom pleit ik voor een simpele regel aan elke balie: wie schreeuwt, trekt een nieuw nummertje.",
      without: [
        "412 partners", "scootmobiel", "noodknop", "abonnement", "wijkagent", "wachtkamer", "Jan Prins", "Leestijd",
        "WhatsApp", "Meest gelezen", "mailbox",
      ]),
    PageExpectation(
      "amp", "De frituur is een democratie", by: "Griet Van Hove", on: "2020-07-21",
      from: "Bij Mariette in de frituur staat de notaris achter de vuilnisman.",
      to: "Hij kwam terug, elke vrijdag, en hij wacht nu zijn beurt af gelijk iedereen.",
      without: ["Voorpagina", "relevante advertenties", "Facebook", "Temse", "Privacy", "Advertentie"]),
    PageExpectation(
      "drupal", "Een leerling is geen klant", by: "Rob Stellingwerf", on: "2016-01-25",
      from: "Op onze school heten ouders sinds kort ‘afnemers’.",
      to: "Wie dat verschil niet meer ziet, verkoopt diploma’s.",
      without: ["Ingediend", "2013", "Klachten", "advocaat", "digibord", "onderwijs", "Aangedreven", "Overslaan"]),
  ]

  static let sites = [
    PageExpectation(
      "forum-phpbb", "Mijn kijk op de koning-klant", by: "dienblad77", on: "2014-10-02",
      from: "Ik werk nu zeventien jaar in de bediening en ik wil even iets kwijt.",
      to: "Een beetje ruggengraat is goed voor de fooi.",
      without: ["Ervaren lid", "Berichten", "laatst afwast", "Italië", "ober_Ton", "keuken bij ons", "phpBB", "Citeer"]),
    PageExpectation(
      "joomla", "Voorwoord van de voorzitter", by: "Theo Langereis", on: "2013-09-30",
      from: "Beste leden,", to: "Een eerlijk antwoord is de beste reclame, en die kost geen cent.",
      without: ["U bevindt zich", "Afdrukken", "Hits", "Gebruikersnaam", "Onthoud mij", "Terug naar boven"]),
    PageExpectation(
      "tables-2003", "De meter loopt", by: "Gerrit Moll", on: "2003-08-19",
      from: "Om drie uur 's nachts is niemand op zijn mooist.",
      to: "De meter liep gewoon door, want beleefdheid hoeft niet gratis te zijn.",
      without: ["Netscape", "bezoeker", "vijf euro", "vorige", "Internet Explorer", "Gastenboek", "geplaatst op"]),
    PageExpectation(
      "frameset", "De kapper luistert", by: "Ineke Zwart", on: "2001-03-02",
      from: "Mensen denken dat ik haar knip.", to: "Een hard woord niet, dat blijft zitten.",
      without: ["JavaScript", "zonder frames"]),
    PageExpectation(
      "wix", "Bloemen liegen niet", by: "Roos Akkermans", on: nil,
      from: "Elke week komt er iemand een boeket kopen om iets goed te maken.",
      to: "Wie dat omdraait, verkoopt plastic.",
      without: ["top of page", "Winkel", "24,95", "Proudly", "Door Roos"]),
    PageExpectation(
      "unclosed", "Wie afdingt, betaalt dubbel", by: "Sjaak Pronk", on: nil,
      from: "Op de markt is de klant koning tot hij begint te knijpen.",
      to: "De rest dingt maar af bij de supermarkt, want daar praat de kassa niet terug.",
      without: ["Soort", "2,50", "Sjaak"]),
  ]

  static let documents = [
    PageExpectation(
      "word-export", "De patiënt is geen koning", by: "Jannie Balk", on: nil,
      from: "In het ziekenhuis waar ik werk, hangt sinds kort een bord in de hal.",
      to: "Dan kan er iemand gaan zitten die luistert.", without: ["Secretariaat", "Calibri", "Jannie"]),
    PageExpectation(
      "google-docs", "Een gids is geen lakei", by: "Femke Okkerse", on: "2020-04-11",
      from: "Wie een reis met mij boekt, koopt mijn kennis van de berg.", to: "Gratis erbij.",
      without: ["Femke", "import"]),
    PageExpectation(
      "newsletter-mail", "De garagebrief van april", by: "Dirk Hazelaar", on: "2019", from: "Beste mensen,",
      to: "Tot ziens aan de brug,",
      without: ["Over een uitlaat", "je browser", "afspraak", "Facebook", "uitschrijven", "alle rechten"]),
    PageExpectation(
      "minified", "Het laatste woord van de ober", by: "Pim Daalder", on: "2022-06-30",
      from: "Een ober heeft nooit het laatste woord.",
      to: "Geef ons een beetje lucht… dan geven wij u een beetje warmte!",
      without: ["feed", "gekopieerd", "volgt", "nee"]),
    PageExpectation(
      "latin1", "Privé en zakelijk", by: "Daniël Coöpmans", on: "2006-03-07",
      from: "In mijn crèche noemen wij de ouders “cliënten”.",
      to: "Wij voeden samen op, of we doen het niet.", without: ["Gastcolumn", "Reacties naar", "Geüpdatet"]),
  ]
}
