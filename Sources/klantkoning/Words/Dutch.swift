import Corpus
import Glibc
import Reports

extension Messages {
  static let dutch = Messages(
    system: { error in
      switch error.code {
      case ENOENT: "bestand of map bestaat niet"
      case EACCES, EPERM: "geen toestemming"
      case EISDIR: "dit is een map"
      case ELOOP: "een symbolische koppeling die naar zichzelf leidt"
      case ESTALE: "veranderd terwijl het werd gelezen"
      case ENOSPC: "geen ruimte meer"
      case ENAMETOOLONG: "de naam of het pad is langer dan het systeem toelaat"
      default: error.text
      }
    },
    vanished: "het was er toen ernaar werd gezocht, en is weg",
    folderWithoutEssays: "geen essays in deze map (gezocht naar .md .markdown .txt .html .htm)",
    needsConversion: { "zet het eerst om: \($0)" },
    tooLarge: { "groter dan \($0) MB, het meeste dat een bestand mag hebben" },
    tooLong: { "meer dan \($0) MB tekst, het meeste dat een essay mag hebben" },
    longValue: { "“\($0)” is langer dan \($1) bytes, het meeste dat zo'n gegeven mag hebben" },
    special: "geen gewoon bestand",
    empty: "leeg: er staat geen tekst in",
    notText: { "geen tekst: byte \($0) hoort bij geen tekstcodering" },
    frontMatterNeverClosed: "de metagegevens die hier beginnen worden nooit afgesloten; sluit ze af met een regel ---",
    duplicate: { "het id “\($0)” is al van \($1); met --ids path zijn ze te onderscheiden" },
    notJSON: { "geen JSON bij byte \($0.offset): \($0.message)" },
    notUTF8: { "geen UTF-8 bij byte \($0)" },
    noRecord: "geen record: een record is een JSON-object",
    missingField: { "het record heeft geen “\($0)”" },
    badField: { "“\($0)” van het record is van een andere soort dan het moet zijn" },
    longRecord: { "langer dan \($0) MB, het meeste dat een record mag hebben" },
    exportedError: { "niet gelezen toen het werd geëxporteerd: \($0)" },
    needsText: "een geëxporteerde analyse, en hiervoor is de tekst zelf nodig",
    badMember: { "geen gouden lezing: “\($0)” ontbreekt of is van een andere soort" },
    badLabel: { "geen gouden lezing: “\($1)” kan niet “\($0)” zijn" },
    otherSegments: {
      "geeft \($1) segmenten een rol, en de tekst heeft er \($0); is het een lezing van een andere versie?"
    },
    noSegment: { "“\($1)” noemt segment \($0), dat er niet is" },
    adageNotThere: { "de spreuk “\($0)” staat niet in segment \($1)" },
    readingIsThere: "zo'n lezing is er al, misschien verbeterd; ze blijft zoals ze is",
    withoutText: { "\($0) lezingen hebben geen tekst in de invoer en tellen niet mee: \(listed($1, of: $0))" },
    withoutReading: { "\($0) teksten hebben geen lezing en tellen niet mee: \(listed($1, of: $0))" },
    note: "opmerking",
    skipped: { why in
      switch why {
      case .special: "overgeslagen: geen gewoon bestand"
      case .link: "overgeslagen: een symbolische koppeling (--follow leest waar die naartoe leidt)"
      case .output: "overgeslagen: daar gaat de uitvoer naartoe"
      }
    },
    nothingRead: "er kon geen invoer worden gelezen",
    progress: { "\($0) van \($1) essays" },
    unknownCommand: { "onbekende opdracht “\($0)”" },
    pathWithoutCommand: { "“\($0)” is geen opdracht; om het te lezen: klantkoning analyze \($1)" },
    unknownOption: { option, command in
      command.map { "onbekende optie \(option) voor \($0)" } ?? "onbekende optie \(option)"
    },
    belongsTo: { "die hoort bij \($0.joined(separator: ", "))" },
    missingValue: { "\($0) heeft een waarde nodig" },
    needlessValue: { "\($0) heeft geen waarde" },
    badValue: { "\($1) kan niet “\($0)” zijn; kies uit \($2.joined(separator: ", "))" },
    badNumber: { "\($1) kan niet “\($0)” zijn; het is een getal van \($2.lowerBound) tot \($2.upperBound)" },
    emptyValue: { "\($0) heeft een waarde nodig die niet leeg is" },
    missingNames: { "\($0) heeft twee auteurs of essays nodig om te vergelijken" },
    missingName: { "\($0) heeft een auteur of een essay nodig" },
    missingChoice: { "\($0) heeft een van deze nodig: \($1.joined(separator: ", "))" },
    noSentence: { line, essay, nearest in
      "niets op regel \(line) van \(essay) is als zin gelezen"
        + (nearest.isEmpty ? "" : "; probeer regel \(nearest.map(String.init).joined(separator: " of "))")
    },
    needsFolder: { "\($0) essays hebben een map nodig om in te schrijven: -o DIR" },
    missingFolder: { "\($0) heeft een map met gouden lezingen nodig" },
    missingOutput: { "\($0) heeft -o FILE nodig: waarheen te schrijven" },
    tooFewReadings: { "\($0) lezingen zijn te weinig om van te leren; \($1) is het minste" },
    badModel: { failure in
      switch failure {
      case .noModel: "geen model van klantkoning (train schrijft er een)"
      case .version(let version): "een model van versie “\(version)”, die dit programma niet kent; leer het opnieuw"
      case .malformed: "geen rij van een model"
      case .section(let name, _): "de sectie “\(name)” hoort niet in een model, of staat er al, of heeft andere labels"
      case .truncated: "het model houdt op voor zijn einde"
      case .missing(let section, _): "het model heeft geen sectie “\(section)”"
      }
    },
    learned: { part, cases, isLearned in
      isLearned
        ? "\(part): geleerd van \(cases) gevallen"
        : "\(part): \(cases) gevallen zijn te weinig; de ingebouwde gewichten blijven"
    },
    noReadings: { "\($0): geen lezingen in deze map (gezocht naar .json)" },
    noLabelledInput: {
      "geen lezing van \($0) hoort bij een tekst van de invoer (op id: de bestandsnaam zonder uitgang)"
    },
    unexpectedArgument: { "\($1) heeft geen argument “\($0)”" },
    unknownName: { "geen auteur of essay “\($0)”" },
    ambiguousName: { "“\($0)” kan zijn: \($1.joined(separator: ", "))" },
    unreadName: { "niets om te vergelijken in \($0)" },
    inputIsOutput: "zou invoer en uitvoer tegelijk zijn",
    differentTargets: { "de twee spreken over verschillende spreuken (“\($0)”, “\($1)”); kies er een met --target" },
    known: { "er zijn \($0.joined(separator: ", "))" },
    didYouMean: { "bedoelt u \($0.joined(separator: ", "))?" },
    seeHelp: { command in command.map { "zie klantkoning \($0) --help" } ?? "zie klantkoning --help" },
    headline: "klantkoning leest Nederlandse opiniestukken en zegt waar elke auteur staat ten opzichte van een spreuk.",
    examples: "Voorbeelden",
    usage: "Gebruik",
    commands: "Opdrachten",
    inputs: "Invoer",
    inputsText: """
      PATH is een bestand, een map (doorzocht op .md .markdown .txt .html .htm) of -
      voor standaardinvoer. Zonder PATH worden de vijf ingebouwde essays gelezen.
      NDJSON (.ndjson, .jsonl, -) heeft een record per regel: {"id": ..., "text": ..., ...}.
      """,
    options: "Opties",
    moreHelp: "klantkoning OPDRACHT --help toont de opties van een opdracht.",
    analyze: "het standpunt van elke auteur over de spreuk, met citaten als bewijs",
    diff: "waar twee standpunten overeenkomen, botsen en over iets anders gaan",
    compare: "alle auteurs naast elkaar: standpunten, onderwerpen, spreuken, afstanden",
    adages: "de gevonden spreuken, wie ze onderschrijft en wie ze verwerpt",
    export: "de analyse als gegevens",
    report: "één HTML-pagina, om te lezen en door te geven",
    tag: "zinnen, woorden, lemma's en woordsoorten als CoNLL-U",
    show: "het essay zelf, met gemarkeerde onderdelen, spreuken en paginaruis",
    explain: "waarom elke zin zijn rol kreeg, en de auteur zijn standpunt",
    evaluate: "scores tegen gouden lezingen, elk essay onder zijn eigen spreuk",
    train: "leer gewichten van eigen lezingen; andere opdrachten nemen ze met --model",
    schema: "het JSON Schema van alle JSON-uitvoer",
    completions: "wat de tabtoets in een shell opdrachten, opties, bestanden en auteurs laat aanvullen",
    man: "de handleiding, voor man",
    target: "de spreuk om het over te hebben (anders die van het essay, anders “de klant is koning”)",
    output: "schrijf naar FILE: alles, of niets",
    color: "auto, always of never (NO_COLOR telt)",
    language: "labels in het Nederlands of Engels: nl, en (anders volgens de locale)",
    json: "hetzelfde als JSON",
    ids: "hoe essays heten: name (van het bestand) of path",
    follow: "volg symbolische koppelingen in mappen",
    quiet: "geen opmerkingen op de foutuitvoer",
    help: "deze hulp",
    version: "de versie",
    stat: "alleen hoeveel ze delen",
    exitCode: "eindig met 1 als er een verschil is",
    author: "bij wie deze auteur het dichtst staat, en van wie het verst",
    noPager: "rechtstreeks naar de terminal, zonder $KLANTKONING_PAGER, $PAGER of less",
    only: "alleen de zinnen met deze rollen: \(Role.typedNames(.nl).joined(separator: ", "))",
    format: "hoe de analyse wordt geschreven, json als niets gezegd is; --list-formats noemt ze",
    listFormats: "de formaten, een per regel",
    from: "wat - bevat: text, ndjson (een record per regel), of auto (de eerste regels zeggen het)",
    model: "beslis met de gewichten in FILE, geleerd door train",
    bootstrap: "95%-intervallen, uit N steekproeven van de essays",
    exportTo: "schrijf ook de analyse die gescoord wordt, als JSON")
}
