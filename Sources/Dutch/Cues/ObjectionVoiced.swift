extension Cue {
  static let objectionVoiced = Cue(
    "objectionVoiced",
    "lends the reader or an opponent a voice (ja maar, hoor ik u denken)",
    patterns: #"""
      ja ,? maar
      hoor ik .. al|u|je|jullie|ze|de|dan|vaak|men|sommigen|mensen|collega's|$
      ik hoor|zie u|je|jullie|ze|het|hem|haar .. al|zeggen|denken|roepen|komen
      %you|men|iemand|sommigen|mensen zult|zal|zullen|zou|zoudt|zouden|kunt|kan|kunnen .. denken|zeggen|tegenwerpen|opmerken|roepen|inbrengen|aanvoeren
      zult|zul|zou|zal|zoudt|kun|kunt %you|men|iemand .. denken|zeggen|tegenwerpen|opmerken|vragen|inbrengen
      denkt|denk|zegt|zeg|vraagt|vraag u|je|jij|men|ge misschien|wellicht|nu|dan|zich|je|nou
      %you zegt|denkt|vraagt misschien|wellicht|nu
      je|men zou denken|zeggen|verwachten
      tegen wie|mensen .. zegt|zeggen|denkt|denken
      ^ is|zijn|mag|moet|kan|heeft dat|een|de|het|er|zo'n|je dan|nu|niet|toch ... ?
      ^ is|was|zijn dat|dit|het|zo'n nu|dan|niet|nou|geen
      """#,
    found: """
      ⟦Ja maar⟧, de huur stijgt toch ook.
      Te duur, ⟦hoor ik u⟧ denken.
      ⟦U zult zeggen⟧ dat het nooit zo was.
      ⟦Je zou denken⟧ dat een dorp rustig is.
      ⟦Denkt u misschien⟧ dat ik overdrijf?
      ⟦Is dat dan zo erg?⟧
      ⟦Ik hoor je al⟧ zeggen dat het moet.
      """,
    ignored: """
      De doof geboren hond hoort niets.
      Hij zou morgen komen.
      """)
}
