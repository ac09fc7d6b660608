import Prose

/// Names in the phrases by which texts introduce and authors present themselves.
enum SignatureCues {
  /// The author behind a kind of text: *Column Karel de Boer*, *Gastblog: X*, *Speech van X, wethouder*.
  static func behindGenre(_ piece: String) -> String? {
    let words = piece.blankParted
    guard let genre = words.prefix(4).lastIndex(where: PageRoles.isGenre), genre + 2 < words.count else { return nil }
    var start = genre + 1
    if ["van", "door", "by", "-", "–", ":"].contains(words[start]) { start += 1 }
    // A title may follow (*Column Karel de Boer: Wachten*).
    let rest = words[start...].joined(separator: " ").prefix { $0 != ":" }
    return AuthorName.closed(AuthorName.withoutRole(String(rest)))
  }

  /// The same in a whole sentence: *Deze maand een gastblog van Karel de Boer, trainer.*
  static func behindGenreInSentence(_ text: String) -> String? {
    let words = text.blankParted
    guard let first = words.first, ["Deze", "Dit", "Vandaag", "Een", "Vandaag:"].contains(first),
      let genre = words.prefix(4).lastIndex(where: PageRoles.isGenre), genre + 3 < words.count,
      ["van", "door"].contains(words[genre + 1])
    else { return nil }
    return AuthorName.closed(AuthorName.withoutRole(words[(genre + 2)...].joined(separator: " ")))
  }

  /// Who wrote what follows on a board: *karel71 schreef op 8 juni 2018:*.
  static func poster(_ text: String) -> String? {
    let words = text.blankParted
    guard words.count > 1, words[1] == "schreef:" && words.count == 2 || words[1] == "schreef" && words.count > 3,
      words.count == 2 || ["op", "om"].contains(words[2])
    else { return nil }
    return AuthorName.nickname(String(words[0]))
  }

  /// Whether a text tells somebody's trade: behind *is* no article, and then where or what for
  /// (*X is huisarts in Tiel*).
  static func tellsTrade(_ text: String, of name: String) -> Bool {
    let words = AuthorName.behind(name, in: text).prefix(4).map { $0.lowercased() }
    guard words.count > 2, words[0] == "is" || words[0] == "werkt" || words[0] == "schrijft" else { return false }
    if words[0] != "is" { return true }
    let trade = Array(words[1].utf8)
    if Conventions.dutch.functionWords.value(trade, 0..<trade.count) != nil { return false }
    return words[1].last == "," || PageRoles.isGenre(PageRoles.bare(words[1][...]))
      || words.dropFirst(2).contains { ["in", "bij", "van", "en", "aan", "te"].contains($0) }
  }

  /// Who did what a line says in a word: *Gerecenseerd door Karel de Boer*, *Opgetekend door X*.
  static func behindParticiple(_ text: String) -> String? {
    let all = text.blankParted
    let words = all.first.map(PageRoles.isGenre) == true ? all.dropFirst().map { $0 } : all
    guard (3...12).contains(words.count), let last = words[0].last, "dtn".contains(last), words[1].hasPrefix("door"),
      words[0].utf8.count > 5, text.last != ".", !BylineWords.namesMaker(text.lowercased())
    else { return nil }
    let rest = words[2...].joined(separator: " ")
    if words.count > 4, words[3] == "op" || words[3] == "om" { return AuthorName.nickname(rest) }
    return AuthorName.closed(AuthorName.withoutRole(rest))
  }

  /// Who presents himself: *Mijn naam is Karel de Boer*, *Ik ben Karel de Boer en …*, *Hoi, ik ben Lotte*.
  static func introduced(_ text: String) -> String? {
    for sentence in text.split(whereSeparator: { $0 == "." || $0 == "!" || $0 == "?" }).prefix(3) {
      let words = sentence.blankParted
      guard let pronoun = words.prefix(2).firstIndex(where: { $0.lowercased() == "ik" }), pronoun + 2 < words.count
      else { continue }
      let verb = words[pronoun + 1]
      guard verb == "ben" || verb == "heet" else { continue }
      let rest = words[(pronoun + 2)...].joined(separator: " ")
      // One word alone may say what somebody is (*Ik ben Nederlander*), unless he greets or tells his name.
      let isGreeted = pronoun > 0 || text.hasPrefix("Hoi") || text.hasPrefix("Hallo") || text.hasPrefix("Hey")
      if let name = AuthorName.lead(rest, atLeast: verb == "heet" || isGreeted ? 1 : 2) { return name }
    }
    return nil
  }

