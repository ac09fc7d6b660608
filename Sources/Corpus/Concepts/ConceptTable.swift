import Data

/// An embedded table whose rows are found by their first field: only the rows that are asked for are read.
struct ConceptTable: Sendable {
  /// Name, polarity, opposites, words (`thesaurus.tsv`).
  static let thesaurus = ConceptTable(rows: ConceptIndex.builtIn.thesaurus) { embedded_thesaurus().pointee }
  /// Saying, what its upholders speak up for, what its rejecters do (`tenets.tsv`).
  static let tenets = ConceptTable(rows: ConceptIndex.builtIn.tenets) { embedded_tenets().pointee }

  /// Stands behind a word that speaks of a concept in an argued sentence only, and behind a tenet that tells no side by
  /// its words.
  static let everyday = UInt8(ascii: "~")

  private let rows: ConceptRows
  private let file: @Sendable () -> EmbeddedFile

  private init(rows: ConceptRows, _ file: @escaping @Sendable () -> EmbeddedFile) {
    (self.rows, self.file) = (rows, file)
  }

  private static func bytes(_ file: EmbeddedFile) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: file.bytes, count: file.count)
  }

  /// The whole table.
  var text: [UInt8] { Array(Self.bytes(file())) }

  /// The number of rows.
  var count: Int { rows.count }

  /// The fields of a name's row behind the name, each a list that was parted by commas; nil where it has no row.
  func lists(of name: some Sequence<UInt8>) -> [[String]]? {
    row(of: name).map { row in
      Fields(row, separator: 0x09).dropFirst().map(Self.entries)
    }
  }

  /// One list of a name's row, counted from 0 behind the name; empty where it has none.
  func list(_ number: Int, of name: some Sequence<UInt8>) -> [String] {
    guard let row = row(of: name) else { return [] }
    var fields = Fields(row, separator: 0x09).dropFirst(number + 1).makeIterator()
    return fields.next().map(Self.entries) ?? []
  }

  private static func entries(_ list: UnsafeBufferPointer<UInt8>) -> [String] {
    Fields(list, separator: UInt8(ascii: ",")).filter { !$0.isEmpty }.map { String(decoding: $0, as: UTF8.self) }
  }

  /// Calls `body` with each term of the last list of a name's row.
  func eachTerm(of name: some Sequence<UInt8>, _ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    guard let row = row(of: name) else { return }
    guard let tab = row.lastIndex(of: 0x09) else { return }
    let list = UnsafeBufferPointer(rebasing: row[(tab + 1)...])
    for term in Fields(list, separator: UInt8(ascii: ",")) where !term.isEmpty { body(term) }
  }

  /// The row of a name, the name included; nil where it has none.
  func row(of name: some Sequence<UInt8>) -> UnsafeBufferPointer<UInt8>? {
    guard let start = rows.start(FeatureBag.hash(name)) else { return nil }
    let bytes = Self.bytes(file())
    var end = start
    while end < bytes.count, bytes[end] != 0x0A { end += 1 }
    return UnsafeBufferPointer(rebasing: bytes[start..<end])
  }
}
