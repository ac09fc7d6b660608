// Our own lists.

extension WordClass {
  /// Nouns for what is worth having.
  static let value = WordClass(
    "value", "nouns for what is worth having",
    #"""
    +8 respect vertrouwen gelijkwaardigheid eerlijkheid rechtvaardigheid vrijheid waardigheid menselijkheid liefde
    kwaliteit integriteit wijsheid geluk oprechtheid vakmanschap fatsoen beschaving
    +6 balans evenwicht wederkerigheid samenwerking partnerschap vriendschap loyaliteit trouw eerbied waardering begrip
    geduld aandacht zorg zorgvuldigheid openheid transparantie betrouwbaarheid verantwoordelijkheid zelfrespect
    zelfvertrouwen professionaliteit deskundigheid vakkennis expertise ervaring ambacht gastvrijheid vriendelijkheid
    beleefdheid dienstbaarheid hulpvaardigheid solidariteit saamhorigheid verbondenheid samenhang veiligheid privacy
    gezondheid plezier voldoening arbeidsvreugde passie enthousiasme creativiteit innovatie vernieuwing vooruitgang
    groei ontwikkeling succes welzijn welvaart rust ruimte duidelijkheid helderheid eenvoud nuance redelijkheid moed
    lef durf discipline doorzettingsvermogen inzet toewijding betrokkenheid empathie medeleven mildheid dankbaarheid
    tevredenheid klanttevredenheid harmonie vrede draagvlak autonomie zelfstandigheid onafhankelijkheid eigenaarschap
    goesting gezelligheid nieuwsgierigheid democratie billijkheid gelijkheid
    +5 voordeel winst meerwaarde waarde kracht kans oplossing verbetering baat nut zin deugd aanwinst zegen
    verdienste pluspunt troef verademing schat rendement resultaat zekerheid
    """#)

  /// Nouns for what is wrong.
  static let vice = WordClass(
    "vice", "nouns for what is wrong",
    #"""
    -9 misbruik uitbuiting onrecht bedrog leugen fraude corruptie geweld ramp schande misdaad slavernij haat wreedheid
    -7 onzin flauwekul kletskoek kolder larie quatsch nonsens waanzin waan dwaasheid idioterie gekte domheid stommiteit
    gezeik gezeur gemekker geklaag gezanik gedoe rompslomp ellende bullshit kul zever prietpraat lulkoek apekool
    drogreden dooddoener misvatting misverstand dwaling denkfout fout blunder misser vergissing flater illusie mythe
    fabel sprookje luchtkasteel waanidee valkuil smoes uitvlucht excuus schijnheiligheid hypocrisie willekeur
    -6 arrogantie minachting hoogmoed egoïsme hebzucht gierigheid jaloezie afgunst angst schuld schaamte wantrouwen
    argwaan lafheid luiheid gemakzucht onverschilligheid hufterigheid onbeschoftheid onderdanigheid slaafsheid dwang
    druk stress uitputting burn-out overbelasting machtsmisbruik ongelijkheid discriminatie uitsluiting onvrede
    ontevredenheid frustratie irritatie ergernis ruzie conflict chaos rommel puinhoop wanorde achterstand verval
    verloedering verspilling schade verlies nadeel gevaar risico bedreiging probleem kwaal kwaad euvel misstand mankement
    gebrek tekort tekortkoming zwakte nalatigheid slordigheid mislukking faillissement crisis verslechtering
    achteruitgang stilstand afhankelijkheid onmacht onkunde onwetendheid vooroordeel cliché hype modewoord betutteling
    bemoeizucht bureaucratie symboolpolitiek schijnzekerheid schijnoplossing doekje kwakzalverij praatje
    """#)

  /// Verbs that approve or do good.
  static let approve = WordClass(
    "approve", "verbs that approve or do good",
    #"""
    +6 verdienen waarderen respecteren verbeteren helpen lonen beschermen versterken verrijken koesteren bewonderen
    prijzen loven toejuichen aanmoedigen steunen ondersteunen bevorderen vertrouwen verhelderen bloeien opbloeien
    groeien slagen winnen genieten bijdragen stimuleren inspireren motiveren bevrijden redden genezen
    """#)

  /// Verbs that blame or do harm.
  static let harm = WordClass(
    "harm", "verbs that blame or do harm",
    #"""
    -6 schaden beschadigen ondermijnen verpesten verzieken vernielen vernietigen verwoesten uitbuiten misbruiken
    bedriegen liegen misleiden voorliegen kwetsen vernederen kleineren onderschatten minachten negeren verwaarlozen
    verspillen verkwanselen uithollen afbreken slopen kapotmaken bedreigen belemmeren hinderen frustreren irriteren
    ergeren vervelen mislukken falen ontsporen verslechteren verarmen verloederen verziekt bederven besmetten vervuilen
    lijden klagen zeuren zeiken zaniken mekkeren schelden uitschelden betuttelen bemoeien afpersen chanteren
    discrimineren uitsluiten doodknijpen verstikken overbelasten uitputten opbranden
    """#)
}
