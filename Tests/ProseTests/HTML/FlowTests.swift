import Prose
import Testing

/// The blocks of a page: their texts, a `+` before those that go on where the last one ends.
private func blocks(_ page: String) throws -> [String] {
  let document = try Document(
    Source(decoding: Array(("<!doctype html><body>" + page).utf8)), conventions: Conventions())
  return document.blocks.map { ($0.isJoined ? "+" : "") + document.text.string($0.stretch) }
}

@Test(arguments: [
  ("<p>Een <b>kl</b>ant<i>en</i>kaart.</p>", ["Een klantenkaart."]),
  ("<p>Een\n   regel&nbsp;tekst .</p>", ["Een regel tekst ."]),
  ("<p>Een regel.<br>Nog een.</p>", ["Een regel.", "+Nog een."]),
  ("<p>Een regel.<br><br>Nog een.</p>", ["Een regel.", "Nog een."]),
  (
    "<p>Deze regel is door een programma afgebroken,<br>en gaat hier door.",
    [
      "Deze regel is door een programma afgebroken, en gaat hier door."
    ]
  ),
  ("Los.<p>In een alinea.</p>Weer los.", ["Los.", "In een alinea.", "Weer los."]),
  ("<ol><li>Een.<li><p>Twee.</p><p>Meer.</p></ol>", ["Een.", "+Twee.", "Meer."]),
  ("<p>Hij zei <q>nee</q>.</p>", ["Hij zei “nee”."]),
  ("<p>Een &lt;b&gt; en een \\* en een _streep_.</p>", ["Een <b> en een \\* en een _streep_."]),
  ("<p>Zo<script>niet</script><style>niet</style><!-- niet --> wel.</p>", ["Zo wel."]),
  ("<p>Zo<span hidden> niet</span><span style='display : none'> niet</span> wel.", ["Zo wel."]),
  ("<div aria-hidden=true>niet</div><template>niet</template><noscript>niet</noscript><p>Wel.", ["Wel."]),
  ("<p>Een woord<sup><a href='#1'>1</a></sup>.", ["Een woord."]),
  ("<p>Tien m<sup>2</sup>.", ["Tien m2."]),
  ("<div><span>Karel de Boer</span><span>4 mei</span></div>", ["Karel de Boer 4 mei"]),
  ("<div><span>D</span><span>e klant (<span>ik</span>)</span></div>", ["De klant (ik)"]),
  ("<p><span>kla</span><span>nt</span></p>", ["klant"]),
  ("<p>caf&eacute AT&T &notin; &#x1F451;</p>", ["café AT&T ∉ 👑"]),
  // What stands open in a link goes on where the next link ends it.
  ("<a><span class=related>Een.<div>Twee.<a>Drie.", ["Een.", "Twee. Drie."]),
  ("<ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp></ruby> is een teken.", ["漢 is een teken."]),
])
func theTextOfAPageIsLaidOut(page: String, expected: [String]) throws {
  #expect(try blocks(page) == expected)
}

@Test(arguments: [
  ("<!doctype html>x", true), ("\n <HTML><p>x", true), ("<?xml version='1.0'?>\n<html>x", true),
  ("<!-- saved -->\n<html>x", true), ("<p>Een alinea.\n<p>Nog een.", true), ("<h1>Kop</h1>\n\n<p>Tekst.</p>\n", true),
  ("<div align=center>logo</div>\n\nDe klant is koning.", false), ("De klant <b>is</b> koning.", false),
  ("# Kop\n\n<p>x</p>", false), ("<3 klanten", false), ("<klant> is koning", false),
  ("<https://a.b> is een site", false),
])
func aPageIsToldFromAText(text: String, isPage: Bool) throws {
  #expect(try Source(decoding: Array(text.utf8)).format == (isPage ? .page : .text))
}

@Test func aPageIsReadInTheEncodingThatItDeclares() throws {
  let page = { (charset: String) in
    Array("<html><meta http-equiv=Content-Type content='text/html; charset=\(charset)'><p>".utf8) + [0xA4, 0x20, 0xE9]
  }
  let latin9 = try Source(decoding: page("ISO-8859-15"))
  #expect(latin9.encoding == .latin9 && latin9.text(Span(latin9.bytes.count - 6, latin9.bytes.count)) == "€ é")
  let latin1 = try Source(decoding: page("iso-8859-1"))
  #expect(latin1.encoding == .windows1252 && latin1.text(Span(latin1.bytes.count - 5, latin1.bytes.count)) == "¤ é")
  #expect(latin1.unknownEncoding == nil)
  #expect(try Source(decoding: page("koi8-r")).unknownEncoding == "koi8-r")
  // What is UTF-8 by its bytes is read so, whatever it says.
  let wrong = try Source(decoding: Array("<html><meta charset=iso-8859-1><p>één".utf8))
  #expect(wrong.encoding == .utf8)
}
