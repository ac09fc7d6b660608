/// What stands far from an auxiliary and yet decides what it is: *heeft* is one only with a participle in its clause.
package enum VerbGroup {
  // Kept in the upper bits of a type's mask of tags.
  package static let participle: UInt32 = 1 << 24
  package static let infinitive: UInt32 = 1 << 25
  /// Ends the search.
  package static let mark: UInt32 = 1 << 26
  package static let flags: UInt32 = participle | infinitive | mark

  /// The tags of auxiliaries.
  package static let auxiliary: UInt32 =
    1 << UInt32(FineTag.auxiliaryFinite.rawValue) | 1 << UInt32(FineTag.auxiliaryInfinitive.rawValue)
    | 1 << UInt32(FineTag.auxiliaryParticiple.rawValue)

  /// The flags of a form: what it looks like, whatever it turns out to be.
  package static func flags(_ folded: ArraySlice<UInt8>, _ known: Evidence) -> UInt32 {
    guard let first = folded.first else { return 0 }
    if folded.count == 1 { return [0x2C, 0x3A, 0x3B, 0x28, 0x29].contains(first) ? mark : 0 }
    var flags: UInt32 = 0
    if known.contains(.participle) || known.isDisjoint(with: [.word, .name]) && looksLikeParticiple(folded) {
      flags |= participle
    }
    if known.contains(.infinitive) { flags |= infinitive }
    return flags
  }

  private static func looksLikeParticiple(_ folded: ArraySlice<UInt8>) -> Bool {
    guard folded.count > 5, let last = folded.last, last == 0x64 || last == 0x74 else { return false }
    return folded.starts(with: [0x67, 0x65])
  }

  /// How far the search goes.
  private static let reach = 24

  /// What stands around the auxiliary at `at`; `flags` gives those of a token.
  @inline(__always)
  package static func code(_ at: Int, in sentence: Range<Int>, _ flags: (Int) -> UInt32) -> UInt64 {
    var ahead: UInt32 = 0
    var next = at + 1
    let end = min(sentence.upperBound, at + reach)
    while next < end {
      let found = flags(next)
      if found & mark != 0 { break }
      ahead |= found
      next += 1
    }
    let behind = at > sentence.lowerBound ? flags(at - 1) : mark
    return UInt64(ahead >> 24) << 8 | UInt64((behind & VerbGroup.flags) >> 24)
  }

  /// The key of the feature of an auxiliary whose form has the hash `form`.
  @inline(__always)
  package static func key(form: UInt64, code: UInt64) -> UInt64 {
    var hash = KeyHash(0xD1)
    hash.add(value: form)
    hash.add(value: code)
    return hash.finished
  }
}
