import Corpus
import Reports

/// Every message of the command line; each language has one value, so that the compiler proves that none is missing.
struct Messages: Sendable {
  // Inputs.
  let system: @Sendable (SystemError) -> String
  let vanished: String
  let folderWithoutEssays: String
  let needsConversion: @Sendable (_ command: String) -> String
  let tooLarge: @Sendable (_ megabytes: Int) -> String
  let tooLong: @Sendable (_ megabytes: Int) -> String
  let longValue: @Sendable (_ name: String, _ bytes: Int) -> String
  let special: String
  let empty: String
  let notText: @Sendable (_ offset: Int) -> String
  let frontMatterNeverClosed: String
  let duplicate: @Sendable (_ id: String, _ earlier: String) -> String
  let notJSON: @Sendable (JSONError) -> String
  let notUTF8: @Sendable (_ offset: Int) -> String
  let noRecord: String
  let missingField: @Sendable (String) -> String
  let badField: @Sendable (String) -> String
  let longRecord: @Sendable (_ megabytes: Int) -> String
  let exportedError: @Sendable (String) -> String
  let needsText: String
  let badMember: @Sendable (String) -> String
  let badLabel: @Sendable (_ label: String, _ member: String) -> String
  let otherSegments: @Sendable (_ inText: Int, _ labelled: Int) -> String
  let noSegment: @Sendable (Int, _ member: String) -> String
  let adageNotThere: @Sendable (String, _ segment: Int) -> String
  let readingIsThere: String
  let withoutText: @Sendable (_ count: Int, _ ids: [String]) -> String
  let withoutReading: @Sendable (_ count: Int, _ ids: [String]) -> String
  let note: String
  let skipped: @Sendable (Skipped) -> String
  let nothingRead: String
  let progress: @Sendable (_ done: Int, _ total: Int) -> String

  // Wrong use.
  let unknownCommand: @Sendable (String) -> String
  let pathWithoutCommand: @Sendable (String, _ word: String) -> String
  let unknownOption: @Sendable (_ option: String, _ command: String?) -> String
  let belongsTo: @Sendable (_ commands: [String]) -> String
  let missingValue: @Sendable (_ option: String) -> String
  let needlessValue: @Sendable (_ option: String) -> String
  let badValue: @Sendable (_ value: String, _ option: String, _ allowed: [String]) -> String
  let badNumber: @Sendable (String, _ option: String, ClosedRange<Int>) -> String
  let emptyValue: @Sendable (_ option: String) -> String
  let missingNames: @Sendable (_ command: String) -> String
  let missingName: @Sendable (_ command: String) -> String
  let missingChoice: @Sendable (_ command: String, _ allowed: [String]) -> String
  let noSentence: @Sendable (_ line: Int, _ essay: String, _ nearest: [Int]) -> String
  let needsFolder: @Sendable (_ essays: Int) -> String
  let missingFolder: @Sendable (_ command: String) -> String
  let missingOutput: @Sendable (_ command: String) -> String
  let tooFewReadings: @Sendable (Int, _ fewest: Int) -> String
  let badModel: @Sendable (ArgumentModelFile.Failure) -> String
  let learned: @Sendable (_ part: String, _ cases: Int, _ isLearned: Bool) -> String
  let noReadings: @Sendable (_ folder: String) -> String
  let noLabelledInput: @Sendable (_ folder: String) -> String
  let unexpectedArgument: @Sendable (_ word: String, _ command: String) -> String
  let unknownName: @Sendable (String) -> String
  let ambiguousName: @Sendable (String, _ candidates: [String]) -> String
  let unreadName: @Sendable (_ path: String) -> String
  let inputIsOutput: String
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
  let compare: String
  let adages: String
  let export: String
  let report: String
  let tag: String
  let show: String
  let explain: String
  let evaluate: String
  let train: String
  let schema: String
  let completions: String
  let man: String
  let target: String
  let output: String
  let color: String
  let language: String
  let json: String
  let ids: String
  let follow: String
  let quiet: String
  let help: String
  let version: String
  let stat: String
  let exitCode: String
  let author: String
  let noPager: String
  let only: String
  let format: String
  let listFormats: String
  let from: String
  let model: String
  let bootstrap: String
  let exportTo: String

  static func `in`(_ language: Language) -> Messages {
    switch language {
    case .nl: .dutch
    case .en: .english
    }
  }
}

/// The first names of a list, and that there are more.
func listed(_ names: [String], of count: Int) -> String {
  names.joined(separator: ", ") + (names.count < count ? ", …" : "")
}
