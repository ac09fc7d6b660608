import Prose

extension Imprint {
  /// The date in words that are one, in ISO 8601; nil without a year.
  public static func date(_ text: String) -> String? { ImprintDate.first(text)?.iso }
}

/// A date as it is written on a page.
struct ImprintDate: Equatable {
  var year: Int
  var month: Int?
  var day: Int?

  /// 1 for a year, 2 with the month, 3 with the day.
  var precision: Int { day != nil ? 3 : month != nil ? 2 : 1 }

  /// ISO 8601.
  var iso: String {
    let parts = [ImprintDate.padded(year, 4)] + [month, day].compactMap { $0.map { ImprintDate.padded($0, 2) } }
    return parts.joined(separator: "-")
  }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }

  /// The most precise date in a text, of equals the first; nil without a year.
  static func first(_ text: String) -> ImprintDate? {
    guard text.utf8.contains(where: isFigure) else { return nil }
    let words = text.blankParted
    let hasFigure = words.map { $0.utf8.contains(where: isFigure) }
    var best: ImprintDate?
    // A year stands in the word itself or in one of the two behind it.
    for index in words.indices where hasFigure[index..<min(index + 3, words.count)].contains(true) {
      let word = bare(words[index])
      guard let found = numeric(word) ?? named(words, index) ?? yearAlone(word) else { continue }
      if found.precision > best?.precision ?? 0 { best = found }
    }
    return best
  }

  private static func isFigure(_ byte: UInt8) -> Bool { byte &- 48 < 10 }

  /// `2016-09-02`, `02-09-2016`, `2/9/2016`, `2.9.2016`, `2016-09`.
  private static func numeric(_ word: Substring) -> ImprintDate? {
    guard word.utf8.contains(where: { $0 == 45 || $0 == 46 || $0 == 47 }) else { return nil }
    let parts = word.split(whereSeparator: { $0 == "-" || $0 == "/" || $0 == "." }).map { Int($0) }
    let known = parts.compactMap { $0 }
    guard known.count == parts.count, (2...3).contains(known.count) else { return nil }
    if isYear(known[0]) { return checked(known[0], known[1], known.count == 3 ? known[2] : nil) }
    guard known.count == 3, parts[2] != nil else { return nil }
    let year = century(known[2], word)
    return isYear(year) ? checked(year, known[1], known[0]) : nil
  }

  /// `12 maart 2018`, `maart 2018`, `6 okt. 2022`, `voorjaar 2017`, `August 17, 2015`.
  private static func named(_ words: [Substring], _ index: Int) -> ImprintDate? {
    let word = Array(bare(words[index]).lowercased().utf8)
    guard let month = Conventions.dutch.calendar.value(word, 0..<word.count), index + 1 < words.count else {
      return nil
    }
    guard let year = namedYear(words[index + 1]) else {
      guard month <= 12, index + 2 < words.count, let day = Self.day(words[index + 1].prefix { $0 != "," }),
        let year = namedYear(words[index + 2])
      else { return nil }
      return checked(year, Int(month), day)
    }
    guard month <= 12 else { return ImprintDate(year: year) }
    // The day stands right before the month: *nr. 3, juni 2022* has none.
    let day = index > 0 && words[index].first != "(" ? Self.day(words[index - 1]) : nil
    return checked(year, Int(month), day) ?? checked(year, Int(month), nil)
  }

  /// `12`, `(12`, `12e`, `1ste`, `17th`.
  private static func day(_ word: Substring) -> Int? {
    let word = word.drop { $0 == "(" }
    let rest = word.drop(while: \.isNumber)
    guard rest.utf8.count <= 3, rest.allSatisfy(\.isLetter) else { return nil }
    return Int(word.prefix(while: \.isNumber))
  }

  /// `2007`, `'07`, `’07`.
  private static func namedYear(_ word: Substring) -> Int? {
    guard let number = Int(bare(word)) else { return nil }
    let isShort = (word.first == "'" || word.first == "’" || word.first == "‘") && bare(word).utf8.count == 2
    let year = isShort ? number + (number < 70 ? 2000 : 1900) : number
    return isYear(year) ? year : nil
  }

  /// The year of two figures at the end of a date (`3-5-07`): from 1970 to 2069.
  private static func century(_ year: Int, _ word: Substring) -> Int {
    guard (0..<100).contains(year), word.utf8.count >= 6, word.utf8.suffix(3).first.map({ $0 < 48 }) ?? false else {
      return year
    }
    return year < 70 ? 2000 + year : 1900 + year
  }

  private static func yearAlone(_ word: Substring) -> ImprintDate? {
    word.utf8.count == 4 ? Int(word).flatMap { isYear($0) ? ImprintDate(year: $0) : nil } : nil
  }

  /// A word without the marks around it and the time behind an ISO date.
  private static func bare(_ word: Substring) -> Substring {
    // A word of small letters of ASCII has nothing to lose.
    if word.utf8.allSatisfy({ $0 &- 97 < 26 }) { return word }
    var word = word.drop { !$0.isLetter && !$0.isNumber }
    while let last = word.last, !last.isLetter, !last.isNumber { word.removeLast() }
    if let time = word.firstIndex(of: "T"), word.first?.isNumber ?? false { word = word[..<time] }
    return word
  }

  private static func isYear(_ number: Int) -> Bool { (1850...2099).contains(number) }

  private static func checked(_ year: Int, _ month: Int, _ day: Int?) -> ImprintDate? {
    guard (1...12).contains(month), day.map({ (1...31).contains($0) }) ?? true else { return nil }
    return ImprintDate(year: year, month: month, day: day)
  }
}
