extension ExportFormat {
  /// The components as comma-separated values (RFC 4180): a row each, after a row of names.
  static let csv = ExportFormat("csv", parts: csvParts).takingExports

  private static let csvParts = Parts(opening: rows([ComponentColumn.all.map(\.name)])) { analysed in
    rows(
      analysed.essay.components.map { component in
        ComponentColumn.all.map { $0.value(analysed.essay, component) ?? "" }
      })
  }

  private static func rows(_ rows: [[String]]) -> [UInt8] {
    var csv = CSVWriter()
    for row in rows { csv.row(row) }
    return csv.bytes
  }
}
