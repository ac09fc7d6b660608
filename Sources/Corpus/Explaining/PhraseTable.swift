/// Phrases by name, as bytes: filled once, asked for every reason that is shown.
struct PhraseTable: Sendable {
  /// What stands for the value in the phrase of a family.
  enum Value: UInt8, Sendable {
    /// The words of the text that the value is.
    case words
    /// Two words of the text.
    case pair
    /// The phrase of the value, which is a name.
    case name
    /// The meaning of the cue that the value names, or the phrase of the label that it is.
    case cue
  }

  /// A phrase in the text of the table.
  struct Row: Sendable {
    var start: Int
    var end: Int
    /// Where its `%` stands; nil where it has none.
    var gap: Int?
    /// For the phrase of a family.
    var value: Value
  }

  private(set) var text: [UInt8] = []
  private var rows: [Row] = []
  private var numbers: KeyTable

  private init(capacity: Int) { numbers = KeyTable(capacity: capacity) }

  /// Reads lines of a name, ` | ` and a phrase.
  init(_ table: StaticString) {
    self.init(capacity: table.utf8CodeUnitCount / 40)
    text.reserveCapacity(table.utf8CodeUnitCount)
    for line in Corpus.Rows(table) {
      var fields = Fields(line, separator: UInt8(ascii: "|"))
      guard let name = fields.next(), let phrase = fields.next() else { continue }
      add(name, phrase)
    }
  }

  /// Takes phrases by name; of equal names the first.
  init(_ phrases: [(name: String, phrase: String)]) {
    self.init(capacity: phrases.count)
    for (name, phrase) in phrases {
      Array(name.utf8).withUnsafeBufferPointer { name in
        Array(phrase.utf8).withUnsafeBufferPointer { add(name, $0) }
      }
    }
  }

  private mutating func add(_ name: UnsafeBufferPointer<UInt8>, _ phrase: UnsafeBufferPointer<UInt8>) {
    let start = text.count
    text.append(contentsOf: phrase)
    numbers.insert(FeatureBag.hash(name), rows.count)
    rows.append(
      Row(
        start: start, end: text.count, gap: phrase.firstIndex(of: UInt8(ascii: "%")).map { start + $0 },
        value: Self.value(name)))
  }

  private static func value(_ family: UnsafeBufferPointer<UInt8>) -> Value {
    switch String(decoding: family, as: UTF8.self) {
    case "lemma=", "first=", "early=", "mark=": .words
    case "firstTwo=": .pair
    case "before:", "after:", "opens:", "stance:", "follows:": .name
    default: .cue
    }
  }

  /// The phrase under the hash of a name (`NameHash.value`); nil where there is none.
  func row(_ hash: UInt64) -> Row? {
    let number = numbers[hash]
    return number < 0 ? nil : rows[number]
  }

  /// The phrase of a name; nil where there is none.
  subscript(name: String) -> String? {
    row(FeatureBag.hash(name.utf8)).map { String(decoding: text[$0.start..<$0.end], as: UTF8.self) }
  }
}
