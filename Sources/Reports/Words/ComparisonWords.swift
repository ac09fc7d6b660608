/// The words of the comparisons of two positions and of all; each language has one value, so that none can be missing.
struct ComparisonWords: Sendable {
  // Two positions.
  let scale: String
  let agreeAndClash: @Sendable (_ agree: Int, _ clash: Int) -> String

  // All positions.
  let severalSay: String
  let agreementSigns: String
  let topicSigns: String
  let adageSigns: String
  let alternativeSigns: String
  let distances: String
  let distancesLeftOut: String
  let closest: String
  let farthest: String
  let whoIsClosest: String
  let sharedByAll: String
  let nothingShared: String
  let onlyOneSays: String
  let closestTo: @Sendable (_ name: String) -> String
  let farthestFrom: @Sendable (_ name: String) -> String
  let seeDiff: String

  // Totals.
  let positionsAndEssays: @Sendable (_ positions: String, _ essays: String) -> String
  let meanScore: String
  let authors: String
  let totalsOnly: @Sendable (_ most: String) -> String
  /// Between the thousands of a number.
  let thousands: String
}

extension ComparisonWords {
  static let english = ComparisonWords(
    scale: "0 is the same, 1 the opposite",
    agreeAndClash: { "agree on \($0), clash on \($1)" },
    severalSay: "What two or more say",
    agreementSigns: "= all who speak of it agree, ! they clash",
    topicSigns: "+ for, - against, ± both, · silent",
    adageSigns: "+ endorses, - rejects, ± qualifies, o mentions",
    alternativeSigns: "x puts it there",
    distances: "Distances",
    distancesLeftOut: "Too many for a table: --json has them all.",
    closest: "closest",
    farthest: "farthest",
    whoIsClosest: "Who stands closest to whom",
    sharedByAll: "What all share",
    nothingShared: "nothing",
    onlyOneSays: "What only one says",
    closestTo: { "Closest to \($0)" },
    farthestFrom: { "Farthest from \($0)" },
    seeDiff: "klantkoning diff A B shows two of them with their words.",
    positionsAndEssays: { "\($0) positions in \($1) essays" },
    meanScore: "mean score",
    authors: "authors",
    totalsOnly: { "Totals only, above \($0) positions; --author NAME shows whom one author stands closest to." },
    thousands: ",")

  static let dutch = ComparisonWords(
    scale: "0 is gelijk, 1 is tegengesteld",
    agreeAndClash: { "eens over \($0), botsen over \($1)" },
    severalSay: "Wat twee of meer zeggen",
    agreementSigns: "= wie erover spreken zijn het eens, ! zij botsen",
    topicSigns: "+ voor, - tegen, ± voor en tegen, · zwijgt",
    adageSigns: "+ onderschrijft, - verwerpt, ± nuanceert, o noemt",
    alternativeSigns: "x zet het daar",
    distances: "Afstanden",
    distancesLeftOut: "Te veel voor een tabel: --json heeft ze alle.",
    closest: "dichtst bij",
    farthest: "verst van",
    whoIsClosest: "Wie het dichtst bij wie staat",
    sharedByAll: "Wat allen delen",
    nothingShared: "niets",
    onlyOneSays: "Wat maar één zegt",
    closestTo: { "Het dichtst bij \($0)" },
    farthestFrom: { "Het verst van \($0)" },
    seeDiff: "klantkoning diff A B toont twee van hen met hun woorden.",
    positionsAndEssays: { "\($0) standpunten in \($1) essays" },
    meanScore: "gemiddelde score",
    authors: "auteurs",
    totalsOnly: {
      "Alleen totalen, boven \($0) standpunten; --author NAAM toont bij wie een auteur het dichtst staat."
    },
    thousands: ".")
}
