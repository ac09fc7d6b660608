import Reports

/// What the manual page says beside the help of commands and options.
struct ManualWords: Sendable {
  typealias Entry = (name: String, text: String)

  let name, synopsis, description, commands, options, formats, environment, exitStatus, examples, seeAlso: String
  /// After the program's name and a dash.
  let summary: String
  let about: [String]
  let everywhere: String
  let chapters: [(title: String, paragraphs: [String])]
  let formatsText: String
  let variables: [Entry]
  let codes: [Entry]
  let others: String

  static func `in`(_ language: Language) -> ManualWords {
    switch language {
    case .nl: .dutch
    case .en: .english
    }
  }
}
