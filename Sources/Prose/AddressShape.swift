/// Web and mail addresses.
enum AddressShape {
  /// The address inside a chunk without the marks around it, nil where the chunk is none.
  static func core(_ bytes: [UInt8], _ chunk: Range<Int>) -> Range<Int>? {
    guard chunk.count > 5, looksLikeAddress(bytes, chunk) else { return nil }
    var start = chunk.lowerBound
    while start < chunk.upperBound, isEdge(bytes, start) { start += UTF8Shape.length(bytes[start]) }
    var end = chunk.upperBound
    while end > start {
      let previous = UTF8Shape.start(before: end, bytes, from: start)
      guard isEdge(bytes, previous), !(bytes[previous] == 41 && bytes[start..<previous].contains(40)) else { break }
      end = previous
    }
    return end > start ? start..<end : nil
  }

  private static func isEdge(_ bytes: [UInt8], _ at: Int) -> Bool {
    if bytes[at] == UInt8(ascii: "<") || bytes[at] == UInt8(ascii: ">") { return true }
    let mark = Mark.of(UTF8Shape.scalar(bytes, at))
    return mark != .word && mark != .dash
  }

  private static func looksLikeAddress(_ bytes: [UInt8], _ chunk: Range<Int>) -> Bool {
    var dotAfterAt = false
    var seenAt = false
    for at in chunk {
      switch bytes[at] {
      case UInt8(ascii: ":"):
        if at + 3 < chunk.upperBound, bytes[at + 1] == 47, bytes[at + 2] == 47 { return true }
      case UInt8(ascii: "w"), UInt8(ascii: "W"):
        if at + 4 < chunk.upperBound, bytes[at + 1] | 32 == 119, bytes[at + 2] | 32 == 119, bytes[at + 3] == 46,
          at == chunk.lowerBound || !CharacterShape.isWordByte(bytes[at - 1])
        {
          return true
        }
      case UInt8(ascii: "@"): seenAt = at > chunk.lowerBound && CharacterShape.isWordByte(bytes[at - 1])
      case UInt8(ascii: "."): if seenAt, at + 2 < chunk.upperBound { dotAfterAt = true }
      default: break
      }
    }
    return dotAfterAt
  }
}
