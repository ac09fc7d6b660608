/// Looking for words by their bytes: pages are long and their lines many, and letters as a reader sees them are dear.
extension StringProtocol where SubSequence == Substring {
  /// The parts between blanks, empty ones left out.
  var blankParted: [Substring] {
    var parts: [Substring] = []
    var start = utf8.startIndex
    var at = start
    while at < utf8.endIndex {
      if utf8[at] == 32 {
        if start < at { parts.append(self[start..<at]) }
        start = utf8.index(after: at)
      }
      at = utf8.index(after: at)
    }
    if start < at { parts.append(self[start..<at]) }
    return parts
  }
}

/// Where the bytes of `part` first stand in those of `whole`; nil where they do not.
func firstPlace(of part: UnsafeBufferPointer<UInt8>, in whole: UnsafeBufferPointer<UInt8>) -> Int? {
  guard let head = part.first, whole.count >= part.count else { return nil }
  for at in 0...(whole.count - part.count) where whole[at] == head {
    if (1..<part.count).allSatisfy({ whole[at + $0] == part[$0] }) { return at }
  }
  return nil
}
