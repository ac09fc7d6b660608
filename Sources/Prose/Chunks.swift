/// Cuts a chunk between blanks into tokens, the way Universal Dependencies does for Dutch.
extension Segmenter {
  mutating func readChunk(_ start: Int, _ end: Int, isLast: Bool) {
    if let core = AddressShape.core(bytes, start..<end) { return readAddress(start, end, core) }
    let left = readLeft(start, end)
    guard left < end else { return }
    let right = coreEnd(left, end)
    if right > left {
      (ending, isClosed) = (.none, false)
      let stop = right + abbreviationLength(left, right, end)
      readCore(left, stop, spaceAfter: stop == end)
      readRight(stop, end, keeping: stop > right)
    } else {
      readRight(right, end, keeping: true)
    }
  }

  /// Reads a chunk that is a word with one of `.,;:!?` behind it: what `readChunk` makes of it, without its questions.
  mutating func readMarked(_ start: Int, _ right: Int) {
    (ending, isClosed) = (.none, false)
    let stop = right + abbreviationLength(start, right, right + 1)
    add(start, stop, CharacterShape.kind(bytes, start..<stop), spaceAfter: stop > right)
    if stop == right { readRight(stop, right + 1, keeping: false) }
  }

  private mutating func readAddress(_ start: Int, _ end: Int, _ core: Range<Int>) {
    readRight(start, core.lowerBound, keeping: true, spaceAtEnd: false)
    (ending, isClosed) = (.none, false)
    add(core.lowerBound, core.upperBound, .address, spaceAfter: core.upperBound == end)
    readRight(core.upperBound, end, keeping: false)
  }

  // MARK: Left

  /// Adds the opening marks and returns where the word starts.
  private mutating func readLeft(_ start: Int, _ end: Int) -> Int {
    var at = start
    while at < end, let stop = openingEnd(at, end) {
      if at + 1 == end || stop == end, at == start { return at }
      if stop == end { return at }
      note(opening: bytes[at])
      add(at, stop, CharacterShape.kind(bytes, at..<stop), spaceAfter: false)
      at = stop
    }
    return at
  }

  /// Behind the opening mark at `at`, nil where a word starts.
  private func openingEnd(_ at: Int, _ end: Int) -> Int? {
    let scalar = UTF8Shape.scalar(bytes, at)
    let next = at + UTF8Shape.length(bytes[at])
    switch Mark.of(scalar) {
    case .word:
      if scalar == 0x2D { return next < end && bytes[next] == 0x2D ? run(at, end) : nil }
      return scalar == 0x2013 && next < end && !CharacterShape.isDigit(bytes[next]) ? next : nil
    case .apostrophe:
      if next < end, bytes[next] == bytes[at], bytes[at] < 0x80 { return next + 1 }
      if isClitic(at, end) || next < end && CharacterShape.isDigit(bytes[next]) { return nil }
      return next
    case .open: return closesInside(at, end) ? nil : next
    case .terminator, .comma: return run(at, end)
    case .picture: return pictureEnd(at, end)
    default: return next
    }
  }

  /// Farthest that brackets inside a word reach, in bytes.
  private static let reach = 40

  /// Whether the bracket at `at` closes before the end and more of the word follows (*(werk)dag*).
  private func closesInside(_ at: Int, _ end: Int) -> Bool {
    var next = at + 1
    let limit = min(end, at + Segmenter.reach)
    while next < limit, bytes[next] != UInt8(ascii: ")"), bytes[next] != UInt8(ascii: "]") { next += 1 }
    return next < limit && next + 1 < end && next > at + 1 && CharacterShape.isWordByte(bytes[next + 1])
  }

  /// Behind the run of the same byte (or of `!` and `?`) at `at`.
  private func run(_ at: Int, _ end: Int) -> Int {
    let byte = bytes[at]
    if byte >= 0x80 { return at + UTF8Shape.length(byte) }
    let isCall = byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?")
    var next = at + 1
    while next < end, bytes[next] == byte || (isCall && (bytes[next] == 33 || bytes[next] == 63)) { next += 1 }
    return next
  }

