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
  package init(_ reading: Reading, _ adages: AdageReading) {
    var hashes = FeatureHashes()
    self.init(reading, adages, CueReader(reading), &hashes)
  }

  /// Observes every sentence of a reading whose cues `reader` finds.
  ///
  /// - Parameter hashes: belong to the memory that the reading was made with.
  init(_ reading: Reading, _ adages: AdageReading, _ reader: CueReader, _ hashes: inout FeatureHashes) {
    let scene = Scene(reading, reader)
    self.scene = scene
    let sayings = Dictionary(grouping: adages.found, by: \.sentence)
    let cues = reading.sentences.indices.map(scene.cues.matches(inSentence:))
    self.cues = cues
    var bags = FeatureBags(sentences: cues.count, forms: reading.forms, lemmas: reading.lemmas)
    var memory = FeatureMemory(reading, taking: &hashes)
    for sentence in cues.indices {
      bags.addStructure(scene, sentence)
      bags.addGrammar(scene, sentence)
      bags.addCues(scene, sentence, cues[sentence], &memory)
      bags.addWords(reading, scene.words(sentence), &memory)
      if let sayings = sayings[sentence] { bags.addSayings(sayings, scene.words(sentence).count) }
      bags.endSentence()
    }
    self.bags = bags
    memory.giveBack(&hashes)
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
