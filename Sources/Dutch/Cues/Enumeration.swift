extension Cue {
  static let enumeration = Cue(
    "enumeration",
    "counts points (ten eerste, de tweede reden, stap 3)",
    patterns: #"""
      ten eerste|tweede|derde|vierde|vijfde|slotte
      ^ eerste|tweede|derde|vierde|tot|verder|voorts|bovendien|daarnaast|ook|vervolgens|daarbij|daarenboven|eerstens|tweedens
      de|een|het|mijn eerste|tweede|derde|vierde|laatste|andere|belangrijkste|voornaamste reden|punt|stap|argument|bezwaar|les|regel|vraag|tip|fout|oorzaak|voordeel|nadeel
      stap|les|regel|tip|punt|reden|artikel|fase|deel|vraag|fout #NUM|1|2|3|4|5|6|7|8|een|één|twee|drie
      ^ #NUM|1|2|3|4|5|6|7|8|9|a|b|c .|)|/|:
      enerzijds|anderzijds
      ^ een|nog tweede|derde|ander|andere|laatste|een
      """#,
    found: """
      ⟦Ten tweede⟧ kost het tijd.
      ⟦De eerste reden⟧ is geld.
      Dan is ⟦stap 3⟧ wachten.
      ⟦Bovendien⟧ regent het vaak.
      """,
    ignored: """
      De tweede man lachte.
      Eerst eten we.
      """)
}
