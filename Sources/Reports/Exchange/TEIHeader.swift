import Corpus

/// The headers of a TEI corpus and of its texts.
enum TEIHeader {
  private static let classes: [LabelClass] = [.component, .kind, .adage, .form, .relation, .stance, .noise]

  /// What `@ana` says for a label.
  static func place(_ labels: LabelClass, _ label: String) -> String { "#\(labels.name).\(label)" }

  /// The header of a corpus: who made it and what the labels mean.
  ///
  /// - Parameter sayings: the usual forms of the sayings that are named in it.
  static func write(_ sayings: TEISayings, to xml: inout XMLWriter) {
    xml.element("teiHeader") { xml in
      xml.element("fileDesc") { xml in
        xml.element("titleStmt") { xml in
          xml.element("title", text: "Opinion pieces, analysed by \(program.name)")
        }
        writePublication(to: &xml)
        xml.element("sourceDesc") { $0.element("p", text: "The texts are those that their headers name.") }
      }
      xml.element("encodingDesc") { xml in
        xml.element("appInfo") { xml in
          xml.element("application", ["ident": program.name, "version": program.version]) { xml in
            xml.element("label", text: program.name)
          }
        }
        xml.element("editorialDecl") { xml in
          xml.element(
            "p",
            text:
              "The texts are given without front matter and markup, white space folded. Components and sayings were "
              + "labelled by a program; what shows around an essay on its page is noise.")
        }
        xml.element("classDecl") { xml in
          for labels in classes { write(labels, to: &xml) }
          sayings.write(to: &xml)
        }
      }
    }
  }

  private static func write(_ labels: LabelClass, to xml: inout XMLWriter) {
    xml.element("taxonomy", ["xml:id": labels.name]) { xml in
      xml.element("desc", text: labels.meaning)
      for (label, meaning) in labels.labels {
        xml.element("category", ["xml:id": "\(labels.name).\(label)", "n": label]) {
          $0.element("catDesc", text: meaning)
        }
      }
    }
  }

  /// The header of a text: whose it is, and where its author stands.
  static func write(_ walk: AnalysisWalk, to xml: inout XMLWriter) {
    let essay = walk.essay
    xml.element("teiHeader") { xml in
      xml.element("fileDesc") { xml in
        xml.element("titleStmt") { xml in
          xml.element("title", text: essay.title ?? essay.id)
          if let author = essay.author { xml.element("author", text: author) }
        }
        writePublication(to: &xml)
        xml.element("notesStmt") { $0.element("note", ["type": "stance"], text: walk.stance) }
        xml.element("sourceDesc") { writeSource(of: essay, to: &$0) }
      }
      xml.element("profileDesc") { xml in
        xml.element("langUsage") { xml in
          xml.element("language", ["ident": language(essay)], text: language(essay))
        }
        xml.element("textClass") { xml in
          xml.element("catRef", ["target": place(.stance, essay.stance.label.rawValue), "scheme": "#stance"])
        }
      }
    }
  }

  private static func writePublication(to xml: inout XMLWriter) {
    xml.element("publicationStmt") { $0.element("p", text: "Written by \(generator).") }
  }

  private static func writeSource(of essay: Essay, to xml: inout XMLWriter) {
    xml.element("bibl") { xml in
      xml.element("title", text: essay.title ?? essay.id)
      if let author = essay.author { xml.element("author", text: author) }
      if let publisher = essay.publisher { xml.element("publisher", text: publisher) }
      if let date = essay.date { xml.element("date", ["when": isDay(date) ? date : nil], text: date) }
      if let source = essay.source { xml.element("idno", ["type": "source"], text: source) }
      if let path = essay.path { xml.element("idno", ["type": "path"], text: path) }
    }
  }

  /// The code of the language, `und` where what the essay says of it is no code.
  static func language(_ essay: Essay) -> String {
    let parts = essay.language.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    let isCode = parts.allSatisfy { part in
      (1...8).contains(part.count) && part.allSatisfy { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0 | 0x20) }
    }
    return isCode ? essay.language : "und"
  }

  /// Whether it is a year, a month or a day that there is, as `@when` wants it.
  private static func isDay(_ date: String) -> Bool {
    let parts = date.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard parts.map(\.count) == Array([4, 2, 2].prefix(parts.count)) else { return false }
    let numbers = parts.compactMap { part in part.allSatisfy { 48...57 ~= $0 } ? Int(String(Substring(part))) : nil }
    guard numbers.count == parts.count, numbers[0] > 0 else { return false }
    guard numbers.count > 1 else { return true }
    guard (1...12).contains(numbers[1]) else { return false }
    let isLeap = numbers[0] % 4 == 0 && (numbers[0] % 100 != 0 || numbers[0] % 400 == 0)
    let days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][numbers[1] - 1]
    return numbers.count < 3 || (1...days).contains(numbers[2])
  }
}

/// The usual forms of the sayings of a corpus, as a taxonomy of their own.
struct TEISayings {
  private var forms: [String] = []
  private var numbers: [String: Int] = [:]

  init(_ essays: [AnalysedEssay]) {
    for use in essays.flatMap(\.essay.adages) where numbers[use.canonical] == nil {
      forms.append(use.canonical)
      numbers[use.canonical] = forms.count
    }
  }

  func place(_ canonical: String) -> String? { numbers[canonical].map { "#saying.\($0)" } }

  func write(to xml: inout XMLWriter) {
    guard !forms.isEmpty else { return }
    xml.element("taxonomy", ["xml:id": "saying"]) { xml in
      xml.element("desc", text: "The usual forms of sayings.")
      for (form, number) in zip(forms, 1...) {
        xml.element("category", ["xml:id": "saying.\(number)"]) { $0.element("catDesc", text: form) }
      }
    }
  }
}
