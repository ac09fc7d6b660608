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

  /// A phrase.
  struct Cue {
    var kind: Noise
    var strength: Strength
    var atStart: Bool
    fileprivate var atEnd: Bool
    /// The hashes of its words, in `words`.
    fileprivate var words: Range<Int>

    /// Whether it is a single word, which may open a title as well.
    var isOneWord: Bool { words.count == 1 }
  }

  /// What is known of a word.
  struct Entry {
    fileprivate var hash: UInt64 = 0
    /// Whether it is one of the commonest function words.
    var isFunctionWord = false
    /// Whether an author speaks of himself by it.
    var isFirstPerson = false
    /// Its value in the calendar, 0 for other words.
    var calendar: UInt8 = 0
    /// The phrases that start with it.
    fileprivate var cues: Range<Int> = 0..<0
  }

  private var cues: [Cue] = []
  private var words: [UInt64] = []
  /// Open addressing; a hash of 0 is a free slot.
  private(set) var slots: [Entry] = []
  /// A bit for each word that has a slot, by other bits of its hash: most words have none.
  private var filter = [UInt64](repeating: 0, count: filterSize)
  private static let filterSize = 128

  public init() {}

  /// The phrases of several lists, and the words that blocks are counted by.
  public init(
    _ lists: [(kind: Noise, strength: Strength, phrases: StaticString)], functionWords: StaticString,
    firstPerson: StaticString, calendar: [(words: StaticString, value: UInt8)]
  ) {
    for list in lists { Self.eachLine(of: list.phrases) { add($0, $1, list.kind, list.strength) } }
    let words = words
    func rank(_ cue: Cue) -> (UInt64, UInt8) { (words[cue.words.lowerBound], cue.strength.rawValue) }
    cues.sort { rank($0) < rank($1) }
    let (functionWords, firstPerson) = (Self.hashes(functionWords), Self.hashes(firstPerson))
    let dates = calendar.map { (hashes: Self.hashes($0.words), value: $0.value) }
    makeSlots(for: cues.count + functionWords.count + firstPerson.count + dates.reduce(0) { $0 + $1.hashes.count })
    for index in cues.indices {
      change(words[cues[index].words.lowerBound]) { entry in
        entry.cues = (entry.cues.isEmpty ? index : entry.cues.lowerBound)..<index + 1
      }
    }
    for hash in functionWords { change(hash) { $0.isFunctionWord = true } }
    for hash in firstPerson { change(hash) { $0.isFirstPerson = true } }
    for list in dates { for hash in list.hashes { change(hash) { $0.calendar = list.value } } }
  }

  private static func hashes(_ words: StaticString) -> [UInt64] {
    words.withUTF8Buffer { BlockWords(Array($0.map { $0 == 10 ? 32 : $0 }), 0..<$0.count).hashes }
  }

  /// Calls `body` with the text and each of its lines that is not empty.
  private static func eachLine(of text: StaticString, _ body: ([UInt8], Range<Int>) -> Void) {
    let bytes = text.withUTF8Buffer { Array($0) }
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: 10) ?? bytes.count
      if end > start { body(bytes, start..<end) }
      start = end + 1
    }
  }

  private mutating func add(_ bytes: [UInt8], _ line: Range<Int>, _ kind: Noise, _ strength: Strength) {
    let atStart = bytes[line.lowerBound] == UInt8(ascii: "^")
    let atEnd = bytes[line.upperBound - 1] == UInt8(ascii: "$")
    let first = words.count
    BlockWords.each(in: bytes, line.lowerBound + (atStart ? 1 : 0)..<line.upperBound - (atEnd ? 1 : 0)) { hash, _ in
      words.append(hash == BlockWords.mark ? BlockWords.number : hash)
    }
    guard words.count > first else { return }
    cues.append(Cue(kind: kind, strength: strength, atStart: atStart, atEnd: atEnd, words: first..<words.count))
  }

  /// Makes room for at most so many words.
  private mutating func makeSlots(for count: Int) {
    var size = 16
    while size < count + count / 4 { size *= 2 }
    slots = [Entry](repeating: Entry(), count: size)
  }

  /// Changes what is known of a word.
  private mutating func change(_ hash: UInt64, _ body: (inout Entry) -> Void) {
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot].hash != 0, slots[slot].hash != hash { slot = (slot + 1) & (slots.count - 1) }
    slots[slot].hash = hash
    filter[Self.word(hash)] |= Self.bit(hash)
    body(&slots[slot])
  }

  @inline(__always)
  private static func word(_ hash: UInt64) -> Int { Int(truncatingIfNeeded: hash >> 46) & (filterSize - 1) }

  @inline(__always)
  private static func bit(_ hash: UInt64) -> UInt64 { 1 << (hash >> 40 & 63) }

  /// The place in `slots` of the word with this hash, -1 where nothing is known of it.
  @inline(__always)
  func slot(of hash: UInt64) -> Int {
    guard filter[Self.word(hash)] & Self.bit(hash) != 0 else { return -1 }
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot].hash != 0 {
      if slots[slot].hash == hash { return slot }
      slot = (slot + 1) & mask
    }
    return -1
  }

  /// The strongest phrase that starts at the word of a slot, nil where none does.
  func cue(_ slot: Int, _ words: BlockWords, _ index: Int) -> Cue? {
    for at in slots[slot].cues where matches(at, words.hashes, index) { return cues[at] }
    return nil
  }

  private func matches(_ cue: Int, _ hashes: [UInt64], _ index: Int) -> Bool {
    let own = cues[cue].words
    let end = index + own.count
    guard end <= hashes.count, !cues[cue].atStart || index == 0, !cues[cue].atEnd || end == hashes.count else {
      return false
    }
    for offset in 1..<max(1, own.count) where words[own.lowerBound + offset] != hashes[index + offset] { return false }
    return true
  }
}
