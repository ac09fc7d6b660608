import Corpus

/// What brat must know to show and to correct our annotation (brat.nlplab.org/configuration.html).
enum BratConfiguration {
  /// What brat calls the words of a mark.
  static func type(_ mark: AnalysisWalk.Mark) -> String {
    mark.layer == .adage ? "Adage" : Role(rawValue: mark.label)?.className ?? mark.label
  }

  private static let components = Role.allCases.map(\.className)

  /// The types and what may stand between them.
  static let annotation = Array(
    """
    [entities]
    \(components.joined(separator: "\n"))
    Adage

    [relations]
    \(relations)
    <OVERLAP>\tArg1:<ENTITY>, Arg2:<ENTITY>, <OVL-TYPE>:<ANY>

    [events]

    [attributes]
    Attitude\tArg:Adage, Value:\(AdageUse.Attitude.allCases.map(\.rawValue).joined(separator: "|"))
    Form\tArg:Adage, Value:\(AdageUse.Form.allCases.map(\.rawValue).joined(separator: "|"))
    Kind\tArg:Example, Value:\(ExampleKind.allCases.map(\.rawValue).joined(separator: "|"))
    Stance\tArg:\(components.joined(separator: "|")), Value:For|Against

    """.utf8)

  private static let relations = Relation.Kind.allCases.map { kind in
    let ends = components.joined(separator: "|")
    return "\(kind.rawValue)\tArg1:\(ends), Arg2:\(ends)"
  }.joined(separator: "\n")

  /// How they look.
  static let visual = Array(
    """
    [labels]
    CounterPosition | Counter-position | Counter

    [drawing]
    SPAN_DEFAULT\tfgColor:black, bgColor:lightgray, borderColor:darken
    ARC_DEFAULT\tcolor:black, arrowHead:triangle-5
    Thesis\tbgColor:#ffd24d
    Claim\tbgColor:#8fc7ff
    Premise\tbgColor:#c9e4ff
    Example\tbgColor:#c5e8b7
    CounterPosition\tbgColor:#f4b6b6
    Adage\tbgColor:#dcc6f0
    supports\tcolor:darkgreen
    exemplifies\tcolor:darkblue, dashArray:3-3
    attacks\tcolor:darkred

    """.utf8)
}
