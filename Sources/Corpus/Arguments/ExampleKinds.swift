import Dutch

/// Tells how an example stands for the general, from what its whole passage shows.
package struct ExampleKinds: Sendable {
  package static let labels = ExampleKind.allCases.map(\.rawValue)
  static let builtIn = ExampleKinds(LinearClassifier(.kinds))

  private let classifier: LinearClassifier
  /// Rows of the observations that have a fixed name; nil where the model does not know it.
  private let tellings: [Int?]
  private let classes: [Int?]
  private let tags: [[Int?]]
  private let always: Int?
  /// Rows of the features whose names are fixed: of a sentence it learns no others, of the first one its first word
  /// (`observations`).
  private let fixed: [Int?]

  package init(_ classifier: LinearClassifier) {
    func row(_ name: String) -> Int? { classifier.row(FeatureBag.hash(name.utf8)) }
    self.classifier = classifier
    tellings = ExamplePassage.Telling.allCases.map { row(Self.name($0)) }
    classes = ExamplePassage.classes.map { row(Self.name(class: $0)) }
    tags = (0..<2).map { place in PartOfSpeech.allCases.map { row(Self.name($0, place)) } }
    always = row(Self.always)
    fixed = FixedFeature.hashes.map(classifier.row)
  }

  /// The likeliest kind of a passage.
  package func kind(_ passage: ExamplePassage) -> ExampleKind {
    var values = [Float](repeating: 0, count: classifier.count)
    func add(_ row: Int?, _ value: Float) { if let row { values[row] += value } }
    add(always, 1)
    for (index, value) in passage.allTellings().enumerated() { add(tellings[index], value) }
    for (index, share) in passage.classShares().enumerated() { add(classes[index], share) }
    for (place, token) in passage.opening.enumerated() { add(tags[place][Int(passage.tag(token).rawValue)], 1) }
    let bags = passage.features.bags
    let share = 1 / Float(max(1, passage.sentences.count))
    for sentence in passage.sentences {
      for feature in bags.range(sentence) where bags.number(feature) < fixed.count {
        add(fixed[bags.number(feature)], share)
      }
    }
    for feature in passage.sentences.first.map(bags.range) ?? 0..<0 {
      let hash = bags.hash(bags.number(feature), of: .first, behind: Self.openingHash)
      if let hash { add(classifier.row(hash), 1) }
    }
    let scores = classifier.scores(values)
    return ExampleKind.allCases[scores.indices.max { scores[$0] < scores[$1] } ?? 0]
  }

  /// The sum for each kind over observations by name.
  func scores(_ observations: [(name: String, value: Float)]) -> [Float] { classifier.scores(observations) }

  // MARK: Learning

  /// What is observed of a passage, by name: what the weights are learned from. Of the features of its sentences only
  /// those that do not name its words.
  package static func observations(_ passage: ExamplePassage) -> [(name: String, value: Float)] {
    var values: [String: Float] = [always: 1]
    for (telling, value) in passage.tellings() { values[name(telling)] = value }
    for (wordClass, share) in zip(ExamplePassage.classes, passage.classShares()) where share > 0 {
      values[name(class: wordClass)] = share
    }
    for (place, token) in passage.opening.enumerated() { values[name(passage.tag(token), place)] = 1 }
    let share = 1 / Float(max(1, passage.sentences.count))
    for bag in passage.sentences.map({ passage.features.bags[$0] }) {
      for name in (0..<bag.count).map(bag.name) where families.contains(where: name.hasPrefix) {
        values[name, default: 0] += share
      }
    }
    if let bag = passage.sentences.first.map({ passage.features.bags[$0] }) {
      for name in (0..<bag.count).map(bag.name) where name.hasPrefix("first=") { values[opening + name] = 1 }
    }
    return values.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  private static let families = ["cue=", "block=", "place=", "fifth="]
  private static let always = "passage"
  /// What the names of the first sentence's features open with.
  private static let opening = "opens:"
  private static let openingHash = {
    var hash = NameHash()
    hash.add(opening)
    return hash
  }()

  private static func name(_ telling: ExamplePassage.Telling) -> String { "told:" + telling.rawValue }
  private static func name(class wordClass: String) -> String { "words:" + wordClass }
  private static func name(_ tag: PartOfSpeech, _ place: Int) -> String {
    ["first", "second"][place] + "Tag:" + tag.name
  }
}
