import Dutch
import Prose

/// Names what can be observed of each sentence of an essay: what the role model decides by.
package struct SentenceFeatures: Sendable {
  package let bags: FeatureBags
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
    var bags = FeatureBags(sentences: cues.count, forms: reading.forms, lemmas: reading.lemmas)
    var memory = FeatureMemory(reading)
    for sentence in cues.indices {
      bags.addStructure(scene, sentence)
      bags.addGrammar(scene, sentence)
      bags.addCues(scene, sentence, cues[sentence], &memory)
      bags.addWords(reading, scene.words(sentence), &memory)
      if let sayings = sayings[sentence] { bags.addSayings(sayings, scene.words(sentence).count) }
      bags.endSentence()
    }
    self.bags = bags
    joints = reading.sentences.indices.map(scene.joint)
  }
}

/// What is kept in mind of an essay's words while its sentences are observed.
struct FeatureMemory {
  /// By lemma and by form: the numbers of the features' names, -1 where they have none yet.
  var lemmas: [Int32]
  var early: [Int32]
  var first: [Int32]
  var marks: [Int32]
  /// By cue: the last sentence in which it was counted.
  var cues: [Int32]

  init(_ reading: Reading) {
    lemmas = Array(repeating: -1, count: reading.lemmas.count)
    early = lemmas
    first = Array(repeating: -1, count: reading.forms.count)
    marks = first
    cues = Array(repeating: -1, count: Cue.firstOnPosition)
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
  /// By lemma: whether a content word of the title has it; and how many do.
  let isOfTitle: [Bool]
  let titleLemmaCount: Int

  init(_ reading: Reading, _ cues: CueReader) {
    self.reading = reading
    self.cues = cues
    let document = reading.document
    let sentences = document.sentences
    let isBody = { (sentence: Sentence) in !Self.isHeading(document.blocks[sentence.block]) }
    firstBody = sentences.firstIndex(where: isBody) ?? 0
    lastBody = sentences.lastIndex(where: isBody) ?? 0
    bodyBlocks = document.blocks.indices.filter {
      !document.blocks[$0].sentences.isEmpty && !Self.isHeading(document.blocks[$0])
    }
    var isOfTitle = [Bool](repeating: false, count: reading.lemmas.count)
    if let title = sentences.first, Self.isHeading(document.blocks[title.block]) {
      for token in title.tokens where Self.isContent(reading.words[token]) {
        isOfTitle[reading.words[token].lemma] = true
      }
    }
    titleLemmaCount = isOfTitle.count { $0 }
    self.isOfTitle = isOfTitle
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

  func block(_ sentence: Int) -> Block { reading.document.blocks[reading.document.sentences[sentence].block] }

  func joint(_ sentence: Int) -> Joint {
    if sentence == 0 { return .start }
    let document = reading.document
    let (block, before) = (document.sentences[sentence].block, document.sentences[sentence - 1].block)
    if block == before { return .inside }
    return Self.isHeading(document.blocks[block]) || Self.isHeading(document.blocks[before]) ? .section : .block
  }

  func words(_ sentence: Int) -> Range<Int> { reading.document.sentences[sentence].tokens }
}
