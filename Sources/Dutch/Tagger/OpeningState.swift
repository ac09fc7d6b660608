/// Tells which tokens open a sentence (or a quotation in it): a capital there says little.
package struct OpeningState: Sendable {
  private var isOpen = true

  package init() {}

  /// Whether the next token, written `bytes`, opens a sentence.
  @inline(__always)
  package mutating func advance(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let opens = isOpen
    guard let first = bytes.first else { return opens }
    let isWord = first | 0x20 &- 0x61 < 26 || first &- 0x30 < 10 || first >= 0xC3 && first != 0xE2
    if isWord {
      isOpen = false
    } else if first == 0x22 || first == 0x3A || first == 0xE2 || first == 0x60 || first == 0x27 && bytes.count <= 2 {
      // A quotation mark or a colon; a dash does no harm.
      isOpen = true
    }
    return opens
  }
}
