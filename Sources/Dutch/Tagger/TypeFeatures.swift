/// The features of a word type (a form as written, with whether it opens a sentence), as keys: those for its own tag, and
/// those for the tags of its neighbours.
///
/// The learner and the reader of an essay share them, so that no feature can mean two things.
package struct TypeFeatures: Sendable {
  package var own: [UInt64] = []
  /// For the tags of the words next to it; the place is mixed in by `key(_:at:)`.
  package var near: [UInt64] = []
  /// For the tags of the words two places on.
  package var far: [UInt64] = []

  /// The form in lower case, its spelling settled.
  package var folded: [UInt8] = []

  /// Its flags for `VerbGroup`.
  package var flags: UInt32 = 0

  package init() {}

  /// The places, from the word that is looked at: this type stands before it, after it, two before, two after.
  package static let places = 4

  /// The key of a neighbour's feature for one of the `places`.
  @inline(__always)
  package static func key(_ base: UInt64, at place: Int) -> UInt64 {
    var hash = KeyHash(UInt64(place) &+ 0xA0)
    hash.add(value: base)
    return hash.finished
  }
}

/// Finds the features of word types.
package struct TypeFeatureFinder: Sendable {
  let evidence: EvidenceTable
  let spelling: Spelling
  private let paradigm = Paradigm()

  package init(evidence: EvidenceTable) {
    self.evidence = evidence
    spelling = Spelling(evidence: evidence)
  }

  /// Replaces `features` by those of the type written `bytes`.
  package func find(_ bytes: UnsafeBufferPointer<UInt8>, opensSentence: Bool, into features: inout TypeFeatures) {
    features.own.removeAll(keepingCapacity: true)
    features.near.removeAll(keepingCapacity: true)
    features.far.removeAll(keepingCapacity: true)
    features.folded.removeAll(keepingCapacity: true)
    Letters.fold(bytes, into: &features.folded)
    spelling.settle(&features.folded)
    let form = features.folded[...]
    let shape = WordShape(bytes, opensSentence: opensSentence)
    let known = evidence.lookUp(form)
    features.flags = VerbGroup.flags(form, known)

    features.own.append(KeyHash(1).finished)
    let word = KeyHash.of(2, form)
    features.own.append(word)
    if shape.isCapitalised { features.own.append(mix(word, 100 + UInt64(shape.code))) }
    features.own.append(mix(3, UInt64(shape.code)))
    features.own.append(mix(4, UInt64(known.rawValue) << 8 | UInt64(shape.code)))
    features.own.append(mix(5, UInt64(known.rawValue)))
    addEnds(form, shape, &features)
    if shape.hasLetters {
      addParadigm(form, shape, known, &features)
      if known.isEmpty || shape.hasHyphen { addHead(form, shape, &features) }
    }
    addNeighbourFeatures(word, form, shape, known, &features)
  }

  @inline(__always)
  private func mix(_ seed: UInt64, _ value: UInt64) -> UInt64 {
    var hash = KeyHash(seed)
    hash.add(value: value)
    return hash.finished
  }

  private func addEnds(_ form: ArraySlice<UInt8>, _ shape: WordShape, _ features: inout TypeFeatures) {
    for count in 1...6 {
      guard let start = Letters.start(ofLast: count, in: form) else { break }
      let key = KeyHash.of(10 + UInt64(count), form[start...])
      features.own.append(key)
      if count <= 4, shape.isCapitalised { features.own.append(mix(key, UInt64(shape.code))) }
    }
    for count in 1...4 where count < form.count {
      features.own.append(KeyHash.of(20 + UInt64(count), form[..<(form.startIndex + count)]))
    }
  }

  /// Which other forms of its paradigm the word lists know: *e* after it speaks for an adjective, *je* for a noun …
  private func addParadigm(
    _ form: ArraySlice<UInt8>, _ shape: WordShape, _ known: Evidence, _ features: inout TypeFeatures
  ) {
    var signature: UInt64 = 0
    var bit: UInt64 = 0
    var base = KeyHash(0x0E)
    for byte in form { base.add(byte) }
    for ending in paradigm.endings {
      if !evidence.lookUp(ending.key(after: base)).isEmpty {
        signature |= 1 << bit
        features.own.append(mix(30, bit))
      }
      bit += 1
    }
    for ending in paradigm.strips {
      if ending.ends(form) {
        let stem = evidence.lookUp(form.dropLast(ending.count))
        features.own.append(mix(31, bit << 8 | UInt64(stem.rawValue)))
        if !stem.isEmpty { signature |= 1 << bit }
      }
      bit += 1
    }
    var prefixed = KeyHash(0x0E)
    prefixed.add(0x67)
    prefixed.add(0x65)
    for byte in form { prefixed.add(byte) }
    if !evidence.lookUp(prefixed.finished).isEmpty {
      signature |= 1 << bit
      features.own.append(mix(30, bit))
    }
    features.own.append(mix(32, signature))
    features.own.append(mix(33, signature << 8 | UInt64(known.rawValue)))
    if let start = Letters.start(ofLast: 2, in: form) {
      features.own.append(mix(KeyHash.of(34, form[start...]), signature))
    }
  }

  /// The last part of a compound of known words, which settles what the whole is.
  private func addHead(_ form: ArraySlice<UInt8>, _ shape: WordShape, _ features: inout TypeFeatures) {
    guard let start = Compounds.head(of: form, evidence) else {
      features.own.append(mix(40, UInt64(shape.code)))
      return
    }
    let head = form[start...]
    features.own.append(KeyHash.of(2, head))
    features.own.append(KeyHash.of(41, head))
    features.own.append(mix(42, UInt64(evidence.lookUp(head).rawValue)))
  }

  private func addNeighbourFeatures(
    _ word: UInt64, _ form: ArraySlice<UInt8>, _ shape: WordShape, _ known: Evidence, _ features: inout TypeFeatures
  ) {
    let class0 = mix(50, UInt64(known.rawValue) << 8 | UInt64(shape.code))
    features.near.append(word)
    features.near.append(class0)
    features.near.append(mix(51, UInt64(shape.code)))
    for count in 2...3 {
      guard let start = Letters.start(ofLast: count, in: form) else { break }
      features.near.append(KeyHash.of(51 + UInt64(count), form[start...]))
    }
    features.far.append(word)
    features.far.append(class0)
  }
}
