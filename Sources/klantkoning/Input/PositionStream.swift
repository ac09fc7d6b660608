import Corpus
import Reports

/// The positions of all essays of a call, and what could not be read.
struct StreamedPositions {
  let positions: [Position]
  let essays: Int
  let errors: [InputError]
}

extension Call {
  /// Reads the essays of the call and adds them up; none of them is kept.
  func positions(contents: Essay.Contents, _ limits: PositionLimits) throws(UsageError) -> StreamedPositions {
    let taker = Monitor(PositionTaker(self, limits))
    _ = try readEssays(
      typed.words, rules(takesExports: true), contents: contents, into: taker, size: { _ in 0 }, part: \.withoutText)
    return taker.with { StreamedPositions(positions: $0.sums.positions, essays: $0.essays, errors: $0.errors) }
  }
}

extension StreamedReading {
  /// Whoever adds up needs no text.
  fileprivate var withoutText: StreamedReading { StreamedReading(outcome: outcome, messages: messages) }
}

private struct PositionTaker: EssayTaker {
  private let call: Call
  private(set) var sums: PositionSums
  private(set) var essays = 0
  private(set) var errors: [InputError] = []

  init(_ call: Call, _ limits: PositionLimits) {
    self.call = call
    sums = PositionSums(limits)
  }

  mutating func take(_ reading: StreamedReading) -> Bool {
    call.tell(reading.messages)
    switch reading.outcome {
    case .essay(let essay):
      essays += 1
      sums.add(essay)
    case .error(let error): errors.append(error)
    case nil: break
    }
    return true
  }
}
