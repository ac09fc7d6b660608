/// The words of a document: lemma and features of each type and tag, found once.
package struct Lexemes {
  private let tagged: TaggedDocument
  private let lemmatizer: Lemmatizer
  private let features: WordFeatureFinder
  /// By type and tag, made when first asked for.
  private var made: [Word?]
  package private(set) var lemmas: [String] = []
  private var index: [String: Int] = [:]

  var forms: [String] { tagged.table.forms }

  package init(model: LanguageModel, tagged: TaggedDocument) {
    self.tagged = tagged
    lemmatizer = Lemmatizer(model: model)
    features = WordFeatureFinder(evidence: model.evidence)
    made = Array(repeating: nil, count: tagged.table.entries.count * FineTag.count)
  }

  package mutating func word(at token: Int, _ text: UnsafeBufferPointer<UInt8>) -> Word {
    let place = Int(tagged.types[token]) * FineTag.count + Int(tagged.tags[token])
    if let word = made[place] { return word }
    let word = make(Int(tagged.types[token]), FineTag(rawValue: tagged.tags[token]) ?? .other, text)
    made[place] = word
    return word
  }

  private mutating func make(_ type: Int, _ tag: FineTag, _ text: UnsafeBufferPointer<UInt8>) -> Word {
    let entry = tagged.table.entries[type]
    let exact = UnsafeBufferPointer(rebasing: text[entry.start..<(entry.start + entry.count)])
    let form = forms[Int(entry.form)]
    let folded = tagged.table.plain(exact)
    let lemma = lemmatizer.lemma(folded, exact: exact, tag: tag)
    let number = index[lemma.text] ?? lemmas.count
    if number == lemmas.count {
      index[lemma.text] = number
      lemmas.append(lemma.text)
    }
    return Word(
      tag: tag.partOfSpeech, features: features.features(form: form, exact: exact, tag: tag, lemma: lemma),
      form: Int(entry.form), lemma: number)
  }
}
