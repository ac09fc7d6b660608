import Corpus
import Reports

extension Command {
  static let tag = Command(
    "tag", "[PATH ...]",
    examples: [
      "klantkoning tag essays/ > essays.conllu", "echo 'Ik leg het uit.' | klantkoning tag -",
      "klantkoning tag essay.md | cut -f3,4 | sort | uniq -c | sort -rn | head",
    ],
    help: { $0.tag }
  ) { (call) throws(UsageError) in
    var output = PartedOutput(call.destination)
    var report = CoNLLUReport()
    let reader = EssayReader()
    let results = call.read(call.typed.words) { (input) throws(EssayError) in
      guard output.isOpen else { return ((), []) }
      let text = try reader.tag(bytes: input.bytes, id: input.id, scope: scope(input))
      report.write(text) { if output.isOpen { output.add($0.take()) } }
      output.add(report.take())
      return ((), [])
    }
    return try end(results, output, call)
  }

  /// Text files and standard input are taken as they are, so that no character is lost; the others are essays.
  private static func scope(_ input: RawInput) -> TaggedText.Scope {
    switch input.origin {
    case .builtIn: .essay
    case .standardInput, .record: .plain
    case .file(let path): [".md", ".markdown", ".html", ".htm"].contains(path.ending) ? .essay : .plain
    }
  }

  private static func end(
    _ results: [InputReader<Void>.Result], _ output: PartedOutput, _ call: Call
  ) throws(UsageError) -> Ending {
    let failed = results.count { if case .error = $0 { true } else { false } }
    guard failed < results.count else { return .failed }
    var output = output
    do throws(SystemError) { try output.end() } catch { throw call.cannotWrite(error) }
    return failed == 0 ? .done : .no
  }
}
