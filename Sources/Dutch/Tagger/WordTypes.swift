/// The word types seen so far, each looked up in the model once: its scores, its possible tags, its form.
package struct WordTypes {
  struct Entry {
    /// Which row of `ModelFile.kindWidth` scores is its own: of the model's kinds, or (`isLocal`) of `scores`.
    var row: Int32
    var isLocal: Bool
    /// The tags it may have, and flags for `VerbGroup`.
    var mask: UInt32
    /// Index into `forms`.
    var form: Int32
    /// The key of its form among the verbs of groups.
    var formKey: UInt64 = 0
    /// The lexeme that was asked for first, here because most types have but one.
    var lexeme = Lexeme.none
  }

  private(set) var entries: [Entry] = []
  /// Scores of the types that are no kinds of the model.
  private(set) var scores: [Int16] = []
  private(set) var forms = WordNames()
  private var table = ByteTable(capacity: 1024)
  private var found = TypeFeatures()
  private var scratch: [UInt8] = []

  init() {}

  /// A token that a type is to be found for.
  struct Sought {
    fileprivate let bytes: UnsafeBufferPointer<UInt8>
    /// Its lowest bit says that the token opens a sentence with a capital.
    fileprivate let hash: UInt64

    /// No token.
    static var none: Sought { Sought(bytes: UnsafeBufferPointer(start: nil, count: 0), hash: 0) }
  }

  /// Begins to look for the type written `bytes`: it is asked for a little later, when memory has answered.
  ///
  /// It changes nothing; but what may change is never copied for a call.
  @inline(__always)
  mutating func seek(_ bytes: UnsafeBufferPointer<UInt8>, opensSentence: Bool) -> Sought {
    let isMarked = opensSentence && Letters.startsUpper(bytes)
    let hash = table.hash(bytes, isMarked: isMarked)
    table.willRead(hash: hash)
    return Sought(bytes: bytes, hash: hash)
  }

  /// The same once the table has answered: what is known of the type is asked for.
  @inline(__always)
  mutating func goOn(_ sought: Sought) {
    let number = table.firstNumber(hash: sought.hash)
    guard number >= 0 else { return }
    table.willRead(number: Int(number))
    entries.willRead(Int(number))
  }

  /// The number of the type that was looked for; its bytes are where they were.
  @inline(__always)
  mutating func number(of sought: Sought, _ model: LanguageModel, _ finder: TypeFeatureFinder) -> Int32 {
    let known = table.number(of: sought.bytes, hash: sought.hash)
    if known >= 0 { return known }
    add(sought.bytes, opensSentence: sought.hash & 1 == 1, model, finder)
    return table.add(sought.bytes, hash: sought.hash)
  }

  /// Calls `body` with a type as it is written.
  func withBytes<Result>(of type: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    table.withBytes(of: type, body)
  }

  mutating func setLexeme(of type: Int, _ lexeme: Lexeme) { entries[type].lexeme = lexeme }

  private mutating func add(
    _ bytes: UnsafeBufferPointer<UInt8>, opensSentence: Bool, _ model: LanguageModel, _ finder: TypeFeatureFinder
  ) {
    var entry = Entry(row: 0, isLocal: false, mask: 0, form: 0)
    if let kind = model.kind(LanguageModel.kindKey(bytes, opensSentence: opensSentence)) {
      entry.row = Int32(truncatingIfNeeded: kind)
      entry.mask = model.kindMasks[kind]
    } else {
      finder.find(bytes, opensSentence: opensSentence, into: &found)
      let start = scores.count
      entry.row = Int32(truncatingIfNeeded: start / ModelFile.kindWidth)
      entry.isLocal = true
      addScores(model)
      entry.mask = mask(bytes, scores: start, model) | found.flags
    }
    scratch.removeAll(keepingCapacity: true)
    Letters.fold(bytes, into: &scratch)
    entry.form = scratch.withUnsafeBufferPointer { forms.number(of: $0) }
    entry.formKey = KeyHash.of(0, scratch[...])
    entries.append(entry)
  }

  /// Appends the scores of the type whose features are in `found`.
  private mutating func addScores(_ model: LanguageModel) {
    // Features lie all over their table: all are asked for before the first is read.
    for key in found.own { model.features.willRead(key) }
    for place in 0..<TypeFeatures.places {
      for key in place < 2 ? found.near : found.far { model.features.willRead(TypeFeatures.key(key, at: place)) }
    }
    let start = scores.count
    scores.append(contentsOf: repeatElement(0, count: ModelFile.kindWidth))
    put(Self.sum(of: found.own, at: nil, model), at: start)
    for place in 0..<TypeFeatures.places {
      let sum = Self.sum(of: place < 2 ? found.near : found.far, at: place, model)
      put(sum, at: start + (1 + place) * ModelFile.width)
    }
  }

  private mutating func put(_ row: Row, at start: Int) {
    scores.withUnsafeMutableBytes { bytes in
      bytes.storeBytes(of: row.0, toByteOffset: 2 * start, as: SIMD8<Int16>.self)
      bytes.storeBytes(of: row.1, toByteOffset: 2 * start + 16, as: SIMD8<Int16>.self)
      bytes.storeBytes(of: row.2, toByteOffset: 2 * start + 32, as: SIMD8<Int16>.self)
    }
  }

  /// The sum of the rows of features.
  private static func sum(of keys: [UInt64], at place: Int?, _ model: LanguageModel) -> Row {
    var sum: Row = (SIMD8(), SIMD8(), SIMD8())
    for key in keys {
      guard let row = model.row(place.map { TypeFeatures.key(key, at: $0) } ?? key) else { continue }
      sum.0 &+= row.0
      sum.1 &+= row.1
      sum.2 &+= row.2
    }
    // The last column of a row is its shift, no score.
    sum.2[7] = 0
    return sum
  }

  /// The tags of a type that is no kind: those of its form in lower case if that is one, else the likeliest open ones.
  private func mask(_ bytes: UnsafeBufferPointer<UInt8>, scores start: Int, _ model: LanguageModel) -> UInt32 {
    if let first = bytes.first, first >= 0xE2, found.folded.first.map({ $0 >= 0xE2 }) ?? false, !hasLetters(bytes) {
      return 1 << UInt32(FineTag.symbol.rawValue)
    }
    let known = found.folded.withUnsafeBufferPointer { model.kind(LanguageModel.kindKey($0, opensSentence: false)) }
    var allowed = known.map { model.kindMasks[$0] & FineTag.all } ?? FineTag.open
    if Letters.startsUpper(bytes) { allowed |= 1 << UInt32(FineTag.properNoun.rawValue) }
    return allowed.nonzeroBitCount > WordTypes.mostTags ? likeliest(allowed, scores: start) : allowed
  }

  /// The likeliest of more than `mostTags` tags.
  private func likeliest(_ allowed: UInt32, scores start: Int) -> UInt32 {
    withUnsafeTemporaryAllocation(of: Int32.self, capacity: WordTypes.mostTags) { best in
      best.initialize(repeating: .min)
      var left = allowed
      while left != 0 {
        let tag = left.trailingZeroBitCount
        left &= left - 1
        // A score, and behind it the tag from above: of equals the first is the larger.
        var ranked = Int32(scores[start + tag]) << 5 | Int32(31 - tag)
        for place in best.indices where ranked > best[place] { swap(&ranked, &best[place]) }
      }
      return best.reduce(0) { $0 | 1 << UInt32(31 - ($1 & 31)) }
    }
  }

  /// Whether any Latin letter or digit stands in `bytes`: pictures and arrows have none.
  private func hasLetters(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    bytes.contains { $0 | 0x20 &- 0x61 < 26 || $0 &- 0x30 < 10 || $0 == 0xC3 }
  }

  /// How many tags an unknown word keeps.
  static let mostTags = 6
}
