import Corpus
import Glibc
import Reports

extension Messages {
  static let english = Messages(
    system: { error in
      switch error.code {
      case ENOENT: "no such file or folder"
      case EACCES, EPERM: "no permission"
      case EISDIR: "this is a folder"
      case ELOOP: "a symbolic link that leads to itself"
      case ESTALE: "changed while it was read"
      case ENAMETOOLONG: "the name or the path is longer than the system allows"
      default: error.text
      }
    },
    vanished: "it was there when it was looked for, and is gone",
    folderWithoutEssays: "no essays in this folder (looked for .md .markdown .txt .html .htm)",
    needsConversion: { "convert it first: \($0)" },
    tooLarge: { "larger than \($0) MB, the most that a file may have" },
    tooLong: { "more than \($0) MB of text, the most that an essay may have" },
    longValue: { "“\($0)” is longer than \($1) bytes, the most that such a value may have" },
    special: "not a regular file",
    empty: "empty: there is no text in it",
    notText: { "not a text: byte \($0) belongs to no text encoding" },
    frontMatterNeverClosed: "the front matter that opens here is never closed; end it with a line ---",
    duplicate: { "the id “\($0)” is already taken by \($1); --ids path tells them apart" },
    notJSON: { "no JSON at byte \($0.offset): \($0.message)" },
    notUTF8: { "not UTF-8 at byte \($0)" },
    noRecord: "no record: a record is a JSON object",
    missingField: { "the record has no “\($0)”" },
    badField: { "“\($0)” of the record is of another kind than it must be" },
    longRecord: { "longer than \($0) MB, the most that a record may have" },
    exportedError: { "not read when it was exported: \($0)" },
    needsText: "an exported analysis, and this needs the text itself",
    badMember: { "no gold reading: “\($0)” is missing or of another kind" },
    badLabel: { "no gold reading: “\($1)” cannot be “\($0)”" },
    otherSegments: { "labels \($1) segments, and the text has \($0); is it a reading of another version?" },
    noSegment: { "“\($1)” names segment \($0), which is not there" },
    adageNotThere: { "the adage “\($0)” does not stand in segment \($1)" },
    readingIsThere: "there is such a reading already, perhaps a corrected one; it is left alone",
    withoutText: { "\($0) readings have no text in the input, and are left out: \(listed($1, of: $0))" },
    withoutReading: { "\($0) texts have no reading, and are left out: \(listed($1, of: $0))" },
    note: "note",
    skipped: { why in
      switch why {
      case .special: "skipped: not a regular file"
      case .link: "skipped: a symbolic link (--follow reads what it leads to)"
      case .output: "skipped: the output goes there"
      }
    },
    nothingRead: "no input could be read",
    progress: { "\($0) of \($1) essays" },
    unknownCommand: { "unknown command “\($0)”" },
    pathWithoutCommand: { "“\($0)” is no command; to read it: klantkoning analyze \($1)" },
    unknownOption: { option, command in
      command.map { "unknown option \(option) for \($0)" } ?? "unknown option \(option)"
    },
    belongsTo: { "it belongs to \($0.joined(separator: ", "))" },
    missingValue: { "\($0) needs a value" },
    needlessValue: { "\($0) takes no value" },
    badValue: { "\($1) cannot be “\($0)”; it is one of \($2.joined(separator: ", "))" },
    badNumber: { "\($1) cannot be “\($0)”; it is a number from \($2.lowerBound) to \($2.upperBound)" },
    emptyValue: { "\($0) needs a value that is not empty" },
    missingNames: { "\($0) needs two authors or essays to compare" },
    missingName: { "\($0) needs an author or an essay" },
    missingChoice: { "\($0) needs one of \($1.joined(separator: ", "))" },
    noSentence: { line, essay, nearest in
      "nothing on line \(line) of \(essay) was read as a sentence"
        + (nearest.isEmpty ? "" : "; try line \(nearest.map(String.init).joined(separator: " or "))")
    },
    needsFolder: { "\($0) essays need a folder to be written to: -o DIR" },
    missingFolder: { "\($0) needs a folder of gold readings" },
    missingOutput: { "\($0) needs -o FILE, where to write" },
    tooFewReadings: { "\($0) readings are too few to learn from; \($1) is the least" },
    badModel: { failure in
      switch failure {
      case .noModel: "no model of klantkoning (train writes one)"
      case .version(let version): "a model of version “\(version)”, which this program does not know; learn it anew"
      case .malformed: "no row of a model"
      case .section(let name, _): "the section “\(name)” is none of a model, or a second one, or for other labels"
      case .truncated: "the model stops before its end"
      case .missing(let section, _): "the model has no section “\(section)”"
      }
    },
    learned: { part, cases, isLearned in
      isLearned
        ? "\(part): learned from \(cases) cases" : "\(part): \(cases) cases are too few; the built-in weights stay"
    },
    noReadings: { "\($0): no readings in this folder (looked for .json)" },
    noLabelledInput: { "no reading of \($0) belongs to a text of the input (by id: the file name without ending)" },
    unexpectedArgument: { "\($1) takes no argument “\($0)”" },
    unknownName: { "no author or essay “\($0)”" },
    ambiguousName: { "“\($0)” can be \($1.joined(separator: ", "))" },
    unreadName: { "nothing to compare at \($0)" },
    inputIsOutput: "would be input and output at once",
    differentTargets: { "the two speak of different sayings (“\($0)”, “\($1)”); choose one with --target" },
    known: { "there are \($0.joined(separator: ", "))" },
    didYouMean: { "did you mean \($0.joined(separator: ", "))?" },
    seeHelp: { command in command.map { "see klantkoning \($0) --help" } ?? "see klantkoning --help" },
    headline: "klantkoning reads Dutch opinion pieces and says where each author stands on a saying.",
    examples: "Examples",
    usage: "Usage",
    commands: "Commands",
    inputs: "Input",
    inputsText: """
      PATH is a file, a folder (searched for .md .markdown .txt .html .htm) or - for
      standard input. Without one, the five essays built into the program are read.
      NDJSON (.ndjson, .jsonl, -) holds a record a line: {"id": ..., "text": ..., ...}.
      """,
    options: "Options",
    moreHelp: "klantkoning COMMAND --help shows a command's own options.",
    analyze: "every author's stance on the target, with quoted evidence",
    diff: "where two positions agree, clash, and speak of different things",
    compare: "all authors side by side: stances, topics, adages, distances",
    adages: "the adages found, who endorses and who rejects them",
    export: "the analysis as data",
    report: "one HTML page, to read and to pass on",
    tag: "sentences, words, lemmas, parts of speech as CoNLL-U",
    show: "the essay itself, with its components, adages and page noise marked",
    explain: "why each sentence got its role, and the author his stance",
    evaluate: "scores against gold readings, each essay under its own target",
    train: "learn weights from readings of one's own; other commands take them with --model",
    schema: "the JSON Schema of all the JSON outputs",
    completions: "what makes the tab key complete commands, options, files and authors in a shell",
    man: "the manual page",
    target: "the saying to take positions on (else the essay's own, else “de klant is koning”)",
    output: "write to FILE: all of it, or nothing",
    color: "auto, always or never (NO_COLOR is respected)",
    language: "labels in Dutch or English: nl, en (else by the locale)",
    json: "the same as JSON",
    ids: "what essays are called: name (of the file) or path",
    follow: "follow symbolic links in folders",
    quiet: "no notes on standard error",
    help: "this help",
    version: "the version",
    stat: "only how much they share",
    exitCode: "exit 1 when there is a difference",
    author: "whom this author stands closest to, and farthest from",
    noPager: "straight to the terminal, without $KLANTKONING_PAGER, $PAGER or less",
    only: "only the sentences with these roles: \(Role.typedNames(.en).joined(separator: ", "))",
    format: "how the analysis is written, json unless told; --list-formats names them",
    listFormats: "the formats, one a line",
    from: "what - holds: text, ndjson (a record a line), or auto (its first lines tell)",
    model: "decide by the weights in FILE, learned by train",
    bootstrap: "95% intervals, from N samples of the essays",
    exportTo: "also write the analysis that is scored, as JSON")
}
