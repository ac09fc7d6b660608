import Corpus
import Prose
import Reports

/// What holds of the files that people give beside essays.
enum Files {
  /// What is passed over is checked as what is read.
  static func jsonFault(_ input: [UInt8]) -> String? {
    var (read, passed): (JSONError?, JSONError?)
    do { _ = try JSONReader.value(of: input) } catch { read = error }
    do {
      var scanner = JSONScanner(input)
      try scanner.skip()
      try scanner.finish()
    } catch { passed = error }
    // Only who reads strings sees whether they are UTF-8.
    if let read, passed == nil, (try? UTF8Span(validating: input.span)) != nil { return "passed over: \(read)" }
    if let passed, read == nil { return "read: \(passed)" }
    if let offset = read?.offset, !(0...input.count).contains(offset) { return "an error at \(offset)" }
    return nil
  }

  /// An essay is read by any model as by our own, only otherwise.
  static func modelFault(_ input: [UInt8]) -> String? {
    guard let models = try? ArgumentModelFile.models(of: input) else { return nil }
    guard let essay = try? Essay(bytes: text, id: "fuzz", path: nil, models: models) else {
      return "the text has no reading"
    }
    return Invariants.broken(essay, text) ?? Output.lineFault(essay)
  }

  static func goldFault(_ input: [UInt8]) -> String? {
    guard let gold = try? GoldReadingFile.reading(of: input) else { return nil }
    let string = String(decoding: text, as: UTF8.self)
    var scores = Scores()
    do { try scores.add(essay, gold: gold, text: string) } catch { return nil }
    let report = JSONReport.evaluation(scores, Bootstrap([scores, scores], samples: 10))
    do { _ = try JSONReader.value(of: report) } catch { return "\(error)" }
    return (try? ModelLearner.Reading(text: string, gold: gold)) == nil ? "scored, but not learned from" : nil
  }

  /// What models read, and what readings are of.
  private static let text = Array(
    """
    # Is de klant koning?

    Vorige week stond ik bij de bakker. Een man riep dat de klant koning is. Ik geloof daar niet in, want een koning \
    betaalt niet.

    Natuurlijk verdient een klant respect. Maar wie alles toegeeft, “u vraagt, wij draaien”, maakt zijn vak kapot.

    """.utf8)
  private static let essay = try? Essay(bytes: text, id: "fuzz", path: nil)
}
