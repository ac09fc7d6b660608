import Prose

/// Names at the start of a text.
enum AuthorName {
  /// The name of at least `count` words that a text starts with.
  static func lead(_ text: String, atLeast count: Int) -> String? {
    let bytes = Array(text.utf8)
    let start = politeLength(bytes)
    guard let shape = NameShape(bytes, start..<bytes.count, .dutch), shape.words >= count else { return nil }
    // A full stop behind more than an initial ends the sentence, not the name.
    var end = shape.end
    if end >= start + 3, bytes[end - 1] == UInt8(ascii: "."), bytes[end - 3] != 32, bytes[end - 3] != UInt8(ascii: ".")
    {
      end -= 1
    }
    return withoutDegree(String(decoding: bytes[start..<end], as: UTF8.self))
  }

  /// A name without the two capitals of a profession behind it (*AA*, *RA*).
  private static func withoutDegree(_ name: String) -> String {
    let words = name.blankParted
    guard words.count > 2, let last = words.last, last.utf8.count == 2, last.allSatisfy(\.isUppercase) else {
      return name
    }
    return words.dropLast().joined(separator: " ")
  }

  /// The length of a polite word before a name, which is no title (*dhr.*).
  private static func politeLength(_ bytes: [UInt8]) -> Int {
    for word in ["dhr. ", "mevr. ", "mw. ", "de heer ", "mevrouw ", "Dhr. ", "Mevr. ", "Mw. "]
    where bytes.starts(with: word.utf8) {
      return word.utf8.count
    }
    return 0
  }

  /// A text without the mark that signs it (*~ Karel*) and pictures behind it (*Karel ♥*).
  static func withoutMark(_ text: String) -> String {
    var text = text.drop { $0 == "~" || $0 == "-" || $0 == "–" || $0 == "—" || $0 == " " }
    while let last = text.unicodeScalars.last, last.value > 0x2100 || "~-–—* ".unicodeScalars.contains(last) {
      text.unicodeScalars.removeLast()
    }
    return String(text)
  }

  /// A text without the crosses that sign it (*Karel xx*).
  static func withoutKisses(_ text: String) -> String {
    guard let last = text.blankParted.last, last.utf8.count < text.utf8.count,
      last.allSatisfy({ $0 == "x" || $0 == "X" })
    else { return text }
    return Pieces.trim(String(text.dropLast(last.count)))
  }

  /// A text without the small words before the name (*onze columnist Karel de Boer*), three at most.
  static func withoutRole(_ text: String) -> String {
    var rest = text[...]
    for _ in 0..<3 {
      guard let first = rest.first, first.isLowercase, !PageRoles.isKin(rest.prefix { $0 != " " }),
        lead(String(rest), atLeast: 1) == nil,
        let blank = rest.firstIndex(of: " ")
      else { break }
      rest = rest[rest.index(after: blank)...]
    }
    return rest.first?.isUppercase ?? false ? String(rest) : text
  }

  /// The names that a text starts with, the last behind *en* (*Ad Bos, Els Mol en Jo Put*), as they are written.
  static func several(_ text: String) -> String? {
    var end = text.startIndex
    var count = 0
    while let name = lead(String(text[end...]), atLeast: 2), text[end...].hasPrefix(name) {
      end = text.index(end, offsetBy: name.count)
      count += 1
      if name.contains(ascii: " en ") || name.contains("&") { return count > 1 ? String(text[..<end]) : nil }
      guard let mark = [", ", " en ", " & "].first(where: text[end...].hasPrefix) else { return nil }
      end = text.index(end, offsetBy: mark.count)
    }
    return nil
  }

  /// Whether `name` is `plain` with nothing but titles before it (*Prof. dr. Karel de Boer*).
  static func isTitled(_ name: String, _ plain: String) -> Bool {
    guard name.hasSuffix(" " + plain), plain.blankParted.first.map({ $0.last != "." }) ?? false else { return false }
    return name.dropLast(plain.count + 1).blankParted.allSatisfy { word in
      let title = Array(PageRoles.bare(word).lowercased().utf8)
      return Conventions.dutch.nameParticles.value(title, 0..<title.count) == 2
    }
  }

  /// What follows a name and the brackets behind it.
  static func behind(_ name: String, in text: String) -> [Substring] {
    var rest = text.dropFirst(name.count)
    if rest.hasPrefix(" ("), let close = rest.firstIndex(of: ")") { rest = rest[rest.index(after: close)...] }
    return rest.blankParted
  }

  /// The part before the first comma.
  static func upToComma(_ text: String) -> String {
    text.firstIndex(of: ",").map { String(text[..<$0]) } ?? text
  }

  /// A text without the brackets around all of it.
  static func withoutBrackets(_ text: String) -> String {
    guard text.first == "(", text.last == ")" else { return text }
    return String(text.dropFirst().dropLast())
  }

