/// Makes one spelling of the many that a word can have; keeps its scratch space between words.
struct WordFolder {
  private var scratch: [UInt8] = []

  init() { scratch.reserveCapacity(64) }

  /// Whether the word has no letter and no digit.
  var isEmpty: Bool { scratch.isEmpty }

  /// Never 0.
  var hash: UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in scratch { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return hash | 1
  }

  /// Lower case, Latin accents taken off, everything but letters and digits dropped.
  mutating func fold(_ bytes: UnsafeBufferPointer<UInt8>) {
    scratch.removeAll(keepingCapacity: true)
    var at = 0
    while at < bytes.count {
      let byte = bytes[at]
      at += 1
      if byte &- 97 < 26 || byte &- 48 < 10 {
        scratch.append(byte)
      } else if byte &- 65 < 26 {
        scratch.append(byte | 32)
      } else if byte >= 0xC3 {
        at = foldLetter(byte, bytes, at)
      }
    }
  }

  /// Folds a letter of more than one byte, of which `lead` is the first; returns where the next one starts.
  private mutating func foldLetter(_ lead: UInt8, _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int {
    var at = start
    while at < bytes.count, bytes[at] & 0xC0 == 0x80 { at += 1 }
    guard at > start else { return at }
    let tail = bytes[start]
    if lead == 0xC3 {
      let base = WordFolder.baseLetters[Int(tail & 0x1F)]
      if base != 0 { scratch.append(base) }
    } else if lead == 0xC5, tail & 0xFE == 0x92 {
      scratch.append(UInt8(ascii: "o"))
      scratch.append(UInt8(ascii: "e"))
    } else if lead > 0xC3, lead < 0xCC || lead > 0xCD, lead < 0xE2 {
      for byte in bytes[(start - 1)..<at] { scratch.append(byte) }
    }
    return at
  }

  /// U+00C0…U+00DF and U+00E0…U+00FF without their accents; 0 for × and ÷.
  private static let baseLetters = Array("aaaaaaaceeeeiiiidnooooo".utf8) + [0] + Array("ouuuuyts".utf8)

  /// Cuts Dutch endings off the folded word and evens out doubled letters: *betaalt*, *betalen* → *betal*.
  mutating func stem() {
    cutDiminutive()
    if !cut("en", leaving: 3), !cut("e", leaving: 3) { cut("s", leaving: 4) }
    if scratch.count > 4, scratch.last == UInt8(ascii: "t"), stripsFinalT { scratch.removeLast() }
    if scratch.last == UInt8(ascii: "v") { scratch[scratch.count - 1] = UInt8(ascii: "f") }
    if scratch.last == UInt8(ascii: "z") { scratch[scratch.count - 1] = UInt8(ascii: "s") }
    undouble()
  }

  /// Whether a final *t* can be an ending: after a consonant or after *aai*, *oei*, *ooi*.
  private var stripsFinalT: Bool {
    let before = scratch[scratch.count - 2]
    if before == UInt8(ascii: "i") { return isVowel(scratch[scratch.count - 4]) && isVowel(scratch[scratch.count - 3]) }
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
    guard scratch.count > 5 else { return }
    if cut("jes", leaving: 3) || cut("je", leaving: 3) {
      if scratch.last == UInt8(ascii: "p"), scratch[scratch.count - 2] == UInt8(ascii: "m") { scratch.removeLast() }
    }
  }

  @discardableResult
  private mutating func cut(_ ending: StaticString, leaving minimum: Int) -> Bool {
    let length = ending.utf8CodeUnitCount
    guard scratch.count >= minimum + length else { return false }
    let start = scratch.count - length
    for index in 0..<length where scratch[start + index] != ending.utf8Start[index] { return false }
    scratch.removeLast(length)
    return true
  }

  private mutating func undouble() {
    var kept = 0
    for index in scratch.indices where kept == 0 || scratch[kept - 1] != scratch[index] {
      scratch[kept] = scratch[index]
      kept += 1
    }
    scratch.removeLast(scratch.count - kept)
  }
}
