extension Cue {
  static let objectionNamed = Cue(
    "objectionNamed",
    "names an objection or an argument of the other side",
    patterns: #"""
      bezwaar|bezwaren|tegenwerping|tegenwerpingen|tegenargument|tegenargumenten|verwijt|verwijten|kritiek|tegenspraak|aantijging|klacht|kanttekening
      argument|redenering|redenatie|gedachte|gedachtegang|veronderstelling|aanname|theorie|opvatting|these|pleidooi .. is|luidt|dat|gaat|klinkt|wil|zegt|leeft
      het|een|dit|dat .. argument|tegenargument|argumenten
      %critics ~zeggen|~vinden|~menen|~werpen|~denken|~beweren|~wijzen|~stellen|~roepen|~hekelen|~vrezen|~voeren|~willen|~betogen
      ~werpen|~brengen|~voeren|~tegenwerpen|~opwerpen|~inbrengen .. tegen|op|in|aan dat|,|$
      ~werpen|~brengen .. hiertegen|daartegen
      hiertegen|daartegen .. in|wordt|kan|valt|is
      ~worden .. verweten|tegengeworpen|aangevoerd|opgeworpen|ingebracht|voorgehouden
      wij|ons|mij|ik ~krijgen|krijg .. te horen|verwijt|vraag
      aan|van de andere kant|overkant
      """#,
    found: """
      Het eerste ⟦bezwaar⟧ luidt dat het te duur is.
      De ⟦gedachte is⟧ dat minder regels meer vrijheid geven.
      ⟦Critici vinden⟧ het plan te wild.
      ⟦Daartegen wordt⟧ ingebracht dat de stad vol is.
      Ons ⟦wordt verweten⟧ dat we traag zijn.
      Ook hoor ik ⟦het argument⟧ van de kosten.
      """,
    ignored: """
      De bezwaarde ambtenaar nam ontslag.
      Hij werpt de bal op het dak.
      """)
}
