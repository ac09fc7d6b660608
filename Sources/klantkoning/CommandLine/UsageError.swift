/// A call that cannot be carried out as it was typed.
enum UsageError: Error, Sendable {
  case unknownCommand(String, nearest: [String])
  /// No command, but a path: what would read it.
  case pathWithoutCommand(String)
  case unknownOption(String, command: String?, nearest: [String])
  case missingValue(String)
  case needlessValue(String)
  case badValue(String, option: String, allowed: [String])
  case emptyValue(String)
  case missingNames(command: String)
  case unexpectedArgument(String, command: String)
  case unknownName(String, nearest: [String], known: [String])
  case ambiguousName(String, candidates: [String])
  /// A path that a comparison names has no reading; why was said before.
  case unreadName(String)
  case differentTargets(String, String)
  case cannotWrite(String, SystemError)
}

extension UsageError {
  /// Whether the help would have told.
  var isAboutUse: Bool {
    switch self {
    case .unknownName, .ambiguousName, .unreadName, .differentTargets, .cannotWrite: false
    default: true
    }
  }

  func text(_ words: Messages) -> String {
    switch self {
    case .unknownCommand(let name, let nearest): words.unknownCommand(name) + suggestion(nearest, words)
    case .pathWithoutCommand(let path): words.pathWithoutCommand(path)
    case .unknownOption(let name, let command, let nearest):
      words.unknownOption(name, command) + suggestion(nearest, words)
    case .missingValue(let option): words.missingValue(option)
    case .needlessValue(let option): words.needlessValue(option)
    case .badValue(let value, let option, let allowed): words.badValue(value, option, allowed)
    case .emptyValue(let option): words.emptyValue(option)
    case .missingNames(let command): words.missingNames(command)
    case .unexpectedArgument(let word, let command): words.unexpectedArgument(word, command)
    case .unknownName(let name, let nearest, let known):
      words.unknownName(name) + (nearest.isEmpty ? "; " + words.known(known) : suggestion(nearest, words))
    case .ambiguousName(let name, let candidates): words.ambiguousName(name, candidates)
    case .unreadName(let path): words.unreadName(path)
    case .differentTargets(let a, let b): words.differentTargets(a, b)
    case .cannotWrite(let path, let error): "\(path): \(words.system(error))"
    }
  }

  private func suggestion(_ nearest: [String], _ words: Messages) -> String {
    nearest.isEmpty ? "" : "; " + words.didYouMean(nearest)
  }
}
