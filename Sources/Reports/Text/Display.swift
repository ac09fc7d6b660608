/// How many columns of a terminal a text takes: two for East Asian wide letters and emoji, none for combining marks.
func displayWidth(_ text: String) -> Int {
  plainWidth(text) ?? text.reduce(0) { $0 + displayWidth($1) }
}

/// The columns of a text whose letters are one code point and one column each, as nearly all Dutch ones are: those below
/// U+0300 but for the soft hyphen, and general punctuation; nil for another text.
private func plainWidth(_ text: String) -> Int? {
  var text = text
  return text.withUTF8 { bytes in
    if bytes.allSatisfy({ $0 < 0x80 }) { return bytes.count }
    var columns = 0
    var at = 0
    while at < bytes.count {
      switch bytes[at] {
      // A return may be one letter with what follows it.
      case 0x0D: return nil
      case ..<0x80: at += 1
      case 0xC2..<0xCC where bytes[at] != 0xC2 || bytes[at + 1] != 0xAD: at += 2
      case 0xE2 where bytes[at + 1] == 0x80 && 0x90...0xA7 ~= bytes[at + 2]: at += 3
      default: return nil
      }
      columns += 1
    }
    return columns
  }
}

/// The columns of one letter as a reader sees it, however many code points make it.
func displayWidth(_ letter: Character) -> Int {
  let scalars = letter.unicodeScalars
  guard let first = scalars.first(where: { !isCombining($0) }) else { return 0 }
  let isEmoji = scalars.contains("\u{FE0F}") || first.properties.isEmojiPresentation
  return isEmoji || isWide(first) ? 2 : 1
}

private func isCombining(_ scalar: Unicode.Scalar) -> Bool {
  guard scalar.value >= 0xAD else { return false }
  return switch scalar.properties.generalCategory {
  case .nonspacingMark, .enclosingMark, .format: true
  default: false
  }
}

/// East Asian Width W and F (Unicode Annex 11), in blocks.
private func isWide(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xA000...0xA4CF,
    0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6,
    0x1F1E6...0x1F1FF, 0x20000...0x3FFFD:
    true
  default: false
  }
}

/// The text cut to `columns`, with … where something was cut off.
func clipped(_ text: String, to columns: Int) -> String {
  guard displayWidth(text) > columns else { return text }
  return prefix(of: text, columns: max(columns - 1, 0)) + "…"
}

/// The text followed by blanks up to `columns`; a longer one is clipped.
func padded(_ text: String, to columns: Int) -> String {
  let text = clipped(text, to: columns)
  return text + String(repeating: " ", count: max(columns - displayWidth(text), 0))
}

/// As many letters from the start as fit in `columns`.
private func prefix(of text: String, columns: Int) -> String {
  var result = ""
  var width = 0
  for letter in text {
    width += displayWidth(letter)
    if width > columns { break }
    result.append(letter)
  }
  return result
}

/// The text in lines of at most `columns`, broken at blanks, and inside a word only where it fits on no line.
func wrapped(_ text: String, columns: Int) -> [String] {
  let columns = max(columns, 8)
  if plainWidth(text) != nil, let lines = wrappedPlainly(text, columns: columns) { return lines }
  var lines: [String] = []
  var line = ""
  var width = 0
  for word in text.split(separator: " ") {
    for (index, part) in parts(of: String(word), columns: columns).enumerated() {
      let partWidth = displayWidth(part)
      let needed = width + (width > 0 && index == 0 ? 1 : 0) + partWidth
      if width > 0 && (needed > columns || index > 0) {
        lines.append(line)
        (line, width) = (part, partWidth)
      } else {
        line += (width > 0 ? " " : "") + part
        width = needed
      }
    }
  }
  return width > 0 || lines.isEmpty ? lines + [line] : lines
}

/// The same for a text of plain width; nil where a word is too long for a line.
private func wrappedPlainly(_ text: String, columns: Int) -> [String]? {
  var lines: [String] = []
  var line: [UInt8] = []
  var width = 0
  for word in text.utf8.split(separator: UInt8(ascii: " ")) {
    let wordWidth = word.count { $0 & 0xC0 != 0x80 }
    guard wordWidth <= columns else { return nil }
    if width > 0, width + 1 + wordWidth > columns {
      lines.append(String(decoding: line, as: UTF8.self))
      line.removeAll(keepingCapacity: true)
      width = 0
    }
    if width > 0 { line.append(UInt8(ascii: " ")) }
    line.append(contentsOf: word)
    width += (width > 0 ? 1 : 0) + wordWidth
  }
  return width > 0 || lines.isEmpty ? lines + [String(decoding: line, as: UTF8.self)] : lines
}

/// A word in parts that each fit on a line.
private func parts(of word: String, columns: Int) -> [String] {
  guard displayWidth(word) > columns else { return [word] }
  var parts: [String] = []
  var rest = word[...]
  while !rest.isEmpty {
    let part = prefix(of: String(rest), columns: columns)
    let count = max(part.count, 1)
    parts.append(String(rest.prefix(count)))
    rest = rest.dropFirst(count)
  }
  return parts
}
