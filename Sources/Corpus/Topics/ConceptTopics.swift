/// Collects which topic each concept of the thesaurus belongs to, for the index.
struct ConceptTopics {
  private(set) var names: [String] = []
  /// Rows are topics.
  private var byName = NamedRows(width: 0, capacity: 500)
  /// Rows are indices into `places`.
  private var byConcept = NamedRows(width: 0, capacity: 600)
  private var places: [(topic: Int, sign: Float)] = []
  /// The names of `TopicNames`, by the row of the concept.
  private var called: [(name: String, sign: Float)?] = []

  init() {
    TopicNames.list.withUTF8Buffer { list in
      for line in list.split(separator: UInt8(ascii: "\n")) { read(line) }
    }
  }

  /// Reads a line `name: concept, -concept`.
  private mutating func read(_ line: Slice<UnsafeBufferPointer<UInt8>>) {
    guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else { return }
    let name = String(decoding: line[..<colon].drop { $0 == 0x20 }, as: UTF8.self)
    for part in line[line.index(after: colon)...].split(separator: UInt8(ascii: ",")) {
      var concept = part.drop { $0 == 0x20 }
      let isOpposite = concept.first == UInt8(ascii: "-")
      if isOpposite { concept.removeFirst() }
      let row = byConcept.add(FeatureBag.hash(concept))
      guard row == called.count else { continue }
      called.append((name, isOpposite ? -1 : 1))
      places.append((-1, 0))
    }
  }

  /// The topic of a concept that the thesaurus has, a new one where it is the first of its topic.
  mutating func place(of concept: ArraySlice<UInt8>) -> (topic: Int, sign: Float) {
    let row = byConcept.add(FeatureBag.hash(concept))
    if row == called.count {
      called.append(nil)
      places.append((-1, 0))
    }
    if places[row].topic >= 0 { return places[row] }
    let (name, sign) = called[row] ?? (String(decoding: concept, as: UTF8.self), 1)
    let topic = byName.add(FeatureBag.hash(name.utf8))
    if topic == names.count { names.append(name) }
    places[row] = (topic, sign)
    return places[row]
  }

  /// The concepts that the thesaurus has, by their hashes, and their topics.
  var known: [(key: UInt64, place: (topic: Int, sign: Float))] {
    zip(byConcept.hashes, places).filter { $0.1.topic >= 0 }.map { (key: $0, place: $1) }
  }
}

/// A row of the thesaurus, as ranges of its bytes.
struct ThesaurusRow {
  var name: Range<Int>
  var polarity: Float
  var words: Range<Int>

  /// The rows of a thesaurus: name, polarity, opposites, words; lines that open with `#` are comments.
  static func rows(of text: [UInt8]) -> [ThesaurusRow] {
    var rows: [ThesaurusRow] = []
    var ends: [Int] = []
    var start = 0
    for (at, byte) in text.enumerated() where byte < 0x20 {
      ends.append(at)
      guard byte == 0x0A else { continue }
      if ends.count >= 4, text[start] != UInt8(ascii: "#") {
        rows.append(
          ThesaurusRow(
            name: start..<ends[0], polarity: polarity(text[ends[0] + 1]), words: ends[2] + 1..<ends[3]))
      }
      ends.removeAll(keepingCapacity: true)
      start = at + 1
    }
    return rows
  }

  private static func polarity(_ byte: UInt8) -> Float {
    byte == UInt8(ascii: "+") ? 1 : byte == UInt8(ascii: "-") ? -1 : 0
  }
}
