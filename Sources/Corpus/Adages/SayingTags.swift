import Prose

/// Finds sayings that are written as one word: *#klantiskoning*, *klant=koning*.
struct SayingTags {
  let lexicon: SayingLexicon
  let text: SayingText

  /// One match for each such word.
  func matches() -> [SayingMatch] {
    guard text.hasTrait(.isTag) else { return [] }
    return text.reading.document.sentences.indices.flatMap { sentence -> [SayingMatch] in
      let tokens = text.tokens(sentence)
      guard text.hasTrait(.isTag, tokens) else { return [] }
      return tokens.filter { text.isTag($0) }.compactMap { match($0, in: sentence) }
    }
  }

  private func match(_ token: Int, in sentence: Int) -> SayingMatch? {
    let letters = SayingTags.letters(text.form(token))
    guard let saying = lexicon.saying(spelledAs: letters), let number = lexicon.patterns(of: saying).first else {
      return nil
    }
    let pattern = lexicon.patterns[number]
    return SayingMatch(
      pattern: number, sentence: sentence, tokens: token...token, matched: pattern.weight, total: pattern.weight,
      matchedContent: pattern.contentCount, missingContent: 0, insertion: 0, displaced: 0, isNegated: false)
  }

  /// The letters of a form, the sign = read out.
  private static func letters(_ form: String) -> [UInt8] {
    form.utf8.flatMap { byte -> [UInt8] in
      if byte == UInt8(ascii: "=") { return Array("is".utf8) }
      return byte == UInt8(ascii: "#") ? [] : [byte]
    }
  }
}

extension SayingLexicon {
  /// The saying whose canonical form has these letters, an article before it left out or not.
  fileprivate func saying(spelledAs letters: [UInt8]) -> Int? {
    guard let first = letters.first else { return nil }
    return rows.firstIndex { row in
      // Most sayings have fewer letters, or open with another one and with no article.
      guard row.canonical.count >= letters.count, mayOpen(row.canonical, with: first) else { return false }
      return isSpelled(row.canonical, letters)
        || SayingLexicon.articles.contains { article in
          starts(row.canonical, with: article) && isSpelled(row.canonical.dropFirst(article.count), letters)
        }
    }
  }

  /// Whether a text that is not empty may have this letter as its first, or as its first behind an article.
  private func mayOpen(_ text: Range<Int>, with letter: UInt8) -> Bool {
    let opening = texts[text.lowerBound]
    return opening == letter || opening <= 0x3F || SayingLexicon.articleOpenings.contains(opening)
  }

  private static let articles = ["de ", "het ", "een ", "the "].map { Array($0.utf8) }
  private static let articleOpenings = articles.map { $0[0] }

  private func starts(_ text: Range<Int>, with article: [UInt8]) -> Bool {
    text.count >= article.count && article.indices.allSatisfy { texts[text.lowerBound + $0] == article[$0] }
  }

  /// Whether a text has the letters, blanks and stops left out.
  private func isSpelled(_ text: Range<Int>, _ letters: [UInt8]) -> Bool {
    var at = 0
    for place in text {
      let byte = texts[place]
      guard byte > 0x3F || byte &- 48 < 10 else { continue }
      guard at < letters.count, letters[at] == byte else { return false }
      at += 1
    }
    return at == letters.count
  }
}
