import Dutch

/// Learns a tagger as a structured perceptron with averaged weights: after each sentence the features of the best path
/// allowed are rewarded, and those of the path found are punished where the two differ.
struct TaggerLearner {
  static let width = 24
  static let boundary = 22

  let examples: TaggerExamples
  /// A row of `width` weights for each feature.
  private(set) var weights: [Float]
  private var sums: [Float]
  /// Weights of tag pairs and triples: `[before][tag]`, `[two before][before][tag]`.
  private(set) var pairs: [Float]
  private var pairSums: [Float]
  private(set) var triples: [Float]
  private var tripleSums: [Float]
  private var step: Float = 1
  /// What a wrong tag is worth to the learner while it decodes: it must win by a margin.
  var margin: Float = 1

  init(_ examples: TaggerExamples) {
    self.examples = examples
    let width = TaggerLearner.width
    weights = Array(repeating: 0, count: examples.keys.count * width)
    sums = weights
    pairs = Array(repeating: 0, count: width * width)
    pairSums = pairs
    triples = Array(repeating: 0, count: width * width * width)
    tripleSums = triples
  }

  mutating func learn(epochs: Int, report: (Int, Int, Int) -> Void) {
    var random = SplitMix(state: 20_240_229)
    var order = Array(examples.sentences.indices)
    for epoch in 0..<epochs {
      random.shuffle(&order)
      var wrong = 0
      var total = 0
      for at in order {
        wrong += learn(examples.sentences[at])
        total += examples.sentences[at].count
      }
      report(epoch, wrong, total)
    }
    average()
  }

  private mutating func average() {
    for at in weights.indices { weights[at] -= sums[at] / step }
    for at in pairs.indices { pairs[at] -= pairSums[at] / step }
    for at in triples.indices { triples[at] -= tripleSums[at] / step }
  }

  private mutating func learn(_ sentence: [TaggerExamples.Token]) -> Int {
    let scores = self.scores(sentence)
    let found = decode(sentence, scores, restrict: false)
    step += 1
    let isRight = zip(found, sentence).allSatisfy { $1.allowed >> UInt32($0) & 1 == 1 }
    if isRight { return 0 }
    let wanted = decode(sentence, scores, restrict: true)
    var wrong = 0
    var touched: [Int32] = []
    for at in sentence.indices {
      let gold = wanted[at]
      let guess = found[at]
      if gold != guess {
        wrong += 1
        // Collected first: a closure over the weights while they change would copy them all.
        touched.removeAll(keepingCapacity: true)
        rows(sentence, at) { touched.append($0) }
        for row in touched { update(row, Int(gold), Int(guess)) }
      }
      updateTransitions(wanted, found, at)
    }
    return wrong
  }

  private mutating func update(_ row: Int32, _ gold: Int, _ guess: Int) {
    let base = Int(row) * TaggerLearner.width
    weights[base + gold] += 1
    sums[base + gold] += step
    weights[base + guess] -= 1
    sums[base + guess] -= step
  }

  private mutating func updateTransitions(_ wanted: [UInt8], _ found: [UInt8], _ at: Int) {
    let gold = path(wanted, at)
    let guess = path(found, at)
    guard gold != guess else { return }
    for (place, sign) in [(gold, Float(1)), (guess, Float(-1))] {
      let (z, y, t) = TaggerLearner.unpack(place)
      pairs[y * 24 + t] += sign
      pairSums[y * 24 + t] += sign * step
      triples[(z * 24 + y) * 24 + t] += sign
      tripleSums[(z * 24 + y) * 24 + t] += sign * step
    }
  }

  private func path(_ tags: [UInt8], _ at: Int) -> Int {
    let y = at > 0 ? Int(tags[at - 1]) : TaggerLearner.boundary
    let z = at > 1 ? Int(tags[at - 2]) : TaggerLearner.boundary
    return (z * 24 + y) * 24 + Int(tags[at])
  }

  private static func unpack(_ path: Int) -> (Int, Int, Int) { (path / 576, path / 24 % 24, path % 24) }

