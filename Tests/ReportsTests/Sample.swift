@testable import Corpus

/// Essays made by hand, so that reports can be tested without reading any.
enum Sample {
  static func extract(_ text: String, line: Int = 1, start: Int = 0) -> Extract {
    Extract(start: start, end: start + text.unicodeScalars.count, line: line, column: 1, text: text, quote: text)
  }

  static func component(_ id: String, _ role: Role, _ text: String, line: Int, passage: String? = nil) -> Component {
    Component(
      id: id, role: role, kind: role == .example ? .anecdote : nil, passage: passage, heading: nil,
      extract: extract(text, line: line, start: line * 1000), confidence: 0.5, reasons: ["cue"])
  }

  static func essay(
    _ id: String, author: String? = nil, label: Stance.Label = .none, score: Double = 0, confidence: Double = 0.5,
    target: String = Essay.defaultTarget
  ) -> Essay {
    Essay(
      id: id, path: nil, title: "Over \(id)", author: author, date: "2016-09-02", publisher: nil, source: nil,
      language: "nl", inferred: [], target: target,
      stance: Stance(
        label: label, score: score, confidence: confidence, evidence: [], alternatives: [], conditions: []),
      components: [], adages: [], relations: [], topics: [], noise: [], notes: [])
  }

  /// An author against the saying, with something in every list.
  static let against: Essay = {
    var essay = Sample.essay("eerste", author: "An de Eerste", label: .against, score: -0.8, confidence: 0.9)
    let thesis = "De klant is geen koning, en wie dat wel denkt heeft nog nooit een koning aan de balie gehad."
    essay.components = [
      component("eerste#1", .thesis, thesis, line: 2), component("eerste#2", .claim, "Respect werkt beter.", line: 4),
      component("eerste#3", .example, "Laatst kwam er een man binnen.", line: 6, passage: "eerste#3"),
      component("eerste#4", .example, "Hij riep.", line: 7, passage: "eerste#3"),
      component("eerste#5", .counter, "Natuurlijk mag hij iets vragen.", line: 9),
      component(
        "eerste#6", .thesis,
        "De klant is geen koning — en wie dat wel denkt, heeft nog nooit een koning aan de balie gehad!", line: 12),
    ]
    essay.stance.evidence = [
      .init(component: "eerste#1", extract: essay.components[0].extract, weight: -2, reason: "negated adage"),
      .init(component: "eerste#2", extract: essay.components[1].extract, weight: -0.5, reason: "claim"),
    ]
    essay.stance.alternatives = [.init(concept: "respect", mentions: [extract("Respect", line: 4, start: 4000)])]
    essay.stance.conditions = [.init(extract: essay.components[4].extract, effect: .grants)]
    essay.adages = [
      AdageUse(
        id: "eerste@1", extract: extract("De klant is geen koning", line: 2, start: 2000),
        canonical: "de klant is koning", form: .negated, attitude: .rejects),
      AdageUse(
        id: "eerste@2", extract: extract("goedkoop is duurkoop", line: 9, start: 9000),
        canonical: "goedkoop is duurkoop", form: .literal, attitude: .endorses),
    ]
    essay.relations = [Relation(from: "eerste#3", to: "eerste#2", kind: .exemplifies)]
    essay.topics = [
      Topic(name: "respect", attitude: .for, weight: 0.9, mentions: [essay.components[1].extract]),
      Topic(name: "dienstbaarheid", attitude: .against, weight: 0.6, mentions: [essay.components[0].extract]),
    ]
    essay.noise = [NoiseExtract(extract: extract("Deel dit artikel", line: 14, start: 14000), kind: "sharing")]
    return essay
  }()

  /// An author in favor of it, without a name.
  static let favor: Essay = {
    var essay = Sample.essay("tweede", label: .favor, score: 0.7, confidence: 0.6)
    essay.components = [component("tweede#1", .thesis, "De klant is koning 👑.", line: 1)]
    essay.adages = [
      AdageUse(
        id: "tweede@1", extract: extract("De klant is koning", line: 1, start: 1000), canonical: "de klant is koning",
        form: .literal, attitude: .endorses)
    ]
    essay.topics = [
      Topic(name: "dienstbaarheid", attitude: .for, weight: 0.8, mentions: [essay.components[0].extract])
    ]
    return essay
  }()
}
