/// The tags that are tried for each token of a sentence, and the best ways through them.
///
/// Its memory is its own and stays from one sentence to the next; a token has at most `widest` tags.
struct TagLattice: ~Copyable {
  private static let widest = ModelFile.width

  /// The tokens that there is room for, and those that were added.
  private var capacity = 0
  private var count = 0
  /// The tags with their scores, and where each token's start.
  private var tags = UnsafeMutablePointer<UInt8>.allocate(capacity: 0)
  private var scores = UnsafeMutablePointer<Int32>.allocate(capacity: 0)
  private var starts = UnsafeMutablePointer<Int>.allocate(capacity: 0)
  /// For each pair of a tag and the one before it, which tag comes before those; and where each token's start.
  private var backs = UnsafeMutablePointer<UInt8>.allocate(capacity: 0)
  private var backStarts = UnsafeMutablePointer<Int>.allocate(capacity: 0)
  private var backCapacity = 0
  /// The scores of the best ways to the pairs of the token at hand, and to those of the next.
  private var best = UnsafeMutablePointer<Int32>.allocate(capacity: widest * widest)
  private var next = UnsafeMutablePointer<Int32>.allocate(capacity: widest * widest)
  private var bestCount = 1
  /// The scores of a token's tags by tag.
  private let sums = UnsafeMutablePointer<Int16>.allocate(capacity: widest)

  deinit {
    tags.deallocate()
    scores.deallocate()
    starts.deallocate()
    backs.deallocate()
    backStarts.deallocate()
    best.deallocate()
    next.deallocate()
    sums.deallocate()
  }

  /// Begins a sentence of this many tokens, which are added in order.
  mutating func begin(_ tokens: Int) {
    count = 0
    if tokens > capacity {
      capacity = max(tokens, capacity * 2, 64)
      TagLattice.replace(&tags, capacity * TagLattice.widest)
      TagLattice.replace(&scores, capacity * TagLattice.widest)
      TagLattice.replace(&starts, capacity + 1)
      TagLattice.replace(&backStarts, capacity)
    }
    starts[0] = 0
  }

  private static func replace<T>(_ memory: inout UnsafeMutablePointer<T>, _ capacity: Int) {
    memory.deallocate()
    memory = .allocate(capacity: capacity)
  }

  /// Adds a token that can be one thing only.
  @inline(__always)
  mutating func add(single tag: UInt8) {
    let at = starts[count]
    (tags + at).initialize(to: tag)
    (scores + at).initialize(to: 0)
    count += 1
    (starts + count).initialize(to: at + 1)
  }

  /// How far below the best a tag's own score may lie: more than neighbours make up for.
  private static let reach: Int32 = 90 * Int32(ModelFile.scale)

  /// Adds a token with the tags of `mask` whose scores their neighbours could still make the best.
  @inline(__always)
  mutating func add(_ mask: UInt32, _ sum: WordTypes.Row) {
    let raw = UnsafeMutableRawPointer(sums)
    raw.storeBytes(of: sum.0, as: SIMD8<Int16>.self)
    raw.storeBytes(of: sum.1, toByteOffset: 16, as: SIMD8<Int16>.self)
    raw.storeBytes(of: sum.2, toByteOffset: 32, as: SIMD8<Int16>.self)
    var top = Int32.min
    var rest = mask
    while rest != 0 {
      top = max(top, Int32(sums[rest.trailingZeroBitCount]))
      rest &= rest - 1
    }
    var at = starts[count]
    rest = mask
    while rest != 0 {
      let tag = rest.trailingZeroBitCount
      rest &= rest - 1
      let score = Int32(sums[tag])
      guard score >= top - TagLattice.reach else { continue }
      (tags + at).initialize(to: UInt8(truncatingIfNeeded: tag))
      (scores + at).initialize(to: score)
      at += 1
    }
    count += 1
    (starts + count).initialize(to: at)
  }

  // MARK: The best way

  /// Finds the best way through the tokens that were added.
  mutating func search(_ model: LanguageModel) {
    reserveBacks()
    best[0] = 0
    bestCount = 1
    var back = 0
    for at in 0..<count {
      (backStarts + at).initialize(to: back)
      let width = starts[at + 1] - starts[at]
      // Between words that can be one thing only there is nothing to choose.
      if width == 1, bestCount == 1 {
        (backs + back).initialize(to: 0)
        back += 1
        continue
      }
      back = step(at, model, back)
      swap(&best, &next)
    }
  }

