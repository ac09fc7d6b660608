/// Finds the position that a user means by a name.
public enum NameLookup {
  public enum Failure: Error, Sendable, Equatable {
    /// Nobody is called so; who is called nearly so.
    case unknown(nearest: [String])
    /// Several could be meant.
    case ambiguous([String])
  }

  /// The position of the author or the essay called `name`: case and white space do not matter, and the beginning of a
  /// name is enough where only one begins so.
  ///
  /// An author is all of his essays, an essay's id that essay alone.
  public static func position(_ name: String, in essays: [Essay]) throws(Failure) -> Position {
    let wanted = foldedName(name)
    let known = names(of: Position.all(of: essays))
    let exact = known.filter { $0.folded == wanted }
    let authors = exact.filter(\.isAuthor)
    if !authors.isEmpty { return try only(authors) }
    if let essay = exact.first { return essay.position }
    let beginning = known.filter { $0.folded.utf8.starts(with: wanted.utf8) && !wanted.isEmpty }
    guard !beginning.isEmpty else { throw .unknown(nearest: nearestNames(to: name, among: known.map(\.shown))) }
    return try only(beginning)
  }

  private struct Name {
    let shown: String
    let folded: String
    let isAuthor: Bool
    let position: Position
    var ids: [String] { position.essays.map(\.id) }
  }

  /// The position that all of these names lead to.
  private static func only(_ names: [Name]) throws(Failure) -> Position {
    guard let first = names.first, names.allSatisfy({ $0.ids == first.ids }) else {
      throw .ambiguous(shown(names))
    }
    return first.position
  }

  /// The names, each once; the essays where all of them are one author's.
  private static func shown(_ names: [Name]) -> [String] {
    var seen: Set<String> = []
    let shown = names.map(\.shown).filter { seen.insert($0).inserted }
    return shown.count > 1 ? shown : names.flatMap(\.ids)
  }

  private static func names(of positions: [Position]) -> [Name] {
    let authors = positions.compactMap { position in
      position.author.map { Name(shown: $0, folded: foldedName($0), isAuthor: true, position: position) }
    }
    let essays = positions.flatMap(\.essays).map { essay in
      Name(shown: essay.id, folded: foldedName(essay.id), isAuthor: false, position: Position(essay))
    }
    return authors + essays
  }
}
