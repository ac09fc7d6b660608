import Corpus
import Reports

extension Call {
  /// Reads essays and writes each while the next ones are read.
  func export(_ format: ExportFormat, _ parts: ExportFormat.Parts) throws(UsageError) -> Ending {
    var rules = rules(takesExports: format.takesExports)
    rules.takesNothing = true
    let interruption = Interruption()
    let taker = Monitor(PartTaker(self, parts.opening, interruption))
    interruption.waits(for: taker) { $0.cancel() }
    let hasRecords = try readEssays(
      typed.words, rules, contents: format.contents, into: taker, size: \.bytes.count
    ) { StreamedPart($0, parts) }
    interruption.endIfAsked()
    return try taker.with { taker in Result { () throws(UsageError) in try taker.end(hasRecords, self) } }.get()
  }
}

/// What an input comes to in the output.
private struct StreamedPart: Sendable {
  let bytes: [UInt8]
  let isEssay: Bool
  let isError: Bool
  let messages: [InputMessage]

  init(_ reading: StreamedReading, _ parts: ExportFormat.Parts) {
    messages = reading.messages
    switch reading.outcome {
    case .essay(let essay): bytes = parts.essay(AnalysedEssay(essay, bytes: reading.bytes))
    case .error(let error): bytes = parts.error(error)
    case nil: bytes = []
    }
    isEssay = if case .essay = reading.outcome { true } else { false }
    isError = if case .error = reading.outcome { true } else { false }
  }
}

/// Writes the parts of an output in their order, and tells what should be known of them.
private struct PartTaker: EssayTaker, @unchecked Sendable {
  private let call: Call
  private let opening: [UInt8]
  private let interruption: Interruption
  private var output: PartedOutput
  private var hasBegun = false
  private var essays = 0
  private var errors = 0

  init(_ call: Call, _ opening: [UInt8], _ interruption: Interruption) {
    self.call = call
    self.interruption = interruption
    self.opening = opening
    output = PartedOutput(call.destination)
  }

  mutating func take(_ part: StreamedPart) -> Bool {
    call.tell(part.messages)
    essays += part.isEssay ? 1 : 0
    errors += part.isError ? 1 : 0
    write(part.bytes)
    return output.isOpen && !interruption.isAsked
  }

  private mutating func write(_ bytes: [UInt8]) {
    if !hasBegun { output.add(opening) }
    hasBegun = true
    output.add(bytes)
  }

  mutating func cancel() { output.cancel() }

  /// - Parameter hasRecords: whether a stream was read, which may have no records.
  mutating func end(_ hasRecords: Bool, _ call: Call) throws(UsageError) -> Ending {
    if let failure = output.failure { throw call.cannotWrite(failure) }
    let isNothing = essays == 0 && !(hasRecords && errors == 0)
    if case .file = call.destination, isNothing {
      output.cancel()
      return .failed
    }
    write([])
    do { try output.end() } catch { throw call.cannotWrite(error) }
    return isNothing ? .failed : errors == 0 ? .done : .no
  }
}
