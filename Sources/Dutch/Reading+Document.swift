import Prose

extension Reading {
  /// Reads a document as Dutch.
  public init(_ document: Document) {
    var memory = WordMemory()
    self.init(document, memory: &memory)
  }

  /// Reads a document as Dutch; what is found out about its words is kept in `memory` for the next.
  package init(_ document: Document, memory: inout WordMemory) {
    self = Reading.readings(of: [document], memory: &memory)[0]
  }

  /// Reads documents one after the other; the numbers of all of them mean something until the next are read.
  package static func readings(of documents: [Document], memory: inout WordMemory) -> [Reading] {
    memory.begin()
    guard let model = memory.model else { return documents.map { Reading(untagged: $0, &memory) } }
    let tagged = documents.map { TaggedDocument($0, model, &memory) }
    return documents.indices.map { Reading(documents[$0], tagged[$0], model, &memory) }
  }

  private init(_ document: Document, _ tagged: TaggedDocument, _ model: LanguageModel, _ memory: inout WordMemory) {
    var text = WordSequence(tagged, model, &memory)
    VerbRepair.repair(document.sentences.lazy.map { $0.tokens }, words: &text.words, classes: &text.classes)
    var reader = SentenceReader(document, classes: text.classes, evidence: model.evidence)
    var sentences: [SentenceReading] = []
    sentences.reserveCapacity(document.sentences.count)
    for index in document.sentences.indices { sentences.append(reader.read(index, &text, &memory)) }
    QuotationFinder.shareSpeakers(document, &sentences)
    self.document = document
    self.sentences = sentences
    words = text.words
    forms = text.forms
    lemmas = text.lemmas
    formNumbers = memory.forms.end()
    lemmaNumbers = memory.lemmas.end()
  }

  /// What is left to say without a model: forms only.
  private init(untagged document: Document, _ memory: inout WordMemory) {
    self.document = document
    var forms: [String] = []
    words = document.tokens.map { token in
      let form = document.text.string(token.stretch).lowercased()
      let index = memory.lemmas.number(of: memory.lexemes.number(of: form))
      if index == forms.count { forms.append(form) }
      return Word(tag: token.kind == .punctuation ? .punctuation : .other, features: [], form: index, lemma: index)
    }
    self.forms = forms
    lemmas = forms
    lemmaNumbers = memory.lemmas.end()
    formNumbers = lemmaNumbers
    sentences = document.sentences.map { _ in
      SentenceReading(mood: .statement, quotations: [], negated: [], clauses: [])
    }
  }
}
