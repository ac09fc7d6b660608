import Prose

/// Which gold label each of our sentences has: that of the segment it shares most code points with.
package enum Alignment {
  /// Indices into `segments` by sentence; nil where a sentence meets none.
  package static func segments(of sentences: [Range<Int>], in segments: [Range<Int>]) -> [Int?] {
    var first = 0
    return sentences.map { sentence in
      while first < segments.count, segments[first].upperBound <= sentence.lowerBound { first += 1 }
      var best: (index: Int, overlap: Int)?
      var index = first
      while index < segments.count, segments[index].lowerBound < sentence.upperBound {
        let overlap = segments[index].clamped(to: sentence).count
        if overlap > best?.overlap ?? 0 { best = (index, overlap) }
        index += 1
      }
      return best?.index
    }
  }
}
