/// The word types of a document, each looked up in the model once: its scores, its possible tags, its form.
struct WordTypes {
  struct Entry {
    /// Where its scores start: in the model's kinds, or (`isLocal`) in `scores`.
    var scores: Int
    var isLocal: Bool
    /// The tags it may have, and flags for `VerbGroup`.
    var mask: UInt32
    /// Index into `forms`.
    var form: Int32
    /// Where its text stands in the document.
    var start: Int
    var count: Int
  }

  private(set) var entries: [Entry] = []
  private var hashes: [UInt64] = []
  /// Scores of the types that are no kinds of the model.
  private(set) var scores: [Int16] = []
  private(set) var forms: [String] = []
  private var slots: [Int32]
  private var formSlots: [Int32]
  private var formHashes: [UInt64] = []
  private var found = TypeFeatures()
  private var scratch: [UInt8] = []
  private let model: LanguageModel
  private let finder: TypeFeatureFinder

  init(model: LanguageModel, tokens: Int) {
    self.model = model
    finder = TypeFeatureFinder(evidence: model.evidence)
    var size = 256
    while size < min(tokens, 1 << 16) { size *= 2 }
    slots = Array(repeating: -1, count: size)
    formSlots = slots
    entries.reserveCapacity(size / 2)
  }

  /// The index of the type that stands at `start` of `text`.
  mutating func index(_ text: UnsafeBufferPointer<UInt8>, start: Int, end: Int, opensSentence: Bool) -> Int32 {
    let bytes = UnsafeBufferPointer(rebasing: text[start..<end])
    let hash = LanguageModel.kindKey(bytes, opensSentence: opensSentence)
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot] >= 0 {
      let index = slots[slot]
      if hashes[Int(index)] == hash { return index }
      slot = (slot + 1) & (slots.count - 1)
    }
    let index = Int32(entries.count)
    slots[slot] = index
    add(bytes, hash, start: start, opensSentence: opensSentence)
    if entries.count * 2 > slots.count { grow() }
    return index
  }

  private mutating func grow() {
    slots = Array(repeating: -1, count: slots.count * 2)
    for (index, hash) in hashes.enumerated() {
      var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
      while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int32(index)
    }
  }

  private mutating func add(_ bytes: UnsafeBufferPointer<UInt8>, _ hash: UInt64, start: Int, opensSentence: Bool) {
    var entry = Entry(scores: 0, isLocal: false, mask: 0, form: 0, start: start, count: bytes.count)
    if let kind = model.kind(hash) {
      entry.scores = kind * ModelFile.kindWidth
      entry.mask = model.kindMasks[kind]
    } else {
      finder.find(bytes, opensSentence: opensSentence, into: &found)
      entry.scores = scores.count
      entry.isLocal = true
      addScores()
      entry.mask = mask(bytes, scores: entry.scores) | found.flags
    }
    entry.form = form(bytes)
    entries.append(entry)
    hashes.append(hash)
  }

  /// The form written `exact` in lower case, its spelling settled.
  func plain(_ exact: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    var folded: [UInt8] = []
    Letters.fold(exact, into: &folded)
    finder.spelling.settle(&folded)
    return folded
  }

  /// The index in `forms` of a form written `bytes`.
  private mutating func form(_ bytes: UnsafeBufferPointer<UInt8>) -> Int32 {
    scratch.removeAll(keepingCapacity: true)
    Letters.fold(bytes, into: &scratch)
    let hash = KeyHash.of(0, scratch[...])
    var slot = Int(truncatingIfNeeded: hash) & (formSlots.count - 1)
    while formSlots[slot] >= 0 {
      if formHashes[Int(formSlots[slot])] == hash { return formSlots[slot] }
      slot = (slot + 1) & (formSlots.count - 1)
    }
    let index = Int32(forms.count)
    formSlots[slot] = index
    forms.append(String(decoding: scratch, as: UTF8.self))
    formHashes.append(hash)
    if forms.count * 2 > formSlots.count { growForms() }
    return index
  }

  private mutating func growForms() {
    formSlots = Array(repeating: -1, count: formSlots.count * 2)
    for (index, hash) in formHashes.enumerated() {
      var slot = Int(truncatingIfNeeded: hash) & (formSlots.count - 1)
      while formSlots[slot] >= 0 { slot = (slot + 1) & (formSlots.count - 1) }
      formSlots[slot] = Int32(index)
    }
  }

  /// Appends the scores of the type whose features are in `found`.
  private mutating func addScores() {
    addSum(of: found.own, at: nil)
    for place in 0..<TypeFeatures.places { addSum(of: place < 2 ? found.near : found.far, at: place) }
  }

  /// Appends the sum of the rows of features.
  private mutating func addSum(of keys: [UInt64], at place: Int?) {
    var sum: Row = (SIMD8(), SIMD8(), SIMD8())
    for key in keys {
      guard let row = model.row(place.map { TypeFeatures.key(key, at: $0) } ?? key) else { continue }
      sum.0 &+= row.0
      sum.1 &+= row.1
      sum.2 &+= row.2
    }
    // The last column of a row is its shift, no score.
    sum.2[7] = 0
    add(sum.0)
    add(sum.1)
    add(sum.2)
  }

  private mutating func add(_ part: SIMD8<Int16>) {
    withUnsafeBytes(of: part) { scores.append(contentsOf: $0.bindMemory(to: Int16.self)) }
  }

  /// The tags of a type that is no kind: those of its form in lower case if that is one, else the likeliest open ones.
  private func mask(_ bytes: UnsafeBufferPointer<UInt8>, scores start: Int) -> UInt32 {
    if let first = bytes.first, first >= 0xE2, found.folded.first.map({ $0 >= 0xE2 }) ?? false, !hasLetters(bytes) {
      return 1 << UInt32(FineTag.symbol.rawValue)
    }
    let known = found.folded.withUnsafeBufferPointer { model.kind(LanguageModel.kindKey($0, opensSentence: false)) }
    var allowed = known.map { model.kindMasks[$0] & FineTag.all } ?? FineTag.open
    if Letters.startsUpper(bytes) { allowed |= 1 << UInt32(FineTag.properNoun.rawValue) }
    guard allowed.nonzeroBitCount > WordTypes.mostTags else { return allowed }
    var best: UInt32 = 0
    while best.nonzeroBitCount < WordTypes.mostTags {
      var top = -1
      for tag in 0..<FineTag.count where (allowed & ~best) >> UInt32(tag) & 1 == 1 {
        if top < 0 || scores[start + tag] > scores[start + top] { top = tag }
      }
      best |= 1 << UInt32(top)
    }
    return best
  }

  /// Whether any Latin letter or digit stands in `bytes`: pictures and arrows have none.
  private func hasLetters(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    bytes.contains { $0 | 0x20 &- 0x61 < 26 || $0 &- 0x30 < 10 || $0 == 0xC3 }
  }

  /// The hash of a type's form in lower case.
  @inline(__always)
  func formHash(_ type: Int32) -> UInt64 { formHashes[Int(entries[Int(type)].form)] }

  /// How many tags an unknown word keeps.
  static let mostTags = 6
}
