/// Forms or lemmas, each once, with a number.
struct WordNames {
  private(set) var strings: [String] = []
  private var table = ByteTable(capacity: 256)

  /// The number of the word written `bytes`, a new one where it has none.
  mutating func number(of bytes: UnsafeBufferPointer<UInt8>) -> Int32 {
    let hash = ByteTable.hash(bytes)
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
struct LocalNumbers {
  /// By number in the memory; -1 for words that the text has not had.
  private var numbers: [Int32] = []
  /// The numbers in the memory of the words that the text has, by its own numbers.
  private(set) var words: [Int32] = []

  /// The text's own number of the word with this number in the memory.
  @inline(__always)
  mutating func number(of word: Int32) -> Int {
    if Int(word) < numbers.count {
      let known = numbers[Int(word)]
      if known >= 0 { return Int(known) }
    }
    return newNumber(of: Int(word))
  }

  private mutating func newNumber(of word: Int) -> Int {
    if word >= numbers.count { numbers.append(contentsOf: repeatElement(-1, count: max(word, 255) + 1)) }
    numbers[word] = Int32(truncatingIfNeeded: words.count)
    words.append(Int32(truncatingIfNeeded: word))
    return words.count - 1
  }

  /// Has the number of a word fetched that will be asked for.
  @inline(__always)
  func willRead(_ word: Int32) { numbers.willRead(Int(word)) }

  /// Ends the text and begins another.
  ///
  /// - Returns: the numbers in the memory of its words.
  mutating func end() -> [Int32] {
    for word in words { numbers[Int(word)] = -1 }
    defer { words = [] }
    return words
  }
}
