import Dutch
import Prose

/// Names what can be observed of each sentence of an essay: what the role model decides by.
package struct SentenceFeatures: Sendable {
  package let bags: [FeatureBag]
  package let joints: [Joint]
  /// The cues of each sentence.
  package let cues: [[CueMatch]]
  /// The essay as the features look at it.
  let scene: Scene

  /// Observes every sentence of a reading.
  package init(_ reading: Reading, _ adages: AdageReading) { self.init(reading, adages, CueReader(reading)) }

  /// Observes every sentence of a reading whose cues `reader` finds.
  init(_ reading: Reading, _ adages: AdageReading, _ reader: CueReader) {
    let scene = Scene(reading, reader)
    self.scene = scene
    let sayings = Dictionary(grouping: adages.found, by: \.sentence)
    let cues = reading.sentences.indices.map(scene.cues.matches(inSentence:))
    self.cues = cues
    bags = reading.sentences.indices.map { sentence in
      var bag = FeatureBag()
      bag.addStructure(scene, sentence)
      bag.addGrammar(scene, sentence)
      bag.addCues(scene, sentence, cues[sentence])
      bag.addWords(scene, sentence)
      bag.addSayings(sayings[sentence] ?? [], scene.words(sentence).count)
      return bag
    }
    joints = reading.sentences.indices.map(scene.joint)
  }
}

/// An essay as the features look at it: its reading and where its parts lie.
struct Scene: Sendable {
  let reading: Reading
  let cues: CueReader
  /// The first sentence that is no heading, and the last.
  let firstBody: Int
  let lastBody: Int
  /// The block indices of paragraphs, points and quotations in order.
  let bodyBlocks: [Int]
  /// The lemmas of content words in the title.
  let titleLemmas: Set<Int>

  init(_ reading: Reading, _ cues: CueReader) {
    self.reading = reading
    self.cues = cues
    let document = reading.document
    let body = document.sentences.indices.filter { !Self.isHeading(document.blocks[document.sentences[$0].block]) }
    firstBody = body.first ?? 0
    lastBody = body.last ?? 0
    bodyBlocks = document.blocks.indices.filter {
      !document.blocks[$0].sentences.isEmpty && !Self.isHeading(document.blocks[$0])
    }
    var lemmas: Set<Int> = []
    if let title = document.sentences.first, Self.isHeading(document.blocks[title.block]) {
      for token in title.tokens where Self.isContent(reading.words[token]) { lemmas.insert(reading.words[token].lemma) }
    }
    titleLemmas = lemmas
  }

  static func isHeading(_ block: Block) -> Bool {
    if case .heading = block.kind { true } else { false }
  }

  static func isContent(_ word: Word) -> Bool {
    switch word.tag {
    case .noun, .properNoun, .adjective, .verb: true
    default: false
    }
  }

  var sentences: [Sentence] { reading.document.sentences }

  func block(_ sentence: Int) -> Block { reading.document.blocks[sentences[sentence].block] }

  func joint(_ sentence: Int) -> Joint {
    if sentence == 0 { return .start }
    if sentences[sentence].block == sentences[sentence - 1].block { return .inside }
    return Self.isHeading(block(sentence)) || Self.isHeading(block(sentence - 1)) ? .section : .block
  }

  func words(_ sentence: Int) -> Range<Int> { sentences[sentence].tokens }
}
