import Corpus

/// How the authors stand above the columns of a table: by their names where those fit on the page, else by numbers, as
/// many on a page as fit.
struct AuthorColumns {
  /// The lines above each column.
  let heads: [[String]]
  /// Of a column, the blank before it included.
  let width: Int
  /// Of the labels of the rows.
  let labelColumns: Int
  /// The numbers stand before the names in the rows.
  let hasNumbers: Bool
  /// The columns of each page.
  let pages: [Range<Int>]

  private static let widestName = 11

  /// - Parameters:
  ///   - names: in the order of the columns.
  ///   - labels: what the rows begin with, without numbers.
  ///   - rest: what stands behind the columns, in columns of the terminal.
  ///   - narrowest: the least width of a column under a number.
  init(_ names: [String], labels: [String], page: Int, rest: Int, narrowest: Int) {
    let pieces = names.map { Self.lines(of: $0) }
    let widest = pieces.joined().map(displayWidth).max() ?? 0
    let least = max(min(labels.map(displayWidth).max() ?? 0, page / 3), 8)
    hasNumbers = names.count * (widest + 2) + least + rest + 2 > page
    let digits = String(names.count).utf8.count
    labelColumns = least
    width = hasNumbers ? max(digits + 1, narrowest) : widest + 2
    heads = hasNumbers ? names.indices.map { ["\($0 + 1)"] } : pieces
    let fitting = max((page - 2 - least - rest) / width, 1)
    pages = stride(from: 0, to: names.count, by: fitting).map { $0..<min($0 + fitting, names.count) }
  }

  /// A name in lines, broken where a reader would break it.
  private static func lines(of name: String) -> [String] {
    var lines: [String] = []
    for word in name.split(separator: " ") {
      let parts = word.split(separator: "-", omittingEmptySubsequences: false)
      for (index, part) in parts.enumerated() {
        lines.append(clipped(String(part) + (index < parts.count - 1 ? "-" : ""), to: widestName))
      }
    }
    return lines
  }

  /// The lines above the columns of a page, the names standing on the line below them.
  func lines(above columns: Range<Int>) -> [String] {
    let height = heads[columns].map(\.count).max() ?? 0
    return (0..<height).map { line in
      padded("", to: labelColumns + 2)
        + heads[columns].map { head in
          let index = line - (height - head.count)
          return cell(index >= 0 ? head[index] : "")
        }.joined()
    }
  }

  /// A cell's text in the middle of its column where a name heads it, else under the number's last digit.
  func cell(_ text: String) -> String {
    let free = max(width - displayWidth(text), 0)
    let before = hasNumbers ? free : (free + 1) / 2
    return String(repeating: " ", count: before) + text + String(repeating: " ", count: free - before)
  }

  /// The label of a row in its columns.
  func label(_ label: String) -> String { padded("  " + label, to: labelColumns + 2) }
}
