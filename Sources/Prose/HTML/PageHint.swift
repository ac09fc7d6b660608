/// What the names of classes and ids tell of an element: English as a rule, whatever the language of the page.
enum PageHint: UInt8, Sendable {
  case menu = 1, cookies, newsletter, sharing, caption, readingTime, comments, advert, related, byline, date, copyright
  case signature, tags, other
  /// Meant for screen readers alone, or for nobody.
  case hidden
  /// The text of the article.
  case content

  /// The noise that an element with this hint is.
  var noise: Noise? {
    switch self {
    case .menu: .menu
    case .cookies: .cookies
    case .newsletter: .newsletter
    case .sharing: .sharing
    case .caption: .caption
    case .readingTime: .readingTime
    case .comments: .comments
    case .advert: .advert
    case .related: .related
    case .byline: .byline
    case .date: .date
    case .copyright: .copyright
    case .signature: .signature
    case .tags: .tags
    case .other: .other
    case .hidden, .content: nil
    }
  }
}

extension PageHint {
  /// The hint of the value of a `class` or an `id`; of several names the first that tells anything.
  init?(names value: ArraySlice<UInt8>) {
    for name in value.split(whereSeparator: { $0 <= 32 }) where name.count <= 60 {
      if let hint = PageHint(name: name) {
        self = hint
        return
      }
    }
    return nil
  }

  /// The hint of one name: all of it, or the first or last of its words (`site-footer`, `relatedPosts`).
  private init?(name: ArraySlice<UInt8>) {
    let parts = PageHint.parts(name)
    guard let first = parts.first, let last = parts.last, !PageHint.has(Self.states, first) else { return nil }
    let whole = Array(parts.joined())
    if let hint = PageHint.value(Self.wholes, whole) ?? PageHint.value(Self.words, whole) {
      self = hint
      return
    }
    if parts.count > 1, PageHint.has(Self.texts, last), PageHint.has(Self.works, first) {
      self = .content
      return
    }
    guard !PageHint.has(Self.builders, first) else { return nil }
    let inner = parts.dropFirst().dropLast().lazy.compactMap { PageHint.value(Self.strong, $0) }.first
    guard let hint = PageHint.value(Self.words, last) ?? PageHint.value(Self.words, first) ?? inner else { return nil }
    self = hint
  }

