import Corpus
import Glibc
import Reports

/// Why an input has no reading.
enum Problem: Error, Sendable {
  case system(SystemError)
  /// It was there when it was looked for.
  case vanished
  case folderWithoutEssays
  case needsConversion(command: String)
  case tooLarge
  case special
  case essay(EssayError)
  /// Another input, read before from this place, has the same id.
  case duplicate(id: String, earlier: String)
  /// A file that should be a gold reading.
  case noReading(GoldReadingFile.Failure)
  /// A line of NDJSON that is no record.
  case badRecord(RecordLine.Failure)
  case longRecord
  /// A line that `export` wrote where it could not read an essay.
  case exported(String)
  /// An exported essay, where the text itself is needed.
  case needsText
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
  init(_ error: SystemError) { self = error == .tooLarge ? .tooLarge : .system(error) }

  /// Why something that was found could not be read.
  init(reading error: SystemError) { self = [ENOENT, ENOTDIR].contains(error.code) ? .vanished : Problem(error) }

  /// What is wrong, in words.
  func text(_ words: Messages) -> String {
    switch self {
    case .system(let error): words.system(error)
    case .vanished: words.vanished
    case .folderWithoutEssays: words.folderWithoutEssays
    case .needsConversion(let command): words.needsConversion(command)
    case .tooLarge, .essay(.tooLarge): words.tooLarge(Essay.largestFile >> 20)
    case .essay(.tooLong): words.tooLong(Essay.longestText >> 20)
    case .essay(.longValue(let key)): words.longValue(key, Essay.longestName)
    case .badRecord(.long(let name)): words.longValue(name, Essay.longestName)
    case .special: words.special
    case .essay(.empty): words.empty
    case .essay(.notText(let offset)): words.notText(offset)
    case .essay(.frontMatterNeverClosed): words.frontMatterNeverClosed
    case .duplicate(let id, let earlier): words.duplicate(id, earlier)
    case .noReading(.json(let error)): words.notJSON(error)
    case .noReading(.member(let name)): words.badMember(name)
    case .noReading(.label(let label, let member)): words.badLabel(label, member)
    case .badRecord(.json(let error)): words.notJSON(error)
    case .badRecord(.notUTF8(let offset)): words.notUTF8(offset)
    case .badRecord(.notObject): words.noRecord
    case .badRecord(.missing(let name)): words.missingField(name)
    case .badRecord(.kind(let name)): words.badField(name)
    case .longRecord: words.longRecord(LineReader.longest >> 20)
    case .exported(let error): words.exportedError(error)
    case .needsText: words.needsText
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
