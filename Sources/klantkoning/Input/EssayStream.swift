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
    let work = OrderedWork<[InputItem], [Taker.Part]>(cores: Parallel.cores)
    let preparations = Essay.preparations(contents)
    let prepared = SharedCounter()
    let target = typed.target
    Threads.run(Parallel.cores) {
      let reader = EssayReader()
      while let preparation = preparations.at(prepared.next()) { preparation() }
      work.run(from: source, next: { $0.nextFew() }, size: (in: { $0.sum(of: \.size) }, out: { $0.sum(of: size) })) {
        (items: [InputItem]) -> [Taker.Part] in
        defer { for _ in items { progress?.step() } }
        let loaded = items.map { LoadedInput($0, takesExports: rules.takesExports) }
        return StreamedReading.readings(of: loaded, target, models ?? .builtIn, reader, contents).map(part)
      } hand: { parts in
        taker.with { taker in parts.allSatisfy { taker.take($0) } }
      }
    }
    return source.with(\.hasRecords)
  }
}

extension StreamedReading {
  /// Reads inputs together; one for each, in their order.
  static func readings(
    of inputs: [LoadedInput], _ target: String?, _ models: ArgumentModels, _ reader: EssayReader,
    _ contents: Essay.Contents
  ) -> [StreamedReading] {
    let results = inputs.compactMap(\.result)
    var readings = InputReading<Essay>.readings(of: results, target, models, reader, contents).makeIterator()
    return inputs.map { loaded in
      guard let result = loaded.result, let reading = readings.next() else {
        return StreamedReading(outcome: nil, messages: loaded.messages)
      }
      var bytes: [UInt8] = []
      if case .text(let input) = result { bytes = input.bytes }
      return StreamedReading(outcome: reading.outcome, bytes: bytes, messages: loaded.messages + reading.messages)
    }
  }
}

extension Array {
  fileprivate func sum(of size: (Element) -> Int) -> Int { reduce(0) { $0 + size($1) } }

  /// The element at a place; nil beyond the end.
  fileprivate func at(_ place: Int) -> Element? { place < count ? self[place] : nil }
}
