/// The content of `script`, where a comment hides end tags.
extension HTMLTokenizer {
  mutating func nextInScript() -> HTMLToken? {
    let start = at
    let stop = scriptEnd()
    if stop > start { return text(start, stop, .raw) }
    return endTag(stop)
  }

  /// Where the script's end tag starts: the first outside a `<script>` inside a comment.
  private func scriptEnd() -> Int {
    var isComment = false
    var isNested = false
    var stop = at
    while stop < bytes.count {
      switch bytes[stop] {
      case UInt8(ascii: "<"):
        if !isNested, isEndTag(stop) { return stop }
        if !isComment, opens("<!--", stop) {
          isComment = true
          // The dashes may be those of the comment's end as well.
          stop += 1
        } else if isComment, isScript(stop + 1 + (isNested ? 1 : 0)), !isNested || byte(stop + 1) == UInt8(ascii: "/") {
          isNested.toggle()
        }
        stop += 1
      case UInt8(ascii: "-") where isComment:
        let first = stop
        while byte(stop) == UInt8(ascii: "-") { stop += 1 }
        if stop - first >= 2, byte(stop) == UInt8(ascii: ">") { (isComment, isNested) = (false, false) }
      default: stop += 1
      }
    }
    return stop
  }

  private func isScript(_ at: Int) -> Bool { isName(HTMLTokenizer.script, at) }
  private static let script = Array("script".utf8)
}
