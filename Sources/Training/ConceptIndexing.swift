import Corpus
import FoundationEssentials

/// `Training concepts [FILE]`: writes the index of the thesaurus and the tenets that are built in.
enum ConceptIndexing {
  static func run(_ arguments: [String]) throws {
    let output = arguments.first ?? "Sources/Data/Models/concepts.index"
    let bytes = ConceptIndex.file
    try Data(bytes).write(to: URL(filePath: output))
    print("\(bytes.count) bytes: \(output)")
  }
}
