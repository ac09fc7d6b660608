/// What the role model learns from: for each essay the features and the label of each sentence, no text.
package struct RoleTable: Sendable {
  package struct Row: Sendable {
    /// Name and whether the neighbours are told of it.
    package var features: [(name: String, shared: Bool)]
    package var joint: Joint
    /// A `RoleState`.
    package var label: Int

    package init(features: [(name: String, shared: Bool)], joint: Joint, label: Int) {
      self.features = features
      self.joint = joint
      self.label = label
    }
  }

  package struct Entry: Sendable {
    package var id: String
    /// Essays of one group are never split between learning and measuring.
    package var group: String
    package var rows: [Row]

    package init(id: String, group: String, rows: [Row]) {
      self.id = id
      self.group = group
      self.rows = rows
    }
  }

  package var entries: [Entry]

  package init(entries: [Entry]) { self.entries = entries }
}
