/// Forms or lemmas, each once, with a number.
struct WordNames {
  private(set) var strings: [String] = []
  private var table = ByteTable(capacity: 256)

  /// The number of the word written `bytes`, a new one where it has none.
  mutating func number(of bytes: UnsafeBufferPointer<UInt8>) -> Int32 {
    let hash = table.hash(bytes)
    let known = table.number(of: bytes, hash: hash)
    if known >= 0 { return known }
    strings.append(String(decoding: bytes, as: UTF8.self))
    return table.add(bytes, hash: hash)
  }

  mutating func number(of word: String) -> Int32 {
    var word = word
    return word.withUTF8 { number(of: $0) }
  }
}

/// The words of one text by numbers of its own, from 0 in the order in which the text has them.
struct LocalNumbers: ~Copyable {
  /// By number in the memory; -1 for words that the text has not had.
  private var numbers = UnsafeMutableBufferPointer<Int32>.allocate(capacity: 0)
  /// The numbers in the memory of the words that the text has, by its own numbers; as much room as `numbers` has.
  private var words = UnsafeMutablePointer<Int32>.allocate(capacity: 0)
  /// How many words the text has.
  private(set) var count = 0

  deinit {
    numbers.deallocate()
    words.deallocate()
  }

  /// The text's own number of the word with this number in the memory.
  @inline(__always)
  mutating func number(of word: Int32) -> Int {
    if Int(word) >= numbers.count { grow(Int(word)) }
    let known = numbers[Int(word)]
    if known >= 0 { return Int(known) }
    numbers[Int(word)] = Int32(truncatingIfNeeded: count)
    (words + count).initialize(to: word)
    count &+= 1
    return count &- 1
  }

  /// The number in the memory of the word with one of the text's own numbers.
  @inline(__always)
  func word(_ number: Int) -> Int32 { words[number] }

  /// Makes room for a word.
  private mutating func grow(_ word: Int) {
    let more = UnsafeMutableBufferPointer<Int32>.allocate(capacity: max(2 * (word + 1), 512))
    let moreWords = UnsafeMutablePointer<Int32>.allocate(capacity: more.count)
    _ = more.moveInitialize(fromContentsOf: numbers)
    more[numbers.count...].initialize(repeating: -1)
    moreWords.moveInitialize(from: words, count: count)
    numbers.deallocate()
    words.deallocate()
    (numbers, words) = (more, moreWords)
  }

  /// Has the number of a word fetched that will be asked for.
  @inline(__always)
  func willRead(_ word: Int32) { UnsafeBufferPointer(numbers).willRead(Int(word)) }

  /// Ends the text and begins another.
  ///
  /// - Returns: the numbers in the memory of its words.
  mutating func end() -> [Int32] {
    let all = UnsafeBufferPointer(start: words, count: count)
    for word in all { numbers[Int(word)] = -1 }
    count = 0
    return Array(all)
  }
}
