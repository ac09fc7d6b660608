import Testing

@testable import Prose

/// The elements of a page without their attributes, texts as they stand: `p(a b(c))`.
private func outline(_ page: String) -> String {
  let tree = HTMLTreeBuilder.tree(Array(page.utf8))
  var parts: [String] = []
  var open: [Int] = []
  func close(before node: Int) {
    while let last = open.last, tree.nodes[last].end <= node {
      parts.append(")")
      open.removeLast()
    }
  }
  for node in tree.nodes.indices.dropFirst() {
    close(before: node)
    if tree.nodes[node].text != nil {
      parts.append(tree.text(node))
    } else {
      parts.append("\(tree.nodes[node].tag)(")
      open.append(node)
    }
  }
  close(before: tree.nodes.count)
  return parts.joined(separator: " ").replacing("( ", with: "(").replacing(" )", with: ")")
}

@Test(arguments: [
  ("<p>a<p>b", "p(a) p(b)"),
  ("<p>a<div>b</div>c", "p(a) div(b) c"),
  ("<p>a</div>b</p>", "p(a b)"),
  ("a</p>b", "a p() b"),
  ("<ul><li>a<li>b<ul><li>c</ul><li>d</ul>", "ul(li(a) li(b ul(li(c))) li(d))"),
  ("<dl><dt>a<dd>b<dt>c</dl>", "dl(dt(a) dd(b) dt(c))"),
  ("<h1>a<h2>b</h1>c", "h1(a) h2(b) c"),
  ("<table><tr><td>a<td>b<tr><td>c</table>d", "table(tr(td(a) td(b)) tr(td(c))) d"),
  ("<table><tr><td><table><tr><td>a</table>b</table>c", "table(tr(td(table(tr(td(a))) b))) c"),
  ("<table>a<tr>b<td>c", "table(a tr(b td(c)))"),
  ("<b>a<p>b</b>c</p>d", "b(a p(b c)) d"),
  ("<a href=x>a<a href=y>b</a>", "a(a) a(b)"),
  ("a<br>b</br>c", "a br() b br() c"),
  ("<div><span>a</div>b</span>c", "div(span(a)) b c"),
  ("<x-a><x-b>a</x-a>b", "other(other(a)) b"),
  ("<title><b>a</title>b", "title(<b>a) b"),
  ("<style>p</style><script>'<p>'</script>a", "style(p) script('<p>') a"),
  ("<svg><title>a</title><path/></svg><p>b", "svg(title(a) other()) p(b)"),
  ("<svg><g><p>a", "svg(other()) p(a)"),
  ("<math><![CDATA[<b>]]></math>a", "math(<b>) a"),
  ("<ruby>a<rp>(<rt>b<rp>)</ruby>c", "ruby(a rp(() rt(b) rp())) c"),
  ("<head><title>a</title><p>b", "head(title(a)) p(b)"),
  ("<html><head></head><body>a</body></html>b", "head() body(a b)"),
  ("<button>a<button>b", "button(a) button(b)"),
  ("<select><option>a<option>b</select>c", "select(option(a) option(b)) c"),
])
func unclosedElementsEndWhereTheyMust(page: String, expected: String) {
  #expect(outline(page) == expected)
}

@Test(arguments: [
  "<div>", "<b><p>", "<ul><li>a", "<q>", "<table><tr><td>", "<blockquote><ol><li><p>a", "<a href=x>b</b>",
  "<section><table><td><div>x</section>", "<i>", "</p>", "<x-y>", "<table>", "<svg>", "<button><p>",
])
func deepPagesAreReadInOnePass(piece: String) throws {
  let page = "<!doctype html>" + String(repeating: piece, count: 100_000) + "Het einde van een lange weg is bereikt."
  let clock = ContinuousClock()
  var text = ""
  let time = try clock.measure {
    let document = try Document(Source(decoding: Array(page.utf8)), conventions: Conventions())
    text = String(decoding: document.text.bytes, as: UTF8.self)
  }
  // Drawings and buttons hide what is in them.
  #expect(text.contains("bereikt.") != (piece == "<svg>" || piece == "<button><p>"))
  // A pass over the page for each of its elements would take hours.
  #expect(time < .seconds(60))
}

@Test func everyNameLeadsToItsElement() {
  for tag in HTMLTag.allCases where tag != .other {
    let name = Array("\(tag)".utf8)
    #expect(HTMLTag(name, Span(0, name.count)) == tag)
    let upper = Array("\(tag)".uppercased().utf8)
    #expect(HTMLTag(upper, Span(0, upper.count)) == tag)
  }
  #expect(HTMLTag(Array("klant".utf8), Span(0, 5)) == .other)
}
