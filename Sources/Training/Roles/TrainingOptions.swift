import Corpus
import FoundationEssentials

/// What the learners of roles, kinds and stance are told.
struct TrainingOptions {
  /// Where gold readings lie; each is used when its text lies in a folder of `texts`.
  var gold = ["Sources/Training/Readings/gold"]
  var texts = ["Sources/Training/Readings/train"]
  /// Folders of essays that nothing is learned from.
  var heldApart: [String] = []
  /// A role table of texts that are not here; learned from beside the essays.
  var table = "Sources/Training/Readings/train-real.tsv"
  var attitudeTable = "Sources/Training/Readings/train-real-sayings.tsv"
  var output = "Sources/Data/Models/roles.tsv"
  var roleLearner = RoleLearner()
  var strength = 1.0
  /// Lines that open the file that is written.
  var comment: [String] = []
  /// Words without a value, such as `--ablate`.
  var flags: Set<String> = []

  private static let knownFlags: Set<String> = ["--ablate", "--curve", "--calibration"]

  struct Unknown: Error { var argument: String }

  init(_ arguments: [String]) throws {
    var rest = arguments[...]
    while let argument = rest.popFirst() {
      if Self.knownFlags.contains(argument) {
        flags.insert(argument)
        continue
      }
      guard let value = rest.popFirst() else { throw Unknown(argument: argument) }
      switch argument {
      case "--gold": gold.append(value)
      case "--texts": texts.append(value)
      case "--apart": heldApart.append(value)
      case "--strength":
        strength = Double(value) ?? strength
        roleLearner.strength = strength
      case "--neighbours": roleLearner.neighbourStrength = Double(value) ?? roleLearner.neighbourStrength
      case "--minimum": roleLearner.minimumEssays = Int(value) ?? roleLearner.minimumEssays
      case "--table": table = value
      case "--attitude-table": attitudeTable = value
      case "--comment": comment.append(value)
      case "--only": texts = [value]
      case "-o": output = value
      default: throw Unknown(argument: argument)
      }
    }
  }

  func essays() throws -> [LabelledEssay] { try ReadingSet.load(gold: gold, texts: texts) }

  /// The entries of the role table; none where there is no such file.
  func tableEntries() throws -> [RoleTable.Entry] {
    guard let bytes = try? Data(contentsOf: URL(filePath: table)) else { return [] }
    return try RoleTableFile.table(String(decoding: bytes, as: UTF8.self)).entries
  }

  func essaysApart() throws -> [LabelledEssay] { try ReadingSet.load(gold: gold, texts: heldApart) }

  /// Writes what was learned to `output`, and says so.
  func write(_ text: String) throws {
    try Data(text.utf8).write(to: URL(filePath: output))
    print("\(text.utf8.count) bytes: \(output)")
  }
}
