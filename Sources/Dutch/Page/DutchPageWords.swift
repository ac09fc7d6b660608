import Prose

/// Words that tell prose from page furniture.
enum DutchPageWords {
  /// The commonest function words.
  static let function: StaticString = #"""
    aan al als bij daar dan dat de der deze die dit doen door dus een en er ge geen had hadden haar heb hebben heeft
    hem hen het hier hij hoe hun ik in is ja je jij jou jouw jullie kan kon kunnen maar me men met mij mijn moet
    moeten mag na naar niet nog nu of om omdat onder ons onze ook op over te tegen tot u uit uw van veel voor waar
    want waren was wat we wel wie wij wil word worden wordt ze zich zij zijn zo zou zonder zal zullen werd werden
    wij toch altijd iets niets alles iemand niemand zelf meer moest wilde kun alleen heel weer
    """#

  /// Words of dates: months (1…12), others (13).
  static let dates: [(words: StaticString, value: UInt8)] =
    months.enumerated().map { ($1, UInt8($0 + 1)) } + [(calendar, 13)]

  private static let months: [StaticString] = [
    "januari january jan", "februari february feb febr", "maart march mrt", "april apr", "mei may", "juni june jun",
    "juli july jul", "augustus august aug", "september sep sept", "oktober october okt oct", "november nov",
    "december dec",
  ]

  /// Other words that dates consist of.
  private static let calendar: StaticString = #"""
    maandag dinsdag woensdag donderdag vrijdag zaterdag zondag ma di wo vr za zo lente voorjaar zomer najaar herfst
    winter schooljaar veertigdagentijd om uur
    """#

  /// Keys of front matter.
  static let matterKeys: [(words: StaticString, value: UInt8)] = [
    ("titel kop headline", FrontMatter.Field.title.rawValue),
    (
      "auteur auteurs schrijver schrijvers schrijfster door by byline columnist columniste blogger writer creator",
      FrontMatter.Field.author.rawValue
    ),
    (
      #"""
      datum publicatiedatum gepubliceerd geplaatst verschenen published pubdate publish_date published_at
      publishdate datepublished
      """#, FrontMatter.Field.date.rawValue
    ),
    ("uitgever krant blad tijdschrift medium", FrontMatter.Field.publisher.rawValue),
    ("bron", FrontMatter.Field.source.rawValue), ("taal", FrontMatter.Field.language.rawValue),
  ]

  static let firstPerson: StaticString = "ik mij me mijn mijne wij we ons onze mezelf mijzelf onszelf"

  static let thirdPerson: StaticString = "hij zij ze haar hem zijn hun"

  static let particles: StaticString =
    "de den der van von vom zu zur la le du des di da dos el al ten ter te op 't ’t 's t s en"
  static let titles: StaticString = #"""
    mr mrs dr drs prof ir ing ds apr dhr mevr mw mevrouw meneer heer pater zuster zr past pastor dominee kapelaan rabbi imam
    broeder br
    """#

  static let copulas: StaticString = "is was zijn waren"

  static let bio: StaticString = #"""
    werkt werkte werken schrijft schreef schrijven traint trainde onderzoekt onderzocht doceert leidt leidde runt helpt heeft
    staat maakt maakte vertaalt blogt geeft begeleidt adviseert studeert studeerde publiceerde publiceert
    ontwerpt coacht bestiert drijft runde woont zit verzorgt
    """#
}
