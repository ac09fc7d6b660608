/// What those who uphold a saying speak up for, and what those who reject it do.
package struct Tenets: Sendable {
  /// Names of concepts, with `@`, and words of their own.
  let upheld: [String]
  let rejected: [String]
  /// Concepts that are at stake, too, but whose words everybody uses who speaks of the matter.
  let stakes: (upheld: [String], rejected: [String])

  /// The tenets of a saying by its canonical form; nil where nobody wrote them down.
  init?(of saying: String) {
    guard let lists = ConceptTable.tenets.lists(of: saying.utf8), lists.count >= 2 else { return nil }
    let isStake = { (tenet: String) in tenet.utf8.last == ConceptTable.everyday }
    upheld = lists[0].filter { !isStake($0) }
    rejected = lists[1].filter { !isStake($0) }
    let named = { (list: [String]) in list.filter(isStake).map { String($0.dropLast()) } }
    stakes = (named(lists[0]), named(lists[1]))
  }

  private init(_ other: Tenets) {
    upheld = other.rejected
    rejected = other.upheld
    stakes = (other.stakes.rejected, other.stakes.upheld)
  }

  /// The tenets of a saying that says the opposite.
  var reversed: Tenets { Tenets(self) }

  /// The same for who compares them.
  var keys: TenetKeys {
    TenetKeys(upheld: upheld.map { TenetKeys.Key($0.utf8) }, rejected: rejected.map { TenetKeys.Key($0.utf8) })
  }
}

/// The tenets of a saying, those at stake left out, as hashes of their names.
struct TenetKeys: Sendable {
  struct Key: Sendable {
    /// Of the tenet as the table has it.
    var whole: UInt64
    /// Of the concept that it names with `@`; nil where it is a word of its own.
    var concept: UInt64?

    init(_ tenet: some Collection<UInt8>) {
      whole = FeatureBag.hash(tenet)
      concept = tenet.first == UInt8(ascii: "@") ? FeatureBag.hash(tenet.dropFirst()) : nil
    }
  }

  let upheld: [Key]
  let rejected: [Key]

  /// The tenets of a saying by its canonical form; nil where nobody wrote them down.
  init?(of saying: String) {
    guard let row = ConceptTable.tenets.row(of: saying.utf8) else { return nil }
    var lists = Fields(row, separator: 0x09)
    guard lists.next() != nil, let upheld = lists.next(), let rejected = lists.next() else { return nil }
    self.init(upheld: Self.keys(upheld), rejected: Self.keys(rejected))
  }

  init(upheld: [Key], rejected: [Key]) { (self.upheld, self.rejected) = (upheld, rejected) }

  private static func keys(_ list: UnsafeBufferPointer<UInt8>) -> [Key] {
    var keys: [Key] = []
    keys.reserveCapacity(8)
    for tenet in Fields(list, separator: UInt8(ascii: ",")) {
      if let last = tenet.last, last != ConceptTable.everyday { keys.append(Key(tenet)) }
    }
    return keys
  }

  /// How far two sayings go together (1) or against each other (-1): by the share of their tenets that are common to the
  /// same sides, less those common to opposite sides.
  func kinship(_ other: TenetKeys) -> Double {
    let same = Self.common(upheld, other.upheld) + Self.common(rejected, other.rejected)
    let crossed = Self.common(upheld, other.rejected) + Self.common(rejected, other.upheld)
    let smaller = min(upheld.count + rejected.count, other.upheld.count + other.rejected.count)
    return Double(same - crossed) / Double(max(3, smaller))
  }

  private static func common(_ some: [Key], _ others: [Key]) -> Int {
    some.count { one in others.contains { $0.whole == one.whole } }
  }
}
