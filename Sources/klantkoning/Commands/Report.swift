import Corpus
import Reports

extension Command {
  static let report = Command(
    "report", "[PATH ...]",
    examples: [
      "klantkoning report essays/ -o report.html", "klantkoning report essays/ --language nl > rapport.html",
    ],
    flags: [.from, .model], help: { $0.report }
  ) { (call) throws(UsageError) in
    let target = call.typed.target
    let contents: Essay.Contents = [.topics, .relations]
    let inputs = call.read(call.typed.words) { (input) throws(EssayError) in (input, []) }
    let readings = try call.readings(of: inputs, contents: contents) { input, models, reader in
      InputReading(input, essay: \.essay) { (input) throws(EssayError) in
        try reader.readMarked(
          bytes: input.bytes, id: input.id, path: input.path, target: target, models: models, contents: contents,
          known: input.known)
      }
    }
    return try call.end(readings.map(\.outcome), PageReport(call.words).page(readings.compactMap(\.text)))
  }
}
