/// The names that are written most like `word`: at most three, nearest first, none that shares too little with it.
public func nearestNames(to word: String, among names: [String]) -> [String] {
  let folded = Array(foldedName(word).unicodeScalars)
  guard !folded.isEmpty else { return [] }
  let ranked = names.enumerated().compactMap { index, name -> (distance: Int, index: Int, name: String)? in
    distance(folded, foldedName(name)).map { ($0, index, name) }
  }
  return ranked.sorted { ($0.distance, $0.index) < ($1.distance, $1.index) }.prefix(3).map(\.name)
}

/// How far `word` is from a name, from its beginning, or from one of its words; nil where a third or more is different.
private func distance(_ word: [Unicode.Scalar], _ name: String) -> Int? {
  let whole = Array(name.unicodeScalars)
  let parts = name.split(separator: " ").map { Array($0.unicodeScalars) }
  let candidates = [(whole, 0), (Array(whole.prefix(word.count)), 1)] + parts.map { ($0, 1) }
  return candidates.compactMap { candidate, handicap in
    let distance = editDistance(word, candidate)
    let allowed = max(1, (min(word.count, candidate.count) + 1) / 3)
    return distance <= allowed && candidate.count > 1 ? distance + handicap : nil
  }.min()
}

/// A name as it is compared: lower case, white space folded.
func foldedName(_ name: String) -> String {
  name.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
}

/// The least number of letters inserted, deleted, replaced, or swapped with a neighbour that makes `b` of `a`.
func editDistance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
  var beforeLast: [Int] = []
  var last = Array(0...b.count)
  for (i, letter) in a.enumerated() {
    var row = [i + 1]
    row.reserveCapacity(b.count + 1)
    for (j, other) in b.enumerated() {
      var cost = min(last[j + 1] + 1, row[j] + 1, last[j] + (letter == other ? 0 : 1))
      if i > 0, j > 0, letter == b[j - 1], other == a[i - 1] { cost = min(cost, beforeLast[j - 1] + 1) }
      row.append(cost)
    }
    beforeLast = last
    last = row
  }
  return last[b.count]
}
