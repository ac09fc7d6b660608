import Corpus

/// The file of a role table: `essay ID GROUP`, then for each sentence `row LABEL JOINT FEATURE…`, parted by tabs; a
/// feature that the neighbours are told of ends in `*`.
///
/// It holds what the model learns from texts that cannot be part of the repository: names of features in the order of
/// their names, not the text.
enum RoleTableFile {
  struct Malformed: Error { var line: Int }

  static func text(_ table: RoleTable, comment: [String]) -> String {
    var text = comment.map { "# \($0)\n" }.joined()
    for entry in table.entries {
      text += "essay\t\(entry.id)\t\(entry.group)\n"
      for row in entry.rows {
        let features = row.features.map { $0.name + ($0.shared ? "*" : "") }.sorted()
        text += (["row", RoleState.name(row.label), row.joint.name] + features).joined(separator: "\t") + "\n"
      }
    }
    return text
  }

  static func table(_ text: String) throws -> RoleTable {
    var entries: [RoleTable.Entry] = []
    for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      if line.isEmpty || line.hasPrefix("#") { continue }
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard fields.count >= 3 else { throw Malformed(line: number + 1) }
      if fields[0] == "essay" {
        entries.append(RoleTable.Entry(id: fields[1], group: fields[2], rows: []))
        continue
      }
      guard let label = (0..<RoleState.count).first(where: { RoleState.name($0) == fields[1] }),
        let joint = Joint(name: fields[2]), !entries.isEmpty
      else { throw Malformed(line: number + 1) }
      let features = fields.dropFirst(3).map { name in
        name.hasSuffix("*") ? (name: String(name.dropLast()), shared: true) : (name: name, shared: false)
      }
      entries[entries.count - 1].rows.append(RoleTable.Row(features: features, joint: joint, label: label))
    }
    return RoleTable(entries: entries)
  }
}
