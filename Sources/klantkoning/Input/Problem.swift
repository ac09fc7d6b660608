import Corpus
import Reports

/// Why an input has no reading.
enum Problem: Error, Sendable {
  case system(SystemError)
  case folderWithoutEssays
  case needsConversion(command: String)
  case tooLarge
  case special
  case essay(EssayError)
  /// Another input, read before from this place, has the same id.
  case duplicate(id: String, earlier: String)
  /// A file that should be a gold reading.
  case noReading(GoldReadingFile.Failure)
  /// A gold reading is there already where one should be written.
  case readingIsThere
  /// A gold reading of another text.
  case mismatch(GoldMismatch)

  /// The line of the file that it is about.
  var line: Int? {
    if case .essay(.frontMatterNeverClosed(let line)) = self { line } else { nil }
  }
}

extension Problem {
  /// What is wrong, in words.
  func text(_ words: Messages) -> String {
    switch self {
    case .system(let error): words.system(error)
    case .folderWithoutEssays: words.folderWithoutEssays
    case .needsConversion(let command): words.needsConversion(command)
    case .tooLarge: words.tooLarge
    case .special: words.special
    case .essay(.empty): words.empty
    case .essay(.notText(let offset)): words.notText(offset)
    case .essay(.frontMatterNeverClosed): words.frontMatterNeverClosed
    case .duplicate(let id, let earlier): words.duplicate(id, earlier)
    case .noReading(.json(let error)): words.notJSON(error)
    case .noReading(.member(let name)): words.badMember(name)
    case .noReading(.label(let label, let member)): words.badLabel(label, member)
    case .readingIsThere: words.readingIsThere
    case .mismatch(.segments(let inText, let labelled)): words.otherSegments(inText, labelled)
    case .mismatch(.number(let number, let member)): words.noSegment(number, member)
    case .mismatch(.adage(let text, let segment)): words.adageNotThere(text, segment)
    }
  }

  /// The same for the `errors` of the JSON, which are never localised.
  var record: String {
    line.map { "line \($0): " + text(.english) } ?? text(.english)
  }
}
