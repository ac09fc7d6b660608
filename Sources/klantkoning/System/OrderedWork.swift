/// Work on inputs that come one after the other, over several cores: what comes of them is handed on in their order, as
/// soon as its turn comes, and only so much waits for its turn.
///
/// Whoever takes what is handed on sets the pace: while that lasts, nothing is read beyond the bounds.
struct OrderedWork<Input: Sendable, Output: Sendable>: Sendable {
  /// What was begun and not handed on yet.
  private struct Waiting {
    /// The number of the next input, from 0.
    var begun = 0
    /// The number of the next output to be handed on.
    var turn = 0
    /// The bytes of what was begun and not handed on.
    var held = 0
    /// Outputs whose turn has not come, by number.
    var ready: [Int: (output: Output, bytes: Int)] = [:]
    var isHanding = false
    var isStopped = false
  }

  /// Inputs that can be begun before the oldest of them is handed on.
  let most: Int
  /// The bytes of inputs and outputs, from which on nothing new is begun.
  let mostBytes: Int
  private let waiting = Monitor(Waiting())

  init(cores: Int, mostBytes: Int = 2 << 20) {
    most = 64 * cores
    self.mostBytes = mostBytes
  }

  /// Does all the work there is, on this thread, beside other threads that do the same.
  ///
  /// - Parameters:
  ///   - next: gives the next input; called by one thread at a time.
  ///   - work: may be called by all threads at once.
  ///   - size: the bytes that an input, and an output, keeps.
  ///   - hand: takes the outputs in the order of their inputs, one at a time; false where it wants no more.
  func run<Source>(
    from source: Monitor<Source>, next: (inout Source) -> Input?, size: (in: (Input) -> Int, out: (Output) -> Int),
    work: (Input) -> Output, hand: (Output) -> Bool
  ) {
    while let (number, input) = source.with({ begin(&$0, next, size.in) }) {
      let bytes = size.in(input)
      let output = work(input)
      finish(number, output, input: bytes, output: size.out(output), hand)
    }
  }

  private func begin<Source>(
    _ source: inout Source, _ next: (inout Source) -> Input?, _ size: (Input) -> Int
  ) -> (Int, Input)? {
    let isOpen = waiting.wait { all -> Bool? in
      if all.isStopped { return false }
      let isRoom = all.begun - all.turn < most && all.held < mostBytes
      return isRoom || all.begun == all.turn ? true : nil
    }
    guard isOpen, let input = next(&source) else { return nil }
    return waiting.with { all in
      defer { all.begun += 1 }
      all.held += size(input)
      return (all.begun, input)
    }
  }

  private func finish(_ number: Int, _ output: Output, input: Int, output bytes: Int, _ hand: (Output) -> Bool) {
    let isMine = waiting.with { all in
      all.ready[number] = (output, input + bytes)
      all.held += bytes
      defer { all.isHanding = true }
      return !all.isHanding
    }
    if isMine { handOn(hand) }
  }

  /// Hands on everything whose turn has come; meanwhile the others only put what they have beside it.
  private func handOn(_ hand: (Output) -> Bool) {
    while let output = takeNext() {
      let goesOn = hand(output)
      waiting.with { all in
        if !goesOn { all.isStopped = true }
      }
    }
  }

  private func takeNext() -> Output? {
    waiting.with { all in
      guard !all.isStopped, let next = all.ready.removeValue(forKey: all.turn) else {
        all.isHanding = false
        return nil
      }
      all.turn += 1
      all.held -= next.bytes
      return next.output
    }
  }
}
