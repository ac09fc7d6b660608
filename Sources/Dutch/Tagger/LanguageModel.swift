import Data

/// What was learned of Dutch, as it lies in the model file: nothing is parsed or copied when it is opened.
package struct LanguageModel: @unchecked Sendable {
  // Read-only memory: the bytes built into the program, or bytes that the caller keeps alive.
  let evidence: EvidenceTable
  let kinds: ModelTable
  let kindScores: UnsafeBufferPointer<Int8>
  let kindMasks: UnsafeBufferPointer<UInt32>
  let features: ModelTable
  let featureRows: UnsafeBufferPointer<Int8>
  let pairs: UnsafeBufferPointer<Int16>
  let triples: UnsafeBufferPointer<Int16>
  let lemmas: ModelTable
  let ruleStarts: UnsafeBufferPointer<UInt32>
  let ruleBytes: UnsafeBufferPointer<UInt8>
  let endings: ModelTable

  /// The model built into the program; nil only if the build was given none that fits.
  package static let embedded: LanguageModel? = embeddedModelBytes.flatMap { LanguageModel($0) }

  /// The model in `bytes`, which must stay where they are; nil if they are no model of this version, or cut short.
  package init?(_ bytes: UnsafeRawBufferPointer) {
    guard bytes.count >= ModelFile.headerSize, let base = bytes.baseAddress, Int(bitPattern: base) % 64 == 0 else {
      return nil
    }
    func word(_ at: Int) -> Int { Int(UInt32(littleEndian: bytes.load(fromByteOffset: at * 4, as: UInt32.self))) }
    guard word(0) == ModelFile.magic, word(1) == ModelFile.version, word(2) == bytes.count else { return nil }
    for section in ModelFile.Section.allCases {
      let start = word(4 + 2 * section.rawValue)
      guard start % 64 == 0, start >= ModelFile.headerSize, start + word(5 + 2 * section.rawValue) <= bytes.count else {
        return nil
      }
    }
    func buffer<T>(_ section: ModelFile.Section, _: T.Type) -> UnsafeBufferPointer<T> {
      let part = UnsafeRawBufferPointer(
        start: base + word(4 + 2 * section.rawValue), count: word(5 + 2 * section.rawValue))
      return part.bindMemory(to: T.self)
    }
    evidence = EvidenceTable(
      checks: buffer(.evidenceChecks, UInt16.self), values: buffer(.evidenceValues, UInt8.self))
    kinds = ModelTable(slots: buffer(.kindSlots, ModelTable.Slot.self))
    kindScores = buffer(.kindScores, Int8.self)
    kindMasks = buffer(.kindMasks, UInt32.self)
    features = ModelTable(slots: buffer(.featureSlots, ModelTable.Slot.self))
    featureRows = buffer(.featureRows, Int8.self)
    pairs = buffer(.pairs, Int16.self)
    triples = buffer(.triples, Int16.self)
    lemmas = ModelTable(slots: buffer(.lemmaSlots, ModelTable.Slot.self))
    ruleStarts = buffer(.ruleStarts, UInt32.self)
    ruleBytes = buffer(.ruleBytes, UInt8.self)
    endings = ModelTable(slots: buffer(.endingSlots, ModelTable.Slot.self))
    guard evidence.checks.count == evidence.values.count, pairs.count == 576, triples.count == 13_824,
      kindScores.count == kindMasks.count * ModelFile.kindWidth, featureRows.count % ModelFile.width == 0
    else { return nil }
  }

  /// The key of a word type among the kinds.
  @inline(__always)
  package static func kindKey(_ bytes: UnsafeBufferPointer<UInt8>, opensSentence: Bool) -> UInt64 {
    var hash = KeyHash(opensSentence && Letters.startsUpper(bytes) ? 0x71 : 0x70)
    for byte in bytes { hash.add(byte) }
    return hash.finished
  }

  /// The index of a kind, checked against the tables' bounds.
  @inline(__always)
  func kind(_ key: UInt64) -> Int? {
    guard let value = kinds.lookUp(key), Int(value) < kindMasks.count else { return nil }
    return Int(value)
  }

  /// The row of a feature; nil if it has none.
  @inline(__always)
  func row(_ key: UInt64) -> WordTypes.Row? {
    guard let value = features.lookUp(key) else { return nil }
    let start = Int(value) * ModelFile.width
    guard start + ModelFile.width <= featureRows.count, let base = featureRows.baseAddress else { return nil }
    return LanguageModel.widen(base + start)
  }

  /// The row of 8-bit scores that lies at `row`, in 16 bits.
  @inline(__always)
  static func widen(_ row: UnsafePointer<Int8>) -> WordTypes.Row {
    let raw = UnsafeRawPointer(row)
    let shift = SIMD8<Int16>(repeating: Int16(row[ModelFile.shiftColumn] & 7))
    let first = raw.loadUnaligned(as: SIMD8<Int8>.self)
    let second = raw.loadUnaligned(fromByteOffset: 8, as: SIMD8<Int8>.self)
    let third = raw.loadUnaligned(fromByteOffset: 16, as: SIMD8<Int8>.self)
    return (
      SIMD8<Int16>(truncatingIfNeeded: first) &<< shift, SIMD8<Int16>(truncatingIfNeeded: second) &<< shift,
      SIMD8<Int16>(truncatingIfNeeded: third) &<< shift
    )
  }
}

/// The bytes of the model built into the program.
package var embeddedModelBytes: UnsafeRawBufferPointer? {
  guard let file = embedded_language_model(), let bytes = file.pointee.bytes else { return nil }
  return UnsafeRawBufferPointer(start: bytes, count: file.pointee.count)
}
