/// Canonical composition of Latin letters (Unicode NFC, the pairs that Western and Central European texts use).
enum Composition {
  /// The composed letter of an ASCII base and a combining mark, nil where there is none.
  static func compose(_ base: UInt8, _ mark: UInt32) -> UInt32? { pairs[mark << 8 | UInt32(base)] }

  private static let pairs: [UInt32: UInt32] = {
    var table: [UInt32: UInt32] = [:]
    for (mark, letters) in rows {
      var base: UInt32?
      for letter in letters.unicodeScalars where letter != " " {
        if let known = base { table[mark << 8 | known] = letter.value }
        base = base == nil ? letter.value : nil
      }
    }
    return table
  }()

  /// For each mark: base, composed, base, composed …
  private static let rows: [(UInt32, String)] = [
    (0x300, "AÀ EÈ IÌ OÒ UÙ NǸ aà eè iì oò uù nǹ"),
    (0x301, "AÁ EÉ IÍ OÓ UÚ YÝ CĆ LĹ NŃ RŔ SŚ ZŹ aá eé ií oó uú yý cć lĺ nń rŕ sś zź"),
    (0x302, "AÂ EÊ IÎ OÔ UÛ CĈ GĜ HĤ JĴ SŜ WŴ YŶ aâ eê iî oô uû cĉ gĝ hĥ jĵ sŝ wŵ yŷ"),
    (0x303, "AÃ NÑ OÕ IĨ UŨ aã nñ oõ iĩ uũ"),
    (0x304, "AĀ EĒ IĪ OŌ UŪ aā eē iī oō uū"),
    (0x306, "AĂ GĞ UŬ aă gğ uŭ"),
    (0x307, "CĊ EĖ GĠ IİZŻ cċ eė gġ zż"),
    (0x308, "AÄ EË IÏ OÖ UÜ YŸ aä eë iï oö uü yÿ"),
    (0x30A, "AÅ UŮ aå uů"),
    (0x30B, "OŐ UŰ oő uű"),
    (0x30C, "CČ DĎ EĚ NŇ RŘ SŠ TŤ ZŽ cč dď eě nň rř sš tť zž"),
    (0x327, "CÇ GĢ KĶ LĻ NŅ SŞ TŢ cç gģ kķ lļ nņ sş tţ"),
    (0x328, "AĄ EĘ IĮ UŲ aą eę iį uų"),
  ]
}
