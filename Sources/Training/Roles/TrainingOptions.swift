import Corpus
import FoundationEssentials

/// What the learners of roles, kinds and stance are told.
struct TrainingOptions {
  /// Where gold readings lie; each is used when its text lies in a folder of `texts`.
  var gold = ["Sources/Training/Readings/gold"]
  var texts = ["Sources/Training/Readings/train"]
  /// Folders of essays that nothing is learned from.
  var heldApart: [String] = []
  var output = "Sources/Data/Models/roles.tsv"
  var roleLearner = RoleLearner()
  var strength = 1.0

  struct Unknown: Error { var argument: String }

  init(_ arguments: [String]) throws {
    var rest = arguments[...]
    while let argument = rest.popFirst() {
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
      case "-o": output = value
      default: throw Unknown(argument: argument)
      }
    }
  }

  func essays() throws -> [LabelledEssay] { try ReadingSet.load(gold: gold, texts: texts) }

  func essaysApart() throws -> [LabelledEssay] { try ReadingSet.load(gold: gold, texts: heldApart) }
}
