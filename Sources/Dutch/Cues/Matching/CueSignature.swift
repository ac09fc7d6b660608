/// What a token has, or what an element of a pattern may fit, folded into 64 bits: where a token's and an element's share
/// none, the element does not fit the token.
///
/// Tags take the lowest 16 bits, features the next 8, word classes 20 and words the last 20.
struct CueSignature: Sendable, Hashable {
  private var bits: UInt64

  private init(bits: UInt64) { self.bits = bits }

  /// Shares a bit with every token.
  static let any = CueSignature(bits: .max)
  static let none = CueSignature(bits: 0)

  @inline(__always)
  func shares(_ other: CueSignature) -> Bool { bits & other.bits != 0 }

  @inline(__always)
  func union(_ other: CueSignature) -> CueSignature { CueSignature(bits: bits | other.bits) }

  /// That of tags and features.
  @inline(__always)
  init(tags: UInt32, features: WordFeatures) {
    let folded = (features.rawValue | features.rawValue >> 8) & 0xFF
    bits = UInt64(tags & 0xFFFF) | UInt64(folded) << 16
  }

  /// That of a word by its number, -1 for one without, and of its classes.
  init(word: Int32, classes: ClassSet) {
    bits = word < 0 ? 0 : 1 << UInt64(44 + word % 20)
    classes.forEach { bits |= 1 << UInt64(24 + $0 % 20) }
  }

  /// That of an element; its conditions are not looked at.
  init(_ element: PatternElement, _ compiler: CueCompiler) {
    if element.isAny {
      self = .any
      return
    }
    var all = CueSignature(tags: element.tags, features: element.features)
      .union(CueSignature(word: -1, classes: compiler.classSets[Int(element.classes)]))
    for index in [element.forms, element.lemmas].joined() {
      all = all.union(CueSignature(word: compiler.numbers[Int(index)], classes: .empty))
    }
    self = all
  }
}
