/// How a lemma is made from a form: a *ge* is taken out, bytes are cut from the end, others are put there.
package struct LemmaRule: Hashable, Sendable {
  package enum Prefix: UInt8, Sendable {
    case keep
    /// *gemaakt* → *maken*
    case first
    /// *uitgelegd* → *uitleggen*: the first *ge* behind another part.
    case inner
  }

  package var prefix: Prefix
  /// Bytes cut from the end; `whole` for all of them.
  package var cut: UInt8
  package var ending: [UInt8]

  package static let whole: UInt8 = 255

  package init(prefix: Prefix, cut: UInt8, ending: [UInt8]) {
    self.prefix = prefix
    self.cut = cut
    self.ending = ending
  }

  /// The shortest rule that makes `lemma` from `form`.
  package init(form: [UInt8], lemma: [UInt8], mayDropPrefix: Bool) {
    var options: [LemmaRule] = []
    for prefix in mayDropPrefix ? [Prefix.keep, .first, .inner] : [.keep] {
      guard let stem = LemmaRule.strip(prefix, form[...]) else { continue }
      let common = zip(stem, lemma).prefix { $0 == $1 }.count
      guard common > 0, stem.count - common < 200 else { continue }
      options.append(
        LemmaRule(prefix: prefix, cut: UInt8(stem.count - common), ending: Array(lemma[common...])))
    }
    let best = options.min { $0.cost < $1.cost }
    self = best ?? LemmaRule(prefix: .keep, cut: LemmaRule.whole, ending: lemma)
  }

  private var cost: Int { Int(cut) + ending.count + (prefix == .keep ? 0 : 1) }

  /// The bytes of a rule as they lie in the model.
  package var bytes: [UInt8] { [prefix.rawValue, cut] + ending }

  /// The lemma of `form`, or nil if the rule does not fit it.
  package static func apply(
    _ rule: UnsafeBufferPointer<UInt8>, to form: ArraySlice<UInt8>
  ) -> [UInt8]? {
    guard rule.count >= 2, let prefix = Prefix(rawValue: rule[0]) else { return nil }
    if rule[1] == whole { return Array(rule[2...]) }
    if prefix == .keep {
      guard form.count >= Int(rule[1]) else { return nil }
      var lemma: [UInt8] = []
      lemma.reserveCapacity(form.count - Int(rule[1]) + rule.count - 2)
      lemma.append(contentsOf: form.dropLast(Int(rule[1])))
      lemma.append(contentsOf: rule[2...])
      return lemma.isEmpty ? nil : lemma
    }
    guard let stem = strip(prefix, form), stem.count >= Int(rule[1]) else { return nil }
    let lemma = stem.dropLast(Int(rule[1])) + rule[2...]
    return lemma.isEmpty ? nil : Array(lemma)
  }

  private static func strip(_ prefix: Prefix, _ form: ArraySlice<UInt8>) -> [UInt8]? {
    switch prefix {
    case .keep: return Array(form)
    case .first:
      guard form.count > 4, form.starts(with: [0x67, 0x65]) else { return nil }
      return Array(form.dropFirst(2))
    case .inner:
      guard form.count > 6 else { return nil }
      var at = form.startIndex + 2
      while at + 3 < form.endIndex {
        if form[at] == 0x67, form[at + 1] == 0x65 { return Array(form[..<at] + form[(at + 2)...]) }
        at += 1
      }
      return nil
    }
  }
}
