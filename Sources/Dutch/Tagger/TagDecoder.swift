/// Finds the best path of tags through a sentence (Viterbi over pairs of tags).
struct TagDecoder {
  private let model: LanguageModel
  /// The tags tried for each token of the sentence, and where each token's stand.
  private var tags: [UInt8] = []
  private var tagScores: [Int32] = []
  private var starts: [Int] = []
  private var backs: [UInt8] = []
  private var backStarts: [Int] = []
  private var best: [Int32] = []
  private var next: [Int32] = []

  init(model: LanguageModel) { self.model = model }

  /// Writes the tags of the tokens whose types are `types[range]` to `result[range]`.
  mutating func decode(
    _ types: [Int32], _ range: Range<Int>, _ table: WordTypes, into result: inout [UInt8]
  ) {
    tags.removeAll(keepingCapacity: true)
    tagScores.removeAll(keepingCapacity: true)
    starts.removeAll(keepingCapacity: true)
    for at in range { addCandidates(types, at, range, table) }
    starts.append(tags.count)
    search(range.count)
    trace(range, into: &result)
  }

  private mutating func addCandidates(_ types: [Int32], _ at: Int, _ range: Range<Int>, _ table: WordTypes) {
    starts.append(tags.count)
    let mask = table.entries[Int(types[at])].mask & FineTag.all
    if mask & (mask &- 1) == 0 {
      tags.append(mask == 0 ? FineTag.other.rawValue : UInt8(mask.trailingZeroBitCount))
      tagScores.append(0)
      return
    }
    let first = table.row(types[at], 0, model)
    var sum0 = first.0
    var sum1 = first.1
    var sum2 = first.2
    for (place, offset) in [(1, -1), (2, 1), (3, -2), (4, 2)] where range.contains(at + offset) {
      let row = table.row(types[at + offset], place, model)
      sum0 &+= row.0
      sum1 &+= row.1
      sum2 &+= row.2
    }
    if mask & VerbGroup.auxiliary != 0 { addGroup(types, at, range, table, &sum0, &sum1, &sum2) }
    addLikely(mask, sum0, sum1, sum2)
  }

  /// Adds the tags of `mask` whose scores their neighbours could still make the best.
  @inline(__always)
  private mutating func addLikely(
    _ mask: UInt32, _ sum0: SIMD8<Int16>, _ sum1: SIMD8<Int16>, _ sum2: SIMD8<Int16>
  ) {
    let first = tags.count
    var top = Int32.min
    var rest = mask
    while rest != 0 {
      let tag = rest.trailingZeroBitCount
      rest &= rest - 1
      let score = Int32(tag < 8 ? sum0[tag] : tag < 16 ? sum1[tag - 8] : sum2[(tag - 16) & 7])
      top = max(top, score)
      tags.append(UInt8(tag))
      tagScores.append(score)
    }
    var kept = first
    for at in first..<tags.count where tagScores[at] >= top - TagDecoder.reach {
      tags[kept] = tags[at]
      tagScores[kept] = tagScores[at]
      kept += 1
    }
    tags.removeLast(tags.count - kept)
    tagScores.removeLast(tagScores.count - kept)
  }

  /// How far below the best a tag's own score may lie: more than neighbours make up for.
  private static let reach: Int32 = 90 * Int32(ModelFile.scale)

  /// Adds what the verbs far from an auxiliary say.
  private func addGroup(
    _ types: [Int32], _ at: Int, _ range: Range<Int>, _ table: WordTypes, _ sum0: inout SIMD8<Int16>,
    _ sum1: inout SIMD8<Int16>, _ sum2: inout SIMD8<Int16>
  ) {
    let code = VerbGroup.code(at, in: range) { table.entries[Int(types[$0])].mask }
    guard let row = model.row(VerbGroup.key(form: table.entries[Int(types[at])].formKey, code: code)) else { return }
    sum0 &+= row.0
    sum1 &+= row.1
    sum2 &+= row.2
  }

  private mutating func search(_ count: Int) {
    backs.removeAll(keepingCapacity: true)
    backStarts.removeAll(keepingCapacity: true)
    best.removeAll(keepingCapacity: true)
    best.append(0)
    for at in 0..<count {
      backStarts.append(backs.count)
      let list = starts[at]..<starts[at + 1]
      // Between words that can be one thing only there is nothing to choose.
      if list.count == 1, best.count == 1 {
        backs.append(0)
        continue
      }
      let previous = at > 0 ? starts[at - 1]..<starts[at] : 0..<0
      let before = at > 1 ? starts[at - 2]..<starts[at - 1] : 0..<0
      step(list, previous, before)
      swap(&best, &next)
    }
  }

  /// Scores the pairs of a tag of `previous` and one of `list`, each by its best tag of `before`.
  private mutating func step(_ list: Range<Int>, _ previous: Range<Int>, _ before: Range<Int>) {
    next.removeAll(keepingCapacity: true)
    let width = max(previous.count, 1)
    let height = max(before.count, 1)
    for p in 0..<width {
      let y = previous.isEmpty ? ModelFile.boundary : Int(tags[previous.lowerBound + p])
      for c in list {
        let t = Int(tags[c])
        var top = Int32.min
        var from = 0
        for b in 0..<height {
          let z = before.isEmpty ? ModelFile.boundary : Int(tags[before.lowerBound + b])
          let score = best[b &* width &+ p] &+ Int32(model.triples[(z &* 24 &+ y) &* 24 &+ t])
          if score > top {
            top = score
            from = b
          }
        }
        next.append(top &+ tagScores[c] &+ Int32(model.pairs[y &* 24 &+ t]))
        backs.append(UInt8(truncatingIfNeeded: from))
      }
    }
  }

  private func trace(_ range: Range<Int>, into result: inout [UInt8]) {
    guard !range.isEmpty, let last = best.indices.max(by: { best[$0] < best[$1] }) else { return }
    let width = starts[range.count] - starts[range.count - 1]
    var p = last / width
    var c = last % width
    for at in (0..<range.count).reversed() {
      result[range.lowerBound + at] = tags[starts[at] + c]
      let from = Int(backs[backStarts[at] + p * (starts[at + 1] - starts[at]) + c])
      c = p
      p = from
    }
  }
}

extension WordTypes {
  typealias Row = (SIMD8<Int16>, SIMD8<Int16>, SIMD8<Int16>)

  /// The scores of a type at a place (0 for its own tag).
  @inline(__always)
  func row(_ type: Int32, _ place: Int, _ model: LanguageModel) -> Row {
    let entry = entries[Int(type)]
    let start = entry.scores + place * ModelFile.width
    if !entry.isLocal { return LanguageModel.widen(model.kindScores, start) }
    return scores.withUnsafeBufferPointer { WordTypes.load($0, start) }
  }

  @inline(__always)
  private static func load(_ buffer: UnsafeBufferPointer<Int16>, _ start: Int) -> Row {
    guard let base = buffer.baseAddress else { return (SIMD8(), SIMD8(), SIMD8()) }
    let raw = UnsafeRawPointer(base + start)
    return (
      raw.loadUnaligned(as: SIMD8<Int16>.self), raw.loadUnaligned(fromByteOffset: 16, as: SIMD8<Int16>.self),
      raw.loadUnaligned(fromByteOffset: 32, as: SIMD8<Int16>.self)
    )
  }
}
