import Dutch

/// What was observed, in words that a user understands, in one language.
///
/// The models know observations by name: `cue=concession`, `before:mood=question`, `thesis:harmful`. Every name that a
/// model can have has a phrase in each language (a test asks for them); the tables stand in one file a language.
public struct Phrases: Sendable {
  /// The tables stand aside, so that phrases are passed on as one reference.
  private final class Tables: Sendable {
    let rows: PhraseTable
    let sayings: PhraseTable
    let cues: PhraseTable

    init(rows: PhraseTable, sayings: PhraseTable, cues: PhraseTable) {
      (self.rows, self.sayings, self.cues) = (rows, sayings, cues)
    }
  }

  private let tables: Tables

  /// Phrases by whole name, by the name of a label, or by a family with `%` for its value.
  var rows: PhraseTable { tables.rows }
  /// The same for what is seen around a saying.
  var sayings: PhraseTable { tables.sayings }
  /// The meaning of each cue.
  var cues: PhraseTable { tables.cues }

  /// - Parameters:
  ///   - table: lines of a name, ` | ` and a phrase.
  ///   - sayings: the same for what is seen around sayings.
  ///   - cues: the meaning of each cue.
  init(table: StaticString, sayings: StaticString, cues: PhraseTable) {
    tables = Tables(rows: PhraseTable(table), sayings: PhraseTable(sayings), cues: cues)
  }

  /// The phrase of a name; the name itself where there is none.
  public func phrase(_ name: String) -> String { known(name) ?? name }

  /// The phrase of a name; nil where there is none.
  package func known(_ name: String) -> String? {
    var phrase: [UInt8] = []
    let isKnown = pieces(ofKnown: name) { phrase.append(contentsOf: $0) }
    return isKnown ? String(decoding: phrase, as: UTF8.self) : nil
  }

  /// Gives the phrase of a name, or the name itself where there is none, piece by piece: UTF-8, valid only in the call.
  public func pieces(of name: String, _ add: (UnsafeBufferPointer<UInt8>) -> Void) {
    if pieces(ofKnown: name, add) { return }
    var name = name
    name.withUTF8 { add($0) }
  }

  static func filled(_ template: String, _ value: String) -> String {
    guard let at = template.firstIndex(of: "%") else { return template }
    return template[..<at] + value + template[template.index(after: at)...]
  }
}

extension Phrases {
  /// What a phrase is put together from.
  private struct Path {
    /// The phrases of the families that stand around one another, the outermost first.
    private var families: (PhraseTable.Row?, PhraseTable.Row?, PhraseTable.Row?) = (nil, nil, nil)
    private(set) var depth = 0
    var innermost: Innermost

    init(_ innermost: Innermost) { self.innermost = innermost }

    /// False where there are too many.
    mutating func add(_ family: PhraseTable.Row) -> Bool {
      switch depth {
      case 0: families.0 = family
      case 1: families.1 = family
      case 2: families.2 = family
      default: return false
      }
      depth += 1
      return true
    }

    subscript(depth: Int) -> PhraseTable.Row? {
      switch depth {
      case 0: families.0
      case 1: families.1
      case 2: families.2
      default: nil
      }
    }
  }

  /// What stands inside all families.
  private enum Innermost {
    case row(PhraseTable.Row)
    case cue(PhraseTable.Row)
    case words(UnsafeBufferPointer<UInt8>)
    case pair(UnsafeBufferPointer<UInt8>)
  }

  /// Gives the pieces of the phrase of a name; false where there is none.
  private func pieces(ofKnown name: String, _ add: (UnsafeBufferPointer<UInt8>) -> Void) -> Bool {
    var name = name
    return name.withUTF8 { name in
      guard let path = path(name) else { return false }
      rows.text.withUnsafeBufferPointer { give(path, $0, add) }
      return true
    }
  }

  private func path(_ name: UnsafeBufferPointer<UInt8>) -> Path? {
    var path = Path(.words(name))
    var rest = name
    while true {
      let (whole, family, end) = Self.hashes(rest)
      if let row = rows.row(whole) {
        path.innermost = .row(row)
        return path
      }
      guard let end, let row = rows.row(family), path.add(row) else { return nil }
      rest = UnsafeBufferPointer(rebasing: rest[end...])
      if row.value == .name { continue }
      guard let innermost = innermost(row.value, rest) else { return nil }
      path.innermost = innermost
      return path
    }
  }

  private func innermost(_ kind: PhraseTable.Value, _ value: UnsafeBufferPointer<UInt8>) -> Innermost? {
    switch kind {
    case .words: return .words(value)
    case .pair: return .pair(value)
    case .name, .cue:
      let hash = FeatureBag.hash(value)
      return cues.row(hash).map { .cue($0) } ?? rows.row(hash).map { .row($0) }
    }
  }

  /// The hash of a name, and that of its family with the place behind it.
  private static func hashes(_ name: UnsafeBufferPointer<UInt8>) -> (whole: UInt64, family: UInt64, end: Int?) {
    var hash = NameHash()
    var family: UInt64 = 0
    var end: Int?
    for at in name.indices {
      hash.add(name[at])
      if end == nil, name[at] == UInt8(ascii: "=") || name[at] == UInt8(ascii: ":") {
        (family, end) = (hash.value, at + 1)
      }
    }
    return (hash.value, family, end)
  }

  private func give(
    _ path: Path, _ text: UnsafeBufferPointer<UInt8>, _ add: (UnsafeBufferPointer<UInt8>) -> Void
  ) {
    var depth = 0
    while let row = path[depth] {
      add(UnsafeBufferPointer(rebasing: text[row.start..<(row.gap ?? row.end)]))
      if row.gap == nil { break }
      depth += 1
    }
    if depth == path.depth { give(path.innermost, text, add) }
    while depth > 0 {
      depth -= 1
      if let row = path[depth], let gap = row.gap { add(UnsafeBufferPointer(rebasing: text[gap + 1..<row.end])) }
    }
  }

  private func give(
    _ innermost: Innermost, _ text: UnsafeBufferPointer<UInt8>, _ add: (UnsafeBufferPointer<UInt8>) -> Void
  ) {
    switch innermost {
    case .row(let row): add(UnsafeBufferPointer(rebasing: text[row.start..<row.end]))
    case .cue(let row):
      cues.text.withUnsafeBufferPointer { add(UnsafeBufferPointer(rebasing: $0[row.start..<row.end])) }
    case .words(let words): add(words)
    case .pair(let words): Self.give(pair: words, add)
    }
  }

  /// Words that a `_` parts, with blanks.
  private static func give(pair words: UnsafeBufferPointer<UInt8>, _ add: (UnsafeBufferPointer<UInt8>) -> Void) {
    var isFirst = true
    for word in words.split(separator: UInt8(ascii: "_")) {
      if !isFirst { blank.withUnsafeBufferPointer(add) }
      add(UnsafeBufferPointer(rebasing: word))
      isFirst = false
    }
  }

  private static let blank = [UInt8(ascii: " ")]
}
