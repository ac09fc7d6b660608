/// What belongs to the noise beside it.
extension NoiseFinder {
  // MARK: Who the author is

  /// A last paragraph that tells of somebody nobody spoke of before says who wrote the text.
  mutating func markBio(_ blocks: [Block]) {
    guard let last = lastBody, last > 1, profiles[last].tellsOfName, profiles[last].words <= 40,
      isNew(blocks[last].stretch, blocks)
    else { return }
    profiles[last].isBio = true
    profiles[last].isBody = false
  }

  /// Whether the paragraph behind a line goes on speaking of the person that it names.
  func isStory(behind index: Int) -> Bool { index + 1 < profiles.count && profiles[index + 1].opensWithPronoun }

  /// Whether the last word of the name at the start of a stretch stands in no paragraph before it.
  private func isNew(_ stretch: Stretch, _ blocks: [Block]) -> Bool {
    guard let name = NameShape(text.bytes, stretch.start..<stretch.end, conventions) else { return false }
    var start = name.end
    while start > stretch.start, text.bytes[start - 1] != 32 { start -= 1 }
    let word = text.bytes[start..<name.end]
    guard let head = word.first else { return false }
    for (index, block) in blocks.enumerated() where profiles[index].isBody && block.stretch.end <= stretch.start {
      for at in block.stretch.start..<max(block.stretch.start, block.stretch.end - word.count)
      where text.bytes[at] == head && text.bytes[at..<(at + word.count)].elementsEqual(word) {
        return false
      }
    }
    return true
  }

  // MARK: Lines that go on

  mutating func markRuns(_ blocks: inout [Block]) {
    markMenus(&blocks)
    markLists(&blocks)
    markMotto(&blocks)
    for index in blocks.indices.dropFirst() where blocks[index].isJoined && blocks[index].kind == .paragraph {
      if goesOn(index, blocks) { set(&blocks, index, blocks[index - 1].kind) }
    }
    for index in blocks.indices.dropLast()
    where blocks[index].kind.isProse && blocks[index + 1].kind == .noise(.signature) {
      // Who it is about: *Over Karel de Boer*.
      if profiles[index].words <= 5, !profiles[index].endsSentence, index * 2 > blocks.count,
        holdsName(index, blocks[index])
      {
        set(&blocks, index, Noise.signature)
      }
    }
    markLabel(&blocks)
    if let first = blocks.firstIndex(where: { $0.kind != .noise(.menu) }), isPoster(first, blocks) {
      set(&blocks, first, Noise.byline)
    }
  }

  /// Whether a page opens with a name above what a network says of its bearer, or above the title.
  private func isPoster(_ index: Int, _ blocks: [Block]) -> Bool {
    guard blocks[index].kind == .paragraph, index + 1 < blocks.count else { return false }
    let next = blocks[index + 1]
    // Days ago, and no date: nothing but a network says so.
    if next.isJoined, next.kind == .noise(.date) {
      if !profiles[index + 1].hasDate { return profiles[index].words <= 3 }
      let title = blocks[(index + 1)...].firstIndex(where: \.kind.isProse) ?? 0
      return profiles[index].isBareName && title < firstBody
    }
    return profiles[index].isBareName && next.isJoined && (next.kind == .noise(.menu) || next.kind.isMarkedHeading)
  }

  private mutating func set(_ blocks: inout [Block], _ index: Int, _ kind: Block.Kind) {
    if case .noise(let noise) = kind { set(&blocks, index, noise) }
  }

  /// Whether a short line tells the trade or the address of who signs on the line above it.
  private func goesOn(_ index: Int, _ blocks: [Block]) -> Bool {
    guard !profiles[index].endsSentence, profiles[index].words <= 8 else { return false }
    switch blocks[index - 1].kind {
    case .noise(.signature): return index * 2 > blocks.count
    case .noise(.byline):
      if profiles[index].words <= 4, index < firstBody, blocks[..<(index - 1)].contains(where: \.kind.isProse) {
        return true
      }
      return profiles[index - 1].isBareName && CharacterShape.isLower(scalar(blocks[index].stretch.start))
    default: return false
    }
  }

  private var firstBody: Int { profiles.firstIndex(where: \.isBody) ?? 0 }

  private func scalar(_ at: Int) -> UInt32 { UTF8Shape.scalar(text.bytes, at) }

