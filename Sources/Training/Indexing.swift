import Corpus
import Dutch
import FoundationEssentials

/// `Training cues|weights|concepts [FILE]`: writes an index of tables that are built in.
enum Indexing: String {
  case cues
  case weights
  case concepts

  /// The cues and the word classes; the weights; the thesaurus and the tenets.
  private var bytes: [UInt8] {
    switch self {
    case .cues: CueIndex.all.bytes
    case .weights: WeightIndex.file
    case .concepts: ConceptIndex.file
    }
  }

  func run(_ arguments: [String]) throws {
    try Self.write(bytes, of: rawValue, to: arguments.first)
  }

  /// Writes an index to the file, or where the program looks for it.
  static func write(_ bytes: [UInt8], of name: String, to file: String?) throws {
    let output = file ?? "Sources/Data/Models/\(name).index"
    try Data(bytes).write(to: URL(filePath: output))
    print("\(bytes.count) bytes: \(output)")
  }
}
