/// Finds how much of the text around some words must be quoted with them so that they are found again.
///
/// Who searches for a quotation takes the first match, folds case and is free with white space. So a quotation with its
/// surroundings must hold a stretch that stands nowhere else in the text, whatever its case and white space.
struct QuoteContexts {
  private let text: SourceText
  /// How many folded code points come before each code point.
  private let folded: [Int]
  /// For each folded code point, the start of the next stretch that stands in the text only once.
  private let nextUnique: [Int]

  /// The folded code points of such a stretch.
  private static let stretch = 24
  /// The code points of a context: at first, and at most (a text that repeats itself over more stays ambiguous).
  private static let least = 32
  private static let most = 512

  init(_ text: SourceText) {
    self.text = text
    var letters: [UInt32] = []
    folded =
      [0]
      + text.scalars.map { scalar in
        QuoteContexts.fold(scalar, into: &letters)
        return letters.count
      }
    nextUnique = QuoteContexts.nextUnique(letters)
  }

  /// What stands before and after some words.
  func around(_ words: Range<Int>) -> (prefix: String, suffix: String) {
    let words = words.clamped(to: text.scalars.indices)
    var width = QuoteContexts.least
    while width < QuoteContexts.most, !isUnique(window(words, width)) { width *= 2 }
    let window = window(words, width)
    return (
      text.string(window.lowerBound..<words.lowerBound), text.string(words.upperBound..<window.upperBound)
    )
  }

  private func window(_ words: Range<Int>, _ width: Int) -> Range<Int> {
    max(0, words.lowerBound - width)..<min(text.scalars.count, words.upperBound + width)
  }

  private func isUnique(_ window: Range<Int>) -> Bool {
    if window.count == text.scalars.count { return true }
    let start = folded[window.lowerBound]
    return start < nextUnique.count && nextUnique[start] + QuoteContexts.stretch <= folded[window.upperBound]
  }

  private static func nextUnique(_ letters: [UInt32]) -> [Int] {
    let hashes = hashes(letters)
    var counts: [UInt64: Int] = [:]
    for hash in hashes { counts[hash, default: 0] += 1 }
    var next = [Int](repeating: letters.count, count: letters.count)
    for (at, hash) in hashes.enumerated().reversed() {
      let after = at + 1 < next.count ? next[at + 1] : letters.count
      next[at] = counts[hash] == 1 ? at : after
    }
    return next
  }

  /// A hash of each stretch, rolled from one to the next.
  private static func hashes(_ letters: [UInt32]) -> [UInt64] {
    guard letters.count >= stretch else { return [] }
    let base: UInt64 = 0x9E37_79B9_7F4A_7C15
    let leaving = (0..<stretch).reduce(UInt64(1)) { power, _ in power &* base }
    var hash: UInt64 = 0
    var hashes: [UInt64] = []
    for (at, letter) in letters.enumerated() {
      hash = hash &* base &+ UInt64(letter)
      if at >= stretch { hash = hash &- leaving &* UInt64(letters[at - stretch]) }
      if at + 1 >= stretch { hashes.append(hash) }
    }
    return hashes
  }

  /// Adds the lower case of the upper case, which is one for all that some reader takes for equal; nothing for white
  /// space.
  private static func fold(_ scalar: Unicode.Scalar, into letters: inout [UInt32]) {
    switch scalar.value {
    case 0x09...0x0D, 0x1C...0x20: break
    case 0x41...0x5A: letters.append(scalar.value + 32)
    case 0..<0x80: letters.append(scalar.value)
    default:
      if scalar.properties.isWhitespace { return }
      for upper in scalar.properties.uppercaseMapping.unicodeScalars {
        letters += upper.properties.lowercaseMapping.unicodeScalars.map(\.value)
      }
    }
  }
}
