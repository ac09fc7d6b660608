import Dutch
import FoundationEssentials

/// `Training cues [FILE]`: writes the index of the cues and the word classes.
enum CueIndexing {
  static func run(_ arguments: [String]) throws {
    let output = arguments.first ?? "Sources/Data/Models/cues.index"
    let bytes = CueIndex.all.bytes
    try Data(bytes).write(to: URL(filePath: output))
    print("\(bytes.count) bytes: \(output)")
  }
}
