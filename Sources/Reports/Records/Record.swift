/// A value of the JSON contract: it knows how it is written and what its schema is.
protocol JSONWritable: SendableMetatype {
  static var schema: Schema { get }
  func write(to json: inout JSONWriter)
}

/// An object of the JSON contract, declared as one table: the keys in their order, each with its meaning.
///
/// The output and its schema are both made from the table, so that they cannot drift apart.
protocol Record: JSONWritable {
  /// The name of its definition in the schema.
  static var recordName: String { get }
  /// Whether it is small enough to stand on one line.
  static var isOneLine: Bool { get }
  static var members: [Member<Self>] { get }
}

/// A key of a record: what it means, and how its value is taken from the owner.
final class Member<Owner>: Sendable {
  let key: String
  /// The key as it is written.
  let opening: [UInt8]
  let meaning: String
  let schema: @Sendable () -> Schema
  let write: @Sendable (Owner, inout JSONWriter) -> Void

  init<Value: JSONWritable>(
    _ key: String, _ meaning: String, schema: Schema? = nil, _ value: @escaping @Sendable (Owner) -> Value
  ) {
    self.key = key
    opening = JSONWriter.opening(of: key)
    self.meaning = meaning
    self.schema = { schema ?? Value.schema }
    write = { owner, json in value(owner).write(to: &json) }
  }

  /// A member of another record that this one has too.
  init<Other>(_ member: Member<Other>, _ other: @escaping @Sendable (Owner) -> Other) {
    key = member.key
    opening = member.opening
    meaning = member.meaning
    schema = member.schema
    write = { owner, json in member.write(other(owner), &json) }
  }
}

extension Record {
  static var isOneLine: Bool { false }
  static var schema: Schema { .reference(recordName, { Self.definition }) }

  static var definition: Schema {
    .object(members.map { .init(key: $0.key, meaning: $0.meaning, schema: $0.schema()) })
  }

  func write(to json: inout JSONWriter) { writeTable(to: &json) }

  /// Writes the members of the table one by one; what a record writes by itself must be the same.
  func writeTable(to json: inout JSONWriter) {
    json.object(onOneLine: Self.isOneLine) { json in
      for member in Self.members {
        json.key(member.opening)
        member.write(self, &json)
      }
    }
  }
}

extension String: JSONWritable {
  static var schema: Schema { .string }
  func write(to json: inout JSONWriter) { json.string(self) }
}

extension Int: JSONWritable {
  static var schema: Schema { .integer(minimum: 0) }
  func write(to json: inout JSONWriter) { json.number(self) }
}

extension Double: JSONWritable {
  static var schema: Schema { .number(minimum: nil, maximum: nil) }
  func write(to json: inout JSONWriter) { json.number(self) }
}

extension Optional: JSONWritable where Wrapped: JSONWritable {
  static var schema: Schema { .nullable(Wrapped.schema) }
  func write(to json: inout JSONWriter) {
    guard let self else { return json.null() }
    self.write(to: &json)
  }
}

extension Array: JSONWritable where Element: JSONWritable {
  static var schema: Schema { .array(Element.schema) }
  func write(to json: inout JSONWriter) {
    json.array { json in
      for element in self {
        json.element()
        element.write(to: &json)
      }
    }
  }
}

/// A label of the contract; its schema lists all of them.
protocol Label: JSONWritable, CaseIterable, RawRepresentable where RawValue == String {}

extension Label {
  static var schema: Schema { .oneOfNames(allCases.map(\.rawValue)) }
  func write(to json: inout JSONWriter) { json.string(rawValue) }
}
