@testable import Corpus
@testable import Reports

/// An essay made by hand whose extracts are true places in a text, for the formats that show the text itself.
enum PlacedSample {
  static let text = """
    ---
    title: Koning?
    author: An
    date: 2016-09
    ---

    # Koning? 👑

    De klant is koning, zeggen ze. Dat is onzin & dwaas: 1 < 2.

    - Wie schreeuwt,\r
      gaat weg.

    Deel dit artikel

    """

  /// The first place of some words.
  static func extract(_ words: String, in text: String = text) -> Extract {
    let scalars = Array(text.unicodeScalars)
    let wanted = Array(words.unicodeScalars)
    let start = scalars.indices.first { scalars[$0...].starts(with: wanted) } ?? 0
    let place = SourceText(text).place(start)
    let quote = words.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return Extract(
      start: start, end: start + wanted.count, line: place.line, column: place.column, text: words, quote: quote)
  }

  static func component(_ number: Int, _ role: Role, _ words: String) -> Component {
    Component(
      id: "an#\(number)", role: role, kind: nil, passage: nil, heading: nil, extract: extract(words), confidence: 0.75,
      reasons: [])
  }

  static func adage(_ id: String, _ words: String, in text: String = text) -> AdageUse {
    AdageUse(
      id: id, extract: extract(words, in: text), canonical: "de klant is koning", form: .literal, attitude: .rejects)
  }

  static let essay: Essay = {
    var essay = Sample.essay("an", author: "An", label: .against, score: -0.8, confidence: 0.9)
    essay.path = "map een/an.md"
    essay.title = "Koning?"
    essay.date = "2016-09"
    essay.components = [
      component(1, .counter, "De klant is koning, zeggen ze."),
      component(2, .thesis, "Dat is onzin & dwaas: 1 < 2."),
      component(3, .premise, "Wie schreeuwt,\r\n  gaat weg."),
    ]
    essay.adages = [adage("an@1", "De klant is koning")]
    essay.stance.evidence = [
      .init(component: "an#2", extract: essay.components[1].extract, weight: -1, reason: "a word of blame")
    ]
    essay.relations = [
      Relation(from: "an#1", to: "an#2", kind: .attacks), Relation(from: "an#3", to: "an#2", kind: .supports),
    ]
    essay.noise = [NoiseExtract(extract: extract("Deel dit artikel"), kind: "sharing")]
    return essay
  }()

  static let analysed = AnalysedEssay(essay, bytes: Array(text.utf8))

  /// What a format makes of essays, in one text; the files of a folder one after the other.
  static func written(_ format: ExportFormat, _ essays: [AnalysedEssay] = [analysed]) -> String {
    let outcomes = essays.map { Outcome.essay($0.essay) }
    let bytes: [UInt8] =
      switch format.writing {
      case .parts(let parts): parts.opening + essays.flatMap(parts.essay)
      case .whole(let write): write(Analyses(outcomes, essays))
      case .joined(let write): write(essays.map { WrittenEssay($0.essay) }, [])
      case .folder(let folder): essays.flatMap { folder.files($0).flatMap(\.bytes) }
      }
    return String(decoding: bytes, as: UTF8.self)
  }
}
