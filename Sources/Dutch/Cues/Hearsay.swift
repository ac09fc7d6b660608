extension Cue {
  static let hearsay = Cue(
    "hearsay",
    "reports what people say, without a name (men zegt, wordt vaak gezegd, hoor je)",
    patterns: #"""
      men|ze|mensen|iedereen|velen|sommigen|sommige|anderen|sommigen|menigeen zegt|zeggen|vindt|vinden|denkt|denken|beweert|beweren|meent|menen|gelooft|geloven|roept|roepen|wil|verwacht|klaagt|klagen
      zegt|zeggen|vindt|denkt|heet|roept|vinden|denken|beweert men|ze|mensen|iedereen|velen|het|sommigen|anderen|de
      ~worden vaak|weleens|wel|ook|altijd|graag|soms|ons|tegenwoordig|dan|dikwijls|algemeen|wel|nogal|er .. gezegd|beweerd|gedacht|aangenomen|geroepen|beschouwd|verteld|gewezen|voorgesteld|gesteld|gezien
      ~worden gezegd|beweerd|gedacht|aangenomen|verondersteld
      er wordt .. gezegd|beweerd|gedacht|verteld|geroepen|gewezen
      hoor|lees|zie|hoort|leest|krijg je|men|ik|we|u|ge .. vaak|overal|steeds|tegenwoordig|weleens|wel|geregeld|altijd|regelmatig|dikwijls|vooral|dan|veel|hier
      je|men|ik|we|ge|u hoor|lees|hoort|horen|leest .. tegenwoordig|vaak|overal|steeds|tegenwoordig|weleens|geregeld|altijd|regelmatig|dikwijls|dat|nog
      zo gaat|luidt het verhaal|gezegde
      zou|zouden .. zijn|hebben|worden|bestaan|gaan $|,
      het|'t heet|schijnt dat|,
      naar verluidt
      zogenaamd|zogenaamde|zogezegd|zogezegde|zogeheten|vermeende|zg
      vindt|vinden|denkt|denken|zeggen|zegt van wel|niet
      """#,
    found: """
      ⟦Men zegt⟧ dat vis gezond is.
      ⟦Er wordt vaak gezegd⟧ dat geld stinkt.
      ⟦Je hoort tegenwoordig⟧ dat winkels sterven.
      De jeugd ⟦zou lui zijn⟧.
      ⟦Het heet dat⟧ de stad slaapt.
      De ⟦zogenaamde⟧ vooruitgang kost banen.
      De voorzitter ⟦vindt van wel⟧.
      Stil water heeft diepe gronden, ⟦zeggen ze⟧.
      """,
    ignored: """
      Niemand zweeg.
      Het zou morgen regenen in het noorden, dachten we.
      """)
}
