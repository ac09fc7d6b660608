/// Words of an author: which essay, which sentence, where.
public struct Quote: Sendable, Hashable {
  /// The essay's id.
  public let essay: String
  /// The file of the essay; nil where it was read from none.
  public let path: String?
  /// The id of the component that the words stand in.
  public let component: String?
  /// The words with their place.
  public let extract: Extract

  /// A quote made of its parts.
  public init(essay: String, path: String?, component: String?, extract: Extract) {
    self.essay = essay
    self.path = path
    self.component = component
    self.extract = extract
  }

  /// Where a person finds the words: `file:line`.
  public var place: String { "\(path ?? essay):\(extract.line)" }
}

extension Essay {
  /// A quote of this essay.
  func quote(_ extract: Extract, component: String? = nil) -> Quote {
    Quote(essay: id, path: path, component: component ?? self.component(at: extract.start)?.id, extract: extract)
  }

  /// The component that the code point belongs to; components come by span.
  func component(at codePoint: Int) -> Component? {
    var low = 0
    var high = components.count
    while low < high {
      let middle = (low + high) / 2
      if components[middle].extract.end <= codePoint { low = middle + 1 } else { high = middle }
    }
    guard low < components.count, components[low].extract.start <= codePoint else { return nil }
    return components[low]
  }
}

/// A quote and the word in it that it is shown for.
public struct KeyQuote: Sendable, Hashable {
  /// What is quoted.
  public let quote: Quote
  /// Lies within the quote; nil where no word matters more than the others.
  public let word: Extract?

  /// A quote, and the word in it that matters most.
  public init(_ quote: Quote, word: Extract? = nil) {
    self.quote = quote
    self.word = word
  }
}
