import Reports

/// Every message of the command line; each language has one value, so that the compiler proves that none is missing.
struct Messages: Sendable {
  // Inputs.
  let system: @Sendable (SystemError) -> String
  let folderWithoutEssays: String
  let needsConversion: @Sendable (_ command: String) -> String
  let tooLarge: String
  let special: String
  let empty: String
  let notText: @Sendable (_ offset: Int) -> String
  let frontMatterNeverClosed: String
  let duplicate: @Sendable (_ id: String, _ earlier: String) -> String
  let note: String
  let skippedSpecial: String
  let nothingRead: String

  // Wrong use.
  let unknownCommand: @Sendable (String) -> String
  let pathWithoutCommand: @Sendable (String) -> String
  let unknownOption: @Sendable (_ option: String, _ command: String?) -> String
  let missingValue: @Sendable (_ option: String) -> String
  let needlessValue: @Sendable (_ option: String) -> String
  let badValue: @Sendable (_ value: String, _ option: String, _ allowed: [String]) -> String
  let emptyValue: @Sendable (_ option: String) -> String
  let missingNames: @Sendable (_ command: String) -> String
  let unexpectedArgument: @Sendable (_ word: String, _ command: String) -> String
  let unknownName: @Sendable (String) -> String
  let ambiguousName: @Sendable (String, _ candidates: [String]) -> String
  let unreadName: @Sendable (_ path: String) -> String
  let differentTargets: @Sendable (String, String) -> String
  let known: @Sendable ([String]) -> String
  let didYouMean: @Sendable ([String]) -> String
  let seeHelp: @Sendable (_ command: String?) -> String

  // Help.
  let headline: String
  let examples: String
  let usage: String
  let commands: String
  let inputs: String
  let inputsText: String
  let options: String
  let moreHelp: String
  let analyze: String
  let diff: String
  let adages: String
  let export: String
  let tag: String
  let schema: String
  let target: String
  let output: String
  let color: String
  let language: String
  let json: String
  let ids: String
  let quiet: String
  let help: String
  let version: String
  let stat: String
  let exitCode: String
  let format: String
  let listFormats: String

  static func `in`(_ language: Language) -> Messages {
    switch language {
    case .nl: .dutch
    case .en: .english
    }
  }
}
