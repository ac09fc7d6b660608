import Data

/// The thesaurus and the tenets, turned round for look-up, as a file of tables that are read where they lie.
///
/// `Training concepts` writes it from the two tables as they are built in; a test compares the three.
package struct ConceptIndex: Sendable {
  static let builtIn = ConceptIndex(bytes)

  /// The file that is built into the program.
  static var bytes: UnsafeRawBufferPointer {
    let file = embedded_concepts().pointee
    return UnsafeRawBufferPointer(start: file.bytes, count: file.count)
  }

  private(set) var thesaurus = ConceptRows()
  private(set) var tenets = ConceptRows()
  private(set) var topics = TopicLexicon()

  /// - Parameter bytes: what `file` made, and stays where it is; where it is none, nothing is found.
  private init(_ bytes: UnsafeRawBufferPointer) {
    guard var reader = IndexReader(bytes, tables: 2 * ConceptRows.tables + TopicLexicon.tables) else { return }
    let (thesaurus, tenets) = (ConceptRows(&reader), ConceptRows(&reader))
    let topics = TopicLexicon(&reader)
    guard reader.isAtEnd else { return }
    (self.thesaurus, self.tenets, self.topics) = (thesaurus, tenets, topics)
  }

  /// The file for the thesaurus and the tenets that are built into the program.
  package static var file: [UInt8] {
    let (thesaurus, tenets) = (ConceptTable.thesaurus.text, ConceptTable.tenets.text)
    var tables = IndexTables()
    ConceptRows.add(thesaurus, to: &tables)
    ConceptRows.add(tenets, to: &tables)
    TopicTables(thesaurus).add(to: &tables)
    return tables.bytes
  }
}

/// Where the rows of a table begin, by the names that they open with.
struct ConceptRows: Sendable {
  fileprivate static let tables = 3

  private let keys: IndexKeys
  private let starts: IndexRecords<Int32>

  init() { (keys, starts) = (IndexKeys(), IndexRecords()) }

  fileprivate init(_ reader: inout IndexReader) {
    keys = reader.nextKeys()
    starts = reader.next()
  }

  var count: Int { keys.count }

  /// Where the row of a name begins; nil where it has none.
  func start(_ name: UInt64) -> Int? { keys[name].map { Int(starts[$0]) } }

  /// Adds the rows of a table: lines that open with `#` are comments; of rows with one name the first stands.
  fileprivate static func add(_ text: [UInt8], to tables: inout IndexTables) {
    var keys = KeyTable(capacity: 2000)
    var starts: [Int] = []
    var at = 0
    while at < text.count {
      let end = text[at...].firstIndex(of: 0x0A) ?? text.count
      let name = text[at..<end].prefix { $0 > 0x0A }
      let key = FeatureBag.hash(name)
      if !name.isEmpty, name.first != UInt8(ascii: "#"), keys[key] < 0 {
        keys.insert(key, starts.count)
        starts.append(at)
      }
      at = end + 1
    }
    tables.add(keys: keys.keysInOrder)
    tables.add(starts) { $0.add($1) }
  }
}
