import Dutch
import Foundation

/// Learns the language model from a folder of resources: `tagger LANGUAGE_DIR -o FILE`, or `--held-out` for scores on
/// parts of the training data that are left out.
enum TaggerTraining {
  static func run(_ arguments: [String]) throws {
    guard let folder = arguments.first else { return }
    let lexicons = try Lexicons(folder: folder)
    let treebank = try Treebank(folder: folder)
    let table = EvidenceBuilder(lexicons.evidence)
    let finder = TypeFeatureFinder(evidence: table.view)
    print("forms \(lexicons.evidence.count), sentences \(treebank.sentences.count)")
    if arguments.contains("--held-out") {
      let isHeld = { (at: Int) in at < 18_050 && at / 50 % 10 == 3 }
      let train = treebank.sentences.enumerated().filter { !isHeld($0.offset) }.map(\.element)
      let held = treebank.sentences.enumerated().filter { isHeld($0.offset) }.map(\.element)
      heldOut(train, held, finder)
    }
    guard let flag = arguments.firstIndex(of: "-o"), flag + 1 < arguments.count else { return }
    var learner = TaggerLearner(TaggerExamples(treebank.sentences, finder: finder))
    learner.learn(epochs: epochs) { print("epoch \($0): \($1) of \($2)") }
    var writer = ModelWriter()
    writer.set(.evidenceChecks, table.checks)
    writer.set(.evidenceValues, table.values)
    writer.set(learner)
    writer.set(LemmaLearner(treebank.sentences, lexicons: lexicons))
    try writer.write(arguments[flag + 1])
  }

  /// Passes over the data.
  static var epochs: Int { Int(ProcessInfo.processInfo.environment["EPOCHS"] ?? "") ?? 10 }

  static func heldOut(_ train: [[TreebankToken]], _ held: [[TreebankToken]], _ finder: TypeFeatureFinder) {
    var both = TaggerExamples(train + held, finder: finder, learned: train.count)
    let test = Array(both.sentences[train.count...])
    both.sentences.removeSubrange(train.count...)
    print("kinds \(both.kinds.count), features \(both.keys.count)")
    var learner = TaggerLearner(both)
    learner.learn(epochs: epochs) { print("epoch \($0): \($1) of \($2)") }
    learner.margin = 0
    var right = 0
    var total = 0
    var confusion: [String: Int] = [:]
    var unknown = (right: 0, total: 0)
    for (sentence, source) in zip(test, held) {
      let tags = learner.decode(sentence, learner.scores(sentence), restrict: false)
      for (at, tag) in tags.enumerated() {
        total += 1
        let part = FineTag(rawValue: tag)?.partOfSpeech ?? .other
        let isRight = FineTag.mask(part) & sentence[at].allowed != 0
        if isRight { right += 1 }
        if both.kinds[Int(sentence[at].kind)].count == 0 {
          unknown.total += 1
          if isRight { unknown.right += 1 }
        }
        if !isRight {
          let gold = FineTag.allCases.first { sentence[at].allowed >> UInt32($0.rawValue) & 1 == 1 }?.partOfSpeech
          confusion["\(gold ?? .other) as \(part)", default: 0] += 1
          confusion["  \(gold ?? .other) as \(part): \(source[at].form)", default: 0] += 1
        }
      }
    }
    print("UPOS \(Double(right) / Double(total) * 100) of \(total); unseen \(unknown.right) of \(unknown.total)")
    for (key, count) in confusion.sorted(by: { ($1.value, $0.key) < ($0.value, $1.key) }).prefix(60) {
      print(count, key)
    }
  }
}

/// An evidence table in the making.
final class EvidenceBuilder {
  private(set) var checks: [UInt16]
  private(set) var values: [UInt8]

  init(_ evidence: [String: Evidence]) {
    let slots = EvidenceTable.slots(for: evidence.count)
    checks = Array(repeating: 0, count: slots)
    values = Array(repeating: 0, count: slots)
    for (form, value) in evidence.sorted(by: { $0.key < $1.key }) {
      var (slot, check) = EvidenceTable.place(EvidenceTable.key(Array(form.utf8)[...]), slots: slots)
      while checks[slot] != 0, checks[slot] != check { slot = slot + 1 == slots ? 0 : slot + 1 }
      checks[slot] = check
      values[slot] |= value.rawValue
    }
  }

  /// A view that lives as long as the process: the trainer needs it to the end.
  lazy var view: EvidenceTable = {
    let checks = UnsafeMutableBufferPointer<UInt16>.allocate(capacity: self.checks.count)
    let values = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: self.values.count)
    _ = checks.initialize(from: self.checks)
    _ = values.initialize(from: self.values)
    return EvidenceTable(checks: UnsafeBufferPointer(checks), values: UnsafeBufferPointer(values))
  }()
}
