/// Makes one spelling of the many that a word can have; keeps its scratch space between words.
struct WordFolder {
  private var scratch = [UInt8](repeating: 0, count: 64)
  /// How many bytes of `scratch` the word takes.
  private var count = 0

  /// Whether the word has no letter and no digit.
  var isEmpty: Bool { count == 0 }

  /// Never 0.
  var hash: UInt64 {
    scratch.withUnsafeBufferPointer { word in
      var hash: UInt64 = 0xCBF2_9CE4_8422_2325
      for index in 0..<count { hash = (hash ^ UInt64(word[index])) &* 0x100_0000_01B3 }
      return hash | 1
    }
  }

  /// Lower case, Latin accents taken off, everything but letters and digits dropped.
  mutating func fold(_ bytes: UnsafeBufferPointer<UInt8>) {
    if scratch.count < bytes.count { scratch = Array(repeating: 0, count: bytes.count * 2) }
    // No letter gets longer.
    count = scratch.withUnsafeMutableBufferPointer { WordFolder.fold(bytes, into: $0) }
  }

  /// Folds a word; returns its length.
  private static func fold(
    _ bytes: UnsafeBufferPointer<UInt8>, into word: UnsafeMutableBufferPointer<UInt8>
  ) -> Int {
    var count = 0
    var at = 0
    while at < bytes.count {
      let byte = bytes[at]
      at += 1
      if byte &- 97 < 26 || byte &- 48 < 10 {
        word[count] = byte
        count += 1
      } else if byte &- 65 < 26 {
        word[count] = byte | 32
        count += 1
      } else if byte >= 0xC3 {
        let start = at
        while at < bytes.count, bytes[at] & 0xC0 == 0x80 { at += 1 }
        if at > start { foldLetter(bytes[(start - 1)..<at], into: word, &count) }
      }
    }
    return count
  }

  /// Folds a letter of more than one byte.
  private static func foldLetter(
    _ letter: Slice<UnsafeBufferPointer<UInt8>>, into word: UnsafeMutableBufferPointer<UInt8>, _ count: inout Int
  ) {
    func append(_ byte: UInt8) {
      word[count] = byte
      count += 1
    }
    let lead = letter[letter.startIndex]
    let tail = letter[letter.startIndex + 1]
    if lead == 0xC3 {
      let base = baseLetters[Int(tail & 0x1F)]
      if base != 0 { append(base) }
    } else if lead == 0xC5, tail & 0xFE == 0x92 {
      append(UInt8(ascii: "o"))
      append(UInt8(ascii: "e"))
    } else if lead > 0xC3, lead < 0xCC || lead > 0xCD, lead < 0xE2 {
      for byte in letter { append(byte) }
    }
  }

  /// U+00C0…U+00DF and U+00E0…U+00FF without their accents; 0 for × and ÷.
  private static let baseLetters = Array("aaaaaaaceeeeiiiidnooooo".utf8) + [0] + Array("ouuuuyts".utf8)

  /// Cuts Dutch endings off the folded word and evens out doubled letters: *betaalt*, *betalen* → *betal*.
  mutating func stem() {
    count = scratch.withUnsafeMutableBufferPointer { scratch in
      var stem = WordStem(letters: scratch, count: count)
      stem.cut()
      return stem.count
    }
  }
}

/// A folded word while its endings are cut off.
private struct WordStem {
  let letters: UnsafeMutableBufferPointer<UInt8>
  private(set) var count: Int

  mutating func cut() {
    cutDiminutive()
    cutInflection()
    if count > 4, last == UInt8(ascii: "t"), stripsFinalT { count -= 1 }
    if last == UInt8(ascii: "v") { letters[count - 1] = UInt8(ascii: "f") }
    if last == UInt8(ascii: "z") { letters[count - 1] = UInt8(ascii: "s") }
    undouble()
  }

  private var last: UInt8? { count > 0 ? letters[count - 1] : nil }

  /// Whether a final *t* can be an ending: after a consonant or after *aai*, *oei*, *ooi*.
  private var stripsFinalT: Bool {
    let before = letters[count - 2]
    if before == UInt8(ascii: "i") { return isVowel(letters[count - 4]) && isVowel(letters[count - 3]) }
    return !isVowel(before) && before != UInt8(ascii: "j")
  }

  private func isVowel(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"): true
    default: false
    }
  }

  /// *klantje*, *boompje*, *huisjes* → *klant*, *boom*, *huis*.
  private mutating func cutDiminutive() {
    guard count > 5 else { return }
    if last == UInt8(ascii: "s") ? cut("jes", leaving: 3) : cut("je", leaving: 3) {
      if last == UInt8(ascii: "p"), letters[count - 2] == UInt8(ascii: "m") { count -= 1 }
    }
  }

  /// *klanten*, *grote*, *ouders* → *klant*, *grot*, *ouder*.
  private mutating func cutInflection() {
    switch last {
    case UInt8(ascii: "n"): cut("en", leaving: 3)
    case UInt8(ascii: "e"): cut("e", leaving: 3)
    case UInt8(ascii: "s"): cut("s", leaving: 4)
    default: break
    }
  }

  @discardableResult
  private mutating func cut(_ ending: StaticString, leaving minimum: Int) -> Bool {
    let length = ending.utf8CodeUnitCount
    guard count >= minimum + length else { return false }
    let start = count - length
    for index in 0..<length where letters[start + index] != ending.utf8Start[index] { return false }
    count -= length
    return true
  }

  private mutating func undouble() {
    var kept = 0
    for index in 0..<count where kept == 0 || letters[kept - 1] != letters[index] {
      letters[kept] = letters[index]
      kept += 1
    }
    count = kept
  }
}
