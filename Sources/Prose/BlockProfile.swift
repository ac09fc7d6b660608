/// What page noise is told from prose by: the shape of a block.
struct BlockProfile {
  /// Words with a letter.
  private(set) var words = 0
  private(set) var cue: NoiseCues.Cue?
  /// Whether it ends with a mark that closes a sentence.
  private(set) var endsSentence = false
  /// Whether it reads like prose: long enough, ends a sentence, function words among its words.
  var isBody = false
  /// Whether it is a row of short pieces.
  private(set) var isMenu = false
  /// Whether marks part it into at least two pieces.
  private(set) var isParted = false
  private(set) var isTags = false
  /// Whether it is a date and nothing more.
  private(set) var isDate = false
  private(set) var hasDate = false
  private(set) var isTime = false
  private(set) var isPicture = false
  /// Whether it is a person's name, perhaps with a role or a place behind it.
  private(set) var isName = false
  /// Whether it is a name of two words or more and nothing else.
  private(set) var isBareName = false
  /// Whether it says who somebody is (*X is jeugdtrainer in Y*).
  var isBio = false
  /// Whether no article follows the copula of such a line, and a full stop ends it (*X is bakker.*).
  private(set) var tellsTrade = false
  /// Whether a verb in the present tense follows a name: perhaps it says who somebody is (*X fotografeert bruiloften*).
  private(set) var tellsOfName = false
  /// Whether it holds a pronoun of the first person.
  private(set) var isFirstPerson = false
  /// Whether it goes on speaking of somebody (*Hij …*).
  private(set) var opensWithPronoun = false
  /// Whether a colon stands behind its first words.
  private(set) var hasLabel = false
  /// A short call that ends in `!`.
  private(set) var isCall = false
  private(set) var opensComments = false
  /// Whether it is a web address and nothing more.
  private(set) var isAddress = false

  init(_ block: Block, _ text: RunningText, _ source: Source, _ conventions: borrowing Conventions) {
    let range = block.stretch.start..<block.stretch.end
    guard block.kind.isProse else { return }
    let head = range.prefix(5)
    let opening = head.lowerBound..<(text.bytes[head].firstIndex(of: 32) ?? head.upperBound)
    opensWithPronoun = conventions.thirdPerson.value(lowering: text.bytes, opening) != nil
    guard range.count <= 700 else {
      (isBody, endsSentence, words) = (true, true, range.count / 6)
      return
    }
    let found = BlockWords(text.bytes, range)
    count(found, text.bytes, conventions.noise)
    endsSentence = BlockProfile.endsSentence(text.bytes, range)
    if !endsSentence {
      let pieces =
        source.format == .page
        ? PieceShape(text.bytes, Span(range.lowerBound, range.upperBound))
        : PieceShape(source.bytes, text.span(block.stretch))
      isParted = pieces.count >= 2 && words <= 30
      isMenu = block.kind == .paragraph && pieces.count >= 3 && words <= pieces.count * 5
    }
    readNames(found, text.bytes, BlockProfile.withoutBrackets(text.bytes, range), conventions)
    let isProse = words >= 8 && endsSentence && functionWords * 4 >= words
    let isDatedByline = hasDate && words <= 25 && (cue?.atStart ?? false)
    isBody = isProse && cue?.strength != .strong && !isMenu && !isBio && !isDatedByline
    isCall = words <= 16 && text.bytes[range.upperBound - 1] == UInt8(ascii: "!")
    hasLabel = text.bytes[range.prefix(24)].contains(UInt8(ascii: ":"))
    isAddress = !text.bytes[range].contains(32) && AddressShape.core(text.bytes, range) != nil
    if let cue, cue.kind == .comments { opensComments = words <= 8 }
  }

