// Our own lists: what texts say of themselves and of sayings.

extension WordClass {
  static let sayingName = WordClass(
    "sayingName", "what a saying is called",
    #"""
    adagium motto spreekwoord gezegde spreuk leus leuze slogan uitspraak uitdrukking credo devies parool mantra stelregel
    wijsheid volkswijsheid tegeltje tegelwijsheid cliché dooddoener oneliner kreet lijfspreuk principe grondregel
    vuistregel stelling zinnetje waarheid leerstelling dogma mantra's spreekwoorden gezegdes gezegden clichés slogans
    spreuken zegswijze stokpaardje regel
    """#)

  static let text = WordClass(
    "text", "the text and its parts",
    #"""
    artikel stuk stukje column blog blogpost blogje bericht post betoog essay opiniestuk tekst verhaal hoofdstuk paragraaf
    alinea deel bijdrage brief nieuwsbrief aflevering boek lijst lijstje punt vraag reeks serie inleiding samenvatting
    """#)

  static let reason = WordClass(
    "reason", "reasons and arguments",
    #"""
    reden redenen argument argumenten oorzaak oorzaken verklaring bezwaar bezwaren tegenargument tegenargumenten tegenwerping
    tegenwerpingen verwijt verwijten kritiek motief bewering punt voordeel nadeel voordelen nadelen gevolg gevolgen
    """#)

  static let question = WordClass(
    "question", "question words",
    "wie wat waar waarom hoe wanneer welke welk waarvoor waarmee hoezo hoeveel waartoe waarin waaraan wiens")
}
