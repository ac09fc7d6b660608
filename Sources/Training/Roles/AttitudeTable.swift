import Corpus
import FoundationEssentials

/// The file of what is seen of sayings in texts that are not part of the repository: `use ID ATTITUDE NAME=VALUE …`,
/// parted by tabs.
enum AttitudeTable {
  struct Use {
    var essay: String
    var item: LinearClassifier.Case
  }

  struct Malformed: Error { var line: Int }

  static func text(_ uses: [Use], comment: [String]) -> String {
    comment.map { "# \($0)\n" }.joined()
      + uses.map { use in
        let observations = use.item.observations.map { "\($0.name)=\(RoleTraining.rounded(Double($0.value)))" }
        return (["use", use.essay, AttitudeReader.labels[use.item.label]] + observations).joined(separator: "\t") + "\n"
      }.joined()
  }

  /// None where there is no such file.
  static func uses(_ path: String) throws -> [Use] {
    guard let bytes = try? Data(contentsOf: URL(filePath: path)) else { return [] }
    var uses: [Use] = []
    for (number, line) in String(decoding: bytes, as: UTF8.self).split(separator: "\n").enumerated() {
      if line.hasPrefix("#") { continue }
      let fields = line.split(separator: "\t").map(String.init)
      guard fields.count > 3, let label = AttitudeReader.labels.firstIndex(of: fields[2]) else {
        throw Malformed(line: number + 1)
      }
      let observations = try fields.dropFirst(3).map { field -> AttitudeScene.Observation in
        guard let sign = field.lastIndex(of: "="), let value = Float(field[field.index(after: sign)...]) else {
          throw Malformed(line: number + 1)
        }
        return (String(field[..<sign]), value)
      }
      uses.append(Use(essay: fields[1], item: LinearClassifier.Case(observations: observations, label: label)))
    }
    return uses
  }
}
