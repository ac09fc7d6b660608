import Corpus
import Reports

/// What was typed, before anybody asks what it means.
struct Typed: Sendable {
  enum Color: String, Sendable, CaseIterable { case auto, always, never }
  /// What an input without a telling name holds.
  enum From: String, Sendable, CaseIterable { case auto, text, ndjson }
  enum IDs: String, Sendable, CaseIterable { case name, path }

  var command: Command?
  /// The words that are no options: names first, where the command takes names, then paths.
  var words: [FilePath] = []
  var target: String?
  var output: FilePath?
  var color = Color.auto
  var language: Language?
  var ids = IDs.name
  var from = From.auto
  var format = ExportFormat.all[0]
  var json = false
  /// Whether links in folders are followed.
  var follow = false
  var quiet = false
  var help = false
  var version = false
  var stat = false
  var exitCode = false
  var noPager = false
  var only: [Role]?
  var author: FilePath?
  var listFormats = false
  var model: FilePath?
  var bootstrap: Int?
  var exportTo: FilePath?
  /// The options that were typed, to be checked against what the command takes.
  var used: [String] = []

  /// What asks for help without being an option.
  static let helpWord = "help"

  /// The language to answer in.
  var answers: Language { language ?? Environment.language }
}

extension Typed {
  /// Reads the words of a command line; what was understood before an error stays.
  mutating func read(_ arguments: [FilePath]) throws(UsageError) {
    language = Self.language(in: arguments)
    var rest = arguments[...]
    var onlyWords = false
    while let word = rest.popFirst() {
      let bytes = word.bytes
      if onlyWords || bytes.first != UInt8(ascii: "-") || bytes.count == 1 {
        try take(word)
      } else if bytes == Array("--".utf8) {
        onlyWords = true
      } else if bytes.starts(with: "--".utf8) {
        try readLong(word, &rest)
      } else {
        try readShort(word, &rest)
      }
    }
    try check()
  }

  /// The language that is asked for anywhere on the line, so that what is wrong before it is said in it too.
  static func language(in arguments: [FilePath]) -> Language? {
    let texts = arguments.map(\.text)
    return Language.allCases.first { language in
      texts.contains("--language=\(language.rawValue)")
        || zip(texts, texts.dropFirst()).contains { $0 == ("--language", language.rawValue) }
    }
  }

  /// Checks that the command takes the options; they may stand before its name.
  private mutating func check() throws(UsageError) {
    guard let command else { return }
    if let word = words.first, words.count == 1, word.text == Self.helpWord, (try? FileKind.of(word)) == nil {
      help = true
    }
    let taken = (Flag.everywhere + command.flags).map(\.long)
    if let other = used.first(where: { !taken.contains($0) }) {
      let takers = Command.all.filter { $0.flags.contains { $0.long == other } }.map(\.name)
      throw .foreignOption("--\(other)", command: command.name, takers: takers)
    }
    if !command.takesPaths, !help, let word = words.dropFirst(command.takes.count).first {
      throw .unexpectedArgument(word.text, command: command.name)
    }
  }

  private mutating func take(_ word: FilePath) throws(UsageError) {
    guard command == nil else { return words.append(word) }
    if word.text == Self.helpWord {
      help = true
    } else if let found = Command.all.first(where: { $0.name == word.text }) {
      command = found
    } else if word.hasSlash || word.isStandardInput || (try? FileKind.of(word)) != nil {
      throw .pathWithoutCommand(word.text)
    } else {
      throw .unknownCommand(word.text, nearest: Suggestions.commands(for: word.text))
    }
  }

  private mutating func readLong(_ word: FilePath, _ rest: inout ArraySlice<FilePath>) throws(UsageError) {
    let parts = word.bytes.split(separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
    let name = FilePath(bytes: parts[0]).text
    let value = parts.count > 1 ? FilePath(bytes: parts[1]) : nil
    guard let flag = Flag.all.first(where: { "--\($0.long)" == name }) else {
      throw .unknownOption(name, command: command?.name, nearest: Suggestions.options(for: name, of: command))
    }
    guard flag.takesValue || value == nil else { throw .needlessValue(name) }
    try apply(flag, name, value, &rest)
  }

  /// Reads `-q`, `-qo FILE` and `-oFILE`.
  private mutating func readShort(_ word: FilePath, _ rest: inout ArraySlice<FilePath>) throws(UsageError) {
    var letters = word.bytes.dropFirst()
    // Who writes a long name behind one dash means it, and not what its letters say one by one.
    let isLong = Flag.all.contains { "-\($0.long)" == word.text }
    while let letter = letters.popFirst() {
      guard !isLong, let flag = Flag.all.first(where: { $0.short == letter }) else {
        throw .unknownOption(
          word.text, command: command?.name, nearest: Suggestions.options(for: word.text, of: command))
      }
      let name = "-" + String(decoding: [letter], as: UTF8.self)
      let value = flag.takesValue && !letters.isEmpty ? FilePath(bytes: letters) : nil
      try apply(flag, name, value, &rest)
      if flag.takesValue { return }
    }
  }

  private mutating func apply(
    _ flag: Flag, _ name: String, _ value: FilePath?, _ rest: inout ArraySlice<FilePath>
  ) throws(UsageError) {
    switch flag.effect {
    case .on(let apply): apply(&self)
    case .value(_, _, let apply):
      // An option where its value should be was not meant as one.
      let isNext = rest.first.map { next in Flag.all.contains { "--\($0.long)" == next.text } } ?? false
      guard let value = value ?? (isNext ? nil : rest.popFirst()) else { throw .missingValue(name) }
      guard !value.bytes.isEmpty else { throw .emptyValue(name) }
      try apply(&self, value, name)
    }
    used.append(flag.long)
  }
}
