/// What stands between the marks of a chunk: one word as a rule, several where blanks were forgotten.
extension Segmenter {
  /// 1 where the full stop at `right` belongs to the word before it, else 0; notes which abbreviation it is.
  mutating func abbreviationLength(_ left: Int, _ right: Int, _ end: Int) -> Int {
    guard right < end, bytes[right] == UInt8(ascii: "."), !(right + 1 < end && bytes[right + 1] == bytes[right])
    else { return 0 }
    guard let found = abbreviation(left..<right) else { return 0 }
    ending = found
    return 1
  }

  private func abbreviation(_ range: Range<Int>) -> Ending? {
    var letters = 0
    var dots = 0
    for at in range where bytes[at] & 0xC0 != 0x80 {
      if CharacterShape.isDigit(bytes[at]) { return nil }
      if bytes[at] == UInt8(ascii: ".") { dots += 1 } else { letters += 1 }
    }
    if let value = conventions.abbreviations.value(lowering: bytes, range) {
      return .abbreviation(Conventions.Abbreviation(rawValue: value) ?? .inside)
    }
    if letters == 1, dots == 0, CharacterShape.isWordByte(bytes[range.lowerBound]) {
      return isPlainLetter(range) ? nil : .initial
    }
    guard dots > 0, letters <= dots * 2 + 3 else { return nil }
    return CharacterShape.isUpper(UTF8Shape.scalar(bytes, range.lowerBound)) ? .initial : .abbreviation(.inside)
  }

  /// Whether a single letter is a word that may end a sentence (*van de klant voor u.*): small, not the first of its
  /// sentence as letters of points are (*a. Ten eerste*), and no unit behind a number (*16.40 u.*).
  private func isPlainLetter(_ range: Range<Int>) -> Bool {
    guard !CharacterShape.isUpper(UTF8Shape.scalar(bytes, range.lowerBound)), tokens.count > firstToken,
      let last = tokens.last
    else { return false }
    return last.kind == .word
  }

  /// Adds the word or words of a core.
  mutating func readCore(_ start: Int, _ end: Int, spaceAfter: Bool) {
    var from = start
    var at = start
    while at < end {
      guard !CharacterShape.isWordByte(bytes[at]), at > from, let stop = splitEnd(from, at, end) else {
        at += 1
        continue
      }
      let final = ending
      ending = .none
      add(from, at, CharacterShape.kind(bytes, from..<at), spaceAfter: false)
      readRight(at, stop, keeping: false, spaceAtEnd: false)
      if ending == .stop || ending == .call, CharacterShape.isUpper(UTF8Shape.scalar(bytes, stop)) { endSentence() }
      ending = final
      from = stop
      at = stop
    }
    if from < end { add(from, end, CharacterShape.kind(bytes, from..<end), spaceAfter: spaceAfter) }
  }

  /// Behind the marks at `at` that part two words written without a blank; nil where they belong to one word.
  private func splitEnd(_ from: Int, _ at: Int, _ end: Int) -> Int? {
    let mark = Mark.of(UTF8Shape.scalar(bytes, at))
    guard mark != .word, mark != .open else { return nil }
    var stop = at
    while stop < end, isParting(stop) { stop += UTF8Shape.length(bytes[stop]) }
    guard stop > at, stop < end else { return nil }
    let before = bytes[at - 1]
    let isLetters = !CharacterShape.isDigit(before) && !CharacterShape.isDigit(bytes[stop])
    switch mark {
    case .dash, .picture: return stop
    case .terminator:
      if stop - at > 1, isLetters { return stop }
      return isLetters && isWordEnd(from, at) && isWordStart(stop, end) ? stop : nil
    case .comma:
      if stop - at > 1 { return stop }
      return bytes[at] != UInt8(ascii: ":") && isLetters && at - from > 1 && end - stop > 2 ? stop : nil
    case .apostrophe: return isSingleOpen && !isEnding(stop, end) ? stop : nil
    default: return stop - at > 1 ? stop : nil
    }
  }

  private func isParting(_ at: Int) -> Bool {
    switch Mark.of(UTF8Shape.scalar(bytes, at)) {
    case .word: false
    default: true
    }
  }

  /// Whether two small letters stand before `at`.
  private func isWordEnd(_ from: Int, _ at: Int) -> Bool {
    at - from >= 2 && bytes[at - 1] >= 97 && bytes[at - 2] >= 97
  }

  /// Whether a capital and more of a word, or a word of one letter, stands at `at`.
  private func isWordStart(_ at: Int, _ end: Int) -> Bool {
    guard CharacterShape.isUpper(UTF8Shape.scalar(bytes, at)) else { return false }
    let next = at + UTF8Shape.length(bytes[at])
    return next == end || bytes[next] >= 97 || bytes[next] == 39
  }

  /// Whether what follows an apostrophe is an ending (*foto's*, *CDA'er*).
  private func isEnding(_ at: Int, _ end: Int) -> Bool {
    var stop = at
    while stop < end, CharacterShape.isWordByte(bytes[stop]) { stop += 1 }
    return conventions.endings.value(lowering: bytes, at..<stop) != nil
  }
}
