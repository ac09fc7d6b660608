import Dutch

/// Where two releases of a treebank tag the same words on different principles, the older scheme (which we learn) stands,
/// and the newer file only says that one of the older tags holds.
struct SchemeHarmony {
  private var counts: [String: [PartOfSpeech: Int]] = [:]
  private var divergent: Set<String> = []

  init(tagged: [[[Substring]]], full: [[[Substring]]]) {
    var newer: [String: [PartOfSpeech: Int]] = [:]
    for sentence in tagged {
      for row in sentence {
        counts[row[0].lowercased(), default: [:]][PartOfSpeech(universal: row[1]), default: 0] += 1
      }
    }
    for sentence in full {
      for row in sentence { newer[row[1].lowercased(), default: [:]][PartOfSpeech(universal: row[3]), default: 0] += 1 }
    }
    for (form, new) in newer {
      guard let old = counts[form] else { continue }
      let oldTotal = old.values.reduce(0, +)
      let newTotal = new.values.reduce(0, +)
      guard oldTotal >= 20, newTotal >= 8 else { continue }
      let distance = PartOfSpeech.allCases.reduce(0.0) {
        $0 + abs(Double(old[$1] ?? 0) / Double(oldTotal) - Double(new[$1] ?? 0) / Double(newTotal))
      }
      if distance > 0.3 { divergent.insert(form) }
    }
  }

  /// The fine tags that `form` may have in the older scheme where the newer says `tag`; nil if the two agree.
  func allowed(form: String, tag: PartOfSpeech) -> UInt32? {
    guard let old = counts[form] else { return nil }
    let total = old.values.reduce(0, +)
    guard divergent.contains(form) || (total >= 20 && old[tag] == nil && tag != .properNoun) else { return nil }
    return old.reduce(0) { $1.value * 50 >= total ? $0 | FineTag.mask($1.key) : $0 }
  }
}

/// Lemmas that are split in roots (*jeugd_gezondheid_zorg*), joined again as a dictionary would print them.
enum WholeLemma {
  /// The last root replaces the end of the form that it stands for; what goes before keeps the form's spelling.
  static func join(form: String, split: String, isVerb: Bool) -> String? {
    let parts = split.split(separator: "_", omittingEmptySubsequences: true)
    guard parts.count > 1, let last = parts.last else { return split }
    let joined = parts.joined()
    if isVerb { return joined }
    let folded = form.lowercased()
    if folded.hasPrefix(joined.lowercased().prefix(joined.count - 2)) { return joined }
    guard let range = folded.range(of: last.lowercased().prefix(3), options: .backwards),
      range.lowerBound > folded.startIndex
    else { return nil }
    let offset = folded.distance(from: folded.startIndex, to: range.lowerBound)
    return String(form.prefix(offset)) + String(last)
  }
}
