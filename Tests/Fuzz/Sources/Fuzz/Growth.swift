import Corpus
import Glibc

/// What holds of every essay: a text that is eight times as long takes some eight times as long.
///
/// The input's first byte says how many of its bytes stand once, at the start; the others are repeated behind them.
enum Growth {
  private static let length = 8 << 10
  /// How often the larger text is as long as the smaller.
  private static let factor = 8
  /// How many times as long it may take; quadratic would be 64.
  private static let most = 20.0

  static func fault(_ input: [UInt8]) -> String? {
    guard let first = input.first else { return nil }
    let opening = input.dropFirst().prefix(Int(first % 32))
    let piece = input.dropFirst(1 + opening.count)
    guard !piece.isEmpty else { return nil }
    let texts = [length, length * factor].map { length in
      Array(opening) + (0..<length / piece.count + 1).flatMap { _ in piece }
    }
    var best = [Double](repeating: .infinity, count: 2)
    // What else the machine does only makes a measurement longer.
    for _ in 0..<3 {
      for (index, text) in texts.enumerated() { best[index] = min(best[index], seconds(text)) }
      if best[1] < most * best[0] { return nil }
    }
    return "\(best[0]) seconds for \(length) bytes, \(best[1]) for \(factor) times as many"
  }

  /// The processor time of a reading.
  private static func seconds(_ text: [UInt8]) -> Double {
    ProcessorTime.seconds { _ = try? Essay(bytes: text, id: "fuzz", path: nil) }
  }
}

/// The time that this thread had a processor; what else the machine does counts for little.
enum ProcessorTime {
  static func seconds(_ body: () -> Void) -> Double {
    let start = now
    body()
    return now - start
  }

  private static var now: Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
