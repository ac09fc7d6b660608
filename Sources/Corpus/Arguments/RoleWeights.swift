import Data

/// The file of role weights: readable rows of a feature's name, a place, and a weight for each label.
///
/// Fields are parted by tabs: `weight NAME PLACE w…` and `transition JOINT BEFORE w…`; lines with `#` are comments. Weights
/// are decimal numbers with at most three digits behind the point.
package enum RoleWeights {
  /// A line (from 1) that is no row of weights.
  package struct Malformed: Error, Sendable, Equatable {
    package var line: Int
  }

  /// The weights that are built into the program.
  static let builtIn = RoleModel(rows: WeightIndex.builtIn[.roles], transitions: WeightIndex.builtIn.transitions)

  /// Those of the readable table; nil where it is none (a test reads it).
  static var tabbed: RoleModel? {
    let file = embedded_role_weights().pointee
    return try? model(of: UnsafeBufferPointer(start: file.bytes, count: file.count))
  }

  static let noTransitions = [Float](
    repeating: 0, count: Joint.allCases.count * RoleState.count * RoleState.count)

  /// Reads a file of weights.
  package static func model(of bytes: UnsafeBufferPointer<UInt8>) throws(Malformed) -> RoleModel {
    // A row takes some 70 bytes, and most names have one place.
    var rows = Rows(capacity: bytes.count / 72)
    var lines = TabbedLines(bytes)
    while true {
      while rows.addPlain(&lines) {}
      guard lines.next() else { return rows.model }
      if !lines.isComment { try rows.add(lines) }
    }
  }

  /// The rows of a file of weights, as they are read.
  struct Rows {
    private var rows: NamedRows
    private var transitions = RoleWeights.noTransitions
    private var weights = [Float](repeating: 0, count: RoleState.count)

    init(capacity: Int) { rows = RoleModel.noRows(capacity: capacity) }

    /// The model of the rows.
    var model: RoleModel { RoleModel(rows: rows, transitions: transitions) }

    /// Steps over the next line and adds its row, where it is of the plainest kind, as nearly all are; false where it is
    /// another.
    mutating func addPlain(_ lines: inout TabbedLines) -> Bool {
      guard let (name, first) = lines.readPlainWeights(into: &weights), let place = RoleModel.Place(first) else {
        return false
      }
      rows.set(rows.add(name), place.rawValue * RoleState.count, weights)
      return true
    }

    /// Adds the row on a line.
    mutating func add(_ lines: TabbedLines) throws(Malformed) {
      guard lines.fields.count == 3 + RoleState.count else { throw Malformed(line: lines.number) }
      switch lines.bytes(lines.fields[0]).first {
      case UInt8(ascii: "t"):
        let start = try transition(lines)
        for label in 0..<RoleState.count { transitions[start + label] = try weight(lines, label) }
      case UInt8(ascii: "w"):
        guard let place = RoleModel.Place(lines.bytes(lines.fields[2])) else { throw Malformed(line: lines.number) }
        var name = NameHash()
        name.add(lines.bytes(lines.fields[1]))
        let row = rows.add(name.value)
        for label in 0..<RoleState.count { weights[label] = try weight(lines, label) }
        rows.set(row, place.rawValue * RoleState.count, weights)
      default: throw Malformed(line: lines.number)
      }
    }
  }

  private static func weight(_ lines: TabbedLines, _ label: Int) throws(Malformed) -> Float {
    guard let weight = lines.decimal(lines.fields[3 + label]) else { throw Malformed(line: lines.number) }
    return weight
  }

  /// Where the weights of a row of transitions go.
  private static func transition(_ lines: TabbedLines) throws(Malformed) -> Int {
    guard let joint = Joint(name: lines.text(lines.fields[1])),
      let before = (0..<RoleState.count).first(where: { RoleState.name($0) == lines.text(lines.fields[2]) })
    else { throw Malformed(line: lines.number) }
    return (joint.rawValue * RoleState.count + before) * RoleState.count
  }

  /// Writes a file of weights; rows whose weights are all nearly zero are left out.
  package static func text(
    names: [(name: String, place: RoleModel.Place)], weights: [Double], comment: [String]
  ) -> String {
    var text = comment.map { "# \($0)\n" }.joined()
    let labels = RoleState.count
    text += "# " + (["row", "name", "place"] + (0..<labels).map(RoleState.name)).joined(separator: "\t") + "\n"
    let transitions = weights[(names.count * labels)...]
    for joint in Joint.allCases {
      for before in 0..<labels where joint != .start || before == 0 {
        let start = transitions.startIndex + (joint.rawValue * labels + before) * labels
        text += row("transition", joint.name, RoleState.name(before), weights[start..<start + labels])
      }
    }
    for (index, name) in names.enumerated() {
      let row = weights[index * labels..<(index + 1) * labels]
      if row.contains(where: { abs($0) >= 0.02 }) { text += self.row("weight", name.name, name.place.name, row) }
    }
    return text
  }

  private static func row(_ kind: String, _ name: String, _ place: String, _ weights: ArraySlice<Double>) -> String {
    ([kind, name, place] + weights.map(decimal)).joined(separator: "\t") + "\n"
  }

  /// A number with at most three digits behind the point.
  static func decimal(_ value: Double) -> String {
    let thousandths = Int((value * 1000).rounded())
    let whole = abs(thousandths) / 1000
    let rest = String(abs(thousandths) % 1000)
    let digits = String(repeating: "0", count: 3 - rest.count) + rest
    return (thousandths < 0 ? "-" : "") + "\(whole).\(digits)"
  }
}

extension RoleModel.Place {
  /// The place that begins with this letter.
  fileprivate init?(_ letter: UInt8) {
    switch letter {
    case UInt8(ascii: "h"): self = .here
    case UInt8(ascii: "b"): self = .before
    case UInt8(ascii: "a"): self = .after
    default: return nil
    }
  }

  init?(_ name: UnsafeBufferPointer<UInt8>) {
    switch name.first {
    case UInt8(ascii: "h") where name.elementsEqual("here".utf8): self = .here
    case UInt8(ascii: "b") where name.elementsEqual("before".utf8): self = .before
    case UInt8(ascii: "a") where name.elementsEqual("after".utf8): self = .after
    default: return nil
    }
  }
}
