import Corpus

extension ManualWords {
  static let dutch = ManualWords(
    name: "NAAM", synopsis: "OVERZICHT", description: "BESCHRIJVING", commands: "OPDRACHTEN", options: "OPTIES",
    formats: "FORMATEN", environment: "OMGEVING", exitStatus: "AFSLUITWAARDE", examples: "VOORBEELDEN",
    seeAlso: "ZIE OOK",
    summary: "wat opiniestukken van een spreuk vinden, en waarom",
    about: [
      """
      klantkoning leest Nederlandse opiniestukken en zegt waar elke auteur staat ten opzichte van een spreuk, “de klant \
      is koning” als er geen andere wordt genoemd. Het vindt de argumenten (stellingen, beweringen, argumenten, \
      voorbeelden, tegenposities) en de spreuken in een tekst, en toont bij alles de woorden waarop het rust, met \
      bestand en regel. Auteurs kunnen naast elkaar worden gelegd: wat ze delen, waar ze verschillen.
      """,
      """
      Gegevens gaan naar de standaarduitvoer; opmerkingen, fouten en de voortgang van lang werk naar de foutuitvoer.
      """,
    ],
    everywhere: "Elke opdracht heeft deze, overal op de regel; na -- is geen woord meer een optie.",
    chapters: [
      (
        "INVOER",
        [
          """
          PATH is een bestand, dat met elke uitgang wordt gelezen; een map, die wordt doorzocht op .md, .markdown, .txt, \
          .html en .htm (verborgen bestanden en README*, LICENSE* en ATTRIBUTION* niet); of - voor standaardinvoer. \
          Zonder PATH worden de vijf ingebouwde essays gelezen. Word-documenten en PDF's moeten eerst worden omgezet.
          """,
          """
          Metagegevens tussen twee regels --- kunnen title, author, date, publisher, source en target geven; wat er niet \
          staat wordt in de tekst gezocht. Het id van een essay is zijn bestandsnaam zonder uitgang.
          """,
          """
          Een bestand mag \(Essay.largestFile >> 20) MB hebben, de tekst erin \(Essay.longestText >> 20) MB, en wat over een \
          essay wordt gezegd (title, author, target ...) \(Essay.longestName) bytes; wat meer heeft is een fout.
          """,
        ]
      ),
      (
        "STROMEN",
        [
          """
          NDJSON heeft een record per regel: een JSON-object met “text” en, waar ze bekend zijn, “id”, “title”, “author”, \
          “date”, “publisher”, “source” en “target”; de metagegevens in de tekst gaan voor. Een record zonder id heet naar \
          zijn plaats (stdin:3); andere velden worden doorgegeven. Een bestand .ndjson of .jsonl wordt zo gelezen, en \
          standaardinvoer waarvan een van de eerste regels (64 KB) begint met { en een aanhalingsteken; --from ndjson en \
          --from text laten niets te raden over. In mappen wordt niet naar stromen gezocht.
          """,
          """
          export --as ndjson, csv en conllu schrijven elk essay zodra het aan de beurt is, in de volgorde van de invoer, \
          en bewaren teksten noch essays: het geheugen is begrensd hoe lang de stroom ook is, en een trage lezer vertraagt \
          het lezen. Een regel die geen record is wordt een regel {"id", "error"} op zijn plaats, en een melding met zijn \
          nummer; id is null waar er geen staat. Een record mag 8 MB hebben. Een stroom zonder records is geen fout. De ids \
          van records worden niet met elkaar vergeleken. Een onderbreking laat hele regels na.
          """,
          """
          Wat export --as ndjson schreef kan worden gelezen in plaats van de teksten: compare deel-1.ndjson deel-2.ndjson \
          zegt wat compare van de teksten in die volgorde zegt, met geheugen begrensd door het aantal auteurs. Van auteurs \
          met zeer veel essays noemen compare en analyze de eerste 1.000 essays en citeren ze uit de eerste 100; met \
          --author bewaart compare alle essays.
          """,
        ]
      ),
      (
        "NAMEN",
        [
          """
          A, B, ESSAY en NAME zijn een auteur of het id van een essay, met of zonder hoofdletters, en mogen worden \
          afgekort zolang er maar een zo begint. Een pad mag ook, en komt bij de invoer. ESSAY:LINE is wat er op een \
          regel van staat.
          """
        ]
      ),
      (
        "SPREUK",
        [
          """
          Waarover standpunten gaan: de spreuk van --target, anders die van de metagegevens van het essay, anders “de \
          klant is koning”. Elke Nederlandse spreuk mag. diff en compare hebben er een voor allemaal nodig.
          """
        ]
      ),
    ],
    formatsText: """
      Wat export --as kent, ook genoemd door export --list-formats; schema geeft het JSON Schema van de JSON erbij. \
      Plaatsen zijn geteld in codepunten van Unicode vanaf het begin van het bestand.
      """,
    variables: [
      ("NO_COLOR", "Geen kleur waar dit is gezet en niet leeg is, tenzij --color=always erom vraagt."),
      ("CLICOLOR_FORCE", "Ook kleur waar de uitvoer geen terminal is, tenzij dit 0 is."),
      ("CLICOLOR", "Geen kleur waar dit 0 is."),
      ("TERM", "Geen kleur, pager of voortgang waar dit dumb is."),
      ("COLUMNS", "De kolommen om voor te schrijven, in plaats van die van de terminal."),
      (
        "KLANTKONING_PAGER, PAGER",
        "Wat lange uitvoer van show, diff en compare op een terminal toont; niets waar het leeg of cat is. Anders less -FRX."
      ),
      ("LC_ALL, LC_MESSAGES, LANG", "Nederlands waar de eerste die is gezet met nl begint; anders Engels."),
    ],
    codes: [
      ("0", "Gedaan."),
      ("1", "Een deel van de invoer kon niet worden gelezen, of diff --exit-code vond een verschil."),
      ("2", "Verkeerd gebruik, of er kon geen invoer worden gelezen."),
    ],
    others: "jq(1), less(1), pandoc(1), pdftotext(1)")
}
