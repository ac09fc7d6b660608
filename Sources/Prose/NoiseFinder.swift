/// Recognises page noise by its shape, its place, and the phrases of a language.
struct NoiseFinder {
  let text: RunningText
  let source: Source
  let conventions: Conventions
  private let title: String?
  var profiles: [BlockProfile] = []

  init(_ source: Source, _ text: RunningText, _ conventions: Conventions, title: String?) {
    self.text = text
    self.source = source
    self.conventions = conventions
    self.title = title
  }

  /// Turns the blocks that are no prose into noise.
  mutating func mark(_ blocks: inout [Block]) {
    profiles = blocks.map { BlockProfile($0, text, source, conventions) }
    for index in blocks.indices where blocks[index].kind.isProse {
      if let kind = plainKind(index, blocks[index]) { set(&blocks, index, kind) }
    }
    markBio(blocks)
    markZones(&blocks)
    markSignature(&blocks)
    markComments(&blocks)
    markRuns(&blocks)
    markNeighbours(&blocks)
  }

  mutating func set(_ blocks: inout [Block], _ index: Int, _ kind: Noise) {
    blocks[index].kind = .noise(kind)
    profiles[index].isBody = false
  }

  // MARK: Anywhere

  /// What a block is by itself, wherever it stands.
  private func plainKind(_ index: Int, _ block: Block) -> Noise? {
    let profile = profiles[index]
    if let cue = profile.cue, cue.strength == .strong, profile.words <= 60, !block.kind.isMarkedHeading {
      return cue.kind
    }
    if profile.isTags { return .tags }
    if profile.isDate { return .date }
    if profile.isMenu { return profile.cue?.kind ?? .menu }
    if profile.isTime || profile.isAddress || profile.words == 0 && !profile.isPicture { return .other }
    return isCaption(index, block) ? .caption : nil
  }

  /// A caption repeats the page's title with something glued to it.
  private func isCaption(_ index: Int, _ block: Block) -> Bool {
    guard let title, title.utf8.count >= 12, block.kind == .paragraph, !profiles[index].endsSentence else {
      return false
    }
    let extra = block.stretch.count - title.utf8.count
    guard extra > 2, extra < 60, text.bytes[block.stretch.start..<block.stretch.end].contains(where: Self.isGlue) else {
      return false
    }
    let own = text.string(block.stretch).lowercased()
    return own.contains(title.lowercased()) && (own.contains(" - ") || own.contains(" | "))
  }

  /// Whether a byte may part the title from what is glued to it: a look at bytes before one at letters.
  private static func isGlue(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "-") || byte == UInt8(ascii: "|") }

  // MARK: Head and tail

  /// Before the first and after the last paragraph of the text, less is needed.
  private mutating func markZones(_ blocks: inout [Block]) {
    guard let first = profiles.firstIndex(where: \.isBody), let last = lastBody else { return }
    let opening = blocks.firstIndex(where: \.kind.isProse)
    for index in blocks.indices where index < first || index > last {
      guard blocks[index].kind.isProse, let kind = zoneKind(index, blocks[index], isTail: index > last),
        index != opening || kind != .byline && kind != .caption || isByline(index, blocks[index])
      else { continue }
      set(&blocks, index, kind)
    }
  }

  /// Whether a first line is a byline and no title that opens like one (*Door de knieën*, *Interview met een kastelein*).
  private func isByline(_ index: Int, _ block: Block) -> Bool {
    let profile = profiles[index]
    if let cue = profile.cue, !cue.atStart || !cue.isOneWord { return true }
    return profile.hasDate || profile.isParted || profile.words <= 1 || profile.isBio || profile.isName
      || profile.hasLabel || holdsName(index, block)
  }

  /// Whether a name stands behind one of the first words of a block.
  func holdsName(_ index: Int, _ block: Block) -> Bool {
    guard profiles[index].words <= 60 else { return false }
    let range = BlockProfile.withoutBrackets(text.bytes, block.stretch.start..<block.stretch.end)
    return BlockWords(text.bytes, block.stretch.start..<block.stretch.end).ranges.dropFirst().prefix(3).contains {
      NameShape(text.bytes, $0.lowerBound..<range.upperBound, conventions).map { $0.words >= 2 } ?? false
    }
  }

  /// The last paragraph of the text; one of the last three blocks that opens like page furniture is none.
  var lastBody: Int? {
    profiles.indices.last { index in
      let profile = profiles[index]
      let isFurniture = (profile.cue?.atStart ?? false) && profile.words <= 40 && index >= profiles.count - 3
      return profile.isBody && !isFurniture
    }
  }

  private func zoneKind(_ index: Int, _ block: Block, isTail: Bool) -> Noise? {
    let profile = profiles[index]
    if let cue = profile.cue, profile.words <= (profile.endsSentence ? 25 : 60), !block.kind.isMarkedHeading {
      return isTail && profile.isBio && cue.kind == .byline ? .signature : cue.kind
    }
    // Other pages' heading may be marked (*## Meer lezen*).
    if isTail, let cue = profile.cue, cue.strength == .strong, cue.kind == .related, profile.words <= 5 {
      return .related
    }
    if isTail, block.kind == .point(number: nil), profile.isName { return .signature }
    guard block.kind == .paragraph else { return nil }
    if profile.isParted { return profile.hasDate ? .byline : .menu }
    if profile.hasDate, profile.words <= 14, !profile.endsSentence { return .byline }
    if isTail, profile.isName || profile.isBio { return .signature }
    if profile.tellsTrade, index > 0, !profile.isFirstPerson, profile.words <= 25, !isStory(behind: index) {
      return .byline
    }
    return !isTail && index > 0 && profile.isName && profile.words >= 2 ? .byline : nil
  }

  // MARK: What follows noise

  /// Everything behind the opening of the comments is comments.
  private mutating func markComments(_ blocks: inout [Block]) {
    let lastLong = profiles.lastIndex { $0.isBody && $0.words > 60 } ?? 0
    var inside = false
    for index in blocks.indices where index * 3 > blocks.count {
      if inside, blocks[index].kind.isProse { set(&blocks, index, .comments) }
      if case .noise(.comments) = blocks[index].kind, profiles[index].opensComments, lastLong <= index { inside = true }
    }
  }

  /// A name alone among the last blocks of text signs it, even if a postscript follows.
  private mutating func markSignature(_ blocks: inout [Block]) {
    let last = blocks.indices.filter { blocks[$0].kind.isProse }.suffix(4)
    for index in last where index > blocks.count / 2 && profiles[index].isBareName && blocks[index].kind == .paragraph {
      set(&blocks, index, .signature)
    }
  }

  /// A short call right before or behind an advert belongs to it, and so does a short line between noise behind the
  /// text.
  private mutating func markNeighbours(_ blocks: inout [Block]) {
    let last = lastBody ?? blocks.count
    for index in blocks.indices where blocks[index].kind.isProse && !blocks[index].kind.isMarkedHeading {
      let next = index + 1 < blocks.count ? blocks[index + 1].kind : .paragraph
      let before = index > 0 ? blocks[index - 1].kind : .paragraph
      if profiles[index].isCall, [next, before].contains(.noise(.advert)) || next == .noise(.newsletter) {
        set(&blocks, index, .advert)
      } else if index > last, profiles[index].words <= 12, !next.isProse, !before.isProse {
        set(&blocks, index, .other)
      }
    }
  }
}

extension Block.Kind {
  /// Whether markup says that it is a heading.
  var isMarkedHeading: Bool {
    if case .heading(_, let marked) = self { return marked }
    return false
  }
}
