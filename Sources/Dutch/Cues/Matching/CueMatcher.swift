/// All cue patterns, compiled: a pattern is tried only where its rarest word stands.
public struct CueMatcher: @unchecked Sendable {
  /// The patterns of `Cue.all` over the classes of `WordClass.all`.
  public static let shared = CueMatcher(CueIndex.builtIn) ?? CueMatcher(CueIndex(cues: [], classes: []))

  // Read-only memory: the bytes built into the program, or those that `owner` keeps.
  let vocabulary: CueVocabulary
  let patterns: UnsafeBufferPointer<CuePattern>
  private let elements: UnsafeBufferPointer<PatternElement>
  private let numbers: UnsafeBufferPointer<Int32>
  private let classSets: UnsafeBufferPointer<ClassSet>
  /// By word number, by word number, by class number (tags and features behind the classes).
  private let byForm: TriggerTable
  private let byLemma: TriggerTable
  private let byClass: TriggerTable
  /// The classes, tags and features that trigger patterns.
  private let triggering: ClassSet
  let affixes: UnsafeBufferPointer<CueAffix>
  let affixLetters: UnsafeBufferPointer<UInt8>
  private let owner: CueIndexMemory?

  /// The patterns of an index.
  init(_ index: CueIndex) {
    let memory = CueIndexMemory(index.bytes)
    var reader = CueIndexReader(memory.bytes)
    self.init(&reader, owner: memory)
  }

  /// The patterns of the file of an index, which stays where it is; nil where it is no such file.
  private init?(_ bytes: UnsafeRawBufferPointer) {
    guard CueIndexReader.fits(bytes) else { return nil }
    var reader = CueIndexReader(bytes)
    self.init(&reader, owner: nil)
    guard reader.isAtEnd else { return nil }
  }

  private init(_ reader: inout CueIndexReader, owner: CueIndexMemory?) {
    patterns = reader.next()
    elements = reader.next()
    numbers = reader.next()
    classSets = reader.next()
    affixes = reader.next()
    affixLetters = reader.next()
    vocabulary = CueVocabulary(&reader)
    byForm = TriggerTable(&reader)
    byLemma = TriggerTable(&reader)
    byClass = TriggerTable(&reader)
    let triggering: UnsafeBufferPointer<ClassSet> = reader.next()
    self.triggering = triggering.first ?? .empty
    self.owner = owner
  }

  /// What the search in a sentence works with while the matcher lives.
  ///
  /// - Parameters:
  ///   - words: by token of the document.
  ///   - places: room for the places of a pattern's elements.
  func tables(
    _ words: UnsafeBufferPointer<CueToken>, _ places: UnsafeMutableBufferPointer<Range<Int>>
  ) -> PatternAligner.Tables {
    PatternAligner.Tables(
      patterns: patterns, elements: elements, numbers: numbers, classSets: classSets, byForm: byForm, byLemma: byLemma,
      byClass: byClass, triggering: triggering, triggeringTags: triggering.tags,
      triggeringFeatures: triggering.features, words: words, places: places)
  }

  /// The classes of the word with a number.
  @inline(__always)
  func classes(ofWord number: Int) -> ClassSet { classSets[Int(vocabulary.classes[number])] }
}

/// Bytes of an index that are not built into the program.
private final class CueIndexMemory: @unchecked Sendable {
  // Written once, before anybody else sees it.
  let bytes: UnsafeRawBufferPointer

  init(_ bytes: [UInt8]) {
    let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: CueIndex.alignment)
    memory.copyBytes(from: bytes)
    self.bytes = UnsafeRawBufferPointer(memory)
  }

  deinit { bytes.deallocate() }
}
