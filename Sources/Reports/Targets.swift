import Corpus

extension [Position] {
  /// The positions on each target, in the order in which the targets come.
  var byTarget: [[Position]] {
    let groups = Dictionary(grouping: self, by: \.target)
    return map(\.target).distinct.compactMap { groups[$0] }
  }
}

extension [String] {
  /// Each once, in the order in which they come.
  var distinct: [String] {
    var seen: Set<String> = []
    return filter { seen.insert($0).inserted }
  }
}
