import Corpus

extension ManualWords {
  static let english = ManualWords(
    name: "NAME", synopsis: "SYNOPSIS", description: "DESCRIPTION", commands: "COMMANDS", options: "OPTIONS",
    formats: "FORMATS", environment: "ENVIRONMENT", exitStatus: "EXIT STATUS", examples: "EXAMPLES",
    seeAlso: "SEE ALSO",
    summary: "where Dutch opinion pieces stand on a saying, and why",
    about: [
      """
      klantkoning reads Dutch opinion pieces and says where each author stands on a saying, “de klant is koning” unless \
      another is named. It finds the arguments (theses, claims, premises, examples, counter-positions) and the sayings \
      in a text, and shows for everything the words it rests on, with file and line. Authors can be laid side by side: \
      what they share, where they differ.
      """,
      """
      Data goes to standard output; notes, errors and the progress of long work go to standard error.
      """,
    ],
    everywhere: "Every command takes these, anywhere on the line; after -- no word is an option.",
    chapters: [
      (
        "INPUT",
        [
          """
          PATH is a file, which is read whatever its ending; a folder, which is searched for .md, .markdown, .txt, .html \
          and .htm (hidden files and README*, LICENSE* and ATTRIBUTION* are left out); or - for standard input. Without \
          one, the five essays built into the program are read. Word documents and PDFs must be converted first.
          """,
          """
          Front matter between two lines --- may tell title, author, date, publisher, source and target; what it does \
          not tell is looked for in the text. The id of an essay is its file name without ending.
          """,
          """
          A file may have \(Essay.largestFile >> 20) MB, the text in it \(Essay.longestText >> 20) MB, and what is told of \
          an essay (title, author, target, ...) \(Essay.longestName) bytes; what has more is an error.
          """,
        ]
      ),
      (
        "STREAMS",
        [
          """
          NDJSON holds a record a line: a JSON object with “text” and, where they are known, “id”, “title”, “author”, \
          “date”, “publisher”, “source” and “target”, which the front matter of the text overrules. A record without id is \
          called by its place (stdin:3); other fields are passed through. A file .ndjson or .jsonl is read so, and standard \
          input where one of its first lines (64 KB) begins with { and a quotation mark; --from ndjson and --from text leave \
          nothing to be guessed. Folders are not searched for streams.
          """,
          """
          export --as ndjson, csv and conllu write each essay as soon as its turn comes, in the order of the input, and \
          keep neither texts nor essays: memory is bounded however long the stream, and a slow reader slows the reading. A \
          line that is no record becomes a line {"id", "error"} in its place, and a message with its number; id is null \
          where none is told. A record may have 8 MB. A stream without records is no error. Ids of records are not \
          compared with each other. An interruption leaves whole lines.
          """,
          """
          What export --as ndjson wrote can be read in place of the texts: compare part-1.ndjson part-2.ndjson says what \
          compare says of the texts in that order, in memory bounded by the number of authors. Of authors with very many \
          essays, compare and analyze name the first 1,000 essays and quote from the first 100; with --author, compare \
          keeps all essays.
          """,
        ]
      ),
      (
        "NAMES",
        [
          """
          A, B, ESSAY and NAME are an author or the id of an essay, in any case, and may be cut short as long as only \
          one begins so. A path will do as well, and joins the input. ESSAY:LINE is what stands on one line of it.
          """
        ]
      ),
      (
        "TARGET",
        [
          """
          The saying that positions are taken on: the one of --target, else that of the essay's front matter, else “de \
          klant is koning”. Any Dutch saying will do. diff and compare need one target for all.
          """
        ]
      ),
    ],
    formatsText: """
      What export --as takes, also told by export --list-formats; schema prints the JSON Schema of the JSON among them. \
      Places are counted in Unicode code points from the start of the file.
      """,
    variables: [
      ("NO_COLOR", "No colour where this is set and not empty, unless --color=always asks for it."),
      ("CLICOLOR_FORCE", "Colour also where the output is no terminal, unless this is 0."),
      ("CLICOLOR", "No colour where this is 0."),
      ("TERM", "No colour, pager or progress bar where this is dumb."),
      ("COLUMNS", "The columns to write for, instead of those of the terminal."),
      (
        "KLANTKONING_PAGER, PAGER",
        "What shows long output of show, diff and compare on a terminal; none where it is empty or cat. Else less -FRX."
      ),
      ("LC_ALL, LC_MESSAGES, LANG", "Dutch where the first that is set begins with nl; else English."),
    ],
    codes: [
      ("0", "Done."),
      ("1", "Some of the input could not be read, or diff --exit-code found a difference."),
      ("2", "Wrong use, or no input could be read."),
    ],
    others: "jq(1), less(1), pandoc(1), pdftotext(1)")
}
