import Data

/// The file of all argument models: readable rows of named weights, parted by tabs.
///
///     klantkoning-model  1
///     section  roles  none  thesis …      (the labels that the weights are for)
///     …rows as in `RoleWeights`…
///     section  kinds  anecdote  …
///     …rows of a name and its weights…
///     end  NUMBER OF ROWS
///
/// Lines with `#` are comments. The last line tells whether the file is whole.
public enum ArgumentModelFile {
  /// Why a file is no model, with the line (from 1) where that shows.
  public enum Failure: Error, Sendable, Hashable {
    /// It does not begin like one.
    case noModel
    /// It is of a version that this program does not know.
    case version(String)
    /// A row cannot be read.
    case malformed(line: Int)
    /// A section that no model has, that it has already, or whose labels are others.
    case section(String, line: Int)
    /// It stops before its end, on this line.
    case truncated(line: Int)
    /// It holds no section with this name.
    case missing(section: String, line: Int)

    /// The line, from 1, where it shows.
    public var line: Int {
      switch self {
      case .noModel, .version: 1
      case .malformed(let line), .section(_, let line), .truncated(let line), .missing(_, let line): line
      }
    }
  }

  static let opening = "klantkoning-model"
  static let version = "1"

  /// A section: what its weights decide.
  enum Section: String, CaseIterable {
    case roles, kinds, relations, attitude, stance, alternatives

    var labels: [String] {
      switch self {
      case .roles: (0..<RoleState.count).map(RoleState.name)
      case .kinds: ExampleKinds.labels
      case .relations: RelationModel.labels
      case .attitude: AttitudeReader.labels
      case .stance: StanceReader.labels
      case .alternatives: AlternativeModel.labels
      }
    }

    /// The rows that are built into the program.
    var builtIn: EmbeddedFile {
      switch self {
      case .roles: embedded_role_weights().pointee
      case .kinds: embedded_kind_weights().pointee
      case .relations: embedded_relation_weights().pointee
      case .attitude: embedded_attitude_weights().pointee
      case .stance: embedded_stance_weights().pointee
      case .alternatives: embedded_alternative_weights().pointee
      }
    }
  }

  /// Reads the models of a file.
  public static func models(of bytes: [UInt8]) throws(Failure) -> ArgumentModels {
    var reader = ArgumentModelFileReader()
    try bytes.withUnsafeBufferPointer { (bytes) throws(Failure) in try reader.read(TabbedLines(bytes)) }
    return try reader.models()
  }

  /// Writes a file; a section that is not given is written as it is built in.
  static func text(_ sections: [Section: String], comment: [String]) -> String {
    var text = "\(opening)\t\(version)\n" + comment.map { "# \($0)\n" }.joined()
    var rows = 0
    for section in Section.allCases {
      text += (["section", section.rawValue] + section.labels).joined(separator: "\t") + "\n"
      let content = sections[section] ?? builtInText(section)
      rows += content.split(separator: "\n").count { !$0.hasPrefix("#") }
      text += content
    }
    return text + "end\t\(rows)\n"
  }

  private static func builtInText(_ section: Section) -> String {
    let file = section.builtIn
    return String(decoding: UnsafeBufferPointer(start: file.bytes, count: file.count), as: UTF8.self)
  }
}

/// Collects the sections of a model file.
private struct ArgumentModelFileReader {
  typealias Failure = ArgumentModelFile.Failure

  private var seen: Set<ArgumentModelFile.Section> = []
  private var roles = RoleWeights.Rows(capacity: 4000)
  private var others: [ArgumentModelFile.Section: LinearClassifier] = [:]
  private var rows = 0
  private var line = 1

  mutating func read(_ lines: TabbedLines) throws(Failure) {
    var lines = lines
    guard lines.next(), lines.fields.count == 2, lines.text(lines.fields[0]) == ArgumentModelFile.opening else {
      throw .noModel
    }
    let version = lines.text(lines.fields[1])
    guard version == ArgumentModelFile.version else { throw .version(version) }
    var section: ArgumentModelFile.Section?
    while lines.next() {
      line = lines.number
      if lines.isComment { continue }
      switch lines.text(lines.fields[0]) {
      case "section":
        // A line that is cut off is the last one.
        do { section = try open(lines) } catch { throw lines.next() ? error : .truncated(line: line) }
      case "end" where lines.fields.count == 2: return try close(&lines)
      default:
        do { try add(lines, to: section) } catch {
          // A row that is cut off is the last one.
          throw lines.next() ? error : .truncated(line: line)
        }
      }
    }
    throw .truncated(line: line)
  }

  private mutating func open(_ lines: TabbedLines) throws(Failure) -> ArgumentModelFile.Section {
    guard lines.fields.count > 1 else { throw .malformed(line: line) }
    let names = lines.fields.dropFirst().map(lines.text)
    guard let section = ArgumentModelFile.Section(rawValue: names[0]), names.dropFirst().elementsEqual(section.labels),
      seen.insert(section).inserted
    else { throw .section(names[0], line: line) }
    if section != .roles { others[section] = LinearClassifier(labels: section.labels, capacity: 200) }
    return section
  }

  private mutating func add(_ lines: TabbedLines, to section: ArgumentModelFile.Section?) throws(Failure) {
    rows += 1
    do {
      switch section {
      case .roles: try roles.add(lines)
      case .kinds, .relations, .attitude, .stance, .alternatives:
        guard let section, try others[section]?.add(lines) != nil else { throw RoleWeights.Malformed(line: line) }
      case nil: throw RoleWeights.Malformed(line: line)
      }
    } catch {
      throw .malformed(line: line)
    }
  }

  /// Checks that the file has all its rows, and nothing behind them.
  private func close(_ lines: inout TabbedLines) throws(Failure) {
    guard lines.text(lines.fields[1]) == String(rows) else { throw .truncated(line: line) }
    while lines.next() { if !lines.isComment { throw .malformed(line: lines.number) } }
  }

  func models() throws(Failure) -> ArgumentModels {
    for section in ArgumentModelFile.Section.allCases where !seen.contains(section) {
      throw .missing(section: section.rawValue, line: line)
    }
    guard let kinds = others[.kinds], let relations = others[.relations], let attitude = others[.attitude],
      let stance = others[.stance], let alternatives = others[.alternatives]
    else { throw .truncated(line: line) }
    return ArgumentModels(
      roles: roles.model, kinds: ExampleKinds(kinds), relations: RelationModel(relations),
      attitude: AttitudeReader(attitude),
      stance: StanceReader(stance), alternatives: AlternativeModel(alternatives))
  }
}
