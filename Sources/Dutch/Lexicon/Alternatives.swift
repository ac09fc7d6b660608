// Our own lists: what people put in the place of a rule, or above it, besides the values.

extension WordClass {
  static let limit = WordClass(
    "limit", "nouns for what binds people",
    #"""
    wet recht grens afspraak voorwaarde kader contract overeenkomst regel huisregel grondwet norm plicht verplichting
    maatstaf begrenzing beperking verbod handtekening controle toezicht toetsing maat beroepscode code gedragscode
    beginsel principe bevoegdheid mandaat aansprakelijkheid verantwoording budget prioriteit noodzaak
    grondrecht mensenrecht burgerrecht rechtsstaat gezag opdracht eed belofte
    wetgeving regelgeving richtlijn protocol procedure bescherming draagkracht garantie ondergrens bovengrens
    drempel tegenwicht machtsevenwicht loon arbeidsrecht privacy eigendom zorgplicht huisrecht contractvrijheid
    belangenafweging hoofdzaak essentie gelijkheidsbeginsel rechtszekerheid rechtspraak
    """#)

  static let partner = WordClass(
    "partner", "nouns for those who stand beside somebody, or serve him in their own right",
    #"""
    partner gast gastheer gastvrouw gids collega buur buurman buurvrouw vriend vriendin burger medewerker personeel team
    ploeg leverancier vakman vakvrouw vakmens eigenaar mede-eigenaar deelnemer bondgenoot medestander producent
    medeproducent raadgever raadsman adviseur medemens gelijke tegenspeler sparringpartner medespeler
    gesprekspartner mentor coach leermeester leraar docent dokter specialist deskundige expert professional vakgenoot
    ambachtsman kunstenaar partij tegenpartij lid gemeenschap samenleving maatschappij naaste bemiddelaar
    medereiziger reisgenoot tochtgenoot metgezel zakenpartner contractpartij
    werknemer werkgever personeelslid arbeider zorgverlener hulpverlener verpleegkundige opvoeder vakbond inwoner
    teamgenoot ploegmaat kameraad compagnon vennoot ondernemer gezel trainer begeleider scheidsrechter familie gezin
    buurt netwerk generalist allrounder beginner leek nieuwkomer zijinstromer amateur eenling dwarsligger klokkenluider
    """#)

  static let dialogue = WordClass(
    "dialogue", "words for thinking and talking something over",
    #"""
    gesprek overleg dialoog uitleg tegenspraak weerwoord oordeel oordelen raad advies adviseren overleggen
    luisteren vragen doorvragen uitleggen tegenspreken kijken meedenken meepraten nadenken afwegen afweging twijfel
    twijfelen heroverweging bezinning keuze kiezen onderscheid maatwerk motivering argument reden bedoeling doel
    uitzondering kritiek zelfkritiek feedback inspraak medezeggenschap zelfbeschikking instemming toestemming
    onderhandeling onderhandelen compromis begrijpen toelichten toelichting weigeren weigering nee zwijgen spreken
    debat discussie onderzoek bewijs proef experiment vergelijking relativering scepsis bespreking herziening erkenning
    vergeving gehoor inleving bemiddeling verzoening tegengeluid meningsverschil aanspreken bevragen herzien bijsturen
    bijstellen toetsen uitproberen rechtvaardiging verklaring zelfonderzoek intuïtie verstand context omstandigheid
    """#)

  static let craft = WordClass(
    "craft", "words for skill, work and care",
    #"""
    kennis vak ambacht vakwerk kunde kundigheid vaardigheid opleiding scholing studie visie inzicht talent oefening
    voorbereiding onderhoud preventie voorzorg oplossing begeleiding ondersteuning hulp leren oefenen onderhouden
    voorbereiden delen dienen meehelpen samenwerken volhouden uitblinken stoppen afzien
    loslaten wachten verzorging verzorgen verandering veranderen herstel duurzaamheid co-creatie gezelschap
    traagheid stilte humor verbeelding gevoel hart ziel
    techniek wetenschap feit specialisatie veelzijdigheid breedte afwisseling pauze slaap buffer reserve spaarpot sparen
    investering investeren reparatie repareren hergebruik improvisatie improviseren spontaniteit fantasie spel
    ontspanning tempo uitstel bedenktijd timing flexibiliteit aanpassing omscholing bijscholing initiatief
    zelfredzaamheid steun mantelzorg ondernemen experimenteren bijleren delegeren afmaken opruimen vergeven
    omdenken vakantie beweging traditie vernieuwen moeite inspanning toeval geluk avontuur lichtheid matiging
    """#)

  static let vague = WordClass(
    "vague", "nouns that every argument has",
    #"""
    ding iets keer dag jaar maand week uur minuut moment ogenblik manier wijze woord geval punt stuk deel kant plaats
    plek zaak spreuk spreekwoord gezegde slogan leus leuze motto adagium uitspraak zin zinnetje man vrouw meneer mevrouw
    heer dame iemand persoon voorbeeld bedrijf firma winkel euro procent aantal soort vorm begin eind einde rest gevolg
    verschil verhaal stukje artikel column brief krant bladzijde regel tegel bord lijst lijstje naam dingen kwestie
    situatie onderwerp stelling beeld idee gedachte mening ochtend avond middag nacht morgen hand oog hoofd gezicht voet
    deur tafel straat stad land wereld huis kamer auto telefoon mail geld prijs rekening bedrag getal cijfer helft paar
    boel hoop reeks rij groep les antwoord gebruik gebied opzicht mate richting stap slag klap baas directeur chef mens vraag
    tijd patiënt kind
    jongen meisje moeder vader zoon dochter broer zus meester schoonheid oudheid menigte kring achtergrond
    """#)
}
