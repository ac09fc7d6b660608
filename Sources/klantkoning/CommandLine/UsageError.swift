import Corpus
import Reports

/// A call that cannot be carried out as it was typed.
enum UsageError: Error, Sendable {
  case unknownCommand(String, nearest: [String])
  /// No command, but a path: what would read it.
  case pathWithoutCommand(String)
  case unknownOption(String, command: String?, nearest: [String])
  /// An option of other commands.
  case foreignOption(String, command: String, takers: [String])
  case missingValue(String)
  case needlessValue(String)
  case badValue(String, option: String, allowed: [String])
  case badNumber(String, option: String, ClosedRange<Int>)
  case emptyValue(String)
  /// It has more bytes than what is told of an essay may have.
  case longValue(String)
  /// A role that nobody has; the language to name the others in.
  case unknownRole(String, option: String, Language)
  case missingNames(command: String)
  case unexpectedArgument(String, command: String)
  case unknownName(String, nearest: [String], known: [String])
  case ambiguousName(String, candidates: [String])
  /// A path that a comparison names has no reading; why was said before.
  case unreadName(String)
  case differentTargets(String, String)
  /// A file that would be read and written.
  case inputIsOutput(String)
  case cannotWrite(String, SystemError)
  case cannotRead(String, SystemError)
  case missingName(command: String)
  /// A command that needs one of a few words has none.
  case missingChoice(command: String, allowed: [String])
  /// Nothing that was read as a sentence stands on the line.
  case noSentence(line: Int, String, nearest: [Int])
  /// Files for several essays, and no folder to write them to.
  case needsFolder(Int)
  case missingFolder(command: String)
  case missingOutput(command: String)
  case tooFewReadings(Int, fewest: Int)
  /// A file of weights that cannot be used.
  case badModel(String, ArgumentModelFile.Failure)
  /// The folder holds no file that could be a reading.
  case noReadings(String)
  /// No reading of the folder belongs to an input.
  case noLabelledInput(String)
}

extension UsageError {
  /// Whether the help would have told.
  var isAboutUse: Bool {
    switch self {
    case .unknownName, .ambiguousName, .unreadName, .differentTargets, .inputIsOutput, .cannotWrite, .cannotRead,
      .noReadings, .noLabelledInput, .tooFewReadings, .badModel, .noSentence:
      false
    default: true
    }
  }

  func text(_ words: Messages) -> String {
    switch self {
    case .unknownCommand(let name, let nearest): words.unknownCommand(name) + suggestion(nearest, words)
    case .pathWithoutCommand(let path): words.pathWithoutCommand(path, FilePath(path).shellWord)
    case .unknownOption(let name, let command, let nearest):
      words.unknownOption(name, command) + suggestion(nearest, words)
    case .foreignOption(let name, let command, let takers):
      words.unknownOption(name, command) + "; " + words.belongsTo(takers)
    case .missingValue(let option): words.missingValue(option)
    case .needlessValue(let option): words.needlessValue(option)
    case .badValue(let value, let option, let allowed):
      words.badValue(value, option, allowed) + suggestion(nearestNames(to: value, among: allowed), words)
    case .badNumber(let value, let option, let range): words.badNumber(value, option, range)
    case .unknownRole(let name, let option, let language):
      words.badValue(name, option, Role.typedNames(language))
        + suggestion(nearestNames(to: name, among: Role.typedNames(language)), words)
    case .emptyValue(let option): words.emptyValue(option)
    case .longValue(let option): words.longValue(option, Essay.longestName)
    case .missingNames(let command): words.missingNames(command)
    case .unexpectedArgument(let word, let command): words.unexpectedArgument(word, command)
    case .unknownName(let name, let nearest, let known):
      words.unknownName(name) + (nearest.isEmpty ? "; " + words.known(known) : suggestion(nearest, words))
    case .ambiguousName(let name, let candidates): words.ambiguousName(name, candidates)
    case .unreadName(let path): words.unreadName(path)
    case .differentTargets(let a, let b): words.differentTargets(a, b)
    case .inputIsOutput(let path): "\(path): \(words.inputIsOutput)"
    case .cannotWrite(let path, let error): "\(path): \(words.system(error))"
    case .cannotRead(let path, let error): "\(path): \(Problem(error).text(words))"
    case .missingName(let command): words.missingName(command)
    case .missingChoice(let command, let allowed): words.missingChoice(command, allowed)
    case .noSentence(let line, let name, let nearest): words.noSentence(line, name, nearest)
    case .needsFolder(let count): words.needsFolder(count)
    case .missingFolder(let command): words.missingFolder(command)
    case .missingOutput(let command): words.missingOutput(command)
    case .tooFewReadings(let count, let fewest): words.tooFewReadings(count, fewest)
    case .badModel(let path, let failure): "\(path):\(failure.line): \(words.badModel(failure))"
    case .noReadings(let folder): words.noReadings(folder)
    case .noLabelledInput(let folder): words.noLabelledInput(folder)
    }
  }

  private func suggestion(_ nearest: [String], _ words: Messages) -> String {
    nearest.isEmpty ? "" : "; " + words.didYouMean(nearest)
  }
}
