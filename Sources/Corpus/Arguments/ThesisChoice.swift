/// An essay has few theses: of the sentences that the chain takes for one, the likeliest stay, the others are claims.
///
/// The chain sees a sentence and the one before it, and cannot count; readers find one to three theses a piece.
enum ThesisChoice {
  static let most = 3

  static func apply(to labels: inout [Int], _ probabilities: [Float]) {
    let thesis = RoleLabel.index(.thesis)
    let theses = labels.indices.filter { labels[$0] == thesis }
    guard theses.count > most else { return }
    let ranked = theses.sorted {
      probabilities[$1 * RoleLabel.count + thesis] < probabilities[$0 * RoleLabel.count + thesis]
    }
    for sentence in ranked.dropFirst(most) { labels[sentence] = RoleLabel.index(.claim) }
  }
}