  /// Behind the pictures at `at`, joiners and modifiers included.
  private func pictureEnd(_ at: Int, _ end: Int) -> Int {
    var next = at
    while next < end, Mark.of(UTF8Shape.scalar(bytes, next)) == .picture { next += UTF8Shape.length(bytes[next]) }
    return next
  }

  private mutating func note(opening byte: UInt8) {
    if byte == UInt8(ascii: "\"") { isQuoteOpen = true }
    if byte == UInt8(ascii: "'") { isSingleOpen = true }
  }

  // MARK: Right

  /// Where the word ends and closing marks start.
  private func coreEnd(_ start: Int, _ end: Int) -> Int {
    var at = end
    while at > start {
      let previous = UTF8Shape.start(before: at, bytes, from: start)
      let scalar = UTF8Shape.scalar(bytes, previous)
      switch Mark.of(scalar) {
      case .word:
        guard scalar == 0x2013, previous > start, !CharacterShape.isDigit(bytes[previous - 1]) else { return at }
      case .close: if opensInside(start, previous) { return at }
      case .apostrophe: if isPossessive(start, previous, end) { return at }
      default: break
      }
      at = previous
    }
    return at
  }

  /// Whether the bracket that closes at `at` opens inside the word (*partij(en)*).
  private func opensInside(_ start: Int, _ at: Int) -> Bool {
    var open = at
    let start = max(start, at - Segmenter.reach)
    while open > start, bytes[open - 1] != UInt8(ascii: "("), bytes[open - 1] != UInt8(ascii: "[") { open -= 1 }
    return open > start + 1 && CharacterShape.isWordByte(bytes[open - 2])
  }

  /// Whether the apostrophe at `at` belongs to the word before it (*Perkamentus'*, *13'*).
  private func isPossessive(_ start: Int, _ at: Int, _ end: Int) -> Bool {
    guard at > start, !isSingleOpen, !(at + 1 < end && bytes[at + 1] == bytes[at]) else { return false }
    guard bytes[at] == UInt8(ascii: "'") || UTF8Shape.scalar(bytes, at) == 0x2019 else { return false }
    let last = bytes[at - 1] | 32
    return CharacterShape.isDigit(bytes[at - 1]) || [115, 120, 122].contains(last)
  }

  /// Adds closing marks and notes how the chunk ends.
  mutating func readRight(_ start: Int, _ end: Int, keeping: Bool, spaceAtEnd: Bool = true) {
    var at = start
    while at < end {
      let scalar = UTF8Shape.scalar(bytes, at)
      var stop = at + UTF8Shape.length(bytes[at])
      switch Mark.of(scalar) {
      case .terminator:
        stop = run(at, end)
        note(terminator: scalar, count: stop - at)
      case .comma:
        stop = run(at, end)
        (ending, isClosed) = (.none, false)
      case .picture:
        stop = pictureEnd(at, end)
        if ending == .none { ending = .picture }
      case .apostrophe:
        if stop < end, bytes[stop] == bytes[at], bytes[at] < 0x80 { stop += 1 }
        note(quote: scalar)
      case .quote, .openQuote, .closeQuote: note(quote: scalar)
      case .close: isClosed = true
      case .dash, .word, .open: (ending, isClosed) = (.none, false)
      }
      add(at, stop, CharacterShape.kind(bytes, at..<stop), spaceAfter: stop == end && spaceAtEnd)
      at = stop
    }
  }

  private mutating func note(quote scalar: UInt32) {
    if scalar == 0x22 { isQuoteOpen.toggle() }
    if scalar == 0x27 { isSingleOpen.toggle() }
    isClosed = true
  }

  private mutating func note(terminator scalar: UInt32, count: Int) {
    isClosed = false
    if scalar == 0x2E {
      let isNumber = tokens.last.map { $0.kind == .number } ?? false
      ending = count > 1 ? .ellipsis : isNumber ? .number : .stop
    } else {
      ending = scalar == 0x2026 ? .ellipsis : .call
    }
  }
}
