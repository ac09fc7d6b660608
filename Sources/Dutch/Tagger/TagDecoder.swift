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
    withUnsafeTemporaryAllocation(of: TaggedToken.self, capacity: types.count) { tokens in
      for at in types.indices {
        let token = TaggedToken(entries[Int(types[at])], scores, model)
        token.willRead()
        tokens.initializeElement(at: at, to: token)
      }
      let sentence = TaggedSentence(tokens: UnsafeBufferPointer(tokens), types: types, entries: entries)
      for at in types.indices { addCandidates(at, sentence) }
    }
    lattice.search(model)
    lattice.trace { result[$0] = $1 }
  }

  private mutating func addCandidates(_ at: Int, _ sentence: TaggedSentence) {
    let mask = sentence.tokens[at].mask & FineTag.all
    if mask & (mask &- 1) == 0 {
      lattice.add(single: mask == 0 ? FineTag.other.rawValue : UInt8(truncatingIfNeeded: mask.trailingZeroBitCount))
      return
    }
    var sum = sentence.tokens[at].row(0)
    if at > 0 { TagDecoder.add(sentence.tokens[at - 1].row(1), to: &sum) }
    if at + 1 < sentence.tokens.count { TagDecoder.add(sentence.tokens[at + 1].row(2), to: &sum) }
    if at > 1 { TagDecoder.add(sentence.tokens[at - 2].row(3), to: &sum) }
    if at + 2 < sentence.tokens.count { TagDecoder.add(sentence.tokens[at + 2].row(4), to: &sum) }
    if mask & VerbGroup.auxiliary != 0, let row = group(at, sentence) { TagDecoder.add(row, to: &sum) }
    lattice.add(mask, sum)
  }

  /// What the verbs far from an auxiliary say.
  private func group(_ at: Int, _ sentence: TaggedSentence) -> WordTypes.Row? {
    let code = VerbGroup.code(at, in: sentence.tokens.indices) { sentence.tokens[$0].mask }
    return model.row(VerbGroup.key(form: sentence.formKey(at), code: code))
  }

  @inline(__always)
  private static func add(_ row: WordTypes.Row, to sum: inout WordTypes.Row) {
    sum.0 &+= row.0
    sum.1 &+= row.1
    sum.2 &+= row.2
  }
}

/// What is known of a token's type, as it is asked for by its neighbours.
private struct TaggedToken {
  /// The tags it may have, and flags for `VerbGroup`.
  let mask: UInt32
  /// Whether its scores take 16 bits each, else 8.
  private let isLocal: Bool
  private let scores: UnsafeRawPointer?

  @inline(__always)
  init(_ entry: WordTypes.Entry, _ scores: UnsafeBufferPointer<Int16>, _ model: LanguageModel) {
    (mask, isLocal) = (entry.mask, entry.isLocal)
    let start = Int(entry.row) * ModelFile.kindWidth
    if isLocal {
      self.scores = scores.baseAddress.map { UnsafeRawPointer($0 + start) }
    } else {
      self.scores = model.kindScores.baseAddress.map { UnsafeRawPointer($0 + start) }
    }
  }

  /// Has its scores fetched.
  @inline(__always)
  func willRead() {
    guard let scores else { return }
    Data.willRead(scores)
    Data.willRead(scores + 64)
    if isLocal {
      Data.willRead(scores + 128)
      Data.willRead(scores + 192)
    }
  }

  /// Its scores at a place (0 for its own tag).
  @inline(__always)
  func row(_ place: Int) -> WordTypes.Row {
    guard let scores else { return (SIMD8(), SIMD8(), SIMD8()) }
    let start = place * ModelFile.width
    if !isLocal { return LanguageModel.widen((scores + start).assumingMemoryBound(to: Int8.self)) }
    let raw = scores + 2 * start
    return (
      raw.loadUnaligned(as: SIMD8<Int16>.self), raw.loadUnaligned(fromByteOffset: 16, as: SIMD8<Int16>.self),
      raw.loadUnaligned(fromByteOffset: 32, as: SIMD8<Int16>.self)
    )
  }
}

/// The tokens of a sentence, with their types.
private struct TaggedSentence {
  let tokens: UnsafeBufferPointer<TaggedToken>
  let types: UnsafeBufferPointer<Int32>
  let entries: UnsafeBufferPointer<WordTypes.Entry>

  func formKey(_ at: Int) -> UInt64 { entries[Int(types[at])].formKey }
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
