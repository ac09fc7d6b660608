/// What a page says of itself where nobody reads it: `meta`, JSON-LD, `title`, `link`.
struct PageMatter {
  private(set) var matter = FrontMatter()
  /// Every title that the page gives itself, the barest first; headings are compared with them.
  private(set) var titles: [String] = []
  /// Whether more than the `title` element tells the title: that one may be the name of the site.
  private(set) var isSure = false

  private let tree: HTMLTree

  init(_ tree: HTMLTree) {
    self.tree = tree
    var found = Found()
    for node in tree.nodes.indices {
      switch tree.nodes[node].tag {
      case .meta: readMeta(node, &found)
      case .script: readScript(node, &found)
      case .title where found.page == nil && !isDrawn(node): found.page = tree.text(node)
      case .link where tree.attribute(node, "rel") == "canonical": found.address = tree.attribute(node, "href")
      default: break
      }
    }
    decide(found)
  }

  /// The values of one field from all places, the most telling first after sorting.
  private struct Found {
    var values: [(field: FrontMatter.Field, rank: Int, value: String)] = []
    var page: String?
    var address: String?
  }

  /// Whether a title is that of a drawing.
  private func isDrawn(_ node: Int) -> Bool { tree.nodes[tree.nodes[node].parent].tag == .svg }

  // MARK: meta

  private func readMeta(_ node: Int, _ found: inout Found) {
    guard
      let key = tree.attribute(node, "property") ?? tree.attribute(node, "name") ?? tree.attribute(node, "itemprop"),
      let value = tree.attribute(node, "content"), !value.isEmpty
    else { return }
    let name = Array(key.utf8).map { $0 &- 65 < 26 ? $0 | 32 : $0 }
    guard let entry = Self.keys.value(name, 0..<name.count), let field = FrontMatter.Field(rawValue: entry / 16) else {
      return
    }
    found.values.append((field, Int(entry % 16), value))
  }

  /// Names of `meta` elements; sixteen times the field, and a rank: the least is believed first.
  private static let keys = WordTable(
    ("og:title citation_title", FrontMatter.Field.title.rawValue * 16 + 2),
    ("twitter:title dc.title dcterms.title parsely-title sailthru.title", FrontMatter.Field.title.rawValue * 16 + 3),
    ("author dc.creator dcterms.creator", FrontMatter.Field.author.rawValue * 16 + 2),
    (
      "article:author parsely-author sailthru.author citation_author byl cxenseparse:author og:article:author",
      FrontMatter.Field.author.rawValue * 16 + 3
    ),
    (
      """
      article:published_time datepublished og:published_time og:article:published_time parsely-pub-date sailthru.date
      citation_publication_date publish-date pubdate publication_date
      """, FrontMatter.Field.date.rawValue * 16 + 2
    ),
    (
      "date dc.date dcterms.date dc.date.issued dcterms.created dcterms.issued",
      FrontMatter.Field.date.rawValue * 16 + 3
    ),
    ("og:site_name", FrontMatter.Field.publisher.rawValue * 16 + 2),
    ("dc.publisher dcterms.publisher publisher", FrontMatter.Field.publisher.rawValue * 16 + 3),
    ("og:url", FrontMatter.Field.source.rawValue * 16 + 2)
  )

  // MARK: JSON-LD

  private func readScript(_ node: Int, _ found: inout Found) {
    guard let type = tree.attribute(node, "type"), type.lowercased().hasPrefix("application/ld+json"),
      node + 1 < tree.nodes.count, tree.nodes[node + 1].text != nil
    else { return }
    let span = tree.nodes[node + 1].span
    guard let data = LinkedData(tree.bytes[span.start..<span.end]) else { return }
    for (field, value) in data.fields { found.values.append((field, data.isArticle ? 0 : 4, value)) }
  }

  // MARK: The choice

  private mutating func decide(_ found: Found) {
    func values(_ field: FrontMatter.Field) -> [String] {
      found.values.filter { $0.field == field }.enumerated()
        .sorted { ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset) }.map(\.element.value)
    }
    let publisher = values(.publisher).first
    titles = values(.title)
    isSure = !titles.isEmpty
    if let page = found.page {
      let pieces = PageTitle.pieces(page)
      titles += [page] + pieces + ([page] + pieces).flatMap(PageTitle.behindColon)
    }
    titles = titles.filter { !PageTitle.isSame($0, publisher ?? "") && $0.utf8.count > 1 }
    matter.set(.publisher, publisher ?? "")
    matter.set(.title, titles.first.map { PageTitle.withoutPublisher($0, publisher) } ?? "")
    matter.set(.author, PageMatter.persons(values(.author), publisher) ?? "")
    matter.set(.date, values(.date).first { $0.utf8.contains { $0 &- 48 < 10 } } ?? "")
    matter.set(.source, found.address ?? values(.source).first ?? tree.savedFrom ?? "")
    matter.set(.language, tree.attribute(0, "lang") ?? tree.attribute(0, "xml:lang") ?? "")
  }

  /// The first author that may be a person.
  private static func persons(_ names: [String], _ publisher: String?) -> String? {
    names.first { name in isPerson(name) && !PageTitle.isSame(name, publisher ?? "") }
  }

  /// Whether a name is not an address, an account or what a program calls its first user.
  static func isPerson(_ name: String) -> Bool {
    guard (2...80).contains(name.utf8.count), !name.utf8.contains(UInt8(ascii: "@")), !name.contains("://"),
      !name.hasPrefix("www.")
    else { return false }
    let lower = Array(name.lowercased().utf8.filter { $0 != 32 })
    return accounts.value(lower, 0..<lower.count) == nil
  }

  private static let accounts = WordTable(
    (
      "admin administrator beheerder webmaster wordpress root user gebruiker editor webredactie superuser siteadmin auteur author",
      0
    ))
}
