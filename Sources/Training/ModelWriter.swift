import Dutch
import Foundation

/// Lays a model out as `ModelFile` says.
struct ModelWriter {
  private var sections: [ModelFile.Section: [UInt8]] = [:]

  mutating func set<T>(_ section: ModelFile.Section, _ values: [T]) {
    sections[section] = values.withUnsafeBytes { Array($0) }
  }

  /// A hash table of `entries`, the same for the same entries.
  mutating func set(_ section: ModelFile.Section, table entries: [UInt64: UInt32]) {
    let count = ModelTable.slots(for: entries.count)
    var slots = [ModelTable.Slot](repeating: .init(check: 0, value: 0), count: count)
    for (key, value) in entries.sorted(by: { $0.key < $1.key }) {
      var (slot, check) = ModelTable.place(key, slots: count)
      while slots[slot].check != 0 { slot = slot + 1 == count ? 0 : slot + 1 }
      slots[slot] = .init(check: check, value: value)
    }
    set(section, slots)
  }

  /// The bytes of the file.
  func bytes() -> [UInt8] {
    var body: [UInt8] = []
    var header: [UInt32] = [ModelFile.magic, ModelFile.version, 0, 0]
    for section in ModelFile.Section.allCases {
      let data = sections[section] ?? []
      header += [UInt32(ModelFile.headerSize + body.count), UInt32(data.count)]
      body += data
      body += Array(repeating: 0, count: (64 - body.count % 64) % 64)
    }
    header[2] = UInt32(ModelFile.headerSize + body.count)
    header[3] = body.withUnsafeBytes { ModelFile.checksum($0) }
    var out = header.withUnsafeBytes { Array($0) }
    out += Array(repeating: 0, count: ModelFile.headerSize - out.count)
    return out + body
  }

  func write(_ path: String) throws {
    let bytes = bytes()
    try Data(bytes).write(to: URL(fileURLWithPath: path))
    print("\(path): \(bytes.count) bytes")
    for section in ModelFile.Section.allCases { print("  \(section): \(sections[section]?.count ?? 0)") }
  }
}

extension ModelWriter {
  mutating func set(_ lemmas: LemmaLearner) {
    set(.lemmaSlots, table: lemmas.lexicon)
    set(.endingSlots, table: lemmas.endings)
    var starts: [UInt32] = [0]
    var bytes: [UInt8] = []
    for rule in lemmas.rules {
      bytes += rule.bytes
      starts.append(UInt32(bytes.count))
    }
    set(.ruleStarts, starts)
    set(.ruleBytes, bytes)
  }

  mutating func set(_ learner: TaggerLearner) {
    set(.pairs, learner.pairs.map(ModelWriter.fixed))
    set(.triples, learner.triples.map(ModelWriter.fixed))
    var rows: [Int8] = []
    var index: [UInt64: UInt32] = [:]
    for (row, key) in learner.examples.keys.enumerated() {
      let weights = Array(learner.weights[(row * 24)..<(row * 24 + 24)])
      guard let packed = ModelWriter.pack(weights) else { continue }
      index[key] = UInt32(rows.count / 24)
      rows += packed
    }
    set(.featureSlots, table: index)
    set(.featureRows, rows)
    setKinds(learner)
  }

  static func fixed(_ weight: Float) -> Int16 { Int16(max(-32000, min(32000, (weight * ModelFile.scale).rounded()))) }

  /// A row in 8 bits a weight with a common shift; nil if it says next to nothing.
  static func pack(_ weights: [Float], least: Float = 6) -> [Int8]? {
    let top = weights.map { abs($0 * ModelFile.scale) }.max() ?? 0
    guard top >= least else { return nil }
    var shift = 0
    while top / Float(1 << shift) > 127, shift < 7 { shift += 1 }
    var packed = weights.map { Int8(max(-127, min(127, ($0 * ModelFile.scale / Float(1 << shift)).rounded()))) }
    packed[ModelFile.shiftColumn] = Int8(shift)
    return packed
  }

  /// The kinds seen often, with their features summed up beforehand, and those that a closed class claims.
  private mutating func setKinds(_ learner: TaggerLearner) {
    var index: [UInt64: UInt32] = [:]
    var scores: [Int8] = []
    var masks: [UInt32] = []
    for (at, kind) in learner.examples.kinds.enumerated() {
      let mask = learner.examples.masks[at]
      guard kind.count >= ModelWriter.leastKind || mask & ~FineTag.open & ~VerbGroup.flags != 0 && kind.count > 0 else {
        continue
      }
      let name = learner.examples.names[at]
      let key = name.form.withUnsafeBufferPointer { LanguageModel.kindKey($0, opensSentence: name.opens) }
      guard index[key] == nil else { continue }
      index[key] = UInt32(masks.count)
      masks.append(mask)
      for rows in [kind.own] + kind.around {
        var sums = [Float](repeating: 0, count: 24)
        for row in rows {
          for tag in 0..<22 { sums[tag] += learner.weights[Int(row) * 24 + tag] }
        }
        scores += ModelWriter.pack(sums, least: 0) ?? []
      }
    }
    set(.kindSlots, table: index)
    set(.kindScores, scores)
    set(.kindMasks, masks)
  }

  static let leastKind = 2
}
