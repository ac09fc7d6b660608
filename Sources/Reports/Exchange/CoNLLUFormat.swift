import Corpus

extension ExportFormat {
  /// The words of each essay as `tag` prints them (CoNLL-U, universaldependencies.org/format.html) with their part in the
  /// argument in MISC: `Arg=B-Claim` for the first word of a component and `Arg=I-Claim` for the others, `Adage=B-rejects`
  /// for the words of a saying, and `TokenRange=12:17` for the code points of the file, as UDPipe has it.
  ///
  /// What stands in the file outside of its sentences (front matter, code, page noise) is left out.
  static let conllu = ExportFormat(
    "conllu",
    parts: Parts { essay in
      var report = CoNLLUReport()
      report.write(essay)
      return report.take()
    })
}

/// What an analysis adds to a sentence.
struct CoNLLULabels {
  struct Word {
    var adage: String?
    var argument: String?
    /// In code points of the file.
    var range: Range<Int>
  }

  var comments: [(key: StaticString, value: String)] = []
  var words: [Word]
}

extension CoNLLUReport {
  /// Writes an essay with its labels.
  mutating func write(_ analysed: AnalysedEssay) {
    let walk = AnalysisWalk(analysed.essay)
    open(CoNLLUText.line(walk.essay.id))
    if let author = walk.essay.author { comment("author", author) }
    comment("stance", walk.stance)
    let links = Dictionary(grouping: walk.links, by: \.from)
    let name = CoNLLUText.name(walk.essay.id)
    for (index, sentence) in LabelledSentences(analysed).sentences.enumerated() {
      let labels = CoNLLULabels(sentence, walk.essay, links)
      write(sentence.tagged, id: name + Array("-\(index + 1)".utf8), labels: labels)
    }
  }
}

extension CoNLLULabels {
  init(_ sentence: LabelledSentences.Sentence, _ essay: Essay, _ links: [Int: [AnalysisWalk.Link]]) {
    words = sentence.ranges.map { Word(range: $0) }
    if let number = sentence.component {
      let component = essay.components[number]
      comments.append(("component", component.id))
      if let kind = component.kind { comments.append(("kind", kind.rawValue)) }
      for link in links[number] ?? [] {
        comments.append(("relation", "\(link.kind.rawValue) \(essay.components[link.to].id)"))
      }
      let goesOn = sentence.goesOn(with: component.extract)
      for at in words.indices { words[at].argument = (at > 0 || goesOn ? "I-" : "B-") + component.role.className }
    }
    for (number, range) in sentence.adages { label(range, essay.adages[number].attitude.rawValue) }
  }

  /// Labels the words of a saying; a word that an earlier one holds keeps its label.
  private mutating func label(_ range: Range<Int>, _ attitude: String) {
    var isFirst = true
    for at in range where words[at].adage == nil {
      words[at].adage = (isFirst ? "B-" : "I-") + attitude
      isFirst = false
    }
  }
}

extension Role {
  /// Its name with a capital, as classes are called: `CounterPosition`.
  var className: String { rawValue.prefix(1).uppercased() + rawValue.dropFirst() }
}
