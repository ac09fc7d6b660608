/// Decides the roles of sentences from their probabilities.
///
/// Each sentence by itself takes what is likeliest, not each essay its likeliest sequence: readers are compared sentence
/// by sentence, and on folds this found more of every role.
enum RoleChoice {
  /// What is added to the logarithm of a label's probability. The rarer roles would else be said too seldom; chosen on
  /// folds for the mean F1 of the four roles. Thesis and claim are weighed as one.
  private static let bias: [(label: Int, bias: Double)] = [
    (RoleLabel.index(nil), -0.1), (RoleLabel.index(.claim), 0), (RoleLabel.index(.premise), 0.2),
    (RoleLabel.index(.example), 0), (RoleLabel.index(.counter), 0.1),
  ]
  private static let claim = RoleLabel.index(.claim)
  private static let thesis = RoleLabel.index(.thesis)
  /// Readers find one to three theses a piece, which a chain cannot count.
  private static let theses = 1...3
  /// A sentence that takes a position is a thesis from this probability on, within `theses`.
  private static let thesisFrom: Float = 0.2

  /// The role label of each sentence.
  static func labels(_ probabilities: [Float]) -> [Int] {
    let count = RoleLabel.count
    var labels = (0..<probabilities.count / count).map { sentence in
      label(probabilities[sentence * count..<(sentence + 1) * count])
    }
    chooseTheses(&labels, probabilities)
    return labels
  }

  /// The likeliest label; `claim` for thesis and claim.
  private static func label(_ shares: ArraySlice<Float>) -> Int {
    var best = (label: 0, value: -Double.infinity)
    for (label, bias) in bias {
      var share = shares[shares.startIndex + label]
      if label == claim { share += shares[shares.startIndex + thesis] }
      let value = logarithm(Double(share) + 1e-9) + bias
      if value > best.value { best = (label, value) }
    }
    return best.label
  }

  private static func chooseTheses(_ labels: inout [Int], _ probabilities: [Float]) {
    func share(_ sentence: Int) -> Float { probabilities[sentence * RoleLabel.count + RoleLabel.index(.thesis)] }
    let ranked = labels.indices.filter { labels[$0] == claim }.sorted { (share($1), $0) < (share($0), $1) }
    let likely = ranked.prefix { share($0) >= thesisFrom }.count
    let most = min(max(likely, theses.lowerBound), theses.upperBound)
    for sentence in ranked.prefix(most) { labels[sentence] = RoleLabel.index(.thesis) }
  }
}
