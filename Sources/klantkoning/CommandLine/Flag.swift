import Corpus
import Reports

/// An option of the command line: its names, what it does to what was typed, and its help.
struct Flag: Sendable {
  enum Effect: Sendable {
    case on(@Sendable (inout Typed) -> Void)
    /// Takes a value; the name is the value's name in the help.
    case value(String, Values, @Sendable (inout Typed, FilePath, _ option: String) throws(UsageError) -> Void)
  }

  /// What the value of an option can be, for those who complete it.
  enum Values: Sendable {
    /// Whatever one likes.
    case free
    case file
    /// An author or the id of an essay; or a path.
    case name
    case oneOf([String])
    /// Some of them, with commas between.
    case someOf(@Sendable (Language) -> [String])
  }

  let long: String
  let short: UInt8?
  let help: @Sendable (Messages) -> String
  let effect: Effect

  var takesValue: Bool { if case .value = effect { true } else { false } }

  /// How the help shows it.
  var usage: String {
    let names = (short.map { "-" + String(decoding: [$0], as: UTF8.self) + ", " } ?? "") + "--\(long)"
    return if case .value(let value, _, _) = effect { "\(names) \(value)" } else { names }
  }
}

extension Flag {
  /// The options that every command takes.
  static let everywhere = [
    Flag(
      long: "target", short: nil, help: { $0.target },
      effect: .value("SAYING", .free) { (typed, value, name) throws(UsageError) in
        guard value.bytes.count <= Essay.longestName else { throw .longValue(name) }
        typed.target = value.text
      }),
    Flag(long: "json", short: nil, help: { $0.json }, effect: .on { $0.json = true }),
    Flag(
      long: "output", short: UInt8(ascii: "o"), help: { $0.output },
      effect: .value("FILE", .file) { typed, value, _ in typed.output = value }),
    Flag(long: "language", short: nil, help: { $0.language }, effect: .choice("nl|en") { $0.language = $1 }),
    Flag(long: "color", short: nil, help: { $0.color }, effect: .choice("WHEN") { $0.color = $1 }),
    Flag(long: "ids", short: nil, help: { $0.ids }, effect: .choice("name|path") { $0.ids = $1 }),
    Flag(long: "follow", short: UInt8(ascii: "L"), help: { $0.follow }, effect: .on { $0.follow = true }),
    Flag(long: "quiet", short: UInt8(ascii: "q"), help: { $0.quiet }, effect: .on { $0.quiet = true }),
    Flag(long: "help", short: UInt8(ascii: "h"), help: { $0.help }, effect: .on { $0.help = true }),
    Flag(long: "version", short: UInt8(ascii: "V"), help: { $0.version }, effect: .on { $0.version = true }),
  ]

  static let stat = Flag(long: "stat", short: nil, help: { $0.stat }, effect: .on { $0.stat = true })
  static let exitCode = Flag(long: "exit-code", short: nil, help: { $0.exitCode }, effect: .on { $0.exitCode = true })
  static let author = Flag(
    long: "author", short: nil, help: { $0.author },
    effect: .value("NAME", .name) { typed, value, _ in typed.author = value })
  static let noPager = Flag(long: "no-pager", short: nil, help: { $0.noPager }, effect: .on { $0.noPager = true })
  static let only = Flag(
    long: "only", short: nil, help: { $0.only },
    effect: .value("ROLE,...", .someOf(Role.typedNames)) { (typed, value, option) throws(UsageError) in
      let names = value.text.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      for name in names {
        guard let role = Role(typed: name) else { throw .unknownRole(name, option: option, typed.answers) }
        typed.only = (typed.only ?? []) + [role]
      }
    })
  static let format = Flag(
    long: "as", short: nil, help: { $0.format },
    effect: .oneOf("FORMAT", ExportFormat.all, named: \.name) { $0.format = $1 })
  static let listFormats = Flag(
    long: "list-formats", short: nil, help: { $0.listFormats }, effect: .on { $0.listFormats = true })

  static let from = Flag(
    long: "from", short: nil, help: { $0.from }, effect: .choice("FORM") { $0.from = $1 })

  static let model = Flag(
    long: "model", short: nil, help: { $0.model },
    effect: .value("FILE", .file) { typed, value, _ in typed.model = value })
  static let bootstrap = Flag(
    long: "bootstrap", short: nil, help: { $0.bootstrap }, effect: .number("N", 10...100_000) { $0.bootstrap = $1 })
  static let exportTo = Flag(
    long: "export", short: nil, help: { $0.exportTo },
    effect: .value("FILE", .file) { typed, value, _ in typed.exportTo = value })

  /// Every option of every command.
  static let all =
    everywhere + [stat, exitCode, author, noPager, only, from, format, listFormats, model, bootstrap, exportTo]
}

extension Flag.Effect {
  /// Takes a whole number in a range.
  static func number(
    _ name: String, _ range: ClosedRange<Int>, _ apply: @escaping @Sendable (inout Typed, Int) -> Void
  ) -> Flag.Effect {
    .value(name, .free) { (typed, value, option) throws(UsageError) in
      guard let number = Int(value.text), range.contains(number) else {
        throw .badNumber(value.text, option: option, range)
      }
      apply(&typed, number)
    }
  }

  /// Takes one of the names of an enumeration.
  static func choice<Choice: CaseIterable & RawRepresentable & Sendable>(
    _ name: String, _ apply: @escaping @Sendable (inout Typed, Choice) -> Void
  ) -> Flag.Effect where Choice.RawValue == String {
    oneOf(name, Array(Choice.allCases), named: { $0.rawValue }, apply)
  }

  /// Takes the name of one of the choices.
  static func oneOf<Choice: Sendable>(
    _ name: String, _ choices: [Choice], named: (Choice) -> String,
    _ apply: @escaping @Sendable (inout Typed, Choice) -> Void
  ) -> Flag.Effect {
    let names = choices.map(named)
    return .value(name, .oneOf(names)) { (typed, value, option) throws(UsageError) in
      guard let place = names.firstIndex(of: value.text) else {
        throw .badValue(value.text, option: option, allowed: names)
      }
      apply(&typed, choices[place])
    }
  }
}
