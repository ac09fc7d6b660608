/// Spellings that writers play with, led back to the word they mean: *saaaai* → *saai*, *véél* → *veel*.
package struct Spelling: Sendable {
  let evidence: EvidenceTable

  package init(evidence: EvidenceTable) { self.evidence = evidence }

  /// Whether a word in lower case may be one of those spellings (a cheap first test).
  @inline(__always)
  static func mayPlay(_ folded: [UInt8]) -> Bool {
    var run = 1
    var previous: UInt8 = 0
    for byte in folded {
      if byte == 0xC3 { return true }
      run = byte == previous ? run + 1 : 1
      if run == 3, byte &- 0x61 < 26 { return true }
      previous = byte
    }
    return false
  }

  /// Replaces a spelling that no list knows by the one that a list knows, and typographic marks by plain ones.
  package func settle(_ folded: inout [UInt8]) {
    if let first = folded.first, first == 0xE2 || first == 0xC2, let plain = Spelling.plainMark(folded) {
      folded = plain
      return
    }
    guard Spelling.mayPlay(folded), !Spelling.fixed.contains(folded) else { return }
    let flat = Spelling.withoutStress(folded)
    if flat != folded, evidence.lookUp(flat[...]).contains(.word) {
      folded = flat
      return
    }
    guard evidence.lookUp(folded[...]).isEmpty else { return }
    for candidate in [Spelling.shorten(flat, to: 2), Spelling.shorten(flat, to: 1)] {
      guard candidate != folded, !evidence.lookUp(candidate[...]).isEmpty else { continue }
      folded = candidate
      return
    }
  }

  /// Words that are not the same without their accent.
  private static let fixed: Set<[UInt8]> = Set(["één", "hé", "hè", "à", "né", "pré"].map { Array($0.utf8) })

  /// The mark of a typewriter for a typographic one.
  private static func plainMark(_ folded: [UInt8]) -> [UInt8]? {
    if QuoteMark(folded) != nil { return [0x22] }
    switch folded {
    case [0xE2, 0x80, 0x93], [0xE2, 0x80, 0x94]: return [0x2D]
    case [0xE2, 0x80, 0xA6]: return [0x2E, 0x2E, 0x2E]
    default: return nil
    }
  }

  /// Acute and grave accents taken off (a dieresis stays: it parts syllables).
  private static func withoutStress(_ folded: [UInt8]) -> [UInt8] {
    var out: [UInt8] = []
    var at = 0
    while at < folded.count {
      if folded[at] == 0xC3, at + 1 < folded.count, let plain = letters[folded[at + 1]] {
        out.append(plain)
        at += 2
      } else {
        out.append(folded[at])
        at += 1
      }
    }
    return out
  }

  /// The plain letter for the second byte of à á è é ì í ò ó ù ú.
  private static let letters: [UInt8: UInt8] = [
    0xA0: 0x61, 0xA1: 0x61, 0xA8: 0x65, 0xA9: 0x65, 0xAC: 0x69, 0xAD: 0x69, 0xB2: 0x6F, 0xB3: 0x6F, 0xB9: 0x75,
    0xBA: 0x75,
  ]

  /// Runs of three equal letters or more cut to `length`.
  private static func shorten(_ folded: [UInt8], to length: Int) -> [UInt8] {
    var out: [UInt8] = []
    var at = 0
    while at < folded.count {
      var end = at
      while end < folded.count, folded[end] == folded[at] { end += 1 }
      out.append(contentsOf: folded[at..<(end - at >= 3 ? at + length : end)])
      at = end
    }
    return out
  }
}
