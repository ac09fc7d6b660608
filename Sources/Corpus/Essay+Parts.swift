import Dutch
import Prose

/// What the steps of a reading found, by sentences and tokens: the essay before it is put in words.
struct EssayParts {
  var reading: Reading
  var features: SentenceFeatures
  var roles: RoleReading
  var adages: AdageReading
  var stance: StanceReading
  var target: Target
  /// What decided.
  var models: ArgumentModels
}

/// Puts the parts of a reading in words: ids, extracts, reasons.
///
/// It never changes. It is a class because its parts are many, and would all be counted at each copy.
final class EssayWriter: Sendable {
  let id: String
  let contents: Essay.Contents
  let parts: EssayParts
  let extracts: Extracts
  /// The number of each sentence's component, from 1, and its id; nil where it has no role.
  private let numbers: [Int?]
  private let ids: [String?]
  /// By passage; nil where it is no example.
  private let kinds: [ExampleKind?]

  init(id: String, _ parts: EssayParts, _ contents: Essay.Contents) {
    self.id = id
    self.contents = contents
    self.parts = parts
    extracts = Extracts(parts.reading.document)
    var count = 0
    numbers = parts.roles.roles.map { role in
      if role == nil { return nil }
      count += 1
      return count
    }
    let front = id + "#"
    ids = numbers.map { number in number.map { front + String($0) } }
    kinds = parts.roles.passages.ranges.map { passage in
      parts.roles.roles[passage.lowerBound] == .example
        ? parts.models.kinds.kind(ExamplePassage(parts.features, Array(passage))) : nil
    }
  }

  /// The number of a sentence's component, from 1; nil where it has no role.
  func number(_ sentence: Int) -> Int? { numbers[sentence] }

  /// The id of a sentence's component; nil where it has no role.
  func component(_ sentence: Int) -> String? { ids[sentence] }

  func components() -> [Component] {
    var heading: String?
    var components: [Component] = []
    components.reserveCapacity(parts.roles.roles.count)
    var reasons = RoleReasons(parts.models.roles, parts.features.bags, parts.roles.rows, most: Self.reasonCount)
    let document = parts.reading.document
    for (sentence, role) in parts.roles.roles.enumerated() {
      let isHeading = Scene.isHeading(document.blocks[document.sentences[sentence].block])
      if let role, let id = component(sentence) {
        components.append(
          Component(
            id: id, role: role, kind: kind(sentence), passage: passage(sentence), heading: isHeading ? nil : heading,
            extract: extracts.extract(sentence: sentence), confidence: parts.roles.confidence[sentence],
            reasons: contents.contains(.reasons)
              ? reasons.names(for: parts.roles.states[sentence], of: sentence) : []))
      }
      if isHeading { heading = document.text.string(document.sentences[sentence].stretch) }
    }
    return components
  }

  private func passageRange(_ sentence: Int) -> Range<Int>? {
    parts.roles.passages.ofSentence[sentence].map { parts.roles.passages.ranges[$0] }
  }

  private func passage(_ sentence: Int) -> String? { passageRange(sentence).flatMap { component($0.lowerBound) } }

  private func kind(_ sentence: Int) -> ExampleKind? { parts.roles.passages.ofSentence[sentence].flatMap { kinds[$0] } }

  private static let reasonCount = 3

  func adages() -> [AdageUse] {
    parts.adages.found.enumerated().map { index, adage in
      AdageUse(
        id: "\(id)@\(index + 1)", extract: extracts.extract(adage.stretch), canonical: adage.canonical,
        form: adage.form, attitude: adage.attitude)
    }
  }

  func relations() -> [Relation] {
    guard contents.contains(.relations) else { return [] }
    return Relations(RelationScene(parts.features, parts.roles), parts.models.relations).links().compactMap { link in
      guard let from = component(link.from), let to = component(link.to) else { return nil }
      return Relation(from: from, to: to, kind: link.kind)
    }
  }

  func stance() -> Stance {
    let stance = parts.stance
    return Stance(
      label: stance.judgement.label, score: stance.judgement.score, confidence: stance.judgement.confidence,
      evidence: stance.evidence.map { piece in
        Stance.Evidence(
          component: component(piece.sentence), extract: extracts.extract(sentence: piece.sentence),
          weight: piece.weight, reason: Phrases.english.phrase(piece.reason))
      },
      alternatives: stance.alternatives.map { candidate in
        Stance.Alternative(
          concept: candidate.concept, mentions: candidate.tokens.map { extracts.extract(token: $0) })
      },
      conditions: stance.conditions.map {
        Stance.Condition(extract: extracts.extract(sentence: $0.sentence), effect: $0.effect)
      })
  }

  /// - Parameter made: belongs to the memory that the essay was read with.
  func topics(_ made: inout MadeWords) -> [Topic] {
    guard contents.contains(.topics) else { return [] }
    return TopicReading(parts, &made).topics.map { topic in
      Topic(
        name: topic.name, attitude: topic.attitude, weight: topic.weight,
        mentions: topic.sentences.map { extracts.extract(sentence: $0) },
        lead: topic.lead.map { extracts.extract(token: $0) })
    }
  }

  func noise() -> [NoiseExtract] {
    parts.reading.document.blocks.compactMap { block in
      guard case .noise(let kind) = block.kind else { return nil }
      return NoiseExtract(extract: extracts.extract(block.stretch), kind: kind.rawValue)
    }
  }
}
