import Corpus

/// A command line that is still being typed: what is around the cursor.
struct CompletedLine: Sendable {
  private(set) var command: Command?
  /// Whether help is asked for by its word.
  private(set) var wantsHelp = false
  /// The option whose value stands at the cursor.
  private(set) var pending: Flag?
  /// Whether nothing can be an option any more.
  private(set) var onlyWords = false
  /// The words before the cursor that are no options, without the command.
  private var before: [FilePath] = []
  private var after: [FilePath] = []

  init(_ typed: [FilePath], cursor: Int) {
    for word in typed.prefix(cursor) { take(word.expandingHome) }
    var rest = self
    rest.pending = nil
    for word in typed.dropFirst(cursor + 1) { rest.take(word.expandingHome) }
    after = Array(rest.before.dropFirst(before.count))
  }

  private mutating func take(_ word: FilePath) {
    if pending != nil {
      pending = nil
    } else if onlyWords || word.bytes.first != UInt8(ascii: "-") || word.isStandardInput {
      takeOperand(word)
    } else if word.bytes == Array("--".utf8) {
      onlyWords = true
    } else {
      pending = Self.flag(waitingAfter: word)
    }
  }

  private mutating func takeOperand(_ word: FilePath) {
    if command != nil {
      before.append(word)
    } else if word.text == Typed.helpWord {
      wantsHelp = true
    } else {
      command = Command.all.first { $0.name == word.text }
    }
  }

  /// The option whose value would be the next word.
  private static func flag(waitingAfter word: FilePath) -> Flag? {
    if word.bytes.starts(with: "--".utf8) { return Flag.all.first { $0.takesValue && "--\($0.long)" == word.text } }
    let letters = word.bytes.dropFirst()
    let place = letters.firstIndex { letter in Flag.all.contains { $0.takesValue && $0.short == letter } }
    guard let place, place + 1 == letters.endIndex else { return nil }
    return Flag.all.first { $0.short == letters[place] }
  }

  /// What the word at the cursor is to the command; nil where it takes no more.
  func operand(of command: Command) -> Operand? {
    before.count < command.takes.count ? command.takes[before.count] : command.takes.last == .essays ? .essays : nil
  }

  /// What the essays on the line are called by; those that are built in where it names none. What cannot be read is
  /// passed over; standard input and what may never end are not read.
  var essayNames: [EssayName] {
    // The word at the cursor has a place of its own among them.
    let all: [FilePath?] = before + (pending == nil ? [nil] : []) + after
    let count = command?.takes.count { $0 != .essays } ?? 0
    let joined = all.prefix(count).compactMap { $0 }.filter { PositionName($0).isPath && $0.isOrdinary }
    let named = all.dropFirst(count).compactMap { $0 }
    let paths = named.filter(\.isOrdinary)
    guard paths.isEmpty == named.isEmpty else { return [] }
    var reader = InputReader<RawInput>(InputRules()) { input in (input, []) }
    reader.read(paths, joined: joined)
    return PositionName.known(reader.results).compactMap { $0 }
  }
}

extension FilePath {
  /// The path that a shell makes of it where it begins with the sign for one's home.
  var expandingHome: FilePath {
    guard bytes.starts(with: "~/".utf8), let home = Environment.value("HOME") else { return self }
    return FilePath(bytes: Array(home.utf8) + bytes.dropFirst())
  }

  /// Whether a file or a folder stands there.
  fileprivate var isOrdinary: Bool {
    guard !isStandardInput, let kind = try? FileKind.of(self) else { return false }
    return kind != .special
  }
}
