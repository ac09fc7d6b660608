/// What the completion scripts are told: a word and its help a line, with a tab between.
///
/// The hidden command `complete` is theirs alone. It never says what went wrong.
enum CompletionAnswer {
  static let command = "complete"

  /// - Parameter arguments: `zsh` or `fish`, the place of the word at the cursor, and the words after the program's
  ///   name; or `bash`, its word breaks, and the line before and after the cursor.
  static func text(_ arguments: [FilePath]) -> String {
    let rest = Array(arguments.dropFirst())
    let shell = arguments.first?.text
    if shell == "bash" { return rest.count == 3 ? forBash(rest[0].bytes, rest[1].bytes, rest[2].bytes) : "" }
    guard let cursor = rest.first.flatMap({ Int($0.text) }), cursor >= 0 else { return "" }
    let typed = Array(rest.dropFirst())
    let completion = Completion(typed, cursor: cursor)
    switch shell {
    case "zsh": return forZsh(completion)
    case "fish": return forFish(completion, typed.indices.contains(cursor) ? typed[cursor].bytes : [])
    default: return ""
    }
  }

  private static func lines(_ candidates: [Completion.Candidate]) -> String {
    candidates.map { "\($0.word)\t\($0.help)\n" }.joined()
  }

  /// A line without a word says which files there could be as well: zsh has ways of its own to complete them.
  private static func forZsh(_ completion: Completion) -> String {
    let words = lines(completion.candidates)
    switch completion.files {
    case .none: return words
    case .all: return words + "\t*\n"
    case .folders: return words + "\t/\n"
    case .essays: return words + "\t\(InputFinder.endings.sorted().joined(separator: " "))\n"
    }
  }

  private static func forFish(_ completion: Completion, _ word: [UInt8]) -> String {
    lines(completion.candidates) + files(completion, word, slash: true).map { $0 + "\n" }.joined()
  }

  /// The files that the word at the cursor can become.
  private static func files(_ completion: Completion, _ word: [UInt8], slash: Bool) -> [String] {
    let lead = FilePath(bytes: word.prefix(completion.beforePath)).text
    let typed = FilePath(bytes: word.dropFirst(completion.beforePath))
    return FileCandidates.paths(typed, completion.files, slash: slash).map { lead + $0 }
  }

  /// `bash` is told of the files too; it completes only what stands after the last of its breaks.
  private static func forBash(_ breaks: [UInt8], _ before: [UInt8], _ after: [UInt8]) -> String {
    // Other breaks end the command itself.
    let line = ShellLine(before, breaks: breaks.filter { $0 == UInt8(ascii: "=") || $0 == UInt8(ascii: ":") })
    let typed = Array(line.words.dropFirst())
    let later = ShellLine(Array(after.drop { !" \t\n".utf8.contains($0) }) + [UInt8(ascii: "\n")], breaks: [])
    let completion = Completion(typed + [FilePath(bytes: line.current)] + later.words, cursor: typed.count)
    let words = (completion.candidates.map(\.word) + files(completion, line.current, slash: false))
      .map { String(decoding: $0.utf8.dropFirst(line.broken), as: UTF8.self) }
    // Bash quotes what it takes for a path; but where it sees a variable in it, it takes it for one.
    let isRead = line.quote == nil && words.contains { $0.utf8.contains { "$`".utf8.contains($0) } }
    let told = isRead ? words.map(ShellLine.quoted) : words
    return told.map { "\($0)\t\n" }.joined() + (isRead || completion.files == .none ? "" : "\tquote\n")
  }
}
