import Prose

/// Words that a text has anyhow, in four classes: the more frequent a word is, the less it shows what the text is on.
///
/// Those of the 400, 1,200, 4,000 and 8,327 most frequent words in the frequency list of pattern.nl (University of
/// Antwerp, BSD-3; `Sources/Data/Models/LICENSE-pattern.txt`) that the thesaurus uses, and all the most frequent ones.
enum EverydayWords {
  /// How much a word of a class says, from 0 to 1; class 0 is any other word.
  static let specificity: [Float] = [1, 0.25, 0.45, 0.7, 0.9]

  static let table = WordTable((most, 1), (many, 2), (some, 3), (few, 4))

  private static let most: StaticString = #"""
    's aan aandacht aantal achter af al alle alleen allemaal alles als alsof altijd ander andere anders avond bed
    beetje begon beide belang beste bij bijna bijvoorbeeld binnen bleef blijven boek boven bovendien buiten daarbij
    daarmee daarna daarom daarvan dacht dag dagen dan deel den denken der deur deze dezelfde die dingen doen dood door
    duidelijk echter eens eerder eerst eerste eigen eigenlijk elk elkaar elke en enige enkele er ervan feit gaan
    gebracht gebruik geen gehad geheel gekomen geld gemaakt geval geven gevoel geweest gewoon geworden gezicht gingen
    goed goede groep grond groot grote hadden hand handen hebben heeft heen hele helemaal hetzelfde hield hier hoe
    hoewel hoofd hoorde houden huis ieder iedere iedereen iemand ik immers in is ja jaren jonge jongen jou juist
    jullie kamer kan kant keer kind kinderen klein kleine komen komt konden kreeg kunnen kwamen laatste land lang
    lange langs laten later leek leven lichaam licht maakte maar maken man manier mannen mee meer meest meestal meisje
    men meneer mens mensen met meteen mij minder misschien moeder moeilijk moest moesten moet moeten mogelijk moment
    mond na naam naar naast nacht natuurlijk nauwelijks nederland nee nemen niemand niet niets nieuwe nodig nog nooit
    nu of ogen om omdat onder onderzoek ons ontwikkeling ook oorlog op open opnieuw oude ouders over pas per plaats
    politieke precies recht reeds samen school situatie slechts snel soort staan staat steeds stem sterk stond stonden
    tafel te tegen tegenover ten tenslotte ter terug terwijl thuis tijd tijdens toe toen tot tussen twee tweede uit
    uur uw vader van vanuit vast veel ver verder vier voelde vol volgens voor vooral vorm vraag vrij vroeg vrouw
    vrouwen waar waarbij waarin waarom waarop waarschijnlijk waarvan wanneer waren was wat water we weer weet weg
    weinig wel welke werden wereld werk weten wie wij wijze wilde willen witte woord woorden worden wordt zaak zaken
    zal ze zeer zeggen zegt zeker zelf zelfs zichzelf zien zij zin zit zitten zoals zodat zonder zouden zoveel zowel
    zullen
    """#

  private static let many: StaticString = #"""
    aangezien aanleiding aanwezig aanwezigheid aard aarde aardig activiteiten adem afhankelijk afstand albert aldus
    algemeen allerlei althans amerikaanse amsterdam angst antwoord antwoordde arbeid arm armen artikel arts avonds
    baas bang basis bedoeld bedoeling bedrijf beeld begin beginnen begint begonnen begreep begrijpen begrip behalve
    behandeling behoefte bekend bekende belangrijk belangrijke belangrijkste belangstelling beleid beneden benen
    bepaald bepaalde beroep beschouwd beslissing besloot besluit best bestaan bestaat bestond betekenis betekent beter
    betreft betrekking bevolking beweging bewegingen bewust bewustzijn bezig bezit bezoek bijzonder bijzondere blauwe
    bleek bleven blij blijft blijkbaar blijkt blik bloed bloemen boeken bomen borst bracht brede brengen brief brieven
    broer brood buik bureau buurt centrale christus commissie contact cultuur daaraan daardoor daarin daarop daartoe
    daarvoor dagelijks dank deden delen denkt derde dertig dicht dichter dienst dient diep diepe dieren dikke dikwijls
    ding direct diverse dochter doel dokter donkere doordat draaide droeg droom druk drukte duitse duitsers duitsland
    duur echte economische eenmaal eenvoudig effect eind einde eindelijk ene energie engeland engelse enigszins enkel
    enorme eraan erbij ergens erin ermee ernstig erop eruit ervaring ervaringen ervoor eten europa evenals eveneens
    evenmin extra factoren familie feite figuur fles frankrijk franse functie gang gebeurd gebeuren gebeurtenissen
    gebied gebieden gebleven geboren gebrek gebruiken gebruikt gedaan gedacht gedachte gedachten gedrag gedurende
    geeft geest gegaan gegeven gegevens gehele gehoord gehouden gek gekozen gekregen geleden gelegd gelegenheid gelijk
    geloof geluid geluk gelukkig gemakkelijk gemeenschap genoeg genoemd genomen gericht geschiedenis geschreven
    gesprek gesproken gesteld gevaar gevallen gevoelens gevolg gevolgen gevonden gewone gewoonlijk gezag gezegd
    gezelschap gezien gezin glas glimlach glimlachte gouden graag grens grijze groei groepen grootste groter grotere
    haalde haast halen half halve hard harde hart heer helft helpen hemel heren hetgeen hielden hierbij hiervan hoek
    hoeveel hoge honderd hoofdstuk hoog hoogste hoogte hoop hoor horen hotel houding houdt houten huid huidige huizen
    hulp huwelijk i idee ideeen inderdaad indien individuele indruk ineens informatie inhoud inmiddels internationale
    intussen invloed inzicht jeugd jezus jongens juiste kader kans kapitein karakter keel keken kende kennelijk kennen
    kennis kerk keuken keuze kijken klaar kleur klonk knieen knikte koffie koning kop kort korte kosten koud kracht
    krachten krant kregen krijgen krijgt kritiek kunst kwaliteit kwestie laat lachte lagen landen langer langzaam
    leden leeftijd legde leger leggen leiding lekker leren lezen lichte liefde liepen lieten lieve liever liggen lijkt
    lijn links lippen literatuur lopen los louis lucht maakt maakten maand maanden maatschappelijk maatschappij macht
    maria markt mate meende meeste meester meisjes mening menselijke merkte meter methode mevrouw mezelf middag middel
    middelen midden miljoen minister minuten mocht model moderne moeilijkheden moeite mogelijke mogelijkheden
    mogelijkheid mogen mooi mooie morgen muur muziek nadat namelijk namen nationale natuur natuurlijke nederlandse
    neemt nek nergens neus nieuw niks niveau noch noemde noemen nogal noodzakelijk normaal normale nummer ochtend
    ogenblik omgeving omhoog omstandigheden omtrent ondanks onderwerp onderwijs ongetwijfeld ongeveer onmiddellijk
    onmogelijk oog oordeel oorzaak opdracht opeens opgenomen oplossing opvatting opvattingen opzicht orde oren
    organisatie oud ouder overal overeind overheid overigens paard papier parijs partijen patient periode personen
    persoonlijk persoonlijke pijn plaatsen plan plannen plezier plotseling poging politie politiek positie praten
    prijs principe prins probeerde probleem problemen procent proces publiek raad raakte rand reactie rechter reden
    redenen regel regels regering reis rekening relatie resultaat resultaten richting rijk rode rond rood rug ruim
    ruimte rust rustig samenleving scheen scherp schip schouder schouders schreef schrijven schrijver schudde schuld
    sfeer sinds slaap slecht slechte sloeg smaak sociale soldaten sommige soorten speciale speelde spel spelen sprake
    spreken stand stap stapte stelde stellen sterke stil stilte stoel stof straat straks strijd structuur studie stuk
    stukje stukken succes systeem taak taal tanden tante tegelijk tegelijkertijd tegenstelling tegenwoordig teken
    tekst telefoon telkens tenminste terecht terrein tevens tevoren tevreden thans theorie tien toekomst toepassing
    toestand toon totale tranen trap trein trekken trouwens tuin twijfel twintig uitdrukking uiteindelijk uiteraard
    vallen vanaf vandaag vandaan vanwege vaste velen veranderd verandering veranderingen verband vergeten verhaal
    verhalen verhouding verklaring verleden verscheen verschil verschillen verschillende verteld vertelde vertellen
    vervolgens vinden vindt vingers vlees vlug voedsel voet voeten voldoende volgende volk volkomen volle volledig
    vonden voorbeeld voorbij voordat voorkeur voorlopig voort voorzichtig voren vorige vormen vraagt vragen vreemd
    vriend vriendelijk vrienden vrijheid vrijwel vroeger vuur waaraan waard waarde waardoor waarheid waarmee waaruit
    waarvoor wachten wachtte wakker ware warm warme weken weliswaar wellicht werkelijk werkelijkheid werken werking
    werkte wet wetenschap wetenschappelijke wijn wijnen wil wind wisten wit zacht zachte zagen zak zaten zee zekere
    zekerheid zelden zette zeven zichtbaar ziek ziekenhuis ziekte zocht zodra zoeken zogenaamde zolang zomer zoon zorg
    zover zuster zwaar zware zwart zwarte
    """#

  private static let some: StaticString = #"""
    a aanbeveling aanbevolen aanbod aangeboren aanleg aanmerking aanpak aanslag aantallen aantrekkelijk aanvaarden
    aanvaarding aanval aanvallen aanvankelijk aanzien absolute absoluut accepteren achteraf achtergrond actie actief
    adres advertentie advies adviseur advocaat afdeling afgestemd afkeer afscheid afschuw afspraak afspraken
    afwijkende agressie agressief akkoord alcohol allebei alsjeblieft alternatief alternatieven alweer ambtelijke
    analyse anderzijds angstig apart apparaat april arbeiders argument armoede as aspecten automatische autoriteit
    avontuur baan bal band banden beantwoorden bedacht bedenken bedoelingen bedrijfsleven bedrijven beelden been beest
    begrafenis begrippen behandeld behandelen beheersen beheerst behoeften behoorlijk behoren behulp bekijken
    bekwaamheid bel belangen belasting beleefd bellen beloning beloofd benadering bende beoordelen bepalen beperken
    beperking bereiken bergen beschaving bescheiden beschermen bescherming beschikken beschikking beslissen
    beslissingen bespreken bespreking bestaande bestand besteden betaald betalen betaling betere betrekkelijk
    betrekken betrokken betrouwbaar beurs bevel bevelen bevestiging bevrediging bevriend bevrijding bewaren bewegen
    bewezen bewijs bewijzen bewogen bewondering bezitten bezwaar bidden bieden bijdrage bijgeloof bijzonderheden
    bitter blad bladzijde blind bloei bloot bodem boekje boel boeren boodschap boog boom boord boos boot bord borrel
    borsten bos boter botsing bouwen bovenop boze brand breed breken brengt broek bronnen bruikbaar buitenland
    buitenlandse buren burger burgerlijk burgerlijke burgers buurman buurvrouw cadeau cent centrum champagne chaos
    charles chauffeur christelijke cijfers client collega commentaar commissaris communicatie complex computer
    concentratie conclusie concrete conditie conflict confrontatie consumptie contract controle controleren cursus
    daad daarentegen daarnaast daarover daaruit daden dagboek dagelijkse daglicht dak dankbaar dankbaarheid dansen
    david december degelijk degene democratie depressie des desnoods deuren dialoog dichtbij dieet dienen diepte
    dierenarts dik directeur discussie doden doelstelling dom dominee domme donker doorgaan dorst dossier draaien
    draait dragen drang drank dreiging drift driftig dringen drinken droevig dromen drong dronken drugs drukken
    duidelijke duivel duizend duizenden dun dure duren durven duurde dwaas dwars dwaze eentje eenvoud eenvoudige
    eenzaam eer eerbied eerlijk effectief ei eieren eigenaar eigendom eigenschappen eiland eindeloos eis eisen elders
    elegant elementen ellebogen ellende emancipatie emoties enerzijds enthousiasme enthousiast erachter eraf ere ernst
    ernstige erom eronder erover ethiek ethisch europese eventueel evenwel evenwicht examen excuus experiment fantasie
    feest feitelijk feiten fijn financieel flink fluisterde foto's fout fouten fraai frans frisse functies garantie
    gas gastheer gat gaten gave gaven gebaar gebeurt gebonden gebouw gebroken gedeelte gedreven gedrukt geduld
    geduldig gedwongen geestdrift geestelijke gegeten geheim geheugen gelang gelaten geldt geleerd geleidelijk gelijke
    geloven gemak gemeente generaties genezen genezing genieten genoegen georganiseerd gerecht gerucht gerust
    gevangenis gevecht gevraagd geweld gewend geweten gezamenlijk gezellig gezichten gezond gezonde gezondheid
    godsdienst goederen grap greep grenzen grijs groeien groen grondig grondslag gulden haard haastig haat hals handel
    handelen handig hangen haren harmonie heette heilig heimwee hekel held helder herhaling herinneren herinnering
    hersens herstel historische hoed hoede hoefde hoeft hoeveelheid hof hoger honden hoofdzakelijk hoorn hoort hopen
    huilen humor ideaal ijs ijzeren illusie individu individueel ingewikkeld initiatief inkomen inkomsten innerlijk
    innerlijke integratie intelligentie inzet jaloers jezelf joden journalist kaart kaarten kaas kale kalm kanker
    kansen kanten kantoor kapitalisme karel kat keerde kent kern keus kiezen kijkt kilometer kip kippen klachten
    klanten klap kleding kleiner kleren kleuren klimaat klok kloof knap knie knop koeien koel koers komende koop kopen
    koppen koste kou koude krijg kritisch kritische kunstenaar kwaad kwalijk kwijt laag lachen lage lager lakens
    langdurig last lawaai leed leegte leer leerling lege leiden leider leraar lessen leveren lezer lijden lijf lijken
    lijnen logisch loopt lot luisterde luisteren maag maaltijd maat maatregelen machines manieren mantel masker massa
    materiaal medelijden medewerking medisch medische meerdere meerderheid melk meningen mes milieu minuut misdaad
    missen mode moed mooier moord moraal muren naarmate nabijheid nachts nadruk nagels nat natte nauw neen negatief
    negatieve negen neiging nest netjes niettemin nieuws nood normen nuchter nut oefening omheen omvang onafhankelijk
    onafhankelijkheid onbekend ondergang onderhoud onderling onderneming onderscheid onderwerpen onderzoeken
    ongeduldig ongeluk ongelukkig ontmoeten ontslag ontspannen ontspanning ontstaan ontvangen ontvangst ontwikkelingen
    onvermijdelijk onverschillig onzichtbare oor oorspronkelijk openbaar openbare opende opening operatie opgeheven
    opgewekt opleiding opstand optreden opvoeding opzichte opzij oudere overeenkomst overtuiging overwinning overzicht
    paarden pad pak pakken papieren parlementaire partner passen pastoor patroon pers personeel persoonlijkheid pest
    pet pijp pistool plank planning planten plastic plat pols pot prachtig prachtige praktisch president prestatie
    priester prijzen principes proberen produktie proeven professionele professor programma psychologische publieke
    punten puur radio ramen rapport reageren rechtbank rechten rechtstreeks reclame redactie rede redelijk reeks
    regelmatig regen reizen rekenen relatief relaties respect rijen rijkdom rijp risico rivier roepen rollen roman
    roze ruime ruimtelijke russische ruzie samenhang samenwerking schaal schade schande schapen scheef scheiding
    schieten schijn schoenen schone schoof schoonheid schoot schot schrik schulden schuldig seksuele serieus sigaret
    simpel simpele slaaf slaan slachtoffer slag slap slapen slim sloot sluiten smalle snelheid snelle sociaal soldaat
    solidariteit spaanse spiegel spontaan spoor sport springen sprong spullen staande staarde staart standpunt stappen
    steden steek steen steken stel stelling stelt stemmen stenen sterker sterven steun stevig stijf stijl stoelen
    storm straf strak strand streek streng strenge streven stroom structurele student sturen suiker symptomen
    systematisch tachtig talen talent tamelijk team techniek technisch technische tegenstander tekort teleurgesteld
    teleurstelling televisie tempo tenen termijn teveel tijden toegeven toeval toevallig toezicht tonen tong top
    totaal totdat touw traag trappen treden trots trouw tuinen twaalf tweemaal uitbreiding uiterlijk uiterst uiterste
    uitstekend uitwerking uitzicht uitzondering unieke uniform universiteit vaart vaderland vak vakantie vals valse
    vanavond vandaar vanzelf vanzelfsprekend vechten veilig veiligheid veranderen verantwoordelijk
    verantwoordelijkheid verbeelding verbinding verbod verboden verbonden verborgen verdeeld verdeling verdienen
    verdieping verdriet verdwenen vereniging vergissing vergunning verkeerde verklaren verkoop verkopen verlangen
    verlaten verlegen verliefd verlies verliezen verloop verloren vermijden vermoeden vermogen vernieuwing verplicht
    verrassing verre verschijning verschijnsel verschijnselen verstaan verstand verstandig verte vertrek vertrekken
    vertrouwen vervangen verwachten verwachting verwachtingen verzameling verzoek verzorging vijanden vijftig vinger
    vis visie vlakte vleugels vliegen vloer vlot vlucht voeding voelen voelt voeren vogel vogels voldoening volgen
    volledige volop voorbeelden voordeel voorhoofd voorkomen voornamelijk voorop voorraad voorschijn voorstellen
    voortdurend vooruit vooruitgang voorwaarden voorzien vrede vreemde vreemdeling vrees vreugde vriendin vriendschap
    vrije vroege vroegere vrolijk vruchten vuile vuist waardering waaronder waarover wacht wagen wandelen wanhopig
    wapen war warmte wederzijdse wedstrijd weekend wegen wegens welvaart welzijn wennen wens wensen werkelijke
    werknemer westen wetenschappelijk wetgeving wezen wierp wijde wijzen wilden willem winkel winnen winter woedend
    wolken wonen woning woonde wortels wraak zaad zachtjes zake zakelijke zakken zeiden zelfstandig zelfvertrouwen
    zenuwen zet zetten ziel zijde zilveren zinloos zodanig zoek zoete zorgen zorgvuldig zout zuiden zuivere zwak zweet
    zwijgen zwijgend
    """#

  private static let few: StaticString = #"""
    aanbieden aandoen aandringen aangaan aangeven aanhouden aankopen aanpakken aansprakelijk aantonen aantrekken
    aarzelen academisch acceptabel achterlijk afgestudeerd afgunst aflopen afmaken afstandelijk afwachten afwachtend
    afweging afwijzen ambitie analyseren appel appels arbeidsvoorwaarden argwanend arrogantie autonoom balk bedaard
    bedienen bedriegen begaafd begaafde begaan behalen bejaarde bekijkt bekwaam beleefdheid belemmering beloop beloven
    bemoeien bereikbaar beschaafd beschadigd besmeurd besparen betrouwbaarheid bewaken bewapening bewerkt bewonderen
    bijl bijten binden blijvend blijvende blindelings bloeien boezem bosjes brandstof bruggen bureaucratie butler
    censuur centen cijfer comfortabel commando communiceren compliment compromis compromissen concentreren concessies
    corruptie criminaliteit cynisch deelnemen deelnemer deskundig diefstal dienstbaar dieven dijk doelbewust
    doeltreffend doende doorbraak doorbreken doorstaan dubbeltje durf duurder duwen dwalen eentonig eerlijkheid
    eigenhandig ellendig entree erfelijk exclusief excuses expansie expert falen fatsoen feestje fier folklore
    formulieren fortuin gaandeweg gebakken geconcentreerd gedrang geestdriftig gehoorzaam gekwetst geliefde genen
    generale geniaal geoorloofd geplande geschonden geslingerd gespecialiseerd getrapt gevestigde gevoeligheid
    gewoonten gezinsleven godsdienstig goedheid goedkoper gok gooien grappen grijpen groente groeten grof groots
    grootse groten gulle gut hak halverwege handschoenen handwerk hardnekkig hartinfarct hartstochtelijk haten hechte
    heimelijk her herstellen hielen hoeden hoekje hopeloos houtje huisdier huize hulde huur hypothese idealen idioot
    ijdel ijdelheid ijlings ijver ijverig ikke illusies imitatie individualisme ingaan ingelicht inhouden inspraak
    instemming instinct inzetten inzien ivoren jaloezie jongeling jongere kaal kaders kampen karwei kastje keerzijde
    keihard keuring kies kil kilometers kinderlijk klappen kleinbedrijf kleinkinderen kleintjes kleuter klinkende
    kloppen knoop knopen koek koesteren kok koken kopie kost krampachtig krap kroniek kroost kudde leest lenen lepel
    les letter levensduur levenslang lichten liefdadigheid liefhebben lijve lof log lol lood lopende loslaten luchtig
    lui luiden luidruchtig luie luisterend lusteloos luxe machten make-up marge mateloos maten matig medemens
    medewerker meel menen mengen merk messen meten mild minachtend minachting mindere misdaan mislukken mislukking
    mislukt mist monniken moorden moreel mosterd mouwen munt nadenken nauwgezet nederige nijdig noodlot noteren
    notulen oefenen offers omstandigheid omwegen onafhankelijke onbeperkt onbereikbaar onberispelijk onbetrouwbaar
    onbevangen onderbuik onderdrukken onderdrukking ondergeschikte onderhouden onderricht onderwijzer onderzoekend
    onduidelijk ongelijk ongelovig ongenoegen ongezond onheil onnozel onpersoonlijk onrechtvaardig onschuld ontevreden
    onthouding ontroering ontwerpen onverschilligheid onwaar onwrikbaar oordelen opbouwen opbrengen openhartig
    opereren opgaan opgang opgeruimd ophalen opinie opnemen oppositie opstaan opstellen opvang ordenen origineel
    oudsher overgave overgelaten overgeleverd overgeven overspannen overspel oversteken overtuigen overwegen paarse
    paden pal passief pauze pedagogisch penny peren perfectie perken pil plaatje plakken plegen plichten plukken poot
    potten praatje praatjes prestige prikkels profiteren prompt protestantse protesteren puberteit publiciteit puntjes
    raadplegen rade radicaal rangen rationeel realiseren rechterlijke record redeneren regelmaat registratie reiken
    rein rekken rennen resoluut riemen roet romantiek rommel ronduit rot royaal ruimschoots schaars schamen schatten
    schenken schijnwerpers schipbreuk schoolse schoorvoetend schop schreeuwend schrift schriftelijk schuiven
    schuldgevoel schuren sentimenteel slager slakken slavernij sleur slikken slimmer smart sober soepel sokken
    spaarzaam spannen specialist spek spelend spijt spontaniteit sportief spot sprakeloos sprookjes staken standen
    starten statuten stelen steriel sterkste stimuleren stipt stokken stoute straatje straffen streep strekken
    strijdkrachten strijken studeren subjectief subsidie succesvol tabak taboe tactiek tang tasten technologie
    tederheid tere terugkerende teugels tienduizend tikken tirannie toekomen toenemen toerist toeschouwer toewijding
    toneelstuk traditioneel treurig trouwe tumult twijfelachtig twijfelen uitbreiden uitbuiting uiterlijke uitersten
    uitgaan uitgeput uithoudingsvermogen uitkering uitkomen uitmaken uitspreken uitstel uitvoerbaar varen vastberaden
    vastbesloten vasthouden veeleisend veeteelt vegen verantwoord verantwoorde verbeeldingskracht verbergen verbeteren
    verbintenis verbitterd verbondenheid verdacht verdelen verdienste verdraagzaamheid verdragen verfijning vergeven
    verkoper verlegenheid verleiden veroordelen verplaatsen verraden verrader verschuiving versnelling verspilling
    versterken vertraging vertrouwde vertrouwelijk verveeld vervelen verveling vervuiling verwaarloosd verwaarlozing
    verwend verwerken verwijten verwonderen verzekerd verzekering verzetten verzoeken verzoening verzorgd verzorgen
    vierkant vijandigheid vitaliteit vlek vliegende vluchtig voegen volhouden volstaan voorbereiden voorbijgaan
    voordoen voorgevoel voorman voorspelbaar voorste voortdurende voortreffelijk voorwaarts vordering vork vredig
    vrezen vriendelijkheid vrijheden vrome vrucht vurig waarderen waardig waarschuwen wal wankel wassen watten
    wederzijds weelde weemoed weemoedig weerloos weggegooid weigeren werpen wettig wijzer willekeurig wisselen
    wisselwerking wol wolf worst wreed wrijven zakenman zeden zeilen zelfstandigheid zeuren zevende zittend zondig
    zonnige zuinig zuur zwaaien zwakheid zwemmen
    """#
}
