extension Source {
  /// Decodes a file: UTF-8 or UTF-16 with or without byte order mark; where the bytes are no UTF-8, what a page declares,
  /// else Windows-1252. What starts like HTML is a page.
  ///
  /// - Throws: `SourceError.empty` for white space only, `SourceError.binary` for what is no text, `SourceError.tooLarge`.
  public init(decoding raw: [UInt8]) throws(SourceError) {
    guard raw.count <= Limits.file else { throw .tooLarge }
    let decoded = try Source.decode(raw)
    guard decoded.bytes.contains(where: { $0 > 32 }) else { throw .empty }
    self.init(
      bytes: decoded.bytes, encoding: decoded.encoding, format: PageShape.isPage(decoded.bytes) ? .page : .text,
      unknownEncoding: decoded.unknownEncoding)
  }

  private static func decode(_ raw: [UInt8]) throws(SourceError) -> Source {
    if raw.starts(with: [0xFF, 0xFE]) && !raw.starts(with: [0xFF, 0xFE, 0, 0]) {
      return Source(bytes: UTF16Decoding.utf8(raw[2...], bigEndian: false), encoding: .utf16LittleEndian)
    }
    if raw.starts(with: [0xFE, 0xFF]) {
      return Source(bytes: UTF16Decoding.utf8(raw[2...], bigEndian: true), encoding: .utf16BigEndian)
    }
    if let bigEndian = UTF16Decoding.evident(raw) {
      let encoding: Encoding = bigEndian ? .utf16BigEndian : .utf16LittleEndian
      return Source(bytes: UTF16Decoding.utf8(raw[...], bigEndian: bigEndian), encoding: encoding)
    }
    if let offset = BinaryShape.firstOffence(raw) { throw .binary(offset: offset) }
    let body = raw.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(raw[3...]) : raw
    if (try? UTF8Span(validating: body.span)) != nil { return Source(bytes: body, encoding: .utf8) }
    return PageShape.isPage(body) ? page(body) : Source(bytes: Windows1252.utf8(body), encoding: .windows1252)
  }

  /// A page that is no UTF-8: in the encoding that it declares, if it is known.
  private static func page(_ body: [UInt8]) -> Source {
    switch PageEncoding(declaredIn: body) {
    case .latin9: Source(bytes: Windows1252.utf8(body, isLatin9: true), encoding: .latin9)
    case .unknown(let name): Source(bytes: Windows1252.utf8(body), encoding: .windows1252, unknownEncoding: name)
    case .western: Source(bytes: Windows1252.utf8(body), encoding: .windows1252)
    }
  }
}

/// The signs that a file is no text.
enum BinaryShape {
  /// The offset of the first byte that text does not hold, nil for text.
  static func firstOffence(_ raw: [UInt8]) -> Int? {
    for magic in magics where raw.starts(with: magic) { return 0 }
    var controls = 0
    var first: Int?
    return raw.withUnsafeBufferPointer { raw in
      var at = 0
      while case let found = firstControl(raw, at), found < raw.count {
        if raw[found] == 0 { return found }
        controls += 1
        first = first ?? found
        at = found + 1
      }
      return controls * 100 > raw.count ? first : nil
    }
  }

  /// PDF, zip (docx, odt, epub), PNG, JPEG, GIF, gzip, old Word.
  private static let magics: [[UInt8]] = [
    [0x25, 0x50, 0x44, 0x46, 0x2D], [0x50, 0x4B, 0x03, 0x04], [0x89, 0x50, 0x4E, 0x47], [0xFF, 0xD8, 0xFF],
    [0x47, 0x49, 0x46, 0x38], [0x1F, 0x8B], [0xD0, 0xCF, 0x11, 0xE0],
  ]

  /// The first control character from `at` on, or the number of bytes.
  private static func firstControl(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> Int {
    SixteenBytes.first(
      in: bytes, at, bytes.count, where: isControl, mayHold: { $0.within(0...7) .| $0.within(14...31) })
  }

  /// Control characters other than white space, backspace, end of file (DOS) and escape.
  private static func isControl(_ byte: UInt8) -> Bool {
    byte < 0x20 && !(0x08...0x0D).contains(byte) && byte != 0x1A && byte != 0x1B
  }
}

/// UTF-16 to UTF-8.
enum UTF16Decoding {
  /// Whether bytes without a mark are evidently UTF-16: nearly every other byte zero; the value says big-endian.
  static func evident(_ raw: [UInt8]) -> Bool? {
    let sample = raw.prefix(4096)
    let pairs = sample.count / 2
    guard pairs >= 2, raw.count % 2 == 0 else { return nil }
    var zeros = (even: 0, odd: 0)
    for offset in 0..<(pairs * 2) where sample[offset] == 0 {
      if offset % 2 == 0 { zeros.even += 1 } else { zeros.odd += 1 }
    }
    if zeros.odd * 10 >= pairs * 7, zeros.even * 20 <= pairs { return false }
    if zeros.even * 10 >= pairs * 7, zeros.odd * 20 <= pairs { return true }
    return nil
  }

  /// The text in UTF-8; lone surrogates become U+FFFD, a last odd byte is dropped.
  static func utf8(_ raw: ArraySlice<UInt8>, bigEndian: Bool) -> [UInt8] {
    var units: [UInt16] = []
    units.reserveCapacity(raw.count / 2)
    var at = raw.startIndex
    while at + 1 < raw.endIndex {
      let (high, low) = bigEndian ? (raw[at], raw[at + 1]) : (raw[at + 1], raw[at])
      units.append(UInt16(high) << 8 | UInt16(low))
      at += 2
    }
    return Array(String(decoding: units, as: UTF16.self).utf8)
  }
}

/// Windows-1252, and ISO-8859-15, to UTF-8.
enum Windows1252 {
  /// The text in UTF-8. Well-formed UTF-8 sequences are kept, so that a file of mixed origin stays readable.
  static func utf8(_ raw: [UInt8], isLatin9: Bool = false) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(raw.count + raw.count / 16)
    var at = 0
    while at < raw.count {
      let length = UTF8Shape.sequence(raw, at)
      if length > 0 {
        result.append(contentsOf: raw[at..<(at + length)])
        at += length
      } else {
        result.append(contentsOf: UTF8Shape.bytes((isLatin9 ? latin9[raw[at]] : nil) ?? scalar(raw[at])))
        at += 1
      }
    }
    return result
  }

  /// Where ISO-8859-15 is not Latin-1.
  private static let latin9: [UInt8: UInt32] = [
    0xA4: 0x20AC, 0xA6: 0x160, 0xA8: 0x161, 0xB4: 0x17D, 0xB8: 0x17E, 0xBC: 0x152, 0xBD: 0x153, 0xBE: 0x178,
  ]

  /// The code points of bytes 0x80…0x9F; the rest equal Latin-1, the five unassigned ones become U+FFFD.
  private static let upper: [UInt32] = [
    0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0xFFFD,
    0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A,
    0x0153, 0xFFFD, 0x017E, 0x0178,
  ]

  /// The code point that a numeric character reference to 0x80…0x9F stands for in HTML.
  static func reference(_ byte: UInt8) -> UInt32 { scalar(byte) == 0xFFFD ? UInt32(byte) : scalar(byte) }

  private static func scalar(_ byte: UInt8) -> UInt32 {
    (0x80...0x9F).contains(byte) ? upper[Int(byte) - 0x80] : UInt32(byte)
  }
}
