/// A command: its name, what it takes, and what it does.
struct Command: Sendable {
  let name: String
  /// What follows the name in the help.
  let operands: String
  let help: @Sendable (Messages) -> String
  let examples: [String]
  /// Its own options, beside those of every command.
  let flags: [Flag]
  /// What its words are, in their order; of essays there may be as many as one likes.
  let takes: [Operand]
  let run: @Sendable (Call) throws(UsageError) -> Ending

  init(
    _ name: String, _ operands: String, examples: [String], flags: [Flag] = [], takes: [Operand] = [.essays],
    help: @escaping @Sendable (Messages) -> String,
    run: @escaping @Sendable (Call) throws(UsageError) -> Ending
  ) {
    self.name = name
    self.operands = operands
    self.help = help
    self.examples = examples
    self.flags = flags
    self.takes = takes
    self.run = run
  }

  static let all = [
    analyze, diff, compare, show, explain, adages, export, report, tag, evaluate, train, schema, completions, man,
  ]

  var takesPaths: Bool { takes.contains(.essays) }
}

/// What a word of a command line is, where it is no option.
enum Operand: Sendable, Hashable {
  /// An author or the id of an essay; or a path.
  case name
  /// Files and folders to read.
  case essays
  case folder
  case oneOf([String])
}

/// How a call ends: the exit code of the program.
enum Ending: Int32, Sendable {
  /// Done.
  case done = 0
  /// Answered no where that was asked for, or some of the input could not be read.
  case no = 1
  /// Used wrongly, or no input could be read.
  case failed = 2
}
