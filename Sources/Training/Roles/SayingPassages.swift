import Corpus
import Dutch
import FoundationEssentials
import Prose

/// Short passages around a saying with the attitude of their writers (`Readings/sayings.txt`): what the words right
/// beside a saying tell, seen more often than the essays show it.
enum SayingPassages {
  /// Lines of an attitude, `|` and a passage in which sayings stand between `⟦` and `⟧`.
  static func cases(_ path: String) throws -> [LinearClassifier.Case] {
    guard let bytes = try? Data(contentsOf: URL(filePath: path)) else { return [] }
    var cases: [LinearClassifier.Case] = []
    for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") where !line.hasPrefix("#") {
      let fields = line.split(separator: "|", maxSplits: 1)
      guard fields.count == 2, let attitude = fields[0].split(separator: " ").first,
        let label = AttitudeReader.labels.firstIndex(of: String(attitude))
      else { continue }
      let text = String(fields[1].drop { $0 == " " })
      cases += try observed(text).map { LinearClassifier.Case(observations: $0, label: label) }
    }
    return cases
  }

  /// What is seen of the marked sayings that are found.
  private static func observed(_ marked: String) throws -> [[AttitudeScene.Observation]] {
    let (text, marks) = unmarked(marked)
    let reading = Reading(try Document(Source(text: text), conventions: .dutch))
    let adages = AdageReading(reading, Target(Essay.defaultTarget))
    let features = SentenceFeatures(reading, adages)
    let scene = AttitudeScene(reading, features, RoleReading(features, .builtIn))
    return adages.found.filter { adage in
      let span = reading.document.span(adage.stretch)
      return marks.contains { span.start < $0.upperBound && $0.lowerBound < span.end }
    }.map(scene.observationsNearby(of:))
  }

  /// A text without its marks, and the bytes between them.
  private static func unmarked(_ marked: String) -> (String, [Range<Int>]) {
    var text = ""
    var marks: [Range<Int>] = []
    var start = 0
    for character in marked {
      switch character {
      case "⟦": start = text.utf8.count
      case "⟧": marks.append(start..<text.utf8.count)
      default: text.append(character)
      }
    }
    return (text, marks)
  }
}
