/// The letters in which a form begins or ends, and the number of the class of such forms.
struct CueAffix: Sendable {
  // The fields leave no gaps, so that an index is the same bytes whenever it is compiled.
  /// Where its letters begin in those of all affixes.
  private let start: Int32
  private let count: UInt16
  private let isPrefix: Bool
  private let classNumber: UInt8

  init(letters: Range<Int>, isPrefix: Bool, number: Int) {
    (start, count) = (Int32(letters.lowerBound), UInt16(letters.count))
    (self.isPrefix, classNumber) = (isPrefix, UInt8(number))
  }

  var number: Int { Int(classNumber) }

  /// Whether a form that is longer begins or ends so.
  ///
  /// - Parameter letters: those of all affixes.
  func fits(_ word: UnsafeBufferPointer<UInt8>, _ letters: UnsafeBufferPointer<UInt8>) -> Bool {
    guard word.count > count else { return false }
    let offset = isPrefix ? 0 : word.count - Int(count)
    for index in 0..<Int(count) where word[offset + index] != letters[Int(start) + index] { return false }
    return true
  }

  /// Whether it is the affix of these letters.
  func isSame(_ affix: UnsafeBufferPointer<UInt8>, isPrefix: Bool, _ letters: [UInt8]) -> Bool {
    self.isPrefix == isPrefix && letters[Int(start)..<Int(start) + Int(count)].elementsEqual(affix)
  }
}
