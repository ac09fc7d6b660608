import Data

/// An embedded table whose rows are found by their first field: only the rows that are asked for are read.
struct ConceptTable: Sendable {
  /// Name, polarity, opposites, words (`thesaurus.tsv`).
  static let thesaurus = ConceptTable { embedded_thesaurus().pointee }
  /// Saying, what its upholders speak up for, what its rejecters do (`tenets.tsv`).
  static let tenets = ConceptTable { embedded_tenets().pointee }

  private let file: @Sendable () -> EmbeddedFile
  /// Where the row of a name begins, by the hash of the name.
  private let starts: [UInt64: Int]

  private init(_ file: @escaping @Sendable () -> EmbeddedFile) {
    self.file = file
    var starts: [UInt64: Int] = [:]
    starts.reserveCapacity(2000)
    let bytes = Self.bytes(file())
    var at = 0
    while at < bytes.count {
      var name = NameHash()
      let start = at
      while at < bytes.count, bytes[at] > 0x0A {
        name.add(bytes[at])
        at += 1
      }
      if at > start, bytes[start] != UInt8(ascii: "#") { starts[name.value] = start }
      while at < bytes.count, bytes[at] != 0x0A { at += 1 }
      at += 1
    }
    self.starts = starts
  }

  private static func bytes(_ file: EmbeddedFile) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: file.bytes, count: file.count)
  }

  /// The whole table.
  var text: [UInt8] { Array(Self.bytes(file())) }

  /// The number of rows.
  var count: Int { starts.count }

  /// The fields of a name's row behind the name, each a list that was parted by commas; nil where it has no row.
  func lists(of name: some Sequence<UInt8>) -> [[String]]? {
    guard let start = starts[FeatureBag.hash(name)] else { return nil }
    let bytes = Self.bytes(file())
    var end = start
    while end < bytes.count, bytes[end] != 0x0A { end += 1 }
    let fields = bytes[start..<end].split(separator: 0x09, omittingEmptySubsequences: false).dropFirst()
    return fields.map { field in
      field.split(separator: UInt8(ascii: ",")).map { part in
        var part = part
        while part.first == 0x20 { part.removeFirst() }
        while part.last == 0x20 { part.removeLast() }
        return String(decoding: part, as: UTF8.self)
      }
    }
  }
}
