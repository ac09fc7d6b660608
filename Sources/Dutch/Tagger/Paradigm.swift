/// Endings of Dutch inflection and derivation, as bytes.
enum Paradigm {
  /// Tried after a word: does the list know the longer form?
  static let endings: [[UInt8]] = ["e", "s", "en", "t", "n", "je", "er", "st", "d", "de", "end", "ing", "'s"].map {
    Array($0.utf8)
  }
  /// Taken off a word: does the list know the shorter form?
  static let strips: [[UInt8]] = ["e", "n", "en", "s", "t", "d", "de", "te", "den", "er", "ste", "tje", "je"].map {
    Array($0.utf8)
  }
}

/// Words made of known words.
package enum Compounds {
  /// Where the last part of `form` starts, if it can be split in known parts of three bytes or more (with a linking *s*,
  /// *e*, *en* or hyphen between them); the longest last part wins.
  package static func head(of form: ArraySlice<UInt8>, _ evidence: EvidenceTable) -> Int? {
    if let hyphen = form.lastIndex(of: 0x2D), hyphen > form.startIndex, form.endIndex - hyphen > 3 { return hyphen + 1 }
    guard form.count >= 6, form.count <= 64 else { return nil }
    for start in (form.startIndex + 3)...(form.endIndex - 3) {
      guard form[start] & 0xC0 != 0x80, !evidence.lookUp(form[start...]).isEmpty else { continue }
      if isModifier(form[..<start], evidence) { return start }
    }
    return nil
  }

  static func isModifier(_ part: ArraySlice<UInt8>, _ evidence: EvidenceTable) -> Bool {
    if !evidence.lookUp(part).isEmpty { return true }
    guard part.count > 3 else { return false }
    if part.last == 0x73 || part.last == 0x65 { return !evidence.lookUp(part.dropLast()).isEmpty }
    return part.count > 4 && part.suffix(2).elementsEqual([0x65, 0x6E]) && !evidence.lookUp(part.dropLast(2)).isEmpty
  }
}
