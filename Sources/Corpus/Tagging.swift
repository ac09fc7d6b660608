import Dutch
import Prose

/// A text as sentences and words, with what is known of each of them.
public struct TaggedText: Sendable {
  /// What the text is called.
  public let id: String
  let reading: Reading

  /// How much of a file is text.
  public enum Scope: Sendable {
    /// What an essay's reader reads: no front matter, markup, code or page noise.
    case essay
    /// Everything: each character but white space stands in a word.
    case plain
  }

  /// Tags the text of a file.
  ///
  /// - Parameters:
  ///   - bytes: UTF-8, UTF-16 or Windows-1252.
  ///   - id: what the text is called.
  ///   - scope: how much of the file is text.
  public init(bytes: [UInt8], id: String, scope: Scope) throws(EssayError) {
    self = try EssayReader().tag(bytes: bytes, id: id, scope: scope)
  }

  fileprivate init(id: String, _ reading: Reading) { (self.id, self.reading) = (id, reading) }

  fileprivate static func document(_ source: Source, _ scope: Scope) throws(EssayError) -> Document {
    if scope == .plain { return Document(plain: source, conventions: .dutch) }
    do throws(DocumentError) {
      return try Document(source, conventions: .dutch)
    } catch {
      throw EssayError(error)
    }
  }

  /// How many sentences it has.
  public var count: Int { reading.sentences.count }

  /// The sentence at `index`, from 0.
  public func sentence(_ index: Int) -> TaggedSentence { TaggedSentence(reading, index) }
}

extension EssayReader {
  /// Tags the text of a file; the parameters are those of `TaggedText`.
  package func tag(bytes: [UInt8], id: String, scope: TaggedText.Scope) throws(EssayError) -> TaggedText {
    let source: Source
    do throws(SourceError) { source = try Source(decoding: bytes) } catch { throw EssayError(error) }
    return TaggedText(id: id, reading(of: try TaggedText.document(source, scope)))
  }
}

/// A sentence and its words. Words are numbered from 1.
public struct TaggedSentence: Sendable {
  /// What kind of sentence it is.
  public enum Mood: String, Sendable {
    /// Something is said.
    case statement
    /// Something is asked.
    case question
    /// Somebody is told what to do.
    case imperative
    /// It ends in an exclamation mark.
    case exclamation
    /// It has no finite verb.
    case fragment
  }

  /// A clause: its words, some of which may belong to a clause inside it.
  public struct Clause: Sendable, Hashable {
    /// The numbers of its first and last word.
    public let words: ClosedRange<Int>
    /// Whether it is a main clause.
    public let isMain: Bool
  }

  /// UTF-8, every run of white space one blank.
  public let text: ArraySlice<UInt8>
  /// Its words, numbers and marks, in order.
  public let words: [TaggedWord]
  /// What kind of sentence it is.
  public let mood: Mood
  /// Its clauses, by their first word.
  public let clauses: [Clause]
  /// Whether a heading, a paragraph or a point of a list starts with it.
  public let opensBlock: Bool
  /// What it stands in.
  package let block: BlockKind

  package enum BlockKind: Sendable { case heading, paragraph, point, quotation }
}

/// A word, number or mark.
public struct TaggedWord: Sendable {
  /// As it is written, UTF-8; never empty, without white space.
  public let form: ArraySlice<UInt8>
  /// The form that a dictionary has.
  public let lemma: String
  /// The universal part of speech (universaldependencies.org/u/pos).
  public let tag: String
  /// Its grammatical features.
  public let traits: WordTraits
  /// Whether white space, or the end of the block, follows.
  public let spaceAfter: Bool
  /// The number, from 1, of the innermost clause that it belongs to.
  public internal(set) var clause: Int?
  /// The number, from 1, of the quotation that it is said in.
  public internal(set) var quotation: Int?
  /// The number of the quotation whose speaker it names.
  public internal(set) var speaksIn: Int?
  /// Whether a negation denies it.
  public internal(set) var isNegated = false
  /// The joined lemma (*uitleggen*) and the number of the particle, where a verb's particle stands apart.
  public internal(set) var joined: (lemma: String, particle: Int)?
}

/// The grammatical features of a word, as a value to compare and to keep.
public struct WordTraits: Sendable, Hashable {
  let features: WordFeatures

  /// Written in capitals for emphasis.
  public var isEmphasised: Bool { features.contains(.emphasis) }

  /// Universal features (universaldependencies.org/u/feat), sorted by name: `Number=Sing`, `Tense=Past` …
  public var universal: [String] {
    WordTraits.names.compactMap { name, values in
      let held = values.filter { features.contains($0.0) }.map(\.1)
      return held.isEmpty ? nil : name + "=" + held.joined(separator: ",")
    }
  }

  private static let names: [(String, [(WordFeatures, String)])] = [
    ("Degree", [(.comparative, "Cmp"), (.superlative, "Sup")]),
    ("Mood", [(.imperative, "Imp")]),
    ("Number", [(.plural, "Plur"), (.singular, "Sing")]),
    ("Person", [(.firstPerson, "1"), (.secondPerson, "2"), (.thirdPerson, "3")]),
    ("Polarity", [(.negation, "Neg")]),
    ("Tense", [(.past, "Past"), (.present, "Pres")]),
    ("VerbForm", [(.finite, "Fin"), (.infinitive, "Inf"), (.participle, "Part")]),
  ]
}
