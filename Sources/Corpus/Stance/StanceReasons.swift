import Dutch

/// The names of stance observations in plain words.
enum StanceReasons {
  /// What an observation says, for people; empty where nothing decided.
  static func words(_ name: String) -> String {
    let parts = name.split(separator: ":", maxSplits: 1).map(String.init)
    guard parts.count == 2 else { return name }
    if let subject = uses[parts[0]] { return subject + (attitudes[parts[1]] ?? parts[1]) }
    return (places[parts[0]] ?? parts[0]) + " " + told(parts[1])
  }

  private static let uses = [
    "use": "a use of the saying that ", "last use": "the last use of the saying, which ",
    "opposite": "a use of an opposite saying that ", "kin": "a use of a kindred saying that ",
    "foe": "a use of a saying that goes against it, which ",
  ]
  private static let attitudes = [
    "endorses": "endorses it", "rejects": "rejects it", "qualifies": "qualifies it", "mentions": "only mentions it",
  ]
  private static let places = [
    "thesis": "a likely thesis that", "own": "the author's own voice, which", "counter": "a view of others that",
    "other": "a sentence beside the argument that", "title": "the title, which", "lead": "the opening, which",
    "end": "the ending, which",
  ]

  private static func told(_ name: String) -> String {
    switch name {
    case "its words": "speaks of what the saying is about"
    case "its words denied": "denies something of what the saying is about"
    case "its concepts": "speaks up for what goes with the saying"
    case "concepts against it": "speaks up for what goes against the saying"
    default: Cue.all.first { $0.name == name }?.meaning ?? name
    }
  }
}
