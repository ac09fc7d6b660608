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
    fileprivate var words: [UInt64]

    /// Whether it is a single word, which may open a title as well.
    var isOneWord: Bool { words.count == 1 }
  }

  /// What is known of a word.
  struct Entry {
    fileprivate var hash: UInt64 = 0
    /// Whether it is one of the commonest function words.
    var isFunctionWord = false
    /// Its value in the calendar, 0 for other words.
    var calendar: UInt8 = 0
    /// The phrases that start with it.
    fileprivate var cues: Range<Int> = 0..<0
  }

  private var cues: [Cue] = []
  /// Open addressing; a hash of 0 is a free slot.
  private var slots: [Entry] = []

  public init() {}

  /// The phrases of several lists, and the words that blocks are counted by.
  public init(
    _ lists: [(kind: Noise, strength: Strength, phrases: StaticString)], functionWords: StaticString,
    calendar: [(words: StaticString, value: UInt8)]
  ) {
    for list in lists {
      list.phrases.withUTF8Buffer { buffer in
        for line in buffer.split(separator: 10) { add(Array(line), list.kind, list.strength) }
      }
    }
    cues.sort { ($0.words[0], $0.strength.rawValue) < ($1.words[0], $1.strength.rawValue) }
    var entries: [UInt64: Entry] = [:]
    var start = 0
    for end in 1...max(1, cues.count) where end == cues.count || cues[end].words[0] != cues[start].words[0] {
      guard start < cues.count else { break }
      entries[cues[start].words[0], default: Entry()].cues = start..<end
      start = end
    }
    for hash in NoiseCues.hashes(functionWords) { entries[hash, default: Entry()].isFunctionWord = true }
    for list in calendar {
      for hash in NoiseCues.hashes(list.words) { entries[hash, default: Entry()].calendar = list.value }
    }
    fill(entries)
  }

  private static func hashes(_ words: StaticString) -> [UInt64] {
    words.withUTF8Buffer { BlockWords(Array($0.map { $0 == 10 ? 32 : $0 }), 0..<$0.count).hashes }
  }

  private mutating func add(_ line: [UInt8], _ kind: Noise, _ strength: Strength) {
    let atStart = line.first == UInt8(ascii: "^")
    let atEnd = line.last == UInt8(ascii: "$")
    let phrase = (atStart ? 1 : 0)..<(line.count - (atEnd ? 1 : 0))
    let words = BlockWords(line, phrase).hashes.map { $0 == BlockWords.mark ? BlockWords.number : $0 }
    guard !words.isEmpty else { return }
    cues.append(Cue(kind: kind, strength: strength, atStart: atStart, atEnd: atEnd, words: words))
  }

  private mutating func fill(_ entries: [UInt64: Entry]) {
    var size = 16
    while size < entries.count * 2 { size *= 2 }
    slots = [Entry](repeating: Entry(), count: size)
    for (hash, entry) in entries {
      var slot = Int(truncatingIfNeeded: hash) & (size - 1)
      while slots[slot].hash != 0 { slot = (slot + 1) & (size - 1) }
      slots[slot] = entry
      slots[slot].hash = hash
    }
  }

  /// What is known of the word with this hash.
  func entry(_ hash: UInt64) -> Entry? {
    guard !slots.isEmpty else { return nil }
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot].hash != 0 {
      if slots[slot].hash == hash { return slots[slot] }
      slot = (slot + 1) & mask
    }
    return nil
  }

  /// The strongest phrase that starts at a word, nil where none does.
  func cue(_ entry: Entry, _ words: BlockWords, _ index: Int) -> Cue? {
    for at in entry.cues where matches(at, words.hashes, index) { return cues[at] }
    return nil
  }

  private func matches(_ cue: Int, _ hashes: [UInt64], _ index: Int) -> Bool {
    let end = index + cues[cue].words.count
    guard end <= hashes.count, !cues[cue].atStart || index == 0, !cues[cue].atEnd || end == hashes.count else {
      return false
    }
    for offset in 1..<max(1, cues[cue].words.count) where cues[cue].words[offset] != hashes[index + offset] {
      return false
    }
    return true
  }
}
