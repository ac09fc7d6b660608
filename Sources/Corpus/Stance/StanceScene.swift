import Dutch
import Prose

/// An essay as the reading of its stance looks at it.
///
/// A reference: it never changes, it is large, and many look at it.
package final class StanceScene: Sendable {
  /// A use of the target, or of a saying that says the opposite.
  package struct Use: Sendable {
    package var sentence: Int
    package var scores: AttitudeScores
    package var form: AdageUse.Form
    /// Whether it is the opposite saying that is used.
    package var isCounter: Bool
    /// Its words.
    package var stretch: Stretch?

    package init(
      sentence: Int, scores: AttitudeScores, form: AdageUse.Form, isCounter: Bool, stretch: Stretch? = nil
    ) {
      self.sentence = sentence
      self.scores = scores
      self.form = form
      self.isCounter = isCounter
      self.stretch = stretch
    }
  }

  package let reading: Reading
  package let target: Target
  package let roles: RoleReading
  package let uses: [Use]
  private let usesBySentence: [Int: [Use]]
  let kindred: [KindredUse]
  /// The sentences that the author takes back.
  let mocked: Range<Int>
  /// By lemma: whether it is one of the target's own content words.
  let isOwnLemma: [Bool]
  /// Whether a sentence names something of the target, by index.
  let isNear: [Bool]
  /// By sentence: what it says for the target's concepts or for those against it.
  let concepts: [[ConceptFinder.Hit]]
  let cues: [[CueMatch]]
  let scene: Scene

  package init(reading: Reading, target: Target, roles: RoleReading, features: SentenceFeatures, adages: AdageReading) {
    self.reading = reading
    self.target = target
    self.roles = roles
    let mocked = MockOpening.sentences(of: reading, adages.words)
    self.mocked = mocked
    let uses = adages.targetUses.map { use in
      var use = use
      if mocked.contains(use.sentence) { use.scores = use.scores.mocked }
      return use
    }
    self.uses = uses
    usesBySentence = Dictionary(grouping: uses, by: \.sentence)
    kindred = adages.kindredUses(of: target).filter { !mocked.contains($0.sentence) }
    cues = features.cues
    scene = features.scene
    let isOwn = adages.words.lemmas.indices.map { target.isOwn(reading.lemmas[$0], adages.words.lemmas[$0]) }
    isOwnLemma = isOwn
    let finder = ConceptFinder(reading, target.concepts, adages.words)
    concepts = reading.document.sentences.indices.map(finder.hits)
    isNear = reading.document.sentences.map { sentence in
      sentence.tokens.contains { isOwn[reading.words[$0].lemma] }
    }
  }

  /// The uses in a sentence.
  func uses(in sentence: Int) -> [Use] { uses.isEmpty ? [] : usesBySentence[sentence] ?? [] }

  /// How likely it is that a sentence has a role, or none (nil).
  func likelihood(_ role: Role?, _ sentence: Int) -> Float {
    roles.probabilities[sentence * RoleLabel.count + RoleLabel.index(role)]
  }

  /// Where in the essay a sentence weighs more than elsewhere.
  enum Region: String {
    case title, lead, end
  }

  func region(_ sentence: Int) -> Region? {
    let document = reading.document
    let block = document.sentences[sentence].block
    if sentence == 0, Scene.isHeading(document.blocks[block]) { return .title }
    if block == scene.bodyBlocks.first { return .lead }
    if let last = scene.bodyBlocks.last, block >= last { return .end }
    return nil
  }
}
