/// Some word classes that are asked for together (indices into `WordClass.all`, at most 64).
public struct WordClassGroup: Sendable {
  fileprivate let numbers: [Int]
  fileprivate let all: ClassSet

  /// Classes in the order of their bits.
  public init(_ numbers: [Int]) {
    self.numbers = numbers
    var all = ClassSet.empty
    for number in numbers { all.insert(number) }
    self.all = all
  }
}

extension CueReader {
  /// Which of the classes a token belongs to, by its form or its lemma: a bit for each, in their order.
  public func classes(ofToken token: Int, among group: WordClassGroup) -> UInt64 {
    // Nearly all words belong to none of them.
    tokens[token].classes.intersects(group.all) ? tokens[token].classes.bits(of: group.numbers) : 0
  }

  /// Which of some word classes (indices into `WordClass.all`, at most 64) a token belongs to, by its form or its
  /// lemma: a bit for each, in their order.
  public func classes(ofToken token: Int, among numbers: [Int]) -> UInt64 { tokens[token].classes.bits(of: numbers) }

  /// The same by a token's lemma alone.
  ///
  /// - Returns: nil where the word has to be looked up: a lemma may be known here without its accents.
  package func classes(ofLemmaAt token: Int, among numbers: [Int]) -> UInt64? {
    let lemma = tokens[token].lemma
    guard lemma >= 0 else { return 0 }
    return reading.lemma(token).utf8.contains(0xC3) ? nil : matcher.classes(ofWord: Int(lemma)).bits(of: numbers)
  }

  /// The same for a word in lower case.
  public func classes(ofWord word: String, among numbers: [Int]) -> UInt64 {
    var word = word
    let number = word.withUTF8 { matcher.vocabulary.number(of: $0) }
    return number.map { matcher.classes(ofWord: $0).bits(of: numbers) } ?? 0
  }
}

extension ClassSet {
  /// A bit for each of the numbers that it contains, in their order.
  fileprivate func bits(of numbers: [Int]) -> UInt64 {
    var bits: UInt64 = 0
    for (place, number) in numbers.enumerated() where contains(number) { bits |= 1 << UInt64(place) }
    return bits
  }
}
