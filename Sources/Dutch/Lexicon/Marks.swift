extension WordClass {
  /// Marks behind which a sentence may begin anew.
  static let colon = WordClass(
    "colon", "a colon or a dash",
    ": – —")

  /// Words that may stand before the first word that matters.
  static let opener = WordClass(
    "opener", "connectives and particles that open a sentence",
    "en maar want dus of nou ja nee tja ach enfin kijk goed oké ok awel wel och hé hè trouwens allee allez hoor zeg")

  /// Quotation marks of every make.
  static let quote = WordClass("quote", "a quotation mark", "\" ' “ ” „ ‟ ‘ ’ ‚ ‛ « » ‹ › `")
}
