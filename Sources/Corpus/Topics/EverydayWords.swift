import Prose

/// Words that a text has anyhow, in four classes: the more frequent a word is, the less it shows what the text is on.
///
/// Lemmas by their rank in the frequency list of pattern.nl (University of Antwerp, BSD-3,
/// `Sources/Data/Models/LICENSE-pattern.txt`): to 300, to 900, to 3,500 and the rest, of those that the thesaurus uses;
/// of other words only the most frequent.
enum EverydayWords {
  /// How much a word of a class says, from 0 to 1; class 0 is any other word.
  static let specificity: [Float] = [1, 0.25, 0.45, 0.7, 0.9]

  static let table = WordTable(lists)

  private static let lists: [(words: StaticString, value: UInt8)] = [(most, 1), (many, 2), (some, 3), (few, 4)]

  /// The hash and the class of each word.
  static var classes: [(key: UInt64, number: UInt8)] {
    var seen: Set<UInt64> = []
    return lists.flatMap { list in
      list.words.withUTF8Buffer { text in
        text.split { $0 <= 0x20 }.map { (key: FeatureBag.hash($0), number: list.value) }
      }
    }.filter { seen.insert($0.key).inserted }
  }

  private static let most: StaticString = #"""
    aan aantal achter af al alle alleen alles als alsof altijd ander andere anders beginnen begon belangrijk bestaan
    bij bijna binnen bleef blijken blijven boek brengen daarom dacht dag dagen dan deel denken deur deze die ding doen
    door duidelijk echter eens eerst eerste eigen eigenlijk elk elkaar en enkel enkele er feit gaan geen gemaakt geval
    geven geweest geworden gezicht goed goede grond groot grote hadden hand handen hebben heeft heen hele helemaal
    hier hoe hoofd hoog horen houden huis ieder iemand ik in is ja jaren juist kamer kan keer kennen kijken kind
    kinderen klein komen komt kort krijgen kunnen laat lang laten leven licht liggen lijken lopen maakte maar maken
    man manier mee meer meisje men mens mensen met mij misschien moeder moest moet moeten mogelijk mogen mooi na naam
    naar naast natuurlijk nee nemen niet niets nieuw nieuwe nodig nog nooit nu of ogen om omdat onder ons oog op open
    oud over plaats probleem schrijven slechts snel soort staan steeds stellen sterk stond te tegen ten terug terwijl
    tijd toe toen tot trekken tussen twee tweede uit uur uw vader vallen van vast veel ver vinden voelde voelen vol
    voor vooral vraag vragen vroeg vrouw waar waarin waarom wanneer waren was wat water we weer weg weinig wel werden
    wereld werk weten wie wij wilde willen woord worden wordt zaak zal ze zeer zeggen zeker zelf zelfs zichzelf zien
    zij zin zitten zoals zonder zouden zullen één
    """#

  private static let many: StaticString = #"""
    's aandacht aanwezig aard aarde activiteit afstand algemeen allemaal allerlei amerikaans amerikaanse angst
    antwoord antwoordde antwoorden arm artikel avond bang basis bed bedoelen bedrijf beeld been beetje begin begrijpen
    begrip behandeling behoefte beide bekend belang belangrijke beleid beneden benen bepaalde bepalen beroep
    beschouwen beslissing bestaat beste betekenen betekenis beter betreffen betreft betrekking beuren beweging bewust
    bezig bezitten bieden bijvoorbeeld bijzonder blauw bleek blij blijft blik bloed boeken boom borst boven bovendien
    bracht breed brief broer buiten buurt contact cultuur daarbij daardoor daarin daarmee daarna daarop daarvan
    daarvoor den der derde dezelfde dicht dienen dienst diep dik dikke dingen direct dochter doel dokter donker
    donkere dood draaide draaien dragen drinken droom druk drukken duits duitse duur echte economisch economische
    eenmaal eenvoudig eerder eind einde eindelijk elke ene enige enorm ergens ernstig erop ervan ervaring eten
    eveneens familie fles frans franse functie gang gebeurd gebeuren gebied gebracht gebruik gebruiken gedaan gedacht
    gedachte gedachten gedrag geeft geest gegaan gegeven gehad geheel gehoord gek gekomen gekregen geld geleden gelijk
    geluid geluk gelukkig gemakkelijk genoeg geschiedenis geschreven gesprek gesproken gevallen gevoel gevoelen gevolg
    gevonden gewoon gezegd gezien gezin gingen glas glimlachen graag grens groep grootste groter haalde halen half
    hangen hard hart heer helpen herinneren hetzelfde hield hoek hoeven hoewel hoge hoofdstuk hoogte hoorde houding
    hulp idee iedere iedereen immers inderdaad indien indruk informatie invloed inzicht jonge jongen jongens jou
    jullie kans kant karakter kende kennis keren kerk kiezen klaar kleine kleur klinken knikken knikte koffie konden
    koning kop korte kosten koud kracht krant kreeg kwamen laag laatste lachen lachte land landen lange langer langs
    langzaam later leden leeftijd leek legde leggen leren lezen lichaam liefde lijkt lippen los lucht luisteren maakt
    maand maanden maatschappij macht mannen mate meest meestal meeste meisjes meneer menen mening menselijk menselijke
    meteen meter methode mevrouw middel minder minister minuten minuut mocht model moeilijk moeite moesten
    mogelijkheden mogelijkheid moment mond mooie morgen muur muziek nacht nadat namelijk nauwelijks nederland
    nederlands nederlandse niemand niveau noch noemen nogal normaal ogenblik omgeving omhoog omstandigheden
    omstandigheid ondanks onderwijs onderzoek ongeveer onmiddellijk ontwikkeling oor oorlog oorzaak opeens opmerken
    opnieuw opvatting opzicht orde organisatie oude ouder ouders overal overheid overigens paard papier pas patient
    per periode persoonlijk pijn plan plotseling poging politiek politieke positie prachtig praten precies prijs
    probeerde proberen problemen proces publiek raad raken reactie recht reden reeds regel regering rekening relatie
    resultaat richten richting rijden roepen rond rood rug ruimte rustig samen samenleving scheen scherp schijnen
    school schouder schouders schreef schrijver sinds situatie slaan slapen slecht sloeg sluiten sociaal sociale
    soldaat sommig sommige spel spelen sprake spreken staat stand stap staren steken stelde stem sterven stil stoel
    stonden straat strijd stuk systeem taak taal tafel tante tegelijk tegenover telkens tenminste tenslotte ter
    terecht thuis tien tijdens toekomst toestand totaal trouwens tuin twintig vanaf vandaag vanuit veranderen
    verandering verband verder verhaal verhouding verliezen verschijnen verschil verschillend verschillende vertellen
    vervolgens vier vinger vingers voeren voet voeten voldoende volgen volgende volgens volk volle volledig voorbeeld
    voorbij voordat voorzichtig voren vorig vorm vormen vreemd vriend vrienden vrij vrijheid vroeger vrouwen waarbij
    waardoor waarheid waarmee waarop waarschijnlijk waarvan wachten wakker ware warm weet weken welke werkelijk
    werkelijkheid werken wet wetenschap wetenschappelijk wijn wijze wijzen wil wind wit witte wonen woorden zacht
    zagen zaken zaten zee zegt zekere zette zetten ziekte zit zodat zoeken zoon zorgen zoveel zowel zwaar zware zwart
    """#

  private static let some: StaticString = #"""
    a aanbeveling aanbieden aanbod aandringen aangaan aangezien aanhouden aanleg aanleiding aanmerking aanpak aanslag
    aantonen aantrekkelijk aantrekken aanvaarden aanval aanzien aardig aarzelen absolute absoluut academisch
    accepteren achteraf achtergrond actie actief adem adres advertentie advies adviseur advocaat afhankelijk afkeer
    aflopen afscheid afspraak afwijken agressie alcohol aldus alsjeblieft alternatief althans amsterdam analyse
    anderzijds angstig apart apparaat arbeid argument armen armoede arts aspect autoriteit avonds avontuur baan baas
    bal band banden beantwoorden bedacht bedenken bedoeld bedoeling bedoelingen bedreigen bedrijfsleven beest begonnen
    begrafenis begreep behalve behandeld behandelen behoorlijk behoren bejaard bekende bekijken bel belangen
    belangrijkste belangstelling belasting beleefd bellen beloning beloofd beloven benadering beoordelen bepaald
    beperken beperking bereiken bergen beschaving bescheiden beschermen bescherming beschikken beschouwd beslissen
    besluiten bespreken bespreking best besteden bestond betaald betalen betekent betere betrekkelijk betrekken
    betrokken bevel bevelen bevinden bevolking bevriend bevrijding bewegen bewijs bewijzen bewondering bezit bezoek
    bezwaar bidden bijdrage bijzondere binden bitter blad bladzijde blauwe bleven blijkbaar blijkt blind bloeien bloem
    bloemen bloot boel bomen boodschap boog boos boot bord bos boter botsing bouwen bovenop brand brede breken broek
    bron bronnen brood buik buitenland bureau buren burger burgerlijk burgerlijke cent centraal champagne christelijk
    christen cijfer cijfers commentaar commissie communicatie complex computer conclusie concreet conditie conflict
    confronteren consequentie conservatief contract controle cursus daad daartoe daden dagelijks dagelijkse dak dank
    dankbaar dansen deden deelnemer degelijk delen democratie depressie des deskundig detail deuren dialoog dichtbij
    dichter diepe diepte dier dieren dikwijls discussie divers doelstelling dom doordat doorgaan dossier drank drift
    driftig dringen droeg dromen dronken drukte duidelijke duitsland duivel duizend dulden dun dure duren durven duwen
    dwaas dwars dwingen eentje eenzaam eer eerlijk effect effectief ei eieren eigenaar eigendom eigenschap eiland
    eindeloos eis eisen ellende emotie emoties emotioneel energie enerzijds engeland engels engelse enigszins enorme
    enthousiast eraan erbij erfelijk erin ermee ernst erom erover eruit ethisch europa evenals eventueel evenwicht
    examen excuus experiment extra factor fantasie feest feite feitelijk feiten figuur fijn fluisteren formeel fout
    fouten fraai frankrijk frisse gas gat gaten gebeurtenis gebleven gebonden geboren gebouw gebrek gebroken geduld
    geduldig gedurende gedwongen geestelijke gegeten gegevens geheim gehele geheugen gelaten gelden geleerd gelegd
    gelegenheid geleidelijk geloof geloven gemak gemeenschap genezen genieten genoegen genoemd genomen gerecht gericht
    gerucht gerust geschieden gesteld gevaar gevangenis gevecht gevoelens gevolgen gevraagd geweld gewend geweten
    gewone gezag gezamenlijk gezellig gezelschap gezichten gezond gezonde gezondheid glimlach glimlachte glimmen
    goddelijk godsdienst godsdienstig gooien gouden grap greep grenzen grijpen grijs grijze groei groeien groen
    groente groepen grondig grondslag groots grotere gulden haast haastig haat hals halve handel handelen harde
    harmonie haten heersen heilig heimelijk held helder helft hemel heren herhalen herhaling herinnering hersens
    herstel herstellen heten hetgeen hielen historisch hoed hoeveel hoeveelheid hof hoger honderd hoofdzakelijk hoop
    hoor hoorn hoort hotel houdt huid huidig huidige huilen huizen huwelijk i ideaal idioot ijs ijzeren illusie
    individu individueel individuele ineens ingewikkeld inhoud initiatief inkomen innerlijk innerlijke integratie
    intelligentie internationaal inzet jaloers jeugd journalist juiste kaart kaarten kaas kader kale kalm kansen
    kanten kapitein kat katholiek keel keken kent kern keuken keus keuze kip klacht klachten klant klanten klap
    kleding kleiner kleren kleuren klimaat klok klonk kloppen knap knie koe koeien koel koers koken komende koop kopen
    kou krachten kregen krijgt kritiek kritisch kritische kruipen kunst kunstenaar kwaad kwalijk kwaliteit kwestie
    laars lage lagen last lawaai leed leer leerling lege leger leiden leider leiding lekker leraar letten letter
    leveren lichten lief liepen lieve lijden lijf lijn lijnen links logisch lokaal loslaten lot louis luiden maag
    maakten maaltijd maat maatregel maatschappelijk machine machines manieren markt masker massa medewerker
    medewerking medicijn medisch meerdere meerderheid meester melk merkte mes meten middelen midden milieu misdaad
    missen modern moderne moed moeilijkheden moeilijkheid mogelijke moord moraal nadenken nat nationale natte natuur
    nauw neen negatief negatieve nek nergens nest netjes neus nieuws niks nood noodzakelijk norm normen nuchter nummer
    nut ochtend oefening onafhankelijk onbekend onderhoud onderling onderneming onderscheid onderwerp onderwijzer
    onderzoeken ongeduldig ongeluk ongelukkig onmogelijk ontmoeten ontslag ontstaan ontvangen ontwerpen onvermijdelijk
    onverschillig oordeel oorspronkelijk opbouwen opdracht openbaar openbare openen opening operatie opgeheven
    ophouden opkomen opleiding oplossing opmerking opnemen opstaan opstand opstellen optreden optrekken opvallen
    opvoeding oren organiseren oudere overeenkomst overeind overtuigen overtuiging overweging overwinning overzicht
    pad pak pakken papieren parijs parlementaire partij partner passen passief pastoor patroon pers personeel personen
    persoon persoonlijke persoonlijkheid pil pistool plaatsen plank plannen planning plant plastic plat plegen plezier
    politie positief pot praktisch prestatie priester prijzen principe principes prins procent product proeven
    psychologische publieke rand reageren realiseren rechtbank rechter rechtstreeks reclame redactie rede redelijk
    regels reis reizen rekenen relatief rennen respect resultaten rijen rijk rijkdom risico rode rollen roman roze
    ruim ruime rust ruzie samenhang samenwerking schaal schade scheiden scheiding schenken scheppen schieten schijn
    schip schoenen schoonheid schoot schriftelijk schrik schrikken schudde schudden schuiven schuld schuldig seconde
    serieus sfeer sigaret simpel slaap slachtoffer slag slagen slechte slim smaak smalle snelheid snelle snijden
    soldaten spanning spiegel spoor sport springen sprong spullen staande staart standpunt stappen steek steen stel
    stelen stemmen stenen sterke steunen stevig stijf stijl stilte stoelen stof storm straf strak straks stranden
    streek streng strenge streven stroom structuur student studeren studie stukje sturen succes suiker symptomen
    systematisch tak talen talent tand tanden techniek technisch tegenstander tegenstelling tegenwoordig teken tekort
    tekst telefoon teleurgesteld teleurstellen teleurstelling televisie tellen tempo tenen termijn terrein terugkomen
    teveel tevens tevreden theorie tijden tikken toelaten toenemen toepassing toerist toeval toevallig toezicht tonen
    tong toon top touw traag traan traditioneel tranen trap trappen treden treffen trein trots trouw twaalf tweemaal
    twijfel uitbreiden uitbreiding uitdrukking uiteindelijk uiten uiteraard uiterlijk uiterst uitgaan uitmaken
    uitstekend uitvoeren uitwerking uitzicht uitzondering uniform universiteit vaart vaderland vak vakantie valse
    vangen vanwege vanzelfsprekend varen vaste vasthouden vechten vegen veilig veiligheid verantwoordelijk
    verantwoordelijkheid verbeelding verbergen verbeteren verbieden verbinden verbinding verboden verbonden verborgen
    verdelen verdeling verdienen verdieping verdriet vereniging vergeten vergissing vergunning verkeerde verklaren
    verklaring verkoop verkopen verlangen verlaten verleden verliefd verlies verloop verloren vermoeden vermogen
    vernieuwing veroordelen verplicht verplichten verrassing verre verscheiden verschillen verstaan verstand
    verstandig versterken verteld vertrekken vertrouwen vervullen verwachten verwachting verwachtingen verzamelen
    verzameling verzoek verzorging vijand vijanden vindt vis visie vlakte vlees vleugels vliegen vlug voeding voedsel
    voegen vogel volkomen volwassen voordeel voordoen voorkeur voorkomen voorop voorraad voorschrift voorstel
    voorstellen voort vooruit vooruitgang voorwaarden voorzien vorige vrede vreemdeling vrees vreugde vriendelijk
    vriendin vriendschap vrije vrijwel vroege vrolijk vrucht vruchten vuile vuist vullen vurig vuur waaraan waard
    waarde waardering waarnemen waarschuwen wacht wagen wandelen wanhopig wapen warmte wassen wederzijds wedstrijd
    weekend wegen weigeren weliswaar wellicht welvaart welzijn wens wensen werkelijke werknemer werpen wetgeving
    wettelijk wezen wijde wijnen winnen wolken woning wortel zaad zachte zak zakken zekerheid zelden zelfstandig zeven
    zichtbaar ziek ziekenhuis ziel zilveren zodra zoek zoete zolang zorg zorgvuldig zout zover zuiver zuivere zuster
    zwaaien zwak zwarte zweet zwijgen zwijgend
    """#

  private static let few: StaticString = #"""
    aanbevelen aandeelhouder aandoen aandoening aangeboren aangeven aangrijpen aanhalen aankoop aankopen aanlopen
    aanpakken aanspraak aansprakelijk aanstellen aantallen aanvaarding aanvallen aanvoelen acceptabel achterlijk
    adolescent adviseren afdwingen afgestemd afgestudeerd afgunst afkeuren afmaken afschuw afsluiten afspraken
    afstandelijk afstemmen afwachten afwachtend afweging afwijkende afwijking afwijzen afwisselen agressief akkoord
    alleenstaand alternatieven amateur ambitie ambtelijk ambtelijke analyseren analytisch anoniem appel appels
    arbeidsvoorwaarden archief argeloos argwanend armoedig arrogant arrogantie as automatische autonoom autoritair
    balk bedaard bedanken bedaren bedekken bedelaar bedenking bediende bedienen bedreiging bedriegen befaamd begaafd
    begaafde begaan begrijpelijk behalen beheerst bejaarde bekennen bekijkt beklimmen bekwaam bekwaamheid
    belangengroep beleefdheid beleggen belemmeren belemmering belofte beloop bemoedigen bemoeien bende beoordeling
    bereikbaar berekening berucht berusten beschaafd beschadigd beschikbaar besmeurd besparen bestand bestellen
    bestrijden betaling betrouwbaar betrouwbaarheid beurs bevestiging bevoorrechten bevorderen bevrediging bevriezen
    bevrijden bewaken bewaker bewapening bewaren bewerkt bewezen bewogen bewonderen bezetter bezuiniging bijblijven
    bijbrengen bijgeloof bijkomen bijl bijstaan bijten bijzonderheden binnenlands blijvend blijvende blindelings bloei
    blok bocht boekje boezem bol bombarderen bondgenoot bont borrel bosjes boze brandstof broos bruggen bruikbaar
    buigen buitenstaander bureaucratie bureaucratisch butler cadeau camera censuur centen chaos chef chip chronisch
    code collegiaal comfortabel commando communiceren compliment compromis compromissen concentratie concentreren
    concern concessie concessies confrontatie consumptie controleren corruptie criminaliteit crisis criticus cynisch
    dagboek daglicht dankbaarheid debat deelnemen delven dempen dertien desnoods dieet dief diefstal dienaar
    dienstbaar dierenarts dieven dijk diploma diplomaat diplomatiek discipline discreet docent doden doelbewust
    doeltreffend doende dogma dogmatisch dominee domineren domme doorbraak doorbreken doorstaan dorst draait drang
    dreiging droevig drugs dubbeltje durf duurder dwalen dwaze eenheid eentonig eenvoud eerbied eerlijkheid
    eigenhandig elegant ellebogen ellendig emancipatie empirisch enthousiasme entree erachter eraf ere eronder ervaren
    erven ethiek exclusief excuses expansie expert ezel falen fascistisch fatsoen feestje fier filosoof financieel
    folklore formulier formulieren fortuin front gaandeweg gadeslaan garantie gastheer gave gebakken gecompliceerd
    geconcentreerd gedrang gedreven gedrukt geestdrift geestdriftig geheimzinnig gehoorzaam geit gekwetst gelang
    geliefde gelijke gemoed geneesmiddel genen generale generatie generaties genetisch genezing geniaal geoorloofd
    georganiseerd geplande geschil geschonden geslaagd geslingerd gespecialiseerd getrapt gevaarlijk gevestigde
    gevoeligheid gewichtig gewoonte gewoonten gezichtspunt gezinsleven gift goedheid goedkeuren goedkoop goedkoper gok
    grappen grappig groeten grof grootbrengen grootouder grootse groten gulle gunnen gunst gut haard hak halverwege
    handelaar handhaven handig handschoenen handwerk hap hardnekkig hartinfarct hartstocht hartstochtelijk hechte
    heerser heffen heimwee hek hekel her herder hervorming hinderen historicus hoede hoeden hoekje hoofdlijn hopeloos
    hopen houtje huisdier huiselijk huiveren huize hulde humor huur hypothese idealen idealistisch ijdel ijdelheid
    ijlings ijskoud ijver ijverig ikke illegaal illusies imitatie inbrengen indelen individualisme informeren ingaan
    ingelicht ingrijpen inheems inkomsten inslaan inspanning inspireren inspraak instemmen instemming instinct
    instinctief integreren intentie intrekken investering invloedrijk invullen inzetten inzien isoleren ivoren
    jaloezie jammeren jeugdig jongeling jongere journalistiek kaal kaders kalmeren kameraad kampen kanker kapitalisme
    kapitalistisch karwei kastje keerzijde keihard keizer kenner kernwapen kers ketel keurig keuring kies kiezer
    kijker kil kilometers kinderlijk kippen klagen klappen kleinbedrijf kleinigheid kleinkind kleinkinderen kleintjes
    kleuter klikken klinkende kloof knippen knoop knop knopen koek koesteren kok koopman kopie koppen kortstondig kost
    koste kraan krabbelen krachtig krampachtig krap krimpen kroniek kroost kudde kunstzinnig kwalitatief kwellen
    kwetsbaar kwetsen kwijtraken lager lakens langdurig leegte leerkracht leest lelijk lenen lening lepel les lessen
    leugen leunen levensduur levenslang liberaal liefdadigheid liefdevol liefhebben liefhebber liegen lijve lof lol
    lomp lood lopende luchtig lui luidruchtig luie luisterend lusteloos luxe machten machthebber machtig
    machtsverhouding make-up makker manager mantel marge martelaar marteling massaal mateloos maten matig medelijden
    medemens medestander meedelen meel mengen meningen meningsverschil merk messen meting middelmatig mild militair
    minachten minachtend minachting mindere minderheid minderjarig misdaan misdadiger mislukken mislukking mislukt
    mist mode modieus monniken mooier moorden moreel mosterd mouw mouwen muis munt nabijheid nagel nagels nauwgezet
    nauwkeurig nederig nederige neef neerleggen negeren neutraal nicht nieuwsgierig nijdig nobel noodlot nors noteren
    notulen nuance objectief oefenen offers omheen omwegen onafhankelijke onafhankelijkheid onbeperkt onbereikbaar
    onberispelijk onbetrouwbaar onbevangen onderbuik onderdaan onderdrukken onderdrukking ondergang ondergeschikt
    ondergeschikte onderhandeling onderhouden ondernemen onderricht ondersteunen ondervinden onderzoekend onduidelijk
    ongelijk ongelovig ongenoegen ongezond onheil onnozel onpersoonlijk onrechtvaardig onschuld ontbering ontdekking
    ontevreden onthouding onthullen ontmoeting ontroeren ontroering ontspannen ontspanning ontvangst onverschilligheid
    onwaar onwrikbaar onzekerheid onzichtbare oordelen opbrengen opbrengst opdringen opendoen openhartig openlijk
    opereren opgaan opgang opgeruimd opgeven opgewekt opgroeien ophalen opinie oppositie opruimen opschrijven
    optekenen optimistisch opvang opvoeden opvoeder opvolgen ordenen order origineel oudsher overgave overgelaten
    overgeleverd overheersen overlaten overleven overlijden overnemen overspannen overspel oversteken overtreding
    overvloedig overwegen overwinnen paarse paden pal pan pauze pedagogisch penny peren perfectie perk perken
    perspectief pest pet pijp piloot pionier plaatje plakken plicht plichten plukken pols poot potten praatje praatjes
    pragmatisch praktijk premie prestige preventief prikkel prikkelen prikkels privaat privilege procedure
    professioneel professionele profiteren progressief prompt protest protestantse protesteren puberteit publiceren
    publiciteit puinhoop puntjes puur raadplegen rade radicaal rang rangen rationeel rebel rechten rechterlijke
    rechtvaardig record redacteur redeneren regelmaat registratie registreren reglement reiken rein reiziger rekken
    religie religieus reserve resoluut respecteren reus revolutie rib richtlijn riemen rijp rijzen rimpel ritueel
    roeren roet roken romantiek rommel ronduit rot royaal ruiken ruimschoots salaris sanctie schaap schaars schande
    schapen schatten scheef schelden schema schenden scheren schijnwerpers schipbreuk schitteren scholier schone
    schoolse schoorvoetend schop schoppen schot schreeuwen schreeuwend schrift schuldeiser schulden schuldgevoel
    schuren sector sentimenteel sierlijk simpele slaaf slager slak slakken slap slavernij sleur slikken slimmer
    slingeren smaken smart smijten smoren sober soepel sok sokken solidariteit spaarzaam spannen sparen specialiseren
    specialist speculatie spek spelend spelregel spijs spijt spontaan spontaniteit sportief spot sprakeloos sprookje
    sprookjes staken staking standen star starten statistiek statuten steriel sterkste stimuleren stipt stok stokken
    stoppen stoten stoute straatje straffen streep strekken strelen strijdkrachten strijken structureel structurele
    stug subjectief subsidie succesvol tabak taboe tachtig tactiek tang tapijt tarief tasten team technologie teder
    tederheid tegenslag tere terrorist terugkeren terugkerende teugel teugels theoreticus thuiskomen tienduizend
    tirannie toegeven toehoorder toekijken toekomen toelichten toeschouwer toetsen toewijding toneelstuk toren
    traditie transactie treurig trouwe tuinen tumult twijfelachtig twijfelen uitbuiten uitbuiting uitdelen uiterlijke
    uiterste uitersten uitgeput uithoudingsvermogen uitkering uitkiezen uitkijken uitkomen uitleggen uitlopen
    uitputten uitspreken uitsteken uitstel uitstellen uitvinden uitvoerbaar uitwisselen uitzetten uitzoeken
    uitzonderen uitzonderlijk uniek unieke vakbond vals variatie vastberaden vastbesloten vastleggen vatten veeleisend
    veelkleurig veeteelt vel vellen verantwoord verantwoorde verbeeldingskracht verbetering verbijten verbintenis
    verbitterd verbod verbondenheid verdacht verdeeld verdenken verdienste verdiepen verdraagzaamheid verdrag
    verdragen verfijning vergeven vergissen verkeren verkiezing verkoper verlagen verlegen verlegenheid verleidelijk
    verleiden vermijden vernederen verontschuldiging verordening verplaatsen verpleegkundige verplichting verraden
    verrader verrassen verschijning verschuiven verschuiving versieren verslaggever versnellen versnelling verspilling
    vertraging vertrouwde vertrouwelijk vervallen vervangen verveeld verveling vervuiling verwaarloosd verwaarlozen
    verwaarlozing verwend verwennen verwerken verwerven verwijten verwonderen verzekerd verzekeren verzekering
    verzetten verzoeken verzoenen verzoening verzorgd verzorgen vieren vierkant vijandigheid visioen vitaal vitaliteit
    vlek vliegende vlot vluchtig voldoening volhouden volop volstaan volwaardig voorbeeldig voorbereiden voorbereiding
    voorbijgaan voorgaan voorgevoel voorman voorspelbaar voorste voortdurende voortreffelijk vooruitzicht voorwaarts
    vorderen vordering vork vredig vreedzaam vrezen vriendelijkheid vriendschappelijk vrijheden vrijstellen
    vrijwilliger vrome waarachtig waarborgen waardeloos waarderen waardig waarneming wal wankel war watten wederzijdse
    weelde weelderig weemoed weemoedig weerloos weerstand weggegooid weggooien weglopen weifelen welgesteld welkom
    welwillend wennen werker werkgever wetenschapper wettig wezenlijk wijken wijs wijziging willekeurig winkelier
    winst wisselen wisselwerking woedend wol wolf worst wortels wraak wreed wrijven zaaien zake zakelijk zakelijke
    zakenman zedelijk zeden zeilen zelfstandigheid zelfvertrouwen zenuwachtig zet zeuren zevende ziekelijk zinloos
    zintuig zittend zondig zonnig zonnige zuigen zuinig zuur zwakheid zwemmen zweren
    """#
}
