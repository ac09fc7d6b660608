import Dutch
import Prose

/// What marks a stretch as a saying: quotation marks, a sentence of its own, words that introduce it.
struct SayingMarks {
  let text: SayingText

  /// Quotation marks as tokens.
  static let quotes: Set<String> = ["'", "\"", "‘", "’", "‚", "‛", "“", "”", "„", "‟", "«", "»", "`", "´"]

  private var bytes: [UInt8] { text.reading.document.text.bytes }

  /// The stretch from the first token of a match to the last, punctuation at the ends trimmed.
  func stretch(_ tokens: ClosedRange<Int>) -> Stretch {
    let all = text.reading.document.tokens
    return trimmed(Stretch(all[tokens.lowerBound].stretch.start, all[tokens.upperBound].stretch.end))
  }

  /// Quotation marks, stops and blanks at both ends cut off.
  func trimmed(_ stretch: Stretch) -> Stretch {
    var start = stretch.start
    var end = stretch.end
    while start < end, let width = markWidth(at: start, before: end) { start += width }
    while end > start, let width = markWidth(before: end, after: start) { end -= width }
    return Stretch(start, end)
  }

  private func markWidth(at place: Int, before end: Int) -> Int? {
    if SayingMarks.isAsciiMark(bytes[place]) { return 1 }
    if bytes[place] == 0xC2, place + 1 < end, bytes[place + 1] == 0xAB || bytes[place + 1] == 0xBB { return 2 }
    return bytes[place] == 0xE2 && place + 2 < end && bytes[place + 1] == 0x80 ? 3 : nil
  }

  private func markWidth(before place: Int, after start: Int) -> Int? {
    if SayingMarks.isAsciiMark(bytes[place - 1]) { return 1 }
    if place - 2 >= start, bytes[place - 2] == 0xC2, bytes[place - 1] == 0xAB || bytes[place - 1] == 0xBB { return 2 }
    return place - 3 >= start && bytes[place - 3] == 0xE2 && bytes[place - 2] == 0x80 ? 3 : nil
  }

