/// Words that introduce a saying or report one.
enum SayingCues {
  /// *adagium*, *motto* … in any inflection, also at the end of a compound (*levensmotto*, *boerenwijsheid*).
  static func isNameOfSaying(_ form: String) -> Bool {
    names.contains { form.hasPrefix($0) || (form.count > $0.count && form.hasSuffix($0)) }
  }

  static let names: [String] = [
    "adagium", "adagio", "spreekwoord", "gezegde", "motto", "slogan", "leus", "leuze", "lijfspreuk", "spreuk",
    "wijsheid",
    "mantra", "credo", "devies", "stelregel", "zegswijze", "oneliner", "tegelwijsheid", "tegeltje", "dooddoener",
    "cliché",
    "maxime", "parool", "vuistregel", "uitspraak", "kreet", "aforisme", "wijsheden",
  ]

  /// Forms that report what people say.
  static let sayingVerbs: Set<String> = [
    "zegt", "zeggen", "zei", "zeiden", "luidt", "luidde", "heet", "roept", "roepen", "riep", "riepen", "hoor", "hoort",
    "mompelde", "vindt", "gezegd",
  ]
}
