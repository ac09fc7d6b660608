/// What concepts of the thesaurus are called as topics where their own name is no noun, and which are one topic.
///
/// A concept that is not listed is a topic under its own name. Behind a minus stand concepts that are the topic's
/// opposite: who is against them is for it.
enum TopicNames {
  /// Fields of life and of trade that pieces are set in.
  static let settings = [
    "onderwijs", "voeding", "ouderdom", "jeugd", "familie", "thuis", "reizen", "belasting", "technologie", "media",
    "prijs", "geld", "verkoop", "wet", "spel", "oorlog", "geloof", "dood", "beweging", "besteding", "data",
    "democratie", "stilzitten", "vrije tijd", "onderhandelen", "begin",
  ]

  static let list: StaticString = #"""
    afhankelijkheid: afhankelijkheid, -zelfstandigheid
    afspraak: afspraken
    bedachtzaamheid: tijd nemen
    bedoeling: goede bedoelingen
    begin: goed begin
    vriendelijkheid: beleefdheid
    besteding: geld uitgeven
    betaalbaarheid: betaalbaarheid, -onbetaalbaarheid
    betrokkenheid: betrokkenheid, -onverschilligheid
    betrouwbaarheid: woord houden, -woordbreuk
    consequentheid: consequent zijn, -willekeur
    contact: persoonlijk contact, -afstandelijkheid
    dankbaarheid: dankbaarheid, -ondankbaarheid
    deelname: meedoen
    deskundigheid: deskundigheid, eigen deskundigheid, kennis, -onkunde, -onwetendheid
    detail: oog voor detail
    dienstbaarheid: dienstbaarheid, onderdanigheid
    diepgang: diepgang, -oppervlakkigheid
    directheid: botte eerlijkheid
    diversiteit: diversiteit, -eenheidsdenken
    doelmatigheid: doel boven middelen
    dood: doodgaan
    droom: dromen
    duurzaamheid: duurzaamheid, -wegwerpcultuur
    eenvoud: eenvoud, -ingewikkeldheid
    efficiëntie: efficiëntie, -tijdverspilling
    eigenbelang: eigen belang
    eigenheid: jezelf zijn
    ervaring: ervaring, -onervarenheid
    excellentie: streven naar het beste
    fatsoen: eerlijke middelen
    focus: focus, -versnippering
    fout: fouten maken
    geduld: geduld, -ongeduld
    geleidelijkheid: volharden in kleine stappen, -grote sprong
    gelijkwaardigheid: gelijkwaardigheid, -ongelijkheid
    gesprek: spreken
    geweldloosheid: zachte krachten
    geweten: geweten, -gewetenloosheid
    extraatje: extraatje, gratis
    gezondheid: gezondheid, -ziekte
    grenzen: eigen grenzen
    grillen inwilligen: grillen inwilligen, wens van de klant
    heden: in het nu leven
    hulpvraag: vragen durven
    indruk: eerste indruk
    kans: kansen grijpen
    kinderstem: kinderen laten meepraten, -kinderen kort houden
    klagen: klagen, -niet klagen
    klantgerichtheid: klantgerichtheid, -klantonvriendelijkheid
    kwaliteit: kwaliteit, -slechte kwaliteit
    kwetsbaarheid: kwetsbaarheid tonen, -hard zijn
    leren: levenslang leren, -uitgeleerd
    leerproces: leren van fouten, -hardleersheid
    leiderschap: leiderschap, -stuurloosheid
    loyaliteit: loyaliteit, -ontrouw
    marktwerking: markt
    luisteren: luisteren, -doof zijn voor
    menselijkheid: menselijke maat
    meten: meten, cijferverering
    middelmaat: goed genoeg
    milieu: milieu, -vervuiling
    misbruik: profiteren
    nationalisme: eigen volk
    nuance: genuanceerdheid, -zwart-witdenken
    onbevangenheid: kinderlijke eerlijkheid
    oordeel: oordelen, -niet oordelen
    overwinning: winnen
    paternalisme: betutteling
    personeel: werkgeverschap
    passiviteit: lijdzaam afwachten
    perfectionisme: foutloosheid
    praatjes: loze woorden
    praktijk: leren door te doen
    prijs: prijs, billijke prijs
    prijsconcurrentie: lage prijs
    privacy: privacy, -bespieding
    recht: rechten
    rechtvaardigheid: rechtvaardigheid, -onrecht
    regel: regels
    reputatie: goede naam, -slechte naam
    respect: respect, -minachting
    ruimdenkendheid: openstaan voor anderen
    samenwerking: samenwerking, partnerschap
    snelheid: snelheid, -traagheid
    spel: spelen
    stilzitten: zitten
    tegenspraak: tegenspraak, wrijving
    tevredenheid: tevredenheid, -ontevredenheid
    transactie: eenmalige verkoop
    vakmanschap: vakmanschap, -amateurisme
    vastlegging: schriftelijk vastleggen
    veiligheid: veiligheid, -onveiligheid
    verantwoordelijkheid: verantwoordelijkheid, eigen verantwoordelijkheid, -afschuiven
    verwachting: verwachtingen
    verdraagzaamheid: leven en laten leven
    verleden: leren van het verleden, -verleden laten rusten
    vertrouwen: vertrouwen, -wantrouwen
    voorkeursbehandeling: voorkeursbehandeling, voorrecht
    voltooiing: afmaken
    voorbeeldgedrag: goed voorbeeld
    vrijwilligerswerk: onbetaald werk
    wederkerigheid: wederkerigheid, -eenrichtingsverkeer
    zelfkennis: zelfkennis, -zelfoverschatting
    zelfvertrouwen: zelfvertrouwen, -onzekerheid
    zorgvuldigheid: zorgvuldigheid, -slordigheid, -half werk
    """#
}
