import Data

/// The weights of all models that are built in, as a file of tables that are read where they lie.
///
/// `Training weights` writes it from the readable tables (`ArgumentModelFile.Section.builtIn`) as they are built in; a test
/// compares them.
package struct WeightIndex: Sendable {
  static let builtIn = WeightIndex(bytes)

  /// The file that is built into the program.
  static var bytes: UnsafeRawBufferPointer {
    let file = embedded_weights().pointee
    return UnsafeRawBufferPointer(start: file.bytes, count: file.count)
  }

  private let sections: [NamedRows]
  /// `Joint × labels × labels` weights of the role model.
  let transitions: [Float]

  /// - Parameter bytes: what `file` made, and stays where it is; where it is none, no name has weights.
  private init(_ bytes: UnsafeRawBufferPointer) {
    let widths = ArgumentModelFile.Section.allCases.map(\.width)
    guard var reader = IndexReader(bytes, tables: 2 * widths.count + 1) else {
      sections = widths.map { NamedRows(width: $0, capacity: 0) }
      transitions = RoleWeights.noTransitions
      return
    }
    sections = widths.map { NamedRows(width: $0, &reader) }
    let table: IndexRecords<Float> = reader.next()
    transitions = table.count == RoleWeights.noTransitions.count ? Array(table) : RoleWeights.noTransitions
  }

  /// The rows of a section.
  subscript(section: ArgumentModelFile.Section) -> NamedRows {
    sections[ArgumentModelFile.Section.allCases.firstIndex(of: section) ?? 0]
  }

  /// The file for the tables that are built into the program.
  package static var file: [UInt8] {
    var tables = IndexTables()
    for section in ArgumentModelFile.Section.allCases { tables.add(section.tabbedRows) }
    tables.add(RoleWeights.tabbed?.transitions ?? RoleWeights.noTransitions) { $0.add($1) }
    return tables.bytes
  }
}

extension ArgumentModelFile.Section {
  /// The weights of a row.
  fileprivate var width: Int { self == .roles ? RoleModel.noRows(capacity: 0).width : labels.count }

  /// The rows of the readable table.
  fileprivate var tabbedRows: NamedRows {
    if self == .roles { return RoleWeights.tabbed?.rows ?? RoleModel.noRows(capacity: 0) }
    return LinearClassifier(builtIn, labels: labels).rows
  }
}
