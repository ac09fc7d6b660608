import Dutch

/// A treebank turned into numbers: word types with their features, sentences as rows of types and allowed tags.
struct TaggerExamples {
  struct Kind {
    var own: [Int32]
    var around: [[Int32]]
    /// The tags the decoder tries.
    var candidates: [UInt8] = []
    var isBound = false
    var count = 0
  }

  struct Token {
    var kind: Int32
    var allowed: UInt32
    /// The row of its verb group's feature, or -1.
    var group: Int32 = -1
  }

  var kinds: [Kind] = []
  var sentences: [[Token]] = []
  /// Feature keys by row.
  var keys: [UInt64] = []
  /// The kinds as written, with whether they open a sentence.
  var names: [(form: [UInt8], opens: Bool)] = []
  var masks: [UInt32] = []

  /// A feature must occur this often to have weights: words seen once teach what unknown words are like.
  static let minimum = 2
  /// From this count on, a form can only be what it has been.
  static let bindingCount = 10

  init(_ treebank: [[TreebankToken]], finder: TypeFeatureFinder, learned: Int? = nil) {
    let learned = learned ?? treebank.count
    var index: [TypeKey: Int32] = [:]
    var features: [TypeFeatures] = []
    for (place, sentence) in treebank.enumerated() {
      var opening = OpeningState()
      var row: [Token] = []
      for token in sentence {
        let bytes = Array(token.form.utf8)
        let opens = bytes.withUnsafeBufferPointer { opening.advance($0) }
        let key = TypeKey(form: bytes, opens: opens)
        let kind = index[key] ?? Int32(features.count)
        if Int(kind) == features.count {
          index[key] = kind
          var found = TypeFeatures()
          bytes.withUnsafeBufferPointer { finder.find($0, opensSentence: opens, into: &found) }
          features.append(found)
          names.append((bytes, opens))
          masks.append(0)
          kinds.append(Kind(own: [], around: []))
        }
        if place < learned { kinds[Int(kind)].count += 1 }
        row.append(Token(kind: kind, allowed: token.allowed))
      }
      sentences.append(row)
    }
    number(features)
    bind(features, treebank.prefix(learned))
    group(features)
  }

  struct TypeKey: Hashable {
    var form: [UInt8]
    var opens: Bool
  }

  /// Gives every token that may be an auxiliary the feature of its verb group.
  private mutating func group(_ features: [TypeFeatures]) {
    let hashes = names.map { name in
      var folded: [UInt8] = []
      name.form.withUnsafeBufferPointer { Letters.fold($0, into: &folded) }
      return KeyHash.of(0, folded[...])
    }
    var rows: [UInt64: Int32] = [:]
    for at in sentences.indices {
      let sentence = sentences[at]
      for token in sentence.indices where masks[Int(sentence[token].kind)] & VerbGroup.auxiliary != 0 {
        let code = VerbGroup.code(token, in: sentence.indices) { features[Int(sentence[$0].kind)].flags }
        let key = VerbGroup.key(form: hashes[Int(sentence[token].kind)], code: code)
        if rows[key] == nil {
          rows[key] = Int32(keys.count)
          keys.append(key)
        }
        sentences[at][token].group = rows[key] ?? -1
      }
    }
    for kind in masks.indices { masks[kind] |= features[kind].flags }
  }

  private mutating func number(_ features: [TypeFeatures]) {
    var counts: [UInt64: Int] = [:]
    for (kind, found) in features.enumerated() {
      for key in found.own { counts[key, default: 0] += kinds[kind].count }
      for place in 0..<TypeFeatures.places {
        for key in place < 2 ? found.near : found.far {
          counts[TypeFeatures.key(key, at: place), default: 0] += kinds[kind].count
        }
      }
    }
    var rows: [UInt64: Int32] = [:]
    func row(_ key: UInt64) -> Int32? {
      if let row = rows[key] { return row }
      guard let count = counts[key], count >= TaggerExamples.minimum else { return nil }
      let row = Int32(keys.count)
      rows[key] = row
      keys.append(key)
      return row
    }
    for (kind, found) in features.enumerated() {
      kinds[kind].own = found.own.compactMap(row)
      kinds[kind].around = (0..<TypeFeatures.places).map { place in
        (place < 2 ? found.near : found.far).compactMap { row(TypeFeatures.key($0, at: place)) }
      }
    }
  }

  /// Settles which tags each kind may have.
  private mutating func bind(_ features: [TypeFeatures], _ treebank: ArraySlice<[TreebankToken]>) {
    var seen: [[UInt8]: [UInt32: Int]] = [:]
    for (sentence, row) in zip(treebank, sentences) {
      for (token, coded) in zip(sentence, row) where token.allowed != TreebankToken.anything {
        seen[features[Int(coded.kind)].folded, default: [:]][token.allowed, default: 0] += 1
      }
    }
    for kind in kinds.indices {
      let tags = seen[features[kind].folded] ?? [:]
      let total = tags.values.reduce(0, +)
      let union = tags.reduce(UInt32(0)) { $1.value * 500 >= total ? $0 | $1.key : $0 }
      kinds[kind].isBound = total >= TaggerExamples.bindingCount
      masks[kind] = kinds[kind].isBound ? union : union | FineTag.open
      if names[kind].form.first.map({ $0 < 0x80 && $0 &- 0x41 < 26 }) ?? false {
        masks[kind] |= 1 << UInt32(FineTag.properNoun.rawValue)
      }
      kinds[kind].candidates = (0..<UInt8(FineTag.count)).filter { masks[kind] >> UInt32($0) & 1 == 1 }
    }
  }
}
