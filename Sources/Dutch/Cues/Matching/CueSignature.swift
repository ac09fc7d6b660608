/// What a token has, or what an element of a pattern may fit, folded into 64 bits: where a token's and an element's share
/// none, the element does not fit the token.
///
/// Tags take the lowest 16 bits, features the next 8, word classes 20 and words 18; the last two are those of places.
struct CueSignature: Sendable, Hashable {
  private var bits: UInt64

  private init(bits: UInt64) { self.bits = bits }

  /// Shares a bit with every token and with every place.
  static let any = CueSignature(bits: .max)
  static let none = CueSignature(bits: 0)
  /// That of every place, whatever stands there: what asks for no more has it.
  static let place = CueSignature(bits: 1 << 63)
  /// That of a place where `^` holds.
  static let start = CueSignature(bits: 1 << 62)

  @inline(__always)
  func shares(_ other: CueSignature) -> Bool { bits & other.bits != 0 }

  @inline(__always)
  func union(_ other: CueSignature) -> CueSignature { CueSignature(bits: bits | other.bits) }

  /// That of tags and features.
  @inline(__always)
  init(tags: UInt16, features: WordFeatures) {
    let folded = (features.rawValue | features.rawValue >> 8) & 0xFF
    bits = UInt64(tags) | UInt64(folded) << 16
  }

  /// That of a word by its number, -1 for one without, and of its classes.
  init(word: Int32, classes: ClassSet) {
    bits = word < 0 ? 0 : 1 << UInt64(44 + word % 18)
    classes.forEach { bits |= 1 << UInt64(24 + $0 % 20) }
  }

  /// That of an element; its conditions are not looked at.
  init(_ element: PatternElement, _ compiler: CueCompiler) {
    if element.isAny {
      bits = Self.any.bits & ~(Self.place.bits | Self.start.bits)
      return
    }
    var all = CueSignature(tags: element.tags, features: element.features)
      .union(CueSignature(word: -1, classes: compiler.classSets[Int(element.classes)]))
    for index in element.words {
      all = all.union(CueSignature(word: compiler.numbers[index], classes: .empty))
    }
    self = all
  }
}

/// What tokens are as words, folded into 64 bits: enough to tell that an element of a pattern fits none of them.
///
/// Word classes take the lowest 16 bits and words 47; the last one is shared by all, even by no tokens.
struct CueWordSignature: Sendable, Hashable {
  private var bits: UInt64

  private init(bits: UInt64) { self.bits = bits }

  /// Shares a bit with all tokens, and with none.
  static let any = CueWordSignature(bits: .max)
  static let none = CueWordSignature(bits: 1 << 63)

  @inline(__always)
  func shares(_ other: CueWordSignature) -> Bool { bits & other.bits != 0 }

  @inline(__always)
  func union(_ other: CueWordSignature) -> CueWordSignature { CueWordSignature(bits: bits | other.bits) }

  /// That of a word by its number, -1 for one without, and of its classes.
  init(word: Int32, classes: ClassSet) {
    bits = Self.none.bits | Self.bits(word, classes)
  }

  /// That of an element; of one that tags or features may fit, any.
  init(_ element: PatternElement, _ compiler: CueCompiler) {
    guard !element.isAny, element.tags == 0, element.features.isEmpty else {
      self = .any
      return
    }
    bits = Self.bits(-1, compiler.classSets[Int(element.classes)])
    for index in element.words { bits |= Self.bits(compiler.numbers[index], .empty) }
  }

  private static func bits(_ word: Int32, _ classes: ClassSet) -> UInt64 {
    var bits: UInt64 = word < 0 ? 0 : 1 << UInt64(16 + word % 47)
    classes.forEach { bits |= 1 << UInt64($0 & 15) }
    return bits
  }
}
