import Corpus

extension ExportFormat {
  /// The components as comma-separated values (RFC 4180): a row each, after a row of names.
  static let csv = ExportFormat("csv") { analyses in
    var csv = CSVWriter()
    csv.row(CSVFormat.columns.map(\.name))
    for analysed in analyses.essays {
      for component in analysed.essay.components {
        csv.row(CSVFormat.columns.map { $0.value(analysed.essay, component) })
      }
    }
    return csv.bytes
  }
}

private enum CSVFormat {
  typealias Column = (name: String, value: @Sendable (Essay, Component) -> String)

  static let columns: [Column] = [
    ("essay", { essay, _ in essay.id }),
    ("path", { essay, _ in essay.path ?? "" }),
    ("author", { essay, _ in essay.author ?? "" }),
    ("title", { essay, _ in essay.title ?? "" }),
    ("date", { essay, _ in essay.date ?? "" }),
    ("target", { essay, _ in essay.target }),
    ("stance", { essay, _ in essay.stance.label.rawValue }),
    ("score", { essay, _ in decimal(essay.stance.score) }),
    ("id", { $1.id }),
    ("type", { $1.role.rawValue }),
    ("kind", { $1.kind?.rawValue ?? "" }),
    ("passage", { $1.passage ?? "" }),
    ("heading", { $1.heading ?? "" }),
    ("start", { "\($1.extract.start)" }),
    ("end", { "\($1.extract.end)" }),
    ("line", { "\($1.extract.line)" }),
    ("column", { "\($1.extract.column)" }),
    ("confidence", { decimal($1.confidence) }),
    ("text", { $1.extract.text }),
    ("quote", { $1.extract.quote }),
  ]
}
