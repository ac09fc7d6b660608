import Prose

/// Words that announce who wrote a text.
enum BylineWords {
  struct Cue {
    var words: String
    var weight: Int
    /// Whether it tells outside bylines as well.
    var isSafe = false
    /// Whether names of any look follow it.
    var takesNicknames = false
  }

  static let cues: [Cue] = [
    Cue(words: "geschreven door", weight: 12, takesNicknames: true),
    Cue(words: "geplaatst door", weight: 12, takesNicknames: true),
    Cue(words: "gepost door", weight: 12, takesNicknames: true),
    Cue(words: "gepubliceerd door", weight: 12, takesNicknames: true),
    Cue(words: "posted by", weight: 12, takesNicknames: true), Cue(words: "written by", weight: 12),
    Cue(words: "door", weight: 10, takesNicknames: true), Cue(words: "tekst door", weight: 12),
    Cue(words: "ingezonden door", weight: 12), Cue(words: "auteur", weight: 12, takesNicknames: true),
    Cue(words: "tekst", weight: 11),
    Cue(words: "groeten van", weight: 9), Cue(words: "groet van", weight: 9), Cue(words: "liefs van", weight: 9),
    Cue(words: "gastblog", weight: 9), Cue(words: "gastcolumn", weight: 9),
    Cue(words: "by", weight: 9, takesNicknames: true),
    Cue(words: "tekst en foto's", weight: 12), Cue(words: "tekst en foto’s", weight: 12),
    Cue(words: "tekst en beeld", weight: 12), Cue(words: "spreker", weight: 10), Cue(words: "interview", weight: 7),
    Cue(words: "de auteur,", weight: 7, isSafe: true), Cue(words: "inzender", weight: 9),
    Cue(words: "van onze", weight: 8), Cue(words: "spreekster", weight: 10), Cue(words: "naam leerling", weight: 9),
    Cue(words: "naam student", weight: 9), Cue(words: "leerling:", weight: 9), Cue(words: "student:", weight: 9),
    Cue(words: "was getekend", weight: 9), Cue(words: "getekend", weight: 8),
    Cue(words: "meer lezen van", weight: 5, isSafe: true), Cue(words: "alle berichten van", weight: 6, isSafe: true),
    Cue(words: "alle artikelen van", weight: 6, isSafe: true), Cue(words: "alle columns van", weight: 6, isSafe: true),
    Cue(words: "alle blogs van", weight: 6, isSafe: true), Cue(words: "alle berichten door", weight: 6, isSafe: true),
    Cue(words: "ik heet", weight: 8, isSafe: true),
    Cue(words: "uit de pen van", weight: 10, isSafe: true), Cue(words: "van de hand van", weight: 10),
    Cue(words: "bijdrage van", weight: 9, isSafe: true), Cue(words: "w.g.", weight: 9, isSafe: true),
    Cue(words: "column", weight: 8), Cue(words: "van:", weight: 8), Cue(words: "from:", weight: 8),
    Cue(words: "over de auteur", weight: 9, isSafe: true),
    Cue(words: "weblog van", weight: 9), Cue(words: "opsteller", weight: 11), Cue(words: "steller", weight: 11),
    Cue(words: "naam:", weight: 9),
    Cue(words: "inspreker", weight: 10), Cue(words: "voorganger", weight: 9), Cue(words: "weblog", weight: 9),
    Cue(words: "blog van", weight: 9), Cue(words: "toespraak van", weight: 10), Cue(words: "brief van", weight: 9),
    Cue(words: "column van", weight: 10), Cue(words: "opinie van", weight: 10),
    Cue(words: "mijn naam is", weight: 9, isSafe: true), Cue(words: "gastopinie.", weight: 8, isSafe: true),
  ]

  /// Names of sections and other single words that stand beside dates and are nobody's name.
  static let sections = WordTable(
    (
      #"""
      opinie column columns blog weblog nieuws commentaar standpunt brieven ingezonden visie notitie essay interview
      stelling week vraag
      onbekend anoniem volg bel mail lees deel bekijk klik download
      admin administrator beheerder webmaster xxx
      kantoornieuws nieuwsbrief contact menu leestijd rubriek reacties redactie archief bewerkt spreker duur
      betoog commissie stichting vereniging gemeente bureau pagina gepubliceerd geplaatst home
      privacy privacybeleid disclaimer sitemap over cookies voorwaarden algemene zoeken inloggen agenda evenementen
      vacatures adverteren abonneren abonnement winkelwagen rss sport regio cultuur economie politiek service lifestyle
      facebook twitter linkedin instagram google whatsapp hyves pinterest foto beeld tekst
      """#, 0
    ))

  /// What makers of pages and books call themselves; names behind them are no authors of the text.
  private static let makers = [
    "powered by", "designed by", "design by", "theme by", "thema door", "thema:", "template", "uitgeverij",
    "website door", "webdesign", "vertaald door",
    "foto door", "foto's door", "foto’s door", "beeld door", "isbn", "gemaakt door", "geïllustreerd", "gefotografeerd",
    "gesponsord", "aangeboden door", "ondersteund", " blz",
  ]

  /// Whether a line names who made the page or the book under review.
  static func namesMaker(_ lower: String) -> Bool {
    makers.contains { lower.contains(ascii: $0) }
  }

  private static let greetings: [String] = [
    "groet", "groeten", "groetjes", "liefs", "hoogachtend", "mvg", "met ", "hartelijke ", "vriendelijke ", "warme ",
    "lieve ", "namens ", "aldus ",
  ]

  /// Whether a name opens with a word that greetings open with too (*Lieve Janssens*).
  static func isGivenName(_ text: String) -> Bool {
    let words = text.blankParted
    guard words.count > 1, words[0] == "Lieve" else { return false }
    return words.dropFirst().allSatisfy { $0.first?.isUppercase ?? false && !PageRoles.isFarewell($0) }
  }

  /// Whether a line greets.
  static func isGreeting(_ text: String) -> Bool {
    if isGivenName(text) { return false }
    let lower = text.lowercased()
    return greetings.contains { lower.hasPrefix($0) }
  }
}

extension String {
  /// Whether the text holds the bytes of `part`.
  func contains(ascii part: String) -> Bool {
    var (text, part) = (self, part)
    return text.withUTF8 { text in part.withUTF8 { firstPlace(of: $0, in: text) != nil } }
  }
}