  /// Whose opinion a lead sums up: the name that ends it behind a verb (*…, betoogt kok Karel de Boer.*).
  static func holder(_ text: String) -> String? {
    let words = text.blankParted
    guard text.last == ".", let verb = words.lastIndex(where: PageRoles.isOpinionVerb), verb + 2 < words.count else {
      return nil
    }
    return AuthorName.closed(AuthorName.withoutRole(words[(verb + 1)...].joined(separator: " ")))
  }

  /// A guest or colleague whom a page introduces: *Onze gast Karel de Boer …*, *Vandaag: huisarts Karel de Boer.*
  static func presented(_ text: String) -> String? {
    for opening in ["Onze ", "Vandaag: ", "Deze week: ", "Deze keer: ", "Deze maand: "] {
      guard text.contains(ascii: opening), let found = text.prefix(200).range(ofASCII: opening) else { continue }
      if opening == "Onze ", found > text.startIndex { continue }
      let rest = String(text[found...].dropFirst(opening.count))
      let name = AuthorName.withoutRole(rest)
      if opening == "Onze ", name == rest { continue }
      return AuthorName.lead(name, atLeast: 2)
    }
    return nil
  }

  /// Who takes leave: *Tot volgende week, Karel*, *Groetjes Karel*, *Namens het team, Karel de Boer, secretaris*.
  static func farewell(_ text: String) -> String? {
    let words = text.blankParted
    if (2...3).contains(words.count), let last = words.last, last.allSatisfy({ $0 == "x" || $0 == "X" }) {
      return AuthorName.whole(words.dropLast().joined(separator: " "), atLeast: 1)
    }
    guard words.count > 1, let first = words.first, PageRoles.isFarewell(first), words[1] != "dank",
      !BylineWords.isGivenName(text)
    else { return nil }
    if let comma = text.firstIndex(where: { $0 == "," || $0 == "!" }) {
      let rest = Pieces.trim(String(text[comma...].dropFirst()))
      return text[..<comma].blankParted.count <= 8 ? AuthorName.whole(rest, atLeast: 1) : nil
    }
    guard words.count <= 8, let name = words.dropFirst().firstIndex(where: { $0.first?.isUppercase ?? false }) else {
      return nil
    }
    return AuthorName.closed(words[name...].joined(separator: " "), atLeast: 1)
  }

  /// Whose a page is by its name: *Ineke's reumadagboek*, *Kim’s weblog*.
  static func owner(_ text: String) -> String? {
    let words = text.blankParted
    guard (2...4).contains(words.count), let last = words.last, let first = words.first,
      first.first?.isUppercase ?? false
    else { return nil }
    guard PageRoles.isGenre(last) || ["log", "hoek", "site", "hoekje"].contains(where: last.lowercased().hasSuffix)
    else {
      return nil
    }
    for ending in ["'s", "’s"] where first.hasSuffix(ending) && first.utf8.count > 4 {
      return String(first.dropLast(2))
    }
    return nil
  }

  /// Whose column a lead says it is: *In deze rubriek zoekt Karel de Boer uit …*.
  static func guide(_ text: String) -> String? {
    let words = text.blankParted
    guard words.count > 5, ["In", "Voor"].contains(words[0]),
      ["deze", "dit", "onze", "zijn", "haar"].contains(words[1]),
      PageRoles.isSeries(words[2])
    else { return nil }
    // The verb stands before its subject.
    return AuthorName.lead(AuthorName.withoutRole(words[4...].joined(separator: " ")), atLeast: 2)
  }

