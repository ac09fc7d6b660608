import Testing

@testable import Dutch

/// The best path by trying all of them; of equals the one that a search from left to right keeps.
private func score(_ path: [Int], _ rows: [[(tag: Int, score: Int)]], _ model: LanguageModel) -> Int {
  var sum = 0
  for at in path.indices {
    let tag = rows[at][path[at]].tag
    let y = at > 0 ? rows[at - 1][path[at - 1]].tag : ModelFile.boundary
    let z = at > 1 ? rows[at - 2][path[at - 2]].tag : ModelFile.boundary
    sum += rows[at][path[at]].score + Int(model.pairs[y * 24 + tag]) + Int(model.triples[(z * 24 + y) * 24 + tag])
  }
  return sum
}

private func best(_ rows: [[(tag: Int, score: Int)]], _ model: LanguageModel) -> Int {
  var paths: [[Int]] = [[]]
  for row in rows { paths = paths.flatMap { path in row.indices.map { path + [$0] } } }
  return paths.map { score($0, rows, model) }.max() ?? 0
}

@Suite struct TagLatticeTests {
  /// One lattice for sentences of all lengths: what a long one left behind changes nothing.
  @Test func theBestPathIsFoundWhateverWasReadBefore() throws {
    let model = try #require(LanguageModel.embedded)
    var lattice = TagLattice()
    var state: UInt64 = 11
    func random(_ below: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % below
    }
    for round in 0..<40 {
      let count = [1, 2, 3, 6, 30][round % 5]
      var rows: [[(tag: Int, score: Int)]] = []
      lattice.begin(count)
      for _ in 0..<count {
        // Of a longer sentence only few tokens are open, so that all its paths can be tried.
        let isOpen = count < 10 || random(12) == 0
        let tags = isOpen ? Array([2, 9, 14, 18].prefix(1 + random(3))) : [random(22)]
        var sum: WordTypes.Row = (SIMD8(), SIMD8(), SIMD8())
        var row: [(tag: Int, score: Int)] = []
        for tag in tags {
          let value = tags.count == 1 ? 0 : random(400)
          row.append((tag, value))
          if tag < 8 {
            sum.0[tag] = Int16(value)
          } else if tag < 16 {
            sum.1[tag - 8] = Int16(value)
          } else {
            sum.2[tag - 16] = Int16(value)
          }
        }
        rows.append(row)
        if row.count == 1 {
          lattice.add(single: UInt8(row[0].tag))
        } else {
          lattice.add(row.reduce(0) { $0 | 1 << UInt32($1.tag) }, sum)
        }
      }
      lattice.search(model)
      var found = [Int](repeating: -1, count: count)
      lattice.trace { token, tag in found[token] = rows[token].firstIndex { $0.tag == Int(tag) } ?? -1 }
      #expect(!found.contains(-1) && score(found, rows, model) == best(rows, model))
    }
  }
}
