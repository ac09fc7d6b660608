/// The words of the sayings by their keys, each with the patterns that are filed under it.
///
/// The words of the index are read where they lie; what a saying that is added changes of them is kept beside them.
struct SayingVocabulary: Sendable {
  typealias Word = SayingLexicon.Word

  private(set) var words = IndexTable<Word>()
  /// The numbers of the index's words by the place of their keys (open addressing), -1 in a free place.
  private(set) var slots = IndexTable<Int32>()
  /// The numbers of the words that were added.
  private var added = KeyTable(capacity: 16)
  private var changed: [Int32: Word] = [:]

  /// No words yet.
  init() {}

  init(words: IndexTable<Word>, slots: IndexTable<Int32>) { (self.words, self.slots) = (words, slots) }

  /// The number of the word with this key, -1 where there is none.
  subscript(key: UInt64) -> Int {
    if !slots.isEmpty {
      var slot = IndexKeys.slot(of: key, slots.count)
      while slots[slot] >= 0 {
        if words[Int(slots[slot])].key == key { return Int(slots[slot]) }
        slot = (slot + 1) & (slots.count - 1)
      }
    }
    return added[key]
  }

  func head(of word: Int32) -> Int32 { self[word].head }

  func uses(of word: Int32) -> Int32 { self[word].uses }

  private subscript(word: Int32) -> Word { changed.isEmpty ? words[Int(word)] : changed[word] ?? words[Int(word)] }

  /// The number of the word with this key, a new one where it has none, with one use more.
  mutating func use(_ key: UInt64) -> Int {
    var number = self[key]
    if number < 0 {
      number = words.count
      added.insert(key, number)
      words.append(Word(key: key, head: -1, uses: 0))
    }
    change(Int32(number)) { $0.uses += 1 }
    return number
  }

  mutating func setHead(of word: Int32, _ posting: Int32) { change(word) { $0.head = posting } }

  private mutating func change(_ word: Int32, _ body: (inout Word) -> Void) {
    guard Int(word) < words.fixed else { return words.change(Int(word), body) }
    var copy = self[word]
    body(&copy)
    changed[word] = copy
  }

  /// The slots of all words, as the index keeps them.
  var slotsOfAllWords: [Int32] { IndexKeys.slots(of: words.lazy.map(\.key)) }
}
