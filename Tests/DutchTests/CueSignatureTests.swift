import Testing

@testable import Dutch

/// A signature that shares nothing rules a pattern out: what fits has to share a bit.
@Suite struct CueSignatureTests {
  @Test(arguments: PartOfSpeech.allCases)
  func aTagSharesABitWithItselfOnly(_ tag: PartOfSpeech) {
    func signature(_ tag: PartOfSpeech) -> CueSignature { CueSignature(tags: 1 << UInt16(tag.rawValue), features: []) }
    for other in PartOfSpeech.allCases { #expect(signature(tag).shares(signature(other)) == (tag == other)) }
  }

  @Test(arguments: [
    WordFeatures.finite, .past, .present, .plural, .singular, .infinitive, .participle, .imperative, .comparative,
    .superlative, .firstPerson, .secondPerson, .thirdPerson, .negation, .emphasis,
  ])
  func aFeatureSharesABitWithItself(_ feature: WordFeatures) {
    let alone = CueSignature(tags: 0, features: feature)
    #expect(alone.shares(CueSignature(tags: 1, features: [feature, .finite])))
    #expect(!alone.shares(CueSignature(tags: .max, features: [])))
  }

  @Test func aWordAndAClassShareABitWithThemselves() {
    for number in 0..<200 {
      let (word, inClass) = (Int32(number), ClassSet.of(number % ClassSet.firstTag))
      let other = CueSignature(word: -1, classes: .of(number % ClassSet.firstTag + 1))
      let (alone, both) = (CueSignature(word: word, classes: .empty), CueSignature(word: word, classes: inClass))
      #expect(alone.shares(both) && both.shares(CueSignature(word: -1, classes: inClass)))
      #expect(!alone.shares(other) && !alone.shares(.place) && !alone.shares(.start))
      let asWord = CueWordSignature(word: word, classes: inClass)
      #expect(CueWordSignature(word: word, classes: .empty).shares(asWord))
      #expect(CueWordSignature(word: -1, classes: inClass).shares(asWord))
    }
  }

  @Test func whatHasNothingFitsNoElement() {
    #expect(!CueSignature(word: -1, classes: .empty).shares(.any))
    #expect(!CueSignature.none.shares(.place))
  }
}

extension ClassSet {
  fileprivate static func of(_ number: Int) -> ClassSet {
    var set = ClassSet.empty
    set.insert(number)
    return set
  }
}
