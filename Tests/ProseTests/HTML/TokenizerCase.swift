@testable import Prose

/// A case in the form that html5lib's tokenizer tests have: what is read, in which states, and the tokens of it.
struct TokenizerCase {
  /// A token as such a case writes it; characters of neighbouring texts are one.
  enum Token: Equatable {
    case characters(String)
    case start(String, [String: String], isClosed: Bool)
    case end(String)
    case comment(String)
    case doctype(String, open: String?, system: String?, isCorrect: Bool)
  }

  var description: String
  var input: String
  var states: [HTMLTokenizer.Content]
  var lastStartTag: String
  var expected: [Token]

  /// The cases of a file; `xmlViolationTests` are of another standard.
  static func all(in file: [UInt8]) throws -> [TokenizerCase] {
    let tests = try JSONReader.value(of: file)["tests"]?.array ?? []
    return tests.map(TokenizerCase.init)
  }

  init(_ json: JSONValue) {
    let isEscaped = json["doubleEscaped"] == .boolean(true)
    let unescape = { (text: String) in isEscaped ? TokenizerCase.unescaped(text) : text }
    description = json["description"]?.string ?? ""
    input = unescape(json["input"]?.string ?? "")
    lastStartTag = json["lastStartTag"]?.string ?? ""
    states = (json["initialStates"]?.array ?? [.string("Data state")]).compactMap {
      TokenizerCase.state[$0.string ?? ""]
    }
    expected = TokenizerCase.merged(
      (json["output"]?.array ?? []).compactMap { $0.array.flatMap { TokenizerCase.token($0, unescape) } })
  }

  private static let state: [String: HTMLTokenizer.Content] = [
    "Data state": .data, "RCDATA state": .escapable, "RAWTEXT state": .raw, "Script data state": .script,
    "PLAINTEXT state": .plain, "CDATA section state": .section,
  ]

  private static func token(_ json: [JSONValue], _ unescape: (String) -> String) -> Token? {
    let text = json.dropFirst().first?.string.map(unescape) ?? ""
    switch json.first?.string {
    case "Character": return .characters(text)
    case "EndTag": return .end(text)
    case "Comment": return .comment(text)
    case "DOCTYPE":
      return .doctype(
        text, open: json[2].string.map(unescape), system: json[3].string.map(unescape),
        isCorrect: json[4] == .boolean(true))
    case "StartTag":
      guard case .object(let members) = json[2] else { return nil }
      let pairs = members.map { (unescape($0.key), unescape($0.value.string ?? "")) }
      return .start(
        text, Dictionary(pairs) { first, _ in first }, isClosed: json.count > 3 && json[3] == .boolean(true))
    default: return nil
    }
  }

  private static func merged(_ tokens: [Token]) -> [Token] {
    var result: [Token] = []
    for token in tokens {
      if case .characters(let new) = token, case .characters(let old)? = result.last {
        result[result.count - 1] = .characters(old + new)
      } else if token != .characters("") {
        result.append(token)
      }
    }
    return result
  }

  /// A text with its `\u` and four digits undone; a lone surrogate, which no Swift text holds, becomes U+FFFD.
  private static func unescaped(_ text: String) -> String {
    var units: [UInt16] = []
    var rest = Substring(text)
    while let next = rest.first {
      if next == "\\", rest.dropFirst().first == "u", let unit = UInt16(rest.dropFirst(2).prefix(4), radix: 16) {
        units.append(unit)
        rest = rest.dropFirst(6)
      } else {
        units.append(contentsOf: String(next).utf16)
        rest = rest.dropFirst()
      }
    }
    return String(decoding: units, as: UTF16.self)
  }

  // MARK: Reading

  /// The tokens that the tokenizer makes of the input in a state.
  func tokens(in state: HTMLTokenizer.Content) -> [Token] {
    let bytes = Array(input.utf8)
    var tokenizer = HTMLTokenizer(bytes)
    tokenizer.content = state
    tokenizer.element = Array(lastStartTag.utf8)
    var tokens: [Token] = []
    while let token = tokenizer.next() { tokens.append(TokenizerCase.token(token, tokenizer)) }
    return TokenizerCase.merged(tokens)
  }

  private static func token(_ token: HTMLToken, _ tokenizer: HTMLTokenizer) -> Token {
    let bytes = tokenizer.bytes
    let text = { (span: Span, kind: HTMLText.Kind) in
      String(decoding: HTMLText.decoded(bytes, span, kind), as: UTF8.self)
    }
    let name = { (span: Span) in String(decoding: HTMLText.name(bytes, span), as: UTF8.self) }
    let attributes = tokenizer.attributes[token.attributes]
    switch token.kind {
    case .text(let kind): return .characters(text(token.content, kind))
    case .comment: return .comment(text(token.content, .raw))
    case .endTag: return .end(name(token.content))
    case .startTag:
      let pairs = attributes.map { (name($0.name), $0.value.map { text($0, .attribute) } ?? "") }
      return .start(
        name(token.content), Dictionary(pairs) { first, _ in first }, isClosed: token.isFlagged)
    case .doctype:
      let values = attributes.map { $0.value.map { text($0, .raw) } }
      return .doctype(
        name(token.content), open: values.first ?? nil, system: values.last ?? nil, isCorrect: !token.isFlagged)
    }
  }
}
