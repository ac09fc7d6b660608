import Dutch
import Prose

/// What words beside a saying say of it: that it holds, that it does not, or something between.
struct VerdictFinder {
  let text: SayingText

  /// What a stretch says of what it points at.
  enum Verdict: String { case yes, no, partly, denied }

  func verdict(_ tokens: some Sequence<Int>) -> Verdict? {
    var denies = false
    var isBad = false
    var isGood = false
    for token in tokens {
      denies = denies || AttitudeWords.negations.contains(text.form(token))
      isBad = isBad || has(token, AttitudeWords.rejecting)
      isGood = isGood || has(token, AttitudeWords.endorsing)
    }
    if isBad { return denies ? .partly : .no }
    if isGood { return denies ? .no : .yes }
    return denies ? .denied : nil
  }

  private func has(_ token: Int, _ words: Set<String>) -> Bool {
    words.contains(text.form(token)) || words.contains(text.reading.lemma(token))
  }

  /// How the sentence that follows answers, by its opening; nil where it goes on to something else.
  func answer(_ sentence: Int) -> String? {
    let words = text.tokens(sentence).filter { !text.isPunctuation($0) }
    guard let first = words.first else { return nil }
    let opener = text.form(first)
    if AttitudeWords.yes.contains(opener), standsAlone(first, words) { return "yes" }
    if AttitudeWords.no.contains(opener) || opener == "wat" && words.count > 1 && text.form(words[1]) == "een" {
      return "no"
    }
    if AttitudeWords.contrasts.contains(opener) { return "but" }
    if words.prefix(8).contains(where: { text.namesSaying($0) }) { return "names it " + name(verdict(words)) }
    if AttitudeWords.pointing.contains(opener) { return "points " + name(verdict(words.prefix(11))) }
    return AttitudeWords.me.contains(opener) ? "I " + name(verdict(words.prefix(10))) : nil
  }

  private func name(_ verdict: Verdict?) -> String { verdict?.rawValue ?? "plain" }

  /// Whether *goed*, *natuurlijk* is a word by itself and not the first of a phrase.
  private func standsAlone(_ first: Int, _ words: [Int]) -> Bool {
    guard words.count > 1, words[1] == first + 1 else { return true }
    switch text.reading.words[words[1]].tag {
    case .noun, .adjective, .adposition, .determiner: return false
    default: return true
    }
  }
}
