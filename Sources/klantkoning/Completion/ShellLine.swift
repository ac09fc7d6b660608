/// The words of a command line as a shell takes them, with what quotes them taken off.
struct ShellLine: Sendable {
  /// The words that are complete.
  private(set) var words: [FilePath] = []
  /// The word at the end; empty after white space.
  private(set) var current: [UInt8] = []
  /// How much of the current word stands before the last of the breaks in it.
  private(set) var broken = 0
  private var hasCurrent = false
  /// The quote that is not closed yet.
  private(set) var quote: UInt8?

  /// - Parameter breaks: the characters at which `bash` begins another word to complete.
  init(_ line: [UInt8], breaks: [UInt8]) {
    var rest = line[...]
    while let byte = rest.popFirst() {
      switch (byte, quote) {
      case (byte, .some(byte)): quote = nil
      case (UInt8(ascii: "\\"), nil): if let next = rest.popFirst() { append(next) }
      case (UInt8(ascii: "\\"), UInt8(ascii: "\"")) where rest.first.map(Self.isEscaped) ?? false:
        if let next = rest.popFirst() { append(next) }
      case (UInt8(ascii: "\""), nil), (UInt8(ascii: "'"), nil): (quote, hasCurrent) = (byte, true)
      case (UInt8(ascii: " "), nil), (UInt8(ascii: "\t"), nil), (UInt8(ascii: "\n"), nil): endWord()
      default:
        append(byte)
        if quote == nil, breaks.contains(byte) { broken = current.count }
      }
    }
  }

  /// A word as a shell takes it outside quotes.
  static func quoted(_ word: String) -> String {
    String(decoding: word.utf8.flatMap { isPlain($0) ? [$0] : [UInt8(ascii: "\\"), $0] }, as: UTF8.self)
  }

  /// Whether no shell makes anything of a byte but itself.
  static func isPlain(_ byte: UInt8) -> Bool {
    byte >= 0x80 || UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte | 0x20
      || UInt8(ascii: "-")...UInt8(ascii: "9") ~= byte || byte == UInt8(ascii: "_")
  }

  /// What a backslash between double quotes is for.
  private static func isEscaped(_ byte: UInt8) -> Bool { "$`\"\\\n".utf8.contains(byte) }

  private mutating func append(_ byte: UInt8) {
    current.append(byte)
    hasCurrent = true
  }

  private mutating func endWord() {
    if hasCurrent { words.append(FilePath(bytes: current)) }
    (current, broken, hasCurrent) = ([], 0, false)
  }
}
