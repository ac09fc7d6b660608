import Dutch
import Prose

/// What words beside a saying say of it: that it holds, that it does not, or something between.
struct VerdictFinder {
  let text: SayingText

  /// What a stretch says of what it points at.
  func verdict(_ tokens: some Sequence<Int>) -> SayingVerdict {
    var denies = false
    var isBad = false
    var isGood = false
    for token in tokens {
      denies = denies || text.isForm(token, .negations)
      isBad = isBad || text.has(token, .rejecting)
      isGood = isGood || text.has(token, .endorsing)
    }
    if isBad { return denies ? .partly : .no }
    if isGood { return denies ? .no : .yes }
    return denies ? .denied : .plain
  }

  /// How the sentence that follows answers, by its opening; nil where it goes on to something else.
  ///
  /// - Parameter words: its words, punctuation left out.
  func answer(_ words: [Int]) -> SayingAnswer? {
    guard let first = words.first else { return nil }
    if text.isForm(first, .yes), standsAlone(first, words) { return .yes }
    if text.isForm(first, .no) || text.isForm(first, "wat") && words.count > 1 && text.isForm(words[1], "een") {
      return .no
    }
    if text.isForm(first, .contrasts) { return .but }
    if words.prefix(8).contains(where: { text.namesSaying($0) }) { return .naming(verdict(words)) }
    if text.isForm(first, .pointing) { return .pointing(verdict(words.prefix(11))) }
    return text.isForm(first, .me) ? .own(verdict(words.prefix(10))) : nil
  }

  /// Whether *goed*, *natuurlijk* is a word by itself and not the first of a phrase.
  private func standsAlone(_ first: Int, _ words: [Int]) -> Bool {
    guard words.count > 1, words[1] == first + 1 else { return true }
    switch text.reading.words[words[1]].tag {
    case .noun, .adjective, .adposition, .determiner: return false
    default: return true
    }
  }
}
