/// Enters each pattern under its rarest element.
struct TriggerIndex {
  private(set) var forms: [(number: Int, trigger: Trigger)] = []
  private(set) var lemmas: [(number: Int, trigger: Trigger)] = []
  private(set) var classes: [(number: Int, trigger: Trigger)] = []
  private(set) var problems: [CueCompiler.Problem] = []

  /// The classes, tags and features that trigger patterns.
  var triggering: ClassSet {
    var all = ClassSet.empty
    for entry in classes { all.insert(entry.number) }
    return all
  }

  init(_ compiler: CueCompiler) {
    let rates = Self.classRates(compiler)
    if max(compiler.patterns.count, compiler.elements.count) > UInt16.max {
      problems.append(CueCompiler.Problem(cue: "", pattern: "", reason: "more patterns than triggers have numbers for"))
    }
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
      var trigger = Self.trigger(number, element, compiler)
      let (first, last) = (pattern.elements.lowerBound, pattern.elements.upperBound)
      trigger.earlier = Self.rarest(of: first..<max(first, element - 1), compiler, rates)
      trigger.later = Self.rarest(of: min(element + 2, last)..<last, compiler, rates)
      enter(trigger, compiler.elements[element], compiler)
    }
  }

  /// The signature of the element that the fewest words fit, any where none has to fit.
  private static func rarest(
    of elements: Range<Int>, _ compiler: CueCompiler, _ rates: [Float]
  ) -> CueWordSignature {
    var rarest = (signature: CueWordSignature.any, rate: Float.infinity)
    for element in compiler.elements[elements] {
      let signature = CueWordSignature(element, compiler)
      guard signature != .any, let rate = rate(element, compiler, rates), rate < rarest.rate else { continue }
      rarest = (signature, rate)
    }
    return rarest.signature
  }

  private static func trigger(_ number: Int, _ element: Int, _ compiler: CueCompiler) -> Trigger {
    let pattern = compiler.patterns[number]
    let before = pattern.elements.contains(element - 1) ? compiler.elements[element - 1] : nil
    let after = pattern.elements.contains(element + 1) ? compiler.elements[element + 1] : nil
    var trigger = Trigger(pattern: UInt16(truncatingIfNeeded: number), element: UInt16(truncatingIfNeeded: element))
    if let before, before.mustFit {
      trigger.before = CueSignature(before, compiler)
      trigger.needs.insert(.before)
    } else if let before, before.kind == .start {
      trigger.before = .start
    }
    if let after, after.mustFit { trigger.after = CueSignature(after, compiler) }
    if compiler.elements[element].hasConditions { trigger.needs.insert(.conditions) }
    if pattern.elements.count == 1, pattern.reported == pattern.elements { trigger.needs.insert(.alone) }
    return trigger
  }

  private mutating func enter(_ trigger: Trigger, _ element: PatternElement, _ compiler: CueCompiler) {
    for index in element.forms { forms.append((Int(compiler.numbers[index]), trigger)) }
    for index in element.lemmas { lemmas.append((Int(compiler.numbers[index]), trigger)) }
    compiler.classSets[Int(element.classes)].forEach { classes.append(($0, trigger)) }
    eachBit(of: UInt32(element.tags)) { classes.append((ClassSet.firstTag + $0, trigger)) }
    eachBit(of: element.features.rawValue) { classes.append((ClassSet.firstFeature + $0, trigger)) }
  }

  /// How many of a thousand words belong to each class.
  private static func classRates(_ compiler: CueCompiler) -> [Float] {
    var rates = [Float](repeating: 0, count: ClassSet.capacity)
    for number in 0..<compiler.words.count {
      let rate = compiler.words.frequency[number]
      compiler.words.classes[number].forEach { rates[$0] += rate }
    }
    for affix in compiler.affixes { rates[affix.number] = 4 }
    for tag in PartOfSpeech.allCases { rates[ClassSet.firstTag + Int(tag.rawValue)] = tag == .properNoun ? 30 : 80 }
    for bit in 0..<32 { rates[ClassSet.firstFeature + bit] = 60 }
    return rates
  }

  /// How many of a thousand words an element matches; nil where it cannot trigger a pattern.
  private static func rate(_ element: PatternElement, _ compiler: CueCompiler, _ rates: [Float]) -> Float? {
    guard element.kind == .token, !element.isOptional, !element.isAny, !element.orEnd else { return nil }
    let frequency = compiler.words.frequency
    var rate: Float = 0
    for index in element.forms { rate += frequency[Int(compiler.numbers[index])] }
    for index in element.lemmas { rate += 3 * frequency[Int(compiler.numbers[index])] }
    compiler.classSets[Int(element.classes)].forEach { rate += rates[$0] }
    eachBit(of: UInt32(element.tags)) { rate += rates[ClassSet.firstTag + $0] }
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
