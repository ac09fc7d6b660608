import Corpus
import Glibc
import Prose
import Reports

@testable import klantkoning

/// What holds of every stream of records: each line that is not blank is answered by one line of JSON, in its order.
enum Records {
  nonisolated(unsafe) private static let reader = EssayReader()

  static func fault(_ input: [UInt8]) -> String? {
    guard let answers = answers(to: input) else { return nil }
    let lines = lines(input)
    guard answers.count == lines else { return "\(lines) lines, \(answers.count) answers" }
    for answer in answers { if let fault = answerFault(answer) { return fault } }
    return nil
  }

  /// The lines that are not blank; a mark of the byte order is none of the first one.
  private static func lines(_ input: [UInt8]) -> Int {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let body = input.starts(with: mark) ? input.dropFirst(mark.count) : input[...]
    return body.split(separator: 10).count { $0.contains { $0 > 32 } }
  }

  /// What `export --as ndjson` says; nil where the input does not fit into a pipe.
  private static func answers(to input: [UInt8]) -> [[UInt8]]? {
    var ends: [Int32] = [-1, -1]
    guard input.count <= 1 << 15, pipe(&ends) == 0 else { return nil }
    defer { close(ends[0]) }
    let isWritten: Void? = try? writeAll(input, to: ends[1])
    close(ends[1])
    guard isWritten != nil else { return nil }
    var rules = InputRules(from: .ndjson, takesExports: true)
    rules.takesNothing = true
    var stream = InputStream([FilePath("/proc/self/fd/\(ends[0])")], rules)
    var answers: [[UInt8]] = []
    while let items = stream.nextFew() {
      let loaded = items.map { LoadedInput($0, takesExports: true) }
      for reading in StreamedReading.readings(of: loaded, nil, .builtIn, reader, .all) {
        switch reading.outcome {
        case .essay(let essay): answers.append(JSONReport.line(essay))
        case .error(let error): answers.append(JSONReport.line(error))
        case nil: break
        }
      }
    }
    return answers
  }

  private static func answerFault(_ answer: [UInt8]) -> String? {
    if let fault = Output.lineFault(answer) { return fault }
    do {
      switch try RecordLine.read(answer.dropLast()) {
      case .analysis(let essay): return Output.lineFault(essay)
      case .error: return nil
      case .text: return "an answer is a question"
      }
    } catch { return "an answer is no record: \(error)" }
  }
}
