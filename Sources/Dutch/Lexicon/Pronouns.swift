// Our own lists, Flemish forms included.

extension WordClass {
  static let i = WordClass(
    "i", "the author alone",
    "ik 'k ’k mij me mezelf ikzelf mijzelf ikke")
  static let we = WordClass(
    "we", "the author and others",
    "wij we ons onszelf wijzelf")
  static let you = WordClass(
    "you", "the reader",
    "je jij jou jullie u ge gij jijzelf uzelf jezelf gijzelf gulder")
  static let they = WordClass(
    "they", "others",
    "hij zij ze hem haar hen hun die deze dit dat zich zichzelf hijzelf zijzelf ie")
  static let one = WordClass(
    "one", "anyone",
    "men je iemand wie eenieder")
  static let my = WordClass(
    "my", "of the author",
    "mijn m'n m’n mijne mijnen")
  static let our = WordClass(
    "our", "of the author and others",
    "ons onze onzen")
  static let your = WordClass(
    "your", "of the reader",
    "jouw je uw jullie uwe uwen")
  static let their = WordClass(
    "their", "of others",
    "zijn haar hun z'n z’n d'r")
}
