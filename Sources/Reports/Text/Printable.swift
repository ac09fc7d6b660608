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

private func isBlank(_ scalar: Unicode.Scalar) -> Bool {
  (0x09...0x0D).contains(scalar.value) || scalar.value == 0x85 || (0x2028...0x2029).contains(scalar.value)
}

/// Whether a terminal would obey the character instead of showing it.
func isUnprintable(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0..<0x20, 0x7F..<0xA0, 0x2028...0x202E, 0x2066...0x2069, 0x200E...0x200F, 0x061C, 0xFEFF: true
  case 0xFFF9...0xFFFB, 0xE0001...0xE007F: true
  default: false
  }
}
