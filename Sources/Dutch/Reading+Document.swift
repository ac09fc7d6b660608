import Prose

extension Reading {
  /// Reads a document as Dutch.
  public init(_ document: Document) {
    guard let model = LanguageModel.embedded else {
      self.init(untagged: document)
      return
    }
    self.init(document, model: model)
  }

  /// Reads a document with a given model.
  package init(_ document: Document, model: LanguageModel) {
    let tagged = TaggedDocument(document, model: model)
    var lexemes = Lexemes(model: model, tagged: tagged)
    self.document = document
    var words: [Word] = []
    var classes: [ClauseRole] = []
    words.reserveCapacity(tagged.types.count)
    classes.reserveCapacity(tagged.types.count)
    document.text.bytes.withUnsafeBufferPointer { text in
      for token in tagged.types.indices {
        let lexeme = lexemes.lexeme(at: token, text)
        words.append(lexeme.word)
        classes.append(lexeme.classes)
      }
    }
    VerbRepair.repair(document.sentences.lazy.map { $0.tokens }, words: &words, classes: &classes)
    let reader = SentenceReader(document, classes: classes, evidence: model.evidence)
    var sentences = document.sentences.indices.map { reader.read($0, words: &words, lexemes: &lexemes) }
    QuotationFinder.shareSpeakers(document, &sentences)
    self.sentences = sentences
    self.words = words
    forms = lexemes.forms
    lemmas = lexemes.lemmas
  }

  /// What is left to say without a model: forms only.
  private init(untagged document: Document) {
    self.document = document
    var table: [String: Int] = [:]
    var forms: [String] = []
    words = document.tokens.map { token in
      let form = document.text.string(token.stretch).lowercased()
      let index = table[form] ?? forms.count
      if index == forms.count {
        forms.append(form)
        table[form] = index
      }
      return Word(tag: token.kind == .punctuation ? .punctuation : .other, features: [], form: index, lemma: index)
    }
    self.forms = forms
    lemmas = forms
    sentences = document.sentences.map { _ in
      SentenceReading(mood: .statement, quotations: [], negated: [], clauses: [])
    }
  }
}