  /// Short lines of one paragraph among which one is a menu's are a menu.
  private mutating func markMenus(_ blocks: inout [Block]) {
    let first = firstBody
    var start = 0
    for index in 0..<first {
      if index > start, !blocks[index].isJoined || !isEntry(index, blocks) { start = index }
      if !isEntry(index, blocks) { start = index + 1 }
      guard index + 1 == first || !blocks[index + 1].isJoined || !isEntry(index + 1, blocks), index - start >= 2,
        blocks[start...index].contains(where: { $0.kind == .noise(.menu) })
      else { continue }
      for entry in start...index where blocks[entry].kind.isProse { set(&blocks, entry, Noise.menu) }
    }
  }

  private func isEntry(_ index: Int, _ blocks: [Block]) -> Bool {
    profiles[index].words <= 3 && !profiles[index].endsSentence && !blocks[index].kind.isMarkedHeading
  }

  // MARK: Lists of other pages

  /// Titles below a line that announces them (*Lees ook:*) are other pages'.
  private mutating func markLists(_ blocks: inout [Block]) {
    var index = 0
    while index < blocks.count {
      let label = index
      index += 1
      let isAdvert = blocks[label].kind == .noise(.advert) && label * 2 > blocks.count
      guard isAdvert || blocks[label].kind == .noise(.related), profiles[label].words <= 4 else { continue }
      while index < blocks.count, isTitle(index, blocks) { index += 1 }
      let isClosed = index == blocks.count || !blocks[index].kind.isProse
      for entry in (label + 1)..<index {
        guard isClosed || blocks[entry].isJoined || blocks[entry].kind != .paragraph else { break }
        set(&blocks, entry, Noise.related)
      }
    }
  }

  /// Whether a block may be the title of another page.
  private func isTitle(_ index: Int, _ blocks: [Block]) -> Bool {
    let end = blocks[index].stretch.end
    return blocks[index].kind.isProse && profiles[index].words <= 14
      && (end == 0 || text.bytes[end - 1] != UInt8(ascii: "."))
  }

  // MARK: Mottoes

  /// What boards and letters write below `--` or a line of underscores, a name or a motto.
  private mutating func markMotto(_ blocks: inout [Block]) {
    guard
      let first = blocks.indices.first(where: {
        $0 * 2 > blocks.count && !blocks[$0].isJoined && isBehindMark(blocks[$0])
      }), blocks.count - first <= 6,
      blocks.indices[first...].allSatisfy({ !blocks[$0].kind.isProse || profiles[$0].words <= 25 })
    else { return }
    for index in first..<blocks.count where blocks[index].kind.isProse { set(&blocks, index, Noise.other) }
  }

  /// Whether the line above a block is `--`, a dash or underscores and nothing more.
  private func isBehindMark(_ block: Block) -> Bool {
    guard source.format == .text else { return false }
    let bytes = source.bytes
    var end = text.span(block.stretch).start
    while end > 0, bytes[end - 1] != 10, bytes[end - 1] != 13 { end -= 1 }
    while end > 0, bytes[end - 1] <= 32 { end -= 1 }
    var start = end
    while start > 0, bytes[start - 1] != 10, bytes[start - 1] != 13 { start -= 1 }
    let mark = bytes[start..<end]
    if mark.elementsEqual("--".utf8) || mark.elementsEqual("—".utf8) { return true }
    return mark.count >= 3 && mark.allSatisfy { $0 == UInt8(ascii: "_") }
  }

  // MARK: Names of sections

  /// A first line of one or two words in capitals above a title in small letters names the section.
  private mutating func markLabel(_ blocks: inout [Block]) {
    guard let label = blocks.firstIndex(where: { $0.kind != .noise(.menu) }), profiles[label].words <= 2,
      let title = blocks[(label + 1)...].firstIndex(where: \.kind.isProse), blocks[label].kind == .paragraph,
      !blocks[label + 1].isJoined, isCapital(blocks[label]), !isCapital(blocks[title]), !profiles[title].isBody,
      blocks[title].stretch.count <= 90
    else { return }
    set(&blocks, label, Noise.other)
  }

  private func isCapital(_ block: Block) -> Bool {
    !text.bytes[block.stretch.start..<block.stretch.end].contains { $0 &- 97 < 26 }
  }
}
