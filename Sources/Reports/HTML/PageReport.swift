import Corpus
import Data

/// One page of HTML about essays and their authors, for a browser: it holds all it needs, fetches nothing, and can be
/// read without its script.
///
/// No text of an essay is ever part of a script or a style, and the page's security policy (www.w3.org/TR/CSP3) lets
/// nothing run but its own script.
public struct PageReport: Sendable {
  let words: Words

  public init(_ words: Words) { self.words = words }

  /// The page of these essays.
  public func page(_ texts: [MarkedText]) -> [UInt8] {
    let corpus = PageCorpus(texts)
    var html = HTMLWriter()
    html.element("html", ["lang": words.language.rawValue]) { html in
      html.element("head") { head(corpus, &$0) }
      html.line()
      html.element("body", scriptWords) { body(corpus, &$0) }
    }
    html.line()
    return html.bytes
  }

  private var scriptWords: HTMLWriter.Attributes {
    let page = words.page
    return [
      "data-supported-by": page.supportedBy, "data-examples": page.examples, "data-attacked-by": page.attackedBy,
      "data-supports": page.supports, "data-exemplifies": page.exemplifies, "data-attacks": page.attacks,
      "data-alone": page.alone, "data-close": page.close, "data-agree": words.agree, "data-clash": words.clash,
      "data-only": page.only,
    ]
  }

  /// What may be loaded and run: the style and the script below, by their SHA-256 (`Tests/Clients/check_page.py` prints
  /// them), and nothing else.
  private static let policy =
    "default-src 'none'; style-src 'sha256-vmdsnwwOOidwjVF5iGY36lbQsId2K+q8f5yjLxDnODc='; "
    + "script-src 'sha256-CsbqEvaVZl45sq2SyuO+/u2HsxdUkdIfBt0arxcsZlk='; base-uri 'none'; form-action 'none'"

  private func head(_ corpus: PageCorpus, _ html: inout HTMLWriter) {
    html.void("meta", ["charset": "utf-8"])
    html.void("meta", ["http-equiv": "Content-Security-Policy", "content": Self.policy])
    html.void("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"])
    html.void("meta", ["name": "generator", "content": generator])
    html.element("title", [:], title(corpus))
    html.element("style") { $0.own(embedded_page_style().pointee.content) }
  }

  private func title(_ corpus: PageCorpus) -> String {
    corpus.groups.count == 1 ? words.stanceOn(corpus.groups[0].target) : words.page.stances
  }

  private func body(_ corpus: PageCorpus, _ html: inout HTMLWriter) {
    let page = words.page
    html.element("a", ["class": "skip", "href": "#stances"], page.skip)
    html.element("header") { html in
      html.element("h1", [:], title(corpus))
      html.element("p", ["class": "soft"], page.summary(corpus.positions.count, corpus.texts.count))
    }
    html.line()
    html.element("nav", ["aria-label": title(corpus)]) { html in
      html.element("ul") { html in
        for (id, name) in sections(corpus) {
          html.element(
            "li", ["data-script": id == "side-by-side" ? "" : nil, "hidden": id == "side-by-side" ? "" : nil]
          ) {
            $0.element("a", ["href": "#" + id], name)
          }
        }
      }
    }
    html.line()
    html.element("main") { html in
      stances(corpus, &html)
      topics(corpus, &html)
      nearest(corpus, &html)
      sideBySide(corpus, &html)
      essays(corpus, &html)
    }
    html.element("aside", ["hidden": "", "aria-live": "polite", "aria-label": page.supportedBy]) { _ in }
    html.element("footer") { html in
      html.element("p", [:], page.madeBy)
      html.element("p", [:], generator)
    }
    html.line()
    html.element("script") { $0.own(embedded_page_script().pointee.content) }
  }

  /// The parts of the page: their ids and names.
  private func sections(_ corpus: PageCorpus) -> [(id: String, name: String)] {
    let several = corpus.positions.count > 1
    let page = words.page
    let topics = corpus.groups.contains { !$0.overview.topics.isEmpty } ? [("topics", page.topics)] : []
    return [("stances", page.stances)] + topics
      + (several ? [("nearest", page.nearest), ("side-by-side", page.sideBySide)] : []) + [("essays", page.essays)]
  }

  /// Writes a part of the page under its heading.
  func section(_ id: String, _ name: String, _ html: inout HTMLWriter, _ content: (inout HTMLWriter) -> Void) {
    html.line()
    html.element("section", ["aria-labelledby": id]) { html in
      html.element("h2", ["id": id], name)
      content(&html)
    }
  }

  /// Writes the groups of a part, each under its target where there are several.
  func groups(_ corpus: PageCorpus, _ html: inout HTMLWriter, _ content: (PageCorpus.Group, inout HTMLWriter) -> Void) {
    for group in corpus.groups {
      if corpus.groups.count > 1 { html.element("h3", [:], "“\(group.target)”") }
      content(group, &html)
    }
  }

  /// Writes what is folded until somebody asks for it.
  func folded(_ summary: String, _ html: inout HTMLWriter, _ content: (inout HTMLWriter) -> Void) {
    html.element("details") { html in
      html.element("summary", [:], summary)
      content(&html)
    }
  }
}

extension EmbeddedFile {
  fileprivate var content: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: bytes, count: count) }
}
