import Prose

/// Tells what stands on a page beside its text: titles of other pages, the motto under a post.
struct SayingNoise {
  let document: Document

  /// Whether the sentence is one of a list of titles (*Lees ook: …*) or the motto that somebody signs with.
  func holds(_ sentence: Int) -> Bool { isAmongTitles(sentence) || isSignature(sentence) }

  private func isAmongTitles(_ sentence: Int) -> Bool {
    var first = document.sentences[sentence].block
    while first > 0, document.blocks[first].isJoined, document.sentences[sentence].block - first < 12 { first -= 1 }
    let opener = document.blocks[first].stretch
    let bytes = document.text.bytes[opener.start..<min(opener.end, opener.start + 40)]
    return SayingNoise.announcements.contains { starts(bytes, with: $0) }
  }

  private func starts(_ bytes: ArraySlice<UInt8>, with words: [UInt8]) -> Bool {
    guard bytes.count > words.count, zip(bytes, words).allSatisfy({ $0 | 32 == $1 }) else { return false }
    let next = bytes[bytes.startIndex + words.count]
    return next == UInt8(ascii: ":") || next == UInt8(ascii: "\n")
  }

  private static let announcements: [[UInt8]] = [
    "lees ook", "lees meer", "lees verder", "zie ook", "ook interessant", "meer lezen", "meer artikelen",
    "gerelateerd", "gerelateerde artikelen", "gerelateerde berichten", "meest gelezen", "verwante artikelen",
    "recente berichten", "eerdere columns", "eerdere blogs", "lees ook deze", "misschien ook interessant",
    "andere artikelen", "vorige berichten", "populair", "populaire berichten", "aanbevolen", "meer blogs",
  ].map { Array($0.utf8) }

  /// The last sentence of a post, under a line of nothing but dashes.
  private func isSignature(_ sentence: Int) -> Bool {
    guard document.sentences[sentence].block > 1 else { return false }
    let bytes = document.source.bytes
    var at = document.span(document.sentences[sentence].stretch).start
    while at > 0, bytes[at - 1] != 10 { at -= 1 }
    guard at > 1 else { return false }
    at -= 1
    let end = at
    while at > 0, bytes[at - 1] != 10 {
      guard SayingNoise.isDash(bytes[at - 1]) else { return false }
      at -= 1
    }
    return at > 1 && end > at && bytes[at - 2] != 10
  }

  /// Whether a byte is one of a dash, a line or a blank.
  private static func isDash(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_") || byte == UInt8(ascii: " ") || byte == 0xE2 || byte == 0x80
      || byte == 0x94 || byte == 0x93
  }
}
