import Prose
import Testing

private func matter(_ head: String, _ body: String = "<p>Tekst.") throws -> FrontMatter {
  let page = "<!doctype html><head>\(head)</head><body>\(body)"
  return try Document(Source(decoding: Array(page.utf8)), conventions: Conventions()).frontMatter
}

private func linked(_ json: String) -> String { "<script type='application/ld+json'>\(json)</script>" }

@Test func linkedDataIsBelievedBeforeMeta() throws {
  let found = try matter(
    "<meta name=author content='Jan Pas'><meta property=og:site_name content=Krant>"
      + linked(#"{"@type":"BlogPosting","author":{"name":"Els &amp; Co"},"datePublished":"2020-01-02T03:04"}"#))
  #expect(found.author == "Els & Co" && found.date == "2020-01-02T03:04" && found.publisher == "Krant")
}

@Test func linkedDataMayBeAGraphAListOrUnclean() throws {
  let graph =
    ##"{"@graph":[{"@type":"Person","@id":"#1","name":"Jan Pas"},{"@type":"Article","author":{"@id":"#1"}}]}"##
  #expect(try matter(linked(graph)).author == "Jan Pas")
  #expect(
    try matter(linked(#"[{"@type":"WebSite"},{"@type":["NewsArticle"],"author":["Jan","Els"]}]"#)).author == "Jan, Els")
  #expect(
    try matter(linked("//<![CDATA[\n{\"@type\":\"Article\",\n\"headline\":\"Een\nkop\"}\n//]]>")).title == "Een kop")
  #expect(try matter(linked("{ not JSON") + "<meta name=author content=Jan>").author == "Jan")
}

@Test func accountsAndAddressesAreNoAuthors() throws {
  for name in ["admin", "https://www.facebook.com/x", "info@example.org", "Super User", "Krant", "@jan", ""] {
    let head = "<meta property=og:site_name content=Krant><meta name=author content='\(name)'>"
    #expect(try matter(head).author == nil, "\(name)")
    #expect(try matter(head + "<meta name=dc.creator content='Els Pas'>").author == "Els Pas", "\(name)")
  }
}

@Test func theNameOfTheSiteIsNoPartOfTheTitle() throws {
  #expect(try matter("<title>Koning te voet - De Krant</title>").title == "Koning te voet")
  #expect(
    try matter("<title>De Krant | Koning te voet</title><meta property=og:site_name content='De Krant'>").title
      == "Koning te voet")
  let column = try matter("<title>Column: Koning te voet | Krant</title>", "<h1>Koning te voet</h1><p>Tekst.")
  #expect(column.title == "Koning te voet")
  #expect(try matter("<title>Krant</title>", "<h1>Koning te voet</h1><p>Tekst.").title == nil)
  #expect(
    try matter("<title>KONING TE VOET – Krant</title>", "<h1>Koning te voet</h1><p>Tekst.").title == "Koning te voet")
}
