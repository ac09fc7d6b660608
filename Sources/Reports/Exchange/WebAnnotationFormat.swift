import Corpus

extension ExportFormat {
  /// Every label as a W3C Web Annotation (www.w3.org/TR/annotation-model), all on one page of one collection.
  ///
  /// Each annotation brings its context along, so that it may be taken from the page. It says what it is about twice: by
  /// the words and what stands around them, and by code points from the start of the decoded text.
  static let webAnnotation = ExportFormat("webannotation") { analyses in
    let essays = analyses.essays.map(WebAnnotations.init)
    var json = JSONWriter(indented: true)
    json.object { json in
      json.member("@context", WebAnnotations.context)
      json.member("id", "urn:klantkoning:annotations:page:1")
      json.member("type", "AnnotationPage")
      json.object("partOf") { json in
        json.member("id", "urn:klantkoning:annotations")
        json.member("type", "AnnotationCollection")
        json.member("label", "What \(generator) found")
        json.member("total", essays.reduce(0) { $0 + $1.count })
      }
      json.member("startIndex", 0)
      json.key("items")
      json.array { json in for essay in essays { essay.write(to: &json) } }
    }
    json.endLine()
    return json.bytes
  }
}

/// The annotations of an essay: its stance, its labels, its links.
private struct WebAnnotations {
  static let context = "http://www.w3.org/ns/anno.jsonld"

  /// Something said about a target.
  private struct Body {
    let value: String
    let purpose: String
    var language: String? = "en"
  }

  private let walk: AnalysisWalk
  private let source: String
  private let contexts: QuoteContexts

  init(_ analysed: AnalysedEssay) {
    walk = AnalysisWalk(analysed.essay)
    source = ResourceName.name(analysed.essay)
    contexts = QuoteContexts(SourceText(analysed.text))
  }

  var count: Int { 1 + walk.marks.count + walk.links.count }

  func write(to json: inout JSONWriter) {
    let stance = Body(value: walk.stance, purpose: "assessing")
    annotation("\(walk.essay.id)/stance", "assessing", [stance], to: &json) { $0.member("target", source) }
    for mark in walk.marks {
      annotation(mark.id, WebAnnotations.motivation(mark.layer), WebAnnotations.bodies(mark), to: &json) { json in
        json.object("target") { writeTarget(mark.extract, to: &$0) }
      }
    }
    for (link, number) in zip(walk.links, 1...) { write(link, "\(walk.essay.id)/link/\(number)", to: &json) }
  }

  /// Writes an annotation; `target` writes what it is about.
  private func annotation(
    _ id: String, _ motivation: String, _ bodies: [Body], from linked: String? = nil, to json: inout JSONWriter,
    target: (inout JSONWriter) -> Void
  ) {
    json.element()
    json.object { json in
      json.member("@context", WebAnnotations.context)
      json.member("id", ResourceName.annotation(id))
      json.member("type", "Annotation")
      json.member("motivation", motivation)
      json.object("generator", onOneLine: true) { json in
        json.member("id", "urn:klantkoning:program")
        json.member("type", "Software")
        json.member("name", generator)
      }
      json.key("body")
      json.array { json in
        for body in bodies { WebAnnotations.write(body, to: &json) }
        if let linked { WebAnnotations.write(linked: linked, to: &json) }
      }
      target(&json)
    }
  }

  private static func write(_ body: Body, to json: inout JSONWriter) {
    json.element()
    json.object(onOneLine: true) { json in
      json.member("type", "TextualBody")
      json.member("value", body.value)
      json.member("purpose", body.purpose)
      json.member("format", "text/plain")
      if let language = body.language { json.member("language", language) }
    }
  }

  private static func write(linked: String, to json: inout JSONWriter) {
    json.element()
    json.object(onOneLine: true) { json in
      json.member("type", "SpecificResource")
      json.member("source", ResourceName.annotation(linked))
      json.member("purpose", "linking")
    }
  }

  private func writeTarget(_ extract: Extract, to json: inout JSONWriter) {
    let (prefix, suffix) = contexts.around(extract.start..<extract.end)
    json.member("type", "SpecificResource")
    json.member("source", source)
    json.key("selector")
    json.array { json in
      json.element()
      json.object { json in
        json.member("type", "TextQuoteSelector")
        json.member("exact", extract.text)
        json.member("prefix", prefix)
        json.member("suffix", suffix)
      }
      json.element()
      json.object(onOneLine: true) { json in
        json.member("type", "TextPositionSelector")
        json.member("start", extract.start)
        json.member("end", extract.end)
      }
    }
  }

  /// A link is about the component at its end; what leads there is the component at its start.
  private func write(_ link: AnalysisWalk.Link, _ id: String, to json: inout JSONWriter) {
    let components = walk.essay.components
    let kind = Body(value: link.kind.rawValue, purpose: "classifying")
    annotation(id, "linking", [kind], from: components[link.from].id, to: &json) { json in
      json.member("target", ResourceName.annotation(components[link.to].id))
    }
  }

  private static func bodies(_ mark: AnalysisWalk.Mark) -> [Body] {
    let isWord = mark.layer == .alternative || mark.layer == .topic
    let label = Body(value: mark.label, purpose: motivation(mark.layer), language: isWord ? "nl" : "en")
    let details = mark.details.map { key, value in
      key == "canonical"
        ? Body(value: value, purpose: "identifying", language: nil)
        : Body(value: "\(key): \(value)", purpose: "describing", language: key == "heading" ? nil : "en")
    }
    let confidence = mark.confidence.map { Body(value: "confidence: \(decimal($0))", purpose: "describing") }
    return [label] + details + [confidence].compactMap { $0 }
  }

  /// Why an annotation is there, in the words of www.w3.org/TR/annotation-vocab.
  private static func motivation(_ layer: AnalysisWalk.Layer) -> String {
    switch layer {
    case .component, .noise: "classifying"
    case .adage, .evidence: "assessing"
    case .condition: "describing"
    case .alternative: "identifying"
    case .topic: "tagging"
    }
  }
}
