import Corpus
import Dutch
import Prose

/// A labelled essay as the role learner and the scorer see it.
struct RoleData {
  var essay: LabelledEssay
  var entry: RoleTable.Entry
  var features: SentenceFeatures
  var bags: [FeatureBag] { features.bags }
  /// Our sentences and the gold segments, in code points.
  var sentences: [Range<Int>]
  var segments: [Range<Int>]
  /// The text, for places in code points.
  var scalars: [Unicode.Scalar] { Array(essay.text.unicodeScalars) }
  var reading: Reading
  var target: Target
  var adages: AdageReading

  init(_ essay: LabelledEssay) throws {
    self.essay = essay
    let document = try Document(Source(text: essay.text), conventions: .dutch)
    reading = Reading(document)
    target = Target(essay.gold.target ?? Essay.defaultTarget)
    adages = AdageReading(reading, target)
    features = SentenceFeatures(reading, adages)
    let places = CodePoints(document.source.bytes)
    sentences = document.sentences.map {
      let span = document.span($0.stretch)
      return places[span.start]..<places[span.end]
    }
    let segments = Segments(essay.text).ranges
    self.segments = segments
    let aligned = Alignment.segments(of: sentences, in: segments)
    let features = features
    let rows = features.bags.indices.map { index in
      let bag = features.bags[index]
      return RoleTable.Row(
        features: (0..<bag.count).map { (bag.name($0), bag.features[$0].isShared) }, joint: features.joints[index],
        label: aligned[index].map { RoleLabel.index(essay.gold.roles[$0]) } ?? 0)
    }
    entry = RoleTable.Entry(id: essay.id, group: essay.group, rows: rows)
  }

  /// Our components when the sentences have these roles.
  func components(_ roles: [Role?]) -> [(span: Range<Int>, role: Role)] {
    zip(sentences, roles).compactMap { span, role in role.map { (span, $0) } }
  }
}

/// The number of code points before each byte.
struct CodePoints {
  private var before: [Int] = []

  init(_ bytes: [UInt8]) {
    before.reserveCapacity(bytes.count + 1)
    var count = 0
    for byte in bytes {
      before.append(count)
      if byte & 0xC0 != 0x80 { count += 1 }
    }
    before.append(count)
  }

  subscript(byte: Int) -> Int {
    // Inside a scalar the count already includes it; spans start and end between scalars.
    before[byte]
  }
}
