import Dutch
import Prose

/// Whose an essay is and what it is called: the front matter first, then what the caller knows, then the text.
struct Metadata {
  var title: String?
  var author: String?
  var date: String?
  var publisher: String?
  var source: String?
  var language: String
  var target: String?
  /// The keys that the text told, in the order of the JSON.
  var inferred: [String]

  /// The code of the language that can be read.
  static let dutch = "nl"

  init(_ document: Document, _ input: EssayInput) {
    let matter = document.frontMatter
    let given = input.metadata
    let givenDate = given.date.flatMap(Imprint.date)
    var known: Imprint.Known = []
    if given.author != nil { known.insert(.author) }
    if givenDate != nil { known.insert(.date) }
    let imprint = Imprint(document, known: known)
    title = matter.title ?? given.title ?? imprint.title
    author = matter.author ?? given.author ?? imprint.author
    date = matter.date == nil && givenDate != nil ? givenDate : imprint.date
    publisher = matter.publisher ?? given.publisher
    source = matter.source ?? given.source
    language = DutchLanguage.code(document)
    target = input.target ?? matter.target ?? given.target
    inferred = imprint.inferred.filter { key in
      switch key {
      case "title": given.title == nil
      case "author": given.author == nil
      default: givenDate == nil
      }
    }
  }

  var isDutch: Bool { language == Self.dutch }

  /// What a user should know of the reading.
  var notes: [String] { isDutch ? [] : ["the text is not Dutch (\(language)): no stance is read"] }
}
