/// The text without anything that a terminal would obey: control characters and changes of direction are shown as �,
/// line ends and tabs as a blank.
public func printable(_ text: String) -> String {
  guard text.unicodeScalars.contains(where: { isUnprintable($0) }) else { return text }
  var result = String.UnicodeScalarView()
  for scalar in text.unicodeScalars {
    result.append(!isUnprintable(scalar) ? scalar : isBlank(scalar) ? " " : "\u{FFFD}")
  }
  return String(result)
}

/// Data as a terminal is shown them: line ends and tabs stay, what else it would obey is shown as �.
///
/// Formats that keep a text to the letter and cannot escape it (CSV, CoNLL-U, brat) go through this where somebody looks
/// at them, and through nothing where a file or a program takes them.
public func shownOnTerminal(_ data: [UInt8]) -> [UInt8] {
  var shown: [UInt8] = []
  shown.reserveCapacity(data.count)
  var last: Unicode.Scalar?
  for scalar in String(decoding: data, as: UTF8.self).unicodeScalars {
    // A return stays at the end of a line.
    if last == "\r" { shown.append(scalar: scalar == "\n" ? "\r" : "\u{FFFD}") }
    last = scalar
    if scalar == "\r" { continue }
    shown.append(scalar: isUnprintable(scalar) && scalar != "\n" && scalar != "\t" ? "\u{FFFD}" : scalar)
  }
  if last == "\r" { shown.append(scalar: "\u{FFFD}") }
  return shown
}

private func isBlank(_ scalar: Unicode.Scalar) -> Bool {
  (0x09...0x0D).contains(scalar.value) || scalar.value == 0x85 || (0x2028...0x2029).contains(scalar.value)
}

/// Whether a terminal would obey the character instead of showing it, or the letters around it would be shown in another
/// order: control characters, marks and changes of direction, and what else is no letter for anybody to see.
func isUnprintable(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0..<0x20, 0x7F..<0xA0, 0x2028...0x202E, 0x2066...0x206F, 0x200E...0x200F, 0x061C, 0xFEFF: true
  case 0xFFF9...0xFFFB, 0xE0000...0xE007F: true
  default: false
  }
}
