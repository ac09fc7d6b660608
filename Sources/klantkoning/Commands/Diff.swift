import Corpus
import Reports

extension Command {
  static let diff = Command(
    "diff", "A B [PATH ...]",
    examples: [
      "klantkoning diff andrei keizer", "klantkoning diff \"Wim Aalbers\" mine.md",
      "klantkoning diff --exit-code a.md b.md > /dev/null || echo they differ",
      "klantkoning diff --json andrei hakkert | jq .distance",
    ],
    flags: [.stat, .exitCode, .noPager, .from, .model], takes: [.name, .name, .essays], help: { $0.diff }
  ) { (call) throws(UsageError) in
    guard call.typed.words.count >= 2 else { throw .missingNames(command: "diff") }
    let names = call.typed.words.prefix(2).map { PositionName($0) }
    let paths = Array(call.typed.words.dropFirst(2))
    let outcomes = try call.read(paths, of: names, contents: .topics)
    guard !outcomes.essays.isEmpty else { return .failed }
    let a = try names[0].position(in: outcomes)
    let b = try names[1].position(in: outcomes)
    guard a.target == b.target else { throw .differentTargets(a.target, b.target) }
    return try show(Comparison(a, b), outcomes, call)
  }

  private static func show(
    _ comparison: Comparison, _ outcomes: [Outcome], _ call: Call
  ) throws(UsageError) -> Ending {
    let report = TextReport(call.words, call.style)
    let bytes =
      if call.typed.json {
        JSONReport.comparison(comparison)
      } else if call.typed.stat {
        report.counts(comparison)
      } else {
        report.comparison(comparison)
      }
    let ending = try call.end(outcomes, bytes, paged: true)
    return ending == .done && call.typed.exitCode && comparison.hasDifference ? .no : ending
  }
}

/// A word that names a position: an author, an essay's id, or a path.
struct PositionName {
  let word: FilePath
  let isPath: Bool

  init(_ word: FilePath) {
    self.word = word
    let isFile = (try? FileKind.of(word)).map { $0 != .folder } ?? false
    isPath = word.hasSlash || word.isStandardInput || isFile || InputFinder.endings.contains(word.ending)
  }

  /// The position that the word names.
  func position(in outcomes: [Outcome]) throws(UsageError) -> Position {
    isPath ? try positionAtPath(outcomes) : try positionCalled(outcomes.essays)
  }

  private func positionCalled(_ essays: [Essay]) throws(UsageError) -> Position {
    do {
      return try NameLookup.position(word.text, in: essays)
    } catch {
      throw usageError(error) { Position.all(of: essays).prefix(9).map(\.name) }
    }
  }

  /// What a user is told of a name that leads nowhere, or to several.
  ///
  /// - Parameter known: some names that lead somewhere.
  func usageError(_ failure: NameLookup.Failure, known: () -> [String]) -> UsageError {
    switch failure {
    case .unknown(let nearest): .unknownName(word.text, nearest: nearest, known: known())
    case .ambiguous(let names): .ambiguousName(word.text, candidates: names)
    }
  }

  /// The position of what was read from the path.
  private func positionAtPath(_ outcomes: [Outcome]) throws(UsageError) -> Position {
    let essays = outcomes.essays.filter { essay in
      word.isStandardInput ? essay.path == nil && essay.id == "stdin" : essay.path.map(isAtPath) ?? false
    }
    let positions = Position.all(of: essays)
    guard let first = positions.first else { throw .unreadName(word.text) }
    guard positions.count == 1 else { throw .ambiguousName(word.text, candidates: positions.map(\.name)) }
    return first
  }

  func isAtPath(_ path: String) -> Bool {
    path == word.text || path.utf8.starts(with: (word.text.hasSuffix("/") ? word.text : word.text + "/").utf8)
  }
}
