import Data

/// The patterns of cues over word classes, compiled into a file of tables that are used where they lie.
///
/// The numbers of records of its `sections` tables come first, each in 32 bits, little-endian; then the tables, each at a
/// multiple of 64 bytes and as it lies in memory. `Training cues` writes the one that is built in from `Cue.all` and
/// `WordClass.all`; a test compares them.
package struct CueIndex {
  static let sections = 18
  static let alignment = 64
  /// Where the first table begins.
  static let start = 128

  /// Patterns that cannot be compiled.
  let problems: [CueCompiler.Problem]
  /// The whole file.
  package let bytes: [UInt8]

  /// The index of every cue over every word class.
  package static var all: CueIndex { CueIndex(cues: Cue.all, classes: WordClass.all) }

  /// The file that is built into the program.
  static var builtIn: UnsafeRawBufferPointer {
    let file = embedded_cues().pointee
    return UnsafeRawBufferPointer(start: file.bytes, count: file.count)
  }

  init(cues: [Cue], classes: [WordClass]) {
    var compiler = CueCompiler(cues: cues, classes: classes)
    let triggers = TriggerIndex(compiler)
    problems = compiler.problems + triggers.problems
    let wordClasses = compiler.words.classes.map { compiler.place(of: $0) }
    var writer = CueIndexWriter()
    writer.add(compiler.patterns)
    writer.add(compiler.elements)
    writer.add(compiler.numbers)
    writer.add(compiler.classSets)
    writer.add(compiler.affixes)
    writer.add(compiler.affixLetters)
    writer.add(compiler.words.slots)
    writer.add(compiler.words.ends)
    writer.add(compiler.words.letters)
    writer.add(wordClasses)
    writer.add(compiler.words.polarity)
    writer.add(TriggerLists(triggers.forms, count: compiler.words.count))
    writer.add(TriggerLists(triggers.lemmas, count: compiler.words.count))
    writer.add(TriggerLists(triggers.classes, count: ClassSet.capacity))
    writer.add([triggers.triggering])
    bytes = writer.bytes
  }
}

/// Writes tables for `CueIndexReader`.
private struct CueIndexWriter {
  private(set) var bytes = [UInt8](repeating: 0, count: CueIndex.start)
  private var table = 0

  /// Adds a table of plain records without gaps between their fields.
  mutating func add<Record>(_ records: [Record]) {
    let count = UInt32(records.count).littleEndian
    withUnsafeBytes(of: count) { bytes.replaceSubrange(4 * table..<4 * table + 4, with: $0) }
    table += 1
    records.withUnsafeBytes { bytes += $0 }
    while bytes.count % CueIndex.alignment != 0 { bytes.append(0) }
  }

  mutating func add(_ lists: TriggerLists) {
    add(lists.starts)
    add(lists.triggers)
  }
}

/// Finds the tables of a `CueIndex` in its bytes, one after the other.
struct CueIndexReader {
  private let bytes: UnsafeRawBufferPointer
  private var table = 0
  private var at = CueIndex.start

  /// - Parameter bytes: at least as many as the counts take, at a multiple of 64.
  init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

  /// Whether there are bytes for the counts, at a multiple of 64.
  static func fits(_ bytes: UnsafeRawBufferPointer) -> Bool {
    bytes.count >= CueIndex.start && Int(bitPattern: bytes.baseAddress) % CueIndex.alignment == 0
  }

  /// The next table; an empty one where the bytes end before it does.
  mutating func next<Record>() -> UnsafeBufferPointer<Record> {
    let count = Int(UInt32(littleEndian: bytes.load(fromByteOffset: 4 * table, as: UInt32.self)))
    table += 1
    let first = at
    let (size, align) = (count * MemoryLayout<Record>.stride, CueIndex.alignment)
    at += (size + align - 1) / align * align
    guard at <= bytes.count else { return UnsafeBufferPointer(start: nil, count: 0) }
    return UnsafeRawBufferPointer(rebasing: bytes[first..<first + size]).bindMemory(to: Record.self)
  }

  /// Whether all bytes have been read.
  var isAtEnd: Bool { at == bytes.count && table == CueIndex.sections }
}
