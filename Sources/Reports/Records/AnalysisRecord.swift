import Corpus

/// An input that has no reading, as the output lists it.
public struct InputError: Sendable, Hashable {
  /// The essay's id, as it would have been; nil where a record does not tell.
  public let id: String?
  public let path: String
  /// What is wrong, in English.
  public let error: String

  public init(id: String?, path: String, error: String) {
    self.id = id
    self.path = path
    self.error = error
  }
}

/// An essay, or why there is none, in the order of the input.
public enum Outcome: Sendable {
  case essay(Essay)
  case error(InputError)
}

extension [Outcome] {
  /// The essays that have a reading.
  public var essays: [Essay] { compactMap { if case .essay(let essay) = $0 { essay } else { nil } } }
  /// The inputs that have none.
  public var errors: [InputError] { compactMap { if case .error(let error) = $0 { error } else { nil } } }
}

extension InputError: Record {
  static let recordName = "error"
  static let isOneLine = true
  static let members: [Member<InputError>] = [
    .init("path", "The input that could not be read.") { $0.path },
    .init("error", "What is wrong with it.") { $0.error },
  ]
}

/// A failed input as a line of NDJSON.
struct ErrorLine: Record {
  let error: InputError

  static let recordName = "errorLine"
  static let members: [Member<ErrorLine>] = [
    .init("id", "The id of the input; null where a record does not tell.") { $0.error.id },
    .init("error", "What is wrong with it.") { $0.error.error },
  ]
}

/// The name and version of what made an output.
public let generator = "\(program.name) \(program.version)"

let program = (name: "klantkoning", version: "0.1.0")

extension Member {
  /// The member that names the kind of output.
  static func format(_ format: String) -> Member {
    .init("format", "The kind of output.", schema: .constant(format)) { _ in format }
  }

  static var version: Member { .init("version", "The version of the format.", schema: .version(1)) { _ in 1 } }
  static var generator: Member { .init("generator", "The program and its version.") { _ in Reports.generator } }
}

/// Everything: what `export --as json` prints.
struct AnalysisRecord: Record {
  let essays: [WrittenEssay]
  let errors: [InputError]

  /// What the essays of the list are indented by.
  static let depth = 2

  static let recordName = "analysis"
  static let members: [Member<AnalysisRecord>] = [
    .format("klantkoning-analysis"), .version, .generator,
    .init("essays", "The essays, in the order of the input.") { $0.essays },
    .init("errors", "The inputs that have no reading.") { $0.errors },
  ]
}

/// An essay as it stands in the list of an analysis, so that essays can be written side by side.
public struct WrittenEssay: Sendable {
  public let essay: Essay
  fileprivate let bytes: [UInt8]

  /// How many bytes it takes, and what parts it from the next.
  var size: Int { bytes.count + 8 }

  public init(_ essay: Essay) {
    self.essay = essay
    var json = JSONWriter(indented: true, depth: AnalysisRecord.depth)
    essay.write(to: &json)
    bytes = json.finished()
  }
}

extension WrittenEssay: JSONWritable {
  static var schema: Schema { Essay.schema }
  func write(to json: inout JSONWriter) { json.plain { $0.append(bytes) } }
}
