/// Character references of HTML.
enum Entities {
  /// The code point of the reference that starts with `&` at `at`, and the offset behind it; nil for a plain `&`.
  static func decode(_ bytes: [UInt8], _ at: Int, _ end: Int) -> (scalar: UInt32, end: Int)? {
    var close = at + 1
    while close < end, close - at < 12, bytes[close] != UInt8(ascii: ";") { close += 1 }
    guard close < end, bytes[close] == UInt8(ascii: ";"), close > at + 1 else { return nil }
    let scalar = bytes[at + 1] == UInt8(ascii: "#") ? number(bytes[(at + 2)..<close]) : named(bytes[(at + 1)..<close])
    return scalar.map { ($0, close + 1) }
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> UInt32? {
    let isHex = digits.first.map { $0 | 32 == UInt8(ascii: "x") } ?? false
    let text = String(decoding: isHex ? digits.dropFirst() : digits, as: UTF8.self)
    guard let value = UInt32(text, radix: isHex ? 16 : 10), value > 0 else { return nil }
    return Unicode.Scalar(value)?.value
  }

  private static func named(_ name: ArraySlice<UInt8>) -> UInt32? { names[String(decoding: name, as: UTF8.self)] }

  /// The references that Western European pages use: HTML 4's Latin-1 and typographic ones.
  private static let names: [String: UInt32] = {
    var table: [String: UInt32] = [:]
    for (offset, name) in latin1.split(separator: " ").enumerated() { table[String(name)] = UInt32(0xA0 + offset) }
    for pair in others.split(separator: " ") {
      let parts = pair.split(separator: "=")
      if parts.count == 2, let value = UInt32(parts[1], radix: 16) { table[String(parts[0])] = value }
    }
    return table
  }()

  private static let latin1 = #"""
    nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro
    para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil
    Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave
    Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml
    igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute
    thorn yuml
    """#.replacingLineFeeds

  private static let others = #"""
    amp=26 lt=3C gt=3E quot=22 apos=27 OElig=152 oelig=153 Scaron=160 scaron=161 Yuml=178 fnof=192 circ=2C6 tilde=2DC
    ensp=2002 emsp=2003 thinsp=2009 zwnj=200C zwj=200D lrm=200E rlm=200F ndash=2013 mdash=2014 lsquo=2018 rsquo=2019
    sbquo=201A ldquo=201C rdquo=201D bdquo=201E dagger=2020 Dagger=2021 bull=2022 hellip=2026 permil=2030 prime=2032
    Prime=2033 lsaquo=2039 rsaquo=203A euro=20AC trade=2122 larr=2190 uarr=2191 rarr=2192 darr=2193 harr=2194 minus=2212
    infin=221E asymp=2248 ne=2260 le=2264 ge=2265 hearts=2665 ijlig=133 IJlig=132 check=2713 starf=2605 star=2606
    """#.replacingLineFeeds
}

extension String {
  /// The string with its line feeds as spaces.
  fileprivate var replacingLineFeeds: String { String(map { $0 == "\n" ? " " : $0 }) }
}
