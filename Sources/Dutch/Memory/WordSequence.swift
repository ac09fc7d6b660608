import Prose

/// The words of one text in the making, with what each can do in its sentence.
package struct WordSequence {
  package var words: [Word] = []
  var classes: [ClauseRole] = []
  /// By the text's own numbers.
  var forms: [String] = []
  package var lemmas: [String] = []

  package init(_ tagged: TaggedDocument, _ model: LanguageModel, _ memory: inout WordMemory) {
    let finder = Lexemes.Finder(model)
    let count = tagged.types.count
    Self.fetch(tagged.types, memory)
    // Room for all tokens, filled in order: growing two lists word by word takes half as long again.
    words = Array(room: count) { words, made in
      classes = Array(room: count) { classes, made in
        for token in 0..<count {
          let type = tagged.types[token]
          let lexeme = memory.lexemes.lexeme(type, tagged.tags[token], &memory.types, finder)
          let form = memory.forms.number(of: memory.types.entries[Int(type)].form)
          let lemma = memory.lemmas.number(of: lexeme.lemma)
          words.initializeElement(
            at: token, to: Word(tag: lexeme.partOfSpeech, features: lexeme.features, form: form, lemma: lemma))
          classes.initializeElement(at: token, to: lexeme.classes)
        }
        made = count
      }
      made = count
    }
    forms = (0..<memory.forms.count).map { memory.types.forms.strings[Int(memory.forms.word($0))] }
    lemmas = (0..<memory.lemmas.count).map { memory.lexemes.lemmas.strings[Int(memory.lemmas.word($0))] }
  }

  /// Has fetched the numbers that will be asked of the forms and the lemmas of types.
  private static func fetch(_ types: [Int32], _ memory: borrowing WordMemory) {
    // Taken out once, not for each type.
    let entries = memory.types.entries
    for type in types {
      memory.forms.willRead(entries[Int(type)].form)
      memory.lemmas.willRead(entries[Int(type)].lexeme.lemma)
    }
  }

  /// The text's own number of a lemma.
  mutating func lemma(_ lemma: String, _ memory: inout WordMemory) -> Int {
    let word = memory.lexemes.number(of: lemma)
    let number = memory.lemmas.number(of: word)
    if number == lemmas.count { lemmas.append(memory.lexemes.lemmas.strings[Int(word)]) }
    return number
  }
}
