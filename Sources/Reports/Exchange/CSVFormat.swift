extension ExportFormat {
  /// The components as comma-separated values (RFC 4180): a row each, after a row of names.
  static let csv = ExportFormat("csv") { analyses in
    var csv = CSVWriter()
    csv.row(ComponentColumn.all.map(\.name))
    for analysed in analyses.essays {
      for component in analysed.essay.components {
        csv.row(ComponentColumn.all.map { $0.value(analysed.essay, component) ?? "" })
      }
    }
    return csv.bytes
  }
}
