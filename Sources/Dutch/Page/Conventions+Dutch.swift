import Prose

extension Conventions {
  /// What Dutch pages and sentences look like.
  public static let dutch: Conventions = {
    var conventions = Conventions()
    conventions.abbreviations = DutchAbbreviations.table
    conventions.openers = WordTable((DutchSentenceWords.openers, 0))
    conventions.clitics = WordTable((DutchSentenceWords.clitics, 0))
    conventions.endings = WordTable((DutchSentenceWords.endings, 0))
    conventions.noise = DutchNoise.cues
    conventions.functionWords = WordTable((DutchPageWords.function, 0))
    conventions.calendar = WordTable(DutchPageWords.dates)
    conventions.nameParticles = WordTable((DutchPageWords.particles, 1), (DutchPageWords.titles, 2))
    conventions.bioVerbs = WordTable((DutchPageWords.bio, 0), (DutchPageWords.copulas, 1))
    conventions.matterKeys = WordTable(DutchPageWords.matterKeys)
    conventions.firstPerson = WordTable((DutchPageWords.firstPerson, 0))
    conventions.thirdPerson = WordTable((DutchPageWords.thirdPerson, 0))
    conventions.presentEnding = UInt8(ascii: "t")
    return conventions
  }()
}

/// Words that tell where sentences start and how words are written.
enum DutchSentenceWords {
  /// Function words that open sentences and, written with a capital, hardly ever a name after an abbreviation.
  static let openers: StaticString = #"""
    aan al alle alleen als anders bij bovendien daar daarbij daardoor daarin daarmee daarna daarnaast daarom dan dat
    die deze dit doch door dus echter een eerst eigenlijk en er ervan geen goed graag had heb hebben heeft heel
    het hier hierdoor hij hoe hoewel iedereen iemand ik immers in inmiddels integendeel is ja jammer je jij jullie
    kan kijk kortom kun kunnen later maar mag meer meestal men met mijn misschien moet na naar natuurlijk nee neen
    niemand niet nog nou nu of ofwel om omdat ondanks onder ons ook op over overigens pas sinds sommige soms
    straks tegen terwijl tijdens toch toen tot tussen uiteraard uiteindelijk vaak veel vervolgens verder volgens voor
    vooral waar waarom waarop waarschijnlijk wanneer want was wat we weer wel welke welnu wie wij wil worden wordt
    zal ze zeker zelfs zij zijn zo zodra zoals zolang zou
    """#

  /// Behind an apostrophe at the start of a word: *'t*, *'s*, *'n*.
  static let clitics: StaticString = "t s n m k r ns tis twas"

  /// Behind an apostrophe inside a word: *foto's*, *baby'tje*, *CDA'er*, *zo'n*, *d'r*, *auto'tje*, *'t*.
  static let endings: StaticString = #"""
    s n t r m k tje tjes je jes er ers ertje ertjes en end de den te ste ie ig isch ische ischer achtig achtige
    schap aan anen in ing st
    """#
}
