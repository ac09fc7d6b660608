import Dutch
import Prose

/// A labelled essay as the role learner and the scorer see it.
package struct RoleData: Sendable {
  package var essay: LabelledEssay
  package var entry: RoleTable.Entry
  package var features: SentenceFeatures
  package var bags: FeatureBags { features.bags }
  /// Our sentences and the gold segments, in code points.
  package var sentences: [Range<Int>]
  package var segments: [Range<Int>]
  /// The text, for places in code points.
  package var scalars: [Unicode.Scalar] { Array(essay.text.unicodeScalars) }
  package var reading: Reading
  private let places: Places
  package var target: Target
  package var adages: AdageReading

  package init(_ essay: LabelledEssay) throws(DocumentError) {
    self.essay = essay
    let document = try Document(Source(text: essay.text), conventions: .dutch)
    reading = Reading(document)
    target = Target(essay.gold.target ?? Essay.defaultTarget)
    adages = AdageReading(reading, target)
    features = SentenceFeatures(reading, adages)
    let places = Places(document.source)
    self.places = places
    sentences = document.sentences.map { Self.codePoints(of: $0.stretch, in: document, places) }
    let segments = Segments(essay.text).ranges
    self.segments = segments
    let aligned = Alignment.segments(of: sentences, in: segments)
    let features = features
    let kinds = Dictionary(
      essay.gold.examples.flatMap { example in example.segments.map { ($0, example.kind) } }
    ) { first, _ in first }
    let rows = features.bags.indices.map { index in
      let bag = features.bags[index]
      return RoleTable.Row(
        features: (0..<bag.count).map { (bag.name($0), bag.isShared($0)) }, joint: features.joints[index],
        label: aligned[index].map { RoleState.index(essay.gold.roles[$0], kinds[$0 + 1]) } ?? 0)
    }
    entry = RoleTable.Entry(id: essay.id, group: essay.group, rows: rows)
  }

  /// The code points of a stretch of the reading.
  package func codePoints(of stretch: Stretch) -> Range<Int> {
    Self.codePoints(of: stretch, in: reading.document, places)
  }

  private static func codePoints(of stretch: Stretch, in document: Document, _ places: Places) -> Range<Int> {
    let span = document.span(stretch)
    return places.codePoints(before: span.start)..<places.codePoints(before: span.end)
  }

  /// Our components when the sentences have these roles.
  package func components(_ roles: [Role?]) -> [(span: Range<Int>, role: Role)] {
    zip(sentences, roles).compactMap { span, role in role.map { (span, $0) } }
  }
}
