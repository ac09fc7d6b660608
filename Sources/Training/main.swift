// The learners of the package; each writes a model of `Sources/Data/Models` from readings or treebanks.
import Corpus

let arguments = Array(CommandLine.arguments.dropFirst())
switch arguments.first {
case "roles": try RoleTraining.run(Array(arguments.dropFirst()))
case "roles-trial": try RoleTraining.trial(Array(arguments.dropFirst()))
case "roles-table": try RoleTraining.table(Array(arguments.dropFirst()))
case "kinds": try KindTraining.run(Array(arguments.dropFirst()))
case "kinds-trial": try KindTraining.trial(Array(arguments.dropFirst()))
case "relations": try RelationTraining.run(Array(arguments.dropFirst()))
case "relations-trial": try RelationTraining.trial(Array(arguments.dropFirst()))
case "alternatives": try AlternativeTraining.run(Array(arguments.dropFirst()))
case "alternatives-trial": try AlternativeTraining.trial(Array(arguments.dropFirst()))
case "cues": try Indexing.cues.run(Array(arguments.dropFirst()))
case "weights": try Indexing.weights.run(Array(arguments.dropFirst()))
case "concepts": try Indexing.concepts.run(Array(arguments.dropFirst()))
case "sayings": try SayingIndexing.run(Array(arguments.dropFirst()))
case "sayings-unseen": try SayingIndexing.unseen(Array(arguments.dropFirst()))
case "attitude": try AttitudeTraining.run(Array(arguments.dropFirst()))
case "attitude-trial": try AttitudeTraining.trial(Array(arguments.dropFirst()))
case "attitude-table": try AttitudeTraining.table(Array(arguments.dropFirst()))
case "attitude-show": try AttitudeTraining.show(Array(arguments.dropFirst()))
case "stance": try StanceTraining.run(Array(arguments.dropFirst()))
case "stance-trial": try StanceTraining.trial(Array(arguments.dropFirst()))
case "tagger": try TaggerTraining.run(Array(arguments.dropFirst()))
case "tagger-score": try TaggerScore.run(Array(arguments.dropFirst()))
case "tagger-show": try TaggerShow.run(Array(arguments.dropFirst()))
case "tagger-speed": try TaggerSpeed.run(Array(arguments.dropFirst()))
default:
  print(
    """
    usage: Training roles | roles-trial | roles-table | kinds | kinds-trial | relations | relations-trial |
                    alternatives | alternatives-trial | attitude | attitude-trial | attitude-table | attitude-show |
                    stance | stance-trial [--gold DIR] [--texts DIR] [--apart DIR] [-o FILE]
           Training roles-trial --ablate | --curve [--gold DIR] [--texts DIR]
           Training concepts [FILE] | cues [FILE] | weights [FILE]
           Training sayings [FOLDER [FILE]] | sayings-unseen
           Training tagger LANGUAGE_DIR [-o FILE] [--held-out]
           Training tagger-score MODEL FILE.conllu ... [--errors]
           Training tagger-show FILE ...
           Training tagger-speed LANGUAGE_DIR [MEGABYTES]
    """)
}
