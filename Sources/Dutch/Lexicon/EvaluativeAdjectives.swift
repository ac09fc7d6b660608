// Most of these rows come from the subjectivity lexicon of Pattern for Dutch (Tom De Smedt, Walter Daelemans; released
// into the public domain under the PDDL): senses tagged by hand, averaged over a word's senses, words whose senses
// disagree or that judge nothing in an argument left out. The others are our own.

extension WordClass {
  /// Adjectives that approve, by strength.
  static let good = WordClass(
    "good", "adjectives that approve",
    #"""
    +9 200 adembenemend allerbest allerleukst allermooist beeldschoon boeiend briljant buitengewoon
    fenomenaal formidabel geweldig glashelder ideaal ijzersterk kostelijk magistraal magnifiek meesterlijk
    miraculeus moedig onbetaalbaar onevenaarbaar onmisbaar onovertroffen ontspannend perfect prachtig
    steengoed stijlvol subliem super supergoed superleuk supermooi superspannend uitmuntend uitstekend
    verrukkelijk virtuoos volmaakt voorbeeldig voortreffelijk vrolijk weergaloos wonderbaarlijk
    +8 aantrekkelijk betrouwbaar dapper deskundig doordacht ervaren fascinerend geestig geknipt geliefd
    gelijkwaardig gelukkig geniaal genoeglijk geslaagd gezellig hartverwarmend heerlijk intelligent komisch
    menselijk onvergetelijk oprecht opwindend pienter rechtvaardig slim snugger uitgelezen uitzonderlijk
    vakkundig waardevol
    +7 attent begaafd behulpzaam belangwekkend best beste betaalbaar beter bewezen bewonderenswaardig
    billijk cool deftig dierbaar duurzaam eerlijk evenwichtig fatsoenlijk feeëriek gegrond gezond
    goedbedoeld hartelijk heilzaam hilarisch hoffelijk humorvol ingenieus kundig kwalitatief kwaliteitsvol
    leerrijk legendarisch legitiem loyaal meeslepend mooi nuchter optimaal plezant plezierig prettig prima
    rechtmatig redelijk schitterend schoon smakelijk spectaculair sprookjesachtig succesvol talentvol
    toekomstbestendig transparant verantwoord verdedigbaar vruchtbaar waarachtig wederzijds welverdiend
    wenselijk wijs wijselijk zinnig zinvol zorgzaam
    +6 aanstekelijk amusant avontuurlijk creatief dankbaar diepzinnig doeltreffend enthousiast fantasierijk
    fantasievol fraai gaaf gedegen geestdriftig geschikt goed goeie grandioos grappig grondig hemels
    hoogstaand humoristisch imposant indrukwekkend interessant intrigerend knap kunstig leerzaam lekker leuk
    levendig lief liefdevol netjes nuttig onderhoudend ongekend ontspannen onweerstaanbaar openhartig
    optimistisch overtuigend relaxed rooskleurig sfeervol speciaal speels spontaan supersnel sympathiek
    teder tof top uniek veelbelovend verbluffend verfrissend vermakelijk verrassend verstandig vindingrijk
    volwaardig waardig waarheidsgetrouw
    +5 aandachtig aangenaam aardig bekwaam beleefd bevredigend chic competent consequent doorgewinterd
    duizelingwekkend efficiënt geinig gerechtvaardigd gewenst haalbaar handig helder hoopvol houdbaar
    indringend integer inventief krachtig lezenswaardig logisch lonend mooier ontroerend ordelijk
    overzichtelijk proper rendabel respectvol scherpzinnig slimmer soepel solide sterk sterker vakbekwaam
    verbazingwekkend verstandiger vertrouwd vriendelijk weldenkend welkom winstgevend zalig
    +4 aandoenlijk aangrijpend aannemelijk begrijpbaar begrijpelijk behoorlijk belangrijk bondig correct
    degelijk denderend diepgaand duidelijk effectief fijn flink gedetailleerd geloofwaardig gemakkelijk
    geweldloos hecht intens inzichtelijk keurig kostbaar moeiteloos nauwgezet nauwkeurig onafhankelijk
    onbevangen onconventioneel ongecompliceerd ongelofelijk ongezouten onnavolgbaar onontbeerlijk
    onschatbaar opmerkelijk origineel overweldigend pakkende praktisch precies professioneel raak relevant
    rijp romantisch spraakmakend sprakeloos subtiel terecht tevreden toegankelijk toepasselijk uitbundig
    uitvoerig ultiem veilig voldaan voorzichtig zelfstandig zorgvuldig
    """#)

  /// Adjectives that disapprove, by strength.
  static let bad = WordClass(
    "bad", "adjectives that disapprove",
    #"""
    -9 absurd afgrijselijk afschuwelijk angstaanjagend arrogant barbaars belachelijk desastreus egoïstisch
    gortdroog gruwelijk hautain hovaardig idioot mensonterend misdadig oersaai onaanvaardbaar onacceptabel
    onmenselijk ontoelaatbaar onzalig rampzalig ridicuul schandalig schandelijk slaapverwekkend stompzinnig
    verwerpelijk vulgair walgelijk weerzinwekkend
    -8 ergerlijk griezelig lomp meedogenloos misplaatst onbetrouwbaar onuitstaanbaar oppervlakkig pervers
    ranzig storend tragisch vies waardeloos zeurderig
    -7 achterlijk asociaal depressief dom dwaas egocentrisch fnuikend foutief giftig hardvochtig hebzuchtig
    incompetent inhalig irritant krankzinnig kruiperig kwalijk laf lafhartig lelijk leugenachtig miserabel
    misleidend nefast onbekwaam onbeschoft onbevredigend onbillijk onbruikbaar onderdanig oneervol
    onfatsoenlijk onhoudbaar onjuist onrechtvaardig onredelijk onsympathiek onverantwoord onwaardig
    onwerkbaar ordinair respectloos roekeloos saai schadelijk serviel slaafs slecht slechter slechtst
    verderfelijk verkeerd verwend wreed
    -6 belabberd beroerd catastrofaal cynisch dodelijk ellendig erbarmelijk fataal flauw funest genadeloos
    gevaarlijk goor gênant hoogdravend hopeloos huiveringwekkend kil knullig koel langdradig mistroostig
    noodlottig onaardig onbegrijpelijk ondoorgrondelijk oneerlijk ongepast oninteressant onleesbaar
    onprettig onveilig pathetisch pijnlijk pretentieus rot schrijnend sloom smerig suf teleurstellend
    traumatisch triest trouweloos uitzichtloos vals vervelend vreselijk wanhopig ziekelijk zinloos
    -5 achterhaald afstandelijk agressief alarmerend amateuristisch averechts banaal bedenkelijk beklemmend
    belerend benard benauwd betuttelend bevoogdend bitter bizar bruut bureaucratisch chaotisch
    contraproductief denigrerend droef duur eenzijdig fout frustrerend gek gekunsteld gemakzuchtig
    gevaarlijker geweldadig goedkoop hinderlijk hol hypocriet jammer kortzichtig krom lastig log lui
    machteloos moeizaam naïef neerbuigend nietszeggend nukkig nutteloos obsessief omslachtig onbeholpen
    onbewezen ondeugdelijk ondoordacht ongefundeerd ongelijkwaardig ongeloofwaardig ongelukkig ongemakkelijk
    ongeneeslijk ongerechtvaardigd ongerijmd ongewenst ongezond onhandig onmachtig onmogelijk onnatuurlijk
    onnauwkeurig onnodig onnozel onoverzichtelijk onpersoonlijk onprofessioneel onrealistisch onsamenhangend
    onterecht onverstandig onwenselijk onzinnig onzorgvuldig overbodig plat raar risicovol riskant
    schaamteloos scheef simplistisch sinister somber spijtig star streng stroperig tuttig uitgehold
    uitgekauwd veeleisend vergezocht vermoeiend vernederend verontrustend verouderd verschrikkelijk
    versleten voorspelbaar vrijblijvend waanzinnig wankel wollig zielig zoetsappig zorgelijk zorgwekkend
    zwak
    -4 aanvechtbaar achteloos akelig bar beperkt cliché discutabel dramatisch dubieus eentonig eenzaam
    emotieloos gecompliceerd gering gestoord gewelddadig houterig ijzig kansloos kinderachtig medeplichtig
    noodgedwongen onduidelijk onlogisch onvoldoende onwetend onzeker ouderwets overdreven rommelig schuchter
    slordig stoffig stom tegenstrijdig twijfelachtig vaag warrig wazig weerloos wrang zenuwslopend zweverig
    """#)
}
