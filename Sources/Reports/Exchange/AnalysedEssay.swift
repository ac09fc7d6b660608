import Corpus

/// An essay's analysis together with the file it was read from, for the formats that show the text itself.
public struct AnalysedEssay: Sendable {
  public let essay: Essay
  /// The file as it was read; its decoded text is what all places count in.
  public let bytes: [UInt8]

  public init(_ essay: Essay, bytes: [UInt8]) {
    self.essay = essay
    self.bytes = bytes
  }

  /// The decoded text, without byte order mark.
  var text: String { (try? Essay.text(of: bytes)) ?? "" }

  /// How the file was encoded.
  var encoding: String? { Essay.encoding(of: bytes) }
}

/// What `export` writes: every input in its order, the essays with their files, and the words for people.
public struct Analyses: Sendable {
  public let outcomes: [Outcome]
  public let essays: [AnalysedEssay]
  /// The labels of formats that people read; what programs read is in English.
  public let words: Words

  public init(_ outcomes: [Outcome], _ essays: [AnalysedEssay], words: Words = .in(.en)) {
    self.outcomes = outcomes
    self.essays = essays
    self.words = words
  }
}

extension Essay {
  /// Where a person finds the words: `file:line`.
  func place(of extract: Extract) -> String { "\(path ?? id):\(extract.line)" }
}
