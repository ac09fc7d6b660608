/// An ending of up to three bytes, packed so that trying many of them needs no memory.
struct Ending: Sendable {
  let bytes: (UInt8, UInt8, UInt8)
  let count: Int

  init(_ text: StaticString) {
    let start = text.utf8Start
    count = min(text.utf8CodeUnitCount, 3)
    bytes = (start[0], count > 1 ? start[1] : 0, count > 2 ? start[2] : 0)
  }

  /// The key of a form whose key, not finished, is `base`, with this ending after it.
  @inline(__always)
  func key(after base: KeyHash) -> UInt64 {
    var hash = base
    hash.add(bytes.0)
    if count > 1 { hash.add(bytes.1) }
    if count > 2 { hash.add(bytes.2) }
    return hash.finished
  }

  /// Whether `form` ends so and is longer by more than two bytes.
  @inline(__always)
  func ends(_ form: ArraySlice<UInt8>) -> Bool {
    guard form.count > count + 2 else { return false }
    let last = form.endIndex - count
    return form[last] == bytes.0 && (count < 2 || form[last + 1] == bytes.1) && (count < 3 || form[last + 2] == bytes.2)
  }
}

/// Endings of Dutch inflection and derivation.
struct Paradigm: Sendable {
  /// Tried after a word: does the list know the longer form?
  let endings: [Ending] = [
    Ending("e"), Ending("s"), Ending("en"), Ending("t"), Ending("n"), Ending("je"), Ending("er"), Ending("st"),
    Ending("d"), Ending("de"), Ending("end"), Ending("ing"), Ending("'s"),
  ]
  /// Taken off a word: does the list know the shorter form?
  let strips: [Ending] = [
    Ending("e"), Ending("n"), Ending("en"), Ending("s"), Ending("t"), Ending("d"), Ending("de"), Ending("te"),
    Ending("den"), Ending("er"), Ending("ste"), Ending("tje"), Ending("je"),
  ]
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
