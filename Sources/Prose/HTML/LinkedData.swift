/// What a page's JSON-LD tells of its article (schema.org).
struct LinkedData {
  private(set) var fields: [(FrontMatter.Field, String)] = []
  /// Whether it describes an article and not only the page that it stands on.
  private(set) var isArticle = false

  /// Reads a script; control characters in strings and what stands around the value are forgiven.
  init?(_ script: ArraySlice<UInt8>) {
    guard let start = script.indices.first(where: { LinkedData.opens(script, $0) }),
      let end = script.indices.last(where: { LinkedData.closes(script, $0, script[start]) }), end > start
    else { return nil }
    let text = script[start...end].map { $0 < 32 ? 32 : $0 }
    guard let value = try? JSONReader.value(of: text) else { return nil }
    let things = LinkedData.things(value)
    guard let thing = things.first(where: LinkedData.isArticle) ?? things.first(where: LinkedData.isPage) else {
      return nil
    }
    isArticle = LinkedData.isArticle(thing)
    read(thing, things)
  }

  /// Whether a value starts at an offset: an object, or a list and not the mark of a section.
  private static func opens(_ script: ArraySlice<UInt8>, _ at: Int) -> Bool {
    guard script[at] == UInt8(ascii: "[") else { return script[at] == UInt8(ascii: "{") }
    if at > script.startIndex, HTMLTokenizer.isLetter(script[at - 1]) { return false }
    let next = script[(at + 1)...].first { $0 > 32 }
    return next == UInt8(ascii: "{") || next == UInt8(ascii: "[")
  }

  /// Whether a value that opened with a mark may end at an offset.
  private static func closes(_ script: ArraySlice<UInt8>, _ at: Int, _ mark: UInt8) -> Bool {
    guard mark == UInt8(ascii: "[") else { return script[at] == UInt8(ascii: "}") }
    return script[at] == UInt8(ascii: "]") && script[..<at].last { $0 > 32 } == UInt8(ascii: "}")
  }

  /// The objects of a list or of `@graph`.
  private static func things(_ value: JSONValue) -> [JSONValue] {
    if let list = value.array { return list.flatMap { $0["@graph"]?.array ?? [$0] } }
    return (value["@graph"]?.array ?? []) + [value] + [value["mainEntity"]].compactMap { $0 }
  }

  private static func types(_ thing: JSONValue) -> [String] {
    thing["@type"]?.array?.compactMap(\.string) ?? [thing["@type"]?.string].compactMap { $0 }
  }

  private static func isArticle(_ thing: JSONValue) -> Bool {
    types(thing).contains { $0.hasSuffix("Article") || $0.hasSuffix("Posting") || $0 == "Report" }
  }

  private static func isPage(_ thing: JSONValue) -> Bool { types(thing).contains("WebPage") }

  private mutating func read(_ thing: JSONValue, _ things: [JSONValue]) {
    let text = { (key: String) in LinkedData.plain(thing[key]?.string ?? "") }
    if isArticle {
      add(.title, text("headline").isEmpty ? text("name") : text("headline"))
      add(.author, LinkedData.names(thing["author"] ?? thing["creator"], things))
    }
    add(.date, text("datePublished").isEmpty ? text("dateCreated") : text("datePublished"))
    add(.publisher, LinkedData.names(thing["publisher"], things))
    add(.language, text("inLanguage"))
  }

  private mutating func add(_ field: FrontMatter.Field, _ value: String) {
    if !value.isEmpty { fields.append((field, value)) }
  }

  /// The names of one or several persons; one that is given by reference is looked up.
  private static func names(_ value: JSONValue?, _ things: [JSONValue]) -> String {
    guard let value else { return "" }
    let persons = value.array ?? [value]
    let names = persons.compactMap { person -> String? in
      if let name = person.string ?? person["name"]?.string { return plain(name) }
      guard let id = person["@id"]?.string else { return nil }
      return things.first { $0["@id"]?.string == id }?["name"]?.string.map(plain)
    }
    return names.filter { !$0.isEmpty }.joined(separator: ", ")
  }

  /// A text of JSON, in which some programs write character references.
  private static func plain(_ text: String) -> String {
    let bytes = Array(text.utf8)
    return HTMLText.folded(bytes, Span(0, bytes.count), .data)
  }
}
