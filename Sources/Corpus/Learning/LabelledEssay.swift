/// A text with its gold reading.
package struct LabelledEssay: Sendable {
  package var id: String
  /// Essays of one group (an author, a source) are never split between learning and measuring.
  package var group: String
  package var text: String
  package var gold: GoldReading

  package init(id: String, group: String, text: String, gold: GoldReading) {
    self.id = id
    self.group = group
    self.text = text
    self.gold = gold
  }
}
