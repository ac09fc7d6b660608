/// The elements that a reader of pages must know; all others are inline and mean nothing.
enum HTMLTag: UInt8, CaseIterable, Sendable {
  /// Any other element.
  case other
  case html, head, body, title, meta, link, base, basefont, bgsound, style, script, noscript, noframes, noembed
  case template, frameset, frame, iframe, p, div, section, article, aside, nav, header, footer, main, address, center
  case figure, figcaption, hgroup, details, summary, dialog, fieldset, legend, form, search, h1, h2, h3, h4, h5, h6
  case ul, ol, li, dl, dt, dd, menu, dir, blockquote, pre, listing, plaintext, xmp, hr, br, wbr, table, caption
  case colgroup, col, tbody, thead, tfoot, tr, td, th, a, b, big, code, em, font, i, s, small, strike, strong, tt, u
  case nobr, q, sup, time, span, img, image, input, button, select, option, optgroup, textarea, keygen, object, embed
  case param, applet, marquee, area, map, track, source, audio, video, canvas, svg, math, ruby, rb, rt, rtc, rp, label

  /// The element of a tag with this name, of any letter case.
  init(_ bytes: [UInt8], _ name: Span) {
    let range = name.start..<name.end
    var number = Self.numbers.value(bytes, range)
    if number == nil, range.count <= 10, bytes[range].contains(where: { $0 &- 65 < 26 }) {
      let lower = bytes[range].map { $0 &- 65 < 26 ? $0 | 32 : $0 }
      number = Self.numbers.value(lower, 0..<lower.count)
    }
    self = number.flatMap(HTMLTag.init) ?? .other
  }

  private static let numbers = WordTable(
    numbering: #"""
      html head body title meta link base basefont bgsound style script noscript noframes noembed template frameset
      frame iframe p div section article aside nav header footer main address center figure figcaption hgroup details
      summary dialog fieldset legend form search h1 h2 h3 h4 h5 h6 ul ol li dl dt dd menu dir blockquote pre listing
      plaintext xmp hr br wbr table caption colgroup col tbody thead tfoot tr td th a b big code em font i s small
      strike strong tt u nobr q sup time span img image input button select option optgroup textarea keygen object
      embed param applet marquee area map track source audio video canvas svg math ruby rb rt rtc rp label
      """#)
}

/// A set of elements.
struct HTMLTags: Sendable {
  private var low: UInt64 = 0
  private var high: UInt64 = 0

  init(_ tags: HTMLTag...) { for tag in tags { insert(tag) } }

  private init() {}

  private mutating func insert(_ tag: HTMLTag) {
    if tag.rawValue < 64 { low |= 1 << UInt64(tag.rawValue) } else { high |= 1 << UInt64(tag.rawValue - 64) }
  }

  @inline(__always) func contains(_ tag: HTMLTag) -> Bool {
    tag.rawValue < 64 ? low >> UInt64(tag.rawValue) & 1 == 1 : high >> UInt64(tag.rawValue - 64) & 1 == 1
  }

  static func + (a: HTMLTags, b: HTMLTags) -> HTMLTags {
    var union = HTMLTags()
    (union.low, union.high) = (a.low | b.low, a.high | b.high)
    return union
  }
}

extension HTMLTags {
  /// Without content and end tag.
  static let void = HTMLTags(
    .area, .base, .basefont, .bgsound, .br, .col, .embed, .frame, .hr, .image, .img, .input, .keygen, .link, .meta,
    .param, .source, .track, .wbr)
  static let headings = HTMLTags(.h1, .h2, .h3, .h4, .h5, .h6)
  /// Those whose start tag closes an open paragraph.
  static let closesParagraph =
    HTMLTags(
      .address, .article, .aside, .blockquote, .center, .details, .dialog, .dir, .div, .dl, .dt, .dd, .fieldset,
      .figcaption, .figure, .footer, .form, .header, .hgroup, .hr, .li, .listing, .main, .menu, .nav, .ol, .p,
      .plaintext, .pre, .search, .section, .summary, .table, .ul, .xmp) + headings
  static let tableParts = HTMLTags(.caption, .colgroup, .col, .tbody, .thead, .tfoot, .tr, .td, .th)
  /// Those that start on a line of their own.
  static let blocks = closesParagraph + tableParts + HTMLTags(.html, .body, .head, .title, .legend, .option, .optgroup)
  /// Those that an end tag of a small element does not reach across.
  static let special =
    blocks + void
    + HTMLTags(
      .applet, .button, .frameset, .iframe, .marquee, .noembed, .noframes, .noscript, .object, .script, .select,
      .style, .svg, .math, .template, .textarea)
  /// Those that the end tags of blocks do not reach across.
  static let scopes = HTMLTags(
    .html, .table, .td, .th, .caption, .template, .applet, .marquee, .object, .svg, .math)
  static let formatting = HTMLTags(
    .a, .b, .big, .code, .em, .font, .i, .nobr, .s, .small, .strike, .strong, .tt, .u)
  /// Those that stand in the head of a page.
  static let headOnly = HTMLTags(
    .base, .basefont, .bgsound, .link, .meta, .noframes, .noscript, .script, .style, .template, .title)
  /// Those that end where their parent goes on.
  static let impliedEnds = HTMLTags(.dd, .dt, .li, .optgroup, .option, .p, .rb, .rp, .rt, .rtc)
}
