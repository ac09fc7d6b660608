extension Cue {
  static let ironyMarker = Cue(
    "ironyMarker",
    "words that put distance to what is said (zogenaamd, jawel, uiteraard)",
    patterns: #"""
      zogenaamd|zogenaamde|zogeheten|zogezegd|zogezegde|kuch|ahum|zgn|zgn.|tja|jazeker|jawel|nota|zowaar|heuse|uitgerekend bene?
      u|je weet|begrijpt|snapt wel
      ~mogen|mag|kunnen|kan .. blij|dankbaar zijn
      alsof|asof
      haha|hihi|lol|lmao|:-)|;-)|;)|:)|knipoog
      o|oh wee|ja
      ja ja
      moet|moeten|mag .. dan maar|zeker
      """#,
    found: """
      De ⟦zogenaamde⟧ expert kende de weg niet.
      ⟦U weet wel⟧, die met het bordje.
      ⟦Nota bene⟧ op zondag.
      ⟦Alsof⟧ een kassa kan lachen.
      """,
    ignored: """
      Ik weet wel beter.
      Ja, dat is zo.
      """)
}
