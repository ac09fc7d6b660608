import Dutch
import Foundation

/// What the word lists and paradigms of a folder say of each form.
struct Lexicons {
  /// By form in lower case.
  var evidence: [String: Evidence] = [:]
  /// Form, part of speech, features and lemma of paradigms.
  var paradigms: [(form: String, tag: FineTag, lemma: String)] = []

  /// A form of a verb: *was* is one thing under *zijn*, another under *wassen*.
  struct Cell: Hashable {
    var form: String
    var lemma: String
  }

  /// Tense and number of finite forms.
  var tenses: [Cell: (past: Bool, plural: Bool)] = [:]

  init(folder: String) throws {
    for line in try Lexicons.lines(folder + "/wordlists/opentaal-wdutch.txt") where !line.contains(" ") {
      let folded = Lexicons.folded(line)
      let isLower = folded == line.replacingOccurrences(of: "’", with: "'")
      evidence[folded, default: []].formUnion(isLower ? .word : .name)
    }
    try readUniMorph(folder + "/lexicons/unimorph-nld.tsv")
    try readPatternVerbs(folder + "/lexicons/pattern-nl-verbs.txt")
    for (form, tag, _) in paradigms {
      let kind: Evidence =
        switch tag {
        case .verbFinite: .finiteVerb
        case .verbInfinitive: .infinitive
        case .verbParticiple: .participle
        default: .adjective
        }
      evidence[form, default: []].formUnion(kind)
    }
  }

  static func lines(_ path: String) throws -> [String] {
    guard let text = try? String(contentsOfFile: path, encoding: .utf8) else { throw TreebankError.unreadable(path) }
    return text.split(separator: "\n").map(String.init)
  }

  static func folded(_ text: String) -> String {
    var out: [UInt8] = []
    Array(text.utf8).withUnsafeBufferPointer { Letters.fold($0, into: &out) }
    return String(decoding: out, as: UTF8.self)
  }

  private mutating func readUniMorph(_ path: String) throws {
    for line in try Lexicons.lines(path) {
      let fields = line.split(separator: "\t")
      guard fields.count == 3, !fields[1].contains(" ") else { continue }
      let features = fields[2].split(separator: ";")
      let form = Lexicons.folded(String(fields[1]))
      let tag: FineTag
      if features.contains("ADJ") {
        tag = .adjective
        if Lexicons.isGraded(form, lemma: fields[0]) { evidence[form, default: []].formUnion(.graded) }
      } else if features.contains("NFIN") {
        tag = .verbInfinitive
      } else if features.contains("V.PTCP") {
        tag = .verbParticiple
      } else if features.contains("SBJV") {
        continue
      } else {
        tag = .verbFinite
        note(
          Cell(form: form, lemma: Lexicons.folded(String(fields[0]))), past: features.contains("PST"),
          plural: features.contains("PL") && !features.contains("IMP"))
      }
      paradigms.append((form, tag, Lexicons.folded(String(fields[0]))))
    }
  }

  /// A form that two cells of a paradigm share is present rather than past, singular rather than plural.
  private mutating func note(_ cell: Cell, past: Bool, plural: Bool) {
    let known = tenses[cell] ?? (past, plural)
    tenses[cell] = (known.past && past, known.plural && plural)
  }

  /// The list's own labels of degree are mixed up; the endings are not.
  private static func isGraded(_ form: String, lemma: Substring) -> Bool {
    if form.count <= lemma.count { return false }
    if lemma.hasSuffix("er") { return form.hasSuffix("rder") || form.hasSuffix("rdere") || form.hasSuffix("rste") }
    return ["er", "ere", "st", "ste"].contains { form.hasSuffix($0) }
  }

  private mutating func readPatternVerbs(_ path: String) throws {
    for line in try Lexicons.lines(path) {
      let fields = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      guard fields.count >= 12 else { continue }
      paradigms.append((fields[0], .verbInfinitive, fields[0]))
      for at in [1, 2, 3, 4, 6, 7, 8, 9, 10] where !fields[at].isEmpty && !fields[at].contains(" ") {
        paradigms.append((fields[at], .verbFinite, fields[0]))
        note(Cell(form: fields[at], lemma: fields[0]), past: at > 6, plural: at == 9 || at == 4)
      }
      for at in [5, 11] where !fields[at].isEmpty { paradigms.append((fields[at], .verbParticiple, fields[0])) }
    }
  }
}
