// Our own lists.

extension WordClass {
  static let kin = WordClass(
    "kin", "family",
    #"""
    vader moeder ouders papa mama pa ma opa oma grootvader grootmoeder bompa bomma broer broertje zus zusje zoon zoontje
    dochter dochtertje kind kinderen vrouw man echtgenoot echtgenote partner vriend vriendin vriendje neef nicht neefje
    nichtje oom tante schoonvader schoonmoeder schoonouders schoonzus zwager kleinkind kleinzoon kleindochter tweeling
    nonkel peter meter peetvader jongste oudste gezin familie
    """#)

  static let acquaintance = WordClass(
    "acquaintance", "people one knows",
    #"""
    collega collega's buurman buurvrouw buren buurjongen buurmeisje vriend vriendin vrienden kennis kennissen baas chef
    leidinggevende manager compagnon vennoot klant klanten gast gasten opdrachtgever leerling student stagiair stagiaire
    juf meester leraar lerares docent trainer coach patiënt cliënt bezoeker lezer mevrouw meneer heer dame jongen meisje
    jongeman vent kerel man vrouw echtpaar oudere bewoner reiziger passagier werknemer medewerker bediende klasgenoot
    """#)

  static let served = WordClass(
    "served", "those whom a trade serves",
    #"""
    klant gast koper afnemer opdrachtgever patiënt cliënt bezoeker lezer reiziger passagier huurder bewoner lid leden
    leerling student consument gebruiker kijker luisteraar abonnee burger inwoner besteller eter drinker winkelaar
    klandizie clientèle publiek cursist deelnemer deelneemster eindgebruiker toehoorder koopster patiënte cliënte klanten
    klantje verzekerde rekeninghouder zorgvrager kampeerder gebruikster stamgast kunde customer client supporter ouder
    """#)

  static let profession = WordClass(
    "profession", "trades",
    #"""
    bakker slager kapper loodgieter timmerman aannemer schilder stukadoor metselaar tandarts huisarts dokter arts chirurg
    verpleegkundige verpleegster apotheker advocaat notaris rechter boekhouder accountant makelaar architect ontwerper
    programmeur ontwikkelaar developer tester journalist schrijver fotograaf ober kok chef-kok serveerster barman kastelein
    caissière winkelier verkoper verkoopster vertegenwoordiger chauffeur buschauffeur taxichauffeur conducteur machinist
    piloot stewardess monteur garagist fietsenmaker boer tuinder hovenier tuinman bloemist visboer groenteboer kruidenier
    leraar onderwijzer juf professor hoogleraar wetenschapper consultant adviseur ambtenaar burgemeester wethouder agent
    politieagent brandweerman soldaat generaal priester pastoor dominee predikant masseur fysiotherapeut psycholoog
    therapeut logopedist schoonmaker postbode koerier kunstenaar muzikant dirigent violist voetballer ondernemer
    restauranthouder hotelier traiteur slotenmaker smid schoenmaker kleermaker drukker uitgever redacteur dierenarts
    vakman zzp'er freelancer secretaresse receptionist receptioniste portier conciërge directeur
    """#)

  static let title = WordClass(
    "title", "before a name",
    #"""
    mevrouw mevr mw meneer mijnheer menier dhr heer dame dr prof mr drs ir professor meester juf zuster broeder
    tante oom opa oma nonkel burgemeester
    """#)

  static let people = WordClass(
    "people", "kinds of people and bodies",
    #"""
    mens mensen klant klanten consument consumenten burger burgers overheid overheden gemeente gemeenten gemeentes politiek
    politici ondernemer ondernemers bedrijf bedrijven organisatie organisaties leverancier leveranciers opdrachtgever
    opdrachtgevers werknemer werknemers werkgever werkgevers medewerker medewerkers personeel leidinggevende
    leidinggevenden manager managers leraar leraren docent docenten leerling leerlingen student studenten ouder ouders kind
    kinderen jongere jongeren oudere ouderen patiënt patiënten arts artsen dokter dokters ambtenaar ambtenaren bestuurder
    bestuurders maatschappij samenleving markt gast gasten gebruiker gebruikers ontwikkelaar ontwikkelaars programmeur
    programmeurs winkelier winkeliers verkoper verkopers vrouw vrouwen man mannen vakman vakmensen professional
    professionals lezer lezers kiezer kiezers bank banken school scholen winkel winkels bewoner bewoners relatie merk merken
    dienstverlener dienstverleners
    """#)

  static let critics = WordClass(
    "critics", "those who object",
    #"""
    critici criticus tegenstander tegenstanders voorstander voorstanders sommigen sommige anderen velen menigeen optimisten
    pessimisten sceptici cynici puristen idealisten economen deskundigen experts politici collega's tegenpartij opponent
    opponenten aanhangers verdedigers believers bestuurders goeroes managers marketeers consultants
    """#)

  static let authority = WordClass(
    "authority", "sources one leans on",
    #"""
    onderzoeker onderzoekers wetenschapper wetenschappers hoogleraar professor econoom socioloog psycholoog filosoof
    historicus deskundige deskundigen expert experts universiteit cbs rivm scp cpb rapport rapporten krant artikel boek
    wet raad commissie rechter inspectie bureau instituut
    """#)

  static let research = WordClass(
    "research", "studies and figures",
    #"""
    onderzoek onderzoeken studie studies enquête enquete peiling cijfer cijfers statistiek statistieken rapport data
    gegevens meting metingen experiment proef steekproef meta-analyse bewijs feit feiten resultaten literatuur research
    survey uitkomst uitkomsten praktijk ervaring geschiedenis
    """#)

  static let firm = WordClass(
    "firm", "places of business",
    #"""
    winkel zaak restaurant café hotel bakkerij slagerij supermarkt garage praktijk kantoor bedrijf bureau school ziekenhuis
    gemeente loket balie kassa toonbank atelier werkplaats magazijn kapsalon camping webshop webwinkel terras keuken
    toog vergadering vergaderzaal station trein bus perron tram
    """#)
}
