import Dutch
import Prose

extension FeatureBags {
  /// Where the sentence stands: in which kind of block, how near the edges of it and of the essay.
  mutating func addStructure(_ scene: Scene, _ sentence: Int) {
    add(.always)
    let block = scene.block(sentence)
    switch block.kind {
    case .heading(let level, _): add(level == 1 || sentence == 0 ? .title : .heading, shared: true)
    case .point: add(.point, shared: true)
    case .quotation: add(.blockQuotation, shared: true)
    default: add(.paragraph)
    }
    if sentence == block.sentences.lowerBound { add(.opensBlock) }
    if sentence == block.sentences.upperBound - 1 { add(.endsBlock) }
    if block.sentences.count == 1 { add(.aloneInBlock) }
    addPlaceInEssay(scene, sentence)
    addLength(scene.words(sentence).count)
  }

  private mutating func addPlaceInEssay(_ scene: Scene, _ sentence: Int) {
    if sentence == scene.firstBody { add(.opensEssay) }
    if sentence == scene.lastBody { add(.endsEssay) }
    let block = scene.reading.document.sentences[sentence].block
    if let first = scene.bodyBlocks.first, block <= first { add(.firstBlock) }
    if let last = scene.bodyBlocks.last, block >= last { add(.lastBlock) }
    if scene.bodyBlocks.count > 2, block == scene.bodyBlocks[scene.bodyBlocks.count - 2] { add(.lastBlockButOne) }
    let count = scene.reading.sentences.count
    add(FixedFeature.fifth0.rawValue + sentence * 5 / Swift.max(1, count))
  }

  private mutating func addLength(_ words: Int) {
    let step =
      switch words {
      case ...3: 0
      case ...6: 1
      case ...10: 2
      case ...15: 3
      case ...22: 4
      case ...30: 5
      case ...45: 6
      default: 7
      }
    add(FixedFeature.length0.rawValue + step)
  }
}
