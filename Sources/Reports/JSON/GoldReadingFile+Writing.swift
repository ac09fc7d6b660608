import Corpus

extension GoldReadingFile {
  /// Our own reading of an essay as a gold reading.
  public struct Guess: Sendable {
    public let gold: GoldReading
    /// What the labels stand for, in order.
    private let segments: [String]

    /// - Parameter text: the essay as it stands in its file, without byte order mark.
    public init(_ essay: Essay, text: String) {
      gold = GoldReading(guess: essay, text: text)
      let scalars = Array(text.unicodeScalars)
      segments = Segments(text).ranges.map { range in
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars[range])
        return String(view)
      }
    }

    /// The reading as a file.
    ///
    /// - Parameter withSegments: whether it also holds the segments themselves, where no file beside it does.
    public func reading(withSegments: Bool) -> [UInt8] {
      var json = JSONWriter(indented: true)
      json.object { json in
        GoldReadingFile.write(gold, to: &json)
        guard withSegments else { return }
        json.key("segments")
        json.object { json in for (index, text) in segments.enumerated() { json.member(String(index + 1), text) } }
      }
      json.endLine()
      return json.bytes
    }

    /// The segments with their numbers and the roles that we guess, a line each: what a person has beside the reading
    /// while correcting it.
    public var segmentList: [UInt8] {
      var text = "# number\trole\ttext\n"
      for (index, (segment, role)) in zip(segments, gold.roles).enumerated() {
        text += "\(index + 1)\t\(GoldReadingFile.name(role))\t\(printable(segment))\n"
      }
      return Array(text.utf8)
    }
  }

  /// What gold readings call a role.
  fileprivate static func name(_ role: Role?) -> String {
    role == .counter ? "counter" : role?.rawValue ?? "none"
  }

  fileprivate static func write(_ gold: GoldReading, to json: inout JSONWriter) {
    json.member("id", gold.id)
    json.member("target", gold.target)
    json.member("stance", gold.stance)
    json.member("stance_note", "")
    json.numbers("stance_evidence", gold.stanceEvidence)
    json.member("alternatives", gold.alternatives)
    json.member("author", gold.author)
    json.member("date", gold.date)
    json.key("roles")
    json.object { json in
      for (index, role) in gold.roles.enumerated() { json.member(String(index + 1), name(role)) }
    }
    json.list("examples", gold.examples) { example, json in
      json.object(onOneLine: true) { json in
        json.numbers("segments", example.segments)
        json.member("kind", example.kind)
      }
    }
    json.list("adages", gold.adages) { adage, json in
      json.object { json in
        json.member("segment", adage.segment)
        json.member("text", adage.text)
        json.member("canonical", adage.canonical)
        json.member("attitude", adage.attitude)
      }
    }
    json.list("supports", gold.supports) { support, json in json.numbers([support.source, support.goal]) }
  }
}

extension JSONWriter {
  /// Writes a member that is a list of numbers, on one line.
  fileprivate mutating func numbers(_ name: String, _ numbers: [Int]) {
    key(name)
    self.numbers(numbers)
  }

  fileprivate mutating func numbers(_ numbers: [Int]) {
    array(onOneLine: true) { json in
      for number in numbers {
        json.element()
        json.number(number)
      }
    }
  }
}
