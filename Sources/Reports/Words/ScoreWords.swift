/// The labels of scores against gold readings; the English ones are those of `score.py`.
public struct ScoreWords: Sendable {
  let essays: @Sendable (Int) -> String
  let notRead: String
  let stance: String
  let author: String
  let precision: String
  let recall: String
  let gold: String
  /// By the names of `RoleScores.names`.
  let roles: [String]
  let adage: String
  let attitude: String
  let ofAdagesFound: String
  let role: String
  let ofSegments: String
  let evidence: String
  let ofEvidence: String
  let alternatives: String
  let ofAlternatives: String
  let kind: String
  let ofKinds: String
  let supports: String
  let ofSupports: String
  let mean: String
  let ofMean: String
  let intervals: @Sendable (_ samples: Int) -> String

  static let english = ScoreWords(
    essays: { "\($0) essays" },
    notRead: "not in the export",
    stance: "stance accuracy",
    author: "author accuracy",
    precision: "prec.",
    recall: "recall",
    gold: "gold",
    roles: ["claim", "example", "counter", "premise", "thesis", "none"],
    adage: "adage",
    attitude: "attitude accuracy",
    ofAdagesFound: "on the adages found",
    role: "role accuracy",
    ofSegments: "over all segments",
    evidence: "stance evidence",
    ofEvidence: "essays where a quoted piece of evidence is one of the readers'",
    alternatives: "alternatives",
    ofAlternatives: "of the readers' keywords found (first six letters)",
    kind: "example kind",
    ofKinds: "of the readers' passages, kind right",
    supports: "support links",
    ofSupports: "recall of the readers' clearest links",
    mean: "mean F1",
    ofMean: "of claim, example, counter, adage",
    intervals: { "95% intervals over \($0) samples of the essays" })

  static let dutch = ScoreWords(
    essays: { "\($0) essays" },
    notRead: "niet gelezen",
    stance: "standpunt goed",
    author: "auteur goed",
    precision: "prec.",
    recall: "recall",
    gold: "goud",
    roles: ["bewering", "voorbeeld", "tegenpositie", "argument", "stelling", "geen"],
    adage: "spreuk",
    attitude: "houding goed",
    ofAdagesFound: "van de gevonden spreuken",
    role: "rol goed",
    ofSegments: "van alle segmenten",
    evidence: "bewijs standpunt",
    ofEvidence: "van de essays: een geciteerd bewijs is er een van de lezers",
    alternatives: "alternatieven",
    ofAlternatives: "van de trefwoorden van de lezers gevonden (eerste zes letters)",
    kind: "soort voorbeeld",
    ofKinds: "van de passages van de lezers, soort goed",
    supports: "steunverbanden",
    ofSupports: "recall van de duidelijkste verbanden van de lezers",
    mean: "gemiddelde F1",
    ofMean: "van bewering, voorbeeld, tegenpositie, spreuk",
    intervals: { "95%-intervallen over \($0) steekproeven van de essays" })
}