  /// Who does something for the reader time and again: *Karel de Boer leest elke week een boek voor u*,
  /// *Karel de Boer zoekt in deze rubriek uit …*.
  static func columnist(_ text: String) -> String? {
    guard text.utf8.count <= 200, let name = AuthorName.lead(text, atLeast: 2), text.hasPrefix(name) else { return nil }
    let words = AuthorName.behind(name, in: text).map { PageRoles.bare($0).lowercased() }
    guard words.count > 2, words[0].utf8.count > 2, words[0].last == "t" || words[0] == "is" else { return nil }
    if words.contains(where: { isFirstPerson($0) }) { return nil }
    let speaks = PageRoles.isReporting(words[0][...]) || words.contains { PageRoles.isReporting($0[...]) }
    for index in words.indices.dropLast() {
      let next = words[index + 1]
      if words[index] == "deze", PageRoles.isSeries(next[...]) { return name }
      let isPeriod = ["elke", "iedere", "elk"].contains(words[index]) || words[index] == "om" && next == "de"
      if speaks, isPeriod || words[index].hasSuffix("kelijks") || words[index].hasSuffix("delijks") { return name }
    }
    return nil
  }

  private static func isFirstPerson(_ word: String) -> Bool {
    let bytes = Array(word.utf8)
    return Conventions.dutch.firstPerson.value(bytes, 0..<bytes.count) != nil
  }

  /// Who a deck introduces by his trade and his subject: *Karel de Boer, bakker in Tiel, over brood.*
  static func introducedByTrade(_ text: String) -> String? {
    let parts = text.split(separator: ",")
    guard parts.count == 3, text.utf8.count <= 160, parts[2].hasPrefix(" over "),
      let first = parts[1].dropFirst().first, first.isLowercase
    else { return nil }
    return AuthorName.lead(String(parts[0]), atLeast: 2).flatMap { $0 == parts[0] ? $0 : nil }
  }

  /// Who names himself in passing: *…, antwoord ik, Karel, met plezier*.
  static func aside(_ sentence: String) -> String? {
    let parts = sentence.split(separator: ",", omittingEmptySubsequences: false)
    guard parts.count > 2 else { return nil }
    for index in 1..<(parts.count - 1) {
      let name = parts[index].drop { $0 == " " }
      guard let before = parts[index - 1].blankParted.last, before == "ik" || before == "Ik",
        name.utf8.count > 2, (1...3).contains(name.blankParted.count), !name.contains(where: \.isNumber),
        AuthorName.lead(String(name), atLeast: 1) == String(name)
      else { continue }
      return String(name)
    }
    return nil
  }

  /// The person in brackets behind a body that signs: *door onze afdeling (= Karel)*, *de redactie (Karel de Boer)*.
  static func inBrackets(_ rest: String) -> String? {
    guard rest.last == ")", let open = rest.lastIndex(of: "("), rest.first?.isLowercase ?? false else { return nil }
    let inner = rest[rest.index(after: open)...].dropLast()
    let name = String(inner.drop { $0 == "=" || $0 == " " })
    return AuthorName.whole(name, atLeast: inner.first == "=" ? 1 : 2)
  }

  /// Who writes under a name of his own choice: *lotje schrijft*.
  static func writer(_ piece: String) -> String? {
    let words = piece.blankParted
    guard words.count >= 2, ["schrijft", "schreef", "blogt", "vertelt"].contains(words[1]) else { return nil }
    return AuthorName.plainNickname(String(words[0]))
  }

  /// Whether a line comes behind the signature (*P.S. …*, *Naschrift …*).
  static func isPostscript(_ text: String) -> Bool {
    ["PS", "P.S.", "Ps", "p.s.", "Naschrift", "NB", "N.B."].contains { text.hasPrefix($0) }
  }

  /// A body that signs by itself (*De redactie*, *Actiegroep Het Loket*).
  static func body(_ text: String) -> String? {
    let words = text.blankParted
    guard (1...5).contains(words.count), let last = text.last, last.isLetter || last.isNumber else { return nil }
    let isNamed = words.count > 1 && words[0].first?.isUppercase ?? false && PageRoles.isBody(words[0])
    let isGeneral = words.count == 2 && ["de", "het"].contains(words[0].lowercased()) && PageRoles.isBody(words[1])
    return isNamed || isGeneral ? text : nil
  }
}

extension Substring {
  /// Where `text` starts, nil where it is not found.
  fileprivate func range(ofASCII text: String) -> Index? {
    indices.first { self[$0...].hasPrefix(text) }
  }
}
