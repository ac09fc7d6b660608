import Corpus
import Reports

/// An essay that was read, or why it was not, and what the user is told of it.
struct StreamedReading: Sendable {
  /// Nil where there was nothing to be read.
  var outcome: Outcome?
  /// The file that it was read from.
  var bytes: [UInt8] = []
  var messages: [InputMessage]
}

/// What takes the essays of a call, one after the other, in their order.
protocol EssayTaker: Sendable {
  /// What is made of an essay on the thread that read it.
  associatedtype Part: Sendable

  /// - Returns: whether more essays are of any use.
  mutating func take(_ part: Part) -> Bool
}

extension Call {
  /// Reads essays over all cores and hands what is made of each on in its order, as soon as its turn comes; neither texts
  /// nor essays pile up.
  ///
  /// - Parameters:
  ///   - size: the bytes that a part keeps.
  /// - Returns: whether there was something to be read, or a stream of records, be it without any.
  func readEssays<Taker: EssayTaker>(
    _ paths: [FilePath], joined: [FilePath] = [], _ rules: InputRules, contents: Essay.Contents,
    into taker: Monitor<Taker>, size: @escaping @Sendable (Taker.Part) -> Int,
    part: @escaping @Sendable (StreamedReading) -> Taker.Part
  ) throws(UsageError) -> Bool {
    let models = try chosenModels()
    let stream = InputStream(paths, joined: joined, rules)
    let progress = typed.quiet ? nil : stream.count.flatMap { Progress(of: $0, messages.progress) }
    defer { progress?.end() }
    let source = Monitor(stream)
    let work = OrderedWork<InputItem, Taker.Part>(cores: Parallel.cores)
    let preparations = Essay.preparations(contents)
    let prepared = SharedCounter()
    let target = typed.target
    Threads.run(Parallel.cores) {
      let reader = EssayReader()
      while let preparation = preparations.at(prepared.next()) { preparation() }
      work.run(from: source, next: { $0.next() }, size: (in: \.size, out: size)) { item in
        defer { progress?.step() }
        return part(
          StreamedReading(
            LoadedInput(item, takesExports: rules.takesExports), target, models ?? .builtIn, reader, contents))
      } hand: { part in
        taker.with { $0.take(part) }
      }
    }
    return source.with(\.hasRecords)
  }
}

extension StreamedReading {
  init(
    _ loaded: LoadedInput, _ target: String?, _ models: ArgumentModels, _ reader: EssayReader,
    _ contents: Essay.Contents
  ) {
    guard let result = loaded.result else {
      self.init(outcome: nil, messages: loaded.messages)
      return
    }
    let reading = InputReading<Essay>(result, target, models, reader, contents)
    var bytes: [UInt8] = []
    if case .text(let input) = result { bytes = input.bytes }
    self.init(outcome: reading.outcome, bytes: bytes, messages: loaded.messages + reading.messages)
  }
}

extension Array {
  /// The element at a place; nil beyond the end.
  fileprivate func at(_ place: Int) -> Element? { place < count ? self[place] : nil }
}
