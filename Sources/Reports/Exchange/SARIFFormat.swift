import Corpus

extension ExportFormat {
  /// Every label as a note on a place in a file: SARIF 2.1.0 (docs.oasis-open.org/sarif/sarif/v2.1.0), which editors
  /// read to jump to the sentence.
  ///
  /// Lines end with LF, CRLF or CR; columns and offsets count code points, and both are said in the file.
  static let sarif = ExportFormat("sarif") { analyses in
    var json = JSONWriter(indented: true)
    json.object { json in
      json.member(
        "$schema", "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json")
      json.member("version", "2.1.0")
      json.objects("runs", [analyses]) { SARIFRun(analyses: $0).writeMembers(to: &$1) }
    }
    json.endLine()
    return json.bytes
  }
}

/// One run of the program over all its inputs.
private struct SARIFRun {
  let analyses: Analyses

  func writeMembers(to json: inout JSONWriter) {
    json.object("tool") { json in
      json.object("driver") { json in
        json.member("name", program.name)
        json.member("version", program.version)
        json.objects("rules", SARIFRule.all) { $0.writeMembers(to: &$1) }
      }
    }
    writeInvocation(to: &json)
    json.key("newlineSequences")
    ["\r\n", "\n", "\r"].write(to: &json)
    json.member("columnKind", "unicodeCodePoints")
    json.objects("artifacts", analyses.essays) { SARIFRun.writeArtifact($0, to: &$1) }
    json.key("results")
    json.array { json in
      for (index, essay) in analyses.essays.enumerated() { SARIFResults(essay, artifact: index).write(to: &json) }
    }
  }

  private func writeInvocation(to json: inout JSONWriter) {
    let errors = analyses.outcomes.errors
    json.objects("invocations", [errors]) { errors, json in
      json.key("executionSuccessful")
      json.boolean(errors.isEmpty)
      json.objects("toolExecutionNotifications", errors) { error, json in
        json.member("level", "error")
        json.object("message", onOneLine: true) { $0.member("text", SARIFText.plain(error.error)) }
        json.objects("locations", [ResourceName.reference(error.path)]) { uri, json in
          json.object("physicalLocation") { json in
            json.object("artifactLocation", onOneLine: true) { $0.member("uri", uri) }
          }
        }
      }
    }
  }

  private static func writeArtifact(_ analysed: AnalysedEssay, to json: inout JSONWriter) {
    json.object("location", onOneLine: true) { $0.member("uri", ResourceName.reference(analysed.essay)) }
    json.member("length", analysed.bytes.count)
    json.key("roles")
    json.array(onOneLine: true) { json in
      json.element()
      json.string("analysisTarget")
    }
    if let encoding = analysed.encoding { json.member("encoding", encoding) }
  }
}

/// A kind of label, as the kind of a result.
private struct SARIFRule {
  let id: String
  let meaning: String

  static let all = LabelClass.layers.flatMap { layer in
    layer.labels.isEmpty
      ? [SARIFRule(id: layer.name, meaning: layer.meaning)]
      : layer.labels.map { SARIFRule(id: "\(layer.name)/\($0.key)", meaning: $0.value) }
  }

  /// The place of each rule in `all`, by its id.
  static let indices = Dictionary(zip(all.map(\.id), 0...)) { first, _ in first }

  static func id(_ mark: AnalysisWalk.Mark) -> String {
    let layer = mark.layer.meanings
    return layer.labels.isEmpty ? layer.name : "\(layer.name)/\(mark.label)"
  }

  func writeMembers(to json: inout JSONWriter) {
    json.member("id", id)
    json.member("name", id.split(separator: "/").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined())
    json.object("shortDescription", onOneLine: true) { $0.member("text", SARIFText.plain(meaning)) }
    json.object("defaultConfiguration", onOneLine: true) { $0.member("level", "note") }
  }
}

/// The labels of an essay.
private struct SARIFResults {
  let walk: AnalysisWalk
  let text: SourceText
  let uri: String
  let artifact: Int

  init(_ analysed: AnalysedEssay, artifact: Int) {
    walk = AnalysisWalk(analysed.essay)
    text = SourceText(analysed.text)
    uri = ResourceName.reference(analysed.essay)
    self.artifact = artifact
  }

