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
    let output = Monitor(PartedOutput(call.destination))
    let interruption = Interruption()
    interruption.waits(for: output) { $0.cancel() }
    var report = CoNLLUReport()
    let reader = EssayReader()
    let results = call.read(call.typed.words) { (input) throws(EssayError) in
      guard output.with(\.isOpen) else { return ((), []) }
      let text = try reader.tag(bytes: input.bytes, id: input.id, scope: scope(input))
      report.write(text) { report in output.with { $0.add(report.take()) } }
      output.with { $0.add(report.take()) }
      return ((), [])
    }
    interruption.endIfAsked()
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
    _ results: [InputReader<Void>.Result], _ output: Monitor<PartedOutput>, _ call: Call
  ) throws(UsageError) -> Ending {
    let failed = results.count { if case .error = $0 { true } else { false } }
    guard failed < results.count else { return .failed }
    do { try output.with { output in Result { () throws(SystemError) in try output.end() } }.get() } catch {
      throw call.cannotWrite(error)
    }
    return failed == 0 ? .done : .no
  }
}
