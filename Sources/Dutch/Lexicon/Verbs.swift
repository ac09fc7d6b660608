// Our own lists: infinitives, found by lemma.

extension WordClass {
  /// Verbs of saying.
  static let say = WordClass(
    "say", "verbs of saying",
    #"""
    zeggen vertellen beweren stellen schrijven antwoorden vragen roepen verklaren verkondigen opmerken menen melden
    mededelen meedelen benadrukken betogen bepleiten pleiten waarschuwen aanvoeren tegenwerpen opwerpen inbrengen
    verwijten klagen mopperen brommen bromde fluisteren schreeuwen mompelen zuchten lachen grinniken reageren bekennen
    toegeven uitleggen toelichten suggereren noemen twitteren appen mailen posten citeren luiden aldus uitroepen snauwen
    verzuchten stamelen herhalen beloven eisen adviseren aanraden prediken preken sneren knikken
    """#)

  /// Verbs of thinking.
  static let think = WordClass(
    "think", "verbs of thinking",
    #"""
    denken vinden geloven menen weten beseffen begrijpen snappen vermoeden aannemen veronderstellen beschouwen ervaren
    oordelen betwijfelen twijfelen realiseren inzien achten overwegen concluderen verwachten bedenken afvragen
    onderschrijven inschatten vrezen hopen erkennen zien ziet
    """#)

  /// Verbs of feeling.
  static let feel = WordClass(
    "feel", "verbs of feeling",
    #"""
    voelen ergeren schrikken haten houden verlangen genieten schamen verbazen verwonderen storen irriteren vrezen hopen
    missen spijten betreuren bewonderen verheugen walgen balen
    """#)

  /// Verbs by which one thing brings about another.
  static let cause = WordClass(
    "cause", "verbs by which one thing brings about another",
    #"""
    leiden veroorzaken ontstaan resulteren maken zorgen betekenen opleveren voortkomen voortvloeien bewerkstelligen
    teweegbrengen uitlokken versterken verzwakken bevorderen verhinderen voorkomen verminderen vergroten verhogen verlagen
    dwingen opleggen kosten uitmonden neerkomen schelen bijdragen uitdraaien verdwijnen toenemen afnemen stijgen dalen
    krimpen verschuiven veranderen worden
    """#)

  /// Verbs by which evidence speaks.
  static let show = WordClass(
    "show", "verbs by which evidence speaks",
    #"""
    blijken aantonen bewijzen tonen uitwijzen onderzoeken meten tellen bevestigen aangeven illustreren
    rapporteren concluderen becijferen berekenen vaststellen constateren leren onderbouwen
    """#)

  /// Verbs by which one thing is preferred to another.
  static let preference = WordClass(
    "preference", "verbs by which one takes sides",
    #"""
    pleiten bepleiten kiezen verkiezen prefereren aanbevelen adviseren aanraden oproepen voorstellen afraden verwerpen
    afwijzen bestrijden weigeren opkomen streven staan onderschrijven steunen
    """#)

  /// Verbs of what people do in stories.
  static let narrate = WordClass(
    "narrate", "verbs of what people do in stories",
    #"""
    lopen rijden fietsen stappen zitten staan liggen komen gaan binnenkomen weggaan vertrekken arriveren bellen opbellen
    aanbellen kijken draaien pakken nemen leggen zetten trekken duwen openen sluiten knikken lachen glimlachen huilen
    zuchten schudden wijzen wachten bestellen betalen kopen eten drinken slapen opstaan wonen werken beginnen stoppen
    ontmoeten tegenkomen bezoeken brengen halen ophalen sturen mailen krijgen vinden verliezen vallen breken repareren
    vragen zeggen antwoorden roepen vertellen schrijven lezen horen zien ruiken blijken blijven worden sterven overlijden
    trouwen verhuizen leunen gooien haalde stond zat lag liep keek
    """#)
}