  func write(to json: inout JSONWriter) {
    let links = Dictionary(grouping: walk.links) { walk.essay.components[$0.from].id }
    var fingerprints = SARIFFingerprints()
    for mark in walk.marks {
      let rule = SARIFRule.id(mark)
      json.element()
      json.object { json in
        json.member("ruleId", rule)
        if let index = SARIFRule.indices[rule] { json.member("ruleIndex", index) }
        json.member("level", "note")
        json.object("message", onOneLine: true) { $0.member("text", SARIFText.message(mark)) }
        json.objects("locations", [mark.extract]) { writeLocation($0, to: &$1) }
        writeLinks(links[mark.id] ?? [], to: &json)
        json.object("partialFingerprints", onOneLine: true) { json in
          json.member("klantkoning/v1", fingerprints.next(rule, mark.extract.quote))
        }
        writeProperties(mark, to: &json)
      }
    }
  }

  private func writeLinks(_ links: [AnalysisWalk.Link], to json: inout JSONWriter) {
    guard !links.isEmpty else { return }
    json.objects("relatedLocations", zip(links, 1...)) { link, json in
      json.member("id", link.1)
      writeLocation(walk.essay.components[link.0.to].extract, to: &json)
      json.object("message", onOneLine: true) { $0.member("text", link.0.kind.rawValue) }
    }
  }

  private func writeLocation(_ extract: Extract, to json: inout JSONWriter) {
    let end = text.place(extract.end)
    json.object("physicalLocation") { json in
      json.object("artifactLocation", onOneLine: true) { json in
        json.member("uri", uri)
        json.member("index", artifact)
      }
      json.object("region") { json in
        json.member("startLine", extract.line)
        json.member("startColumn", extract.column)
        json.member("endLine", end.line)
        json.member("endColumn", end.column)
        json.member("charOffset", extract.start)
        json.member("charLength", extract.end - extract.start)
        json.object("snippet", onOneLine: true) { $0.member("text", extract.text) }
      }
    }
  }

  private func writeProperties(_ mark: AnalysisWalk.Mark, to json: inout JSONWriter) {
    json.object("properties") { json in
      json.member("id", mark.id)
      json.member("label", mark.label)
      if let confidence = mark.confidence { json.member("confidence", confidence) }
      for (key, value) in mark.details { json.member(key, value) }
    }
  }
}

/// Names for results that stay the same while the text around them changes.
private struct SARIFFingerprints {
  private var counts: [UInt64: Int] = [:]

  /// The name of the next result of a rule with these words: a hash (FNV-1a), and which of the equal ones it is.
  mutating func next(_ rule: String, _ words: String) -> String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in rule.utf8 + [10] + words.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    counts[hash, default: 0] += 1
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits + ":\(counts[hash, default: 1])"
  }
}

/// Messages, in which brackets could make a link and braces stand for an argument.
private enum SARIFText {
  static func message(_ mark: AnalysisWalk.Mark) -> String {
    let details = mark.details.filter { !["component", "passage", "heading"].contains($0.key) }
    let known = details.map { "\($0.key): \($0.value)" }.joined(separator: ", ")
    let label = mark.layer == .component ? mark.label : "\(mark.layer.rawValue): \(mark.label)"
    return plain("\(label): “\(mark.extract.quote)”" + (known.isEmpty ? "" : " (\(known))"))
  }

  /// A text that says nothing but itself, and that a reader is shown (`printable`): braces are doubled, and no bracket opens a link.
  static func plain(_ text: String) -> String {
    let text = printable(text)
    var plain = String.UnicodeScalarView()
    let mayLink = zip(text.utf8, text.utf8.dropFirst()).contains { $0 == UInt8(ascii: "]") && $1 == UInt8(ascii: "(") }
    for scalar in text.unicodeScalars {
      switch scalar {
      case "[", "]": if mayLink { plain.append("\\") }
      case "{", "}": plain.append(scalar)
      default: break
      }
      plain.append(scalar)
    }
    return String(plain)
  }
}
