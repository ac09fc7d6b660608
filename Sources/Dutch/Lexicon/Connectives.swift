// Our own lists: no open list of Dutch connectives is of use. One class for each sense; words of two senses stand in both.

extension WordClass {
  static let because = WordClass(
    "because", "connectives of reason",
    "want omdat doordat aangezien immers namelijk nl vermits daar temeer gezien wegens vanwege dankzij")

  static let so = WordClass(
    "so", "connectives of result",
    #"""
    dus daarom daardoor waardoor zodat derhalve bijgevolg vandaar daarmee waarmee hierdoor aldus ergo dientengevolge
    zodoende waarom deswege hierom daaruit
    """#)

  static let but = WordClass(
    "but", "connectives of contrast",
    #"""
    maar echter toch evenwel nochtans niettemin desondanks desalniettemin daarentegen integendeel terwijl doch enkel alleen
    anderzijds intussen ondertussen niettegenstaande desniettemin edoch
    """#)

  static let although = WordClass(
    "although", "connectives of concession",
    "hoewel ofschoon alhoewel weliswaar ondanks ongeacht hoezeer al zij niettegenstaande toegegeven")

  static let unless = WordClass(
    "unless", "connectives of condition",
    "als indien wanneer mits tenzij zolang zodra tenware ingeval gesteld anders zoniet behalve behoudens")

  static let moreover = WordClass(
    "moreover", "connectives of addition",
    #"""
    bovendien daarnaast ook tevens eveneens verder voorts daarbij evenzeer evenzo sterker trouwens overigens
    daarbovenop alsook zelfs hierbij
    """#)

  static let forExample = WordClass(
    "forExample", "connectives of example",
    "bijvoorbeeld bijv zoals zo neem denk waaronder o.a oa bv")

  static let restate = WordClass(
    "restate", "connectives that say it again",
    "oftewel ofwel kortom dwz namelijk d.w.z m.a.w concreet kort")

  static let ordinal = WordClass(
    "ordinal", "words that count points",
    #"""
    eerste tweede derde vierde vijfde tweedens eerstens derdens vervolgens daarna ander andere laatste volgende
    ene enerzijds anderzijds
    """#)

  static let finally = WordClass(
    "finally", "words that close",
    "kortom tenslotte slotte uiteindelijk concluderend samenvattend samengevat resumerend kortweg enfin eindelijk")
}
