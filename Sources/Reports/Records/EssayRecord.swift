import Corpus

// An essay as the analysis shows it (`export`). Keys, their order and their meaning: the contract.

extension Stance.Label: Label {}
extension Stance.Effect: Label {}
extension Role: Label {}
extension ExampleKind: Label {}
extension AdageUse.Form: Label {}
extension AdageUse.Attitude: Label {}
extension Relation.Kind: Label {}
extension Topic.Attitude: Label {}

/// A place in a file.
struct SpanRecord: Record {
  let extract: Extract

  static let recordName = "span"
  static let isOneLine = true
  static let members: [Member<SpanRecord>] = [
    .init("start", "Unicode code points from the start of the decoded file; a byte order mark is not counted.") {
      $0.extract.start
    },
    .init("end", "The code point after the last one.") { $0.extract.end },
    .init("line", "The line of the start, from 1.", schema: .integer(minimum: 1)) { $0.extract.line },
    .init("column", "The column of the start in code points, from 1.", schema: .integer(minimum: 1)) {
      $0.extract.column
    },
  ]

  /// Writes what the table says; there are more spans than anything else.
  func write(to json: inout JSONWriter) {
    json.plain { bytes in
      bytes.append("{\"start\": ")
      bytes.append(extract.start)
      bytes.append(", \"end\": ")
      bytes.append(extract.end)
      bytes.append(", \"line\": ")
      bytes.append(extract.line)
      bytes.append(", \"column\": ")
      bytes.append(extract.column)
      bytes.append("}")
    }
  }
}

/// What was observed, in English, by the names of the observations.
struct ReasonsRecord: JSONWritable {
  let names: [String]

  static let schema = Schema.array(.string)

  func write(to json: inout JSONWriter) {
    let phrases = Phrases.english
    json.array { json in
      for name in names {
        json.element()
        json.pieces { add in phrases.pieces(of: name, add) }
      }
    }
  }
}

extension Extract: Record {
  static let recordName = "mention"
  static let members: [Member<Extract>] = Member.extract { $0 }

  /// Writes what the table says; there are as many mentions as components.
  func write(to json: inout JSONWriter) { json.object { writeMembers(to: &$0) } }

