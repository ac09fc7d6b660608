import Corpus

/// A form in which analyses leave the program: its name, and what writes it.
public struct ExportFormat: Sendable {
  /// A file of a format that makes several.
  public struct File: Sendable {
    /// What follows the essay's id in the file's name: `.ann`.
    public let ending: String
    public let bytes: [UInt8]
  }

  public enum Writing: Sendable {
    /// All essays in one file, essay by essay.
    case parts(Parts)
    /// All essays in one file, which needs all of them at once.
    case whole(@Sendable (Analyses) -> [UInt8])
    /// The same, from essays that are written side by side.
    case joined(@Sendable ([WrittenEssay], [InputError]) -> [UInt8])
    /// Files of its own for each essay, in a folder.
    case folder(Folder)
  }

  /// What makes a file that is written while essays are read.
  public struct Parts: Sendable {
    /// What stands before all essays.
    public var opening: [UInt8] = []
    /// What stands for an essay.
    public let essay: @Sendable (AnalysedEssay) -> [UInt8]
    /// What stands for an input that has no reading.
    public var error: @Sendable (InputError) -> [UInt8] = { _ in [] }
  }

  public struct Folder: Sendable {
    /// The files of an essay.
    public let files: @Sendable (AnalysedEssay) -> [File]
    /// What a single essay comes to where no folder is named.
    public let alone: @Sendable (AnalysedEssay) -> [UInt8]
    /// Whether people work on in the files, so that one that is there already stays as it is.
    public let isCorrected: Bool
    /// Files for all essays together, by their names.
    public var shared: [(name: String, bytes: [UInt8])] = []
  }

  /// What `--as` calls it.
  public let name: String
  /// What is worked out of each essay.
  public let contents: Essay.Contents
  /// Whether an essay will do that was exported, and has no text.
  public var takesExports = false
  public let writing: Writing

  init(_ name: String, contents: Essay.Contents = .all, whole: @escaping @Sendable (Analyses) -> [UInt8]) {
    self.name = name
    self.contents = contents
    writing = .whole(whole)
  }

  init(_ name: String, joined: @escaping @Sendable ([WrittenEssay], [InputError]) -> [UInt8]) {
    self.name = name
    contents = .all
    writing = .joined(joined)
  }

  init(_ name: String, contents: Essay.Contents = .all, parts: Parts) {
    self.name = name
    self.contents = contents
    writing = .parts(parts)
  }

  init(_ name: String, contents: Essay.Contents = .all, folder: Folder) {
    self.name = name
    self.contents = contents
    writing = .folder(folder)
  }

  var takingExports: ExportFormat {
    var format = self
    format.takesExports = true
    return format
  }

  /// All formats; the first is what nobody asked for.
  public static let all: [ExportFormat] = [
    ExportFormat("json", joined: { JSONReport.analysis($0, errors: $1) }).takingExports,
    ExportFormat("ndjson", parts: Parts(essay: { JSONReport.line($0.essay) }, error: { JSONReport.line($0) }))
      .takingExports,
    ExportFormat("summary", contents: []) { JSONReport.summary($0.outcomes) }.takingExports,
    .reading,
    .csv,
    .markdown,
    .argdown,
    .aif,
    .dot,
    .graphml,
    .webAnnotation,
    .brat,
    .tei,
    .conllu,
    .sarif,
  ]
}
