import Corpus
import Prose

/// What a line of NDJSON holds.
public enum RecordLine: Sendable {
  /// A text to be read.
  case text(TextRecord)
  /// An essay as `export --as ndjson` wrote it.
  case analysis(Essay)
  /// What `export --as ndjson` wrote where it could not read one: why.
  case error(id: String?, String)

  /// Why a line is no record.
  public enum Failure: Error, Sendable {
    case json(JSONError)
    /// The byte of the line that belongs to no UTF-8.
    case notUTF8(offset: Int)
    case notObject
    case missing(String)
    /// The member of another kind than it must be.
    case kind(String)
    /// The member of more than `Essay.longestName` bytes.
    case long(String)
  }

  /// A line that is no record, and the id that it has nevertheless.
  public struct BadLine: Error, Sendable {
    public let id: String?
    public let failure: Failure
  }

  /// Reads a line.
  public static func read(_ line: [UInt8]) throws(BadLine) -> RecordLine {
    var members = RecordMembers(line)
    do {
      try members.find()
      return try members.record()
    } catch {
      throw BadLine(id: members.id, failure: error)
    }
  }
}

/// A text with what a record tells of it.
public struct TextRecord: Sendable {
  /// Nil where the record has none.
  public let id: String?
  /// UTF-8.
  public let text: [UInt8]
  public let known: Essay.Known
}

/// The members of a record: where their values stand in its line.
private struct RecordMembers {
  private let line: [UInt8]
  private var values: [String: Range<Int>] = [:]
  /// Their names, as they come.
  private var names: [String] = []
  /// The record's own, where it was found.
  private(set) var id: String?

  init(_ line: [UInt8]) { self.line = line }

  /// Finds the members, checks that all of the line is JSON in UTF-8, and reads the id.
  mutating func find() throws(RecordLine.Failure) {
    var scanner = JSONScanner(line)
    guard scanner.kind == .object else {
      do throws(JSONError) {
        try scanner.skip()
        try scanner.finish()
      } catch { throw failure(error) }
      throw .notObject
    }
    do throws(JSONError) {
      try scanner.object { (scanner, name) throws(JSONError) in
        let value = try scanner.skip()
        // Of two members with one name the last counts.
        if values.updateValue(value, forKey: name) == nil { names.append(name) }
        if name == "id" { id = readID(value) }
      }
      try scanner.finish()
    } catch { throw failure(error) }
    if let offset = offsetOutsideUTF8 { throw .notUTF8(offset: offset) }
  }

  private func failure(_ error: JSONError) -> RecordLine.Failure {
    offsetOutsideUTF8.map { .notUTF8(offset: $0) } ?? .json(error)
  }

  private var offsetOutsideUTF8: Int? {
    do { _ = try UTF8Span(validating: line.span) } catch { return error.byteOffsets.lowerBound }
    return nil
  }

  /// A string as it is; a number as it is written; nil where it is too long.
  private func readID(_ value: Range<Int>) -> String? {
    var scanner = JSONScanner(line, in: value)
    switch scanner.kind {
    case .string: return (try? scanner.string()).flatMap { $0.isEmpty || Self.isLong($0) ? nil : $0 }
    case .number where value.count <= Essay.longestName: return String(decoding: line[value], as: UTF8.self)
    default: return nil
    }
  }

  func record() throws(RecordLine.Failure) -> RecordLine {
    if let text = values["text"] { return .text(try textRecord(text)) }
    if kind("stance") == .object {
      do { return .analysis(try ExportedEssay.essay(line)) } catch { throw .json(error) }
    }
    if let error = string("error") { return .error(id: id, error) }
    throw .missing("text")
  }

  private func kind(_ name: String) -> JSONScanner.Kind? { values[name].flatMap { JSONScanner(line, in: $0).kind } }

  private func textRecord(_ value: Range<Int>) throws(RecordLine.Failure) -> TextRecord {
    if let kind = kind("id"), kind != .null, kind != .string, kind != .number { throw .kind("id") }
    for name in ["id"] + Self.understood where isLong(name) { throw .long(name) }
    var scanner = JSONScanner(line, in: value)
    guard scanner.kind == .string else { throw .kind("text") }
    do { return TextRecord(id: id, text: try scanner.stringBytes(), known: known) } catch { throw .json(error) }
  }

  private func isLong(_ name: String) -> Bool {
    guard let value = values[name], value.count > Essay.longestName else { return false }
    return name == "id" && kind(name) == .number || string(name).map(Self.isLong) ?? false
  }

  private static func isLong(_ name: String) -> Bool { name.utf8.count > Essay.longestName }

  /// The string of a member; nil where it is another value or there is nothing in it.
  private func string(_ name: String) -> String? {
    guard let value = values[name] else { return nil }
    var scanner = JSONScanner(line, in: value)
    guard scanner.kind == .string, let text = try? scanner.string() else { return nil }
    return text.utf8.contains { $0 > 32 } ? text : nil
  }

  private var known: Essay.Known {
    var known = Essay.Known()
    known.title = string("title")
    known.author = string("author")
    known.date = string("date")
    known.publisher = string("publisher")
    known.source = string("source")
    known.target = string("target")
    known.fields = fields
    return known
  }

  /// What a record tells of its text; another value than a string is passed through like any other field.
  private static let understood = ["title", "author", "date", "publisher", "source", "target"]

  /// The other members with their values as they stand.
  private var fields: String {
    var json = JSONWriter(indented: false)
    json.object { json in
      for name in names where name != "id" && name != "text" {
        guard let value = values[name] else { continue }
        let isUsed = Self.understood.contains(name) && [.string, .null].contains(JSONScanner(line, in: value).kind)
        if !isUsed { json.member(name, RawJSON(line[value])) }
      }
    }
    return String(decoding: json.bytes, as: UTF8.self)
  }
}

/// A JSON value as it stands in a line, but for a character that terminals act on.
private struct RawJSON: JSONWritable {
  static let schema = Schema.anyObject
  private let text: String

  init(_ bytes: ArraySlice<UInt8>) {
    guard bytes.contains(0x7F) else {
      text = String(decoding: bytes, as: UTF8.self)
      return
    }
    // It stands in strings only.
    text = String(decoding: bytes.flatMap { $0 == 0x7F ? Array("\\u007f".utf8) : [$0] }, as: UTF8.self)
  }

  func write(to json: inout JSONWriter) { json.raw(text) }
}
