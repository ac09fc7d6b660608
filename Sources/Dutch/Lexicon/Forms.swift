// Our own lists: forms, not lemmas, that patterns need before anything is tagged, and where tags are not sure enough.

extension WordClass {
  /// Imperatives with which advice begins; most are first persons too, so patterns anchor them.
  static let imperative = WordClass(
    "imperative", "imperatives with which advice begins",
    #"""
    zorg vergeet stop begin kies durf laat wees maak ga geef zeg vraag leer schrijf zet houd hou luister kijk probeer
    bedenk onthoud bekijk toets behandel gebruik spreek bel leg reken verwacht koop verkoop accepteer blijf gun wacht doe
    trek toon bewaar check overweeg weiger spaar betaal pak tel meet vertel stuur haal breng lees neem werk denk vind
    richt bouw zoek zie til steek vermijd voorkom respecteer waardeer beloon bied stap schrap verbied schaf gooi hang
    investeer eis weet wijs beslis bepaal ontsla train test vertrouw verwijder draai keer herhaal noteer noem negeer
    verander verbeter vervang maai plant spoel verdeel controleer communiceer beantwoord antwoord reageer bezin
    onderteken lach slaap adem eet drink help rust let hoed pas wissel kom loop sta rijd fiets snij knip doorbreek
    vereenvoudig plan organiseer koester stel omarm wantrouw aanvaard erken sluit open breek
    """#)

  /// Past forms of the verbs with which stories are told.
  static let pastVerb = WordClass(
    "pastVerb", "past forms of the verbs with which stories are told",
    #"""
    was waren had hadden werd werden kwam kwamen ging gingen zat zaten stond stonden lag lagen liep liepen zei zeiden
    vroeg vroegen keek keken bleef bleven hield hielden kreeg kregen vond vonden zag zagen dacht dachten wist wisten
    kocht kochten bracht brachten nam namen gaf gaven riep riepen viel vielen begon begonnen schreef schreven las lazen
    sprak spraken reed reden trok trokken sloeg sloegen ving hing hingen koos kozen vloog bood boden sloot sloten at aten
    dronk dronken sliep sliepen stierf deed deden kon konden wilde wilden wou wouden moest moesten mocht mochten zou
    zouden bleek bleken leek leken belde belden vertelde vertelden antwoordde werkte werkten woonde woonden maakte
    maakten stapte stapten draaide draaiden legde legden zette zetten haalde haalden stelde stelden knikte knikten
    lachte lachten pakte pakten betaalde betaalden bestelde bestelden opende speelde hoorde hoorden voelde voelden
    stuurde stuurden mailde appte wachtte wachtten leerde leerden gebeurde runde verkocht verkochten verloor verloren
    vertrok verdween verdwenen ontdekte merkte merkten besloot besloten bedankte groeide begreep begrepen bezocht
    zocht zochten hielp hielpen schrok schoof droeg gooide noemde noemden meldde ontving fietste rook dankte
    schudde glimlachte zuchtte mompelde bromde fluisterde wees tekende beloofde
    """#)

  static let comparative = WordClass(
    "comparative", "comparatives",
    #"""
    meer minder beter slechter erger groter kleiner hoger lager sneller langzamer langer korter goedkoper duurder zwaarder
    lichter makkelijker gemakkelijker moeilijker eenvoudiger belangrijker gevaarlijker liever sterker zwakker vaker
    eerder later mooier slimmer verstandiger wijzer eerlijker zinniger verder harder zachter dichter rijker armer ouder
    jonger nieuwer breder dieper vroeger drukker rustiger gezonder veiliger nuttiger handiger waardevoller menselijker
    efficiënter leuker gekker vreemder kwalijker
    """#)

  /// Adverbs of degree.
  static let degree = WordClass(
    "degree", "adverbs of degree",
    #"""
    heel erg zeer echt nogal vrij best zo te ook wel toch gewoon absoluut totaal volstrekt volkomen ronduit werkelijk enorm
    bijzonder buitengewoon uiterst ontzettend hartstikke ongelooflijk behoorlijk tamelijk redelijk vooral natuurlijk helaas
    eigenlijk zelfs veel minstens uitermate verschrikkelijk vreselijk
    """#)

  static let number = WordClass(
    "number", "numerals in letters",
    #"""
    een één twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien
    negentien twintig vijfentwintig dertig veertig vijftig zestig zeventig tachtig negentig honderd duizend anderhalf
    anderhalve half halve
    """#)

  static let year = WordClass(
    "year", "years in which living people's stories happen",
    #"""
    1945 1946 1947 1948 1949 1950 1951 1952 1953 1954 1955 1956 1957 1958 1959 1960 1961 1962 1963 1964 1965
    1966 1967 1968 1969 1970 1971 1972 1973 1974 1975 1976 1977 1978 1979 1980 1981 1982 1983 1984 1985 1986
    1987 1988 1989 1990 1991 1992 1993 1994 1995 1996 1997 1998 1999 2000 2001 2002 2003 2004 2005 2006 2007
    2008 2009 2010 2011 2012 2013 2014 2015 2016 2017 2018 2019 2020 2021 2022 2023 2024 2025 2026 2027 2028
    2029 2030
    """#)
}
