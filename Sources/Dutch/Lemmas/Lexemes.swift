/// The words of a document: lemma and features of each type and tag, found once.
package struct Lexemes {
  private let tagged: TaggedDocument
  private let lemmatizer: Lemmatizer
  private let features: WordFeatureFinder
  /// By type and tag the place in `lexemes`, or -1 until first asked for.
  private var made: [Int32]
  private var lexemes: [Lexeme] = []
  private let classes: ClauseRoleFinder
  package private(set) var lemmas: [String] = []
  /// The places of lemmas by the hashes of their bytes.
  private var index: [UInt64: Int] = [:]

  var forms: [String] { tagged.table.forms }

  package init(model: LanguageModel, tagged: TaggedDocument) {
    self.tagged = tagged
    lemmatizer = Lemmatizer(model: model)
    features = WordFeatureFinder(evidence: model.evidence)
    classes = ClauseRoleFinder(evidence: model.evidence)
    lemmas.reserveCapacity(tagged.table.forms.count)
    index.reserveCapacity(tagged.table.forms.count)
    made = Array(repeating: -1, count: tagged.table.entries.count * FineTag.count)
  }

  package mutating func word(at token: Int, _ text: UnsafeBufferPointer<UInt8>) -> Word {
    lexeme(at: token, text).word
  }

  /// The word at `token` and what it can do in its sentence.
  mutating func lexeme(at token: Int, _ text: UnsafeBufferPointer<UInt8>) -> Lexeme {
    let place = Int(tagged.types[token]) * FineTag.count + Int(tagged.tags[token])
    if made[place] >= 0 { return lexemes[Int(made[place])] }
    let lexeme = make(Int(tagged.types[token]), FineTag(rawValue: tagged.tags[token]) ?? .other, text)
    made[place] = Int32(lexemes.count)
    lexemes.append(lexeme)
    return lexeme
  }

  /// The index of a lemma in `lemmas`.
  mutating func index(of lemma: String) -> Int {
    var hash = KeyHash(0)
    for byte in lemma.utf8 { hash.add(byte) }
    if let known = index[hash.finished] { return known }
    index[hash.finished] = lemmas.count
    lemmas.append(lemma)
    return lemmas.count - 1
  }

  private mutating func make(_ type: Int, _ tag: FineTag, _ text: UnsafeBufferPointer<UInt8>) -> Lexeme {
    let entry = tagged.table.entries[type]
    let exact = UnsafeBufferPointer(rebasing: text[entry.start..<(entry.start + entry.count)])
    let form = forms[Int(entry.form)]
    let folded = tagged.table.plain(exact)
    let lemma = lemmatizer.lemma(folded, exact: exact, tag: tag)
    let features = features.features(form: form, exact: exact, tag: tag, lemma: lemma)
    return Lexeme(
      word: Word(
        tag: tag.partOfSpeech, features: features, form: Int(entry.form), lemma: index(of: lemma.text)),
      classes: classes.find(folded, tag: tag, features: features, lemma: lemma.text))
  }
}

/// A word type under a tag.
struct Lexeme {
  var word: Word
  var classes: ClauseRole
}
