/// The named features of the sentences of an essay, one behind the other in one table.
///
/// A name is a family, or a family and a value (`cue=concession`). A feature is kept as the number of its name, so that
/// what is known of a name is looked up once an essay: the model is asked by the hash of a name, and people are shown the
/// name.
package struct FeatureBags: Sendable {
  /// The number of a feature's name, doubled; 1 more where the sentences before and after are told of it too.
  private(set) var features: [UInt32] = []
  /// Where the features of each sentence end.
  private(set) var ends: [Int32] = []
  /// Those that the sentences before and after are told of too, and where those of each sentence end.
  private(set) var shared: [UInt32] = []
  private var sharedEnds: [Int32] = []
  /// The names that are not fixed.
  private var names: FeatureNames
  /// By number: the last sentence that has the feature.
  private var lastSentence: [Int32]

  /// No sentences yet, and room for as many.
  ///
  /// - Parameters:
  ///   - forms: the forms that features of words are named by.
  ///   - lemmas: the lemmas.
  package init(sentences: Int = 1, forms: [String] = [], lemmas: [String] = []) {
    names = FeatureNames(forms: forms, lemmas: lemmas)
    features.reserveCapacity(40 * sentences)
    ends.reserveCapacity(sentences)
    shared.reserveCapacity(10 * sentences)
    sharedEnds.reserveCapacity(sentences)
    lastSentence = Array(repeating: -1, count: FixedFeature.hashes.count)
  }

  // MARK: Looking at features

  /// The features of a sentence as indices into `features`.
  func range(_ sentence: Int) -> Range<Int> { (sentence == 0 ? 0 : Int(ends[sentence - 1]))..<Int(ends[sentence]) }

  /// The features of a sentence as indices into `shared`.
  func sharedRange(_ sentence: Int) -> Range<Int> {
    (sentence == 0 ? 0 : Int(sharedEnds[sentence - 1]))..<Int(sharedEnds[sentence])
  }

  /// The number of the name of a feature.
  func number(_ feature: Int) -> Int { Int(features[feature] >> 1) }

  /// Whether the sentences before and after are told of a feature too.
  func isShared(_ feature: Int) -> Bool { features[feature] & 1 != 0 }

  /// How many names there are.
  var nameCount: Int { lastSentence.count }

  /// The hashes of the names that are not fixed, by number behind those that are.
  var ownHashes: [UInt64] { names.hashes }

  /// The hash of a name by its number.
  func hash(_ number: Int) -> UInt64 {
    let fixed = FixedFeature.hashes
    return number < fixed.count ? fixed[number] : names.hashes[number - fixed.count]
  }

  /// The hash of the name of a word with something in front of it; nil for names of other families.
  func hash(_ number: Int, of family: FeatureFamily, behind front: NameHash) -> UInt64? {
    let fixed = FixedFeature.hashes.count
    return number < fixed ? nil : names.hash(number - fixed, of: family, behind: front)
  }

  /// A name by its number, as the file of weights has it.
  func name(_ number: Int) -> String {
    let fixed = FixedFeature.names
    return number < fixed.count ? fixed[number] : names.name(number - fixed.count)
  }

  // MARK: Adding features

  /// Adds a feature to the sentence that is open, unless it has it.
  mutating func add(_ number: Int, shared: Bool = false) {
    let sentence = Int32(ends.count)
    if lastSentence[number] == sentence { return }
    lastSentence[number] = sentence
    features.append(UInt32(number) << 1 | (shared ? 1 : 0))
    if shared { self.shared.append(UInt32(number) << 1 | 1) }
  }

  mutating func add(_ feature: FixedFeature, shared: Bool = false) { add(feature.rawValue, shared: shared) }

  /// Adds a feature of this family, with a value where it has one.
  package mutating func add(_ family: StaticString, _ value: String = "", shared: Bool = false) {
    add(named: numbered { $0.add(value.isEmpty ? "\(family)" : "\(family)=\(value)") }, shared)
  }

  /// Adds a feature of this family for a pair of values.
  package mutating func add(_ family: StaticString, _ first: String, _ second: String, shared: Bool = false) {
    add(named: numbered { $0.add("\(family)=\(first)_\(second)") }, shared)
  }

  /// Adds a feature whose name may be known by another number.
  private mutating func add(named number: Int, _ shared: Bool) {
    let hash = hash(number)
    let first = ends.last.map(Int.init) ?? 0
    if (first..<features.count).contains(where: { self.hash(self.number($0)) == hash }) { return }
    add(number, shared: shared)
  }

  /// Numbers the name of a word, which no feature has yet.
  ///
  /// - Parameter hash: that of the name.
  mutating func number(_ family: FeatureFamily, _ word: Int, hash: UInt64) -> Int {
    names.add(family, word, hash: hash)
    lastSentence.append(-1)
    return lastSentence.count - 1
  }

  /// Adds the feature of the first two words.
  mutating func add(firstTwo first: Int, _ second: Int) { add(numbered { $0.add(firstTwo: first, second) }) }

  /// Numbers a name that no feature has yet.
  private mutating func numbered(_ add: (inout FeatureNames) -> Void) -> Int {
    add(&names)
    lastSentence.append(-1)
    return lastSentence.count - 1
  }

  /// Ends the sentence that is open; the next one opens.
  package mutating func endSentence() {
    ends.append(Int32(features.count))
    sharedEnds.append(Int32(shared.count))
  }
}

/// The features of one sentence.
package struct FeatureBag: Sendable {
  fileprivate let bags: FeatureBags
  /// Its features as indices into those of all.
  fileprivate let features: Range<Int>

  package var count: Int { features.count }

  /// The name of a feature, as the file of weights has it.
  package func name(_ index: Int) -> String { bags.name(bags.number(features.lowerBound + index)) }

  /// Whether the sentences before and after are told of a feature too.
  package func isShared(_ index: Int) -> Bool { bags.isShared(features.lowerBound + index) }

  /// The hash of the name of a feature.
  func hash(_ index: Int) -> UInt64 { bags.hash(bags.number(features.lowerBound + index)) }
}

extension FeatureBags: RandomAccessCollection {
  package var startIndex: Int { 0 }
  package var endIndex: Int { ends.count }
  package subscript(sentence: Int) -> FeatureBag { FeatureBag(bags: self, features: range(sentence)) }
}