  /// What stands between the brackets around a whole block (*(Karel de Boer)*).
  static func withoutBrackets(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int> {
    guard range.count > 2, bytes[range.lowerBound] == UInt8(ascii: "("),
      bytes[range].firstIndex(of: UInt8(ascii: ")")) == range.upperBound - 1
    else { return range }
    return (range.lowerBound + 1)..<(range.upperBound - 1)
  }

  private var functionWords = 0

  private mutating func count(_ found: BlockWords, _ bytes: [UInt8], _ cues: NoiseCues) {
    var tags = 0
    var dateParts = 0
    var months = 0
    var hasFigures = false
    for (index, range) in found.ranges.enumerated() {
      let hash = found.hashes[index]
      let slot = cues.slot(of: hash)
      let first = bytes[range.lowerBound]
      let mayDate = CharacterShape.isDigit(first) || first == UInt8(ascii: "-")
      if mayDate { hasFigures = true }
      if slot >= 0, cue?.strength != .strong, let better = cues.cue(slot, found, index) {
        cue = better.strength == .strong ? better : cue ?? better
      }
      if hash == BlockWords.mark, index + 1 < found.count { tags += 1 }
      if hash == BlockWords.number { dateParts += 1; continue }
      guard isWord(bytes, range.lowerBound) else { continue }
      words += 1
      if slot >= 0, cues.slots[slot].isFunctionWord { functionWords += 1 }
      if slot >= 0, cues.slots[slot].isFirstPerson { isFirstPerson = true }
      if slot >= 0, cues.slots[slot].calendar > 0 {
        dateParts += 1
        if cues.slots[slot].calendar < 13 { months += 1 }
      } else if mayDate, DateShape.isNumeric(bytes, range) {
        dateParts += 1
        months += 1
      }
    }
    isTags = tags > 0 && tags * 2 >= words
    let numeric = hasFigures ? DateShape.count(bytes, found) : 0
    hasDate = months > 0 && dateParts >= 2 || numeric > 0
    isDate = hasDate && dateParts >= words && words <= 6 || numeric > 0 && words == 0
    isTime = words == 0 && found.hashes.contains(BlockWords.number)
  }

  /// Whether a word of letters or digits starts there; notes pictures.
  private mutating func isWord(_ bytes: [UInt8], _ at: Int) -> Bool {
    let byte = bytes[at]
    if byte >= 0xE2 { isPicture = true }
    return CharacterShape.isWordByte(byte) || byte >= 0xC3 && byte < 0xE2
  }

  /// Whether the last mark closes a sentence, quotation marks behind it aside.
  private static func endsSentence(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    var at = range.upperBound
    while at > range.lowerBound {
      let start = UTF8Shape.start(before: at, bytes, from: range.lowerBound)
      switch Mark.of(UTF8Shape.scalar(bytes, start)) {
      case .terminator: return true
      case .quote, .openQuote, .closeQuote, .apostrophe, .close, .picture: at = start
      default:
        guard bytes[start] == 32 || bytes[start] == UInt8(ascii: ":") else { return false }
        at = start
      }
    }
    return false
  }

  private mutating func readNames(
    _ found: BlockWords, _ bytes: [UInt8], _ range: Range<Int>, _ conventions: borrowing Conventions
  ) {
    guard words <= 60, let name = NameShape(bytes, range, conventions) else { return }
    let rest = name.end..<range.upperBound
    // One word with a full stop is a short sentence (*Punt.*).
    let isSentence = endsSentence && (!rest.isEmpty || name.words < 2)
    isName = words <= 14 && !isSentence && NameShape.endsName(bytes, rest)
    isBareName = rest.isEmpty && name.words >= 2
    let start = NameShape.behindBrackets(bytes, rest)
    guard name.words >= 2, start < range.upperBound, bytes[start - 1] == 32 else { return }
    var end = start
    while end < range.upperBound, CharacterShape.isWordByte(bytes[end]) { end += 1 }
    let verb = CharacterShape.lowercased(bytes, start..<end)
    let kind = conventions.bioVerbs.value(verb, 0..<verb.count)
    isBio = kind != nil
    let next = found.ranges.first { $0.lowerBound > end }.map { CharacterShape.lowercased(bytes, $0) } ?? []
    let isArticle = conventions.functionWords.value(next, 0..<next.count) != nil
    tellsTrade = isBio && (kind == 0 || !isArticle) && bytes[range.upperBound - 1] == UInt8(ascii: ".")
    // What somebody does says who he is only if it is said of something (*X lacht.* does not).
    guard verb.count > 3, verb.last == conventions.presentEnding, verb.first == bytes[start],
      conventions.functionWords.value(verb, 0..<verb.count) == nil, !isFirstPerson
    else { return }
    let words = found.ranges.drop { $0.lowerBound < end }.prefix { CharacterShape.isWordByte(bytes[$0.lowerBound]) }
    tellsOfName = words.count >= 2
  }
}

/// The pieces that bars, dots, arrows and wide gaps cut a line into.
struct PieceShape {
  private(set) var count = 1

  init(_ bytes: [UInt8], _ span: Span) {
    var at = span.start
    var dashes = 0
    while at < span.end {
      let byte = bytes[at]
      if byte == UInt8(ascii: "|") || byte == 9 {
        count += 1
      } else if byte == 32 {
        var end = at
        while end < span.end, bytes[end] == 32 { end += 1 }
        if end - at >= 2, end < span.end, at > span.start, !PieceShape.closes(bytes[at - 1]) {
          count += 1
        } else if end + 1 < span.end {
          let next = UTF8Shape.scalar(bytes, end)
          let after = end + UTF8Shape.length(bytes[end])
          if after < span.end, bytes[after] == 32 {
            if PieceShape.parts(next) { count += 1 }
            if next == 0x2D || next == 0x2013 || next == 0x2F { dashes += 1 }
          }
        }
        at = end
        continue
      }
      at += 1
    }
    if dashes >= 3 { count += dashes }
  }

  private static func closes(_ byte: UInt8) -> Bool { byte == 46 || byte == 33 || byte == 63 || byte == 58 }

  /// `>`, `·`, `•`, `∙`, `»`, `«`, `›`, `‹`, arrows and triangles.
  private static func parts(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x3E, 0xB7, 0x2022, 0x2219, 0x22C5, 0xBB, 0xAB, 0x203A, 0x2039, 0x2190...0x21FF, 0x25B2...0x25C4: true
    default: false
    }
  }
}

/// Dates in figures.
enum DateShape {
  /// Whether a word is a date in figures joined by hyphens (*02-09-2016*, *2016-09-02*).
  static func isNumeric(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    guard range.count >= 6, range.count <= 10 else { return false }
    var hyphens = 0
    for at in range {
      if bytes[at] == UInt8(ascii: "-") { hyphens += 1 } else if !CharacterShape.isDigit(bytes[at]) { return false }
    }
    return hyphens == 2
  }

  /// The number of dates in figures among the words (`2-9-2016`, `2/9/2016`, `2.9.2016`).
  static func count(_ bytes: [UInt8], _ words: BlockWords) -> Int {
    var count = 0
    for index in 0..<words.count {
      if isNumeric(bytes, words.ranges[index]) { count += 1 }
      guard index + 4 < words.count else { continue }
      let (start, end) = (words.ranges[index].lowerBound, words.ranges[index + 4].upperBound)
      guard end - start <= 10, (0..<5).allSatisfy({ ($0 % 2 == 0) == (words.hashes[index + $0] == BlockWords.number) })
      else { continue }
      let mark = bytes[words.ranges[index + 1].lowerBound]
      if mark == UInt8(ascii: "/") || mark == UInt8(ascii: "."), mark == bytes[words.ranges[index + 3].lowerBound] {
        count += 1
      }
    }
    return count
  }
}
