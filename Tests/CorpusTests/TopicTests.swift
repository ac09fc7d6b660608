import Dutch
import Prose
import Testing

@testable import Corpus

/// Essays invented here, and the topics that a reader would name.
@Suite struct TopicTests {
  private func topics(_ text: String) throws -> [Topic] {
    try Essay(EssayInput(id: "x", path: nil, source: Source(text: text))).topics
  }

  private func attitudes(_ text: String) throws -> [String: Topic.Attitude] {
    Dictionary(uniqueKeysWithValues: try topics(text).map { ($0.name, $0.attitude) })
  }

  private let essay = """
    # De klant is geen koning

    De klant is geen koning en wij zijn geen knechten. Gelijkwaardigheid werkt beter dan slaafse gehoorzaamheid. Een \
    gelijkwaardige klant luistert naar de vakman.

    Vertrouwen is het begin van alles. Zonder vertrouwen komt er van een goed gesprek niets terecht. Daarom pleit ik \
    voor vertrouwen.
    """

  @Test func namesWhatTheAuthorTakesSidesOn() throws {
    let attitudes = try attitudes(essay)
    #expect(attitudes["gelijkwaardigheid"] == .for)
    #expect(attitudes["vertrouwen"] == .for)
    #expect(attitudes["dienstbaarheid"] == .against)
  }

