/// English, Latin, German and French sayings that Dutch authors use: `canonical | variants (;) | counter | language |
/// the Dutch saying that it merely translates`.
///
/// Compiled for this project from common knowledge.
let foreignSayings: StaticString = #"""
  the customer is always right | customer is right; the customer's always right; the customer is never wrong; the client is always right; customer is always right | | en
  the customer is king | customer is king; the client is king | | en | de klant is koning
  the customer comes first | customers come first; customer first; put the customer first | | en
  happy staff, happy customers | happy employees happy customers; happy people happy customers; happy crew happy customers | | en
  happy staff, happy guests | | | en
  happy wife, happy life | | | en
  time is money | | | en
  less is more | sometimes less is more | | en
  more is more | | | en
  keep it simple | keep it simple stupid; keep it stupid simple | | en
  practice what you preach | | | en
  practice makes perfect | practice makes permanent* | | en
  if it ain't broke, don't fix it | if it isn't broken don't fix it; never change a running system; if it's not broken don't fix it | | en
  there is no such thing as a free lunch | there's no such thing as a free lunch; no such thing as a free lunch; no free lunch | | en
  never change a winning team | don't change a winning team | | en
  what gets measured gets managed | what gets measured gets done; you can't manage what you don't measure; if you can't measure it you can't manage it | | en
  to measure is to know | measuring is knowing | | en | meten is weten
  knowledge is power | | | en | kennis is macht
  rules are rules | | | en | regels zijn regels
  you get what you pay for | | | en
  you are what you eat | | | en
  money makes the world go round | money makes the world go around | | en
  money talks | | | en
  money can't buy happiness | money can't buy you love; can't buy me love | | en
  cash is king | | | en
  content is king | | | en
  business as usual | business as unusual* | | en
  the winner takes it all | winner takes all | | en
  the sky is the limit | | | en
  the show must go on | | | en
  the proof of the pudding is in the eating | proof is in the pudding; the proof of the pudding | | en
  the devil is in the details | devil is in the detail | | en | de duivel zit in de details
  the early bird catches the worm | early bird gets the worm | | en
  the end justifies the means | | | en | het doel heiligt de middelen
  the best is yet to come | | | en
  the medium is the message | | | en
  the more the merrier | | | en
  the only way is up | | | en
  the only constant is change | change is the only constant | | en
  the road to hell is paved with good intentions | | | en | de weg naar de hel is geplaveid met goede bedoelingen
  the truth is in the middle | | | en | de waarheid ligt in het midden
  actions speak louder than words | | | en
  a deal is a deal | deal is deal | | en | afspraak is afspraak
  a picture is worth a thousand words | | | en | één beeld zegt meer dan duizend woorden
  a chain is only as strong as its weakest link | | | en | een ketting is zo sterk als de zwakste schakel
  a penny saved is a penny earned | | | en
  a fool with a tool is still a fool | | | en
  a happy customer is the best advertisement | | | en
  a friend in need is a friend indeed | | | en
  a man's got to do what a man's got to do | a man has got to do what a man has got to do | | en
  all is fair in love and war | all's fair in love and war | | en
  all animals are equal, but some animals are more equal than others | some are more equal than others; some animals are more equal than others | | en
  all good things come to an end | | | en
  all you need is love | | | en
  all work and no play makes jack a dull boy | | | en
  an apple a day keeps the doctor away | | | en
  an eye for an eye | | | en | oog om oog, tand om tand
  beauty is in the eye of the beholder | | | en
  better safe than sorry | | | en
  better late than never | | | en | beter laat dan nooit
  better done than perfect | done is better than perfect | | en
  be yourself, everyone else is already taken | | | en
  be the change you want to see in the world | be the change | | en
  big is beautiful | | | en
  small is beautiful | | | en
  black is beautiful | | | en
  blood is thicker than water | | | en
  boys will be boys | | | en
  business is business | | | en | zaken zijn zaken
  change or die | adapt or die; innovate or die; change before you have to | | en
  charity begins at home | | | en | barmhartigheid begint thuis
  clothes make the man | | | en | kleren maken de man
  code is law | | | en
  crime doesn't pay | | | en
  culture eats strategy for breakfast | culture eats strategy | | en
  data is the new oil | data is the new gold | | en
  diamonds are forever | | | en
  divide and conquer | divide and rule | | en | verdeel en heers
  do as i say, not as i do | | | en
  do or do not, there is no try | | | en
  do unto others as you would have them do unto you | | | en
  don't be evil | do no evil; don't do evil; do the right thing* | | en
  don't bite the hand that feeds you | | | en
  don't judge a book by its cover | never judge a book by its cover | | en | je moet nooit een boek op zijn kaft beoordelen
  don't shoot the messenger | | | en
  don't put all your eggs in one basket | | | en | je moet niet al je eieren in één mandje leggen
  don't feed the trolls | | | en
  don't worry, be happy | | | en
  dress for the job you want | | | en
  eat your own dog food | eating your own dog food; eat your own dogfood | | en
  every cloud has a silver lining | | | en
  every man for himself | | | en
  everything comes at a price | everything has a price | | en
  experience is the best teacher | | | en | ervaring is de beste leermeester
  fail fast, fail often | fail fast; fail early fail often | | en
  failure is not an option | failure is no option | | en
  fake it till you make it | fake it until you make it | | en
  finders keepers | | | en
  first come, first served | first come first serve | | en | wie het eerst komt, het eerst maalt
  first things first | | | en
  fool me once, shame on you, fool me twice, shame on me | | | en
  form follows function | | | en
  fortune favours the bold | fortune favors the bold; fortune favours the brave | | en
  freedom is not free | freedom isn't free | | en
  garbage in, garbage out | shit in shit out; rubbish in rubbish out | | en
  genius is one percent inspiration and ninety-nine percent perspiration | one percent inspiration ninety-nine percent perspiration | | en
  get rich or die trying | | | en
  give and take | | | en
  go big or go home | | | en
  go with the flow | | | en
  good artists copy, great artists steal | | | en
  good enough is good enough | good is good enough; good enough is never good enough* | | en
  good fences make good neighbours | good fences make good neighbors | | en | goede hekken maken goede buren
  good things come to those who wait | | | en
  great minds think alike | | | en
  greed is good | | | en
  hard work beats talent | | | en
  hard work pays off | | | en
  hell is other people | | | en
  hire for attitude, train for skills | hire for attitude train for skill | | en
  history repeats itself | | | en | de geschiedenis herhaalt zich
  home is where the heart is | | | en
  home sweet home | | | en
  honesty is the best policy | | | en | eerlijk duurt het langst
  hope for the best, prepare for the worst | | | en
  if i had asked people what they wanted, they would have said faster horses | | | en
  if you can't beat them, join them | if you can't beat 'em join 'em | | en
  if you pay peanuts, you get monkeys | pay peanuts get monkeys | | en
  if you can make it there, you can make it anywhere | | | en
  if you build it, they will come | build it and they will come | | en
  if you can dream it, you can do it | | | en
  if you can't stand the heat, stay out of the kitchen | if you can't stand the heat get out of the kitchen | | en
  if you think education is expensive, try ignorance | | | en
  if you want something done, do it yourself | if you want something done right do it yourself | | en
  if you're not paying for the product, you are the product | if it's free you are the product; if you are not paying you are the product | | en
  ignorance is bliss | | | en
  imitation is the sincerest form of flattery | | | en
  in god we trust | in god we trust all others must bring data | | en
  in for a penny, in for a pound | | | en
  information wants to be free | | | en
  it is better to ask forgiveness than permission | it's easier to ask for forgiveness than permission; better to ask for forgiveness than permission; ask for forgiveness not permission | | en
  it is what it is | | | en
  it takes a village to raise a child | it takes a village | | en
  it takes two to tango | | | en
  it's not personal, it's business | it's just business; nothing personal just business | | en
  it's the economy, stupid | | | en
  it's lonely at the top | | | en
  it's all in the game | | | en
  just do it | | | en
  just say no | | | en
  keep calm and carry on | keep calm | | en
  keep your friends close and your enemies closer | | | en
  kill your darlings | | | en
  know thyself | | | en | ken uzelf
  laugh and the world laughs with you | | | en
  leave no one behind | no man left behind; leave no man behind | | en
  let sleeping dogs lie | | | en | je moet geen slapende honden wakker maken
  life begins at forty | | | en
  life is a journey, not a destination | it's the journey not the destination | | en
  life is short | life's too short | | en
  life is like a box of chocolates | | | en
  life is what happens to you while you're busy making other plans | life is what happens | | en
  live and let live | | | en | leven en laten leven
  live and let die | | | en
  live fast, die young | | | en
  location, location, location | | | en
  look before you leap | | | en | bezint eer ge begint
  love is blind | | | en | de liefde is blind
  love it or leave it | | | en
  love conquers all | | | en
  make love, not war | make love not war | | en
  make hay while the sun shines | | | en
  many hands make light work | | | en | vele handen maken licht werk
  mind over matter | | | en
  move fast and break things | | | en
  my house, my rules | my home is my castle; my house my castle; my money my rules | | en
  my way or the highway | | | en
  necessity is the mother of invention | | | en
  never waste a good crisis | never let a good crisis go to waste | | en
  never say never | | | en
  never underestimate the power of stupid people | | | en
  never ever give up | never give up | | en
  no guts, no glory | | | en
  no news is good news | | | en | geen nieuws, goed nieuws
  no pain, no gain | no pain no glory | | en
  no man is an island | | | en | geen mens is een eiland
  no money, no honey | no cure no pay; no money no swiss | | en
  no taxation without representation | | | en
  no risk, no fun | no risk no reward | | en
  no means no | no is no | | en | nee is nee
  nobody is perfect | nobody's perfect; no one is perfect | | en | niemand is perfect
  nobody ever got fired for buying ibm | no one ever got fired for buying ibm | | en
  nothing ventured, nothing gained | | | en | wie niet waagt, die niet wint
  nothing is as constant as change | | | en
  offence is the best defence | attack is the best form of defence; the best defense is a good offense | | en | de aanval is de beste verdediging
  old habits die hard | | | en
  once bitten, twice shy | | | en
  one man's trash is another man's treasure | one man's meat is another man's poison | | en
  one size fits all | one size fits none* | | en
  only the strong survive | survival of the fittest | | en
  opposites attract | | | en | tegenpolen trekken elkaar aan
  out of sight, out of mind | | | en | uit het oog, uit het hart
  pay it forward | | | en
  people don't leave companies, they leave managers | people leave managers not companies | | en
  people don't buy what you do, they buy why you do it | start with why | | en
  perception is reality | | | en
  perfect is the enemy of good | better is the enemy of good; the perfect is the enemy of the good | | en
  power corrupts | power corrupts and absolute power corrupts absolutely; power tends to corrupt | | en | macht corrumpeert, en absolute macht corrumpeert absoluut
  power to the people | | | en
  prevention is better than cure | an ounce of prevention is worth a pound of cure | | en | voorkomen is beter dan genezen
  pride comes before a fall | pride goes before a fall | | en | hoogmoed komt voor de val
  publish or perish | | | en
  put your money where your mouth is | | | en
  quality over quantity | quality not quantity | | en | kwaliteit boven kwantiteit
  quality never goes out of style | | | en
  release early, release often | | | en
  rome wasn't built in a day | | | en | rome is niet op één dag gebouwd
  safety first | | | en
  seeing is believing | | | en | zien doet geloven
  sex sells | | | en
  sharing is caring | | | en
  shit happens | | | en
  sink or swim | | | en
  size matters | size does matter; size doesn't matter* | | en
  software is eating the world | | | en
  speak softly and carry a big stick | | | en
  speech is silver, silence is golden | silence is golden | | en | spreken is zilver, zwijgen is goud
  stay hungry, stay foolish | | | en
  sticks and stones may break my bones | | | en
  stop making sense | | | en
  success has many fathers | success has many fathers but failure is an orphan | | en
  talk is cheap | | | en
  taste is personal | there is no accounting for taste | | en
  the best things in life are free | | | en | de beste dingen in het leven zijn gratis
  the grass is always greener on the other side | the grass is greener on the other side | | en | het gras is altijd groener aan de overkant
  the whole is greater than the sum of its parts | het geheel is meer dan de som der delen; het geheel is meer dan de som van de delen | | en
  the pen is mightier than the sword | | | en | de pen is machtiger dan het zwaard
  the poor get poorer and the rich get richer | the rich get richer | | en
  the revolution will not be televised | | | en
  there are only two hard things in computer science: cache invalidation and naming things | there is nothing as hard as naming and cache invalidation; there are two hard things in computer science | | en
  there is no place like home | there's no place like home | | en | oost west, thuis best
  there is no planet b | there's no planet b | | en
  there is no i in team | there's no i in team | | en
  there is no alternative | | | en
  there are lies, damned lies and statistics | lies damned lies and statistics | | en | er zijn leugens, grove leugens en statistieken
  there is no business like show business | | | en
  think before you act | think before you speak | | en | eerst denken, dan doen
  think different | | | en
  think global, act local | think globally act locally | | en
  think outside the box | | | en
  time flies | time flies when you're having fun | | en | de tijd vliegt
  time heals all wounds | | | en | de tijd heelt alle wonden
  time will tell | | | en | de tijd zal het leren
  to be or not to be | to be or not to be that is the question | | en
  to err is human | to err is human to forgive divine | | en | vergissen is menselijk
  together we stand, divided we fall | united we stand divided we fall | | en
  too big to fail | | | en
  too many cooks spoil the broth | too many chefs and not enough indians | | en | veel koks bederven de brij
  too good to be true | if it sounds too good to be true it probably is | | en
  trust is good, control is better | trust but verify | | en | vertrouwen is goed, controle is beter
  trust the process | | | en
  trust takes years to build, seconds to break | | | en
  two wrongs don't make a right | | | en
  under-promise, over-deliver | under promise and over deliver; underpromise and overdeliver; underpromise overdeliver | | en
  use it or lose it | | | en
  variety is the spice of life | | | en
  we are all in this together | | | en
  what doesn't kill you makes you stronger | what doesn't kill me makes me stronger; what does not kill you | | en | wat je niet doodt, maakt je sterker
  what goes around comes around | | | en
  what goes up must come down | | | en
  what happens in vegas stays in vegas | | | en
  what you see is what you get | | | en
  what's in a name | | | en
  what's in it for me | | | en
  when in rome, do as the romans do | when in rome | | en
  when the going gets tough, the tough get going | | | en
  when life gives you lemons, make lemonade | if life gives you lemons make lemonade | | en
  where there's a will, there's a way | where there is a will there is a way | | en | waar een wil is, is een weg
  where there's smoke, there's fire | where there is smoke there is fire | | en | waar rook is, is vuur
  who pays the piper calls the tune | he who pays the piper calls the tune | | en
  with great power comes great responsibility | | | en
  women and children first | | | en
  work hard, play hard | | | en
  work smarter, not harder | work smart not hard | | en | slimmer werken, niet harder
  yes we can | | | en
  you can't have it all | you can't have your cake and eat it; you cannot have your cake and eat it | | en
  you can't please everyone | you can't please everybody | | en
  you can't teach an old dog new tricks | | | en
  you can lead a horse to water, but you can't make it drink | | | en
  you can't make an omelette without breaking eggs | | | en | je kunt geen omelet bakken zonder eieren te breken
  you can't always get what you want | | | en
  you never get a second chance to make a first impression | | | en | er is geen tweede kans voor een eerste indruk
  you only live once | yolo | | en | je leeft maar één keer
  you reap what you sow | | | en | wat je zaait, zul je oogsten
  you scratch my back, i'll scratch yours | | | en
  you snooze, you lose | | | en
  your freedom ends where mine begins | | | en
  der kunde ist könig | kunde ist könig; kunde ist auch könig | | de | de klant is koning
  der kunde hat immer recht | | | de | de klant heeft altijd gelijk
  ordnung muss sein | ordnung muß sein | | de
  wer a sagt, muss auch b sagen | | | de | wie a zegt, moet ook b zeggen
  befehl ist befehl | | | de
  dienst ist dienst und schnaps ist schnaps | | | de
  vertrauen ist gut, kontrolle ist besser | | | de | vertrouwen is goed, controle is beter
  zeit ist geld | | | de | tijd is geld
  ende gut, alles gut | | | de | eind goed, al goed
  aller anfang ist schwer | | | de | alle begin is moeilijk
  übung macht den meister | | | de | oefening baart kunst
  wer nicht wagt, der nicht gewinnt | | | de | wie niet waagt, die niet wint
  wer zuletzt lacht, lacht am besten | | | de | wie het laatst lacht, lacht het best
  was nicht ist, kann noch werden | | | de | wat niet is, kan nog komen
  was mich nicht umbringt, macht mich stärker | | | de | wat je niet doodt, maakt je sterker
  wer zu spät kommt, den bestraft das leben | | | de | wie te laat komt, die straft het leven
  wir schaffen das | | | de
  alles hat ein ende, nur die wurst hat zwei | | | de
  in der beschränkung zeigt sich erst der meister | in der beschränkung zeigt sich der meister | | de | in de beperking toont zich de meester
  es ist nicht alles gold, was glänzt | | | de | het is niet al goud wat blinkt
  morgenstund hat gold im mund | | | de | de morgenstond heeft goud in de mond
  reden ist silber, schweigen ist gold | | | de | spreken is zilver, zwijgen is goud
  gelegenheit macht diebe | | | de | gelegenheid maakt de dief
  vorsprung durch technik | | | de
  weniger ist mehr | | | de | minder is meer
  erst kommt das fressen, dann kommt die moral | erst das fressen dann die moral | | de
  wes brot ich ess, des lied ich sing | | | de | wiens brood men eet, diens woord men spreekt
  le client est roi | client est roi; le client roi; le client est le roi | | fr | de klant is koning
  le client a toujours raison | | | fr | de klant heeft altijd gelijk
  le client n'a jamais tort | client n'a jamais tort | | fr
  okyakusama wa kamisama desu | | | ja | de klant is god
  noblesse oblige | richesse oblige* | | fr
  la raison du plus fort est toujours la meilleure | raison du plus fort | | fr
  après nous le déluge | après moi le déluge | | fr | na ons de zondvloed
  à la guerre comme à la guerre | | | fr
  c'est la vie | | | fr
  c'est le ton qui fait la musique | | | fr | de toon maakt de muziek
  chacun à son goût | à chacun son goût; chacun son goût; chacun à son gout | | fr | ieder zijn meug
  chassez le naturel, il revient au galop | | | fr
  cherchez la femme | | | fr
  gouverner c'est prévoir | | | fr | regeren is vooruitzien
  honi soit qui mal y pense | honni soit qui mal y pense | | fr
  impossible n'est pas français | | | fr
  je pense, donc je suis | | | fr | ik denk, dus ik besta
  l'appétit vient en mangeant | | | fr
  l'argent n'a pas d'odeur | l'argent ne fait pas le bonheur | | fr | geld stinkt niet
  l'enfer c'est les autres | | | fr
  l'état c'est moi | | | fr
  l'exception confirme la règle | | | fr | de uitzondering bevestigt de regel
  l'histoire se répète | | | fr | de geschiedenis herhaalt zich
  l'union fait la force | | | fr | eendracht maakt macht
  la critique est aisée, mais l'art est difficile | la critique est aisée | | fr
  le mieux est l'ennemi du bien | | | fr | het beste is de vijand van het goede
  le roi est mort, vive le roi | | | fr | de koning is dood, leve de koning
  les absents ont toujours tort | | | fr
  les bons comptes font les bons amis | | | fr | goede rekeningen maken goede vrienden
  liberté, égalité, fraternité | | | fr
  plus ça change, plus c'est la même chose | plus ça change | | fr
  qui paie commande | qui paye commande | | fr | wie betaalt, bepaalt
  qui ne dit mot consent | | | fr | wie zwijgt, stemt toe
  qui trop embrasse mal étreint | | | fr
  tel maître, tel valet | | | fr | zo heer, zo knecht
  tout comprendre c'est tout pardonner | | | fr
  tout va très bien, madame la marquise | | | fr
  vive la différence | | | fr
  vouloir c'est pouvoir | | | fr | willen is kunnen
  ab ovo usque ad mala | | | la
  ad fontes | | | la
  alea iacta est | alea jacta est | | la | de teerling is geworpen
  amor vincit omnia | omnia vincit amor | | la | liefde overwint alles
  ars longa, vita brevis | vita brevis ars longa | | la
  audaces fortuna iuvat | audentes fortuna iuvat; fortes fortuna adiuvat; fortes fortuna iuvat; audaces fortuna juvat | | la
  audi et alteram partem | audi alteram partem; audiatur et altera pars | | la
  aut caesar aut nihil | | | la
  beati possidentes | | | la
  bene qui latuit, bene vixit | | | la
  carpe diem | | | la
  caveat emptor | | | la
  cogito ergo sum | | | la
  concordia res parvae crescunt | | | la
  corruptio optimi pessima | | | la
  credo quia absurdum | | | la
  cui bono | | | la
  cuius regio, eius religio | | | la
  de gustibus non est disputandum | de gustibus et coloribus non est disputandum; de gustibus non disputandum; de gustibus | | la | over smaak valt niet te twisten
  de mortuis nil nisi bene | de mortuis nihil nisi bene | | la | over de doden niets dan goeds
  divide et impera | | | la
  do ut des | | | la
  docendo discimus | | | la
  dulce et decorum est pro patria mori | | | la
  dum spiro spero | dum vivo spero | | la
  dura lex, sed lex | | | la
  errare humanum est | | | la
  est modus in rebus | | | la
  ex oriente lux | | | la
  festina lente | | | la
  fiat justitia, pereat mundus | fiat iustitia pereat mundus; fiat justitia ruat caelum | | la
  finis coronat opus | | | la | het einde kroont het werk
  fluctuat nec mergitur | | | la
  gutta cavat lapidem | | | la | de druppel holt de steen uit
  historia magistra vitae | | | la
  hodie mihi, cras tibi | | | la
  homo homini lupus | | | la
  ignorantia legis non excusat | ignorantia juris non excusat | | la
  in cauda venenum | | | la | het venijn zit in de staart
  in dubio pro reo | | | la
  in medio virtus | in medio stat virtus | | la
  in vino veritas | | | la
  ipsa scientia potestas est | scientia potentia est; scientia potestas est | | la
  labor omnia vincit | labor vincit omnia | | la
  luctor et emergo | | | la
  manus manum lavat | | | la | de ene hand wast de andere
  mater artium necessitas | | | la
  memento mori | | | la
  mens sana in corpore sano | | | la
  mundus vult decipi | mundus vult decipi ergo decipiatur | | la
  natura non facit saltus | natura non facit saltum | | la
  ne bis in idem | | | la
  nemo auditur propriam turpitudinem allegans | | | la
  nemo iudex in causa sua | nemo judex in causa sua | | la
  nil volentibus arduum | | | la
  nihil novi sub sole | nil novi sub sole | | la
  nomen est omen | | | la
  non multa sed multum | multum non multa | | la
  non scholae sed vitae discimus | | | la
  nosce te ipsum | gnothi seauton | | la
  nulla dies sine linea | | | la
  nulla poena sine lege | nullum crimen sine lege | | la
  o tempora, o mores | | | la
  omnia mutantur | panta rhei; omnia mutantur nihil interit | | la
  ora et labora | | | la
  pacta sunt servanda | | | la
  panem et circenses | | | la
  pecunia non olet | | | la
  per aspera ad astra | ad astra per aspera | | la
  post hoc ergo propter hoc | post hoc non est propter hoc | | la
  primum non nocere | primum nil nocere | | la
  primus inter pares | | | la
  qui rogat, non errat | | | la
  qui tacet consentire videtur | qui tacet consentit | | la
  quid pro quo | | | la
  quidquid agis, prudenter agas et respice finem | respice finem | | la
  quis custodiet ipsos custodes | | | la
  quod erat demonstrandum | | | la
  quod licet iovi, non licet bovi | quod licet jovi non licet bovi; quod licet iovi | | la
  quot homines, tot sententiae | quot capita tot sententiae | | la
  repetitio est mater studiorum | repetitio mater studiorum est | | la
  res, non verba | facta non verba; acta non verba | | la
  roma locuta, causa finita | | | la
  sapere aude | | | la
  semper idem | | | la
  si tacuisses, philosophus mansisses | o si tacuisses | | la
  si vis pacem, para bellum | si vis pacem | | la
  sic transit gloria mundi | | | la
  similia similibus curantur | | | la
  simplex sigillum veri | | | la
  sine ira et studio | | | la
  summum ius, summa iniuria | summum jus summa injuria | | la
  suum cuique | | | la
  tempora mutantur | tempora mutantur nos et mutamur in illis | | la
  tempus fugit | | | la
  timeo danaos et dona ferentes | | | la
  ubi bene, ibi patria | | | la
  unitas in diversitate | | | la
  usus est magister optimus | | | la
  ut desint vires, tamen est laudanda voluntas | | | la
  vae victis | | | la
  vanitas vanitatum | vanitas vanitatum et omnia vanitas | | la
  veni, vidi, vici | | | la
  verba volant, scripta manent | scripta manent | | la
  veritas vincit | | | la
  vincere scis, victoria uti nescis | | | la
  vitam impendere vero | | | la
  volenti non fit iniuria | | | la
  vox populi, vox dei | vox populi | | la
  vulnerant omnes, ultima necat | | | la
  """#
