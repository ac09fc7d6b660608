import Corpus

extension ExportFormat {
  /// All essays as one TEI corpus (TEI P5, www.tei-c.org/release/doc/tei-p5-doc/en/html): headings, paragraphs, points and
  /// quotations, in them the components and the sayings as `seg`, each with `@ana` on its place in the taxonomies of the
  /// corpus' header; links stand off.
  ///
  /// The text is what a reader of the essay sees: without front matter and markup, white space folded, page noise as
  /// `ab` of the type `noise` where it stands. A character that XML forbids is U+FFFD.
  static let tei = ExportFormat("tei") { analyses in
    var xml = XMLWriter()
    let sayings = TEISayings(analyses.essays)
    xml.element("teiCorpus", ["xmlns": "http://www.tei-c.org/ns/1.0"]) { xml in
      TEIHeader.write(sayings, to: &xml)
      for (essay, number) in zip(analyses.essays, 1...) { write(essay, sayings, number, to: &xml) }
    }
    return xml.bytes
  }

  /// Writes an essay as a text of the corpus; its number makes the identifiers of its parts.
  private static func write(_ analysed: AnalysedEssay, _ sayings: TEISayings, _ number: Int, to xml: inout XMLWriter) {
    let walk = AnalysisWalk(analysed.essay)
    xml.element("TEI", ["xml:id": "e\(number)", "n": walk.essay.id]) { xml in
      TEIHeader.write(walk, to: &xml)
      xml.element("text", ["xml:lang": TEIHeader.language(walk.essay)]) { xml in
        xml.element("body") { xml in
          var body = TEIBody(walk, sayings, prefix: "e\(number)")
          for sentence in LabelledSentences(analysed).sentences { body.write(sentence, to: &xml) }
          body.end(&xml)
        }
      }
      writeLinks(walk.links, prefix: "e\(number)", to: &xml)
    }
  }

  private static func writeLinks(_ links: [AnalysisWalk.Link], prefix: String, to xml: inout XMLWriter) {
    guard !links.isEmpty else { return }
    xml.element("standOff") { xml in
      xml.element("linkGrp", ["type": "relations", "targFunc": "from to"]) { xml in
        for link in links {
          let ends = "#\(prefix).c\(link.from + 1) #\(prefix).c\(link.to + 1)"
          xml.element("link", ["ana": TEIHeader.place(.relation, link.kind.rawValue), "target": ends])
        }
      }
    }
  }
}
