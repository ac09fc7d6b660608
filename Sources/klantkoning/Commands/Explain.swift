import Corpus
import Reports

extension Command {
  static let explain = Command(
    "explain", "ESSAY[:LINE] [PATH ...]",
    examples: [
      "klantkoning explain andrei", "klantkoning explain andrei:14", "klantkoning explain mine.md:3 --language nl",
      "klantkoning explain --json keizer | jq '.essays[].sentences[] | {type, quote}'",
    ],
    flags: [.from, .model], takes: [.name, .essays], help: { $0.explain }
  ) { (call) throws(UsageError) in
    guard let word = call.typed.words.first else { throw .missingName(command: "explain") }
    let spot = Spot(word)
    let name = PositionName(spot.essay)
    let read = try call.readWithInputs(
      Array(call.typed.words.dropFirst()), joined: name.isPath ? [name.word] : [], contents: [], takesExports: false)
    guard !read.outcomes.essays.isEmpty else { return .failed }
    let ids = try name.position(in: read.outcomes).essays.map(\.id)
    let explanations = try call.explanations(of: read.inputs.filter { ids.contains($0.id) })
    if let line = spot.line { try check(line, explanations, spot.essay) }
    let bytes =
      call.typed.json
      ? JSONReport.explanation(explanations, line: spot.line)
      : TextReport(call.words, call.style).explanation(explanations, line: spot.line)
    return try call.end(read.outcomes, bytes)
  }

  /// Checks that one essay is meant, and that something stands on its line.
  private static func check(_ line: Int, _ explanations: [Explanation], _ name: FilePath) throws(UsageError) {
    guard explanations.count == 1 else {
      throw .ambiguousName(name.text, candidates: explanations.map(\.essay.id))
    }
    let extracts = explanations.flatMap(\.sentences).map(\.extract)
    guard !extracts.contains(where: { $0.covers(line: line) }) else { return }
    let before = extracts.last { $0.line < line }?.line
    let after = extracts.first { $0.line > line }?.line
    throw .noSentence(line: line, name.text, nearest: [before, after].compactMap { $0 })
  }
}

/// An essay, and a line of it: `ESSAY` or `ESSAY:LINE`.
struct Spot {
  let essay: FilePath
  /// From 1.
  let line: Int?

  init(_ word: FilePath) {
    let colon = word.bytes.lastIndex(of: UInt8(ascii: ":"))
    let number = colon.flatMap { Int(String(decoding: word.bytes[($0 + 1)...], as: UTF8.self)) }
    // A file may have a colon in its name.
    guard let colon, let number, number > 0, (try? FileKind.of(word)) == nil else {
      (essay, line) = (word, nil)
      return
    }
    essay = FilePath(bytes: word.bytes[..<colon])
    line = number
  }
}

extension Call {
  fileprivate func explanations(of inputs: [RawInput]) throws(UsageError) -> [Explanation] {
    let models = try chosenModels() ?? .builtIn
    return inputs.compactMap { input in
      // What was read as an essay before is read again, and its errors were told.
      try? Explanation(
        bytes: input.bytes, id: input.id, path: input.path, target: typed.target, models: models, contents: [],
        known: input.known)
    }
  }
}
