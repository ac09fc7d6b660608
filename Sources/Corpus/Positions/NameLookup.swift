/// Finds the position that a user means by a name.
public enum NameLookup {
  /// Why a name leads to no position.
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
    let ids = try ids(name, among: names(of: Position.all(of: essays)))
    return Position(merging: essays.filter { ids.contains($0.id) })
  }

  /// The ids of the essays that `name` means, as for `position(_:in:)`.
  public static func essays(_ name: String, among essays: [EssayName]) throws(Failure) -> [String] {
    try ids(name, among: names(of: essays))
  }

  /// The names that begin with `beginning`, as `essays(_:among:)` takes them, each once: authors first, with the ids of
  /// their essays, then ids, with their author.
  public static func names(
    beginning: String, among essays: [EssayName]
  ) -> [(name: String, others: [String])] {
    let wanted = foldedName(beginning)
    let authors = Dictionary(essays.map { ($0.id, $0.author) }) { first, _ in first }
    var seen: Set<String> = []
    return names(of: essays).compactMap { name in
      guard name.folded.utf8.starts(with: wanted.utf8), seen.insert(name.folded).inserted else { return nil }
      return (name.shown, name.isAuthor ? name.ids : [authors[name.shown] ?? nil].compactMap { $0 })
    }
  }

  /// - Parameter known: authors first.
  private static func ids(_ name: String, among known: [Name]) throws(Failure) -> [String] {
    let wanted = foldedName(name)
    let exact = known.filter { $0.folded == wanted }
    let authors = exact.filter(\.isAuthor)
    if !authors.isEmpty { return try only(authors) }
    if let essay = exact.first { return essay.ids }
    let beginning = known.filter { $0.folded.utf8.starts(with: wanted.utf8) && !wanted.isEmpty }
    guard !beginning.isEmpty else { throw .unknown(nearest: nearestNames(to: name, among: known.map(\.shown))) }
    return try only(beginning)
  }

  private struct Name {
    let shown: String
    let folded: String
    let isAuthor: Bool
    /// Of the essays that it leads to.
    var ids: [String]

    init(author: String, ids: [String]) {
      (shown, folded, isAuthor, self.ids) = (author, foldedName(author), true, ids)
    }

    init(essay id: String) { (shown, folded, isAuthor, ids) = (id, foldedName(id), false, [id]) }
  }

  /// The essays that all of these names lead to.
  private static func only(_ names: [Name]) throws(Failure) -> [String] {
    guard let first = names.first, names.allSatisfy({ $0.ids == first.ids }) else {
      throw .ambiguous(shown(names))
    }
    return first.ids
  }

  /// The names, each once; the essays where all of them are one author's.
  private static func shown(_ names: [Name]) -> [String] {
    var seen: Set<String> = []
    let shown = names.map(\.shown).filter { seen.insert($0).inserted }
    return shown.count > 1 ? shown : names.flatMap(\.ids)
  }

  private static func names(of essays: [EssayName]) -> [Name] {
    var authors: [Name] = []
    var places: [String: Int] = [:]
    for essay in essays {
      guard let author = essay.author else { continue }
      let folded = foldedName(author)
      if let place = places[folded] {
        authors[place].ids.append(essay.id)
      } else {
        places[folded] = authors.count
        authors.append(Name(author: author, ids: [essay.id]))
      }
    }
    return authors + essays.map { Name(essay: $0.id) }
  }

  private static func names(of positions: [Position]) -> [Name] {
    let authors = positions.compactMap { position in
      position.author.map { Name(author: $0, ids: position.essays.map(\.id)) }
    }
    return authors + positions.flatMap(\.essays).map { Name(essay: $0.id) }
  }
}
