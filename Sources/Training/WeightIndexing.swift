import Corpus
import FoundationEssentials

/// `Training weights [FILE]`: writes the index of the weights that are built in.
enum WeightIndexing {
  static func run(_ arguments: [String]) throws {
    let output = arguments.first ?? "Sources/Data/Models/weights.index"
    let bytes = WeightIndex.file
    try Data(bytes).write(to: URL(filePath: output))
    print("\(bytes.count) bytes: \(output)")
  }
}
