extension CueReader {
  /// Which of some word classes (indices into `WordClass.all`, at most 64) a token belongs to, by its form or its
  /// lemma: a bit for each, in their order.
  public func classes(ofToken token: Int, among numbers: [Int]) -> UInt64 { tokens[token].classes.bits(of: numbers) }

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
