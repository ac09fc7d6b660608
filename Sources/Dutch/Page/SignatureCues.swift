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
    let words = text.dropFirst(name.count).blankParted.prefix(4).map { $0.lowercased() }
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
    guard words.count > 1, let first = words.first, PageRoles.isFarewell(first), words[1] != "dank" else { return nil }
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