  /// Calls `body` with each feature row of the token at `at`.
  @inline(__always)
  private func rows(_ sentence: [TaggerExamples.Token], _ at: Int, _ body: (Int32) -> Void) {
    for row in examples.kinds[Int(sentence[at].kind)].own { body(row) }
    if sentence[at].group >= 0 { body(sentence[at].group) }
    for (place, offset) in [(0, -1), (1, 1), (2, -2), (3, 2)] {
      let other = at + offset
      guard sentence.indices.contains(other) else { continue }
      for row in examples.kinds[Int(sentence[other].kind)].around[place] { body(row) }
    }
  }

  /// The static scores of every tag at every token.
  func scores(_ sentence: [TaggerExamples.Token]) -> [Float] {
    var scores = [Float](repeating: 0, count: sentence.count * 24)
    weights.withUnsafeBytes { weights in
      for at in sentence.indices {
        var sum = (SIMD8<Float>(), SIMD8<Float>(), SIMD8<Float>())
        rows(sentence, at) { row in
          let base = Int(row) * 96
          sum.0 += weights.loadUnaligned(fromByteOffset: base, as: SIMD8<Float>.self)
          sum.1 += weights.loadUnaligned(fromByteOffset: base + 32, as: SIMD8<Float>.self)
          sum.2 += weights.loadUnaligned(fromByteOffset: base + 64, as: SIMD8<Float>.self)
        }
        for tag in 0..<8 {
          scores[at * 24 + tag] = sum.0[tag]
          scores[at * 24 + 8 + tag] = sum.1[tag]
          scores[at * 24 + 16 + tag] = sum.2[tag]
        }
      }
    }
    return scores
  }

  /// The best path under the current weights; `restrict` keeps to what the treebank allows.
  func decode(_ sentence: [TaggerExamples.Token], _ scores: [Float], restrict: Bool) -> [UInt8] {
    var tables: [[Float]] = []
    var backs: [[UInt8]] = []
    var lists: [[UInt8]] = []
    var previous: [UInt8] = [22]
    var before: [UInt8] = [22]
    var best: [Float] = [0]
    for at in sentence.indices {
      let token = sentence[at]
      let kind = examples.kinds[Int(token.kind)]
      var list = kind.candidates
      if restrict, token.allowed != TreebankToken.anything {
        list = (0..<22).filter { token.allowed >> UInt32($0) & 1 == 1 }
      }
      var next = [Float](repeating: -.infinity, count: previous.count * list.count)
      var back = [UInt8](repeating: 0, count: next.count)
      for (p, y) in previous.enumerated() {
        for (c, t) in list.enumerated() {
          var top = -Float.infinity
          var from = 0
          for (b, z) in before.enumerated() {
            let score = best[b * previous.count + p] + triples[(Int(z) * 24 + Int(y)) * 24 + Int(t)]
            if score > top {
              top = score
              from = b
            }
          }
          var local = scores[at * 24 + Int(t)] + pairs[Int(y) * 24 + Int(t)]
          if !restrict, margin > 0, token.allowed >> UInt32(t) & 1 == 0 { local += margin }
          next[p * list.count + c] = top + local
          back[p * list.count + c] = UInt8(from)
        }
      }
      tables.append(next)
      backs.append(back)
      lists.append(list)
      before = previous
      previous = list
      best = next
    }
    return trace(tables, backs, lists)
  }

  private func trace(_ tables: [[Float]], _ backs: [[UInt8]], _ lists: [[UInt8]]) -> [UInt8] {
    var tags = [UInt8](repeating: 0, count: lists.count)
    guard let table = tables.last, let list = lists.last else { return tags }
    let best = table.indices.max { table[$0] < table[$1] } ?? 0
    var p = best / list.count
    var c = best % list.count
    for at in lists.indices.reversed() {
      tags[at] = lists[at][c]
      let from = Int(backs[at][p * lists[at].count + c])
      c = p
      p = from
    }
    return tags
  }
}

/// A small random number generator, the same everywhere.
struct SplitMix {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  mutating func shuffle(_ items: inout [Int]) {
    guard items.count > 1 else { return }
    for at in stride(from: items.count - 1, to: 0, by: -1) {
      items.swapAt(at, Int(next() % UInt64(at + 1)))
    }
  }
}
