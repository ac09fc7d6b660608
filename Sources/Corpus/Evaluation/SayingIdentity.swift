/// When two spellings name one saying, as `score.py` decides it.
package enum SayingIdentity {
  /// One saying in two languages, or in two spellings.
  private static let same: [String: String] = [
    "customer is always right": "klant heeft altijd gelijk", "customer is king": "klant is koning",
    "kunde ist konig": "klant is koning", "der kunde ist konig": "klant is koning", "client est roi": "klant is koning",
    "le client est roi": "klant is koning", "time is money": "tijd is geld", "less is more": "minder is meer",
    "practice makes perfect": "oefening baart kunst", "rules are rules": "regels zijn regels",
    "klant heeft nooit ongelijk": "klant heeft altijd gelijk", "client n a jamais tort": "klant heeft altijd gelijk",
    "le client n a jamais tort": "klant heeft altijd gelijk", "klant is god": "klant is een god",
    "neen is ook een antwoord": "nee is ook een antwoord", "knowledge is power": "kennis is macht",
  ]

  private static let accented = Array("àáâãäåçèéêëìíîïñòóôõöøùúûüýÿ".unicodeScalars)
  private static let plain = Array("aaaaaaceeeeiiiinoooooouuuuyy".unicodeScalars)
  private static let articles = ["de ", "het ", "een ", "the "]

  /// Folds case, Latin-1 accents, punctuation and a leading article.
  package static func folded(_ saying: String) -> String {
    var words: [String] = []
    var word = ""
    for scalar in saying.lowercased().unicodeScalars {
      if ("\u{300}"..."\u{36F}").contains(scalar) { continue }
      let letters = letters(scalar)
      if letters.isEmpty {
        if !word.isEmpty { words.append(word) }
        word = ""
      } else {
        word += letters
      }
    }
    if !word.isEmpty { words.append(word) }
    var folded = words.joined(separator: " ")
    if let article = articles.first(where: folded.hasPrefix) { folded.removeFirst(article.count) }
    return same[folded] ?? folded
  }

  /// The plain letters or the digit that a scalar stands for; empty for anything else.
  private static func letters(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "a"..."z", "0"..."9": return String(scalar)
    case "œ": return "oe"
    case "æ": return "ae"
    default:
      guard let index = accented.firstIndex(of: scalar) else { return "" }
      return String(plain[index])
    }
  }

  /// Equal when folded, or sharing at least 0.7 of their words (both sets together).
  package static func same(_ a: String, _ b: String) -> Bool {
    let (a, b) = (folded(a), folded(b))
    if a == b { return true }
    let x = Set(a.split(separator: " "))
    let y = Set(b.split(separator: " "))
    return Double(x.intersection(y).count) >= 0.7 * Double(x.union(y).count)
  }
}
