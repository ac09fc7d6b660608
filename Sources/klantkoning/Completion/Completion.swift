import Corpus
import Reports

/// What could stand at the cursor of a command line: what the shells ask for when people press the tab key.
struct Completion: Sendable {
  struct Candidate: Sendable, Hashable {
    /// The whole word.
    let word: String
    /// What it is; may be empty.
    let help: String
  }

  /// The files that could stand there as well.
  enum Files: Sendable, Hashable { case none, all, folders, essays }

  private(set) var candidates: [Candidate] = []
  private(set) var files = Files.none
  /// How much of the word at the cursor is no part of the path that could stand there: `--model=`.
  private(set) var beforePath = 0

  private let line: CompletedLine
  private let word: String
  private let words: Messages
  private let language: Language

  /// - Parameters:
  ///   - typed: the words after the program's name.
  ///   - cursor: the place of the word that is to be completed.
  init(_ typed: [FilePath], cursor: Int) {
    line = CompletedLine(typed, cursor: cursor)
    word = typed.indices.contains(cursor) ? typed[cursor].text : ""
    language = Typed.language(in: typed) ?? Environment.language
    words = .in(language)
    complete()
  }

  private mutating func complete() {
    if let flag = line.pending { return complete(flag.values, "", word) }
    if !line.onlyWords, word.utf8.first == UInt8(ascii: "-") { return completeOption() }
    guard let command = line.command else {
      if !line.onlyWords { offer(Command.all.map { ($0.name, $0.help(words)) } + [(Typed.helpWord, words.help)]) }
      return
    }
    guard !line.wantsHelp, let operand = line.operand(of: command) else { return }
    switch operand {
    case .name: complete(.name, "", word)
    case .essays: files = .essays
    case .folder: files = .folders
    case .oneOf(let names): offer(names.map { ($0, "") })
    }
  }

  private mutating func completeOption() {
    if let equals = word.utf8.firstIndex(of: UInt8(ascii: "=")) {
      let name = word[..<equals]
      guard let flag = Flag.all.first(where: { "--\($0.long)" == name }) else { return }
      return complete(flag.values, "\(name)=", String(word[equals...].dropFirst()))
    }
    let flags = (line.command?.flags ?? []) + Flag.everywhere
    offer(flags.map { ("--\($0.long)", $0.help(words)) })
  }

  /// - Parameters:
  ///   - lead: what of the word stands before the value.
  ///   - value: as far as it is typed.
  private mutating func complete(_ values: Flag.Values, _ lead: String, _ value: String) {
    switch values {
    case .free: return
    case .file: (files, beforePath) = (.all, lead.utf8.count)
    case .oneOf(let names): offer(names.map { (lead + $0, "") })
    case .someOf(let names):
      let typed = value.split(separator: ",", omittingEmptySubsequences: false).dropLast()
      let before = lead + typed.map { $0 + "," }.joined()
      offer(names(language).filter { !typed.contains(Substring($0)) }.map { (before + $0, "") })
    case .name:
      (files, beforePath) = (.essays, lead.utf8.count)
      let names = NameLookup.names(beginning: value, among: line.essayNames).map { name, others in
        (lead + name.split(whereSeparator: \.isWhitespace).joined(separator: " "), others.joined(separator: ", "))
      }
      // What a terminal would obey is not offered, nor what would be taken for an option.
      candidates += names.filter { name, _ in
        printable(name) == name && (line.onlyWords || !lead.isEmpty || name.utf8.first != UInt8(ascii: "-"))
      }.map { Candidate(word: $0, help: printable($1)) }
    }
  }

  private mutating func offer(_ all: [(word: String, help: String)]) {
    candidates += all.filter { $0.word.utf8.starts(with: word.utf8) }.map { Candidate(word: $0, help: $1) }
  }
}

extension Flag {
  var values: Values { if case .value(_, let values, _) = effect { values } else { .free } }
}
