/// What word lists and paradigms say of a form, whatever a treebank saw of it.
package struct Evidence: OptionSet, Sendable, Hashable {
  package let rawValue: UInt8
  package init(rawValue: UInt8) { self.rawValue = rawValue }

  /// In a list, in lower case.
  package static let word = Evidence(rawValue: 1)
  /// In a list with a capital.
  package static let name = Evidence(rawValue: 2)
  package static let finiteVerb = Evidence(rawValue: 4)
  package static let infinitive = Evidence(rawValue: 8)
  package static let participle = Evidence(rawValue: 16)
  package static let adjective = Evidence(rawValue: 32)
  /// A comparative or superlative.
  package static let graded = Evidence(rawValue: 64)
}

/// A set of forms with their evidence: 16 bits of each key are kept as a check, so that about one unknown word in ten
/// thousand is taken for a known one.
package struct EvidenceTable: @unchecked Sendable {
  // Read-only memory that lives as long as the program (or its owner in the trainer and the tests).
  let checks: UnsafeBufferPointer<UInt16>
  let values: UnsafeBufferPointer<UInt8>

  /// Slots for `count` forms.
  package static func slots(for count: Int) -> Int { count * 5 / 4 + 16 }

  package init(checks: UnsafeBufferPointer<UInt16>, values: UnsafeBufferPointer<UInt8>) {
    self.checks = checks
    self.values = values
  }

  /// The key of a form in lower case.
  @inline(__always)
  package static func key(_ form: ArraySlice<UInt8>) -> UInt64 { KeyHash.of(0x0E, form) }

  /// Where the search for `key` starts, and its check (never 0).
  @inline(__always)
  package static func place(_ key: UInt64, slots: Int) -> (slot: Int, check: UInt16) {
    (Int((key >> 16).multipliedFullWidth(by: UInt64(slots) << 16).high), UInt16(truncatingIfNeeded: key) | 1)
  }

  /// What is known of the form with `key`; empty if nothing is.
  @inline(__always)
  package func lookUp(_ key: UInt64) -> Evidence {
    guard !checks.isEmpty else { return [] }
    let (slot, check) = EvidenceTable.place(key, slots: checks.count)
    if checks[slot] == 0 { return [] }
    return checks[slot] == check ? Evidence(rawValue: values[slot]) : search(from: slot, check)
  }

  /// What is known of the form with a check that is looked for from a slot on, four slots at a time.
  private func search(from start: Int, _ check: UInt16) -> Evidence {
    guard let base = checks.baseAddress else { return [] }
    let wanted = UInt64(check) &* 0x0001_0001_0001_0001
    var slot = start
    var left = 1024
    while slot + 4 <= checks.count, left > 0 {
      let four = UInt64(littleEndian: UnsafeRawPointer(base + slot).loadUnaligned(as: UInt64.self))
      let free = EvidenceTable.zeros(four)
      let same = EvidenceTable.zeros(four ^ wanted)
      if free | same != 0 {
        let first = (free | same).trailingZeroBitCount
        return same >> UInt64(first) & 1 == 0 ? [] : Evidence(rawValue: values[slot + first / 16])
      }
      slot += 4
      left -= 1
    }
    return left > 0 ? searchAround(from: slot, check) : []
  }

  /// The same one by one, around the end of the table.
  private func searchAround(from start: Int, _ check: UInt16) -> Evidence {
    var slot = start == checks.count ? 0 : start
    var left = 4096
    while checks[slot] != 0, left > 0 {
      if checks[slot] == check { return Evidence(rawValue: values[slot]) }
      slot = slot + 1 == checks.count ? 0 : slot + 1
      left -= 1
    }
    return []
  }

  /// The highest bit of each of four numbers that is zero: the lowest bit that is set is always right.
  @inline(__always)
  private static func zeros(_ four: UInt64) -> UInt64 {
    (four &- 0x0001_0001_0001_0001) & ~four & 0x8000_8000_8000_8000
  }

  @inline(__always)
  package func lookUp(_ form: ArraySlice<UInt8>) -> Evidence { lookUp(EvidenceTable.key(form)) }
}
