/// All cue patterns, compiled: a pattern is tried only where its rarest word stands.
public struct CueMatcher: Sendable {
  typealias Trigger = TriggerTable.Trigger

  /// The patterns of `Cue.all` over the classes of `WordClass.all`, compiled at first use.
  public static let shared = CueMatcher(cues: Cue.all, classes: WordClass.all)

  let vocabulary: CueVocabulary
  let affixes: [CueCompiler.Affix]
  let problems: [CueCompiler.Problem]
  /// Has to live as long as its tables are used.
  let fixed: CueTables

  init(cues: [Cue], classes: [WordClass]) {
    let compiler = CueCompiler(cues: cues, classes: classes)
    let index = TriggerIndex(compiler)
    vocabulary = compiler.vocabulary
    affixes = compiler.affixes
    problems = compiler.problems + index.problems
    fixed = CueTables(compiler, index)
  }

  /// While `fixed` lives.
  var patterns: UnsafeBufferPointer<CuePattern> { fixed.patterns.values }
}

/// The tables of a matcher that the search in sentences goes through.
final class CueTables: Sendable {
  fileprivate let patterns: FixedTable<CuePattern>
  private let elements: FixedTable<PatternElement>
  private let numbers: FixedTable<Int32>
  private let classSets: FixedTable<ClassSet>
  /// By word number, by word number, by class number (tags and features behind the classes).
  private let byForm: TriggerTable
  private let byLemma: TriggerTable
  private let byClass: TriggerTable
  /// The classes, tags and features that trigger patterns.
  private let triggering: ClassSet

  fileprivate init(_ compiler: CueCompiler, _ index: TriggerIndex) {
    patterns = FixedTable(compiler.patterns)
    elements = FixedTable(compiler.elements)
    numbers = FixedTable(compiler.numbers)
    classSets = FixedTable(compiler.classSets)
    byForm = TriggerTable(index.forms, count: compiler.vocabulary.count)
    byLemma = TriggerTable(index.lemmas, count: compiler.vocabulary.count)
    byClass = TriggerTable(index.classes, count: ClassSet.capacity)
    var triggering = ClassSet.empty
    for entry in index.classes { triggering.insert(entry.number) }
    self.triggering = triggering
  }

  /// What the search in a sentence works with.
  ///
  /// - Parameters:
  ///   - words: by token of the document.
  ///   - places: room for the places of a pattern's elements.
  func tables(
    _ words: UnsafeBufferPointer<CueToken>, _ places: UnsafeMutableBufferPointer<Range<Int>>
  ) -> PatternAligner.Tables {
    PatternAligner.Tables(
      patterns: patterns.values, elements: elements.values, numbers: numbers.values, classSets: classSets.values,
      byForm: byForm.lists, byLemma: byLemma.lists, byClass: byClass.lists, triggering: triggering, words: words,
      places: places)
  }
}

/// Enters each pattern under its rarest element.
private struct TriggerIndex {
  var forms: [(number: Int, trigger: TriggerTable.Trigger)] = []
  var lemmas: [(number: Int, trigger: TriggerTable.Trigger)] = []
  var classes: [(number: Int, trigger: TriggerTable.Trigger)] = []
  var problems: [CueCompiler.Problem] = []

  init(_ compiler: CueCompiler) {
    let rates = Self.classRates(compiler)
    for (number, pattern) in compiler.patterns.enumerated() {
      var rarest: (element: Int, rate: Float)?
      for element in pattern.elements {
        if let rate = Self.rate(compiler.elements[element], compiler, rates), rate < rarest?.rate ?? .infinity {
          rarest = (element, rate)
        }
      }
      guard let element = rarest?.element else {
        problems.append(CueCompiler.Problem(cue: "\(pattern.cue)", pattern: "\(number)", reason: "nothing triggers it"))
        continue
      }
      enter(Self.trigger(number, element, compiler), compiler.elements[element], compiler)
    }
  }

  private static func trigger(_ number: Int, _ element: Int, _ compiler: CueCompiler) -> TriggerTable.Trigger {
    let all = compiler.patterns[number].elements
    let before = all.contains(element - 1) ? compiler.elements[element - 1] : nil
    let after = all.contains(element + 1) ? compiler.elements[element + 1] : nil
    return TriggerTable.Trigger(
      pattern: Int32(number), element: Int32(element), needsBefore: before?.mustFit ?? false,
      needsAfter: after?.mustFit ?? false, needsStart: before?.kind == .start)
  }

  private mutating func enter(_ trigger: TriggerTable.Trigger, _ element: PatternElement, _ compiler: CueCompiler) {
    for index in element.forms { forms.append((Int(compiler.numbers[Int(index)]), trigger)) }
    for index in element.lemmas { lemmas.append((Int(compiler.numbers[Int(index)]), trigger)) }
    compiler.classSets[Int(element.classes)].forEach { classes.append(($0, trigger)) }
    eachBit(of: element.tags) { classes.append((ClassSet.firstTag + $0, trigger)) }
    eachBit(of: element.features.rawValue) { classes.append((ClassSet.firstFeature + $0, trigger)) }
  }

  /// How many of a thousand words belong to each class.
  private static func classRates(_ compiler: CueCompiler) -> [Float] {
    var rates = [Float](repeating: 0, count: ClassSet.capacity)
    for number in 0..<compiler.vocabulary.count {
      let rate = compiler.vocabulary.frequency[number]
      compiler.vocabulary.classes[number].forEach { rates[$0] += rate }
    }
    for affix in compiler.affixes { rates[affix.number] = 4 }
    for tag in PartOfSpeech.allCases { rates[ClassSet.firstTag + Int(tag.rawValue)] = tag == .properNoun ? 30 : 80 }
    for bit in 0..<32 { rates[ClassSet.firstFeature + bit] = 60 }
    return rates
  }

  /// How many of a thousand words an element matches; nil where it cannot trigger a pattern.
  private static func rate(_ element: PatternElement, _ compiler: CueCompiler, _ rates: [Float]) -> Float? {
    guard element.kind == .token, !element.isOptional, !element.isAny, !element.orEnd else { return nil }
    let frequency = compiler.vocabulary.frequency
    var rate: Float = 0
    for index in element.forms { rate += frequency[Int(compiler.numbers[Int(index)])] }
    for index in element.lemmas { rate += 3 * frequency[Int(compiler.numbers[Int(index)])] }
    compiler.classSets[Int(element.classes)].forEach { rate += rates[$0] }
    eachBit(of: element.tags) { rate += rates[ClassSet.firstTag + $0] }
    eachBit(of: element.features.rawValue) { rate += rates[ClassSet.firstFeature + $0] }
    return rate
  }
}

/// Calls `body` with the number of each bit that is set, lowest first.
private func eachBit(of bits: UInt32, _ body: (Int) -> Void) {
  var left = bits
  while left != 0 {
    body(left.trailingZeroBitCount)
    left &= left - 1
  }
}
