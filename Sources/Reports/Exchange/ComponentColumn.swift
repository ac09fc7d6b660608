import Corpus

/// Something that is known of a component, for the formats that show each as a row of values.
struct ComponentColumn: Sendable {
  enum Kind: String { case string, int, double }

  let name: String
  let kind: Kind
  /// Nil where it is not known.
  let value: @Sendable (Essay, Component) -> String?

  private init(_ name: String, _ kind: Kind = .string, value: @escaping @Sendable (Essay, Component) -> String?) {
    self.name = name
    self.kind = kind
    self.value = value
  }

  /// All columns, named like the keys of the JSON.
  static let all: [ComponentColumn] = [
    .init("essay") { essay, _ in essay.id },
    .init("path") { essay, _ in essay.path },
    .init("author") { essay, _ in essay.author },
    .init("title") { essay, _ in essay.title },
    .init("date") { essay, _ in essay.date },
    .init("target") { essay, _ in essay.target },
    .init("stance") { essay, _ in essay.stance.label.rawValue },
    .init("score", .double) { essay, _ in decimal(essay.stance.score) },
    .init("id") { $1.id },
    .init("type") { $1.role.rawValue },
    .init("kind") { $1.kind?.rawValue },
    .init("passage") { $1.passage },
    .init("heading") { $1.heading },
    .init("start", .int) { "\($1.extract.start)" },
    .init("end", .int) { "\($1.extract.end)" },
    .init("line", .int) { "\($1.extract.line)" },
    .init("column", .int) { "\($1.extract.column)" },
    .init("confidence", .double) { decimal($1.confidence) },
    .init("text") { $1.extract.text },
    .init("quote") { $1.extract.quote },
  ]
}
