import Corpus

/// An essay sentence by sentence and word by word, with the labels of its analysis: what formats of running text share.
struct LabelledSentences {
  struct Sentence {
    let tagged: TaggedSentence
    /// Where its words stand.
    let ranges: [Range<Int>]
    /// Its number among the essay's components; nil where it has no role.
    let component: Int?
    /// The sayings in it, each with its number among the essay's adages and the words that it covers, from 0.
    let adages: [(number: Int, words: Range<Int>)]

    /// Where it starts in the file.
    var start: Int { ranges.first?.lowerBound ?? 0 }
    /// Where the next one starts.
    fileprivate(set) var nextStart = Int.max

    /// Whether words that start in an earlier sentence reach into it; only an analysis made by hand has such.
    func goesOn(with extract: Extract) -> Bool { extract.start < start }

    /// Whether words reach beyond it.
    func ends(before extract: Extract) -> Bool { nextStart < extract.end }
  }

  private(set) var sentences: [Sentence]

  init(_ analysed: AnalysedEssay) {
    guard let text = try? TaggedText(bytes: analysed.bytes, id: analysed.essay.id, scope: .essay) else {
      sentences = []
      return
    }
    let places = TaggedText.Places(text)
    var components = Following(analysed.essay.components.map(\.extract))
    var adages = Following(analysed.essay.adages.map(\.extract))
    sentences = (0..<text.count).map { index in
      let ranges = places.words(ofSentence: index)
      return Sentence(
        tagged: text.sentence(index), ranges: ranges, component: components.words(in: ranges).first?.number,
        adages: adages.words(in: ranges))
    }
    for index in sentences.indices.dropLast() { sentences[index].nextStart = sentences[index + 1].start }
  }
}

/// Goes through extracts in the order of the text.
private struct Following {
  private let extracts: [Extract]
  /// The first that a later sentence may hold words of.
  private var next = 0

  init(_ extracts: [Extract]) { self.extracts = extracts }

  /// The extracts that share words with a sentence, by the numbers of both.
  mutating func words(in sentence: [Range<Int>]) -> [(number: Int, words: Range<Int>)] {
    guard let start = sentence.first?.lowerBound, let end = sentence.last?.upperBound else { return [] }
    while next < extracts.count, extracts[next].end <= start { next += 1 }
    return extracts.indices[next...].prefix { extracts[$0].start < end }.compactMap { number in
      let extract = extracts[number]
      let first = sentence.firstIndex { $0.upperBound > extract.start } ?? sentence.count
      let after = sentence.firstIndex { $0.lowerBound >= extract.end } ?? sentence.count
      return first < after ? (number, first..<after) : nil
    }
  }
}
