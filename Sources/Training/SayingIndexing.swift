import Corpus
import FoundationEssentials

/// `Training sayings [FOLDER [FILE]]`: writes the index of sayings from the tables of a folder.
enum SayingIndexing {
  static func run(_ arguments: [String]) throws {
    let folder = arguments.first ?? "Sources/Data/Sayings"
    let lexicon = SayingLexicon(rows: try rows(folder))
    print("\(lexicon.count) sayings")
    try Indexing.write(SayingIndex.bytes(lexicon), of: "sayings", to: arguments.dropFirst().first)
  }

  /// The tables of a folder, in the order of their names.
  private static func rows(_ folder: String) throws -> [UInt8] {
    var rows: [UInt8] = []
    for name in try FileManager.default.contentsOfDirectory(atPath: folder).sorted() where name.hasSuffix(".txt") {
      rows += try Data(contentsOf: URL(filePath: "\(folder)/\(name)"))
    }
    return rows
  }
}

/// `Training sayings-unseen`: how many of the readers' sayings are found by a lexicon that lacks them.
extension SayingIndexing {
  static func unseen(_ arguments: [String]) throws {
    let options = try TrainingOptions(arguments)
    let lines = String(decoding: try rows("Sources/Data/Sayings"), as: UTF8.self).split(separator: "\n")
      .filter { !$0.hasPrefix("#") }
    let sayings = lines.map { line in
      let fields = line.split(separator: "|", omittingEmptySubsequences: false)
      let wordings = fields.prefix(1) + (fields.count > 1 ? fields[1].split(separator: ";") : [])
      return wordings.map { String($0.drop { $0 == "?" || $0 == " " }) }
    }
    var hits = 0
    var count = 0
    for essay in try options.essays().map(RoleData.init) where !essay.essay.gold.adages.isEmpty {
      let gold = essay.essay.gold.adages
      let kept = lines.indices.filter { index in
        !sayings[index].contains { wording in
          gold.contains { SayingIdentity.same($0.canonical, wording) || SayingIdentity.same($0.text, wording) }
        }
      }
      let lexicon = SayingLexicon(rows: Array(kept.map { String(lines[$0]) }.joined(separator: "\n").utf8))
      let found = AdageFinder(lexicon: lexicon).adages(in: essay.reading).map { essay.codePoints(of: $0.stretch) }
      for adage in gold {
        count += 1
        guard essay.segments.indices.contains(adage.segment - 1),
          let place = Scores.place(of: adage.text, in: essay.scalars, essay.segments[adage.segment - 1])
        else { continue }
        let isFound = found.contains { 2 * $0.clamped(to: place).count >= place.count }
        hits += isFound ? 1 : 0
        if !isFound { print("missed", essay.essay.id, adage.text, separator: "\t") }
      }
    }
    print("\(hits) of \(count) sayings found by a lexicon that lacks them")
  }
}
