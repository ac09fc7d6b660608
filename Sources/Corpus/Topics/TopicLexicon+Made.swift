import Dutch

/// Words that are made with a term: *onbalans* with *balans*, *gezagsverhouding* with *verhouding*, *kwaliteitsniveau* with
/// *kwaliteit*.
extension TopicLexicon {
  /// Whether a word in lower case is made with a term whatever its part of speech: a noun may be made in all ways.
  func isMade(_ word: UnsafeBufferPointer<UInt8>) -> Bool { made(word, .noun) != nil }

  /// What a word is made with; nil where that is no term.
  func made(_ word: UnsafeBufferPointer<UInt8>, _ tag: PartOfSpeech) -> TopicMatcher.Found? {
    guard word.count > 5 else { return nil }
    if word.starts(with: "on".utf8), let term = self.word(FeatureBag.hash(word[2...])) {
      return TopicMatcher.Found(term: term, strength: 0.9, sign: -1, isMade: true)
    }
    guard tag == .noun || tag == .adjective, word.count >= 8 else { return nil }
    return head(word, tag) ?? modifier(word)
  }

  /// The lexicon has no word of more bytes.
  private static let longestHead = 64

  /// By its last part, the longest that is known. Names of persons in *-er* say too little: *opdrachtgever*.
  private func head(_ word: UnsafeBufferPointer<UInt8>, _ tag: PartOfSpeech) -> TopicMatcher.Found? {
    let least = tag == .adjective ? 8 : 5
    guard word.count >= least + 3, !word.suffix(2).elementsEqual("er".utf8) else { return nil }
    for start in max(3, word.count - Self.longestHead)...word.count - least {
      guard let term = self.word(FeatureBag.hash(word[start...])) else { continue }
      let specificity = specificity(term)
      return TopicMatcher.Found(term: term, strength: specificity < 0.7 ? 0.6 * specificity : 0.8, isMade: true)
    }
    return nil
  }

  /// By its first part, where that is a topic's name.
  private func modifier(_ word: UnsafeBufferPointer<UInt8>) -> TopicMatcher.Found? {
    var name = NameHash()
    var best: Int?
    for (index, byte) in word.enumerated().dropLast(3) {
      name.add(byte)
      if index >= 4, topic(named: name.value) != nil { best = self.word(name.value) ?? best }
    }
    return best.map { TopicMatcher.Found(term: $0, strength: 0.7, isMade: true) }
  }
}
