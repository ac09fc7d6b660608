/// A person's name as it is written at the head or the foot of a text: capitals, initials, particles, titles.
public struct NameShape: Sendable {
  /// Behind the name.
  public private(set) var end: Int
  /// Words that are neither titles nor particles.
  public private(set) var words = 0

  /// The name that `range` of `bytes` starts with, nil where it starts with none.
  public init?(_ bytes: [UInt8], _ range: Range<Int>, _ conventions: borrowing Conventions) {
    end = range.lowerBound
    var at = range.lowerBound
    var isBehindParticle = false
    while at < range.upperBound {
      var stop = at
      while stop < range.upperBound, case let width = NameShape.nameLength(bytes, stop, range.upperBound), width > 0 {
        stop += width
      }
      if stop == at, words > 0, bytes[at] == UInt8(ascii: "&"), at + 1 < range.upperBound, bytes[at + 1] == 32 {
        at += 2
        continue
      }
      guard stop > at else { break }
      let word = at..<stop
      let isUpper = CharacterShape.isUpper(UTF8Shape.scalar(bytes, at))
      if stop < range.upperBound, words > 0, bytes[stop] == UInt8(ascii: ":") { break }
      let hasDot = stop < range.upperBound && bytes[stop] == UInt8(ascii: ".")
      // An initial is no particle (*S. Jansen*).
      let isInitial = hasDot && isUpper && stop == at + 1
      let particle = isInitial ? nil : conventions.nameParticles.value(lowering: bytes, word)
      if end == range.lowerBound, particle == 1, conventions.functionWords.value(lowering: bytes, word) != nil { break }
      if particle == nil {
        guard isUpper, !bytes[at..<stop].contains(where: CharacterShape.isDigit) else { break }
        let isCommon = conventions.functionWords.value(lowering: bytes, word) != nil
        if !hasDot, !isBehindParticle, words > 0 ? stop - at < 4 : stop - at > 1, isCommon { break }
        if hasDot, stop - at > 3 { words += 1; end = stop; break }
        words += 1
        end = hasDot ? stop + 1 : stop
        isBehindParticle = false
      } else if particle == 1 {
        isBehindParticle = true
      } else if words == 0 {
        end = hasDot ? stop + 1 : stop
      }
      at = hasDot ? stop + 1 : stop
      if hasDot, at < range.upperBound, CharacterShape.isUpper(UTF8Shape.scalar(bytes, at)) { continue }
      guard at < range.upperBound, bytes[at] == 32, words <= 6 else { break }
      at += 1
      if hasDot, let given = NameShape.givenName(bytes, at..<range.upperBound) { at = given }
    }
    guard words > 0, words <= 6, words < 3 || bytes[range.lowerBound..<end].contains(where: { $0 >= 97 }) else {
      return nil
    }
  }

  /// Behind a given name in brackets after initials (*R. (Ronald) Pieterse*).
  private static func givenName(_ bytes: [UInt8], _ range: Range<Int>) -> Int? {
    guard range.count > 3, bytes[range.lowerBound] == UInt8(ascii: "("), bytes[range.lowerBound + 1] &- 65 < 26 else {
      return nil
    }
    var stop = range.lowerBound + 1
    while stop < range.upperBound, CharacterShape.isWordByte(bytes[stop]) { stop += 1 }
    guard stop + 1 < range.upperBound, bytes[stop] == UInt8(ascii: ")"), bytes[stop + 1] == 32 else { return nil }
    return stop + 2
  }

  /// Whether a name ends there: nothing more, or a comma, bracket or dash behind it.
  static func endsName(_ bytes: [UInt8], _ rest: Range<Int>) -> Bool {
    guard let first = rest.first else { return true }
    if bytes[first] == UInt8(ascii: ",") { return true }
    guard bytes[first] == 32, first + 1 < rest.upperBound else { return false }
    switch UTF8Shape.scalar(bytes, first + 1) {
    case 0x28, 0x2D, 0x2013, 0x2014, 0x7C, 0xB7, 0x2022: return true
    default: return false
    }
  }

  /// Behind the blank that follows a name, and what stands in brackets there (*Karel de Boer (45) …*).
  static func behindBrackets(_ bytes: [UInt8], _ rest: Range<Int>) -> Int {
    guard rest.count > 2, bytes[rest.lowerBound] == 32 else { return rest.upperBound }
    let start = rest.lowerBound + 1
    guard bytes[start] == UInt8(ascii: "("),
      let close = bytes[start..<min(start + 40, rest.upperBound)].firstIndex(of: UInt8(ascii: ")"))
    else { return start }
    return min(close + 2, rest.upperBound)
  }

  /// The bytes of the letter, hyphen or apostrophe at `at`, 0 for anything else.
  private static func nameLength(_ bytes: [UInt8], _ at: Int, _ end: Int) -> Int {
    let byte = bytes[at]
    if CharacterShape.isWordByte(byte) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "'") { return 1 }
    let isApostrophe = byte == 0xE2 && UTF8Shape.scalar(bytes, at) == 0x2019
    return isApostrophe && at + 3 < end && CharacterShape.isWordByte(bytes[at + 3]) ? 3 : 0
  }
}
