/// A stretch of text that looks one way.
struct StyledText: Sendable, Equatable {
  enum Style: Sendable { case plain, saying, remark }

  var text: String
  var style: Style
}

/// Breaks styled text into lines at blanks, as `wrapped` does with text of one style.
struct LineBreaker {
  private let columns: Int
  private var lines: [[StyledText]] = []
  private var line: [StyledText] = []
  private var width = 0
  /// The word that is being read, and what parts it from the one before.
  private var word: [StyledText] = []
  private var blank: StyledText?

  init(columns: Int) { self.columns = max(columns, 8) }

  mutating func add(_ text: String, _ style: StyledText.Style) {
    for (index, part) in text.split(separator: " ", omittingEmptySubsequences: false).enumerated() {
      if index > 0 { endWord(with: " ", style) }
      if !part.isEmpty { word.append(StyledText(text: String(part), style: style)) }
    }
  }

  /// Ends the word; `blank` stands before the next where both are on one line.
  mutating func endWord(with blank: String, _ style: StyledText.Style) {
    endWord()
    self.blank = StyledText(text: blank, style: style)
  }

  /// The lines, at least one.
  mutating func end() -> [[StyledText]] {
    endWord()
    defer { (lines, line, width, blank) = ([], [], 0, nil) }
    return line.isEmpty && !lines.isEmpty ? lines : lines + [line]
  }

  private mutating func endWord() {
    guard !word.isEmpty else { return }
    let wordWidth = word.reduce(0) { $0 + displayWidth($1.text) }
    let blankWidth = blank?.text.utf8.count ?? 0
    if width > 0, width + blankWidth + wordWidth > columns {
      endLine()
    } else if let blank, width > 0 {
      append(blank)
    }
    if wordWidth > columns { appendInParts() } else { for piece in word { append(piece) } }
    word = []
    blank = nil
  }

  /// Adds a word that fits on no line.
  private mutating func appendInParts() {
    for piece in word {
      for letter in piece.text {
        let letterWidth = displayWidth(letter)
        if width > 0, width + letterWidth > columns { endLine() }
        append(letter, letterWidth, piece.style)
      }
    }
  }

  private mutating func append(_ piece: StyledText) {
    if let last = line.last, last.style == piece.style {
      line[line.count - 1].text += piece.text
    } else {
      line.append(piece)
    }
    width += displayWidth(piece.text)
  }

  private mutating func append(_ letter: Character, _ letterWidth: Int, _ style: StyledText.Style) {
    if line.last?.style == style {
      line[line.count - 1].text.append(letter)
    } else {
      line.append(StyledText(text: String(letter), style: style))
    }
    width += letterWidth
  }

  private mutating func endLine() {
    lines.append(line)
    (line, width) = ([], 0)
  }
}