  /// Writes the members of `Member.extract`.
  func writeMembers(to json: inout JSONWriter) {
    json.key(opening: #", "span": "#)
    SpanRecord(extract: self).write(to: &json)
    json.strings((#", "text": "#, text), (#", "quote": "#, quote))
  }
}

extension Member {
  /// The members of a record that stands for words of an essay.
  static func extract(_ extract: @escaping @Sendable (Owner) -> Extract) -> [Member] {
    [.span(extract), .text(extract), .quote(extract)]
  }

  static func span(_ extract: @escaping @Sendable (Owner) -> Extract) -> Member {
    .init("span", "Where the words stand.") { SpanRecord(extract: extract($0)) }
  }

  static func text(_ extract: @escaping @Sendable (Owner) -> Extract) -> Member {
    .init("text", "Exactly what stands in the source at the span.") { extract($0).text }
  }

  static func quote(_ extract: @escaping @Sendable (Owner) -> Extract) -> Member {
    .init("quote", "The words as people are shown them: no markup, white space folded.") { extract($0).quote }
  }
}

extension Stance.Evidence: Record {
  static let recordName = "evidence"
  static let members: [Member<Stance.Evidence>] =
    [.init("component", "The component that the words stand in.") { $0.component }]
    + Member.extract { $0.extract } + [
      .init("weight", "Positive for the target, negative against it.") { $0.weight },
      .init("reason", "Why the words count.") { $0.reason },
    ]
}

extension Stance.Alternative: Record {
  static let recordName = "alternative"
  static let members: [Member<Stance.Alternative>] = [
    .init("concept", "What the author puts in the target's place: a Dutch noun lemma.") { $0.concept },
    .init("mentions", "Where the essay speaks of it.") { $0.mentions },
  ]
}

extension Stance.Condition: Record {
  static let recordName = "condition"
  static let members: [Member<Stance.Condition>] =
    Member.extract { $0.extract } + [
      .init("effect", "Whether the author grants the target in this case or withholds it.") { $0.effect }
    ]
}

extension Stance: Record {
  static let recordName = "stance"
  static let members: [Member<Stance>] = [
    .init("label", "favor from 0.33, against from -0.33, qualified between; none where no stance is taken.") {
      $0.label
    },
    .init("score", "From -1 (against) to 1 (in favor); 0 for none.", schema: .score) { $0.score },
    .init("confidence", "How sure the program is of the label.", schema: .share) { $0.confidence },
    .init("evidence", "The words that the stance rests on.") { $0.evidence },
    .init("alternatives", "What the author puts in the target's place.") { $0.alternatives },
    .init("conditions", "When the author still grants, or withholds, the target.") { $0.conditions },
  ]
}

extension Component: Record {
  static let recordName = "component"
  static let members: [Member<Component>] =
    [
      .init("id", "The essay's id, #, a number.") { $0.id },
      .init("type", "What the sentence does in the argument.") { $0.role },
      .init("kind", "How an example stands for the general; null for other types.") { $0.kind },
      .init("passage", "The first component of the example or concession it belongs to.") { $0.passage },
      .init("heading", "The heading it stands under.") { $0.heading },
    ]
    + Member.extract { $0.extract } + [
      .init("confidence", "How sure the program is of the type.", schema: .share) { $0.confidence },
      .init("reasons", "What spoke most for the type, strongest first.") { ReasonsRecord(names: $0.reasons) },
    ]

  /// Writes what the table says; most of an output is components.
  func write(to json: inout JSONWriter) {
    json.object { json in
      json.key(opening: #", "id": "#)
      json.string(id)
      json.key(opening: #", "type": "#)
      role.write(to: &json)
      json.key(opening: #", "kind": "#)
      kind.write(to: &json)
      json.key(opening: #", "passage": "#)
      passage.write(to: &json)
      json.key(opening: #", "heading": "#)
      heading.write(to: &json)
      extract.writeMembers(to: &json)
      json.key(opening: #", "confidence": "#)
      json.number(confidence)
      json.key(opening: #", "reasons": "#)
      ReasonsRecord(names: reasons).write(to: &json)
    }
  }
}

extension AdageUse: Record {
  static let recordName = "adage"
  static let members: [Member<AdageUse>] =
    [
      .init("id", "The essay's id, @, a number.") { $0.id },
      .span { $0.extract },
      .text { $0.extract },
      .init("canonical", "The saying in its usual form, lower case.") { $0.canonical },
      .init("form", "How the words relate to the usual form.") { $0.form },
      .init("attitude", "What the author does with the saying at this spot.") { $0.attitude },
    ]
}

extension Relation: Record {
  static let recordName = "relation"
  static let isOneLine = true
  static let members: [Member<Relation>] = [
    .init("from", "The component that does it.") { $0.from },
    .init("to", "The component that it is done to.") { $0.to },
    .init("type", "What the one does to the other.") { $0.kind },
  ]
}

extension Topic: Record {
  static let recordName = "topic"
  static let members: [Member<Topic>] = [
    .init("topic", "A value, practice or relation: a Dutch noun lemma.") { $0.name },
    .init("attitude", "The side that the author takes.") { $0.attitude },
    .init("weight", "How much the essay makes of it.", schema: .share) { $0.weight },
    .init("mentions", "Where the essay speaks of it.") { $0.mentions },
  ]
}

extension NoiseExtract: Record {
  static let recordName = "noise"
  static let members: [Member<NoiseExtract>] = [
    .span { $0.extract }, .text { $0.extract },
    .init("kind", "What the page has it for.") { $0.kind },
  ]
}

/// What a record of an NDJSON input brought along, passed through.
struct PassedThrough: JSONWritable {
  static let schema = Schema.anyObject
  let fields: String

  func write(to json: inout JSONWriter) { json.raw(fields) }
}

extension Essay: Record {
  static let recordName = "essay"
  static let members: [Member<Essay>] = [
    .init("id", "The file name without its ending, or as asked for.") { $0.id },
    .init("path", "Where it was read from; null for standard input and what is built in.") { $0.path },
    .init("title", "The title.") { $0.title },
    .init("author", "The author; null where the essay does not tell.") { $0.author },
    .init("date", "ISO 8601, as precise as known.", schema: .nullable(.pattern(isoDate))) { $0.date },
    .init("publisher", "The publisher.") { $0.publisher },
    .init("source", "Where it was published.") { $0.source },
    .init("language", "The code of the language of the text.") { $0.language },
    .init("inferred", "The keys above that were taken from the text, not from the front matter.") { $0.inferred },
    .init("target", "The saying that the stance is on.") { $0.target },
    .init("fields", "What the input record brought along, passed through.") { PassedThrough(fields: $0.fields) },
    .init("stance", "Where the author stands on the target.") { $0.stance },
    .init("components", "The sentences that do argumentative work, by span.") { $0.components },
    .init("adages", "The sayings that are used or named, by span.") { $0.adages },
    .init("relations", "What components do to each other.") { $0.relations },
    .init("topics", "What the author takes sides on, by weight.") { $0.topics },
    .init("noise", "What the page shows around the essay, by span.") { $0.noise },
    .init("notes", "What to know about this reading.") { $0.notes },
  ]

  private static let isoDate = "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?"
}
