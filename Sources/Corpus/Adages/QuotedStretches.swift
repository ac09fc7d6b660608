import Dutch
import Prose

/// Finds what stands between quotation marks, whatever their kind: „…”, ‚…’, ‘…’, “…”, "…", '…', «…».
struct QuotedStretches {
  let bytes: [UInt8]

  /// The quotations that open within `sentence`, without their marks; a mark right behind its end closes one, too.
  func inside(_ sentence: Stretch) -> [Stretch] {
    var found: [Stretch] = []
    var at = sentence.start
    let limit = min(bytes.count, sentence.end + 4)
    while at < sentence.end {
      guard let open = mark(at), opens(at) else {
        at += 1
        continue
      }
      let start = at + open.width
      guard let end = closing(of: open.kind, from: start, before: limit) else {
        at = start
        continue
      }
      if end > start { found.append(Stretch(start, min(end, sentence.end))) }
      at = end + 1
    }
    return found
  }

  private enum Kind { case double, single, pointed }

  private func mark(_ at: Int) -> (kind: Kind, width: Int)? {
    switch bytes[at] {
    case UInt8(ascii: "\""): return (.double, 1)
    case UInt8(ascii: "'"): return (.single, 1)
    case 0xC2 where at + 1 < bytes.count && (bytes[at + 1] == 0xAB || bytes[at + 1] == 0xBB): return (.pointed, 2)
    case 0xE2 where at + 2 < bytes.count && bytes[at + 1] == 0x80:
      if (0x98...0x9B).contains(bytes[at + 2]) { return (.single, 3) }
      return (0x9C...0x9F).contains(bytes[at + 2]) ? (.double, 3) : nil
    default: return nil
    }
  }

  /// An opening mark follows a blank or a bracket and has a word behind it.
  private func opens(_ at: Int) -> Bool {
    guard let mark = mark(at), at + mark.width < bytes.count else { return false }
    let next = bytes[at + mark.width]
    if next == 32 || next == 10 { return false }
    if at == 0 { return true }
    switch bytes[at - 1] {
    case 32, 10, UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "*"), UInt8(ascii: "_"): return true
    default: return false
    }
  }

  /// A closing mark of the same kind stands behind a letter or a stop, and no letter follows it.
  private func closing(of kind: Kind, from start: Int, before limit: Int) -> Int? {
    var at = start
    while at < limit {
      if bytes[at] == 10 { return nil }
      if let mark = mark(at), mark.kind == kind, !isLetter(at + mark.width), bytes[at - 1] != 32 { return at }
      at += 1
    }
    return nil
  }

  private func isLetter(_ at: Int) -> Bool {
    guard at < bytes.count else { return false }
    return bytes[at] | 32 >= UInt8(ascii: "a") && bytes[at] | 32 <= UInt8(ascii: "z") || bytes[at] == 0xC3
  }
}
