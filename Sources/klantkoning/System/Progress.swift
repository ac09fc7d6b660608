import Glibc
import Synchronization

/// How far long work is, on a terminal that standard error goes to. It appears when the work turns out to be long, and
/// leaves nothing behind.
///
/// No thread is kept for it: whoever finishes a piece of the work looks at the clock.
final class Progress: Sendable {
  /// In milliseconds: from when on it is shown, and how often at most.
  private static let (patience, interval) = (500, 100)

  private let total: Int
  /// What is said beside the bar.
  private let words: @Sendable (_ done: Int, _ total: Int) -> String
  private let done = Atomic(0)
  /// When it is drawn next.
  private let due: Atomic<Int>
  private let isShown = Atomic(false)

  /// Nil where nobody would see it.
  init?(of total: Int, _ words: @escaping @Sendable (_ done: Int, _ total: Int) -> String) {
    guard Environment.showsProgress else { return nil }
    self.total = total
    self.words = words
    due = Atomic(Self.now + Self.patience)
  }

  /// Tells that another piece is done.
  func step() {
    let count = done.add(1, ordering: .relaxed).newValue
    let (now, due) = (Self.now, due.load(ordering: .relaxed))
    guard count < total, now >= due,
      self.due.compareExchange(expected: due, desired: now + Self.interval, ordering: .relaxed).exchanged
    else { return }
    isShown.store(true, ordering: .relaxed)
    printError("\r" + Self.line(count, of: total, words(count, total), columns: Environment.errorColumns) + "\u{1B}[K")
  }

  /// Wipes it; all pieces are done.
  func end() { if isShown.load(ordering: .relaxed) { printError("\r\u{1B}[K") } }

  /// The words with a bar before them, where there is room for it.
  static func line(_ done: Int, of total: Int, _ words: String, columns: Int) -> String {
    // The last column is left free: some terminals begin another line there.
    let room = columns - 1 - words.unicodeScalars.count
    guard room >= 0 else { return "" }
    // As wide at the beginning as at the end, when more digits stand beside it.
    let width = min(room - 3 - ("\(total)".utf8.count - "\(done)".utf8.count), 40)
    guard width >= 5, total > 0 else { return words }
    let filled = min(done, total) * width / total
    return "[\(String(repeating: "#", count: filled) + String(repeating: ".", count: width - filled))] \(words)"
  }

  private static var now: Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }
}

extension Call {
  /// What `transform` makes of each input, over all cores; tells how far it is where that takes long.
  ///
  /// - Parameters:
  ///   - size: how much work an input is.
  ///   - work: is begun before all inputs.
  ///   - worker: makes what one thread works with, and no other.
  func map<Input: Sendable, Output: Sendable, Worker>(
    _ inputs: [Input], size: (Input) -> Int, behind work: [@Sendable () -> Void] = [],
    by worker: @escaping @Sendable () -> Worker, _ transform: @escaping @Sendable (Input, Worker) -> Output
  ) -> [Output] {
    let progress = typed.quiet ? nil : Progress(of: inputs.count, messages.progress)
    defer { progress?.end() }
    return Parallel.map(inputs, size: size, behind: work, by: worker) { input, worker in
      defer { progress?.step() }
      return transform(input, worker)
    }
  }

  /// The same without anything to work with.
  func map<Input: Sendable, Output: Sendable>(
    _ inputs: [Input], size: (Input) -> Int, _ transform: @escaping @Sendable (Input) -> Output
  ) -> [Output] {
    map(inputs, size: size, by: {}, { input, _ in transform(input) })
  }
}