  private mutating func reserveBacks() {
    var needed = 1
    var before = 1
    for at in 0..<count {
      let width = starts[at + 1] - starts[at]
      needed += width * before
      before = width
    }
    guard needed > backCapacity else { return }
    backCapacity = needed * 2
    TagLattice.replace(&backs, backCapacity)
  }

  /// Scores the pairs of a tag before and one of the token `at`, each by its best tag before those.
  ///
  /// - Returns: behind the last of `backs`.
  private mutating func step(_ at: Int, _ model: LanguageModel, _ start: Int) -> Int {
    guard let triples = model.triples.baseAddress, let pairs = model.pairs.baseAddress else { return start }
    let previous = at > 0 ? starts[at - 1]..<starts[at] : 0..<0
    let before = at > 1 ? starts[at - 2]..<starts[at - 1] : 0..<0
    let width = max(previous.count, 1)
    let count = starts[at + 1] &- starts[at]
    let first = before.isEmpty ? ModelFile.boundary : Int(tags[before.lowerBound])
    // Taken out of the lattice once, not for each pair: for all that is known what is written could lie there.
    let (own, ownScores) = (tags + starts[at], scores + starts[at])
    let (previousTags, beforeTags, ways) = (tags + previous.lowerBound, tags + before.lowerBound, best)
    // What is written goes on from pair to pair, what is read from tag to tag: nothing is multiplied for a pair.
    var (made, back) = (next, backs + start)
    var p = 0
    while p < width {
      let y = previous.isEmpty ? ModelFile.boundary : Int(previousTags[p])
      let column = Column(
        pair: pairs + y &* 24, triple: triples + y &* 24, first: first &* 576, best: ways + p, width: width)
      if before.count < 2 {
        column.write(own, ownScores, count, made, back)
      } else {
        column.write(own, ownScores, count, beforeTags, before.count, made, back)
      }
      made += count
      back += count
      p &+= 1
    }
    bestCount = width &* count
    return start &+ bestCount
  }

  /// A tag before the token at hand: the scores of pairs and triples that it is in, and of the best ways to it.
  private struct Column {
    let pair: UnsafePointer<Int16>
    let triple: UnsafePointer<Int16>
    /// Where in `triple` the first tag before it has its row.
    let first: Int
    /// The first of its ways, and how far it is to the next.
    let best: UnsafeMutablePointer<Int32>
    let width: Int

    /// Writes the scores of its pairs with the tags `own`, where there is one way to it.
    @inline(__always)
    func write(
      _ own: UnsafeMutablePointer<UInt8>, _ ownScores: UnsafeMutablePointer<Int32>, _ count: Int,
      _ made: UnsafeMutablePointer<Int32>, _ back: UnsafeMutablePointer<UInt8>
    ) {
      let row = triple + first
      let top = best.pointee
      var c = 0
      while c < count {
        let tag = Int(own[c])
        (made + c).initialize(to: top &+ Int32(row[tag]) &+ ownScores[c] &+ Int32(pair[tag]))
        (back + c).initialize(to: 0)
        c &+= 1
      }
    }

    /// The same where ways lead to it from several tags.
    @inline(__always)
    func write(
      _ own: UnsafeMutablePointer<UInt8>, _ ownScores: UnsafeMutablePointer<Int32>, _ count: Int,
      _ before: UnsafeMutablePointer<UInt8>, _ height: Int, _ made: UnsafeMutablePointer<Int32>,
      _ back: UnsafeMutablePointer<UInt8>
    ) {
      var c = 0
      while c < count {
        let tag = Int(own[c])
        let cell = triple + tag
        // The best so far stays in registers; of equals the first.
        var top = best.pointee &+ Int32(cell[first])
        var from = 0
        var way = best
        var b = 1
        repeat {
          way += width
          let score = way.pointee &+ Int32(cell[Int(before[b]) &* 576])
          from = score > top ? b : from
          top = max(top, score)
          b &+= 1
        } while b < height
        (made + c).initialize(to: top &+ ownScores[c] &+ Int32(pair[tag]))
        (back + c).initialize(to: UInt8(truncatingIfNeeded: from))
        c &+= 1
      }
    }
  }

  /// Calls `body` with the tag of each token on the best way, the last first.
  func trace(_ body: (_ token: Int, _ tag: UInt8) -> Void) {
    guard count > 0 else { return }
    var last = 0
    for pair in 1..<max(1, bestCount) where best[pair] > best[last] { last = pair }
    let width = starts[count] - starts[count - 1]
    var p = last / width
    var c = last % width
    for at in (0..<count).reversed() {
      body(at, tags[starts[at] + c])
      let from = Int(backs[backStarts[at] + p * (starts[at + 1] - starts[at]) + c])
      c = p
      p = from
    }
  }
}
