/// Phrases that give page noise away, found by the words of a block.
///
/// A list has one phrase a line, lower case. A word is a run of letters, digits, hyphens and apostrophes; `#` stands
/// for any number; other marks are words of their own. `^` before a phrase: only at the start of a block; `$` behind
/// it: only at the end.
public struct NoiseCues: Sendable {
  /// How much a phrase proves.
  public enum Strength: UInt8, Sendable {
    /// Hardly ever in prose: enough by itself in a short block.
    case strong
    /// Enough before the text begins and after it ends.
    case weak
  }

  /// A phrase that was found.
  struct Cue {
    var kind: Noise
    var strength: Strength
    fileprivate var words: [UInt64]
    fileprivate(set) var atStart: Bool
    fileprivate var atEnd: Bool
  }

  private var cues: [UInt64: [Cue]] = [:]

  public init() {}

  /// The phrases of several lists.
  public init(_ lists: [(kind: Noise, strength: Strength, phrases: StaticString)]) {
    for list in lists {
      list.phrases.withUTF8Buffer { buffer in
        for line in buffer.split(separator: 10) { add(Array(line), list.kind, list.strength) }
      }
    }
  }

  private mutating func add(_ line: [UInt8], _ kind: Noise, _ strength: Strength) {
    let atStart = line.first == UInt8(ascii: "^")
    let atEnd = line.last == UInt8(ascii: "$")
    let phrase = (atStart ? 1 : 0)..<(line.count - (atEnd ? 1 : 0))
    let words = BlockWords(line, phrase).hashes.map { $0 == BlockWords.mark ? BlockWords.number : $0 }
    guard let first = words.first else { return }
    cues[first, default: []].append(
      Cue(kind: kind, strength: strength, words: words, atStart: atStart, atEnd: atEnd))
  }

  /// The strongest cue among the words of a block; of equals the first.
  func best(_ words: BlockWords) -> Cue? {
    var best: Cue?
    for (index, hash) in words.hashes.enumerated() {
      for cue in cues[hash] ?? [] where matches(cue, words.hashes, index) {
        if cue.strength == .strong { return cue }
        best = best ?? cue
      }
    }
    return best
  }

  private func matches(_ cue: Cue, _ hashes: [UInt64], _ index: Int) -> Bool {
    let end = index + cue.words.count
    guard end <= hashes.count, !cue.atStart || index == 0, !cue.atEnd || end == hashes.count else { return false }
    for offset in 1..<max(1, cue.words.count) where cue.words[offset] != hashes[index + offset] { return false }
    return true
  }
}

/// The words of a stretch, lower case, as hashes.
struct BlockWords {
  private(set) var hashes: [UInt64] = []
  /// Of each word.
  private(set) var ranges: [Range<Int>] = []
  /// The hashes of every number, and of `#`.
  static let number: UInt64 = 0x30
  static let mark: UInt64 = 0x23

  init(_ bytes: [UInt8], _ range: Range<Int>) {
    var at = range.lowerBound
    while at < range.upperBound {
      let byte = bytes[at]
      if byte == 32 { at += 1; continue }
      var end = at + UTF8Shape.length(byte)
      if BlockWords.isWord(bytes, at) {
        while end < range.upperBound, BlockWords.isWord(bytes, end) { end += UTF8Shape.length(bytes[end]) }
      }
      end = min(end, range.upperBound)
      hashes.append(BlockWords.hash(bytes, at..<end))
      ranges.append(at..<end)
      at = end
    }
  }

  var count: Int { hashes.count }

  private static func isWord(_ bytes: [UInt8], _ at: Int) -> Bool {
    let byte = bytes[at]
    return CharacterShape.isWordByte(byte) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "'")
  }

  private static func hash(_ bytes: [UInt8], _ range: Range<Int>) -> UInt64 {
    if range.allSatisfy({ CharacterShape.isDigit(bytes[$0]) }) { return number }
    if range.count == 1, bytes[range.lowerBound] == UInt8(ascii: "#") { return mark }
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for at in range {
      let byte = bytes[at]
      hash = (hash ^ UInt64(byte &- 65 < 26 ? byte | 32 : byte)) &* 0x100_0000_01B3
    }
    return hash
  }
}
