import Corpus
import FoundationEssentials

let arguments = CommandLine.arguments.dropFirst()
let root = "/work/shared/evaluation"
let essays = try ReadingSet.load(
  gold: root + "/gold", texts: [root + "/../corpus", root + "/train", root + "/train-real"])
let dev = try ReadingSet.load(gold: root + "/gold", texts: [root + "/dev"])
let data = try essays.map(RoleData.init)
let devData = try dev.map(RoleData.init)
func show(_ scores: RoleScores) -> String {
  RoleScores.names.map { name in
    let f = scores[name].f1 ?? 0
    return "\(name) \((f * 1000).rounded() / 1000)"
  }.joined(separator: "  ") + "  acc \((Double(scores.agreed) / Double(scores.count) * 1000).rounded() / 1000)"
}
for strength in arguments.compactMap({ Double($0) }) {
  var learner = RoleLearner()
  learner.strength = strength
  let trial = RoleTrial(learner: learner)
  let result = trial.crossValidate(data, folds: 5) { $0.essay.id.hasPrefix("n") ? "real" : $0.essay.id.hasPrefix("t") ? "train" : "five" }
  for (name, scores) in result.sorted(by: { $0.key < $1.key }) { print(strength, name, show(scores)) }
  let model = learner.model(of: data.map(\.entry))
  var scores = RoleScores()
  for essay in devData { trial.score(essay, model, into: &scores) }
  print(strength, "dev", show(scores))
}
