import Dutch
import Prose

extension FeatureBag {
  /// Where the sentence stands: in which kind of block, how near the edges of it and of the essay.
  mutating func addStructure(_ scene: Scene, _ sentence: Int) {
    add("always")
    let block = scene.block(sentence)
    switch block.kind {
    case .heading(let level, _):
      add("block", level == 1 || sentence == 0 ? "title" : "heading", shared: true)
    case .point: add("block", "point", shared: true)
    case .quotation: add("block", "quotation", shared: true)
    default: add("block", "paragraph")
    }
    if sentence == block.sentences.lowerBound { add("place", "opensBlock") }
    if sentence == block.sentences.upperBound - 1 { add("place", "endsBlock") }
    if block.sentences.count == 1 { add("place", "aloneInBlock") }
    addPlaceInEssay(scene, sentence)
    addLength(scene.words(sentence).count)
  }

  private mutating func addPlaceInEssay(_ scene: Scene, _ sentence: Int) {
    if sentence == scene.firstBody { add("place", "opensEssay") }
    if sentence == scene.lastBody { add("place", "endsEssay") }
    let block = scene.sentences[sentence].block
    if let first = scene.bodyBlocks.first, block <= first { add("place", "firstBlock") }
    if let last = scene.bodyBlocks.last, block >= last { add("place", "lastBlock") }
    if scene.bodyBlocks.count > 2, block == scene.bodyBlocks[scene.bodyBlocks.count - 2] {
      add("place", "lastBlockButOne")
    }
    let count = scene.reading.sentences.count
    add("fifth", String(sentence * 5 / max(1, count)))
  }

  private mutating func addLength(_ words: Int) {
    let bounds = [3, 6, 10, 15, 22, 30, 45]
    add("length", String(bounds.firstIndex { words <= $0 } ?? bounds.count), shared: false)
  }
}
