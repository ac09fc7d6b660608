import Testing

@testable import Dutch

/// Keys of a fixed sequence, all different.
private func keys(_ count: Int, from seed: UInt64) -> [UInt64] {
  var state = seed
  return (0..<count).map { _ in
    var hash = KeyHash(state)
    state += 1
    hash.add(value: state)
    return hash.finished
  }
}

@Suite struct EvidenceTableTests {
  /// What is known of a key by looking at one slot after the other.
  private func plain(_ key: UInt64, _ checks: [UInt16], _ values: [UInt8]) -> Evidence {
    var (slot, check) = EvidenceTable.place(key, slots: checks.count)
    while checks[slot] != 0 {
      if checks[slot] == check { return Evidence(rawValue: values[slot]) }
      slot = slot + 1 == checks.count ? 0 : slot + 1
    }
    return []
  }

  /// Sizes at which searches run around the end of the table, wherever they begin.
  @Test(arguments: [1, 2, 3, 17, 60, 500])
  func formsAreFoundAsOneByOne(_ count: Int) {
    let slots = max(count + 1, count * 9 / 8)
    var checks = [UInt16](repeating: 0, count: slots)
    var values = [UInt8](repeating: 0, count: slots)
    for (number, key) in keys(count, from: 5).enumerated() {
      var (slot, check) = EvidenceTable.place(key, slots: slots)
      while checks[slot] != 0 { slot = (slot + 1) % slots }
      (checks[slot], values[slot]) = (check, UInt8(1 + number % 127))
    }
    checks.withUnsafeBufferPointer { checkBytes in
      values.withUnsafeBufferPointer { valueBytes in
        let table = EvidenceTable(checks: checkBytes, values: valueBytes)
        for key in keys(count, from: 5) {
          let known = table.lookUp(key)
          #expect(!known.isEmpty && known == plain(key, checks, values))
        }
        for key in keys(2000, from: 1 << 40) { #expect(table.lookUp(key) == plain(key, checks, values)) }
      }
    }
  }

  /// A spoilt table without a free slot ends the search.
  @Test func aFullTableEndsTheSearch() {
    let (checks, values) = ([UInt16](repeating: 4, count: 9), [UInt8](repeating: 1, count: 9))
    checks.withUnsafeBufferPointer { checks in
      values.withUnsafeBufferPointer { values in
        let table = EvidenceTable(checks: checks, values: values)
        #expect(keys(50, from: 9).filter { $0 & 0xFFFE != 4 }.allSatisfy { table.lookUp($0).isEmpty })
      }
    }
  }
}
