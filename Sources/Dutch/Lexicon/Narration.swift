// Our own lists: what tells that something happened at one time in one place.

extension WordClass {
  static let weekday = WordClass(
    "weekday", "days and months",
    #"""
    maandag dinsdag woensdag donderdag vrijdag zaterdag zondag maandagochtend maandagmiddag maandagavond dinsdagochtend
    dinsdagmiddag dinsdagavond woensdagochtend woensdagmiddag woensdagavond donderdagochtend donderdagmiddag
    donderdagavond vrijdagochtend vrijdagmiddag vrijdagavond zaterdagochtend zaterdagmiddag zaterdagavond zondagochtend
    zondagmiddag zondagavond januari februari maart april mei juni juli augustus september oktober november december
    maandagmorgen dinsdagmorgen woensdagmorgen donderdagmorgen vrijdagmorgen zaterdagmorgen zondagmorgen
    """#)

  static let timeUnit = WordClass(
    "timeUnit", "stretches of time",
    #"""
    dag dagen week weken maand maanden jaar jaren uur uren minuut minuten seconde seconden kwartier ochtend middag avond
    nacht morgen weekend zomer winter lente herfst voorjaar najaar eeuw eeuwen kwartaal seizoen vakantie zomers jaartje
    dagje weekje
    """#)

  static let timeBack = WordClass(
    "timeBack", "words that point back",
    "vorig vorige afgelopen verleden laatst laatste voorbije jongstleden")

  static let timeAgo = WordClass(
    "timeAgo", "ago and later",
    "geleden terug later eerder daarvoor nadien daarna tevoren")

  static let narrativeTime = WordClass(
    "narrativeTime", "times at which stories happen",
    #"""
    gisteren eergisteren gisteravond gisterochtend gistermiddag vanochtend vanmiddag vanmorgen vannacht laatst onlangs
    recent recentelijk destijds toen indertijd ooit eens vroeger toentertijd weleer pas daarnet zojuist zopas plots
    plotseling opeens ineens vervolgens daarop onmiddellijk prompt toenmalig toenmalige kortgeleden zonet
    """#)

  static let nowadays = WordClass(
    "nowadays", "these days",
    #"""
    tegenwoordig vandaag nu nog heden hedendaags hedendaagse momenteel intussen inmiddels thans recent huidig
    huidige anno
    """#)
}