  @Test func topicsComeByWeightAndTheirMentionsByPlace() throws {
    let topics = try topics(essay)
    #expect(!topics.isEmpty)
    #expect(topics.map(\.weight) == topics.map(\.weight).sorted(by: >))
    #expect(topics.allSatisfy { $0.weight > 0 && $0.weight < 1 })
    for topic in topics { #expect(topic.mentions.map(\.start) == topic.mentions.map(\.start).sorted()) }
    #expect(topics.first { $0.name == "vertrouwen" }?.mentions.count == 3)
  }

  @Test func aTextWithoutArgumentHasNoTopics() throws {
    #expect(try topics("Om negen uur vertrok de trein. Het regende. Tante Riet had een paraplu bij zich.").isEmpty)
    #expect(try topics("").isEmpty)
  }

  // MARK: Words

  private func hits(of sentence: Int, _ matcher: TopicMatcher, _ memory: inout TopicMatcher.Memory) -> [TopicHit] {
    var hits: [TopicHit] = []
    matcher.addHits(sentence, &memory, to: &hits)
    return hits
  }

  private func hits(_ text: String) throws -> [String: Float] {
    let reading = Reading(try Document(Source(text: text), conventions: .dutch))
    let matcher = TopicMatcher(reading, .standard, target: .standard)
    var memory = matcher.memory
    var signs: [String: Float] = [:]
    for sentence in reading.sentences.indices {
      for hit in hits(of: sentence, matcher, &memory) { signs[matcher.lexicon.names[hit.entry.topic]] = hit.entry.sign }
    }
    return signs
  }

  @Test func aWordIsFoundByItsFamilyAndItsParts() throws {
    #expect(try hits("Een gelijkwaardige partner.")["gelijkwaardigheid"] == 1)
    #expect(try hits("Er heerst onbalans.")["balans"] == -1)
    #expect(try hits("De kwaliteitseisen zijn hoog.")["kwaliteit"] == 1)
    #expect(try hits("Een dergelijke opdrachtgever.")["gelijkwaardigheid"] == nil)
    #expect(try hits("Een dergelijke opdrachtgever.")["vrijgevigheid"] == nil)
  }

  @Test func aPhraseNeedsAllItsWordsNearEachOther() throws {
    #expect(try hits("Zij bedienen hem op zijn wenken.")["dienstbaarheid"] == 1)
    #expect(try hits("Hij stelt grenzen.")["grenzen"] == 1)
    #expect(try hits("De wenken stonden in een brief.")["dienstbaarheid"] == nil)
  }

  @Test func aNameOfATopicSpeaksOfThatTopicOnly() throws {
    #expect(try hits("Harmonie.").keys.sorted() == ["harmonie"])
  }

  @Test func anEverydayWordIsMarked() throws {
    let reading = Reading(try Document(Source(text: "De gast bepaalt het menu."), conventions: .dutch))
    let matcher = TopicMatcher(reading, .standard, target: .standard)
    var memory = matcher.memory
    let hits = hits(of: 0, matcher, &memory).filter { matcher.lexicon.names[$0.entry.topic] == "zeggenschap" }
    #expect(hits.count == 1)
    #expect(hits.allSatisfy { $0.entry.isEveryday && $0.strength <= 0.5 })
  }

  @Test func everydayWordsDoNotCountInAStory() throws {
    let story = "Gisteren bepaalde de loods de route. De kok besloot vroeg te gaan slapen. Het regende."
    #expect(try topics(story).isEmpty)
  }

  @Test func aSayingSpeaksOfItsTenetsAndTheTargetOfTheStance() throws {
    let attitudes = try attitudes(essay)
    #expect(attitudes["dienstbaarheid"] == .against)
    let reading = Reading(
      try Document(Source(text: "Goedkoop is duurkoop, en zo is het."), conventions: .dutch))
    var found = AdageReading(reading, .standard).found
    #expect(found.count == 1)
    #expect(SayingTopics(found, { _ in .other }, .standard, takesSide: true).uses.isEmpty)
    found[0].attitude = .endorses
    found[0].attitudeScores = AttitudeScores(endorses: 1, rejects: 0, qualifies: 0, mentions: 0)
    let uses = SayingTopics(found, { _ in .other }, .standard, takesSide: true).uses
    let names = Dictionary(uses.map { (TopicLexicon.standard.names[$0.topic], $0.polarity) }) { first, _ in first }
    #expect(names["kwaliteit"] == 1)
    #expect(names["prijsconcurrentie"] == -1)
  }

  // MARK: Tables

  @Test func everyTopicGathersConceptsOfTheThesaurus() {
    let lines = TopicNames.list.withUTF8Buffer { String(decoding: $0, as: UTF8.self) }.split(separator: "\n")
    #expect(lines.count > 50)
    for line in lines {
      let parts = line.split(separator: ":")
      #expect(parts.count == 2, "\(line)")
      for concept in parts.last?.split(separator: ",") ?? [] {
        let name = concept.drop { $0 == " " || $0 == "-" }
        #expect(ConceptTable.thesaurus.lists(of: name.utf8) != nil, "\(line)")
      }
    }
  }

  @Test func topicsHaveOneNameEach() {
    let names = TopicLexicon.standard.names
    #expect(names.count > 350)
    #expect(Set(names).count == names.count)
  }

  @Test func tenetsSayWhichTopicsGoWithASaying() throws {
    let sides = try #require(Tenets(of: "de klant is koning").map { TopicSides($0) })
    func side(_ name: String) throws -> Float {
      sides[try #require(TopicLexicon.standard.topic(named: FeatureBag.hash(name.utf8)))]
    }
    #expect(try side("dienstbaarheid") == 1)
    #expect(try side("gelijkwaardigheid") == -1)
    #expect(try side("hiërarchie") > 0)
    #expect(try side("stilte") == 0)
    #expect(try side("zeggenschap") == 1)
    #expect(try side("vertrouwen") == 0)
    func isAtStake(_ name: String) throws -> Bool {
      sides.isAtStake(try #require(TopicLexicon.standard.topic(named: FeatureBag.hash(name.utf8))))
    }
    #expect(try isAtStake("vertrouwen"))
    #expect(try !isAtStake("stilte"))
  }

  @Test func settingsAreTopics() {
    for name in TopicNames.settings {
      #expect(TopicLexicon.standard.topic(named: FeatureBag.hash(name.utf8)) != nil, "\(name)")
    }
  }

  // MARK: Attitude

  private func candidate(_ mentions: [(polarity: Float, verdict: Float)]) -> TopicCandidate {
    let mentions = mentions.enumerated().map { index, mention in
      TopicCandidate.Mention(
        place: .init(sentence: index, key: 0), token: index * 10, strength: 1, weight: 1,
        polarity: mention.polarity, verdict: mention.verdict, isArgued: true, isName: true)
    }
    return TopicCandidate(noun: nil, topic: 0, mentions[...])
  }

  @Test func wordsVerdictsAndStanceMakeTheAttitude() {
    #expect(candidate([(1, 0)]).attitude(prior: 0) == .for)
    #expect(candidate([(-1, 0)]).attitude(prior: 0) == .against)
    #expect(candidate([(0, 0)]).attitude(prior: 0) == .neutral)
    #expect(candidate([(0, -1)]).attitude(prior: 0) == .against)
    #expect(candidate([(0, 0)]).attitude(prior: 0.8) == .for)
    #expect(candidate([(1, 0)]).attitude(prior: -0.9) == .both)
    #expect(candidate([(0, 1), (0, -1), (0, 0)]).attitude(prior: 0) == .both)
    #expect(candidate([(-1, 0)]).attitude(prior: 0.7) == .against)
  }

  @Test func theWordThatSaysWhatTheAuthorSaysShowsIt() {
    let mentions: [(polarity: Float, verdict: Float)] = [(0, 0), (1, 0), (-1, 0), (0, -1)]
    #expect(candidate(mentions).lead(.for) == 10)
    #expect(candidate(mentions).lead(.against) == 20)
    #expect(candidate(mentions).lead(.both) == 0)
    #expect(candidate([]).lead(.for) == nil)
  }

  @Test func theWordStandsInOneOfTheMentions() throws {
    let text = "# De baas\n\nKlanten verdienen respect. Wie geen respect krijgt, gaat weg. Daarom is respect goed.\n"
    let essay = try Essay(bytes: Array(text.utf8), id: "t", path: nil)
    for topic in essay.topics {
      let lead = try #require(topic.lead)
      #expect(topic.mentions.contains { $0.start <= lead.start && lead.end <= $0.end })
    }
    #expect(Position(essay).topics.allSatisfy { $0.key?.word != nil })
  }
}