  /// The words of a name in lower case: hyphens, underscores and capitals part them, figures at their ends go.
  private static func parts(_ name: ArraySlice<UInt8>) -> [[UInt8]] {
    var parts: [[UInt8]] = [[]]
    var wasLower = false
    for byte in name {
      let isUpper = byte &- 65 < 26
      if byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_") || byte == UInt8(ascii: ":") || isUpper && wasLower {
        parts.append([])
      }
      if isUpper || byte &- 97 < 26 || byte >= 0x80 { parts[parts.count - 1].append(isUpper ? byte | 32 : byte) }
      wasLower = byte &- 97 < 26
    }
    return parts.filter { !$0.isEmpty }
  }

  private static func value(_ table: WordTable, _ word: [UInt8]) -> PageHint? {
    table.value(word, 0..<word.count).flatMap(PageHint.init)
  }

  private static func has(_ table: WordTable, _ word: [UInt8]) -> Bool { table.value(word, 0..<word.count) != nil }

  // MARK: Words

  /// Words that say what state or layout an element is in, not what it is.
  private static let states = WordTable(
    ("has no with without is not hide template category tag type status format js", 0))

  /// Programs whose names for the blocks that all of a page is built of hold words of these lists.
  private static let builders = WordTable(("elementor et vc fl sqs wixui fusion divi brxe kt", 0))

  /// What the content of a page belongs to, and what it is called: `entry-content`, `articleBody`.
  private static let works = WordTable(
    (
      """
      entry post article story blog news item single field text body artikel bericht nieuws td wp rich
      markdown newsletter available message
      """, 0
    ))
  private static let texts = WordTable(
    ("content body text inhoud tekst markup richtext copytext contents", 0))

  private static let wholes = WordTable(
    (
      """
      screenreadertext sronly srtext visuallyhidden visuallyhiddenfocusable hiddenvisually elementhidden
      elementinvisible hidden mweditsection printonly uawebkitonly uhidden dnone
      """, PageHint.hidden.rawValue
    ),
    ("readingtime readtime leestijd timetoread estimatedtime", PageHint.readingTime.rawValue),
    ("authorbox authorbio aboutauthor authorinfo authorprofile authorcard overdeauteur", PageHint.signature.rawValue),
    (
      """
      postmeta entrymeta articlemeta postedon postinfo articleinfo postauthor articleauthor postdate entrydate
      submitted authorline byauthor postedby postheaderline authorname createdby smallfont
      """, PageHint.byline.rawValue
    ),
    ("taglinks catlinks postlabels posttags entrytags postcategories entrycategories", PageHint.tags.rawValue),
    (
      """
      readmore readnext leesook leesverder moreposts morefrom mostread meestgelezen upnext alsoread seealso readalso
      moreon
      """, PageHint.related.rawValue
    ),
    ("wpcaptiontext imagecaption photocaption photocredit fotobijschrift", PageHint.caption.rawValue),
    (
      "skiplink skiptocontent postnavigation postpager pagenav sitemap sitetitle sitename sitebranding sitedescription menutitle",
      PageHint.menu.rawValue
    ),
    ("postbody postcontent entrycontent articlebody articlecontent storybody bodycontent", PageHint.content.rawValue)
  )

  private static let words = WordTable(
    (
      """
      comments comment commentlist respond reactie reacties disqus replies reply fbcomments commentaar
      """, PageHint.comments.rawValue
    ),
    (
      """
      nav navigation navbar navi menu submenu menubar breadcrumb breadcrumbs kruimelpad crumbs topbar toolbar pager
      pagination paging skip toc tabs sitenav hamburger offcanvas drawer masthead logo brand branding
      """, PageHint.menu.rawValue
    ),
    (
      "sidebar sidebars widget widgets aside footer colophon rail zijbalk rightcol leftcol footnotes footnote voetnoten references",
      PageHint.other.rawValue
    ),
    (
      "cookie cookies cookiebar cookiebanner consent gdpr cmp privacybar onetrust cookiewall", PageHint.cookies.rawValue
    ),
    (
      "newsletter nieuwsbrief subscribe subscription signup mailchimp optin mailinglist inschrijven",
      PageHint.newsletter.rawValue
    ),
    (
      """
      share sharing shares sharedaddy social socials socialmedia addthis addtoany sharebar sharethis deelknoppen delen
      deel likes reactions claps follow volg sharebuttons sociallinks
      """, PageHint.sharing.rawValue
    ),
    (
      """
      related relatedposts recommended recommendations recirculation teaser teasers trending popular populair verwant
      gerelateerd outbrain taboola yarpp crosslink recent aanraders
      """, PageHint.related.rawValue
    ),
    (
      """
      ad ads advert adverts advertisement advertentie adsense adsbygoogle banner sponsor sponsored promo promotion
      reclame adunit adslot paywall premium upsell login modal popup overlay interstitial lightbox donate doneer
      """, PageHint.advert.rawValue
    ),
    ("byline meta dateline auteur author authors posted metadata", PageHint.byline.rawValue),
    ("date datum published timestamp pubdate", PageHint.date.rawValue),
    ("bio signature sig", PageHint.signature.rawValue),
    ("tags taglist tagcloud labels keywords trefwoorden", PageHint.tags.rawValue),
    ("caption credit credits bijschrift", PageHint.caption.rawValue),
    ("copyright disclaimer", PageHint.copyright.rawValue)
  )

  /// Words that tell wherever they stand in a name.
  private static let strong = WordTable(
    ("comments comment reacties", PageHint.comments.rawValue), ("related gerelateerd", PageHint.related.rawValue),
    ("cookie cookies consent", PageHint.cookies.rawValue), ("sharing share", PageHint.sharing.rawValue),
    ("newsletter nieuwsbrief", PageHint.newsletter.rawValue),
    ("navigation breadcrumb breadcrumbs", PageHint.menu.rawValue), ("sidebar", PageHint.other.rawValue))
}
