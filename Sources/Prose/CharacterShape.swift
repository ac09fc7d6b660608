/// Classes of characters by their code points.
enum CharacterShape {
  /// ASCII punctuation and symbols.
  @inline(__always) static func isASCIIMark(_ byte: UInt8) -> Bool {
    byte > 32 && byte < 127 && !isASCIIWord(byte)
  }

  /// ASCII letters and digits.
  @inline(__always) static func isASCIIWord(_ byte: UInt8) -> Bool {
    (byte | 32) &- 97 < 26 || byte &- 48 < 10
  }

  @inline(__always) static func isDigit(_ byte: UInt8) -> Bool { byte &- 48 < 10 }

  @inline(__always) static func isASCIILetter(_ byte: UInt8) -> Bool { (byte | 32) &- 97 < 26 }
}

extension CharacterShape {
  /// Bytes that words are made of and that need no look at the whole character: ASCII letters and digits, and
  /// everything beyond ASCII but the leads of blocks that hold marks and pictures.
  @inline(__always) static func isWordByte(_ byte: UInt8) -> Bool {
    if byte < 0x80 { return isASCIIWord(byte) }
    return byte != 0xC2 && byte != 0xE2 && byte < 0xEF
  }

  /// Capital letters of the Latin, Greek and Cyrillic scripts.
  static func isUpper(_ scalar: UInt32) -> Bool {
    if scalar < 0x80 { return scalar &- 65 < 26 }
    if scalar < 0x100 { return (0xC0...0xDE).contains(scalar) && scalar != 0xD7 }
    if scalar < 0x180 {
      return (scalar < 0x138 || (0x14A...0x177).contains(scalar)) ? scalar & 1 == 0 : isOddUpper(scalar)
    }
    return (0x391...0x3A9).contains(scalar) || (0x410...0x42F).contains(scalar)
  }

  private static func isOddUpper(_ scalar: UInt32) -> Bool {
    scalar == 0x178 || (((0x139...0x148).contains(scalar) || (0x179...0x17E).contains(scalar)) && scalar & 1 == 1)
  }

  /// Small letters of the same scripts.
  static func isLower(_ scalar: UInt32) -> Bool {
    if scalar < 0x80 { return scalar &- 97 < 26 }
    if scalar < 0x180 { return scalar >= 0xDF && scalar != 0xF7 && !isUpper(scalar) }
    return (0x3B1...0x3C9).contains(scalar) || (0x430...0x44F).contains(scalar)
  }

  /// A copy in lower case (ASCII and Latin-1 letters).
  static func lowercased(_ bytes: [UInt8], _ range: Range<Int>) -> [UInt8] {
    var result: [UInt8] = []
    lowercase(bytes, range, into: &result)
    return result
  }

  /// A byte of a letter in lower case, with the byte before it as it stands.
  @inline(__always) static func lower(_ byte: UInt8, behind last: UInt8) -> UInt8 {
    let isCapital = byte &- 65 < 26 || last == 0xC3 && byte &- 0x80 < 0x1F && byte != 0x97
    return isCapital ? byte | 32 : byte
  }

  /// Puts a copy in lower case into `result`, in the place of what was there.
  static func lowercase(_ bytes: [UInt8], _ range: Range<Int>, into result: inout [UInt8]) {
    result.removeAll(keepingCapacity: true)
    result.reserveCapacity(range.count)
    var last: UInt8 = 0
    for index in range {
      let byte = bytes[index]
      result.append(lower(byte, behind: last))
      last = byte
    }
  }

  /// The kind of a token without marks at its ends.
  static func kind(_ bytes: [UInt8], _ range: Range<Int>) -> Token.Kind {
    var hasDigit = false
    for index in range {
      if isASCIILetter(bytes[index]) || (bytes[index] >= 0xC3 && bytes[index] < 0xE2) { return .word }
      if isDigit(bytes[index]) { hasDigit = true }
    }
    if hasDigit { return .number }
    switch Mark.of(UTF8Shape.scalar(bytes, range.lowerBound)) {
    case .picture: return .symbol
    case .word: break
    default: return .punctuation
    }
    switch bytes[range.lowerBound] {
    case UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: "|"), UInt8(ascii: "*"), UInt8(ascii: "_"):
      return .punctuation
    case 0xE2: return (0x2010...0x2015).contains(UTF8Shape.scalar(bytes, range.lowerBound)) ? .punctuation : .symbol
    case 0..<0x80, 0xC2: return .symbol
    default: return .word
    }
  }
}