  /// Whether a text is what somebody is called on a social network (`@karel`).
  static func isHandle(_ text: String) -> Bool {
    text.first == "@" && text.utf8.count > 2 && !text.contains(" ")
  }

  /// The name, if the text holds nothing more than what comes behind names: a comma, a bracket, capitals, a number.
  static func whole(_ text: String, atLeast count: Int) -> String? {
    guard let name = lead(text, atLeast: count), text.hasPrefix(name) else { return lead(text, atLeast: count) }
    let rest = text.utf8.dropFirst(name.utf8.count)
    guard let first = rest.first else { return name }
    if first == UInt8(ascii: ",") || first == UInt8(ascii: "(") { return name }
    if first == UInt8(ascii: "."), rest.count == 1 { return name }
    guard first == 32, let next = rest.dropFirst().first else { return nil }
    return next == UInt8(ascii: "(") ? name : nil
  }

  /// A name with which a phrase ends: nothing follows it, or a comma, a bracket, a number, a small word of place.
  static func closed(_ text: String, atLeast count: Int = 2) -> String? {
    guard let name = lead(text, atLeast: count) else { return nil }
    let rest = text.utf8.dropFirst(name.utf8.count)
    guard text.hasPrefix(name), rest.first == 32 else { return whole(text, atLeast: count) }
    let next = rest.dropFirst().prefix { $0 != 32 }
    let word = String(decoding: next, as: UTF8.self)
    if word.first?.isNumber ?? false || closers.contains(word) { return name }
    return whole(text, atLeast: count)
  }

  private static let closers: Set<String> = [
    "uit", "te", "in", "op", "bij", "tijdens", "voor", "over", "aan", "ter", "namens", "–", "-", "(",
  ]

  /// The name right before or behind a date (*8 juni 2018 Karel de Boer*).
  static func besideDate(_ text: String) -> String? {
    let words = text.blankParted
    let start = words.firstIndex { !($0.first?.isNumber ?? true) && !isDay($0) && $0.last != ":" } ?? words.endIndex
    // A word alone may be anything, but before a day it is whoever wrote then.
    let comesBeforeDay = words.count > start + 2 && words[start + 1].first?.isNumber ?? false
    return closed(words[start...].joined(separator: " "), atLeast: comesBeforeDay ? 1 : 2)
  }

  /// A name in small letters that stands alone.
  static func plainNickname(_ text: String) -> String? {
    guard let first = text.first, first.isLowercase, text.utf8.count > 2, !text.contains(" "), !isDay(text[...]),
      text.allSatisfy({ $0.isLetter || $0.isNumber || $0 == "_" || $0 == "-" })
    else { return nil }
    return nickname(text)
  }

  /// A name as people choose it on the web: up to five words before a date, a bar or a bracket.
  static func nickname(_ text: String) -> String? {
    var words: [Substring] = []
    let all = text.blankParted
    for (index, word) in all.enumerated() {
      guard let first = word.first, first != "(", !first.isNumber, word != "in",
        word.contains(where: { $0.isLetter || $0.isNumber }) || word == "&"
      else { break }
      if ["op", "om", "at", "on", "@"].contains(word), index + 1 < all.count,
        all[index + 1].first?.isNumber ?? false || isDay(all[index + 1])
      {
        break
      }
      words.append(word)
    }
    guard (1...5).contains(words.count), let first = words.first else { return nil }
    let opening = Array(first.lowercased().utf8)
    let isArticle = words.count == 2 && (first == "De" || first == "Het") && words[1].first?.isUppercase ?? false
    if !isArticle, Conventions.dutch.functionWords.value(opening, 0..<opening.count) != nil { return nil }
    if words.count > 1, first.first?.isLowercase ?? true, !PageRoles.isKin(first) { return nil }
    let name = words.joined(separator: " ")
    return name.last == "," || name.last == "." ? String(name.dropLast()) : name
  }

  private static func isDay(_ word: Substring) -> Bool {
    let lower = Array(word.lowercased().utf8)
    return Conventions.dutch.calendar.value(lower, 0..<lower.count) != nil
  }

  /// The holder of a copyright: `© X 2009`, `© 2009 X`.
  static func copyright(_ text: String) -> String? {
    var rest = text[...]
    if let mark = rest.firstIndex(of: "©") {
      rest = rest[rest.index(after: mark)...]
    } else if rest.lowercased().hasPrefix("copyright") {
      rest = rest.dropFirst("copyright".count)
    } else {
      return nil
    }
    while let first = rest.first, first == " " || first.isNumber || first == "-" || first == "," || first == ":" {
      rest.removeFirst()
    }
    return lead(String(rest), atLeast: 2)
  }

  /// Whether a verb of biographies follows the name.
  static func isBio(_ text: String, _ name: String) -> Bool {
    let rest = behind(name, in: text).first ?? ""
    let verb = Array(rest.lowercased().utf8)
    return Conventions.dutch.bioVerbs.value(verb, 0..<verb.count) != nil
  }
}
