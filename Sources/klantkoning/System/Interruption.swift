import Glibc
import Synchronization

/// What asks a program to stop: SIGINT, SIGTERM, SIGHUP.
final class Interruption: Sendable {
  private let asked = Atomic(false)

  /// Whether it was asked: whoever makes output in parts begins no other.
  var isAsked: Bool { asked.load(ordering: .relaxed) }

  /// From now on lets an interruption wait until nobody changes `output`, so that it stands between two whole parts.
  /// Then the program ends by the signal, as it would have. A second one does not wait.
  ///
  /// To be called before any thread is begun: they inherit that the signals are not theirs.
  ///
  /// - Parameter cleanUp: what must not be left behind.
  func waits<Output>(for output: Monitor<Output>, _ cleanUp: @escaping @Sendable (inout Output) -> Void) {
    // One that is ignored (`nohup`, a job in the background) stays so.
    let signals = [SIGINT, SIGTERM, SIGHUP].filter { !Self.isIgnored($0) }
    guard !signals.isEmpty else { return }
    Self.block(signals, SIG_BLOCK)
    let thread = Threads.start {
      let number = Self.next(of: signals)
      self.asked.store(true, ordering: .relaxed)
      for each in signals { signal(each, SIG_DFL) }
      Self.block(signals, SIG_UNBLOCK)
      output.with { output in
        cleanUp(&output)
        raise(number)
      }
    }
    if thread == nil { Self.block(signals, SIG_UNBLOCK) }
  }

  /// Waits for the end where it was asked for: what was made so far is not all.
  func endIfAsked() { while isAsked { pause() } }

  /// Does something small that no interruption may come into; it follows then.
  static func postponed(_ body: () throws(SystemError) -> Void) throws(SystemError) {
    var before = sigset_t()
    var signals = set([SIGINT, SIGTERM, SIGHUP])
    pthread_sigmask(SIG_BLOCK, &signals, &before)
    defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
    try body()
  }

  private static func isIgnored(_ number: Int32) -> Bool {
    var action = sigaction()
    guard sigaction(number, nil, &action) == 0 else { return false }
    return unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self)
  }

  private static func set(_ signals: [Int32]) -> sigset_t {
    var set = sigset_t()
    sigemptyset(&set)
    for number in signals { sigaddset(&set, number) }
    return set
  }

  private static func block(_ signals: [Int32], _ how: Int32) {
    var set = set(signals)
    pthread_sigmask(how, &set, nil)
  }

  private static func next(of signals: [Int32]) -> Int32 {
    var set = set(signals)
    var number: Int32 = 0
    while sigwait(&set, &number) != 0 {}
    return number
  }
}
