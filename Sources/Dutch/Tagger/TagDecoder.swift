import Data

/// Finds the best path of tags through a sentence (Viterbi over pairs of tags).
struct TagDecoder: ~Copyable {
  private let model: LanguageModel
  private var lattice = TagLattice()

  init(model: LanguageModel) { self.model = model }

  /// Writes the tags of the tokens of a sentence, whose types are `types`, to `result`, which has room for them; `entries`
  /// and `scores` are those of the types.
  mutating func decode(
    _ types: UnsafeBufferPointer<Int32>, _ entries: UnsafeBufferPointer<WordTypes.Entry>,
    _ scores: UnsafeBufferPointer<Int16>, into result: UnsafeMutableBufferPointer<UInt8>
  ) {
    guard !types.isEmpty else { return }
    lattice.begin(types.count)
    let sentence = TaggedTypes(types: types, entries: entries, scores: scores, model: model)
    for at in types.indices { sentence.willRead(at) }
    for at in types.indices { addCandidates(at, sentence) }
    lattice.search(model)
    lattice.trace { result[$0] = $1 }
  }

  private mutating func addCandidates(_ at: Int, _ sentence: TaggedTypes) {
    let mask = sentence.mask(at) & FineTag.all
    if mask & (mask &- 1) == 0 {
      lattice.add(single: mask == 0 ? FineTag.other.rawValue : UInt8(truncatingIfNeeded: mask.trailingZeroBitCount))
      return
    }
    var sum = sentence.row(at, 0)
    if at > 0 { TagDecoder.add(sentence.row(at - 1, 1), to: &sum) }
    if at + 1 < sentence.types.count { TagDecoder.add(sentence.row(at + 1, 2), to: &sum) }
    if at > 1 { TagDecoder.add(sentence.row(at - 2, 3), to: &sum) }
    if at + 2 < sentence.types.count { TagDecoder.add(sentence.row(at + 2, 4), to: &sum) }
    if mask & VerbGroup.auxiliary != 0, let row = group(at, sentence) { TagDecoder.add(row, to: &sum) }
    lattice.add(mask, sum)
  }

  /// What the verbs far from an auxiliary say.
  private func group(_ at: Int, _ sentence: TaggedTypes) -> WordTypes.Row? {
    let code = VerbGroup.code(at, in: sentence.types.indices) { sentence.mask($0) }
    return model.row(VerbGroup.key(form: sentence.formKey(at), code: code))
  }

  @inline(__always)
  private static func add(_ row: WordTypes.Row, to sum: inout WordTypes.Row) {
    sum.0 &+= row.0
    sum.1 &+= row.1
    sum.2 &+= row.2
  }
}

/// The types of a sentence's tokens, and what is known of them.
private struct TaggedTypes {
  let types: UnsafeBufferPointer<Int32>
  let entries: UnsafeBufferPointer<WordTypes.Entry>
  let scores: UnsafeBufferPointer<Int16>
  let model: LanguageModel

  @inline(__always)
  func mask(_ at: Int) -> UInt32 { entries[Int(types[at])].mask }

  @inline(__always)
  func formKey(_ at: Int) -> UInt64 { entries[Int(types[at])].formKey }

  /// Has the scores of a token's type fetched.
  @inline(__always)
  func willRead(_ at: Int) {
    let type = Int(types[at])
    let start = Int(entries[type].row) * ModelFile.kindWidth
    if entries[type].isLocal {
      guard let base = scores.baseAddress else { return }
      for line in 0..<4 { Data.willRead(UnsafeRawPointer(base + start) + line * 64) }
    } else if let base = model.kindScores.baseAddress {
      Data.willRead(base + start)
      Data.willRead(base + start + 64)
    }
  }

  /// The scores of a token's type at a place (0 for its own tag).
  @inline(__always)
  func row(_ at: Int, _ place: Int) -> WordTypes.Row {
    let type = Int(types[at])
    let start = Int(entries[type].row) * ModelFile.kindWidth + place * ModelFile.width
    if !entries[type].isLocal { return LanguageModel.widen(model.kindScores, start) }
    guard let base = scores.baseAddress else { return (SIMD8(), SIMD8(), SIMD8()) }
    let raw = UnsafeRawPointer(base + start)
    return (
      raw.loadUnaligned(as: SIMD8<Int16>.self), raw.loadUnaligned(fromByteOffset: 16, as: SIMD8<Int16>.self),
      raw.loadUnaligned(fromByteOffset: 32, as: SIMD8<Int16>.self)
    )
  }
}

extension WordTypes {
  typealias Row = (SIMD8<Int16>, SIMD8<Int16>, SIMD8<Int16>)

  /// Calls `body` with the types and the scores of those that are no kinds of the model.
  ///
  /// It changes nothing; but what may change is never copied for a call.
  mutating func withTypes<Result>(
    _ body: (UnsafeBufferPointer<Entry>, UnsafeBufferPointer<Int16>) -> Result
  ) -> Result {
    entries.withUnsafeBufferPointer { entries in scores.withUnsafeBufferPointer { body(entries, $0) } }
  }
}