  private static func isAsciiMark(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "'"), UInt8(ascii: "\""), UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: "!"),
      UInt8(ascii: "?"), UInt8(ascii: ":"), UInt8(ascii: ";"), UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "*"),
      UInt8(ascii: "_"), UInt8(ascii: " "), UInt8(ascii: "#"), UInt8(ascii: ">"), UInt8(ascii: "["), UInt8(ascii: "]"),
      UInt8(ascii: "`"), UInt8(ascii: "-"):
      true
    default: false
    }
  }

  /// Whether a quotation mark stands right before `place`.
  func opensQuotation(before place: Int) -> Bool {
    if place >= 1, bytes[place - 1] == UInt8(ascii: "'") || bytes[place - 1] == UInt8(ascii: "\"") { return true }
    return isWideQuote(endingAt: place)
  }

  private func isWideQuote(endingAt place: Int) -> Bool {
    guard place <= bytes.count else { return false }
    if place >= 2, bytes[place - 2] == 0xC2, bytes[place - 1] == 0xAB || bytes[place - 1] == 0xBB { return true }
    guard place >= 3, bytes[place - 3] == 0xE2, bytes[place - 2] == 0x80 else { return false }
    return (0x98...0x9F).contains(bytes[place - 1])
  }

  /// Whether a quotation mark stands behind `place`, stops passed over.
  func closesQuotation(after place: Int) -> Bool {
    var at = place
    while at < bytes.count, SayingMarks.isStop(bytes[at]) { at += 1 }
    if bytes.count >= at + 3, bytes[at] == 0xE2, bytes[at + 1] == 0x80, bytes[at + 2] == 0xA6 { at += 3 }
    guard at < bytes.count else { return false }
    if bytes[at] == UInt8(ascii: "'") || bytes[at] == UInt8(ascii: "\"") { return true }
    return isWideQuote(endingAt: at + 2) || isWideQuote(endingAt: at + 3)
  }

  private static func isStop(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",") || byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?")
  }

  /// Whether quotation marks, a sentence of its own or introducing words mark the stretch as a saying.
  func isMarked(_ match: SayingMatch) -> Bool { isSetApart(match) || isWholeClause(match, room: 0) }

  /// Whether quotation marks or introducing words mark it.
  func isSetApart(_ match: SayingMatch) -> Bool {
    let stretch = stretch(match.tokens)
    let opens = opensQuotation(before: stretch.start) || lightWordsBefore(match, open: true)
    return opens && closesQuotation(after: stretch.end) || isIntroduced(match)
  }

  private func lightWordsBefore(_ match: SayingMatch, open: Bool) -> Bool {
    let tokens = text.tokens(match.sentence)
    var at = match.tokens.lowerBound
    while at > tokens.lowerBound, text.kind(at - 1) == .light, !text.isPunctuation(at - 1) { at -= 1 }
    return at < match.tokens.lowerBound
      && opensQuotation(before: trimmed(text.reading.document.tokens[at].stretch).start)
  }

  /// Whether the match is its sentence, or all but `room` words of it (light words left out).
  func isWholeClause(_ match: SayingMatch, room: Int) -> Bool {
    var strangers = 0
    for token in text.tokens(match.sentence) where !match.tokens.contains(token) {
      if text.kind(token) != .light && !text.isPunctuation(token) { strangers += 1 }
    }
    return strangers <= room
  }

  /// The words of a sentence, punctuation left out.
  func wordCount(_ sentence: Int) -> Int { text.tokens(sentence).filter { !text.isPunctuation($0) }.count }

  /// Whether neither neighbour is a word that the stretch might be one phrase with.
  func standsClear(_ match: SayingMatch) -> Bool {
    let tokens = text.tokens(match.sentence)
    var before = match.tokens.lowerBound - 1
    while before >= tokens.lowerBound, text.kind(before) == .light, !text.isPunctuation(before) { before -= 1 }
    if before >= tokens.lowerBound, !text.isPunctuation(before), !isOpener(before) { return false }
    var after = match.tokens.upperBound + 1
    while after < tokens.upperBound, text.kind(after) == .light, !text.isPunctuation(after) { after += 1 }
    guard tokens.contains(after), !text.isPunctuation(after) else { return true }
    return text.kind(after) == .filler || SayingMarks.openers.contains(text.form(after))
  }

  private func isOpener(_ token: Int) -> Bool {
    text.kind(token) == .filler || SayingMarks.openers.contains(text.form(token))
  }

  private static let openers: Set<String> = [
    "dat", "want", "maar", "en", "dus", "omdat", "als", "of", "zegt", "zeggen", "zei", "vindt", "roept", "dan", "want",
  ]

  /// Whether *het adagium*, *het motto* … stands right before, or *zegt men* … right behind.
  func isIntroduced(_ match: SayingMatch) -> Bool {
    let tokens = text.tokens(match.sentence)
    let before = max(tokens.lowerBound, match.tokens.lowerBound - 5)..<match.tokens.lowerBound
    if before.contains(where: { text.namesSaying($0) }) { return true }
    return tokens.contains(match.tokens.upperBound + 1) && isReported(from: match.tokens.upperBound + 1, tokens)
  }

  /// Whether what follows says who says it: *zegt men*, *, zo luidt het spreekwoord*.
  private func isReported(from start: Int, _ tokens: Range<Int>) -> Bool {
    for token in start..<min(tokens.upperBound, start + 5) {
      if text.reports(token) || text.namesSaying(token) { return true }
      if text.isForm(token, ")") { return false }
      guard text.isPunctuation(token) || text.kind(token) == .light || SayingMarks.asOneSays.contains(text.form(token))
      else { return false }
    }
    return false
  }

  private static let asOneSays: Set<String> = [
    "zo", "zoals", "als", "aldus", "is", "was", "dat", "gelijk", "ook", "wel",
  ]

  /// The stop at the end of a stretch, closing quotation marks passed over.
  func ending(of stretch: Stretch) -> UInt8? {
    var at = stretch.end
    while at > stretch.start {
      let byte = bytes[at - 1]
      if byte == UInt8(ascii: "?") || byte == UInt8(ascii: "!") || byte == UInt8(ascii: ".") { return byte }
      if byte & 0x80 == 0, byte | 32 >= UInt8(ascii: "a"), byte | 32 <= UInt8(ascii: "z") { return nil }
      at -= 1
    }
    return nil
  }

  /// Whether a question mark follows.
  func asks(_ stretch: Stretch) -> Bool { stretch.end < bytes.count && bytes[stretch.end] == UInt8(ascii: "?") }

  /// Whether a quotation mark stands within the stretch.
  func hasQuote(_ stretch: Stretch) -> Bool {
    (stretch.start..<stretch.end).contains { bytes[$0] == UInt8(ascii: "\"") || isWideQuote(endingAt: $0 + 1) }
  }

  /// Whether the token is the dots of a sentence that breaks off.
  func isDots(_ token: Int) -> Bool {
    let start = text.reading.document.tokens[token].stretch.start
    if bytes[start] == UInt8(ascii: ".") { return start + 1 < bytes.count && bytes[start + 1] == UInt8(ascii: ".") }
    return start + 2 < bytes.count && bytes[start] == 0xE2 && bytes[start + 2] == 0xA6
  }

  /// Whether dots stand where the text might break off behind any words of a sentence; false where it breaks off behind
  /// none.
  func mayBreakOff(_ sentence: Range<Int>) -> Bool {
    let all = text.reading.document.tokens
    guard let first = sentence.first, let last = sentence.last else { return false }
    return bytes.withUnsafeBufferPointer { bytes in
      var end = all[last].stretch.end
      while end < bytes.count, bytes[end] == UInt8(ascii: " ") { end += 1 }
      return (all[first].stretch.start...end).contains { Self.areDots(bytes, at: $0) }
    }
  }

  /// Whether dots may be anywhere in a text: two, or the last two bytes of the character.
  static func haveDots(_ text: [UInt8]) -> Bool {
    text.withUnsafeBufferPointer { bytes in
      var dots: UInt8 = 0
      // Without a way out of the loop many bytes are looked at in one step.
      for at in 0..<max(0, bytes.count - 1) {
        let (first, second) = (bytes[at], bytes[at &+ 1])
        dots |= (first == 0x2E ? 1 : 0) & (second == 0x2E ? 1 : 0) | (first == 0x80 ? 1 : 0) & (second == 0xA6 ? 1 : 0)
      }
      return dots != 0
    }
  }

  private static func areDots(_ bytes: UnsafeBufferPointer<UInt8>, at: Int) -> Bool {
    guard at + 1 < bytes.count else { return false }
    if bytes[at] == UInt8(ascii: ".") { return bytes[at + 1] == UInt8(ascii: ".") }
    return bytes[at] == 0xE2 && at + 2 < bytes.count && bytes[at + 1] == 0x80 && bytes[at + 2] == 0xA6
  }

  /// Whether the text breaks off behind the match: dots or a dash.
  func breaksOff(_ match: SayingMatch) -> Bool {
    let end = stretch(match.tokens).end
    var at = end
    while at < bytes.count, bytes[at] == UInt8(ascii: " ") { at += 1 }
    return bytes.withUnsafeBufferPointer { Self.areDots($0, at: at) }
  }
}
