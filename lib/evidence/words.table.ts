// Written by tests/eval/fit/relation-words.ts from word counts of 20861 news documents and Princeton WordNet 3.1
// (Copyright 2011 Princeton University, WordNet licence). A line a stem: rarity in tenths of a nat, then related
// stems: plain = same meaning, ! = opposite, ^ = wider, narrower or near.
export const WORDS_TABLE = `
aa 72 ^lava
aaa 59
aamir 75
aapl 79
aaron 53
aarp 82 ^associ
ab 66 abdomin ^plastic
aback 77
abaco 82
abadi 75
abandon 43 wild empti vacat defect desert derelict ^reject ^dispos ^passion ^chuck ^ditch ^waiv ^discard ^consign ^forfeit ^uninhabit ^decamp
abat 68 suspens repriev hiatu respit ^person ^break ^individu ^someon ^somebodi ^interrupt ^diminish ^decreas ^soul ^subsid ^lessen ^mortal ^remitt
abb 72
abba 58
abbei 59 ^convent ^church
abbott 67
abbrevi 74 brief shorten ^initi ^short ^form ^reduc ^revis ^decreas ^redact ^rewrit ^lessen ^castrat ^condens ^signifi
abc 49 alphabet ^basic ^fundament ^bedrock
abdel 67
abdi 72
abdic 74 renounc ^resign ^vacat ^unwant
abdomen 69 stomach belli abdomin
abdomin 82 ab abdomen ^fat ^obliqu
abduct 53 kidnap snatch abductor ^pull ^movement ^draw ^seiz ^shanghai
abductor 76 kidnap abduct kidnapp ^crimin ^captur ^crook ^outlaw ^captor ^felon ^crimp
abdul 64
abdulla 80
abdullah 62
abdulrahman 79
abedin 73
abel 72
aberdeen 80
aberr 80 distort deviat ^depart ^vari ^abnorm ^deflect ^anomali ^warp
abet 77 instig ^assist ^encourag
abhishek 79
abhor 77 loath abhorr ^hate
abhorr 74 loath obscen abhor repuls ^hate ^disgust ^hatr ^signatori
abi 79 aton ^right ^correct ^redress
abid 56 stai suffer resid bear endur toler brook complianc stomach digest conform bide ^last ^remain ^allow ^keep ^act ^cooper ^perman ^permit ^honor ^occup ^deed ^overstai
abidjan 55
abigail 66
abil 34 power abl !inabl ^origin ^intellig ^compet ^qualiti ^acquir ^capabl ^scienc ^knowledg ^skill ^adapt ^accomplish ^creativ ^faculti ^cognit ^modul ^interoper ^bilingu
abl 26 abil !unabl ^compet ^obliqu ^subtract
ablaz 71 inflam alight ^light ^passion ^lit
abn 55
abnorm 53 !normal irregular ^defect ^backward ^fixat ^anomali ^deviat ^invers ^obliqu ^aberr ^pervert ^kinki
aboard 50 alongsid
abod 72 home resid habit dwell domicil ^hous ^address ^lodg ^condo ^condominium
abolish 56 !establish abolit ^end ^destruct
abolit 72 abolish ^end
aborigin 80 nativ indigen ^earli ^person ^individu ^someon ^russian ^somebodi ^soul ^mortal ^filipino ^levantin
abort 52 unsuccess miscarriag abortionist ^end ^failur ^termin ^die ^expir ^deceas ^perish
abortionist 80 abort ^doctor ^physician ^doc
abound 66 abund bristl ^be ^have ^featur
about 10 some around roughli approxim
abov 33 !below ^section ^preced
abraham 65
abram 72
abras 77 harsh scratch grind scrape attrit ^materi ^wear ^wound ^stuff ^disagre ^rough ^erod ^eros ^graze
abrego 82
abroad 41 oversea ^foreign
abrupt 60 sudden !gradual steep disconnect precipit curt ^disrupt ^interrupt ^slope ^rude
abruptli 57 short dead suddenli
absenc 46 !presenc absent ^want ^lack ^default ^defici ^absente
absent 55 want !present miss lack absenc abstract absente ^awai ^disappear ^vanish ^nonexist
absente 67 absent ^travel ^absenc ^exil ^default ^expatri ^expat
absolut 38 total !rel dead rank stark perfectli authoritarian sheer utter dictatorship utterli tyranni despot totalitarian remitt downright absolv ^complet ^limit ^condit ^domin ^statu ^unchang ^abstract ^ascend ^redempt ^salvat ^implicit ^autocraci ^unquest
absolv 82 clear !blame absolut vindic exoner ^justifi ^innoc ^exempt ^excus ^pardon ^forgiv
absorb 51 intent grip wrap captiv fascin ingest assimil rivet engross ^interest ^attent ^learn ^densiti
abstain 75 !consum refrain ^person ^individu ^someon ^fast ^somebodi ^soul ^mortal ^puritan
abstract 52 gener outlin !concret absent sneak swipe pinch ^right ^author ^consid ^view ^remov ^brief ^regard ^absolut ^construct ^remot ^teacher ^writer ^ideolog ^concept ^ideal ^steal ^incorpor ^summari ^theoret ^epitom ^conceptu
absurd 63 ridicul nonsens silli idiot laughabl preposter ludicr ^situat ^meaningless ^foolish ^unwis ^illog ^folli
abu 50
abubakar 68
abuja 70
abund 62 !scarc abound !scarciti ^rich ^plenti ^luxuri ^wealth ^ratio ^quantiti ^rife ^ampl ^lush ^bounti ^copiou
abundantli 82
abus 40 step shout insult misus mistreat revil pervert ^handl ^treat ^harm ^offend ^fractur ^persecut ^disrespect ^cruelti ^vitriol ^expend
abuzz 76 buzz ^noisi
abysm 80 terribl unfathom awfulli ^immeasur
ac 54 on top star singl champion super crack uniti sensat superstar geniu wizard adept whiz ^digit ^score ^electr ^superior ^talli ^mona
aca 82
academ 51 academi academia ^world ^educ ^professor ^tradition ^theoret ^prof
academi 48 academ ^institut ^establish
academia 79 academ ^world
acapulco 75
acc 71 ^command
accc 73
acced 75 access bow defer acquiesc ^succe ^succumb
acceler 44 speed catalyst quicken throttl ^chang ^fast ^alter ^deepen ^hurri ^brisk ^pedal ^getawai
accent 58 stress emphas emphasi emphasis punctuat accentu ^import ^action ^express ^grand ^background ^topic ^underscor ^underlin ^downplai ^pronounc ^emphat
accentu 79 stress emphas accent emphasis punctuat ^action ^express ^background ^topic ^underscor ^underlin ^downplai ^pronounc
accept 32 !refus !reject adopt recogn recognis toler !unaccept consent satisfactori espous credenc ^get ^believ ^receiv ^approv ^judg ^respect ^welcom ^sens ^acknowledg ^acquir ^fatal ^honor ^borrow ^evalu ^attitud ^honour ^admiss ^bless ^recept ^signifi ^palat
access 29 addit avail approach admiss handi !inaccess admitt ^right ^record ^reach ^recov ^friendli ^regain ^comprehens ^conveni ^retriev ^increment ^comprehend
accessori 62 supplement adjunct ancillari ^support ^fix ^fit ^wear ^element ^cloth ^trim ^trap ^constitu ^belt ^wearabl ^furnish
accid 47 accident ^happen ^break ^injuri ^crash ^coincid ^collis ^wreck ^lotteri ^occurr ^mishap
accident 56 !deliber accid unexpectedli inadvert incident unintention nonessenti circumstanti ^unintend
acclaim 61 hail herald applaud spat clap plaudit ^approv ^sanction ^motion ^gestur ^okai ^commend
accolad 69 award honor honour laurel ^symbol ^oscar ^medal ^trophi ^decor ^commend ^emmi ^ribbon ^pennant ^citat
accommod 56 cooper fit suit adjust oblig adapt reconcil ^help ^better ^improv ^domest ^advanc ^christian ^gear ^compromis ^alter ^vari ^fulfil ^tailor ^helper ^habitu
accomod 75
accompani 47 compani result attend consequ escort backup complement companion incident !unaccompani ^go ^move ^happen ^travel ^walk ^subsequ ^occurr ^locomot
accomplic 69 confeder ^help ^assist ^helper
accomplish 48 manag execut effect action complet establish acquisit achiev acquir skill realiz realis fulfil attain ^releas ^possibl ^reach ^free ^pass ^averag ^arriv ^walk ^abil ^finish ^liber ^soldier ^exploit ^succe ^recruit ^smooth ^dispatch ^discharg ^compass ^enlist ^feat ^consumm ^masterpiec ^literaci ^beachhead ^sled
accord 17 agre agreement grant pact treati conform allot !discord harmon concord harmonis ^report ^give ^match ^consist ^consensu ^correspond ^unanim ^talli ^blend ^concur ^gibe ^unison ^jibe
accordingli 66 consequ
account 25 report control stori describ histori answer calcul explan chronicl comptrol ^be ^new ^record ^respons ^job ^bill ^balanc ^exclus ^occup ^dispatch ^biographi ^newslett ^clerk ^bulletin ^communiqu ^debit ^bookkeep ^bourgeoi ^despatch
accredit 76 commiss credit licens recognis licenc ^author ^appoint ^certif ^authoris
accret 71 accumul ^increas ^gain ^mix ^merg ^deposit ^conglomer ^amass ^backup ^increment ^buildup ^fuse ^coalesc ^cumul ^conflat
accru 72 accumul ^increas
accumul 56 collect gather conglomer compil amass aggreg collector hoard cumul accret accru ^group ^set ^increas ^law ^find ^fund ^process ^addit ^univers ^data ^worker ^store ^combin ^acquisit ^asia ^plant ^class ^content ^traffic ^packag ^flag ^deposit ^pack ^prosecut ^aviat ^categori ^varieti ^fleet ^exhibit
accur 49 precis exact !inaccur ^right ^true ^correct ^faith
accuraci 60 truth ^qualiti ^exact ^fidel
accus 29 charg crimin object impeach incrimin ^alleg ^defend ^suspect ^blame ^disput ^prefer ^assert ^indict ^fault ^arraign ^defam ^obliqu ^recrimin ^slander
accustom 66 customari habitu ^chang ^usual ^alter ^teach ^addict
aceh 80
acer 82
ach 71 hurt smart yen languish pine yearn ^long ^pain ^perceiv ^headach ^comprehend ^prick
achiev 34 manag success winner realiz accomplish succeed !loser attain ^person ^releas ^possibl ^reach ^action ^great ^free ^pass ^averag ^arriv ^individu ^natur ^walk ^someon ^liber ^exploit ^succe ^somebodi ^recruit ^smooth ^soul ^compass ^enlist ^feat ^mortal ^masterpiec ^beachhead ^sled
achil 71
acid 61 bitter sour dot dose blister superman vitriol virul sulfur sulphur ^compound ^unpleas ^tart
acknowledg 36 refer cite admit mention notic recognit receipt quotat citat ^put ^commun ^given ^messag ^identifi ^accept ^declar ^credit ^thank ^grant ^content ^recogn ^recognis ^apolog ^conced ^regret ^greet ^admiss ^assumpt ^confess ^condol ^handshak ^salut ^farewel ^unquestion ^avow
aclu 76
acoust 76 ^physic ^cure ^remedi ^therapeut ^harmon
acpc 74
acquaint 69 friend introduc familiar convers !stranger ^inform ^vers ^reintroduc
acquiesc 73 acced ^agre ^yield ^conced ^concess
acquir 37 get develop acquisit adopt assum skill accomplish attain ^secur ^chang ^person ^win ^profit ^receiv ^bank ^bui ^earn ^act ^gain ^avail ^benefit ^accept ^individu ^contract ^someon ^abil ^purchas ^captur ^recov ^obtain ^soldier ^appropri ^borrow ^somebodi ^realis ^isol ^regain ^occup ^soul ^garner
acquisit 34 learn acquir skill accomplish attain ^get ^purchas ^possess ^gift ^regain ^accumul ^incur ^inherit ^buyout ^covet ^grasp ^procur ^annex ^retent ^greed ^raven ^plunder ^greedi
acquist 73
acquit 69 conduct !convict deport behav acquitt exoner ^act ^judg ^evalu ^innoc ^pronounc ^purg ^postur
acquitt 69 !convict acquit
acqusit 71
acr 59 estat ^plantat ^entail ^realti ^manor
acreag 82 ^expans
acrimoni 67 bitter thorni tart ^disagre ^resent
acrobat 80 athlet tumbl stunt gymnast ^flight ^balanc ^fly ^jock ^tailspin
acronym 66 initi ^form ^signifi
acropoli 82 ^bastion
across 24
acryl 82 ^salt
act 27 number plai action perform actor routin enact behav !refrain deed ^take ^go ^get ^continu ^product ^person ^try ^commun ^keep ^find ^effect ^court ^activ ^caus ^leav ^stop ^attempt ^event ^respond ^stai ^partner ^commit ^wait ^surpris ^reject ^resid ^finish ^particip ^acquir ^aggress
action 25 execut activ process act accomplish sue litig fulfil !inact ^state ^take ^oper ^polit ^thing ^plai ^effect ^complet ^challeng ^save ^arriv ^pick ^opposit ^civil ^achiev ^choic ^finish ^select ^resist ^interact ^behavior ^swing ^emphas ^dispatch ^expedit ^behaviour ^accent ^discharg ^fetch ^destabil ^unjust
activ 26 action fight particip spark trip activist excit trigger !inact energ !passiv !inhibitor ^us ^state ^do ^group ^work ^market ^continu ^oper ^help ^chang ^support ^lead ^try ^posit ^polici ^job ^effort ^game ^caus ^process ^act ^perform ^initi ^attempt ^protect ^prepar ^negoti ^measur
activex 79
activist 39 activ milit ^reform ^crusad ^reformist
acton 80
actor 41 act player worker ^person ^perform ^individu ^someon ^heavi ^extra ^anim ^vital ^somebodi ^actress ^powerhous ^soul ^comedian ^energ ^firebal ^mortal ^standbi ^upstag ^barnstorm ^energis
actress 49 ^actor ^starlet
actual 31 !potenti realli exist substanti realiz realis genuin liter factual ^be ^creat ^real ^truth ^realiti ^incarn ^realism
actuari 79 statistician ^figur ^estim ^comput ^calcul ^reckon ^surveyor
acumen 82 insight ^shrewd ^astut
acut 58 intens sharp sharpli keen discrimin penetr !chronic pierc keenli astut ^intellig ^sensit
ad 15 advertis advert ^public ^commerci ^promot ^packag ^preview ^beverag ^trailer ^circular ^broadsid ^flyer ^broadsheet
adag 76 saw ^sai
adam 45 go diamond inexor ^firm ^resolv ^resolut ^carbon
adamantli 75
adamawa 77
adapt 47 version arrang adjust alter accommod conform adaptor ^domest ^abil ^write ^devic ^modern ^christian ^gear ^convert ^vari ^flexibl ^specialis ^modifi ^musician ^tailor ^orchestr ^reconcil ^obei ^assimil
adaptor 79 adapt ^devic
adb 82
add 34 addit suppli contribut lend append impart bestow !subtract ^sai ^state ^increas ^tell ^combin ^compound ^string ^inject ^enrich ^modifi ^button ^supplement ^syndrom ^punctuat ^stud
addict 53 depend freak junki habitu ^us ^alcohol ^enthusiast ^partisan ^hook ^accustom ^crave
addison 82
addit 27 increas gain improv access add extra !subtract ^complet ^element ^attach ^constitu ^accumul ^supplement ^complement ^increment ^complementari ^annex ^cumul ^supplementari
addition 58
address 31 speak speech ^talk ^commun ^avail ^resid ^memori ^keynot ^abod ^url
adel 74
adelaid 67
aden 64 ^red ^inflamm
adept 72 expert star practic facil champion quick skill ac sensat superstar geniu wizard whiz profici deft ^dexter
adequ 53 enough equal toler !inadequ adequaci ^compet ^suffici ^satisfactori
adequaci 73 suffici adequ ^qualiti ^ampl ^satisfactori
adher 57 cling coher adhes discipl ^follow ^support ^match ^royal ^correspond ^tradition ^talli ^sticki ^gibe ^sikh ^totalitarian ^fundamentalist ^tao ^jibe
adhes 82 adher ^materi ^stuff ^sticki ^cohes ^gum ^resin ^binder ^patholog
adiak 77
adida 75
adimpact 77
adjac 61 next neighbor ^close ^near ^connect
adjourn 67 recess dissolut ^end ^meet ^gather ^assembl ^termin ^postpon ^ceas ^defer
adjud 76 try decid judg resolv settl ^end ^offici ^person ^individu ^someon ^termin ^somebodi ^judgment ^soul ^mortal ^jurist
adjunct 75 assist accessori ancillari ^support ^associ ^join ^connect ^subordin ^nonessenti
adjust 43 familiar fit adapt alter align accommod conform modif ^chang ^better ^investig ^improv ^regul ^advanc ^true ^weight ^concentr ^zero ^tighten ^tune ^proport ^ordin ^loosen ^reconcil ^sync ^calibr ^realign ^focal ^habitu
adm 59
admin 77
administ 57 administr lot distribut dispens allot ^manag ^execut ^handl ^overse ^supervis ^superintend ^pontif
administr 24 presid govern execut organ establish organis dispos administ brass ^chief ^manag ^director ^bodi ^conduct ^handl ^overse ^supervis ^judiciari ^superintend ^hoteli ^fiduciari ^pontif
adminstr 73
admir 52 support friend champion wonder appreci commend ador booster esteem protagonist ^like ^look ^second ^believ ^person ^estim ^individu ^maintain ^love ^respect ^someon ^pleas ^sustain ^endors ^advoc ^subscrib ^verifi ^excel ^somebodi ^amaz ^enthusiast ^aw ^partisan ^soul ^uphold ^loyalist ^marvel ^ratifi ^propon ^confeder
admiss 51 access admit admitt ^enter ^accept ^incom ^acknowledg ^permiss ^recept ^confess
admit 35 includ !deni !reject acknowledg !exclud admiss admitt ^allow ^permit ^conced ^confess ^repatri ^avow
admitt 82 access admit admiss ^right ^enter ^incom
admittedli 75 true
admonish 79 warn monitor caution remind discourag ^defend ^advis ^counsel ^guardian ^rebuk ^unfavor ^reprimand ^unfavour ^reprehens ^protector ^rede
adob 75 ^brick ^clai
adolesc 72 teenag teen juvenil ^young ^immatur ^mod
adolf 71
adopt 40 accept acquir assum borrow !nativ !biolog espous ^approv ^parent ^select ^choos ^proceed ^bless ^foster ^surrog
ador 65 love admir worship idol fond endear ^attract ^enthusiast ^lover ^suitor ^rever ^worshipp ^fetish
adorn 71 invest cloth grace deck decor ornament embellish ^be ^chang ^rais ^panel ^mount ^band ^alter ^landscap ^trim ^colour ^jewel ^spectacl ^fring ^prank ^stripe ^jewelri ^gem ^feather ^crest ^fob ^fledg ^jewelleri ^emblazon ^garland ^wreath ^ruffl ^frill ^plume ^bespectacl ^stud ^tuft ^bead ^gild
adr 82
adrian 63
adriano 76
adriat 77
adriatico 82
adrift 75 afloat
adsl 77
adss 77
adt 77
adul 79 flatter ^follow ^flatteri
adult 44 grown pornograph !juvenil adulthood ^person ^man ^senior ^conserv ^individu ^host ^progress ^woman ^someon ^liber ^type ^profession ^anim ^moder ^somebodi ^sophist ^soul ^creatur ^elder ^beast ^disarm ^centrist ^mortal ^sexi ^fascist ^eccentr ^caregiv ^brute ^militarist ^stoic
adulteri 75
adulthood 79 adult matur ^parenthood ^manhood
advanc 32 further better process improv boost forward progress promot encourag modern innov !retreat overtur beforehand supercharg !reced ^go ^move ^earli ^later ^suggest ^propos ^front ^travel ^conserv ^shift ^career ^movement ^fit ^edg ^recoveri ^transform ^adjust ^inch ^reviv ^refin ^overhaul ^elabor ^accommod ^infring
advantag 37 posit profit favor favour !disadvantag vantag ^good ^lead ^gain ^asset ^plu ^leverag ^superior ^privileg ^clout ^benefici ^preferenti ^handicap ^expedi
advent 72 come ^reach ^foreign ^arriv
adventur 55 risk chanc stake ventur explor gambl hazard jeopard ^person ^try ^attempt ^project ^individu ^specul ^someon ^task ^mountain ^somebodi ^bold ^dare ^soul ^undertak ^reckless ^rash ^essai ^mortal ^hardi ^assai ^swagger ^gambler ^hotspur ^mercenari ^diver
advers 55 opposit contrari hardship inauspici ^victim ^extrem ^disast ^catastroph ^distress ^unfavor ^afflict ^unfavour ^nadir
adversari 53 oppos oppon resist antagonist ^person ^individu ^someon ^enemi ^somebodi ^soul ^foe ^withstand ^mortal
advert 63 ad public push refer cite promot mention advertis heed publicis allud !inadvert ^announc ^campaign ^suggest ^bill ^commerci ^attent ^regard ^packag ^prais ^headlin ^listen ^hint ^tout ^preview ^crusad ^trailer ^circular ^publicist ^fixat ^booster ^broadsid ^flyer ^broadsheet ^denot
advertis 40 ad public push promot advert publicis ^busi ^announc ^campaign ^bill ^commerci ^packag ^prais ^headlin ^tout ^preview ^crusad ^trailer ^circular ^publicist ^booster ^broadsid ^flyer ^broadsheet
advic 45 ^warn ^propos ^recommend
advis 34 suggest propos consult weigh counsel deliber advisori notifi advisor rede ^think ^inform ^consid ^warn ^best ^press ^discuss ^urg ^sound ^consider ^deter ^wise ^counselor ^exhort ^misguid ^counsellor ^dissuad ^admonish
advisor 52 advis consult ^counselor ^counsellor
advisori 48 advis consult ^announc ^promulg
advoc 41 urg recommend counsel advocaci propon preach counselor counsellor ^support ^person ^democrat ^suggest ^repres ^press ^republican ^propos ^present ^individu ^attornei ^someon ^lawyer ^spokesperson ^sponsor ^justifi ^somebodi ^moral ^nationalist ^humanitarian ^admir ^partisan ^soul ^populist ^separatist ^prescrib ^vindic ^marxist ^libertarian ^mortal ^booster ^ideologu
advocaci 52 advoc ^support ^urg ^insist
ae 73
aerial 58 air antenna ether ^pass ^unsubstanti
aero 72
aeronaut 76 aviat astronaut flyer flier airman ^physic ^pilot ^avion
aeronautica 72
aerospac 51 ^region
aerospatial 64
aesthet 64 artist ^enhanc ^philosophi ^cosmet ^connoisseur
afar 71
afc 69
affair 36 involv matter occas liaison intimaci ^deal ^concern ^least ^transact
affect 31 move involv impact regard touch pose warm emot manner stir tender pretend fond sham !unaffect affection feign poignant ^chang ^taken ^process ^protect ^feel ^troubl ^influenc ^subject ^treat ^struck ^impress ^excit ^color ^alter ^attach ^artifici ^endang ^stimul ^peril ^repercuss ^constrain ^inconveni
affection 71 affect warm tender dear fond dearli ^protect ^feel ^love ^attach ^emotion
affidavit 66 ^testimoni ^verif
affili 41 associ connect tie attach assort ^compani ^relat ^join ^organ ^alli ^organis ^interact ^companion
affin 80 ^relat ^connect ^attract ^kin
affirm 57 confirm approv declar substanti !revers !neg optimist verifi assert corrobor swear !negat swan avow ^show ^possibl ^posit ^commun ^document ^prove ^demonstr ^assur ^ye ^valid ^reaffirm ^profess ^reassert ^attest
affleck 72
afflict 67 pain impair sore stricken ^damag ^ill ^strain ^upset ^sick ^plagu ^advers ^griev ^hardship ^unfit ^unhealthi ^blight ^aggriev ^unpleas ^tribul ^deform
affluent 69 monei load wealthi flush feeder ^have ^rich
afford 40 give yield ^provid ^spend ^suppli ^cheap ^render ^furnish ^expend ^inexpens
affront 79 insult ^injur ^wound ^scandal ^offens ^bruis ^spite ^indign
afg 74
afghan 54 ^cover ^blanket
afghanistan 48
afl 70 ^feder
afloat 69 flood inund awash overflow adrift ^float
afoot 77 underwai ^move ^current
aforement 80 said ^same
afoul 72 foul ^tangl
afp 44
afraid 50 ^concern ^fear ^shock ^alarm ^hunt ^scare ^frighten ^terrifi ^appal ^dismai ^horrifi ^panick ^xenophob ^unnerv
africa 39
african 41 ^person ^individu ^someon ^somebodi ^soul ^mortal
after 9 later subsequ afterward sweet dessert ^charlott
afterlif 82 ^lifetim ^immort
aftermarket 79
aftermath 53 consequ wake ^result ^effect ^wage ^outcom ^reward ^upshot
afternoon 35 ^greet ^daylight ^salut ^farewel ^daytim
aftershock 71 ^tremor
afterward 49 after later subsequ
ag 30 year senior !young older silver matur elderli !rejuven ^new ^old ^properti ^era ^reign ^worn ^fossil ^antiqu ^conductor
again 25
against 16
agar 82 ^mushroom ^fungu
agassi 71
agenc 26 offic agent bureau represent ^in ^busi ^organ ^usa ^ai ^ir ^tsa ^fda ^cdc ^faa ^ds ^noaa ^nsw ^gao ^drm ^nih
agenda 41 schedul docket ^plan ^list ^program ^fare
agent 35 agenc factor broker ^oper ^repres ^elimin ^motor ^weaken ^satisfi ^relax ^proxi ^shopper ^repress ^procur ^impair ^shorten ^surrog ^quicken ^booker ^handler ^transmitt ^invigor ^retard
aggrav 55 worsen provok provoc exacerb exasper annoy ^chang ^intens ^anger ^angri ^alter ^intensifi ^irrit ^taunt ^inflam
aggreg 63 total mass collect assembl conglomer accumul collector ^group ^unit ^set ^person ^law ^find ^process ^univers ^data ^individu ^whole ^combin ^multipl ^someon ^asia ^materi ^plant ^class ^gather ^content ^traffic ^packag ^flag ^pack ^prosecut ^aviat ^categori ^varieti ^somebodi ^stuff ^fleet ^exhibit ^pile
aggress 37 attack sharpli hostil aggressor belliger ^offici ^act ^competit ^battl ^milit ^invas ^bold ^harass ^comb ^intrus ^fork ^raven ^scrappi ^predatori ^unfriendli ^vultur ^enmiti ^bellicos ^pugnaci
aggressor 72 attack aggress assault assail ^initi ^retali ^offend ^predat ^harass ^bulli ^savag ^aveng ^beast ^ambush ^rapist ^instig ^wildcat ^rowdi ^vultur ^brute
aggriev 75 griev ^wrong ^afflict
agil 76 light quick nimbl leger ^intellig ^grace
agip 80
agit 68 campaign fight shift excit !calm stir unrest turmoil provok crusad upheav budg rous foment ferment ^troubl ^upset ^disturb ^shaken ^turbul ^provoc ^churn ^rippl ^jolt ^frenzi ^frantic ^roil ^sweat ^distraught ^flap ^electrifi ^fret ^fuss ^hectic ^hyster ^ruffl ^frenet ^tailspin ^feverish ^troublemak
agm 82
agnelli 80
ago 23 agon ^past
agon 73 ago tortur harrow agoni excruci agonis ^past ^celebr ^pain ^festiv ^anguish
agoni 71 suffer tortur agon torment excruci agonis ^hurt ^pain ^throe
agonis 82 tortur harrow agoni agon excruci ^pain ^anguish
agre 25 accord agreement match correspond !disagre talli concur gibe harmon concord harmonis jibe ^unit ^resolv ^arrang ^bargain ^conced ^consent ^acquiesc ^concili
agreement 29 accord agre understand arrang correspond !disagr ^statement ^deal ^bargain ^conspiraci ^compat ^conform ^coven
agress 80
agribusi 74 agricultur ^busi
agricultur 47 farm agribusi ^busi ^rural ^garden ^cultiv ^dairi ^ranch
agro 79
aguirr 76
ah 74
ahead 26 befor !back lead forward beforehand onward ^up
ahm 60
ahmad 69
ahmadu 73
ahold 74
ahrendt 79
ai 46 ^offic ^agenc ^comput ^bureau
aid 32 help care assist attent tend ^offic ^servic ^support ^better ^activ ^improv ^boost ^avail ^benefit ^encourag ^resourc ^thank ^lift ^amend ^facilit ^expedit ^allevi ^cure ^recours ^helper
aidan 79
aig 80
ail 54 pain peak poorli ailment unwel ^season ^hurt ^ill ^sick ^flavor ^flavour
ailment 66 ill complaint ail ^disord ^pip
aim 28 head propos object intent bear purpos purport ^will ^posit ^level ^target ^direct ^idea ^goal ^intend ^sight ^grail
ain 77 own ^person
aipac 76
air 28 public broadcast spread pose bare transmit aerial beam publicis dissemin breez ventil aura ^out ^region ^ga ^expos ^circul ^breath ^transmiss ^excurs ^propag
airbag 80
airbas 76
airborn 65 ^mobil
airbu 51 ^airlin
aircraft 38 ^craft
aircrew 80 ^crew
airdrop 69 ^bring ^deliveri
airfar 74 ^fare
airfield 74 ^facil ^airport ^instal
airforc 82 ^raf
airfram 82
airlift 75 ^transport ^transfer
airlin 38 airwai ^plane ^airbu ^airplan
airman 80 aviat flyer aeronaut flier ^pilot
airmen 77
airplan 55 plane ^airlin ^fighter ^jet ^bomber
airpod 79
airport 37 ^airfield
airspac 58
airstrik 48
airtim 74
airtour 82
airwai 48 airlin ^rout ^itinerari ^breather
airwav 61
aisl 59 ^passagewai
aj 75
ajax 82
ak 63
aka 70
akbar 77
akin 64 kin ^relat ^similar
al 35 aluminium aluminum ^metal ^beer ^bitter ^sclerosi
ala 67 unfortun regrett ^wing ^appendag
alabama 52
alain 60
alameda 82
alamo 74
alan 44
alarm 44 alert appal dismai horrifi constern ^warn ^fear ^threaten ^devic ^terribl ^scare ^afraid ^aw ^chill ^horribl ^frighten ^dire ^horrif ^formid ^terrifi ^scari ^grim ^bale ^gruesom ^forbid ^omin ^unnerv ^dread ^menac ^sinist ^fearsom ^hairi ^creepi ^petrifi ^horrend ^grisli
alarmingli 79
alaska 55
alaskan 82
alastair 66
albanes 80
albani 71
albania 75
albanian 79
albeit 56
albert 63
alberta 62
alberto 68
albertson 82
albion 82
albright 66
album 51 ^book ^medium
albumin 80
albuquerqu 74
alcatel 59
alcoa 80
alcohol 49 lush drunken ^spirit ^liquid ^addict ^wine ^spiritu ^brew ^beverag ^sake ^liquor ^drunk ^satur ^intox ^booz ^cordial ^regal ^mania ^ethanol
aleena 79
alejandra 80
alejandro 69
aleppo 66
alert 45 live watch wake alarm vigil rattl brisk merri awak spank ^warn ^readi ^fly ^energet ^prepared ^arous ^sleepless
alessandro 79
alett 80
alex 43 ^patient
alexa 72
alexand 53 ^herb
alexandr 76
alexandra 75
alexandria 64
alexandro 75
alexei 75
alexi 70
alfa 77
alfons 82
alfonso 75
alfr 67
alfredo 76
algeria 66
algerian 75
algorithm 69
ali 48
alia 73 ^name
alic 65
alicia 65
alien 53 foreign unknown stranger estrang exot extraterrestri noncitizen disaffect disori ^chang ^import ^outsid ^travel ^transfer ^appropri ^alter ^assign ^isol ^exil ^dislik ^intrud ^trespass ^wean
alight 73 light perch ablaz ^fall ^land ^descend ^lit
align 48 posit allianc coalit coordin adjust arrai ordin !skew ^organ ^match ^alli ^organis ^true ^straight ^concentr ^correspond ^orient ^bloc ^talli ^placement ^realign ^gibe ^focal ^jibe
alik 57 like similar likewis ^compar ^resembl
alireza 80
alison 79
alistair 72
alitalia 82
alito 70
aliv 46 live life !dead anim ^be ^exist ^surviv ^endur ^viabl
all 12 !some !no total complet entir whole altogeth wholli ^everi ^each
allah 65
allai 66 still eas reliev assuag ^have ^take ^consum ^comfort ^fulfil ^consol ^sooth ^ingest ^solac
allan 61
allawi 73
alleg 30 sai suppos ^claim ^question ^accus ^declar ^assert ^grievanc
allegedli 40
allegi 60 commit loyalti ^commun ^cooper ^devot ^loyal ^enlist
allei 68 alleywai ^street ^lane
allen 51
allerg 74 sensit allergi ^suscept
allergan 82
allergi 71 allerg
allevi 59 eas relief reliev facilit mitig assuag ^help ^better ^improv ^aid ^assist ^liber ^comfort ^amend ^moder ^reduct ^detent ^liberalis ^cure ^remedi ^sooth ^therapeut ^therapist
alleywai 80 allei ^street
alli 34 friend allianc confeder ^nation ^countri ^associ ^relat ^affili ^coalit ^align ^commonwealth ^assort
allianc 39 bond coalit align confeder ^connect ^fusion
allianz 76
allison 72
alloc 52 assign distributor parcel allot ^share ^author ^award ^grant ^distribut ^percentag ^portion ^quota ^ration ^subsid ^subsidis ^realloc
alloi 71 metal ^mix ^merg ^steel ^blend ^mixtur ^devalu ^fuse ^coalesc ^conflat ^amalgam
allot 72 accord lot grant distribut portion assign alloc administ parcel dispens ^share ^reserv ^appropri ^percentag ^quota ^ration ^subsid ^earmark ^subsidis ^realloc
allow 22 let !deni reserv grant appropri permit permiss earmark leewai !disallow ^share ^author ^legal ^admit ^trust ^favour ^percentag ^endur ^legitim ^toler ^privileg ^brook ^abid ^consent ^stomach ^authoris ^deduct ^reimburs ^legalis ^legitimis ^furlough
allud 64 advert ^suggest ^refer ^hint ^denot
allur 74 solicit tempt entic ^appeal ^attract ^invit ^temptat ^seduct
alm 79 ^donat
alma 79
almazi 82
almighti 75 ^power
almond 82
almost 27 most nearli near virtual
almunia 80
aloft 82
alon 36 onli entir exclus uniqu sole lone solo solitari unparallel unaccompani ^tempera ^reclus ^disposit
along 28 on
alongsid 41 aboard
alonso 82
aloud 69 loud loudli
alp 74 ^mountain
alpha 66 ^start ^import ^letter ^explor ^exploratori
alphabet 70 ^provid ^order ^suppli ^basic ^fundament ^arrang ^liter ^render ^furnish ^bedrock ^cyril
alpharetta 82
alpin 75 ^mountain
alreadi 21
alright 71 fine okai ^satisfactori
also 10 too besid likewis
alsthom 59
alston 77
alt 75 elev altitud
altar 80 ^structur ^tabl
alter 48 chang san fix adjust revis adapt vari modifi heal remedi therapeut modif neuter ^make ^end ^nation ^even ^offici ^full ^right ^industri ^put ^american ^increas ^person ^commun ^inform ^clear ^happen ^democrat ^better ^activ ^bring ^custom ^improv ^death ^european ^pressur ^central ^special
alterc 72 disput scrap quarrel ^argu ^row ^contend ^wrangl ^brawl
altern 40 !direct instead replac option !opposit choic substitut surrog interchang ^gener ^decid ^imposs ^alter ^vari ^reliev ^secondari ^rotat ^cyclic ^backup
although 26
altitud 62 elev height ^ceil
altman 69
alto 62 ^singer ^vocal
altogeth 54 all total complet entir whole raw wholli ^nude ^nuditi
alton 79
alum 80 graduat ^aluminium ^aluminum
alumina 77
aluminium 59 aluminum ^metal ^alum
aluminum 61 aluminium ^metal ^alum
alvarez 73
alvaro 74
alvin 77
alwai 30 ever forev constantli perpetu invari
alyuminii 77
alzheim 69
am 32 sexi amor erotic ^love ^metal ^lubric
ama 82
amalgam 79 unit merger consolid unifi fuse coalesc mingl ^chang ^combin ^integr ^metal ^alter ^businessman ^blend ^aggreg ^alloi ^concoct
amanda 70
amanita 77
amar 80
amass 59 collect gather conglomer compil accumul hoard cumul ^increas ^fund ^store ^chunk ^bale ^backlog ^lump ^accret
amateur 64 !profession recreat unpaid unskil ^person ^individu ^someon ^convict ^athlet ^somebodi ^soul ^mortal ^jock ^unprofession
amaz 49 stun aw puzzl awesom astonish baffl bewild astound mystifi perplex ^feel ^surpris ^wonder ^fox ^impress ^confus ^admir ^stump ^elud ^riddl ^dazzl ^confound ^befuddl ^bedevil
amazingli 79 surprisingli astonishingli
amazon 52 ^woman
ambassador 47 ^repres ^spokesperson ^diplomat
amber 67 gold ^yellow
ambient 82 ^close
ambigu 68 !unambigu equivoc ^sai ^unclear ^loophol ^evas ^fork ^enigmat
ambit 46 reach rang dream scope ambiti orbit aspir compass ^want ^expans ^sweep ^desir ^extent ^internation ^horizon ^spectrum ^confin ^emul ^ballpark ^purview ^pallet ^palett
ambiti 49 challeng ambit ^push ^hard ^difficult ^wish ^aspir ^compuls
ambival 82 ^feel ^conflict ^uncertain ^unsur
ambul 59 ^car ^walk ^mobil ^auto ^automobil
ambush 65 lurk scupper ^attack ^wait ^assault ^hunt ^assail ^aggressor
amd 63
ameli 74
amelio 63
amen 67 cooper comfort conveni conform ^keep ^livelihood ^pleasant ^suscept ^compliant
amend 44 better improv damag correct repair remedi rectifi redress repar restitut ^help ^chang ^statement ^aid ^reform ^fix ^educ ^upgrad ^enhanc ^revis ^compens ^perfect ^alter ^refin ^reliev ^enrich ^polish ^allevi ^mend ^distil ^hone ^revit ^aton ^bushel
america 27
american 20 ^nation ^chang ^alter ^patriot ^habit ^inhabit ^assimil ^dweller
americanis 82 ^chang ^alter ^assimil
ameritech 69
ami 58
amic 62 !hostil ^friendli
amicu 75
amid 33 ^peptid
amidst 71
amin 79
amir 75 emir ^ruler
amit 77
amman 74
ammo 79 ammunit ^arm ^round ^shell ^munit ^weaponri ^canist ^cartridg
ammonia 79 ^liquid
ammunit 54 ammo ^arm ^round ^materi ^stuff ^shell ^munit ^weaponri ^canist ^cartridg
amnesti 59 pardon ^freedom ^warrant ^exempt
amoco 75
amodei 72
among 23
amongst 60
amor 69 am romant sexi immor erotic ^love ^qualiti ^philosophi ^doctrin ^lubric
amort 73 amortis ^payment ^reduct ^liquid ^deject
amortis 80 amort ^payment ^reduct ^liquid
amount 30 number total measur sum quantiti ^be ^small ^revenu ^averag ^asset ^margin ^gross ^coverag ^magnitud ^receipt ^payrol ^outnumb ^increment ^deduct ^defici ^purs ^peanut
amp 31
amphibi 72 !terrestri !aquat
amphitheat 82 ^stadium
ampl 63 plenti sizabl sizeabl !meager copiou ^good ^big ^abund ^adequaci
amplifi 61 inflat exagger overst magnifi hyperbol ^ga ^tout ^boast ^mislead ^brag ^misinform ^pad ^bluster ^vaunt ^embellish
amr 68
amro 55
amsterdam 56
amus 67 entertain funni divert comic laughabl ^show ^interest ^pleas ^divers ^delight ^recreat ^humor ^humour ^extravaganza ^convuls
an 6 on ^cardin
ana 71 ^collect ^accumul ^aggreg
anachronist 80
anaesthet 82 ^local ^drug ^cocain ^dose ^ether
anaheim 69
analog 69 correspond parallel analogu ^figur ^compar ^similar ^comparison ^infer
analogu 66 !digit parallel analog ^similar
analys 59 studi examin analyz canvass dissect ^investig ^view ^compar ^review ^check ^screen ^survei ^instrument ^audit ^trace ^diagnos ^scrutin ^assai ^apprais ^scrutinis ^reexamin
analysi 40 analyz analyt ^investig ^reason ^dissect ^partit
analyst 19 analyz ^expert
analyt 58 analysi !synthet ^properti
analyz 53 analyst studi analysi examin analys canvass dissect decompos ^investig ^view ^compar ^review ^check ^screen ^complex ^survei ^instrument ^audit ^trace ^diagnos ^scrutin ^assai ^apprais ^scrutinis ^pars ^reexamin ^botan
anarchi 82 lawless anarchist
anarchist 74 anarchi
anastasia 77
anathema 80 ^curs
anatoli 70
anatomi 79 build figur shape frame flesh chassi ^person ^bodi
anbar 75
ancestor 69 !descend ascend ancestr ^rel ^father ^forebear
ancestr 76 transmiss ancestor hereditari ^inherit
ancestri 76 blood pedigre lineag bloodlin ^origin ^sept ^extract ^descent ^genealog
anchor 53 ground backbon mainstai anchorag keyston ^secur ^fix ^claw ^grapnel ^fasten
anchorag 69 ^condit ^statu ^fee
ancient 55 antiqu ^peopl ^old ^person ^past ^individu ^someon ^somebodi ^soul ^mortal
ancillari 79 accessori adjunct ^support
ancram 75
and 2
ander 82
andersen 71
anderson 56
andi 48
andr 60
andrea 58
andreessen 80
andrei 65
andrew 40
andrii 75
android 66 humanoid ^robot
anecdot 65 ^report ^commun
anem 75 ^weak
anesthesiologist 82 ^specialist
anew 66
anfield 68
angel 37 saint sweet backer
angela 59
angelina 82
angelo 75
anger 43 angri ir furiou ira infuri madden wrath enrag ^feel ^offens ^emot ^offend ^outrag ^rage ^aggrav ^provok ^furi ^exacerb ^evok ^exasper ^arous ^incens ^indign ^elicit ^annoy ^irk
angi 82
angl 59 lean fish tilt slant ^go ^move ^travel ^space ^weather ^dip ^heel ^bend ^inclin ^standpoint ^slope ^viewpoint ^troll ^az ^locomot
anglia 82
anglian 79
anglo 55
angola 70
angri 46 anger rage furiou ^outrag ^mad ^ir ^aggrav ^provok ^infuri ^madden ^wrath ^enrag ^incens ^stormi ^indign ^smolder
angrili 66
angst 71 ^anxieti
angu 75 ^beef
anguish 71 hurt pain tortur torment ^upset ^distress ^sorrow ^agon ^excruci ^agonis
anheus 76
anhui 77
ani 16 whatev whatsoev ^some ^cuckoo
anil 76 ^old ^dye
anim 42 live life physic inspir vital aliv brutal reviv !unanim renov creatur recreat beast energ sensual invigor energis brute ^be ^chang ^giant ^exist ^organ ^young ^encourag ^surviv ^actor ^femal ^adult ^male ^alter ^endur ^captiv ^predat ^migrat ^pet ^degrad ^stunt ^philosophi ^technician
animos 69 ^enmiti
aninterview 79
anita 75
anjem 82
anji 82
ankara 74
ankl 54
ann 52
anna 55
annan 75
annett 76
annex 64 appropri ^addit ^improv ^acquisit ^colon ^usurp ^append ^ell
anni 72
annihil 73 elimin devast erad obliter decim wither extermin ^kill ^destroi ^destruct ^atom ^disrespect ^demolit ^destroy ^uproot ^vapor
annika 79
anniversari 48 ^birthdai ^centenari
annoi 66 harri steam harass bother devil irrit roil piss teas stung rag rile peski annoy vex ^troubl ^grate ^plagu ^disagre ^molest ^beset ^exasper ^hassl ^ruffl ^mistreat ^antagon
annouc 80
announc 19 declar herald proclaim proclam promulg denot harbing ^sai ^report ^state ^public ^statement ^post ^commun ^inform ^tell ^programm ^broadcast ^notic ^advertis ^advisori ^advert ^publicis ^edict ^handout ^meld ^newscast
annoy 76 inflict aggrav bother irrit annoi teas ^anger ^ir ^harass ^temper ^impati ^exasper ^displeasur ^restless
annual 29 yearli !perenni !biennial ^period ^plant ^flora
annualis 79
annuiti 75 rent
annul 77 revers ring vacat repeal void revok quash rescind invalid revoc nullifi ^state ^round ^breakup ^reneg ^stet
annum 67 ^year ^yr
anoint 61 oil ^select ^choos ^bless
anomali 66 ^person ^individu ^someon ^somebodi ^abnorm ^soul ^monster ^behemoth ^mortal ^goliath ^aberr
anonym 43 pseudonym ^name ^unknown ^unnam ^unidentifi ^obscur
anoth 18 ^other
ansar 72
ansari 76
ansett 75
anson 66
answer 35 result !question account respons respond resolv solut repli solvent ^sai ^state ^statement ^commun ^tell ^counter ^react ^feedback ^rejoin ^retort ^equivoc
ant 61 ^game ^stake ^bet ^wager ^gage
antagon 75 hostil antagonist counteract enmiti ^state ^war ^act ^opposit ^bother ^devil ^irrit ^annoi ^rag ^rile ^vex
antagonist 71 oppos counter oppon resist adversari incompat !conciliatori antagon ^person ^individu ^someon ^neg ^hostil ^enemi ^somebodi ^soul ^foe ^withstand ^mortal
antenna 70 aerial
anthem 64 ^song ^vocal ^paean
anthoni 50
anthrop 63
anthropolog 79 ^archaeolog
anti 31 !pro ^person ^individu ^someon ^somebodi ^soul ^mortal
antibiot 70
antibodi 79 ^protein ^ig
antic 72 joke fantast trick prank clown ^unusu ^divers ^strang ^recreat
anticip 39 expect promis predict counter await forese forestal prognost forebod ^think ^hope ^act ^specul ^judg ^prospect ^outlook ^assum ^imagin ^suppos ^guess ^evalu ^presum ^fever ^reckon ^visionari ^hypothes ^opin ^theoriz
anticompetit 77
antidepress 80 ^medic ^medicin
antidot 80 ^cure ^remedi ^therapeut
antihistamin 74 ^medic ^medicin
antioquia 82
antipathi 77 avers distast ^dislik
antiqu 65 pass ex ancient archaic ^chang ^old ^ag ^alter ^brows
antisemit 62 ^racism
antitrust 53 ^fair
antiviru 77
antoin 75
anton 79
antonin 71
antonio 54
anwar 76
anxieti 50 anxious ^concern ^fear ^worri ^emot ^scare ^panic ^restiv ^insecur ^uneasi ^nervous ^misgiv ^angst ^jitteri ^disquiet ^edgi ^qualm
anxiou 55 nervou dy uneasi anxious ^troubl ^eager
anxious 71 anxieti anxiou apprehens disquiet ^scare ^panic
anybodi 47
anymor 49
anyon 34
anyth 31
anytim 58
anywai 52
anywher 46
anz 67
aol 55
aom 76
aon 76
aoraki 75
ap 32 emul imit caricatur copycat ^person ^individu ^someon ^somebodi ^soul ^mock ^mortal ^primat
apac 75 quickli rapidli speedili
apach 75 ^gangster ^mobster
apalache 76
apart 38 asid ^hous ^separ ^room ^suit ^studio ^lodg
apartado 82
apartheid 76
apathi 75 indiffer ^feel ^impass ^passiv ^listless
apec 65
apiec 69 each
apocalyps 77 apocalypt ^disast ^tragedi ^catastroph ^cataclysm
apocalypt 80 apocalyps ^prophet
apolit 77
apollo 63
apolog 47 excus ration apologis rationalis ^defend ^admit ^acknowledg ^plead ^mitig ^vindic
apologis 58 apolog excus ration rationalis ^defend ^admit ^acknowledg ^plead ^mitig
apost 63 desert renegad turncoat ^unfaith
app 48
appal 61 shock scandal alarm offend outrag dismai horrifi ^scare ^afraid ^disgust ^frighten ^sicken
appalachian 79
appar 34 appear seem evid obvious seemingli plain patent ostens manifest unmistak plainli palpabl ^notic ^obviou ^superfici
apparatu 63 setup ^gener ^separ ^light ^reform ^equip ^telegraph ^sequenc ^duplic ^burner ^condens ^instil ^reactor ^incub ^copier ^centrifug
apparel 63 cloth dress garment robe attir garb ^turn ^wear ^shirt ^shoe ^habit ^coat ^jacket ^wearabl ^costum ^clad ^gown
appeal 33 attract collect prayer invok solicit charm sympathet appel likeabl likabl ^ask ^court ^challeng ^request ^plead ^plea ^woo ^catchi ^courtship
appear 21 look seem appar !disappear ^be ^happen ^effect ^emerg ^imag ^attend ^materi ^sound ^qualiti ^impress ^beauti ^format ^perspect ^loom ^elabor ^mar ^flash ^ugli ^glow ^decor ^manifest ^occurr ^stain ^glitter ^materialis ^persona ^sleek ^reappear ^hairi ^ornat ^gleam ^superfici ^outcrop ^deform
appeas 63 calm quell gentl placat assuag concili pacifi ^still ^pacif ^quiet ^fulfil ^reconcil ^conciliatori ^peacemak ^tranquil
appel 69 name design appeal denomin ^litig ^nicknam ^monik ^denot
append 75 suppli add supplement appendag ^red ^attach ^annex ^inflamm
appendag 82 member extrem append ^tail ^horn ^ala ^emin ^limb ^appendix ^fang ^chela
appendix 72 ^supplement ^appendag
appetit 56 ^crave
appl 38
applaud 53 acclaim spat !boo commend clap ^approv ^prais ^sanction ^hail ^motion ^cheer ^herald ^gestur ^okai ^worthi ^extol
applaus 61 clap ^commend
applegarth 82
appleinsid 73
appleton 80
appli 37 us applic util emploi !theoret utilis ^share ^concern ^relat ^avail ^commit ^refer ^enjoi ^implement ^dedic ^exploit ^wast ^exercis ^resort ^devot ^forens ^exert ^misus ^recycl ^pertain ^overdr ^cannib ^overus
applianc 61 conveni gadget contriv gizmo ^devic ^durabl ^drier
applic 38 appli coat pertin ^us ^person ^hope ^possibl ^technolog ^probabl ^individu ^request ^someon ^practic ^devic ^german ^util ^exercis ^somebodi ^bidder ^relev ^soul ^aspir ^petit ^usag ^utilis ^mortal ^petition ^claimant
appoint 36 name !elect design date nomin engag fit constitut appointe decre prescrib ^meet ^decis ^found ^author ^institut ^establish ^deleg ^assign ^authoris ^empow ^accredit
appointe 56 appoint ^offici ^person ^individu ^someon ^somebodi ^soul ^mortal
apprais 71 estim valu measur survei assess evalu authent valuat ^critic ^rate ^review ^standard ^studi ^judg ^check ^sort ^prais ^examin ^analyz ^categor ^analys ^censor ^reassess ^assai ^overvalu ^standardis ^revalu ^reevalu ^overestim
appreci 46 hold valu thank prize grate tast percept admir treasur grasp apprehend !depreci discern revalu comprehend ^see ^person ^individu ^understand ^someon ^cultur ^consider ^realiz ^somebodi ^understood ^discrimin ^soul ^savvi ^gratitud ^virtu ^vogu ^apprehens ^mortal
apprehend 60 arrest appreci cop nail grasp savvi collar compass nab apprehens comprehend ^person ^individu ^understand ^someon ^seiz ^somebodi ^understood ^soul ^digest ^clutch ^intuit ^mortal
apprehens 67 arrest worri understand intellig perceiv apprehend savvi dread misgiv discern anxious ^know ^hold ^fear ^realiz ^appreci ^realis ^suspens ^percept ^comprehens ^grasp ^bode ^uneasi ^gloom ^gloomi ^somber ^hindsight ^pall ^comprehend ^forebod ^smatter
apprentic 75 ^initi ^train ^novic
approach 31 come attack near access upcom forthcom ^time ^futur ^advanc ^progress ^movement ^friendli ^closur ^motion ^approxim ^comprehens ^avenu ^converg ^formul ^conceptu ^comprehend
appropri 41 right allow reserv seiz properli !inappropri suitabl earmark annex conquer ^monei ^acquir ^portion ^assign ^proper ^alien ^pat ^pork ^allot ^apt ^usurp
approv 29 sanction bless okai affirm !disapprov commend ^like ^back ^support ^author ^accept ^judg ^favor ^favour ^adopt ^endors ^evalu ^visa ^authoris
approxim 49 about some estim idea judg roughli guess rough gaug ^close ^figur ^comput ^similar ^approach ^calcul ^resembl ^reckon ^underestim ^overestim
apr 75
april 29
apt 73 given mind tend dispos liabl clever pertin propens ^like ^appropri ^inclin
aptli 80 compet capabl
aqap 82
aqsa 82
aquat 75 !terrestri !amphibi ^sport ^plant ^athlet ^swim ^surf ^underwat ^submerg ^flora
aquitain 75
ar 7
arab 45 ^mount
arabia 48
arabian 62 ^mount
arabica 82
arabiya 79
arachnid 79 ^spider
arafat 61
araghchi 64
aragon 77
aramco 79
arash 82
araskog 77
arbit 75 arbitr umpir ^expert ^judg ^evalu
arbitr 60 mediat intermedi arbit umpir ^negoti ^judg ^evalu
arbitrag 72 ^trade ^invest ^businessman ^merchandis
arbitrari 68 ^irrespons ^discretionari ^discret
arbitrarili 75 indiscrimin randomli
arbor 71 woodi ^wood ^branch ^tree
arc 69 spark bow arch curv ^bend
arcad 67 ^structur ^passagewai
arcan 75 ^esoter
arch 53 bow patron curv wick arc mischiev ^superior ^bend ^play
archaeolog 71 archaeologist ^anthropolog
archaeologist 74 archaeolog
archaic 79 antiqu primit ^earli ^old
archbishop 65 ^metropolitan ^bishop
archdioces 75 ^dioces ^episcop
archer 66 bowman ^person ^expert ^individu ^someon ^somebodi ^soul ^mortal
archetyp 82 origin pilot prototyp ^first ^exampl
archi 79
archipelago 77 ^ground
architect 52 design ^landscap ^creator
architectur 57 ^build ^disciplin
archiv 56 archivist ^collect ^depositari
archivist 80 archiv ^aggreg ^collector
archriv 66
arctic 60 ici frigid ^cold
ardent 71 impass fieri fervent ^passion ^enthusiast
arduou 71 punish strain gruel gruell ^effort
area 24 region arena orbit domain sphere ^open ^clear ^matter ^center ^middl ^block ^centr ^scene ^territori ^safeti ^corner ^resort ^topic ^retreat ^refug ^haunt ^playground ^shrubberi
arena 50 area stadium orbit domain sphere ^respons ^environ ^provinc ^preserv ^kingdom ^lap ^realm
arequipa 80
argentin 64
argentina 53
argentinian 79
argu 30 reason indic debat controversi disput content contest argument contend arguabl tilt ^differ ^present ^defend ^oppos ^convers ^scrap ^dissent ^disagre ^spar ^discours ^quarrel ^squabbl ^bicker ^firestorm ^alterc ^niggl
arguabl 57 argu debat disput moot ^controversi ^plausibl
argument 40 statement argu debat controversi disput content contest tilt ^polici ^reason ^discuss ^evid ^determin ^pro ^proof ^contenti ^comb ^spar ^con ^firestorm
argyl 79 ^boat
ari 72 ^person ^individu ^someon ^somebodi ^soul ^mortal
aria 82 ^song ^vocal
arian 75
ariana 75
arianna 80
arid 74 fruitless thirsti barren ^qualiti ^poor ^dry ^dull
ariel 63
aris 53 rise origin upris ^resurg
arisen 67
aristid 82
ariz 66
arizona 46
arjen 77
ark 75 ^boat
arkansa 55
arlen 69
arlington 72
arm 30 weapon equip !unarm munit !disarm weaponri armor fortifi armament ^provid ^quarter ^suppli ^bomb ^contain ^mobil ^hardwar ^instrument ^render ^ammunit ^outfit ^furnish ^mobilis ^limb ^militar ^forearm ^ammo ^rearm
armament 79 arm equip !disarma ^mobil ^gun ^arsen ^outfit ^munit ^launcher ^weaponri ^artilleri ^mobilis ^militar
armando 82
armenia 80
armenian 77
armi 35 ^crowd ^legion
armonk 75
armor 64 arm armour panopli ^protect ^scale ^equip ^mail ^shield ^outfit ^bulletproof
armour 67 armor ^protect ^scale ^equip ^mail ^shield ^outfit ^bulletproof
armstrong 61
arnaud 79
arnold 60
aros 64
around 18 about
arous 71 wake stir brace invok provok stimul randi evok energ rous awaken conjur awak elicit kindl steami energis ^interest ^turn ^creat ^attend ^injur ^wound ^excit ^invit ^anger ^alert ^upset ^overwhelm ^sleep ^tender ^bruis ^incit ^spite ^overpow ^rekindl ^inflam ^slumber
arrai 53 align panopli ^side ^tabl ^arrang ^cloth ^spectrum ^clad ^matrix ^compart
arraign 63 ^charg ^accus ^crimin ^indict ^incrimin
arrang 42 order agreement organ stage organis format adapt placement transcript ^group ^set ^put ^place ^system ^posit ^agre ^chain ^regular ^lai ^coordin ^laid ^string ^pile ^marshal ^arrai ^stack ^musician ^categor ^compos ^ordin ^compact ^systemat ^serial ^heap ^orchestr ^cascad ^classif ^collus ^concur ^alphabet
arrear 68 ^debt ^liabil
arrest 32 stop stai check halt stun cop nail sensat apprehend collar stoppag nab apprehens hitch ^defend ^captur ^impress ^seiz ^clutch ^constraint ^seizur ^inact ^logjam
arriv 31 come reach !leav comer ^return ^action ^enter ^travel ^land ^incom ^achiev ^succe ^accomplish ^shore ^dock ^newcom ^attain ^advent ^homecom
arrog 66 claim confisc usurp ^person ^individu ^request ^someon ^somebodi ^proud ^soul ^imperi ^mortal ^disdain ^expropri ^hubri ^requisit
arrow 75 pointer ^missil ^projectil ^quarrel
arrowhead 82
arsen 50 ^drug ^salt ^pesticid ^armament
arson 61 arsonist ^burn
arsonist 76 arson incendiari ^crimin ^crook ^outlaw ^felon
art 43 human artist graphic artwork prowess disingenu artistri ^design ^scheme ^classic ^paint ^creation ^danc ^orient ^disciplin ^twist ^manipul ^treasur ^distort ^philosophi ^elus ^gem ^sculptur ^misrepres ^ceram ^cute ^linguist ^occident ^cun ^pervert ^sly
artemi 62
arteri 64 ^chang ^alter ^thoroughfar
arthriti 64 ^gout
arthroscop 75
arthui 74
arthur 58
articl 22 claus ^separ ^oblig ^editori ^ware ^artifact
articul 64 join word joint voic phrase pronounc formul eloqu junctur ^ask ^provid ^commun ^suppli ^express ^speaker ^render ^thick ^lip ^verbal ^redact ^couch ^tongu ^furnish ^fluent ^nasal
artifact 71 ^articl ^cover ^block ^whole ^facil ^structur ^surfac ^instal ^strip ^cloth ^creation ^commod ^instrument ^pave ^toi ^layer ^fabric ^textil ^insert ^fixtur ^duplic ^decor ^cushion ^marker ^sphere ^pad ^decker ^pavement ^cone ^ornament
artifici 50 !natur unreal contriv ^stage ^affect ^fake ^paint ^simul ^dy ^theatric ^imit ^synthet ^cardboard ^faux ^dummi
artilleri 68 weapon gun ^batteri ^cannon ^armament
artino 79
artisan 79 journeyman ^paper ^mechan ^potter ^weaver ^glazer ^plumber ^stylist ^tanner ^machinist
artist 44 art aesthet ^perform ^photograph ^classic ^master ^indiana ^creator ^illustr ^musician ^romant ^decor ^sculptur ^painter ^stylist ^sculptor ^minimalist
artistri 82 art prowess ^fortif
arturo 79
artwork 65 art graphic ^draw ^illustr
arun 80
aryan 82 ^primit
as 5 equal arsen
asa 75
asahi 73
asbesto 71
ascend 62 rise domin !descend ancestor ascent ascens ^go ^move ^condit ^travel ^rel ^movement ^father ^statu ^letter ^absolut ^soar ^surfac ^mount ^monopoli ^upward ^dominion ^upris ^uphil ^supremaci ^zoom ^tyranni ^despot ^locomot ^predomin ^forebear ^scalabl
ascens 82 rise ascend ascent ^rais ^travel ^climb ^mount ^elev ^takeoff ^zoom ^uplift ^heav ^liftoff
ascent 73 rais rise climb upgrad ascend !descent ascens ^travel ^mount ^elev ^inclin ^slope ^uphil ^takeoff ^zoom ^uplift ^heav ^liftoff
ascertain 79 find determin ensur check insur discov observ assur discover ^situat ^locat ^card ^count ^numer ^verifi ^sequenc ^rectifi
asda 74
asean 79 ^associ
ash 62 ^chang ^alter ^tree ^residu
asham 65 ^guilti ^embarrass ^shame ^disgrac ^humili ^discredit ^dishonor
ashcroft 75
ashgabat 77
ashland 82
ashlei 63
ashor 72
ashton 69
asia 34 ^collect ^accumul ^aggreg
asian 38 ^habit ^inhabit ^dweller
asid 43 awai apart ^messag ^content
asif 80
asim 73
ask 21 expect requir request inquir enquir ^question ^bill ^word ^appeal ^wish ^invit ^recal ^prayer ^petit ^phrase ^articul ^callback
askyb 80
asleep 71 depart gone deceas !awak ^dormant ^sleepi ^slumber
aspect 47 view scene prospect facet vista ^featur ^characterist
aspir 54 hope wish dream ambit inhal intak ^plan ^remov ^applic ^desir ^pump ^ambiti ^pronounc ^emul
ass 68 can behind seat fundament bottom rear tail stern butt screw fanni nate fuck bum rump backsid bun ^fool ^sap
assad 61
assai 70 try seek attempt check essai ^act ^risk ^struggl ^chanc ^studi ^assess ^examin ^gambl ^analyz ^adventur ^analys ^strive ^endeavor ^apprais ^endeavour
assail 59 attack round assault aggressor snipe ^fight ^ga ^bomb ^rush ^vulner ^raid ^retali ^offend ^outrag ^rape ^predat ^bust ^invad ^harass ^bulli ^bombard ^pepper ^savag ^beleagu ^aveng ^beast ^molest ^ambush ^besieg ^sic ^rapist ^blitz ^beset ^circumv ^torpedo ^bulldog ^pelt ^blindsid ^wildcat ^dishonor
assassin 50 ^kill ^dead ^murder ^liquid ^defam ^slai ^slander
assault 40 attack round outrag rape assail aggressor dishonor snipe ^attempt ^fight ^battl ^engag ^rush ^offens ^retali ^offend ^predat ^harass ^bulli ^savag ^aveng ^beast ^molest ^ambush ^sic ^rapist ^beset ^bulldog ^blindsid ^mug ^wildcat ^profan ^rowdi ^vultur ^brute
assembl 42 collect gather piec forum fabric aggreg tack ^group ^build ^creat ^join ^club ^machin ^construct ^interact ^fort ^caucu ^compil ^flock ^conven ^configur ^cluster ^congreg ^constel ^collat ^hive
assert 46 maintain declar insist verifi affirm swear swan avow ^sai ^forc ^possibl ^claim ^posit ^commun ^accus ^forward ^alleg ^content ^assur ^testimoni ^denial ^predic ^attest
assess 40 valu tax measur evalu judgment valuat apprais ^rate ^bill ^review ^standard ^judg ^check ^sort ^prais ^categor ^ponder ^censor ^reassess ^assai ^standardis ^revalu ^reevalu
asset 32 plu !liabil ^share ^secur ^receiv ^invest ^fund ^capit ^special ^amount ^financ ^credit ^resourc ^qualiti ^advantag ^equiti ^percentag ^possess ^sum ^fort ^specialti ^vantag ^intang
assign 48 design negoti grant transfer deleg attribut portion alloc parcel allot ^place ^lot ^reserv ^promot ^appoint ^distribut ^task ^duti ^appropri ^elev ^mandat ^alien ^ration ^subsid ^earmark ^subsidis ^releg ^dispens ^devolv ^reassign ^realloc ^rendezv ^demot
assimil 76 absorb scholar ingest ^american ^person ^european ^individu ^western ^someon ^learn ^somebodi ^adapt ^recept ^soul ^digest ^memor ^grind ^mortal ^conform ^nerd ^westernis ^americanis ^wonk
assisi 80
assist 34 help support aid attend helper adjunct ^work ^servic ^activ ^secretari ^protect ^boost ^avail ^worker ^care ^enforc ^deputi ^water ^encourag ^resourc ^thank ^lift ^subsidiari ^tender ^facilit ^expedit ^allevi ^recours ^subordin ^accomplic ^pawn ^abet
associ 26 relat link connect familiar fellow affili comrad companion !disassoci assort ^compani ^member ^confer ^partner ^organ ^institut ^date ^friend ^alli ^organis ^particip ^club ^cooper ^leagu ^capabl ^societi ^equal ^colleagu ^interact ^consortium ^gang ^peer ^mate ^lodg ^syndic ^teammat ^subordin ^legion ^correl ^fratern
assort 82 associ class sort mix variou affili varieti classifi categor mixtur classif motlei ^compani ^group ^differ ^compar ^size ^alli ^select ^collect ^index ^interact ^accumul ^companion ^aggreg ^stereotyp ^catalogu ^releg ^catalog ^pigeonhol ^reclassifi
assuag 70 relief reliev allevi appeas gentl allai placat concili pacifi ^have ^take ^still ^consum ^comfort ^calm ^quiet ^fulfil ^ingest ^tranquil
assum 42 acquir adopt presum assumpt pretend sham fictiti ^expect ^forward ^anticip ^counterfeit
assumpt 54 assum suppos premis ^posit ^given ^condit ^forward ^basi ^acknowledg ^fundament ^conclus ^theori ^presumpt ^groundwork ^cornerston ^stipul ^thesi
assur 41 secur author confid sure ensur check insur pledg guarante ascertain ^vow ^assert ^reassur ^affirm ^certainti ^plight ^swear ^warranti ^swan ^avow
astat 61 ^chang
asteroid 63
asthma 69
aston 68
astonish 67 stun amaz stagger astound ^feel ^surpris ^wonder ^impress ^admir ^dazzl
astonishingli 80 surprisingli amazingli
astound 72 stun amaz stagger astonish ^surpris ^impress ^incred ^unbeliev ^dazzl
astra 77
astrai 79 wide
astro 66
astronaut 55 aeronaut cosmonaut ^travel ^physic ^avion
astronom 59 astronomi galact ^big ^larg ^physicist
astronomi 71 astronom ^physic
astut 80 deep sharp depth profound acut shrewd ^intellig ^smart ^insight ^cun ^acumen
asylum 53 refug sanctuari ^hospit ^shelter ^harbour ^harbor
asymmetr 67 crook ^irregular ^lopsid
at 5
ata 72
atari 80
atheist 82 unbeliev
athen 48
athlet 44 sport gymnast jock acrobat ^meet ^competit ^race ^pro ^contest ^footbal ^profession ^olymp ^row ^cycl ^preliminari ^ride ^divers ^ski ^striker ^basket ^substitut ^recreat ^cricket ^winger ^amateur ^jumper ^swimmer ^equit ^olympian ^skate ^skier ^aquat ^skater ^letterman ^vaulter ^sled ^sportsman ^weightlift
athlon 79
atkin 79
atkinson 82
atla 71
atlant 44
atlanta 46
atlantik 82
atletico 82
atm 71 atmospher
atmospher 49 static atm ^feel ^condit ^statu ^spirit ^flavor ^gloomi ^flavour
atom 61 nuclear fragment sprai particl nuke molecul zap ^materi ^bomb ^radic ^theori ^stuff ^substanc ^grain ^bombard ^obliter ^grind ^dispens ^annihil
aton 76 satisfact abi ^right ^condit ^damag ^statu ^correct ^amend ^redempt ^redress ^salvat ^restitut
atop 58
atp 66
atroc 63 inhuman barbar ^brutal ^outrag ^cruelti
atsushi 77
attach 49 commit connect affili bond bind !detach ^secur ^past ^mark ^relat ^addit ^improv ^special ^link ^affect ^contact ^coupl ^fix ^mount ^band ^tackl ^bell ^warm ^label ^specialist ^tape ^tag ^specialis ^hing ^nail ^insert ^fond ^har ^saddl ^affection ^hitch ^tether ^append ^glue ^yoke
attack 23 approach !defend round aggress assault assail onslaught onset aggressor flak snipe ^charg ^critic ^fire ^fight ^strike ^ga ^bomb ^offens ^criticis ^raid ^retali ^offend ^predat ^bust ^invad ^penetr ^harass ^bulli ^bombard ^barrag ^pepper ^savag ^beleagu ^blister ^aveng ^rubbish ^beast ^ambush ^besieg
attain 64 reach hit gain acquisit achiev acquir skill accomplish ^come ^possibl ^earn ^success ^averag ^arriv ^succe ^compass
attempt 27 try effort seek undertak endeavor essai assai endeavour ^run ^person ^best ^activ ^act ^initi ^bid ^risk ^struggl ^battl ^chanc ^individu ^contribut ^someon ^crime ^trial ^liber ^assault ^pain ^somebodi ^pioneer ^gambl ^soul ^adventur ^bat ^unsuccess ^strive ^forai ^mortal ^fling
attend 34 result !miss assist attent consequ listen accompani tender attende auditor incident ^help ^appear ^minist ^often ^present ^care ^regard ^particip ^observ ^notic ^tend ^subsequ ^perceiv ^frequenc ^heed ^batman ^orderli ^checker ^arous ^helper ^lifesav ^esquir ^rocker ^caddi ^gilli ^partygo
attende 59 attend ^particip ^partygo
attent 34 thought care aid attend regard tend heed ^work ^intent ^treatment ^observ ^notic ^consider ^wrap ^healthcar ^captiv ^absorb ^nurs ^solicit ^advert ^matern ^nurtur ^incub ^nourish ^engross
attest 79 evid document demonstr wit testifi authent certifi manifest ^inform ^testimoni ^assert ^genuin ^affirm ^swear ^swan ^signatori ^avow
attir 75 dress apparel garment robe garb ^wear ^cloth ^outfit ^wearabl ^costum ^disguis ^clad ^prank ^sportswear
attitud 50 posit postur ^defens ^accept ^southern ^pose ^outlook ^knowledg ^mental ^stanc ^orient ^sprawl ^rever ^inclin ^tendenc ^intoler ^tuck ^disrespect ^cognit ^mindset ^credenc ^hardbal
attornei 32 lawyer ^prosecutor ^profession ^advoc ^counsel ^solicitor ^barrist
attract 34 pull appeal draw magnet !repel !unattract beautifulli !repuls ^take ^point ^forc ^person ^win ^captur ^qualiti ^engag ^entertain ^bond ^desir ^beauti ^lure ^captiv ^entranc ^bind ^fascin ^charm ^graviti ^fetch ^entic ^ador ^tug ^charismat ^gravit ^allur ^cute ^enamor ^charisma ^irresist ^beckon ^affin
attribut 45 properti assign dimens !predic ^state ^intern ^person ^refer ^featur ^judg ^credit ^space ^qualiti ^sort ^construct ^shape ^charact ^evalu ^interior ^cheer ^concept ^extern ^heritag ^sunni ^categor ^characterist ^etho ^trait ^infinit ^sensual
attrit 70 grind abras contrit ^wear ^erod ^worn ^eros ^friction ^rub
atwood 82
au 62 gold
auburn 70
auchard 79
auckland 79
auction 47 ^sale ^sell ^broker
audac 80 audaci ^bold ^dare ^hardi
audaci 74 ventur brave dare brazen hardi fearless intrepid audac ^bold
audi 76
audibl 80 ^percept ^sonic
audienc 40 interview hear consult ^mass ^gather ^viewer ^galleri ^readership
audio 48 ^often ^frequenc
audit 51 inspect auditor scrutin scrutinis ^run ^studi ^trial ^examin ^scrutini ^analyz ^ear ^analys
auditor 61 attend listen audit ^student ^observ ^perceiv ^pupil
auditorium 75
audrei 72
aug 51
augment 71 enhanc !diminut ^increas ^grow ^intensifi
augur 75 forecast predict bode auspic foreshadow presag portend prognost ^indic ^signal ^oracl ^prophet ^forebod
august 33 grand rever vener ^honor ^honour ^nobl
augusta 72
augustin 77
augustinian 80 ^friar
augusto 77
aung 82
aunt 67 !uncl
aura 75 air glori halo ^symptom
aurelien 82
aurora 79 morn dawn sunris ^hour
auschwitz 80
auspic 70 forecast predict bode foreshadow augur presag portend prognost ^start ^begin ^indic ^signal ^commenc ^prodigi
aussi 68 ^habit ^inhabit ^dweller
auster 66 sever stark stern spartan ^plain
austin 56
australasia 77
australia 35
australian 36 ^habit ^inhabit ^dweller
austria 61
austrian 66
authent 49 document genuin reliabl certif legitimaci hallmark apprais verit attest unquestion ^believ ^critic ^mark ^evid ^substanti ^credibl ^verifi ^valid ^certifi ^marker ^manifest ^trustworthi
author 24 govern gener clear confid sure domin regim assur sanction writer mandat authoris empow !unauthor empower authorit potenc ^offici ^allow ^comment ^person ^control ^commun ^approv ^commiss ^review ^individu ^maker ^someon ^write ^appoint ^formal ^journalist ^licens ^withdraw ^permit ^somebodi ^licenc ^empir ^valid
authoris 58 author clear domin sanction mandat empow empower authorit potenc ^offici ^allow ^control ^approv ^commiss ^appoint ^formal ^licens ^permit ^licenc ^valid ^entitl ^certif ^okai ^canon ^accredit ^formalis
authorit 74 author import definit authoris ^influenti
authoritarian 59 absolut dictat dictatorship tyranni autocrat despot totalitarian ^domin ^undemocrat ^autocraci
autism 71 ^syndrom
auto 44 car automobil ^electr ^convert ^coup ^ambul ^taxi ^suv ^minivan ^sedan ^jeep ^cruiser ^racer ^limousin
autobiographi 79 ^biographi ^memoir
autocraci 82 ^absolut ^ideolog ^authoritarian ^dictatorship ^monarchi ^stalin ^tyranni ^despot ^caesar ^totalitarian
autocrat 73 domin authoritarian tyrant despot ^dictat ^potent ^czar ^undemocrat
autograph 72 ^sign ^write ^signatur
autom 56 automat mechan ^chang ^condit ^statu ^alter ^computer
automak 48 carmak ^manufactur
automat 47 mechan robot autom !manual reflex ^chang ^respons ^alter ^handgun ^pistol
automobil 57 car auto ^go ^move ^travel ^electr ^convert ^coup ^ambul ^taxi ^suv ^minivan ^sedan ^jeep ^cruiser ^racer ^locomot ^limousin
automobilova 80
automot 51 ^move
auton 66
autonom 55 independ autonomi sovereign ^free ^involuntari
autonomi 53 liberti autonom ^independ
autoplai 76
autopsi 59 ^examin ^scrutini
autumn 54 fall !wintri ^season ^matur
av 75
ava 72
avail 30 help access !unavail usabl handi uncommit ^us ^free ^address ^aid ^assist ^readi ^purchas ^acquir ^appli ^obtain ^util ^emploi ^conveni ^procur ^utilis
avalanch 70 ^happen ^fall ^slide ^descend ^occurr
avant 80
avatar 82 embodi incarn ^reincarn
aveng 63 retali reveng ^attack ^assault ^punish ^assail ^penal ^aggressor ^penalis
avenu 53 boulevard ^street ^approach
averag 30 mean middl medium ordinari norm intermedi mediocr ^number ^total ^amount ^achiev ^common ^normal ^statist ^accomplish ^ratio ^attain ^median ^normalci ^mundan
avers 71 avert loath distast antipathi ^avoid ^dislik ^shun
avert 59 avoid deflect avers ^turn ^prevent ^shun ^forbid ^preclud ^forestal
avi 74
avian 69 ^alter ^vari
aviat 43 fly pilot flyer aeronaut flier airman ^industri ^collect ^wing ^soar ^jet ^accumul ^balloon ^solo ^aggreg ^glide
avid 72 keen eager greedi zealou devour ^wish ^desir ^enthusiasm ^enthusiast ^zeal
avideo 82
avil 82
avion 76 ^astronaut ^aeronaut
aviv 60
avoid 33 !confront dodg avert shun deflect ^prevent ^reject ^escap ^hedg ^bypass ^evad ^skirt ^sidestep ^forbid ^eschew ^avers ^preclud ^parri ^forestal
avon 75
avow 82 declar verifi assert affirm profess swear !disavow swan ^commun ^admit ^acknowledg ^assur ^reaffirm ^reassert ^attest
aw 53 fear pain terribl amaz frighten dire horrif rever nasti awesom dread vener fearsom horrend awfulli ^bad ^wonder ^impress ^alarm ^emot ^scare ^admir ^cow ^unpleas
awai 25 out off !home asid forth ^absent
await 41 expect wait anticip
awak 72 wake alert awaken arous !asleep ^up ^turn ^watch ^awar ^sleep ^slumber ^sleepless
awaken 69 wake rous arous awak ^chang ^turn ^alter ^sleep ^slumber
awar 38 mind !unawar conscious ^know ^feel ^care ^sens ^remind ^reson ^heed ^reminisc ^awak ^evoc
award 37 grant prize honor honour accolad laurel ^give ^confer ^pension ^symbol ^oscar ^medal ^alloc ^trophi ^certif ^subsid ^decor ^commend ^subsidis ^emmi ^ribbon ^pennant ^bestow ^citat
awash 71 flood afloat inund overflow ^full
awesom 65 amaz aw ^impress
awfulli 82 terribl aw horribl abysm
awhil 80
awkward 62 slow !grace stiff cumbersom inept ^labour ^labor ^strain ^disadvantag ^wooden ^inconveni ^rusti ^unskil
awkwardli 79
awok 75
awri 80 wrong lopsid ^crook ^malfunct
ax 59 ^end ^termin ^hack
axa 75
axelrod 74
axi 71 bloc ^stem ^stalk
axio 72
axl 71
ayatollah 54
ayer 82
aylesworth 77
ayman 75
ayott 72
ayr 75
az 75 ^angl
azerbaijan 70
azeri 80
aziz 70
azizi 80
azkaban 79
azzurri 82
ba 57 ^metal
baa 76 ^chief ^boss ^utter ^foreman
bab 75
babe 80 babi infant ^child ^newborn
babi 43 child infant spoil indulg babe ^handl ^treat ^newborn ^offspr
babici 77
bach 77 bachelor ^live ^music
bachelor 69 bach ^live ^man ^knight
bachelorett 82 ^woman
back 15 second support fund !ahead !front !advanc endors championship backward rear hinder ^go ^move ^approv ^travel ^champion ^strengthen ^sanction ^warrant ^bless ^layer ^coat ^okai ^stern ^locomot
backbench 66 ^legisl
backbon 63 anchor gut sand mainstai grit spine keyston ^fortitud
backburn 77
backcountri 80
backdoor 76
backdrop 58 ^sceneri
backend 82
backer 55 back angel ^support ^sponsor
backfir 62 backlash blowback ^happen ^occur ^explos ^nois ^deton ^resound
background 44 downplai ^view ^stress ^emphas ^heritag ^accent ^emphasis ^punctuat ^vista ^accentu
backhand 75 !forehand ^hit ^written ^blow
backlash 51 rebound backfir repercuss ^happen ^occur ^motion ^bounc ^resili ^ricochet
backlog 62 reserv stockpil ^collect ^conglomer ^accumul ^amass ^aggreg ^cumul
backoffic 76
backpack 64 pack packer ^carri ^hike ^bag ^hiker
backroom 77 ^facil ^instal
backseat 82 ^inferior
backsid 79 can behind seat fundament bottom rear tail stern butt ass fanni nate bum rump bun
backslid 82 revert laps ^failur ^offend
backstag 64 wing ^privat
backstreet 80
backtrack 69 ^return
backup 61 relief accompani reliev substitut ^replac ^doubl ^altern ^equal ^peer ^accumul ^surrog ^accret
backward 54 back !forward slow retard ^return ^regard ^convers ^revers ^abnorm ^bash ^stupid ^retract ^invers ^reced ^reflex
backwat 79 ^water
backyard 64 ^ground ^yard
bacon 71
bacteri 77 bacteria bacterium
bacteria 71 bacteri bacterium ^rod
bacterium 82 bacteria bacteri ^rod
bad 33 !good sever big spoil naughti mischiev ^pretti ^qualiti ^intens ^serious ^wors ^swing ^terribl ^sorri ^aw ^distress ^rubber ^evil ^lament ^deplor ^dread ^raini ^lousi ^piti ^rotten ^stink ^cork
badeh 70
bader 80
badg 66 ^mark ^featur ^label ^id ^tag ^characterist ^stripe ^chevron ^emblem
badger 75 worri bug beleagu teas heckler bedevil ^frustrat ^persuad ^harass ^molest ^torment ^rag ^troublemak ^crucifi
badli 46 sever ill serious grave poorli mischiev
badminton 82 ^singl ^doubl
badr 80
bae 65
baffl 68 regul cross frustrat confus amaz thwart puzzl problemat foil elus scotch confound bewild mystifi perplex queer maze befuddl ^peopl ^hard ^difficult ^prevent ^disappoint ^fox ^plate ^ruin ^stump ^forbid ^elud ^riddl ^preclud ^forestal ^diffus ^bedevil
bafta 68
bag 48 base pocket sack purs handbag bulg ^contain ^cloth ^fabric ^textil ^backpack ^sag ^tote ^sandbag ^swag
bagel 80 ^bun
baggag 66 luggag ^woman ^imperi ^suitcas ^trunk
baggi 82 sloppi
baghdad 48
baghdadi 60
bagher 68
bagman 75 ^repres ^spokesperson ^racket ^salesman
bahama 65
bahamian 76
bahrain 61
baht 77
bai 45 quest ^talk ^speak ^water ^color ^colour ^mouth ^verbal
baifa 82
baikal 79
baikonur 82
bail 51 bond ^releas ^free ^liber ^recognis ^loos ^recogniz
bailei 73
bailout 64
bain 76
baird 80
bait 68 lure hook sweeten taunt teas rag cod tantal ^devic ^kid ^josh ^mock ^harass ^tempt ^entic ^molest ^jeer ^temptat ^flout ^gibe ^banter
baja 80
bake 67 baker scorch ^hot ^cook ^dry
baker 58 bake ^merchant ^merchandis
bakeri 66 ^store ^shop ^workplac
bakr 61
baku 82
balaclava 71 ^cap
balanc 37 pois reconcili !imbal proportion equilibrium ^account ^wing ^equal ^cancel ^offset ^compens ^complement ^harmoni ^equalis ^acrobat ^countervail
balandina 82
balat 77
balco 74
balconi 71 ^structur
bald 71 ^grow ^overt
baldwin 79
bale 62 threaten forbid omin menac mischief sinist bane ^collect ^alarm ^compil ^bundl ^accumul ^evil ^amass ^hoard
bali 64
balk 64 deterr hinder handicap impedi rafter ^expans ^drag ^difficulti ^obstacl ^bind ^intract
balkan 77 ^split ^divid
ball 43 globe orb ^shot ^footbal ^wrap ^basebal ^basketbal ^marbl ^softbal ^volleybal
ballad 77 lai ^song ^singer ^vocal ^poem
ballard 82
ballet 76 ^music ^choreographi
ballgam 79 ^situat ^basebal
ballist 53 ^dynam ^trajectori ^kinet
ballmer 72
balloon 58 billow ^expand ^flight ^fly ^aviat ^pilot ^toi
ballot 45 vote ^document ^choic ^select ^paper ^veto
ballpark 75 park ^reach ^rang ^ambit ^stadium ^scope ^compass
ballroom 65 ^room ^disco
baltic 69
baltimor 55
bam 80 blast bang clap ^nois
bambang 79
bamboo 80 ^wood
bamenda 80
ban 34 prohibit shun censor forbid banish ^crimin ^illeg ^injunct ^decre ^veto ^outlaw ^interdict ^embargo ^edict ^disallow ^fiat ^nix
banana 70 ^herb
banc 77
banco 80
bancorp 71
bancshar 76
band 43 lot circl stripe ^pattern ^tie ^attach ^collar ^adorn ^cliqu ^cohort
bandag 82 bind ^secur ^fix ^treat ^wrap ^swath ^fasten
bandar 75
bandit 79 brigand
bandmat 74
bandwagon 75 ^vogu ^wagon
bandwidth 65
bane 79 bale curs scourg nemesi pernici
bang 52 kick blast knock slam smash belt slap thrill batter boot bash bolt whop clap smack thump bam ^big ^larg ^fight ^sound ^blow ^combat ^nois
bangalor 76
bangkok 63
bangladesh 62
bangladeshi 76
banish 82 ban bar shun releg ^reject ^exclus ^deport ^expel ^expuls ^eject ^expatri
banja 75
bank 25 ^financ ^acquir ^tip ^inclin ^slope ^riversid
banka 57
bankamerica 82
banker 46 bank ^financi
banki 75
bankrol 71 ^fund ^financ
bankrupt 58 bankruptci smash ruin insolv ^loser ^impoverish ^nonstart
bankruptci 45 bankrupt ^insolv
banksi 67
banner 56 streamer ^flag ^headlin ^superior
bannon 70
banqu 70
banquet 77 feast ^host ^eat ^feed ^dinner ^meal
banstead 76
banter 73 kid josh ^humor ^taunt ^bait ^teas ^humour ^cod ^tantal
baosen 80
baptist 64
bar 38 block exclud blockad barricad releg banish ^room ^counter ^exercis ^prohibit ^obstruct ^veto ^imped ^expuls ^interdict ^eject ^forbid ^disallow ^nix
barack 43
baran 80
barb 69 slam bite dig thorni bristl gibe shaft nip burri jibe prickli ^chang ^comment ^remark ^alter ^input ^sarcast
barbado 77
barbar 69 fell brutal savag cruel atroc viciou ^chang ^alter ^degrad ^inhuman
barbara 60
barbecu 75 grill ^cook ^dish ^roast
barber 75 ^stylist
barbi 76
barbra 80
barca 77
barcelona 59
barcep 71
barclai 61
bare 43 public air !cover strip hardli uncov stark bleak nake publicis scarc nude desol ^issu ^tell ^publish ^remov ^broadcast ^remot ^circul ^hype ^bulletin ^gloomi ^dissemin ^nuditi ^meagr ^meager
barg 77 lighter ^race ^ship ^speed ^rush ^boat ^hasten
bargain 48 deal bui trader dealer steal monger ^talk ^agre ^agreement ^negoti ^understand ^purchas ^merchant ^merchandis ^fenc ^wrangl ^haggl ^barter ^holdout ^mercer
bari 66
bark 76 skin ^talk ^speak ^cover ^nois ^mouth ^verbal ^cork ^magnolia
barker 72 bark ^promot ^dog ^booster
barklei 69
barksdal 73
barlei 82 ^grain ^cereal
barlow 82
barn 61 ^contain
barnei 58
barnett 77
barnstorm 80 ^actor ^pilot
baro 75
baromet 68
baron 66 king tycoon mogul magnat ^peer ^nobl
barr 70
barrack 69 urg inspir jeer flout gibe exhort heckl ^encourag ^disrupt ^interrupt ^cheerlead
barrag 59 shell bombard onslaught outpour ^attack ^fire ^languag
barrel 42 drum ^set ^point ^put ^place ^posit ^contain ^lai ^shook ^tube
barren 80 wast bleak arid fruitless desol devoid ^qualiti ^poor ^wild ^heath ^infertil
barrera 82
barrett 63
barri 52
barricad 60 block bar blockad roadblock ^barrier ^obstruct ^imped
barrick 57
barrier 46 roadblock ^rail ^hurdl ^grate ^obstacl ^obstruct ^dam ^fenc ^barricad ^fender ^dyke ^impedi ^bulwark
barrist 80 ^attornei ^lawyer
barron 75
barroso 80
barrot 80
barrow 76 ^contain ^hill
barshefski 79
bart 82
barter 72 swap ^exchang ^trader ^dealer ^bargain ^monger ^interchang
barthelemi 79
bartiromo 77
bartolomeo 80
barton 77
base 17 found fundament foundat bag humbl groundwork contempt despic sordid immor ^support ^situat ^locat ^basic ^settl
basebal 50 ^ball ^steal ^softbal ^ballgam ^hardbal
baseless 66 idl unfound unwarr groundless
baselin 72 ^standard ^criterion
baseman 68
basement 66 cellar ^floor ^storei
basf 75
bash 57 do knock smash belt bang whop brawl sock ^blow ^embarrass ^backward
bashar 62
basi 36 ground foot fundament groundwork cornerston ^foundat ^suppos ^assumpt
basic 36 essenti fundament stapl !incident bedrock canon introductori ^base ^fact ^commod ^abc ^grassroot ^alphabet
basij 80
basin 69 watersh ^contain ^font
bask 70 enjoi relish savour ^like ^lie ^devour
basket 54 hoop ^forward ^contain ^athlet ^hamper ^frail ^jock
basketbal 51 hoop ^ball
basl 80
basra 77
bass 62 ^pitch
bassist 77 ^player ^musician
bastard 76 fake bogu phoni illegitim phonei prick ^declar ^corrupt ^degrad ^subvert ^counterfeit ^offspr ^demor ^misdirect ^profan ^pervert ^deprav
bastion 73 fortifi ^protect ^stronghold ^kremlin ^acropoli
bat 58 crack batter nut cracker ^try ^effort ^attempt ^insan ^stuf ^endeavor ^blink ^endeavour
batcav 77
batch 59 deal lot mass mountain plenti pile hat stack flock slew spate clutch heap raft peck mint ^group ^collect ^flood ^accumul ^aggreg ^inund ^delug
bate 75 ^control ^reduc ^curb ^decreas
bath 59 ^clean ^divers ^wash ^swim ^shower ^recreat ^envelop ^foment ^cleans
bathrob 75 ^robe
bathroom 65 john toilet privi ^room ^closet ^restroom
bathtub 80 tub
batista 82
batman 64 ^attend ^tender
batmobil 69
baton 68 billi ^rod
batr 76
batsman 82 batter hitter slugger
battalion 66 pack multitud plural
batter 54 bang bat hitter slugger buffet batsman ^fight ^strike ^damag ^beat ^combat ^worn ^mixtur ^concoct
batteri 49 ^artilleri
battl 31 fight struggl conflict engag combat comb bellicos ^try ^effort ^attempt ^aggress ^assault ^scrambl ^wrestl ^tilt ^endeavor ^duel ^endeavour
battlefield 59 field battleground ^tract
battleground 58 field battlefield ^tract
baum 80
bauxit 82 ^miner
bavarian 80
baxter 76
bayer 69 ^painkil
bayern 72
bayou 74 ^lake
baytown 80
bb 76 ^shot
bbc 35
bc 63
bce 80
bcm 80
bdb 82
be 6 exist organ ^state ^want ^look ^need ^remain ^number ^appear ^cost ^person ^possibl ^total ^rate ^life ^account ^sell ^figur ^seem ^stand ^compar ^rang ^matter ^stai ^amount ^actual ^rest ^individu ^someon ^rel ^prove ^parent ^plant ^depend ^rank ^count ^consist ^presenc ^object ^suit
bea 82
beach 47 ^land
beachhead 82 foothold ^achiev ^accomplish
beacon 64 lighthous ^lead ^guid ^beam ^shine
bead 77 drop pearl ^cover ^grace ^decor ^jewelri ^mould ^jewelleri ^adorn ^mold ^ornament
beagl 82 ^hunt ^hound
beal 80
beam 59 air broadcast rai glad transmit shine shaft ^signal ^piec ^burn ^proud ^cheer ^smile ^shore ^flame ^blaze ^beacon ^travers ^header ^timber ^flicker ^rafter ^shimmer
bean 55 dome noodl ^seed ^soybean ^soi
bear 40 head aim suffer birth endur toler brook !bull abid stomach digest postur carriag ^have ^support ^produc ^direct ^investor ^featur ^conceiv ^cub ^tack ^bruin ^lamb ^carnivor
beard 65 ^imperi ^rim
beardgat 82
bearer 67 carrier bear holder ^travel ^messeng ^courier
bearish 65 ^pessimist
beast 63 anim creatur savag wildcat brute ^be ^attack ^giant ^organ ^young ^assault ^femal ^adult ^male ^captiv ^predat ^migrat ^pet ^assail ^stunt ^prei ^aggressor ^conceptu ^embryo ^mutant
beat 34 pound round dead bush crush whip rhythm puls heartbeat lace thump thrash lick whack trounc drub ^trump ^win ^hit ^best ^fight ^defeat ^rout ^worst ^combat ^slash ^master ^overcom ^tire ^surpass ^batter ^lash ^outperform ^strap ^cream ^cheat ^scoop ^outgo ^lambast ^jockei
beaten 52 ^familiar
beatl 62
beaton 80
beatti 65
beau 79 swell boyfriend dude ^man ^lover
beaubien 76
beaumont 69
beauti 45 !ugli dish knockout sweetheart peach ^come ^appear ^love ^woman ^attract ^pretti ^glori ^pleasant ^handsom ^glamor ^bonni ^glamour ^cute ^gorgeou ^scenic ^picturesqu
beautifulli 77 attract
beaver 73 ^work ^fur ^pelt
becam 31
becaus 16
becerra 72
beck 67 ^motion ^gestur
becker 71
beckham 67
becki 77
beckon 79 wave ^attract ^motion ^gestur
becom 22 go come get turn suit decor ^proper ^flatter ^sober
bed 50 love jazz screw litter fuck ^provid ^cover ^suppli ^materi ^plant ^plot ^stuff ^render ^patch ^layer ^blanket ^furnish ^bunk ^hotb ^lamin
bedevil 82 worri fox frustrat confus confound torment rag badger crucifi befuddl ^be ^harri ^amaz ^plagu ^harass ^bug ^puzzl ^hamstr ^persecut ^beleagu ^oppress ^molest ^madden ^beset ^baffl ^teas ^bewild ^hassl ^mystifi ^perplex ^disori
bedfellow 82 ^person ^associ ^individu ^someon ^somebodi ^soul ^mortal
bedford 69
bedfordshir 75
bedoya 80
bedrock 73 basic fundament ^rock ^stone ^abc ^alphabet
bedroom 58 ^room ^dormitori
bedsid 75 ^side
bee 69 ^drone
beecham 72
beef 55 kick bitch crab gripe ^complain ^meat ^plain ^cow ^hamburg ^cattl ^longhorn ^angu ^durham ^gallowai
beefeat 82 yeoman ^escort ^bodyguard
been 9
beer 50 ^al ^brew ^lager
beet 80 ^veget
befor 15 earlier ahead
beforehand 67 ahead advanc ^earli
befuddl 82 fox confus baffl muddl confound bewild obfusc maze bedevil ^be ^amaz ^puzzl ^intox ^disarrai ^muddi ^mystifi ^perplex ^disori
beg 60 prai solicit implor ^request ^insist ^plead ^lobbi ^canvass ^crave
began 27
begg 82
beggar 82 ^resist ^defi ^impoverish ^panhandl
begin 27 first !end sourc start !middl origin offset root outset commenc kickoff ^open ^happen ^emerg ^birth ^erupt ^dawn ^embark ^threshold ^bud ^occurr ^incept ^auspic ^genesi
begun 42
behalf 45 ^interest ^sake ^stead ^lieu
behav 57 act conduct deport acquit ^storm ^sentiment ^joke ^ramp ^rage ^swell ^postur ^bungl ^frivol ^sauc
behavior 47 do conduct deport behaviour demeanor ^action ^activ ^offens ^bohemian
behaviour 55 do conduct behavior deport demeanor ^action ^activ ^manner ^proper ^citizenship ^improp ^trait ^improprieti
behead 51 decapit ^execut ^kill
behemoth 66 giant titan monster goliath ^anomali
behest 71 ^bid ^command ^dictat
behind 27 can slow seat fundament bottom rear tail stern butt ass fanni nate bum rump backsid bun ^down
beholden 79 ^oblig
beifang 82
beig 79
beij 32
beirut 59
bekel 75
belaru 73
belat 82 late
belatedli 77 late
beleagu 61 surround bug sieg besieg circumv teas badger ^attack ^frustrat ^blockad ^assail ^ebb ^torment ^rag ^encircl ^bedevil ^crucifi
belfast 70
belgian 60
belgiqu 77
belgium 58
belgrad 79
belhassin 79
beli 71 contradict negat misrepres ^depart ^sentiment ^vari ^pretend ^distort ^sham ^falsifi ^deviat ^feign ^warp
belief 47 believ feel impress notion ^expect ^valu ^thought ^origin ^individu ^idea ^prospect ^pacif ^opinion ^convict ^outlook ^faith ^sentiment ^suspicion ^religion ^spiritu ^philosophi ^intuit ^doctrin ^tribal ^unseen ^vampir ^persuas ^revolution ^superstit ^fetish ^supernatur
believ 21 think probabl trust credibl belief !unbeliev worship conceiv plausibl worshipp ^support ^consid ^view ^accept ^judg ^regard ^qualiti ^reput ^evalu ^genuin ^authent ^valid ^admir ^presumpt ^rethink ^legitimaci ^rigor ^booster ^esteem ^protagonist ^mystic
belittl 77 minim slight diminish depreci disparag ^critic ^reduc ^criticis ^decreas ^trash ^discredit
bell 44 toll doorbel buzzer ^miss ^fill ^girl ^attach ^button
bella 82
bellagio 75
bellami 75
bellevu 82
belli 68 stomach abdomen bulg ^corpor ^fat
bellicos 82 battl comb ^aggress ^belliger
belliger 75 war aggress milit fighter combat hostil ^person ^defend ^individu ^someon ^tough ^somebodi ^disagre ^soul ^victor ^butter ^withstand ^mortal ^boxer ^skirmish ^wrestler ^bellicos ^enmiti ^gamecock ^gladiat ^pugilist
bellow 79 roar ^commun ^cry ^shout ^yell ^outcri ^utter ^vocifer ^blower
bellsouth 64
bellweth 68 ^leader
belmar 82
belmarsh 76
belong 44 hold properti ^be ^close ^thing ^let ^sharehold ^trust ^happi ^estat ^comfort ^possess ^leas ^spiritu ^rental ^stockhold ^salvag ^realti
belov 56 love dear darl honei ^lover
below 33 !abov beneath downstair
belt 51 knock smash bang bash ^cloth ^sing ^fabric ^textil ^accessori ^loop ^holster
beltwai 82 bypass ^highwai
bemoan 73 lament deplor ^complain ^plain
ben 46 ^mountain
bench 53 judiciari terrac ^remov ^settl ^displai ^exhibit ^pew ^plateau
benchmark 48 ^standard ^criterion
bend 58 turn bow twist fold deflect bent crook flex bender crimp !straighten crouch deform ^ill ^lean ^sick ^motion ^arch ^angl ^tilt ^replic ^curv ^curl ^arc ^cring ^cower ^unwel
bender 79 bend curv ^tool ^revel
bendgat 75
bene 77
beneath 57 below
benedetti 82
benedict 75 bless ^prayer ^petit
benefici 61 benefit ^process ^treat ^advantag ^extract
beneficiari 64 done ^pension ^recipi
benefit 30 profit gain welfar benefici ^get ^help ^good ^interest ^capit ^net ^aid ^acquir ^payment ^capitalis ^sake ^perk ^pyramid
benevol 77 sympathet charit kindli philanthrop ^kind ^love ^chariti
bengal 75
benghazi 59
benign 69 kind !malign graciou ^good ^action ^favor ^pardon ^forgiv ^endear ^kindli
benitez 69
benjamin 50
bennett 62
benni 75 ^herb
benoit 79
bensdorp 82
benson 63
bent 64 hang dent bend knack crumpl ^resolut ^grass ^inclin ^tendenc
benz 62
berat 75 rebuk lectur lambast jaw reprimand chide scold trounc ^critic ^criticis ^chastis ^reprehens ^castig
berdymukhamedov 80
berg 76 iceberg
bergdahl 75
bergen 80
berger 69
berk 77 ^stupid
berkelei 67
berkshir 74
berlin 55
berlusconi 71
berman 71
bermuda 79
bern 72
bernabeu 72
bernadett 75
bernal 82
bernard 58
bernardino 67
bernhard 82
berni 42
bernstein 64
berri 69 ^pick ^fruit ^blackberri ^cull ^strawberri
bert 72
bertelsmann 77
berth 61 post moor wharf bunk ^presid ^secur ^provid ^job ^suppli ^resid ^fix ^chair ^occup ^render ^emir ^premiership ^lieuten ^pastor ^furnish ^chairmanship ^prefectur ^stewardship ^captainci ^speakership ^fasten
berti 77
bertrand 76
beset 67 harri plagu harass provok molest hassl ^assault ^frustrat ^bother ^assail ^devil ^irrit ^needl ^annoi ^torment ^rag ^rile ^vex ^haze ^bedevil ^crucifi
besid 51 also too likewis
besieg 65 surround sieg beleagu circumv ^attack ^request ^enemi ^blockad ^distress ^foe ^assail ^ebb ^petition ^encircl
beslan 75
bespectacl 75 spectacl ^decor ^adorn
bespok 79 tailor ^custom
bessent 64
best 25 trump better !worst scoop topper outflank outdo ^person ^try ^effort ^attempt ^individu ^someon ^advis ^beat ^champion ^somebodi ^optim ^soul ^endeavor ^foremost ^mortal ^trounc ^endeavour
bestow 77 confer present contribut add lend donor impart ^give ^award ^gift ^graduat ^bless ^contributor ^subsid ^subsidis ^helper ^philanthropist
bestsel 69
bet 45 better stake sport depend reli wager dissip ^game ^predict ^gambl ^ant ^indulg ^jackpot ^gage ^prognost ^forebod
beta 62 ^import ^letter ^explor ^exploratori
beth 68 ^letter
bethel 82
bethesda 70
betrai 61 fail cheat wander betray ^reveal ^expos ^disclos ^deceiv ^divulg ^unwrap
betray 67 inform rat betrai traitor treason ^subvers ^deceiv ^sneaker ^canari ^cheater ^dishonesti
betsen 82
betsi 74
bett 71
better 25 best improv advanc !wors amend bet !worsen wager punter ^help ^chang ^good ^conserv ^aid ^shift ^reform ^fix ^educ ^fit ^correct ^recoveri ^transform ^upgrad ^adjust ^enhanc ^perfect ^reviv ^alter ^repair ^refin ^elabor ^surpass ^reliev ^enrich ^outperform ^accommod ^polish ^outgo ^allevi ^resurg
betti 61
between 18
beverag 58 drink ^ad ^food ^liquid ^alcohol ^coffe ^cocoa ^tea ^chocol ^java ^milk ^refresh ^cooler ^nutrient ^cider
beverli 68
bevi 75 ^gather ^flock
bewar 80
bewild 72 confus amaz puzzl baffl confound mystifi perplex maze befuddl ^fox ^upset ^stump ^elud ^riddl ^bedevil
bextra 82
beyonc 75
beyond 34
bez 82
bezel 76
bezo 69
bhattacharya 80
bhd 80
bhp 69
bi 65 ^metal
bia 58 prejudic predetermin ^weight ^partial ^racism ^handicap ^taboo ^obliqu ^islamophobia ^partisanship ^slant
bianco 74
biarritz 80
bias 62 color colour slant ^partial
bibeau 69
bibl 58 biblic ^handbook
biblic 70 scriptur
bicker 71 spat squabbl fuss niggl ^argu ^row ^contend ^wrangl ^quarrel
bicycl 66 cycl wheel bike pedal cyclist wheeler ^ride ^tandem
bid 28 command bidder dictat tender summon conjur ^try ^order ^effort ^attempt ^invit ^subscrib ^bargain ^greet ^congratul ^injunct ^endeavor ^behest ^endeavour ^overbid ^outbid
bidder 47 bid ^applic
bide 79 stai abid ^remain ^overstai
biden 46
bieber 82
biennial 80 !annual !perenni ^period ^plant ^flora
bifurc 82 branch fork prong ^divid ^ramif
big 22 larg !littl !small bad ^import ^great ^wide ^giant ^huge ^size ^massiv ^larger ^volum ^extens ^bigger ^grand ^vast ^mountain ^enorm ^tremend ^bang ^epic ^titan ^immens ^enlarg ^astronom ^sizabl ^ampl ^sizeabl ^gigant ^whop ^heroic ^outsiz ^jumbo ^macro ^prodigi ^overs ^cosmic ^thump ^mammoth
bigger 39 larger ^big ^larg
biggest 26
biglei 75
bigot 72 ^racist ^partisan ^intoler ^sectarian ^segreg ^homophob
bigotri 70 ^intoler
bike 66 cycl wheel motorcycl bicycl pedal ^ride ^tandem ^motorbik
bikini 79
bilater 55 ^mutual ^reciproc
bilingu 82 ^abil ^linguist
bill 28 charg measur placard greenback invoic ^ask ^account ^present ^request ^assess ^advertis ^levi ^talli ^reckon ^surcharg ^advert ^tab
billboard 62 hoard
billi 59 baton ^goat
billion 20 million trillion ^cardin
billionair 45 ^have
billiton 82
billow 68 surg balloon heav ^go ^move ^travel ^wave ^soar ^stormi ^locomot
biloxi 73
bin 54 ^store ^contain
binari 75 ^star ^multipl
bind 55 bond stick attach binder bandag ^attract ^valid ^deterr ^hinder ^balk ^fixat ^sew ^impedi
binder 79 bind ^harvest ^adhes
binesh 79
bing 68 tear stuff bust bout glut gorg splurg ^eat ^revel ^humor ^indulg
bingham 80
bingo 75
bio 72
biochem 80
biodivers 77 ^varieti ^divers
biograph 72 biographi ^author ^writer
biographi 57 biograph ^account ^histori ^chronicl ^autobiographi
biolog 58 !adopt biologi biologist ^practic ^pattern
biologi 66 biolog biologist ^genet ^forestri ^ecolog ^physiolog
biologist 71 biolog biologi ^scientist ^ecologist
biomed 80
biometr 80 ^statist
biopic 60
bioproduct 80
biotech 64 biotechnolog
biotechnolog 65 biotech ^technolog ^engin
bipartisan 51 ^nonpartisan
bipolar 79
birch 80 ^wood ^slash ^tree ^lash ^strap ^whip ^woodi ^trounc
bird 55 boo dame skirt doll fowl chick hiss ^twitter ^meat ^poultri ^hen ^raptor
birdi 75 shuttl
birmingham 53
birth 46 !death bear nativ ^start ^chang ^produc ^begin ^labour ^lai ^deliveri ^offset ^alter ^confin ^outset ^conceiv ^hatch ^cub ^commenc ^kickoff ^reincarn ^lamb ^rebirth
birthdai 51 ^date ^anniversari
birthdat 82
birther 69
birthplac 68 proven cradl ^sourc ^place ^origin ^spot ^root
birthright 67 ^heritag ^inherit
biscayn 75
biscuit 71 cooki ^kiss ^wafer ^oreo
bishop 63 episcop ^cardin ^priest ^archbishop
bit 33 second moment minut chip scrap mo flake ^fragment ^splinter ^sliver
bitch 75 kick beef crab gripe ^complain ^plain
bitcoin 77
bite 53 burn sting snack barb nip collat biter ^hurt ^wound ^pain ^smart ^grip ^mouth ^plug ^sarcast ^chew ^nibbl
biter 79 bite ^person ^individu ^someon ^somebodi ^soul ^mortal
bitten 75
bitter 51 acid blister resent bitterli acrimoni thorni vitriol virul sulfur sulphur rancor tart ^al ^spirit ^tast ^disagre ^liquor ^intoler ^grievanc ^envi ^booz ^unbear ^grudg ^enmiti
bitterli 64 bitter
bittersweet 79 ^sad ^vine ^tasti
bittorr 77
biz 80 ^job ^occup
bizarr 55 weird eccentr outlandish ^strang ^unfamiliar ^unconvent
bjorn 79
bl 75
black 34 !white bleak dim blacken ^dark ^color
blackberri 72 ^berri
blackbird 82 ^oriol
blackburn 64
blacken 72 black sear scorch char darken ^swing ^color ^sing ^colour
blackjack 79 pressur sap blackmail ^influenc
blacklist 71 ^list
blackmail 66 pressur blackjack ^crimin ^influenc ^extort ^crook ^outlaw ^felon
blackout 59 ^dark ^paus ^suspens
blackpool 75
blackston 73
blackwel 76
blade 64 steel sword ^youth ^leaf
blair 44
blake 67
blame 36 pick blast fault bless rap damn censur culpabl incrimin darn !absolv ^charg ^critic ^accus ^guilti ^criticis ^curs
blanc 74
blanch 60 pale livid
blanchett 74
blanco 75
bland 77 polit smooth
blank 63 utter dummi ^prevent ^crack ^empti
blanket 57 wide cover extens broad encompass mantl ^bed ^comprehens ^afghan
blare 73 blast clamor din ^sound ^loud ^nois ^resound
blasio 69
blast 43 blame boom shell smash bang bless nail damn clap gust blare darn bam ^destruct ^loud ^nois ^curs ^resound
blatant 67 blaze conspicu clamor vocifer strident ^noisi
blatantli 75
blaze 54 hell blind glare conspicu blatant dazzl brillianc ^bright ^flame ^beam ^shine
blazer 71 ^jacket
bleak 63 cut black bare dim desol barren ^gloomi ^hopeless
bled 82
bleed 53 hemorrhag haemorrhag ^injuri ^hurt ^harm ^trauma ^eject
blend 58 mix merg shade fuse coalesc conflat meld flux ^accord ^combin ^miner ^compound ^unifi ^alloi ^mingl ^harmon ^harmonis ^concord ^amalgam
blenheim 82
bless 52 approv blame blast damn thanksgiv boon !curs benedict hallow darn ^back ^support ^confer ^oil ^accept ^adopt ^fortun ^holi ^lucki ^invok ^anoint ^conjur ^bestow
blew 58
blight 75 plagu ^destroi ^devast ^afflict ^desol
blind 55 screen !sight blaze dim unreason glare dazzl ^peopl ^chang ^cover ^alter ^bright ^conceal ^covert
blindsid 72 ^surpris ^assault ^assail
bling 82 ^jewelri ^jewelleri
blink 69 crash flash bloodi flame bloom wink fuck ^shut ^bat ^reflex
blip 71
bliss 82 ^happi ^elat
blister 62 bitter acid vitriol virul sulfur sulphur ^attack ^hot ^flaw ^fault ^unpleas
blitz 67 ^attack ^assail ^onslaught ^onset
blitzer 77
blizzard 66 rash snowstorm ^seri ^storm
bln 75
bloat 69 ^swell ^lump ^puffi
bloc 56 axi ^coalit ^align
block 32 stop bar halt embarrass blockad obstruct plug jam barricad hinder stymi cube ^close ^area ^prevent ^imped ^cake ^filibust ^forbid ^bottleneck ^artifact ^preclud ^parri ^forestal ^slab ^stonewal ^ingot
blockad 54 block bar embarrass obstruct barricad hinder stymi encircl ^prevent ^sieg ^beleagu ^imped ^besieg ^filibust ^forbid ^bottleneck ^preclud ^impedi ^forestal ^stonewal
blockbust 54
blocker 76 block ^medic ^footbal ^medicin
blog 49 ^commun ^journal ^diari
blogger 64 ^person ^individu ^someon ^somebodi ^soul ^mortal
blogospher 79
blond 67 fair pale ^person ^individu ^someon ^somebodi ^soul ^sandi ^mortal
blood 43 rip bloodi rake pedigre lineag ancestri bloodlin ^gore ^tempera ^disposit ^lifeblood ^bloodstream
bloodbath 80 bloodsh bloodlet ^massacr ^carnag
bloodi 53 crash blood flame damn blink bloom !bloodless fuck ^cover ^red ^murder ^homicid ^slaughter ^tempera ^sanguin ^crimson ^disposit ^bloodstain
bloodiest 75
bloodless 73 !bloodi ^dead ^nonviol
bloodlet 79 bloodsh bloodbath ^cup ^massacr ^carnag
bloodlin 80 blood pedigre lineag ancestri ^sept ^genealog
bloodsh 65 gore bloodlet bloodbath ^murder ^massacr ^slai ^carnag
bloodstain 82 ^bloodi ^stain
bloodstream 80 ^blood
bloom 69 crash bloodi flower flame flush rosi blink fuck blossom blush ^bud
bloomberg 53
bloomfield 70
bloomington 73
blossom 75 prime peak unfold flower flush bloom heydai ^grow ^growth ^period ^matur ^bud
blot 76 spot smear slur ^mistak ^error ^mar ^fault ^tarnish ^sulli
blow 40 revers float setback bump drift ^process ^impact ^pound ^kick ^tap ^hammer ^smash ^slap ^bang ^punch ^bash ^stab ^thrust ^rap ^jolt ^pant ^knockout ^swat ^gasp ^smack ^thump ^buffet ^ko ^whack ^breez ^whiplash ^backhand ^bluster ^concuss
blowback 72 backfir ^explos ^deton ^misinform
blower 79 blow ^fan ^devic ^bellow
blown 58 wind ^move ^breathless
blowout 69 gala runawai romp ^victori ^triumph ^malfunct
blu 79 blue ^dye
blue 39 depress gloomi profan blu vapor vapour ^northern ^wear ^navi ^cloth ^wearabl ^dye
bluejai 77
blueprint 60 design draft ^plan ^program ^photo ^photograph ^pic
bluetooth 70
bluff 73 bold sheer ^frank ^scare ^steep ^outspoken ^frighten ^feign
blumenth 64
blunder 77 sin fumbl butcher botch bungl ^pass ^violat ^slip ^mistak ^breach ^offend ^error ^fault ^stumbl ^misstep ^incompet ^gaff ^transgress ^infract
blunkett 65
blunt 56 candid frank stark outspoken dull forthright ^shape ^weaken ^configur ^conform ^contour ^pointless
bluntli 75 roundli
blur 61 !focu cloud obscur smear fuzzi blurri hazi ^chang ^unclear ^alter ^represent
blurri 80 blur fuzzi hazi ^vagu ^opaqu
blush 79 flush rosi bloom crimson ^healthi ^reflex
bluster 77 ga tout boast brag swagger bravado vaunt ^blow ^confus ^amplifi ^exagger ^overst ^crow ^fanfar ^magnifi ^stormi ^hyperbol ^troublemak ^gloat
blvd 79
bmg 82
bmw 66
bn 41
bnp 66
bo 75
board 29 room embark plank ^go ^director ^live ^leav ^enter ^committe ^commiss ^popul ^structur ^wale ^departur ^lumber ^inhabit ^timber
boardroom 66 ^room
boast 51 featur sport ga tout brag crow vaunt bluster ^have ^proud ^amplifi ^exagger ^overst ^magnifi ^hyperbol ^vapor ^gloat
boat 47 yacht ^row ^ride ^vessel ^ferri ^dish ^junk ^tug ^punt ^paddl ^ark ^barg ^argyl ^seafar
boateng 82
bob 44 tail dock ^sled
bobbi 59 ^policeman
bobcat 75
boca 75
bode 63 forecast predict auspic foreshadow augur presag portend forebod prognost ^indic ^signal ^apprehens ^dread
bodi 30 corpor embodi bodili incarn ^govern ^public ^leader ^corp ^build ^administr ^figur ^univers ^leadership ^immigr ^organis ^colleg ^coloni ^christian ^settlement ^juri ^membership ^constitu ^inspector ^registr ^militia ^enrol ^faculti ^flesh ^diaspora ^chassi ^vocat ^anatomi
bodiford 80
bodili 74 bodi corpor ^physic
bodycam 82
bodyguard 68 escort ^defend ^guardian ^protector ^beefeat ^yeoman
boe 46
boebert 79
boers 75
bog 72 ^mire ^quagmir ^wetland ^morass
boggl 82 ^jump ^hesit ^startl ^waver ^waffl
bogota 59
bogu 66 fake phoni phonei bastard ^counterfeit
bohemian 82 ^do ^conduct ^behavior ^unconvent
boi 40 son !girl ^man ^male ^cub ^scout ^lad ^schoolboi ^sonni
boil 61 !freez churn roil simmer poach boiler ^chang ^turn ^heat ^warm ^cook ^temperatur ^evapor ^vapor ^vapour
boiler 76 boil ^pot
bois 74
boister 75 fierc unruli ^spirit ^noisi ^stormi ^disorderli
boko 62
bold 53 dare nerv sheer cheek brass hardi bluff ^aggress ^brave ^adventur ^reckless ^rash ^brazen ^embolden ^heroic ^vault ^conspicu ^overreach ^audaci ^fearless ^intrepid ^font ^audac ^shameless
bolden 82
boldli 74
bolivar 80
bolivia 74 ^meld
boll 80
bollenbach 76
bollywood 76
bolster 48 pad ^reinforc ^prop ^pillow
bolt 62 slap bang smack thunderbolt decamp ^lock ^lightn
bolton 64
bomb 36 bomber bombard dud ^attack ^arm ^shell ^assail ^grenad ^onslaught ^munit ^atom ^sabotag ^weaponri ^incendiari ^nuke ^onset ^firebomb
bombai 71
bombard 57 bomb shell barrag onslaught outpour pelt ^attack ^fire ^languag ^throw ^egg ^assail ^atom ^nuke ^snowbal ^firebomb
bombardi 69
bombast 75 larg rant grandios ^rhetor ^ornat
bomber 56 bomb sub submarin torpedo wedg ^person ^individu ^someon ^plane ^somebodi ^soul ^airplan ^warplan ^mortal
bombshel 69 thunderbolt ^surpris ^entertain
bon 82
bona 69
bonanza 74 boom windfal bunc ^happen ^occurr
bond 41 allianc stick attach bail bind ^attract ^techniqu ^certif ^fixat ^debentur
bondag 77 slaveri ^subject
bondhold 80 ^investor ^holder
bondi 57
bone 53 ivori drum pearl cram ^remov ^costa ^jaw ^skull ^rib ^tooth ^turbin ^nasal
bonett 82
bonfield 74
bonfir 77 ^fire
bonghwa 75
bonham 75
bonn 72
bonnet 79 ^protect ^hat
bonni 71 come fair ^beauti
bono 71
bonta 77
bonu 57 incent ^payment
bonus 62
boo 62 !applaud bird hiss ^condemn ^cry ^shout ^yell ^outcri ^vocifer
book 33 reserv engag volum script booker ^secur ^public ^product ^schedul ^request ^employ ^novel ^album ^procur ^notebook ^catalogu ^playbook ^catalog ^textbook ^folder ^pamphlet ^paperback
booker 68 book ^promot ^agent ^showman
bookkeep 75 clerk ^control ^account ^comptrol
bookmak 69 ^maker ^gambler
booksel 80 ^owner
bookstor 80 ^store ^shop
boom 41 blast smash prosper thrive nail roar windfal flourish thunder din bonanza bunc ^success ^sound ^nois
boomer 73 ^person ^individu ^someon ^somebodi ^soul ^mortal
boomtown 72
boon 62 bless ^close ^lucki
boost 29 further advanc promot encourag hike booster supercharg ^help ^increas ^rais ^aid ^assist ^lift ^elev ^increment
booster 68 support boost friend promot champion admir protagonist ^second ^believ ^maintain ^sustain ^advertis ^endors ^advoc ^subscrib ^verifi ^enthusiast ^partisan ^uphold ^loyalist ^ratifi ^propon ^confeder ^advert ^voucher ^mainstai ^sympath ^stalwart ^cheerlead ^barker ^sympathis
boot 55 kick bang thrill trunk reboot ^reviv ^footwear ^compart
booth 68 stall kiosk ^tabl
booz 72 drink spirit liquor drunken ^consum ^tank ^alcohol ^bitter ^wine ^whiski ^ingest ^lace ^vodka ^whiskei ^brandi ^gin
bora 75
bordeaux 77 ^wine
border 33 margin edg environ surround frame bound skirt perimet mould mold mete ^line ^contact ^box ^shore ^habit ^verg ^boundari ^fring ^inhabit ^cloister ^dweller
bore 57 !interest eager tire drill dull calib calibr tediou ^cut
borg 71
bori 57
borja 82
born 36 !unborn ^intellig ^hatch
borneo 69
borno 73
boro 79
borotra 75
borough 69 ^town
borrow 46 adopt !lend !lender ^get ^deal ^accept ^acquir ^transact ^recipi ^misappropri
borthwick 80
bortolami 79
bosnia 66
bosnian 76
bosom 82 embrac hug ^privat ^hide ^privaci ^conceal ^breast ^secreci
boss 41 chief brag foreman ^employ ^superior ^supervisor ^baa ^imprint
bosshard 82
boston 41
bosworth 65
bot 69
botan 82 ^drug ^analyz ^dissect
botch 68 mishandl spoil fumbl bungl blunder ^fail ^slip ^mistak ^error ^fault ^stumbl ^misstep ^gaff ^unskil
both 19 ^some
bother 57 troubl inflict devil irrit inconveni daunt annoi fuss hassl rag rile annoy vex ^harri ^strain ^grate ^plagu ^disturb ^harass ^strive ^molest ^impati ^thorn ^beset ^nuisanc ^ruffl ^antagon ^restless
bottl 51 bottler ^set ^put ^place ^posit ^store ^contain ^split ^lai
bottleneck 69 chokepoint ^part ^block ^narrow ^portion ^embarrass ^blockad ^obstruct ^hinder ^stymi
bottler 80 bottl ^manufactur
bottom 42 can !top !side behind seat fundament rear penetr tail stern butt ass fanni nate bum rump backsid fathom bun ^provid ^hit ^region ^suppli ^worst ^sole ^heel ^render ^furnish
bouchard 82
boucher 80
bought 36
boulder 73 rocki ^rock ^stone ^rough
boulevard 66 avenu ^street
bounc 53 !clear spring spirit rebound bound leap ricochet ^hit ^live ^jump ^healthi ^backlash ^repercuss ^pounc
bound 49 !free limit jump border restrict edg spring destin rebound leap bounc confin boundari ricochet throttl !unbound ^ti ^margin ^chain ^surfac ^outlin ^shore ^frontier ^brink ^hop ^verg ^fring ^vault ^perimet ^rim ^tether ^shackl ^mete ^leapfrog ^bourn ^demarc ^shorelin
boundari 61 limit edg bound ^border ^margin ^surfac ^outlin ^frontier ^brink ^verg ^fring ^perimet ^rim ^mete ^bourn ^demarc ^shorelin
bounti 70 give liber plenti handsom ^gener ^reward ^fruit ^abund
bouquet 75 sweet fragranc ^smell ^odor
bourgeoi 77 ^provid ^control ^import ^account ^export ^common ^broker ^enterpris ^supplier ^businessman ^capitalist ^merchant ^entrepreneur ^merchandis ^shipper ^comptrol ^businesswoman
bourn 76 ^goal ^bound ^boundari
bournemouth 80
bours 56
bout 62 tear bust bing ^period ^divis
boutiqu 68 ^store ^shop
bouygu 74
bovin 80 ^cow ^dull ^cattl ^ox
bovina 80
bovino 77
bow 51 arch defer bend arc !pluck fore acced crouch ^plai ^stick ^motion ^gestur ^curv ^submiss ^succumb ^knot ^salaam
bowl 50 trough bowler ^game ^contain ^roll ^throw ^hurl
bowler 76 bowl derbi ^player ^particip ^cricket
bowman 76 archer ^expert
box 39 packag pack boxer boxi ^case ^border ^contain ^flat ^chest ^bundl ^envelop ^spar ^coffin ^mailbox ^encas ^compart ^casket ^crate ^enclosur
boxer 68 short box packer pugilist drawer ^fighter ^combat ^heavyweight ^slugger ^belliger ^gladiat
boxi 82 box ^cubic
boycot 65
boycott 63 !patron ^protest
boyd 75
boyfriend 59 beau ^man ^lover
boyl 62
bp 66 ^rate
bpd 69
bpi 80 ^densiti
bra 80 ^uplift
brace 55 coupl fresh pair stabil steadi pois span stabilis stimul duo brisk refresh energ arous duet twain buttress yoke energis ^two ^support ^prepar ^readi ^gui ^strengthen ^steel ^nerv ^fortifi ^strut ^invigor
bracelet 75 ^jewelri ^jewelleri
bracket 65 ^set ^edit ^redact ^punctuat
brad 56 ^secur ^fix ^nail ^fasten
bradford 79
bradi 64
bradlei 63
bradshaw 74
braff 82
brag 64 ga boss tout boast crow bluster vaunt vapor ^proud ^superior ^amplifi ^exagger ^overst ^magnifi ^hyperbol ^gloat
bragg 75
brain 50 head mind wit mental geniu mastermind nou psych ^kill ^intellig
brainard 76
brainchild 72 inspir ^product
brainer 73
brake 59 ^stop ^halt ^constraint
brambl 77 ^wood
branch 45 offset leg offshoot fork ramif prong bifurc ^grow ^divid ^stem ^diverg ^stalk ^limb ^arbor
brand 34 make denounc trademark firebrand marqu ^name ^form ^kind ^sort ^label ^proprietari
brandi 77 ^spirit ^marc ^liquor ^booz
brandish 67 wave flourish ^move ^hold ^displai ^exhibit
brandon 64
brandt 77
brankova 82
branson 64
brash 71 loud flashi cheeki ^forward ^reckless ^rash
brasilia 79
brass 67 govern administr organ establish organis bold nerv cheek ^trumpet
brat 80 terror ^monkei
bratislava 75
bratsk 76
bratton 75
braun 79
bravado 75 bluster ^fanfar
brave 50 weather endur courag gai hardi braveri audaci fearless intrepid !cowardli ^peopl ^game ^defi ^bold ^nerv ^warrior ^withstand ^gritti ^valor ^fortitud ^heroism
braveri 73 brave courag fearless ^feel ^nerv ^intrepid ^valor ^fortitud ^heroism
brawl 67 do bash wrangl ^fight ^disput ^combat ^scrap ^quarrel ^alterc
braylon 77
brazen 65 audaci shameless ^bold ^dare ^hardi
brazil 50
brazilian 56
bre 53
breach 47 sever break violat gap offend rift ruptur transgress infract ^open ^conflict ^infring ^sin ^intrud ^disrespect ^contraven ^trespass ^blunder
bread 63 lucr sugar scratch loot lettuc ^monei ^cover ^toast ^starch ^cracker ^bun
breadth 65 larg comprehens width ^wide ^intellig ^broad ^narrow ^dimens
break 29 sever breach !repair fault interrupt fractur bust rift ruptur ^end ^happen ^chip ^crack ^termin ^accid ^smash ^fragment ^burst ^shatter ^eclips ^ladder ^splinter ^occurr ^abat ^repriev ^punctuat ^disloc ^hiatu
breakawai 74 separatist ^independ
breakdown 57 rot disloc ^collaps
breaker 72 break surf ^wave
breakeven 74
breakfast 54 ^eat ^feed ^meal
breakneck 74 ^danger ^unsaf
breakout 74 ^escap
breakthrough 51 find discoveri ^uncov
breakup 63 separ ^end ^chang ^sever ^alter ^invalid ^ruptur ^annul
breast 63 front summit chest tit ^reach ^converg ^bosom
breath 47 hint intim ventil breather !breathless ^air ^exist ^inspir ^smoke ^expir ^choke ^pant ^sigh ^yawn ^inhal ^hiccup ^heav
breather 79 breath ^airwai
breathless 82 !breath breathtak ^excit ^wind ^blown ^suffoc ^smother
breathtak 73 breathless ^excit
breed 58 rais train foster rear spawn multipli upbring nurtur engend breeder ^caus ^type ^mate ^fruit ^eleg ^pedigre
breeder 82 breed
breez 72 air picnic ^go ^move ^project ^travel ^task ^blow ^wind ^undertak ^locomot
breitbart 62
brendan 66
brennan 67
brent 52 ^goos
brentford 80
bret 80
brethren 77
breton 80
brett 61
bretton 80
brew 55 brewer breweri ^work ^turn ^alcohol ^beer ^sour ^ferment
brewer 56 brew ^produc ^maker ^manufactur
breweri 60 brew ^work ^plant
brexit 75
brian 43
bribe 66 bui corrupt payoff briberi ^pai ^payment ^soap
briberi 69 graft bribe ^feloni
brick 58 ^cope ^ceram ^adob
bride 68 ^honeymoon
bridg 49 ^join ^link ^connect ^structur ^circuit
bridget 77
bridgewat 82
brief 35 abbrevi ^inform ^short ^outlin ^length ^abstract
briefcas 80 ^attach
briefli 46 shortli
brierlei 79
brig 79
brigad 62 ^group
brigadi 75
brigand 80 bandit
brigg 77
brigham 80
bright 49 light smart brilliant !dull clever vivid brilliantli brightli ^intellig ^color ^silver ^flash ^colour ^blaze ^blind ^shine ^glare ^glitter ^lucent ^dazzl ^shini ^brillianc ^gleam ^silveri
brighten 75 clear lighten !darken ^chang ^alter
brighter 65
brightest 70
brightli 76 bright brilliantli
brighton 71
brigitt 79
brillianc 74 grand blaze brilliant geniu magnific glare ^bright ^eleg
brilliant 57 bright superb gloriou magnific vivid brillianc ^intellig ^superior
brilliantli 75 bright brightli
brim 72 lip ^have ^full ^featur ^fill
bring 27 deliveri fetch wreak ^come ^chang ^carri ^serv ^transport ^channel ^transfer ^alter ^transmit ^ferri ^tube ^airdrop ^whisk
bringbackourgirl 75
brink 56 verg ^edg ^bound ^boundari
brisban 67
brisk 60 live fresh alert smart brace rattl refresh merri spank ^speed ^acceler ^quicken ^energet ^invigor
bristl 71 upris abound thorni barb burri prickli ^have ^featur ^fibr ^fiber
bristol 60
brit 63 britt ^nation
britain 28
britian 77
british 24 ^nation ^custom ^usag
britnei 72
briton 52
britt 77 brit
brittan 77
bro 55
broach 82 initi ^deal ^discuss ^tap ^pin ^plow
broad 41 wide extens blanket encompass ^woman ^sweep ^comprehens ^breadth ^width
broadband 53
broadcast 36 air program programm circul transmit beam circular dissemin diffus ^announc ^public ^commun ^messag ^seri ^televis ^tv ^radio ^telecommun ^instal ^telecom ^wireless ^satellit ^bare ^serial ^interrog ^publicis ^dj ^sow ^telecast ^newscast ^rerun
broadcom 82
broaden 55 extend widen diversifi ^increas ^develop ^global ^globalis
broader 41
broadest 74
broadhurst 82
broadli 49 gener loos !narrowli
broadsheet 76 circular broadsid flyer flier ^ad ^advertis ^advert
broadsid 68 philipp circular flyer tirad broadsheet flier ^ad ^hit ^side ^advertis ^denounc ^advert ^denunci
broadwai 69
brock 79
brodi 77
broe 74
broin 77
brokaw 80
broke 38 bust ^poor
broken 42 crush humbl humili ^fit ^halt ^interrupt ^dash ^dot
broker 38 agent factor brokerag ^negoti ^auction ^underwrit ^syndic ^stockbrok ^bourgeoi
brokerag 43 broker ^busi
brom 76
bronco 71
bronx 66
bronz 61 tan ^metal ^sculptur ^dye
brook 55 suffer bear endur toler abid stomach digest creek ^allow ^stream ^permit
brooklyn 55
brooksid 80
broom 82 sweep heather ling ^bush ^wipe ^whisk
brother 36 !sister comrad buddi pal croni ^member
brotherhood 67 union fratern
brought 32
broughton 77
brouhaha 80 uproar ^nois ^furor
brow 80 eyebrow forehead ^featur ^hair
broward 79
brown 38 toast ^color ^colour
brownsvil 72
brows 59 shop browser surf graze pastur ^seek ^search ^read ^eat ^feed ^veget ^antiqu ^flora
browser 50 brows ^wit ^viewer ^watcher ^spectat
bruce 52
bruin 75 ^bear ^grizzli
bruis 56 injur wound offend spite ^forc ^injuri ^hurt ^harm ^insult ^provok ^humbl ^mous ^trauma ^humili ^evok ^arous ^elicit ^chagrin ^affront ^lacer
brumlei 80
brunch 82 ^eat ^meal
brunei 69
bruno 68
brunswick 74
brunt 68 ^forc
brush 54 sweep ^touch ^implement ^veget ^rub ^groom ^flora
brussel 54
brusuela 75
brutal 46 fell anim unrel savag cruel feroci viciou barbar brute ^chang ^condit ^handl ^statu ^treat ^intens ^alter ^wrongdo ^misconduct ^atroc ^inhuman
brute 82 anim brutal creatur savag beast wildcat ^be ^attack ^giant ^organ ^young ^assault ^femal ^adult ^male ^captiv ^predat ^migrat ^pet ^assail ^stunt ^prei ^inhuman ^aggressor ^conceptu ^embryo ^mutant
bryan 62
bryant 65
bryce 79
bryson 82
bsa 82
bse 75
bskyb 58
bst 75
bt 49
bu 50 heap ^transport ^ride
bubb 80
bubba 82
bubbl 55 rippl champagn foam ^live ^strategi ^sound ^scheme ^emit
buc 80
buccan 72 piraci pirat ^live ^hijack ^raider ^plunder ^spoiler ^corsair
buchanan 82
bucharest 69
buck 55 charg dollar tear hors jerk hitch ^react ^strive ^endeavor ^greenback ^endeavour
bucket 63 ^set ^put ^place ^posit ^carri ^transport ^contain ^lai
buckey 77 ^seed
buckingham 67
buckl 71 warp crumpl ^secur ^fix ^collaps ^distort ^fasten
bucklei 70
bud 61 ^begin ^flower ^bloom ^blossom ^sprout
budapest 63
budd 72
buddhism 82 ^faith ^religion
buddhist 63
buddi 66 brother pal croni ^friend
budg 67 shift stir agit
budget 37 budgetari ^plan ^fund ^comput ^program ^calcul
budgetari 72 budget
budweis 82
buena 80
bueno 72
buff 80 fan lover buffer buffet burnish devote ^follow ^smooth ^polish ^leather
buffalo 60 ^cow
buffer 71 soften cushion fender ^compound ^modifi
buffet 71 pound counter batter buff ^strike ^troubl ^blow ^meal ^furnitur ^credenc
buffett 80
buford 74
bug 57 intercept beleagu glitch teas badger wiretap ^frustrat ^flaw ^wire ^fault ^insect ^torment ^rag ^eavesdrop ^bedevil ^crucifi
bugatti 75
bui 25 !sell purchas buyer corrupt bargain steal bribe ^take ^get ^pai ^select ^acquir ^shop ^choos ^repurchas
buick 68
build 24 figur progress construct shape frame builder flesh chassi anatomi habitu ^hous ^person ^level ^creat ^custom ^bodi ^school ^ministri ^channel ^structur ^hotel ^assembl ^restaur ^rebuild ^grade ^theater ^reconstruct ^architectur ^theatr ^ruin ^erect ^observatori ^greenhous ^skyscrap ^groin ^clubhous ^rink ^shipbuild ^customis ^eateri
builder 63 build ^materi ^stuff ^creator
buildup 64 ^accumul ^accret
built 36 reinforc ^improv
bulb 80 ^stem ^stalk ^onion
bulg 77 promin pop bag bulk swell bump belli ^project ^mogul ^snag ^hog
bulgaria 66
bulgarian 75
bulk 50 major volum bulg bulki ^number ^magnitud
bulki 82 massiv bulk ^big ^larg
bull 56 fake shit crap bullshit ^man ^push ^cow ^cattl ^bullock
bulldog 71 ^assault ^master ^overcom ^assail ^surmount
bulldoz 72 ^forc ^level ^squeez ^dismantl ^wedg ^tractor ^raze
bullet 50 slug heater ^missil ^projectil
bulletin 62 ^public ^account ^bare ^publicis
bulletproof 82 unassail ^armor ^armour
bulli 57 great tough crack keen smash swell intimid swagger rowdi cork hector ^good ^attack ^domin ^terror ^assault ^frighten ^hood ^assail ^aggressor ^punk ^thug ^coax
bullion 67 ^ingot
bullish 53 ^optimist
bulloch 82
bullock 76 steer ^male ^bull ^cow ^cattl
bullpen 75
bullshit 75 fake bull shit crap ^pretend ^sham ^feign
bulwark 77 groin ^defend ^barrier ^embank
bum 75 can behind seat fundament bottom cheap rear tail stern rat butt ass fanni nate punk rump backsid skunk bun ^obtain ^idl ^inferior ^slug
bump 56 find chanc promin blow knock encount swell bumper releg bumpi demot bulg ^hit ^injuri ^hurt ^harm ^mogul ^snag ^trauma
bumper 60 bump ^glass
bumpi 69 bump rocki jolt ^rough
bun 82 can behind seat fundament bottom rear tail stern butt ass fanni nate bum rump backsid ^bread ^bagel
bunburi 76
bunc 79 boom windfal bonanza ^happen ^occurr
bunch 56 crowd crew gang bundl cluster ^gather ^flock ^constel ^knot ^tuft
bundesbank 79
bundesliga 80
bundl 55 packag pack pile bunch compact cluster packet parcel ^court ^collect ^box ^accumul ^woo ^bale ^aggreg ^courtship
bungl 72 mishandl spoil fumbl incompet botch blunder ^act ^fail ^slip ^mistak ^error ^fault ^stumbl ^behav ^misstep ^gaff ^unskil
bunk 74 run berth rot lam ^lower ^upper ^bed ^cheat
bunker 66 dugout ^hit ^fuel ^contain
bunni 68 ^rabbit ^waitress
buoi 57 buoyant ^float ^swim ^nun
buoyant 61 buoi ^light ^cheer
burbank 82
burchett 77
burden 49 effect weight load essenc saddl onu ^worri ^command ^overwhelm ^laden ^headach ^oppress ^plumb ^overload ^delug ^imposit
burdensom 74 tax oppress oner ^difficult
bureau 39 offic agenc chest ^in ^organ ^usa ^ai ^commod ^ir ^tsa ^furnitur ^fda ^cdc ^faa ^ds ^noaa ^nsw ^gao ^drm ^nih
bureaucraci 61 bureaucrat ^govern ^author ^regim ^pentagon
bureaucrat 60 bureaucraci ^offici ^pentagon ^procur
bureaux 82
burgeon 60 ^grow
burger 62 hamburg ^sandwich
burglar 75 heist burglari ^break ^steal
burglari 68 burglar ^feloni
burgum 82
burgundi 82 ^wine
buri 49 inter swallow immers burial ^lai ^hide ^conceal
burial 72 buri inter ^hide ^funer ^conceal
burk 65 ^off ^murder ^suppress ^subdu ^conquer ^slai
burlington 71
burma 74
burmes 80
burn 42 bite glow sting tan burnt combust ^import ^treat ^hurt ^destroi ^pain ^ruin ^beam ^shine ^arson ^torch ^cremat ^kindl ^inciner
burner 71 burn ^apparatu ^setup
burnett 68
burnham 64
burnish 74 polish shine gloss shini glossi buff ^smooth ^glaze
burnlei 77
burnout 80
burnsvil 77
burnt 69 burn ^treat ^cook
burri 77 thorni barb bristl prickli
burrow 65 tunnel ^dig ^delv
burst 53 fit explos explod vollei salvo outburst ^fire ^break ^deton ^stave ^fulmin
burt 72
burton 68
busang 54
busch 69
buse 57
bush 36 beat dead scrub ^provid ^line ^rose ^suppli ^ti ^wild ^tire ^render ^elder ^pepper ^coca ^insul ^jasmin ^furnish ^heath ^liner ^inferior ^cannabi ^haw ^broom ^lavend
bushel 79 fix doctor restor repair mend ^better ^improv ^amend ^sole ^revamp ^cobbl ^darn ^troubleshoot
busi 18 offici job occupi occup !idl meddl interf ^work ^industri ^public ^hous ^firm ^agenc ^publish ^financ ^commerci ^ship ^manufactur ^engag ^labour ^packag ^advertis ^partnership ^labor ^enterpris ^commerc ^brokerag ^franchis ^agricultur ^fish ^print ^processor ^tourism ^underperform ^potter ^dealership ^butcher ^fanci ^mercantil ^toil
busiest 56
busili 82
businessman 48 ^owner ^tycoon ^syndic ^magnat ^industrialist ^arbitrag ^bourgeoi ^amalgam
businessmen 60 ^profess
businesswoman 80 ^madam ^bourgeoi
bust 55 break broke tear raid snap bout bing flop ruptur fizzl buster ^attack ^damag ^poor ^failur ^destroi ^chest ^ruin ^assail
buster 75 dude ^man ^minor ^child ^kid ^youngster ^nestl
bustl 63 stir flurri fuss hustl ^race ^speed ^rush ^hasten ^din
but 6 just onli simpli mere
butcher 67 slaughter blunder ^busi ^cut ^kill ^murder ^liquid ^merchant ^merchandis
butler 59
butt 66 can behind seat edg fundament bottom rear tail stern butter ass goat fanni nate bum rump backsid bun ^part ^strike ^contact ^hill ^neighbor ^compon ^portion ^neighbour
butter 62 butt ^cover ^food ^fighter ^combat ^belliger
butterfli 75 romanc flirt mash ^fleet ^dart ^flutter
butterworth 80
button 57 push fasten ^secur ^add ^fix ^switch ^bell ^sew ^stitch ^doorbel ^buzzer
buttress 76 brace ^support ^strengthen ^reinforc ^fortifi
bux 76
buyback 57 repurchas redempt ^purchas
buyer 40 bui purchas ^order ^custom ^client
buyout 59 ^acquisit ^takeov
buzz 55 hum abuzz buzzer seeth ^activ ^sound ^fly ^wing ^noisi
buzzer 80 bell buzz doorbel ^button
buzzfe 64
buzzi 75
buzzword 82 ^nonsens ^meaningless
by 5 past
bye 76 goodby ^yield ^conced ^concess ^farewel
bygon 82 depart gone foregon ^past
bylin 80
bypass 56 beltwai ^avoid ^highwai
byproduct 82 ^product ^result ^effect ^consequ ^outcom ^upshot
byrd 79
byrn 69
byron 71
bystand 66 ^wit ^viewer ^watcher ^spectat
byte 80
bzw 57
ca 62 ^metal
cab 69 taxi ^ride ^carriag ^compart
cabin 63 ^hous ^confin ^compart
cabinet 42 consol locker ^furnitur
cabl 39 telegraph wire ^secur ^fix ^telecommun ^telegram ^coax ^fasten
cablecomm 72
cablemedia 73
cabletel 79
cablevis 76
cabrera 76
cac 79
cacao 79
cach 66 hoard stash ^fund ^store
cad 82 dog heel hound ^softwar ^villain ^perish
cadburi 72
caddi 79 ^can ^serv ^attend ^tender
caddo 82
cadenc 82 metr meter
cadet 79 ^traine
cadillac 71
cadr 76 cell ^core
caesar 75 absolut authoritarian dictatorship tyranni despot totalitarian ^autocraci
caf 82
cafe 58 ^restaur ^eateri
cage 64 ^detain ^constraint ^hutch ^enclosur
cai 71
cain 61
cairn 71 ^mark ^marker
cairo 70
caiss 70
caistab 66
caitlin 71
cake 63 coat patti ^cover ^block ^dish
cal 71
calcul 45 account figur estim comput forecast measur scheme deliber reckon calculu shrewd ^total ^process ^hard ^expert ^judg ^factor ^intend ^budget ^machin ^convers ^integr ^divid ^procedur ^solv ^numer ^evalu ^approxim ^deriv ^gaug ^fraction ^differenti ^deduct ^multipli ^miscalcul ^actuari ^subtract ^tabul ^extrapol ^statistician
calculu 71 calcul concret ^rock ^stone ^crust
caldwel 82
caleb 80
calendar 48 ^list ^organ ^schedul ^docket
calenergi 63
calf 76 ^maverick
calgari 58
cali 69
calib 65 qualiti bore calibr ^level ^degre ^superior ^inferior ^diamet
calibr 70 standard qualiti graduat bore calib standardis ^level ^mark ^activ ^degre ^adjust ^label ^tune ^tag ^superior ^inferior ^diamet
calif 44 caliph ^ruler
california 34
californian 72
caliph 59 calif ^ruler ^jurisdict
call 15 name phone telephon career ring cry shout scream yell caller outcri vocifer vocat ^term ^job ^special ^titl ^style ^label ^dub ^entitl ^occup ^nicknam ^renam ^inclin ^tendenc ^telephoni
callaghan 82
callan 82
callback 82 recal ^ask ^request
caller 58 call ^investor ^visit ^fresh ^cool ^visitor
callout 75
calm 47 still steadi quiet appeas !agit lull sedat !stormi composur seren tranquil ^pacif ^comfort ^wind ^cool ^reassur ^stabilis ^consol ^compos ^sooth ^gentl ^tempera ^placat ^assuag ^disposit ^solac ^concili ^pacifi
calmer 77
calmli 65 sedat
calori 72
calper 79
calvin 72
cam 66
camara 82
camaraderi 76
cambodia 66
cambridg 61
camcord 82 ^camera
camden 82
came 24
camel 75
cameo 76
camera 40 ^camcord
cameraman 77 cinematograph ^photograph
camero 80
cameron 59
cameroon 64
camilla 76
camouflag 72 disguis ^cloth ^fabric ^textil ^invis
camp 41 tent cliqu encamp ^live ^popul ^gather ^jungl ^inhabit ^lager
campaign 25 effort caus fight candid drive nomine candidaci crusad agit safari ^race ^reform ^ventur ^politician ^advertis ^politico ^stump ^advert ^spoiler ^femin ^hust
campbel 55
campo 82
campu 53 ^field
campus 67
camri 71
can 15 behind fire seat dismiss fundament bottom termin sack rear displac tail stern butt ass tin fanni nate bum rump backsid bun ^record ^remov ^contain ^preserv ^caddi ^furlough
cana 77
canada 34
canadian 36
canal 63 channel ^manag ^product ^provid ^suppli ^render ^furnish ^pore ^passagewai ^vagina
canari 75 sneak sneaker ^inform ^singer ^vocal ^betray
canaver 79
canberra 68
cancel 41 off natur offset delet scratch scrub ^schedul ^balanc ^cellular ^repeal ^overrid ^negat ^countervail
cancer 45 ^person ^individu ^someon ^somebodi ^soul ^mortal ^malign ^leukemia ^leukaemia
candac 75
candi 65 crystal glaze ^preserv ^sweeten ^sugari
candid 30 campaign direct prospect nomine frank outspoken blunt forthright ^person ^individu ^someon ^politician ^somebodi ^honest ^soul ^politico ^honesti ^mortal ^spoiler
candidaci 51 campaign ^crusad ^stump ^hust
candidli 79 frankli honestli
candl 65 cd taper ^examin ^lamp
candlelit 82
cane 71 lambast ^work ^beat ^stem ^stalk
canel 72
canin 77 ^fox ^dog ^wolf ^tooth ^carnivor
canist 69 tin ^contain ^ammunit ^ammo
cann 66
cannabi 69 marijuana ^sen ^bush ^dope ^gage
canni 77 clever ^smart
cannib 79 ^us ^consum ^practic ^appli ^util ^emploi ^pattern ^dismantl ^savag ^utilis ^ingest
cannon 69 gunner ^hit ^man ^gun ^artilleri ^serviceman
cannot 32
canon 73 basic sanction saint canyon ^author ^prescript ^authoris ^priest ^laud ^extol
canopi 82 ^cover ^cloth ^fabric ^textil
canova 80
canseco 76
canterburi 69
cantones 80
canva 69 canvass ^cover ^cloth ^fabric ^textil ^tarp
canvass 67 studi poll examin analyz sail analys pollster solicitor scrutin canva headcount ^set ^research ^request ^inquiri ^scope ^fundrais ^inspector ^solicit ^beg ^circular ^persuas ^enquiri ^petition
canyon 75 canon ^ravin
cao 79
cap 43 deton crest ^limit ^contain ^crown ^lie ^tammi ^balaclava
capabl 37 potenti compet subject capac !incap aptli ^execut ^associ ^defens ^abil ^resourc ^strength ^perfect ^grasp ^suscept ^imperfect
capac 36 capabl content ^suscept
cape 61 ness ^ground ^spit ^cloak
capel 70
capit 26 !social capitalis capitalist ^provid ^stock ^profit ^estim ^tax ^benefit ^suppli ^asset ^round ^primari ^superior ^render ^taxat ^circular ^furnish ^corpu ^endow
capita 66
capitalis 51 capit ^provid ^profit ^estim ^benefit ^suppli ^render ^furnish
capitalist 51 capit !socialist ^person ^financi ^profit ^competit ^investor ^conserv ^individu ^someon ^somebodi ^soul ^mortal ^bourgeoi
capitol 46
capitul 65 surrend ^document ^paper ^summari ^recap
capq 77
capsul 60 encapsul ^contain ^pill ^envelop ^condens
capt 59
captain 47 skipper ^head
captainci 77 ^berth
caption 60 legend subtitl ^provid ^suppli ^translat ^render ^furnish
captiv 51 prison captur intent jail wrap delight absorb imprison entranc fascin confin charm incarcer enslav enamor enchant engross ^like ^intern ^love ^attract ^attent ^subject ^convict ^anim ^hostag ^unfortun ^spell ^detaine ^creatur ^beast ^con ^pow ^brute
captor 67 captur !liber ^person ^surpris ^individu ^someon ^kidnap ^somebodi ^soul ^kidnapp ^mortal ^abductor
captur 36 captiv entranc fascin charm seizur captor enamor enchant ^get ^person ^surpris ^individu ^arrest ^someon ^attract ^subject ^acquir ^kidnap ^somebodi ^soul ^conquer ^recaptur ^kidnapp ^mortal ^conquest ^enslav ^usurp ^abductor
car 32 auto automobil ^contain ^electr ^convert ^coup ^ambul ^taxi ^suv ^minivan ^sedan ^jeep ^carriag ^cruiser ^racer ^limousin
caraca 66
caracol 82 ^turn
caravan 80 train van ^go ^move ^process ^travel ^vacat ^locomot
carbon 59 ^chang ^turn ^process ^treat ^paper ^heat ^adam ^diamond ^salt ^pervas ^char ^permeat ^smut
carcinogen 79
card 37 ^game ^stop ^seven ^ensur ^insur ^chicago ^parliament ^paper ^casino ^patienc ^mont ^faro ^ascertain ^poker
cardboard 75 ^paper ^pack ^artifici
cardena 82
cardiac 73
cardiff 60
cardin 57 kei central fundament !ordin ^on ^an ^two ^million ^three ^billion ^four ^number ^five ^six ^import ^seven ^eight ^thousand ^nine ^dozen ^hundr ^ten ^li ^ic ^ii ^zero ^trillion ^twenti ^cd ^iii ^il ^twelv ^xi ^thirti ^bishop ^forti ^iv ^eleven ^fifti ^xiv
cardiologist 80 ^specialist
cardiovascular 69
care 31 like manag concern fear measur aid attent handl wish tend caution deliber cautious heed precaut !careless ^work ^help ^detail ^minut ^sure ^love ^assist ^attend ^mind ^mother ^awar ^treatment ^judici ^elabor ^healthcar ^nurs ^thorough ^warmth ^matern ^fuss ^nurtur ^piti ^compassion ^painstak
careen 79 reel swai stagger tilt lurch wobbl swag ^walk ^pitch
career 35 call vocat ^go ^move ^job ^special ^travel ^advanc ^progress ^practic ^pattern ^occup ^locomot
carefulli 46 cautious
caregiv 76 ^profession ^adult ^nurs ^pharmacist ^chemist
carei 76
careless 65 !care regardless neglig sloppi ^dodg ^reckless ^neglect ^derelict ^haphazard ^cursori ^perfunctori
caretak 73 ^offici ^super ^keeper ^superintend
cargil 72
cargo 45 load shipment freight consign payload ^product ^merchandis ^ware
caribbean 54
caricatur 75 ap imit imperson ^wit ^mock ^humor ^spoof ^humour ^parodi ^travesti ^mockeri
carjack 77 ^command ^pirat ^hijack
carl 54
carla 77
carlesimo 82
carli 62
carlisl 76
carlo 50
carlsberg 75
carlsen 82
carlson 71
carlton 63
carmak 61 automak ^manufactur
carmax 76
carmel 74
carmen 77
carnag 79 massacr slaughter ^murder ^bloodsh ^slai ^bloodlet ^bloodbath
carnegi 73
carnei 72
carniv 70 fair circu ^festiv ^fete
carnivor 82 ^bear ^predat ^canin
carol 63 ^singer ^vocal ^sing
carolin 69
carolina 41
carolyn 80
carp 75 cavil ^critic ^object
carpent 71 ^work
carpet 59 rug ^cover ^furnish ^kurdistan
carr 64
carrasquillo 76
carrei 79
carri 26 express transport channel carrier transmit convei impart ^have ^move ^bring ^drive ^featur ^transfer ^motor ^haul ^bucket ^backpack ^porter ^cart ^tote
carriag 72 carri coach bear postur ^car ^clarenc ^cab ^surrei ^diner
carrier 39 carri bearer ^travel
carrol 67
carrot 69 ^root ^herb
carryov 80
carson 55
cart 67 drag haul carter menu hale ^carri ^pull ^transport ^draw ^truck ^wagon
cartagena 82
cartel 52 combin trust ^consortium ^syndic
carter 56 cart
cartier 80
cartoon 61 sketch cartoonist ^wit ^funni ^humor ^humour
cartoonist 80 cartoon
cartridg 74 magazin ^ammunit ^ammo
carv 56 sculptur ^cut ^shape ^grave ^slice ^etch ^engrav
casa 66
casadi 77
cascad 64 shower ^fall ^success ^arrang ^descend ^waterfal
case 22 event suit lawsuit instanc encas ^time ^hous ^happen ^cover ^contain ^box ^packag ^pack ^circumst ^clip ^inspect ^occurr ^crate
casei 63
caseload 82
cash 30 !credit ^exchang ^paid ^payment ^currenc ^interchang
cashflow 66
cashmer 80 ^cloth ^fabric ^textil ^wool
casino 54 ^card
casio 80
casket 77 coffin ^box
caspian 71
cassett 77 ^contain
cassi 82
cassidi 80
cassini 71
cast 39 stamp hurl mould mold hurtl contriv ^send ^contain ^statu ^gather ^copi ^ensembl
castaneda 79
casti 77
castig 80 correct ear chastis ^punish ^penalti ^rebuk ^lectur ^lambast ^reprimand ^penal ^chide ^scold ^penalis ^berat ^reprehens
castiglion 80
castl 61 palac embattl ^mansion ^fanci ^fortif
castrat 69 neuter ^man ^weaken ^alter ^shorten ^abbrevi
castro 60
casual 59 chanc daili familiar everydai ^inform ^unconcern
casualti 50 ^victim
cat 60 gui sick chuck vomit spew kat ^man ^slash ^lash ^strap ^whip ^trounc
cataclysm 80 disast tragedi catastroph ^visit ^destruct ^tsunami ^meltdown ^famin ^apocalyps
catalina 75
catalog 69 catalogu ^list ^book ^class ^sort ^classifi ^compil ^prospectu ^librarian ^assort
catalogu 64 catalog ^list ^book ^class ^sort ^classifi ^compil ^prospectu ^librarian ^assort
catalyst 63 acceler ^activ
catapult 66 launcher sling slingshot ^devic ^propel ^toi ^hurl
catastroph 54 disast tragedi cataclysm ^visit ^harm ^advers ^tsunami ^hardship ^meltdown ^famin ^apocalyps
catcal 82 ^cry ^shout ^yell ^outcri ^derid ^vocifer
catch 42 contract spot grab detect transmiss haul spy transmitt contagi catchi gimmick ^plai ^find ^surpris ^discoveri ^perceiv ^uncov ^infecti ^drawback ^comprehend
catcher 75 catch
catchi 79 catch tricki ^hard ^difficult ^appeal
cate 74
categor 58 sort flat categori uncondit classif flatli assort ^compar ^class ^assess ^arrang ^attribut ^classifi ^unqualifi ^apprais ^dichotomi
categori 44 famili class categor ^form ^kind ^collect ^sort ^construct ^sex ^concept ^stamp ^accumul ^aggreg ^denomin ^pigeonhol
cater 62 provid suppli ply ^power ^job ^staff ^supplier ^feed ^fulfil ^occup ^hors ^dish ^procur ^pander ^indulg ^regal ^gratifi ^drench ^nourish
caterpillar 75
catfish 77
cathai 63
cathedr 70 ^church ^minster
catherin 59
catherwood 77
cathet 82 ^tube
cathi 77
cathod 80 ^termin ^depot
cathol 51 univers ^gener
catholic 80 latin
cato 76
catron 82
cattl 67 cow ^steer ^beef ^bull ^devon ^bullock ^bovin ^ox
caucasu 82
caucu 52 ^meet ^gather ^assembl
caucus 55
caught 40
caus 26 make campaign effort ground drive stimul crusad induc causal ^forc ^creat ^effect ^respons ^activ ^act ^initi ^let ^origin ^determin ^send ^contribut ^prompt ^influenc ^factor ^shape ^motor ^motiv ^oblig ^persuad ^occas ^compel ^pioneer ^propel ^provok ^breed ^incit ^spawn ^justif ^evok ^precipit
causal 80 caus ^relat
caution 44 care cautiou cautious precaut caveat cautionari circumspect admonish ^warn
cautionari 69 warn caution ^protect
cautiou 47 conserv caution cautious ^peopl ^guard ^moder ^fabian
cautious 60 care conserv caution carefulli cautiou
cavali 66 ^domin
cave 66 undermin ^explor ^sap ^hollow ^cavern
caveat 66 caution ^warn ^notic
cavern 71 ^expans ^cave ^hollow
caviar 79 ^roe
cavil 82 carp ^object ^evas ^equivoc
caw 73 ^utter
cayman 80
cb 45
cba 69
cbc 64
cbi 69
cbot 74
cbp 66
cc 71 ml ^cardin
cctv 66
cd 56 candl ^metal ^cardin
cdc 60 ^offic ^agenc ^bureau
cdma 82
cdr 80
ce 56 ^metal
cea 75
ceas 54 end stop quit finish termin discontinu cessat ^retir ^disappear ^withdraw ^laps ^vanish ^culmin ^chees ^adjourn ^climax
ceasefir 48
cech 76
cecil 80
cede 66 yield conced surrend ^gift ^relinquish
cedric 79
cegetel 75
ceil 58 roof ^altitud
celeb 80
celebr 35 note stori histori notabl famou festiv fame renown solemn celebratori jubil illustri fete ^meet ^person ^parti ^known ^individu ^someon ^honor ^somebodi ^occas ^divers ^revel ^honour ^lion ^mourn ^soul ^racket ^recreat ^priest ^commemor ^gloriou ^gala ^mortal ^toast ^immort ^agon ^laurel ^luminari
celebratori 74 celebr
celebrex 79
celest 75
celesti 77 ether
celi 82
celin 82
cell 46 cellular cadr ^fibr ^compart
cellar 79 basement ^floor ^storei
cellnet 76
cellphon 61
cellular 55 cell ^cancel ^pit
celsiu 69
celtic 61
cement 57 ^surfac ^concret ^coat
cemeteri 65 ^site
cemoi 82
cen 70
censor 67 ban censorship ^offici ^person ^individu ^crimin ^someon ^illeg ^assess ^evalu ^somebodi ^valuat ^soul ^outlaw ^embargo ^mortal ^apprais ^counterintellig
censorship 65 censor ^counterintellig
censu 66 ^count ^numer
censur 70 crimin blame exclus reprimand culpabl ^critic ^reject ^guilti ^condemn ^criticis ^interdict
cent 34 penni ^copper ^coin ^rupe
centcom 66
centenari 80 ^anniversari
center 29 !right !left central middl focu focus centr heart ey concentr halfwai midwai midpoint pore rivet focuss centric ^concern ^area ^relat ^refer ^particular ^listen ^hub ^steep ^midfield ^toss ^engulf ^centrist ^immers ^tract ^pertain ^engross
centerpiec 69 centrepiec ^featur ^characterist ^decor ^ornament
centimet 79 cm
centr 33 center middl focu heart ey concentr midpoint pore rivet ^move ^area ^listen ^hub ^steep ^midfield ^engulf ^immers ^engross
central 28 kei center !margin fundament concentr cardin !peripher centralis !decentr ^chang ^import ^polici ^middl ^gather ^integr ^consolid ^alter ^unifi ^workplac ^halfwai ^midwai ^focal ^centric
centralis 75 central concentr ^chang ^gather ^integr ^consolid ^alter ^unifi
centreinvest 77
centrepiec 76 centerpiec ^featur ^characterist ^decor ^ornament
centric 82 center ^central
centrifug 79 separ motor ^spin ^apparatu ^setup ^decentr
centrist 65 moder ^center ^adult
centuri 35 hundr ^period
ceo 38
ceram 74 ^art ^instrument ^brick
cereal 59 grain ^rice ^corn ^grass ^wheat ^foodstuff ^oat ^maiz ^barlei ^grist
ceremoni 43 observ ritual !unceremoni ^open ^activ ^initi ^formal ^memori ^dedic ^occas ^funer ^wed ^commemor ^induct ^pageant
certain 34 sure !uncertain ^posit ^confid ^definit ^convinc
certainli 35 sure
certainti 59 !uncertainti ^confid ^sure ^predict ^qualiti ^trust ^assur ^inevit ^relianc ^indisput ^unquestion ^unavoid
certif 54 secur document authent certifi credenti corrobor ^author ^confirm ^award ^paper ^bond ^convert ^authoris ^probat ^empower ^accredit ^diploma ^scrip
certifi 59 evid demonstr endors licens qualifi licenc certif manifest attest !decertifi ^testifi ^authent ^insan
cervant 72
cervic 82 ^red ^inflamm
cesar 64
cesi 77
cesk 80
ceska 65
ceskoslovenska 71
cessat 80 ceas ^stop ^halt
cez 72
cfa 65
cfo 75
cftc 76
cgi 82
ch 77
cha 79
chad 54 ^paper
chadian 74
chaffetz 74
chagrin 76 embarrass humbl humili ^injur ^wound ^disgrac ^bruis ^degrad ^spite ^demean
chain 39 iron ^secur ^seri ^fix ^arrang ^bound ^hamper ^shackl ^fasten
chair 42 presid chairman moder chairwoman ^head ^discuss ^berth ^wheelchair
chairman 25 presid chair chairwoman chairmanship ^head
chairmanship 69 chairman ^berth
chairmen 69
chairwoman 67 presid chairman chair
chalk 70 trash crank methamphetamin ^line ^white ^describ ^draw ^trace
challeng 28 competit rival disput competitor contend ambiti intrigu ^question ^action ^hard ^difficult ^situat ^appeal ^champion ^contest ^king ^confront ^favourit ^sue ^litig ^tier ^dare ^foe ^stimul ^impeach ^defianc ^finalist ^champ ^comer ^gauntlet ^remand
chamber 45 ^hous ^divid ^reson ^furnac ^enclosur
chamberlain 80 ^treasur
champ 67 champion ^challeng ^rival ^competitor ^contend ^chew
champagn 67 bubbl
champaign 80 plain ^ground ^flat ^moor
champion 37 support star friend fighter hero admir ac sensat superstar geniu wizard champ booster adept protagonist whiz ^back ^best ^challeng ^rival ^defend ^competitor ^endors ^contend ^guardian ^protector
championship 42 back titl ^competit ^contest
chan 57
chanc 31 find risk opportun probabl fortun encount gambl luck adventur bump hazard casual dicei ^sai ^possibl ^try ^happen ^attempt ^hear ^danger ^occur ^throw ^phenomenon ^essai ^unsaf ^assai ^mishap
chancellor 48 premier
chandler 69 ^retail
chanel 75
chang 20 !stai switch !unchang alter vari modifi modif changer ^make ^end ^nation ^even ^offici ^full ^right ^industri ^put ^american ^increas ^person ^turn ^commun ^inform ^clear ^receiv ^happen ^democrat ^grow ^better ^activ ^relat ^bring ^custom ^exchang ^improv ^death ^european ^pressur ^central ^impact
changeov 68 transit convers ^shift ^transform
changer 72 chang modifi ^person ^standard ^individu ^someon ^normal ^somebodi ^soul ^mortal ^standardis ^normalis
channel 37 point carri guid steer transmit maneuv canal manoeuvr groov impart ^manag ^control ^build ^bring ^park ^construct ^pilot ^navig ^corner ^tree ^helm ^transmiss ^sheer ^conn ^trough ^crab
chant 54 tone ^talk ^speak ^vocal ^sing ^mouth ^verbal
chao 47 chaotic ^confus
chaotic 57 chao disorderli ^wild
chapel 72
chaplain 80 ^padr ^reverend
chaplin 80
chapman 82 ^peddler
chappaqua 79
chapter 50 ^stage ^phase ^section
char 69 woman coal sear scorch blacken ^swing ^sing ^carbon ^combust ^snuff
charact 44 role qualiti character characterist fibr characteris fiber persona ^attribut ^grave ^dimens ^textur ^protagonist ^engrav
character 58 person charact enact depict characteris portray ^individu ^rememb ^descript ^portrait ^differenti
characteris 63 charact depict character ^individu ^rememb ^descript ^portrait ^differenti ^portray
characterist 58 featur charact !uncharacterist ^direct ^danger ^safe ^qualiti ^typic ^attribut ^excel ^aspect ^rural ^robust ^distinct ^streak ^extern ^compat ^incur ^indirect ^trademark ^dimens ^earmark ^magnet ^badg ^diagnost ^centerpiec ^hallmark ^facet ^invari ^centrepiec ^symptomat
charad 75 masquerad ^word ^pretend ^feign
charest 80
charg 23 bill accus tear buck charger supercharg ^attack ^crimin ^blame ^rush ^plead ^emot ^indict ^fault ^polar ^onslaught ^defam ^onset ^incrimin ^slander
charger 62 charg ^devic
charisma 77 charismat ^attract
charismat 67 charisma ^attract
charit 68 sympathet kindli benevol ^gener ^generos ^philanthrop
chariti 49 ^foundat ^benevol
charl 41
charlei 76
charlen 71
charleston 74 ^danc
charli 52
charlott 60 ^after ^sweet ^dessert
charlottesvil 79
charlton 69
charm 59 appeal influenc captur spell delight captiv magic entranc fascin tempt wizard witch enamor enchant ^control ^love ^attract ^speech ^pleas ^languag ^conjur ^glamour ^whammi ^supernatur
chart 47 ^plan ^profil ^map
charter 53 hire leas rent !unchart ^contract ^document ^paper ^licens ^licenc
charterhous 80 ^monasteri
chase 47 follow track pursu trail dog tag pursuit tail ^court ^movement ^hunt ^shadow ^quest ^woo ^solicit ^stalk ^romanc ^hound
chassi 71 build figur shape frame flesh anatomi ^person ^bodi ^mount
chastain 79
chastis 75 correct castig ^punish ^penalti ^rebuk ^lectur ^lambast ^penal ^reprimand ^chide ^scold ^penalis ^berat ^reprehens
chat 50 gossip chatter jaw ^convers ^discours
chatbot 68
chateau 77
chatgpt 66
chatham 71
chatman 82
chatter 65 chat click gossip jaw magpi yak ^talk ^cut ^sound ^speaker ^nois ^verbal
chavez 65
cheap 47 !expens flash loud tat flashi inexpens punk bum ^afford
cheaper 46
cheapest 64
cheapli 65 !expens inexpens
cheat 58 foul betrai wander jockei deceiv shaft chess cheater ^beat ^victim ^rob ^unfair ^hook ^welsh ^scam ^surcharg ^decept ^soak ^con ^defraud ^unjust ^overcharg ^gerrymand ^welch ^bunk ^trounc ^plume ^juggl ^whipsaw ^fleec ^unfaith
cheater 76 cheat deceiv ^fox ^fraud ^fake ^offend ^mislead ^pretend ^liar ^utter ^sham ^counterfeit ^defraud ^betray ^traitor ^falsifi ^imit ^phoni ^imperson ^embezzl ^dodger ^hypocrit ^phonei ^figurehead ^pseudo
cheboygan 82
chechen 70
chechnya 71
check 35 control stop stai ensur arrest contain insur halt assur moder curb stoppag tab checker assai hitch chequ ascertain ^watch ^test ^studi ^screen ^assess ^examin ^pattern ^draft ^analyz ^paycheck ^analys ^apprais
checkbook 82
checker 69 check ^chang ^attend ^examin ^pattern ^tender ^inspector ^motlei
checklist 77 ^list
checkout 79 ^inspect
checkpoint 56
chee 50
cheek 61 bold nerv brass ^talk ^speak ^featur ^disrespect
cheeki 75 cheek crust brash ^forward ^rude
cheer 48 comfort !complain !depress satisfi shout upbeat sunni recreat sunshin embolden hearten ^encourag ^happi ^optimist ^attribut ^smile ^applaud ^gai ^beam ^buoyant ^satisfactori ^commend ^lighten ^lightheart
cheerlead 71 ^support ^leader ^admir ^booster ^barrack ^exhort ^protagonist
chees 58 ^stop ^quit ^food ^ceas ^discontinu
chef 65 ^cook
chek 68
chela 80 claw ^extrem ^appendag
chelsea 52
chelyabinsk 79
chemic 45 chemistri ^materi ^explos ^stabil ^compound ^stuff ^fraction ^restrain ^fertil ^soften ^intermedi ^fertilis ^pesticid ^herbicid
chemist 82 chemistri pharmacist ^scientist ^caregiv
chemistri 69 chemic chemist ^substanc
chemotherapi 71 ^therapi
chen 56
chenei 68
cheng 65
chengdu 71
chennai 80
chepkemei 82
chequ 72 check ^draft ^paycheck
cherel 82
cherfilu 79
cheri 80
cherish 62 want treasur preciou ^love
chernobyl 75
chernomyrdin 71
cheroke 76
cherri 66 red rubi crimson scarlet ^wood
cheryl 72
cheshir 82
chess 76 cheat
chest 53 bureau breast ^box ^bust ^coffer ^toolbox
chester 79
chestnut 82 ^wood ^tree
cheuk 82
cheung 67
chevrolet 63
chevron 69 stripe ^badg
chew 71 plug jaw ^bite ^grind ^champ ^gum ^mumbl
cheyenn 75
chi 64 ki ^letter ^vital
chiang 72
chibok 65
chic 73 smart stylish swank ^fashion ^eleg
chicago 37 stop ^card
chick 79 bird dame skirt doll ^miss ^fill ^girl ^chicken
chicken 55 yellow ^poultri ^hen ^dominiqu ^fowl ^cowardli ^chick
chide 68 rebuk lectur lambast jaw reprimand scold trounc berat ^critic ^criticis ^wig ^chastis ^reprehens ^castig
chief 20 head main primari boss master princip foreman ^gener ^leader ^import ^administr ^secretari ^supervisor ^baa
chiefli 73 mainli primarili princip
child 39 !parent minor kid babi childhood youngster nestl fry ^infant ^silli ^toddler ^monkei ^orphan ^juvenil ^kindergarten ^offspr ^buster ^preschool ^babe
childcar 69 ^servic
childhood 55 child ^immatur
childish 77 ^young ^immatur
childlik 82 simpl ^young ^naiv ^immatur
children 32
chile 56 chilli chili
chilean 71
chili 80 chile chilli ^dish
chill 56 cool thrill scari ici shudder chilli shiver pall ^chang ^fear ^cold ^alarm ^alter ^depress ^freez ^dismai ^refriger ^frigid ^demor ^deject
chilli 74 cold cool chile chill ici nip frigid chili ^lukewarm ^tepid
chilpancingo 76
chime 75 gong ^sound
chin 69 ^rais ^featur ^lift ^elev
china 25 ^porcelain
chines 29
ching 76
chinook 82 ^wind
chip 39 bit nick scrap fri splinter crisp flake ^cut ^break ^fragment ^murphi ^peel ^potato ^sliver
chipmak 64
chipset 75
chirac 62
chirosci 80
chisholm 76
chloe 79
chlorin 71 ^process ^ga ^treat ^disinfect
choco 82
chocol 60 coffe cocoa ^food ^beverag
chohan 75
choi 82
choic 34 prime pick option qualiti select fine altern prize ^will ^decis ^elect ^action ^decid ^vote ^ballot ^favorit ^sampl ^superior ^tasti
choir 71 choru ^set ^sing
choke 54 clog strangl gag throttl ^breath ^obstruct ^disord ^compress ^suffoc
chokehold 72 stranglehold ^hold ^power ^grip ^clutch
chokepoint 64 bottleneck ^point ^narrow
chol 82
cholesterol 73
chong 69
chongq 77
choos 39 select prefer opt ^elect ^decid ^vote ^compar ^pick ^nomin ^sort ^adopt ^panel ^specifi ^dial ^anoint ^espous ^excerpt
chop 60 slice shred choppi chopper ^cut ^hash
chopper 75 helicopt chop cleaver ^tooth
choppi 73 rough chop ^sudden ^stormi
chord 73 ^chang ^alter
chore 76 job task ^duti
choreograph 71 ^creat ^engin ^creator ^orchestr ^mastermind
choreographi 76 ^danc ^ballet
choru 66 refrain choir ^sing ^utter
chose 46
chosen 43 elect ^favourit ^favorit ^pet ^darl
chosun 72
choudari 82
chp 77
chretien 75
chri 36
chrissi 82
christ 58 christian ^rescuer ^savior ^saviour
christchurch 79
christensen 75
christi 55
christian 42 ^bodi ^faith ^adapt ^religion ^accommod
christin 62
christina 61
christma 41
christo 76
christoph 48
chrome 79 ^process ^treat ^plate
chronic 58 continu !acut ^long
chronicl 59 account stori histori ^record ^biographi ^historian
chrysler 50
chuck 55 eat sick ditch toss pat cat vomit spew ^throw ^abandon
chuckl 71 ^laugh ^laughter
chug 72 ^sound ^nois
chung 68
chunk 53 unit lump ^group ^collect ^compil ^accumul ^amass ^configur ^hoard ^constel ^clot
church 45 ^perform ^protest ^religion ^kirk ^abbei ^cathedr
churchil 72
churn 58 turbul boil roil ^stir ^agit
ci 66 ^cardin
cia 54
cibc 69
cicero 77
cider 77 ^beverag
cie 66
cif 72
cigar 71
cigarett 54
cilia 82
cincinnati 61
cinderella 77 ^woman
cindi 76
cinema 56 film cinemat ^medium ^theater ^theatr ^multiplex
cinemat 75 cinema ^film
cinematograph 82 cameraman cinematographi ^photograph
cinematographi 82 film cinematograph ^take ^photographi
cingular 71
cio 70 ^feder
circa 80
circl 48 lot band circular encircl ^go ^move ^travel ^orbit ^oval ^equat ^revolv ^compass ^loop ^cliqu ^troll ^cohort ^locomot ^orb
circu 72 carniv ^show ^troup
circuit 48 tour roundabout ^go ^move ^limit ^travel ^bridg ^journei ^wire ^indirect ^reson ^locomot ^clipper
circul 45 broadcast circular dissemin diffus ^go ^move ^public ^current ^air ^travel ^popular ^spread ^bare ^podcast ^publicis ^sow ^locomot ^vulgar ^popularis
circular 64 round broadcast circul circl dissemin broadsid flyer broadsheet flier diffus ^ad ^public ^capit ^global ^poll ^advertis ^concentr ^cyclic ^advert ^canvass
circumspect 77 caution discret discreet prudenc ^confidenti ^wari ^prudent ^precaut
circumst 44 set lot condit consider fortun fate context luck destini circumstanti ^case ^event ^statu ^environ ^possess ^lucki ^hing
circumstanti 82 minut circumst accident unexpectedli ^specif ^corrobor
circumv 69 surround hedg dodg evad duck beleagu skirt besieg sidestep elud overreach parri ^attack ^surpass ^outperform ^assail ^outgo ^outstrip ^ebb ^outdo
cirillo 73
cisco 57
citat 80 refer quot cite acknowledg mention commend quotat ^award ^honor ^honour ^accolad ^laurel
cite 32 refer quot acknowledg mention advert quotat citat ^invok
citi 23 metropoli ^municip
citibank 62
citic 74
citicorp 69
citigroup 69
citizen 36 citizenship !noncitizen ^nation ^voter ^civilian ^elector ^repatri ^freeman
citizenri 80 peopl ^group ^govern ^elector ^dorian
citizenship 51 citizen ^conduct ^deport ^behaviour ^demeanor
citric 73
citrinowicz 82
citroen 82
ciudad 77
civic 56 civil
civil 34 polit school educ cultur civic cultiv civilis ^chang ^action ^islam ^societi ^muslim ^civilian ^alter ^sophist ^refin ^defer ^polish ^courtesi
civilian 42 !militari !serviceman ^civil ^citizen
civilis 70 polit school civil educ cultur cultiv ^chang ^societi ^alter ^sophist ^refin ^polish
cj 77
ck 80
clad 63 face cloth ^protect ^suit ^dress ^uniform ^arrai ^habit ^coat ^costum ^apparel ^garment ^trouser ^robe ^gown ^attir ^garb ^tuxedo ^panopli
clai 61 mud ^soil ^mire ^dirt ^adob
claim 22 arrog !disclaim claimant !forfeit ^alleg ^request ^contend ^assert ^purport ^profess ^requisit
claimant 77 claim ^applic ^pretend
clair 67
clamor 72 loudli blatant clamour vocifer blare din strident ^demand ^express ^cry ^shout ^nois ^yell ^outcri ^utter ^noisi
clamour 71 clamor ^demand ^express ^cry ^shout ^yell ^outcri ^utter ^vocifer
clamp 62 clinch ^secur ^fix ^impos ^inflict ^cramp ^fasten
clampdown 69 ^restrict
clan 68 tribe kin ^famili ^folk ^genealog
clandestin 68 secret underground undercov surreptiti ^covert
clap 69 blast bang applaud acclaim applaus spat bam ^set ^put ^place ^posit ^lai ^nois ^commend
clapton 80
clara 60
clare 69
clarenc 69 ^carriag
clarif 64 clear clarifi illumin ^improv
clarifi 52 clarif !obfusc ^chang ^inform ^explain ^alter ^instruct ^elabor ^crystal ^illumin ^dilat
clariti 56 clear !obscur lucid ^understand ^qualiti ^transpar ^precis ^distinct ^comprehens ^plain ^unequivoc ^explicit ^unambigu
clark 49
clarkson 80
clash 42 crash encount collid friction jar skirmish ^hit ^conflict ^nois ^incompat
class 36 famili cours sort categori classifi grade assort ^group ^compar ^size ^collect ^gather ^sex ^stamp ^accumul ^categor ^aggreg ^stereotyp ^catalogu ^denomin ^catalog ^pigeonhol ^reclassifi
classi 82 class posh swish ^fashion ^stylish
classic 46 ^chang ^human ^typic ^art ^artist ^creation ^alter ^opera
classif 68 sort classifi categor assort ^group ^index ^arrang ^releg ^dichotomi
classifi 46 class sort distinct releg classif !unclassifi assort ^group ^compar ^identifi ^word ^size ^restrict ^categor ^stereotyp ^catalogu ^catalog ^thinker ^pigeonhol ^reclassifi
classmat 67
classroom 57 ^room
clau 79
claud 61
claudia 68
claudio 80
claus 56 articl ^construct ^escal ^section ^deduct ^rider
claw 63 hook chela ^seiz ^anchor ^clutch
claxton 80
clayton 68
clean 43 fair fairli !dirti cleaner plumb plum cleans ^chang ^white ^improv ^remov ^sweep ^innoc ^alter ^pure ^wash ^dust ^bath ^vacuum ^purg ^launder ^scour ^unus ^scrub ^unqualifi ^hoover ^pristin ^sanit ^hygien ^spotless ^puriti ^disinfect ^weightlift
cleaner 64 clean ^prepar ^store ^shop ^soap ^formul ^deterg ^shopkeep
cleans 82 clean ^improv ^free ^sweep ^wash ^rid ^soap ^bath ^purg ^scour ^scrub ^sanit
clear 24 open author clearli !unclear clariti authoris clarif vindic !opaqu exoner lucid brighten absolv ^chang ^releas ^area ^creat ^free ^understand ^qualiti ^liber ^transpar ^innoc ^alter ^precis ^distinct ^comprehens ^plain ^unequivoc ^explicit ^purg ^vivid ^unmistak ^tract ^unambigu
clearanc 55 clear headwai headroom ^room
clearer 59
clearest 70
clearli 36 clear understand intellig distinctli
cleaver 72 chopper ^knife
cleland 75
clemen 79
clemenc 75 mild merci clement
clement 67 clemenc
clergi 68 cleric ^pastor
cleric 56 clerk clergi divin ^polici ^pardon ^reverend
clerk 60 cleric bookkeep ^work ^account ^employe ^plotter ^filer
cleveland 51
clever 63 smart bright invent apt canni cun ingeni ^intellig ^resourc ^creativ
cleverli 80 smartli
clich 79 commonplac ^comment ^remark ^input
click 51 detent snap tick chatter ^sound
client 38 custom guest ^consum ^purchas ^buyer ^frequent ^subscrib ^reader ^shopper ^patron ^policyhold ^taker ^expend
clientel 77 ^peopl
cliff 64 drop ^precipic
clifford 77
clijster 80
climat 46 mood ^condit ^statu
climax 72 come culmin ^end ^moment ^crown ^termin ^occas ^ceas ^instant ^junctur
climb 40 rais rise mount upgrad climber wax ascent ^mountain ^scrambl ^skin ^inclin ^slope ^uphil ^shin ^ascens
climbdown 82
climber 69 climb ^upstart ^vine
clinch 49 clamp ^secur ^hold ^fix ^tight ^noos ^fasten
cline 82
cling 65 adher coher ^contact ^attach
clinic 49 ^object ^session
clinician 75 ^practition
clint 66
clinton 32
clip 48 time trim lop nip trot jog clipper prune snip ^run ^case ^cut ^short ^instanc ^extract ^excerpt
clipper 76 limit clip ^circuit
cliqu 71 camp ^band ^circl ^faction ^junta
clive 59
clk 82
cloak 72 cloth mask wrap disguis mantl robe drape ^cover ^cope ^cape ^domino ^covert
clock 50 time ^continu ^measur ^durat ^quantifi ^timepiec
clog 69 patten choke foul obstruct hinder congest imped clot constip ^prevent ^danc ^footwear
cloister 77 reclus seclud ^privat ^border ^resid ^environ ^surround ^convent ^monasteri ^courtyard
clone 71 ^be ^organ
cloonei 82
close 19 last !open final mean nearli near finish closer shut tight conclus closur shutdown fold intim !distant intimaci ^end ^next ^turn ^immedi ^togeth ^block ^walk ^qualiti ^movement ^surround ^conclud ^drawn ^belong ^slam ^section ^termin ^seal ^approxim ^immin ^shutter ^impend ^proxim ^adjac
closer 39 close finish nearer ^person ^individu ^someon ^somebodi ^soul ^mortal
closest 51 nearest
closet 65 wardrob cupboard ^john ^safe ^confin ^toilet ^bathroom ^privi
closur 45 close ^come ^end ^approach ^termin
clot 74 clog ^chang ^turn ^alter ^chunk ^lump
cloth 45 invest materi wear dress wrap fabric textil wearabl clad apparel mantl garment adorn robe drape cloak garb ^turn ^cover ^felt ^equip ^screen ^rep ^suit ^blue ^worst ^metal ^jean ^bag ^sheet ^sack ^uniform ^shirt ^belt ^arrai ^grai ^shoe ^tick ^habit ^outfit
cloud 48 obscur blur fog ^troubl ^hide ^conceal ^evapor ^vapor ^haze ^vapour
clout 59 pull punch lick ^target ^strike ^advantag ^vantag
clown 80 comedi funni prank antic frivol ^joke ^fun ^fool ^comedian ^comic ^sap
clt 77
club 36 nine societi lodg guild clubhous gild ^unit ^associ ^gather ^assembl ^symptom ^fratern
clubcard 75
clubhous 72 club ^build
clue 54 hint cue ^sign ^indic ^evid ^wrap
clueless 82
clulei 80
cluster 63 bundl bunch flock constel ^collect ^gather ^assembl ^huddl ^knot ^tuft
clutch 60 hold seiz grip batch grasp ^arrest ^grab ^embrac ^grappl ^cop ^nail ^apprehend ^collar ^snatch ^claw ^nab ^nestl ^chokehold
clutter 77 muddl litter smother ^fill ^disord ^disorderli
clyde 74
cm 65 centimet ^metal
cmo 82
cn 75
cnb 64
cnbc 59
cnn 19
cnnreport 79
co 24 cobalt ^metal
coach 38 manag handler carriag tutor ^drive ^employ ^teacher ^instruct ^teach ^trainer ^instructor ^condition
coadi 82
coal 55 char ^provid ^suppli ^fragment ^render ^furnish ^combust
coalesc 68 mix consolid merg coalit concret blend fuse conflat meld amalgam flux ^unit ^unifi ^accret ^alloi
coalit 42 allianc align concret coalesc fusion ^feder ^organ ^alli ^organis ^bloc ^confeder ^unif
coars 79 common !fine gross harsh salti graini vulgar granular ^style ^rough ^sandi ^gritti
coast 38 coastal coaster glide ^shore ^sand ^inclin ^slope ^freewheel ^seasid ^seaboard ^littor
coastal 57 coast !inland ^maritim
coaster 68 coast ^resid ^occupi ^occup
coastlin 72 ^outlin
coat 56 finish applic surfac cake ^back ^face ^cover ^size ^metal ^cloth ^dress ^paint ^copper ^pave ^plate ^rubber ^jacket ^cement ^egg ^decor ^clad ^apparel ^zinc ^garment ^tar ^resurfac ^tarmac ^galvan ^grit ^waterproof ^garb ^gild ^veneer ^dredg ^glaze ^porcelain
coattail 80 ^flap
coauthor 76 ^author ^writer
coax 79 ^cabl ^persuad ^bulli ^swagger ^persuas ^flatteri
cobalt 67 ^metal
cobbl 75 shoemak ^trade ^fix ^repair ^craft ^pave ^mend ^bushel
cobra 73
coca 61 ^bush
cocain 60 ^tornado ^anaesthet
cock 77 tool hammer dick swagger ruffl strut prick ^set ^put ^place ^posit ^lai ^peni ^tilt
cockpit 65 ^compart
cocktail 62 ^manhattan ^sour ^margarita
coco 82
cocoa 54 chocol ^beverag ^foodstuff
cocoon 82 ^retreat ^envelop
cod 80 collect fool pod taunt bait teas dupe slang rag tantal ^due ^kid ^josh ^mock ^deceiv ^jeer ^flout ^gibe ^banter
code 41 encrypt codifi cryptographi coder ^mark ^label ^tag ^decod ^encod ^zip ^mors
codenam 73
coder 82 programm code ^engin ^hacker ^technologist
codi 72
codifi 72 code statut ^system ^written ^systemat
coerc 69 forc pressur squeez hale coerciv coercion ^terror ^oblig ^compel ^railroad ^sandbag
coercion 77 coerc compuls ^caus ^enforc ^evict
coerciv 77 coerc ^power
coexist 79 ^be ^exist ^coincid
cofco 79
coffe 52 java chocol ^tree ^beverag
coffer 62 ^panel ^chest
coffin 71 casket ^set ^put ^place ^posit ^box ^lai
cofound 77 ^founder
cognit 69 knowledg ^inform ^process ^abil ^mind ^equival ^attitud ^inabl ^nou ^psych ^vocabulari ^lexicon
cohen 58
coher 69 order consist logic adher cling cohes !incoher lucid ^continu ^chang ^connect ^understand ^contact ^alter ^attach ^comprehens ^ration
cohes 72 coher ^unit ^continu ^grow ^growth ^connect ^matur ^adhes
cohort 72 ^band ^circl
coi 82 demur ^indefinit
coil 82 scroll spiral loop curl turbin gyrat ^turn ^roll ^structur ^wound ^shape ^hank ^convolut
coin 56 mint ^cent ^speci ^penni ^slogan ^guinea ^nickel ^dime ^tanner ^denier
coincid 50 simultan conjunct concur coincident concurr ^happen ^occur ^accid ^overlap ^coexist
coincident 70 coincid simultan concurr
coke 72 snow ^turn ^fuel ^cola
col 60 gap ^notch
cola 60 dope ^coke ^pepsi
colbert 72 ^sauc
cold 43 !hot cool ici chilli frigid ^cut ^temperatur ^chill ^arctic ^refriger ^lukewarm ^tepid ^frosti ^nip ^wintri
colder 74
coldest 82
coldplai 77
cole 58
coleman 74
colgat 80
coli 77
colin 53
collabor 49 partner cooper confeder ^work ^traitor
collaps 40 founder crash crumbl flop crumpl ^chang ^happen ^suffer ^ill ^sustain ^sick ^slump ^fold ^breakdown ^occurr ^debacl ^fiasco ^buckl ^implod ^unwel
collar 60 arrest cop nail apprehend nab ^seiz ^band ^clutch ^ruffl
collat 77 bite snack ^compar ^collect ^gather ^assembl ^meal ^garner ^aggreg ^refresh
collater 62 confirm substanti verifi valid indirect corrobor ^support
colleagu 42 fellow collegi ^associ
collect 36 corpor appeal gather !distribut assembl pois jointli compil accumul garner solicit amass aggreg collector hoard payabl cod ^group ^set ^public ^law ^due ^find ^fund ^process ^univers ^data ^store ^joint ^combin ^asia ^plant ^mass ^class ^content ^traffic ^packag ^flag ^enterpris ^pack
collector 66 collect gather accumul aggreg ^person ^worker ^individu ^someon ^somebodi ^soul ^mortal ^archivist
colleg 39 collegi ^bodi
collegi 75 colleg colleagu
colli 82 soil dirti grime ^chang ^alter ^foul ^pollut ^contamin ^mud ^smear ^muddi
collid 61 clash collis jar ^conflict
collier 72 pitman ^miner
collin 53
collis 58 hit collid ^strike ^accid ^smash ^pileup
colloqui 76 inform convers
collud 71 conspir collus ^interact
collus 69 collud ^arrang ^covert
colman 82
colo 67
cologn 80 ^perfum
colombia 49
colombian 54
colon 75 settl coloni settlement ^establish ^founder ^constitut ^annex ^inhabit
colonel 66
coloni 41 settlement compound colon ^us ^bodi ^resid ^victim ^exploit ^occupi ^occup ^outpost ^plantat
color 47 colour distort dy bias vivid emblazon gloss ting slant ^chang ^impact ^affect ^shot ^black ^brown ^flag ^bai ^alter ^bright ^silver ^grai ^grei ^flush ^heather ^purpl ^shade ^flashi ^noisi ^foodstuff ^liver ^blacken ^pi ^psychedel ^picturesqu ^emblem ^hue ^ginger ^motlei
colorado 50
coloss 75 prodigi ^big ^larg
colour 54 color distort dy bias vivid emblazon gloss ting slant ^chang ^form ^kind ^shot ^materi ^influenc ^sort ^brown ^flag ^partial ^bai ^paint ^stuff ^alter ^bright ^silver ^grai ^grace ^grei ^flush ^decor ^heather ^purpl ^shade ^stain ^flashi ^noisi ^foodstuff ^adorn ^liver ^blacken
colt 59 ^male ^revolv
columbia 50
columbu 62
column 53 tower pillar ^file ^tube
columnist 60 column ^journalist
com 36
coma 75 ^unconsci ^tuft
comair 76
comb 58 battl disput milit combat contenti bellicos ^competit ^devic ^aggress ^argument ^scrappi ^straighten ^roach ^heckl
combat 42 fight battl fighter scrap comb belliger ^person ^struggl ^defend ^individu ^conflict ^someon ^beat ^tough ^shock ^engag ^hostil ^somebodi ^encount ^bang ^batter ^soul ^victor ^wrestl ^butter ^frai ^withstand ^tussl ^scuffl ^shootout ^duel ^brawl ^mortal ^boxer ^skirmish ^hassl ^wrestler ^gamecock ^gladiat ^gunfight
combi 77
combin 33 unit trust compound cartel ^have ^total ^featur ^add ^collect ^integr ^mix ^consolid ^consortium ^conglomer ^harvest ^accumul ^syndic ^blend ^sequenc ^aggreg ^amalgam ^interspers
combo 82
combust 76 burn erupt ignit conflagr ^turn ^fuel ^qualiti ^flame ^coal ^tumultu ^char ^uproar ^inflamm ^oxid ^tumult
comcast 63
comdex 73
come 16 !go becom approach arriv fair upcom forthcom decor cum comer bonni advent climax ^move ^reach ^futur ^near ^travel ^land ^movement ^beauti ^closur ^shore ^proper ^attain ^eman ^locomot
comeaux 74
comeback 51 replic retort ^repli ^reappear
comed 74
comedi 52 !tragedi funni comic clown ^fun ^farc ^sitcom ^travesti
comedian 59 comic ^perform ^actor ^clown ^joker
comei 63
comer 69 come arriv ^challeng ^rival ^travel ^competitor ^contend ^newcom
comerica 82
comet 77
comex 74
comfort 42 eas satisfi cheer reliev conveni consol !uncomfort !discomfort sooth amen sympath sympathis solac pacifi ^still ^home ^person ^commun ^keep ^condit ^individu ^someon ^statu ^relief ^belong ^somebodi ^calm ^quiet ^reassur ^soul ^allevi ^satisfactori ^pleasur ^livelihood ^allai ^mortal ^cozi ^assuag ^tranquil ^homi
comic 59 comedi funni comedian amus laughabl ^perform ^humor ^humour ^clown ^joker
comm 73
command 36 requir bid domin dictat teach pirat hijack overlook ^gener ^high ^offic ^leader ^order ^seiz ^prohibit ^burden ^injunct ^veto ^philosophi ^doctrin ^interdict ^forbid ^behest ^acc ^disallow ^nix ^carjack ^requisit
commando 65 ranger ^man ^sa ^serviceman
commemor 60 mark memori immort remembr ^credit ^celebr ^object ^observ ^ceremoni
commenc 66 first start begin offset graduat outset kickoff ^birth ^embark ^threshold ^auspic
commend 64 approv recommend admir applaud citat ^messag ^credit ^encourag ^award ^content ^prais ^sanction ^honor ^testimoni ^permiss ^cheer ^honour ^tribut ^congratul ^acclaim ^applaus ^worthi ^clap ^accolad ^laurel ^extol ^kudo ^plaudit
commensur 82 correspond proportion
comment 22 review remark observ notic commentari input gossip gloss scuttlebutt ^statement ^author ^critic ^note ^expert ^refer ^explain ^mention ^criticis ^writer ^interpret ^dig ^courtesi ^quip ^dj ^barb ^commonplac ^ploi ^salli ^gibe ^gambit ^shaft ^stopper ^clich ^jibe ^rede
commentari 53 comment ^statement
commer 77
commerc 42 commerci mercantil ^market ^busi ^deal ^trade ^import ^sell ^export ^payment ^traffic ^transact ^merchandis ^evas ^ipo
commerci 33 market commerc mercantil commercialis ^ad ^busi ^chang ^deal ^trade ^import ^sell ^export ^payment ^traffic ^advertis ^transact ^exploit ^alter ^merchandis ^evas ^advert ^ipo
commercialis 74 market commerci ^chang ^exploit ^alter
commiss 31 committe licens commission licenc accredit ^author ^order ^board ^conserv ^equip ^fee ^panel ^juri ^pac ^outfit ^subcommitte ^authoris ^politburo ^empower
commission 44 commiss ^member
commit 30 confid commiss dedic attach devot loyalti perpetr allegi entrust committ !uncommit ^us ^commun ^act ^intend ^cooper ^appli ^pledg ^vow ^util ^emploi ^sworn ^earnest ^enlist ^utilis
committ 74 commit perpetr consign ^crime ^confin
committe 31 commit commiss ^board ^conserv ^panel ^juri ^pac ^subcommitte ^politburo
committeeman 80
commod 47 good pot toilet throne stool ^product ^import ^middl ^export ^basic ^shop ^bureau ^merchandis ^stapl ^entrant ^salvag ^ware ^artifact
commodor 76
common 35 !individu usual park green gross mutual commonplac !uncommon coars vulgar ^gener ^public ^person ^commun ^averag ^worker ^standard ^someon ^normal ^frequent ^nobodi ^somebodi ^ordinari ^soul ^solidar ^grassroot ^mortal ^secular ^tract ^normalci ^demot ^bourgeoi ^lei ^pastur
commonli 55 normal usual ordinarili
commonplac 70 stock common tire clich ^comment ^usual ^remark ^ordinari ^input ^mundan
commonsens 75 ^reason ^sensibl
commonwealth 55 state nation countri democraci republ ^alli ^provinc ^superpow ^reich
commun 23 nation communist transmit convei nationalis ^report ^peopl ^share ^announc ^chang ^public ^talk ^person ^author ^inform ^sign ^pai ^act ^social ^network ^discuss ^project ^speak ^respond ^indic ^present ^messag ^commit ^promis ^negoti ^express ^address ^individu ^popular ^request ^establish ^declar ^someon ^write ^contact
communiqu 69 dispatch despatch ^account
communist 36 commun ^politician ^socialist ^politico ^comrad
commut 58 replac substitut ^chang ^exchang ^independ ^travel ^passeng ^revers ^transform ^switch ^translat ^warrant ^alter ^journei ^interchang
compact 58 contract tight pack concentr crush concret !loos bundl crunch summari dens compress densiti coven ^be ^impact ^space ^consolid ^arrang ^solid ^wedg
compagni 72
compani 14 societi accompani companion fellowship troup ^associ ^institut ^establish ^affili ^subsidiari ^shipper ^pharma ^assort
companion 62 compani associ familiar fellow accompani comrad ^date ^travel ^friend ^affili ^friendli ^assort
compaq 61
compar 28 like rel correspond comparison equival liken equat ^be ^same ^relat ^studi ^examin ^contrast ^scrutini ^analyz ^alik ^analys ^analog ^collat
comparison 48 compar equival ^relat ^examin ^contrast ^scrutini ^liken ^analog
compart 77 ^room ^space ^box ^cell ^stall ^arrai ^boot ^locker ^cabin ^cockpit ^cab ^modul ^pigeonhol
compass 63 reach rang ambit scope orbit grasp apprehend savvi compassion piti comprehend ^achiev ^expans ^sweep ^extent ^circl ^accomplish ^internation ^horizon ^spectrum ^sympathi ^confin ^attain ^merci ^ballpark ^purview ^pallet ^palett
compassion 74 compass piti ^care ^sympathi ^griev ^merci ^sorrow ^sympathis ^nurtur
compat 56 !incompat ^agreement ^correspond ^characterist ^sympathi ^harmoni
compatriot 64 ^nation
compel 49 oblig compuls ^need ^forc ^power ^demand ^caus ^requir ^pressur ^enforc ^impos ^implement ^shame ^stimul ^constrain ^induc ^coerc ^persuas ^hale ^necessit
compens 45 right pai correct repair salari redress ^damag ^paid ^balanc ^defenc ^amend ^offset ^reimburs ^repar ^restitut
compet 35 competit capabl competitor !incompet vie aptli ^plai ^effect ^abl ^rival ^race ^abil ^equal ^effici ^adequ ^profici
competit 27 fight challeng rival compet !cooper content milit contest competitor contend rivalri ^game ^race ^match ^aggress ^championship ^athlet ^tournament ^capitalist ^playoff ^comb ^emul ^tournei
competitor 40 competit challeng rival compet contend ^champion ^contest ^king ^favourit ^tier ^foe ^finalist ^champ ^comer
compil 54 collect accumul digest compos amass hoard ^author ^fund ^store ^assembl ^writer ^chunk ^bale ^aggreg ^lump ^catalogu ^catalog
complac 62 ^content ^satisfact
complain 42 complaint !cheer plain plaintiff ^protest ^rail ^litig ^beef ^lament ^deplor ^fret ^scold ^bemoan ^petition ^bitch ^mutter ^nag ^gripe ^grumbl
complaint 42 ill complain ailment ^protest ^cry ^disord ^yell ^lament ^fret ^pip ^wail
complement 62 complet accompani complementari ^addit ^balanc ^distribut ^count ^construct ^dispers
complementari 63 complet complement ^addit
complet 26 all total entir whole finish perfect realiz realis accomplish pure stark altogeth dispatch culmin thorough wholli discharg stare utter complement complementari !incomplet consumm ^end ^full ^final ^action ^addit ^fill ^integr ^absolut ^termin ^graduat ^fulfil ^uniti ^logic ^comprehens ^finalis ^exhaust ^sheer
complex 38 complic !simpl composit !simplic ^whole ^qualiti ^compound ^elabor ^analyz ^hybrid ^tricki ^tangl ^syndrom ^intric ^thicken ^convolut ^decompos ^intricaci ^tortuou ^interlock ^multiplex
compli 50 complianc compliant ^obei
complianc 56 compli abid defer submiss conform compliant !noncompli ^keep ^cooper ^honor
compliant 75 compli complianc !defiant ^amen ^conform
complic 41 complex refin elabor !simplifi ramif perplex ^chang ^situat ^guilti ^alter ^interfer ^guilt
complicit 82
compliment 69 regard wish congratul complimentari ^prais ^greet ^salut ^extol ^kudo ^flatteri
complimentari 80 free compliment gratuit ^prais ^unpaid
compon 44 part factor element portion constitu ingredi compos ^unit ^point ^member ^relat ^detail ^rest ^divis ^particular ^item ^substanc ^remaind ^butt ^residu
compos 58 write compon composit compil pen ^creat ^collect ^constitut ^arrang ^cool ^calm ^pois ^instrument ^musician ^placement ^songwrit ^harmon ^harmonis ^seren ^counterpoint ^tranquil
composit 50 piec complex constitut compos makeup ^whole ^properti ^structur ^integr ^flower ^placement ^hybrid ^syndrom
composur 79 calm compos ^cool ^tempera ^disposit ^seren ^tranquil
compound 47 combin coloni !simpl intensifi deepen ^unit ^part ^increas ^total ^prepar ^whole ^add ^fan ^integr ^complex ^mix ^consolid ^enhanc ^chemic ^preserv ^deriv ^tender ^salt ^blend ^acid ^radiat ^formul ^sharpen ^buffer ^repel ^incens ^synthet ^oxid ^dissect ^corros ^polym ^hydrat ^interspers ^quinon ^fixer
comprehend 80 embrac appreci perceiv comprehens grasp apprehend savvi encompass compass ^see ^access ^hear ^approach ^understand ^intellig ^sens ^touch ^catch ^listen ^sight ^dream ^understood ^tast ^smell ^digest ^intuit ^apprehens ^divin ^ach ^hallucin ^fathom
comprehens 52 full larg understand inclus breadth comprehend ^clear ^involv ^complet ^wide ^univers ^access ^approach ^intellig ^qualiti ^extens ^broad ^examin ^super ^nationwid ^perceiv ^clariti ^blanket ^savvi ^statewid ^encompass ^umbrella ^exam ^apprehens ^coher ^discern ^lucid ^plenari ^fathom ^countrywid
compress 66 contract tight concret compact condens ^press ^shut ^tighten ^soft ^squeez ^shrink ^choke ^gag ^wedg ^tamp
compris 54 contain consist constitut incorpor ^be ^includ
compromis 46 conciliatori !uncompromis ^hold ^agre ^negoti ^cooper ^vulner ^accommod ^concur ^concord
comptrol 72 control account ^bookkeep ^bourgeoi
compuls 79 driven compel obsess coercion ^person ^individu ^someon ^somebodi ^ambiti ^soul ^mortal ^trait
compulsori 69 requir mandatori ^obligatori
compusa 82
compuserv 68
comput 29 figur estim calcul reckon computer computeris ^total ^process ^technolog ^expert ^engin ^websit ^factor ^budget ^machin ^convers ^integr ^divid ^procedur ^solv ^ai ^approxim ^deriv ^gaug ^fraction ^differenti ^deduct ^multipli ^miscalcul ^actuari ^subtract ^extrapol ^statistician
computer 82 comput computeris ^provid ^suppli ^store ^mechan ^render ^autom ^furnish
computeris 82 comput computer ^provid ^suppli ^store ^render ^furnish
computerworld 75
comrad 60 associ brother familiar fellow companion ^date ^friend ^communist ^friendli
con 64 victim !pro learn convict scam inmat memor sting defraud hustl ^statement ^short ^prison ^argument ^captiv ^cheat
conal 77
conant 80
conceal 59 privat cover !reveal screen hide privaci hidden secreci covert ^activ ^secret ^mask ^cloud ^isol ^buri ^confidenti ^steal ^shield ^blind ^obscur ^disguis ^sneak ^fog ^veil ^invis ^stealth ^lurk ^burial ^shadi ^surreptiti ^bosom ^sneaki
conced 49 grant yield concess confess profess cede ^agre ^admit ^acknowledg ^forgiv ^concur ^acquiesc ^bye
conceiv 62 think believ origin imagin concept mastermind conceptu ^possibl ^consid ^suggest ^view ^propos ^judg ^regard ^founder ^reput ^innov ^evalu ^pioneer ^creator ^rethink ^groundbreak ^esteem ^trailblaz ^mover
concentr 43 central center focu centr !distribut tight !dilut compact dens densiti pore condens focal centralis !eccentr rivet ^or ^turn ^space ^properti ^adjust ^listen ^align ^steep ^thick ^engulf ^circular ^immers ^cumul ^foodstuff ^refocu ^engross
concept 48 construct innov creation notion invent conceiv conceptu !misconcept ^rule ^thought ^idea ^regul ^whole ^divis ^sex ^categori ^attribut ^theori ^abstract ^fertil ^dimens
conceptu 75 concept conceiv formul embryo ^approach ^construct ^anim ^frame ^percept ^abstract ^creatur ^beast ^brute
concern 23 interest relat fear refer care worri touch implic occupi headach pertain !unconcern ^involv ^matter ^center ^affair ^appli ^afraid ^anxieti ^obsess ^solicit ^haunt ^preoccupi
concert 48 cooper conjunct ^perform ^design ^joint ^contriv
concess 51 yield conced ^contract ^franchis ^acquiesc ^bye
conchita 82
concili 75 appeas gentl reconcil conciliatori placat assuag peacemak pacifi ^still ^agre ^peac ^calm ^quiet ^mediat ^intermedi ^intermediari ^concur ^tranquil
conciliatori 67 compromis !antagonist concili ^appeas ^placat
conclav 77 ^meet
conclud 40 over last end final reason resolv conclus termin ^gener ^close ^feel ^finish ^deriv ^infer ^extrapol
conclus 45 last end close decis final determin finish conclud !inconclus ^definit ^suppos ^judgment ^assumpt ^judgement ^predetermin
concoct 76 hatch mixtur ^prepar ^readi ^mix ^dress ^cook ^unifi ^batter ^stuf ^foodstuff ^mingl ^amalgam
concord 76 accord agre harmoni conform concur harmon harmonis ^match ^peac ^consist ^arrang ^correspond ^talli ^blend ^gibe ^jibe
concret 51 coalit !abstract compact compress coalesc calculu ^chang ^cover ^corpor ^materi ^rock ^physic ^narrow ^solid ^stone ^liter ^pave ^represent ^cement ^embodi ^tangibl ^solidifi ^pavement
concur 69 agre coincid concurr concord ^accord ^happen ^occur ^resolv ^arrang ^conced ^concili
concurr 75 coincid simultan conjunct concur coincident ^cooper
concuss 79 ^injuri ^injur ^wound ^blow ^shake
cond 72
condemn 44 crimin decri curs viciou deplor reprehens ^judg ^declar ^wrong ^evalu ^denounc ^disapprov ^boo ^demon ^censur ^demonis
condens 71 contract concentr compress distil ^capsul ^apparatu ^shorten ^telescop ^setup ^abbrevi ^liquifi ^freshwat ^encapsul ^flux
condit 29 train learn statu consider weather circumst specifi disciplin !uncondit stipul condition ^state ^need ^hope ^declin ^white ^impact ^health ^situat ^standard ^domin ^hospit ^depend ^danger ^normal ^sound ^safeti ^particip ^nomin ^absolut ^regular ^guilti ^comfort ^scandal ^motiv ^provis ^qualifi ^tension ^dark ^desper
condition 75 condit ^state ^manag ^coach
condo 74 condominium ^home ^habit ^dwell ^abod ^domicil
condol 56 ^acknowledg ^sympathet ^sympathis
condoleezza 82
condom 69 safe ^contracept
condominium 82 condo ^home ^hous ^habit ^lodg ^dwell ^abod ^domicil
condon 69 ^pardon ^forgiv
conduc 74 contribut ^further ^caus ^promot ^encourag
conduct 33 take do lead guid behavior deport behaviour behav acquit demeanor ^manag ^administr ^activ ^perform ^handl ^offens ^dispos ^manner ^proper ^citizenship ^improp ^racket ^trait ^improprieti ^bohemian
conductor 74 conduct !insul ^ag ^materi ^stuff ^copper ^silver ^semiconductor ^musician ^cu
conduit 71 ^spill ^tube
cone 77 ^funnel ^artifact
conei 68 da rabbit
confection 80 ^maker
confectionari 82 confectioneri ^store ^shop
confectioneri 80 confectionari ^store ^shop
confeder 63 feder alli allianc collabor accomplic ^unit ^support ^southern ^coalit ^admir ^booster ^fusion ^protagonist
confer 27 consult leagu bestow ^major ^give ^meet ^associ ^discuss ^minor ^award ^graduat ^bless ^seminar ^symposium
conferenc 71
confess 56 conced profess ^document ^admit ^acknowledg ^paper ^admiss
confetti 82 ^paper
confid 31 posit author commit sure convinc assur confidenti intim entrust ^hand ^friend ^reveal ^certain ^trust ^expos ^disclos ^oblig ^reassur ^certainti ^consign ^divulg ^unwrap
confidenti 49 confid ^privat ^privaci ^conceal ^secreci ^discret ^circumspect ^discreet ^prudenc
configur 60 form shape conform constel contour ^plan ^unit ^design ^organ ^piec ^assembl ^straight ^narrow ^chunk ^blunt ^spatial
confin 58 !free limit restrict labour jail labor detain !invas bound captiv imprison constrain throttl ^intern ^reach ^rang ^ambit ^birth ^scope ^hamper ^restrain ^restraint ^compass ^cabin ^closet ^scant ^consign ^cramp ^committ ^pent ^demarc
confirm 26 posit substanti verifi valid affirm !unconfirm corrobor collater verif falsifi ratif reassert ^show ^support ^inform ^document ^prove ^demonstr ^unchang ^proof ^empir ^reinforc ^certif ^info
confisc 61 seiz arrog impound forfeit ^expropri
conflagr 76 erupt ignit inflam kindl combust ^turn ^fire ^wildfir ^rekindl
conflat 74 mix merg blend fuse coalesc meld flux ^accret ^alloi
conflict 33 fight struggl battl engag infring contradictori contraven ^rise ^oppos ^violat ^contrast ^combat ^clash ^breach ^offend ^feud ^upris ^warfar ^inconsist ^revolt ^collid ^strife ^jar ^rebellion ^counterinsurg ^transgress ^infract ^insurrect ^counterpoint ^ambival
conform 68 accord form shape adjust adapt abid complianc configur amen !deviat contour concord ^just ^keep ^legal ^agreement ^cooper ^straight ^narrow ^honor ^correspond ^blunt ^orthodox ^obei ^orthodoxi ^compliant ^assimil ^spatial
confound 71 fox confus contradictori baffl bewild maze befuddl bedevil ^be ^mistak ^amaz ^puzzl ^mystifi ^perplex ^disori
confront 43 face !avoid opposit encount showdown ^challeng ^front ^tackl ^pit ^undertak ^discord
confus 43 lost fox mistak upset flurri disord scatter puzzl baffl disarrai confound muddi bewild perplex disori maze illog befuddl bedevil ^be ^similar ^unclear ^chao ^amaz ^distract ^incoher ^demor ^obfusc ^mystifi ^bluster ^haze
congest 62 foul clog ^full ^crowd ^symptom ^obstruct ^imped
conglomer 48 gather empir accumul amass aggreg cumul ^increas ^corp ^corpor ^combin ^rock ^backlog ^accret
congo 68
congoles 79
congratul 57 prais pride compliment plume extol congratulatori kudo ^bid ^recommend ^verbal ^commend ^eulogi ^paean
congratulatori 80 congratul
congreg 68 faith fold ^collect ^gather ^assembl ^accumul ^flock ^aggreg
congress 32 meet ^legislatur
congression 39
congressman 52 repres congresswoman ^legisl ^rep
congressmen 75
congresswoman 63 repres congressman ^legisl ^rep
conjunct 63 continu connect cooper concert coincid concurr ^unit ^joint ^red ^simultan ^overlap ^unif ^inflamm ^unison
conjur 69 bid machin magic conspir invok decept evok illus arous ^perform ^plead ^bless ^summon ^charm ^damn ^evoc
conn 68 ^channel ^guid ^steer ^maneuv ^manoeuvr
connect 32 unit continu associ relat link affili tie attach conjunct !disconnect connector ^involv ^join ^coupl ^properti ^allianc ^neighbor ^relev ^bridg ^instrument ^adjac ^interconnect ^tee ^coher ^correl ^unif ^cohes ^adjunct ^affin ^hookup ^linkag
connecticut 56
connector 72 connect ^coupl ^instrument ^hookup
connoisseur 82 ^aesthet
connolli 79
connor 69
connot 80 intens impli predic !denot ^mean ^suggest ^express ^implic
conquer 65 subject seiz appropri super suppress subdu conquest ^still ^control ^captur ^curb ^silenc ^seizur ^quell ^burk ^hush ^usurp ^surmount
conquest 75 subject conquer seduct ^success ^captur ^seizur
conrad 68
conrail 64
conroi 82
conscienc 61 ^moral ^ethic
consciou 65 wit conscious !unconsci ^intend
conscious 62 awar consciou !unconsci ^know ^feel ^sens ^self ^wake ^sensibl ^ego
conscript 77 muster ^man ^mobil ^levi ^enlist ^mobilis ^militar ^serviceman
consecut 48 success straight serial sequenti ^order ^succeed
consensu 45 ^accord
consent 56 accept ^will ^allow ^agre ^respond ^permit ^react ^permiss ^succumb
consequ 41 result effect event moment attend outcom therefor accompani aftermath accordingli consequenti incident upshot ^respons ^impact ^wage ^wake ^subsequ ^reward ^fallout ^harvest ^phenomenon ^dent ^repercuss ^reverber ^offshoot ^offspr ^spillov ^byproduct
consequenti 69 event consequ ^import
conserv 32 econom maintain !liber husband !wast preserv cautiou cautious curat conservationist ^member ^hold ^keep ^better ^improv ^committe ^commiss ^advanc ^adult ^capitalist ^hardlin ^jam ^keeper ^rightist ^fiduciari ^ultraconserv ^diehard ^jelli ^minimalist
conservat 72 ^ideolog
conservationist 82 conserv environmentalist ^reform ^crusad ^reformist
consid 25 deal view studi regard count consider weigh reckon ^includ ^think ^believ ^valu ^reflect ^respect ^advis ^favor ^prize ^ideal ^deem ^abstract ^treasur ^reconsid ^liken ^equat ^mull ^conceiv ^muse ^ponder ^disrespect ^esteem ^medit
consider 40 consid thought condit substanti circumst ^think ^inform ^signific ^kind ^reflect ^advis ^attent ^weigh ^deliber ^appreci ^contempl ^justif ^sizabl ^muse ^sizeabl ^intellect ^tact
consign 69 load cargo shipment freight payload committ ^product ^confid ^abandon ^merchandis ^confin ^shipper ^entrust ^ware ^pawn
consist 38 order uniform logic lie compris !inconsist systemat coher dwell reproduc ^be ^accord ^hard ^exist ^properti ^solid ^unchang ^soft ^duplic ^reconcil ^pursuant ^concord
consol 54 comfort cabinet sooth solac ^still ^tabl ^calm ^quiet ^reassur ^allai ^tranquil
consolid 40 integr unifi fuse coalesc amalgam ^unit ^central ^combin ^merger ^strengthen ^merg ^compound ^incorpor ^compact ^centralis
consortium 47 pool syndic ^associ ^combin ^cartel
conspicu 66 promin blaze blatant ^mark ^strike ^featur ^notic ^obvious ^visibl ^outstand ^cry ^bold ^glare ^flagrant ^egregi ^salient
conspir 54 machin conspiraci conjur collud plotter conspiratori ^crimin ^interact ^plot ^crook ^outlaw ^felon
conspiraci 49 conspir conspiratori ^agreement ^understand ^plot
conspiratori 80 conspiraci conspir
const 77
constabl 66
constabulari 80 polic ^personnel ^rcmp ^mounti ^ss
constant 50 perpetu invari incess ^number ^staunch ^paramet ^steadfast
constantin 76
constantli 53 alwai forev perpetu invari
constel 71 dot flock configur cluster stud ^plan ^unit ^design ^gather ^assembl ^chunk ^bunch ^huddl
constern 76 alarm dismai ^fear ^scare ^frighten
constip 79 irregular clog ^symptom ^degrad
constitu 51 part constitut element compon portion ^addit ^improv ^bodi ^voter ^essenti ^elector ^spare ^crystal ^ingredi ^accessori ^pixel
constitut 39 name found form institut establish plant nomin appoint integr format composit constitu compris !unconstitut inher constitution makeup ^commun ^law ^union ^essenti ^pose ^recogn ^recognis ^compos ^supplement ^entrench ^implant ^straddl ^colon ^groov ^ingrain
constitution 65 constitut ^provid ^suppli ^ideolog ^render ^furnish
constrain 64 forc limit enforc restrict impos strain tighten restrain confin stiffen ^ground ^affect ^oblig ^compel ^disabl ^shackl ^impound ^incapacit
constraint 61 restraint ^arrest ^devic ^fix ^hamper ^brake ^cage ^gag ^tether ^shackl ^leash ^fasten
constru 79 interpret ^understand ^read ^educ ^liter ^spiritu ^misunderstand ^elicit ^mythic
construccion 72
construct 39 build manufactur structur !destruct concept fabric ^posit ^rule ^level ^creat ^custom ^thought ^form ^idea ^regul ^whole ^divis ^qualiti ^channel ^shape ^assembl ^categori ^attribut ^theori ^rebuild ^grade ^creativ ^abstract ^notion ^phrase ^reconstruct ^claus ^rehabilit ^dimens ^erect ^complement ^groin ^predic ^conceptu ^shipbuild
consul 60 consular ^diplomat
consular 62 consul
consult 35 interview confer advis audienc advisori advisor ^research ^counselor ^inquir ^counsellor ^enquir
consum 28 down overwhelm consumpt demolish ingest squander ware !abstain devour ^us ^custom ^user ^client ^intens ^drink ^eat ^sampl ^smoker ^drinker ^booz ^expend ^feeder ^cannib ^replet ^eater ^habitu
consumerist 79
consumm 68 complet perfect master pure stark thorough stare utter ^know ^action ^love ^skill ^accomplish ^bed ^fulfil ^bang ^jazz ^screw ^fuck
consumpt 50 us !gener consum expenditur ingest intak uptak ^suffer ^ill ^drink ^eat ^feed ^exploit ^sick ^suck ^swallow ^tuberculosi
cont 76
contact 34 reach strike ^commun ^cover ^border ^touch ^environ ^surround ^interact ^wipe ^attach ^placement ^hug ^scratch ^frai ^rub ^cling ^butt ^coher
contagi 72 contract catch transmiss infecti transmitt
contain 36 control check content moder curb incorpor compris contin ^includ ^can ^hous ^case ^head ^system ^hand ^polici ^arm ^car ^room ^cup ^box ^cast ^packag ^retain ^barrel ^cap ^tank ^glass ^pocket ^bag ^instrument ^empti ^bowl ^sack ^bottl ^hat ^showcas ^plate ^mouth ^basket
contamin 63 corrupt foul pollut dirti taint ^chang ^materi ^stuff ^alter ^infect ^soil ^infecti ^grime ^colli
contempl 58 thought reflect specul mull muse ponder medit ^deal ^person ^view ^individu ^someon ^entertain ^consider ^somebodi ^soul ^stare ^mortal ^retrospect ^introspect
contemporari 59 gener ^peopl ^current ^equal ^modern ^peer
contempt 64 base despit !estim disrespect scorn disdain despic sordid ^dislik ^rude ^pathet ^piti
contend 43 manag deal competit challeng rival argu debat content contest competitor cope grappl ^claim ^differ ^oppos ^disput ^champion ^convers ^king ^favourit ^scrap ^dissent ^disagre ^tier ^foe ^discours ^quarrel ^finalist ^squabbl ^champ ^comer ^bicker ^alterc ^niggl
content 37 competit messag argu controversi capac disput contest argument contend contenti rivalri tilt !discont ^public ^offer ^statement ^commun ^inform ^mean ^stori ^propos ^list ^request ^refus ^respect ^promot ^acknowledg ^collect ^subject ^wit ^happi ^memori ^opinion ^packag ^tabl ^asid ^remind ^counsel ^assert ^theme
contenti 53 disput content comb ^controversi ^argument ^disagre
contest 39 competit argu protest controversi disput content argument contend dissid dissent tilt ^person ^game ^outsid ^challeng ^rival ^player ^race ^individu ^match ^someon ^oppos ^particip ^winner ^competitor ^oppon ^championship ^qualifi ^athlet ^tournament ^somebodi ^playoff ^soul ^loser ^victor ^rivalri ^starter ^spar ^mortal ^firestorm
context 48 set circumst ^condit ^environ ^discours
contin 55 contain continent ^restraint
continent 53 contin !intercontinent
conting 57 eventu ^possibl ^happen ^condit ^depend ^gather ^occurr
continu 18 keep connect proce preserv persist lengthi prolong uphold sequel durat chronic !discontinu protract conjunct !sporad endlessli uninterrupt strident incess ^long ^run ^talk ^activ ^act ^speak ^period ^insist ^repeat ^sustain ^straight ^dog ^clock ^span ^script ^relentless ^supplement ^endless ^perpetu ^stint ^recur
contort 82 distort wring deform ^crook ^morph
contour 72 form shape configur conform ^straight ^narrow ^streamlin ^blunt ^spatial
contracept 73 prevent ^protect ^devic ^condom
contract 32 sign !expand declar !expans catch contractor transmiss undertak compact compress contractu condens transmitt contagi ^get ^promis ^acquir ^insur ^hire ^emploi ^leas ^specifi ^concess ^shrink ^rent ^charter ^shorten ^infecti ^stipul ^subcontract
contractor 51 contract declar ^subcontractor ^hauler
contractu 68 contract
contradict 51 contradictori beli negat contraven ^depart ^differ ^deni ^opposit ^vari ^disagre ^deviat ^paradox ^falsehood
contradictori 64 conflict contradict confound ^opposit ^inconsist ^incompat
contrari 54 opposit revers advers pervers wayward ^will ^differ ^unruli ^stubborn ^wil
contrarian 82 ^investor
contrast 42 counterpoint demarc ^sever ^differ ^compar ^conflict ^opposit ^comparison ^distinguish ^differenti ^foil
contraven 75 conflict contradict infring negat ^differ ^deni ^violat ^breach ^offend ^disagre ^transgress ^infract
contribut 32 share add donat lend contributor conduc impart bestow ^chang ^offer ^try ^effort ^caus ^attempt ^factor ^alter ^gift ^endeavor ^instil ^endeavour ^transfus
contributor 56 contribut subscrib ^author ^writer ^donor ^bestow
contrit 80 ruth remors attrit ^regret ^sorrow
contriv 82 plan design cast artifici forg conveni gadget dodg invent applianc planner devis formul gizmo ^person ^affect ^individu ^someon ^devic ^innov ^somebodi ^strategist ^concert ^soul ^intrigu ^manoeuvr ^mortal ^plotter
control 23 govern oper account check contain moder curb restrain !uncontrol comptrol ^presid ^manag ^person ^power ^rule ^author ^relat ^individu ^domin ^someon ^handl ^channel ^guid ^possess ^corner ^somebodi ^overcom ^steer ^disciplin ^rein ^internation ^soul ^nazi ^suppress ^authoris ^obsess ^maneuv ^charm ^subdu ^withhold
controversi 34 argu disput content contest argument tilt ^debat ^contenti ^arguabl ^spar ^moot ^firestorm
conundrum 72 riddl ^problem
convei 57 commun carri express transmit ^mean ^suggest ^measur ^thank ^transfer ^hint ^quantifi ^impart ^liveri
conven 58 convent ^gather ^assembl ^summon ^reconven
conveni 53 comfort gadget applianc !inconveni amen handili restroom contriv gizmo ^keep ^opportun ^access ^avail ^suitabl ^pat ^livelihood ^handi ^spaciou
convent 40 rule establish normal !nuclear pattern !unconvent ^more ^meet ^commun ^receiv ^formula ^abbei ^orthodox ^customari ^cloister
converg 60 meet overlap !diverg ^happen ^join ^approach ^focus ^merg ^encount ^breast ^occurr ^focuss
convers 38 familiar transit revers convert discours changeov acquaint colloqui rebirth ^talk ^inform ^interview ^figur ^exchang ^speak ^comput ^argu ^noth ^shift ^digit ^speech ^languag ^transform ^contend ^calcul ^chat ^backward ^reckon ^proposit ^gossip ^jaw ^crossfir
convert 44 exchang convers transform translat ^chang ^person ^car ^individu ^someon ^devic ^transit ^auto ^miner ^somebodi ^adapt ^alter ^novel ^certif ^soul ^fiction ^automobil ^fossil ^decim ^metric ^encod ^tan ^mortal ^hai ^redeem ^flour ^interchang
convict 38 sentenc inmat con !acquitt !acquit ^judg ^prison ^belief ^evalu ^offend ^captiv ^pronounc ^amateur
convinc 41 posit confid persuad !unconvinc persuas ^sure ^certain ^disarm ^suscept ^disillus ^disench
convoi 66 ^process ^protect ^collect ^escort ^accumul ^aggreg
convolut 76 involv sophist swirl tangl pervert whirl tortuou ^complex ^twist ^denot ^coil
convuls 80 fit turmoil toss upheav thrash ^violent ^laugh ^seizur ^amus
conwai 70
cook 48 prepar readi fix fake !raw manipul falsifi misrepres ^done ^season ^preserv ^medium ^steam ^sear ^devil ^grill ^boil ^fri ^simmer ^chef ^poach ^bake ^roast ^burnt ^toast ^cooki ^fry ^lyonnais ^overdon ^cuisin ^barbecu ^concoct ^percol
cooki 71 biscuit ^cook ^kiss ^wafer ^oreo
cool 46 !heat cold !warm pois chill ici cooler frigid chilli nip ^chang ^turn ^calm ^alter ^freez ^caller ^compos ^refriger ^composur
cooler 66 cool ^beverag ^refriger
coolest 82
coolli 74
coon 77
cooper 36 !competit partner concert collabor accommod conjunct amen !uncoop ^work ^associ ^commit ^joint ^practic ^pattern ^compromis ^abid ^complianc ^allegi ^reconcili ^conform ^selfless ^concurr ^rapproch ^teamwork
coor 79
coordin 42 organ match organis align unifi ordin interconnect !subordin ^time ^manag ^number ^handl ^structur ^integr ^equal ^arrang ^skill ^interlock
cop 57 arrest copper nail apprehend collar pig nab thiev ^seiz ^steal ^clutch ^policeman
cope 52 manag deal contend grappl header ^act ^hack ^fend ^brick ^improvis ^cloak
copenhagen 70
copi 45 simul transcript replic imit ^model ^repeat ^cast ^pattern ^mock ^represent ^duplic ^emul ^modif ^replica ^quadrupl ^miniatur ^mimic ^xerox ^reproduc ^repetit ^facsimil
copier 77 copi duplic ^fax ^apparatu ^setup ^xerox ^facsimil
copilot 75 ^pilot
copiou 82 plenti ampl ^abund
copper 49 cop pig ^cent ^surfac ^metal ^coat ^penni ^conductor
copycat 79 ap emul imit ^person ^individu ^someon ^somebodi ^soul ^mortal
copyright 52 ^secur ^document ^paper ^procur ^proprietari
coral 71 ^pink
cord 64 ^tie ^string ^pile ^rough ^stack ^heap ^thread ^pipe ^pant ^wick ^trouser ^lace ^lanyard ^yarn
cordial 73 warmli ^friendli ^warm ^alcohol
cordless 75
cordoba 77
cordon 61 ^seri
core 37 sum substanc meat essenc inward kernel ^set ^hollow ^midpoint ^cadr
corei 64
corel 75
cori 72
cork 79 great crack keen smash swell bulli ^good ^bad ^plug ^bark
corn 57 maiz ^feed ^preserv ^cereal ^kernel
cornel 72
corner 46 tree trap ^point ^control ^area ^channel ^guid ^steer ^maneuv ^manoeuvr
cornerback 71 ^footbal
cornerston 62 basi fundament groundwork ^suppos ^stone ^assumpt
cornwal 80
cornyn 64
coron 61 crown wreath garland lei ^investig ^initi ^vest ^induct
corona 82 ^glow
coronari 82 corona
corp 23 corpor ^hous ^firm ^bodi ^conglomer ^rotc
corpor 32 corp bodi materi collect physic !incorpor embodi bodili incarn ^hous ^firm ^qualiti ^substanti ^conglomer ^concret ^tangibl ^belli ^palpabl ^reincarn
corps 72 remain stiff
corpu 72 princip ^capit ^collect ^accumul ^aggreg
corral 79 ^arrang ^pen
correa 77
correct 40 right restor amend compens disciplin disciplinari !incorrect !falsifi redress chastis castig ^chang ^better ^improv ^qualiti ^devic ^revers ^alter ^accur ^precis ^exact ^proper ^remedi ^punit ^retribut ^rectifi ^impecc ^aton ^abi
correctli 66 !incorrectli
correl 70 ^associ ^relat ^link ^connect ^match ^mutual ^correspond ^talli ^variabl ^gibe ^reciproc ^jibe
correspond 47 like agre repres compar agreement match talli equat proportion analog gibe jibe commensur ^accord ^commun ^relat ^similar ^journalist ^equal ^pattern ^align ^twin ^resembl ^compat ^parallel ^adher ^underpin ^duplic ^conform ^correl ^harmon ^rhyme ^concord ^harmonis
corri 73
corridor 56 ^hall ^hallwai ^passagewai
corrier 72
corrigan 75
corrobor 61 confirm document substanti verifi valid certif affirm underpin collater ^show ^support ^prove ^demonstr ^reassert ^invigor ^circumstanti
corroon 77
corros 75 eros vitriol ^destruct ^compound ^deterior ^pit ^impair ^rust ^sarcast
corrupt 45 bui purchas degrad taint contamin subvert spoil crook bribe dishonest pervers demor misdirect profan rotten pervert deprav sulli ^chang ^pai ^alter ^poison ^evil ^rot ^dishonor ^bastard ^imperfect ^immor ^dishonesti ^sordid ^sneaki ^seduct
corsair 82 ^pirat ^buccan
cortez 76
cortina 76
corvett 77 ^warship
cosbi 79
cosmet 65 enhanc decor ornament ^highlight ^aesthet ^makeup
cosmic 70 cosmo ^big ^larg
cosmo 72 world univers exist cosmic ^flower
cosmonaut 79 astronaut ^travel
cost 22 price toll costli ^be ^need ^term ^demand ^requir ^valu ^spend ^expens ^payment ^expenditur ^outgo ^ransom ^reimburs ^inexpens ^outlai ^necessit
costa 61 rib ^bone
costar 82
costco 77
costello 65
costilla 80
costli 49 cost dear pricei ^expens
costum 61 ^provid ^suppli ^cloth ^dress ^render ^clad ^apparel ^garment ^furnish ^attir ^garb ^masquerad
cottag 75 ^hous ^habit ^inhabit ^dweller
cotton 62 ^like ^cloth ^fabric ^textil ^gauz
couch 64 put frame redact loung sofa ^word ^phrase ^articul
cougar 77 panther painter
cough 70 ^symptom ^whoop
could 12
couldn 82
council 35 ^soviet ^lyon
councillor 66 ^member ^councilman
councilman 74 ^councillor
counsel 46 direct advis advoc guidanc counselor counsellor rede ^warn ^press ^discuss ^messag ^attornei ^urg ^lawyer ^content ^steer ^guidelin ^deter ^exhort ^misguid ^dissuad ^admonish
counsellor 75 advoc counsel counselor ^advis ^consult ^advisor ^supervisor
counselor 66 advoc counsel counsellor ^advis ^consult ^advisor ^supervisor
count 38 consid matter counter weigh numer talli reckon ^be ^number ^total ^investig ^determin ^sum ^recount ^complement ^censu ^countdown ^headcount ^ascertain
countdown 67 ^count ^numer
counter 40 count anticip forese buffet antagonist forestal tabul ^act ^respond ^answer ^bar ^neg ^tabl ^repli
counteract 72 undermin weaken neutral sabotag subvert antagon countervail ^control ^act ^curb ^overrid
counterattack 77 ^attack ^assail ^onslaught ^onset
counterfeit 66 fake !genuin forg imit forgeri ^assum ^mock ^pretend ^ostens ^sham ^bogu ^deceiv ^phoni ^fictiti ^phonei ^cheater ^bastard ^inauthent ^pseudo
counterinsurg 76 pacif ^struggl ^conflict
counterintellig 77 ^censorship ^censor
countermeasur 77 ^step ^measur
counteroff 80 ^offer
counterpart 48 twin ^equival ^duplic ^mismatch
counterpoint 80 contrast ^differ ^conflict ^compos ^foil
counterproduct 75 ^harm
counterprotest 76
counterterror 59 ^strategi ^scheme
countervail 80 offset neutral counteract ^balanc ^cancel
counterweight 72 equal equalis
counti 37 ^region
countless 62 myriad infinit ^number
countri 18 state nation commonwealth ^alli ^homeland ^kingdom ^superpow ^motherland ^sultan ^reich
countrymen 72
countrysid 65
countrywid 82 nationwid ^comprehens
coup 54 takeov ^success ^car ^auto ^automobil
coupl 35 join union link match pair span twin mate brace duo duet twain yoke ^unit ^famili ^connect ^attach ^connector ^mismatch
coupon 71 voucher ^sampl
courag 52 brave braveri ^game ^nerv ^gritti ^fearless ^intrepid ^valor ^fortitud ^heroism
courier 70 messeng ^travel ^herald ^trumpet ^bearer
cours 32 natur class trend flow ^elect ^seri ^cross ^educ ^jet ^stream ^hunt ^instruct ^swirl ^spill ^flush ^tide ^drain ^eddi ^trickl ^seminar ^travers ^seep ^workshop ^ooz
court 25 suit courtroom tribun woo solicit romanc courtship ^act ^appeal ^room ^displai ^chase ^bundl
courtauld 82
courtesi 61 ^polit ^comment ^civil ^remark ^input
courthous 59
courtnei 76
courtroom 54 court ^room
courtship 82 court suit woo ^appeal ^bundl
courtyard 72 ^cloister
cousin 57 ^rel
coutur 71
coven 75 compact ^commun ^agreement ^understand ^pledg ^plight
coventri 75 banish ^exclus
cover 30 extend screen !bare mask !uncov blanket conceal covert ^case ^line ^protect ^oil ^contact ^felt ^paper ^surround ^wear ^surfac ^ic ^cloth ^flood ^steel ^wrap ^sheet ^bed ^concret ^roof ^bloodi ^swath ^afghan ^blind ^coat ^jacket ^overlap ^lap ^grass ^hood ^wearabl ^straw ^carpet
coverag 44 report cover ^amount ^extent ^sum
covert 69 cover screen hidden conceal !overt ^protect ^privat ^secret ^privaci ^mask ^underground ^blind ^undisclos ^flock ^disguis ^secreci ^clandestin ^collus ^undercov ^cloak ^surreptiti
covertli 82 !overtli
coverup 76
covet 60 grasp greed jealou greedi ^acquisit ^wish ^desir ^envi
covid 55
cow 60 cattl coward ^steer ^aw ^beef ^bull ^buffalo ^devon ^bullock ^bovin ^ox
coward 72 cow cowardli cower ^person ^individu ^someon ^somebodi ^soul ^hesit ^mortal ^waver ^quaker ^vacil ^craven
cowardli 77 fear !brave coward ^chicken ^yellow ^craven
cowboi 65 ^perform
cowel 76
cowen 67
cower 77 crawl creep huddl coward cring ^bend ^crouch
cowork 67
cox 64
cozi 69 inform intim ^comfort ^friendli
cp 65 cycl ^rate
cpac 76
cpc 79
cpi 69
cpl 72
cr 77 ^metal
cra 72
crab 79 cross beef bitch gripe ^channel ^guid ^steer ^maneuv ^manoeuvr ^scuttl ^crank ^lousi ^scurri
crack 43 top great gap super keen smash swell ac fractur bulli bat nut cracker cork fissur ^chang ^open ^good ^break ^sound ^fault ^superior ^rough ^nois ^rift ^blank ^volcano
crackdown 43 ^crush ^stifl ^quell
cracker 74 crack bat nut ^insan ^bread
cradl 74 proven birthplac ^sourc ^hold ^origin ^parent ^root ^rear ^nurtur
craft 50 trade ^job ^vehicl ^aircraft ^pilot ^draft ^fashion ^vessel ^occup ^roof ^spacecraft ^undertak ^tailor ^plumb ^lumber ^cobbl ^shoemak ^winemak
crai 77
craig 54
cram 68 bone ram drum ^set ^put ^place ^posit ^lai ^stuff
cramp 72 hamper strangl spasm ^secur ^limit ^fix ^rick ^symptom ^confin ^clamp ^twitch ^throttl ^fasten
crane 69 ^stretch
crank 71 trash chalk methamphetamin ^go ^move ^turn ^travel ^unstabl ^geek ^eccentr ^locomot ^flake ^crab
crap 72 bull dirt shit poop bullshit stool defec ^two ^deject
crash 42 collaps clash smash bloodi flame ram wreck blink bloom fuck ^fall ^accid ^nois ^descend
crass 82 ^insensit
crate 77 ^case ^contain ^box ^encas
crater 60
crave 69 desir hunger starv thirst ^want ^addict ^prai ^appetit ^beg ^implor
craven 82 ^coward ^cowardli
crawford 72
crawl 59 creep cring cower ^go ^move ^travel ^movement ^locomot
craze 71 crazi cult furi frenzi madden furor derang hysteria ^insan ^mania
crazi 50 sick disturb mad foolish indulg craze folli ^stupid ^insan ^impract ^maniac
cream 57 pick lick drub ^beat ^elit ^trounc
creat 25 make creation creativ creator creatur ^gener ^develop ^build ^clear ^caus ^produc ^initi ^short ^form ^organ ^institut ^actual ^origin ^film ^organis ^father ^mother ^educ ^piec ^style ^construct ^assembl ^shell ^provok ^compos ^wreak ^evok ^distil ^scrape ^arous ^choreograph ^reinvent ^elicit ^reproduc ^engend
creation 47 found creat initi institut origin innov concept ^product ^activ ^art ^classic ^represent ^invent ^philosophi ^pornographi ^remak ^porn ^improvis ^doctrin ^artifact
creativ 50 creat origin ^abil ^construct ^imagin ^innov ^fruit ^invent ^clever ^fanci ^ingeni
creator 55 creat ^develop ^person ^produc ^design ^origin ^individu ^maker ^someon ^model ^artist ^farmer ^somebodi ^architect ^soul ^conceiv ^builder ^mastermind ^mortal ^choreograph ^inventor ^discover
creatur 58 creat tool anim beast puppet brute ^be ^person ^giant ^organ ^young ^individu ^someon ^femal ^adult ^somebodi ^male ^captiv ^soul ^predat ^migrat ^pet ^stunt ^prei ^mortal ^conceptu ^embryo ^mutant
credenc 77 accept ^fatal ^attitud ^buffet
credenti 59 certif ^document ^paper ^probat ^diploma
credibl 43 believ probabl !incred plausibl ^qualiti ^genuin ^authent ^valid ^presumpt ^legitimaci ^rigor
credit 33 respect recognit creditor !debit accredit ^list ^asset ^acknowledg ^memori ^attribut ^commemor ^worthi ^commend ^salut ^ovat ^remembr
creditor 56 credit !debtor ^person ^individu ^someon ^somebodi ^soul ^mortal
creditworthi 82 respons ^trustworthi
creed 79 gospel ^philosophi ^testament ^doctrin ^tenet ^incarn
creek 64 brook ^stream
creep 64 crawl mous sneak spook cring creepi cower ^go ^move ^fear ^travel ^walk ^locomot
creepi 77 creep ^alarm
creighton 72
cremat 75 ^burn ^inciner
crenshaw 75
crept 76
crescent 72 ^round ^curv
crest 66 top peak cap summit plume tuft ^place ^spot ^lie ^decor ^adorn
crete 80
creteil 75
crew 42 crowd gang bunch ^man ^aircrew
crewmat 80
crewmemb 77
cri 60
cricket 59 ^plai ^athlet ^jock ^bowler ^fielder
crime 34 crimin incrimin ^attempt ^violat ^fraud ^feloni ^infring ^hijack ^perpetr ^misdemeanor ^treason ^committ ^mayhem ^transgress ^infract ^cybercrim ^forgeri
crimea 74
crimestopp 82
crimin 33 accus crime illeg condemn feloni impeach crook outlaw viciou reprimand deplor censur felon incrimin reprehens ^charg ^critic ^ban ^handl ^tough ^legisl ^wrong ^violat ^treat ^machin ^lawmak ^murder ^repeat ^guilti ^runner ^criticis ^kidnap ^prohibit ^liquid ^conspir ^racket ^hijack ^hood ^veto ^arraign
crimp 80 fold bend pinch ^kidnap ^kidnapp ^abductor ^ruck
crimson 75 red flush cherri rubi blush scarlet ^bloodi
cring 76 shrink crawl creep funk cower ^bend ^submiss ^retract
crippl 55 game halt disabl lame incapacit ^person ^individu ^someon ^weaken ^somebodi ^soul ^hamstr ^unfit ^mortal
crise 62
crisi 36 critic ^emerg ^slump ^occas ^depress ^crossroad ^junctur
crisp 66 chip sharp toast wrinkl frosti nip crispi snappi ^fresh ^heat ^distinct ^fold ^ruck ^ters
crispi 80 crisp
crisscross 79 cross ^mark ^travers
cristiano 76
cristina 82
criteria 54
criterion 82 standard ^scale ^benchmark ^ideal ^gaug ^norm ^baselin ^yardstick
critic 24 crucial !prais vital criticis critiqu ^comment ^attack ^review ^judg ^crimin ^blame ^remark ^profession ^knock ^evalu ^authent ^denounc ^slate ^refere ^rebuk ^urgenc ^lectur ^disapprov ^sear ^savag ^lambast ^scath ^crossroad ^reprimand ^flashpoint ^deplor ^static ^chide ^roast ^grader ^disparag ^censur ^apprais ^scold ^junctur
criticis 44 critic ^comment ^attack ^judg ^crimin ^blame ^remark ^evalu ^denounc ^rebuk ^lectur ^savag ^lambast ^reprimand ^deplor ^chide ^disparag ^censur ^scold ^berat ^belittl
critiqu 62 critic review ^judg ^knock ^evalu ^refere ^roast ^rave
crm 69
croatia 69
croatian 73
crocker 76
crockett 68
croni 77 brother buddi pal ^friend
crook 65 turn crimin !straight corrupt bend curv outlaw asymmetr felon ^tough ^violat ^machin ^murder ^repeat ^wind ^runner ^kidnap ^liquid ^twist ^hook ^conspir ^racket ^hijack ^hood ^deflect ^blackmail ^kidnapp ^fugit ^gangster ^rapist ^traitor ^incendiari ^smuggler ^knot ^punk ^lopsid ^warp ^thug ^abductor ^arsonist
crop 47 harvest cultiv graze pastur ^prepar ^readi ^plant ^output ^yield ^flora
cross 35 track frustrat thwart irrit foil intersect crossroad scotch travers baffl fret crisscross queer crab petul ^meet ^mark ^pass ^travel ^cours ^water ^structur ^ford ^encount ^stride ^testi ^touchi
crossbre 80 hybrid ^be ^organ
crossfir 72 ^fire ^convers
crosshair 75
crossov 73 crosswalk ^voter ^elector
crossroad 66 cross intersect junctur hamlet ^commun ^critic ^crisi
crosswalk 72 crossov ^path
crosthwait 73
crouch 80 bow bend hunker squat ^sit ^huddl ^cower
crow 66 boast triumph brag vapor gloat ^ga ^tout ^proud ^utter ^bluster ^vaunt
crowd 37 crew gang bunch herd ^move ^situat ^armi ^gather ^rout ^pack ^drove ^crush ^jam ^mob ^swarm ^congest ^huddl ^overcrowd ^throng
crowdfund 80
crowlei 75
crown 42 coron laurel ^top ^ultim ^cap ^symbol ^culmin ^vest ^climax
crucial 39 critic import essenti ^pivot ^urgenc
crucibl 82
crucifi 82 frustrat subdu savag torment rag bedevil ^execut ^harri ^plagu ^harass ^bug ^hamstr ^persecut ^beleagu ^oppress ^molest ^madden ^beset ^teas ^hassl ^badger
crude 42 oil petroleum rough rude vulgar primit ^resid ^wild ^indec ^unskil
cruel 62 fell brutal harsh savag viciou cruelti barbar ^murder ^feroci ^inhuman ^malic
cruelti 68 harsh cruel ruthless merciless ^abus ^atroc ^inhuman
cruis 52 sail cruiser ^go ^move ^travel ^journei ^voyag ^locomot
cruiser 75 cruis ^car ^auto ^warship ^automobil
crumbl 64 collaps decai crumpl ^disintegr
crumblei 77
crumpl 79 collaps dent knit crumbl bent buckl wrinkl ^damag
crunch 58 crush compact grind mash ^press ^nois ^resound
crusad 59 campaign effort caus fight drive reform agit reformist ^protest ^ventur ^disput ^milit ^activist ^advertis ^rebel ^insurg ^candidaci ^dry ^expedit ^warrior ^advert ^environmentalist ^feminist ^hippi ^femin ^conservationist ^hipster
crush 47 press beat broken devast squeez suppress jam crunch compact humbl stifl quell humili oppress squash trounc mash ^prevent ^crowd ^crackdown ^destruct ^rough ^repress ^subdu ^leather ^quash ^telescop
crust 71 cheeki ^cover ^dry ^layer ^calculu ^horst
crutcher 79
crux 76
cruz 45
cry 51 call insist rank tear !laugh shout scream instant yell outcri glare weep vocifer flagrant egregi exclaim ^complaint ^vocal ^roar ^boo ^utter ^pipe ^imper ^conspicu ^clamour ^sob ^clamor ^howl ^whoop ^bellow ^hiss ^catcal ^wail
cryogen 82 ^physic ^refriger
cryptic 82 mysteri mystifi enigmat ^esoter ^inexplic
crypto 77
cryptocurr 71
cryptographi 76 code ^scienc ^encrypt ^decod ^encod
crystal 54 illumin candi quartz enlighten ^rock ^ic ^solid ^element ^preserv ^stone ^twin ^constitu ^clarifi ^gem ^flake
cs 64 ^metal
csa 82
csf 59
csi 75
csl 80
csm 75
csob 75
csrc 75
cssd 72
cst 82
csu 65
csx 64
ct 75
ctk 71
ctv 80
cu 76 copper ^metal ^conductor
cub 63 rooki lad sonni ^initi ^bear ^boi ^birth ^novic
cuba 52
cuban 54
cube 75 block cubic dice ^cut ^multipli
cubic 65 cube ^boxi
cuckoo 82 goos ^ani ^echo ^fool ^sap
cue 65 prompt remind clue ^inform ^sign ^evid
cueto 73
cuf 79
cuff 73 handcuff ^slap ^hamper ^shackl
cui 71
cuisin 75 ^cook
culkin 69
cull 76 pick reject ^decid ^gather ^mushroom ^berri
cullen 76
culmin 57 complet climax ^end ^stage ^crown ^phase ^termin ^ceas
culpabl 75 blame censur reprehens ^guilti ^guilt
culprit 64 perpetr ^offend
cult 58 furor craze ^religion
cultiv 60 polit school domest civil finish educ cultur crop refin polish grower tame civilis raiser ^product ^prepar ^readi ^farm ^farmer ^agricultur ^till ^harrow
cultur 38 polit civil ethnic cultiv civilis ^social ^letter ^societi ^appreci ^refin ^percept ^discern
cum 68 come
cumbersom 76 awkward unwieldi inept ^inconveni ^troublesom
cumbria 71
cummin 77
cumul 69 gather conglomer pile accumul amass heap mound ^increas ^addit ^collect ^concentr ^stockpil ^stack ^backlog ^aggreg ^accret
cun 80 tricki clever cute sly ingeni ^attract ^art ^shrewd ^astut
cunningham 77
cuomo 73
cup 39 transfus ^contain ^insert ^bloodlet
cupboard 82 closet ^safe
cupertino 60
curat 64 minist conserv pastor parson ^keeper ^reverend
curb 45 control check contain restrict moder curtail kerb ^suppress ^restrain ^subdu ^conquer ^counteract ^bate ^damp ^thermostat
cure 60 recov heal remedi solidifi harden therapeut ^well ^help ^aid ^prevent ^medic ^treat ^medicin ^allevi ^vomit ^acoust ^panacea ^antidot
curfew 66 ^signal ^deadlin
curiel 82
curios 70 wonder curiou rariti odditi ^interest ^collect ^object ^showpiec
curiou 62 odd funni curios singular queer ^wonder ^unusu ^strang ^pry
curl 68 wave lock scroll loop curli coil ^turn ^game ^twist ^bend ^flex ^deform
curli 79 !straight curl ^kinki
curran 75
currenc 40 current ^cash ^speci ^preval
current 20 present currenc stream ^now ^latest ^ongo ^flow ^modern ^circul ^underwai ^contemporari ^eddi ^occurr ^torrent ^afoot ^undercurr
curri 68 groom ^process ^season ^treat ^dish ^flavor ^flavour
curriculum 71 programm ^inform ^info
curs 64 condemn !bless doom damn oath swear scourg explet nemesi bane whammi ^express ^blame ^blast ^denounc ^utter ^profan ^denunci ^darn ^anathema
cursori 80 pass perfunctori ^careless
curt 72 abrupt ters ^rude
curtail 57 restrict curb suppress downsiz retrench ^limit ^ration ^restraint ^shorten
curtain 65 drape pall ^provid ^suppli ^screen ^render ^furnish ^frontal
curti 64
curv 63 cut trend !straight wind arch slew sheer crook veer arc bender swerv ^be ^turn ^bow ^hook ^spiral ^bend ^snake ^pervers ^crescent ^meander
cushion 62 soften pad buffer ^soft ^layer ^modifi ^stuf ^artifact
cusit 77
cusp 77 leaflet
custodi 45 hand detain detent ^intern ^protect
custom 27 tradit client usag customari customis ^chang ^british ^build ^produc ^consum ^practic ^purchas ^construct ^buyer ^german ^frequent ^pattern ^tariff ^subscrib ^alter ^reader ^habit ^shopper ^tailor ^patron ^rite ^policyhold ^ritual ^taker ^expend ^bespok ^hijab
customari 71 custom accustom habitu ^usual ^convent
customis 75 custom ^chang ^build ^produc ^construct ^alter
cut 23 reduc trend edg slip keen trim stab slew sheer pierc sting bleak curv shorten veer cutter swerv gash ^share ^sever ^saw ^fell ^separ ^chip ^plane ^split ^percentag ^stem ^cold ^tap ^slash ^clip ^nick ^thin ^drill ^decreas ^slice ^hack ^carv ^bore
cutback 65 ^reduct
cute 75 pretti preciou cun ^attract ^art ^beauti
cutter 76 cut stonecutt ^diner
cv 68 resum ^cardin ^summari
cy 80
cyber 58
cyberattack 75
cybercash 82
cybercrim 82 ^crime
cybersecur 63
cyberspac 64 internet net
cycl 43 round wheel cyclic motorcycl rhythm cp bike bicycl pedal motorbik ^pass ^seri ^sport ^athlet ^recycl ^interv
cyclic 61 period cycl ^altern ^regular ^rhythm ^circular
cyclist 75 cycl bicycl wheeler ^pedal
cyclon 73 ^hurrican ^tornado ^typhoon ^twister
cylind 70
cymru 80
cynic 63 ^depreci ^distrust ^philosoph ^detractor ^disparag ^pessim
cynthia 74
cypru 67
cyril 74 ^missionari ^alphabet
cyru 75
czar 64 tsar ^sovereign ^monarch ^tyrant ^autocrat ^despot
czech 42
czechoslovak 76
czechoslovakia 65
da 60 conei ^prosecutor
dab 80 pat splash ^strike ^touch
dabbl 77 splash paddl smatter ^cover ^dip ^dunk
dad 55 pop pa daddi ^father
daddi 75 pop dad pa ^father
dade 68
daewoo 63
dagger 75 sticker ^knife ^kri ^dirk
dahlman 80
dai 15 year !night daili daylight stump podium daytim pulpit ^todai ^date ^yesterdai ^platform ^tomorrow ^ev ^doomsdai ^morrow
daili 33 dai everydai casual ^inform ^period ^newspap
daimler 63
daimlerchrysl 71
dain 64
dairi 61 ^farm ^agricultur
daiwa 68
dakota 58
dal 75
dalai 64
dale 69 ^vallei ^vale
dalembert 80
dali 70
dalian 70
dalla 50
dallaglio 75
daloa 72
dalton 79
dam 56 dyke ^barrier ^obstruct ^imped ^weir
damag 31 price term harm amend impair scath discredit detriment redress restitut prejudici ^chang ^hurt ^compens ^destruct ^alter ^flaw ^mar ^erod ^batter ^bust ^dent ^shatter ^distort ^rust ^afflict ^riddl ^mutil ^aton ^crumpl ^deform
damascu 69
dame 63 ladi bird skirt doll madam chick ^miss ^woman ^fill ^girl
damien 69
damm 79
damn 60 blame blast bless bloodi doom curs darn ^peopl ^invok ^worthless ^conjur
damon 71
damp 75 dampen soften dull mute moist ^control ^curb ^raw ^wet
dampen 55 dull stifl mute damp ^devic ^wet ^moistur
dan 43
dana 60
danc 49 dancer ^parti ^step ^art ^divers ^recreat ^clog ^waltz ^charleston ^choreographi ^disco ^mosh
dancer 69 danc ^person ^perform ^individu ^someon ^somebodi ^soul ^mortal
dane 71
danger 35 risk seriou !safe !safeti grave hazard peril unsaf grievou ^condit ^chanc ^ventur ^statu ^vulner ^suicid ^gambl ^riski ^characterist ^insecur ^precari ^treacher ^insidi ^breakneck ^dicei
dangl 72 hang ^support ^suspend
daniel 48 ^judg ^jurist
daniela 76
danish 61
danladi 73
dann 82
danni 55
dant 82
dar 66
dare 54 ventur defi presum bold hardi audaci ^act ^challeng ^adventur ^brazen ^fearless ^audac ^shameless
darfur 57
dario 70
dariu 72
dark 44 night !light shadow nighttim sinist ^condit ^black ^scene ^statu ^foul ^blackout ^twilight ^illumin ^dim ^gloom ^gloomi ^darken
darken 73 !lighten blacken !brighten ^chang ^old ^dark ^tarnish ^sulli
darker 72
darkest 76
darl 65 favourit favorit belov pet dear ^love ^chosen ^lover
darn 77 blame blast bless damn mend ^fix ^repair ^curs ^worthless ^sew ^stitch ^bushel
darrel 75
darren 59
dart 72 fleet dash flutter ^race ^speed ^rush ^missil ^hurri ^projectil ^zip ^hasten ^butterfli
dartmouth 75
darwin 77
daryl 77
dasa 73
dash 56 sprint smash dot flair dart snappi ^run ^race ^speed ^rush ^broken ^fashion ^spirit ^hasten ^eleg ^stylish
dashboard 76 ^protect
dashcam 77
dassault 65
data 29 inform ^collect ^accumul ^aggreg
databas 51 ^inform ^list ^info
dataquest 64
dataset 76
date 31 appoint engag escort ^dai ^associ ^familiar ^fellow ^stamp ^birthdai ^comrad ^companion
datetim 79
daughter 40 !son girl
daunt 65 scare intimid bother pall ^discourag
dave 55
davei 80
davenport 67 ^desk
davi 45
david 30
davidson 71
davo 75
dawn 54 morn penetr sunris aurora ^start ^hour ^begin
dawson 65
dax 82
daylight 60 dai daytim ^even ^period ^light ^afternoon ^midafternoon
daytim 69 dai daylight ^even ^period ^afternoon ^midafternoon
dayton 64
daytona 82
dazzl 70 blaze blind glare ^impress ^amaz ^bright ^astonish ^astound
db 77
dc 43 ^electr
de 35 ^estrogen
dea 74
deacon 67 ^reverend
dead 35 !live short beat bush absolut !aliv suddenli perfectli abruptli utterli unrespons ^out ^peopl ^execut ^depart ^gone ^qualiti ^murder ^assassin ^doom ^deceas ^slain ^defunct ^bloodless ^frigid ^lifeless
deadli 44 lethal insan mortal virul venom ^fatal
deadliest 60
deadlin 42 ^curfew
deadlock 60 impass stalem standstil ^obstruct
deaf 69 !hear indiffer deafen ^peopl
deafen 76 thunder deaf ^loud ^nois ^resound
deal 21 manag trade lot consid relat handl mass treat traffic transact contend mountain plenti bargain pile cope hat grappl stack flock slew batch spate heap raft peck plow mint ^oper ^discuss ^agreement ^understand ^commerci ^affair ^treatment ^transfer ^commerc ^borrow ^rent ^rental
dealer 48 deal trader bargain dealership monger ^hous ^firm ^merchant ^merchandis ^fenc ^barter ^mercer
dealership 64 franchis dealer ^busi
dealmak 82
dealt 51
dean 50
dear 62 love costli belov earnest darl pricei affection honei devout heartfelt lamb dearli ^close ^expens ^innoc ^lover
dearborn 76
dearli 76 dear affection
dearth 77 shortag famin ^want ^lack ^scarc ^defici ^scarciti
death 28 die !birth demis dy deceas expiri ^go ^chang ^pass ^exit ^fatal ^expir ^alter ^martyrdom
debacl 67 whip slaughter fiasco thrash trounc drub ^collaps ^flood ^inund
debat 34 argu disput argument contend deliber arguabl problemat moot ^question ^discuss ^speak ^controversi ^wrestl ^refut ^rebutt ^premedit
debbi 66
debentur 76 ^bond
debi 71
debilit 75 weaken exhaust drain !invigor ^weak
debit 73 !credit ^account
deborah 68
debra 79
debri 58 dust junk rubbl ^scrap ^trash ^rubbish ^slack
debt 34 ^loan ^princip ^liabil ^arrear
debtor 75 !creditor ^person ^individu ^someon ^somebodi ^mortgag ^soul ^default ^mortal
debunk 61 repudi ^gui ^ridicul ^roast ^rib ^unmask
debut 44 launch unveil entri introduct ^introduc ^innov
dec 47 declin
decad 28 ten degener decai ^period ^twenti ^degrad ^thirti ^forti ^fifti ^seventi ^sixti ^eighti ^indulg ^nineti ^immor
decai 75 declin decad crumbl disintegr rot decompos rotten ^chang ^deterior ^erod ^decreas ^spoil ^rust ^wilt
decal 79
decamp 82 skip bolt ^abandon ^flee ^defect ^desert ^levant
decapit 68 behead ^execut ^kill
decatur 73
deceas 62 depart death gone exit die expir perish asleep expiri ^go ^chang ^person ^turn ^pass ^individu ^someon ^dead ^fatal ^somebodi ^alter ^abort ^soul ^starv ^mortal ^succumb ^zombi ^martyrdom
deceit 76 fraudul decept misrepresent ^duplic ^evas ^slick ^facad ^feign ^dishonest ^dishonor ^falsehood ^disingenu ^overstat ^dishonesti ^equivoc
deceiv 67 cheat decept cheater ^person ^victim ^fox ^fraud ^fake ^offend ^snow ^hoax ^trick ^mislead ^pretend ^fool ^betrai ^liar ^wander ^utter ^misinform ^sham ^counterfeit ^defraud ^betray ^traitor ^falsifi ^imit ^phoni ^fob ^ensnar ^imperson ^embezzl ^dupe ^dodger ^slang ^hypocrit ^phonei ^figurehead ^cod ^pseudo
decemb 27
decenc 73 decent !indec ^respect ^reput ^modest ^proper ^modesti
decent 55 fit nice properli !indec decenc ^respect ^proper
decentr 75 !central !centralis ^chang ^feder ^local ^alter ^suburban ^redistribut ^localis ^centrifug
decept 63 magic mislead illus deceiv conjur misrepresent obliqu deceit ^pretend ^cheat ^fraudul ^indirect ^duplic ^evas ^wile ^slick ^facad ^imperson ^feign ^dishonest ^dishonor ^falsehood ^overstat ^dishonesti ^equivoc ^unreal
decertifi 82 !certifi
dechi 75
decid 27 decis determin resolv settl distinct adjud ^will ^end ^govern ^offici ^rule ^measur ^pick ^regul ^judg ^option ^debat ^reject ^choic ^select ^definit ^choos ^altern ^regular ^purpos ^termin ^deliber ^orient ^turnaround ^refere ^decre ^cull
decidedli 66 definit emphat unquestion
decim 64 elimin erad annihil ^chang ^number ^kill ^convert ^destruct ^alter
deciph 82 decod ^read ^rewrit
decis 23 final decid determin resolut conclus !indecis ^move ^name ^firm ^design ^choic ^select ^appoint ^definit ^resolv ^fatal ^fate ^judgment ^judgement ^predetermin
deck 59 floor grace decor adorn embellish ^be ^platform ^dime ^ornament
decker 69 ^artifact
declan 76
declar 33 state announc indic contract assert contractor affirm !interrog avow ^sai ^statement ^commun ^suggest ^propos ^tell ^alleg ^promis ^express ^protest ^acknowledg ^sentenc ^condemn ^testimoni ^testifi ^pronounc ^proclaim ^doom ^decre ^manifesto ^profess ^explicit ^swear ^depos ^promulg ^predic ^bastard ^exclaim ^swan ^hallow ^opin
declin 24 fall !improv refus reject dec regret worsen wane decai diminut ^turn ^loss ^condit ^statu ^deterior ^steep ^decreas ^neglect ^inclin ^wreck ^slope ^impoverish ^sicken ^degener ^downhil ^ebb ^slippag ^eb
decod 64 !encod deciph ^machin ^code ^intellectu ^rewrit ^cryptographi
decommiss 72
decompos 77 analyz disintegr rot decai ^complex
decor 62 come becom medal palm grace deck cosmet ribbon adorn ornament decorum embellish ^be ^chang ^appear ^rais ^special ^finish ^award ^panel ^mount ^artist ^honor ^hang ^specialist ^alter ^landscap ^honour ^trim ^proper ^colour ^specialis ^coat ^nonsens ^jewel ^spectacl ^fring ^prank ^gem ^feather
decorum 80 decor ^proper
decoupl 80 ^sever ^distinguish ^differenti ^disconnect
decre 58 rule appoint prescrib edict fiat ^act ^decid ^declar ^ban ^settl ^prohibit ^enact ^overthrow ^overrid ^overrul
decreas 54 !increas reduc reduct diminish lessen diminut ^chang ^cut ^declin ^fall ^limit ^slow ^narrow ^weaken ^alter ^minim ^shrink ^fade ^sink ^mitig ^dwindl ^wane ^pare ^depreci ^shorten ^devalu ^abat ^wither ^minimis ^abbrevi ^decai ^bate ^slacken ^belittl ^slippag ^remitt ^taper
decrepit 82 derelict ^chang ^alter ^worn ^frail
decri 58 condemn ^denounc
dedic 45 commit devot ^us ^appli ^observ ^vow ^util ^ceremoni ^emploi ^faith ^inaugur ^fidel ^utilis
deduct 66 discount implic deriv withhold recoup entail !induct infer subtract ^allow ^comput ^amount ^ill ^calcul ^sum ^exempt ^claus
dee 79
deed 72 work act ^go ^get ^product ^commun ^find ^action ^activ ^caus ^leav ^stop ^event ^stai ^reject ^resid ^acquir ^touch ^implement ^wear ^hire ^equal ^motiv ^discoveri ^departur ^interfer ^legitim ^judgment ^uncov ^sacrific ^abid ^propuls ^equalis ^proclam ^disposit
deem 50 ^consid ^view ^regard
deen 75
deep 37 late deepli depth profound !shallow trench astut
deepen 53 compound intensifi thicken ^increas ^develop ^fan ^speed ^enhanc ^acceler ^erupt ^evolut ^sharpen ^quicken
deeper 50
deepest 61
deepli 42 deep intens profoundli
deer 68 ^elk
defam 64 malign smear libel vilifi slander sulli ^name ^charg ^accus ^assassin ^depreci ^detractor ^disparag
default 55 ^fail ^failur ^absenc ^ow ^neglect ^absente ^debtor
defeat 38 kill !victori disappoint frustrat overcom thwart foil !undef lick ^peopl ^beat ^rout ^surviv ^resign ^failur ^neg ^surrend ^whip ^veto ^unsuccess ^slaughter ^heartbreak ^thrash ^trounc ^whitewash ^lurch ^shutout ^drub ^skunk
defec 82 shit crap stool ^person ^individu ^someon ^elimin ^somebodi ^dump ^soul ^void ^mortal
defect 51 abandon flaw mar desert fault defector faulti shortcom ^protest ^reject ^resist ^sick ^flee ^dissent ^abnorm ^disadvantag ^rat ^lame ^imperfect ^decamp
defector 64 defect desert ^offend ^renegad
defenc 39 defend defens !offenc ^team ^compens ^squad ^ideal ^intellectu ^ration ^repress ^rationalis
defend 31 !attack fight defens suspect guard oppos defenc guardian !plaintiff withstand protector ^reason ^protect ^accus ^argu ^struggl ^arrest ^prevent ^champion ^monitor ^fighter ^combat ^contend ^watchdog ^apolog ^escort ^litig ^firefight ^uphold ^tribun ^ration ^apologis ^keeper ^rationalis ^peacekeep ^bodyguard ^belliger ^bulwark ^admonish
defens 31 defend defenc !offens justif vindic ^protect ^capabl ^mine ^attitud ^umbrella
defenseless 80 nake ^vulner ^unprotect
defenseman 82
defer 56 respect regard tabl postpon bow shelv complianc remit acced ^polit ^civil ^delai ^cancel ^prop ^scratch ^probat ^adjourn ^succumb ^scrub ^reschedul ^repriev ^homag ^respit
defi 51 refus resist dare defiant withstand defianc ^weather ^endur ^brave ^elud ^beggar
defianc 64 defi defiant rebelli ^challeng ^intract
defiant 62 defi defianc !compliant noncompli ^resist
defiantli 80 rebelli
defibril 74 ^restor
defici 66 want lack insuffici ^need ^short ^amount ^tight ^deficit ^shortag ^lean ^absenc ^shortfal ^shy ^inadequ ^deplet ^scarc ^scant ^famin ^scarciti ^meagr ^dearth ^slender ^meager
deficit 43 !lead shortag shortfal ^want ^lack ^defici
defin 43 definit shape outlin specifi ^be ^determin ^distinct ^redefin
definit 37 determin defin !indefinit unequivoc decidedli emphat authorit unquestion ^decis ^final ^decid ^express ^predict ^certain ^conclus ^distinct ^explan ^explicit
deflat 68 !inflat punctur ^wear ^erod ^eros ^deject
deflect 64 avoid distract bend avert warp ^turn ^prevent ^crook ^forbid ^preclud ^forestal ^aberr
deform 82 twist bend distort wring contort ^chang ^appear ^damag ^harm ^strain ^alter ^impair ^afflict ^warp ^shear ^morph
defrai 82 ^pai
defraud 66 victim scam con ^short ^cheat ^deceiv ^sharper ^cheater
deft 79 facil quick adept dexter ^skill
defunct 65 extinct ^dead
defund 75
defus 71 !fuse ^end ^remov
degener 69 decad deterior degrad deviat devolv dissip dissolut pervert libertin ^declin ^worsen ^tire ^fatigu ^weari ^jade ^rot ^pedophil ^immor
degoly 75
degrad 59 corrupt disgrac devalu degener dissip dissolut demean libertin ^person ^low ^decad ^individu ^popular ^someon ^anim ^somebodi ^soul ^subvers ^humbl ^humili ^mortal ^barbar ^demor ^dishonor ^bastard ^profan ^chagrin ^constip ^vulgar ^popularis ^immor
degre 40 level stage ^state ^high ^result ^extrem ^properti ^qualiti ^ultim ^intens ^extent ^moder ^summit ^elev ^height ^depth ^grind ^ladder ^calib ^quicken ^calibr ^pinnacl
dei 75
deja 80
deject 80 depress dismai !elat demor stool ^drop ^lone ^chill ^discourag ^gloomi ^deflat ^crap ^shit ^poop ^amort
dekalb 76
del 59
delai 34 hold wait !rush detain postpon retard ^slow ^disrupt ^extens ^tabl ^paus ^suspens ^stall ^lag ^slowdown ^linger ^interrupt ^hesit ^defer ^shelv ^filibust ^moratorium ^remit ^stonewal
delaigu 80
delanei 82
delawar 59
delci 69
delco 79
deleg 42 design assign releg ^place ^repres ^organ ^organis ^promot ^appoint ^transfer ^task ^embassi ^elev ^mandat ^devolv ^empower ^reassign ^demot
delet 52 cancel edit eras omiss excis ^remov ^mutat ^elis
delhi 59
deliber 46 know measur care slow advis debat intent weigh purpos calcul !accident intention moot ^think ^discuss ^intend ^consider ^wrestl ^premedit
delic 60 fine soft fragil !rug frail ^skill
delicaci 75 treat fine slight discret ^nutrit ^eleg ^tidbit ^jelli ^nourish
delici 77 delight pleasur ^pleas ^tasti
delight 50 transport pleas revel captiv joi entranc charm pleasur delici enchant ^us ^satisfi ^amus ^endear ^expend ^gratifi
delink 79
delinqu 77 neglect overdu derelict ^guilti ^offend ^neglig
delist 80
deliv 32 rescu deliveri ^talk ^speak ^mouth ^verbal ^fetch ^unload
deliveri 44 bring deliv liveri ^serv ^transport ^transfer ^birth ^nativ ^airdrop
dell 58 ^hollow
della 75
deloitt 69
delor 82
delphi 70
delta 52
delug 72 flood overwhelm swamp inund torrent submerg downpour ^lot ^mass ^fill ^mountain ^plenti ^rain ^burden ^pile ^hat ^stack ^slew ^batch ^spate ^heap ^raft ^rainfal ^peck ^mint
delus 79 illus hallucin delusion ^unrealist ^misconcept
delusion 80 delus
delux 77 grand luxuri princ lush lux gild opul ^eleg
delv 73 dig ^remov ^rout ^tunnel ^burrow ^groov ^shovel
dem 54
demand 26 need involv requir !suppli exact necessit ^expect ^cost ^person ^individu ^request ^someon ^insist ^somebodi ^compel ^soul ^petit ^rigor ^stringent ^ultimatum ^mortal ^clamour ^clamor ^needi ^requisit
demarc 82 limit contrast ^sever ^bound ^distinct ^confin ^distinguish ^differenti ^boundari ^throttl
demean 76 disgrac humbl degrad humili ^chagrin
demeanor 71 conduct behavior deport behaviour ^manner ^proper ^citizenship ^improp ^trait ^improprieti
dementia 73 ^insan
dementieva 75
demerg 60
demi 79
demis 57 death dy ^end ^grave
demisch 76
demo 72 show present demonstr exhibit ^express ^displai ^illustr
democraci 39 democrat republ commonwealth ^ideolog
democrat 25 popular democraci !undemocrat democratis ^chang ^republican ^politician ^advoc ^parliamentari ^alter ^politico ^propon ^egalitarian
democratis 76 democrat ^chang ^alter
demograph 54 ^statist ^sociologist
demolish 65 down level consum destroi dismantl demolit raze devour ^destruct
demolit 68 destruct demolish ^erad ^obliter ^wreck ^ravag ^wrack ^annihil ^raze
demon 64 monster devil satan demonis ^chang ^condemn ^alter ^evil
demonis 82 demon ^chang ^condemn ^alter
demonstr 35 show march present evid establish protest prove exhibit illustr certifi manifest demo attest ^inform ^confirm ^perform ^substanti ^obviou ^teacher ^instruct ^affirm ^corrobor ^emotion ^instructor ^effus ^indisput ^unquestion
demor 75 corrupt depress discourag dismai subvert misdirect profan dishearten pervert deject deprav ^chang ^confus ^alter ^poison ^chill ^degrad ^pessimist ^bastard
demot 76 !promot bump releg ^design ^common ^deleg ^assign ^sidelin
dempsei 69
demur 74 except coi ^reserv ^object ^modesti
demutualis 72
den 70 hideout ^habit
deng 49
deni 30 !allow refus !admit denial denier ^contradict ^disclaim ^disavow ^negat ^repudi ^contraven ^disown
denial 56 deni ^refus ^neg ^assert ^disclaim ^disavow ^negat
denier 77 deni ^unit ^coin
denis 79
denmark 58
denni 53
denomin 67 design appel ^number ^class ^categori ^label ^denot
denot 76 announc indic explicit !connot ^name ^mean ^design ^identifi ^refer ^recal ^sophist ^denomin ^appel ^signifi ^slur ^convolut ^pervert ^euphem
denounc 51 brand shop shit denunci ^critic ^condemn ^criticis ^label ^decri ^philipp ^curs ^broadsid ^tirad ^fulmin
dens 62 slow tight concentr compact dumb densiti impenetr ^space ^stupid
densiti 69 tight concentr compact dens ^space ^absorb ^rariti ^bpi
dent 55 nick scratch bent crumpl prick slit ^result ^hit ^effect ^damag ^consequ ^outcom ^twist ^scotch ^upshot ^imprint
dental 74
denton 76
denunci 77 denounc ^philipp ^curs ^broadsid ^tirad ^fulmin
denver 58
depart 24 go part start !stai quit gone departur vari deceas diverg goer deviat asleep foregon department bygon ^person ^past ^differ ^individu ^someon ^dead ^personnel ^exit ^somebodi ^contradict ^migrant ^soul ^migrat ^mortal ^beli ^zombi ^negat ^aberr
department 79 depart
departur 45 go depart differ leav pass exit expir diverg deviat ^part ^act ^board ^disappear ^shipment ^dispatch ^embark ^fluctuat ^discrep ^variant ^variat ^farewel ^takeoff ^deed
depend 35 !independ safe reli bet reliabl addict honest hook subordin faithfulli habitu pendant ^be ^state ^respons ^condit ^test ^tri ^trust ^relianc ^conting ^recipi ^duplic ^reliant ^underag ^trustworthi ^helpless ^reproduc ^parasit
depict 52 describ pictur portrai character characteris portray ^repres ^outlin ^mirror ^represent ^descript ^illustr ^portrait ^sketch
deplet 63 exhaust ^spend ^reduct ^luxuri ^drain ^insuffici ^sap ^defici ^expend
deploi 43 deploy ^posit ^spread ^distribut ^redeploi
deplor 68 crimin condemn sad sorri distress lament sadli viciou miser bemoan piti woefulli reprehens woeful ^critic ^bad ^complain ^criticis ^plain ^inferior
deploy 53 deploi ^prepar ^readi
deport 48 conduct behavior exil behaviour behav extradit acquit expatri demeanor ^act ^manner ^proper ^citizenship ^improp ^expel ^postur ^expuls ^repatri ^eject ^trait ^improprieti ^banish
deportivo 82
depos 69 deposit testifi swear ^inform ^declar ^wit ^oust ^expel ^overthrow ^subvert
deposit 43 posit situat stick !withdraw lodg depos wedg depositor dethron ^secur ^fix ^settl ^lee ^accumul ^accret ^lick ^fasten
depositari 68 ^facil ^instal ^storag ^museum ^archiv ^depot
depositor 73 deposit ^investor
depot 61 store termin storag ^station ^warehous ^garner ^depositari ^cathod
depp 80
deprav 82 corrupt subvert pervers demor misdirect profan pervert ^chang ^alter ^poison ^bastard ^transgress ^immor
depreci 62 !appreci slight undervalu devalu detractor disparag belittl ^expens ^reduct ^decreas ^cynic ^defam ^malign ^libel ^vilifi ^slander
depress 48 lower blue slump !cheer !stimul dismai gloomi !elat downer demor deject ^low ^suffer ^medic ^crisi ^thin ^medicin ^relax ^chill ^discourag ^dismal ^narcot ^somber ^funk ^vapor ^tranquil ^vapour
depriv 56 want loss privat strip !enrich divest disadvantag impoverish needi ^poor ^poverti ^unarm ^dock ^withhold ^orphan ^disenfranchis ^expropri ^wean ^disown
dept 80
depth 51 deep profound astut ^level ^region ^sound ^degre ^extent ^shallow ^superfici
deputi 34 lieuten surrog ^help ^assist ^helper
der 71
dera 80
derail 58 ^go ^move ^travel ^undermin ^sabotag ^mishap ^locomot
derang 75 upset overthrow craze ^disord ^insan ^madden ^disarrai
derbi 66 bowler ^hat
deregul 53 !regul ^releas ^free ^liber ^exempt
derek 63
derelict 72 abandon desert neglect delinqu decrepit ^ship ^wrongdo ^misconduct ^neglig ^worn ^careless ^uninhabit
derid 66 deris ^mock ^catcal
deris 71 ridicul mock taunt derid jeer ^offens ^disrespect ^scof ^mockeri ^takedown
deriv 49 gain educ differenti deduct infer !inflect ^sourc ^figur ^reason ^comput ^origin ^draw ^obtain ^conclud ^partial ^calcul ^root ^compound ^explan ^reap ^reckon ^surmis ^plagiar
dermatologist 75 ^specialist
dermott 82
derogatori 80 disparag
desai 75
desalin 72 ^chang
desanti 75
descend 55 fall poster !ascend descent !ancestor ^go ^down ^move ^relat ^drop ^travel ^rel ^letter ^crash ^plung ^rain ^tumbl ^toppl ^downward ^dive ^cascad ^swoop ^flop ^pounc ^avalanch ^downhil ^alight ^drip ^locomot ^scion
descent 68 origin extract descend lineag ^travel ^slide ^sink ^lighten ^ancestri
describ 28 report line kei account draw depict trace descript ^inform ^repres ^express ^outlin ^sketch
descript 55 describ !prescript ^statement ^detail ^specif ^particular ^label ^depict ^character ^characteris ^sketch ^spec
desert 51 abandon defect apost defector renegad derelict turncoat desol ^leav ^protest ^reject ^resist ^offend ^flee ^dissent ^merit ^strand ^ditch ^rat ^maroon ^tract ^uninhabit ^decamp
deserv 47 worth merit ^be ^worthi
deshawn 80
design 29 plan point name indic appoint intent deleg pattern scheme fate assign destin architect identif intrigu doom blueprint denomin appel unintent contriv ^number ^place ^decis ^special ^organ ^incom ^promot ^intend ^nomin ^transfer ^task ^art ^label ^fashion ^specialist ^concert ^elev ^mandat ^landscap
desir 42 want hope trust wish suitabl worthi crave ^like ^long ^good ^seek ^feel ^miss ^urg ^attract ^prefer ^ambit ^elig ^aspir ^hungri ^covet ^hunger ^impuls ^greed ^fanci ^whim ^envi ^avid ^temptat ^thirst ^jealou ^nostalg ^itch ^greedi ^yearn ^devour ^enviabl
desk 54 ^tabl ^davenport
desktop 51 ^top ^upsid
desol 80 bare devast desert bleak ravag scourg barren ^leav ^deterior ^strand ^ditch ^ruin ^impair ^gloomi ^maroon ^blight
despair 69 !hope desper ^feel ^condit ^statu ^resign ^surrend ^discourag ^dismai ^pessim ^hopeless ^dishearten ^despond
despatch 82 shipment dispatch communiqu expediti ^account ^ship ^rout ^rapid ^speedi
desper 45 urgent despair ^condit ^statu ^resolut ^unfortun ^reckless ^rash ^hopeless
despic 71 base ugli contempt worthless vile sordid ^evil
despis 76 hate scorn disdain ^hatr
despit 24 spite contempt scorn disdain vindict ^malici ^disregard ^dislik
despond 82 ^despair ^hopeless
despot 75 absolut authoritarian dictatorship tyrant tyranni autocrat totalitarian ^domin ^dictat ^potent ^ascend ^czar ^undemocrat ^autocraci
dessert 74 after sweet ^charlott
destabil 66 !stabil destabilis ^chang ^action ^alter
destabilis 70 !stabil !stabilis destabil ^chang ^action ^alter
destin 48 design goal finish intend fate bound doom ^end ^plan ^orient ^slate
destini 66 lot circumst fortun fate luck ^happen ^inevit ^doom ^occurr ^doomsdai
destroi 39 !preserv destruct ruin demolish destroy ^level ^total ^gone ^elimin ^fallen ^burn ^harri ^devast ^sack ^rape ^dismantl ^fractur ^bust ^shatter ^erad ^obliter ^wreck ^ravag ^undo ^vandal ^impoverish ^extinguish ^interdict ^scorch ^wrack ^uproot ^annihil ^blight ^tatter ^extermin ^devour ^raze
destroy 68 destroi uproot ^destruct ^warship ^vandal ^annihil
destruct 46 !construct destroi demolit ^end ^level ^kill ^damag ^qualiti ^injuri ^harm ^elimin ^vulner ^blast ^devast ^crush ^liquid ^dismantl ^fractur ^poison ^abolish ^ruin ^erad ^obliter ^wreck ^eros ^sabotag ^ravag ^undo ^decim ^vandal ^holocaust ^demolish ^interdict ^destroy ^wither ^wrack ^uproot ^vitriol ^annihil ^corros
det 74
detach 73 separ withdraw isol !attach insul disengag ^disconnect ^indiffer ^unconcern
detail 27 point particular item elabor ^part ^inform ^fact ^care ^respect ^regard ^technic ^highlight ^compon ^portion ^descript ^info ^trivial ^dilat
detain 42 delai custodi detent detaine confin ^intern ^jail ^trap ^lag ^imprison ^cage ^incarcer ^remand
detaine 56 detain ^prison ^captiv
detect 45 find investig sens spot discov observ notic catch percept spy !undetect detector sleuth ^oper ^heard ^discoveri ^sight ^perceiv ^uncov ^dick ^policeman ^pi
detector 74 detect sensor ^devic ^rectifi
detent 47 detain custodi click ^eas ^punish ^penalti ^allevi ^penal ^penalis
deter 56 intimid discourag deterr dissuad ^advis ^counsel ^disapprov ^rede
deterg 75 ^us ^util ^cleaner ^sl
deterior 50 worsen impair degener devolv !recuper ^declin ^wear ^devast ^slump ^tire ^fatigu ^weari ^slack ^jade ^rot ^decai ^corros ^diminut ^desol
determin 31 set decis find decid limit regul influenc fix definit shape purpos conclus dictat specifi ascertain !undetermin ^industri ^statement ^firm ^final ^local ^caus ^site ^situat ^predict ^locat ^count ^resolv ^substanti ^discov ^observ ^argument ^defin ^discoveri ^resolut ^solv ^numer ^fatal ^persist ^valid
deterr 61 intimid deter hinder balk handicap impedi ^prevent ^drag ^difficulti ^obstacl ^bind ^discourag
dethron 80 deposit ^oust ^divest
deton 61 explos cap explod ^inflat ^burst ^discharg ^backfir ^blowback ^dynamit
detour 75 ^road ^rout ^divert ^deviat
detractor 67 depreci disparag ^cynic ^defam ^malign ^libel ^vilifi ^slander
detriment 68 damag hurt prejudici ^expens ^harm ^impair
detroit 45
deutsch 48
devalu 65 undervalu degrad depreci ^chang ^lower ^low ^regul ^reduct ^alter ^diminish ^decreas ^lessen ^alloi
devan 79
devast 46 crush ravag scourg wither annihil desol ^feel ^destroi ^destruct ^overwhelm ^deterior ^ruin ^impair ^disrespect ^overpow ^blight
develop 22 grow growth acquir evolv matur evolut development underdevelop ^industri ^creat ^process ^improv ^progress ^unfold ^deepen ^flower ^creator ^broaden ^formul
development 73 develop
deviat 71 depart differ departur vari divert diverg !conform degener pervert aberr ^turn ^statist ^contradict ^abnorm ^fluctuat ^discrep ^variant ^variat ^beli ^negat ^outlier ^detour ^pedophil
devic 36 twist gimmick ^kei ^fan ^applic ^machin ^style ^correct ^strengthen ^trigger ^restor ^convert ^alarm ^remot ^adapt ^instrument ^trap ^stabilis ^interrupt ^dampen ^rapper ^ignit ^gadget ^comb ^filter ^keyboard ^applianc ^constraint ^inclin ^sensor ^tendenc ^magnet ^lighter ^launcher ^charger ^overrid ^extinguish ^warmer ^catapult ^energ
devil 59 bother irrit demon annoi mischief rag rile heller dicken vex mischiev ^chang ^prepar ^readi ^harri ^cook ^alter ^grate ^plagu ^harass ^molest ^vandal ^beset ^hassl ^ruffl ^antagon ^misde
devin 66
devis 63 make prepar machin fashion forg invent planner formul contriv ^product ^person ^initi ^individu ^someon ^somebodi ^strategist ^gift ^pioneer ^soul ^embattl ^intrigu ^inherit ^sandwich ^testament ^manoeuvr ^mortal ^plotter
devoid 80 barren ^nonexist
devolv 71 deterior degener ^design ^deleg ^assign ^releg
devon 74 ^cow ^cattl
devot 50 commit dedic vener devote ^us ^love ^appli ^vow ^util ^emploi ^allegi ^utilis
devote 75 fan devot lover buff ^follow
devour 80 down consum pig demolish raven avid greedi ^enjoi ^destroi ^wish ^desir ^ruin ^relish ^bask ^feeder ^eater
devout 73 religi earnest dear heartfelt ^religion ^sincer
dexter 75 deft ^facil ^quick ^adept
dh 47
dhabi 64
dhaka 77
dhawan 76
dhillon 80
dhl 80
dhow 79
di 31
dia 79
diabet 63 ^suffer ^ill ^sick ^dm
diageo 82
diagnos 52 diagnosi ^identifi ^studi ^examin ^analyz ^identif ^analys
diagnosi 63 diagnos diagnost ^identif
diagnost 67 diagnosi symptomat ^medicin ^characterist
dial 56 ^select ^choos
diall 80
dialog 76 dialogu ^talk ^script
dialogu 51 talk negoti dialog ^script
dialysi 82
diamet 72 ^length ^calib ^calibr
diamond 56 adam ^carbon ^jewel
diamondback 79
dian 61
diana 64
diann 76
diaoyu 77
diari 61 journal ^write ^blog
diario 77
diarrhea 73 loos diarrhoea ^symptom
diarrhoea 82 loos diarrhea ^symptom
diaspora 70 ^bodi ^dispers
diaz 65
dicaprio 62
dice 82 die cube ^four ^six ^cut ^gambl
dicei 82 chanc ^danger ^unsaf
dichotomi 82 ^categor ^classif
dick 57 tool cock prick ^detect ^peni
dicken 79 devil ^exclaim
dickinson 77
dickson 82
dictat 49 order bid determin command authoritarian potent dictatorship prescrib ^speech ^impos ^settl ^languag ^speaker ^mandat ^inflict ^ruler ^prescript ^injunct ^verbal ^strongman ^tyrant ^behest ^autocrat ^despot
dictatorship 64 absolut dictat authoritarian tyranni despot totalitarian ^autocraci
dictionari 68 lexicon ^gazett
dictum 82 pronounc ^direct ^declar ^judgement
did 19
diddi 82
didier 79
didn 80
die 46 death fail exit expir deceas perish dice ^four ^turn ^six ^suffer ^abort ^starv ^succumb
diego 53
diehard 80 ^conserv
diesel 56
diet 60 dietari ^fast ^legislatur ^vegetarian
dietari 75 diet
differ 25 !same disput !equal otherwis departur dissent disagre differenti diverg deviat ^other ^depart ^qualiti ^variou ^contrast ^vari ^divers ^distinct ^contradict ^disagr ^contrari ^polar ^fluctuat ^distinguish ^inequ ^discrep ^variant ^variat ^dispar ^negat ^contraven ^diver ^dissimilar ^counterpoint ^assort
differenti 60 sever differ mark special separ !integr deriv distinct discrimin specialis distinguish ^person ^figur ^compar ^comput ^identifi ^individu ^someon ^sex ^contrast ^partial ^calcul ^somebodi ^soul ^character ^reckon ^characteris ^mortal ^decoupl ^demarc
difficult 30 hard !easi difficulti ^sever ^try ^effort ^challeng ^tough ^qualiti ^embarrass ^ambiti ^formid ^problemat ^grim ^nasti ^hardship ^tricki ^oppress ^rigor ^inconveni ^thorni ^baffl ^uncontrol ^troublesom ^burdensom ^oner ^touchi ^catchi ^vex ^uncheck
difficulti 44 difficult troubl !eas ^effort ^exert ^deterr ^hinder ^balk ^wrinkl ^impedi ^pitfal
diffus 76 broadcast circul dispers circular dissemin riddl permeat pervad ^transport ^spread ^distribut ^spirit ^penetr ^scatter ^mantl ^pervas ^baffl ^percol
dig 53 labour labor slam lodg grind barb excav gibe delv toil shaft jibe ^take ^comment ^quarter ^site ^remov ^remark ^rout ^withdraw ^tunnel ^input ^burrow ^hollow ^groov ^shovel
digest 58 suffer bear endur toler compil brook abid stomach ^have ^take ^process ^consum ^period ^collect ^treat ^grasp ^apprehend ^savvi ^ingest ^edibl ^assimil ^comprehend
digit 34 figur finger !analogu ^on ^two ^three ^chang ^four ^five ^six ^seven ^eight ^singl ^nine ^convers ^ii ^zero ^alter ^uniti ^ac ^iii ^trio ^iv ^vi ^sixer ^quartet ^trei ^fin ^leash ^vii ^triniti ^viii
digitim 82
dignifi 67 digniti ^impos ^honor ^reward ^proud ^honour ^distinguish
dignitari 70
digniti 61 dignifi ^pride
dii 72
dilat 79 elabor enlarg ^detail ^discuss ^special ^drug ^particular ^expans ^instanc ^widen ^clarifi ^illustr ^specialis ^exemplifi
dilemma 61 quandari ^perplex
dileo 75
dilig 59 industri !neglig ^determin ^patient ^hardwork ^tireless
dillon 66
dilut 52 !concentr thin thinner ^weak ^doctor ^solut ^weaken
dim 64 black blind vagu bleak shadowi faint ^chang ^dark
dimbokro 76
dime 72 ^coin ^deck
dimens 60 properti attribut proport ^mark ^featur ^construct ^charact ^length ^concept ^thin ^height ^orient ^tall ^thick ^characterist ^magnitud ^breadth ^width ^slender
dimension 75 ^plane ^flat ^spatial
diminish 54 weaken wast decreas lessen diminut belittl ^slow ^shrink ^dwindl ^wane ^impair ^devalu ^abat ^wither ^taper
diminut 76 declin minut reduct tini diminish decreas petit !augment ^littl ^loss ^small ^word ^deterior ^worsen ^wane ^ebb ^slippag ^eb
dimitri 77
dimon 80
din 73 boom clamor blare tumult ^sound ^nois ^flurri ^infus ^bustl ^hustl
dina 77
dine 62 dinner diner ^eat ^feed
diner 72 dine ^carriag ^cutter ^feeder ^eater
dinghi 75 dori
dinner 51 dine ^parti ^meal ^feast ^banquet
dino 72
dinosaur 70
dioces 82 episcop ^jurisdict ^archdioces
dior 80
dioxid 70 ^oxid
dip 46 inclin dunk ^plung ^angl ^unfit ^immers ^dabbl ^imprint
diploma 77 ^certif ^credenti
diplomaci 56 diplomat discreet statecraft ^talk ^negoti ^tact
diplomat 37 diplomaci ^offici ^polit ^ambassador ^envoi ^smooth ^mediat ^intermedi ^consul ^intermediari ^tact
dire 58 fear terribl aw frighten horrif dread fearsom horrend ^alarm
direct 27 wai director target candid directli straight guid counsel frank guidanc !indirect forthright ^through ^manag ^head ^order ^aim ^immedi ^qualiti ^trend ^rout ^bear ^orient ^northwest ^honest ^pronounc ^characterist ^straightforward ^honesti ^itinerari ^stet ^downright ^nonstop ^dictum
directli 36 direct immedi flat straight !indirectli instantli
director 22 manag direct ^administr ^board
directori 63 ^list
directv 70
dirk 72 ^dagger
dirt 66 scandal soil dirti stain crap shit poop filth grime greas ^earth ^sand ^clai ^till ^mould ^mud
dirti 59 !clean soil contamin dirt lousi filthi grime colli ^chang ^spot ^alter ^foul ^pollut ^stain ^mud ^smear ^dusti ^lewd ^muddi ^profan ^salaci ^filth ^sordid ^greas
disabl 53 !enabl crippl impair disqualifi invalid handicap incapacit ^peopl ^chang ^injur ^wound ^soft ^alter ^restrain ^constrain ^disintegr ^unfit
disadvantag 59 !advantag depriv unfavor unfavour ^limit ^defect ^discrimin ^hamper ^minu ^awkward ^unprofit ^prejudic ^shortcom ^drawback
disaffect 75 alien estrang rebelli ^chang ^alter ^isol ^dislik ^discont ^wean
disagr 53 !agreement disagre discrep diverg ^differ ^divid ^leewai
disagre 51 differ !agre dissent disagr discord ^be ^try ^stress ^bitter ^contradict ^contenti ^irrit ^tempera ^annoi ^acrimoni ^thorni ^negat ^belliger ^unpleas ^disposit ^contraven ^peski ^abras ^vex ^unpalat
disallow 73 !allow prohibit veto interdict forbid nix ^crimin ^ban ^illeg ^command ^bar ^outlaw
disappear 43 !appear fade vanish evapor ^go ^end ^happen ^leav ^termin ^departur ^fleet ^ceas ^absent ^occurr ^immers ^wither ^reced
disappoint 36 defeat frustrat thwart foil ^unsuccess ^scotch ^dissatisfact ^disillus ^baffl ^disench ^queer ^unsatisfactori
disapprov 58 !approv reject dislik ^critic ^messag ^judg ^content ^object ^condemn ^evalu ^deter ^discourag ^unfavor ^unfavour
disarm 64 !arm unarm disarma ^convinc ^adult ^dove ^unprovok
disarma 71 disarm !armament
disarrai 69 confus disord muddi disorderli ^chang ^alter ^distract ^mess ^messi ^obfusc ^derang ^perplex ^haze ^befuddl
disassoci 79 !associ divorc ^part ^separ
disast 45 tragedi catastroph disastr cataclysm ^visit ^advers ^tsunami ^hardship ^meltdown ^famin ^apocalyps
disastr 54 fatal disast fate ^unfortun
disavow 69 disclaim !avow ^deni ^denial ^retract
disband 64 dissolv ^scatter ^dispers ^dispel ^dissip
disbelief 68 skeptic incredul ^doubt ^uncertainti ^sceptic
disc 61 record disk platter ^dot ^lp
discard 66 dispos fling ^object ^abandon ^liquid ^scrap ^dump ^unwant ^trash ^junk ^jettison
discern 70 evid understand spot observ recogn recognis appreci tast percept judgement distinguish savvi apprehens discreet ^know ^hold ^cultur ^realiz ^realis ^distinct ^perceiv ^comprehens ^discrimin ^grasp ^virtu ^vogu ^hindsight ^comprehend ^smatter ^tact
discharg 60 !charg complet fire dismiss dispatch expel emiss vent ^happen ^action ^spread ^distribut ^explos ^accomplish ^erupt ^fulfil ^dot ^deton ^dispers ^unemploi ^occurr ^eman ^sprinkl
discipl 82 adher ^follow ^sikh ^totalitarian ^fundamentalist ^tao
disciplin 51 condit field train subject correct disciplinari ^control ^commun ^technolog ^human ^engin ^scienc ^punish ^art ^architectur ^penal ^futurist ^theologi ^penalis ^genealog
disciplinari 60 correct disciplin
disclaim 68 !claim disavow ^deni ^denial ^retract ^repudi
disclos 43 reveal expos disclosur uncov divulg unwrap ^out ^tell ^confid ^unveil ^leak ^betrai ^peach
disclosur 50 reveal disclos revel ^inform ^discoveri ^sing ^rat ^giveawai ^divulg
disco 79 ^danc ^ballroom
discomfort 64 !comfort uncomfort sore ^condit ^statu ^uneasi ^inconveni ^uneas ^hangov ^malais
disconnect 64 !connect split gulf fragment abrupt ^separ ^divid ^undo ^dispar ^detach ^incoher ^decoupl
discont 67 !content ^long ^hungri ^disgruntl ^dissatisfact ^dissatisfi ^rebelli ^disaffect ^yearn ^restless
discontinu 62 !continu stop quit ceas ^end ^separ ^retir ^disrupt ^withdraw ^termin ^expir ^interrupt ^chees ^fizzl
discord 72 !accord disagre strife ^be ^divis ^confront
discount 43 dismiss ignor rebat disregard deduct ^reject ^outlet ^reduct ^slight ^discredit ^flout
discourag 59 warn !encourag deter dismai demor dishearten admonish ^frustrat ^depress ^intimid ^disapprov ^deterr ^pessimist ^daunt ^despair ^deject
discours 65 discuss convers treatment preach sermon ^deal ^talk ^interview ^speak ^argu ^speech ^contend ^context ^chat ^evangel ^gossip ^jaw ^plow
discov 39 find hear learn observ notic discoveri detect discover ascertain ^determin ^sens ^sight
discover 77 discov inventor ascertain ^determin ^observ ^perceiv ^creator
discoveri 44 find discov breakthrough uncov ^act ^determin ^reveal ^spot ^catch ^detect ^revel ^disclosur ^deed
discredit 65 damag shame disgrac dishonor ^dismiss ^ignor ^discount ^disregard ^asham ^disparag ^infami ^belittl
discreet 80 diplomaci discret discern circumspect prudenc ^confidenti ^tact
discrep 61 disagr inconsist variant diverg ^differ ^departur ^deviat ^leewai ^incongru
discret 64 separ distinct discretionari delicaci circumspect discreet prudenc ^liberti ^confidenti ^arbitrari
discretionari 63 discret ^arbitrari ^unrestrict
discrimin 53 sharp keen judici favourit favorit penetr acut differenti pierc discriminatori !indiscrimin ^sever ^person ^individu ^someon ^select ^appreci ^somebodi ^isol ^distinct ^percept ^racial ^soul ^racism ^distinguish ^disadvantag ^insul ^mortal ^discern ^sexism ^segreg ^redlin ^eclect
discriminatori 65 discrimin preferenti prejud ^racist ^unfavor ^sexist ^unfavour ^homophob
discuss 28 treatment discours ^deal ^talk ^commun ^confer ^negoti ^advis ^debat ^speech ^particip ^languag ^argument ^chair ^moder ^counsel ^deliber ^moot ^plow ^dilat ^rede ^broach
disdain 68 despit reject insult imperi pride contempt scorn swagger spurn despis ^refus ^proud ^hate ^dislik ^arrog ^disrespect ^snub ^disparag ^rebuff
diseas 42 patholog ^ill ^sick ^incompet ^malign ^unhealthi ^endem ^unwel
disembark 82 !embark ^land
disench 75 disillus !enchant ^disappoint ^convinc
disenfranchis 75 ^manag ^depriv
disengag 73 !engag withdraw pullout detach fallback ^releas ^retreat ^unlock ^extric
disgrac 53 shock scandal shame degrad discredit dishonor demean ^humbl ^humili ^asham ^chagrin ^immor
disgruntl 63 dissatisfi ^discont
disguis 61 mask camouflag cloak ^dress ^hide ^conceal ^covert ^attir ^garb ^masquerad
disgust 56 sick foul revolt sicken repel distast ^shock ^scandal ^outrag ^appal ^dislik ^loath ^nausea ^abhorr ^repuls
dish 58 beauti knockout sweetheart peach ^provid ^special ^contain ^turnov ^boat ^pizza ^cater ^cake ^soup ^nutrit ^patti ^curri ^taco ^salad ^hash ^barbecu ^pasta ^chili ^nourish ^ply
dishearten 79 discourag dismai !hearten demor ^intimid ^pessimist ^despair
dishevel 80 tangl
dishonest 72 purchas corrupt !honest dishonor ^mislead ^fraudul ^decept ^thiev ^deceit
dishonesti 80 !honesti ^corrupt ^wrongdo ^misconduct ^fraudul ^tricki ^decept ^betray ^slipperi ^obliqu ^deceit ^disingenu ^falsehood
dishonor 75 assault !honor outrag rape shame disgrac discredit dishonest ^stand ^corrupt ^mislead ^assail ^fraudul ^degrad ^decept ^asham ^thiev ^deceit ^infami
disillus 67 disench disillusion ^disappoint ^convinc ^sophist
disillusion 80 disillus ^sophist
disinfect 80 !infect ^clean ^chlorin
disinform 75 ^misinform
disingenu 79 art ^twist ^distort ^misrepres ^deceit ^dishonesti ^pervert
disintegr 65 !integr dissolut decai decompos ^chang ^alter ^fragment ^disabl ^powder ^crumbl ^handicap
disk 59 record disc harrow platter ^plate ^dot ^plough ^plow ^puck
dislik 62 !like disapprov ^despit ^feel ^unlik ^hate ^alien ^disgust ^inclin ^tendenc ^resent ^contempt ^scorn ^estrang ^disdain ^avers ^disaffect ^distast ^antipathi ^unfriendli
disloc 75 separ disrupt breakdown ^move ^break ^injur ^interrupt ^displac
dislodg 79 free shift !lodg reposit ^move ^remov ^remot
disloy 82 !loyal ^insurg ^subvers ^renegad ^traitor ^treason ^sediti
dismai 63 shock alarm depress discourag appal horrifi demor constern dishearten deject ^fear ^scare ^afraid ^intimid ^chill ^frighten ^despair
dismal 62 sorri gloomi ^depress
dismantl 54 level demolish raze ^activ ^destroi ^destruct ^bulldoz
dismemb 72 dismember ^kill
dismember 82 dismemb ^tortur ^mutil
dismiss 37 can fire liber ignor discount termin sack displac discharg disregard ^end ^remov ^reject ^slight ^unemploi ^discredit ^flout
disnei 52
disneyland 79
disobedi 74 unruli noncompli ^will ^pervers ^fractiou ^wil ^wayward ^rebelli ^recus ^naughti ^intract ^mischiev
disord 56 !order troubl confus upset distract scatter disarrai disorderli disquiet illog ^chang ^impact ^condit ^statu ^ill ^complaint ^alter ^disturb ^mess ^choke ^messi ^ailment ^muddl ^incoher ^derang ^smother ^clutter ^shambl ^vex
disorderli 72 disord chaotic !orderli disarrai rowdi ^condit ^statu ^mess ^messi ^muddl ^unruli ^raucou ^boister ^smother ^clutter ^shambl
disori 79 lost confus !orient alien ^fox ^estrang ^confound ^befuddl ^bedevil
disown 82 renounc repudi ^deni ^reject ^depriv ^refut ^retract ^rebut
dispar 65 distinct ^differ ^spread ^gulf ^gap ^inequ ^disconnect ^dissimilar
disparag 69 depreci !flatter detractor belittl derogatori ^critic ^criticis ^trash ^cynic ^defam ^discredit ^disrespect ^malign ^disdain ^libel ^slur ^vilifi ^slander
dispatch 54 off complet murder shipment discharg starter communiqu slai expediti despatch ^go ^offici ^account ^action ^leav ^employe ^ship ^rout ^departur ^accomplish ^fulfil
dispel 64 scatter dispers dissip ^move ^disband
dispens 68 lot distribut administ !indispens allot dispensari ^share ^provid ^contain ^percentag ^supplier ^permit ^portion ^permiss ^assign ^exempt ^atom ^inhal
dispensari 76 dispens
dispers 63 spread distribut dust dot scatter dispel dissemin dissip sprinkl diffus ^space ^sprai ^discharg ^complement ^splash ^disband ^diaspora
displac 55 can move fire shift dismiss termin sack preempt supplant ^replac ^translat ^transplant ^uproot ^supersed ^disloc
displai 40 show expos exhibit ^court ^pose ^bench ^woo ^solicit ^postur ^brandish ^romanc ^demo ^swank ^flaunt
displeasur 77 ^dissatisfact ^annoy
dispos 47 administr given prepar mind tend inclin discard apt disposit fling ^will ^manag ^power ^sell ^conduct ^abandon ^liquid ^scrap ^dump ^trash ^junk ^expend ^jettison
disposit 75 dispos inclin tendenc tempera ^act ^alon ^restrict ^loan ^physic ^anim ^blood ^friendli ^lend ^calm ^permiss ^moral ^optim ^toler ^disagre ^willing ^bloodi ^moodi ^pessim ^involuntari ^deed ^unwilling ^solitari ^composur ^unfriendli
disproportion 60 !proportion
disput 36 differ challeng argu debat controversi content contest argument scrap contenti arguabl comb tilt quarrel moot alterc ^person ^question ^accus ^speak ^individu ^reform ^someon ^row ^resist ^contend ^somebodi ^soul ^obstruct ^wrangl ^crusad ^spar ^brawl ^mortal ^reformist ^firestorm
disqualifi 65 !qualifi disabl unfit ^chang ^alter ^pronounc ^inelig ^recus
disquiet 72 worri troubl upset disturb distract distress disord uneasi uneas anxious ^anxieti ^uncomfort ^vex
disregard 62 dismiss ignor discount regardless forgotten neglect snub irrespect ^despit ^reject ^handl ^treat ^slight ^discredit ^unnot ^flout ^mistreat
disrespect 66 !respect contempt ^consid ^view ^messag ^regard ^violat ^content ^abus ^devast ^breach ^offend ^attitud ^flip ^insult ^ridicul ^mock ^undervalu ^cheek ^taunt ^scorn ^disdain ^disparag ^wither ^jeer ^deris ^annihil ^revil ^infract ^transgress
disrupt 38 troubl disturb interrupt turbul tumultu disloc flutter ^incid ^delai ^storm ^paus ^stir ^turmoil ^earthquak ^abrupt ^upheav ^discontinu ^splash ^barrack ^uproar ^interject ^tumult ^heckl
dissatisfact 66 !satisfact dissatisfi ^disappoint ^discont ^displeasur
dissatisfi 66 !satisfi disgruntl dissatisfact ^disappoint ^discont
dissect 74 analyz analys ^cut ^analysi ^compound ^pars ^botan
dissemin 67 air broadcast spread circul dispers circular diffus propag ^public ^commun ^popular ^distribut ^bare ^transmiss ^podcast ^publicis ^sow ^vulgar ^popularis
dissent 51 differ protest object contest resist dissid disagre ^person ^individu ^someon ^neg ^rebel ^somebodi ^soul ^renegad ^mortal ^recus
dissid 49 protest contest dissent heret ^person ^individu ^someon ^neg ^somebodi ^soul ^mortal ^recus ^unorthodox
dissimilar 80 !similar ^differ ^unlik ^distinct ^dispar
dissip 72 sport bet wast scatter fool degrad dispers dispel degener dissolut libertin ^part ^disband ^vollei ^indulg ^immor
dissolut 74 degrad dissolv disintegr adjourn degener dissip libertin ^immor
dissolv 62 resolv disband dissolut solvent ^turn ^remov ^melt ^liquifi
dissuad 75 !persuad deter ^advis ^counsel ^rede
distanc 40 length distant outstrip ^hold ^far ^keep ^region ^near ^maintain ^remov ^space ^remot ^span ^mileag ^wavelength
distant 60 !close remov distanc remot upstag
distast 75 offens foul disgust revolt repel avers antipathi ^hate ^dislik ^lousi ^unpleas ^vile ^objection ^repuls ^unpalat
distil 67 extract condens sublim ^chang ^creat ^better ^produc ^improv ^manufactur ^amend ^liquid ^rectifi ^liquifi ^flux
distinct 49 other decid special separ typic classifi distinguish differenti specialti discret dispar emin preemin ^clear ^differ ^identifi ^focu ^individu ^definit ^sharp ^defin ^outlin ^manner ^discrimin ^clariti ^characterist ^crisp ^discern ^dissimilar ^demarc
distinctli 71 clearli
distinguish 59 sever mark separ signal spot impos recogn recognis distinct differenti discern !indistinguish ^import ^differ ^compar ^identifi ^individu ^sex ^contrast ^perceiv ^discrimin ^dignifi ^decoupl ^comprehend ^demarc
distort 59 color twist colour falsifi ting misrepres warp wring aberr pervert contort deform ^chang ^damag ^murder ^harm ^shape ^art ^impair ^mat ^lace ^buckl ^beli ^entangl ^weav ^intertwin ^mutil ^disingenu
distract 52 troubl disord deflect disquiet misdirect ^confus ^disturb ^flurri ^disarrai ^muddi ^vex
distraught 67 ^agit
distress 55 suffer worri troubl hurt stress serious upset sad disturb sorri unhappi lament deplor disquiet worrisom piti ^sever ^bad ^pain ^advers ^tortur ^hardship ^inconveni ^besieg ^throe ^anguish ^torment
distribut 37 lot !collect spread !concentr distributor administ dispers dispens allot ^share ^provid ^organ ^separ ^retail ^space ^fan ^widespread ^supplier ^deploi ^portion ^assign ^sampl ^sprawl ^alloc ^wholesal ^ration ^scatter ^straw ^discharg ^complement ^splash ^spars ^dissemin ^pervas ^redistribut ^permeat ^diffus ^metastas ^middleman
distributor 54 distribut alloc ^provid ^author ^retail ^supplier ^wholesal ^middleman
district 35 territori zone dominion ^govern ^regul ^regular ^mandat ^jurisdict ^mandatori ^enclav ^protector ^goldfield
distrust 64 suspect !trust suspicion mistrust misgiv ^question ^doubt ^uncertainti ^skeptic ^suspici ^wari ^sceptic ^cynic ^trait ^jealou
disturb 51 worri troubl disrupt upset sick crazi mad interrupt distress frai disquiet worrisom ruffl vex flutter ^move ^activ ^strike ^impress ^distract ^disord ^bother ^jolt ^roil ^agit ^fuss ^hassl ^rile ^troublemak
ditch 56 dump chuck ^abandon ^desert ^waterwai ^trench ^desol
ditka 82
diva 76
dive 56 plung diver ^fall ^match ^swim ^descend ^duck ^nightclub ^parachut ^submerg
diver 77 divers dive ^differ ^explor ^adventur ^swimmer
diverg 66 depart differ departur vari disagr !converg discrep deviat ^be ^branch ^fluctuat ^radiat ^variant ^variat
divers 48 variou varieti diversifi divert recreat diver various ^turn ^differ ^activ ^game ^condit ^sport ^celebr ^statu ^entertain ^escap ^athlet ^joke ^fun ^festiv ^danc ^gambl ^bath ^prank ^amus ^pastim ^antic ^biodivers
diversei 82
diversif 69 diversifi ^condit ^statu
diversifi 51 !special divers !specialis broaden diversif ^chang ^alter ^vari ^motlei
divert 57 entertain divers amus deviat ^interest ^turn ^send ^pleas ^detour
divest 59 !invest strip depriv divestitur ^unarm ^orphan ^expropri ^dethron
divestitur 75 divest ^sale
divid 43 !unit share part separ divis split fraction !multipli watersh partit ^person ^lot ^initi ^comput ^individu ^someon ^branch ^chamber ^section ^calcul ^somebodi ^episod ^segment ^fragment ^disagr ^soul ^torn ^halv ^splinter ^disconnect ^parcel ^fork ^mortal ^prong ^paragraph ^sliver ^balkan ^bifurc
dividend 39 ^number ^profit ^earn ^numer ^lucr ^divvi
divin 69 god cleric immort theologi ^seek ^forecast ^predict ^specul ^search ^qualiti ^guess ^perceiv ^saint ^oracl ^pardon ^prophet ^visionari ^zombi ^reverend ^goddess ^surmis ^comprehend ^prognost
divis 34 divid division ^in ^over ^sever ^half ^middl ^separ ^factor ^qualiti ^construct ^element ^compon ^concept ^ingredi ^bout ^discord
division 71 divis
divorc 54 disassoci ^part ^marri ^wed ^espous ^unmarri
divulg 72 reveal expos disclos uncov unwrap ^out ^tell ^confid ^leak ^revel ^disclosur ^betrai ^peach
divvi 82 ^dividend
dixon 73
dizzi 68 silli giddi ^chang ^ill ^sick ^alter ^symptom ^frivol
dj 65 ^comment ^broadcast
djibouti 82
dlouhi 74
dm 82 ^diabet
dmg 72
dmitri 69
dna 55 ^polym
dnc 65
dne 75
do 15 make perform conduct behavior fare behaviour bash brawl ut ^activ ^improv ^star ^offens ^premier ^stunt ^exagger ^improvis ^practis ^recit ^rehears ^bohemian
doak 82
doc 72 doctor physician ^intern ^resid ^specialist ^extern ^vet ^surgeon ^gp ^hakeem ^veterinari ^veterinarian ^hakim ^abortionist
dock 60 bob tail wharf pier ^enter ^arriv ^moor ^depriv ^herb ^enclosur
docket 74 schedul agenda ^plan ^set ^put ^place ^posit ^program ^lai ^calendar ^fare ^summar
dockland 76
docomo 79
doctor 39 fix restor sophist repair physician mend doc bushel ^intern ^resid ^specialist ^extern ^dilut ^vet ^surgeon ^gp ^od ^hakeem ^veterinari ^veterinarian ^hakim ^abortionist
doctrin 66 philosophi indoctrin ^nation ^present ^human ^reform ^command ^popul ^pacif ^formal ^function ^anim ^belief ^creation ^dynam ^liter ^teach ^ethic ^humanitarian ^internation ^unilater ^millennium ^imit ^passiv ^amor ^secular ^plural ^creed ^egalitarian ^femin ^multicultur
document 34 paper authent documentari certif !undocu corrobor attest ^report ^sourc ^record ^confirm ^softwar ^write ^letter ^resolv ^substanti ^platform ^resolut ^ballot ^genuin ^copyright ^charter ^referenc ^represent ^patent ^confess ^affirm ^credenti ^capitul ^voucher ^missiv
documentari 53 document ^real ^exist ^film ^movi ^pic
dodd 72
dodg 57 avoid escap scheme hedg evad duck evas shun skirt sidestep elud circumv parri dodger contriv ^strategi ^soldier ^neglig ^careless ^slack ^falsehood
dodger 73 fox dodg ^deceiv ^cheater
dodgson 76
doe 25
doesn 75
dog 43 track trail persist chase heel tag tail hound dour cad ^continu ^pursu ^hunt ^quest ^stubborn ^barker ^newfoundland ^canin ^puppi ^uninterrupt
doge 76 ^judg ^jurist
dogg 82
doggedli 76
doha 67
doherti 74
doj 51
doldrum 76 stagnat ^wind ^inact
dole 65 mourn ^share ^percentag ^sad ^welfar ^unhappi
doll 69 bird dame skirt chick ^miss ^fill ^girl ^toi
dollar 29 buck ^greenback
dolor 80 tear weep ^grief ^heartbreak ^sorrow
dolphin 64
domain 60 world area land arena orbit sphere ^respons ^environ ^provinc ^preserv ^kingdom ^princip ^empir ^emir ^lap ^realm
dome 55 bean vault noodl ^round
domecq 75
domest 31 !foreign cultiv tame ^chang ^activ ^qualiti ^retain ^adapt ^interior ^alter ^servant ^accommod ^municip ^maid
domicil 79 home resid habit dwell abod ^hous ^live ^popul ^lodg ^inhabit ^condo ^condominium
domin 33 later rule author command master !recess prevail dominion reign overshadow authoris overlook eclips ascend rife !submiss !subordin preval supremaci autocrat potenc predomin ^govern ^high ^control ^condit ^influenc ^statu ^suprem ^absolut ^monopoli ^paramount ^bulli ^authoritarian ^sovereign ^oppress ^overrid ^outweigh ^cavali ^tyranni
domingo 82
dominican 64 ^friar
dominici 82
dominion 55 domin district territori ^sovereignti ^mandat ^jurisdict ^mandatori ^ascend ^enclav ^raj ^protector ^goldfield
dominiqu 71 ^chicken
domino 67 ^cloak
don 49 ^dress ^teacher ^hat ^instructor ^gentleman
donald 24
donaldson 65
donat 46 contribut ^offer ^give ^pledg ^gift ^alm
done 28 through beneficiari ^finish ^pension ^cook ^recipi
donetsk 74
dong 76 ^ring
donkei 75 ^emblem
donna 69 ^woman
donnellei 80
donnelli 80
donni 82
donor 50 present bestow ^contributor ^subsid ^subsidis ^helper ^philanthropist
donovan 69
dont 73
donut 82
doom 58 lost design sentenc fate destin damn curs doomsdai unlucki ^peopl ^declar ^dead ^convict ^destini
doomsdai 75 doom ^dai ^fate ^destini
door 35 threshold doorwai ^entranc ^revolv
doorbel 74 bell buzzer ^button
doordash 77
doorstep 67 threshold
doorwai 70 door threshold ^entranc
dope 60 drug sen cola narcot weed poop dummi gage skunk ^chang ^treat ^simpl ^alter ^rip ^marijuana ^drunk ^intox ^cannabi
dorado 79
dori 79 dinghi
dorian 73 ^peopl ^citizenri
dormant 72 !activ sleep ^asleep
dormitori 82 hall ^build ^quarter ^bedroom
dorothi 76
dorsei 73
dose 61 drug dot acid superman ^process ^medic ^treat ^medicin ^pill ^narcot ^overdos ^anaesthet
dossier 69
dot 57 dash dust scatter acid dose dispers superman constel sprinkl stud ^broken ^pattern ^sprai ^disk ^discharg ^disc ^splash
dotcom 77
doubl 31 !singl twice dual duplic trebl doubli ^hit ^multipl ^reliev ^tenni ^backup ^multipli ^redoubl ^badminton
doublehead 82 ^game
doubli 80 doubl twice
doubt 34 question uncertainti skeptic tent sceptic dubiou doubter ^suspect ^suspicion ^suspens ^uncertain ^unsur ^distrust ^precari ^disbelief ^mistrust ^indecis ^incredul
doubter 76 doubt skeptic sceptic ^person ^individu ^someon ^somebodi ^intellectu ^soul ^pessimist ^mortal
doubtless 82 undoubtedli
doug 56
dougla 50
dour 80 dog persist moodi grim forbid ^stubborn ^unpleas
dove 72 !hawk ^disarm ^pigeon
dover 71
dow 48
dowd 80
down 16 !up consum downward demolish devour ^behind ^fallen ^drink ^thrown ^descend ^feather
downbeat 77 ^rhythm
downer 75 down depress ^medic ^medicin
downfal 65 precipit ^failur ^weather ^hail ^rain ^snow ^rainfal ^snowfal
downgrad 55 !upgrad ^rate ^rank ^grade
downhil 71 ^declin ^descend
download 47 !upload ^transfer
downpay 82
downplai 55 background minim minimis underst ^inform ^stress ^emphas ^accent ^emphasis ^punctuat ^trivial ^accentu
downpour 79 torrent delug ^rain ^rainfal
downright 80 rank absolut straightforward sheer ^complet ^direct ^honor ^honest
downsid 63
downsiz 71 curtail retrench ^save ^furlough
downstair 76 below !upstair
downstream 67 !upstream
downtim 77 ^period
downtown 53
downtrend 77
downturn 54 ^worsen
downward 55 down !upward ^descend
doyl 67
dozen 33 lot score load pile ton lash stack slew twelv heap raft ^cardin
dp 79 ^refuge
dpa 80
dr 43
draconian 70
draft 44 draw outlin blueprint enlist ^trade ^write ^check ^wind ^recruit ^craft ^levi ^pen ^enrol ^chequ ^overdraft
drag 42 sweep haul embroil cart tangl hale ^effort ^pull ^draw ^resist ^deterr ^hinder ^balk ^impedi
dragon 63
drain 59 exhaust debilit drainag ^cours ^flow ^empti ^evacu ^tire ^deplet ^tube
drainag 76 drain ^empti ^evacu
drake 63 ^duck
dram 73
drama 49 plai dramat ^episod
dramat 39 strike drama spectacular theater theatr !lyric pad embellish ^commun ^write ^impress ^pen
drank 69
drape 71 cloth wrap mantl curtain robe cloak pall ^wai ^cover ^screen ^style ^arrang ^fashion ^manner ^fold ^mode ^furnish ^frontal
drastic 54 ^forc
draw 37 line describ pull attract draft trace reap standoff lotteri ^move ^gain ^entertain ^drag ^graphic ^deriv ^abduct ^haul ^represent ^artwork ^yank ^tweak ^cart ^sketch ^jerk ^pluck ^hale ^silhouett
drawback 77 ^catch ^disadvantag ^gimmick
drawdown 79
drawer 82 short draw pant boxer ^contain
drawn 41 worn ^close ^tire
dread 69 fear pain terribl aw frighten dire horrif apprehens fearsom horrend ^bad ^alarm ^suspens ^panic ^bode ^gloom ^gloomi ^somber ^unpleas ^pall ^forebod
dream 44 ambit aspir dreamer ^imag ^imagin ^perceiv ^sleep ^nightmar ^imageri ^envisag ^comprehend ^slumber ^unreal
dreamer 79 dream idealist ^romant ^visionari ^sleeper ^slumber
dreamlin 79
dreamt 82
dreamwork 80
dredg 82 ^seek ^search ^surfac ^coat ^excav ^flour
drench 82 soak swamp ^provid ^cover ^flood ^wet ^cater ^ply
dresdner 68
dress 46 cloth polish fertil stuf apparel garment robe fertilis attir garb ^chang ^turn ^treat ^formal ^wear ^don ^shirt ^shoe ^habit ^outfit ^coat ^jacket ^wearabl ^costum ^disguis ^clad ^mixtur ^farc ^gown ^sauc ^concoct ^mayo ^sportswear ^mayonnais
drew 44
dri 63 ^preserv ^dry
drier 82 dry ^applianc
drift 60 rang blow float wander roam impuls strai impetu rove swan rambl err ^go ^move ^forc ^travel ^stream ^unsettl ^leewai ^locomot
drill 53 practic exercis bore practis recit ^cut ^train ^educ ^tool
drink 43 pledg beverag salut drinker drunken toast booz ^down ^help ^consum ^serv ^tank ^shake ^consumpt ^wine ^suck ^ingest ^intak ^uptak ^sip ^guzzl
drinker 68 drink ^consum ^drunk
drip 75 trickl soak ^fall ^flow ^pour ^descend
drive 30 campaign effort caus motor driver ram thrust crusad impuls drivewai ^go ^move ^carri ^travel ^transport ^coach ^tool ^ride ^dynam ^steer ^firewal ^impetu ^fuse ^propuls ^energet ^locomot
driven 39 goad compuls ^motiv ^involuntari
driver 42 drive ^oper ^worker ^manipul ^wagon ^motorist ^trucker ^teamster ^racer
drivewai 68 drive ^road ^rout
drm 79 ^offic ^agenc ^bureau
drogba 77
drone 45 trailer poke laggard ^talk ^speak ^sound ^mouth ^verbal ^bee
drop 28 fall sink cliff pearl bead ^move ^tear ^plummet ^descend ^stool ^deject
drought 60 ^period
drove 45 swarm hord ^crowd
drown 61 overwhelm submerg ^cover ^elimin
drub 80 beat cream whip slaughter debacl lace thrash lick whack trounc ^defeat ^lash ^tan
drug 34 dope dose narcot sedat ^us ^medic ^excit ^medicin ^arsen ^rip ^relax ^suppress ^stimul ^drunk ^overdos ^intox ^dilat ^anaesthet ^botan ^habitu
drugmak 72
drugstor 71 pharmaci ^store ^shop
drum 60 barrel bone cram drummer ^sound ^snare
drummer 72 drum
drummond 75
drunk 64 gone rip intox ^drug ^excit ^stone ^alcohol ^smash ^dope ^narcot ^soak ^lush ^drinker ^drunken ^piss
drunken 68 drink alcohol !sober intox booz ^rip ^drunk ^groggi
druzhba 80
dry 51 iron !wet drier ^chang ^reform ^alter ^sear ^crusad ^humor ^dri ^scorch ^bake ^reformist ^wither ^humour ^arid ^thirsti
ds 67 ^offic ^agenc ^bureau
dt 82
dti 68
dtn 82
dtt 80
du 64
dual 52 doubl trebl ^multipl
duan 75
dub 45 nicknam knight ^call ^name ^sound ^translat ^interpret ^render ^soundtrack
dubai 55
dubiou 60 doubt ^question ^uncertain ^unsur
dublin 61
duchess 76
duck 59 hedg dodg evad skirt sidestep elud circumv parri ^plung ^hunt ^dive ^wet ^drake ^shovel
duckworth 77
dud 80 bomb thread flop misfir ^wear ^cloth ^loser ^wearabl ^unload ^nonstart
dude 66 swell buster beau ^man
dudlei 82
due 24 refer !undu ^expect ^right ^receiv ^collect ^repay ^overdu ^payabl ^cod
duel 67 ^fight ^struggl ^battl ^combat
duet 74 coupl pair span brace duo twain yoke ^two
duff 69
duffi 65
dug 64
dugout 76 bunker ^shelter
dui 63
duke 59 ^peer ^nobl
dulaimi 69
dull 60 !live !bright dampen blunt bore grei soften mute damp tediou ^chang ^matt ^alter ^stupid ^mat ^lacklust ^tame ^lacklustr ^arid ^bovin
duma 77 ^legislatur
dumb 68 slow mute dens speechless ^stupid
dummi 77 dope blank ^produc ^simpl ^artifici ^mute
dump 49 ditch shit ^market ^sell ^site ^dispos ^merchandis ^discard ^defec
dumpster 80 ^contain
dunbar 72
duncan 56
dunde 72
dune 80 ^ridg
dunk 67 dip ^plung ^immers ^dabbl
dunlop 75
dunn 64
dunneri 72
duo 58 coupl pair span brace duet twain yoke ^two
dupe 72 victim fool slang cod ^person ^individu ^someon ^kid ^somebodi ^soul ^deceiv ^mortal ^goat ^mug ^sucker
duplic 61 doubl match repeat extra twin parallel fraudul replic reproduc copier ^same ^depend ^consist ^copi ^correspond ^counterpart ^reliabl ^fax ^talli ^decept ^apparatu ^setup ^artifact ^gibe ^misrepresent ^xerox ^deceit ^facsimil ^jibe
durabl 64 last ^long ^servic ^perman ^persist ^applianc
duran 82
durango 77
durat 56 continu length ^period ^clock ^span ^stint
durbin 76
dure 18
durex 72
durham 75 ^beef
dust 56 dot scatter debri junk dispers rubbl dusti sprinkl ^take ^remov ^clean ^withdraw ^scrap ^fallout ^trash ^rubbish ^slack ^smear
dusti 71 dust ^cover ^dirti
dustin 69
dutch 46 ^nation
dutchman 74
duti 39 respons tariff oblig ^work ^keep ^job ^requir ^role ^task ^assign ^incumb ^imper ^chore ^prerequisit
dutifulli 82
duwaji 76
dvd 55
dvr 80
dwarf 62 shadow overshadow ^stunt ^fairi
dwayn 67
dwell 71 home live popul consist lie habit inhabit abod domicil dweller ^hous ^exist ^worri ^lodg ^condo ^condominium
dweller 79 habit inhabit dwell ^american ^person ^european ^individu ^western ^border ^someon ^resid ^northern ^australian ^island ^asian ^eastern ^villag ^somebodi ^occupi ^latin ^occup ^soul ^mortal ^aussi ^cottag ^marcher ^kiwi ^occident
dwi 80
dwight 73
dwindl 58 taper ^diminish ^decreas ^lessen
dy 59 death die color colour anxiou demis !nascent ^end ^metal ^eager ^artifici ^grave ^moribund
dye 77 dyer ^blue ^colour ^bronz ^stain ^kendal ^anil ^blu
dyer 75 dye
dyke 72 dam ^barrier ^lesbian ^weir
dylan 63
dynam 47 vigor kinet vigour hearti ^chang ^drive ^strength ^motiv ^slash ^alter ^mechan ^incent ^propel ^ballist ^philosophi ^projectil ^induc ^doctrin ^energ ^propuls ^energis
dynamit 73 ^revolutionari ^explod ^subvers ^deton ^subvert
dynasti 62 ^york ^sept ^yuan ^han ^wei ^windsor ^sung ^zhou ^tang ^ming ^qing ^hanov ^tudor
dysfunct 72 ^ed ^impair ^paralysi ^patholog
dysmorphia 77
dystopian 75
ea 72
each 26 apiec ^all
eager 47 forward readi keen bore avid zeal ^rare ^enthusiasm ^willing ^anxiou ^dy ^impati
eagerli 69
eagl 55 ^score ^talli ^raptor
ear 53 castig ^audit ^worn ^rebuk ^gossip ^jewelri ^reprimand ^jewelleri ^reprehens ^scuttlebutt
earl 69 ^peer
earli 21 other former !late !middl ^time ^earlier ^forward ^young ^advanc ^prioriti ^preced ^earliest ^prematur ^beforehand ^wee ^embryon ^archaic ^aborigin ^untim ^primit
earlier 21 befor origin sooner earliest ^earli
earliest 56 earlier ^earli
earmark 61 allow reserv appropri trademark hallmark ^mark ^portion ^assign ^characterist ^marker ^allot
earn 27 profit pai net wage realiz realis lucr salari garner earner !unearn ^get ^found ^incom ^acquir ^letter ^dividend ^gross ^attain
earner 64 earn
earnest 61 serious sincer dear solemn devout heartfelt ^commit ^seriou ^grave ^graviti ^sober ^sedat ^staid ^trait
earnestli 82 serious
earpiec 77 phone headphon
earth 43 world ground land globe ^materi ^hide ^stuff ^soil ^dirt ^morain ^fasten
earthjustic 80
earthlink 82
earthquak 54 quak ^disrupt ^tremor
eas 39 still inform easi comfort simpl relief !difficulti moder reliev facilit allevi allai simplic ^go ^move ^chang ^travel ^qualiti ^liber ^rich ^reduct ^detent ^alter ^liberalis ^mitig ^locomot
easi 39 !difficult slow eas simpl easili slowli soft relax leisur !uneasi simplic ^qualiti ^quiet ^elementari ^tranquil
easier 42
easiest 68
easili 42 well easi
east 29 !west eastward ^eastern
eastend 75
easter 58 ^wind ^levant
easterbi 77
eastern 39 !western ^east ^habit ^northeastern ^southeastern ^inhabit ^dweller
eastland 80
eastman 72
eastward 82 east
eastwood 69
eat 43 feed chuck eater ^consum ^consumpt ^fare ^mess ^breakfast ^lunch ^wolf ^brows ^swallow ^dine ^snack ^pig ^jaw ^relish ^bing ^glut ^ingest ^chew ^gobbl ^gorg ^feast ^peck ^graze ^intak ^uptak ^banquet ^picnic ^replet ^savour ^brunch
eaten 62
eater 82 eat feeder ^produc ^consum ^diner ^devour ^vegetarian
eateri 77 restaur ^build ^cafe ^grill ^steakhous
eaton 69
eaux 63
eavesdrop 76 ^listen ^intercept ^bug ^wiretap
eb 80 wane ebb ^declin ^diminut
ebai 63
ebb 73 wane !tide eb ^declin ^flow ^beleagu ^besieg ^circumv ^diminut
ebber 69
ebel 82
ebitda 76 ^incom
ebola 56
ec 75
ecb 82
eccentr 75 type !concentr bizarr geek flake outlandish ^person ^individu ^someon ^adult ^odd ^somebodi ^strang ^ratio ^soul ^mortal ^unfamiliar ^unconvent ^crank ^odditi
eccleston 80
echelon 71 ^statu
echeniqu 76
echo 42 repeat recal ring reverber resound ^reflect ^sound ^utter ^recit ^cuckoo
echostar 76
eclect 82 ^discrimin ^philosoph
eclips 59 domin overshadow ^break ^interrupt
eco 82
ecolog 65 ecologist ^environ ^biologi
ecologist 80 ecolog ^biologist
econolin 82
econom 26 economi conserv husband spare stint scotch ^spend ^financ ^save ^effici ^macroeconom ^saver ^expend ^retrench
economi 29 econom save economist thrifti ^industri ^system ^effici
economist 39 economi ^monetarist
ecopetrol 75
ecosystem 59 ^system
ecstat 75 ^joyou
ecuador 68
ed 49 ^system ^dysfunct ^impot
eddi 60 swirl whirl ^current ^cours ^flow
edelman 77
eden 72 heaven paradis ^region
edg 38 cut border sharp inch bound boundari sting butt ^provid ^suppli ^advanc ^progress ^margin ^render ^brink ^verg ^fring ^perimet ^rim ^furnish
edgar 70
edgi 75 edg restiv uneasi jitteri ^anxieti ^tens ^willi
edibl 75 ^food ^properti ^digest ^tuck ^nutrient
edict 69 decre fiat ^announc ^act ^ban ^prohibit ^enact ^proclam
edinburgh 58
edit 44 version editor delet redact variant variat ^group ^issu ^chang ^publish ^write ^revis ^alter ^rewrit ^bracket ^excis
edith 79
editor 43 edit editori ^revis ^redact ^rewrit
editori 53 editor ^articl ^opin
edmond 77
edmonton 76
edmund 72
edonkei 82
edt 66
edu 76
eduard 75
eduardo 73
educ 37 school train civil instruct teach deriv extract cultiv evok civilis elicit enlighten ^inform ^creat ^better ^activ ^social ^improv ^ground ^cours ^experi ^learn ^letter ^profession ^knowledg ^amend ^teacher ^interpret ^princip ^academ ^drill ^lectur ^scholarship ^instructor ^groom ^constru
edvard 80
edward 46
edwin 76
eeri 82 ^unusu ^strang ^unfamiliar ^supernatur
eerili 80
effect 25 result event establish impress effici consequ outcom accomplish burden essenc !ineffect efficaci potenc upshot ^appear ^person ^power ^respons ^action ^caus ^act ^impact ^individu ^someon ^compet ^settl ^wake ^somebodi ^fulfil ^fallout ^aftermath ^harvest ^phenomenon ^soul ^dent ^repercuss ^reverber ^precipit ^offshoot ^mortal
efficaci 72 effect ^impress
effici 41 effect !ineffici expediti ^econom ^economi ^compet ^skill ^ratio ^streamlin
effort 25 try campaign caus attempt drive exploit exert crusad sweat endeavor feat endeavour ^run ^best ^activ ^seek ^bid ^difficult ^struggl ^battl ^contribut ^trial ^liber ^labour ^wear ^pain ^drag ^labor ^punish ^difficulti ^strain ^exercis ^tire ^exhaust ^bat ^strive ^forai ^essai ^weari ^workout
effortlessli 80
effus 75 expans outburst gush ^commun ^live ^express ^demonstr ^pour ^eman ^overflow
eg 82
egalitarian 80 !elitist ^democrat ^philosophi ^doctrin
egan 82
egg 58 testicl testi ^surfac ^coat ^bombard ^spawn ^foodstuff ^roe ^pelt ^nit
eggleton 79
ego 69 self ^pride ^conscious
egregi 75 rank cry glare flagrant ^conspicu
egypt 51
egyptian 60
ei 59
eight 29 viii ^digit ^cardin
eighteen 71 ^cardin
eighth 51 ^rank ^ordin
eighti 69 ^decad ^cardin
eileen 77
eindhoven 77
einstein 76 brain geniu mastermind ^intellectu
eisenhow 74
eisner 77
either 32
eject 68 exclus expel expuls ^bar ^deport ^oust ^bleed ^evict ^vomit ^propuls ^spit ^emit ^spew ^fester ^hemorrhag ^banish
ek 73
el 47 elev altitud ^railwai ^railroad
elabor 50 detail expans complic luxuri refin enlarg intric ornat intricaci dilat ^appear ^better ^produc ^improv ^special ^care ^advanc ^particular ^complex ^instanc ^clarifi ^illustr ^specialis ^fanci ^flamboy ^exemplifi
elain 77
elaps 82 pass ^fell ^advanc ^progress
elat 74 light !depress intox uplift jubil joy !deject ^excit ^joi ^pride ^euphoria ^rejoic ^triumphant ^bliss ^joyou
elbow 67 ^nudg ^shove ^jostl ^prod
elder 59 senior older ^bush ^adult
elderli 54 senior ag older ^old
eldest 65 ^first ^offspr
elect 25 !appoint chosen elector elit elig ^vote ^cours ^option ^incom ^choic ^primari ^select ^choos ^reelect ^runoff
elector 46 elect voter ^peopl ^citizen ^princ ^constitu ^crossov ^citizenri
electr 39 galvan electrifi ^car ^energi ^dc ^auto ^tens ^ac ^automobil ^hydroelectr
electrifi 69 electr thrill ^fill ^excit ^agit
electron 36 ^physic ^microelectron
eleg 70 grace ^qualiti ^tast ^dash ^breed ^magnific ^flair ^vers ^stylish ^chic ^lux ^brillianc ^delicaci ^swank ^graciou ^delux
element 44 primari factor compon constitu ingredi elementari ^part ^point ^addit ^improv ^divis ^weather ^portion ^spare ^crystal ^accessori ^pixel
elementari 59 primari simpl element ^easi
elena 64
eleph 68 ^mammoth ^emblem
elev 49 rais promot lift peak upgrad el summit height altitud lofti pinnacl idealist sublim rarefi ^move ^rise ^boost ^design ^stage ^favor ^degre ^deleg ^jack ^hike ^assign ^shoulder ^tenur ^railwai ^erect ^railroad ^gentl ^chin ^hoist ^ascent ^ascens
eleven 64 xi ^team ^squad ^cardin
eleventh 72 ^rank ^ordin
elf 69 ^fairi
eli 61
elia 75
elicit 75 educ extract provok evok induct arous kindl evoc ^interest ^creat ^injur ^wound ^excit ^invit ^anger ^upset ^overwhelm ^interpret ^bruis ^stimul ^spite ^induc ^overpow ^stimulu ^rekindl ^constru
elig 49 elect !inelig ^make ^insur ^desir ^pension ^marriag ^entitl ^suitabl ^qualif ^worthi
elijah 76
elimin 40 evacu erad void extinguish decim annihil ^remov ^agent ^except ^destroi ^exclud ^remot ^destruct ^ration ^expel ^obliter ^drown ^urin ^preclud ^shit ^omit ^prune ^defec
elin 77
eliot 69
elis 77 except exclus ^delet
elissa 77
elit 46 elect elitist ^few ^select ^ideolog ^cream
elitist 80 elit !egalitarian ^mandarin
elizabeth 51
elk 79 ^deer
elkin 79
ell 82 ^annex
ellen 63
elli 64
elliot 72
elliott 69
ellison 64
ellwood 82
eln 75
elon 61
eloqu 72 facil silver smooth articul fluent ^style
els 37
elsevi 75
elsewher 42
elsi 77
elton 68
elud 68 escap hedg dodg evad duck elus skirt sidestep circumv parri ^resist ^amaz ^defi ^puzzl ^baffl ^bewild ^mystifi ^perplex
elus 63 problemat subtl baffl elud ^unclear ^art ^unidentifi
elvi 64 dot acid dose superman
elyse 82
em 68
email 38 ^post ^send ^mail ^telecommun ^spam
eman 69 process emiss ^come ^discharg ^radiat ^vent ^emit ^effus
emanuel 69
emb 80 plant implant ^group ^pot ^insert ^nest
embank 82 ^hill ^bulwark
embarass 75
embargo 67 ^ban ^censor
embark 54 board ship ventur !disembark ^go ^start ^leav ^begin ^departur ^commenc
embarrass 47 block blockad obstruct hinder humili stymi sticki plethora chagrin ^hard ^difficult ^prevent ^upset ^shame ^flurri ^bash ^uncomfort ^asham ^filibust ^forbid ^bottleneck ^preclud ^forestal ^unpleas ^stonewal
embassi 46 ^deleg
embattl 57 castl ^prepar ^troubl ^machin ^fort ^devis ^fortifi
embed 58 ^integr
embellish 82 dramat grace deck decor pad adorn ornament ^be ^flourish ^amplifi ^exagger ^overst ^magnifi ^hyperbol
embezzl 72 misappropri ^illeg ^raid ^steal ^theft ^thiev ^deceiv ^fiddl ^cheater
emblazon 71 color colour ^grace ^decor ^adorn ^ornament
emblem 79 emblemat ^flag ^symbol ^color ^colour ^badg ^eleph ^symbolis ^donkei ^swastika
emblemat 72 typic symbol emblem ^repres
embodi 61 bodi corpor substanti shape incarn avatar ^be ^repres ^symbol ^concret ^symbolis ^exemplifi ^reincarn
embolden 65 cheer recreat hearten ^encourag ^bold
embrac 45 hug encompass espous comprehend bosom ^includ ^hold ^grip ^inclus ^clutch ^nestl
embraer 76
embroil 62 drag sweep tangl entangl ^involv
embryo 79 conceptu embryon ^plant ^anim ^creatur ^beast ^flora ^brute
embryon 76 embryo ^earli
emc 77
emce 79 host ^entertain
emerg 28 issu rise pinch ^appear ^futur ^begin ^crisi ^sudden ^nascent
emeritu 69 ^old ^retire
emi 75
emigr 67 !immigr expatri ^leav ^migrant ^migrat
emil 74
emili 62
emin 69 high soar distinct tower lofti preemin ^superior ^appendag
eminem 76
emir 53 amir ^ruler ^domain ^berth
emiss 59 expel discharg eman emit ^materi ^stuff ^radiat ^vent
emit 70 !absorb emiss utter ^spark ^smoke ^rai ^bubbl ^steam ^shine ^radiat ^fume ^eject ^eman
emma 69
emmanuel 68
emment 80
emmi 67 ^award ^honor ^honour ^accolad ^laurel
emoji 82
emot 44 affect excit emotion ^releas ^charg ^feel ^fear ^love ^anger ^sentiment ^hate ^anxieti ^aw ^joi ^ir ^soul ^moodi ^hatr ^rever ^lyric ^vener ^supercharg ^joy ^temperament
emotion 66 emot ^demonstr ^excit ^sentiment ^passion ^tempera ^affection ^trait
empathet 82 sympathet empathi
empathi 69 empathet ^sympathi
emperor 63 imperi ^sovereign ^monarch ^kaiser
emphas 48 stress underscor emphasi underlin accent emphasis emphat punctuat accentu ^action ^express ^background ^topic ^downplai
emphasi 53 stress emphas accent emphat ^import ^intens ^grand
emphasis 60 stress underscor emphas underlin accent emphat punctuat accentu ^express ^background ^topic ^downplai
emphat 67 forc definit emphas emphasi emphasis decidedli unquestion ^stress ^accent
empir 49 conglomer imperi !theoret ^govern ^author ^confirm ^observ ^regim ^verifi ^domain ^experiment ^existenti ^falsifi
emploi 43 us employe engag appli hire util employ !unemploi utilis ^state ^work ^share ^job ^avail ^commit ^contract ^ship ^enjoi ^implement ^dedic ^exploit ^wast ^exercis ^resort ^devot ^exert ^rat ^misus ^recycl ^overdr ^cannib ^overus ^subcontract
employ 42 us work !employe engag util emploi exercis !unemploy usag utilis ^state ^servic ^leader ^job ^worker ^book ^coach ^boss ^occup ^sail ^workload ^seafar
employe 32 !employ emploi ^worker ^hire ^staffer ^garden ^dispatch ^clerk ^railroad ^registrar
empow 61 author invest gift authoris empower endow ^appoint ^enabl ^sanction ^entitl
empower 73 author authoris empow ^manag ^commiss ^deleg ^permit ^permiss ^certif ^releg
empt 72
empti 49 !full !fill abandon evacu vacat vacuum void vaniti vacanc hollow ^chang ^turn ^condit ^remov ^contain ^statu ^strip ^remot ^alter ^gut ^drain ^hungri ^vacant ^hunger ^blank ^loot ^meaningless ^plunder ^drainag ^glassi ^eviscer ^glaze ^lifeless
emptiv 75
emul 62 ap imit copycat ^person ^competit ^individu ^someon ^copi ^ambit ^somebodi ^techniqu ^aspir ^soul ^simul ^mortal
emwazi 68
en 54 nut
enabl 40 !disabl ^chang ^invest ^equip ^sanction ^alter ^gift ^empow ^endow
enact 50 person act passag character portray ^legisl ^lawmak ^statut ^decre ^edict ^fiat
enamor 75 captur captiv entranc fascin charm enchant ^love ^attract
encamp 72 camp tent ^live ^site ^popul ^inhabit ^lager
encapsul 79 capsul ^condit ^statu ^condens
encas 75 case ^box ^packag ^pack ^envelop ^crate ^enclosur
enchant 82 transport captur spell delight captiv entranc fascin charm witch glamour !disench enamor ^like ^attract ^pleas ^wizard ^transfix
encircl 79 surround circl blockad skirt ^sieg ^beleagu ^besieg ^hoop ^peripher
enclav 68 ^district ^territori ^dominion
enclosur 80 envelop ^box ^pack ^chamber ^pen ^insert ^dock ^cage ^encas ^plenum
encod 65 encrypt !decod ^code ^convert ^cryptographi
encompass 62 wide extens surround broad embrac blanket comprehend ^includ ^close ^comprehens ^inclus
encount 48 meet find chanc clash confront bump showdown skirmish ^fight ^cross ^combat ^converg ^intersect
encourag 35 support further boost advanc promot !discourag ^help ^aid ^urg ^assist ^ralli ^pleas ^inspir ^anim ^spur ^cheer ^shout ^foster ^incit ^commend ^embolden ^hearten ^barrack ^instig ^exhort ^prod ^conduc ^nurtur ^abet ^goad ^invigor
encroach 74 impact violat invas invad infring entrench intrus trench usurp trespass ^enter ^advanc ^progress ^wrongdo ^misconduct ^entranc ^intrud ^inroad
encrypt 58 code encod ^cryptographi
end 16 over !begin !middl goal finish conclud conclus termin ceas ^last ^close ^chang ^final ^kill ^complet ^decid ^limit ^break ^retir ^dismiss ^resolv ^settl ^tip ^disappear ^closur ^shutdown ^destruct ^expir ^liquid ^alter ^destin ^sack ^abort ^fade ^laps ^abolish ^finalis ^vanish ^tail ^culmin
endang 56 threaten peril jeopard imperil jeopardis menac queer scupper ^impact ^exist ^affect ^vulner
endanger 82 risk hazard peril jeopardi
endear 72 love ador ^pleas ^delight ^benign
endeavor 64 try effort attempt enterpris strive endeavour ^run ^best ^activ ^seek ^bid ^project ^struggl ^battl ^contribut ^trial ^liber ^task ^pain ^buck ^undertak ^racket ^bat ^forai ^essai ^assai ^fling
endeavour 75 try effort attempt enterpris strive endeavor ^run ^best ^activ ^seek ^bid ^project ^struggl ^battl ^contribut ^trial ^liber ^task ^pain ^buck ^undertak ^racket ^bat ^forai ^essai ^assai ^fling
endem 77 !epidem indigen ^plant ^diseas ^nativ ^flora
enderl 79
endgam 69
endless 60 etern ^continu ^long ^length ^infinit ^incess
endlessli 73 continu infinit
endors 41 back second support sanction subscrib warrant certifi ratifi ^public ^approv ^promot ^champion ^packag ^admir ^okai ^booster ^protagonist ^signatori
endow 74 invest talent gift empow ^capit ^enabl ^hang ^flair ^knack
endur 48 last support live suffer surviv bear weather brave toler brook abid stomach digest ^allow ^tough ^strength ^anim ^perman ^permit ^patient ^aliv ^defi ^withstand ^stamina
enemi 45 foe ^oppos ^oppon ^resist ^adversari ^besieg ^antagonist
energ 67 activ energi anim vital brace stimul kinet arous energis ^chang ^affect ^devic ^actor ^dynam ^reviv ^alter ^recreat ^reinvigor ^invigor
energet 69 industri energi ^drive ^enterpris ^alert ^vigor ^rattl ^brisk ^tireless ^spank
energi 33 push vigor energ zip energet muscular vigour ^forc ^electr ^heat ^radiat
energis 80 anim vital brace stimul energ kinet arous ^chang ^affect ^devic ^actor ^dynam ^reviv ^alter ^recreat ^reinvigor
enforc 34 impos implement !exempt constrain ^help ^assist ^oblig ^compel ^inflict ^imposit ^helper ^coercion
engag 37 fight battl date conflict book appoint pursu hire employ prosecut emploi occupi engross ^busi ^meet ^interest ^involv ^act ^attract ^assault ^combat ^politick
engend 79 gener father mother breed spawn ^creat ^caus
engin 34 technolog organ orchestr mastermind technologist locomot ^it ^plan ^oper ^gener ^person ^comput ^individu ^someon ^programm ^motor ^somebodi ^disciplin ^manipul ^soul ^profess ^biotechnolog ^mortal ^choreograph ^coder ^surveyor
england 35
englewood 71
english 41 ^nation
englishman 79
engrav 79 grave etch ^strike ^impress ^charact ^print ^plate ^carv
engross 82 engag intent grip wrap steep captiv absorb fascin engulf immers rivet ^interest ^special ^center ^focu ^focus ^centr ^attent ^written ^concentr ^pore ^focuss
engulf 63 steep immers engross ^center ^focu ^centr ^concentr ^envelop ^pore ^rivet
enhanc 43 heighten sweeten foil cosmet augment ^increas ^potenti ^better ^improv ^amend ^compound ^intensifi ^deepen ^aesthet
enigmat 75 mysteri puzzl cryptic ^ambigu
enjoi 38 !suffer love relish bask enjoy savour ^us ^like ^appli ^util ^emploi ^utilis ^devour
enjoy 72 enjoi pleasur pleasantli gratifi ^person ^activ ^individu ^someon ^somebodi ^soul ^pleasant ^relish ^mortal ^gusto
enlarg 58 expans elabor exagger magnifi dilat ^state ^increas ^big ^larg ^extens ^stretch ^swell ^lump ^puffi
enlighten 77 inform initi educ crystal illumin ^peopl ^sophist ^instruct ^teach
enlist 64 tour draft recruit !discharg hitch ^secur ^period ^commit ^achiev ^accomplish ^allegi ^procur ^conscript
enmiti 82 hostil antagon ^state ^war ^aggress ^hate ^bitter ^hatr ^resent ^animos ^belliger ^rancor
enorm 45 great wide huge grand vast outrag tremend immens sizeabl ^big ^larg ^indec
enough 28 plenti suffici adequ ^fill
enquir 80 ask question investig wonder inquir enquiri ^commun ^interview ^consult ^probe ^examin ^speaker ^queri ^verbal ^pollster ^interrog ^pry ^headcount ^tester
enquiri 75 question research inquiri queri interrog enquir ^investig ^experi ^poll ^probe ^experiment ^canvass ^inquir
enrag 69 anger furiou infuri madden ^angri ^ir
enrich 53 !depriv !impoverish ^better ^improv ^add ^amend ^gift ^fertil ^fertilis
enriqu 65
enrol 59 enter recruit registr ^union ^bodi ^incom ^regist ^draft
enron 68
ensembl 74 ^cast
enshrin 68 saint shrine ^rever ^vener
enslav 75 captiv ^captur ^subject ^seizur
ensnar 69 frame trap snare ^deceiv ^gin
ensu 60 result ^prove ^succeed
ensur 32 secur check insur guarante assur ascertain ^card ^verifi
entail 64 mean implic impli deduct ^estat ^acr ^infer ^necessit
entangl 71 web mire embroil mat tangl snarl ^involv ^felt ^trap ^distort
enter 30 figur incom particip entri !exit recruit entranc enrol entrant intestin ^board ^travel ^arriv ^red ^invas ^admiss ^registr ^invad ^penetr ^dock ^intrus ^intrud ^incurs ^inflamm ^encroach ^admitt
entergi 69
enterpris 42 initi entrepreneur endeavor endeavour ^busi ^industri ^project ^organ ^organis ^collect ^task ^undertak ^racket ^energet ^entrepreneuri ^bourgeoi
entertain 40 nurs divert harbour harbor amus ^show ^person ^interest ^perform ^social ^individu ^host ^someon ^attract ^draw ^pleas ^somebodi ^divers ^soul ^contempl ^recreat ^mortal ^bombshel ^extravaganza ^emce
enthusiasm 50 enthusiast exuber ^feel ^keen ^eager ^lyric ^relish ^avid ^gusto
enthusiast 51 enthusiasm partisan ^support ^fan ^admir ^addict ^gadget ^glow ^fanat ^ador ^freak ^booster ^ardent ^avid ^evangelist ^protagonist ^maniac ^zealou ^junki
entic 63 lure tempt temptat allur ^attract ^sweeten ^bait ^snare ^stool ^seduct
entir 32 all onli full total complet whole alon integr exclus sole altogeth intact wholli entireti ^work
entireti 67 total entir integr ^work ^complet
entiti 51
entitl 51 titl gentl ^call ^name ^author ^elig ^proclaim ^authoris ^empow
entourag 69 suit ^gather
entranc 54 enter incom captur delight captiv fascin charm enamor enchant ^travel ^attract ^door ^invas ^gatewai ^portal ^intrus ^scuttl ^doorwai ^encroach
entrant 60 enter newcom starter fledgl freshman newbi ^initi ^commod ^recruit ^novic
entrench 63 trench encroach ^secur ^establish ^fix ^constitut ^retrench ^trespass ^fortif ^fasten
entrepreneur 54 enterpris entrepreneuri ^bourgeoi
entrepreneuri 71 entrepreneur ^enterpris
entri 41 launch enter unveil debut introduct submiss
entrust 66 commit confid ^hand ^oblig ^consign
envelop 61 wrap enclosur ^close ^cover ^contain ^box ^pack ^bath ^insert ^capsul ^engulf ^shroud ^encas ^cocoon
envi 71 ^want ^desir ^bitter ^admir ^covet ^resent ^rancor
enviabl 82 ^desir
environ 39 border surround environment skirt ^part ^set ^situat ^contact ^circumst ^medium ^context ^scope ^arena ^orbit ^domain ^fring ^ecolog ^habitat ^sphere ^cloister
environment 45 environ environmentalist ^preserv
environmentalist 65 environment conservationist ^reform ^crusad ^reformist
envis 63 see figur imag pictur visual forese fanci ^imagin ^imageri ^envisag ^unreal
envisag 65 imagin ^imag ^pictur ^dream ^visual ^forese ^fantasi ^envis ^fanci
envoi 51 ^repres ^diplomat
ep 64
epa 69
epic 55 heroic ^big ^larg ^poem
epicent 67
epidem 62 !endem ^pandem ^outbreak
epidemiolog 79 epidemiologist ^medicin
epidemiologist 79 epidemiolog
episcop 82 bishop pontif dioces ^tenur ^incumb ^jurisdict ^archdioces
episod 47 instal occasion sequenc ^happen ^divid ^section ^drama ^unpredict ^occurr
epitom 67 imag prototyp paradigm ^repres ^exampl ^outlin ^symbol ^abstract ^symbolis
eponym 72 ^name
epstein 49
equal 40 as level !differ rival match equival peer adequ par equat !inequ evenli equalis counterweight ^even ^chang ^same ^person ^associ ^repres ^act ^quit ^individu ^someon ^compet ^score ^balanc ^statu ^coordin ^tie ^somebodi ^correspond ^alter ^successor ^reliev ^soul ^talli ^contemporari ^reconcili ^backup
equalis 72 level equal equat counterweight ^chang ^act ^score ^balanc ^tie ^alter ^talli ^reconcili ^deed
equat 58 compar equal correspond equival liken par equatori equalis ^consid ^statu ^circl
equatori 67 !polar equat ^telescop
equilibrium 80 balanc ^situat ^reaction ^pois
equip 36 arm weapon outfit furnish armament ^record ^provid ^stock ^suppli ^commiss ^mobil ^enabl ^motor ^satellit ^cloth ^instrument ^mechan ^wire ^render ^orbit ^kit ^helmet ^spar ^apparatu ^armor ^stave ^armour ^setup ^mobilis ^militar ^shaft ^fin ^transistor ^panopli
equit 68 just ride ^sport ^athlet
equita 75
equiti 38 fair !inequ ^stake ^asset
equival 49 compar equal comparison par equat tantamount ^statu ^knowledg ^counterpart ^substitut ^cognit
equivoc 80 !unequivoc evas ambigu ^question ^respond ^answer ^unclear ^hedg ^mislead ^decept ^misinform ^fork ^misrepresent ^deceit ^cavil
er 58 ^metal
era 39 ^period ^ag
erad 59 elimin termin obliter decim uproot annihil extermin ^kill ^destroi ^destruct ^killer ^demolit
eras 55 !record delet erasur ^kill ^implement ^rub
erasur 82 eras ^expans
erbil 79
erdogan 74
erect 61 rear vertic upright ^rais ^build ^stand ^structur ^lift ^construct ^stanc ^elev ^rampant
eri 77
eric 46
erica 72 ^heath
ericsson 71
erik 68
eriksson 75
erin 66
erl 74
ernest 71
ernesto 63
erni 72
ernst 67
erod 54 wear eros scour ^damag ^worn ^deflat ^attrit ^decai ^abras
eros 61 wear erod notch jag vitriol tooth corros ^destruct ^deflat ^attrit ^abras
erotic 82 am sexi amor ^chang ^alter ^lubric
erp 75
err 82 mistak error drift strai ^go ^move ^travel ^misjudg ^locomot
errat 65 mercuri unpredict wander planetari temperament fickl ^chang ^unsettl
erron 65 error mistakenli ^wrong ^incorrect
error 48 mistak fault erron err ^slip ^laps ^skip ^stupid ^revok ^incorrect ^botch ^omiss ^reneg ^bungl ^miscalcul ^offsid ^blot ^blunder ^folli
erupt 48 outbreak ignit flare combust conflagr ^begin ^deepen ^symptom ^discharg ^rash
es 69 ^metal
esa 76
escal 42 intensifi ^increas ^claus ^stairwai ^staircas ^redoubl
escap 44 flight dodg evas elud escape ^free ^avoid ^flee ^divers ^recreat ^evad ^exodu ^lam ^breakout ^getawai
escape 82 escap ^fugit
eschew 69 shun ^avoid
escobar 69
escort 50 date accompani bodyguard ^protect ^defend ^safeguard ^guardian ^convoi ^protector ^beefeat ^yeoman
escrow 82
eserv 82
esguerra 82
esoter 77 ^mysteri ^arcan ^mystic ^cryptic
espac 70
espana 77
espanol 80
especi 31 special particularli except particular ^uncommon
espionag 68 ^spy
espn 60
espous 69 accept adopt embrac marri wed ^unit ^select ^choos ^wive ^rite ^ritual
esqu 82
esquir 77 ^man ^attend ^tender
essai 66 try seek attempt test assai ^effort ^act ^risk ^struggl ^chanc ^judg ^write ^paper ^verifi ^evalu ^gambl ^adventur ^strive ^memoir ^endeavor ^endeavour
essenc 66 effect core essenti sum burden substanc meat inward perfum kernel
essenti 39 requir basic necessari crucial fundament necess essenc indispens requisit ^need ^import ^must ^substanti ^constitut ^virtual ^vital ^constitu ^stapl ^substant
essex 72
est 58
establish 32 govern show found administr launch effect organ institut prove plant organis demonstr constitut convent format accomplish !abolish brass ^compani ^open ^commun ^initi ^union ^appoint ^settl ^recogn ^recognis ^academi ^pioneer ^religion ^entrench ^implant ^issuer ^colon ^groov ^ingrain
estat 41 acr ^hold ^properti ^belong ^plantat ^entail ^realti ^manor
esteem 71 valu respect prize reput honor admir prestigi prise ^like ^think ^believ ^consid ^view ^regard ^honour ^rever ^conceiv ^statur ^vener ^laurel
estel 80
estero 82
esther 72
estim 27 good figur comput forecast idea judg respect honor calcul guess approxim gaug reckon !contempt apprais ^capit ^expert ^reput ^evalu ^judgment ^capitalis ^admir ^underestim ^overvalu ^actuari ^subtract ^overestim ^statistician
estrang 67 alien disaffect ^chang ^alter ^isol ^dislik ^disori ^wean
estrogen 79 ^de ^steroid
et 47
eta 79 ^letter
etc 62
etcetera 80 ^stuff
etch 74 engrav ^carv ^rust
etern 62 forev endless perpetu immort timeless ^be ^last ^long ^chang ^exist ^perman ^alter
ethan 74 ^hydrocarbon
ethanol 80 ^alcohol
ether 80 aerial celesti ^chang ^alter ^unsubstanti ^anaesthet
ethernet 76
ethic 51 honor moral honour !uneth ^motiv ^principl ^conscienc ^philosophi ^doctrin
ethiopia 72
ethiopian 65
ethnic 50 cultur ^person ^social ^individu ^someon ^qualiti ^somebodi ^soul ^mortal
etho 74 ^attribut
etienn 82
etihad 80
eton 82
eu 44 ^metal
eugen 66
eulogi 76 paean ^prais ^congratul ^extol ^kudo
euphem 82 ^sai ^denot
euphoria 68 ^light ^elat
eurasia 75
euro 45
eurobond 71
euronext 76
europ 29
europa 75
european 28 ^chang ^alter ^habit ^inhabit ^assimil ^dweller
euroscept 82
eurostar 71
eurotunnel 64
eurozon 67
eustachio 80
euthanasia 80 ^kill
ev 50 even ^dai
eva 71
evacu 50 elimin empti void purg ^remov ^remot ^drain ^lax ^drainag
evad 58 hedg dodg duck evas skirt sidestep elud circumv parri ^avoid ^escap
evalu 47 rate valu measur judg assess valuat apprais ^expect ^think ^price ^believ ^try ^critic ^mark ^figur ^estim ^approv ^test ^forecast ^review ^standard ^accept ^reject ^rank ^score ^anticip ^prais ^attribut ^calcul ^grade ^judgment ^reckon ^disapprov ^undervalu ^arbitr ^conceiv ^critiqu ^essai ^censor ^reassess
evan 58
evand 82
evangel 62 evangelist ^reviv ^preach ^discours ^sermon
evangelist 75 evangel gospel ^enthusiast ^preacher ^sermon
evanmcmurri 82
evansvil 68
evapor 67 disappear vapor vapour ^chang ^volatil ^smoke ^alter ^cloud ^extract ^boil ^transpir
evas 63 escap dodg evad equivoc ^protect ^commerci ^commerc ^hedg ^decept ^mercantil ^ambigu ^misrepresent ^deceit ^cavil
even 17 still level yet !odd ev flush !uneven invari ^chang ^period ^equal ^regular ^alter ^grade ^daylight ^pariti ^daytim
evenli 68 equal
event 28 result case effect consequ outcom consequenti upshot ^import ^happen ^act ^circumst ^miracl ^occurr ^makeup ^deed ^zap
eventu 34 final event conting ^happen ^ultim ^occurr
ever 28 !never alwai
everbright 80
everen 74
everest 79
everett 71
everglad 80
evergreen 79
everi 26 ^all
everton 64
everybodi 43
everydai 57 daili routin casual mundan ^inform ^ordinari
everyon 34
everyth 32
everywher 52
evict 64 ^ouster ^eject ^coercion
evid 30 show ground appar prove demonstr observ obvious testifi plain patent certifi manifest unmistak discern plainli palpabl attest ^statement ^record ^inform ^indic ^track ^notic ^argument ^obviou ^testimoni ^proof ^authent ^symptom ^clue ^identif ^refut ^cue
evidenc 79 ^prove ^proven
evil 59 !good viciou malign immor ^vice ^bad ^worst ^corrupt ^wrongdo ^ugli ^bale ^demon ^villain ^wick ^worthless ^mischief ^malic ^despic ^satan ^pervers ^sinist ^nefari ^transgress ^reprehens ^vile
eviscer 79 ^remov ^injur ^remot ^empti
evoc 82 remind summon reson evok reminisc induct elicit ^imag ^mind ^awar ^imagin ^imageri ^conjur
evok 65 educ extract invok provok conjur arous elicit kindl evoc ^interest ^creat ^caus ^injur ^wound ^excit ^invit ^anger ^upset ^overwhelm ^bruis ^spite ^induc ^overpow ^rekindl
evolut 57 develop evolv evolutionari ^growth ^unfold ^deepen ^flower
evolutionari 72 evolut
evolv 50 develop evolut
ew 82
ex 43 pass antiqu ^man ^woman
exacerb 59 worsen aggrav exasper ^chang ^anger ^alter ^intensifi ^irrit ^inflam ^intensif
exact 49 demand accur precis stern ^need ^right ^requir ^minut ^correct ^photograph ^strict ^liter ^accuraci ^extort ^rigor ^necessit
exactli 39 just precis properli
exagger 61 enlarg amplifi overst magnifi hyperbol overdon overstat ^make ^do ^increas ^ga ^tout ^boast ^mislead ^brag ^misinform ^pad ^bluster ^vaunt ^embellish
exam 66 test examin ^commun ^final ^comprehens ^oral ^quiz
examin 42 test studi probe scrutini analyz inspector analys interrog exam canvass tester ^look ^commun ^question ^final ^investig ^view ^compar ^review ^search ^medic ^check ^screen ^survei ^pm ^comparison ^audit ^trace ^comprehens ^inspect ^diagnos ^scan ^autopsi ^oral ^scrutin ^candl ^inquir ^checker ^assai ^apprais
exampl 33 repres instanc lesson illustr exemplifi ^inform ^origin ^except ^preced ^sampl ^represent ^prototyp ^epitom ^specimen ^paradigm ^microcosm ^templat ^archetyp
exarchia 82
exasper 69 worsen aggrav exacerb infuri madden incens vex ^anger ^intensifi ^annoi ^annoy
excav 71 mine dig unearth hollow shovel ^site ^reveal ^unveil ^machin ^obtain ^dredg
exce 51 top excess exceed surpass outperform outgo outstrip overstep transcend outdo surmount ^excel
exceed 50 except exce surpass prodigi olympian ^probabl ^extraordinari
exceedingli 71 extrem super
excel 46 rip surpass famous magnific ^top ^featur ^qualiti ^wonder ^impress ^exce ^superior ^admir ^characterist ^overstep ^transcend
except 37 special especi particular exclud exclus exceed surpass prodigi olympian demur omit elis ^exampl ^object ^elimin ^instanc ^extraordinari ^uncommon
exception 67 objection ^unaccept
excerpt 71 extract ^quot ^select ^choos ^clip ^passag ^quotat
excess 45 too extra exce surplu spare overli redund unreason exuber extravag undu ^outrag ^unnecessari ^plethora ^exorbit
exchang 27 standard switch convert standardis interchang ^chang ^trade ^sell ^cash ^replac ^convers ^transfer ^util ^sub ^swap ^substitut ^commut ^ransom ^launder ^redeem ^barter
exchequ 73 treasuri ^fund ^financ ^till
excis 71 delet ^tax ^edit ^redact ^vat
excit 41 activ emot volatil stir turmoil mad stimul irrit upheav frantic agit rous inflamm fervor fervour ^respons ^impact ^affect ^drug ^kick ^sensit ^thrill ^joi ^fever ^provok ^drunk ^evok ^emotion ^galvan ^electrifi ^intox ^glamor ^arous ^teas ^glamour ^reactiv ^breathtak ^headi ^elat ^elicit
exclaim 76 cry shout proclaim outcri promulg ^express ^declar ^vocal ^utter ^trumpet ^gee ^interject ^dicken
exclud 43 !includ !admit except bar shut exclus omit ^prevent ^elimin
exclus 43 onli entir alon except exclud sole !inclus scoop expuls eject censur elis ^account ^situat ^reject ^select ^coventri ^banish
excruci 77 suffer tortur harrow agoni agon torment agonis ^injur ^hurt ^wound ^pain ^throe ^martyr ^anguish
excurs 72 out expedit rambl ^air ^journei
excus 54 explain apolog exempt ration apologis pardon rationalis forgiv !inexcus ^person ^note ^individu ^someon ^justifi ^somebodi ^frank ^soul ^mitig ^vindic ^mortal ^absolv
exec 67
execut 20 administr action perform practic accomplish fulfil viabl feasibl execution workabl ^govern ^offici ^off ^possibl ^kill ^minist ^dead ^organis ^capabl ^murder ^punish ^hang ^mechan ^behead ^penal ^decapit ^slai ^penalis ^crucifi
execution 68 execut ^killer
executor 82 execut ^fiduciari
exemplifi 73 exampl instanc illustr ^elabor ^embodi ^dilat
exempt 54 free !enforc freedom immun reliev excus ^frank ^spare ^privileg ^deregul ^amnesti ^deduct ^forgiv ^dispens ^impun ^absolv
exercis 45 us practic util employ drill usag exert utilis practis workout recit ^work ^effort ^activ ^appli ^applic ^bar ^stretch ^emploi ^exploit ^ring ^hors ^misus ^recycl ^yoga
exert 59 effort exercis wield sweat ^have ^us ^appli ^util ^labor ^emploi ^difficulti ^strain ^utilis ^workout ^toil
exet 74
exhaust 56 spent wear tire thorough drain fatigu thoroughli deplet sap tucker fume weari debilit ^system ^effort ^complet ^spend ^ga ^wast ^weaken ^luxuri ^jade ^expend
exhibit 50 show present demonstr displai expos parad expo demo exhibitor ^collect ^pose ^possess ^bench ^accumul ^postur ^aggreg ^brandish ^swank ^flaunt
exhibitor 77 exhibit ^promot ^showman
exhort 73 press urg inspir incit barrack ^commun ^push ^advis ^encourag ^advoc ^counsel ^preach ^cheerlead ^persuas ^rede
exil 49 deport expatri expat ^foreign ^refuge ^alien ^expel ^absente ^noncitizen
exist 30 be world live real univers actual surviv existenti cosmo !nonexist ^state ^possibl ^life ^present ^threaten ^histor ^consist ^presenc ^anim ^aliv ^breath ^documentari ^prevail ^endang ^peril ^jeopard ^etern ^imperil ^jeopardis ^factual ^freewheel ^menac ^dwell ^transcend ^timeless ^coexist
existenti 62 exist ^empir
exit 43 go pass !enter outlet departur die expir deceas perish ^plai ^depart ^death ^expiri
exodu 62 ^escap
exoner 73 clear vindic acquit absolv ^condit ^judg ^statu ^evalu ^innoc ^pronounc ^purg
exorbit 76 outrag steep unconscion ^excess
exot 71 alien ^foreign ^unusu ^strang
expand 31 !contract expans thrive flourish ^grow ^balloon
expans 39 talk expand !contract grand sweep elabor enlarg heroic effus ^reach ^commun ^rang ^inflat ^extens ^function ^impress ^stretch ^extent ^ambit ^map ^scope ^compass ^balk ^magnific ^cavern ^dilat ^acreag ^erasur
expansionist 77
expat 79 exil expatri ^refuge ^absente
expatri 70 deport exil emigr !repatri expat ^refuge ^migrat ^expel ^absente ^banish
expect 15 ask requir wait prospect anticip await outlook !unexpect ^think ^hope ^possibl ^due ^demand ^promis ^specul ^judg ^assum ^imagin ^suppos ^guess ^belief ^evalu ^presum ^pregnant ^fever ^reckon ^misgiv ^hypothes ^opin ^theoriz
expedi 77 opportun ^wai ^polit ^mean ^advantag ^makeshift ^improvis ^opportunist ^selfish ^vantag ^stopgap
expedit 55 out hasten excurs expeditionari ^help ^action ^aid ^assist ^sue ^litig ^crusad
expediti 74 effici dispatch expedit despatch ^rapid ^speedi
expeditionari 75 expedit
expel 59 rout oust emiss discharg expuls eject ^move ^remov ^elimin ^deport ^exil ^extradit ^void ^shun ^depos ^expatri ^banish
expend 72 us spend expens expenditur spender ^take ^invest ^pai ^econom ^custom ^consum ^client ^afford ^abus ^eat ^wast ^dispos ^sacrific ^exhaust ^misus ^deplet ^squander ^ware ^outlai
expenditur 50 spend consumpt outgo expend outlai ^cost
expens 35 !cheap !cheapli !inexpens expend ^price ^cost ^luxuri ^costli ^overhead ^dear ^depreci ^pricei ^lavish ^detriment ^overpr
experi 32 have receiv feel experienc experiment !inexperi ^live ^life ^investig ^research ^season ^test ^suffer ^practic ^trial ^familiar ^wit ^educ ^veteran ^realiti ^inquiri ^remind ^undergo ^practis ^vers ^enquiri ^reliv
experienc 40 experi !inexperienc ^season ^practic ^veteran ^practis ^vers
experiment 61 experi observ ^person ^investig ^research ^test ^individu ^someon ^trial ^inquiri ^somebodi ^empir ^orient ^soul ^tinker ^mortal ^enquiri
expert 30 practic skill expertis adept profici ^analyst ^comment ^person ^investig ^figur ^estim ^special ^comput ^star ^individu ^someon ^observ ^profession ^calcul ^talent ^specialist ^somebodi ^shooter ^geograph ^soul ^specialis ^reckon ^sensat ^technician ^superstar ^archer ^wizard ^mortal ^parliamentarian ^arbit ^jurist ^technocrat ^bowman ^nerd ^whiz
expertis 48 expert ^profession ^skill
expir 47 go pass exit termin departur die deceas perish expiri ^end ^turn ^death ^abort ^discontinu ^invalid ^starv ^succumb
expiri 76 death termin expir deceas ^go ^end ^chang ^pass ^exit ^fatal ^alter ^martyrdom
explain 34 interpret explan excus ^sai ^state ^comment ^inform ^tell ^natur ^clarifi ^rede
explan 50 account explain ^think ^statement ^kei ^reason ^thought ^definit ^theori ^interpret ^deriv ^render ^ration ^justif ^rational ^rationalis ^gloss ^rendit ^intellect
explet 73 oath swear curs ^vocal ^utter ^profan
explicit 61 express !implicit denot ^state ^clear ^declar ^definit ^graphic ^clariti ^unequivoc ^lucid ^hardcor
explicitli 57 !implicitli
explod 48 explos burst deton !implod ^dynamit
exploit 45 us effort user victim tap feat ^hit ^commerci ^achiev ^ralli ^appli ^util ^mine ^coloni ^emploi ^exercis ^accomplish ^consumpt ^usag ^maxim ^stunt ^milk ^misus ^prei ^utilis ^har ^maximis ^commercialis ^mistreat ^quarri ^overus
explor 39 research search adventur exploratori ^person ^investig ^individu ^someon ^prospect ^googl ^preliminari ^hunt ^map ^somebodi ^soul ^beta ^cave ^alpha ^mortal ^diver
exploratori 77 explor ^preliminari ^beta ^alpha
explos 41 volatil explod burst deton ^inflat ^chemic ^discharg ^powder ^backfir ^unstabl ^payload ^warhead ^blowback ^fulmin
expo 68 exhibit ^collect ^accumul ^aggreg
exponenti 72 ^function ^map
export 34 !import ^trade ^commerci ^transfer ^commerc ^commod ^merchandis ^smuggl ^mercantil ^bourgeoi
expos 43 open reveal displai disclos exposur exhibit uncov divulg unmask unwrap ^out ^air ^tell ^confid ^subject ^sun ^leak ^betrai ^unprotect ^ventil ^peach
exposur 50 expos ^influenc ^vulner ^solar
express 31 sai state look face !local carri limit reflect convei verbal explicit utter manifest ^commun ^describ ^tell ^word ^declar ^fast ^voic ^qualiti ^spark ^definit ^mail ^stress ^spoken ^emphas ^graphic ^smile ^impli ^mourn ^represent ^phrase ^accent ^lament ^unequivoc ^marvel ^emphasis ^outcri ^swear
expressli 77
expresswai 79 freewai motorwai pike superhighwai ^highwai
expropri 79 ^strip ^depriv ^divest ^confisc ^arrog
expuls 63 exclus expel eject ^bar ^squeez ^deport ^oust ^banish
extend 34 run cover extens extent widen lengthi prolong broaden protract lengthen ^long ^increas ^global ^stretch ^rai ^globalis
extens 39 larg wide extend !intens broad blanket encompass propag ^big ^wait ^delai ^expans ^postpon ^comprehens ^enlarg ^protract
extent 44 extend ^reach ^limit ^rang ^stage ^expans ^degre ^coverag ^ambit ^scope ^depth ^magnitud ^compass
exterior 69 outsid !interior extern ^move ^chang ^open ^region ^surfac ^alter ^outdoor
extermin 77 termin liquid erad extinct uproot annihil ^kill ^destroi ^destruct ^killer
extern 52 !intern outsid exterior outward outwardli ^chang ^featur ^doctor ^attribut ^alter ^physician ^characterist ^doc
extinct 64 out !activ defunct extermin ^inact
extinguish 64 elimin !ignit extinct ^end ^devic ^destroi
extol 80 prais proclaim congratul laud kudo ^commun ^recommend ^applaud ^commend ^compliment ^canon ^eulogi ^paean
extort 61 rack wring ^rob ^exact ^hook ^surcharg ^soak ^blackmail ^overcharg ^plume ^fleec
extra 39 addit excess surplu spare duplic redund ^actor ^unnecessari ^unschedul
extract 54 origin educ infus evok distil descent excerpt elicit ^quot ^remov ^obtain ^solut ^clip ^passag ^benefici ^evapor ^ancestri ^quotat
extradit 58 deport ^expel ^repatri
extrajudici 80 ^illeg
extramarit 80 ^illicit
extraordinari 45 !ordinari sin ^special ^qualiti ^remark ^except ^wonder ^tremend ^exceed ^surpass ^fantast ^rattl ^marvel ^phenomen ^terrif ^uncommon ^howl ^uncanni ^singular
extraordinarili 66
extrapol 82 gener infer ^figur ^reason ^univers ^comput ^conclud ^calcul ^reckon
extraterrestri 72 alien
extravag 79 excess lavish exuber ^wast
extravaganza 75 ^entertain ^amus
extrem 35 member highli super extremist utmost exceedingli appendag ^level ^qualiti ^intens ^degre ^ideolog ^advers ^hardship ^limb ^fang ^chela
extremist 49 extrem radic ultra
extric 75 !inextric ^releas ^free ^liber ^disengag
exuber 72 excess luxuri enthusiasm triumph lush rejoic jubil extravag ^spirit ^joi ^glori ^lyric ^joy
exxon 67
ey 35 center middl centr heart optic eyebal ^look ^woman ^opinion ^sentiment ^od ^persuas
eyal 75
eyebal 71 ey orb ^look
eyebrow 61 brow ^hair
eyewit 60 ^wit ^viewer ^watcher ^spectat
fa 58 ^syndrom
faa 62 ^offic ^agenc ^bureau
fabian 77 ^social ^cautiou ^socialist
fabien 76
fabio 82
fabl 73 legend fiction legendari fabric fabul ^stori ^falsehood ^unreal
fabric 56 materi manufactur construct assembl cloth framework fiction textil invent fanci fictiti fabl storytel ^write ^felt ^structur ^screen ^rep ^suit ^worst ^metal ^jean ^bag ^sheet ^sack ^shirt ^belt ^tick ^pen ^terri ^macintosh ^liar ^cotton ^hatch ^pant ^knit ^silk ^serg ^velvet ^marseil
fabul 66 incred fantast mytholog fabl mythic ^pleas ^unreal
facad 69 frontal ^decept ^misrepresent ^deceit
face 21 look line front express confront clad facial veneer ^featur ^spark ^tackl ^pit ^coat ^undertak ^sparkl ^liner
facebook 42
facet 73 aspect ^featur ^characterist
facetim 79
facial 67 face
facil 35 readi instal quick silver slick adept eloqu neat deft fluent ^transport ^station ^transit ^skill ^forum ^grid ^depositari ^artifact ^zoo ^airfield ^dexter ^backroom ^superfici
facilit 54 help eas allevi ^condit ^aid ^assist ^statu ^helper
facsimil 80 fax ^telecommun ^copi ^duplic ^copier
fact 28 ^inform ^detail ^indic ^specif ^basic ^particular ^truth ^index ^info
faction 57 ^left ^cliqu
facto 57
factor 36 agent broker element compon ingredi ^point ^caus ^comput ^contribut ^divis ^resolv ^fundament ^solv ^calcul ^lend ^paramet ^impart
factori 42 mill ^work ^plant ^steelwork
factset 71
factual 65 actual ^real ^exist ^qualiti
faculti 66 staff modul ^will ^bodi ^abil ^retent ^intellect
fade 53 disappear weaken fleet slice languish wither ^end ^reduc ^decreas ^vanish
fagan 82
fagin 82
fahrenheit 66
fail 28 !pass weak failur !succe die neglect betrai ^founder ^flaw ^default ^insuffici ^fatigu ^mishandl ^spoil ^botch ^overreach ^bungl ^imperfect ^unsatisfactori ^shipwreck
failur 38 !success fail loser nonstart ^out ^happen ^miss ^defeat ^revert ^abort ^bust ^default ^laps ^downfal ^occurr ^malfunct ^lick ^miscarriag ^fizzl ^misfir ^backslid
faint 69 vagu dim shadowi ^feel ^percept
fair 38 just come reason equiti clean fairli !unfair !foul blond pale carniv bonni ^show ^join ^justic ^sport ^gather ^moder ^antitrust ^imparti
fairbank 82
fairer 75
fairfax 66
fairi 76 queer ^gai ^dwarf ^homosexu ^elf ^puck
fairli 45 reason middl pretti fair clean moder somewhat !unfairli
fairview 82
fairwai 79 ^site ^rout ^itinerari
faisal 80
fait 79
faith 44 religion fold fidel congreg !unfaith ^follow ^qualiti ^christian ^dedic ^belief ^accur ^loyalti ^flock ^mystic ^buddhism
faithfulli 75 depend reliabl
fake 44 fraud cook forg manipul bull pretend simul sham counterfeit bogu falsifi imit phoni misrepres bullshit phonei bastard faux pseudo ^artifici ^deceiv ^cheater ^juggl
falakshahi 80
falcon 63 ^hunt ^hunter ^hawk ^peregrin
falconbridg 75
falkland 82
fall 26 !rise declin drop tumbl autumn descend spill waterfal ^go ^move ^season ^travel ^water ^crash ^plung ^decreas ^toppl ^dive ^cascad ^swoop ^flop ^pounc ^avalanch ^alight ^drip ^locomot
fallback 82 pullout disengag ^retreat
fallen 40 ^down ^destroi
fallon 71
fallout 52 ^result ^effect ^consequ ^outcom ^dust ^upshot
falluja 77
fallujah 63
fals 40 !true mistaken traitor treason incorrectli hollow treacher fickl ^wrong ^incorrect ^infidel ^untru ^unreal ^unfaith
falsehood 79 !truth ^statement ^scheme ^contradict ^lie ^fiction ^fabric ^dodg ^decept ^fabl ^misrepresent ^deceit ^dishonesti ^forgeri
falsifi 68 confirm !correct fake verifi cook manipul distort refut misrepres warp ^find ^determin ^murder ^empir ^deceiv ^beli ^mutil ^cheater ^juggl
falter 58 stumbl hesit waver stutter ^paus ^waffl
fame 48 note celebr notabl famou renown !infami illustri ^known ^reput ^honor ^honour ^laurel
famer 75
famili 24 class categori household sept folk transmiss transmit genet inherit hereditari ^coupl ^marriag ^mate ^clan ^kin
familiar 36 associ convers fellow adjust !strang intim casual comrad companion !unfamiliar acquaint intimaci ^inform ^date ^friend ^experi ^usual ^retain ^orient ^garden ^beaten ^servant ^vers
famin 70 shortag dearth ^want ^lack ^disast ^tragedi ^catastroph ^defici ^cataclysm
famou 44 note celebr notabl fame renown illustri ^known
famous 57 excel magnific
fan 35 lover devote winnow fandom buff ^devic ^distribut ^compound ^intensifi ^enthusiast ^deepen ^partisan ^blower
fanat 65 ^passion ^enthusiast ^partisan ^intoler
fanbas 73
fanci 67 see figur imag pictur partial visual notion !plain fiction fabric fantasi envis fond illus fictiti imaginari ^like ^want ^busi ^origin ^desir ^imagin ^luxuri ^elabor ^creativ ^castl ^envisag ^flamboy ^misconcept ^puf ^unreal
fandom 80 fan ^follow
fanfar 67 ^tune ^bravado ^bluster ^splurg
fang 74 ^extrem ^appendag
fanni 71 can behind seat fundament bottom rear tail stern butt ass nate bum rump backsid bun ^privat ^snatch ^ming ^genit ^genitalia ^slit
fantasi 62 fantast illus fanci ^imagin ^fiction ^envisag
fantast 53 wonder grand incred tremend rattl marvel fantasi terrif fabul futurist antic howl ^unusu ^extraordinari ^strang ^visionari ^unreal
fantino 77
fao 79
far 22 !near remot ^long ^further ^remov ^distanc ^farther ^farthest
farag 77
farc 63 travesti ^fill ^dress ^comedi ^stuf
fare 52 do transport menu ^schedul ^agenda ^eat ^airfar ^docket
farewel 66 part leav ^go ^morn ^afternoon ^acknowledg ^departur ^goodby ^bye
fargo 63
farm 46 farmer agricultur ^work ^job ^collect ^rural ^garden ^occup ^cultiv ^workplac ^dairi ^ranch ^vineyard
farmer 46 farm ^forest ^creator ^cultiv ^grower ^raiser ^rancher
farmgat 72
farmington 73
farmland 80 ^land
farmwork 82
faro 76 ^card
farrel 74
farsi 80
farther 60 further ^far
farthest 80 utmost ^far
fascin 58 captur grip captiv absorb entranc intrigu charm enamor rivet enchant transfix engross ^like ^interest ^attract ^spell
fascism 77 fascist ^ideolog ^nazism
fascist 71 fascism ^adult ^nazi
fashion 45 make wai style manner mode devis stylish ^product ^latest ^design ^practic ^properti ^intent ^modern ^pattern ^smart ^craft ^signatur ^dash ^wise ^lifestyl ^setup ^sew ^drape ^swagger ^chic ^trendi ^swank ^posh ^swanki ^swish ^mod ^unintent ^classi
fast 35 secur !slow speed tight swift stronghold fixtur ^express ^wing ^quick ^acceler ^rapid ^gradual ^fleet ^instant ^lodg ^refrain ^hurri ^diet ^speedi ^ramadan ^hasti ^hast ^abstain ^instantan ^scurri
fasten 82 secur ti fix tighten button ^person ^stop ^join ^ground ^link ^individu ^someon ^chain ^cabl ^lock ^deposit ^earth ^stick ^hang ^tie ^somebodi ^seal ^attach ^clinch ^anchor ^hook ^pin ^soul ^moor ^lash ^brad ^lodg ^ty ^nail ^stapl ^constraint ^berth ^clamp ^locker ^entrench
faster 42 quicker
fastest 49 quickest
fat 55 !lean !thin fatten fatti juici ^chang ^give ^feed ^alter ^thick ^obes ^overweight ^belli ^mon ^abdomin ^portli
fatal 45 fate disastr ^decis ^kill ^death ^determin ^accept ^deadli ^lethal ^deceas ^expiri ^credenc
fate 45 lot design circumst fortun fatal destin disastr luck doom destini forebod ^decis ^happen ^inevit ^occurr ^prophet ^doomsdai
father 36 gener !mother engend ^creat ^parent ^pop ^dad ^pa ^ascend ^ancestor ^daddi
fathom 80 bottom penetr !unfathom ^measur ^understand ^comprehens ^quantifi ^comprehend
fatigu 60 spent tire exhaust weari jade ^fail ^weak ^deterior ^tucker ^degener ^groggi
fatten 80 fat ^chang ^give ^finish ^feed ^alter
fatti 82 fat
fatwa 70 ^rule
fault 52 break blame mistak error flaw defect fractur faulti ^charg ^accus ^slip ^crack ^laps ^skip ^bug ^stupid ^revok ^blister ^botch ^glitch ^omiss ^reneg ^bungl ^miscalcul ^offsid ^blot ^blunder ^imperfect ^fissur ^folli
faulti 66 defect fault incorrect ^sick ^inaccur ^lame ^imperfect
faux 76 fake simul imit ^artifici
favor 38 posit profit advantag favour prefer favourit favorit privileg prosper lucki pet !unfavor ^consid ^view ^approv ^love ^promot ^regard ^elev ^benign ^vantag
favorit 50 favor prefer favourit discrimin pet darl ^pick ^popular ^love ^choic ^chosen ^racial ^lover ^racism ^inclin ^tendenc ^sexism
favour 38 posit profit advantag favor prefer privileg prosper lucki !unfavour ^allow ^approv ^permit ^spare ^inclin ^tendenc ^vantag
favourit 48 favor prefer favorit discrimin pet darl ^challeng ^rival ^popular ^love ^competitor ^contend ^chosen ^racial ^lover ^racism ^inclin ^tendenc ^sexism
fax 50 facsimil ^telecommun ^duplic ^copier
fay 77
fayaz 79
fbi 40
fc 71
fcc 53
fda 60 ^offic ^agenc ^bureau
fe 75 iron ^metal
fear 29 concern care terribl aw frighten dire horrif rever dread vener !fearless fearsom cowardli horrend ^worri ^terror ^alarm ^emot ^scare ^afraid ^anxieti ^panic ^thrill ^chill ^horror ^dismai ^creep ^apprehens ^shudder ^constern ^hysteria ^shiver ^timor
fearless 75 !fear brave hardi braveri audaci intrepid ^feel ^courag ^bold ^dare ^pluck ^gutsi
fearsom 75 fear terribl aw frighten dire horrif dread horrend ^alarm
feasibl 58 execut practic viabl workabl ^possibl
feast 72 fiesta banquet fete ^host ^eat ^feed ^dinner
feat 64 effort exploit ^hit ^achiev ^ralli ^accomplish ^stunt
feather 66 plume ^down ^cover ^flight ^rotat ^decor ^fledg ^adorn
featur 32 have sport boast characterist ^face ^carri ^star ^combin ^read ^wear ^bear ^attribut ^excel ^possess ^aspect ^extern ^templ ^dimens ^magnet ^cheek ^jaw ^badg ^abound ^conspicu ^centerpiec ^chin ^bristl ^brim ^facet ^forehead ^invari ^centrepiec ^brow
feb 50
februari 28
fec 72
fed 46
feder 24 confeder federalist !unitari ^unit ^organ ^organis ^merg ^coalit ^ideolog ^unifi ^afl ^cio ^fusion ^decentr
federalist 77 feder ^politician ^advoc ^politico ^propon
fedex 74
fee 40 tip ^stake ^commiss ^retain ^toll ^gift ^tuition ^anchorag
feed 44 eat !starv feeder ^provid ^suppli ^food ^provis ^consumpt ^breakfast ^lunch ^corn ^brows ^dine ^cater ^iv ^relish ^ingest ^feast ^nutrient ^graze ^intak ^uptak ^banquet ^mash ^fodder ^replet ^savour ^malnourish ^ply ^nourish ^pastur
feedback 60 ^answer ^repli ^regener
feeder 77 feed affluent eater ^consum ^diner ^devour ^vegetarian
feedstock 77
feel 28 look experi sens impress spirit tone belief notion smell flavor flavour ^like ^state ^hope ^reason ^thought ^affect ^idea ^happi ^awar ^conclud ^pain ^sensit ^desir ^anger ^hollywood ^warm ^emot ^devast ^sentiment ^suspicion ^amaz ^atmospher ^regret ^sad ^passion ^enthusiasm ^shame ^mood ^nurs
feet 42
feig 71
feign 72 affect pretend simul sham ^manner ^mouth ^decept ^hypocrisi ^pretext ^beli ^misrepres ^bluff ^bullshit ^charad ^misrepresent ^deceit
feinstein 77
feisti 82 touchi ^sensit ^spirit
felderhof 79
feldman 75
felicia 80
felip 79
felix 76
fell 29 hide brutal vanish savag cruel viciou barbar ^cut ^log ^lumber ^inhuman ^seam ^elaps
fellow 38 associ familiar colleagu comrad companion lad fellowship ^date ^friend ^male
fellowship 73 compani societi fellow ^associ ^friendship
felon 75 crimin crook outlaw whitlow ^tough ^violat ^machin ^murder ^repeat ^runner ^kidnap ^liquid ^infect ^conspir ^racket ^hijack ^hood ^blackmail ^kidnapp ^fugit ^gangster ^rapist ^traitor ^incendiari ^smuggler ^punk ^thug ^abductor ^arsonist ^mobster ^mafioso ^peddler
feloni 57 crimin ^crime ^illeg ^steal ^theft ^racket ^graft ^thiev ^burglari ^briberi
felt 35 matt mat ^cover ^cloth ^fabric ^textil ^entangl
fema 69
femal 44 !male feminin ^person ^individu ^woman ^someon ^girl ^anim ^sexual ^somebodi ^gender ^soul ^creatur ^beast ^mortal ^brute
femin 80 woman feminist ^chang ^campaign ^alter ^crusad ^philosophi ^doctrin
feminin 71 femal !masculin !neuter ^sexual ^gender ^trait
feminist 68 femin ^reform ^crusad ^reformist
fenaltras 82
fenc 58 wall surround ^receiv ^trader ^barrier ^dealer ^bargain ^hedg ^pale ^monger ^weir
fend 57 resist fender ^fight ^oppos ^cope ^grappl
fender 71 fend buffer ^barrier
feng 80
fenn 82
fentanyl 68 ^painkil
fenwai 75
ferdinand 65
ferguson 55
ferment 76 unrest sour agit ^upheav ^seeth
fernand 80
fernandez 71
fernando 63
feroc 79 violenc fierc wild furi feroci furious ^intens ^savag
feroci 65 fierc brutal furiou savag feroc ^violent ^cruel
ferrari 71
ferreira 73
ferrero 79
ferri 57 ^bring ^ship ^transport ^boat
ferrou 73
fertil 58 product rank rich dress prolif fertilis !infertil ^chang ^rate ^organ ^chemic ^alter ^concept ^enrich
fertilis 72 dress fertil ^chang ^organ ^chemic ^alter ^enrich
fervent 72 impass fieri ardent ^hot ^passion
fervor 73 excit inflamm fervour ^passion ^zeal
fervour 74 excit inflamm fervor ^passion ^zeal
fest 79
fester 79 matur ^sore ^eject
festiv 48 celebr merri fete ^period ^divers ^recreat ^gala ^carniv ^agon ^joyou
fetal 77 fetu
fetch 61 take win bring ^come ^action ^deliv ^attract ^retriev
fete 82 celebr festiv feast fiesta ^meet ^parti ^revel ^racket ^carniv ^jubil
fetish 80 ^belief ^ador
fetterman 77
fetu 80 fetal
feud 55 ^fight ^struggl ^conflict ^vendetta
fever 55 feverish ^expect ^anticip ^ill ^excit ^sick ^symptom
feverish 77 fever hectic ^symptom ^agit
few 23 !mani ^number ^elit
fewer 43 !more
fewest 80 !most
feyenoord 80
fi 57
fia 80
fianc 80
fiance 76
fiasco 69 debacl ^collaps
fiat 75 decre edict ^act ^ban ^prohibit ^enact
fiber 64 charact fibr ^materi ^stuff ^foodstuff ^bristl
fibr 63 charact fiber ^materi ^cell ^stuff ^bristl
fickl 80 fals volatil mercuri errat ^chang ^infidel ^unfaith
fiction 55 novel fabric fanci fictiti fabl ^stori ^write ^convert ^pen ^fantasi ^falsehood ^unreal
fictiti 72 assum fiction fabric pretend sham fanci ^counterfeit ^unreal
fiddl 73 littl petti trivial niggl ^string ^slack ^embezzl ^misappropri
fide 68
fidel 58 faith !infidel ^qualiti ^dedic ^loyalti ^accuraci
fidesz 75
fiduciari 77 ^person ^administr ^receiv ^conserv ^individu ^someon ^somebodi ^liquid ^soul ^truste ^mortal ^steward ^executor
field 33 subject disciplin battleground battlefield fielder ^plai ^ground ^handl ^yard ^manipul ^campu ^palm ^lawn ^tract
fielder 76 field ^cricket ^outfield
fierc 45 violenc violent tear wild furiou furi savag feroci vehement furious boister feroc ^intens
fiercer 80
fiercest 75
fieri 60 fire flame impass ardent fervent ^heat ^hot ^passion
fiesta 75 feast fete
fifa 61
fifteen 69 ^cardin
fifth 38 ^rank ^ordin
fifti 65 ^decad ^cardin ^greenback
figaro 82
fight 28 campaign activ competit struggl battl defend conflict oppos engag fighter combat scrap crusad agit ^war ^attack ^beat ^compet ^shock ^assault ^wage ^resist ^contend ^encount ^bang ^batter ^feud ^fend ^assail ^frai ^spar ^withstand ^tussl ^scuffl ^shootout ^duel ^brawl ^skirmish ^vie ^hassl
fighter 40 fight champion combat hero belliger ^person ^defend ^individu ^someon ^tough ^plane ^somebodi ^soul ^airplan ^victor ^butter ^withstand ^warplan ^mortal ^boxer ^skirmish ^interceptor ^wrestler ^gamecock ^gladiat ^pugilist
figur 26 see build estim comput enter forecast imag digit pictur shape calcul frame !liter visual reckon envis fanci flesh chassi anatomi ^be ^person ^expert ^bodi ^judg ^convers ^integr ^pattern ^symbol ^evalu ^approxim ^deriv ^represent ^illustr ^differenti ^analog ^symbolis ^metaphor ^actuari ^subtract
figurehead 80 ^deceiv ^cheater
fiji 71
file 30 regist lodg ^record ^smooth ^fragment ^column ^trademark ^submiss ^rub
filer 79 file ^litig ^clerk
filibust 66 ^block ^delai ^legisl ^embarrass ^blockad ^obstruct ^hinder ^stymi
filipino 71 ^nativ ^indigen ^aborigin
fill 38 miss pick girl occupi !empti filler ^full ^chang ^turn ^complet ^enough ^woman ^materi ^popul ^pack ^load ^bell ^flood ^stuff ^suffici ^alter ^laden ^infus ^dame ^farc ^maid ^swamp ^satur ^electrifi ^doll ^inund ^maiden ^overload ^replenish ^romp ^brim ^delug ^refil ^clutter ^chick
filler 82 fill ^size ^stiffen
fillon 80
film 34 shoot movi pic cinema flick cinematographi ^take ^product ^record ^creat ^music ^medium ^documentari ^silent ^photographi ^cinemat
filmmak 64 ^produc
filter 59 trickl permeat ^devic ^penetr ^infiltr
filth 80 soil foul nasti dirt stain obscen filthi smut vulgar grime greas ^wast ^dirti
filthi 74 foul dirti nasti lousi filth ^soil ^ugli ^nefari ^vile
fin 75 five louvr ^digit ^equip ^swim ^outfit ^decor ^ornament
final 24 last close decis net eventu finish ultim conclud conclus termin finalis lastli ^end ^complet ^determin ^match ^definit ^examin ^exam
finalis 56 final ^end ^complet ^termin
finalist 66 ^challeng ^rival ^competitor ^contend
financ 31 financi fund ^busi ^invest ^bank ^pai ^econom ^asset ^treasuri ^refin ^seed ^flotat ^bankrol ^exchequ
financi 23 financ fiscal ^oper ^banker ^capitalist
fincher 73
find 24 !lose chanc determin discov observ notic discoveri detect encount regain breakthrough uncov bump ascertain ^local ^act ^locat ^sens ^collect ^spot ^substanti ^catch ^sight ^solv ^valid ^verdict ^identif ^accumul ^aggreg ^refut ^falsifi ^deed ^localis
fine 39 choic ticket thin ok okai delic alright delicaci !coars ^narrow ^penalti ^precis ^superior ^satisfactori
finer 75 ^better
finest 65
finger 54 digit thumb ^posit ^locat ^touch
fingerprint 62 ^process ^procedur ^identif ^reproduc
fingertip 79 ^tip
finish 35 last end close final complet goal closer conclus termin destin refin ceas coat polish cultiv !unfinish ^over ^through ^action ^act ^done ^conclud ^accomplish ^fulfil ^decor ^racer ^fatten
finland 65
finlei 80
finn 75
finnish 69
fiona 82
fiorillo 79
fiorina 64
fire 27 can light liber dismiss !hire termin sack flame displac ignit discharg fieri inflamm kindl ^attack ^happen ^shot ^shoot ^shell ^burst ^bombard ^barrag ^onslaught ^unemploi ^vollei ^salvo ^occurr ^crossfir ^onset ^conflagr ^bonfir ^smolder
firearm 52 ^gun ^rifl ^handgun ^pistol ^shotgun
firebal 67 powerhous ^actor ^meteor
firebird 79
firebomb 77 incendiari ^bomb ^bombard
firebrand 69 brand provok incit instig ^ringlead ^troublemak
firefight 55 ^defend ^guardian ^ranger ^protector
firefox 67
firemen 75
firepow 65 ^strength
firestorm 72 ^argu ^controversi ^disput ^content ^contest ^argument ^storm ^tilt
firewal 64 ^drive
firework 63 ^skyrocket
firm 23 hous sound resolv steadi resolut firmli unwav steadfast steadfastli ^busi ^decis ^corp ^publish ^determin ^corpor ^strength ^adam ^tighten ^dealer ^stubborn ^trait
firmer 60
firmli 51 secur firm hard steadfastli
first 12 !last start initi begin offset inaugur outset foremost commenc kickoff maiden firstli ^former ^prime ^origin ^rank ^premier ^ordin ^prototyp ^freshman ^eldest ^introductori ^archetyp
firstar 80
firsthand 66 ^primari
firstli 73 first foremost
fiscal 40 financi
fischer 75
fish 48 angl fisher fisheri ^busi ^seek ^food ^search ^grab ^shark ^smelt ^shrimp ^trout
fisher 63 fish fisherman ^trawler
fisheri 73 fish ^workplac
fisherman 75 fisher ^trawler
fishermen 74
fison 82
fissur 80 crack ^open ^gap ^fault ^fractur ^rift ^volcano ^imprint
fist 61 hand ^contain ^mitt ^manu ^paw
fit 37 set meet prime appoint suit adjust burst interrupt decent accommod !unfit convuls ^make ^just ^better ^improv ^advanc ^joint ^readi ^broken ^proper ^fulfil ^irregular ^habit ^suitabl ^qualif ^accessori ^sporad ^habitu
fitch 71
fitton 82
fitzgerald 76
fitzpatrick 71
five 21 fin ^team ^digit ^squad ^cardin
fivefold 80 ^multipl
fix 37 set secur limit prepar determin readi doctor restor cook alter repair specifi trim mess jam ingredi fixtur mend fixat muddl repar bushel neuter fixer fasten ^better ^stop ^improv ^season ^ground ^link ^chain ^cabl ^lock ^deposit ^stick ^amend ^hang ^tie ^seal
fixat 66 fix obsess ^bond ^abnorm ^bind ^advert
fixer 82 fix repair ^compound
fixtur 60 secur fast fix regular repair mend repar habitu ^frequent ^patron ^artifact
fizzl 75 bust flop hush hiss ^failur ^nois ^discontinu
fl 74
fla 53
flag 41 sag iri swag ^list ^collect ^signal ^color ^tire ^colour ^banner ^accumul ^aggreg ^emblem ^walkwai
flagrant 73 rank cry glare egregi ^conspicu
flagship 52 ^ship
flail 72 thrash lam ^beat ^implement
flair 69 dash flare ^talent ^gift ^eleg ^endow
flak 74 attack ^critic ^repres ^spokesperson
flake 76 bit chip scrap peel geek eccentr ^person ^cover ^individu ^someon ^somebodi ^crystal ^soul ^mortal ^crank
flamboy 69 ^elabor ^fanci ^ornat
flame 54 fire crash bloodi flare fieri blink bloom fuck ^blaze ^ignit ^beam ^shine ^combust
flank 63 flanker ^format ^lie
flanker 64 flank ^soldier
flap 69 wave fuss flutter ^cover ^fly ^agit ^thump ^coattail
flare 60 erupt flame flair ^move ^shape ^widen
flash 51 cheap loud flashi blink wink swank flaunt ^appear ^happen ^spark ^bright ^lightn ^sparkl ^occurr ^glitter ^flick ^flicker ^glimmer ^gleam
flashi 68 cheap flash loud brash ^color ^colour
flashlight 80 torch
flashpoint 67 hotspot ^critic
flat 40 level directli plane straight matt categor uncondit ^style ^box ^plain ^footwear ^dimension ^champaign
flatbush 77
flatli 72 categor
flatten 70 !sharpen ^lamin
flatter 65 !disparag !unflatt adul flatteri ^follow ^becom ^prais ^insinu
flatteri 82 flatter ^compliment ^adul ^coax
flaunt 82 flash swank ^displai ^exhibit ^flex ^splurg
flavor 61 look feel season spirit tone smell tang relish smack flavour nip savour ^fix ^hollywood ^atmospher ^tast ^ail ^salt ^sweeten ^spice ^curri ^sauc ^herb ^resin ^vanilla ^tasti
flavour 71 look feel season spirit tone smell flavor tang relish smack nip savour ^form ^kind ^sort ^fix ^hollywood ^atmospher ^strang ^ail ^salt ^sweeten ^spice ^curri ^sauc ^herb ^resin ^vanilla ^tasti
flaw 50 defect fault ^fail ^damag ^weak ^bug ^blister ^glitch ^imperfect
fled 46
fledg 69 flight ^parent ^grace ^rear ^fledgl ^decor ^feather ^adorn ^nurtur ^ornament
fledgl 61 entrant newcom starter freshman newbi ^initi ^recruit ^fledg ^inexperienc ^novic ^inexperi
flee 48 flight ^run ^escap ^defect ^desert ^lam ^decamp
fleec 82 rob hook surcharg soak pluck overcharg plume shear wool ^charg ^bill ^cheat ^leather ^extort ^shave
fleet 49 swift fade fugit dart flutter ^short ^fast ^collect ^disappear ^rapid ^accumul ^vanish ^hurri ^speedi ^aggreg ^zip ^butterfli
fleme 60
flesh 68 build figur shape frame chassi pulp anatomi ^person ^bodi
fletcher 69
flew 51
flex 67 bend ^swank ^flaunt
flexibl 48 flex ^negoti ^stretch ^adapt ^plastic
fli 61
flick 69 film movi flip pic thumb leaf flicker riff ^strike ^flash ^wink
flicker 75 spark waver flick flutter ^flash ^beam ^shine
flier 76 fly aviat circular broadsid flyer aeronaut broadsheet airman ^travel ^pilot
flight 36 fly escap fledg ^shoot ^wing ^soar ^format ^balloon ^stunt ^feather ^glide ^sorti ^pip ^acrobat
flightawar 79
flimsi 79 fragil slight unconvinc tenuou ^weak
fling 80 go offer dispos spree discard splurg whirl ^try ^effort ^attempt ^throw ^pitch ^sky ^toss ^endeavor ^endeavour
flint 61 granit
flip 52 toss thumb leaf flick twitch somerset riff ^turn ^lock ^tumbl ^disrespect
flirt 71 toi romanc teas butterfli mash ^talk ^act ^speak ^woman
float 44 blow swim !sink flotat drift ^go ^move ^stock ^travel ^stream ^buoi ^unsettl ^afloat ^interv ^locomot
floca 79
flock 57 deal lot mass troop mountain plenti pile hat stack slew batch spate heap cluster raft constel peck mint ^go ^move ^travel ^gather ^assembl ^faith ^fold ^bunch ^huddl ^congreg ^covert ^bevi ^locomot ^gaggl
flood 45 swamp glut inund afloat oversuppli awash torrent overflow delug ^full ^lot ^cover ^mass ^fill ^mountain ^plenti ^pile ^hat ^stack ^slew ^batch ^spate ^heap ^raft ^debacl ^peck ^mint ^drench
floodgat 75 ^regul
floodwat 76
floor 42 stori shock deck storei ^surpris ^structur ^startl ^basement ^galvan ^cellar ^loft
flop 69 right founder collaps bust fizzl dud ^fall ^descend ^loser ^nonstart
floppi 70 flop
flora 80 plant veget floral ^be ^annual ^organ ^collect ^wood ^crop ^wild ^garden ^forest ^brush ^accumul ^brows ^aggreg ^perenni ^scrub ^aquat ^endem ^ornament ^embryo ^biennial ^shrubberi
floral 77 flower flora ^pattern
flore 73
florenc 74
florida 36
floridian 82
flotat 54 float ^financ
flounder 75 stagger ^struggl ^walk
flour 74 ^convert ^foodstuff ^dredg
flourish 60 expand wave boom prosper thrive roar brandish ^turn ^grow ^success ^motion ^gestur ^embellish
flout 72 barrack jeer gibe ^dismiss ^ignor ^discount ^disregard ^taunt ^bait ^teas ^cod ^tantal
flow 37 cours stream streamlin sleek flux ^current ^rate ^travel ^surg ^rush ^jet ^smooth ^swirl ^spill ^runoff ^flush ^tide ^drain ^eddi ^spate ^rippl ^trickl ^transpir ^outpour ^seep ^overflow ^ebb ^upsurg ^ruffl ^gush ^drip ^ooz
flower 54 prime peak unfold flush bloom heydai blossom floral ^develop ^grow ^growth ^pattern ^composit ^matur ^evolut ^pink ^bud ^cosmo ^poppi ^veronica
flown 57
floyd 67
flu 61 influenza
fluctuat 57 variat waver vacil ^move ^chang ^differ ^switch ^departur ^alter ^substitut ^tide ^diverg ^deviat
fluent 79 facil silver smooth fluid eloqu ^grace ^articul
fluid 62 liquid smooth fluent ^chang ^ga ^substanc
flung 61
flurri 54 confus stir bustl fuss hustl ^embarrass ^snow ^distract ^snowfal ^din
flush 58 even level monei prime red peak load wealthi flower rosi bloom affluent heydai blossom crimson blush ^period ^cours ^flow ^rich ^healthi ^color ^colour
flutter 80 disrupt fleet disturb waver flap dart flicker ^movement ^hurri ^zip ^butterfli
flux 80 flow mix merg blend liquefi fuse coalesc conflat meld liquifi ^rate ^melt ^rippl ^transpir ^distil ^thaw ^condens ^ruffl ^unfreez
fly 37 flight wing quick aviat pilot flyer flier ^go ^move ^watch ^travel ^soar ^alert ^buzz ^balloon ^hurri ^stunt ^flap ^glide ^sorti ^locomot ^acrobat
flybi 69
flyer 68 fly aviat circular broadsid broadsheet flier aeronaut airman ^ad ^travel ^advertis ^advert
flynn 71
fm 73 ^metal ^modul
fo 77
foam 77 bubbl sparkl ^materi ^stuff ^unhealthi
fob 69 fox trick ^deceiv ^adorn
focal 73 local focu focus concentr sharpen localis ^central ^adjust ^align ^lie ^refocus ^refocu ^intensif
focker 80
focu 31 center focus centr concentr !blur pore focal rivet focuss ^particular ^listen ^distinct ^steep ^engulf ^immers ^refocu ^engross
focus 32 center focu focal focuss ^particular ^converg ^refocus ^engross ^intensif
focuss 77 center focu focus ^particular ^converg ^engross
fodder 79 ^soldier ^feed ^hai ^pastur
foe 57 !friend enemi ^challeng ^rival ^oppos ^competitor ^oppon ^resist ^contend ^adversari ^besieg ^antagonist
fog 64 cloud obscur murki haze ^hide ^conceal ^opaqu
fogg 82
foil 62 cross disappoint defeat frustrat enhanc transpar thwart scotch baffl queer ^prevent ^contrast ^interfer ^ruin ^unsuccess ^forbid ^preclud ^forestal ^counterpoint
fok 82
fold 54 close faith !unfold bend congreg folder crimp ^integr ^collaps ^incorpor ^flock ^tuck ^pinch ^crisp ^wrinkl ^ruck
folder 76 fold nonsens frill leaflet pamphlet ^cover ^book ^decor ^ornament
folei 52
folk 51 famili sept tribe folksi ^peopl ^clan ^kin
folksi 79 folk ^inform
folli 82 crazi mad stupid !wisdom foolish indulg unwis ^mistak ^error ^fault ^absurd ^silli ^trait
follow 19 next !lead !leader !preced chase pursuit ^go ^move ^person ^travel ^individu ^track ^respect ^someon ^movement ^mass ^satellit ^trail ^faith ^shadow ^somebodi ^planet ^lag ^succeed ^soul ^lover ^tail ^adher ^stalinist ^flatter ^mortal ^stalk ^inferior ^devote ^parasit ^locomot ^adul ^buff ^fandom ^discipl
foment 73 agit instig ^treatment ^bath ^troublemak
fond 63 affect warm partial tender ador fanci affection ^like ^protect ^feel ^love ^attach
fonda 82
fondli 82 lovingli
font 77 ^bold ^basin ^gothic
food 33 nutrient ^produc ^provis ^solid ^feed ^fish ^meat ^beverag ^chees ^chocol ^butter ^nutrit ^foodstuff ^edibl ^leftov ^pasta ^seafood ^nourish
foodstuff 69 groceri ^food ^fix ^concentr ^color ^colour ^cocoa ^grain ^egg ^cereal ^juic ^mixtur ^fiber ^perish ^nutrient ^flour ^starch ^concoct
fool 59 sap dupe dissip mug slang cod sucker ^consum ^victim ^simpl ^eat ^exhaust ^deplet ^walli ^deceiv ^ass ^squander ^ware ^goos ^clown ^cuckoo
foolish 70 crazi mad !wise stupid unwis folli ^ridicul ^nonsens ^insan ^absurd ^silli ^idiot ^laughabl ^preposter ^misguid ^trait ^ludicr ^goofi
foolishli 80 !wise unwis
foot 39 term !head ground basi ft foothold pe ^pai ^walk ^statu ^foundat
footag 44 ^rate
footbal 39 ^player ^particip ^ball ^athlet ^soccer ^rugbi ^lineback ^cornerback ^jock ^kicker ^lineman ^blocker
foothil 71 ^hill
foothold 64 foot beachhead
footnot 75 ^write ^pen
footprint 61 ^trace ^vestig
footstep 65 step pace stride
footwear 72 ^cover ^wear ^flat ^cloth ^patten ^shoe ^boot ^wearabl ^clog ^slipper ^hose
for 3
forai 64 raid rifl loot plunder ^try ^effort ^attempt ^penetr ^endeavor ^swoop ^incurs ^endeavour
forb 66
forbid 68 threaten prevent ban !permit prohibit veto grim bale interdict omin menac preclud sinist disallow nix forestal dour ^block ^crimin ^avoid ^illeg ^command ^bar ^frustrat ^alarm ^embarrass ^thwart ^blockad ^obstruct ^avert ^hinder ^foil ^deflect ^outlaw ^scotch ^baffl ^stymi ^inhibit ^unpleas ^queer
forbidden 62 prohibit taboo ^impermiss
forc 21 push pressur strength personnel strain squeez thrust constrain emphat coerc forcibl hale ^caus ^energi ^pull ^attract ^influenc ^terror ^intens ^momentum ^assert ^oblig ^compel ^drastic ^vigor ^bruis ^drift ^railroad ^impuls ^impetu ^brunt ^propuls ^involuntari ^lifeblood ^vigour ^repuls ^sandbag
forcefulli 66
forcibl 70 forc
ford 44 ^cross ^travers
fore 71 bow
forearm 77 ^arm ^limb
forebear 82 ^ascend ^grandpar ^ancestor
forebod 82 promis predict anticip fate bode prognost ^forecast ^ventur ^bet ^guess ^hazard ^apprehens ^wager ^dread ^prodigi ^prophet ^augur ^presag
forecast 30 figur estim predict calcul reckon bode auspic foreshadow prognosi augur presag portend prognost ^statement ^judg ^evalu ^divin ^visionari ^meteorolog ^forebod
foreclosur 80 ^proceed
forefront 60 vanguard ^view ^front ^perspect
forego 79 preced predat waiv relinquish forgo forfeit
foregon 74 depart gone bygon ^past
forehand 76 !backhand ^provid
forehead 75 brow ^featur
foreign 24 outsid !domest !nativ strang alien noncitizen ^intern ^import ^travel ^natur ^qualiti ^oversea ^abroad ^unknown ^exil ^stranger ^exot ^advent
foreman 79 chief boss ^supervisor ^baa
foremost 65 first firstli ^best ^front
forens 56 ^appli ^rhetor
forese 59 anticip counter envis forestal ^predict ^imagin ^envisag
foreshadow 73 forecast predict bode auspic augur presag portend prognost ^indic ^signal ^prophet
forest 52 wood forestri timber woodland ^ground ^plant ^farmer ^veget ^grove ^silva ^greenwood ^flora
forestal 75 prevent anticip counter forese forbid preclud ^act ^block ^avoid ^frustrat ^embarrass ^thwart ^blockad ^obstruct ^avert ^hinder ^foil ^deflect ^scotch ^baffl ^stymi ^inhibit ^queer
forestri 64 forest ^biologi
forev 53 alwai constantli etern perpetu
forex 77
forfeit 77 !claim sacrific waiv confisc forgo forego ^loss ^penalti ^abandon
forg 51 fake hammer invent devis formul counterfeit forgeri contriv ^shape ^format ^workplac ^furnac
forgeri 82 forg counterfeit ^crime ^imit ^falsehood
forget 50 !mind !rememb oblivi ^unawar ^oblivion
forgiv 66 excus pardon !unforgiv ^person ^individu ^someon ^somebodi ^conced ^toler ^exempt ^soul ^merci ^mortal ^benign ^condon ^absolv
forgiven 75
forgo 71 preced predat waiv relinquish forfeit forego ^reject
forgot 71
forgotten 57 disregard ^unnot
fork 67 branch ramif prong bifurc ^aggress ^lift ^divid ^ambigu ^equivoc
form 29 organ kind organis sort constitut spring shape pattern format plastic configur conform contour signifi ^like ^make ^creat ^initi ^word ^brand ^model ^type ^construct ^stem ^categori ^perfect ^colour ^speci ^syndic ^reorganis ^reorgan ^genr ^acronym ^flavour ^regiment ^regroup ^mold ^wrought ^abbrevi ^plural
forma 73
formal 38 offici !inform valid !imit formalis ^author ^sign ^observ ^ceremoni ^dress ^manner ^authoris ^systemat ^ratifi ^philosophi ^probat ^ritual ^doctrin ^gown ^perfunctori
formalis 80 formal valid ^offici ^author ^sign ^authoris ^systemat ^ratifi ^probat ^ritual
format 47 initi form establish constitut shape arrang ^set ^chang ^appear ^line ^inform ^manufactur ^flight ^rifl ^forg ^secondari ^rear ^flank ^info ^groov
former 20 other earli previou sometim !latter onetim ^first ^past
formerli 52 onc
formid 58 tough unnerv ^difficult ^impress ^alarm
formul 64 prepar word forg formula phrase invent devis articul conceptu contriv ^develop ^approach ^specul ^compound ^frame ^matur ^cleaner ^starch ^hypothes ^redevelop ^theoriz
formula 53 formul recip ^convent ^instruct ^primit
forrest 61
forse 82
forseeabl 80
forster 82
forsyth 77
fort 52 special strength loud specialti garrison loudli fortifi fortress !piano ^post ^asset ^gather ^plu ^assembl ^embattl ^trench
forth 52 off awai forward onward
forthcom 55 come approach upcom outgo ^futur
forthright 82 direct candid squar frank outspoken blunt ^honest ^honesti
forti 64 ^decad ^cardin
fortif 82 munit fortifi ^castl ^entrench ^prowess ^artistri
fortifi 67 arm strengthen fort bastion fortif ^chang ^strong ^protect ^stabil ^vital ^steadi ^alter ^reinforc ^stabilis ^brace ^embattl ^trench ^buttress
fortitud 80 ^brave ^courag ^gut ^backbon ^grit ^braveri
fortnight 70 ^period
fortress 74 fort
fortun 44 lot chanc circumst fate golden !unfortun luck hazard rosi destini luckili ^well ^happi ^bless ^phenomenon ^lucki ^treasur ^miracul ^mishap
forum 47 assembl ^meet ^facil ^instal
forward 30 further ahead advanc readi promot !revers eager forth !backward onward zeal ^earli ^progress ^ship ^assum ^assert ^transmiss ^assumpt ^basket ^transmit ^transmitt ^brash ^cheeki
fossil 59 ^remain ^ag ^transit ^convert ^passag ^matur ^petrifi
foster 54 rais further rear breed surrog upbring nurtur ^parent ^promot ^encourag ^adopt
fought 44
foul 55 rank !fair pollut disgust cheat revolt nasti congest contamin clog raini repel afoul filthi distast stink filth ^hit ^violat ^technic ^dark ^infect ^soil ^infring ^dirti ^taint ^tangl ^grime ^colli
found 23 base launch initi !lost institut origin establish plant founder constitut foundat innov creation ^open ^pai ^earn ^recov ^appoint ^wage ^salari ^pioneer
foundat 42 base found ground fundament groundwork ^relat ^basi ^foot ^chariti
founder 38 found collaps flop lamin ^fail ^origin ^red ^sink ^conceiv ^mastermind ^inflamm ^colon ^cofound
fountain 71 spring outpour outflow ^structur
four 20 iv quartet ^digit ^die ^cardin ^dice
fourteen 75 xiv ^cardin
fourth 32 quarter ^rank ^ordin
foward 82
fowl 76 bird poultri fowler ^hunt ^turkei ^meat ^chicken
fowler 71 fowl ^hunter
fox 40 confus trick fob confound dodger befuddl bedevil ^be ^amaz ^puzzl ^deceiv ^baffl ^bewild ^mystifi ^perplex ^cheater ^canin ^disori
foxnew 75
foxtel 82
foxx 71
foyer 77 hall lobbi ^room
fr 72 ^metal
frack 74
fraction 57 !whole divid ^part ^half ^comput ^chemic ^calcul ^portion ^fragment ^halv
fractiou 72 irrit testi petul techi ^disobedi
fractur 54 break crack fault ^injuri ^hurt ^destroi ^abus ^harm ^destruct ^trauma ^misus ^fissur
fragil 51 slight delic frail tenuou flimsi ^vulner
fragment 53 split atom disconnect ^break ^file ^bit ^piec ^chip ^divid ^scrap ^coal ^fraction ^pare ^grind ^shave ^disintegr ^scrape ^sliver
fragranc 79 sweet scent bouquet perfum ^smell ^odor ^incens
frai 63 disturb scratch rub ruffl ^fight ^contact ^combat ^worn
frail 67 weak !robust fragil delic imperfect ^wast ^soft ^basket ^unfit ^decrepit
frame 48 in put build figur border shape redact couch flesh ensnar chassi anatomi framer ^photo ^photograph ^pic ^formul ^conceptu
framer 82 frame ^author ^writer
framework 53 model fabric ^structur ^theori ^simul
framingham 79
fran 82
franc 33
francesca 77
francesco 75
franchis 46 dealership ^busi ^licens ^licenc ^concess
franchise 68
franci 56
francisco 43
franck 71
franco 69
francoi 64
francophon 80
frank 47 direct candid outspoken blunt frankfurt forthright ^commun ^obviou ^stamp ^honest ^exempt ^excus ^honesti ^bluff
frankfurt 63 frank
franki 79
frankli 54 honestli candidli
franklin 64
frantic 61 excit mad frenzi frenet ^wild ^agit
franz 67
fraser 69
fratern 72 !ident brotherhood ^associ ^social ^club ^societi ^lodg ^guild ^gild
fraud 43 fake hoax pretend fraudul sham pseudo ^crime ^deceiv ^cheater
fraudster 75
fraudul 59 fraud hoax duplic deceit ^decept ^dishonest ^dishonor ^misrepresent ^dishonesti
fraught 61 pregnant ^full ^troubl
frazier 82
freak 66 addict monster junki ^panic ^enthusiast ^partisan ^mutat ^mutant
frechett 77
fred 55
freddi 63
freder 79
frederick 69
frederik 79
free 28 releas liber !bound reliev rid loos exempt !confin gratuit dislodg complimentari ^peopl ^clear ^independ ^avail ^achiev ^escap ^accomplish ^bail ^deregul ^autonom ^parol ^sovereign ^extric ^unrestrict ^cleans
freed 53
freedom 39 exempt ^state ^independ ^liberti ^immun ^amnesti ^impun
freefal 80
freelanc 60 independ !salari mercenari ^work ^worker ^paid
freeli 58
freeman 68 ^citizen
freeport 62
freer 73
freestyl 75 ^race
freeview 80
freewai 73 motorwai pike superhighwai expresswai ^highwai
freewheel 67 ^person ^exist ^individu ^someon ^coast ^somebodi ^soul ^irrespons ^mortal
freez 51 halt !boil frost ^turn ^ic ^cool ^chill ^solidifi
frei 82
freight 51 load cargo shipment freighter consign payload ^product ^ship ^transport ^merchandis ^ware
freighter 64 freight
french 35 ^nation
frenchman 65
frenet 76 frenzi frantic ^agit
frenzi 61 furi frantic craze hysteria manic frenet ^wild ^agit ^mania
frequenc 56 often frequent ^rate ^incid ^attend ^audio ^ratio ^infrar
frequent 42 often shop sponsor frequenc patron haunt oft !infrequ oftentim ^support ^custom ^visit ^common ^client ^regular ^prevail ^fixtur ^rife ^preval ^predomin ^habitu
frere 77
fresh 39 new newli novel brace glow brisk refresh novelti freshli ^origin ^caller ^crisp
freshli 77 new fresh newli
freshman 63 entrant newcom starter fledgl newbi ^first ^initi ^recruit ^novic
freshmen 80
freshwat 77 ^water ^rain ^condens
fresno 75
fret 69 cross irrit sweat fuss niggl petul ^worri ^complain ^complaint ^tens ^patch ^agit ^testi ^touchi
fri 62 chip ^cook ^murphi ^potato ^weekdai
friar 82 ^religi ^dominican ^augustinian
friction 62 clash rub ^resist ^traction ^attrit
fridai 21 ^weekdai
fridg 79 ^refriger
friedman 68
friedrich 72
friend 31 support alli champion friendli admir friendship !foe booster acquaint protagonist ^person ^associ ^confid ^individu ^someon ^familiar ^fellow ^somebodi ^girlfriend ^soul ^intim ^comrad ^companion ^buddi ^mortal ^pal ^roommat ^croni
friendli 44 friend !hostil !unfriendli ^like ^help ^access ^approach ^hospit ^troop ^comrad ^goodwil ^amic ^companion ^tempera ^cozi ^cordial ^intimaci ^disposit ^kindli
friendlier 82
friendship 56 friend ^fellowship
frigat 69 ^warship
frighten 57 fear terror terribl scare aw dire horrif terrifi panick dread fearsom horrend ^alarm ^afraid ^intimid ^bulli ^appal ^dismai ^horrifi ^spook ^bluff ^constern
frigid 74 cold cool frozen arctic ici chilli frosti wintri ^dead ^temperatur ^chill ^unrespons
frill 73 nonsens ruffl folder ^decor ^adorn
fring 63 outskirt ^border ^edg ^environ ^surround ^bound ^grace ^boundari ^decor ^adorn ^ornament
frisk 75 sport romp ^search ^hunt
frivol 72 !seriou !serious prank clown ^act ^behav ^silli ^dizzi ^play ^trait ^giddi
frog 74
from 6
front 30 !back face !rear breast frontal ^advanc ^confront ^lie ^forefront ^foremost
fronta 74
frontal 82 front facad ^curtain ^adorn ^drape
frontbench 79 ^legisl
frontier 55 ^wild ^bound ^boundari
frontlin 61
frontman 68
frontrunn 61
frost 63 ic freez hoar frosti ^top ^cover ^opaqu
frosti 74 frozen frost ici crisp frigid nip wintri snappi ^white ^cold
frown 75
froze 69
frozen 54 root ici frigid frosti wintri ^unmov
fructos 76
fruit 52 yield fruition !fruitless ^gener ^product ^rank ^qualiti ^seed ^creativ ^oliv ^breed ^pod ^reproduct ^berri ^prolif ^bounti
fruition 71 fruit ^condit ^statu
fruitless 75 !fruit futil vain arid barren ^qualiti ^poor
frustrat 40 cross disappoint defeat thwart foil scotch baffl torment rag queer bedevil crucifi ^prevent ^harri ^interfer ^plagu ^harass ^bug ^ruin ^discourag ^unsuccess ^hamstr ^persecut ^beleagu ^oppress ^molest ^madden ^beset ^forbid ^teas ^preclud ^hassl ^badger ^forestal
fry 71 minor child kid youngster nestl ^cook
fryd 77
ft 54 foot
ftc 72
ftse 62
fu 75
fuck 73 love crash bed bloodi flame jazz screw ass blink bloom ^relat ^mate
fuckin 82
fuel 34 refuel ^provid ^suppli ^provis ^gasolin ^render ^ignit ^petrol ^lighter ^illumin ^bunker ^furnish ^coke ^combust
fuell 50
fuent 77
fugit 66 fleet runawai ^person ^short ^individu ^crimin ^someon ^somebodi ^soul ^crook ^outlaw ^mortal ^felon ^escape
fuji 74
fujian 75
fujitsu 75
fulfil 51 execut meet action satisfi accomplish ^provid ^effect ^complet ^finish ^fit ^content ^suit ^dispatch ^accommod ^discharg ^cater ^quell ^satisfact ^appeas ^allai ^consumm ^assuag ^suffic ^ply
fulham 72
full 18 total entir fulli rich !empti comprehens fuller wax replet ^chang ^complet ^whole ^properti ^fill ^load ^flood ^alter ^laden ^fraught ^stuf ^instinct ^untouch ^congest ^riddl ^glut ^inund ^overload ^awash ^overflow ^brim
fuller 64 full
fullest 73
fulli 36 full
fulmin 80 ^explos ^sudden ^denounc ^burst ^salt ^denunci
fulton 68
fumbl 66 mishandl spoil incompet botch bungl blunder ^seek ^pass ^search ^unskil
fume 66 smoke exhaust ^feel ^ga ^treat ^wast ^emit ^smother
fun 47 funni play ^wit ^divers ^comedi ^recreat ^humor ^humour ^clown
function 40 us work offici oper offic role serv !organ purpos map !malfunct usabl ^servic ^practic ^expans ^util ^transform ^philosophi ^metric ^doctrin ^suffic ^exponenti ^prelud
fund 26 back financ store ^monei ^save ^asset ^resourc ^collect ^budget ^infrastructur ^treasuri ^compil ^accumul ^amass ^cach ^hoard ^bankrol ^exchequ ^stash
fundament 41 can base kei behind central seat basi basic essenti bottom foundat underli rear profound tail stern cardin groundwork cornerston butt ass fanni nate bedrock bum rump backsid fundamentalist bun ^import ^factor ^suppos ^ideolog ^abc ^assumpt ^alphabet ^harmon
fundamentalist 80 fundament ^adher ^discipl
funder 80
fundrais 51 ^occas ^solicitor ^canvass
funer 53 ^observ ^ceremoni ^inter ^burial
fung 76
fungi 80
fungu 72 ^be ^organ ^agar
funk 77 shrink cring ^depress ^retract
funnel 59 ^move ^cone
funni 56 suspect strip odd fun suspici comedi comic curiou amus laughabl shadi singular queer clown ^unusu ^joke ^strang ^cartoon ^humor ^gag ^humour
fur 68 pelt furri ^hair ^symptom ^rabbit ^leopard ^beaver ^hairi
furi 59 violenc fierc wild mad rage furiou frenzi infuri craze furious hysteria feroc ^anger ^ir ^wrath ^mania ^livid
furiou 58 anger fierc angri rage furi savag feroci infuri madden enrag furious ^violent
furious 75 violenc fierc wild furiou furi feroc ^intens ^savag
furlough 80 ^can ^allow ^leav ^permit ^sack ^downsiz
furman 71
furnac 75 ^chamber ^forg ^inciner
furnish 68 provid suppli equip trap render furnitur ^offer ^give ^stock ^kei ^capit ^arm ^partner ^joint ^match ^fuel ^water ^signal ^bush ^edg ^index ^afford ^headquart ^heat ^bottom ^headlin ^provis ^ticket ^yield ^leverag ^gate ^theme ^glass ^instrument ^ramp ^grate ^bed ^capitalis ^uniform ^shelter
furnitur 59 furnish ^bureau ^tabl ^cabinet ^section ^wardrob ^buffet ^lamp ^sheraton
furor 68 cult craze ^brouhaha
furri 75 fur ^hair ^hairi
furs 82
further 24 boost forward advanc promot encourag foster farther ^support ^far ^progress ^spur ^conduc
furthermor 65 moreov
fuse 68 prime mix consolid merg blend coalesc fusion !defus conflat meld amalgam flux ^unit ^drive ^heat ^ignit ^lighter ^accret ^alloi ^liquifi
fuselag 79
fusion 71 merger coalit fuse unif ^feder ^allianc ^confeder
fuss 71 troubl mother stir flurri bother spat bustl squabbl flap fret bicker hustl hassl niggl ^care ^worri ^disturb ^agit
futil 68 unavail meaningless vain fruitless ^useless ^unus
futur 24 next !past !present succeed futurist ^of ^time ^come ^view ^emerg ^approach ^prospect ^upcom ^perspect ^tomorrow ^tens ^forthcom
futurist 70 futur fantast ^disciplin ^visionari
fuzhou 82
fuzzi 76 blur blurri hazi ^hair ^vagu ^opaqu ^hairi
fx 77
ga 35 tout boast gasolin petrol brag bluster vaunt ^attack ^air ^metal ^exhaust ^assail ^amplifi ^exagger ^fluid ^overst ^oxygen ^fume ^crow ^hydrogen ^inhal ^chlorin ^magnifi ^hyperbol ^tearga ^methan ^nitrogen ^sublim ^gloat
gabbard 73
gabe 76
gabl 76 !hip ^wall
gabon 82
gabriel 66
gad 82 spur ^rang ^wander ^roam ^strai ^rove ^prod ^swan ^goad ^rambl
gaddafi 76
gadget 56 conveni applianc contriv gizmo ^devic ^enthusiast ^partisan
gadhafi 80
gael 82
gaetano 79
gaetz 76
gaff 74 slip ^spar ^botch ^bungl ^blunder
gag 69 joke laugh choke quip ^still ^wit ^silenc ^funni ^constraint ^humor ^wow ^compress ^humour ^hush
gage 79 game stake sen gaug dope weed punt skunk ^bet ^marijuana ^ant ^wager ^cannabi
gaggl 80 ^flock
gagnoa 69
gai 56 brave sunni homosexu merri ^person ^individu ^someon ^somebodi ^cheer ^soul ^mortal ^lesbian ^fairi ^queer ^joyou
gail 75
gain 27 increas win reach hit profit pai !loss addit benefit paid lucr deriv attain gainer ^get ^acquir ^advantag ^draw ^obtain ^reap ^accret ^vantag
gainer 69 gain ^person ^individu ^someon ^somebodi ^soul ^mortal
gal 75 gallon
gala 65 blowout ^celebr ^festiv
galact 80 astronom galaxi ^big ^larg
galaxi 64 galact ^collect ^accumul ^aggreg ^herb
gale 73 ^wind
galla 79
gallagh 71
gallego 73
galleri 58 ^audienc ^porch
gallon 52 gal
gallop 77 ^pace
gallowai 82 ^beef
gallup 69
galvan 69 electr inspir startl ^leader ^shock ^surfac ^excit ^floor ^coat ^therapi ^stimul
galveston 75
galvin 75
gambit 74 ploi ^comment ^remark ^input
gambl 52 game risk chanc adventur hazard gambler ^try ^plai ^attempt ^vice ^stake ^danger ^ventur ^bet ^divers ^recreat ^essai ^wager ^assai ^dice
gambler 75 gambl ^person ^better ^individu ^specul ^someon ^ventur ^winner ^somebodi ^soul ^adventur ^mortal ^wager ^bookmak
game 26 stake halt spirit gambl crippl limp gritti punt lame gami gage ^activ ^competit ^vice ^card ^contest ^bet ^divers ^bowl ^brave ^courag ^recreat ^ant ^unfit ^wager ^curl ^doublehead
gameboi 76
gamecock 82 ^fighter ^combat ^belliger
gameplai 74
gamer 60
gami 76 game spirit gritti raci naughti risqu spici juici ^sexi
gan 82
gang 47 crowd crew pack bunch mob gangster ^group ^associ ^gather
ganganagar 72
gangster 66 gang mobster ^crimin ^crook ^outlaw ^felon ^apach ^yakuza
gannett 80
gannon 82
gao 77 ^offic ^agenc ^bureau
gap 42 open spread crack breach col ^space ^tear ^hole ^rip ^rent ^rift ^dispar ^fissur
gape 72 yawn goggl ^be ^look ^open ^stare
garag 65 ^store
garb 77 cloth dress apparel garment robe attir ^turn ^wear ^shirt ^shoe ^habit ^outfit ^coat ^jacket ^wearabl ^costum ^disguis ^clad ^gown ^sportswear
garbag 62 refus scrap ^messag ^content ^wast ^rubbish
garcia 55
garden 50 ^employe ^familiar ^tend ^plot ^farm ^agricultur ^landscap ^patch ^veget ^transplant ^grove ^flora
gardner 72
gareth 63
gargantuan 82 giant jumbo ^big ^larg
gari 46
garin 80
garland 72 coron wreath lei ^grace ^decor ^adorn ^ornament
garment 65 cloth dress apparel robe attir garb ^turn ^separ ^suit ^wear ^revers ^leg ^iron ^shirt ^wash ^shoe ^habit ^coat ^jacket ^stomach ^wearabl ^costum ^clad ^mend ^pant ^skirt ^vest ^sweat ^veil ^weed ^silk ^jumpsuit ^scarf ^laundri ^scrub ^trouser ^sweater ^gown ^hose ^motlei
garner 57 earn collect gather ^get ^store ^acquir ^letter ^storag ^depot
garrard 79
garrett 70
garri 75
garrison 64 fort ^post ^station
garro 82
gartmor 75
gartner 63
gasbuddi 79
gase 66
gash 82 cut slash slice ^wound
gaskin 77
gasolin 52 ga petrol ^fuel ^hydrocarbon
gasp 67 pant ^blow ^inhal
gaston 75
gastric 80 stomach
gate 47 ^provid ^suppli ^render ^furnish
gatekeep 79 porter ^person ^individu ^someon ^guard ^somebodi ^soul ^mortal
gateshead 74
gatewai 59 ^entranc
gather 37 collect !spread assembl conglomer accumul garner amass collector cumul ^group ^meet ^person ^commun ^central ^worker ^pick ^individu ^someon ^club ^ralli ^class ^crowd ^mobil ^fair ^cast ^audienc ^camp ^interact ^somebodi ^gang ^grade ^fort ^caucu ^harvest ^turnout ^soul ^reap ^municip ^bunch ^conting
gatland 82
gatlin 80
gator 79
gatorad 74
gatwick 69
gaudio 80
gaug 56 estim judg guess approxim gage ^comput ^standard ^calcul ^underestim ^rub ^criterion
gaull 77
gauntlet 70 ^challeng ^glove
gauz 70 net veil ^cotton
gave 31
gavin 57
gawker 67 ^wit ^viewer ^watcher ^spectat
gayl 77
gaza 49
gazan 80
gaze 65 regard stare ^look
gazer 82
gazett 77 ^publish ^newspap ^journalist ^print ^dictionari ^lexicon
gazprom 62
gb 61 gilbert gigabyt
gd 82 ^metal
gdp 54 ^valu
ge 67 ^semiconductor
gear 44 ^popular ^adapt ^wheel ^accommod ^popularis
gec 70
gee 68 ^turn ^outcri ^exclaim
geek 72 eccentr flake ^person ^perform ^individu ^someon ^somebodi ^soul ^mortal ^crank
geller 79
gem 65 stone treasur jewel sequin ^art ^crystal ^decor ^adorn
gemini 74 ^person ^individu ^someon ^somebodi ^soul ^mortal
gemma 75
gen 48 name ^inform ^sept ^info
gender 54 sex sexual ^femal ^male ^feminin ^masculin ^neuter
gene 55 genet ^suppress ^sequenc
genealog 79 ^disciplin ^clan ^pedigre ^lineag ^kin ^ancestri ^bloodlin
gener 19 product author !local popular !specif father liber mother !particular mostli yield !specifi broadli !consumpt abstract render loos contemporari reproduct induct generos infer vulgar engend popularis extrapol ^peopl ^chief ^give ^talk ^total ^creat ^produc ^reason ^thought ^speak ^univers ^kind ^idea ^overal
general 60
generos 69 gener ^kind ^liber ^charit
genese 82
genesi 74 ^begin
genet 58 famili transmiss gene transmit inherit hereditari ^biologi ^genom
geneva 57 ^gin
geni 80 jinni
genit 68 privat possess genitalia vener ^fanni ^obliqu
genitalia 72 privat genit ^fanni
geniu 64 star champion brain ac sensat superstar mastermind wizard adept brillianc whiz ^intellig ^intellectu ^prodigi
gennadi 82
genocid 63 ^kill
genom 69 ^order ^ordin ^genet
genoves 75
genr 62 ^form ^kind ^sort ^style ^vers ^poetri
gentl 66 gradual entitl mild appeas assuag placat concili pacifi ^still ^kind ^promot ^lord ^calm ^quiet ^elev ^manner ^knight ^slope ^tranquil
gentleman 76 ^man ^don
gentlemen 76
gentli 79 lightli mildli
genuin 48 realli actual truli liter authent legitimaci !counterfeit ^believ ^document ^credibl ^sincer ^verit ^attest ^unquestion
geoff 62
geoffrei 68
geoffrion 77
geograph 54 !magnet geographi ^expert
geographi 66 geograph
geoloc 67
geolog 64 geologi
geologi 75 geolog geologist ^geophys
geologist 68 geologi ^scientist
geometr 82
geophys 80 ^magnet ^geologi ^seismolog
geopolit 56 ^polit
geordan 82
georg 36
georgetown 64
georgia 47
georgian 80
gepex 82
gerald 59
gerard 64
gere 79
gerhard 72
germain 74
german 40 ^custom ^applic ^relev ^usag ^pertin
germani 37
gerrard 69
gerri 63
gerrymand 72 ^cheat
gerstner 75
gestur 56 sign motion ^commun ^movement ^wave ^bow ^applaud ^nod ^shrug ^thrust ^flourish ^acclaim ^poke ^jab ^beck ^wink ^beckon
get 16 go becom receiv let acquir obtain incur ^turn ^win ^profit ^bui ^earn ^act ^gain ^benefit ^accept ^contract ^acquisit ^purchas ^captur ^recov ^borrow ^realis ^isol ^regain ^occup ^garner ^retriev ^inherit ^receipt ^recoup ^seizur ^reclaim ^sober ^recuper ^deed ^preempt ^repossess
getawai 77 lam ^escap ^acceler
getelementbyid 82
getter 75
getti 63
ghalibaf 68
ghana 70
ghazali 80
ghez 80
ghislain 65
ghost 64 touch trace obsess haunt specter spook spectr ^go ^move ^author ^travel ^writer ^phantom ^locomot ^preoccupi
ghraib 76
ghz 79 ^rate
gi 76 gilbert ^name
gianluca 79
gianni 75
giant 30 heavyweight titan gigant behemoth jumbo whale hulk gargantuan ^big ^larg ^anim ^creatur ^beast ^brute
gibb 70
gibe 72 agre match slam correspond dig talli barb barrack jeer flout shaft jibe ^accord ^comment ^remark ^equal ^pattern ^align ^twin ^resembl ^parallel ^adher ^underpin ^input ^duplic ^taunt ^bait ^correl ^teas ^harmon ^rhyme ^concord ^harmonis ^cod ^tantal
gibson 67
giddi 82 silli dizzi ^ill ^sick ^symptom ^frivol
gif 82
gift 48 give invest talent empow endow ^present ^contribut ^acquisit ^enabl ^fee ^prize ^hang ^donat ^legaci ^surrend ^tender ^enrich ^devis ^cede ^giveawai ^flair ^bestow ^knack
gig 61 spear lanc ^implement
giga 79
gigabyt 69
gigant 64 giant mammoth ^big ^larg
gigg 77
giggl 73 ^laugh ^laughter
gignac 77
gil 77
gilbert 58
gilberto 80
gilchrist 79
gild 79 club gold societi grand golden luxuri princ lodg lush guild glossi delux opul ^associ ^grace ^coat ^decor ^adorn ^fratern ^ornament
gilgo 79
gill 59
gilli 82 ^attend ^tender ^shoe
gillian 76
gilmor 77
gimmick 82 devic catch twist gizmo ^stuff ^drawback
gin 77 noos ^separ ^spirit ^trap ^geneva ^holland ^liquor ^ensnar ^booz ^snare
gina 76
ginger 80 pep ^color ^colour ^spice ^herb
gingrich 67
ginsberg 72
giorgia 69
girl 39 miss fill daughter !boi girlfriend ^woman ^femal ^bell ^schoolgirl ^dame ^maid ^scout ^doll ^maiden ^romp ^chick
girlfriend 54 girl ^friend ^woman ^lover
gisel 80
giuffr 79
giuliani 73
give 21 !take liber afford yield gift handsom bounti ^accord ^gener ^provid ^confer ^suppli ^award ^grant ^donat ^infect ^render ^furnish ^impart ^bestow
giveawai 69 ^reveal ^gift ^revel ^disclosur
given 26 mind grant tend dispos presumpt apt ^acknowledg ^suppos ^assumpt ^inclin ^indisput ^unquestion
gizmo 82 conveni gadget applianc gimmick contriv ^devic ^stuff
glacier 72
glad 54 happi !sad beam ^will
gladi 80
gladiat 82 ^fighter ^combat ^boxer ^lightweight ^belliger ^pugilist
gladli 80
glamor 70 glamour ^chang ^excit ^beauti ^alter ^ideal
glamour 71 witch glamor enchant ^chang ^excit ^beauti ^alter ^charm
glanc 63 glimps peek ^look ^hit
glantz 80
glare 66 rank spotlight cry blaze blind limelight dazzl flagrant brillianc egregi ^bright ^shine ^stare ^conspicu
glasgow 59
glass 47 spectacl spec glassi glaze ^provid ^suppli ^contain ^solid ^render ^scan ^bumper ^shade ^furnish ^seidel ^sunglass ^goggl ^tumbler
glassi 77 glass glaze ^empti ^smooth
glastonburi 80
glaxo 69
glaze 82 glass candi shini glassi ^chang ^top ^surfac ^empti ^coat ^polish ^burnish ^glossi
glazer 69 ^artisan ^journeyman
gleam 76 shine glitter glimmer ^look ^appear ^seem ^bright ^flash ^shimmer
glean 76 harvest reap ^gather
gleason 80
gleefulli 80
glen 69 ^vallei ^vale
glendal 82
glenn 61
glide 70 coast soar sail ^go ^move ^phone ^travel ^movement ^flight ^fly ^plane ^aviat ^pilot ^slide ^slew ^snake ^surf ^skate ^locomot ^snowboard ^palat ^skim
glimmer 75 intim gleam inkl ^suggest ^flash
glimps 59 glanc ^see ^look ^view ^vista
glitch 69 bug ^flaw ^fault
glitter 68 shine sparkl gleam ^look ^appear ^seem ^bright ^flash ^shimmer
glitzi 75
gloat 80 triumph crow ^look ^ga ^tout ^boast ^satisfact ^brag ^bluster ^vaunt
global 27 world worldwid globe internation planetari globalis ^intern ^round ^extend ^broaden ^circular
globalis 74 global ^extend ^broaden
globalist 82
globalpost 72
globe 47 world global earth ball orb
glock 79
gloom 65 gloomi somber ^dark ^apprehens ^dread
gloomi 67 blue depress sad sorri dismal gloom somber ^bare ^dark ^atmospher ^bleak ^apprehens ^dread ^desol ^deject
glori 57 gloriou halo aura ^beauti ^honor ^honour ^exuber ^laurel ^rejoic ^jubil
gloria 72
gloriou 64 glori brilliant magnific ^stori ^histori ^celebr ^impress ^inspir ^illustri ^sublim
gloss 72 comment color colour polish burnish glossi ^interpret ^explan ^smooth ^rub ^rede
glossi 75 polish shine slick gloss shini burnish gild ^photo ^magazin ^photograph ^smooth ^pic ^glaze
gloucest 69
glove 58 mitt ^gauntlet
glover 67
glow 60 fresh burn radiat ^look ^appear ^seem ^light ^healthi ^enthusiast ^corona
glp 82
glue 75 past gum ^attach ^fasten
glut 69 flood stuff bing oversuppli gorg ^full ^provid ^suppli ^eat ^render ^furnish
gm 49 gram gramm
gmail 75
gmbh 79
gmc 68
gmt 41
go 14 !come get move offer becom depart leav pass travel tour exit proce departur expir spell goer locomot fling whirl sled ^back ^part ^follow ^return ^rise ^fall ^step ^act ^death ^board ^rang ^drive ^race ^round ^advanc ^progress ^walk ^career ^ventur ^fly
goad 79 urg driven spur needl prod prick ^encourag ^devic ^involuntari ^gad
goal 33 end finish destin ^aim ^object ^intent ^purpos ^bourn
goalkeep 65
goalpost 77
goalscor 79
goat 69 butt ^victim ^billi ^nanni ^dupe
gobbl 71 ^eat ^utter
god 43 idol divin immort ^saint ^zombi ^goddess
godan 72
goddard 77
goddess 79 ^god ^divin ^immort
godfath 75 ^support ^sponsor
goe 36
goepel 79
goer 70 go depart ^migrant ^migrat
gofundm 76
goggl 80 gape ^look ^glass ^spectacl ^spec
gogh 74
gold 36 golden amber gild ^metal ^yellow
goldberg 71
golden 46 gold fortun prosper gild ^happi
golder 80
goldfield 82 ^district ^territori ^dominion
goldfish 80
goldman 52
goldsmith 72 ^jewel
goldstein 76
goldwat 79
goldwyn 74
golf 50 golfer ^plai
golfer 65 golf ^player ^particip ^hacker ^medallist ^medalist
goliath 76 monster behemoth ^anomali
gome 76
gomez 65
gone 35 depart rip deceas drunk intox asleep foregon bygon ^dead ^destroi
gong 72 chime
gonna 54
gonzaga 76
gonzal 64
gonzalez 61
gonzalo 74
good 20 well estim !bad respect honor commod !evil thoroughli soundli ^better ^benefit ^kind ^sound ^qualiti ^advantag ^desir ^crack ^solid ^moral ^smash ^welfar ^swell ^wise ^bulli ^worthi ^ampl ^superb ^satisfactori ^virtu ^benign ^redeem ^vantag ^cork
goodby 63 bye ^farewel
goodison 80
goodlatt 79
goodluck 68
goodman 76
goodtre 79
goodwil 60 grace ^friendli ^intang
goofi 76 silli ^foolish
googl 45 ^research ^explor
goos 74 cuckoo ^tweet ^brent ^fool ^sap ^pinch ^nip ^prod
gop 37 ^parti
goran 71
gordon 44
gore 63 bloodsh ^blood ^tailor
gorg 71 stuff bing glut ^eat ^notch ^ravin
gorgeou 75 ^beauti
gorsuch 69
gospel 69 evangel evangelist creed ^preacher ^sermon
gossip 64 comment chat chatter jaw scuttlebutt ^report ^talk ^commun ^speak ^convers ^rumor ^scandal ^rumour ^pipelin ^ear ^discours
got 26
goth 82 peasant
gotham 80
gothic 79 mediev ^font
goto 72
gotta 77
gotten 49
gotti 76
gough 75
gout 67 ^arthriti
gov 40
gover 79 ^teacher ^instructor
govern 16 polit control rule author administr order organ regul establish organis governor regim regular brass ^peopl ^manag ^execut ^decid ^bodi ^standard ^domin ^district ^legisl ^lawmak ^zone ^empir ^palac ^judiciari ^bureaucraci ^standardis ^papaci ^pontif ^citizenri
government 63 ^polit
governor 36 govern regul gubernatori ^politician
govett 64
govt 72
gowdi 80
gown 71 scrub ^univers ^formal ^cloth ^dress ^clad ^apparel ^garment ^garb
gp 60 ^doctor ^physician ^doc
gpr 77
grab 44 catch snap ^touch ^seiz ^fish ^intercept ^clutch ^hog ^interlock
grace 54 deck goodwil !awkward decor eleg adorn graciou ornament embellish ^be ^state ^chang ^panel ^alter ^landscap ^trim ^colour ^jewel ^postur ^fring ^prank ^fledg ^nimbl ^emblazon ^garland ^wreath ^agil ^bead ^leger ^gild ^fluent
graci 73
graciou 76 grace benign ^kind ^merci ^eleg
grade 48 place level rate mark rank scale score class gradual tier grader ^even ^build ^order ^judg ^gather ^construct ^upgrad ^evalu ^downgrad ^priorit ^sequenc ^shortlist ^subordin
grader 69 grade ^critic
gradual 48 !sudden grade !steep !abrupt gentl ^fast ^speed ^graduat ^swift ^slope ^piecem
graduat 48 commenc calibr alum ^high ^receiv ^complet ^confer ^student ^gradual ^scholar ^bestow
graem 68
graffiti 67 ^decor ^ornament
graft 63 transplant briberi ^move ^feloni ^insert
graham 50
grai 53 grei hoar grizzli ^old ^wear ^cloth ^color ^colour ^wearabl
grail 68 ^aim ^object
grain 55 cereal graini ingrain granular ^paint ^rice ^penetr ^atom ^wheat ^particl ^foodstuff ^oat ^molecul ^barlei ^grist
graini 79 grain gritti coars granular ^rough ^sandi
gram 66 gm gramm
gramm 72 gm gram
grammar 75
grammi 59
granada 66
grand 41 import great wide thousand august expans wonder impress vast yard enorm luxuri tremend princ fantast rattl immens marvel sizeabl heroic terrif magnific lush brillianc howl delux gild opul ^big ^stand ^emphasi ^accent ^nobl ^piano
grandchild 80 ^grandson ^offspr ^granddaught
grandchildren 69
granddaught 75 ^grandchild
grandfath 60 grandpa ^grandpar
grandios 79 rhetor bombast ornat ^style ^impress ^rant
grandkid 80
grandma 75 grandmoth nan ^grandpar
grandmet 79
grandmoth 61 nan grandma ^grandpar
grandpa 79 grandfath ^grandpar
grandpar 69 ^grandfath ^grandmoth ^nan ^grandma ^grandpa ^forebear
grandson 63 ^grandchild
granit 69 flint ^steadi
grant 37 accord allow given award assign conced subsid subsidis allot ^give ^acknowledg ^pension ^alloc ^subsidi ^parcel
granular 82 grain gritti coars graini ^rough ^sandi
grape 76 ^vine
graphic 49 art artwork ^express ^pictur ^draw ^written ^icon ^illustr ^explicit
grapnel 80 grappl ^tool ^anchor
grappl 54 manag deal contend grip cope wrestl grapnel ^act ^tool ^seiz ^hack ^fend ^clutch ^improvis
grasp 60 hold reach seiz appreci grip apprehend covet savvi clutch compass greedi comprehend ^potenti ^understand ^acquisit ^capabl ^ken ^digest ^intuit ^apprehens ^discern
grass 58 pastur ^cover ^shoot ^cereal ^timothi ^bent ^tallgrass ^pip
grasslei 72
grassroot 64 ^common ^basic
grate 50 thank appreci grind ^provid ^suppli ^barrier ^render ^nois ^bother ^devil ^grill ^irrit ^gratitud ^annoi ^pleasant ^furnish ^rag ^rile ^vex
gratifi 77 satisfi pleasur pander indulg enjoy ^provid ^content ^pleas ^delight ^spree ^humor ^cater ^pleasant ^humour ^ply
gratitud 64 ^feel ^thank ^appreci ^grate
gratuit 77 free needless complimentari ^unpaid
grave 54 sever seriou danger serious badli graviti sober solemn tomb sedat sobrieti somber sculptur grievou engrav ^place ^spot ^charact ^carv ^demis ^dy ^earnest
gravit 68 graviti ^be ^travel ^attract ^tend ^inclin
graviti 60 grave sober gravit solemn sobrieti somber ^attract ^earnest
grayson 80
graze 73 crop brows shave skim pastur ^injur ^touch ^wound ^eat ^feed ^scratch ^scrape ^abras
greas 82 soil dirt stain lubric filth grime ^oil ^cover ^dirti
great 27 wide grand vast crack keen outstand enorm smash swell bulli immens sizeabl illustri cork ^big ^larg ^import ^achiev ^succeed
greater 36 !lesser
greatest 46 sterl ^superior
greatli 53
greec 55
greed 65 covet greedi ^acquisit ^desir ^possess
greedi 75 covet grasp greed avid devour ^acquisit ^wish ^desir ^selfish
greek 54
green 40 common park !ripe rejuven immatur ^rich ^veget ^tract ^sprout
greenback 74 bill ^dollar ^twenti ^buck ^fifti
greenbelt 76
greenberg 71
greener 76
greenfield 77
greenhous 65 ^build
greenland 64
greenpeac 76
greensboro 82
greenshield 82
greenspan 63
greenvil 79
greenwich 65
greenwood 73 ^forest ^woodland
greer 80
greet 51 recognis salut ^hi ^commun ^bid ^morn ^afternoon ^welcom ^acknowledg ^recept ^compliment ^hello
greg 53
gregg 69
gregori 57
grei 58 grai dull hoar grizzli ^old ^color ^colour
greig 74
grenad 60 ^bomb
grenel 75
grenfel 59
greta 72
gretchen 75
gretzki 80
grew 40
grewcock 79
greyhound 80 ^hound
grid 59 ^facil ^instal ^pattern
gridlock 69
grief 57 heartbreak sorrow ^dolor
griev 59 mourn sorrow aggriev ^afflict ^compassion ^piti
grievanc 66 grudg ^alleg ^bitter ^resent ^rancor
grievou 75 seriou danger grave heartbreak ^sorrow
griffin 67
griffith 72
grigoropoulo 73
grill 60 wicket barbecu ^restaur ^cook ^grate ^eateri
grim 61 sever unrel stern relentless hardship rigor gruesom forbid unforgiv inexor grisli dour ^difficult ^alarm
grime 82 soil dirti dirt stain filth greas colli ^chang ^alter ^foul ^pollut ^contamin ^mud ^smear ^muddi
grin 68 smile ^smirk
grinch 82
grind 61 labour labor grate dig crunch attrit toil nerd abras wonk ^level ^press ^degre ^fragment ^nois ^scholar ^atom ^rub ^particl ^chew ^molecul ^assimil
grip 48 hold handl absorb grappl fascin grasp clutch traction suitcas rivet transfix engross ^interest ^seiz ^tweet ^embrac ^bite ^pinch ^chokehold ^nip ^panhandl
gripe 82 kick beef bitch crab ^hurt ^object ^pain ^complain ^plain
grisli 80 grim gruesom ^alarm
grist 82 ^grain ^cereal
grit 69 gut sand backbon gritti ^surfac ^coat ^fortitud
gritti 69 game spirit grit gami graini granular ^brave ^courag ^coars
grizzli 76 grai grei hoar ^old ^bruin
groan 82 moan ^vocal ^utter
grocer 73 ^merchant ^merchandis
groceri 52 market foodstuff ^supermarket ^marketplac ^mart
groep 77
groggi 80 ^fatigu ^weari ^drunken ^intox
groin 71 bulwark ^build ^region ^construct
grokster 82
groom 71 train curri ^hand ^activ ^practic ^particip ^educ ^brush ^plaster ^slick ^sleek ^tidi
groov 76 channel rifl ^establish ^constitut ^shape ^format ^routin ^dig ^rebat ^quirk ^delv ^imprint
gross 43 revenu !net common receipt coars vulgar ^gener ^earn ^amount ^overal ^realis ^sum
grossli 71
ground 29 caus reason evid land basi foot foundat earth yard anchor ^secur ^inform ^why ^track ^field ^fix ^island ^educ ^object ^slash ^mainland ^proof ^neck ^forest ^symptom ^plain ^restrain ^peninsula ^cape ^refut ^backyard ^constrain ^playground ^ness ^archipelago ^woodland ^champaign ^fasten
groundbreak 67 innov pioneer trailblaz ^origin ^conceiv ^mastermind
groundless 82 idl unfound baseless unwarr ^worthless
groundswel 80
groundwork 62 base basi fundament foundat cornerston ^suppos ^assumpt
group 16 sort radic pigeonhol ^peopl ^system ^team ^activ ^human ^mass ^collect ^class ^popul ^gather ^pair ^assembl ^arrang ^edit ^classifi ^pool ^gang ^chunk ^phrase ^accumul ^batch ^swarm ^brigad ^aggreg ^lump ^classif ^regroup ^mankind ^citizenri ^vinyl ^emb ^assort
groupwar 82 ^softwar
grove 69 plantat ^wood ^garden ^forest
grow 25 develop growth matur ^chang ^product ^increas ^rise ^expand ^branch ^root ^flower ^thrive ^suppress ^prolifer ^teeth ^veget ^flourish ^burgeon ^mushroom ^leaf ^augment ^bald ^cohes ^blossom ^lengthen ^masculin ^sprout
grower 64 grow cultiv raiser ^farmer
grown 43 adult
growth 26 increas develop grow matur increment ^root ^flower ^suppress ^prolifer ^evolut ^teeth ^veget ^leaf ^cohes ^blossom ^masculin ^sprout
gruber 79
grudg 79 grievanc ^bitter ^unwil ^resent ^rancor
gruel 71 punish arduou gruell ^effort
gruell 73 punish arduou gruel ^effort
gruesom 64 grim grisli ^alarm
grumbl 82 rumbl scold mutter ^complain ^nois ^plain
grumman 75
gruntal 72
grupo 79
gsm 70
gt 74
gta 80
gte 66
gu 71
guadalajara 76
guadalup 82
guangdong 62
guangxi 72
guangzhou 64
guantanamo 63
guarante 40 secur ensur insur assur warrant undertak warranti vouch ^pledg ^plight ^stipul
guarantor 80 guarante warrant ^support ^sponsor
guard 36 defend safeti ward ^polic ^protect ^watch ^patrol ^cautiou ^guardian ^watcher ^porter ^shepherd ^screener ^lineman ^gatekeep ^protector
guardian 55 defend protector ^guard ^champion ^monitor ^watchdog ^escort ^firefight ^tribun ^keeper ^peacekeep ^bodyguard ^admonish
guardiola 80
guardrail 66 ^rail
guatemala 75
guatemalan 79
gubernatori 65 governor
gucci 77
gudjohnsen 82
guerrero 66
guerrilla 55 insurg irregular ^warrior
guerrouj 77
guess 46 think estim specul judg ventur imagin suppos approxim gaug pretend reckon hazard infer opin surmis ^expect ^predict ^suspect ^opinion ^anticip ^divin ^forebod ^prognost
guest 49 client ^visit ^visitor
gui 38 ridicul cat roast rib ^man ^stabil ^steadi ^stabilis ^mock ^brace ^interfac ^debunk ^satir
guid 43 take point lead direct conduct channel guidanc steer usher maneuv manoeuvr templat ^leader ^control ^hand ^park ^pilot ^navig ^corner ^tree ^helm ^mislead ^sheer ^beacon ^conn ^misguid ^misdirect ^crab
guidanc 49 direct guid counsel steer ^manag ^messag ^content ^guidelin
guidant 72
guidelin 52 ^plan ^line ^program ^counsel ^guidanc
guild 72 club societi lodg gild ^associ ^fratern
guilder 75
guillermo 66
guilt 64 guilti !innoc ^condit ^crimin ^statu ^complic ^indict ^impeach ^remors ^culpabl
guilti 41 !innoc shame guilt ^condit ^crimin ^blame ^statu ^complic ^punish ^indict ^impeach ^asham ^censur ^culpabl ^delinqu
guin 73
guinea 59 ^coin
guis 73 pretext
guitar 69 guitarist ^uk
guitarist 68 guitar ^player ^musician
gulag 79
gulf 42 disconnect ^water ^dispar
gum 75 glue mumbl ^chew ^adhes
gumtre 79
gun 38 gunman gunner artilleri torpedo hitman ^weapon ^firearm ^cannon ^armament
gundi 69
gunfight 82 shootout ^fight ^combat
gunfir 53 gunshot ^shot ^shoot ^snipe
gunman 54 gun torpedo hitman ^murder ^liquid ^shooter
gunmen 59
gunnar 82
gunner 66 gun cannon ^man ^serviceman
gunpoint 74
gunshot 55 gunfir ^shot ^shoot ^snipe
guo 74
guofang 64
guoqiang 82
guotai 73
gupta 69
gurman 80
gurmeet 80
guru 68
gush 74 jet pour outburst outpour spurt effus rave spout ^run ^live ^express ^flow ^prais
gust 69 blast ^wind ^whiff
gustavo 75
gusto 82 relish ^enthusiasm ^enjoy
gut 56 sand backbon grit intestin gutsi ^remov ^empti ^fortitud
guthri 66
gutierrez 72
gutsi 82 gut pluck ^fearless
guymon 75
guzman 69
guzzl 79 ^drink
gvir 76
gwen 79
gym 65
gymnast 72 athlet acrobat ^sport ^tumbl ^jock ^tumbler
gynaecologist 80 gynecologist ^specialist
gynecologist 75 gynaecologist ^specialist
gyrat 82 revolut spin spiral reel rotat whirl coil ^turn ^roll ^revolv
ha 6
haa 71
haan 80
haaretz 77
habea 82
habit 54 home inhabit dwell abod dweller domicil habitu ^american ^hous ^person ^custom ^european ^individu ^western ^border ^someon ^resid ^tradit ^northern ^australian ^island ^fit ^asian ^eastern ^cloth ^villag ^dress ^somebodi ^occupi ^latin ^occup ^soul ^usag ^lodg ^clad ^apparel ^habitat ^garment ^mortal ^aussi
habitat 65 ^environ ^surround ^habit
habitu 82 us build depend regular addict habit fixtur accustom customari ^chang ^consum ^drug ^usual ^fit ^frequent ^adjust ^smoke ^alter ^teach ^accommod ^patron ^ingest
hack 56 hacker ^cut ^politician ^cope ^grappl ^politico ^ax
hacker 55 hack ^programm ^golfer ^coder
hactl 79
had 9
haemorrhag 79 bleed hemorrhag ^injuri ^hurt ^harm ^trauma
haffa 82
haggl 71 wrangl ^bargain
hagu 66
haha 79
hahn 82
hai 71 ^season ^convert ^harvest ^fodder
haider 76
haifa 82
hail 47 herald acclaim ^be ^object ^applaud ^downfal
hain 64
hainan 80
hair 50 hairi ^lock ^lash ^eyebrow ^fur ^furri ^fuzzi ^brow ^mane
haircut 76
hairgat 75
hairi 75 hair ^appear ^alarm ^fur ^furri ^fuzzi
haiti 65
haitian 72
hakeem 66 hakim ^doctor ^physician ^doc
hakim 76 hakeem ^doctor ^ruler ^physician ^doc
hal 70
hala 82
hale 74 forc pressur whole drag squeez haul cart coerc ^pull ^draw ^terror ^healthi ^oblig ^compel ^railroad ^sandbag
halei 71
halewood 77
half 24 !whole ^divis ^fraction ^incomplet
halftim 64 ^paus ^suspens
halfwai 62 center middl midwai ^central ^intermedi
halifax 63
hall 43 lobbi hallwai foyer dormitori ^room ^corridor
halliburton 80
hallmark 69 authent trademark earmark ^mark ^characterist ^marker
hallow 77 bless sacr ^declar ^holi
halloween 74
hallucin 79 delus ^trip ^ill ^sick ^perceiv ^misconcept ^comprehend
hallucinogen 76 ^psilocybin
hallwai 62 hall ^corridor
halo 64 ring glori aura
halt 40 game stop stai block arrest check stem freez crippl stoppag staunch hitch lame stanch ^broken ^stall ^rein ^brake ^inact ^unfit ^standstil ^logjam ^cessat
halv 59 ^divid ^fraction
ham 69 ^act ^perform
hama 57
hamad 79
hambrecht 69
hambro 72
hamburg 64 burger ^beef ^sandwich
hamel 80
hamid 64
hamilton 61
hamish 74
hamlet 75 villag crossroad ^commun
hamlett 82
hamm 71
hammer 48 pound forg cock ^blow ^maul ^sledgehamm
hammond 75
hamper 53 hinder handicap strangl shackl cramp ^limit ^chain ^iron ^basket ^confin ^disadvantag ^constraint ^handcuff ^hobbl ^cuff ^throttl
hampshir 49
hampton 69
hamstr 61 ^frustrat ^crippl ^tendon ^lame ^torment ^rag ^bedevil ^crucifi
hamstrung 79
hamtramck 82
han 59 ^dynasti
hana 82
hanchett 82
hancock 76
hand 24 men custodi workforc script mitt fist manpow manu paw smatter ^lead ^keep ^confid ^contain ^labour ^labor ^guid ^personnel ^hook ^entrust ^relinquish ^groom
handbag 74 bag purs ^contain
handbook 82 ^bibl ^reckon ^manual
handcuf 68
handcuff 71 cuff ^hamper ^shackl
handedli 80
hander 75
handgun 61 pistol ^automat ^firearm ^revolv
handheld 57
handi 72 access avail ^us ^util ^skill ^conveni
handicap 67 hamper disabl deterr hinder impair balk invalid impedi incapacit ^peopl ^injur ^advantag ^wound ^soft ^bia ^disintegr ^unfit ^vantag
handili 76 conveni
handl 35 manag deal care treat treatment grip manipul palm handler plow ^control ^administr ^process ^organ ^conduct ^field ^crimin ^wrong ^touch ^abus ^ignor ^coordin ^babi ^interact ^brutal ^misconduct ^mock ^administ ^disregard ^mishandl ^unload ^snub ^mismanag ^mistreat ^upstag ^panhandl
handler 71 manag handl coach ^agent ^trainer
handoff 82
handout 70 releas ^announc ^promulg
handov 45 ^relinquish
handpick 69
handset 58 ^phone ^telephon
handshak 65 shake ^acknowledg
handsom 67 give liber bounti ^gener ^beauti
handwritten 71 ^written
hang 45 bent dangl knack ^secur ^execut ^fix ^suspend ^talent ^gift ^decor ^endow ^sling ^ornament ^overhang ^fasten
hangar 77 ^structur
hangov 76 ^offici ^uncomfort ^discomfort
hangzhou 79
hank 64 ^coil
hanlei 79
hanna 80
hannah 67
hanniti 71
hanoi 79
hanov 74 ^royalti ^dynasti
hansbrough 73
hansen 64
hansler 82
hanson 64
hantuchova 79
haotian 75
haphazard 76 random ^irregular ^careless
hapless 75 poor miser pathet piti ^unfortun
happen 25 materi occur occurr materialis ^chang ^appear ^case ^success ^begin ^fire ^event ^break ^strike ^chanc ^eventu ^incid ^treat ^failur ^revers ^wonder ^collaps ^instanc ^disappear ^fate ^accid ^episod ^accompani ^alter ^occas ^motion ^coincid ^setback ^backlash ^flash ^outbreak ^interrupt ^conting ^windfal ^discharg ^converg
happi 38 !sad !unhappi glad ^feel ^content ^belong ^fortun ^golden ^cheer ^laugh ^rejoic ^bliss
happier 71
happili 67 !sadli
haq 76
haqqani 80
har 67 tackl rein ^control ^exploit ^attach
harald 82
haram 62
harass 57 harri plagu provok molest annoi beset hassl torment vex ^attack ^worri ^troubl ^aggress ^assault ^frustrat ^bother ^assail ^devil ^irrit ^needl ^bait ^teas ^rib ^aggressor ^mistreat ^rag ^badger ^rile ^annoy ^tantal ^haze ^bedevil ^crucifi
harbing 79 announc predecessor herald precursor ^tell ^indic
harbor 63 entertain shield nurs haven harbour seaport ^feel ^port ^shelter ^asylum ^sanctuari
harbour 59 entertain shield nurs haven harbor seaport ^port ^shelter ^asylum ^sanctuari
hard 28 sever difficult !soft firmli knockout ^try ^challeng ^tough ^qualiti ^consist ^scheme ^calcul ^embarrass ^ambiti ^problemat ^nasti ^tricki ^harden ^thorni ^baffl ^troublesom ^shrewd ^touchi ^steeli ^catchi ^vex
hardbal 80 !softbal ^attitud ^basebal
hardcor 74 ^express ^loyal ^explicit
harden 63 season treat !soft !soften temper cure solidifi toughen ^chang ^hard ^symptom
hardenn 77
harder 46
hardest 55
hardi 69 robust brave bold dare stalwart audaci fearless intrepid lusti ^strength ^adventur ^brazen ^audac ^shameless
hardli 51 bare scarc
hardlin 55 ^conserv ^uncompromis
hardship 62 sever advers grim rigor ^difficult ^victim ^extrem ^disast ^catastroph ^distress ^stern ^afflict ^nadir
hardwar 48 !softwar ^arm ^instrument ^munit ^weaponri
hardwick 75
hardwork 75 industri tireless ^dilig
hare 79 rabbit ^run
harf 82
hargrov 72
hark 77 harken ^listen
harken 82 hark ^listen
harlan 75
harlei 75
harlem 76
harm 40 damag injuri hurt trauma impair scath !harmless ^chang ^injur ^ill ^abus ^wound ^wale ^destruct ^alter ^bleed ^catastroph ^fractur ^bruis ^bump ^stab ^distort ^pinch ^wrench ^detriment ^unhealthi ^libel ^insidi ^whiplash ^ruptur ^counterproduct ^virul ^haemorrhag ^hemorrhag ^slander ^prejudici ^deform ^pernici ^mischiev
harman 82
harmattan 73 ^wind
harmeet 80
harmless 70 !harm ^innoc
harmon 74 accord agre harmoni harmonis concord ^player ^match ^fundament ^partial ^correspond ^vocal ^sing ^mediat ^talli ^musician ^compos ^blend ^intermedi ^intermediari ^gibe ^acoust ^overton ^jibe
harmoni 65 proportion harmon harmonis concord ^music ^balanc ^compat
harmonis 76 accord agre harmon concord ^player ^match ^correspond ^vocal ^sing ^mediat ^talli ^musician ^compos ^blend ^intermedi ^harmoni ^intermediari ^gibe ^jibe
harold 65
harp 82 harper ^repeat ^reiter ^restat ^iter ^tweak ^pluck
harper 66 harp ^player ^musician
harrah 80
harri 44 plagu harass provok ravag molest annoi beset hassl vex ^troubl ^destroi ^frustrat ^bother ^ruin ^devil ^irrit ^needl ^torment ^rag ^rile ^haze ^bedevil ^crucifi
harriman 74
harrington 69
harrison 60
harrow 69 tortur disk agon excruci agonis ^pain ^cultiv ^plough ^plow
harsh 51 sever rough cruel rigor cruelti abras coars ^huski ^unpleas
harsher 77
harshest 73
harshli 68
hart 65
hartford 79
hartlepool 82
hartsfield 67
haruna 74
harvard 57
harvei 66
harvest 53 crop reap glean ^result ^effect ^combin ^remov ^gather ^consequ ^outcom ^output ^yield ^vintag ^hai ^upshot ^binder
hasan 74
hasbro 79
hash 75 ^dish ^chop
hashimoto 68
hashtag 63
hasim 77
hassan 61
hasselbaink 82
hassett 82
hassl 73 troubl harri plagu harass provok bother molest tussl scuffl beset fuss ^fight ^frustrat ^combat ^disturb ^devil ^irrit ^needl ^annoi ^torment ^rag ^rile ^vex ^haze ^bedevil ^crucifi
hast 75 rush hurri hasti ^fast ^movement ^speed ^sudden ^scrambl ^swift ^precipit ^scurri
hasten 69 race speed rush expedit hurri induc ^go ^move ^act ^travel ^dash ^dart ^locomot ^barg
hasti 71 hurri precipit hast ^fast ^speed ^sudden ^swift ^impuls
hastili 66 hurriedli
hat 52 deal lot mass mountain plenti pile stack flock slew batch spate heap raft lid peck mint ^provid ^role ^suppli ^contain ^flood ^don ^render ^panama ^derbi ^furnish ^inund ^delug ^bonnet
hatch 62 concoct ^manufactur ^born ^birth ^ideal ^fabric ^invent ^shade
hate 49 mean !love hatr scorn despis hater objection ^murder ^offens ^emot ^nasti ^dislik ^malign ^disdain ^loath ^abhorr ^distast ^abhor ^enmiti
hater 76 hate ^person ^individu ^someon ^somebodi ^soul ^mortal
hatfield 80
hathawai 72
hatr 60 hate ^murder ^emot ^malign ^loath ^abhorr ^despis ^enmiti
haul 54 truck drag catch cart hale hauler ^carri ^pull ^ship ^transport ^draw ^tow
hauler 77 haul ^contractor
haunt 61 frequent persist resort repair obsess ghost stalk preoccupi ^move ^concern ^area ^troubl ^pursu ^unforgett
hausa 79
haut 82
hava 75
havana 62
have 6 own hold receiv featur experi !lack possess ^person ^stock ^carri ^star ^individu ^sport ^combin ^read ^someon ^wear ^bear ^billionair ^somebodi ^boast ^soul ^stockpil ^wield ^exert ^millionair ^abound ^mortal ^affluent ^bristl ^brim ^monopolis
havel 62
haven 58 harbour harbor oasi seaport ^port ^shelter
havesurg 79
havoc 60 mayhem
haw 80 ^mai ^bush ^utter
hawaii 59
hawaiian 74
hawk 60 peddl !dove monger vend ^market ^sell ^hunt ^merchandis ^falcon ^osprei ^raptor ^militarist
hawkey 82
hawkin 64
hawkish 68 milit ^ideolog ^militar
hawlei 75
hay 62
hayden 69
haylei 77
hayn 79
hazard 59 risk chanc stake danger ventur fortun guess gambl luck riski adventur pretend peril jeopard jeopardi endanger ^predict ^specul ^suspect ^phenomenon ^unsaf ^mishap ^surmis ^forebod ^prognost
haze 80 fog hazi ^confus ^harri ^cloud ^plagu ^harass ^molest ^beset ^disarrai ^muddi ^hassl
hazel 69 ^wood ^tree
hazi 80 blur fuzzi steami vapor haze blurri vapour ^vagu ^murki
hazmat 79 ^materi ^stuff
hbo 60
hca 75
hd 68
hdtv 79 ^televis ^telecast
he 7 helium ^letter
head 22 chief lead aim mind bear brain header nou psych ^chairman ^direct ^titl ^contain ^chair ^headlin ^proce ^captain ^orient ^spearhead ^tack
headach 57 concern worri ^burden ^ach ^migrain ^onu
headcount 73 pollster canvass ^question ^count ^inquir ^enquir
header 69 head cope ^titl ^headlin ^beam
headi 73 head judici wise reckless rash intox ^excit ^prudent
headlight 76 ^light
headlin 42 ^public ^provid ^head ^perform ^suppli ^advertis ^render ^banner ^advert ^publicis ^furnish ^header ^streamer
headphon 73 phone earpiec
headquart 40 ^offic ^provid ^suppli ^render ^furnish
headroom 79 clearanc headwai ^room
headset 79
headstart 79
headwai 68 clearanc headroom ^advanc ^progress ^room
headwind 69 ^wind
heal 58 san recov alter cure remedi mend therapeut ^well ^improv ^health ^recoveri ^recuper
healei 82
heali 64
health 30 well healthi ^condit ^prevent ^medic ^san ^statu ^restor ^alter ^medicin ^upbeat ^heal ^remedi ^therapeut ^hygien ^wellb
healthcar 51 ^care ^attent ^tend
healthdaynew 82
healthi 44 health intellig sound !unhealthi ^whole ^vital ^bounc ^flush ^glow ^rosi ^sanguin ^hale ^blush ^lusti
healthier 66 ^better
healthiest 79
heap 62 deal lot dozen score mass load mountain plenti bu pile hat ton lash stack flock slew batch spate raft cumul peck mint mound ^collect ^arrang ^flood ^rick ^stockpil ^accumul ^aggreg ^cord ^inund ^delug
hear 30 learn discov audienc listen !deaf ^opportun ^chanc ^proceed ^perceiv ^comprehend
heard 34 ^detect
heart 34 center middl centr ey pump nerv ticker ^suspicion ^intuit
heartbeat 69 beat instant puls wink ^second ^moment ^minut ^pound ^mo
heartbreak 63 grief grievou ^defeat ^sorrow ^lick ^dolor
heartbroken 63 ^sorrow
hearten 67 cheer recreat embolden !dishearten ^encourag
heartfelt 74 earnest dear devout ^sincer
hearti 80 heart substanti squar dynam satisfi vigor vigour lusti ^strength ^warm ^sincer
heartland 66
heartwarm 74 ^move
heat 41 hot wake warm !cool passion ignit warmth inflam heater ^chang ^provid ^suppli ^energi ^alter ^temperatur ^render ^sear ^melt ^fieri ^boil ^overh ^crisp ^scorch ^furnish ^toast ^thaw ^overheat
heater 82 heat bullet warmer ^devic ^pitch ^radiat ^stove
heath 69 ^bush ^heather ^erica ^barren ^ling
heather 65 ling broom ^color ^colour ^heath
heathrow 65
heatwav 82
heav 77 surg pant billow ^rise ^throw ^breath ^motion ^utter ^ascent ^ascens
heaven 58 paradis ^region ^surfac
heavi 34 !light thick ponder ^role ^massiv ^actor ^weight ^sad ^hefti ^unhappi ^persona
heavier 61
heaviest 67
heavili 38
heavyweight 53 giant whale hulk ^boxer ^wrestler ^pugilist
hebdo 77
hebei 82
hebrew 75 ^person ^individu ^someon ^somebodi ^soul ^mortal
hebron 82
heck 72
heckl 82 barrack heckler ^disrupt ^interrupt ^comb
heckler 80 badger heckl ^troublemak
hectar 64
hectic 71 feverish ^agit
hector 80 bulli ^domin ^intimid
hedg 53 dodg evad duck skirt sidestep elud circumv parri ^secur ^avoid ^qualifi ^fenc ^evas ^equivoc
hee 75
heed 62 thought care attent regard mind listen advert ^attend ^awar ^obei
heel 50 list dog hound cad ^bottom ^lean ^angl ^tilt
hefei 82
hefner 79
hefti 50 power respect massiv sizabl sizeabl ponder muscular tidi ^strong ^heavi ^strength
hegseth 51
hei 57
heidi 77
height 49 peak summit elev tall altitud statur pinnacl ^high ^place ^stage ^spot ^degre ^dimens ^lofti
heighten 51 enhanc ^increas ^intensifi
heilongjiang 77
heineken 68
heinou 71 ^wick
heinz 72
heir 57 successor ^recipi ^offspr
heisman 80
heist 68 burglar ^break ^steal ^robberi
held 25
helen 62
helena 79
helicopt 47 chopper
helium 72
hell 52 blaze pit ^region
heller 77 devil
hellfir 79
hello 69 hi ^greet ^salut
helm 52 ^lead ^leadership ^channel ^guid ^steer ^maneuv ^manoeuvr
helmand 73
helmet 62 ^equip ^salad
helmig 75
helmut 71
help 19 support serv avail aid assist facilit helper kindli !unhelp ^us ^servic ^better ^activ ^secretari ^improv ^boost ^benefit ^worker ^care ^enforc ^reform ^deputi ^attend ^water ^encourag ^thank ^lift ^implement ^util ^stabil ^drink ^amend ^friendli ^subsidiari ^steadi ^instrument ^tender ^stabilis ^slice ^expedit
helper 75 help support assist ^offer ^provid ^secretari ^improv ^worker ^aid ^enforc ^deputi ^attend ^water ^liber ^subsidiari ^sponsor ^oblig ^donor ^humanitarian ^tender ^facilit ^accommod ^uncl ^rescuer ^subordin ^accomplic ^pawn ^bestow ^savior ^saviour
helpless 74 weak incapacit ^depend ^hopeless ^powerless ^impot
helsinki 73
hem 82 ^vocal ^utter ^sew ^stitch
hemispher 61 ^orient
hemorrhag 79 bleed haemorrhag ^injuri ^hurt ^harm ^trauma ^eject
hemsworth 80
hen 68 ^chicken ^bird
henc 72 therefor thu
henderson 63
hendrick 74
henin 75
henman 66
hennepin 76
hennessi 82
henri 49
henson 72
hepat 69
hepburn 75
heptathlon 77
her 21
herald 53 announc hail predecessor acclaim trumpet precursor harbing ^public ^commun ^tell ^indic ^applaud ^publicis ^messeng ^courier
herb 75 ^season ^medic ^simpl ^tobacco ^alexand ^veget ^dock ^flavor ^galaxi ^honesti ^sang ^carrot ^banana ^flavour ^rue ^tomato ^mint ^benni ^strawberri ^ginger ^sage ^lettuc ^pia
herbert 69
herbicid 76 ^chemic
hercul 79
herd 72 crowd ruck ^move ^overcrowd
here 24 !there ^present ^locat ^presenc
hereditari 79 famili transmiss transmit genet inherit ancestr
heret 82 dissid ^pariah ^recus ^unorthodox
heritag 52 inherit ^background ^attribut ^birthright ^upbring
herm 82 ^statu
herman 79
hermit 71 reclus solitari
hernandez 65
hernando 80
herndon 80
hero 49 champion fighter heroic ^leader ^role ^persona
heroic 65 expans grand hero epic ^big ^larg ^act ^perform ^bold
heroin 65 ^role ^woman ^persona
heroism 80 valor ^brave ^courag ^braveri
herp 80
herrera 75
herron 82
herself 44
hershberg 82
hertfordshir 79
herv 75
herzegovina 74
herzog 75
hesaid 77
heseltin 82
hesit 55 paus reluct falter waver waffl vacil ^doubt ^delai ^hover ^involuntari ^coward ^unwilling ^indecis ^oscil ^boggl
hetold 79
heuermann 80
heung 80
hewitt 62
hewlett 55
hewrot 79
heydai 72 prime peak flower flush blossom ^period
heymann 80
hezbollah 57
hf 82 ^metal
hg 75 mercuri ^metal
hh 67
hhc 80
hi 11 hello ^greet ^salut
hiatu 75 suspens abat repriev respit ^break ^interrupt ^subsid ^remitt
hiccup 74 ^breath ^symptom ^reflex
hicham 77
hick 72 yahoo ^provinci
hickei 80
hicki 76
hid 64
hidalgo 80
hidden 51 obscur conceal covert ^privat ^privaci ^secreci ^invis
hide 46 !show fell skin conceal obliter veil pelt shroud ^activ ^privat ^secret ^earth ^privaci ^mask ^cloud ^buri ^steal ^shield ^obscur ^disguis ^secreci ^fog ^stealth ^lurk ^burial ^bosom
hideo 69
hideout 79 den
hierarchi 64 ^seri ^organ ^organis
higgin 71
high 19 !low luxuri emin lofti ^level ^higher ^domin ^command ^degre ^soar ^upper ^graduat ^height ^tower ^tall ^overlook ^utmost
highburi 73
higher 26 ^high
highest 36
highland 65 upland ^soldier ^plateau
highli 35 extrem
highlight 39 spotlight ^detail ^particular ^item ^cosmet
highwai 50 ^road ^rout ^bypass ^interst ^freewai ^motorwai ^pike ^superhighwai ^expresswai ^beltwai
hijab 82 ^custom ^usag
hijack 58 command pirat ^crimin ^crime ^seiz ^piraci ^robberi ^crook ^outlaw ^buccan ^felon ^usurp ^carjack
hike 46 rais boost hiker ^walk ^lift ^elev ^increment ^backpack ^trudg
hiker 74 hike ^backpack ^pedestrian
hilari 59 scream ^humor ^humour
hill 39 hilli mound ^structur ^shape ^butt ^foothil ^barrow ^tor ^embank
hillari 35
hillaryclinton 82
hiller 74
hilli 75 hill mountain ^rough
hillsborough 82
hillsid 75 ^inclin ^slope
hilton 60
him 20
himalayan 64
himself 31
hincklei 82
hinder 61 back block prevent embarrass interfer hamper blockad obstruct deterr imped balk handicap clog stymi impedi ^drag ^difficulti ^obstacl ^bind ^repress ^stunt ^filibust ^forbid ^bottleneck ^preclud ^hobbl ^inhibit ^forestal ^stonewal
hindi 82
hindsight 75 ^understand ^savvi ^apprehens ^discern
hindu 75
hine 80
hing 55 ^circumst ^attach
hint 46 suggest breath trace clue intim pinch ting mite ^indic ^convei ^proposit ^advert ^allud ^insinu
hip 56 !gabl ^inform
hippi 79 hipster ^reform ^crusad ^reformist
hipster 82 hippi ^reform ^crusad ^reformist
hire 40 !fire engag emploi leas rent charter ^job ^act ^contract ^employe ^ship ^rat ^deed ^subcontract
hiroshi 72
hirsch 80
hispan 58
hispano 80
hiss 80 bird boo hush fizzl ^go ^move ^travel ^cry ^shout ^nois ^yell ^outcri ^utter ^vocifer ^locomot
histor 34 histori ^past ^import ^real ^exist
histori 29 account stori histor celebr chronicl ^record ^past ^biographi ^gloriou
historian 59 ^student ^chronicl ^scholar
hit 23 reach gain strike !miss collis attain hitter ^singl ^doubl ^touch ^bottom ^clash ^exploit ^hole ^pop ^tripl ^propel ^bounc ^slice ^foul ^bump ^glanc ^vollei ^feat ^ping ^bunker ^broadsid ^cannon ^backhand ^putt
hitachi 74
hitch 71 stop stai arrest check tour halt buck thumb limp snag stoppag enlist rub jerk hobbl ^period ^walk ^attach ^inact ^logjam
hitherto 76 yet
hitler 64
hitman 80 gun gunman torpedo ^murder ^liquid
hitter 65 hit striker batter slugger batsman
hiv 61
hive 79 ^store ^gather ^assembl ^rash ^multitud ^throng
hk 56
hm 75
hmo 80
hmv 82
ho 65 ^metal
hoar 62 grai grei frost grizzli ^old ^ic
hoard 67 collect compil accumul amass billboard cach stash ^fund ^store ^chunk ^bale ^lump
hoax 52 fraud fraudul ^wile ^deceiv
hobbi 63 sidelin pursuit ^toi ^pastim
hobbit 79
hobbl 72 limp hitch ^walk ^hamper ^hinder ^imped ^shackl
hobson 82
hoc 74
hochman 82
hochul 73
hockei 56
hocknei 80
hoda 79
hodg 73
hodgson 66
hoechst 80
hoffman 67
hofstra 82
hog 75 pig hogg ^grab ^lamb ^bulg
hogan 69
hogg 70 hog ^lamb
hoist 71 ^rais ^lift ^elev
hokkaido 72
holbrook 82
hold 22 have keep wait maintain delai properti belong appreci grip postpon grasp clutch retent ^thing ^pressur ^let ^sharehold ^conserv ^understand ^trust ^distanc ^seiz ^estat ^embrac ^ownership ^preserv ^possess ^storag ^clinch ^leas ^spiritu ^uphold ^rental ^savvi ^stockhold ^apprehens ^salvag ^discern ^chokehold ^cradl
holden 75
holder 49 hold bearer ^offic ^owner ^incumb ^keyboard ^policyhold ^tenant ^landown ^bondhold
holdout 73 ^negoti ^bargain
hole 45 ^open ^hit ^gap ^leak ^loophol ^vent ^hollow ^punctur
holi 52 ^place ^qualiti ^spot ^bless ^hallow
holidai 41 vacat ^out ^spend ^leisur ^picnic ^honeymoon
holiest 69
holist 82
holland 61 geneva ^gin
hollei 77
holli 71
hollick 75
holling 72
hollobon 82
hollow 69 fals !solid empti excav ^remov ^core ^undermin ^hole ^vallei ^recess ^dig ^dell ^reverber ^cave ^cavern ^vale ^sunken
hollowai 74
hollywood 43 ^feel ^spirit ^flavor ^indec ^flavour
holm 60
holocaust 65 ^destruct
holster 70 ^belt
holt 69
holtz 77
holyrood 80
homag 75 ^defer
homan 66
homayoun 80
home 21 intern !awai interior plate habit dwell abod domicil homi ^hous ^return ^resid ^comfort ^orient ^lodg ^unattract ^condo ^condominium
homebas 82
homebui 82
homebuy 80
homecom 73 return ^arriv ^reunif ^reunion ^repatri
homegrown 66 ^nativ
homeland 40 motherland ^countri
homeless 59 ^condit ^statu ^poor ^unfortun ^unsettl
homemad 69
homendi 82
homeown 66 household ^owner
homer 60 ^score ^talli
hometown 55 ^town
homework 76 prep
homi 80 home ^comfort
homicid 56 murder ^kill ^shoot ^bloodi ^manslaught ^slai
homophob 77 ^discriminatori ^bigot ^prejud
homosexu 67 gai queer ^person ^individu ^someon ^sex ^somebodi ^soul ^mortal ^lesbian ^fairi
honda 65
hondura 77
hone 67 perfect ^better ^improv ^amend ^optim ^sharpen ^optimis
honei 72 love sweet belov dear ^lover ^sweeten ^sugari
honest 53 depend honor reliabl honesti !dishonest ^direct ^candid ^integr ^truth ^frank ^sincer ^downright ^forthright
honesti 65 honest !dishonesti ^direct ^candid ^integr ^truth ^frank ^herb ^forthright
honestli 59 frankli candidli
honeymoon 82 ^period ^partner ^holidai ^vacat ^spous ^bride
hong 33
hongkong 64
honig 82
honolulu 72
honor 45 good estim respect award observ reward honour pure ethic honest prestigi honorari accolad esteem laurel !dishonor puriti ^stand ^accept ^august ^celebr ^reput ^recognis ^symbol ^oscar ^fame ^medal ^toler ^trophi ^abid ^complianc ^glori ^rever ^renown ^decor ^commend ^nobl ^salut ^dignifi ^emmi
honorari 64 honor ^unearn
honour 50 respect award honor reward pure ethic accolad laurel puriti ^stand ^accept ^august ^celebr ^reput ^recognis ^symbol ^oscar ^fame ^medal ^toler ^trophi ^glori ^rever ^renown ^decor ^commend ^nobl ^salut ^dignifi ^emmi ^ribbon ^toast ^laureat ^esteem ^vener ^pennant ^citat
hood 58 tough punk thug ^cover ^crimin ^bulli ^crook ^outlaw ^felon
hoodi 74
hook 54 depend rob lure sweeten surcharg claw soak bait pluck overcharg plume fleec ^secur ^charg ^hand ^bill ^fix ^addict ^cheat ^mitt ^extort ^curv ^crook ^manu ^paw ^fasten
hooker 69
hookup 82 ^system ^connect ^connector
hoon 75
hoop 72 ring basketbal basket wicket ^tire ^rim ^tyre ^encircl
hoosier 79
hoover 69 vacuum ^clean
hop 57 skip ^jump ^spring ^bound ^leap ^vine
hope 22 promis trust desir aspir !despair !hopeless ^expect ^want ^feel ^condit ^statu ^applic ^anticip ^wish ^optim
hopefulli 50 !hopelessli
hopeless 72 !hope ^desper ^bleak ^despair ^helpless ^despond ^unskil
hopelessli 77 !hopefulli
hopkin 64
horacio 77
horan 77
hord 74 host drove swarm legion ^commun ^multitud ^throng
horgan 77
horizon 54 skylin purview ^reach ^rang ^ambit ^scope ^compass
horizont 68 !inclin !vertic ^swim
horlick 75
hormon 71 ^secret ^steroid ^insulin
hormuz 43
horn 64 ^appendag
horner 72
hornet 72
horowitz 82
horrend 80 fear terribl aw frighten dire horrif dread fearsom ^alarm
horribl 56 ugli horrifi awfulli ^alarm
horrif 58 fear terribl outrag aw frighten dire dread fearsom horrend ^alarm
horrifi 63 alarm horribl horror ugli appal dismai ^scare ^afraid ^frighten
horror 57 horrifi repuls ^fear
hors 54 buck ^provid ^mount ^exercis ^cater ^pacer ^workhors ^nag ^ply
horseback 80
horsepow 75
horserac 82
horst 80 ^crust
horton 72
hose 77 ^stock ^water ^tight ^garment ^sock ^footwear ^irrig
hospic 79 ^hous ^lodg
hospit 34 ^condit ^period ^kind ^welcom ^statu ^friendli ^asylum
host 33 legion hord !parasit emce ^entertain ^adult ^multitud ^throng ^feast ^banquet
hostag 44 ^prison ^captiv
hostil 42 aggress !friendli !amic belliger antagon unfriendli enmiti ^state ^war ^oppos ^troop ^oppon ^combat ^antagonist ^virul
hot 41 heat !cold rage ^violent ^warm ^temperatur ^tropic ^fieri ^stifl ^blister ^overh ^scorch ^bake ^fervent ^sizzl
hotb 76 ^situat ^bed
hotel 41 ^build ^resort ^inn ^spa
hoteli 76 ^administr
hotli 62
hotlin 75
hotspot 67 flashpoint ^point
hotspur 75 ^ventur ^adventur
hotter 69
hottest 60
houlder 82
hound 71 dog hunt heel trace cad ^trail ^chase ^tail ^villain ^perish ^greyhound ^beagl
hour 25 hourli hr ^period ^none ^midnight ^dawn ^middai ^noon ^twilight ^sunset ^sunris ^aurora
hourli 58 hour ^period
hourlong 79 ^long
hourslong 73
hous 21 firm trap lodg ^busi ^home ^case ^corp ^build ^quarter ^protect ^publish ^corpor ^resid ^contain ^structur ^apart ^chamber ^dealer ^shelter ^habit ^villa ^mansion ^cabin ^dwell ^abod ^cottag ^domicil ^hospic ^condominium
household 44 famili homeown ^owner
housew 77
houston 46
houthi 67
hover 54 vibrat vacil oscil ^hesit ^waver ^waffl
how 18
howard 44
howev 21 still nevertheless nonetheless notwithstand
howl 75 wonder grand tremend fantast rattl roar marvel terrif wail ^extraordinari ^cry ^vocal ^shout ^scream ^yell ^utter
hoyt 76
hp 59 horsepow
hpai 75
hq 75 headquart
hr 79 hour
hsbc 60
hsu 79
html 75
http 54 ^protocol
htv 80
hu 73
hua 77
huang 69
hub 49 ^part ^center ^middl ^centr ^portion
hubbl 75
hubri 79 ^arrog
huckabe 64
huddl 66 cower ^crowd ^flock ^cluster ^constel ^crouch
hudson 59
hue 79 ^chang ^color ^alter ^colour
huerta 82
huffington 63
huffpost 67
hug 59 embrac neck pet kiss bosom ^contact
huge 30 vast enorm tremend immens ^big ^larg
hugh 48
hugo 66
huh 74
hui 63
huizenga 71
hulk 75 giant loom tower heavyweight whale predomin ^big ^larg ^ship
hull 67 ^remov
hulu 73
hum 74 buzz seeth ^be ^action ^activ ^vocal ^sing ^nois ^swarm
huma 73
human 30 man art humanitarian !inhuman mankind manhood ^group ^chang ^improv ^qualiti ^classic ^alter ^orient ^disciplin ^philosophi ^merci ^doctrin ^linguist ^occident
humana 77
humanitarian 52 improv human ^advoc ^propon ^philosophi ^doctrin ^helper
humanoid 76 android ^robot
humayun 79
humberto 72
humbl 58 base broken crush !proud obscur humili humil demean chagrin ^chang ^feel ^injur ^wound ^alter ^disgrac ^bruis ^mild ^degrad ^spite ^inferior ^meek
humid 65 ^wet
humil 74 !pride humbl ^feel ^trait ^meek
humili 63 broken crush embarrass humbl chagrin demean ^injur ^wound ^shame ^disgrac ^bruis ^degrad ^spite ^asham
humor 61 wit mood temper indulg merri humour ^kill ^messag ^content ^joke ^fun ^iron ^dry ^funni ^comic ^hilari ^cartoon ^satir ^amus ^bing ^gag ^ironi ^pander ^imperson ^laughabl ^play ^banter ^ludicr ^caricatur ^gratifi ^splurg
humour 73 wit mood temper humor ^kill ^feel ^messag ^content ^joke ^fun ^iron ^dry ^funni ^comic ^hilari ^cartoon ^satir ^amus ^gag ^ironi ^pander ^indulg ^imperson ^laughabl ^banter ^ludicr ^caricatur ^gratifi
humphrei 62
hunan 80
hundr 34 centuri ^cardin
hundt 64
hung 56
hungari 56
hungarian 61
hunger 62 hungri starv crave thirst thirsti ^want ^hurt ^desir ^smart ^empti ^raven ^malnourish ^starvat
hungri 60 long hunger thirst yearn !thirsti ^wish ^desir ^yen ^empti ^discont ^raven ^starv ^nostalgia ^pine ^malnourish ^starvat
hunker 71 crouch squat ^sit
hunt 45 search trace hunter hound ^look ^activ ^seek ^cours ^explor ^trail ^dog ^jack ^chase ^afraid ^quest ^tail ^duck ^hawk ^falcon ^ambush ^manhunt ^poach ^whale ^scour ^rabbit ^frisk ^fowl ^turtl ^beagl ^snipe
hunter 55 hunt ^falcon ^seeker ^tracker ^fowler ^searcher
huntington 77
huntsvil 72
hurdl 50 vault ^barrier ^obstacl
hurl 64 cast lung thrust hurtl ^throw ^bowl ^catapult ^sling
hurlei 73
hurri 59 speed rush zip hasten hasti hast scurri ^go ^move ^run ^act ^travel ^fast ^movement ^fly ^quick ^acceler ^sudden ^fleet ^swift ^urgenc ^precipit ^zoom ^dart ^locomot ^flutter
hurrican 50 ^cyclon
hurriedli 80 hastili
hurt 37 suffer injuri injur wound harm pain smart distress trauma detriment ach anguish ^damag ^burn ^wale ^tender ^bite ^symptom ^bleed ^ail ^fractur ^bruis ^bump ^tortur ^hunger ^sting ^sore ^pinch ^wrench ^unhealthi ^agoni ^stitch ^whiplash ^ruptur ^torment ^thirst ^itch ^excruci ^haemorrhag ^hemorrhag
hurtl 75 cast lung thrust hurl ^go ^move ^travel ^locomot
husband 42 econom conserv !wife ^partner ^save ^spous ^retrench
hush 74 still quiet silenc subdu mute fizzl hiss ^chang ^nois ^suppress ^conquer ^gag ^lull
huski 72 tough strap ^strength ^robust ^harsh ^rough
hussain 80
hussein 59
hust 80 ^campaign ^candidaci
hustl 72 stir flurri sting bustl con pluck fuss ^move ^race ^speed ^rush ^hasten ^din
huston 82
hut 69 hutch ^shelter
hutch 77 hut ^shelter ^cage
hutcherson 80
hutchison 74
hutton 82
huzler 82
hvac 80
hw 72
hwa 50
hwang 65
hyatt 74
hybrid 59 crossbre ^word ^complex ^pair ^composit ^mate
hyde 71
hyderabad 82
hydrat 80 ^chang ^provid ^suppli ^compound ^render ^furnish
hydraul 80 ^mechan
hydro 75
hydrocarbon 79 ^gasolin ^petrol ^ethan
hydroelectr 75 ^electr
hydrogen 69 ^chang ^ga ^alter
hye 82
hygien 72 sanit ^health ^clean ^medicin
hynix 80
hype 57 plug ^public ^promot ^packag ^bare ^publicis
hyper 79
hyperbol 73 inflat amplifi exagger overst magnifi ^increas ^ga ^tout ^boast ^mislead ^brag ^misinform ^pad ^bluster ^vaunt ^embellish
hypocrisi 69 hypocrit ^feign
hypocrit 75 pretend phoni hypocrisi phonei ^deceiv ^cheater
hypothermia 82
hypothes 74 specul suppos theoriz ^expect ^anticip ^reconstruct ^formul ^retrac
hypothet 64 suppos ^theori ^theoret
hyster 72 hysteria ^agit
hysteria 76 furi frenzi craze hyster ^fear ^mania
hyundai 74
ia 82
iaaf 69
iaco 79
iaea 80
iain 71
ian 48
ianhanchett 82
iata 77
iberia 82
ibf 71
ibm 46
ibn 77
ibo 82
ibrahim 64
ibrox 77
ic 42 frost ^top ^cover ^intellig ^object ^freez ^crystal ^cardin ^hoar
icahn 79
icann 80
icbm 76
icc 75
iceberg 75 berg
iceland 69
ichi 77
ichiro 76
ici 65 ic cold cool frozen chill arctic frigid chilli frosti wintri ^lukewarm ^tepid
icloud 77
icon 48 imag pictur ^like ^symbol ^graphic ^represent ^scan ^montag
id 48 ^badg
ida 82
idaho 62
idc 66
idea 32 estim thought approxim ideal ^plan ^gener ^mean ^suggest ^aim ^feel ^program ^intent ^construct ^impress ^inspir ^purpos ^reaction ^belief ^theme ^concept ^notion ^keynot ^whim ^misconcept
ideal 49 idea saint idealist ^consid ^view ^thought ^standard ^regard ^qualiti ^defenc ^perfect ^sentiment ^abstract ^hatch ^glamor ^impract ^criterion
idealist 77 elev ideal lofti dreamer sublim rarefi ^romant ^visionari
ident 41 veri identifi individu !fratern indistinguish ^same ^person ^recognit
identif 55 design identifi recognit ^find ^evid ^determin ^profil ^diagnos ^fingerprint ^diagnosi
identifi 31 name ident identif !unidentifi ^set ^sever ^known ^acknowledg ^item ^recognis ^symbol ^classifi ^distinct ^specifi ^diagnos ^distinguish ^differenti ^recogniz ^denot
ideolog 48 ^commun ^feder ^total ^social ^republican ^extrem ^liber ^democraci ^fundament ^reaction ^radic ^elit ^orient ^abstract ^orlean ^imperi ^constitution ^libertarian ^monarch ^hawkish ^conservat ^fascism ^theoriz ^totalitarian ^theocraci ^autocraci
ideologu 71 ^advoc ^propon
idf 62
idg 76
idiot 71 ridicul nonsens absurd laughabl preposter ludicr retard ^simpl ^insan ^foolish
idl 56 !work !busi !run unfound baseless stagnat unus unwarr slug groundless ^oper ^moon ^leisur ^lazi ^worthless ^bum
idli 77
idol 63 god perfect rever worship ador ^love ^lover ^infidel ^joss
idriss 73
ie 61
iea 73
ieepa 79
if 13
ifa 77
ifpi 80
ig 74 ^antibodi
igen 71
ignacio 80
ignit 55 fire light heat wake erupt lighter !extinguish inflam inflamm kindl conflagr combust ^turn ^prime ^match ^fuel ^devic ^flame ^lit ^reignit ^fuse ^tinder ^punk
ignor 41 dismiss !notic discount neglect disregard snub unwit ^reject ^handl ^treat ^slight ^discredit ^unnot ^flout ^inexperi
igor 72
iguala 72
ii 46 two ^digit ^cardin
iii 56 three trio trei leash triniti ^digit ^cardin
ik 69
ikuyo 72
ikwiz 79
il 57 ^cardin
ilbo 72
ilen 80
ilic 74
ill 39 !well complaint badli sick poorli ailment unwel ^recov ^harm ^collaps ^peak ^diseas ^consumpt ^ail ^fever ^disord ^bend ^paralyz ^diabet ^saturn ^deduct ^stricken ^afflict ^dizzi ^unhealthi ^pip ^hallucin ^giddi ^liveri
illeg 36 !legal crimin outlaw unread ^ban ^punish ^prohibit ^unlaw ^feloni ^veto ^smuggl ^illicit ^interdict ^inelig ^censor ^forbid ^lawless ^illegitim ^embezzl ^disallow ^nix ^extrajudici ^misappropri
illegitim 70 !legitim illicit outlaw bastard ^illeg ^wrong ^offspr
illiber 80 !liber intoler
illicit 63 outlaw illegitim ^illeg ^unlaw ^extramarit
illini 79
illinoi 49
illiquid 82
illog 79 confus !logic disord scatter ^qualiti ^absurd ^intuit ^invalid ^incoher ^viscer
illumin 64 inform light crystal lit clarif enlighten ^state ^condit ^fuel ^statu ^dark ^spotlight ^clarifi
illus 65 magic fantasi decept fanci conjur delus ^misconcept ^phantom ^unreal
illustr 55 repres exampl demonstr instanc exemplifi ^inform ^figur ^pictur ^artist ^instruct ^graphic ^elabor ^depict ^artwork ^demo ^dilat
illustri 79 note great celebr notabl famou fame renown ^import ^known ^gloriou
ilya 79
im 68
imac 75
imag 33 see figur pictur imagin icon visual imageri prototyp envis fanci epitom persona paradigm ^appear ^dream ^vision ^represent ^envisag ^ultrasound ^mri ^evoc
imageri 59 imag imagin ^pictur ^dream ^vision ^envis ^evoc
imagin 43 think imag resourc suppos vision guess invent reckon imageri conceiv envisag !unimagin opin ^expect ^origin ^pictur ^anticip ^dream ^creativ ^visual ^forese ^fantasi ^envis ^fanci ^evoc
imaginari 77 notion fanci ^number ^real ^unreal
imam 69 ^leader
imbal 66 !balanc instabl ^later ^skew ^spatial
imelda 71
imf 61
img 82
imgur 82
imit 68 ap !formal fake copi simul emul counterfeit imperson caricatur faux copycat ^person ^individu ^someon ^model ^pattern ^somebodi ^artifici ^resembl ^soul ^mock ^philosophi ^sham ^doctrin ^deceiv ^mortal ^mimic ^mimick ^reproduc ^cheater ^forgeri
immatur 79 young green !matur ^state ^teenag ^youth ^teen ^childhood ^prematur ^newborn ^infanc ^adolesc ^juvenil ^childish ^childlik ^preteen
immeasur 76 !measur infinit ^abysm
immedi 28 directli instanc !mediat instantli instantan ^close ^direct ^present ^rapid ^speedi
immens 58 great wide huge grand vast enorm vastli sizeabl ^big ^larg
immers 68 plung buri steep swallow engulf submerg engross ^center ^focu ^centr ^disappear ^concentr ^dip ^sink ^penetr ^soak ^dunk ^pore ^rivet
immigr 35 !emigr ^bodi ^migrant ^migrat
immin 49 impend ^state ^close
immol 76
immor 80 base !moral evil amor ^decad ^shock ^qualiti ^wrong ^scandal ^corrupt ^shame ^disgrac ^degrad ^degener ^dissip ^dissolut ^transgress ^deprav ^libertin
immort 72 memori god commemor etern !mortal divin ^chang ^celebr ^perman ^remind ^alter ^saint ^monument ^zombi ^goddess ^afterlif
immun 52 resist exempt vaccin ^person ^protect ^condit ^individu ^someon ^statu ^freedom ^sensit ^somebodi ^inject ^soul ^mortal
impact 29 affect shock wedg encroach ^chang ^result ^effect ^process ^strike ^condit ^troubl ^influenc ^subject ^statu ^treat ^blow ^excit ^consequ ^outcom ^color ^alter ^endang ^disord ^stimul ^compact ^peril ^repercuss ^inconveni ^ting ^upshot ^queer ^scupper
impair 62 damag harm deterior mar disabl handicap afflict ^chang ^agent ^wear ^weaken ^devast ^alter ^diminish ^distort ^taint ^lessen ^unfit ^detriment ^dysfunct ^corros ^desol ^deform ^sulli
impart 76 carri contribut add channel lend transmit bestow ^chang ^give ^tell ^factor ^alter ^transmiss ^convei ^instil ^transfus
imparti 65 !partial ^fair ^inclin ^tendenc ^unbias
impass 57 deadlock fieri stalem indiffer standstil ardent fervent ^passion ^apathi ^thoroughfar
impati 66 rare !patient !patienc restless ^eager ^bother ^irrit ^restiv ^annoy
impeach 59 accus crimin indict incrimin ^challeng ^guilti ^guilt
impecc 76 innoc ^correct ^perfect
imped 63 resist obstruct hinder clog impedi ^block ^prevent ^bar ^interfer ^blockad ^dam ^repress ^barricad ^stunt ^congest ^suffoc ^hobbl ^inhibit
impedi 75 obstruct deterr hinder imped balk handicap ^prevent ^structur ^drag ^difficulti ^barrier ^obstacl ^blockad ^bind ^stoppag
impend 61 immin ^be ^state ^close
impenetr 75 !penetr dens ^qualiti
imper 64 press pressur insist instanc ^respons ^duti ^oblig ^urgent ^cry ^urgenc
imperfect 79 progress weak !perfect frail ^state ^potenti ^fail ^capabl ^corrupt ^flaw ^defect ^fault ^tens ^faulti
imperi 55 royal empir pride purpl disdain swagger regal majest ^proud ^ideolog ^beard ^arrog ^baggag ^luggag
imperil 64 threaten endang peril jeopard jeopardis menac ^exist
impermiss 80 !permiss ^prohibit ^forbidden ^taboo
imperson 71 !person pose neutral portrai imit persona caricatur ^wit ^object ^mock ^humor ^decept ^deceiv ^spoof ^mimic ^humour ^parodi ^travesti ^mimick ^cheater ^mockeri
impetu 66 drift impuls ^forc ^drive
implant 65 plant emb ingrain ^posit ^establish ^locat ^constitut ^pot ^insert ^nest
implaus 80 incred unbeliev !plausibl improb ^unconvinc
implement 39 enforc instrument ^us ^wai ^help ^mean ^act ^appli ^tool ^motor ^util ^stick ^emploi ^oblig ^compel ^brush ^eras ^rod ^gig ^spear ^sharpen ^utilis ^lanc ^deed ^flail
impli 51 mean implic entail incrimin connot ^express ^intim
implic 47 concern import suggest signific impli entail deduct ^mean ^involv ^infer ^connot
implicit 72 !explicit unquest ^absolut ^understood ^underli ^inher ^tacit ^unspoken
implicitli 77 !explicitli
implod 76 !explod ^collaps
implor 65 plead prai beg ^insist ^crave
import 24 mean signific !export crucial grand implic spell authorit ^chief ^trade ^big ^larg ^kei ^foreign ^valu ^great ^stand ^event ^central ^main ^moment ^measur ^seriou ^commerci ^histor ^remark ^strateg ^essenti ^transfer ^promin ^fundament ^burn ^commerc ^notabl ^commod ^master ^princip ^alien ^emphasi ^merchandis
importantli 57 significantli
impos 38 state enforc inflict levi distinguish constrain nobl imposit ^commun ^impress ^oblig ^dictat ^compel ^clamp ^prescrib ^dignifi ^obligatori
imposit 73 impos inflict ^enforc ^burden ^regiment ^onu
imposs 44 !possibl unaccept unimagin inconceiv ^option ^altern ^unthink ^unwork ^nonexist
impot 77 !potent powerless !potenc ^qualiti ^weak ^ed ^ineffect ^helpless ^infertil
impound 75 intern seiz confisc ^restrain ^constrain
impoverish 64 poor poverti !enrich depriv needi necessit ^want ^declin ^privat ^destroi ^worsen ^bankrupt ^beggar
impract 72 !practic visionari windi ^ideal ^crazi ^useless ^unus ^unwieldi
impress 41 effect feel tell strike pictur grand belief notion magnific instil imprint ingrain !unimpress ^state ^appear ^thought ^affect ^surpris ^idea ^arrest ^troubl ^qualiti ^signal ^impos ^expans ^dramat ^stun ^excel ^proud ^suspicion ^amaz ^disturb ^plastic ^aw ^spectacular ^formid ^sensat ^stagger ^pierc ^wow
imprint 79 impress ^press ^learn ^influenc ^boss ^dip ^stamp ^dent ^scratch ^sag ^wrinkl ^seam ^groov ^fissur ^prick
imprison 54 intern jail lag captiv confin incarcer remand ^detain ^punish ^penalti ^penal ^penalis
improb 69 !probabl unlik incred tall marvel unbeliev unconvinc implaus ^uncertainti ^suppos ^uncertain ^precari
impromptu 72 spontan ^speech ^unprepar
improp 56 wrong !proper unlaw unconvent improprieti ^conduct ^deport ^irregular ^inappropri ^behaviour ^incorrect ^indec ^demeanor
improperli 65 !properli
improprieti 77 improp indec ^condit ^conduct ^wrong ^statu ^deport ^inappropri ^behaviour ^incorrect ^demeanor
improv 28 up !declin better addit advanc amend humanitarian improvis ^do ^help ^chang ^develop ^turn ^rise ^perform ^human ^conserv ^aid ^shift ^reform ^built ^recov ^fix ^educ ^fit ^correct ^recoveri ^modern ^stabil ^transform ^upgrad ^clean ^adjust ^enhanc ^element ^perfect ^reviv ^alter ^repair ^refin
improvis 65 improv makeshift ^do ^perform ^temporari ^creation ^cope ^grappl ^expedi
impuls 65 drive urg drift puls impetu whim unprompt ^forc ^motiv ^desir ^spontan ^hasti
impun 73 ^freedom ^exempt
imro 71
in 2 inch frame inward ^offic ^agenc ^success ^incom ^divis ^bureau ^metal
ina 66
inabl 59 !abil unfit ^qualiti ^knowledg ^stupid ^insuffici ^incompet ^cognit ^insensit ^incap ^unskil
inaccess 74 !access unavail
inaccur 61 !accur ^faulti
inacio 77
inact 63 !action !activ inertia ^state ^stai ^rest ^arrest ^halt ^stoppag ^extinct ^stagnat ^lazi ^passiv ^hitch ^trait ^doldrum
inadequ 61 short !adequ ^want ^lack ^insuffici ^defici ^understaf ^unsatisfactori
inadvert 66 oversight accident !advert unwittingli unknowingli ^unintend
inaki 77
inappropri 54 wrong !appropri unfit unsuit ^improp ^improprieti ^inept ^incongru
inaugur 54 first initi startup maiden ^open ^speech ^dedic ^induct
inauspici 76 unfortun advers omin ^unfavor ^unfavour
inauthent 82 ^counterfeit
inbox 73
inc 25
incap 71 !capabl ^unabl ^inabl ^unfit
incapacit 80 disabl crippl invalid handicap helpless ^chang ^injur ^wound ^alter ^restrain ^constrain ^powerless
incarcer 69 jail lag captiv imprison remand ^intern ^detain
incarn 74 bodi corpor substanti embodi avatar ^be ^actual ^reincarn ^creed
incendiari 68 incit inflammatori instig arsonist sediti firebomb ^crimin ^bomb ^provoc ^crook ^outlaw ^felon
incens 71 outrag infuri exasper indign ^anger ^angri ^compound ^odor ^scent ^fragranc ^perfum
incent 50 motiv bonu induc ^payment ^dynam
incentiv 80
incept 70 origin ^caus ^process ^begin ^preliminari ^overtur ^prelud
incess 82 continu constant perpetu ^endless ^uninterrupt
inch 46 in edg ^advanc ^progress
incid 34 incident ^happen ^scene ^disrupt ^frequenc ^occurr ^omiss ^peripher
incident 72 result incid attend !basic consequ accompani accident nonessenti ^item ^omiss ^peripher
inciner 82 ^burn ^cremat ^furnac
incit 58 prompt motiv propel provok provoc inflammatori incendiari firebrand instig exhort prod sediti ^caus ^encourag ^signal ^rous ^arous ^ringlead ^troublemak
inclin 61 prepar tend lean dip dispos ramp tendenc !vertic slope !horizont disposit ^be ^call ^rais ^declin ^bank ^given ^mind ^movement ^devic ^coast ^favour ^climb ^tip ^upgrad ^listen ^pitch ^partial ^favourit ^liter ^attitud ^favorit ^nod ^sympathi ^angl ^prone ^dislik ^tilt ^bent ^imparti
includ 14 admit !exclud inclus ^have ^consid ^view ^featur ^regard ^contain ^embrac ^incorpor ^compris ^encompass
inclus 55 includ !exclus comprehens ^involv ^situat ^embrac ^encompass
inco 68
incoher 74 !coher ^confus ^disord ^scatter ^nonsens ^disconnect ^meaningless ^illog
incom 34 enter entranc !outgo ^in ^take ^sale ^profit ^elect ^earn ^design ^arriv ^yield ^proce ^lucr ^admiss ^succeed ^registr ^enrol ^inflow ^intrus ^incurs ^inward ^ebitda ^admitt
incompat 64 !compat inconsist antagonist ^clash ^contradictori
incompet 67 !compet fumbl unqualifi bungl unskil ^diseas ^inabl ^ineffici ^unfit ^blunder ^inept ^slouch
incomplet 67 !complet raw ^half ^whole ^integr ^neither ^partial ^uniti ^unfinish
inconceiv 74 imposs unimagin ^unthink
inconclus 69 !conclus ^indefinit
incongru 79 ^iron ^inappropri ^discrep ^unfit ^ironi
inconsist 58 !consist discrep incompat ^conflict ^contradictori ^spotti
inconveni 64 troubl !conveni bother troublesom ^impact ^difficult ^affect ^distress ^uncomfort ^awkward ^discomfort ^cumbersom ^unwieldi
incorpor 53 intern !corpor contain integr merg unifi compris ^includ ^unit ^increas ^organ ^learn ^qualiti ^consolid ^abstract ^fold ^intang ^reintegr ^unreal
incorrect 62 wrong !correct faulti ^qualiti ^fals ^error ^improp ^mistaken ^erron ^improprieti
incorrectli 68 wrong fals wrongli !correctli
increas 21 growth addit gain !decreas increment ^up ^chang ^rais ^grow ^boost ^jump ^multipl ^add ^extend ^inflat ^mount ^escal ^enhanc ^compound ^widen ^alter ^conglomer ^intensifi ^heighten ^deepen ^incorpor ^swell ^broaden ^accumul ^enlarg ^amass ^maxim ^rev ^exagger ^multipli ^cumul ^wax ^augment ^accret ^magnifi
increasingli 35 progress
incred 44 !credibl fantast unbeliev fabul improb implaus ^qualiti ^marvel ^unimagin ^astound
incredul 80 skeptic disbelief ^doubt ^uncertainti ^sceptic
increment 63 increas growth ^rais ^addit ^boost ^access ^amount ^multipl ^hike ^widen ^relax ^accumul ^prolifer ^supplement ^accret
incrimin 75 accus crimin crime blame impli impeach ^charg ^arraign ^recrimin
incub 76 ^stage ^care ^attent ^sit ^tend ^phase ^apparatu ^setup ^reproduc
incumb 53 tenur ^presid ^offici ^term ^respons ^necessari ^duti ^oblig ^holder ^episcop
incur 57 get receiv obtain incurs ^chang ^suffer ^acquisit ^subject ^characterist
incurs 67 invas invad penetr incur ^attack ^enter ^incom ^offens ^raid ^infiltr ^onslaught ^forai ^onset
ind 69
inde 43
indebt 65 ^oblig
indec 66 !decent !decenc improprieti ^crude ^hollywood ^enorm ^outrag ^improp ^lewd ^obscen ^salaci ^misde
indecis 76 !decis ^doubt ^uncertainti ^suspens ^hesit ^undecid ^waver ^vacil
indefens 77 unjustifi unten unwarr ^vulner ^unreason
indefinit 55 !definit ^uncertainti ^uncertain ^precari ^inconclus ^coi
indel 77
independ 28 sever main !depend autonom sovereign freelanc ^free ^worker ^separ ^individu ^victori ^freedom ^liberti ^autonomi ^triumph ^commut ^separatist ^indi ^breakawai ^unaffili
index 39 indic ^provid ^fact ^list ^suppli ^regul ^scale ^render ^classif ^furnish ^assort
indi 64 ^independ
india 39
indian 44 ^tongu
indiana 52 ^artist
indianapoli 54
indic 29 point suggest design argu declar signal index denot ^name ^commun ^inform ^mark ^fact ^tell ^evid ^predict ^reveal ^reflect ^hint ^predecessor ^trace ^herald ^symptom ^clue ^bode ^manifest ^auspic ^foreshadow ^augur ^presag ^harbing ^portend ^vestig ^prognost
indict 49 impeach ^charg ^accus ^period ^guilti ^guilt
indiegogo 80
indiffer 65 impass deaf apathi unconcern ^detach
indigen 65 nativ endem aborigin ^person ^individu ^someon ^russian ^somebodi ^soul ^mortal ^filipino ^levantin
indign 72 outrag incens ^anger ^angri ^insult ^ir ^affront
indirect 59 !direct collater ^process ^wind ^procedur ^circuit ^mediat ^characterist ^wander ^decept ^obliqu ^roundabout ^meander
indirectli 60 !directli
indiscrimin 68 !discrimin randomli arbitrarili ^sweep ^wholesal
indispens 67 essenti vital !dispens ^necessari
indisput 77 undisput unquestion ^given ^demonstr ^certainti ^undeni
indistinguish 80 ident !distinguish ^on ^same
individu 32 sever person privat singl separ someon !common ident somebodi soul mortal personalis ^be ^have ^nation ^follow ^chang ^open ^leader ^control ^commun ^author ^depart ^effect ^best ^demand ^white ^social ^attempt ^independ ^special ^candid ^expert ^organ ^measur ^longer ^worker ^anti ^travel ^friend
indo 74
indoctrin 80 doctrin ^instruct ^teach ^revolutionis ^instil ^ingrain
indonesia 45
indonesian 51
indoor 56 insid !outdoor ^interior
indosuez 73
induc 66 make caus motiv persuad incent stimul induct !spontan hasten ^gener ^commun ^let ^prompt ^oblig ^dynam ^compel ^lobbyist ^evok ^instig ^elicit
induct 67 gener initi seat instal induc !deduct elicit evoc ^observ ^ceremoni ^inaugur ^coron
indulg 71 babi luxuri crazi humor spoil lenient pander lenienc gratifi folli ^provid ^decad ^bet ^permiss ^toler ^spree ^cater ^bing ^dissip ^humour ^splurg ^ply
industri 20 manufactur dilig industrialis energet industrialist hardwork tireless ^busi ^chang ^develop ^economi ^determin ^enterpris ^aviat ^alter
industrialis 68 industri ^chang ^manufactur ^alter
industrialist 71 industri ^businessman
industriel 74
industrywid 79
ineffect 68 !effect unabl ineffici ^powerless ^impot ^toothless
ineffici 61 !effici ineffect ^wast ^incompet ^unskil
inelig 66 !elig ^make ^illeg ^qualif ^disqualifi ^uninsur
inept 79 slow awkward unsuit cumbersom ^qualiti ^inappropri ^incompet ^rusti ^unskil
inequ 59 !equiti !equal unfair ^differ ^dispar ^injustic ^unjust ^uneven
inertia 82 inact ^rest ^lazi ^passiv ^trait
inet 79
inevit 48 need necessarili unavoid ^predict ^necessari ^fate ^certainti ^destini
inexcus 79 !excus unjustifi unforgiv ^unwarr
inexor 75 adam unrel stern relentless grim unforgiv ^merciless
inexpens 72 !expens cheap cheapli ^price ^cost ^afford ^moder ^modest
inexperi 79 !experi raw inexperienc ^ignor ^fledgl ^untest
inexperienc 71 !experienc inexperi ^fledgl ^untest
inexplic 80 oddli ^mysteri ^unaccount ^unexplain ^paradox ^mystifi ^cryptic
inextric 80 !extric ^unresolv
infam 56 notori infami
infami 77 !fame infam ^discredit ^notorieti ^dishonor
infanc 69 infant ^immatur
infant 60 babi infanc babe ^child ^newborn
infantino 82
infantri 74
infect 49 transmiss taint infecti pathogen !disinfect ^give ^foul ^pollut ^contamin ^sore ^unhealthi ^felon ^itch ^whitlow
infecti 64 infect contagi ^contract ^catch ^transmiss ^contamin ^transmitt
infer 71 gener guess deriv deduct extrapol ^reason ^univers ^conclud ^implic ^presumpt ^entail ^analog ^surmis
inferior 69 !superior subscript ^follow ^less ^low ^qualiti ^bush ^util ^humbl ^stunt ^calib ^subordin ^deplor ^calibr ^punk ^bum ^mediocr ^backseat ^outclass ^woeful
infertil 75 !fertil ^impot ^barren
infest 65 plagu invad overrun ^swarm ^inhabit ^lousi
infidel 65 !fidel unfaith ^qualiti ^fals ^idol ^fickl
infight 71
infiltr 58 penetr percol ^join ^spy ^filter ^intrud ^incurs ^permeat ^trespass
infinit 76 space countless myriad endlessli immeasur ^qualiti ^attribut ^endless ^unbound
inflam 72 heat wake ignit inflammatori ablaz inflamm kindl conflagr ^worsen ^aggrav ^exacerb ^rous ^unhealthi ^arous
inflamm 72 fire red light excit ignit inflam fervor fervour kindl ^enter ^founder ^symptom ^conjunct ^aden ^tendon ^prostat ^append ^combust ^lamin ^pancreat ^cervic
inflammatori 68 incit incendiari inflam instig sediti ^provoc ^unhealthi
inflat 38 amplifi inflationari !deflat hyperbol puffi ^increas ^surg ^expans ^explos ^deton
inflationari 61 inflat
inflect 75 tone !deriv modul ^talk ^speak ^stress ^mouth ^modifi ^verbal ^plural ^paradigm
inflict 54 impos bother imposit annoy ^commun ^enforc ^dictat ^wrongdo ^misconduct ^clamp ^prescrib ^regiment
inflow 62 influx !outflow ^incom
influenc 36 determin regul shape influenti tempt charm ^forc ^power ^caus ^pressur ^impact ^affect ^domin ^milit ^persuad ^exposur ^manipul ^colour ^reshap ^blackmail ^prejudic ^blackjack ^imprint ^predetermin
influenti 48 influenc ^prestigi ^potent ^authorit
influenza 68 flu
influx 61 inflow
info 65 inform ^new ^confirm ^detail ^fact ^messag ^updat ^programm ^materi ^content ^secret ^format ^gen ^propaganda ^databas ^tide ^misinform ^curriculum ^skinni ^readout ^tabul
inform 24 data wit !formal eas instruct loos intim rat illumin info betray cozi colloqui enlighten ^new ^report ^announc ^point ^chang ^know ^commun ^warn ^confirm ^detail ^describ ^fact ^tell ^indic ^ground ^messag ^evid ^updat ^reveal ^natur ^daili ^exampl ^advis ^explain ^programm ^introduc
informix 75
infoworld 79
infract 77 violat breach offend infring misdemeanor transgress ^conflict ^crime ^sin ^intrud ^disrespect ^sedit ^perjuri ^contraven ^trespass ^blunder
infrar 76 ^often ^frequenc ^invis
infrastructur 38 ^fund ^store ^structur
infrequ 80 rare !frequent rariti ^occasion ^scarc ^scarciti
infring 57 conflict violat misdemeanor encroach contraven infract ^advanc ^progress ^crime ^breach ^offend ^wrongdo ^misconduct ^foul ^sedit ^perjuri ^transgress
infuri 66 anger furiou furi madden exasper enrag incens vex ^angri ^ir
infus 63 steep extract instil ^fill ^solut ^din
ing 51
ingeni 82 invent clever cun ^resourc ^creativ ^superior
ingest 69 consum consumpt absorb intak uptak assimil ^us ^learn ^drink ^eat ^feed ^sampl ^suck ^swallow ^booz ^cannib ^replet ^habitu
ingot 80 ^block ^bullion
ingrain 80 plant impress grain implant instil ^strike ^establish ^constitut ^penetr ^indoctrin
ingredi 58 factor fix element compon ^point ^divis ^constitu
inhabit 67 live popul habit dwell dweller !uninhabit ^peopl ^american ^person ^european ^board ^individu ^western ^border ^someon ^room ^resid ^northern ^australian ^island ^asian ^eastern ^camp ^neighbor ^villag ^somebodi ^neighbour ^occupi ^latin ^occup ^tent ^soul ^lodg ^tenant ^infest ^overrun ^mortal ^aussi ^nest ^encamp
inhal 69 aspir intak ^medic ^ga ^smoke ^breath ^medicin ^gasp ^dispens ^ventil ^snuff
inher 63 integr constitut underli ^presenc ^implicit
inherit 58 famili heritag transmiss transmit genet hereditari ^get ^acquisit ^acquir ^legaci ^devis ^birthright ^ancestr
inhibit 73 suppress inhibitor ^prevent ^repress ^restraint ^stifl ^hinder ^imped ^forbid ^strangl ^taboo ^preclud ^forestal ^smother
inhibitor 75 !activ inhibit ^moder
inhuman 68 !human atroc ^fell ^qualiti ^brutal ^outrag ^savag ^cruel ^viciou ^cruelti ^barbar ^merciless ^brute
initi 27 first found institut origin instal trigger enterpris knowledg innov format creation pioneer inaugur pundit acronym induct maiden instig novic enlighten broach ^set ^open ^leader ^creat ^activ ^caus ^attempt ^approv ^form ^stage ^establish ^introduc ^student ^letter ^spark ^machin ^observ ^split ^divid
inject 48 ^add ^solut ^immun ^vaccin ^insert
injunct 58 ^bid ^ban ^command ^prohibit ^dictat
injur 37 injuri hurt wound pain offend bruis spite !uninjur ^shoot ^harm ^raw ^skin ^rick ^insult ^disabl ^knife ^torn ^provok ^stab ^humbl ^tortur ^humili ^traumat ^evok ^sprain ^invalid ^handicap ^arous ^trampl ^graze ^elicit ^pip ^disloc ^chagrin ^excruci ^affront ^concuss ^lacer ^eviscer ^incapacit
injuri 36 injur hurt wound harm trauma ^wale ^destruct ^accid ^bleed ^fractur ^bruis ^bump ^pinch ^wrench ^unhealthi ^mutil ^insidi ^whiplash ^ruptur ^virul ^concuss ^haemorrhag ^hemorrhag
injustic 65 !justic unfair unjust ^wrong ^wrongdo ^misconduct ^inequ
ink 59 ^liquid
inkl 82 intim glimmer ^suggest ^tape
inland 64 !coastal ^midland ^upcountri ^landlock
inmat 60 convict con ^resid ^patient ^occupi ^occup
inn 65 ^hotel ^khan
inner 55 intern insid interior privileg !outer ^inward
innoc 47 white natur !guilti pure !guilt impecc puriti innocu ^person ^clear ^condit ^individu ^someon ^statu ^clean ^somebodi ^soul ^virgin ^dear ^vindic ^mortal ^acquit ^naiv ^harmless ^exoner ^absolv
innocu 82 innoc
innov 45 found initi institut origin advanc introduc modern creation concept pioneer invent groundbreak trailblaz ^progress ^debut ^creativ ^conceiv ^mastermind ^contriv
input 59 comment remark stimul stimulu ^statement ^refer ^signal ^mention ^dig ^insert ^courtesi ^quip ^barb ^commonplac ^ploi ^salli ^gibe ^gambit ^shaft ^stopper ^clich ^jibe
inquir 67 ask question investig wonder inquiri enquir ^commun ^interview ^request ^search ^consult ^probe ^examin ^speaker ^queri ^verbal ^pollster ^interrog ^pry ^headcount ^enquiri ^tester
inquiri 45 question research queri interrog inquir enquiri ^investig ^experi ^poll ^probe ^experiment ^canvass
inquisitr 75
inroad 66 ^invas ^encroach ^usurp ^trespass
insan 61 deadli mad !sane !saniti ^crazi ^bat ^certifi ^nut ^unreason ^paranoid ^foolish ^craze ^idiot ^dementia ^cracker ^derang ^schizophren ^maniac ^psychopath
insati 80
insect 62 worm ^queen ^bug
insecur 62 !secur unsaf ^danger ^anxieti ^unsecur
insensit 71 !sensit ^inabl ^unaffect ^unfit ^crass
insepar 75 !separ
inserbia 82
insert 60 introduc tuck ^set ^put ^place ^posit ^messag ^plant ^content ^cup ^slip ^lai ^section ^inject ^attach ^input ^envelop ^sandwich ^graft ^implant ^artifact ^instil ^enclosur ^emb ^interspers ^transfus
insid 31 within !outsid interior privileg inner indoor ^region ^surfac ^midland ^midst ^thick
insidi 73 subtl pernici ^danger ^injuri ^harm ^unsaf ^seduct
insight 54 percept penetr acumen ^sensibl ^shrewd ^astut
insignific 65 !signific peanut ^minor ^meaningless
insinu 75 intim ^suggest ^hint ^flatter
insist 35 press pressur assert cry instant imper repetit ^continu ^demand ^advocaci ^prai ^urgenc ^beg ^implor
insolv 66 bankrupt unresolv unsolv !solvenc !solvent ^bankruptci ^loser ^nonstart
insp 82
inspect 52 visit audit inspector scrutin scrutinis ^case ^examin ^scrutini ^vet ^checkout
inspector 53 examin inspect ^investig ^bodi ^scrutin ^policeman ^canvass ^checker ^scrutinis
inspir 42 urg prompt anim galvan barrack brainchild instig exhort invigor !uninspir ^product ^leader ^thought ^idea ^encourag ^occas ^sacr ^gloriou
instabl 59 !stabil unstabl imbal ^unreli
instagram 50
instal 41 initi facil episod induct ^set ^put ^place ^posit ^transport ^station ^broadcast ^transit ^payment ^text ^lai ^forum ^grid ^vest ^depositari ^artifact ^zoo ^airfield ^backroom
instanc 42 case repres immedi exampl illustr instant imper exemplifi instantan ^time ^inform ^happen ^except ^rapid ^preced ^clip ^elabor ^sampl ^urgenc ^speedi ^occurr ^specimen ^dilat
instant 56 second moment minut insist instanc cry heartbeat wink instantan ^present ^fast ^mo ^pinpoint ^climax
instantan 77 immedi instanc outright instant instantli ^fast ^rapid ^speedi
instantli 62 immedi directli outright instantan
instead 29 rather altern
instig 72 initi prompt inspir provok incit inflammatori incendiari firebrand foment sediti abet ^leader ^caus ^encourag ^stimul ^provoc ^induc ^aggressor ^ringlead ^troublemak
instil 71 impress infus ingrain transfus ^contribut ^lend ^insert ^apparatu ^setup ^impart ^indoctrin
instinct 61 replet ^full ^spontan
institut 30 found initi origin establish plant constitut innov creation ^compani ^creat ^associ ^organ ^organis ^appoint ^academi ^pioneer ^religion ^issuer
instruct 48 inform educ teach instructor ^order ^activ ^condit ^messag ^cours ^train ^demonstr ^content ^coach ^reward ^interpret ^reinforc ^clarifi ^formula ^illustr ^prescript ^lectur ^mentor ^manual ^ostens ^recip ^misdirect ^enlighten ^tutor ^indoctrin
instructor 67 teacher instruct ^demonstr ^educ ^coach ^don ^missionari ^gover ^tutor ^schoolteach
instrument 49 implement tool !vocal orchestr pawn ^us ^wai ^help ^system ^mean ^arm ^connect ^transport ^weapon ^contain ^equip ^devic ^util ^medium ^hardwar ^analyz ^outfit ^pragmat ^whip ^compos ^analys ^munit ^weaponri ^furnish ^artifact ^connector ^ceram
insuffici 59 !suffici defici ^fail ^weak ^shy ^inabl ^inadequ ^deplet ^scant ^unfit
insul 61 isol detach !conductor ^chang ^materi ^bush ^stuff ^alter ^lag ^discrimin ^quarantin ^maroon ^seclud
insulin 76 ^hormon
insult 53 abus scorn disdain revil affront ^injur ^wound ^scandal ^offens ^bruis ^spite ^disrespect ^indign ^vitriol
insur 37 secur polici ensur check guarante assur underwrit !uninsur ascertain ^person ^individu ^contract ^someon ^card ^verifi ^somebodi ^elig ^soul ^reinsur ^mortal
insurg 50 rebel irregular guerrilla subvers sediti ^rise ^reform ^revolutionari ^upris ^crusad ^revolt ^warrior ^subvert ^rebellion ^reformist ^insurrect ^disloy
insurmount 75 !surmount
insurrect 79 rise upris revolt rebellion ^struggl ^conflict ^insurg
int 82
intact 56 entir integr ^whole ^perfect ^uninjur
intak 74 consumpt aspir inhal ingest uptak ^drink ^eat ^feed ^suck ^swallow
intang 79 !tangibl ^asset ^incorpor ^goodwil
integr 38 total entir whole structur mix constitut consolid merg uniti unifi incorpor intact !differenti inher !disintegr entireti !segreg ^state ^work ^unit ^complet ^figur ^central ^comput ^combin ^merger ^coordin ^calcul ^compound ^raw ^composit ^honest ^fold ^reckon ^embed ^interconnect ^honesti ^incomplet ^centralis ^amalgam
intel 45
intellect 76 think reason thought understand intellectu ^intellig ^consider ^explan ^faculti ^modul ^mystic
intellectu 54 ration intellect ^person ^individu ^someon ^student ^defenc ^wonder ^mental ^skeptic ^somebodi ^specifi ^sceptic ^soul ^scholar ^mentor ^geniu ^decod ^mastermind ^mortal ^visionari ^thinker ^doubter ^einstein ^theorist ^theoriz
intellig 35 new think reason word understand sound clearli healthi perceiv !stupid tide apprehens ^larg ^search ^abil ^born ^wit ^sharp ^ic ^quick ^keen ^mental ^sophist ^smart ^bright ^brain ^comprehens ^brilliant ^acut ^clever ^geniu ^breadth ^marbl ^nimbl ^shrewd ^intellect ^agil ^astut ^comprehend
intend 36 mean intent destin signifi !unintend ^plan ^know ^aim ^design ^commit ^wit ^purpos ^calcul ^deliber ^slate ^purport ^consciou
intens 39 !extens deepli intensifi loud !mild acut profoundli satur vivid connot ^sever ^forc ^level ^strong ^mean ^consum ^bad ^extrem ^violenc ^degre ^keen ^qualifi ^tear ^fierc ^brutal ^overwhelm ^wild ^scream ^emphasi ^rage ^aggrav ^unrel ^modifi ^profound ^magnitud ^terrif ^vehement ^utmost ^furious ^unab
intensif 82 intensifi ^focus ^exacerb ^focal
intensifi 48 intens escal !moder compound deepen intensif ^increas ^fan ^enhanc ^qualifi ^heighten ^aggrav ^modifi ^exacerb ^sharpen ^exasper ^augment ^thicken ^redoubl
intent 38 know aim design intend purpos deliber wrap captiv absorb purport intention unintent engross ^will ^mean ^idea ^goal ^attent ^fashion
intention 59 intent purpos deliber !unintention
inter 59 buri burial ^lai ^funer
interact 44 ^commun ^action ^associ ^act ^social ^woman ^margin ^contact ^handl ^treat ^gather ^transact ^affili ^assembl ^mutual ^interfer ^interven ^conspir ^collud ^reciproc ^interchang ^assort
interafrican 82
interag 71
interbank 71
intercept 51 bug interceptor wiretap ^point ^prevent ^grab ^snap ^eavesdrop
interceptor 71 intercept ^fighter
interchang 77 exchang replac standard altern substitut standardis reciproc ^chang ^deal ^trade ^sell ^cash ^transfer ^switch ^convert ^interact ^sub ^alter ^swap ^commut ^ransom ^barter ^retool
interconnect 61 coordin unifi ^join ^link ^connect ^integr
intercontinent 62 !continent ^worldwid
interdict 66 prohibit veto forbid disallow nix ^crimin ^ban ^illeg ^command ^bar ^destroi ^destruct ^outlaw ^censur
interest 22 concern involv worri occupi !bore sake ^benefit ^engag ^entertain ^behalf ^grip ^absorb ^welfar ^provok ^divert ^fascin ^intrigu ^evok ^amus ^curios ^arous ^elicit ^rivet ^engross ^transfix
interestingli 72
interf 65 offici busi meddl ^intrus
interfac 60 ^gui ^surfac
interfaith 82 ^religi
interfax 69
interfer 49 intervent interven nois hinder ^act ^prevent ^frustrat ^complic ^interact ^thwart ^foil ^imped ^meddl ^tamper ^deed
interim 44 meanwhil lag meantim ^temporari ^interv
interior 47 intern home insid inner !exterior ^region ^domest ^surfac ^attribut ^midland ^midst ^indoor ^thick
interject 72 ^disrupt ^interrupt ^exclaim
interlock 82 lock ^hold ^strike ^organis ^devic ^complex ^coordin ^grab ^snap
interlocutor 71 middleman
intermedi 60 averag !termin medium mediat arbitr intermediari ^middl ^negoti ^diplomat ^moder ^chemic ^translat ^interpret ^intervent ^junior ^halfwai ^reconcil ^harmon ^concili ^harmonis ^peacemak ^sophomor ^pacifi ^penultim
intermediari 66 mediat intermedi ^negoti ^diplomat ^translat ^interpret ^reconcil ^harmon ^concili ^harmonis ^peacemak ^pacifi
intermitt 73 ^irregular ^sporad
intern 20 !nation home interior !extern internation incorpor imprison inner inward impound ^work ^world ^foreign ^social ^global ^learn ^worldwid ^doctor ^detain ^attribut ^custodi ^spirit ^captiv ^spiritu ^physician ^multin ^confin ^lockdown ^incarcer ^doc ^transnat
internation 52 !nation intern global ^chang ^control ^reach ^rang ^ambit ^alter ^scope ^philosophi ^compass ^doctrin
internet 30 net cyberspac
interoper 74 ^abil ^practic
interpret 48 taken repres explain spokesperson translat render rendit constru rede ^comment ^person ^inform ^perform ^individu ^understand ^read ^someon ^educ ^symbol ^somebodi ^understood ^moral ^instruct ^liter ^explan ^soul ^represent ^spiritu ^mediat ^intermedi ^misunderstand ^intermediari ^mortal ^symbolis ^gloss ^elicit ^misinterpret ^mythic
interrog 63 question !declar examin inquiri queri enquiri ^broadcast ^sentenc ^transmiss ^inquir ^enquir
interrupt 54 break fit disrupt paus suspens disturb ^happen ^act ^delai ^devic ^broken ^eclips ^abrupt ^discontinu ^occurr ^abat ^barrack ^repriev ^interject ^punctuat ^disloc ^hiatu ^heckl
intersect 63 cross crossroad ^point ^meet ^encount
intersex 75
interspers 80 ^set ^put ^place ^posit ^combin ^lai ^compound ^insert
interst 59 !intrast ^highwai
intertwin 71 loop tat lace ^distort ^tangl ^knot
interv 70 separ ^set ^period ^measur ^round ^meanwhil ^cycl ^float ^interim ^paus ^suspens ^lag ^meantim ^quantiti
interven 51 intervent interfer ^interact ^lie ^meddl ^tamper
intervent 49 interfer interven ^involv ^particip ^mediat ^intermedi
interventionist 70
interview 24 question consult audienc ^convers ^discours ^inquir ^enquir
intestin 77 enter gut
inth 77
inti 82
intim 58 close inform suggest nearli privat confid familiar hint breath cozi glimmer insinu inkl ^person ^friend ^impli ^proposit
intimaci 73 close involv affair familiar liaison ^friendli
intimid 55 deter bulli deterr daunt ^warn ^terror ^scare ^frighten ^discourag ^dismai ^pall ^dishearten ^hector
into 12
intoler 63 !toler unaccept unbear illiber ^narrow ^attitud ^bitter ^religion ^fanat ^rigid ^bigotri ^bigot
intox 69 gone rip poison drunk !sober drunken uplift headi elat ^affect ^drug ^excit ^stone ^alcohol ^smash ^dope ^narcot ^soak ^piss ^groggi ^befuddl
intra 70
intract 82 ^will ^defianc ^balk ^uncontrol ^stubborn ^unruli ^wil ^disobedi ^trait ^rebelli
intradai 70
intranet 63
intrast 82 !interst
intrepid 76 brave hardi audaci fearless ^courag ^bold ^braveri
intric 69 elabor ^complex
intricaci 79 elabor ^complex
intrigu 58 challeng design machin scheme fascin ^interest ^plot ^provoc ^planner ^devis ^romanc ^contriv
introduc 34 innov introduct insert acquaint ^inform ^initi ^debut ^pioneer ^reintroduc
introduct 50 launch introduc unveil entri debut ^section
introductori 79 introduc basic ^first ^open
introspect 82 ^thought ^reflect ^contempl ^mull ^muse ^ponder ^medit
intrud 65 nose poke intrus pry trespass ^enter ^violat ^unknown ^breach ^offend ^alien ^invad ^penetr ^stranger ^infiltr ^sneak ^encroach ^transgress ^infract
intrus 65 offici invas intrud encroach ^enter ^incom ^aggress ^entranc ^meddl ^interf ^trespass
intuit 66 suspicion viscer ^feel ^heart ^impress ^belief ^notion ^grasp ^apprehend ^savvi ^spontan ^illog ^comprehend
inuit 82
inund 69 flood swamp afloat awash torrent overflow delug submerg ^full ^lot ^mass ^fill ^mountain ^plenti ^pile ^hat ^stack ^slew ^batch ^spate ^heap ^raft ^debacl ^peck ^mint
invad 55 invas infest overrun incurs encroach ^attack ^enter ^offens ^raid ^assail ^intrud ^trespass
invalid 66 !valid disabl void quash handicap annul nullifi incapacit ^offici ^suffer ^remov ^injur ^wound ^expir ^sophist ^breakup ^unhealthi ^stet ^illog
invari 75 even alwai constant constantli !variabl ^featur ^regular ^unchang ^strict ^characterist ^paramet
invas 47 invad !confin intrus incurs encroach trespass ^enter ^aggress ^entranc ^penetr ^inroad
invent 58 manufactur imagin innov concept forg fabric clever devis formul inventor contriv ingeni ^origin ^resourc ^creation ^creativ ^hatch ^mytholog
inventor 72 invent discover ^creator
inventori 51 stock ^product ^list ^item ^merchandis ^ware
inver 82
invers 75 !direct opposit revers reciproc ^abnorm ^backward
invert 76 revers invers ^chang ^turn ^alter
invesco 80
invest 24 investor cloth gift !divest empow vest adorn endow ^spend ^financ ^asset ^ventur ^enabl ^leverag ^shelter ^arbitrag ^expend
investicni 76
investig 26 research probe detect inquir enquir ^work ^expert ^experi ^studi ^search ^count ^explor ^analysi ^scientist ^examin ^adjust ^scrutini ^inquiri ^numer ^analyz ^inspector ^analys ^coron ^experiment ^enquiri ^wiretap ^ombudsman ^tabul
investor 28 invest ^sharehold ^bear ^capitalist ^lender ^caller ^stockhold ^depositor ^bondhold ^contrarian
invigor 80 inspir anim refresh quicken reinvigor !debilit ^activ ^rest ^encourag ^agent ^renew ^excit ^vital ^restor ^reviv ^brace ^stimul ^brisk ^corrobor ^revitalis ^energ ^revit
invinc 77 unbeat ^strength
invis 64 !visibl ^hidden ^conceal ^unseen ^undetect ^camouflag ^infrar
invit 42 tempt ^ask ^bid ^request ^letter ^provok ^summon ^evok ^arous ^missiv ^allur ^elicit ^tantal
invoic 80 bill ^talli ^reckon ^tab
invok 56 appeal evok conjur arous ^refer ^cite ^mention ^bless ^damn
involuntari 71 !voluntari unwilling ^forc ^driven ^reluct ^hesit ^autonom ^unwil ^tempera ^unconsci ^disposit ^reflex ^goad
involv 25 need interest demand requir affect affair regard particip mire liaison tangl intimaci convolut necessit tortuou ^concern ^relat ^refer ^connect ^engag ^implic ^intervent ^comprehens ^inclus ^embroil ^entangl ^pertain
inward 74 in intern core sum substanc meat essenc !outward kernel ^incom ^inner
io 66
ioannidi 80
ioc 71 ^organ ^organis
ion 82 ^particl
iowa 46
iowan 80
ip 67 ^scienc
ipad 66
ipb 71
iphon 52
ipo 64 ^commerci ^commerc ^mercantil
ipod 56 ^stereo
ipso 66
iq 79 ^ratio
ir 54 anger ira wrath ^offic ^agenc ^bureau ^offens ^metal ^emot ^angri ^outrag ^rage ^furi ^infuri ^enrag ^indign ^annoy
ira 64 anger ir wrath
iran 31
iranian 39
iraq 33
iraqi 42
irb 75
irbil 82
ireland 46
irgc 60
iri 76 flag
irib 82
irish 51 ^nation ^whiski ^whiskei
irishman 76
irk 76 ^anger
irna 77
iron 47 chain dry ironi ^work ^press ^heat ^metal ^robust ^smooth ^hamper ^humor ^garment ^shackl ^humour ^incongru
ironi 69 iron satir ^wit ^humor ^humour ^incongru
irrat 74 !ration ^real ^unreason
irrefut 77 ^undeni
irregular 52 !regular insurg abnorm guerrilla unpredict constip ^product ^qualiti ^fit ^unlaw ^improp ^random ^merchandis ^variabl ^warrior ^sporad ^asymmetr ^waver ^ware ^uneven ^intermitt ^haphazard ^misde
irrelev 64 !relev ^moot ^unsuit
irrepar 75 !repar
irreplac 82 !replac
irresist 77 !resist overwhelmingli ^power ^attract ^overwhelm ^overpow
irrespect 76 regardless disregard
irrespons 60 !respons ^freewheel ^arbitrari ^unreli ^unaccount ^untrustworthi
irrevers 70 !revers ^perman ^unchang
irrevoc 79 !revoc
irrig 80 water ^suppli ^provis ^wet ^hose
irrit 60 cross excit pain steam bother temper devil roil !sooth annoi thorn fret piss teas fractiou stung testi rag rile peski annoy vex petul surli techi ^respons ^sensit ^harri ^grate ^worsen ^plagu ^disagre ^aggrav ^harass ^stimul ^exacerb ^molest ^impati ^beset ^reactiv
irv 71
irvin 76
is 5
isaac 68
isaacman 73
isaacson 66
isabel 82
ish 79
isi 42
isil 54
isinbayeva 80
isl 67
islam 34 ^chang ^civil ^alter
islamabad 59
islamist 53 ^student ^scholar
islamophobia 77 ^bia ^prejudic
island 37 ^ground ^zone ^habit ^inhabit ^dweller
ismael 80
isn 82
isol 48 separ strand insul strai maroon detach ^get ^privat ^acquir ^privaci ^alien ^discrimin ^conceal ^quarantin ^secreci ^sporad ^estrang ^seclud ^solitari ^disaffect
isolationist 80 ^advoc ^propon
isp 66
isra 38
israel 35
iss 75
issu 19 releas emerg matter publish suppli subject !recal topic issuer ^public ^period ^provis ^bare ^edit ^publicis ^reissu ^unfreez
issuer 73 issu ^institut ^establish
ist 75
istanbul 71
it 4 ^technolog ^engin
itali 42
italia 77
italian 45
itamar 76
itanium 77
itc 75
itch 75 urg scratch rub ^hurt ^desir ^smart ^infect ^irrit ^tickl
item 41 point detail list particular ^part ^name ^identifi ^highlight ^compon ^portion ^inventori ^incident
iter 63 repeat reiter restat loop ^tell ^quot ^translat ^recur ^summar ^persever ^repetit ^harp
itinerari 72 rout path ^direct ^beat ^airwai ^orbit ^fairwai
itself 31
itt 71
itun 61
itv 60
iv 64 four quartet ^digit ^feed ^cardin
ivan 54
ivanka 75
iverson 77
ivi 77 ^vine ^leafi
ivo 77
ivori 50 bone pearl ^white
ivorian 59
iwork 80
iyad 82
iyer 75
ja 82
jab 65 stab thrust poke prod ^strike ^punch ^gestur
jabhat 82
jack 44 labour labor marin tar shit squat seafar ^rais ^lift ^hunt ^elev ^sailor
jacket 56 ^cover ^cloth ^dress ^wrap ^coat ^apparel ^garment ^blazer ^garb
jacki 64
jackman 72
jackpot 71 ^stake ^prize ^bet ^wager
jackson 46
jacksonvil 64
jacob 59
jacobson 80
jacqu 55
jacquelin 75
jade 72 tire fatigu weari nag ^deterior ^exhaust ^tucker ^degener
jae 79
jaffrai 64
jag 70 notch eros tooth ^cut ^uneven ^slit
jaguar 65 panther
jai 52
jail 39 lag captiv imprison confin incarcer remand jailhous ^detain
jailhous 76 jail
jaim 76
jain 82
jakarta 58
jake 59 privi
jakubik 82
jalisco 72
jam 57 press block fix pack crush pile mess mob muddl throng ^push ^conserv ^crowd ^preserv
jama 79
jamaal 75
jamaica 64
jamaican 75
jamal 68
jame 34
jamelia 79
jami 55
jamieson 77
jan 46
janacek 77
jane 60
janeiro 75
janesvil 66
janet 64
jang 65
januari 26
japan 34
japanes 39
jar 64 clash jolt collid ^conflict ^contain
jardin 63
jare 58
jargon 72 slang
jaroslav 76
jarrah 75
jarvi 74
jasmin 67 ^bush
jason 48
java 60 coffe ^beverag
javasoft 82
javier 71
jaw 65 chat rebuk lectur lambast gossip chatter reprimand chide chew scold trounc berat ^talk ^speak ^featur ^convers ^bone ^mouth ^verbal ^discours
jayap 80
jayawickrama 79
jayla 82
jazeera 64
jazz 65 love wind bed screw fuck ^talk ^mate
jb 65
jc 69
jd 52
jealou 75 covet ^wish ^desir ^distrust
jean 46 ^cloth ^levi ^fabric ^textil ^pant ^trouser
jeanin 74
jeann 69
jeb 54
jeddah 80
jeep 71 ^car ^auto ^automobil
jeer 70 mock taunt barrack deris flout gibe scof mockeri ^disrespect ^bait ^teas ^cod ^tantal
jeev 75
jeff 48
jefferi 73
jefferson 75
jeffrei 46
jeffri 64
jeh 74
jelli 80 ^conserv ^treat ^solid ^preserv ^delicaci
jen 63
jenkin 63
jenna 79
jenni 70
jennif 54
jenrett 67
jensen 73
jenson 82
jeopard 61 stake threaten ventur adventur endang hazard peril imperil jeopardis jeopardi menac ^risk ^exist
jeopardi 66 risk hazard peril jeopard jeopardis endanger
jeopardis 64 threaten endang peril jeopard imperil jeopardi menac ^exist
jeremi 54
jerk 69 buck jolt yank hitch twitch ^pull ^movement ^draw ^misfit
jermain 82
jerom 61
jerri 56
jersei 45
jerusalem 57
jess 60
jessi 74
jessica 58
jesu 58
jesuit 77 ^religi
jet 41 spurt gush spout ^run ^cours ^flow ^plane ^aviat ^pilot ^airplan ^jetlin ^twinjet
jetblu 75
jetlin 71 ^jet
jettison 74 ^throw ^dispos ^discard
jew 60 ^person ^individu ^someon ^somebodi ^soul ^mortal
jewel 61 jewelri gem jewelleri sequin ^person ^individu ^maker ^someon ^somebodi ^merchant ^grace ^soul ^diamond ^merchandis ^decor ^pearl ^mortal ^rubi ^adorn ^goldsmith ^sapphir ^ornament
jewelleri 71 jewel jewelri ^ear ^pin ^adorn ^necklac ^bracelet ^bead ^bling
jewelri 65 jewel jewelleri ^ear ^pin ^adorn ^necklac ^bracelet ^bead ^bling
jewish 50
jezek 82
jfk 74
jia 80
jian 73
jiang 48
jiangxi 77
jibe 80 agre match slam correspond dig talli barb gibe shaft ^accord ^comment ^remark ^equal ^pattern ^align ^twin ^resembl ^parallel ^adher ^underpin ^input ^duplic ^correl ^harmon ^rhyme ^concord ^harmonis
jigsaw 77
jihad 66 ^pain ^strive
jihadi 59
jihadist 53 jihad
jilin 80
jill 68
jilt 75 reject spurn ^leav ^woman
jim 43
jimenez 77
jimmi 53 prize lever pry sprinkl prise ^open ^loos ^loosen
jin 79
jingsheng 66
jinn 82
jinni 75 geni
jinp 63
jiri 62
jitter 67 jitteri ^chang ^motion ^nerv ^nervous
jitteri 71 restiv jitter nervous edgi ^anxieti ^tens
jj 67
jk 80
jlg 79
jm 79
jo 65
joachim 79
joan 79
joann 72
joanna 82
joaquin 75
job 25 busi specul task occup chore subcontract ^call ^trade ^account ^activ ^sport ^career ^duti ^hire ^employ ^emploi ^farm ^craft ^profess ^berth ^cater ^vocat ^biz
jobless 60 ^unemploi
jock 73 athlet ^pro ^contest ^footbal ^profession ^striker ^basket ^substitut ^cricket ^winger ^amateur ^jumper ^swimmer ^olympian ^gymnast ^skier ^skater ^acrobat ^letterman ^vaulter ^sportsman ^weightlift
jockei 64 cheat shaft ^oper ^beat ^manipul ^trounc
jodi 75
joe 42
joei 73
joel 60
jog 75 clip nudg trot rambl ^continu ^proce ^locomot
johan 82
johannesburg 76
johansson 69
john 26 toilet bathroom privi ^room ^closet ^restroom
johnni 57
johnson 41
johnston 69
joi 54 delight pleasur !sorrow rejoic joy joyou ^feel ^light ^excit ^emot ^exuber ^elat ^jubil ^rhapsodi ^overjoi
join 29 unit link joint coupl articul junctur ^set ^union ^connect ^fair ^piec ^affili ^pair ^assembl ^marri ^soviet ^bridg ^twin ^mate ^infiltr ^converg ^interconnect ^rejoin ^scarf ^adjunct ^seam ^fasten
joint 33 join !separ articul roast junctur ^share ^provid ^suppli ^collect ^cooper ^fit ^concert ^knee ^render ^stifl ^conjunct ^furnish
jointli 52 collect
joiqu 77
joke 46 laugh trick prank gag antic joker ^commun ^act ^wit ^divers ^funni ^behav ^recreat ^humor ^wow ^quip ^humour ^clown
joker 82 joke turkei ^comedian ^comic
jokingli 73
jol 77
joli 82
jolla 80
jolt 61 shaken rocki jar jerk bumpi ^troubl ^movement ^blow ^disturb ^agit
jon 52
jona 77
jonah 75 ^unfortun
jonathan 49
jonathon 82
jone 41
jong 53
joni 75
jonni 68
jordan 50
jordanian 65
jorg 63
jose 47
josef 57
joseph 49
josephth 82
josh 50 kid banter ^taunt ^bait ^teas ^cod ^tantal
joshua 68
joss 70 ^idol
jostl 74 shove ^push ^elbow
journal 42 journalist diari ^period ^newspap ^write ^blog ^profess ^tabloid ^tab
journalist 38 journal ^author ^correspond ^writer ^columnist ^photojournalist ^gazett
journei 49 travel ^out ^go ^move ^trip ^tour ^ride ^navig ^circuit ^cruis ^sail ^commut ^trek ^odyssei ^excurs ^voyag ^locomot ^pilgrimag
journeyman 80 artisan ^paper ^mechan ^potter ^weaver ^glazer ^plumber ^stylist ^tanner ^machinist
jowel 77
joy 79 joi !sorrow elat jubil ^light ^excit ^emot ^exuber ^rhapsodi ^overjoi ^joyou
joyc 71
joyou 82 joi ^festiv ^gai ^merri ^elat ^ecstat ^jubil ^joy
joystick 82 stick ^lever
jozef 80
jp 60
jpeg 82
jpmorgan 71
jr 47 ^son
jsa 76
ju 72
juan 61
juarez 77
jubil 75 celebr triumph pride exuber elat rejoic triumphant joy ^occas ^joi ^glori ^fete ^joyou
juch 74
judd 75
jude 69
judg 33 estim justic label guess evalu judici approxim judgment pronounc gaug judgement jurist adjud ^expect ^offici ^think ^believ ^try ^critic ^rate ^figur ^decid ^approv ^test ^forecast ^review ^accept ^reject ^rank ^resolv ^settl ^anticip ^assess ^attribut ^calcul ^daniel ^ordinari ^grade ^valuat ^refere
judgement 58 judg mind opinion judgment discern ^decis ^conclus ^sentiment ^persuas ^dictum
judgment 50 judg mind assess judgement ^decis ^rate ^act ^estim ^justic ^opinion ^conclus ^sentiment ^evalu ^persuas ^deed ^adjud
judi 71
judici 48 judg discrimin wise headi ^legal ^care ^wisdom ^prudent
judiciari 55 judg bench ^govern ^system ^administr ^organis
judith 80
juggernaut 74
juggl 77 ^perform ^fake ^cheat ^falsifi ^misrepres
juic 62 juici ^vital ^foodstuff
juici 82 fat juic lush raci gami naughti risqu spici ^sexi
jukebox 76 ^phonograph
jul 75
jule 82
juli 29
julia 65
julian 63
juliana 76
julianna 82
julien 75
julio 72
juliu 72
jumaan 80
jumbo 66 giant gargantuan ^big ^larg
jump 33 start spring bound leap startl ^increas ^rebound ^bounc ^shy ^hop ^vault ^propuls ^ricochet ^leapfrog ^boggl
jumper 65 sweater ^person ^individu ^someon ^athlet ^somebodi ^soul ^mortal ^parachut ^jock
jumpsuit 67 ^garment
jun 75
junctur 72 join joint occas articul crossroad ^critic ^happen ^crisi ^strait ^landmark ^mileston ^occurr ^climax
june 27
jung 76
jungl 59 ^locat ^camp
juninho 80
junior 50 !senior ^younger ^secondari ^intermedi ^upstart ^petti
junk 63 scrap dust debri trash rubbl ^dispos ^boat ^rubbish ^discard ^slack
junki 80 addict freak ^enthusiast ^partisan
junta 82 ^cliqu
jupit 59
jupp 69
jurass 75
jurgen 75
juri 45 panel ^bodi ^committe ^commiss
jurisdict 56 ^power ^district ^territori ^venu ^dominion ^caliph ^patriarch ^parish ^dioces ^episcop
jurist 75 justic judg ^offici ^legal ^expert ^daniel ^ordinari ^magistr ^doge ^adjud
juror 57
jusen 72
just 15 but onli right justic simpli fair exactli mere precis properli !unjust equit upright ^meet ^fit ^retribut ^conform
justic 32 just judg !injustic jurist ^right ^fair ^judgment
justif 59 defens justifi ^caus ^consider ^explan ^vindic
justifi 47 justif vindic !unjustifi ^advoc ^warrant ^legitim ^excus ^propon ^absolv
justin 54
jusuf 80
juvenil 73 !adult youth adolesc ^person ^young ^individu ^someon ^minor ^child ^kid ^teenag ^somebodi ^teen ^soul ^youngster ^nestl ^mortal ^immatur ^preteen
juventu 76
jv 82 ^team ^squad
ka 75
kaanita 79
kablan 82
kabul 61
kadalim 80
kafouri 82
kagan 64
kahn 73
kai 55
kain 68
kaiser 75 ^emperor
kaitlan 73
kalamantan 80
kalei 75
kalimantan 75
kalman 82
kalshi 77
kalvoda 77
kamal 82
kamala 64
kamil 73
kan 70
kandahar 82
kane 74
kansa 52
kany 67
kaplan 72
kara 77
karam 82
karamanli 77
karaok 82 ^vocal ^sing
karat 68 ^unit
kardashian 76
kareem 80
karel 68
karen 60
kari 82
karina 79
karl 65
karli 77
karolin 57
karya 82
karzai 67
kasasbeh 79
kash 62
kashmir 70
kasich 55
kasper 76
kassig 69
kat 82 cat ^excit ^stimul
kate 57
katerina 70
katharin 80
katherin 64
kathi 63
kathleen 79
kathmandu 77
kathryn 71
kati 57
katrina 69
katsuhito 72
katz 72
katzin 75
kavanaugh 70
kay 72
kayla 72
kayumi 77
kazaa 80
kazakh 69
kazakhstan 61
kb 76 kilobit
kc 75 ^rate
kctv 82
kdu 80
kean 67
keanu 77
keat 79
keaton 79
keef 77
keegan 76
keen 43 cut great sharp crack eager smash discrimin swell penetr bulli stab acut lament pierc avid cork ^intellig ^intens ^enthusiasm ^percept ^griev ^sorrow ^zeal
keenli 68 acut
keep 24 continu hold live !lose maintain prevent livelihood retent ^hand ^respons ^act ^pressur ^conserv ^resourc ^duti ^distanc ^comfort ^preserv ^oblig ^conveni ^mainten ^stronghold ^uphold ^abid ^complianc ^amen ^conform
keeper 63 keep ^defend ^conserv ^nurs ^guardian ^curat ^screw ^nanni ^caretak ^protector
kei 24 describ central fundament cardin ^provid ^import ^suppli ^separ ^class ^devic ^sort ^classifi ^explan ^render ^furnish ^assort
keir 62
keira 82
keith 57
keiwan 80
keizai 74
kellei 71
keller 73
kelli 47
kellogg 67
kelsei 76
kelvin 82
kemp 72
kempthorn 79
ken 50 ^know ^grasp
kendal 72 ^dye
kenenisa 77
kenji 73
kennedi 46
kenneth 56
kenni 75
kensington 76
kent 59
kenteri 71
kentucki 52
kenya 61
kenyan 63
kept 36
kerb 76 curb
kerkorian 76
kernel 82 core sum substanc meat essenc inward ^corn
kerr 70
kerri 51
kessler 80
ketanji 75
ketchen 70
ketsoyan 76
kevin 46
kevlar 75
keyboard 59 ^devic ^holder
keycorp 77
keynot 60 ^thought ^address ^idea ^subject ^theme ^topic
keyston 79 anchor backbon mainstai
keystrok 82
kezman 82
kfc 72
kff 76
kg 60 kilo kilogram
khale 79
khalil 75
khamenei 51
khan 62 ^ruler ^inn
khanna 74
kharg 68
kharkiv 80
khartoum 75
khedarrion 82
khodorkovski 69
khomeini 75
khork 82
khou 77
ki 77 chi ^vital
kick 40 bang thrill beef boot kicker bitch gripe ^move ^movement ^blow ^excit ^propel ^displac ^punt
kicker 74 kick ^footbal ^punter
kickoff 70 first start begin offset outset commenc ^birth ^threshold
kickstart 79
kid 42 minor child josh youngster nestl fry banter ^leather ^silli ^taunt ^toddler ^bait ^monkei ^teas ^orphan ^dupe ^juvenil ^kindergarten ^slang ^buster ^preschool ^cod ^tantal
kidd 80
kidman 82
kidnap 45 abduct snatch kidnapp abductor ^crimin ^captur ^seiz ^shanghai ^crook ^outlaw ^captor ^felon ^crimp
kidnapp 66 kidnap abductor ^crimin ^captur ^crook ^outlaw ^captor ^felon ^crimp
kidnei 65
kiev 75
kiewit 80
kiggen 80
kiki 80
kilei 72 kyli
kill 25 defeat killer ^end ^off ^execut ^quarter ^shoot ^murder ^neg ^fatal ^destruct ^liquid ^suicid ^stone ^lynch ^assassin ^brain ^behead ^massacr ^eras ^poison ^sacrific ^homicid ^veto ^erad ^overli ^slaughter ^humor ^genocid ^decim ^butcher ^decapit ^suffoc ^martyr ^slai ^strangl ^dismemb ^annihil ^humour ^tomahawk
killer 49 kill ^person ^individu ^someon ^murder ^termin ^somebodi ^liquid ^suicid ^soul ^poison ^erad ^mortal ^execution ^extermin
kilo 62 kg kilogram
kilobit 75 kb
kilogram 67 kg kilo
kilomet 54 km kilometr
kilometr 62 km kilomet
kilroi 75
kim 47
kimani 75
kimbal 82
kimberli 68
kimmel 79
kin 75 akin tribe clan ^famili ^relat ^rel ^folk ^genealog ^affin
kind 30 form sort toler benign ^like ^make ^gener ^good ^thought ^brand ^hospit ^model ^type ^consider ^categori ^colour ^speci ^genr ^merci ^gentl ^generos ^flavour ^kindli ^graciou ^benevol
kinda 80 rather
kindergarten 73 preschool ^minor ^child ^kid ^youngster ^nestl
kindl 76 fire light ignit provok evok arous inflam tinder inflamm punk elicit conflagr ^burn ^lit ^lighter ^rekindl
kindli 75 help sympathet charit benevol ^kind ^friendli ^benign
kinet 69 dynam energ energis ^move ^mechan ^ballist
king 40 kingdom !queen tycoon mogul magnat baron ^challeng ^rival ^competitor ^contend ^sovereign ^monarch
kingdom 48 king realm ^countri ^arena ^orbit ^domain ^sphere
kingfish 80
kingmak 74
kingpin 67
kingston 82
kinki 82 quirki pervert ^abnorm ^curli
kinnock 80
kinsei 80
kiosk 76 stall booth
kirbi 62
kirk 59 ^church
kirkpatrick 73
kirsten 82
kirwan 76
kiss 64 neck pet hug ^touch ^cooki ^biscuit
kit 57 outfit ^equip
kitchen 58 ^room
kitt 77
kiwi 77 ^habit ^inhabit ^vine ^dweller
kkk 82
klan 76
klau 52
klauer 77
klein 66
kleinwort 63
klitschko 67
klm 80
kloza 75
kluft 80
klugman 71
klux 76
km 50 kilomet kilometr
kmart 68
kmiotek 82
knack 79 hang bent ^talent ^gift ^endow
knapman 79
knechtel 79
knee 48 stifl ^joint
kneel 63 ^rest ^movement
knew 38
knick 69
knife 54 stab tongu ^weapon ^injur ^wound ^cleaver ^dagger ^machet
knight 55 dub ^gentl ^bachelor
knighthood 82
knightscop 79
knit 64 plain crumpl ^cloth ^fabric ^textil ^loop ^sew ^stitch ^rib
knive 76
knock 44 smash belt bang bump bash rap pink roast ^critic ^strike ^critiqu
knockout 64 sever hard beauti dish sweetheart peach ^strong ^woman ^blow
knot 72 tangl ^fix ^tie ^bow ^bunch ^cluster ^crook ^fasten
know 22 learn letter intent !ignor knowledg deliber wise ^inform ^understand ^intend ^awar ^recogn ^realiz ^master ^ken ^savvi ^conscious ^apprehens ^discern
knowingli 69 !unknowingli
knowledg 43 know initi learn letter cognit vers ^inform ^process ^abil ^mind ^educ ^equival ^attitud ^wise ^inabl ^wisdom ^nou ^psych ^vocabulari ^lexicon
known 25 !unknown ^note ^identifi ^celebr ^notabl ^famou ^fame ^legendari ^renown ^illustri
knox 77
knuckl 79 ^press ^weapon
ko 71 knockout ^blow
koban 70
kobani 63
kobe 74
kocani 75
kocarnik 74
koch 64
kodak 63
koenig 82
kofi 74
koh 82
kohl 71 ^makeup
kohlberg 77
koissi 80
kok 67
kokomo 82
kolber 80
komercni 63
kona 82
kong 33
kontsern 77
korda 80
korea 40
korean 46
korhogo 79
korn 77
korou 77
kosher 80 ^proper ^nutrit ^nourish
kosovo 75
kospi 80
kosta 71
kotb 82
kouri 80
kowloon 82
kp 80
kpler 65
kpmg 68
kraft 63
krasilovski 79
krasnoyarsk 77
kravi 77
kreditni 80
kremlin 57 ^bastion
kri 72 ^dagger
krishnamoorthi 82
kristen 67
kristi 58
kristin 79
kroon 79
kruger 77
kryaglyachenko 79
ku 75
kuala 71
kudo 82 prais congratul extol ^recommend ^commend ^compliment ^eulogi ^paean
kumar 63
kung 74
kunm 80
kupka 72
kurd 61
kurdish 53
kurdistan 71 ^carpet ^rug
kursk 80
kurt 62
kush 76
kushner 64
kutcher 74
kuwait 53
kuwaiti 67
kuznetsova 74
kvaerner 66
kwan 80
kwok 75
kwong 77
ky 64
kyi 82
kyiv 65
kyle 66
kyli 77 kilei
kyoto 75
kyriaco 77
la 40 ^metal
lab 52 laboratori ^workplac
label 44 mark judg tag pronounc ^call ^name ^design ^brand ^code ^attach ^denounc ^descript ^trademark ^badg ^denomin ^calibr ^marqu
labor 42 push labour jack strain dig confin grind tug toil ^work ^busi ^hand ^effort ^struggl ^miner ^exert ^strive ^awkward ^rope ^porter ^sawyer
laboratori 50 lab ^workplac
labour 37 push labor jack strain dig confin grind tug toil ^work ^busi ^hand ^effort ^struggl ^miner ^birth ^strive ^awkward ^porter ^sawyer
labrador 74
lac 82
lacalamita 76
lace 70 ti beat intertwin thrash lick whack trounc drub ^pattern ^cloth ^spirit ^fabric ^textil ^distort ^liquor ^tissu ^cord ^tangl ^weav ^booz
lacer 79 torn lace ^injur ^wound ^tear ^snap ^bruis ^spite ^ruptur
lachlan 82
lack 33 want miss absent defici ^need ^short ^tight ^deficit ^shortag ^absenc ^inadequ ^famin ^dearth ^nonexist
lacklust 66 lacklustr ^dull
lacklustr 69 lacklust ^dull
lad 69 fellow cub sonni ^boi ^male
ladbrok 69
ladder 63 ^step ^break ^stage ^degre ^stair
laden 54 load oppress ladl ^full ^remov ^fill ^burden ^stack ^overcharg ^reload
ladi 48 dame madam ^woman
ladislav 80
ladl 79 laden ^set ^put ^place ^posit ^remov ^lai
lafayett 75
laffan 75
lag 50 meanwhil jail interim slowdown meantim imprison stave incarcer laggard remand ^follow ^delai ^detain ^trail ^insul ^interv
lagarder 59
lager 72 ^camp ^beer ^encamp ^malt
laggard 72 drone lag trailer poke ^slow ^linger ^potter
lago 60
laguardia 68
laguna 80 ^lake
lahor 82
lai 42 set put place posit ballad ^move ^middl ^situat ^space ^plant ^seat ^park ^settl ^instal ^arrang ^barrel ^song ^lean ^birth ^buri ^recess ^bottl ^marshal ^vocal ^shelv ^parallel ^upend ^inter ^insert ^tee ^bucket ^sow ^cram ^clap ^reposit ^pillow ^coffin ^misplac ^docket ^siphon
laid 44 set ^order ^arrang
laissez 82
lake 50 ^water ^pool ^pond ^reservoir ^bayou ^laguna
laker 75
lam 73 run thrash flail bunk getawai ^leav ^beat ^escap ^flee
lama 63 ^priest
lamar 77
lamb 75 dear ^bear ^birth ^hogg ^hog
lambast 63 rebuk lectur jaw reprimand chide scold cane trounc berat ^critic ^beat ^criticis ^chastis ^castig
lambert 72
lame 72 game halt crippl limp ^weak ^simpl ^cloth ^defect ^fabric ^textil ^hamstr ^faulti ^unfit
lament 59 keen sad sorri mourn distress sadli deplor sorrow mourner bemoan piti woefulli wail ^activ ^express ^bad ^complain ^complaint ^song ^unfortun ^vocal ^plain ^griev
lamin 80 founder ^produc ^red ^structur ^bed ^flatten ^inflamm ^veneer
lammi 82
lamont 76
lamp 76 ^spotlight ^furnitur ^limelight ^candl
lampard 79
lan 79
lana 82
lanc 66 gig spear ^go ^move ^travel ^weapon ^implement ^locomot ^trident
lancashir 77
land 34 ground earth soil domain lander ^come ^arriv ^structur ^object ^platform ^beach ^turf ^perch ^alight ^realti ^farmland ^wetland ^disembark
lander 73 land ^spacecraft
landi 80
landlin 75
landlock 77 ^inland
landlord 68 ^landown
landmark 49 watersh ^posit ^occas ^junctur
landmin 80
landown 79 ^holder ^landlord
landri 82
landscap 49 ^improv ^design ^pictur ^paint ^garden ^architect ^grace ^decor ^adorn ^ornament ^sceneri
landslid 61 ^victori ^slide ^triumph
lane 51 ^path ^allei
lang 59
langbo 79
langer 77
languag 40 word speech lyric ^sai ^commun ^sign ^discuss ^convers ^dictat ^bombard ^barrag ^charm ^tongu
languish 62 yen fade ach pine yearn ^long ^weaken ^unfortun
lanier 79
lanka 63
lankan 79
lanq 80
lans 71
lansdown 71
lanyard 76 ^cord
lao 73
lap 58 overlap lick swish ^cover ^contain ^arena ^lie ^orbit ^stroke ^domain ^tongu ^sphere ^thigh
lapd 79
laport 75
laps 55 oversight revert sink backslid ^end ^failur ^mistak ^termin ^paus ^error ^suspens ^fault ^ceas
laptop 59
lar 79
larg 23 big !small mostli extens comprehens breadth bombast ^import ^great ^signific ^giant ^huge ^size ^intellig ^massiv ^larger ^volum ^bigger ^vast ^mountain ^enorm ^tremend ^bang ^epic ^titan ^enlarg ^immens ^astronom ^sizabl ^sizeabl ^gigant ^whop ^heroic ^outsiz ^jumbo ^macro ^prodigi ^overs ^cosmic ^thump
larger 38 bigger ^big ^larg
largest 25
larijani 72
larkin 82
larri 51
larrinaga 80
larson 82
laru 75
lasal 75
laser 60
lash 55 lot dozen score load slash pile ton strap stack whip slew heap raft tan whiplash trounc ^beat ^fix ^violent ^swing ^hair ^swai ^cat ^leather ^rope ^scourg ^thrash ^lick ^whack ^drub ^birch ^fasten
last 11 !first close live final finish surviv conclud perman conclus termin persist endur durabl lastli ^be ^end ^long ^past ^senior ^stand ^rank ^ultim ^abid ^etern ^perpetu ^sunset
lastli 80 last final
latch 73 ^secur ^fix ^lock ^fasten
late 23 recent !earli !middl deep belatedli belat ^time ^subsequ ^posthum
later 22 after domin subsequ afterward ^move ^local ^side ^pass ^advanc ^imbal ^localis
latest 27 ^new ^current ^fashion ^tide ^stylish
latham 76
latin 49 catholic ^loan ^translat ^habit ^inhabit ^dweller
latina 80
latino 57
latitud 72 parallel ^liberti
latt 82
latter 51 !former
lau 64
lauch 80
laud 63 proclaim extol ^prais ^canon
lauderdal 70
laugh 51 joke !cry laughter gag laughabl ^happi ^vocal ^utter ^chuckl ^giggl ^convuls
laughabl 71 laugh ridicul funni comic nonsens absurd amus idiot preposter ludicr ^humor ^foolish ^humour
laughter 66 laugh ^activ ^vocal ^utter ^chuckl ^giggl
launch 25 found establish unveil entri debut plung introduct launcher ^open ^propel ^propuls
launcher 62 launch catapult ^devic ^armament
launchpad 77 ^platform
launder 64 wash laundri ^exchang ^clean
laundri 69 wash launder ^workplac ^garment
laura 59
laureat 71 ^honor ^honour
laurel 75 award crown honor honour accolad ^stand ^respect ^celebr ^reput ^symbol ^oscar ^fame ^medal ^trophi ^glori ^renown ^decor ^commend ^emmi ^ribbon ^esteem ^pennant ^citat
lauren 60
laurenc 70
laurent 68
lauri 77
lava 80 ^aa
lavend 82 ^bush ^purpl
lavish 66 luxuri shower plush extravag ^gener ^expens ^wast ^squander ^ware
law 23 right legitim !unlaw ^legal ^qualiti ^collect ^constitut ^regular ^prohibit ^accumul ^legitimaci ^aggreg ^rico ^sharia
lawfulli 74 legal legitim !unlawfulli
lawless 69 outlaw anarchi ^illeg ^unlaw ^uncontrol
lawmak 38 legisl ^govern ^leader ^crimin ^enact ^promulg
lawn 62 ^field
lawrenc 59
lawson 75
lawsuit 38 case suit ^proceed ^moot
lawton 82
lawyer 34 law attornei ^prosecutor ^profession ^advoc ^counsel ^solicitor ^barrist
lax 65 !tens slack ^condit ^statu ^physic ^evacu ^neglig ^neglect ^purg
layer 55 ^back ^region ^shape ^snow ^bed ^cushion ^crust ^artifact ^stratospher ^ply
layla 79
layoff 53 ^shutdown
layout 71 ^plan ^order ^design
layov 80 stop stopov ^stai
lazar 76 ^suffer
lazard 71
lazi 69 ^rest ^slow ^idl ^inact ^inertia
lazio 82
lb 70 pound
lcc 82
lcd 69
lci 80
ldp 82
le 53
leach 65 strip percol ^remov ^trickl
lead 21 take !follow leader result head ahead star track conduct leadership trail guid stellar preemin ^major ^hand ^activ ^advantag ^metal ^strip ^helm ^superior ^mislead ^usher ^beacon ^misguid ^vantag ^misdirect
leader 21 !follow lead leadership ^chief ^person ^initi ^bodi ^individu ^someon ^command ^lawmak ^politician ^inspir ^employ ^guid ^somebodi ^hero ^superior ^soul ^politico ^mislead ^rome ^spearhead ^trainer ^superman ^mortal ^bellweth ^galvan ^imam ^cheerlead ^instig ^malik
leaderboard 79
leadership 34 lead leader ^activ ^bodi ^helm ^rome
leaf 67 leav flip thumb flick leaflet riff leafi ^grow ^growth ^page ^sheet ^matur ^blade ^pad
leafi 82 leaf ^leav ^ivi
leaflet 74 leaf folder cusp pamphlet
leagu 37 confer ^unit ^major ^associ ^minor
leah 80
leahi 71
leak 46 wet outflow leakag leaker ^reveal ^expos ^disclos ^hole ^divulg ^unwrap
leakag 75 leak outflow
leaker 75 leak ^inform
leami 82
lean 45 list poor !rich tip tend thin spare !fat angl inclin tendenc tilt scant leaner meagr propens meager slant ^set ^put ^place ^posit ^weather ^lai ^trim ^heel ^slim ^bend ^slope ^defici ^spars ^pinch ^wither ^skinni ^slender ^skelet ^wateri
leaner 66 lean ^throw
leap 52 jump spring bound bounc ^rebound ^hop ^vault ^pounc ^ricochet ^leapfrog
leapfrog 75 ^advanc ^jump ^progress ^spring ^bound ^leap
leapt 67
lear 73
learn 35 know condit hear studi acquisit letter discov knowledg memor con scholarship ^intern ^educ ^absorb ^incorpor ^ingest ^assimil ^scholarli ^imprint
learnt 74
leas 49 let hire rent charter rental ^hold ^contract ^properti ^belong
leash 76 three trio rope tether trei triniti ^digit ^tie ^constraint
least 23 !most ^matter ^affair
leather 61 ^kid ^crush ^slash ^lash ^strap ^whip ^morocco ^trounc ^buff ^fleec
leav 26 go part !arriv departur farewel leaf ^run ^act ^pass ^board ^disappear ^shipment ^permiss ^vacat ^desert ^dispatch ^embark ^takeoff ^deed ^lam ^jilt ^furlough ^desol ^leafi
leavitt 57
lebanes 57
lebanon 51
lebron 77
lectern 77
lectur 58 talk rebuk lambast jaw reprimand chide scold trounc berat ^critic ^speech ^educ ^speaker ^criticis ^instruct ^teach ^verbal ^preach ^chastis ^sermon ^reprehens ^castig
led 25
ledger 80 leger
lee 44 ^deposit
leed 61
leeson 72
leewai 72 allow ^disagr ^drift ^discrep
left 24 !right remain !center leftov ^posit ^near ^port ^faction
leftist 55 ^socialist
leftov 75 remain left remnant ^rest ^food ^remaind ^residu
leftw 80
leg 47 branch ramif ^tough ^spat ^garment ^limb ^stamina
legaci 48 ^gift ^inherit
legal 28 !illeg legitim !outlaw legalis lawfulli legitimis ^allow ^law ^sanction ^permit ^judici ^valid ^ratifi ^statutori ^conform ^jurist ^monet
legalis 72 legal legitim !outlaw legitimis ^allow ^permit ^monet
legco 66
legend 52 legendari caption fabl ^stori
legendari 55 legend fabl ^known ^unreal
leger 79 light nimbl agil ledger ^grace
leggatt 77
legion 70 host numer hord ^mani ^associ ^armi
legisl 36 pass lawmak legislatur ^govern ^senat ^crimin ^politician ^enact ^congressman ^whip ^congresswoman ^backbench ^filibust ^parliamentarian ^frontbench
legislatur 46 legisl ^congress ^senat ^parliament ^diet ^duma
legit 75
legitim 49 law legal logic legitimaci !illegitim legalis lawfulli legitimis ^right ^allow ^act ^permit ^justifi ^valid ^vindic ^deed ^monet
legitimaci 62 genuin authent legitim ^believ ^law ^credibl
legitimis 79 legal legitim legalis ^allow ^permit ^monet
lego 74 ^toi
lehan 80
lehman 56
lehmann 76
lei 80 coron wreath garland pastur ^common
leicest 59
leicestershir 82
leigh 64
leighton 75
leinster 82
leisur 53 easi ^rest ^holidai ^vacat ^idl
lemkau 82
lemon 66 maiz ^yellow
len 61 lens ^object
lena 82
lend 46 contribut add loan !borrow lender impart bestow ^chang ^factor ^alter ^instil ^disposit ^transfus
lender 53 !borrow lend ^investor
length 48 distanc lengthi durat ^long ^short ^brief ^perman ^endless ^dimens ^protract ^radiu ^diamet
lengthen 76 extend prolong perpetu protract !shorten ^continu ^long ^increas ^grow
lengthi 47 continu extend length prolong protract ^long
lengthier 80
lenienc 77 mild lenient indulg ^permiss ^toler ^merci
lenient 66 indulg lenienc ^permiss
lennon 76
lennox 76
lenovo 75
lens 79 len ^object
lent 63
leo 60 ^person ^individu ^someon ^somebodi ^soul ^mortal
leon 59
leonard 66
leonardo 61
leonid 70
leopard 72 ^fur ^panther ^pelt
leroi 79
lesbian 69 ^gai ^homosexu ^dyke ^queer
leslei 77
lesli 67
less 24 !more ^inferior
lessen 66 weaken diminish decreas subsid ^chang ^cut ^limit ^reduc ^slow ^alter ^minim ^shrink ^sink ^mitig ^dwindl ^wane ^pare ^impair ^shorten ^devalu ^abat ^wither ^minimis ^abbrevi ^slacken ^taper
lesser 58 !greater ^littl ^small
lesson 50 exampl moral ^warn ^teach
lest 77
lester 68
let 30 get allow !prevent permit leas rental ^hold ^caus ^serv ^properti ^belong ^stimul ^induc
lethal 55 deadli ^fatal
letitia 67
letter 37 know let learn knowledg missiv ^he ^earn ^initi ^document ^write ^educ ^cultur ^text ^invit ^descend ^garner ^xi ^pastor ^ascend ^beta ^chi ^scholarship ^alpha ^beth ^painter ^omega ^pe ^eta
letterman 80 ^athlet ^jock
lettuc 82 lucr sugar scratch bread loot ^monei ^herb
letwin 68
leukaemia 77 leukemia ^cancer
leukemia 72 leukaemia ^cancer
leung 69
levan 76
levant 72 ^easter ^morocco ^decamp
levantin 80 ^nativ ^indigen ^aborigin
level 23 even point !rais stage plane degre equal flat grade dismantl tier flush demolish unwav equalis raze ^high ^build ^aim ^extrem ^rank ^properti ^qualiti ^intens ^construct ^destroi ^steadi ^moder ^destruct ^depth ^grind ^calib ^calibr ^bulldoz
leven 79
lever 64 prize leverag jimmi pry prise ^open ^trigger ^loos ^loosen ^pedal ^joystick
leverag 47 purchas lever ^provid ^invest ^suppli ^advantag ^render ^supplement ^furnish ^vantag
leverkusen 75
levesqu 75
levi 54 impos recruit ^bill ^tax ^draft ^jean ^toll ^taxat ^muster ^conscript
levin 66
lew 80
lewandowski 68
lewd 71 obscen salaci ^dirti ^indec ^sexi
lewi 52
lewinski 80
lewsei 72
lexicon 80 dictionari vocabulari ^knowledg ^cognit ^gazett
lexington 79
lexu 82
lg 66
lgbt 75
lgbtq 70
lh 82
lhasa 72
li 40 ^metal ^song ^vocal ^cardin
liabil 50 !asset liabl ^debt ^possess ^oblig ^suscept ^arrear ^payabl
liabl 60 liabil apt ^like
liaison 66 involv affair intimaci
liam 62
liang 64
liann 75
liaon 75
liar 62 lie ^fabric ^deceiv ^cheater ^storytel
lib 56
libel 71 defam malign vilifi slander ^harm ^depreci ^detractor ^disparag
liber 36 gener give releas fire free !conserv progress dismiss liberti toler liberalis sack loos handsom !captor bounti !illiber ^chang ^try ^turn ^clear ^effort ^attempt ^achiev ^eas ^adult ^alter ^accomplish ^ideolog ^bail ^deregul ^parol ^allevi ^endeavor ^generos ^endeavour ^helper ^extric
liberalis 51 liber ^chang ^eas ^alter ^allevi
liberia 73
liberian 82
libert 74
libertarian 66 ^advoc ^ideolog ^propon ^philosoph
liberti 46 liber autonomi ^independ ^freedom ^licens ^licenc ^discret ^latitud
libertin 82 degrad degener dissip dissolut ^woman ^violat ^rip ^rake ^immor
librari 53 ^room ^collect ^accumul ^aggreg
librarian 82 ^profession ^catalogu ^catalog
libya 53
libyan 66
licari 76
licenc 49 commiss licens permit certifi license accredit ^author ^approv ^sanction ^recognis ^franchis ^liberti ^charter ^okai ^authoris
licens 41 commiss permit permiss licenc certifi license accredit ^offici ^author ^approv ^sanction ^recognis ^franchis ^liberti ^charter ^okai ^authoris
license 71 licens ^retail
lick 72 beat defeat solv punch cream lap clout lace thrash whack trounc drub ^rout ^touch ^failur ^deposit ^stroke ^lash ^whip ^slaughter ^heartbreak ^tongu ^tan ^whitewash ^lurch ^shutout ^skunk
lid 64 hat ^top
lie 52 !stand !sit consist dwell ^point ^line ^local ^front ^sun ^cap ^preced ^underli ^orient ^interven ^sprawl ^tale ^predat ^mediat ^lap ^overlook ^overli ^flank ^crest ^nestl ^bask ^focal ^localis ^falsehood ^slant
lieberman 82
liechtenstein 82
lien 79
lieu 82 stead ^role ^behalf
lieuten 57 deputi ^berth
life 25 live anim aliv ^be ^exist ^experi
lifeblood 79 ^forc ^blood
lifeless 82 still ^state ^dead ^empti
lifelin 61 ^wrinkl ^seam
lifelong 64 ^long
lifesav 75 ^save ^attend ^rescu ^tender
lifestyl 58 ^wai ^style ^fashion ^manner ^mode
lifetim 53 ^period ^afterlif
liff 76
lift 38 rais rise elev ^move ^help ^boost ^aid ^assist ^jack ^hike ^shoulder ^erect ^fork ^chin ^hoist ^pinnacl
liftoff 77 ^rise ^ascent ^ascens
liga 73
ligament 71 ^wire
liggett 75
light 34 fire !heavi !dark bright ignit lit illumin lightli perch nimbl inflamm alight elat kindl agil leger weightless ^sun ^weight ^smoke ^rai ^spotlight ^joi ^glow ^daylight ^buoyant ^torch ^twilight ^meteor ^apparatu ^sunshin ^euphoria ^pale ^sunlight ^setup ^lightweight ^ablaz ^streamer ^headlight ^joy
lighten 72 brighten ^cheer ^descent
lighter 62 light ignit barg ^prime ^match ^transport ^fuel ^devic ^fuse ^tinder ^punk ^kindl
lightest 82
lightheart 75 ^cheer
lighthous 79 beacon ^tower
lightli 64 light !heavili gentli
lightn 61 ^flash ^bolt ^thunderbolt
lightweight 71 ^light ^nobodi ^gladiat
likabl 82 like appeal sympathet likeabl
like 13 same potenti compar similar probabl care !unlik wish correspond alik !dislik likeli likeabl likabl ^want ^feel ^approv ^form ^promis ^kind ^love ^pictur ^sort ^prefer ^pleas ^desir ^friendli ^partial ^icon ^tast ^captiv ^admir ^presumpt ^resembl ^fascin ^portrait ^liabl ^cotton ^fond ^penchant
likeabl 82 like appeal sympathet likabl
likeli 80 like likelihood ^probabl ^odd
likeliest 80
likelihood 59 likeli ^probabl ^odd
liken 57 compar equat ^consid ^comparison
likewis 66 also too similarli besid alik
likud 82
lil 76
lili 77
lilli 69
lim 80
lima 72
limb 71 ^arm ^extrem ^stick ^branch ^leg ^thigh ^forearm ^appendag
limbaugh 80
limbo 66 oblivion ^obscur
limelight 64 spotlight glare ^promin ^lamp
limit 28 set express determin fix restrict qualifi bound specifi modifi !unlimit confin boundari constrain modif clipper throttl demarc ^end ^rule ^small ^regul ^absolut ^narrow ^cap ^extent ^maximum ^circuit ^hamper ^stark ^decreas ^curtail ^restrain ^verg ^disadvantag ^utter ^lessen ^scant ^utmost ^cramp
limousin 79 ^car ^auto ^automobil
limp 61 game hitch hobbl lame wilt ^walk ^weak ^proce ^soft
lin 63
lincoln 60
linda 64
linden 72 ^wood ^tree
lindsai 58
lindsei 61
line 23 face describ draw trace liner seam ^protect ^cover ^border ^rank ^bush ^row ^format ^lie ^guidelin ^rough ^lineup ^rim ^shaft
lineag 75 blood descent pedigre ancestri bloodlin ^sept ^genealog
lineback 70 ^footbal
lineman 74 ^guard ^footbal ^tackl ^surveyor
liner 69 line ^face ^protect ^bush
lineup 58 ^line ^roll ^roster
ling 80 heather broom ^heath
linger 53 !rush lurk loung ^be ^delai ^trailer ^poke ^laggard
lingeri 77 ^underwear
linguist 77 ^person ^human ^individu ^someon ^structur ^scienc ^scientist ^art ^translat ^somebodi ^soul ^pragmat ^mortal ^bilingu
lingyun 70
link 30 unit associ relat join connect coupl tie nexu yoke linkag ^fix ^bridg ^attach ^interconnect ^tee ^correl ^fasten
linkag 82 link ^connect ^nexu
linkedin 71
linux 55
lion 51 ^celebr
lionel 72
lionsgat 75
lip 59 brim ^articul
lipow 82
lipstick 79 ^makeup
liquefi 64 liquid liquifi flux ^chang ^turn ^alter ^melt
liquid 47 receiv murder !solid neutral swim melt fluid liquefi liquifi extermin ^end ^chang ^kill ^sell ^crimin ^tear ^destruct ^dispos ^alter ^alcohol ^killer ^assassin ^gunman ^beverag ^ink ^liquor ^crook ^outlaw ^discard ^butcher ^distil ^torpedo ^amort ^felon ^fiduciari ^ammonia ^hitman ^amortis
liquifi 76 liquid melt liquefi flux ^chang ^alter ^dissolv ^distil ^fuse ^thaw ^condens ^unfreez
liquor 62 spirit booz ^liquid ^alcohol ^bitter ^whiski ^lace ^vodka ^whiskei ^brandi ^gin
lisa 55
lisbon 69
list 29 item lean heel tilt !unlist lister ^number ^post ^stand ^schedul ^credit ^roll ^content ^index ^regist ^agenda ^flag ^calendar ^databas ^inventori ^roster ^queue ^directori ^shortlist ^catalogu ^catalog ^blacklist ^playlist ^checklist
listen 43 hear attend mind auditor heed ^center ^focu ^centr ^sens ^observ ^concentr ^perceiv ^inclin ^advert ^pore ^eavesdrop ^rivet ^hark ^comprehend ^harken
lister 72 list
listless 79 ^passiv ^apathi
lit 60 light illumin literatur ^ignit ^ablaz ^alight ^kindl
litani 71 ^speech
lite 79
liter 49 !figur actual genuin !spiritu litr ^person ^individu ^someon ^true ^somebodi ^writer ^interpret ^exact ^concret ^soul ^inclin ^tendenc ^philosophi ^doctrin ^literari ^mortal ^alphabet ^constru
literaci 74 ^acquir ^skill ^accomplish
literari 67 literatur ^liter
literatur 66 lit literari ^write
lithuania 82
litig 50 action process sue ^challeng ^defend ^suspect ^complain ^proceed ^expedit ^plaintiff ^appel ^filer
litmu 79
litr 68 liter
litter 69 bed clutter ^be ^scrap ^straw ^trash ^rubbish ^pig
littl 24 !much !big small slight fiddl petti trivial niggl ^minut ^size ^smaller ^tini ^pocket ^slim ^petit ^lesser ^micro ^wee ^miniatur ^diminut ^miniscul
littlejohn 82
littor 82 sand ^coast
liu 58
live 23 last !record keep life exist !dead popul surviv anim alert aliv endur rattl resili !dull brisk livelihood inhabit dwell merri liver raci spank ^be ^peopl ^board ^experi ^room ^resid ^camp ^neighbor ^spirit ^neighbour ^occupi ^tent ^realist ^bounc ^bubbl ^lodg ^veget
liveatc 75
livelihood 64 live keep ^resourc ^comfort ^conveni ^mainten ^amen
liver 72 live liveri ^organ ^color ^colour
liveri 82 deliveri liver ^ill ^sick ^uniform ^convei
liverpool 52
livestock 69
livestream 68
livid 79 blanch pale wan ^rage ^furi
livingston 74
livonia 66
liz 64
ljubic 76
ljubljana 77
ljungberg 82
ll 74
llanelli 82
llc 66
llewellyn 82
lleyton 66
lloyd 52
llp 72
lmc 79
lme 65
lng 67
lnm 82
lo 38
load 44 lot monei dozen score cargo shipment burden pile freight wealthi ton laden lash stack slew flush heap raft !unload consign payload affluent ^full ^fill ^recharg ^overload ^overcharg ^reload
loan 39 lend ^word ^debt ^latin ^disposit
loath 71 reluct avers abhorr abhor ^hate ^disgust ^unwil ^hatr
lob 69 ^throw ^propuls
lobbi 48 hall lobbyist foyer ^peopl ^room ^solicit ^beg
lobbyist 61 lobbi ^persuad ^induc
lobster 76
local 24 !nation !gener !express locat section topic neighborhood venu provinci neighbourhood vicin focal localis ^later ^find ^situat ^determin ^scene ^partial ^lie ^proxim ^decentr ^partisanship ^sceneri ^anaesthet
localis 77 local locat focal ^later ^find ^situat ^determin ^lie ^decentr
locat 35 set place posit local site situat settl !studio placement localis ^there ^base ^point ^here ^find ^region ^activ ^determin ^space ^plant ^object ^regain ^orient ^somewher ^finger ^whereabout ^jungl ^notch ^unearth ^pinpoint ^implant ^reposit ^ascertain ^surveyor
lock 40 !unlock locker curl interlock ^move ^secur ^protect ^fix ^hair ^flip ^bolt ^latch ^fasten
lockdown 66 ^intern
locker 63 lock cabinet ^fix ^compart ^fasten
lockhe 61
lockout 75 ^opposit ^resist
lockstep 82 ^march
locomot 75 go move travel engin motiv ^back ^come ^follow ^run ^return ^rise ^fall ^step ^pass ^rang ^drive ^race ^round ^advanc ^progress ^walk ^career ^movement ^fly ^mobil ^roll ^speed ^pursu ^eas ^rush ^wing ^motor ^pace ^wind ^withdraw ^float ^proce ^circul ^ride ^accompani
lodg 57 hous file club societi deposit stick dig wedg guild gild !dislodg ^secur ^home ^live ^associ ^quarter ^fast ^fix ^popul ^structur ^apart ^habit ^inhabit ^dwell ^fratern ^abod ^domicil ^hospic ^condominium ^fasten
loeb 80
loewen 79
loft 79 ^store ^floor ^propel ^storei ^mow
lofti 73 high soar proud elev tower emin idealist majest majesti sublim rarefi ^impress ^height ^tall ^magnific
log 54 lumber ^work ^record ^fell ^wood
logan 73
loggerhead 82 ^stupid
logic 51 order consist legitim coher lucid !illog ^complet ^qualiti ^valid ^ration ^philosophi
login 76
logist 54 ^suppli ^provis
logjam 74 ^stai ^arrest ^halt ^stoppag ^hitch
logo 61 ^trademark
loh 82
lohan 67
loi 72
lol 80
london 27
lone 56 onli alon sole solitari ^deject ^unaccompani
long 18 !short longer hungri retent yearn recollect ^last ^want ^continu ^far ^extend ^wish ^stretch ^desir ^overnight ^lengthi ^length ^yen ^prolong ^longstand ^chronic ^endless ^languish ^etern ^protract ^lifelong ^durabl ^discont ^perenni ^nostalgia ^ach ^pine ^weeklong ^longev ^lengthen ^hourlong ^yearlong
longer 31 long ^person ^individu ^someon ^somebodi ^soul ^mortal
longest 51
longev 73 senior ^long ^old
longhorn 70 ^beef
longstand 56 ^long
longterm 80
longtim 45 ^old
look 18 face appear seem feel express search sound spirit tone smell flavor flavour ^be ^see ^watch ^ey ^sens ^regard ^spark ^observ ^scrutini ^hunt ^loom ^peer ^admir ^glimps ^glow ^stare ^glanc ^gaze ^sparkl ^glitter ^peek ^eyebal ^gape ^gleam ^gloat ^goggl ^superfici
lookout 67 outlook observatori scout picket sentinel ^post ^watcher
loom 49 tower hulk predomin ^look ^appear ^seem
loomer 82
loop 64 iter curl intertwin coil ^fix ^circl ^belt ^knit ^fasten ^noos
loophol 59 ^hole ^ambigu
loos 54 gener releas inform free liber !tight broadli relax unleash !compact loosen diarrhea diarrhoea ^bail ^symptom ^parol ^uncontrol
loosen 62 !tighten relax loos slacken !stiffen ^chang ^adjust ^weaken ^alter ^undo ^modif
looser 77
loot 65 prize lucr rifl sugar scratch robberi bread forai plunder swag lettuc ^monei ^empti ^steal
lop 71 sever clip prune snip ^cut ^shear
lopa 66
lopez 61
lopsid 73 awri ^crook ^asymmetr
loral 82
lord 46 master nobl ^ruler ^gentl
lordstown 75
lore 74
lorenzo 80
loretta 73
lori 73
lorillard 82
lorri 82 ^truck ^wagon
lose 30 !win !keep !find loss loser ^compet ^contend ^vie
loser 56 lose !achiev !winner failur nonstart ^contest ^unfortun ^bankrupt ^underdog ^insolv ^flop ^dud
loss 26 lose depriv ^declin ^reduc ^diminut ^forfeit
lost 27 !found !won !save confus doom disori ^peopl ^miss ^wast ^strai ^squander ^misplac
lot 25 much deal dozen score mass distribut band circumst load fortun mountain plenti fate circl pile hat ton luck lash stack flock administ slew batch spate heap raft destini dispens peck allot mint ^split ^divid ^flood ^portion ^assign ^inund ^delug ^tract
lotfi 79
lotteri 64 draw ^number ^accid ^sweepstak
lotu 65
lou 70
loud 52 intens cheap !soft flash fort loudli flashi aloud brash ^blast ^shout ^shatter ^yell ^thunder ^blare ^deafen
louder 67
loudest 72
loudli 66 fort loud aloud clamor
loudspeak 80 speaker
loui 47
louis 66
louisiana 54
louisvil 64
loung 73 linger couch lurk sofa ^be ^room ^sit
lousi 71 dirti filthi rotten stink vile repuls ^bad ^offens ^soil ^infest ^distast ^crab
louvr 80 fin
love 33 enjoi !hate bed belov lover dear jazz ador screw honei endear fuck ^like ^want ^care ^am ^favor ^prefer ^emot ^beauti ^favourit ^favorit ^devot ^captiv ^loyalti ^admir ^treasur ^preciou ^pet ^charm ^romant ^worship ^cherish ^idol ^fond ^darl ^amor ^affection ^enamor ^benevol
lovel 75
lover 56 love fan devote buff ^follow ^person ^individu ^someon ^steadi ^somebodi ^favourit ^favorit ^girlfriend ^soul ^belov ^pet ^boyfriend ^dear ^idol ^darl ^ador ^mortal ^honei ^sweetheart ^romeo ^beau
lovingli 80 fondli
low 27 !high ^under ^reduc ^statu ^depress ^sad ^unhappi ^degrad ^utter ^devalu ^inferior ^squat
lowel 72
lower 27 !rais threaten depress ^move ^reduct ^devalu ^subordin ^bunk ^reef ^taper
lowest 46 ^worst
loyal 52 patriot !disloy ^nationalist ^allegi ^hardcor
loyalist 58 stalwart ^support ^admir ^booster ^protagonist
loyalti 51 commit allegi ^nation ^love ^faith ^patriot ^fidel ^staunch ^steadfast
lp 66 ^record ^disc ^platter
lpga 80
lpl 79
lse 75
lsu 75
lt 55
lta 82
ltd 32
lu 65 ^metal
luann 75
lubric 79 greas ^be ^condit ^am ^statu ^fill ^sexi ^amor ^erotic
luc 72
luca 63
lucent 69 ^bright
luci 64
luciano 75
lucid 74 clear transpar logic clariti coher ^understand ^precis ^comprehens ^plain ^unequivoc ^explicit ^unambigu ^sane ^saniti
lucil 82
lucita 80
luck 54 lot chanc circumst fortun fate lucki hazard destini ^phenomenon ^mishap
luckei 82
lucki 54 favor favour prosper luck !unlucki ^success ^circumst ^fortun ^bless ^boon
luckili 68 fortun
lucr 47 profit earn gain net sugar scratch bread loot lettuc ^monei ^incom ^dividend
ludacri 82
ludicr 74 ridicul nonsens absurd idiot laughabl preposter ^humor ^foolish ^humour
ludmila 80
lufkin 66
lufthansa 65
luggag 75 baggag ^imperi ^suitcas ^trunk
lui 56
luiz 77
luka 74
luke 63
lukewarm 68 tepid ^cold ^warm ^ici ^chilli
lukoil 69
lula 76
lull 69 still calm quiet tranquil ^paus ^suspens ^silenc ^hush
lumber 66 pound log ponder timber ^trade ^board ^fell ^walk ^craft ^plank
luminari 77 notabl ^celebr
lump 63 chunk swell puffi ^group ^collect ^symptom ^compil ^accumul ^enlarg ^amass ^hoard ^bloat ^clot
lumpur 71
luna 73
lunar 56
lunch 55 luncheon ^eat ^feed ^meal
luncheon 75 lunch ^meal
lunchtim 72
lung 54 thrust hurl hurtl lurch ^movement ^stab
lurch 75 pitch stumbl lung reel stagger careen swag ^walk ^defeat ^lick
lure 51 hook sweeten tempt entic bait ^attract ^temptat ^snare ^stool
lurk 67 linger ambush loung scupper ^be ^hide ^conceal
luscomb 82
lush 67 grand luxuri alcohol princ exuber delux gild juici opul ^abund ^drunk ^sexi
lusti 82 robust hardi hearti ^strength ^healthi ^passion
luther 70
lutnick 73
luton 74
lutz 82
lux 73 delux ^eleg
luxembourg 69
luxuri 48 high grand princ elabor lavish lush indulg exuber delux gild opul ^expens ^wealth ^wealthi ^exhaust ^abund ^deplet ^fanci ^squander ^ware
lviv 82
lvmh 80
ly 49 lie ^misrepresent
lybrand 75
lyco 72
lydia 71
lyin 80
lyle 75
lynch 48 ^kill ^murder ^slai
lyndon 72
lynett 76
lynn 69
lyon 58 ^council
lyonnai 66
lyonnais 71 ^cook
lyric 65 word !dramat languag song lyricist ^write ^music ^text ^emot ^enthusiasm ^pen ^od ^exuber ^poem
lyricist 76 lyric ^author ^writer
lysin 75
ma 64 mom mum mama mommi ^mother
maathai 80
mac 52 macintosh mack ^waterproof
macarthur 75
macau 65
macaulai 68
macbook 69
macdonald 77
mace 68 ^offici
macedonia 76
macedonian 73
macerata 74
macfarlan 72
machado 80
machet 76 ^knife
machin 38 prepar conspir machineri intrigu devis conjur plotter machinist ^person ^produc ^initi ^comput ^individu ^crimin ^someon ^devic ^shape ^motor ^assembl ^plot ^calcul ^somebodi ^pioneer ^soul ^embattl ^simul ^sandwich ^decod ^crook ^outlaw ^mortal ^excav ^felon ^phonograph ^rivet ^workhors
machineri 57 machin ^system
machinist 80 machin mechan ^artisan ^journeyman
machovec 80
maci 75
macintosh 60 mac mack ^cloth ^fabric ^textil ^waterproof
mack 71 mac macintosh ^waterproof
mackai 72
mackenzi 62
macki 79
macquari 61
macro 68 ^big ^larg
macroeconom 66 ^econom
macron 71
macrumor 75
macworld 75
mad 53 excit sick crazi disturb rage furi insan frantic sore foolish folli ^angri
madagascar 75
madam 74 ladi dame ^woman ^businesswoman
madden 66 anger furiou infuri exasper enrag craze vex ^frustrat ^angri ^torment ^derang ^rag ^bedevil ^crucifi
made 16
madelein 69
madelin 76
madhya 80
madison 61
madonna 70
madrid 50
maduaka 82
maduro 54
mae 68
mafia 64 ^syndic ^mob
mafioso 80 ^crimin ^crook ^outlaw ^felon
maga 57
magazin 41 cartridg ^public ^product ^press ^slick ^glossi
magg 79
maggi 72
magic 54 charm decept illus wizard witch conjur ^perform ^supernatur
magistr 63 ^judg ^jurist
magma 80 ^rock
magna 76
magnat 58 king tycoon mogul baron ^businessman
magnet 61 attract !geograph ^chang ^measur ^featur ^devic ^alter ^quantiti ^characterist ^geophys
magneto 77 ^gener
magnier 77
magnifi 71 magnitud enlarg amplifi exagger overst hyperbol ^increas ^ga ^tout ^boast ^mislead ^brag ^misinform ^telescop ^pad ^microscop ^bluster ^vaunt ^embellish
magnific 65 impress grand excel famous brilliant gloriou brillianc ^expans ^eleg ^lofti ^majesti
magnitud 58 magnifi ^much ^order ^amount ^multipl ^size ^properti ^volum ^intens ^extent ^bulk ^proport ^ratio ^dimens
magnolia 82 ^bark
magnum 73
magpi 77 chatter
magrud 76
magsaf 73
magyar 74
maha 76
mahan 75
maher 68
mahmoud 66
mai 16 ^haw
maid 64 maiden ^miss ^domest ^fill ^girl
maida 80
maiden 70 first initi inaugur maid ^over ^open ^miss ^fill ^girl
maiduguri 82
maier 82
mail 39 post send mailer ^commun ^messag ^express ^transfer ^transmiss ^transmit ^armor ^armour ^transmitt
mailbox 75 ^box
mailer 75 mail ^person ^individu ^someon ^somebodi ^soul ^mortal
maillot 79 ^tight
mailonlin 75
main 29 chief independ primari master princip ^import ^water ^pipe
mainfram 61 processor ^supercomput
mainland 48 ^ground
mainli 42 primarili princip chiefli
mainstai 68 anchor pillar backbon keyston ^support ^admir ^booster ^protagonist
mainstream 51
maintain 33 hold keep conserv sustain retain preserv assert mainten uphold ^support ^pressur ^distanc ^admir ^booster ^rectifi ^repar ^protagonist
mainten 53 maintain sustain ^keep ^fix ^repair ^overhaul ^mend ^livelihood
maison 68
maiz 75 corn lemon ^yellow ^cereal
maj 65
maje 68
majest 77 royal proud imperi purpl olympian lofti regal majesti ^impress ^superior
majesti 79 lofti majest ^impress ^magnific
major 18 !minor bulk ^number ^lead ^confer ^star ^studi ^leagu ^stellar
makari 76
make 13 do creat caus brand fashion stimul qualif devis induc shuffl ^chang ^product ^form ^kind ^sort ^fit ^alter ^elig ^render ^exagger ^reshuffl ^inelig
makeov 69 ^reconstruct
maker 32 make manufactur ^author ^produc ^creator ^brewer ^jewel ^bookmak ^steelmak ^spinner ^watchmak ^shoemak ^winemak ^confection ^perfum ^steelwork
makeshift 62 improvis stopgap ^temporari ^expedi
makeup 68 constitut composit ^event ^cosmet ^kohl ^roug ^lipstick
mal 82
malais 76 uneasi uneas ^uncomfort ^discomfort
malaren 79
malaria 70
malaysia 52
malaysian 68
malcolm 58
maldiv 79
male 47 man !femal masculin ^person ^individu ^someon ^fellow ^boi ^anim ^sexual ^somebodi ^steer ^gender ^soul ^creatur ^colt ^beast ^mortal ^lad ^bullock ^brute
malfunct 67 !function ^failur ^blowout ^awri
mali 69
malibu 70
malic 71 malici spite venom ^mean ^evil ^nasti ^cruel ^malign
malici 58 spite malic venom ^despit ^malign ^vindict
malign 68 evil defam !benign smear libel vilifi slander ^diseas ^cancer ^hate ^malici ^hatr ^spite ^depreci ^detractor ^disparag ^malic ^venom ^vindict ^veng
malik 76 ^leader
mall 56 plaza ^outlet ^walkwai
malli 76
mallori 79
malnourish 79 !nourish ^feed ^hungri ^hunger ^starv
malon 74
malonei 74
malpractic 75 ^wrongdo ^misconduct
malt 77 ^process ^treat ^shake ^lager
malta 75
malwar 70 ^softwar
mama 74 mom mum ma mommi ^mother
mamdani 63
mammal 70
mammoth 71 gigant ^big ^larg ^eleph
man 25 human !woman male !unman serviceman ^work ^offic ^staff ^gui ^veteran ^boi ^crew ^ex ^sir ^adult ^marin ^occupi ^volunt ^vet ^stiff ^bull ^voluntari ^boyfriend ^cat ^sailor ^patriarch ^widow ^commando ^dude ^gunner ^bachelor ^cannon ^castrat ^buster ^stud ^gentleman ^conscript ^esquir ^masculin ^beau
manafort 72
manag 20 deal director !fail care achiev handl coach contend overse realiz accomplish supervis cope grappl superintend handler manageri ^govern ^possibl ^control ^administr ^process ^direct ^organ ^conduct ^organis ^channel ^treatment ^coordin ^succe ^dispos ^oversight ^guidanc ^steer ^misconduct ^administ ^trainer ^canal ^mishandl ^mismanag
manageri 72 manag
managua 66
manchest 47
mandab 82
mandarin 69 ^elitist
mandat 49 author authoris mandatori ^design ^district ^territori ^deleg ^assign ^dictat ^dominion ^prescrib
mandatori 58 requir mandat compulsori ^district ^territori ^dominion ^recipi ^obligatori
mandela 75
mandelson 67
mandl 75
mandresh 82
mane 80 ^hair
maneuv 58 oper point plai channel tactic guid steer manoeuvr ^control ^act ^park ^pilot ^navig ^corner ^tree ^helm ^sheer ^conn ^crab
manhattan 50 ^cocktail
manhood 75 human ^qualiti ^adulthood
manhunt 66 ^search ^hunt
mani 17 !few ^numer ^legion
mania 76 passion manic ^alcohol ^furi ^frenzi ^craze ^hysteria
maniac 79 ^suffer ^crazi ^enthusiast ^insan
manic 76 frenzi mania ^wild
manifest 65 evid express reflect appar materi demonstr plain patent certifi unmistak materialis palpabl attest ^appear ^record ^indic ^obviou ^testifi ^authent
manifesto 60 ^declar
manila 64 ^paper
manipul 53 oper handl fake cook rig falsifi misrepres ^person ^individu ^field ^someon ^engin ^influenc ^mobil ^touch ^driver ^art ^somebodi ^telegraph ^palm ^toi ^soul ^wield ^mous ^jockei ^tamper ^mortal ^monkei ^massag
manitoba 76
mankind 71 human ^group
manmohan 75
mann 74
manner 50 wai affect style pose fashion mode ^inform ^special ^conduct ^properti ^formal ^deport ^distinct ^signatur ^behaviour ^wise ^pretend ^mild ^lifestyl ^specialti ^gentl ^setup ^demeanor ^drape ^feign ^rude
mannesmann 76
mannheim 79
manni 71
manoeuvr 66 oper point plai channel tactic guid steer maneuv ^control ^act ^mobil ^park ^pilot ^navig ^corner ^tree ^helm ^sheer ^planner ^devis ^conn ^crab ^contriv
manor 80 ^estat ^acr ^mansion
manpow 72 hand men workforc ^personnel
mansfield 82
mansion 61 resid ^hous ^region ^palac ^castl ^manor
manslaught 62 ^homicid
mantl 64 cloth wrap blanket drape cloak ^cover ^symbol ^diffus
mantra 72 ^slogan ^motto
manu 74 hand mitt paw ^hook ^fist
manual 62 !automat ^practic ^instruct ^handbook
manuel 61
manufactur 35 industri produc maker construct fabric invent ^busi ^shape ^format ^automak ^brewer ^carmak ^hatch ^distil ^industrialis ^mytholog ^bottler
mao 56
maoist 73 ^advoc ^propon
map 46 function ^oper ^process ^expans ^explor ^transform ^procedur ^chart ^represent ^metric ^exponenti
mapl 71 ^wood
mar 50 defect scar impair mutil ^appear ^damag ^nick ^taint ^blot ^sulli
mara 82 ^rodent
marat 73
marathon 53 ^project ^task ^undertak
marbl 65 wit ^intellig ^rock ^ball ^pattern ^shooter ^stain
marc 57 ^brandi
marce 80
marcel 71
march 25 demonstr marcher ^walk ^troop ^parad ^lockstep
marcher 76 march parad ^pivot ^habit ^inhabit ^pedestrian ^dweller
marco 44
marconi 76
marcu 66
mardi 77
marfin 80
marg 77 margarin
margaret 57
margarin 79 marg
margarita 82 ^cocktail
margin 34 !central border perimet ^amount ^edg ^interact ^minimum ^bound ^minim ^slim ^boundari ^peripher
mari 47
maria 55 ^region ^tree
mariano 82
maricopa 80
marigni 82
marijuana 60 cannabi ^sen ^dope ^gage
marilyn 73
marimastat 79
marimba 82
marin 47 maritim tar nautic seafar ^man ^soldier ^pilot ^steep ^sailor ^serviceman
marina 79
marinela 82
marinetraff 77
mario 63
marion 69
marist 82
marit 69 marri
maritim 53 marin nautic ^coastal
marjori 63
mark 26 target score label print grade tag pronounc distinguish differenti commemor marker !unmark ^rate ^indic ^cross ^signal ^notic ^code ^symbol ^evalu ^attach ^authent ^valuat ^patch ^mileston ^peg ^trademark ^dimens ^earmark ^shade ^badg ^conspicu ^hallmark ^calibr ^cairn ^crisscross
markdown 75
markedli 67
markei 74
marker 65 mark ^symbol ^authent ^mileston ^peg ^trademark ^earmark ^hallmark ^cairn ^artifact
market 16 sell commerci traffick seller marketplac merchant groceri vendor merchandis commercialis ^trade ^sale ^activ ^retail ^shop ^commerc ^monopoli ^dump ^wholesal ^syndic ^hawk ^resal ^mercantil ^peddl ^vend ^telemarket ^peddler
marketplac 52 market mart ^activ ^outlet ^monopoli ^groceri
marku 77
markwayn 65
marlboro 75
marlin 74
marlon 75
maroc 80
maroon 71 isol strand ^unfortun ^desert ^insul ^desol ^unaccompani
marqu 75 brand ^name ^label
marque 68 pavilion ^tent
marquett 75
marr 80
marri 46 marriag wed espous marit !unmarri ^offici ^unit ^person ^join ^individu ^someon ^somebodi ^soul ^wive ^mortal ^solemn
marriag 49 marri wed ^famili ^elig
marriott 77
marseil 69 ^cloth ^fabric ^textil
marsh 64 ^wetland
marsha 76
marshal 52 mobil mobilis ^set ^put ^place ^posit ^arrang ^lai
mart 59 marketplac ^outlet ^groceri
martha 65
marti 65
martial 67 ^militari
martin 38
martinez 58
martyn 77
martyr 69 suffer martyrdom ^kill ^victim ^tortur ^shahe ^excruci
martyrdom 79 martyr ^death ^deceas ^expiri
marvel 60 wonder grand tremend fantast rattl tall terrif miracul improb howl superbl ^happen ^respond ^express ^incred ^extraordinari ^react ^admir ^unbeliev ^utter ^occurr ^supernatur
marvin 72
marwick 79
marxist 66 red ^advoc ^propon
maryland 51
masashi 73
mascot 77 ^be ^organ
masculin 77 male !feminin !neuter ^chang ^man ^grow ^growth ^sexual ^alter ^matur ^gender ^trait
mash 77 crush squeez crunch romanc flirt squash butterfli ^talk ^press ^speak ^feed ^suspens ^telescop
mashabl 64
mask 47 cover screen disguis cloak !unmask masquerad ^hide ^sensat ^conceal ^covert
maso 82
mason 64
masoud 67
masquerad 82 mask charad ^person ^parti ^particip ^costum ^disguis
mass 36 peopl deal lot mountain plenti pile hat stack flock slew batch spate heap raft aggreg multitud peck mint ^group ^follow ^collect ^audienc ^flood ^stroke ^inund ^delug
massachusett 48
massachussett 77
massacr 54 slaughter carnag ^kill ^murder ^bloodsh ^slai ^bloodlet ^bloodbath
massag 71 ^treatment ^manipul ^rub
massi 64
massick 75
massiv 35 hefti monument ponder monolith bulki ^big ^larg ^heavi
mast 72 ^spar ^nut
master 48 chief main domin primari lord princip overcom superior victor subdu consumm surmount ^know ^record ^import ^practic ^beat ^learn ^acquir ^skill ^artist ^perfect ^exercis ^drill ^ruler ^practis ^bulldog ^trounc
mastercard 73
mastermind 64 organ origin engin brain conceiv orchestr geniu ^plan ^suggest ^propos ^founder ^innov ^pioneer ^intellectu ^creator ^groundbreak ^prodigi ^choreograph ^trailblaz ^mover
masterpiec 71 ^work ^achiev ^accomplish
mat 64 felt matt tangl entangl snarl ^chang ^cover ^mount ^distort ^dull
matanuska 76
match 33 agre rival coupl equal pair coordin correspond twin mate talli duplic gibe !mismatch jibe ^accord ^provid ^final ^competit ^suppli ^contest ^pattern ^align ^semi ^render ^resembl ^ignit ^parallel ^dive ^adher ^underpin ^semifin ^lighter ^quarterfin ^furnish ^correl ^harmon ^rhyme ^concord ^harmonis
matchup 59 ^pair
mate 52 union partner match coupl pair twin teammat spous ^servic ^famili ^associ ^join ^sex ^breed ^hybrid ^jazz ^screw ^fuck ^mismatch
mateen 79
materi 35 happen corpor physic cloth stuff fabric textil manifest materialis offspr ^appear ^inform ^qualiti ^occur ^fill ^paper ^rock ^substanti ^earth ^pack ^chemic ^wast ^miner ^relev ^bed ^concret ^substanc ^colour ^ammunit ^undercut ^emiss ^atom ^insul ^tangibl ^contamin ^aggreg ^fibr ^builder ^fiber ^precursor
materialis 69 happen materi manifest offspr ^appear ^occur
matern 68 parent pregnanc motherli motherhood ^care ^attent ^tend ^pariti
math 57 mathemat ^scienc
mathemat 65 numer math ^scienc
matheson 72
mathew 73
matra 65
matrix 71 ^rock ^arrai
matsui 80
matsushita 71
matt 47 felt flat mat ^chang ^dull ^mixtur
mattel 77
matteo 82
matter 29 issu affair subject count weigh topic ^be ^least ^concern ^area ^remit
matthew 51
mattison 80
mattress 70
matur 52 develop grow growth ag ripe adulthood fester !immatur ^state ^root ^autumn ^flower ^suppress ^prolifer ^teeth ^fossil ^veget ^formul ^leaf ^cohes ^blossom ^masculin ^sprout
maui 70
maul 75 sledgehamm ^injur ^wound ^split ^hammer ^mar ^mutil
maureen 75
mauresmo 73
mauri 82
mauric 63
mauritiu 82
mausoleum 75
maverick 67 rebel unorthodox ^unconvent ^recus ^calf
max 59 soap scoop
maxim 59 maximum !minim maximis ^sai ^increas ^exploit ^moral
maximalist 76
maximis 72 maximum maxim !minimis ^increas ^exploit
maximum 46 !minimum maxim utmost maximis ^limit ^peak
maxu 82
maxwel 61
maya 79
mayb 39 possibl perhap
mayer 71
mayfair 82
mayhem 74 havoc ^crime
mayn 80
mayo 77 mayonnais ^dress
mayonnais 79 mayo ^dress
mayor 43 ^politician
maze 79 confus tangl baffl confound bewild snarl befuddl ^system ^perplex
mb 72 megabyt megabit
mba 75
mbeki 75
mbp 77
mc 69 megahertz ^rate
mcadam 68
mcafe 76
mcallist 72
mcbryde 82
mccabe 82
mccain 57
mccallist 82
mccarthi 69
mccartnei 71
mccaw 80
mcclaren 82
mccoi 80
mccomb 82
mcconnel 65
mccormick 71
mccullough 82
mcdermott 72
mcdonald 56
mcdonnel 58
mcdonough 77
mcdowel 79
mcfadden 75
mcgee 75
mcghee 76
mcgill 80
mcgovern 80
mcgrath 80
mcgraw 77
mcgregor 77
mcguir 76
mci 49
mcilroi 69
mcintyr 82
mckee 77
mckenzi 80
mckinsei 80
mclaughlin 69
mclean 74
mcleish 79
mclennan 71
mcmahon 75
mcmanu 74
mcmeekin 76
mcmillan 82
mcmillin 80
mcmoran 62
mcmurri 80
mcnalli 72
mcnamara 80
mcneali 74
mcneill 74
mcqueen 77
md 61 doctor physician doc
me 26
mead 80
meadow 75
meager 79 poor lean !ampl scant meagr ^bare ^spare ^defici ^spars ^paltri ^wateri
meagr 75 poor lean scant meager ^bare ^spare ^defici ^spars ^paltri ^wateri
meal 53 ^dinner ^breakfast ^lunch ^tea ^snack ^nutrit ^buffet ^luncheon ^banquet ^collat ^brunch ^nourish
mean 24 wai close import signific averag intend tight hate impli substanc pregnant entail signifi ^repres ^thought ^messag ^refer ^idea ^normal ^sens ^road ^content ^intent ^intens ^implement ^wing ^tool ^symbol ^implic ^moral ^instrument ^spell ^purport ^meaning ^norm ^convei ^nasti ^nuanc ^symbolis ^malic
meander 79 wind wander thread weav rambl ^go ^move ^travel ^indirect ^curv ^stroll ^locomot
meaning 53 !meaningless ^mean ^signific ^purpos ^pregnant
meaningfulli 75
meaningless 69 !meaning nonsens unavail futil ^messag ^content ^empti ^ridicul ^absurd ^insignific ^useless ^senseless ^incoher ^pointless ^buzzword
meant 37
meantim 53 meanwhil interim lag ^interv
meanwhil 33 interim lag meantim ^interv
measl 70 ^rubella
measur 31 step valu bill amount care assess calcul deliber evalu valuat quantiti metric quantifi apprais !immeasur ^time ^person ^import ^activ ^decid ^probabl ^individu ^someon ^sound ^qualiti ^scale ^volum ^survei ^observ ^somebodi ^clock ^safeguard ^meter ^soul ^convei ^magnet ^precaut ^plumb ^mortal ^interv
meat 53 core sum substanc essenc inward kernel ^organ ^food ^beef ^bird ^pork ^snail ^fowl
mecca 76 ^place ^spot
mechan 49 technic motor automat autom machinist ^chang ^execut ^condit ^equip ^statu ^mobil ^physic ^dynam ^alter ^robot ^outfit ^static ^kinet ^artisan ^hydraul ^journeyman ^computer
med 75
medal 49 palm decor medallist ribbon medalist ^award ^honor ^honour ^accolad ^laurel
medalist 73 medal medallist ^winner ^victor ^golfer
medallist 68 medal medalist ^winner ^victor ^golfer
meddl 63 offici busi tamper interf ^interfer ^interven ^intrus
medellin 66
medeva 77
media 23
mediait 79
median 66 ^averag ^normal ^norm
mediapost 80
mediat 55 !immedi middl arbitr intermedi intermediari ^talk ^negoti ^diplomat ^translat ^interpret ^intervent ^lie ^indirect ^reconcil ^harmon ^concili ^harmonis ^peacemak ^pacifi
medic 35 medicin !surgic ^health ^specif ^drug ^physic ^examin ^restor ^scrutini ^depress ^pharmaceut ^prescript ^therapi ^cure ^dose ^remedi ^purg ^satur ^therapeut ^inhal ^painkil ^antihistamin ^downer ^herb ^blocker ^placebo ^antidepress
medicaid 62
medicar 62
medicin 50 medic ^health ^specif ^drug ^physic ^restor ^depress ^pharmaceut ^prescript ^cure ^dose ^remedi ^purg ^pharmaci ^therapeut ^diagnost ^inhal ^painkil ^pediatr ^hygien ^antihistamin ^downer ^ob ^blocker ^neurolog ^epidemiolog ^placebo ^antidepress
mediev 75 gothic
mediocr 75 middl averag ^person ^individu ^someon ^somebodi ^ordinari ^soul ^mortal ^inferior ^mundan
medit 76 reflect specul contempl mull muse ponder ^consid ^thought ^wonder ^puzzl ^premedit ^introspect
mediterrane 80
mediterranean 59
medium 46 averag intermedi ^film ^vehicl ^environ ^surround ^telecommun ^telecom ^moder ^cook ^instrument ^album ^cinema
medlei 77
medtron 75
meehan 75
meek 80 mild submiss tame ^humbl ^humil
meet 22 congress fit satisfi encount fulfil converg ^just ^confer ^visit ^cross ^celebr ^appoint ^engag ^gather ^convent ^athlet ^forum ^caucu ^reunit ^intersect ^rendezv ^conclav ^plenum ^fete
meg 79 million
mega 57
megabit 73
megabyt 69
megahertz 76 ^rate
megan 72
megapixel 77
megastor 82
megawatt 69
meghan 74
megyn 68
mehdi 66
mehmedbas 75
mehmet 80
mehta 79
meir 79
meisel 71
mejia 77
mel 73
melani 75
melania 66
melbourn 49
meld 74 mix merg blend melt fuse coalesc conflat flux ^announc ^bolivia
melissa 66
mellon 75
meloni 69
melt 59 liquid thaw meld liquifi unfreez ^heat ^warm ^dissolv ^liquefi ^flux
meltdown 69 ^disast ^tragedi ^catastroph ^overh ^cataclysm
meltzer 80
melvil 80
melvin 75
melzer 82
member 22 extrem membership appendag ^part ^associ ^conserv ^brother ^pledg ^commission ^compon ^portion ^councillor
membership 49 member ^bodi
meme 67
memento 82 souvenir ^remind
memo 53 memorandum ^note
memoir 64 ^essai ^autobiographi
memor 60 learn memori con unforgett ^qualiti ^scholar ^assimil
memorabilia 74 ^record
memorandum 62 memo ^note
memori 38 store rememb monument memor commemor retent immort remembr ^messag ^address ^credit ^content ^observ ^ceremoni ^remind ^recognit ^represent ^retriev ^reminisc ^retrospect ^recollect
memphi 65
men 32 hand workforc manpow ^personnel
menac 69 threat threaten endang peril jeopard bale imperil jeopardis forbid omin sinist ^exist ^express ^alarm
menatep 76
mencho 72
mend 63 fix doctor restor repair heal fixtur repar darn bushel ^better ^improv ^amend ^sole ^revamp ^mainten ^patch ^reconstruct ^garment ^sew ^restitut ^cobbl ^troubleshoot
mendoza 75
meng 75
menlo 72
mensch 82
menswear 80
mental 45 wit !physic outlook brain mindset ^intellig ^moral ^attitud ^intellectu ^psycholog ^ration
mention 37 note refer cite acknowledg remark observ advert quotat citat ^sai ^state ^comment ^tell ^speaker ^invok ^input ^verbal ^retrospect
mentor 61 ^instruct ^teach ^intellectu ^sage
menu 56 fare cart
menzi 77
mep 69
mercantil 67 commerci commerc mercenari ^market ^busi ^deal ^trade ^import ^sell ^export ^payment ^traffic ^transact ^merchandis ^evas ^ipo
merced 66
mercenari 76 freelanc mercantil ^paid ^ventur ^adventur ^secular
mercer 74 ^process ^treat ^trader ^dealer ^bargain ^monger
merchandis 56 market product trade sell merchant ware ^gener ^releas ^sale ^stock ^import ^bui ^commerci ^export ^retail ^purchas ^station ^ventur ^traffic ^trader ^commerc ^cargo ^shipment ^commod ^dealer ^bargain ^traffick ^dump ^seller ^inventori ^freight ^irregular ^vendor ^wholesal ^syndic ^baker ^hawk ^jewel ^resal ^butcher
merchant 52 market merchandis ^state ^retail ^station ^ventur ^trader ^dealer ^bargain ^traffick ^seller ^vendor ^baker ^jewel ^butcher ^grocer ^monger ^bourgeoi ^shopkeep ^salter
merci 65 clemenc !merciless ^human ^kind ^compass ^forgiv ^compassion ^graciou ^lenienc
merciless 79 !merci cruelti ruthless ^relentless ^inhuman ^inexor
merck 67
mercuri 53 errat fickl ^chang ^metal
mere 46 but just onli simpli simpl ^pool ^specifi ^plain ^pond
meredith 80
merg 41 unit merger integr mix unifi incorpor blend fuse coalesc meld conflat flux ^feder ^consolid ^converg ^accret ^alloi
merger 35 unit merg fusion unif amalgam ^integr ^consolid
merit 53 deserv virtu ^be ^worth ^desert ^worthi
meritless 82 sorri ^worthless
merkel 69
mermaid 77
meron 80
merri 71 live alert festiv gai rattl brisk humor spank ^joyou
merriam 82
merrick 74
merril 52
merseysid 80
merukh 80
mervyn 72
meryl 79
merz 74
mesa 80 tabl ^plateau
mess 54 fix jam messi muddl ^eat ^disord ^disarrai ^disorderli
messag 30 content ^public ^offer ^statement ^commun ^inform ^mean ^stori ^propos ^request ^refus ^respect ^promot ^acknowledg ^broadcast ^subject ^wit ^memori ^opinion ^mail ^packag ^asid ^remind ^counsel ^theme ^topic ^instruct ^guidanc ^narr ^tale ^petit ^disapprov ^insert ^nonsens ^humor ^garbag ^commend ^packet ^submiss ^info
messeng 67 courier ^travel ^herald ^trumpet ^bearer
messi 65 mess ^disord ^disarrai ^disorderli
messier 73
mestrallet 79
met 33
meta 62
metabol 80 ^digest
metal 42 alloi ^in ^be ^lead ^co ^th ^am ^ti ^ga ^al ^gold ^re ^la ^li ^surfac ^pm ^eu ^cloth ^iron ^steel ^copper ^silver ^mercuri ^nd ^ir ^uranium ^cd ^fabric ^ce ^textil ^coat ^mo ^ba ^er ^aluminium ^pr ^dy ^pa ^nickel ^os
metallurg 82
metaphor 71 ^figur
metastas 77 ^spread ^distribut
mete 74 border ^bound ^boundari
meteor 63 meteorolog meteoroid ^light ^meteorit ^firebal
meteorit 66 ^meteor ^meteoroid
meteoroid 79 meteor ^meteorit
meteorolog 71 meteor meteorologist ^forecast ^predict ^prognost
meteorologist 66 meteorolog ^special ^specialist ^specialis
meter 52 metr metric cadenc ^measur ^quantifi
methamphetamin 80 trash chalk crank
methan 77 ^ga
method 46 ^act ^perform ^organ ^techniqu ^methodolog
methodolog 71 ^method
meticul 71 ^precis
metlif 77
metr 51 meter metric cadenc
metric 65 measur metr meter ^unit ^function ^convert ^map ^translat ^poetic
metro 55 underground subwai ^railwai ^railroad
metropoli 75 citi metropolitan ^municip
metropolitan 51 metropoli ^resid ^occupi ^occup ^archbishop
mett 77
metz 76
meu 82
mexican 48
mexico 40
meyer 65
mezzofior 82
mf 69
mfn 71
mg 79 ^metal
mgam 69
mgm 64
mhz 77 megahertz ^rate
mi 64 mile
mia 76
miami 46
mic 73 mike microphon
micah 82
mice 72
mich 51
michael 31
michaelson 82
michal 76
michalak 80
micheal 70
michel 51
michigan 45 stop
michot 77
mick 67
mickei 76
mickelson 77
micro 59 ^littl ^small
microchip 71 ^semiconductor ^microprocessor
microcosm 80 ^exampl
microelectron 73 ^electron
micromanag 82
micron 73
microphon 63 mike mic
microprocessor 60 ^microchip
microscop 69 ^visibl ^magnifi
microsoft 35
microsystem 54
microwav 72 nuke zap
mid 33
midafternoon 74 ^daylight ^daytim
midair 76 ^point
midcrop 79
middai 57 noon ^hour
middl 30 !end !earli !late reason !begin center averag centr heart ey pretti moder fairli somewhat mediat halfwai midwai mediocr ^set ^put ^place ^posit ^area ^central ^divis ^lai ^commod ^ordinari ^hub ^midfield ^intermedi
middleman 82 wholesal interlocutor ^distribut ^distributor ^packer
middlemen 79
middlesbrough 66
middleton 71
middlewar 82
mideast 72
midfield 56 ^center ^middl ^centr
midland 52 upcountri ^insid ^interior ^inland
midmorn 82
midnight 43 ^hour
midpoint 70 center centr ^point ^core
midrang 75
midsiz 79
midst 55 thick ^insid ^interior
midterm 49
midtown 74
midwai 63 center middl halfwai ^central ^tract
midweek 79 ^period ^weekdai
midwest 57
midwestern 74 ^western
mig 70
might 24 mighti ^strength
mighti 62 power might mightili ^strength
mightili 74 power mighti
migrain 79 ^headach
migrant 54 migrat ^depart ^travel ^immigr ^unsettl ^settler ^emigr ^goer ^rusher
migrat 56 migrant ^peopl ^depart ^travel ^immigr ^movement ^anim ^creatur ^beast ^settler ^emigr ^expatri ^goer ^rusher ^brute
miguel 64
mike 37 microphon mic
mikhail 63
miki 76
milan 56
milbank 79
milburn 65
mild 57 !intens gentl clemenc lenienc meek ^moder ^manner ^humbl
milder 79
mildli 82 gentli
mile 35 mi
mileag 79 ^distanc ^ratio
milei 77
mileston 55 ^mark ^occas ^marker ^junctur
milit 39 war competit activist comb hawkish belliger ^reform ^influenc ^aggress ^crusad ^reformist ^scrappi
militar 73 militari mobil mobilis militarist ^chang ^arm ^equip ^alter ^hawkish ^muster ^conscript ^armament
militari 28 !civilian militar militarist ^personnel ^martial
militarili 65
militarist 82 militari militar ^adult ^hawk
militia 57 reserv ^bodi ^sa
militiamen 76
milk 61 ^exploit ^beverag ^nutrit ^nourish
mill 51 factori polish ^work ^plant ^steelwork
millan 72
millenium 80
millenni 66 millennium
millennium 60 millenni ^period ^philosophi ^doctrin
miller 49
million 15 billion trillion meg ^cardin
millionair 60 ^have
milllion 80
millom 76
millwal 76
milo 67
milosev 80
miloslav 82
milton 74
milunovich 73
milwauke 59
mimi 82
mimic 72 mimick ^copi ^simul ^imit ^imperson
mimick 75 mimic ^imit ^imperson
min 66 minut
mina 82
minab 80
minc 76 moder ^chang ^walk ^alter ^refin ^nutrit ^nourish
mind 36 head given awar listen tend dispos brain judgment judgement heed apt thinker nou psych ^care ^worri ^object ^knowledg ^remind ^orient ^inclin ^reson ^reminisc ^unconsci ^cognit ^recollect ^evoc
mindset 71 outlook mental ^attitud
mine 41 miner excav ^defens ^exploit ^reinforc ^dig ^delv
miner 46 mine ^or ^materi ^labour ^labor ^convert ^stuff ^blend ^prospector ^spar ^collier ^quartz ^pitman ^bauxit
minesweep 79 ^ship
ming 66 ^dynasti ^fanni
mingl 73 unifi amalgam ^chang ^alter ^blend ^aggreg ^concoct
minh 82
mini 54 ^skirt
miniatur 72 toi ^littl ^small ^pictur ^copi ^paint ^shrink
minicomput 79
minim 50 minimum downplai !maxim minimis underst belittl minimalist ^inform ^reduc ^margin ^nomin ^strip ^reduct ^decreas ^neglig ^lessen ^token ^trivial
minimalist 80 minim ^conserv ^artist ^moder
minimis 70 minimum minim downplai !maximis underst ^inform ^reduct ^decreas ^lessen ^trivial
minimum 45 !maximum minim minimis ^margin ^nomin ^peak ^strip ^neglig ^skeleton ^token
miniscul 82 ^littl ^small
minist 25 pastor curat ministeri parson ^work ^execut ^attend ^reverend
ministeri 64 minist
ministri 33 ^build
minivan 63 ^car ^auto ^automobil
minn 69
minneapoli 51
minnesota 48
minnow 80
minor 36 !major child kid youngster nestl fry ^number ^confer ^studi ^leagu ^silli ^insignific ^toddler ^monkei ^orphan ^kindergarten ^juvenil ^peanut ^buster ^preschool
minster 82 ^cathedr
mint 74 deal lot mass mountain plenti pile hat coin stack flock slew batch spate heap raft peck ^perfect ^flood ^inund ^delug ^herb
minu 56 !plu subtract ^disadvantag
minut 31 second moment bit transact tini proceed petit instant mo min diminut circumstanti ^littl ^small ^care ^exact ^heartbeat ^wink
mip 82 ^unit
miracl 62 miracul ^happen ^event ^occurr
miracul 67 marvel miracl ^fortun ^supernatur
mirag 69 ^misconcept
miranda 77
mire 61 involv slack mud entangl quagmir morass ^clai ^bog
miroslav 66
mirror 48 ^reflect ^depict ^portrai
mirza 80
misappropri 82 embezzl ^illeg ^raid ^borrow ^steal ^theft ^thiev ^fiddl
miscalcul 72 ^comput ^round ^mistak ^calcul ^error ^fault ^misjudg
miscarriag 72 abort ^failur
mischaracter 82
mischief 69 devil bale mischiev ^evil ^vandal ^misde
mischiev 82 bad badli arch devil wick mischief naughti ^harm ^play ^disobedi
misconcept 75 !concept ^thought ^idea ^mistak ^misunderstand ^illus ^fanci ^mirag ^delus ^hallucin
misconduct 54 wrongdo mishandl mismanag ^manag ^activ ^act ^handl ^violat ^brutal ^inflict ^infring ^injustic ^derelict ^encroach ^malpractic ^misrepresent ^usurp ^trespass ^transgress ^dishonesti ^misde ^tort
misde 82 ^wrongdo ^irregular ^misconduct ^devil ^indec ^mischief
misdemeanor 60 violat infring infract ^crime ^sedit ^perjuri
misdiagnos 80
misdirect 75 corrupt distract mislead subvert mismanag misguid demor profan pervert deprav ^chang ^lead ^guid ^alter ^instruct ^poison ^bastard
miser 66 suffer poor miseri deplor pathet piti hapless woeful ^unfortun ^woe ^unhappi
miseri 66 miser ^suffer ^sad ^woe ^unhappi
misfir 77 miss dud ^failur
misfit 82 ^person ^individu ^someon ^somebodi ^soul ^mortal ^jerk
misgiv 69 suspicion distrust apprehens mistrust qualm ^expect ^prospect ^outlook ^anxieti ^vex
misguid 73 mislead mistaken misdirect ^lead ^advis ^wrong ^guid ^counsel ^foolish ^rede
mishandl 63 misconduct spoil fumbl mismanag botch bungl ^manag ^fail ^handl
mishap 74 ^chanc ^fortun ^accid ^luck ^derail ^hazard ^punctur
misinform 65 mislead ^inform ^amplifi ^exagger ^overst ^info ^deceiv ^magnifi ^blowback ^hyperbol ^disinform ^equivoc
misinterpret 75 mistak misunderstand ^interpret ^rede
misjudg 74 ^mistak ^miscalcul ^overestim ^err
misl 67
mislead 55 decept misinform misguid misdirect ^lead ^leader ^inform ^guid ^amplifi ^exagger ^overst ^deceiv ^magnifi ^dishonest ^hyperbol ^dishonor ^cheater ^equivoc
mismanag 67 misconduct mishandl misdirect ^manag ^handl
mismatch 77 !match uneven ^coupl ^pair ^counterpart ^twin ^mate ^unmatch ^unsuit
misogynist 68
misplac 73 ^set ^put ^place ^posit ^lost ^lai
mispric 79
misrepres 72 fake cook twist manipul distort falsifi beli misrepresent pervert ^art ^sentiment ^pretend ^sham ^feign ^warp ^juggl ^disingenu
misrepresent 75 decept misrepres deceit ^strain ^wrongdo ^ly ^twist ^misconduct ^fraudul ^duplic ^evas ^slick ^facad ^feign ^falsehood ^overstat ^equivoc
miss 31 want lack !attend fill girl absent overlook neglect omit misfir ^lost ^woman ^failur ^desir ^bell ^regret ^dame ^maid ^doll ^maiden ^rue ^romp ^chick ^nonexist
missil 40 projectil ^shot ^weapon ^rocket ^bullet ^seeker ^dart ^arrow ^slug
mission 38 missionari
missionari 68 mission ^teacher ^instructor ^cyril
mississippi 55
missiv 74 letter ^document ^text ^invit ^pastor
missouri 53
misspel 82 ^spell
misspok 82
misstat 73 ^sai ^state ^statement ^tell
misstep 67 stumbl ^botch ^bungl ^blunder
mistak 44 confus error fault misunderstand misinterpret err ^similar ^slip ^laps ^skip ^stupid ^revok ^botch ^omiss ^reneg ^confound ^bungl ^miscalcul ^misjudg ^offsid ^misconcept ^blot ^blunder ^folli
mistaken 64 fals misguid ^wrong ^incorrect
mistakenli 66 erron
mistreat 74 step abus ^us ^practic ^handl ^victim ^treat ^pattern ^exploit ^harass ^disregard ^molest ^annoi
mistress 75 ^woman ^schoolteach
mistrust 69 suspect !trust suspicion suspici wari distrust misgiv ^doubt ^uncertainti ^trait
misunderstand 60 mistak misinterpret ^interpret ^misconcept ^constru
misunderstood 68
misus 62 !us abus pervert ^victim ^appli ^util ^emploi ^exploit ^exercis ^fractur ^usag ^utilis ^expend
mit 69
mitch 65
mitchel 58
mite 76 hint pinch ting ^snuff
mitig 56 moder allevi ^eas ^reduct ^apolog ^satisfi ^reliev ^decreas ^excus ^ration ^apologis ^rationalis ^lessen
mitsubishi 61
mitsui 72
mitsuzuka 76
mitt 60 hand glove manu paw ^hook ^fist
mix 39 integr merg blend mixtur fuse coalesc meld conflat flux assort motlei ^combin ^compound ^accret ^alloi ^concoct
mixtur 63 mix varieti concoct assort motlei ^solut ^metal ^dress ^matt ^suspens ^substanc ^batter ^stuf ^plaster ^foodstuff ^alloi
miyazaki 82
ml 79 cc
mlada 73
mlb 65
mln 79
mm 57
mmc 69
mmx 75
mn 79 ^metal
mo 57 second moment minut bit ^metal ^instant ^heartbeat ^wink
moammar 82
moan 82 groan ^vocal ^utter
moaz 79
mob 60 rout pack gang pile syndic jam throng mobster ^crowd ^mafia
mobil 37 ralli !stabil marshal wander mobilis rove nomad militar peregrin ^arm ^transport ^qualiti ^equip ^gather ^transfer ^motor ^motiv ^mechan ^manipul ^rotat ^ambul ^unsettl ^airborn ^transplant ^manoeuvr ^muster ^seaborn ^locomot ^conscript ^armament ^restless
mobilis 69 ralli mobil marshal militar ^arm ^equip ^gather ^muster ^conscript ^armament
mobster 79 mob gangster ^crimin ^crook ^outlaw ^felon ^apach ^yakuza
mock 54 taunt jeer deris teas mockeri ^ap ^handl ^treat ^gui ^copi ^ridicul ^simul ^derid ^disrespect ^counterfeit ^bait ^imit ^roast ^spoof ^imperson ^rib ^play ^parodi ^caricatur ^cod ^tantal
mockeri 76 mock takeoff jeer spoof parodi travesti scof ^deris ^imperson ^caricatur
mod 80 modern ^teenag ^fashion ^teen ^stylish ^adolesc
mode 56 wai style fashion manner mood ^condit ^properti ^statu ^signatur ^wise ^lifestyl ^setup ^drape
model 35 pose pattern framework simul postur mould sculptur mold ^form ^kind ^scale ^sort ^shape ^copi ^theori ^soviet ^creator ^worthi ^imit
modem 58
moder 45 control reason middl check pretti contain eas chair fairli curb somewhat modest !intensifi mitig restrain temper centrist minc ^chang ^level ^discuss ^fair ^degre ^adult ^weaken ^medium ^cautiou ^alter ^mild ^allevi ^intermedi ^inexpens ^inhibitor ^minimalist
modern 41 advanc innov overhaul modernis mod ^chang ^current ^person ^improv ^individu ^progress ^someon ^fix ^doctor ^renew ^restor ^fashion ^somebodi ^adapt ^repair ^soul ^contemporari ^mend ^mortal ^neo ^stylish ^regener ^bushel
modernis 60 modern overhaul ^chang ^improv ^progress ^fix ^doctor ^renew ^restor ^repair ^mend ^regener ^bushel
modest 48 reason moder modesti ^retir ^inexpens ^decenc ^unassum
modesti 76 reserv modest ^proper ^decenc ^demur
modestli 66
modi 73
modif 69 chang limit adjust qualifi alter modifi ^copi ^tighten ^loosen
modifi 56 chang limit qualifi alter modif changer ^updat ^add ^restrict ^intens ^adapt ^intensifi ^optim ^temper ^cushion ^buffer ^inflect ^optimis
modul 69 regul transit tone faculti inflect ^will ^talk ^speak ^abil ^mouth ^transmiss ^soften ^verbal ^retent ^fm ^intellect ^compart
moe 82
moet 82
mof 75
moffett 79
mogadishu 77
mogul 54 king tycoon magnat baron ^swell ^ruler ^bump ^bulg
moham 52
mohamad 80
mohammad 59
mohammadi 82
mohit 82
moin 65
mois 80
moist 82 damp ^raw ^wet
moistur 69 wet ^dampen
mojav 80
mojtaba 61
mol 75 mole
mold 71 border model cast shape stamp mould wrought ^chang ^form ^contain ^neck ^decor ^tore ^bead ^ornament
mole 82 mol ^spy
molecul 74 atom particl molecular ^materi ^stuff ^grain ^grind
molecular 75 molecul
molest 64 harri plagu harass provok beset hassl ^worri ^assault ^frustrat ^offend ^bother ^assail ^devil ^irrit ^needl ^annoi ^bait ^teas ^rib ^mistreat ^torment ^rag ^badger ^rile ^vex ^tantal ^haze ^bedevil ^crucifi
molik 77
molli 72
molotov 71
molson 67
mom 53 mum ma mama mommi ^mother
moment 30 second minut bit consequ instant mo ^import ^signific ^pinpoint ^heartbeat ^wink ^climax
momentum 46 ^forc
mommi 75 mom mum ma mama ^mother
mon 79 ^fat ^weekdai
mona 79 ^on ^singl ^uniti ^ac
monaco 72
monarch 67 sovereign monarchi ^king ^ideolog ^ruler ^shah ^emperor ^czar ^nobl ^tsar ^undemocrat ^rex
monarchi 69 monarch ^autocraci
monarez 77
monasteri 69 ^cloister ^charterhous
mond 72
mondai 19 ^weekdai
mondeo 82
monei 25 load monetari wealthi flush affluent ^fund ^rich ^appropri ^lucr ^subsid ^bread ^loot ^subsidis ^lettuc
monet 82 ^legal ^substanti ^legitim ^valid ^legalis ^legitimis
monetari 49 monei
monetarist 82 ^economist
monger 75 trader dealer bargain hawk peddl vend ^merchant ^merchandis ^fenc ^barter ^mercer
mongolia 71
monica 64
monik 66 nicknam ^design ^appel
monitor 37 remind supervis admonish ^watch ^defend ^observ ^guardian ^spy ^supervisor ^sleuth ^protector ^snoop
monk 65 ^religi
monkei 69 potter tamper tinker ^work ^minor ^child ^kid ^manipul ^youngster ^nestl ^primat ^brat
monod 80
monolith 71 massiv monument ^big ^larg ^stone
monopoli 46 monopolist monopolis ^market ^domin ^marketplac ^ascend
monopolis 80 monopoli monopolist ^have ^control ^domin
monopolist 76 monopoli monopolis
monro 69
monsanto 72
monsoon 80 ^wind
monster 59 demon behemoth freak goliath ^anomali
mont 66 ^card
montag 77 ^pictur ^icon
montana 66
montenegro 80
monterei 80
monterrei 76
montgomeri 57
month 14 monthli ^period
monthli 45 month ^period ^serial
monthslong 69
monti 82
montreal 51
monument 57 massiv memori monolith ^import ^signific ^site ^structur ^immort ^plaqu ^pantheon
mood 53 climat mode moodi temper humor humour ^feel ^condit ^statu
moodi 58 mood temperament dour ^emot ^tempera ^disposit
mook 75
moon 49 ^object ^idl ^slug
moor 54 berth wharf ^secur ^fix ^plain ^dock ^champaign ^fasten
moot 71 debat disput deliber arguabl ^discuss ^controversi ^suit ^lawsuit ^wrestl ^irrelev ^premedit
mop 75 mow ^scour ^scrub
moqtada 80
morain 75 ^earth
moral 48 lesson ethic sermon !immor ^right ^good ^mean ^reform ^qualiti ^advoc ^motiv ^mental ^interpret ^maxim ^conscienc ^preach ^philosoph ^tempera ^disposit ^rede
moran 75
morass 82 mire slack quagmir ^bog
moratorium 68 ^wait ^delai ^postpon
moravia 82
more 9 !less !fewer ^rule ^normal ^convent
morelo 80
moreno 71
moreov 61 furthermor
morgan 45
morgu 79 ^build
moriarti 82
moribund 80 stagnant ^dy
morient 82
mormon 80
morn 29 dawn sunris aurora ^period ^greet ^salut ^farewel
morningsid 75
moroccan 69
morocco 65 ^leather ^levant
morph 79 ^chang ^alter ^wring ^contort ^deform
morri 54
morrison 65
morrow 82 ^dai
mors 82 ^code
mortal 68 person individu someon deadli somebodi soul !immort ^be ^have ^nation ^follow ^open ^leader ^control ^commun ^author ^depart ^rate ^effect ^best ^demand ^white ^social ^attempt ^candid ^expert ^organ ^measur ^longer ^worker ^anti ^travel ^friend ^ap ^user ^protest ^suspect ^rel ^engin ^achiev
mortar 64
mortensen 77
mortgag 47 ^debtor
morton 73
moscow 45
mose 77
mosh 82 slam thrash ^danc
moslem 66
mosqu 57
mosquito 82
moss 67
mossad 77
mosseri 79
most 15 !least nearli near almost virtual !fewest
mostli 39 gener larg
mosul 56
motel 79
mother 36 gener !father fuss motherli motherhood engend ^creat ^care ^parent ^mom ^mum ^ma ^mama ^mommi
motherhood 77 mother matern
motherland 64 homeland ^countri
motherli 74 mother matern
motif 82 motiv theme
motion 48 move movement gestur ^commun ^happen ^seek ^approach ^travel ^wave ^rebound ^backlash ^bow ^applaud ^stroke ^nod ^bend ^shrug ^flourish ^acclaim ^repercuss ^occurr ^wrench ^jitter ^beck ^wink ^wring ^wobbl ^heav ^beckon ^whirl
motiv 42 need prompt motor incent propel incit induc locomot motif ^caus ^act ^condit ^urg ^statu ^mobil ^driven ^dynam ^moral ^ethic ^impuls ^deed
motlei 82 mix varieti paint vari mixtur pi assort ^select ^collect ^color ^diversifi ^colour ^accumul ^aggreg ^garment ^checker
motor 40 drive motiv mechan motorist centrifug ^go ^move ^caus ^carri ^travel ^engin ^transport ^agent ^equip ^mobil ^machin ^implement ^ride ^outfit ^locomot
motorbik 82 cycl motorcycl ^kick ^ride ^bike
motorcad 72 ^process
motorcycl 62 cycl bike motorbik ^kick ^ride
motorist 71 motor ^driver
motorola 61
motorsport 73
motorwai 74 freewai pike superhighwai expresswai ^highwai
motto 75 slogan ^sai ^mantra
mould 67 border model cast shape stamp mold ^neck ^soil ^decor ^tore ^dirt ^bead ^ornament ^recast
mound 75 hill pile heap cumul ^shape
mount 41 climb mountain wax ^increas ^rise ^arab ^attach ^hors ^ascend ^decor ^arabian ^mat ^chassi ^adorn ^ascent ^ascens
mountain 44 deal lot mass mount plenti pile hat stack flock slew batch spate heap raft peck mint hilli ^big ^larg ^ventur ^climb ^flood ^ben ^rough ^adventur ^inund ^volcano ^delug ^alp ^alpin
mountainsid 77 ^inclin ^slope
mountbatten 68
mounti 82 ^polic ^policeman ^constabulari
mourinho 66
mourn 52 lament griev dole sorrow ruth mourner ^activ ^express ^celebr ^sad ^woe ^woeful
mourner 70 mourn lament sorrow ^unfortun
mous 60 sneak creep ^walk ^manipul ^bruis ^rodent
mouth 54 talk speak verbal utter ^gener ^commun ^deliv ^contain ^bai ^drone ^tone ^snap ^shout ^sing ^bite ^chant ^pretend ^swallow ^whisper ^sham ^jaw ^modul ^rant ^feign ^inflect ^snarl ^stutter ^neb ^bark ^rave ^mutter ^mumbl ^spout
mouthpiec 66
move 18 go !still !stai affect travel movement touch motion stir displac reloc locomot !unmov mover ^back ^come ^set ^follow ^put ^place ^later ^posit ^decis ^return ^rais ^rise ^fall ^step ^carri ^push ^lower ^drop ^pass ^rang ^drive ^separ ^race ^send ^round ^advanc
movement 36 move motion ^come ^close ^follow ^reach ^rise ^approach ^travel ^advanc ^progress ^shift ^sit ^speed ^wave ^rush ^shut ^pose ^kick ^stretch ^pitch ^swing ^chase ^abduct ^lung ^gestur ^pursuit ^migrat ^rotat ^upend ^crawl ^hurri ^jolt ^inclin ^ascend ^kneel ^retract ^jerk ^glide ^reciproc
mover 82 move propos ^origin ^remov ^nomin ^conceiv ^mastermind
movi 38 film pic flick ^product ^music ^documentari ^silent
mow 79 mop ^cut ^loft
moya 72
mozambiqu 82
mozart 82 ^music
mozilla 71
mp 47 ^personnel
mpaa 75
mpc 80
mph 58 ^rate
mr 28
mri 79 ^imag
ms 46 ^sclerosi
msft 69
msn 63
msnbc 56
msp 77
mt 72 tonn
mtv 61
muammar 75
muath 82
muazzam 82
much 18 !littl lot practic ^some ^such ^magnitud
mud 69 clai mire muddi ^soil ^dirti ^dirt ^slander ^grime ^colli
muddi 72 confus murki mud disarrai sloppi wateri ^distract ^soil ^obscur ^wet ^dirti ^obfusc ^perplex ^haze ^befuddl ^grime ^colli
muddl 69 fix mess jam smother clutter befuddl ^disord ^roil ^disorderli ^rile
mueller 67
mug 73 fool sucker ^victim ^contain ^assault ^dupe
muhammad 64
mujahid 82
mukhtar 82
mulcahi 82
mull 58 reflect specul contempl muse ponder medit ^consid ^wonder ^sweeten ^puzzl ^premedit ^introspect
mullah 75
mullin 63
mulronei 72
multi 42
multibillion 68
multichannel 82
multicultur 80 !nation ^philosophi ^doctrin
multilater 72 !unilater ^triangular
multimedia 51 ^transmiss
multimillion 68
multin 57 transnat ^intern
multipl 33 time !singl numer multipli propag ^number ^increas ^doubl ^tripl ^dual ^magnitud ^increment ^aggreg ^quadrupl ^binari ^trebl ^tenfold ^fivefold ^multiplex
multiplay 76
multiplex 82 ^multipl ^complex ^telecommun ^telecom ^cinema
multipli 66 multipl !divid breed reproduc ^number ^increas ^comput ^doubl ^squar ^calcul ^tripl ^prolifer ^quadrupl ^trebl ^cube
multitud 68 peopl mass pack battalion throng plural ^host ^gather ^hord ^hive ^ruck
mum 60 mom silent ma mama mommi ^mother
mumbai 67
mumbl 80 gum mutter ^talk ^speak ^vocal ^mouth ^verbal ^utter ^chew
mump 82
munajjid 80
munchi 82
mundan 79 routin sophist ordinari everydai terrestri ^averag ^qualiti ^commonplac ^secular ^mediocr
munich 59
municip 56 ^citi ^domest ^town ^gather ^metropoli
munir 82
munit 61 arm weaponri fortif ^bomb ^hardwar ^instrument ^ammunit ^ammo ^armament
munk 77
munro 74
munster 73
muntean 82
muqtada 77
mural 79 ^pictur ^paint
murder 38 off liquid dispatch homicid slai mutil ^execut ^kill ^crimin ^dead ^lynch ^hate ^killer ^assassin ^bloodi ^gunman ^massacr ^distort ^hatr ^cruel ^burk ^bloodsh ^crook ^outlaw ^butcher ^falsifi ^torpedo ^warp ^felon ^carnag ^hitman
murdoch 53
murillo 69
murki 66 fog muddi ^opaqu ^shade ^steami ^vapor ^hazi ^vapour
murkowski 72
murphi 55 potato ^chip ^fri ^starch
murrai 57
murrayfield 73
murril 82
musab 80
muscaria 80
muscl 53 muscular ^pass
muscular 71 power energi hefti muscl vigor vigour ^strength
muse 63 thought reflect specul contempl mull ponder medit ^consid ^consider ^wonder ^puzzl ^retrospect ^premedit ^introspect
museum 50 ^depositari
musharraf 71
mushroom 64 ^grow ^pick ^cull ^agar
music 37 musician ^plai ^popular ^film ^sound ^movi ^song ^section ^tune ^vocal ^pic ^refrain ^serial ^lyric ^overtur ^harmoni ^prelud ^ballet ^bach ^rhapsodi ^mozart ^philharmon
musician 57 player music ^perform ^arrang ^artist ^singer ^adapt ^vocal ^compos ^piper ^trumpet ^harper ^guitarist ^conductor ^harmon ^harmonis ^bassist ^rocker
musk 62 ^secret ^scent
muslim 41 ^civil
must 27 ^requir ^necessari ^essenti ^necess ^requisit
mustach 79
mustafa 75
mustard 73 ^rape
muster 70 ralli summon conscript ^mobil ^gather ^levi ^mobilis ^militar
mutant 80 mutat ^be ^organ ^anim ^creatur ^beast ^freak ^brute
mutat 72 mutant ^be ^chang ^organ ^revers ^alter ^revert ^delet ^freak
mute 61 quiet silenc dampen silent soften subdu dull dumb hush damp unspoken ^condit ^statu ^dummi
mutil 71 murder mar ^person ^damag ^individu ^someon ^injuri ^somebodi ^soul ^distort ^scath ^unfit ^mortal ^falsifi ^warp ^dismember
mutter 77 mumbl grumbl ^talk ^speak ^complain ^speaker ^mouth ^plain ^verbal
mutual 44 common reciproc ^share ^interact ^bilater ^correl ^parasit
mv 68
mvc 80
mvp 67 ^player ^particip
mw 62
my 24
myanmar 71
myer 64
myle 73
myriad 65 countless infinit
myself 47
myskina 79
mysor 75
mysteri 48 secret mystifi enigmat mystic cryptic ^stori ^perplex ^esoter ^inexplic
mystic 75 mysteri ^think ^believ ^thought ^faith ^religion ^worship ^intellect ^esoter ^worshipp
mystifi 75 mysteri amaz puzzl baffl bewild perplex cryptic ^problem ^fox ^confus ^obliter ^stump ^veil ^elud ^riddl ^confound ^inexplic ^befuddl ^bedevil
mystiqu 80
myth 69 mytholog mythic ^stori
mythic 75 fabul myth mytholog ^chang ^alter ^interpret ^constru ^unreal
mytholog 73 fabul myth mythic ^chang ^manufactur ^collect ^alter ^fabric ^accumul ^invent ^restat ^aggreg ^unreal
na 72 ^metal
naacp 77
nab 64 arrest cop nail apprehend collar ^seiz ^tag ^clutch
nabisco 61
nacho 79
nadal 73
nadav 82
nadia 77
nadir 76 !zenith ^advers ^hardship
nafta 75
nag 79 scold jade ^complain ^hors ^plain ^vex
nail 58 arrest boom blast smash cop peg apprehend collar nab ^fix ^seiz ^attach ^brad ^clutch ^tack ^fasten
nairobi 67
naiv 69 !sophist primit ^natur ^qualiti ^simpl ^innoc ^simplic ^untrain ^childlik
najaf 70
nake 63 bare nude defenseless ^unprotect
nalbandian 77
nam 77
name 22 call design identifi nomin appoint constitut gen appel ^term ^decis ^indic ^specif ^brand ^titl ^style ^item ^anonym ^reput ^label ^numer ^dub ^entitl ^signatur ^nicknam ^renam ^defam ^pseudonym ^surnam ^eponym ^alia ^marqu ^denot ^gi
namesak 71 ^person ^individu ^someon ^somebodi ^soul ^mortal
nan 72 grandmoth grandma ^grandpar
nanci 55
nand 82
nanj 77
nanni 71 nurs ^woman ^keeper ^goat
nano 74
naomi 80
napl 82
napoleon 82
napster 72
narcissist 80 ^selfish
narco 71
narcot 63 drug dope ^depress ^rip ^dose ^drunk ^intox ^opium
narendra 74
narita 82
narr 54 stori tale narrat ^commun ^messag ^content
narrat 68 stori tell narr tale recount teller recit storytel yarn ^report ^inform ^messag ^content ^speaker ^verbal
narrow 42 !wide special !widen slim specialis taper ^chang ^limit ^fine ^shape ^strait ^concret ^decreas ^provinci ^configur ^intoler ^chokepoint ^breadth ^conform ^bottleneck ^width ^sectarian ^contour ^petti ^slender
narrowest 75
narrowli 54 !broadli
nasa 48
nasal 80 pinch ^bone ^pronounc ^utter ^articul
nascar 70
nascent 66 !dy ^emerg
nasdaq 44
nash 76
nashvil 62
nassau 75
nasser 70
nast 72
nasti 61 !nice aw foul spite filthi filth ^mean ^hard ^difficult ^hate ^malic
nat 77
natali 66
natasha 75
nate 73 can behind seat fundament bottom rear tail stern butt ass fanni bum rump backsid bun
nathali 74
nathan 61
nation 16 state countri !intern commun !local nationwid patriot nationalist !internation commonwealth nationalis !multicultur ^peopl ^chang ^american ^person ^british ^individu ^alli ^someon ^french ^citizen ^statu ^english ^dutch ^somebodi ^alter ^spanish ^irish ^swiss ^loyalti ^soul ^philosophi ^brit ^superpow ^compatriot ^doctrin ^mortal ^reich
national 69
nationalis 79 nation commun ^chang ^alter
nationalist 51 nation patriot ^advoc ^loyal ^propon
nationsbank 77
nationwid 43 nation countrywid ^comprehens
nativ 50 !foreign !adopt birth indigen aborigin ^chang ^person ^individu ^someon ^qualiti ^russian ^deliveri ^somebodi ^alter ^soul ^homegrown ^mortal ^filipino ^reincarn ^endem ^rebirth ^levantin
nato 51
natur 32 cours cancel innoc !artifici realism !supernatur ^chang ^inform ^foreign ^explain ^practic ^achiev ^plant ^immigr ^qualiti ^pattern ^proceed ^alter ^succeed ^spontan ^naiv
natwest 56
naughti 80 bad raci gami risqu mischiev juici spici ^sexi ^disobedi
nausea 71 sick ^symptom ^disgust ^qualm
nautic 71 marin maritim
nav 75
naval 51 navi
navarro 73
navi 44 naval ^blue
navig 46 pilot sail voyag seafar ^travel ^ship ^qualiti ^channel ^guid ^journei ^steer ^maneuv ^manoeuvr
nawaf 82
naysay 82 ^resist ^obstruct
nazi 56 ^control ^restrain ^fascist
nazism 82 ^social ^fascism
nba 55
nbc 48
nbd 72
nc 63
ncaa 62
ncb 75
ncpc 80
ncr 77
nd 54 ^metal
ne 75 northeast neon
neal 70
near 27 most close !far nearli almost approach virtual skinni ^come ^left ^advanc ^progress ^distanc ^nearbi ^proxim ^adjac
nearbi 40 ^near
nearer 64 closer
nearest 64 closest
nearli 26 most close near almost virtual intim
neat 73 facil orderli slick tidi ^trim
neath 79
neatli 76
neb 76 ^mouth ^nose
nebraska 62
nec 64
necess 61 requir necessari essenti necessit requisit ^need ^must ^urgenc
necessari 37 requir essenti !unnecessari necess requisit ^need ^must ^inevit ^incumb ^indispens ^obligatori
necessarili 47 need inevit !unnecessarili
necessit 80 need involv demand requir necess impoverish needi ^cost ^mean ^poor ^exact ^compel ^entail
neck 51 pet hug kiss ^ground ^throat ^mould ^spoon ^mold
necklac 74 ^jewelri ^jewelleri
ned 80
nederland 82
need 18 want involv demand requir motiv necessarili inevit necessit requisit ^be ^cost ^condit ^lack ^statu ^necessari ^essenti ^exact ^compel ^necess ^defici
needi 79 want need privat depriv impoverish necessit ^demand ^qualiti ^poor ^poverti
needl 65 goad ^harri ^plagu ^harass ^molest ^beset ^pointer ^hassl ^prick
needless 71 gratuit ^unnecessari
needlessli 75
neeson 82
nefari 76 ugli villain vile ^evil ^wick ^filthi
neff 82
neg 41 !posit !neutral !affirm veto negat ^no ^kill ^vote ^qualiti ^defeat ^counter ^dissid ^dissent ^polar ^denial ^antagonist ^pervers
negat 71 neg neutral contradict !affirm beli contraven nullifi ^statement ^depart ^differ ^deni ^cancel ^vari ^disagre ^denial ^deviat
neglect 59 fail miss ignor neglig overlook disregard derelict unattend omit delinqu ^person ^declin ^individu ^someon ^somebodi ^soul ^default ^skip ^lax ^careless ^mortal ^unnot ^omiss
neglig 55 !dilig neglect careless paltri ^minimum ^minim ^dodg ^lax ^worthless ^derelict ^delinqu
negoti 31 talk transfer assign dialogu ^commun ^activ ^repres ^discuss ^pass ^broker ^compromis ^flexibl ^bargain ^mediat ^diplomaci ^arbitr ^intermedi ^intermediari ^settler ^renegoti ^holdout
neighbor 43 neighbour neighborhood adjac ^person ^live ^individu ^connect ^someon ^popul ^object ^somebodi ^soul ^butt ^inhabit ^mortal
neighborhood 48 local region neighbor neighbourhood vicin ^commun ^proxim ^sceneri
neighbour 48 neighbor neighbourhood ^person ^live ^individu ^someon ^popul ^object ^somebodi ^soul ^butt ^inhabit ^mortal
neighbourhood 64 local neighbour neighborhood vicin ^commun ^proxim ^sceneri
neil 53
neither 41 ^incomplet
nelli 77
nelson 59
nemesi 75 curs scourg bane
nemesio 74
nemo 79
nemtsov 80
nenad 76
neo 71 ^modern
neon 72
nepal 68
nepales 82
nepali 79
nephew 64 !niec
neptun 80
nerd 76 grind wonk ^expert ^scholar ^assimil
nerv 55 heart steel nervou bold cheek brass nervous ^pois ^brave ^courag ^brace ^jitter ^braveri
nervou 52 anxiou nerv uneasi nervous neural ^troubl ^tens
nervous 68 nervou nerv restiv jitteri ^anxieti ^jitter
nesbitt 73
ness 71 cape ^ground ^spit
nessel 82
nest 68 nestl ^live ^plant ^popul ^implant ^inhabit ^emb
nestl 66 minor child kid youngster nest fry ^close ^embrac ^lie ^clutch ^silli ^toddler ^monkei ^orphan ^kindergarten ^juvenil ^buster ^preschool
net 30 web profit final earn internet !gross lucr sack veil cyberspac gauz ^benefit ^ultim ^trap ^weav
netanyahu 56
netcom 79
netflix 57
netherland 51
netscap 56
netwar 77
network 27 web ^system ^commun
neural 82 nervou
neurolog 77 ^medicin
neurosurgeon 66 ^surgeon
neuter 80 fix alter castrat !feminin !masculin ^gender
neutral 50 !posit !neg liquid negat imperson counteract nullifi countervail ^chang ^person ^individu ^someon ^object ^reaction ^weaken ^somebodi ^alter ^soul ^overrid ^stakehold ^mortal
nev 72
nevada 55
never 25 !ever
neverland 72
nevertheless 52 still howev nonetheless notwithstand
nevi 82
nevil 74
new 8 !old word intellig fresh newli novel tide freshli ^report ^recent ^inform ^account ^latest ^ag ^radic ^revolutionari ^virgin ^info ^refresh ^newborn ^unus ^newfound ^sunris ^newscast ^untest
newark 69
newbi 80 entrant newcom starter fledgl freshman ^initi ^recruit ^novic
newborn 68 ^new ^young ^babi ^infant ^immatur ^babe
newcastl 52
newcom 60 entrant starter fledgl freshman newbi ^initi ^arriv ^recruit ^comer ^novic
newer 60
newest 58
newfound 71 ^new
newfoundland 73 ^dog
newli 42 new fresh freshli
newman 72
newmont 73
newport 65
newrat 82
newscast 77 ^new ^announc ^broadcast
newsdesk 48
newsfactor 69
newsgath 80
newslett 59 ^account
newsnight 76
newsom 62
newspap 31 paper newsprint ^press ^publish ^daili ^journal ^tabloid ^gazett
newsprint 71 newspap ^paper
newsrom 75
newsroom 33 ^offic ^staff
newsweek 82
newt 67
newton 60
next 17 follow futur succeed adjac ^close
nextel 69
nextwav 77
nexu 71 link ^seri ^linkag
nfc 71
nfl 51
ng 72
ngo 71 ^organ ^organis
nguyen 69
nh 57
nhl 66
ni 76 nickel ^metal
nibbl 71 piec ^bite
nic 77
nicaragua 66
nicaraguan 66
nice 46 polit skill decent !nasti ^respect ^pleasant
nicest 77
nich 53 recess ^station
nichiei 82
nichol 68
nichola 57
nicholson 82
nick 49 chip dent notch ^cut ^prison ^mar
nickel 60 ^metal ^plate ^coin
nicki 72
nicklau 76
nickless 80
nicknam 55 dub monik ^call ^name ^design ^appel
nicol 62
nicola 49
nicotin 77
niec 69 !nephew
nielsen 69
niemira 80
nieto 77
nigel 59
niger 75
nigeria 55
nigerian 57
niggl 76 littl squabbl fret fuss bicker fiddl petti trivial ^argu ^worri ^contend
night 26 !dai dark nightli nighttim ^period
nightclub 61 ^dive
nightli 62 night ^period
nightmar 57 ^dream
nighttim 72 night dark ^period
nih 79 ^offic ^agenc ^bureau
nihal 79
nihon 72
nike 65
nikel 80
nikkei 61
nikki 82
nikko 60
nikolaev 80
nikolai 71
nil 71 noth zero zip nix
nimbl 71 light quick agil leger ^intellig ^grace
nina 68
nine 32 club ^digit ^cardin
nineteen 73 ^cardin
nineti 71 ^decad ^cardin
nino 72
nintendo 62
ninth 53 ^rank ^ordin
nip 74 tweet cool clip bite flavor tang pinch crisp relish barb smack flavour twitch chilli frosti savour snip snappi ^cold ^grip ^tweak ^sarcast ^goos
nippon 59
niro 73
nisbet 76
nissan 66
nistelrooi 75
nit 80 ^egg
nitrogen 79 ^process ^ga ^treat
nitz 82
nix 75 noth zero prohibit veto interdict forbid zip nil disallow ^crimin ^ban ^illeg ^command ^bar ^outlaw
nixon 59
niyazov 80
nj 59
nk 76
nl 66
nm 76
no 13 !all !some !ye ^neg ^none ^zero
noaa 73 ^offic ^agenc ^bureau
noah 67
noam 82
nobel 56
nobl 66 state impos ^august ^titl ^impress ^grand ^honor ^peer ^honour ^princ ^duke ^baron ^monarch ^regal ^sublim
nobodi 45 ^common ^lightweight
nobutaka 80
nod 55 weep ^commun ^motion ^gestur ^inclin
node 75 thicken
noel 66
noem 58
nois 53 interfer racket resound ^sound ^boom ^crash ^clash ^blast ^crack ^slam ^grate ^bang ^scream ^rattl ^crunch ^roar ^scratch ^grind ^backfir ^splash ^pant ^whisper ^chatter ^rumbl ^thunder ^scrape ^clap ^sputter ^clamor ^uproar ^chug ^blare ^din ^hum ^hush ^fizzl ^sizzl ^bark ^bam ^brouhaha
noisi 68 !quiet nois ^sound ^color ^colour ^buzz ^thunder ^blatant ^clamor ^vocifer ^boister ^abuzz ^strident
nokia 61
nolan 74
nomad 71 mobil wander rove peregrin ^unsettl ^rover ^saracen
nomi 79
nomin 36 name !real propos appoint constitut token !obliqu ^condit ^design ^select ^statu ^choos ^minimum ^specifi ^minim ^phrase ^mover
nomine 38 campaign candid ^politician ^politico ^spoiler
nomura 57
non 31 not
noncitizen 75 foreign !citizen alien ^import ^travel ^exil
noncompli 82 !complianc defiant disobedi ^person ^individu ^someon ^resist ^somebodi ^soul ^mortal ^rebelli
none 41 ^no ^hour
nonessenti 82 accident incident ^adjunct
nonetheless 56 still howev nevertheless notwithstand
nonexist 82 !exist ^want ^miss ^lack ^imposs ^absent ^vanish ^void ^devoid ^unreal
nonpartisan 66 !partisan ^person ^individu ^someon ^somebodi ^bipartisan ^soul ^mortal ^unbias
nonprofit 54
nonprolifer 82 !prolifer ^prevent
nonsens 60 ridicul absurd meaningless idiot laughabl preposter frill ludicr folder ^messag ^content ^decor ^foolish ^incoher ^ornament ^buzzword
nonstart 75 failur loser ^unfortun ^bankrupt ^underdog ^insolv ^flop ^dud
nonstop 80 ^continu ^direct ^uninterrupt
nonviol 74 !violent ^peac ^passiv ^bloodless
nonwhit 82
noodl 75 dome bean ^pasta
noon 58 middai ^hour
noos 82 gin ^secur ^fix ^clinch ^trap ^loop ^fasten
nope 79
nor 40
norah 80
norc 82
nord 82
nordegren 80
nordic 71
nordstrom 77
norfolk 57
norilsk 73
norilski 80
norm 57 averag prescript ^mean ^standard ^statist ^median ^criterion
norma 72
normal 35 rule standard usual convent pattern !abnorm commonli temper ordinarili standardis normalci normalis ^more ^chang ^mean ^condit ^averag ^common ^statu ^typic ^stabil ^alter ^stabilis ^median ^changer
normalci 73 normal ^condit ^averag ^common ^statu ^typic
normalis 79 standard normal standardis ^chang ^stabil ^alter ^stabilis ^changer
norman 63
normandi 82
norodom 80
norri 75
norsk 77
nortel 72
north 28 !south ^northern ^northwest ^northeast ^northeastern ^northwestern
northampton 75
northeast 51 northeastern ^north ^storm
northeastern 57 northeast ^north ^eastern
northern 35 !southern ^north ^union ^blue ^habit ^yanke ^inhabit ^dweller
northrop 75
northwest 50 northwestern ^direct ^north ^wind
northwestern 60 northwest ^north ^western
norton 75
norwai 54
norweb 74
norwegian 61
norwich 64
nosal 77
nose 54 wind poke intrud pry scent ^search ^neb
nostalg 75 nostalgia ^wish ^desir
nostalgia 68 nostalg ^long ^hungri ^yearn
not 7 non
notabl 43 note celebr remark unusu famou fame renown noteworthi luminari illustri ^import ^known ^signific
notch 61 pass nick eros jag tooth ^record ^locat ^score ^col ^saddl ^gorg
note 25 celebr remark mention observ notic notabl famou fame renown illustri ^sai ^state ^comment ^known ^tell ^perceiv ^memo ^excus ^memorandum ^comprehend
notebook 62 ^book ^planner ^playbook
noteworthi 72 remark notabl ^import ^signific
noth 31 zero zip nil nix ^convers
notic 39 comment find note acknowledg remark discov observ !ignor obvious detect notifi percept notif !unnot ^offici ^announc ^mark ^evid ^appar ^attent ^attend ^sens ^sight ^perceiv ^pronounc ^caveat ^conspicu ^obituari ^promulg ^predomin ^comprehend
notif 58 tell present notic notifi ^inform
notifi 49 advis notic notif ^report ^inform
notion 53 feel specul impress belief concept fanci whim imaginari ^thought ^idea ^construct ^suspicion ^theoret ^intuit ^unreal
notori 51 infam
notorieti 73 ^reput ^infami
notr 71
nottingham 64
notwithstand 74 still howev nevertheless nonetheless
nou 76 head mind brain psych ^knowledg ^unconsci ^cognit
nourish 82 sustain nutrit nutrient nurtur !malnourish ^provid ^care ^food ^attent ^treat ^tend ^feed ^pure ^meal ^dish ^milk ^cater ^vitamin ^delicaci ^minc ^replet ^kosher ^ply
nouvel 74
nov 48
nova 62 ^star
novak 69
novarti 80
novel 50 new fresh fiction refresh novelist ^book ^write ^convert ^pen
novelist 75 novel ^author ^writer
novelti 75 fresh ^origin
novemb 28
novic 77 initi ^rooki ^entrant ^newcom ^fledgl ^cub ^freshman ^apprentic ^traine ^newbi
novini 80
novo 77
novorossiisk 80
now 14 todai present nowadai ^time ^current
nowadai 69 now todai present ^tonight
nowher 53 ^obscur
npf 80
npr 71
nra 80
nsa 75
nsc 79
nsf 82
nsw 76 ^offic ^agenc ^bureau
nt 56
ntl 72
ntsb 69
ntt 64
nuanc 65 refin shade ^mean
nuclear 39 !convent atom
nude 66 bare nake nuditi ^condit ^pictur ^statu ^paint ^raw ^altogeth
nudg 66 prod jog ^push ^elbow
nuditi 72 nude ^condit ^statu ^bare ^raw ^altogeth
nuevo 79
nugget 74
nuisanc 70 pain ^bother
nuke 71 atom microwav zap ^bomb ^bombard ^payload ^warhead
nullifi 80 neutral void quash invalid negat annul ^offici ^advoc ^propon ^stet
number 21 total act amount numer routin ^be ^major ^few ^list ^design ^prime ^averag ^round ^multipl ^minor ^page ^count ^dividend ^squar ^coordin ^constant ^bulk ^remaind ^quota ^cardin ^ordin ^countless ^outnumb ^lotteri ^decim ^multipli ^denomin ^imaginari
numer 45 number multipl count talli reckon !verbal mathemat legion ^mani ^name ^total ^investig ^determin ^dividend ^calcul ^symbol ^sum ^recount ^censu ^countdown ^ascertain
nun 62 ^sister ^religi ^buoi
nurs 53 entertain harbour harbor nanni ^feel ^care ^woman ^attent ^tend ^keeper ^caregiv
nurseri 74 nurs
nurtur 74 rais parent sustain foster rear breed upbring nourish ^care ^attent ^encourag ^tend ^fledg ^cradl ^compassion
nusra 74
nut 64 crack en bat cracker ^gather ^seed ^insan ^mast
nutrient 72 food nutrit nourish ^provis ^feed ^beverag ^foodstuff ^edibl
nutrit 64 nutrient nourish ^food ^treat ^pure ^meal ^dish ^milk ^vitamin ^delicaci ^minc ^kosher
nv 57
nvidia 68
nw 82 northwest
ny 53
nyc 66
nydailynew 74
nymex 82
nynex 60
nypd 60
nyse 58
nyu 80
nz 73
oahu 76
oak 61 ^wood ^tree
oakland 62
oasi 75 haven ^shelter ^tract
oat 69 ^grain ^cereal
oaten 70
oath 61 swear curs explet ^profan
oatmeal 82
ob 75 ^medicin
obama 35
obamacar 72
obchodni 69
obei 67 ^adapt ^compli ^heed ^conform
oberholtz 77
obes 64 ^fat ^overweight
obfusc 75 !clarifi befuddl ^chang ^activ ^confus ^alter ^disarrai ^muddi
obituari 69 ^notic
object 38 aim accus protest !subject dissent ^be ^part ^remain ^web ^commun ^ground ^wall ^whole ^goal ^land ^locat ^mind ^except ^ic ^neighbor ^verifi ^portion ^hail ^stuff ^neighbour ^clinic ^moon ^neutral ^prop ^disapprov ^commemor ^pare ^len ^thread ^discard ^grail ^ribbon ^curios ^imperson ^demur
objection 80 offens hate exception ^unaccept ^distast
oblig 47 respons duti compel accommod ^state ^forc ^articl ^keep ^caus ^requir ^pressur ^confid ^enforc ^impos ^implement ^suppos ^liabil ^shame ^incumb ^stimul ^constrain ^imper ^indebt ^induc ^entrust ^coerc ^hale ^helper ^prerequisit ^beholden
obligatori 82 !option ^requir ^necessari ^impos ^mandatori ^compulsori ^prerequisit
obliqu 75 !nomin !parallel decept sidewai ^abl ^accus ^possess ^abnorm ^bia ^indirect ^genit ^dishonesti ^abdomin ^spatial
obliter 60 remov hide erad veil annihil ^chang ^destroi ^elimin ^destruct ^alter ^atom ^demolit ^mystifi ^vapor
oblivi 77 forget oblivion ^unawar
oblivion 79 limbo oblivi ^forget ^obscur
obscen 71 lewd abhorr smut salaci vulgar filth repuls ^indec ^profan
obscur 57 !promin unknown cloud hidden vagu !clariti humbl blur fog ^chang ^stand ^unclear ^anonym ^hide ^alter ^nowher ^conceal ^limbo ^muddi ^oblivion
observ 39 comment find note watch evid remark mention discov notic ceremoni honor detect perceiv percept experiment discern ascertain ^sai ^state ^look ^open ^person ^inform ^initi ^tell ^expert ^measur ^determin ^individu ^someon ^attent ^attend ^sens ^wit ^monitor ^formal ^memori ^listen ^sight ^dedic
observatori 62 lookout ^build ^structur
obsess 58 possess haunt ghost fixat preoccupi compuls ^control ^concern ^worri
obsolet 71 superannu ^old
obstacl 52 obstruct ^barrier ^hurdl ^deterr ^hinder ^balk ^rub ^roadblock ^stymi ^impedi
obstruct 55 !free block resist embarrass obstacl blockad hinder imped clog stymi impedi ^stop ^prevent ^disput ^structur ^bar ^barrier ^choke ^dam ^plug ^deadlock ^barricad ^stoppag ^stalem ^congest ^filibust ^forbid ^suffoc ^bottleneck ^preclud ^forestal ^stonewal ^naysay
obtain 39 get receiv prevail incur procur ^sourc ^secur ^chang ^gain ^avail ^acquir ^shop ^deriv ^extract ^snag ^excav ^bum
obviou 45 obvious ^evid ^appar ^demonstr ^frank ^plain ^patent ^manifest ^unmistak
obvious 41 evid appar notic obviou plain patent plainli ^conspicu ^predomin
ocampo 82
ocasio 77
occas 48 affair junctur ^happen ^caus ^celebr ^crisi ^observ ^inspir ^strait ^ceremoni ^landmark ^fundrais ^mileston ^occurr ^climax ^jubil
occasion 54 period episod ^unpredict ^infrequ
occident 77 western !orient westernis ^chang ^human ^qualiti ^art ^alter ^habit ^inhabit ^dweller
occup 51 busi job resid occupi ^call ^get ^trade ^account ^activ ^sport ^career ^acquir ^coloni ^employ ^farm ^craft ^metropolitan ^habit ^abid ^inmat ^profess ^berth ^cater ^inhabit ^coaster ^outlier ^vocat ^dweller ^biz
occupi 49 busi interest concern worri resid engag fill occup tenant ^work ^live ^man ^popul ^coloni ^metropolitan ^habit ^inmat ^potter ^inhabit ^coaster ^outlier ^dweller ^serviceman ^smatter
occur 37 happen ^chanc ^materi ^coincid ^backlash ^backfir ^recur ^concur ^materialis
occurr 66 happen ^chang ^current ^appear ^case ^success ^begin ^fire ^event ^break ^strike ^eventu ^incid ^treat ^presenc ^failur ^revers ^wonder ^collaps ^instanc ^disappear ^fate ^accid ^episod ^accompani ^alter ^occas ^motion ^setback ^flash ^outbreak ^interrupt ^conting ^windfal ^discharg ^converg ^marvel ^miracl ^destini ^outburst
ocean 48 sea ^water ^unlimit
oct 45
octob 29
octopu 82 ^seafood
od 64 ^ey ^doctor ^optic ^lyric
oda 79
odd 45 !even funni curiou uneven singular odditi queer ^unusu ^ratio ^likelihood ^pariti ^eccentr ^likeli
oddfath 76
odditi 79 odd quirki curios quirk rariti queer ^strang ^unfamiliar ^eccentr
oddli 79 strang inexplic
odinga 76
odor 70 smell scent perfum ^rank ^properti ^sensat ^incens ^bouquet ^stink ^fragranc
odyssei 69 ^journei
oecd 72
oem 80
of 2 ^futur ^water
ofcom 71
off 17 !on turn awai murder cancel forth dispatch sour slai ^execut ^kill ^burk ^unsatisfactori
offenc 52 !defenc offens offend ^team ^squad ^rollback
offend 47 shock violat injur wound pain scandal offens breach outrag offenc bruis spite appal transgress infract ^attack ^conflict ^convict ^assault ^abus ^anger ^desert ^infring ^assail ^perpetr ^procur ^sin ^culprit ^defector ^molest ^shark ^intrud ^disrespect ^deceiv ^pander ^aggressor ^usurp ^contraven ^cheater ^supplant
offens 42 !defens offend offenc distast objection ^do ^attack ^conduct ^assault ^anger ^raid ^behavior ^hate ^slight ^insult ^ridicul ^ir ^invad ^incurs ^deris ^lousi ^rollback ^predatori ^rebuff ^unpleas ^affront ^vile ^repuls
offer 21 go volunt fling whirl ^provid ^propos ^special ^messag ^suppli ^contribut ^content ^donat ^render ^prospectu ^furnish ^helper ^counteroff
offic 19 offici power agenc role bureau function policeman ^in ^man ^organ ^aid ^newsroom ^command ^headquart ^usa ^ai ^holder ^ir ^tsa ^fda ^cdc ^faa ^ds ^noaa ^nsw ^gao ^drm ^nih ^serviceman
offici 17 busi offic formal function refere !unoffici meddl prescrib intrus interf ^chang ^execut ^record ^author ^perform ^decid ^serv ^regul ^judg ^aggress ^diplomat ^prosecutor ^notic ^licens ^marri ^alter ^recruit ^incumb ^dispatch ^appointe ^usher ^provinci ^wed ^authoris ^ranger ^bureaucrat ^invalid ^censor ^mace ^teller
officio 82
offlin 64
offload 75 unload ^transfer
offseason 72
offset 44 first start begin cancel branch outset commenc offshoot kickoff countervail ^balanc ^compens ^birth ^threshold
offshoot 66 offset branch ^result ^effect ^consequ ^outcom ^upshot
offshor 53 !onshor
offsid 75 ^mistak ^error ^fault
offspr 74 young materi materialis ^result ^effect ^rel ^child ^consequ ^outcom ^babi ^heir ^eldest ^illegitim ^bastard ^upshot ^grandchild
oft 67 often frequent oftentim
oftel 71
often 29 !rare frequent frequenc oft oftentim ^rate ^attend ^audio ^infrar
oftentim 82 often frequent oft
ofth 76
ogden 82
oh 50
ohara 82
ohio 43
oil 30 crude petroleum anoint ^cover ^bless ^greas
oilfield 71
ok 49 fine okai alright ^sanction ^satisfactori
okai 56 approv fine sanction ok alright ^back ^author ^endors ^visa ^authoris ^satisfactori
okinawa 79
okla 82
oklahoma 52
ol 68
old 21 !new !young older ^past ^senior ^ag ^longtim ^grai ^elderli ^patch ^ancient ^yellow ^grei ^hoar ^antiqu ^vintag ^sunset ^emeritu ^obsolet ^secondhand ^vener ^longev ^darken ^anil ^grizzli ^archaic ^superannu
older 43 old senior ag elderli elder
oldest 53
oldham 82
oldsmobil 75
oleg 71
olga 77
oligarch 79 ^ruler
oliv 53 ^fruit
olivetti 80
olivi 66
olivia 71
olli 70
olsen 68
olson 77
olymp 41 ^athlet
olympia 80
olympian 71 except exceed surpass prodigi majest ^athlet ^jock
omaha 71
oman 59
omani 75
omar 57
ombudsman 77 ^investig
omega 74 ^letter
omeri 75
omin 68 threaten bale forbid menac sinist inauspici ^alarm
omiss 69 delet skip omit ^incid ^mistak ^error ^fault ^neglect ^incident
omit 76 miss except exclud overlook neglect omiss ^elimin ^skip
on 3 an !off along singl uniti ac unitari ^unit ^digit ^cardin ^mona ^indistinguish
onboard 62
onc 26 formerli
oncologist 77 ^specialist
oncom 79 onset ^move ^start
oner 77 tax oppress burdensom ^difficult
onetim 73 former sometim ^past
ongo 37 ^current
onion 74 ^bulb
onli 15 but just entir simpli alon exclus mere sole lone solitari
onlin 31
onlook 72 ^wit ^viewer ^watcher ^spectat
onscreen 79
onset 72 attack onslaught oncom ^start ^charg ^fire ^strike ^bomb ^penetr ^blitz ^incurs ^counterattack
onshor 79 !offshor
onslaught 60 attack bombard barrag outpour onset ^charg ^fire ^strike ^bomb ^penetr ^blitz ^incurs ^counterattack
onsoci 75
onstag 74
ont 82
ontario 53
onto 40
onu 82 burden ^worri ^headach ^imposit
onward 68 ahead forward forth
onx 80
oo 82
oop 77
ooz 79 seep ^cours ^flow ^secret ^stream
op 59
opaqu 65 !clear ^qualiti ^frost ^fog ^murki ^fuzzi ^blurri
opec 64
opel 74
open 20 !close clear !shut gap expos recept outdoor ^start ^person ^found ^area ^launch ^initi ^begin ^outsid ^individu ^establish ^someon ^space ^observ ^prize ^ceremoni ^crack ^tear ^hole ^somebodi ^breach ^reopen ^rip ^rent ^jimmi ^inaugur ^soul ^unlock ^rift ^stare ^lever ^mortal ^yawn ^exterior
openai 60
openli 54
oper 18 work run control practic function manipul maneuv surgic manoeuvr usabl ^servic ^deal ^financi ^action ^activ ^engin ^agent ^transact ^driver ^detect ^map ^telegraph ^idl ^spy ^jockei ^provocateur
opera 60 ^classic
operation 76
opin 77 think opinion imagin suppos guess reckon ^expect ^declar ^anticip ^editori
opinion 38 thought sentiment judgement persuas opin ^messag ^specul ^ey ^content ^guess ^belief ^judgment ^surmis
opioid 73
opium 75 ^narcot
oppenheim 66
oppon 41 opposit oppos resist adversari antagonist ^person ^individu ^someon ^contest ^hostil ^enemi ^somebodi ^soul ^foe ^withstand ^mortal
opportun 29 chanc pat opportunist expedi ^time ^sai ^possibl ^season ^hear ^throw ^conveni ^selfish
opportunist 70 opportun ^expedi
oppos 36 fight defend opposit oppon resist adversari pit antagonist ^person ^argu ^individu ^conflict ^someon ^contest ^hostil ^contend ^enemi ^somebodi ^soul ^fend ^foe ^withstand ^mortal ^rebuff ^repuls
opposit 33 oppos !altern revers oppon pair resist confront contrari advers invers ^other ^action ^relat ^word ^contrast ^contradict ^polar ^contradictori ^lockout ^antagon
oppress 63 crush laden suppress persecut burdensom oner ^difficult ^domin ^subject ^frustrat ^burden ^repress ^subdu ^purg ^quash ^torment ^rag ^yoke ^bedevil ^crucifi
oprah 82
opt 48 option prefer choos ^compar
opteron 82
optic 58 ey visual ^properti ^physic ^od
optim 48 optimist !pessim optimis ^hope ^best ^improv ^perfect ^modifi ^tempera ^hone ^sanguin ^disposit
optimis 82 optim ^improv ^perfect ^modifi ^hone
optimist 44 optim affirm !pessimist ^person ^posit ^individu ^someon ^somebodi ^cheer ^bullish ^soul ^upbeat ^rosi ^mortal ^sanguin
option 33 choic select altern opt !obligatori ^put ^elect ^decid ^imposs
optu 72
opul 82 grand luxuri princ lush delux gild ^wealth ^wealthi
or 11 surgeri ^concentr ^miner
oracl 53 prophet ^divin ^augur
oral 59 unwritten ^examin ^spoken ^exam
orang 50
orat 80 ^talk ^speak ^speaker ^verbal
orb 79 ball globe orbit revolv eyebal ^circl
orban 66
orbit 53 reach area rang satellit ambit scope arena revolv domain compass sphere orb ^respons ^equip ^rout ^environ ^provinc ^preserv ^circl ^kingdom ^spacecraft ^lap ^realm ^itinerari
orc 76
orchestr 62 organ engin instrument mastermind orchestra ^plan ^arrang ^adapt ^choreograph
orchestra 71 orchestr ^seat ^philharmon
ordeal 62
order 25 govern system tell regul consist regular arrang dictat logic !disord ordin systemat prescrib orderli coher ^place ^success ^direct ^bid ^seri ^organ ^commiss ^request ^purchas ^organis ^command ^scale ^buyer ^laid ^consecut ^instruct ^grade ^summon ^magnitud ^serial ^sequenti ^genom ^alphabet ^layout
orderli 66 order !disorderli neat ^condit ^attend ^statu ^soldier ^regular ^tender ^tidi
ordin 58 order regul coordin align !cardin ^first ^second ^number ^third ^seri ^fourth ^statu ^fifth ^arrang ^adjust ^sixth ^seventh ^eighth ^ninth ^prescript ^statut ^vest ^tenth ^genom ^eleventh ^twentieth
ordinari 48 averag !extraordinari mundan ^middl ^judg ^common ^qualiti ^routin ^everydai ^commonplac ^jurist ^mediocr
ordinarili 69 normal usual commonli
oregon 57
orejuela 79
oren 82
oreo 79 ^cooki ^biscuit
org 64
organ 30 be govern administr form union establish engin organis !function arrang coordin orchestr mastermind brass ^plan ^offic ^manag ^person ^system ^parti ^feder ^order ^creat ^associ ^agenc ^design ^institut ^individu ^someon ^rel ^handl ^parent ^plant ^territori ^structur ^distribut ^secret ^bureau ^wing ^affili
organis 35 govern administr form union organ establish arrang coordin brass organiz ^manag ^execut ^system ^parti ^feder ^order ^creat ^associ ^bodi ^institut ^structur ^affili ^deleg ^coalit ^enterpris ^personnel ^align ^judiciari ^syndic ^reorganis ^systemat ^reorgan ^hierarchi ^regiment ^regroup ^ioc ^ngo ^thinker ^troup ^interlock
organiz 73 organis
orgin 80
orient 50 point prefer !occident !disori ^chang ^home ^head ^posit ^view ^decid ^direct ^human ^locat ^qualiti ^mind ^familiar ^art ^alter ^destin ^ideolog ^align ^perspect ^attitud ^lie ^dimens ^experiment ^hemispher ^orthodoxi ^reorient ^wavelength
origin 31 sourc earlier found initi begin institut pilot innov root creation creativ aris extract upris conceiv mastermind descent incept semin primit archetyp ^first ^point ^creat ^suggest ^caus ^process ^propos ^exampl ^abil ^primari ^qualiti ^founder ^fresh ^imagin ^preliminari ^belief ^deriv ^pioneer ^proven
oriol 67 ^blackbird
orion 65
orlando 56
orlean 53 ^ideolog
orli 75
ornament 77 grace decor cosmet adorn embellish ^state ^chang ^practic ^plant ^panel ^pattern ^hang ^alter ^landscap ^trim ^colour ^deck ^nonsens ^jewel ^fring ^prank ^graffiti ^mould ^centerpiec ^fledg ^mold ^artifact ^emblazon ^garland ^wreath ^fin ^stud ^centrepiec ^folder ^rivet ^bead ^gild ^flora
ornat 76 rhetor elabor grandios ^appear ^style ^flamboy ^rant ^bombast
orozco 77
orphan 72 ^person ^individu ^someon ^minor ^child ^kid ^strip ^somebodi ^soul ^depriv ^divest ^youngster ^nestl ^mortal
orquera 80
orthodox 64 !unorthodox ^tradit ^convent ^sanction ^conform
orthodoxi 73 ^tradition ^orient ^conform
ortiz 66
orwel 79
os 61 ^metal
osaka 66
osama 66
osborn 73
osbourn 79
osc 76
oscar 48 ^award ^honor ^honour ^accolad ^laurel
oscil 80 hover vibrat vacil ^period ^swing ^hesit ^swai ^rippl ^reson ^waver ^transient ^waffl
oseguera 72
oshawa 72
oslo 71
osman 82
osprei 73 ^hawk
ossetia 82
ossoff 80
ostens 65 seem appar seemingli ^inform ^instruct ^counterfeit ^superfici
oster 82
ostrava 75
ostrich 76 ^person ^individu ^someon ^somebodi ^soul ^mortal
ot 75
otc 77 ^unlist
other 11 former earli !same separ distinct ^anoth ^past ^differ ^opposit ^otherwis
otherwis 45 differ ^other
ottawa 55
ought 58
ounc 53
our 17
ourselv 50
oust 50 expel ouster ^replac ^remov ^expuls ^eject ^depos ^supersed ^supplant ^dethron
ouster 59 oust ^person ^individu ^someon ^somebodi ^soul ^evict ^mortal
out 11 awai !safe expedit extinct excurs picnic ^air ^reveal ^dead ^failur ^holidai ^expos ^disclos ^journei ^vacat ^divulg ^unwrap ^strikeout
outag 59
outbid 77 ^bid ^tender
outboard 82 ^portabl
outbreak 53 erupt ^happen ^epidem ^occurr
outburst 67 burst gush effus ^happen ^express ^salvo ^occurr
outclass 82 ^subordin ^inferior
outcom 42 result effect event consequ termin upshot ^respons ^impact ^worst ^wake ^subsequ ^fallout ^aftermath ^harvest ^phenomenon ^dent ^sequel ^repercuss ^reverber ^offshoot ^offspr ^spillov ^byproduct
outcri 61 call cry shout yell vocifer exclaim ^express ^surpass ^vocal ^scream ^outperform ^roar ^outgo ^boo ^utter ^outstrip ^gee ^clamour ^clamor ^whoop ^bellow ^hiss ^outdo ^catcal
outcrop 80 ^appear ^rock ^stone
outdat 64 superannu
outdo 80 trump best exce surpass outperform scoop outgo outstrip outflank surmount ^better ^beat ^outpac ^outcri ^outweigh ^circumv ^overreach ^trounc
outdoor 59 open outsid !indoor ^exterior
outer 66 !inner ^satellit ^outward
outfield 69 ^tract ^fielder
outfit 56 equip rig kit ^provid ^stock ^arm ^suppli ^commiss ^motor ^cloth ^dress ^instrument ^mechan ^wire ^render ^spar ^armor ^stave ^armour ^furnish ^shaft ^attir ^fin ^garb ^armament
outflank 76 trump best scoop outdo ^go ^move ^travel ^beat ^trounc ^locomot
outflow 73 spring leak !inflow outpour fountain leakag ^outgo
outgo 59 spend !incom expenditur exce surpass forthcom outperform outstrip outlai outdo surmount ^cost ^past ^better ^beat ^retir ^preced ^outpac ^outcri ^outweigh ^circumv ^overreach ^outflow ^trounc ^outward
outgun 77
outlai 73 spend expenditur outgo ^cost ^payment ^expend
outlandish 76 bizarr weird eccentr ^strang ^unfamiliar ^unconvent
outlast 73 surviv outliv ^be ^live
outlaw 65 !legal crimin illeg illicit crook lawless illegitim felon ^ban ^tough ^violat ^machin ^murder ^repeat ^runner ^kidnap ^prohibit ^liquid ^conspir ^unlaw ^racket ^hijack ^hood ^veto ^blackmail ^kidnapp ^fugit ^gangster ^interdict ^rapist ^censor ^traitor ^forbid ^incendiari ^smuggler ^punk ^disallow ^thug ^nix ^abductor
outlet 41 exit ^store ^shop ^discount ^marketplac ^mall ^mart ^plaza
outlier 74 ^resid ^occupi ^occup ^deviat
outlin 46 defin draft abstract sketch ^describ ^write ^brief ^profil ^bound ^distinct ^depict ^pen ^summari ^boundari ^epitom ^coastlin ^skylin ^silhouett
outliv 82 surviv outlast ^be ^live
outlook 42 expect prospect mental lookout mindset ^possibl ^promis ^anticip ^belief ^attitud ^misgiv
outnumb 62 ^number ^total ^amount
outpac 57 ^surpass ^outperform ^outgo ^outstrip ^outdo
outpati 75 ^patient
outperform 55 exce surpass outgo outstrip outdo surmount ^better ^beat ^outpac ^outcri ^outweigh ^circumv ^overreach ^trounc
outplai 80 ^beat ^trounc
outpost 61 ^post ^coloni ^settlement
outpour 68 spring bombard barrag onslaught fountain outflow gush ^flow
output 42 yield ^product ^produc ^crop ^harvest
outrag 48 shock violat assault scandal enorm offend steep rape horrif appal incens indign dishonor exorbit profan unconscion ^anger ^excess ^angri ^ir ^disgust ^assail ^atroc ^sicken ^indec ^inhuman
outrais 80
outreach 64 ^reach ^stretch
outright 53 unlimit instantli instantan ^unqualifi
outrun 82 ^run
outscor 80 ^beat ^trounc
outset 60 first start begin offset commenc kickoff ^birth ^threshold
outsid 27 foreign !insid extern outdoor exterior ^open ^region ^contest ^surfac ^unknown ^alien ^stranger
outsiz 65 overs ^big ^larg ^size
outskirt 62 fring
outsourc 58 ^sourc
outspent 82
outspoken 56 candid frank vocal blunt forthright ^commun ^bluff
outstand 45 great strike promin ow spectacular salient ^superior ^conspicu
outstrip 64 distanc exce surpass outperform outgo outdo surmount ^better ^beat ^outpac ^outcri ^outweigh ^circumv ^overreach ^trounc
outward 75 extern !inward ^outgo ^outer
outwardli 82 extern
outweigh 64 ^domin ^surpass ^prevail ^outperform ^reign ^outgo ^outstrip ^predomin ^outdo
oval 56 ovat ^round ^circl
ovari 79 ovarian
ovarian 80 ovari
ovat 67 oval ^round ^credit
oven 73
over 11 end conclud termin ^divis ^finish ^maiden
overal 34 ^gener ^gross
overarch 76 ^domin ^prevail ^reign ^predomin
overbid 75 ^bid ^tender
overblown 72 pontif
overboard 73
overcam 69
overcapac 64
overcharg 71 rob hook surcharg soak pluck overload plume fleec ^charg ^bill ^load ^laden ^cheat ^extort
overcom 50 defeat overwhelm master subdu overtak overpow surmount ^control ^beat ^rout ^surviv ^restrain ^bulldog ^trounc ^skunk
overcrowd 68 ^crowd ^herd
overdon 73 exagger overst ^cook
overdos 65 ^drug ^dose
overdr 76 overus ^us ^action ^activ ^appli ^util ^emploi ^utilis
overdraft 80 ^draft
overdu 63 delinqu ^due
overestim 80 !underestim overvalu ^estim ^valu ^approxim ^apprais ^misjudg
overflow 72 flood runoff overrun afloat inund awash ^full ^run ^cours ^flow ^feed ^spill ^effus ^seeth
overh 64 overheat ^heat ^hot ^warm ^meltdown
overhang 77 ^project ^hang
overhaul 49 modern renov modernis overtak redevelop ^top ^improv ^advanc ^progress ^fix ^doctor ^renew ^restor ^repair ^mainten ^mend ^regener ^bushel
overhead 59 !surfac ^expens
overheard 79
overheat 79 overh ^heat
overjoi 80 ^joi ^joy
overland 82
overlap 57 lap converg ^share ^cover ^coincid ^represent ^conjunct
overli 60 too excess ^kill ^lie
overload 70 overcharg ^full ^fill ^load ^burden
overlook 59 miss domin command neglect unmark unnot omit ^high ^place ^spot ^lie
overnight 46 ^long ^suitcas
overpai 76 ^pai
overpow 67 overwhelm overcom overtak ^beat ^devast ^provok ^evok ^arous ^trounc ^elicit ^irresist
overpr 82 ^expens
overran 72
overreach 69 vault circumv ^fail ^surpass ^bold ^outperform ^outgo ^outstrip ^outdo
overreact 73 ^respons ^respond ^react
overrid 63 revers overturn paramount overthrow overrul predomin ^rule ^domin ^devic ^cancel ^neutral ^prevail ^reign ^decre ^counteract
overrul 70 revers overturn overthrow overrid ^rule ^decre
overrun 66 invad infest overflow ^inhabit
overs 69 overse outsiz superintend ^big ^larg ^supervisor
oversaw 59
overse 45 manag supervis superintend overs ^administr ^administ
oversea 38 abroad ^foreign
overseen 63
overshadow 56 domin shadow eclips dwarf
oversight 48 supervis laps superintend inadvert ^manag
overst 63 amplifi exagger magnifi !underst hyperbol overdon overstat ^ga ^tout ^boast ^mislead ^brag ^misinform ^pad ^bluster ^vaunt ^embellish
overstaf 79
overstai 82 ^abid ^bide
overstat 79 exagger overst ^decept ^misrepresent ^deceit
overstep 72 top exce transcend transgress ^pass ^excel ^surpass
overstretch 82 ^injur ^wound
oversubscrib 75 ^sold
oversuppli 71 flood glut ^provid ^suppli ^render ^furnish
overt 76 !covert ^visibl ^bald
overtak 63 overwhelm overhaul overcom overpow ^top ^advanc ^progress ^compet ^contend ^vie
overtaken 64
overthrew 79
overthrow 59 revers upset overturn subvert overrid overrul derang ^end ^rule ^subvers ^decre ^depos ^revolution
overthrown 79
overtim 59 ^period ^tiebreak
overtli 75 !covertli
overton 80 partial ^mean ^harmon
overtook 72
overtur 65 advanc preliminari prelud ^origin ^music ^incept
overturn 48 revers turnov upset overthrow upturn subvert overrid overrul ^move ^turn ^success ^upend ^turtl
overus 82 overdr ^us ^appli ^util ^emploi ^exploit ^utilis
overvalu 71 !undervalu overestim ^rate ^estim ^valu ^evalu ^valuat ^apprais
overweight 65 ^fat ^obes
overwhelm 47 consum overcom drown overtak overpow delug submerg ^intens ^devast ^burden ^provok ^evok ^arous ^elicit ^irresist
overwhelmingli 54 irresist
ovitz 82
ow 48 outstand ^unpaid
owen 55
owl 77 ^raptor
own 18 have owner possess ain ^person
owner 37 own ownership ^person ^individu ^someon ^household ^somebodi ^businessman ^holder ^soul ^patron ^homeown ^mortal ^saver ^renter ^booksel
ownership 45 owner possess ^hold ^relat ^proprietari ^stockhold ^retent
ox 80 ^cow ^cattl ^bovin ^yak
oxfam 79
oxford 58
oxfordshir 82
oxid 73 ^chang ^reaction ^compound ^alter ^rust ^dioxid ^combust
oxlei 82
oxygen 63 ^chang ^process ^ga ^treat ^alter
oz 72
ozark 82
pa 60 pop dad daddi pascal ^father ^metal
pablo 64
pac 53 ^committe ^commiss
pace 41 rate step stride footstep tread tempo pacer ^go ^move ^travel ^walk ^rack ^locomot ^gallop
pacemak 74 pacer
pacer 77 pace pacemak ^hors
pacif 38 passiv counterinsurg pacifi ^peac ^pact ^belief ^calm ^treati ^philosophi ^appeas ^doctrin
pacifi 82 peac pacif comfort appeas gentl reconcil assuag placat concili peacemak ^still ^calm ^quiet ^mediat ^intermedi ^intermediari ^tranquil
pack 43 box packag gang bundl jam compact mob packer backpack battalion multitud plural ^case ^materi ^collect ^crowd ^fill ^stuff ^accumul ^envelop ^aggreg ^encas ^cardboard ^stow ^enclosur
packag 39 public softwar promot box pack bundl packet parcel ^ad ^unit ^busi ^case ^messag ^contain ^collect ^content ^advertis ^endors ^accumul ^hype ^aggreg ^advert ^encas
packard 55
packer 63 pack backpack boxer ^wholesal ^middleman
packet 64 packag bundl parcel ^messag ^collect ^accumul ^aggreg
pact 46 accord treati ^pacif
pactel 82
pad 67 dramat bolster cushion tablet trudg embellish ^walk ^paper ^soft ^amplifi ^stuf ^exagger ^overst ^splash ^leaf ^artifact ^magnifi ^hyperbol
paddl 73 dabbl ^boat
padilla 76
padr 77 ^priest ^chaplain
paean 76 eulogi ^prais ^congratul ^anthem ^extol ^kudo
pagano 79
page 36 pager ^work ^number ^vocal ^summon ^utter ^leaf
pageant 82 ^observ ^ceremoni
pager 71 page
pagliarelli 80
pahlavi 75
pai 25 earn gain paid payment wage compens salari payer ^commun ^found ^profit ^bui ^spend ^financ ^foot ^corrupt ^repair ^refund ^repai ^subsid ^subsidis ^bribe ^expend ^remit ^overpai ^defrai
paid 33 pai gain !unpaid ^cash ^profession ^compens ^salari ^freelanc ^mercenari
paig 74
pain 41 injur hurt offend terribl aw ail irrit strive sore !pleasur afflict dread nuisanc anguish ^try ^effort ^attempt ^feel ^suffer ^qualiti ^burn ^upset ^smart ^tender ^bite ^symptom ^distress ^rack ^tortur ^sting ^traumat ^endeavor ^jihad ^wrench ^harrow ^ach ^agoni ^stitch ^agon ^torment
painewebb 63
painfulli 75 sore
painkil 69 ^medic ^medicin ^fentanyl ^bayer
painstak 75 ^care
painstakingli 80
paint 46 pictur painter roug pi motlei ^prime ^surfac ^art ^landscap ^artifici ^colour ^grain ^coat ^shade ^nude ^stain ^miniatur ^whitewash ^mural
painter 71 paint panther cougar ^letter ^artist ^portray
pair 41 union opposit match coupl span twin mate brace duo duet twain yoke ^two ^group ^unit ^set ^servic ^join ^sex ^hybrid ^matchup ^mismatch
paislei 82 ^cloth ^fabric ^textil
pajama 82 ^pant ^trouser
pakistan 47
pakistani 57
pal 69 brother buddi croni ^friend
palac 54 castl ^govern ^author ^regim ^mansion
palat 79 !unpalat ^accept ^surfac ^pronounc ^glide ^tasti
pale 68 fair blanch blond livid wan ^light ^weak ^fenc
paler 71
palermo 75
palestin 69
palestinian 46
palett 80 pallet ^reach ^rang ^ambit ^scope ^compass
palin 65
pall 77 scare chill curtain daunt drape shroud ^chang ^intimid ^apprehens ^dread
palladium 75 ^metal
pallet 76 palett ^reach ^rang ^platform ^ambit ^scope ^compass
palm 53 handl medal decor ribbon ^region ^field ^touch ^manipul
palmer 61
palmieri 76
palmol 80
palmon 73
palmsourc 82
palo 63
palpabl 72 evid appar plain patent tangibl manifest unmistak ^corpor ^materi ^physic ^percept
paltri 74 sorri neglig ^worthless ^meagr ^meager
pam 57
pamela 69
pamkeynen 80
pamphlet 77 tract leaflet folder ^author ^book ^writer
pan 57 trash ^go ^move ^travel ^locomot
panacea 76 ^cure ^remedi ^therapeut
panagopoulo 80
panama 64 sailor ^hat
panason 75
panchen 79
pancreat 80 ^red ^inflamm
pandem 53 ^gener ^epidem
pander 69 procur indulg gratifi ^provid ^offend ^spree ^humor ^cater ^humour ^ply
panel 40 juri ^committe ^commiss ^select ^choos ^grace ^decor ^coffer ^adorn ^ornament
panetta 82
panhandl 79 ^handl ^grip ^beggar
panic 51 terror scare ^fear ^anxieti ^terrifi ^freak ^dread ^anxious
panick 66 frighten terrifi ^afraid
panmur 65
panopli 82 arrai armor ^equip ^cloth ^clad
pant 63 gasp trouser heav drawer ^short ^blow ^cloth ^jean ^breath ^nois ^fabric ^textil ^utter ^cord ^garment ^trunk ^slack ^tweed ^pajama
pantheon 80 ^collect ^accumul ^monument ^aggreg
panther 68 jaguar painter cougar ^leopard
pantri 80
pao 71
paolo 74
papaci 76 pontif ^govern ^author ^regim
papal 69 pope pontif
papandr 79
paparazzi 72
paper 38 newspap document theme wallpap ^report ^sourc ^cover ^write ^materi ^card ^resolv ^platform ^resolut ^ballot ^stuff ^sheet ^copyright ^charter ^certif ^chad ^patent ^confess ^carbon ^credenti ^tissu ^manila ^tablet ^capitul ^essai ^voucher ^pad ^newsprint ^cardboard ^artisan ^journeyman ^confetti
paperback 82 ^book
paperwork 62 ^work
papoui 77
papow 82
papua 66 ^region
par 58 equal equival equat ^score ^statu ^talli
parachut 69 ^fall ^plung ^descend ^dive ^jumper ^glide
parad 55 troop exhibit marcher ^march ^process ^success ^pivot ^pedestrian
paradigm 79 imag prototyp epitom ^exampl ^inflect
paradis 65 heaven ^region
paradox 73 ^contradict ^inexplic
paragraph 74 ^author ^write ^split ^divid ^writer ^pen
paraguai 82
parallel 56 twin duplic analogu analog latitud !obliqu ^set ^chang ^put ^place ^posit ^similar ^match ^lai ^correspond ^alter ^talli ^tropic ^gibe ^jibe
paralymp 73
paralys 66 paralyz
paralysi 75 ^dysfunct
paralyz 62 paralys ^ill ^sick
paramed 64
paramet 68 ^factor ^constant ^invari
paramilitari 61 ^personnel
paramount 48 overrid predomin ^domin
paranoia 75
paranoid 68 ^insan
parasit 75 !host ^be ^follow ^organ ^depend ^mutual
parc 77
parcel 65 share packag portion assign alloc bundl packet allot tract ^cover ^contain ^grant ^split ^divid ^ration ^subsid ^subsidis ^realloc
pardon 61 excus amnesti forgiv ^person ^individu ^someon ^somebodi ^warrant ^soul ^cleric ^mortal ^benign ^condon ^divin ^absolv
pare 60 trim skin shave peel whittl sliver ^cut ^object ^fragment ^decreas ^lessen
parekh 80
parent 35 !child rear matern parenthood nurtur ^be ^organ ^father ^mother ^adopt ^foster ^fledg ^cradl
parenthood 69 parent ^adulthood
pari 40 wall
pariah 76 ^unfortun ^untouch ^heret
pariba 69
parish 67 ^commun ^jurisdict
parishion 80
parisian 82
pariss 80
pariti 64 ^even ^odd ^pregnanc ^matern
park 37 common green ballpark ^set ^put ^place ^posit ^room ^channel ^lai ^guid ^steer ^maneuv ^manoeuvr ^tract
parker 64
parkinson 72
parkwai 75 ^road ^rout
parlanc 76
parliament 37 seven parliamentari ^card ^legislatur
parliamentari 47 parliament ^democrat
parliamentarian 72 ^expert ^legisl
parlor 80 parlour ^room
parlour 80 parlor ^room
parma 75
parmalat 75
parnel 72
parodi 73 takeoff spoof travesti mockeri ^mock ^imperson ^caricatur
parol 57 password ^releas ^free ^promis ^liber ^secret ^loos
parri 72 hedg dodg evad duck skirt sidestep elud circumv ^block ^avoid ^punch
pars 77 ^analyz ^dissect
parson 75 minist pastor curat ^reverend
part 18 start depart leav piec split divid partli compon partial portion constitu farewel ^go ^unit ^member ^press ^relat ^detail ^rest ^particular ^object ^environ ^surround ^item ^element ^departur ^compound ^widen ^hub ^segment ^substanc ^remaind ^turnout ^divorc ^fraction ^scatter ^splinter ^wreckag ^butt ^residu
parti 23 ^social ^organ ^organis ^celebr ^gop ^danc ^dinner ^recept ^smoker ^reunion ^rave ^masquerad ^soire ^fete
partial 44 part partli fond !imparti fanci overton partisanship ^like ^local ^section ^deriv ^raw ^unfair ^colour ^provinci ^bia ^differenti ^inclin ^tendenc ^bias ^prejudic ^incomplet ^harmon ^slant
particip 36 involv activ player enter ^associ ^act ^discuss ^condit ^attend ^statu ^contest ^footbal ^server ^intervent ^retreat ^attende ^scorer ^golfer ^mvp ^groom ^stringer ^bowler ^sharer ^masquerad
particl 69 atom molecul ^materi ^stuff ^grain ^grind ^ion
particular 38 !gener detail special !univers especi specif except item specifi specialis ^part ^fact ^center ^focu ^focus ^qualiti ^highlight ^compon ^portion ^elabor ^descript ^focuss ^dilat
particularli 32 special especi
partisan 54 enthusiast !nonpartisan partisanship ^support ^fan ^advoc ^admir ^addict ^gadget ^propon ^fanat ^freak ^booster ^bigot ^protagonist ^junki
partisanship 80 partial partisan ^local ^section ^unfair ^provinci ^bia ^inclin ^tendenc ^prejudic
partit 79 part separ divid zone section segment ^wall ^word ^structur ^resolv ^analysi
partli 44 part partial !wholli
partner 30 cooper partnership collabor mate spous ^provid ^associ ^act ^suppli ^rel ^wife ^husband ^render ^furnish ^honeymoon
partnership 41 partner ^busi ^relationship
partygo 82 ^attend ^attende
pasadena 79
pascal 76
paso 66
pasqual 80
pass 28 go !run walk legisl ex exit departur expir passag surpass notch antiqu passer transient cursori elaps perfunctori ^move ^later ^leav ^death ^negoti ^travel ^achiev ^cross ^transit ^cycl ^temporari ^accomplish ^muscl ^aerial ^deceas ^skirt ^fumbl ^travers ^overstep ^locomot ^expiri ^blunder
passag 49 pass transit enact ^text ^section ^extract ^fossil ^excerpt
passagewai 80 ^tunnel ^corridor ^aisl ^canal ^arcad
passeng 40 rider ^travel ^commut
passer 71 pass ^person ^individu ^someon ^somebodi ^soul ^pedestrian ^mortal
passion 50 heat rage turbul warmth mania ^feel ^abandon ^wild ^impass ^fieri ^fanat ^emotion ^ablaz ^ardent ^stormi ^fervent ^fervor ^fervour ^lusti
passiv 69 !activ peac pacif ^philosophi ^inact ^submiss ^doctrin ^nonviol ^apathi ^listless ^inertia
passov 75
passport 54 recommend ^permiss ^safeguard
password 59 parol ^secret
past 23 by !futur !present retir preced glue ^last ^time ^other ^recent ^then ^former ^old ^ago ^depart ^histori ^period ^previou ^histor ^yesterdai ^sometim ^attach ^ancient ^outgo ^agon ^onetim ^foregon ^prehistor ^bygon
pasta 77 ^food ^dish ^penn ^noodl
pastim 70 pursuit ^divers ^recreat ^hobbi
pastor 61 minist curat parson ^letter ^berth ^clergi ^missiv ^reverend
pastri 82 ^pie
pastur 82 crop grass brows graze lei ^common ^feed ^fodder
pat 58 opportun tap chuck rap slick dab ^strike ^touch ^appropri ^conveni ^plausibl
patch 54 while spot piec plot spell patchi spotti ^old ^provid ^mark ^suppli ^fix ^pattern ^repair ^bed ^garden ^render ^mend ^pinpoint ^furnish ^fret ^tract ^plaqu
patchi 69 patch ^variabl ^uneven
patchwork 75
patel 60
patent 56 evid appar obvious plain manifest unmistak plainli palpabl ^secur ^document ^paper ^regist ^obviou ^procur ^proprietari
paterson 75
path 41 track rout itinerari ^lane ^pathwai ^crosswalk ^walkwai
pathet 72 poor ridicul silli miser piti hapless ^unfortun ^contempt
pathogen 68 infect
patholog 82 diseas pathologist ^unhealthi ^dysfunct ^sclerosi ^adhes
pathologist 82 patholog ^specialist
pathwai 62 tract ^path
patienc 56 patient !impati ^card
patient 44 patienc !impati ^suffer ^alex ^endur ^dilig ^inmat ^outpati
patio 77 terrac
patria 63
patriarch 62 patriarchi ^man ^jurisdict
patriarchi 82 patriarch
patricia 66
patrick 48
patriot 51 nation nationalist loyal ^american ^loyalti
patrol 45 polic ^protect ^guard ^watcher
patron 60 support shop frequent sponsor arch !boycott ^custom ^owner ^client ^regular ^superior ^fixtur ^habitu
patten 52 clog ^footwear
pattern 44 rule form design practic model normal convent !plain ^activ ^figur ^custom ^natur ^match ^career ^water ^check ^scale ^spot ^cooper ^band ^fashion ^copi ^symbol ^ring ^correspond ^slash ^soviet ^streak ^patch ^flower ^strand ^usag ^dot ^talli ^biolog ^simul ^systemat ^grid ^ritual ^stripe
patterson 66
patti 65 cake ^dish ^pie
pattinson 80
patton 82
paul 35
paula 62
paulina 76
paulo 69
paus 46 suspens interrupt hesit ^wait ^rest ^delai ^disrupt ^postpon ^laps ^falter ^blackout ^halftim ^waver ^lull ^interv ^respit
pave 52 pavement ^surfac ^concret ^coat ^tarmac ^artifact ^cobbl
pavel 67
pavement 69 pave sidewalk ^concret ^tarmac ^artifact
pavilion 76 marque ^tent
paw 80 hand mitt manu ^touch ^hook ^fist ^scrape
pawn 72 instrument soak ^help ^assist ^pledg ^consign ^helper
paxton 65
payabl 68 collect ^due ^liabil
payback 73 retribut vengeanc ^take ^yield ^proce ^retali ^reveng
paycheck 57 ^check ^chequ
paydai 76
payer 68 pai ^taxpay ^tenant ^renter
payload 69 load cargo shipment freight consign warhead ^product ^explos ^merchandis ^ware ^nuke
payment 38 pai ^cost ^spend ^benefit ^cash ^commerci ^instal ^commerc ^penalti ^premium ^reward ^incent ^tribut ^subscript ^refund ^bonu ^royalti ^repay ^ransom ^payoff ^bribe ^mercantil ^residu ^remit ^amort ^outlai ^amortis ^remitt
payn 75
payoff 63 take wage yield proce reward bribe ^payment ^soap
payout 52
paypal 75
payrol 60 ^amount ^sum
payton 69
pb 69 lead ^metal
pbl 77
pc 40
pct 62 percent percentag ^proport
pda 72 organ organis
pdt 74
pe 75 foot ^letter
pea 69
peabodi 76
peac 36 !war passiv seren pacifi ^pacif ^quiet ^truce ^nonviol ^concili ^concord ^tranquil
peacefulli 63
peacekeep 66 ^defend ^soldier ^guardian ^protector
peacemak 76 reconcil concili pacifi ^mediat ^intermedi ^appeas ^intermediari
peach 77 beauti dish knockout sweetheart ^reveal ^woman ^expos ^disclos ^divulg ^unwrap
peacock 79
peak 41 top prime summit elev height ail flower poorli flush crest heydai blossom pinnacl unwel ^point ^reach ^rise ^period ^lift ^ill ^minimum ^maximum ^sick ^aris ^upris
peanut 73 insignific ^amount ^minor ^sum ^pod
pearc 77
pearl 65 drop ivori bone bead ^white ^gather ^jewel
pearson 63
peasant 66 provinci
peat 75
pebbl 71 ^rock ^stone ^rough
peck 72 deal lot mass mountain plenti pile hat stack flock slew batch spate heap raft smack mint ^strike ^eat ^flood ^inund ^delug
pedal 73 cycl wheel bike bicycl ^plai ^acceler ^ride ^lever ^rider ^cyclist ^throttl
peddl 68 hawk monger vend peddler ^market ^sell ^merchandis
peddler 80 peddl ^market ^crimin ^traffick ^seller ^vendor ^crook ^outlaw ^felon ^chapman
pedest 80 stand ^statu
pedestrian 68 walker ^travel ^parad ^stagger ^passer ^swagger ^hiker ^marcher
pediatr 71 pediatrician ^medicin
pediatrician 73 pediatr ^specialist
pedigre 71 blood lineag ancestri bloodlin ^sept ^breed ^genealog
pedophil 80 ^degener ^deviat ^pervert
pedro 55
peek 71 glanc ^look
peel 64 strip shed skin pare flake ^chip
peer 49 equal ^look ^person ^associ ^individu ^someon ^somebodi ^successor ^reliev ^soul ^duke ^contemporari ^backup ^nobl ^baron ^mortal ^earl
peform 82
peg 58 pin nail ^mark ^succe ^marker
peggi 80
pehe 76
pei 71
pelican 79
pelosi 71
pelou 77
pelt 71 stream hide rain skin bombard pepper fur ^attack ^success ^throw ^egg ^assail ^sequenc ^rabbit ^leopard ^beaver ^snowbal
pen 57 write compos ^author ^refer ^profil ^dramat ^draft ^outlin ^spell ^novel ^script ^fiction ^fabric ^redact ^rewrit ^lyric ^vers ^paragraph ^footnot ^corral ^enclosur
pena 77
penal 66 punish penalti punit penalis ^execut ^estim ^judg ^victim ^guess ^retali ^detent ^approxim ^disciplin ^imprison ^gaug ^reveng ^aveng ^scourg ^chastis ^castig
penalis 73 punish penalti penal ^execut ^estim ^judg ^victim ^guess ^retali ^detent ^approxim ^disciplin ^imprison ^gaug ^reveng ^aveng ^scourg ^chastis ^castig
penalti 43 punish !reward penal penalis ^payment ^fine ^detent ^imprison ^retribut ^chastis ^forfeit ^castig
penc 39
penchant 70 prefer tast ^like
pencil 65 ^line ^describ ^draw ^trace
pend 47 ^unfinish
pendant 82 depend ^support ^adorn
penetr 55 sharp bottom keen discrimin dawn insight acut infiltr pierc incurs !impenetr fathom ^attack ^enter ^understand ^qualiti ^probe ^storm ^vulner ^plung ^raid ^invas ^percept ^tunnel ^grain ^filter ^onslaught ^forai ^intrud ^immers ^onset ^permeat ^trespass ^diffus ^ingrain ^pervad
peng 58
penguin 72
peni 61 ^dick ^cock
peninsula 58 ^ground
penn 69 ^pasta
pennant 77 streamer ^award ^honor ^honour ^accolad ^laurel
pennei 68
penni 57 cent ^copper ^coin
pennington 82
pennsylvania 47
pension 44 ^done ^award ^grant ^elig ^beneficiari ^superannu
pent 75 ^confin
pentagon 44 ^bureaucrat ^bureaucraci
pentium 65
penultim 82 ^intermedi
peopl 13 mass multitud citizenri ^group ^nation ^govern ^gener ^public ^commun ^live ^lost ^free ^dead ^poor ^popul ^defeat ^rich ^wound ^elector ^cautiou ^sick ^lobbi ^brave ^folk ^retreat ^disabl ^ancient ^blind ^migrat ^doom ^contemporari ^damn ^unemploi ^inhabit ^handicap ^baffl ^deaf ^dorian ^clientel ^enlighten
peoplesoft 59
peoria 77
pep 70 ginger
pepper 59 pelt ^attack ^bush ^throw ^assail ^spice
pepsi 76 ^cola
pepsico 71
peptid 76 ^amid
per 27
perceiv 50 understand intellig sens observ percept apprehens comprehend ^see ^person ^inform ^hear ^individu ^someon ^attend ^wit ^touch ^notic ^catch ^listen ^sight ^dream ^detect ^realiz ^somebodi ^viewer ^tast ^visual ^comprehens ^soul ^smell ^watcher ^auditor ^spectat ^mortal ^divin ^ach ^discover ^hallucin
percent 18 percentag pct ^proport
percentag 41 share percent portion pct ^allow ^cut ^stake ^asset ^proport ^alloc ^slice ^ration ^tranch ^dole ^dispens ^allot
percept 51 observ notic detect appreci perceiv tast insight discern ^understand ^cultur ^keen ^visibl ^discrimin ^represent ^penetr ^sensibl ^subtl ^pierc ^virtu ^vogu ^apprehens ^faint ^recogniz ^palpabl ^conceptu ^audibl
perch 69 light pole rod alight ^land ^sit
perci 82
percol 80 infiltr leach ^cook ^trickl ^diffus
pere 80
peregrin 76 mobil wander rove nomad ^travel ^unsettl ^falcon
perella 80
perenni 68 !annual repeat recurr !biennial ^long ^plant ^flora
perez 65
perfect 45 complet pure stark thorough stare utter idol hone consumm !imperfect ^state ^potenti ^better ^improv ^form ^capabl ^amend ^master ^refin ^optim ^ideal ^tens ^intact ^polish ^mint ^impecc ^optimis
perfectli 53 dead absolut utterli
perform 27 do execut plai act ^offici ^person ^activ ^improv ^player ^present ^star ^conduct ^demonstr ^entertain ^actor ^headlin ^premier ^artist ^church ^method ^routin ^interpret ^concert ^render ^magic ^spectacular ^musician ^comedian ^comic ^stunt ^cowboi ^heroic ^improvis ^practis ^portray ^theatric ^recit ^strongman ^conjur ^dancer
performa 74
perfum 80 essenc odor scent fragranc ^maker ^smell ^incens ^cologn
perfunctori 82 pass cursori ^formal ^careless
perhap 36 possibl mayb
peril 60 risk threaten danger riski endang hazard jeopard imperil jeopardis jeopardi precari menac queer scupper endanger ^impact ^exist ^affect ^specul ^unsaf
perimet 66 border margin ^edg ^bound ^boundari
period 29 occasion cyclic sporad ^year ^time ^month ^week ^even ^continu ^issu ^public ^term ^past ^hour ^night ^decad ^season ^annual ^morn ^prime ^stage ^weekend ^daili ^hospit ^centuri ^era ^regular ^peak ^journal ^phase ^monthli ^festiv ^indict ^weekli ^lifetim ^reign ^durat ^digest ^flush ^hourli
peripher 73 !central ^margin ^incid ^printer ^skirt ^incident ^encircl
perish 69 exit die expir deceas ^turn ^abort ^starv ^succumb ^foodstuff ^hound ^unsatisfactori ^cad
perjuri 75 ^violat ^infring ^misdemeanor ^infract
perk 70 ^benefit ^recov ^tip
perkin 71
perman 44 last !temporarili ^stand ^endur ^length ^abid ^etern ^perpetu ^durabl ^irrevers ^immort
permeat 74 filter pervas riddl diffus pervad ^distribut ^spirit ^penetr ^infiltr ^carbon ^satur
permiss 47 allow !prevent licens permit toler !impermiss ^leav ^suffer ^admiss ^passport ^consent ^commend ^lenient ^tempera ^dispens ^indulg ^empower ^disposit ^lenienc
permit 44 allow let licens permiss licenc toler !forbid ^author ^legal ^admit ^trust ^favour ^endur ^legitim ^privileg ^brook ^abid ^consent ^stomach ^authoris ^dispens ^legalis ^empower ^legitimis ^furlough
pernici 82 toxic subtl insidi bane ^harm
perpetr 59 commit culprit committ ^act ^crime ^offend
perpetu 62 alwai prolong constant forev constantli etern protract lengthen incess ^last ^continu ^perman ^preserv ^uphold ^uninterrupt
perpignan 79
perplex 75 complic confus amaz puzzl baffl bewild mystifi ^chang ^question ^unclear ^fox ^alter ^mysteri ^stuck ^dilemma ^stump ^tangl ^elud ^riddl ^disarrai ^confound ^muddi ^quandari ^maze ^befuddl ^bedevil
perri 56
persecut 61 oppress ^abus ^frustrat ^tortur ^purg ^torment ^rag ^bedevil ^crucifi
persever 80 persist ^continu ^determin ^repeat ^preserv ^reiter ^uphold ^plug ^inclin ^tendenc ^restat ^iter
persi 80
persian 54
persist 47 last continu remain dog prevail unrel relentless haunt persever dour ^determin ^preserv ^uphold ^plug ^durabl ^reverber ^unforgett ^uninterrupt
person 22 individu someon pose somebodi enact soul character mortal portray !imperson personalis ^be ^have ^nation ^own ^follow ^chang ^open ^leader ^control ^commun ^author ^build ^depart ^effect ^best ^demand ^figur ^act ^perform ^white ^social ^attempt ^role ^privat ^candid ^expert ^organ ^measur ^longer
persona 71 role imag charact imperson ^appear ^person ^heavi ^hero ^heroin ^portray ^villain
personalis 74 person individu ^chang ^alter
personnel 43 forc ^hand ^depart ^polic ^militari ^organ ^staff ^men ^organis ^troop ^mp ^workforc ^paramilitari ^manpow ^constabulari
perspect 49 posit view ^appear ^futur ^orient ^forefront ^straddl
persuad 47 convinc swai induc persuas !dissuad ^commun ^caus ^influenc ^stimul ^lobbyist ^suscept ^badger ^coax
persuas 71 thought opinion convinc sentiment persuad ^power ^commun ^tell ^prompt ^weapon ^ey ^belief ^compel ^judgment ^judgement ^slogan ^suscept ^canvass ^exhort ^coax
pertain 72 concern relat refer touch pertin ^involv ^center ^appli
perth 66
pertin 74 applic pertain apt ^german ^relev
peru 60
peruvian 72
pervad 82 pervas riddl permeat diffus ^spirit ^penetr
pervas 67 permeat pervad ^gener ^distribut ^carbon ^satur ^diffus
pervers 72 corrupt contrari wayward pervert deprav ^will ^neg ^sex ^evil ^curv ^unruli ^wil ^disobedi
pervert 80 abus corrupt sophist twist distort misus subvert degener deviat pervers misrepres demor misdirect profan convolut deprav kinki ^chang ^art ^alter ^abnorm ^poison ^bastard ^denot ^disingenu ^pedophil
pervez 72
peshmerga 73
peski 75 irrit annoi teas vex ^disagre
peskov 79
peso 66
pessim 71 !optim pessimist ^worst ^cynic ^tempera ^despair ^disposit
pessimist 62 !optimist pessim ^skeptic ^sceptic ^discourag ^bearish ^demor ^doubter ^dishearten
pest 69 plagu
pesticid 75 ^chemic ^arsen ^sprai
peston 75
pet 58 favor prefer favourit favorit neck hug kiss darl ^love ^anim ^chosen ^lover ^creatur ^beast ^brute
petal 82
pete 48
peter 36
petersburg 69
peterson 70
petit 55 minut request tini prayer petition diminut ^ask ^littl ^demand ^small ^messag ^size ^collect ^content ^applic ^solicit ^thanksgiv ^benedict
petition 75 request petit ^applic ^complain ^plaintiff ^solicitor ^besieg ^canvass
petr 63
petraeu 82
petri 82
petrifi 79 ^alarm ^fossil
petro 74
petrochem 67
petrol 60 ga gasolin ^fuel ^hydrocarbon
petroleum 50 oil crude ^resid
petrov 80
petti 74 littl small slight secondari fiddl trivial niggl ^narrow ^steal ^junior ^theft ^thiev
petul 82 cross irrit fret fractiou testi techi ^touchi
peugeot 79
pew 62 ^bench
peyton 65
pezeshkian 68
pfizer 65
pg 75
pga 64
phantom 75 shadow specter spectr ^ghost ^illus ^spook ^ufo ^unreal
pharma 73 ^compani
pharmaceut 52 pharmaci pharmacist ^medic ^medicin
pharmaci 65 pharmaceut drugstor pharmacist ^store ^shop ^medicin
pharmacist 80 pharmaceut pharmaci chemist ^caregiv
phase 45 stage ^period ^chapter ^culmin ^sync ^incub
phd 72
phelp 63
phenomen 62 ^extraordinari
phenomena 70
phenomenon 54 ^result ^effect ^chanc ^consequ ^outcom ^fortun ^luck ^hazard ^rebirth ^upshot
phil 50
philadelphia 47
philanthrop 77 philanthropi benevol ^charit
philanthropi 75 philanthrop philanthropist
philanthropist 77 philanthropi ^donor ^bestow
philharmon 82 ^music ^orchestra
philip 48
philipp 62 broadsid tirad ^denounc ^denunci
philippin 50
philli 66
phillip 55
phillippi 73
philosoph 65 philosophi ^person ^individu ^someon ^student ^somebodi ^moral ^sophist ^realist ^soul ^scholar ^cynic ^libertarian ^mortal ^thinker ^eclect ^stoic
philosophi 61 philosoph doctrin ^nation ^present ^human ^reform ^command ^popul ^pacif ^formal ^function ^anim ^art ^belief ^creation ^dynam ^liter ^teach ^ethic ^logic ^humanitarian ^internation ^unilater ^millennium ^aesthet ^imit ^passiv ^amor ^secular ^plural ^creed ^egalitarian ^femin ^multicultur
phish 69
phoenix 57
phone 31 call telephon ring headphon earpiec ^telecommun ^dial ^handset ^glide
phonei 75 fake pretend bogu phoni hypocrit bastard ^counterfeit ^deceiv ^cheater
phoni 69 fake pretend bogu hypocrit phonei bastard ^counterfeit ^deceiv ^cheater
phonograph 76 ^machin ^jukebox
phosphoru 82 ^planet
photo 35 photograph pic ^still ^frame ^represent ^blueprint ^snapshot ^glossi ^stereo
photograph 44 photo pic photographi ^still ^record ^artist ^frame ^exact ^represent ^blueprint ^snapshot ^glossi ^stereo ^cameraman ^cinematograph
photographi 68 photograph ^film ^pictur ^scan ^cinematographi
photojournalist 65 ^journalist
photon 82
photoshop 74
phrase 55 word formul articul ^group ^ask ^express ^nomin ^construct ^verbal ^redact ^couch ^predic
physic 41 corpor materi anim !mental purg physicist ^medic ^qualiti ^electron ^substanti ^mechan ^medicin ^concret ^astronaut ^optic ^tangibl ^lax ^tempera ^astronomi ^palpabl ^bodili ^disposit ^acoust ^aeronaut ^sensual ^physiolog ^cryogen
physician 56 doctor doc ^intern ^resid ^specialist ^extern ^vet ^surgeon ^gp ^hakeem ^veterinari ^veterinarian ^hakim ^abortionist
physicist 80 physic ^town ^scientist ^astronom
physiolog 79 ^physic ^biologi
pi 72 oper paint motlei ^detect ^color ^colour
pia 82 ^herb
piano 76 !fort ^grand ^upright
pic 55 film photo movi photograph flick ^still ^product ^music ^frame ^documentari ^represent ^silent ^blueprint ^snapshot ^glossi ^stereo
pick 32 take choic select blame fill cream picker cull ^action ^decid ^gather ^choos ^favorit ^mushroom ^berri
picker 71 pick selector ^person ^individu ^someon ^somebodi ^soul ^mortal
picket 64 scout lookout sentinel ^secur ^fix ^watcher ^fasten
pickup 53 ^technic ^truck
picnic 77 out breez ^project ^task ^holidai ^eat ^vacat ^undertak
pictur 34 see figur imag impress paint icon visual depict portrai envis fanci ^like ^repres ^imagin ^graphic ^landscap ^represent ^illustr ^scan ^imageri ^envisag ^nude ^photographi ^miniatur ^montag ^mural ^unreal
picturesqu 77 ^express ^beauti ^color ^colour
pie 60 ^patti ^pastri ^tart
piec 38 part assembl composit patch tack nibbl ^creat ^join ^portion ^fragment ^beam ^configur ^snippet ^snip
piecem 74 ^gradual
pier 79 dock wharf ^platform ^quai
pierc 62 cut sharp keen discrimin penetr stab acut punctur ^strike ^impress ^percept
pierina 82
pierr 57
pierson 72
pieter 82
pietro 80
pig 63 copper cop raven hog devour ^live ^eat ^litter
pigeon 69 ^dove
pigeonhol 82 group stereotyp ^set ^put ^place ^posit ^class ^sort ^lai ^categori ^classifi ^compart ^assort
pigott 82
pike 75 freewai motorwai superhighwai expresswai ^highwai
pile 51 deal lot dozen score mass load mountain plenti hat ton bundl lash stack flock jam slew batch mob spate heap raft cumul throng peck mint mound ^collect ^arrang ^flood ^rick ^symptom ^stockpil ^accumul ^aggreg ^cord ^inund ^delug
pileup 82 ^collis
pilgrimag 77 ^journei
pill 61 tablet ^capsul ^dose
pillar 60 tower column mainstai ^shape ^principl
pillow 70 ^set ^put ^place ^posit ^lai ^bolster
pillsburi 82
pilot 43 origin fly aviat navig archetyp ^trade ^channel ^wing ^soar ^jet ^guid ^marin ^craft ^steer ^balloon ^maneuv ^solo ^tar ^manoeuvr ^glide ^copilot ^aeronaut ^flier ^barnstorm ^airman ^seafar
pima 71
pin 54 trap peg ^secur ^promis ^victori ^fix ^triumph ^jewelri ^jewelleri ^broach ^takedown ^fasten
pinch 66 emerg tweet wast hint abstract sneak swipe ting twitch nip mite skelet crimp nasal ^injuri ^hurt ^harm ^lean ^grip ^thin ^fold ^trauma ^tweak ^goos
pine 72 yen languish ach yearn ^long ^wood ^hungri
ping 66 pink ^hit ^sound
pink 61 knock rap ping ^sound ^flower ^coral
pinnacl 76 peak summit elev height ^rais ^stage ^lift ^degre ^surmount
pinochet 79
pinpoint 64 ^moment ^locat ^patch ^instant
pinstrip 82 ^suit ^pattern ^cloth ^fabric ^textil
pint 71
pinup 75
pioneer 49 initi innov groundbreak trailblaz ^found ^activ ^caus ^attempt ^institut ^stage ^origin ^establish ^introduc ^spark ^machin ^trigger ^undertak ^conceiv ^devis ^mastermind ^settler
pip 75 shoot worst whip ^kill ^flight ^injur ^ill ^wound ^complaint ^grass ^ailment
pipe 62 steam piper tube ^main ^transport ^contain ^pipelin ^cry ^shout ^scream ^yell ^cord
pipelin 47 ^pipe ^gossip ^scuttlebutt
piper 62 pipe ^player ^musician
piraci 53 pirat buccan plagiar ^hijack
pirat 55 command piraci hijack buccan plagiar ^seiz ^steal ^raider ^plunder ^spoiler ^carjack ^corsair
pire 76
pirro 74
piss 71 smash steam irrit roil soak urin annoi plaster wee stung rile ^rip ^wet ^drunk ^intox
pistol 62 handgun ^soldier ^automat ^firearm ^revolv
piston 71
pit 55 oppos stone scar ^face ^confront ^cellular ^corros
pitch 44 sky toss lurch ^plai ^movement ^throw ^tone ^tune ^swai ^submarin ^inclin ^bass ^trebl ^careen ^tenor ^fling ^heater
pitcher 63 pitch ^contain
pitfal 76 ^difficulti ^trap
piti 74 poor sad sorri shame distress lament compass miser deplor ruth pathet compassion hapless ^care ^bad ^sympathi ^griev ^contempt ^sorrow ^sympathis
pitman 77 collier ^miner
pitt 72
pittman 76
pittsburgh 59
pivot 51 ^turn ^crucial ^parad ^marcher
pixar 79
pixel 71 ^element ^constitu
pizza 59 ^dish
pj 74
pla 66
placard 71 post bill poster ^sign
placat 70 appeas gentl assuag concili pacifi ^still ^calm ^quiet ^conciliatori ^tranquil
place 21 set put posit rate site situat locat rank properti spot lai grade placement ^move ^point ^order ^design ^middl ^space ^plant ^seat ^park ^settl ^instal ^arrang ^deleg ^barrel ^zone ^lean ^summit ^assign ^height ^recess ^bottl ^marshal ^holi ^grave ^shelv ^parallel ^upend
placebo 79 ^medic ^medicin
placement 58 place posit locat arrang ^contact ^space ^align ^composit ^compos ^proportion ^tandem
placer 61
plagiar 82 piraci pirat ^write ^deriv ^steal
plagu 50 harri harass provok molest infest beset pest hassl blight ^frustrat ^bother ^devil ^irrit ^needl ^annoi ^afflict ^torment ^rag ^rile ^vex ^haze ^bedevil ^crucifi
plai 23 act perform player drama maneuv manoeuvr ^action ^stop ^field ^compet ^music ^catch ^exit ^pitch ^golf ^bow ^gambl ^quarterback ^cricket ^revok ^vie ^unblock ^putt
plaid 74 ^cloth ^fabric ^textil
plain 54 evid appar obvious complain !pattern patent sheer knit manifest !fanci unmistak plainli palpabl champaign ^clear ^ground ^protest ^flat ^obviou ^mere ^rail ^pure ^stark ^moor ^beef ^clariti ^lament ^tailor ^auster ^deplor ^scold ^bemoan ^lucid ^bitch ^mutter ^puriti ^nag ^vanilla ^gripe ^grumbl
plaincloth 69
plainli 71 evid appar simpli obvious plain patent
plaintiff 57 !defend complain ^litig ^petition
plan 16 design prepar program provis plot planner contriv ^propos ^thought ^project ^organ ^schedul ^idea ^readi ^engin ^intend ^budget ^regim ^agenda ^scheme ^chart ^destin ^guidelin ^aspir ^blueprint ^configur ^orchestr ^mastermind ^constel ^layout ^docket ^snare ^premedit ^predetermin
plane 39 level flat sheet airplan shave skim ^cut ^airlin ^fighter ^shape ^jet ^bomber ^glide ^dimension
planemak 82
planet 49 satellit planetari ^follow ^phosphoru
planetari 65 world global worldwid planet terrestri wander errat
plank 69 board ^polici ^cover ^wale ^lumber ^timber
planner 63 plan devis contriv ^person ^individu ^someon ^somebodi ^strategist ^soul ^intrigu ^notebook ^manoeuvr ^mortal ^plotter
plano 79
plant 35 work found institut establish constitut implant flora emb ingrain ^be ^set ^put ^place ^posit ^annual ^organ ^natur ^locat ^collect ^lai ^factori ^crop ^wild ^tree ^bed ^mill ^forest ^refineri ^accumul ^pot ^insert ^breweri ^aggreg ^smelter ^perenni ^nest ^sown ^aquat ^endem ^ornament
plantat 63 grove ^estat ^coloni ^settlement ^acr
plaqu 75 ^patch ^monument
plasma 68
plaster 68 smash soak slick piss ^cover ^mixtur ^groom
plastic 53 form shape ^chang ^impress ^solid ^alter ^flexibl ^soften ^ab ^vinyl
plate 54 home ^contain ^surfac ^silver ^coat ^disk ^nickel ^baffl ^tin ^engrav ^chrome
plateau 73 ^bench ^highland ^terrac ^mesa ^upland
platform 39 program ^dai ^land ^document ^paper ^deck ^podium ^wharf ^scaffold ^pallet ^launchpad ^pier ^pulpit
platinum 65
platt 79
platter 79 record disk disc ^lp
plaudit 82 acclaim ^commend
plausibl 64 believ probabl credibl !implaus ^arguabl ^pat
play 72 fun ^arch ^mock ^humor ^teas ^frivol ^mischiev
playabl 76
playback 72
playboi 69
playbook 68 ^book ^notebook
player 29 plai particip actor musician ^perform ^contest ^footbal ^server ^singer ^vocal ^piper ^scorer ^trumpet ^golfer ^harper ^mvp ^guitarist ^harmon ^stringer ^bowler ^harmonis ^bassist ^rocker
playground 71 ^area ^ground ^yard ^spa
playlist 76 ^list
playoff 53 ^competit ^contest
playstat 61
playwright 65 ^author ^writer
plaza 64 mall ^outlet
plc 33
plea 50 ^appeal
plead 44 implor ^statement ^charg ^appeal ^apolog ^prai ^ration ^apologis ^beg ^rationalis ^conjur ^rebutt
pleas 39 delight pleasur pleasant ^like ^encourag ^entertain ^wish ^proud ^satisfi ^admir ^divert ^charm ^fabul ^amus ^endear ^gratifi ^delici ^enchant
pleasant 66 pleas sweet !unpleas ^qualiti ^beauti ^nice ^grate ^pleasur ^amen ^enjoy ^gratifi
pleasantli 73 enjoy
pleasur 64 pleas !pain delight joi enjoy gratifi delici ^feel ^comfort ^pleasant
pled 77
pledg 37 assur drink subscrib sworn plight salut toast ^member ^promis ^commit ^guarante ^vow ^donat ^pawn ^vouch ^coven
plenari 77 plenum ^comprehens
plenti 45 deal lot enough mass mountain pile hat stack flock slew batch spate heap raft ampl bounti peck mint copiou ^flood ^abund ^inund ^delug
plenum 80 plenari ^meet ^enclosur
plethora 75 embarrass ^excess ^redund
plight 62 pledg predica quandari ^promis ^guarante ^vow ^assur ^vouch ^coven
ploi 72 gambit ^comment ^remark ^input
plot 45 plan patch plotter ^strategi ^machin ^scheme ^conspiraci ^bed ^garden ^conspir ^intrigu ^tract ^premedit
plotter 77 machin plot conspir ^clerk ^planner ^devis ^contriv
plough 65 plow ^go ^move ^travel ^tool ^dig ^disk ^ridg ^till ^harrow ^delv ^locomot
plow 73 deal handl treat plough ^discuss ^tool ^dig ^disk ^ridg ^till ^discours ^harrow ^delv ^broach
plu 39 posit asset !minu ^special ^resourc ^qualiti ^advantag ^fort ^specialti ^vantag
pluck 70 rob !bow hook surcharg soak tweak overcharg hustl plume gutsi fleec ^pull ^draw ^steal ^fearless
plug 57 block punch hype chew stopper ^enter ^introduc ^persist ^bite ^obstruct ^insert ^stoppag ^cork ^persever
plum 75 clean plumb
plumb 66 clean plummet plum ^trade ^measur ^weight ^burden ^craft ^vertic ^quantifi
plumber 72 ^artisan ^journeyman
plume 75 rob hook pride congratul surcharg soak feather crest pluck overcharg fleec ^charg ^bill ^feel ^shape ^cheat ^extort ^adorn
plummet 54 plumb ^drop
plunder 74 prize sack rifl rape forai loot raider spoiler swag ^acquisit ^destroi ^empti ^steal ^predat ^pirat ^ruin ^robberi ^ravag ^buccan
plung 45 launch dive immers ^fall ^dip ^swim ^penetr ^descend ^duck ^soak ^dunk ^parachut
plural 75 pack battalion multitud !singular ^state ^form ^philosophi ^doctrin ^signifi ^inflect
plush 71 lavish ^cloth ^fabric ^textil
pluto 79
plutonium 82
ply 82 provid suppli cater ^power ^staff ^feed ^fulfil ^hors ^strand ^layer ^dish ^procur ^pander ^indulg ^regal ^gratifi ^drench ^nourish
plymouth 74
plzen 76
pm 44 premier autopsi ^examin ^metal ^scrutini ^syndrom
pnc 74
pneumonia 67
png 76
po 65 ^metal
poach 66 boil ^hunt ^cook
pocket 48 bag sack ^littl ^small ^contain ^steal
pod 63 cod ^fruit ^peanut
podcast 54 ^circul ^dissemin
podesta 82
podium 67 dai stump pulpit ^platform
poe 82
poem 75 ^lai ^epic ^lyric ^vers ^rhyme ^ballad
poet 70 poetic ^author ^writer
poetic 80 poet poetri ^figur ^rhetor ^metric
poetri 75 vers poetic ^style ^genr
pogu 82
poignant 74 affect touch ^move ^pain
point 20 level detail indic design channel item guid orient steer maneuv manoeuvr pointer !pointless ^sourc ^place ^posit ^inform ^origin ^reflect ^attract ^locat ^factor ^spot ^sharp ^peak ^barrel ^element ^compon ^root ^corner ^spike ^intercept ^lie ^ingredi ^intersect ^chokepoint ^sharpen ^hotspot ^midpoint ^pyramid
pointcast 79
pointedli 67
pointer 70 point arrow ^needl
pointless 77 !point wast senseless scoreless ^blunt ^worthless ^meaningless
pois 48 collect balanc cool brace ^prepar ^readi ^steel ^nerv ^compos ^equilibrium
poison 55 toxic viciou intox venom ^kill ^corrupt ^destruct ^killer ^subvert ^demor ^misdirect ^profan ^pervert ^toxin ^deprav
poke 63 pound drone sack nose stab thrust trailer jab intrud thump pry laggard prod poker ^search ^linger ^gestur ^potter
poker 82 poke ^card
poland 54
polar 56 pole !equatori polaris ^chang ^posit ^charg ^differ ^condit ^separ ^opposit ^statu ^neg ^alter
polaris 75 polar ^chang ^condit ^separ ^statu ^alter
pole 57 polar rod punt perch ^forc ^push ^propel ^spar
poli 79
polic 26 patrol constabulari ^guard ^personnel ^rcmp ^mounti ^ss
policeman 64 offic ^detect ^inspector ^cop ^bobbi ^trooper ^mounti
policemen 67
polici 25 insur ^activ ^central ^contain ^argument ^cleric ^thatcher ^plank
policyhold 63 ^custom ^client ^holder
policymak 60
polish 57 finish dress refin urban mill smooth shine cultiv gloss burnish glossi ^work ^better ^improv ^school ^civil ^amend ^perfect ^sophist ^simon ^rub ^slick ^civilis ^sleek ^buff ^glaze
polit 21 govern civil cultur politician nice smooth cultiv civilis bland ^action ^diplomat ^refin ^defer ^geopolit ^courtesi ^government ^expedi
politburo 67 ^committe ^commiss
politic 63 politicis ^chang ^alter
politician 39 polit politico ^leader ^campaign ^democrat ^republican ^candid ^communist ^legisl ^governor ^nomine ^mayor ^socialist ^hack ^statesman ^technocrat ^federalist
politicis 79 politic ^chang ^alter
politick 82 ^engag ^pursu
politico 55 politician ^leader ^campaign ^democrat ^republican ^candid ^communist ^nomine ^socialist ^hack ^statesman ^technocrat ^federalist
politifact 76
polk 77
poll 33 pollster canvass ^top ^posit ^research ^vote ^inquiri ^upsid ^circular ^enquiri
pollster 60 poll canvass headcount ^question ^inquir ^enquir
pollut 55 foul contamin ^wast ^infect ^soil ^dirti ^taint ^grime ^colli
polo 79
polygram 80
polym 76 ^compound ^silicon ^dna
polymarket 74
polytechn 82 ^tech
pompei 79
pond 71 pool ^mere ^lake
ponder 65 reflect specul heavi massiv hefti contempl mull muse lumber medit ^consid ^thought ^assess ^wonder ^puzzl ^thinker ^premedit ^introspect
pong 82 ^stink
ponsol 74
pont 77
pontiac 63
pontif 79 pontiff papal overblown papaci episcop ^govern ^talk ^author ^administr ^speak ^regim ^administ
pontiff 65 pope pontif
pooh 82
pool 47 consortium syndic pond ^group ^share ^mere ^lake
poop 73 stern dope dirt crap shit ^simpl ^stool ^deject
poor 37 !rich lean poverti impoverish scant miser pathet piti meagr hapless meager ^peopl ^want ^privat ^broke ^unfortun ^bust ^depriv ^homeless ^arid ^fruitless ^needi ^barren ^necessit
poorer 63
poorest 60
poorli 55 ill peak badli ail unwel ^sick
pop 45 popular dad pa daddi soda bulg ^hit ^father
pope 55 pontiff papal
poppi 79 ^flower
poppin 82
popul 37 live univers populist inhabit dwell ^peopl ^group ^board ^room ^resid ^fill ^camp ^neighbor ^neighbour ^occupi ^tent ^lodg ^philosophi ^tenant ^doctrin ^nest ^encamp ^domicil
populac 77 public ^peopl
popular 32 gener democrat pop !unpopular vulgar popularis ^commun ^qualiti ^music ^gear ^circul ^favourit ^tourist ^favorit ^degrad ^dissemin
popularis 80 gener popular vulgar ^commun ^gear ^circul ^degrad ^dissemin
popularli 82
populist 58 popul ^advoc ^propon
porcelain 82 ^china ^surfac ^coat
porch 71 ^structur ^galleri ^portico
pore 71 center focu centr concentr porou rivet ^listen ^steep ^engulf ^canal ^immers ^engross
porgera 80
pork 71 ^appropri ^meat
porn 64 pornographi ^creation
pornograph 68 adult pornographi ^promot ^sexi ^showman
pornographi 63 porn pornograph ^creation
porou 75 pore
porsch 77
port 41 ^left ^haven ^harbour ^harbor ^seaport
portabl 54 ^outboard
portal 60 ^websit ^entranc
portend 79 forecast predict bode auspic foreshadow augur presag prognost ^indic ^signal
porter 66 port gatekeep ^carri ^transport ^guard ^labour ^labor
portfolio 46 ^set
portia 77
portico 80 ^porch
portion 46 share part percentag compon assign constitu parcel allot ^unit ^member ^lot ^press ^relat ^detail ^rest ^reserv ^distribut ^particular ^piec ^object ^item ^appropri ^element ^widen ^hub ^segment ^substanc ^alloc ^remaind ^turnout ^fraction ^earmark ^wreckag ^butt ^residu ^dispens ^bottleneck ^upstair ^waist ^upstag
portland 59
portli 82 ^fat
portman 75
porto 74
portrai 52 pictur depict portrait portray imperson ^repres ^mirror
portrait 59 portrai portray ^like ^depict ^character ^characteris
portray 68 person enact depict portrai character portrait ^act ^perform ^role ^characteris ^persona ^painter
portsmouth 67
portug 61
portugues 63
pose 40 person air affect model sit manner postur imperson ^movement ^constitut ^displai ^attitud ^exhibit
posh 77 swish classi ^fashion ^stylish
posit 23 state set put place profit confirm view situat confid locat advantag favor favour plu !neg convinc lai deposit submit align perspect attitud !neutral placement postur ^move ^right ^point ^post ^left ^activ ^suggest ^aim ^stand ^propos ^middl ^site ^sure ^poll ^certain
posner 82
possess 46 have own ownership obsess genit ^hold ^control ^relat ^asset ^featur ^acquisit ^properti ^circumst ^belong ^liabil ^exhibit ^retent ^greed ^obliqu
possibl 22 potenti perhap mayb !imposs theori ^be ^expect ^manag ^execut ^opportun ^exist ^chanc ^practic ^achiev ^prospect ^applic ^outlook ^realiz ^assert ^accomplish ^viabl ^affirm ^conting ^feasibl ^conceiv ^attain ^workabl
post 21 station mail poster berth placard ^announc ^posit ^sign ^list ^fort ^outpost ^garrison ^lookout ^denot
postal 61 post
postcard 80
postdoctor 82
poster 56 post descend placard ^gener ^sign ^worker
postgam 79
posthum 73 ^late
postovni 76
postpon 50 hold wait delai tabl defer shelv remit ^extens ^cancel ^paus ^suspens ^scratch ^probat ^adjourn ^moratorium ^scrub ^reschedul ^repriev ^respit ^retard
postseason 65
postur 63 posit model strength pose bear stanc attitud carriag ^person ^individu ^someon ^displai ^somebodi ^deport ^exhibit ^sprawl ^grace ^soul ^behav ^tuck ^mortal ^acquit ^slouch
postwar 76
pot 58 commod toilet throne stool ^plant ^contain ^preserv ^implant ^boiler ^emb
potash 77
potato 65 murphi ^chip ^fri ^starch ^vine
potenc 75 author potenti effect domin authoris potent !impot ^power ^control
potent 60 power strong dictat stiff potenc !impot powerfulli ^influenti ^ruler ^strongman ^tyrant ^autocrat ^despot
potenti 25 like possibl !actual capabl potenc voltag ^prospect ^enhanc ^perfect ^grasp ^synergi ^imperfect
potomac 77
potter 64 tinker monkei ^work ^busi ^occupi ^trailer ^poke ^laggard ^artisan ^journeyman
potu 77
poulenc 75
poultri 64 fowl ^turkei ^chicken ^bird
pounc 69 swoop ^fall ^leap ^bounc ^descend
pound 31 beat hammer ram poke lumber lb thump buffet ^blow ^thrust ^puls ^heartbeat
pounder 76 pound ^tool
pour 49 stream swarm gush ^move ^run ^shed ^drip ^effus ^transfus
pourahmadi 82
poutnei 77
poverti 50 poor !wealth impoverish ^want ^privat ^depriv ^needi
pow 77 ^prison ^captiv
powder 61 ^person ^individu ^someon ^explos ^solid ^somebodi ^soul ^disintegr ^mortal
powel 56
power 22 offic abil hefti potent mighti muscular mightili !powerless ^provid ^control ^rule ^strong ^effect ^influenc ^qualiti ^dispos ^compel ^reign ^jurisdict ^veto ^swai ^cater ^stranglehold ^persuas ^regent ^chokehold ^supercharg ^potenc ^almighti ^irresist ^coerciv ^ply
powerbook 74
powerfulli 79 strongli potent
powergen 70
powerhous 52 firebal ^team ^actor ^squad
powerless 75 !power impot ^qualiti ^weak ^ineffect ^helpless ^incapacit
powerpc 82
powertrain 79
ppi 79
pr 59 ^metal
practic 34 much oper execut expert virtual pattern skill exercis viabl drill pragmat feasibl practis recit workabl rehears !impract adept profici ^us ^work ^possibl ^activ ^custom ^experi ^natur ^train ^career ^cooper ^applic ^function ^experienc ^util ^fashion ^symbol ^realist ^usag ^biolog ^sensibl ^systemat
practis 65 practic exercis drill rehears ^do ^work ^perform ^experi ^experienc
practition 73 ^profession ^clinician
prada 79
pradesh 73
pragmat 57 practic realism ^instrument ^linguist
pragu 45
prai 56 prayer beg implor ^commun ^insist ^plead ^crave
prairi 82
prais 41 !critic congratul extol kudo ^recommend ^assess ^advertis ^evalu ^valuat ^applaud ^worship ^laud ^advert ^commend ^flatter ^compliment ^apprais ^gush ^eulogi ^paean ^complimentari
pramila 80
prank 64 joke trick antic prankster frivol clown ^divers ^grace ^recreat ^decor ^adorn ^attir ^ornament
prankster 72 prank ^troublemak
pratt 71
prayer 53 appeal petit prai ^ask ^request ^collect ^worship ^thanksgiv ^benedict
prc 82
pre 35
preach 62 advoc discours preacher sermon ^press ^urg ^speech ^moral ^lectur ^evangel ^exhort
preacher 69 preach sermon ^gospel ^evangelist ^reverend
precari 66 uncertainti uncertain shaki peril unstabl ^specul ^doubt ^danger ^qualiti ^indefinit ^uneasi ^unsaf ^improb
precaut 62 care caution safeguard precautionari ^step ^measur ^prevent ^circumspect
precautionari 76 precaut ^prevent
preced 47 !follow past retir prioriti !succe !unpreced predecessor !succeed predat forgo forego ^earli ^prepar ^previou ^abov ^exampl ^instanc ^lie ^outgo ^preparatori
precheck 72
precinct 64
preciou 57 want valu treasur cherish cute ^love ^valuabl
precipic 82 precipit ^cliff
precipit 65 sharpli sudden steep abrupt downfal hasti precipic ^turn ^effect ^caus ^solid ^hurri ^slope ^hast
precis 49 just exactli accur properli exact ^veri ^right ^clear ^fine ^correct ^skill ^clariti ^meticul ^lucid
preclud 71 prevent forbid forestal ^block ^avoid ^elimin ^frustrat ^embarrass ^thwart ^blockad ^obstruct ^avert ^hinder ^foil ^deflect ^scotch ^baffl ^stymi ^inhibit ^queer
precursor 64 predecessor herald harbing ^person ^individu ^someon ^materi ^somebodi ^stuff ^soul ^mortal
predat 55 preced prei raven forgo forego vultur ^attack ^assault ^anim ^lie ^creatur ^assail ^beast ^aggressor ^plunder ^carnivor ^brute
predatori 73 raid raven vultur ^aggress ^offens
predecessor 51 preced herald precursor harbing ^indic
predetermin 82 bia ^plan ^decis ^determin ^influenc ^shape ^weight ^conclus ^prejudic ^preordain ^slant
predic 74 !attribut proclaim connot ^declar ^construct ^assert ^phrase
predica 70 plight quandari
predict 32 promis forecast anticip !unpredict bode auspic foreshadow augur presag portend prognost forebod ^statement ^reason ^project ^indic ^determin ^ventur ^signal ^definit ^bet ^guess ^inevit ^certainti ^hazard ^forese ^wager ^divin ^prophet ^meteorolog ^prognosi
predomin 79 rule domin paramount loom tower prevail reign rife overrid preval hulk ^notic ^obvious ^frequent ^ascend ^outweigh ^overarch
predominantli 66
preemin 82 lead distinct emin ^superior
preempt 73 displac preemptiv ^get ^replac ^acquir ^supersed ^supplant
preemptiv 69 preempt ^prevent
prefectur 72 ^berth
prefer 38 rather favor favour choos opt favourit favorit tast orient sooner pet preferenti penchant ^like ^compar ^accus ^love ^promot ^desir
preferenti 67 prefer discriminatori ^advantag
pregam 77
pregnanc 58 pregnant matern ^pariti
pregnant 53 mean signific pregnanc fraught ^expect ^meaning
prehistor 79 ^past
prei 63 target predat raven quarri ^victim ^anim ^exploit ^creatur ^beast ^brute
prejud 80 discriminatori ^subject ^racist ^sexist ^homophob
prejudic 66 bia prejudici ^influenc ^partial ^racism ^disadvantag ^taboo ^islamophobia ^partisanship ^predetermin
prejudici 80 damag prejudic detriment ^harm
preliminari 45 overtur prelud ^origin ^explor ^athlet ^incept ^exploratori
preliminarili 75
preload 79
prelud 75 preliminari overtur ^serv ^origin ^music ^function ^incept
prematur 57 previou untim ^earli ^immatur
premedit 77 ^plan ^reflect ^debat ^plot ^deliber ^mull ^muse ^ponder ^moot ^medit
premier 42 prime chancellor premiership ^first ^do ^perform
premiership 54 premier ^berth
premis 56 assumpt ^sai ^state ^posit ^tell ^condit ^site ^stipul ^thesi
premium 43 ^payment ^superior
preoccupi 75 obsess haunt ^control ^concern ^thought ^ghost ^usurp
preordain 79 ^predetermin
prep 67 homework
prepar 30 plan readi fix machin provis dispos cook inclin preparatori devis formul prepared !unprepar ^will ^chang ^activ ^process ^prime ^summer ^spread ^winter ^compound ^crop ^preced ^alter ^pois ^deploy ^brace ^embattl ^devil ^cultiv ^cleaner ^starch ^concoct
preparatori 63 prepar ^preced
prepared 69 prepar readi ^state ^alert
preposter 71 ridicul nonsens absurd idiot laughabl ludicr ^foolish
prequel 79
prerequisit 76 requir ^respons ^duti ^oblig ^obligatori
prerog 74 privileg ^right
presag 77 forecast predict bode prodigi auspic foreshadow augur portend prognost ^indic ^signal ^forebod
presbyterian 72
preschool 79 kindergarten ^minor ^child ^kid ^youngster ^nestl
prescott 64
prescrib 64 offici order appoint dictat prescript decre ^urg ^impos ^settl ^recommend ^advoc ^mandat ^inflict
prescript 56 rule !descript norm prescrib ^regul ^medic ^instruct ^dictat ^medicin ^protocol ^ordin ^canon ^refil
preseason 74 ^season
presenc 38 present !absenc ^be ^there ^here ^exist ^proxim ^inher ^occurr ^ubiquit
present 30 now show current !past !futur soon stage demonstr presenc shortli submit sponsor donor exhibit !absent notif nowadai demo bestow ^time ^sai ^state ^commun ^here ^todai ^perform ^reason ^bill ^immedi ^tell ^exist ^argu ^respect ^attend ^advoc ^gift ^tonight ^instant ^propon ^philosophi
preserv 45 continu save conserv maintain !destroi !fresh restor uphold renov ^can ^hold ^keep ^protect ^condit ^reserv ^statu ^sustain ^retain ^resum ^environment ^smoke ^persist ^compound ^cook ^prolong ^arena ^orbit ^crystal ^restart ^corn ^salt ^jam ^pot ^domain ^perpetu ^dri ^spice ^candi ^sphere ^tin
presid 16 administr chairman presidenti chair chairwoman ^control ^tenur ^incumb ^berth
presidenti 30 presid
preslei 68
press 26 pressur urg insist crush urgent jam imper exhort ^part ^push ^newspap ^advis ^touch ^magazin ^advoc ^counsel ^portion ^iron ^squeez ^urgenc ^crunch ^grind ^preach ^compress ^squash ^mash ^knuckl ^rede
pressur 28 forc press insist squeez imper blackmail coerc supercharg hale blackjack ^chang ^hold ^keep ^maintain ^influenc ^terror ^oblig ^alter ^compel ^railroad ^sandbag
presti 76
prestig 70 prestigi ^stand
prestigi 58 honor prestig esteem ^stand ^reput ^influenti
preston 68
presum 51 assum suppos presumpt dare surmis ^expect ^act ^anticip
presumpt 52 given presum ^like ^believ ^probabl ^credibl ^suppos ^assumpt ^infer
pretax 48
preteen 82 ^young ^juvenil ^immatur
pretend 57 affect ventur assum fraud fake guess simul hazard sham phoni feign fictiti hypocrit phonei pseudo ^manner ^mouth ^decept ^counterfeit ^deceiv ^beli ^misrepres ^bullshit ^charad ^cheater ^claimant ^unreal
pretext 69 guis ^feign
pretrial 79
pretti 35 reason middl moder fairli somewhat cute ^bad ^beauti
prevail 54 rule domin obtain persist triumph reign rife preval predomin ^exist ^frequent ^overrid ^outweigh ^overarch
preval 68 domin prevail rife predomin ^gener ^currenc ^frequent ^ratio
prevent 33 keep !let !permiss hinder forbid preclud contracept forestal ^health ^save ^defend ^block ^avoid ^frustrat ^exclud ^prohibit ^crush ^embarrass ^interfer ^intercept ^thwart ^blockad ^obstruct ^avert ^cure ^deterr ^stifl ^remedi ^quell ^precaut ^foil ^imped ^blank ^deflect ^scotch ^therapeut ^baffl ^clog ^preemptiv ^stymi
preview 54 trailer ^ad ^show ^view ^screen ^advertis ^advert
previou 30 former prematur ^past ^preced
previous 29
price 20 term cost damag toll pricei ^set ^rate ^valu ^expens ^evalu ^valuat ^rig ^inexpens
pricei 65 price costli dear ^expens
priceless 79 valuabl ^valu
pricier 82
prick 82 tool dent dick scratch sting bastard cock goad slit ^needl ^scotch ^ach ^imprint
prickli 82 thorni barb bristl burri ^rough
pride 56 imperi congratul disdain swagger !humil rejoic triumphant plume jubil ^feel ^proud ^digniti ^satisfact ^vaniti ^ego ^elat
priebu 72
priest 59 ^celebr ^bishop ^lama ^canon ^padr ^reverend ^primat ^vicar
primari 35 chief main element master princip !secondari elementari ^elect ^capit ^origin ^firsthand
primarili 47 mainli princip chiefli
primat 79 ^ap ^priest ^monkei
prime 30 set choic qualiti select fit peak premier prize flower flush fuse heydai blossom ^first ^number ^period ^prepar ^readi ^paint ^ignit ^lighter
primeco 80
primera 79
primetim 65
primit 80 origin crude naiv rude archaic ^earli ^person ^individu ^someon ^somebodi ^wild ^formula ^soul ^savag ^mortal ^aryan
primospher 82
princ 50 grand luxuri lush delux gild opul ^elector ^nobl ^princel
princel 80 ^princ
princess 60
princeton 72
princip 49 chief main star primari mainli primarili master corpu chiefli ^import ^debt ^educ ^domain
principl 43 ^gener ^ethic ^yang ^pillar
prinosil 82
print 48 mark publish printer ^busi ^public ^produc ^gazett ^engrav
printer 63 print ^peripher
prior 40 prioriti ^superior
priorit 57 prioriti ^rate ^rank ^grade
prioriti 38 prior preced priorit ^earli
priscilla 79
prise 79 valu respect prize jimmi lever pry esteem ^open ^loos ^loosen
prison 35 captiv ^situat ^convict ^hostag ^unfortun ^nick ^detaine ^con ^pow
pristin 71 ^clean ^pure
pritzker 69
privaci 47 privat conceal secreci ^hide ^isol ^confidenti ^hidden ^reclus ^covert ^bosom
privat 29 want !public individu !publicli privatis privaci depriv intim conceal secreci genit genitalia needi ^person ^poor ^hide ^isol ^confidenti ^poverti ^hidden ^warship ^backstag ^impoverish ^reclus ^starv ^covert ^fanni ^seclud ^privi ^cloister ^bosom ^starvat
privatis 43 privat
privi 75 john jake toilet bathroom seclud ^inform ^privat ^room ^closet ^restroom
privileg 53 insid favor favour inner prerog ^right ^allow ^advantag ^permit ^exempt ^sweetheart ^vantag
prix 60
prize 42 valu prime respect choic qualiti select award appreci jimmi trophi treasur lever loot pry esteem plunder prise swag ^open ^consid ^view ^regard ^recognis ^gift ^superior ^loos ^loosen ^scholarship ^jackpot
pro 35 !anti profession !con ^statement ^argument ^athlet ^jock
proactiv 63 !retroact
probabl 30 like believ chanc credibl plausibl !improb ^measur ^qualiti ^applic ^exceed ^presumpt ^quantiti ^likelihood ^likeli
probat 62 ^formal ^substanti ^tabl ^valid ^postpon ^certif ^shelv ^defer ^credenti ^remit ^formalis
probe 41 investig search examin ^research ^inquiri ^penetr ^inquir ^enquiri ^enquir
problem 23 troubl problemat ^question ^puzzl ^riddl ^conundrum ^mystifi
problemat 60 problem debat elus baffl ^question ^hard ^difficult
proce 44 take go continu process procedur yield proceed payoff ^move ^talk ^head ^speak ^travel ^incom ^limp ^payback ^jog ^locomot ^rambl
procedur 44 process proce routin ^work ^activ ^comput ^calcul ^map ^indirect ^fingerprint ^stiffen
proceed 46 minut transact proce ^hear ^natur ^suit ^lawsuit ^adopt ^litig ^foreclosur
process 27 action advanc progress treat procedur proce refin processor sue litig summon eman ^manag ^develop ^activ ^impact ^comput ^prepar ^origin ^affect ^handl ^collect ^blow ^knowledg ^calcul ^map ^routin ^parad ^accumul ^digest ^indirect ^carbon ^benefici ^dose ^fingerprint ^aggreg ^oxygen ^convoi ^curri ^cognit
processor 49 process mainfram ^busi ^worker
proclaim 56 announc laud proclam promulg predic exclaim extol ^declar ^titl ^entitl ^trumpet
proclam 72 announc proclaim promulg ^statement ^act ^edict ^deed
procter 74
procur 61 secur obtain proxi pander ^provid ^avail ^acquisit ^agent ^acquir ^offend ^copyright ^patent ^bureaucrat ^cater ^enlist ^ply
prod 74 urg spur stab incit poke jab nudg goad ^push ^encourag ^devic ^elbow ^goos ^gad
prodigi 69 except exceed surpass olympian coloss presag prognost ^big ^larg ^import ^signific ^geniu ^mastermind ^auspic ^forebod
produc 27 product manufactur ^gener ^creat ^custom ^publish ^maker ^food ^machin ^bear ^output ^birth ^proof ^print ^elabor ^creator ^brewer ^veget ^filmmak ^remak ^puls ^distil ^smelt ^customis ^reproduc ^dummi ^lamin ^eater
product 21 gener profit produc rich merchandis fertil ware ^make ^work ^releas ^stock ^grow ^act ^stage ^book ^film ^movi ^magazin ^inspir ^output ^fashion ^cargo ^creation ^shipment ^commod ^ratio ^inventori ^freight ^irregular ^fruit ^pic ^cultiv ^canal ^devis ^consign ^payload ^prolif ^brainchild ^deed ^refil
prof 80 professor ^academ
profan 76 violat blue corrupt outrag !sacr subvert secular demor misdirect pervert deprav ^chang ^assault ^lai ^alter ^vocal ^poison ^assail ^degrad ^dirti ^oath ^utter ^swear ^curs ^obscen ^explet ^bastard ^vulgar
profess 60 conced confess avow ^claim ^job ^declar ^engin ^profession ^journal ^occup ^affirm ^businessmen ^vocat
profession 40 pro !amateur !unprofession ^chang ^critic ^expert ^publish ^attornei ^paid ^lawyer ^educ ^adult ^athlet ^alter ^expertis ^profess ^practition ^jock ^caregiv ^librarian
professor 39 prof ^academ
profici 77 expert practic technic skill techniqu adept ^compet
profil 35 visibl ^write ^outlin ^chart ^identif ^pen
profit 23 product posit win earn gain net benefit !lose advantag favor favour lucr !unprofit ^get ^pai ^capit ^incom ^acquir ^dividend ^realis ^capitalis ^capitalist ^pyramid ^vantag
profitabl 82
profound 56 deep fundament depth astut !superfici ^thought ^ultim ^intens ^wisdom
profoundli 62 intens deepli
prognosi 75 forecast prognost ^predict
prognost 82 promis forecast predict anticip bode prodigi auspic foreshadow prognosi augur presag portend forebod ^statement ^indic ^ventur ^signal ^bet ^guess ^hazard ^wager ^divin ^prophet ^meteorolog ^visionari
program 30 plan schedul programm broadcast platform ^thought ^project ^idea ^budget ^regim ^agenda ^guidelin ^blueprint ^docket
programm 34 program broadcast curriculum coder ^announc ^inform ^schedul ^engin ^hacker ^info ^promulg ^technologist
progress 33 build process advanc increasingli liber reformist imperfect ^go ^move ^develop ^further ^forward ^seri ^travel ^career ^movement ^edg ^modern ^adult ^innov ^inch ^overhaul ^tens ^infring ^modernis ^overtak ^ratchet ^headwai ^encroach ^leapfrog ^locomot ^elaps
prohibit 46 ban veto forbidden interdict forbid taboo disallow nix ^law ^prevent ^crimin ^illeg ^command ^bar ^injunct ^decre ^outlaw ^edict ^fiat ^impermiss
project 29 task stick reliev undertak ^plan ^work ^commun ^program ^predict ^ventur ^enterpris ^marathon ^adventur ^spear ^endeavor ^breez ^endeavour ^picnic ^bulg ^overhang
projectil 64 missil rocket ^shot ^vehicl ^weapon ^dynam ^bullet ^seeker ^dart ^arrow ^slug
projector 80 project
prolif 69 fertil ^product ^fruit
prolifer 56 !nonprolifer ^grow ^growth ^matur ^increment ^multipli
prolong 50 continu extend sustain lengthi perpetu protract lengthen ^long ^retain ^preserv ^uphold ^rope
promin 40 strike outstand swell spectacular bump !obscur conspicu bulg salient ^import ^stand ^spotlight ^limelight
promis 30 hope predict anticip prognost forebod ^like ^expect ^commun ^contract ^declar ^prospect ^pledg ^outlook ^pin ^parol ^plight ^rainbow
promot 35 public further push boost forward advanc encourag packag advertis upgrad elev advert booster !demot showman ^ad ^support ^design ^messag ^content ^favor ^prefer ^endors ^deleg ^spur ^assign ^tenur ^foster ^hype ^gentl ^booker ^pornograph ^barker ^conduc ^exhibitor
prompt 35 suggest inspir motiv remind propel incit cue instig ^time ^caus ^readi ^rapid ^stimul ^speedi ^induc ^persuas
promptli 59 quickli quick readili
promulg 72 announc publish proclaim proclam exclaim ^public ^statement ^declar ^programm ^lawmak ^notic ^advisori ^publicis ^trumpet ^handout
prone 61 ^inclin
prong 71 branch fork bifurc ^divid
pronounc 56 mark judg label articul dictum ^talk ^direct ^speak ^declar ^voic ^roll ^convict ^stress ^notic ^qualifi ^tout ^vocal ^mouth ^aspir ^accent ^verbal ^utter ^disqualifi ^acquit ^exoner ^accentu ^palat ^nasal
proof 48 ^statement ^confirm ^produc ^ground ^evid ^treat ^substanti ^argument ^valid ^verif
prop 55 shore ^object ^bolster ^defer
propag 80 multipl spread extens dissemin ^go ^move ^commun ^air ^travel ^locomot
propaganda 51 propagandist ^inform ^info
propagandist 79 propaganda ^commun ^slogan
propel 52 prompt motiv incit propuls ^move ^hit ^launch ^caus ^kick ^throw ^rocket ^dynam ^pole ^catapult ^punt ^loft
propens 76 lean tendenc apt ^inclin
proper 51 !improp ^come ^right ^becom ^real ^conduct ^reserv ^fit ^correct ^appropri ^deport ^behaviour ^decent ^decor ^demeanor ^victorian ^puritan ^decenc ^modesti ^decorum ^kosher
properli 49 just exactli appropri precis suitabl decent !improperli
properti 35 place hold belong attribut dimens ^wai ^full ^thing ^level ^ag ^let ^sharehold ^connect ^size ^select ^trust ^strength ^consist ^style ^sustain ^degre ^estat ^concentr ^fashion ^possess ^leas ^manner ^composit ^spiritu ^mode ^rental ^smell ^optic ^analyt ^magnitud ^viabil ^stockhold ^salvag ^odor ^unsolv
prophet 70 oracl ^predict ^fate ^divin ^foreshadow ^augur ^apocalypt ^forebod ^prognost
propon 61 advoc ^support ^person ^democrat ^repres ^republican ^present ^individu ^someon ^spokesperson ^sponsor ^justifi ^somebodi ^nationalist ^humanitarian ^admir ^partisan ^soul ^populist ^separatist ^vindic ^marxist ^libertarian ^booster ^mortal ^ideologu ^maoist ^protagonist ^supremacist ^federalist ^isolationist ^nullifi ^protectionist
proport 51 rel ratio dimens proportion ^percent ^percentag ^adjust ^magnitud ^pct
proportion 66 balanc correspond proport !disproportion harmoni commensur ^rel ^ratio ^placement
propos 28 suggest aim advis nomin purpos purport proposit mover ^state ^plan ^offer ^posit ^messag ^origin ^advanc ^declar ^urg ^content ^recommend ^advoc ^submit ^advic ^conceiv ^mastermind
proposit 61 suggest propos ^statement ^posit ^univers ^convers ^hint ^intim
proprietari 62 ^brand ^ownership ^copyright ^patent ^trademark
propublica 69
propuls 69 propel ^forc ^launch ^push ^act ^drive ^shot ^pull ^jump ^shoot ^throw ^dynam ^wheel ^eject ^lob ^deed
prosecut 43 !defend !defens engag pursu prosecutor ^act ^collect ^accumul ^aggreg
prosecutor 38 prosecut ^offici ^attornei ^lawyer ^da
prosecutori 75
prospect 35 expect view candid scene outlook aspect prospector !retrospect vista ^possibl ^futur ^potenti ^research ^promis ^search ^anticip ^explor ^belief ^misgiv
prospector 61 prospect ^miner
prospectu 68 ^offer ^catalogu ^catalog
prosper 53 success favor favour boom golden lucki thrive roar flourish ^turn ^rich ^upbeat ^wellb
prosser 75
prostat 72 ^red ^inflamm
prostitut 60 tart ^sell ^woman
protagonist 75 support friend champion admir booster ^second ^believ ^maintain ^sustain ^endors ^advoc ^charact ^subscrib ^verifi ^enthusiast ^partisan ^uphold ^loyalist ^ratifi ^propon ^confeder ^voucher ^mainstai ^sympath ^stalwart ^cheerlead ^sympathis
protect 28 secur save shelter !unprotect protector ^hous ^line ^activ ^cover ^wall ^affect ^defend ^defens ^assist ^guard ^qualiti ^restrict ^screen ^lock ^warm ^custodi ^patrol ^preserv ^seal ^shield ^escort ^safeguard ^immun ^roof ^tender ^vaccin ^ward ^clad ^evas ^fond ^armor ^armour ^fortifi ^cautionari ^covert
protection 76 protectionist
protectionist 82 protection ^advoc ^propon
protector 80 protect defend guardian ^district ^territori ^guard ^champion ^monitor ^watchdog ^escort ^firefight ^dominion ^tribun ^keeper ^peacekeep ^bodyguard ^admonish
proteg 71 ^recipi
protein 65 ^psa ^antibodi
protest 33 demonstr object contest resist dissid dissent ^person ^individu ^declar ^reform ^someon ^complain ^complaint ^rebel ^church ^somebodi ^plain ^soul ^crusad ^walkout ^boycott ^renegad ^mortal ^reformist ^recus
protestor 68
protocol 53 ^http ^prescript
prototyp 60 imag epitom paradigm archetyp ^first ^exampl
protract 63 continu extend lengthi prolong perpetu lengthen ^long ^extens ^length
proud 47 !humbl lofti majest ^pleas ^impress ^boast ^swell ^imperi ^pride ^beam ^brag ^arrog ^crow ^dignifi ^disdain ^swagger ^swollen ^vain
prouder 79
proudli 72
prove 34 show evid establish demonstr testifi proven ^be ^result ^confirm ^test ^tri ^substanti ^verifi ^affirm ^ensu ^corrobor ^evidenc
proven 50 prove birthplac cradl ^sourc ^test ^origin ^tri ^verifi ^root ^evidenc
provid 22 suppli supplier provis render cater furnish ply ^offer ^give ^power ^kei ^capit ^arm ^partner ^staff ^joint ^match ^fuel ^water ^signal ^equip ^bush ^distribut ^edg ^index ^afford ^headquart ^heat ^bottom ^headlin ^ticket ^yield ^feed ^leverag ^gate ^theme ^glass ^recruit ^ramp ^grate
provinc 39 state respons provinci ^arena ^orbit ^commonwealth ^domain ^sphere
provinci 56 local provinc section peasant ^offici ^narrow ^partial ^hick ^partisanship
provis 43 plan provid prepar suppli provision ^issu ^stock ^activ ^condit ^food ^fuel ^feed ^render ^logist ^refuel ^stipul ^furnish ^nutrient ^irrig
provision 51 provis tent ^provid ^condit ^supplier
provoc 58 aggrav provok incit ^signal ^intrigu ^taunt ^agit ^inflammatori ^rous ^sexi ^incendiari ^instig ^sediti
provocateur 79 ^oper
provok 57 harri plagu aggrav harass incit provoc molest evok beset agit firebrand arous instig hassl elicit kindl ^interest ^creat ^caus ^injur ^wound ^excit ^invit ^anger ^angri ^upset ^overwhelm ^bruis ^spite ^overpow ^rekindl ^ringlead ^troublemak
prowess 72 art artistri ^fortif
proxi 53 procur ^agent
proxim 61 !ultim ^close ^local ^near ^presenc ^neighborhood ^neighbourhood ^vicin
prozac 77
pru 71
prudenc 80 prudenti prudent discret circumspect discreet ^confidenti
prudent 62 prudenc ^provid ^judici ^prudenti ^wise ^headi ^circumspect
prudenti 56 prudenc ^prudent
prune 80 clip ration lop snip ^elimin ^shear
pry 71 prize jimmi nose poke lever intrud prise ^open ^loos ^loosen ^curiou ^inquir ^enquir
psa 77 ^protein
pse 69
pseudo 82 fraud fake pretend sham ^counterfeit ^deceiv ^cheater
pseudonym 72 anonym ^name
psilocybin 80 ^hallucinogen
psp 69
pst 77
psv 79
psych 77 head mind brain soul nou ^knowledg ^spirit ^unconsci ^cognit
psychedel 76 ^color ^colour
psychiatr 73
psychiatrist 71 shrink ^specialist
psycholog 54 psychologist ^scienc ^mental
psychologist 72 psycholog ^scientist
psychopath 82 ^insan
pt 63 platinum
ptsd 79
ptt 74
pty 65
pub 58 ^tavern
public 20 air !privat publish promot publicli packag advertis bare !suppress advert publicis publicist populac ^peopl ^ad ^work ^busi ^issu ^announc ^commun ^tell ^period ^messag ^bodi ^book ^read ^common ^qualiti ^broadcast ^collect ^content ^magazin ^republ ^endors ^headlin ^circul ^print ^herald ^hype ^bulletin
publicis 63 public air advertis bare advert publicist ^issu ^announc ^commun ^tell ^publish ^broadcast ^headlin ^circul ^herald ^hype ^bulletin ^dissemin ^promulg ^sensationalist
publicist 65 public publicis ^commun ^advertis ^advert ^sensationalist
publicli 37 public !privat
publish 30 issu public releas print promulg !unpublish ^busi ^hous ^firm ^produc ^newspap ^profession ^republ ^bare ^edit ^serial ^publicis ^gazett
puck 77 ^disk ^fairi
pudong 72
pueblo 80
puerto 63
puf 77 ^smoke ^fanci
puffi 80 inflat swell lump ^big ^larg ^symptom ^enlarg ^bloat ^unhealthi
pugh 75
pugilist 82 boxer ^fighter ^combat ^heavyweight ^slugger ^belliger ^gladiat
pugnaci 82 ^tough ^aggress
pulitz 71
pull 33 !push attract draw clout ^move ^forc ^drag ^abduct ^haul ^traction ^yank ^tweak ^tug ^cart ^propuls ^jerk ^pluck ^hale
pullback 73
pullout 69 disengag fallback ^retreat
pulman 82
pulp 75 flesh
pulpit 79 dai stump podium ^platform
puls 65 beat impuls heartbeat ^produc ^pound ^thump
pummel 69
pump 48 heart wire ticker ^tens ^aspir ^wield
pumpkin 70 ^veget ^squash
punch 53 plug clout lick ^blow ^thrust ^jab ^parri
punchbowl 82
punctuat 74 stress emphas accent emphasis accentu ^break ^express ^quot ^add ^background ^topic ^underscor ^interrupt ^underlin ^downplai ^bracket
punctur 79 pierc deflat ^cut ^creat ^hole ^mishap
pundit 58 initi ^student ^scholar
punish 42 penalti punit penal arduou gruel penalis gruell ^execut ^effort ^estim ^judg ^victim ^illeg ^guilti ^guess ^retali ^detent ^approxim ^disciplin ^imprison ^gaug ^reveng ^aveng ^scourg ^chastis ^castig
punit 61 punish !rehabilit penal ^correct ^retali ^retaliatori ^retribut
punjab 79
punk 73 tough cheap hood tinder thug bum kindl ^crimin ^ignit ^bulli ^lighter ^crook ^outlaw ^inferior ^felon
punt 69 game stake pole punter gage ^forc ^push ^kick ^boat ^propel
punter 76 better wager punt ^kicker ^waterman
pupil 62 student ^underperform ^auditor ^skipper ^seminarian
puppet 77 tool creatur ^perform ^slave
puppi 79 ^dog ^youth
purchas 35 bui buyer corrupt leverag dishonest ^take ^get ^order ^pai ^custom ^avail ^acquisit ^select ^acquir ^shop ^client ^choos ^bargain ^steal ^buyback ^repurchas
purdon 82
purdu 72
pure 50 complet white perfect honor innoc honour stark thorough strictli stare utter satur consumm puriti ^condit ^statu ^clean ^plain ^virgin ^sheer ^nutrit ^rub ^pristin ^sublim ^nourish
purg 62 physic evacu !rehabilit ^clear ^medic ^clean ^medicin ^persecut ^oppress ^lax ^acquit ^exoner ^cleans
purist 75
puritan 72 victorian ^strict ^proper ^stern ^abstain
puriti 79 white honor innoc honour pure ^condit ^statu ^clean ^plain
purpl 65 royal imperi regal majest ^color ^rhetor ^colour ^lavend
purport 52 aim propos intent purpos ^claim ^mean ^intend
purportedli 60 supposedli
purpos 42 us aim role propos determin resolv intent function deliber purport intention ^will ^decid ^idea ^goal ^intend ^util ^meaning
purposefulli 82
purs 67 bag wrinkl handbag ^amount ^round ^contain ^sum
pursu 38 engag prosecut chase pursuit ^go ^move ^act ^travel ^trail ^dog ^tail ^haunt ^stalk ^locomot ^politick
pursuant 75 pursu ^consist
pursuit 56 follow pursu chase sidelin quest hobbi pastim ^track ^movement ^trail ^shadow ^tail ^stalk
purveyor 82 ^provid ^supplier
purview 75 horizon ^reach ^rang ^ambit ^scope ^compass
push 27 forc energi !pull promot labour advertis labor button thrust advert tug ^move ^press ^urg ^stuff ^tumbl ^ambiti ^toppl ^bull ^jam ^nudg ^shove ^propuls ^repel ^exhort ^jostl ^prod
pushback 67
put 20 set place posit lai frame redact couch putt ^move ^chang ^middl ^situat ^option ^space ^plant ^seat ^acknowledg ^park ^settl ^instal ^arrang ^barrel ^lean ^alter ^recess ^bottl ^marshal ^shelv ^parallel ^upend ^insert ^tee ^bucket ^sow ^cram ^clap ^reposit ^pillow ^coffin ^misplac
putin 51
putt 80 put ^plai ^hit
putumayo 82
puzzl 58 confus amaz baffl bewild mystifi enigmat perplex ^problem ^reflect ^unclear ^fox ^mull ^stump ^muse ^ponder ^elud ^riddl ^confound ^medit ^befuddl ^bedevil
pvr 80
pyongyang 54
pyotr 72
pyramid 73 ^point ^profit ^benefit ^ventur
qaeda 52
qaida 66
qanta 66
qasem 75
qatar 52
qatarenergi 80
qatari 72
qb 77
qc 70
qeshm 69
qian 59
qiao 80
qichen 59
qing 73 ^dynasti
qingdao 75
qtr 76
quad 75 ^sibl ^sib
quadrupl 70 quartet ^set ^multipl ^copi ^multipli ^reproduc
quagmir 72 mire slack morass ^bog
quai 82 ^wharf ^pier
quak 62 earthquak quaker tremor ^shake
quaker 70 quak ^coward
qualcomm 76
qualif 58 make reserv qualifi ^fit ^revis ^elig ^inelig
qualifi 44 limit qualiti restrict modifi qualif certifi !disqualifi modif !unqualifi ^success ^condit ^intens ^contest ^intensifi ^hedg ^pronounc ^suffic
qualit 82
qualiti 36 prime choic select prize qualifi charact tone calib calibr ^us ^gener ^close ^good ^public ^believ ^appear ^same ^power ^posit ^level ^law ^clear ^foreign ^differ ^respons ^direct ^protect ^hard ^special ^probabl ^human ^difficult ^measur ^origin ^express ^worth ^domest ^corpor ^asset ^popular
qualm 79 misgiv ^anxieti ^nausea
quandari 75 dilemma plight predica ^perplex
quantifi 69 measur quantiti ^time ^word ^qualiti ^specifi ^clock ^meter ^convei ^plumb ^fathom ^scalabl
quantiti 57 amount measur quantifi ^probabl ^volum ^magnet ^abund ^interv ^quantum
quantum 75 ^measur ^quantiti
quarantin 61 ^isol ^insul ^segreg
quarrel 65 word disput row scrap wrangl alterc ^argu ^contend ^spat ^squabbl ^brawl ^bicker ^arrow
quarri 80 target prei ^victim ^exploit ^dig ^delv
quart 82
quarter 27 fourth ^hous ^kill ^arm ^dig ^lodg ^dormitori
quarterback 56 ^plai
quarterfin 64 ^match
quarterli 47 quarter ^serial
quartet 72 four quadrupl ^digit
quartz 76 crystal ^miner
quash 63 repress subdu void invalid annul nullifi ^crush ^suppress ^oppress ^stet
quasi 72 ^similar
quebec 62
quebecoi 80
queen 49 !king ^insect
queensland 68
queer 79 cross frustrat odd thwart endang funni peril foil curiou scotch homosexu baffl quirki quirk fairi singular odditi scupper ^impact ^affect ^prevent ^disappoint ^sex ^unusu ^strang ^gai ^ruin ^forbid ^unfamiliar ^lesbian ^preclud ^forestal
quell 62 crush suppress stifl appeas ^prevent ^crackdown ^fulfil ^subdu ^conquer
quentin 72
queri 59 question inquiri interrog enquiri ^wonder ^inquir ^enquir
quest 54 seek bai pursuit ^search ^trail ^dog ^hunt ^chase ^tail
question 23 interview specul doubt !answer wonder inquiri skeptic sceptic queri interrog refut inquir enquiri !unquestion enquir ^ask ^problem ^challeng ^alleg ^request ^suspect ^debat ^subject ^examin ^speaker ^theme ^topic ^suspici ^problemat ^dubiou ^pollster ^verbal ^distrust ^shadi ^headcount ^perplex ^tester ^equivoc
questionnair 73
queu 75
queue 63 ^stand ^list ^wait
quick 42 quickli facil fly rapid promptli speedi nimbl adept agil deft ^region ^intellig ^fast ^skill ^hurri ^dexter
quicken 66 speed acceler invigor ^stage ^agent ^degre ^deepen ^brisk
quicker 61 faster
quickest 77 fastest
quickli 31 rapidli quick !slowli promptli speedili apac
quiet 48 still calm silenc quietli restrain subdu mute !noisi lull hush seren tranquil ^peac ^easi ^comfort ^reassur ^consol ^silent ^appeas ^gentl ^sooth ^assuag ^placat ^concili ^solac ^pacifi
quieter 68
quietli 52 quiet
quilliam 79
quinci 75
quinlan 82
quinn 64
quinnipiac 69
quinon 80 ^compound
quintero 75
quip 64 gag salli ^sai ^comment ^remark ^joke ^input
quirk 73 quirki odditi queer ^strang ^unfamiliar ^groov
quirki 69 quirk odditi queer kinki ^strang ^unfamiliar ^unconvent
quist 69
quit 31 depart stop rather resign ceas discontinu relinquish renounc ^retir ^equal ^withdraw ^vacat ^chees
quiz 71 test ^examin ^exam
quizz 72
quo 59
quot 31 cite quotat citat ^repeat ^reiter ^extract ^restat ^iter ^excerpt ^punctuat
quota 54 ^number ^alloc ^allot
quotat 77 refer quot cite acknowledg mention citat ^extract ^excerpt
quran 80
qureshi 79
qwest 75
ra 68 ^metal
rabbi 71
rabbit 71 conei hare ^hunt ^bunni ^fur ^pelt
rabin 82
rabinowitz 76
race 32 speed rush racial hasten raci racer ^go ^move ^campaign ^competit ^travel ^sport ^compet ^contest ^athlet ^dash ^vie ^dart ^freestyl ^locomot ^barg
racer 75 race ^car ^finish ^driver ^auto ^automobil
rachel 63
raci 74 live sharp robust gami naughti risqu spici juici ^spirit ^tasti
racial 53 race racism ^favourit ^favorit ^discrimin ^racist
racism 59 racial racist ^favourit ^favorit ^discrimin ^bia ^antisemit ^prejudic
racist 54 racism ^racial ^discriminatori ^bigot ^prejud
rack 55 extort wrench wrack wring ^pain ^pace ^strain
racket 57 revel nois ^conduct ^crimin ^celebr ^enterpris ^riot ^feloni ^endeavor ^crook ^outlaw ^resound ^endeavour ^felon ^bagman ^fete
radar 54
radcliff 69
radek 69
radiat 63 rai glow radioact ^energi ^compound ^emiss ^warmer ^diverg ^eman ^emit ^heater
radic 43 group revolutionari extremist ultra ^new ^chang ^alter ^ideolog ^atom ^vinyl
radicalis 72
radio 36 wireless ^commun ^receiv ^broadcast
radioact 75 radiat
radiu 71 ^length
raf 76 ^airforc
rafa 82
rafael 61
raft 63 deal lot dozen score mass load mountain plenti pile hat ton lash stack flock slew batch spate heap peck mint rafter ^go ^move ^travel ^transport ^flood ^inund ^delug ^locomot
rafter 82 raft balk ^provid ^suppli ^travel ^render ^beam ^furnish
rag 75 frustrat tag bother devil irrit tabloid taunt annoi shred bait teas torment tatter rile vex cod tantal bedevil crucifi ^week ^harri ^grate ^tire ^plagu ^worn ^harass ^bug ^hamstr ^persecut ^beleagu ^oppress ^molest ^madden ^beset ^hassl ^ruffl ^antagon ^badger
rage 53 hot storm angri ramp passion mad furiou furi ^be ^act ^intens ^violent ^anger ^ir ^behav ^wrath ^livid
ragen 67
raha 82
rahal 82
rahim 77
rahm 75
rahman 67
rai 49 beam radiat shaft ^light ^extend ^emit
raid 46 bust forai raider predatori ^attack ^offens ^invad ^penetr ^assail ^swoop ^incurs ^embezzl ^misappropri
raider 73 raid plunder spoiler ^pirat ^buccan
rail 49 runwai ^complain ^barrier ^plain ^railwai ^railroad ^guardrail
railroad 62 railwai sandbag ^forc ^provid ^side ^technolog ^pressur ^suppli ^employe ^el ^elev ^rail ^underground ^render ^metro ^subwai ^furnish ^coerc ^hale
railwai 55 railroad ^side ^el ^elev ^rail ^underground ^metro ^subwai
rain 48 rainfal raini pelt ^descend ^downfal ^torrent ^delug ^freshwat ^downpour
rainbow 69 ^promis
rainfal 65 rain ^downfal ^torrent ^delug ^downpour
raini 70 rain foul ^sever ^bad ^wet
rais 24 rise !lower lift climb upgrad hike elev foster rear breed upbring ascent nurtur ^move ^increas ^boost ^jack ^shoulder ^erect ^inclin ^decor ^increment ^slope ^uphil ^chin ^hoist ^adorn ^pinnacl ^ascens
raiser 82 rais cultiv grower ^farmer
rait 80
raj 71 ^dominion
raja 79
rajasthan 71
raju 72
rake 68 blood rip scan slant skim ^move ^smooth ^slope ^libertin
ralcorp 80
raleigh 74
ralli 36 mobil rebound summon mobilis muster ^encourag ^gather ^exploit ^reviv ^feat
ralph 65
ram 54 drive pound crash cram ^person ^individu ^someon ^somebodi ^soul ^thrust ^toe ^mortal
rama 73
ramadan 64 ^fast
ramadi 82
ramallah 75
rambl 79 rang wind sprawl drift wander roam strai rove excurs jog swan meander ^go ^continu ^move ^travel ^proce ^stroll ^locomot ^gad
rami 76
ramif 68 complic branch leg fork ^bifurc
ramirez 70
ramo 69
ramon 82
ramp 49 storm rage rampant rampag inclin ^provid ^act ^suppli ^render ^behav ^furnish
rampag 59 ramp ^act ^violent ^wild ^riot
rampant 56 ramp rear ^erect ^uncontrol
ramsei 77
ran 38
ranch 69 spread rancher ^farm ^agricultur ^roundup
rancher 82 ranch ^farmer
rancho 80
rancor 82 bitter resent ^grievanc ^envi ^grudg ^enmiti
rand 59
randal 74
randi 63 arous steami ^sexi
randolph 77
random 56 haphazard ^irregular
randomli 73 indiscrimin arbitrarili
rang 29 reach ambit scope orbit drift wander compass roam strai straddl rove swan rambl ^be ^go ^move ^travel ^expans ^sweep ^extent ^internation ^horizon ^spectrum ^confin ^ballpark ^purview ^locomot ^pallet ^palett ^gad
ranger 59 commando ^offici ^firefight
rank 35 place rate absolut grade cry foul fertil sheer glare flagrant egregi downright ^be ^last ^first ^line ^level ^senior ^stand ^fourth ^judg ^statu ^fifth ^upgrad ^sixth ^evalu ^seventh ^eighth ^fruit ^ninth ^tier ^downgrad ^smell ^priorit ^sequenc ^shortlist ^tenth ^subordin ^odor ^eleventh
ransom 62 redeem ^cost ^exchang ^save ^payment ^interchang
ransomwar 82
rant 71 bombast rave spout ^talk ^speak ^rhetor ^mouth ^verbal ^ornat ^grandios
rao 71
rap 58 strike blame knock tap pat pink ^sound ^blow
rape 52 assault outrag sack ravag plunder dishonor ^destroi ^ruin ^assail ^mustard
raphael 79
rapid 44 quick speedi ^immedi ^prompt ^fast ^instanc ^fleet ^waterwai ^expediti ^instantan ^despatch
rapidan 72
rapidli 42 quickli speedili apac
rapino 82
rapist 67 ^attack ^crimin ^assault ^assail ^crook ^outlaw ^aggressor ^felon
rapper 55 ^devic ^singer ^vocal
rapproch 80 reconcili ^cooper
raptor 75 ^eagl ^bird ^hawk ^owl ^vultur
raqqa 64
rare 38 !often impati seldom rariti infrequ rarefi ^eager ^scarc ^uncommon ^scarciti
rarefi 80 rare elev lofti idealist sublim ^chang ^alter
rarer 80
rarest 82
rariti 75 rare curios odditi infrequ ^scarc ^densiti ^scarciti
rash 61 reckless blizzard headi ^seri ^desper ^erupt ^bold ^adventur ^brash ^hive
rashid 80
raskin 77
rasmussen 79
rat 60 inform betray bum skunk ^worker ^reveal ^hire ^emploi ^revel ^disclosur ^defect ^desert ^rodent
ratchet 64 ^advanc ^progress
ratcliff 73
rate 25 place rank pace evalu grade valuat ^be ^price ^mark ^often ^tax ^judg ^space ^score ^speed ^flow ^assess ^upgrad ^footag ^judgment ^downgrad ^frequenc ^priorit ^fertil ^mph ^undervalu ^sequenc ^rev ^taxat ^shortlist ^cp ^bp ^mortal ^subordin ^mc ^apprais ^overvalu ^kc ^megahertz ^mhz
rather 29 instead quit prefer sooner kinda
ratif 68 confirm ratifi
ratifi 61 sign endors sanction subscrib ratif ^support ^legal ^formal ^valid ^admir ^booster ^protagonist ^formalis
ratio 51 proport ^product ^averag ^effici ^turnov ^odd ^frequenc ^magnitud ^abund ^proportion ^preval ^eccentr ^iq ^mileag
ration 58 reason apolog intellectu excus apologis rationalis !irrat prune ^share ^think ^real ^defend ^restrict ^distribut ^defenc ^elimin ^percentag ^plead ^mental ^assign ^explan ^logic ^alloc ^mitig ^curtail ^parcel ^coher ^allot ^sane ^saniti
rational 61 ^explan
rationalis 63 apolog excus ration apologis ^organ ^defend ^defenc ^plead ^explan ^mitig
ratliff 77
raton 77
rattl 56 veri live realli real wonder grand alert tremend fantast marvel brisk terrif merri howl spank ^sound ^extraordinari ^shake ^nois ^toi ^energet
raucou 69 rowdi strident ^disorderli
raul 63
ravag 63 harri devast sack rape scourg desol ^destroi ^destruct ^ruin ^demolit ^plunder
rave 76 rant gush spout ^talk ^parti ^speak ^review ^mouth ^verbal ^critiqu
raven 67 predat prei pig starv predatori devour vultur ^acquisit ^aggress ^seiz ^hungri ^hunger
ravi 82
ravin 82 ^vallei ^gorg ^vale ^canyon
raw 49 !cook tender altogeth sore incomplet rude inexperi ^whole ^injur ^integr ^partial ^uniti ^nude ^nuditi ^damp ^moist
raymond 63
raytheon 70
raze 80 level dismantl wreck demolish ^destroi ^destruct ^demolit ^bulldoz
razor 61 ^shave
rb 64 ^metal
rba 79
rbc 67
rbi 71 ^run ^talli
rc 69
rca 74
rcmp 70 ^polic ^constabulari
rd 56
re 37 ^metal
reach 23 hit gain rang arriv contact stretch ambit scope orbit grasp compass attain ^go ^come ^move ^access ^travel ^achiev ^movement ^expans ^peak ^sweep ^extent ^summit ^accomplish ^internation ^horizon ^spectrum ^confin ^breast ^outreach ^advent ^ballpark ^purview ^locomot ^pallet ^palett
react 46 respond reaction reactiv ^act ^refus ^answer ^buck ^consent ^marvel ^overreact ^stool
reaction 42 respons react ^thought ^reduc ^idea ^reduct ^ideolog ^neutral ^oxid ^equilibrium
reactiv 73 respons react ^activ ^excit ^sensit ^irrit ^unstabl ^suscept
reactor 72 ^apparatu ^setup
read 34 sai reader ^have ^public ^featur ^studi ^interpret ^brows ^constru ^skim ^deciph
reader 52 review read subscrib refere readership ^custom ^student ^client ^scholar
readerman 79
readership 79 reader ^audienc
readi 34 forward prepar facil fix eager cook prepared zeal ^state ^plan ^set ^chang ^activ ^avail ^prime ^wait ^summer ^prompt ^fit ^winter ^alert ^crop ^alter ^pois ^willing ^deploy ^brace ^devil ^ripe ^cultiv ^concoct
readili 64 promptli
readout 75 ^inform ^info
reaffirm 59 reassert ^affirm ^avow
reagan 56
reagin 80
real 27 veri realli exist realiti rattl tangibl realism !unreal ^actual ^histor ^proper ^documentari ^ration ^factual ^irrat ^imaginari
realclearpolit 72
realdonaldtrump 75
realign 71 ^adjust ^align
realis 47 complet earn actual substanti realiz accomplish recognit ^get ^profit ^sell ^understand ^acquir ^gross ^savvi ^apprehens ^discern
realism 77 real natur realiti realist pragmat ^actual ^practic
realist 53 !unrealist realism ^person ^live ^individu ^someon ^practic ^virtual ^somebodi ^soul ^represent ^philosoph ^vivid ^mortal
realiti 40 world real realism !unreal ^actual ^experi
realiz 45 see manag complet earn actual understand achiev substanti recogn realis accomplish recognit ^know ^possibl ^appreci ^perceiv ^savvi ^apprehens ^discern
realli 26 veri real actual truli genuin rattl
realloc 75 ^assign ^alloc ^reshuffl ^parcel ^allot
realm 62 kingdom ^arena ^orbit ^domain ^sphere
realnetwork 80
realti 75 ^hold ^land ^properti ^estat ^belong ^acr
realtor 73
reap 55 draw harvest glean ^gain ^gather ^deriv
reappear 74 ^appear ^comeback
reappoint 82
rear 55 can back !head rais rise behind !front parent seat fundament bottom foster rampant tail stern breed erect butt ass upbring fanni nate nurtur bum rump backsid bun ^format ^fledg ^cradl
rearm 80 ^arm
reason 27 think ground middl argu understand intellig pretti fair conclud moder fairli somewhat modest ration sensibl !unreason intellect sane ^gener ^why ^feel ^thought ^present ^defend ^predict ^sound ^analysi ^argument ^sophist ^deriv ^valid ^explan ^wise ^infer ^thinker ^commonsens ^saniti ^extrapol
reassert 71 confirm reaffirm ^affirm ^corrobor ^avow
reassess 68 review revalu reevalu ^assess ^evalu ^valuat ^apprais
reassign 74 transfer ^second ^design ^deleg ^assign
reassur 50 !worri ^still ^support ^confid ^assur ^comfort ^calm ^quiet ^consol ^sooth ^tranquil
reattach 75
reauthor 80
rebal 82
rebalanc 82
rebat 61 discount ^cut ^refund ^groov
rebecca 67
rebel 43 insurg renegad rebellion maverick ^protest ^reform ^revolutionari ^dissent ^subvers ^crusad ^revolt ^subvert ^reformist
rebelli 74 defianc rebellion disaffect defiantli ^discont ^disobedi ^noncompli ^intract
rebellion 67 rise rebel upris revolt rebelli insurrect ^struggl ^conflict ^insurg
rebirth 77 convers reincarn ^birth ^nativ ^phenomenon
rebook 79
reboot 73 boot ^reviv
rebound 49 ralli spring bound backlash bounc repercuss ricochet ^respons ^jump ^motion ^leap ^resili ^recuper
rebrand 71
rebuf 64
rebuff 74 slight snub repel repuls ^fight ^oppos ^offens ^scorn ^disdain ^spurn
rebuild 48 reconstruct ^build ^construct
rebuilt 67
rebuk 57 lectur lambast jaw reprimand chide scold trounc berat reprehens ^author ^critic ^criticis ^ear ^chastis ^admonish ^castig
rebut 72 refut rebutt ^repudi ^disown
rebutt 72 refut rebut ^debat ^plead
rec 62
recal 42 think return rememb echo retriev reminisc callback recollect ^ask ^request ^recur ^refresh ^denot
recalibr 71
recap 69 ^capitul ^summar ^rehash
recapitalis 75
recaptur 65 retak ^feel ^captur
recast 79 remodel ^revis ^rewrit ^mould
reced 77 !advanc retir withdraw recess retreat ^go ^move ^travel ^disappear ^backward ^locomot
receipt 59 revenu acknowledg gross recept ^get ^commun ^amount ^acquir ^sum
receiv 24 have get standard experi obtain liquid recept incur recipi ^chang ^due ^asset ^accept ^tv ^radio ^acquir ^convent ^graduat ^fenc ^fiduciari
recent 17 late ^new ^past
recep 76
recept 52 open receiv respons receipt receptionist sensori ^parti ^accept ^greet ^admiss ^willing ^salut ^assimil
receptionist 74 recept ^secretari
recess 49 !domin nich adjourn sunken ^set ^put ^place ^posit ^lai ^hollow
recharg 68 reload ^revers ^load
reciev 80
recip 66 formula ^instruct
recipi 59 receiv ^done ^depend ^acquir ^borrow ^heir ^mandatori ^beneficiari ^proteg
reciproc 75 mutual invers interchang ^relat ^act ^movement ^interact ^bilater ^correl
recit 69 tell practic exercis drill recount narrat yarn ^report ^do ^talk ^perform ^speak ^speaker ^echo ^spell ^mouth ^verbal ^utter
reckitt 80
reckless 57 rash headi ^desper ^bold ^adventur ^careless ^brash
recklessli 75
reckon 58 think consid figur view estim comput forecast regard count imagin suppos numer calcul guess talli opin ^expect ^bill ^expert ^judg ^convers ^integr ^anticip ^evalu ^approxim ^deriv ^differenti ^actuari ^subtract ^invoic ^extrapol ^handbook ^statistician
reclaim 63 reform rescu recycl rectifi repossess regener reclam reusabl ^us ^get ^save ^acquir ^util ^preserv
reclam 79 reform renew rehabilit reclaim ^save ^rescu ^restor
reclassifi 82 ^class ^sort ^classifi ^assort
reclus 66 withdrawn hermit seclud solitari cloister ^privat ^alon ^privaci
recogn 44 accept spot recognis realiz distinguish discern ^know ^establish ^acknowledg ^constitut
recognis 45 accept spot recogn greet distinguish recogniz discern accredit ^valu ^identifi ^establish ^acknowledg ^constitut ^licens ^prize ^honor ^reward ^licenc ^honour ^bail ^treasur
recognit 49 credit acknowledg recogn realiz realis identif ^memori ^rememb ^ident
recogniz 70 recognis ^identifi ^bail ^percept
recollect 82 long think rememb recal retriev retent reminisc remembr ^mind ^memori ^reproduct ^refresh
recommend 39 urg advoc testimoni passport commend ^suggest ^propos ^prais ^advic ^congratul ^prescrib ^referr ^extol ^kudo
reconcil 66 resign accommod reconcili concili peacemak pacifi ^consist ^resolv ^adjust ^adapt ^mediat ^intermedi ^appeas ^intermediari
reconcili 60 balanc reconcil rapproch ^cooper ^equal ^equalis
reconfigur 79
reconnaiss 68 ^scout
reconnect 75
reconsid 56 ^consid ^view ^regard
reconstitut 75 restructur ^structur
reconstruct 56 restor rebuild rehabilit retrac ^build ^specul ^fix ^construct ^repair ^mend ^makeov ^hypothes ^theoriz
reconven 76 ^conven
record 22 !live regist tape !eras disk disc platter registrar ^can ^offici ^account ^histori ^access ^file ^evid ^save ^film ^document ^signal ^equip ^photograph ^master ^log ^chronicl ^notch ^manifest ^lp ^videotap ^memorabilia
recount 58 relat tell narrat recit ^inform ^count ^numer ^yarn
recoup 61 recov withhold deduct reimburs recuper ^get ^acquir
recours 67 resort refug ^help ^aid ^assist ^resourc
recov 36 recoveri regain retriev heal cure recoup recuper recover ^get ^well ^found ^improv ^access ^acquir ^ill ^sick ^perk
recover 82 recov rescuer saver !unrecover ^person ^individu ^someon ^somebodi ^soul ^retriev ^mortal ^salvag ^redeem
recoveri 40 recov retriev recuper ^better ^improv ^advanc ^heal
recreat 58 anim reviv divers cheer renov unpaid amateur embolden refresh hearten ^activ ^game ^sport ^celebr ^entertain ^escap ^athlet ^joke ^fun ^festiv ^danc ^gambl ^bath ^prank ^amus ^energ ^pastim ^rejuven ^antic ^energis
recrimin 80 ^accus ^crimin ^incrimin
recruit 48 enter levi enrol enlist ^offici ^provid ^union ^achiev ^regist ^supplier ^draft ^accomplish ^entrant ^newcom ^fledgl ^freshman ^newbi
rectal 80
rectifi 71 reform amend repair refin remedi reclaim repar regener ^person ^determin ^individu ^maintain ^someon ^correct ^somebodi ^soul ^distil ^mortal ^detector ^ascertain
recuper 71 recov recoveri !deterior recoup ^get ^acquir ^rebound ^revert ^heal
recur 65 repeat resort recurr ^continu ^happen ^occur ^recal ^iter
recurr 71 repeat recur perenni ^continu ^repetit ^throwback
recus 76 ^protest ^reject ^contest ^dissid ^dissent ^disqualifi ^maverick ^disobedi ^unorthodox ^heret
recycl 67 reclaim reusabl ^us ^materi ^appli ^util ^cycl ^emploi ^exercis ^stuff ^usag ^utilis ^rehash
red 33 flush cherri rubi inflamm crimson scarlet ^enter ^founder ^bloodi ^symptom ^conjunct ^aden ^tendon ^prostat ^sanguin ^append ^lamin ^pancreat ^cervic
redact 61 put edit revis frame rewrit couch ^chang ^word ^write ^editor ^alter ^phrase ^pen ^articul ^bracket ^excis ^abbrevi
reddit 63
rede 80 advis counsel interpret ^comment ^warn ^press ^discuss ^urg ^explain ^moral ^deter ^gloss ^exhort ^misguid ^misinterpret ^dissuad ^admonish
redeem 71 save reform ransom redempt ^good ^exchang ^convert ^reinstat ^reestablish ^recover
redefin 72 ^defin
redempt 68 save buyback repurchas salvat redeem ^absolut ^rescu ^repay ^aton
redeploi 73 ^deploi
redesign 64
redevelop 75 overhaul renov ^improv ^formul
redirect 61 ^send ^sublim
rediscov 72
redistribut 69 ^spread ^distribut ^decentr
redistrict 65
redknapp 79
redlin 77 ^discrimin
redmond 64
redoubl 77 ^increas ^doubl ^escal ^intensifi
redraw 71
redrawn 76
redress 71 right damag correct amend compens remedi restitut ^chang ^alter ^aton ^abi
redskin 74
reduc 31 cut reduct trim decreas ^loss ^low ^reaction ^thin ^minim ^fade ^simplifi ^shorten ^lessen ^abbrevi ^bate ^retrench ^belittl ^subtract ^remitt
reduct 45 reduc decreas diminut ^lower ^eas ^reaction ^discount ^weaken ^minim ^shrink ^mitig ^allevi ^depreci ^deplet ^shorten ^devalu ^cutback ^minimis ^amort ^rollback ^subtract ^amortis
redund 64 extra excess surplu spare ^unnecessari ^plethora ^repetit
redwood 70 ^wood
ree 77
reed 57
reef 80 ^lower ^ridg
reel 55 spin stagger lurch careen swag whirl gyrat ^walk ^revolv ^rotat
reelect 56 ^elect
reemerg 75
reentri 79
rees 79
reestablish 79 reinstat ^chang ^alter ^redeem
reev 70
reevalu 79 reassess ^rate ^assess ^evalu ^valuat ^apprais
reexamin 79 review ^studi ^examin ^scrutini ^analyz ^analys
ref 74 refere ^offici
refer 31 concern due relat cite acknowledg mention touch advert pertain quotat citat ^comment ^mean ^involv ^center ^write ^remark ^appli ^attribut ^invok ^pen ^input ^retrospect ^denot
refere 56 offici refer review reader ref umpir ^critic ^decid ^judg ^critiqu ^scanner
referenc 54 ^document
referendum 54 ^vote
referr 66 refer ^recommend
refil 74 renew replenish ^product ^fill ^prescript ^merchandis ^ware
refin 48 process finish complic elabor urban refineri polish cultiv nuanc shade rectifi ^chang ^polit ^better ^improv ^financ ^school ^advanc ^civil ^cultur ^amend ^perfect ^alter ^civilis ^minc
refinanc 66
refineri 56 refin ^work ^plant
reflect 33 thought express specul contempl mull shine muse reverber ponder manifest medit ^point ^consid ^indic ^consider ^wonder ^echo ^mirror ^puzzl ^retrospect ^premedit ^introspect
reflex 77 automat ^respons ^backward ^startl ^vomit ^crook ^yawn ^blink ^wink ^involuntari ^hiccup ^sneez ^shiver ^blush
refocu 73 refocus ^focu ^concentr ^focal
refocus 72 refocu ^focus ^focal
reform 34 crusad reclaim reformist rectifi redeem regener reclam ^help ^chang ^campaign ^better ^improv ^protest ^disput ^milit ^activist ^rebel ^amend ^alter ^moral ^insurg ^dry ^philosophi ^apparatu ^environmentalist ^doctrin ^feminist ^setup ^hippi ^unorthodox ^conservationist ^hipster
reformist 69 progress reform crusad ^protest ^disput ^milit ^activist ^rebel ^insurg ^dry ^environmentalist ^feminist ^hippi ^conservationist ^hipster
refrain 58 !act choru abstain ^fast ^music ^spare
refram 80
refresh 65 review fresh novel !tire brace recreat brisk reinvigor invigor ^new ^rest ^rememb ^renew ^recal ^beverag ^snack ^vent ^rejuven ^ventil ^regener ^collat ^recollect
refriger 67 ^cold ^cool ^chill ^therapi ^cooler ^fridg ^cryogen
refsum 75
refuel 63 fuel ^suppli ^provis
refug 58 safeti resort asylum recours sanctuari ^area ^resourc
refuge 49 ^exil ^expatri ^dp ^expat
refund 56 repai repay ^pai ^payment ^rebat ^reimburs ^restitut
refurbish 68 restor renov ^renew ^regener
refus 33 declin deni !accept reject resist scrap defi garbag ^respond ^messag ^content ^wast ^react ^regret ^denial ^scorn ^disdain ^repudi ^spurn
refut 63 question falsifi rebutt rebut ^find ^ground ^evid ^determin ^debat ^repudi ^disown
reg 75
regain 48 return find recov restor retriev restitut ^get ^access ^acquisit ^locat ^acquir
regal 73 royal imperi purpl majest ^provid ^alcohol ^wine ^cater ^nobl ^ply
regan 79
regard 36 consid involv view affect respect attent wish defer reckon heed gaze compliment ^includ ^look ^think ^believ ^detail ^valu ^attend ^favor ^prize ^ideal ^deem ^abstract ^treasur ^backward ^reconsid ^conceiv ^advert ^disrespect ^esteem
regardless 47 disregard careless irrespect
regener 76 reform renew restor reclaim rectifi rejuven ^increas ^replac ^modern ^overhaul ^revamp ^renov ^modernis ^feedback ^refresh ^revitalis ^refurbish ^restitut ^revit
regent 71 truste ^power ^ruler
reggi 62
regim 39 govern author ^plan ^program ^empir ^palac ^bureaucraci ^papaci ^pontif
regiment 71 ^control ^form ^organ ^organis ^inflict ^imposit
regina 67
region 25 area neighborhood ^top ^side ^outsid ^air ^insid ^locat ^counti ^distanc ^bottom ^quick ^interior ^aerospac ^depth ^hell ^palm ^maria ^layer ^heaven ^mansion ^paradis ^papua ^exterior ^waist ^groin ^eden ^waistlin ^zodiac
regist 40 record file registr registri !unregist ^list ^recruit ^patent ^enrol ^trademark
registr 55 regist enrol ^person ^enter ^bodi ^individu ^someon ^incom ^somebodi ^soul ^mortal
registrar 82 record ^employe
registri 66 regist
regret 49 declin sorri sorrow rue ^feel ^miss ^refus ^acknowledg ^sad ^unhappi ^remors ^contrit
regrett 71 unfortun ala
regroup 71 reorganis reorgan ^group ^form ^organ ^organis
regul 32 govern rule order determin influenc governor shape regular regulatori !deregul ordin baffl modul !unregul ^time ^offici ^decid ^limit ^standard ^district ^restrict ^construct ^index ^adjust ^zone ^concept ^prescript ^devalu ^standardis ^floodgat ^thermostat
regular 41 govern order regul !irregular fixtur verit habitu ^time ^even ^law ^decid ^condit ^period ^standard ^district ^qualiti ^statu ^typic ^soldier ^frequent ^arrang ^zone ^uniform ^patron ^cyclic ^orderli ^standardis ^invari
regularli 45
regulatori 42 regul ^restrict
rehab 59
rehabilit 60 renew reconstruct !punit !purg reclam ^construct ^restor ^reinstat
rehash 76 ^materi ^recycl ^recap
rehears 71 practic practis ^do ^perform
rehir 76
reich 80 ^nation ^countri ^commonwealth
reid 54
reign 55 rule domin sovereignti prevail predomin ^power ^period ^ag ^overrid ^outweigh ^overarch
reignit 65 ^ignit
reilli 73
reimagin 72
reimburs 68 recoup ^allow ^cost ^compens ^refund ^repai
rein 52 har ^control ^stop ^halt ^strap
reinc 73
reincarn 75 renew rebirth ^corpor ^restor ^birth ^nativ ^embodi ^incarn ^avatar
reinforc 50 support built strengthen reward ^strong ^confirm ^improv ^mine ^bolster ^instruct ^teach ^stimul ^fortifi ^stimulu ^buttress
reinsch 77
reinstat 60 reestablish ^chang ^condit ^statu ^restor ^alter ^rehabilit ^redeem
reinsur 66 ^insur
reintegr 79 ^integr ^incorpor
reintroduc 74 reintroduct ^introduc ^acquaint
reintroduct 80 reintroduc
reinvent 71 ^creat
reinvest 71
reinvigor 75 refresh invigor ^rest ^energ ^energis
reissu 73 ^issu ^public ^suppli ^reproduc
reiter 48 repeat restat iter ^tell ^quot ^translat ^summar ^repetit ^persever ^harp
reject 34 declin !accept refus disapprov scorn disdain spurn jilt cull ^act ^decid ^situat ^judg ^avoid ^dismiss ^ignor ^discount ^abandon ^exclus ^evalu ^defect ^desert ^disregard ^shun ^censur ^forgo ^deed ^repudi ^recus ^banish ^disown
rejoic 75 joi triumph pride exuber triumphant jubil ^feel ^happi ^vocal ^glori ^utter ^elat
rejoin 64 repai retort ^respond ^join ^answer ^repli
rejuven 71 !ag green restor regener ^chang ^recreat ^refresh
rekindl 71 ^provok ^evok ^arous ^elicit ^kindl ^conflagr
rel 34 relat compar !absolut proport ^be ^person ^partner ^organ ^individu ^someon ^qualiti ^somebodi ^soul ^descend ^cousin ^sibl ^spous ^ascend ^proportion ^mortal ^ancestor ^sib ^offspr ^kin
relai 58 ^commun
relat 26 deal concern associ tell link refer connect rel relationship touch !unrel recount pertain ^part ^chang ^control ^involv ^compar ^center ^opposit ^alli ^appli ^sex ^affili ^foundat ^compon ^ownership ^possess ^portion ^correspond ^comparison ^attach ^descend ^akin ^screw ^correl ^fuck ^reciproc ^kin ^causal
relationship 35 relat ^state ^partnership ^romanc
relaunch 66
relax 51 rest easi !tens loos loosen unwind slacken ^turn ^drug ^agent ^depress ^increment ^slumber
releas 22 issu free publish liber loos relinquish handout ^product ^clear ^achiev ^emot ^accomplish ^bail ^unleash ^deregul ^merchandis ^parol ^ware ^disengag ^extric
releg 66 bar deleg classifi bump demot banish ^design ^submit ^assign ^sidelin ^classif ^devolv ^empower ^assort
relent 72 soften
relentless 57 persist unrel stern grim unforgiv inexor ^continu ^merciless
relentlessli 71
relev 48 !irrelev ^connect ^materi ^applic ^german ^pertin
reli 40 depend bet relianc reliant ^trust
reliabl 48 depend authent honest !unreli faithfulli ^respons ^test ^tri ^duplic ^trustworthi ^reproduc
relianc 55 trust reli reliant ^depend ^certainti
reliant 63 reli relianc ^depend
relic 76 token souvenir ^remain ^object
relief 43 eas reliev substitut allevi backup assuag ^comfort ^repriev ^respit
reliev 52 still free project eas comfort relief stick exempt substitut allevi backup allai assuag ^person ^better ^improv ^replac ^doubl ^individu ^someon ^altern ^equal ^amend ^somebodi ^peer ^soul ^mitig ^surrog ^sooth ^mortal
religi 44 religion spiritu !secular devout ^superior ^nun ^sacr ^monk ^jesuit ^friar ^interfaith
religion 51 religi faith ^institut ^establish ^christian ^church ^belief ^cult ^intoler ^devout ^mystic ^buddhism
relinquish 67 releas quit resign waiv renounc forgo forego ^end ^hand ^yield ^handov ^surrend ^sacrific ^waiver ^cede
relish 67 enjoi tast flavor tang smack bask flavour nip savour gusto ^like ^eat ^feed ^enthusiasm ^enjoy ^devour
reliv 77 ^experi
reload 80 recharg ^load ^laden
reloc 56 move resettl ^transport ^settl ^transfer
reluct 48 hesit loath ^unwil ^involuntari ^unwilling
reluctantli 72
rem 72 ^sleep ^slumber
remad 82
remain 20 left stai persist remaind stiff remnant corps leftov ^be ^object ^abid ^fossil ^relic ^bide
remaind 53 remain rest remnant residu ^part ^number ^sell ^compon ^portion ^leftov
remak 64 ^produc ^creation ^remodel
remand 75 jail lag imprison incarcer remit ^challeng ^detain
remark 36 comment note signal mention observ notic unusu notabl input unmistak noteworthi singular ^sai ^state ^statement ^critic ^import ^tell ^signific ^refer ^criticis ^extraordinari ^dig ^courtesi ^quip ^barb ^commonplac ^ploi ^salli ^gibe ^gambit ^shaft ^stopper ^clich ^jibe
rematch 75 replai ^repeat ^repetit
remedi 61 san amend alter repair heal cure therapeut rectifi redress ^better ^health ^prevent ^medic ^correct ^medicin ^allevi ^vomit ^acoust ^panacea ^antidot
rememb 40 think memori recal !forget retriev remembr recollect ^recognit ^character ^characteris ^refresh ^reminisc ^retrospect
remembr 75 memori rememb commemor recollect ^credit ^retent
remind 45 prompt monitor reson cue reminisc admonish evoc ^inform ^messag ^experi ^mind ^content ^awar ^memori ^shade ^immort ^souvenir ^memento
reminisc 66 recal remind reson recollect evoc ^mind ^awar ^memori ^rememb ^reproduct
remit 72 tabl postpon shelv defer remand remitt ^pai ^matter ^delai ^payment ^transfer ^cancel ^topic ^scratch ^probat ^scrub ^reschedul ^repriev ^respit
remitt 80 absolut subsid remit ^reduc ^payment ^decreas ^abat ^repriev ^hiatu
remix 82
remnant 63 remain remaind leftov ^rest ^residu
remodel 77 recast ^chang ^alter ^remak
remors 69 ruth contrit ^regret ^guilt ^sorrow
remot 45 far remov withdrawn distant ^unlik ^devic ^distanc ^elimin ^bare ^withdraw ^strip ^empti ^evacu ^abstract ^uncov ^dislodg ^eviscer ^skim
remov 34 remot distant obliter ^can ^far ^dismiss ^resolv ^distanc ^elimin ^bare ^clean ^withdraw ^strip ^shed ^stone ^empti ^oust ^evacu ^sack ^abstract ^uncov ^delet ^bone ^bench ^harvest ^dig ^extract ^laden ^aspir ^gut ^expel ^scoop ^dissolv ^weed ^leach ^invalid ^hull ^spoon ^hollow ^defus
renaiss 66 rebirth ^reviv ^resurg ^revitalis ^revit
renam 59 ^call ^name
renationalis 82
renato 80
renault 72
rendel 80
render 53 gener provid suppli version yield translat interpret furnish rendit ^make ^offer ^give ^kei ^capit ^perform ^arm ^partner ^joint ^match ^fuel ^water ^signal ^equip ^bush ^edg ^index ^afford ^headquart ^heat ^bottom ^headlin ^provis ^ticket ^leverag ^gate ^theme ^glass ^ramp ^explan ^grate
rendezv 75 ^place ^meet ^spot ^assign
rendit 74 interpret render ^perform ^explan
rene 55
reneg 69 revok ^promis ^assur ^mistak ^error ^fault ^repeal ^rescind ^annul
renegad 65 rebel desert apost turncoat ^protest ^dissent ^defector ^disloy
renegoti 70 ^negoti
renew 40 restor reviv rehabilit revitalis replenish revit refil reincarn regener reclam ^replac ^repeat ^modern ^overhaul ^revamp ^renov ^modernis ^refresh ^refurbish ^restitut ^repetit ^invigor
renminbi 76
reno 74
renounc 68 quit resign vacat relinquish repudi abdic disown
renov 58 anim restor preserv reviv overhaul recreat refurbish restitut redevelop ^improv ^renew ^regener
renown 61 note celebr notabl famou fame illustri ^known ^honor ^honour ^laurel
renshaw 80
rent 51 hire tear leas rip charter rental snag annuiti renter ^open ^deal ^contract ^transact ^gap
rental 56 let leas rent ^deal ^hold ^properti ^transact ^belong
renter 79 rent tenant ^owner ^payer
reopen 47 ^open
reorgan 59 reorganis shakeup regroup ^form ^organ ^organis ^revis ^retool
reorganis 58 reorgan shakeup regroup ^form ^organ ^organis ^revis ^retool
reorient 76 ^tip ^orient
rep 38 ^cloth ^congressman ^fabric ^textil ^congresswoman
repackag 74
repai 59 reward refund repay rejoin retort ^pai ^reimburs ^restitut
repaid 70
repair 48 !break fix doctor restor amend compens resort fixtur haunt remedi mend rectifi repar bushel fixer ^pai ^better ^improv ^condit ^statu ^sole ^revamp ^mainten ^patch ^reconstruct ^restitut ^cobbl ^darn ^troubleshoot
repar 71 fix amend repair fixtur mend rectifi !irrepar ^maintain ^compens
repatri 67 !expatri ^return ^admit ^citizen ^deport ^extradit ^homecom
repay 61 refund repai ^due ^payment ^redempt
repeal 57 revers vacat revok rescind annul ^cancel ^reneg ^revoc
repeat 38 echo reiter duplic restat replic iter recur perenni recurr repetit ^continu ^person ^tell ^quot ^individu ^crimin ^someon ^renew ^copi ^translat ^somebodi ^soul ^crook ^outlaw ^replai ^mortal ^summar ^felon ^rematch ^reproduc ^persever ^harp
repeatedli 37
repel 71 !attract foul disgust revolt snub rebuff distast repuls ^push ^compound ^sicken ^unpleas
repercuss 63 rebound backlash reverber ^result ^effect ^impact ^affect ^consequ ^outcom ^motion ^bounc ^resili ^ricochet ^upshot
repertoir 77 ^collect ^accumul ^aggreg
repetit 80 insist repeat ^continu ^renew ^copi ^reiter ^iter ^redund ^replai ^recurr ^rematch
replac 31 altern switch substitut commut surrog supersed supplant interchang !irreplac ^exchang ^standard ^renew ^succe ^oust ^reliev ^displac ^backup ^standardis ^preempt ^usurp ^regener
replai 65 rematch ^repeat ^reproduc ^repetit
replenish 72 renew refil ^fill
replet 79 full instinct ^consum ^eat ^feed ^ingest ^nourish
repli 46 respons respond answer ^sai ^state ^statement ^tell ^counter ^comeback ^feedback ^rejoin ^retort
replic 62 repeat copi comeback duplic reproduct replica retort ^scan ^bend
replica 69 replic reproduct ^copi ^toi
repo 74
report 13 account describ studi coverag !unreport ^new ^accord ^announc ^commun ^inform ^document ^paper ^notifi ^gossip ^anecdot ^narrat ^recit ^summar ^scuttlebutt ^yarn
reportedli 38
reposit 69 shift wareh dislodg ^move ^set ^put ^place ^posit ^store ^locat ^lai ^stockpil
repossess 75 reclaim ^get ^acquir
repost 71
reprehens 79 crimin condemn rebuk viciou reprimand deplor culpabl ^critic ^wrong ^ear ^lectur ^evil ^chide ^scold ^chastis ^berat ^admonish ^castig
repres 26 exampl spokesperson instanc symbol correspond interpret congressman represent illustr congresswoman symbolis ^mean ^spokesman ^describ ^negoti ^pictur ^agent ^typic ^spokeswoman ^equal ^advoc ^deleg ^ambassador ^envoi ^depict ^portrai ^propon ^embodi ^epitom ^emblemat ^flak ^bagman
represent 55 repres agenc ^figur ^express ^imag ^exampl ^document ^pictur ^photo ^draw ^memori ^photograph ^copi ^map ^creation ^icon ^interpret ^concret ^percept ^depict ^realist ^pic ^overlap ^blur ^stereotyp ^rub ^unreal
repress 58 suppress subdu stifl quash strangl smother ^agent ^subject ^restrict ^defenc ^crush ^hinder ^oppress ^imped ^inhibit
repriev 71 suspens abat hiatu respit ^break ^tabl ^rescu ^relief ^postpon ^interrupt ^shelv ^defer ^subsid ^remit ^remitt
reprimand 66 crimin rebuk lectur lambast jaw chide censur scold trounc berat reprehens ^critic ^criticis ^ear ^chastis ^admonish ^castig
repris 61 ^retali ^reveng
reproduc 75 consist duplic reproduct multipli ^creat ^produc ^depend ^repeat ^copi ^reliabl ^simul ^fingerprint ^replai ^imit ^quadrupl ^reissu ^stereo ^xerox ^incub
reproduct 63 gener replic replica reproduc ^fruit ^reminisc ^recollect
reprogram 77
reptil 76
republ 41 democraci commonwealth ^public ^publish
republican 28 ^democrat ^politician ^advoc ^ideolog ^politico ^propon
republika 80
repudi 72 debunk renounc disown ^deni ^refus ^reject ^refut ^retract ^disclaim ^rebut
repuls 80 !attract horror standoff snub repel lousi obscen rebuff abhorr vile ^forc ^fight ^oppos ^offens ^disgust ^sicken ^distast
repurchas 59 buyback redempt ^bui ^purchas
repurpos 80
reput 43 respect esteem ^think ^believ ^name ^estim ^honor ^fame ^honour ^prestigi ^conceiv ^decenc ^notorieti ^laurel
request 32 ask petit petition ^claim ^commun ^question ^order ^demand ^bill ^messag ^book ^appeal ^content ^applic ^wish ^invit ^recal ^prayer ^solicit ^beg ^solicitor ^besieg ^arrog ^canvass ^inquir ^callback
requir 27 expect want need ask involv demand command necessari essenti mandatori necess compulsori prerequisit necessit requisit ^cost ^respons ^must ^duti ^oblig ^exact ^compel ^obligatori
requisit 82 need requir necessari essenti necess ^claim ^demand ^must ^command ^arrog
rerout 68
rerun 82 ^broadcast
resal 65 ^market ^sell ^merchandis
reschedul 69 ^schedul
rescind 66 revers vacat repeal revok annul ^reneg ^revoc
rescu 42 save deliv reclaim rescuer ^redempt ^salvag ^salvat ^repriev ^lifesav ^reclam
rescuer 66 rescu saver savior saviour recover ^person ^individu ^someon ^somebodi ^soul ^christ ^mortal ^salvag ^helper
research 27 investig search explor inquiri enquiri ^experi ^poll ^consult ^prospect ^scientist ^probe ^googl ^experiment ^canvass
resel 59 ^sell
resembl 53 ^like ^match ^correspond ^approxim ^alik ^talli ^imit ^gibe ^jibe
resent 63 bitter rancor ^dislik ^grievanc ^acrimoni ^envi ^grudg ^enmiti
reserv 33 allow book appropri stockpil substitut militia qualif earmark backlog modesti ^statement ^preserv ^portion ^sa ^assign ^proper ^withdrawn ^withhold ^allot ^demur ^upstag
reservist 66 reserv ^soldier
reservoir 71 ^suppli ^lake
reset 67 ^devic ^specifi
resettl 67 reloc ^transport ^settl ^transfer
reshap 54 ^determin ^influenc ^shape
reshuffl 63 ^make ^shuffl ^realloc
resid 35 occupi occup residenti abid mansion abod domicil ^home ^hous ^live ^act ^address ^popul ^doctor ^coloni ^crude ^petroleum ^metropolitan ^habit ^physician ^inmat ^berth ^inhabit ^coaster ^deed ^doc ^outlier ^cloister ^dweller
residenti 52 resid
residu 68 rest remaind ^part ^payment ^compon ^portion ^ash ^remnant ^leftov
resign 38 quit surrend vacat reconcil relinquish renounc ^retir ^defeat ^despair ^abdic
resili 58 live ^spirit ^rebound ^backlash ^repercuss
resin 75 ^season ^flavor ^flavour ^adhes
resist 42 refus opposit protest oppos oppon toler dissent !surrend defi immun adversari obstruct fend imped withstand antagonist !irresist ^person ^action ^fight ^individu ^someon ^disput ^drag ^enemi ^somebodi ^soul ^foe ^friction ^defiant ^rub ^mortal ^elud ^lockout ^stonewal ^naysay ^beggar ^noncompli
resold 75
resolut 44 decis firm resolv solv ^determin ^document ^paper ^steadi ^desper ^adam ^bent ^stubborn ^unwav ^stalwart ^steadfast ^trait ^undet ^spartan
resolv 38 firm decid answer settl conclud purpos resolut solv dissolv adjud solvent ^end ^decis ^agre ^determin ^judg ^remov ^document ^factor ^paper ^steadi ^termin ^adam ^reconcil ^stubborn ^concur ^steadfast ^trait ^partit
reson 61 remind ring reverber reminisc resound vibrat evoc ^sound ^mind ^awar ^chamber ^circuit ^oscil
resort 48 repair refug haunt recur recours ^us ^go ^move ^area ^travel ^appli ^util ^hotel ^emploi ^utilis ^locomot
resound 68 echo ring nois reson reverber ^sound ^blast ^racket ^crunch ^roar ^backfir ^blare ^sizzl
resoundingli 77
resourc 35 imagin ^keep ^fund ^asset ^aid ^assist ^capabl ^plu ^invent ^refug ^clever ^livelihood ^recours ^ingeni
respect 33 good sever estim valu credit regard variou prize reput honor honour hefti defer sizabl sizeabl !disrespect esteem vener tidi prise ^follow ^consid ^view ^detail ^present ^messag ^singl ^accept ^individu ^content ^nice ^toler ^admir ^decent ^rever ^statur ^decenc ^laurel
respectfulli 76
respiratori 64
respit 77 rest suspens abat repriev hiatu ^tabl ^relief ^paus ^postpon ^shelv ^defer ^remit
respond 29 respons answer repli react ^sai ^state ^commun ^act ^tell ^refus ^counter ^consent ^marvel ^rejoin ^overreact ^retort ^equivoc ^stool
respons 25 respond answer provinc duti reaction repli oblig recept !irrespons reactiv !unrespons creditworthi ^result ^keep ^account ^effect ^caus ^requir ^depend ^qualiti ^excit ^consequ ^outcom ^sensit ^automat ^reliabl ^rebound ^arena ^orbit ^incumb ^domain ^taxi ^irrit ^imper ^sphere ^trustworthi ^overreact ^prerequisit ^reflex ^upshot
rest 32 !tire relax remaind residu respit !restless ^be ^part ^stand ^compon ^paus ^portion ^sleep ^leisur ^remnant ^kneel ^inact ^refresh ^lazi ^reinvigor ^leftov ^invigor ^inertia ^slumber
restart 57 resum ^preserv ^uphold
restat 61 repeat reiter iter ^statement ^tell ^quot ^translat ^mytholog ^summar ^persever ^harp
restaur 46 eateri ^build ^cafe ^grill ^steakhous
restitut 72 return damag restor amend regain renov redress ^fix ^renew ^compens ^repair ^refund ^repai ^mend ^aton ^regener
restiv 61 nervous jitteri edgi skittish ^anxieti ^tens ^impati
restless 82 !rest uneasi impati ^move ^mobil ^bother ^irrit ^discont ^annoy
restor 43 return fix doctor correct renew preserv reviv repair regain reconstruct renov mend revitalis refurbish rejuven restitut revit regener bushel ^health ^medic ^devic ^medicin ^rehabilit ^reinstat ^resurrect ^defibril ^reincarn ^reclam ^invigor
restrain 57 control moder quiet restraint constrain retic ^person ^limit ^ground ^individu ^someon ^chemic ^curb ^somebodi ^overcom ^disabl ^soul ^nazi ^suppress ^confin ^subdu ^withhold ^mortal ^shackl ^impound ^throttl ^surmount ^incapacit
restraint 59 restrain constraint ^contin ^suppress ^curtail ^confin ^temper ^inhibit
restrict 37 limit qualifi curb bound curtail confin constrain throttl !unrestrict ^rule ^protect ^regul ^regulatori ^classifi ^strict ^modifi ^suppress ^stern ^ration ^repress ^tempera ^clampdown ^taboo ^disposit
restroom 79 conveni ^john ^toilet ^bathroom ^privi
restructur 38 reconstitut ^structur
result 21 lead effect event attend answer solut consequ outcom termin accompani ensu incident upshot solvent ^statement ^respons ^impact ^stage ^prove ^worst ^degre ^wake ^subsequ ^fallout ^aftermath ^harvest ^phenomenon ^dent ^sequel ^repercuss ^reverber ^offshoot ^offspr ^spillov ^byproduct
resum 42 survei restart resumpt sketch summar ^chang ^preserv ^uphold ^summari
resumpt 62 resum
resuppli 77
resurfac 66 ^surfac ^coat
resurg 61 reviv revitalis revit ^better ^improv ^origin ^advanc ^aris ^upris ^resurrect ^renaiss
resurrect 64 reviv ^restor ^resurg ^revitalis ^revit
retail 34 !wholesal ^market ^sell ^distribut ^merchant ^distributor ^merchandis ^chandler ^license
retain 41 maintain servant retent ^worker ^domest ^contain ^familiar ^sustain ^fee ^preserv ^prolong
retak 72 recaptur ^take
retali 46 reveng retaliatori aveng retribut ^attack ^assault ^punish ^assail ^repris ^punit ^penal ^aggressor ^payback ^penalis ^vengeanc
retaliatori 58 retali retribut ^punit
retard 80 slow delai backward idiot ^be ^peopl ^chang ^wait ^agent ^simpl ^alter ^postpon
retent 65 long hold keep memori retain recollect ^acquisit ^ownership ^possess ^storag ^faculti ^modul ^remembr
rethink 61 ^think ^believ ^turnaround ^conceiv
retic 77 retir restrain
retina 74
retir 36 past withdraw preced retreat retire reced retic unassum ^end ^stop ^quit ^statu ^resign ^modest ^ceas ^outgo ^discontinu
retire 65 retir ^emeritu
retool 75 revis ^substitut ^reorganis ^reorgan ^interchang
retort 74 comeback repai replic rejoin ^respond ^answer ^repli
retrac 75 trace reconstruct ^return ^specul ^hypothes ^theoriz
retract 66 ^movement ^withdraw ^shrink ^backward ^disclaim ^disavow ^repudi ^cring ^funk ^disown
retreat 52 retir withdraw reced ^peopl ^go ^move ^area ^travel ^particip ^pullout ^disengag ^locomot ^fallback ^cocoon
retrench 76 curtail downsiz ^cut ^econom ^reduc ^save ^husband ^entrench
retrial 82
retribut 65 retali retaliatori payback vengeanc ^just ^correct ^penalti ^punit
retriev 57 think recov rememb recoveri recal regain recollect ^get ^access ^acquir ^memori ^fetch ^recover
retro 80 retroact ^retrospect
retroact 70 !proactiv retro ^retrospect
retrospect 69 !prospect ^thought ^refer ^reflect ^mention ^memori ^rememb ^contempl ^muse ^retroact ^retro
retrovir 80
return 23 revers recal restor regain revert restitut homecom ^go ^move ^home ^travel ^arriv ^backward ^revisit ^repatri ^backtrack ^retrac ^locomot
retweet 69
reunif 63 reunion reunifi ^unit ^homecom
reunifi 76 reunit reunif reunion ^unit
reunion 65 reunit reunif reunifi ^unit ^parti ^homecom
reunit 58 reunion reunifi ^unit ^meet
reusabl 82 reclaim recycl ^us ^util
reuter 21
rev 61 ^increas ^rate
revalu 75 review appreci reassess ^increas ^assess ^apprais
revamp 52 ^fix ^renew ^repair ^mend ^regener ^bushel
revco 80
reveal 32 tell unveil expos disclos revel disclosur uncov !conceal divulg unwrap ^out ^inform ^suggest ^indic ^confid ^discoveri ^leak ^unfold ^sing ^rat ^betrai ^unearth ^giveawai ^excav ^peach
revel 48 reveal delight disclosur racket ^us ^inform ^celebr ^discoveri ^riot ^sing ^rat ^bing ^giveawai ^divulg ^expend ^bender ^fete
reveng 57 retali aveng vindict veng ^punish ^repris ^penal ^payback ^penalis ^unforgiv ^vengeanc
revenu 30 gross receipt taxat ^amount ^sum
rever 60 fear august aw worship idol vener ^respect ^emot ^honor ^attitud ^honour ^saint ^ador ^enshrin ^esteem
reverber 65 reflect echo ring reson repercuss resound ^result ^effect ^sound ^consequ ^outcom ^persist ^vibrant ^hollow ^upshot
reverend 79 sublim ^offici ^minist ^domin ^cleric ^priest ^pastor ^sacr ^curat ^deacon ^preacher ^shepherd ^divin ^parson ^sermon ^chaplain ^vicar
revers 40 return !forward opposit convers blow overturn setback turnaround vacat revert contrari repeal overthrow revok overrid rescind !irrevers overrul invers invert annul throwback ^chang ^turn ^happen ^stake ^correct ^switch ^alter ^backward ^commut ^undo ^garment ^occurr ^recharg ^mutat ^whammi
revert 51 return revers laps backslid ^failur ^recuper ^mutat
review 31 comment survei reader refere critiqu refresh reassess revalu reexamin ^author ^critic ^studi ^judg ^assess ^examin ^evalu ^writer ^analyz ^analys ^scanner ^apprais ^rave
revil 75 abus insult vilifi ^disrespect ^vitriol
revis 45 alter redact rewrit retool ^editor ^amend ^edit ^reorganis ^qualif ^reorgan ^abbrevi ^recast
revisit 64 ^return
revit 73 renew restor reviv resurg revitalis ^better ^improv ^advanc ^amend ^resurrect ^renaiss ^regener ^invigor
revitalis 67 renew restor reviv resurg revit ^better ^improv ^advanc ^resurrect ^renaiss ^regener ^invigor
reviv 47 renew anim restor renov recreat resurg resurrect revitalis revit ^better ^improv ^advanc ^ralli ^boot ^evangel ^renaiss ^energ ^reboot ^energis ^invigor
revoc 80 revok annul !irrevoc ^state ^repeal ^rescind
revok 60 revers vacat repeal rescind reneg annul revoc ^plai ^mistak ^error ^fault
revolt 61 rise revolut foul disgust upris sicken rebellion repel distast insurrect ^struggl ^conflict ^rebel ^insurg
revolut 46 revolutionari revolv rotat revolt revolutionis revolution gyrat ^chang ^alter
revolution 75 revolut revolutionis ^chang ^belief ^alter ^overthrow ^subvert
revolutionari 44 radic revolut subvers subvert ^new ^rebel ^insurg ^dynamit
revolutionis 69 revolut revolution ^chang ^alter ^indoctrin
revolv 58 revolut orbit rotat orb ^turn ^door ^circl ^spin ^wheel ^swirl ^reel ^colt ^handgun ^pistol ^screw ^gyrat ^whirl
reward 47 wage honor honour reinforc repai payoff ^payment ^consequ ^recognis ^instruct ^teach ^aftermath ^salut ^dignifi ^toast ^bounti
rework 77
rewrit 63 revis redact ^write ^editor ^edit ^pen ^decod ^abbrevi ^recast ^deciph
rewritten 79
rex 71 king ^sovereign ^monarch
rey 70
reynold 59
reza 71
rfid 80
rfk 75
rhapsodi 80 ^music ^joi ^joy
rhetor 48 ornat grandios ^style ^forens ^tall ^purpl ^rant ^stylist ^bombast ^poetic
rheumatoid 80 ^unhealthi
rhode 63
rhone 75
rhy 75
rhyme 75 vers ^match ^correspond ^talli ^gibe ^poem ^jibe
rhythm 63 round beat cycl ^period ^upbeat ^cyclic ^downbeat
ri 69
rib 72 gui ridicul costa roast teas tantal ^bone ^rough ^mock ^harass ^debunk ^satir ^knit ^molest
ribbon 69 medal palm thread decor ^award ^object ^honor ^honour ^accolad ^laurel
ric 80
rica 75
rican 77
ricardo 74
rice 54 ^grain ^cereal ^sift ^starch
rich 40 full product !poor wealth fertil ^peopl ^monei ^eas ^green ^wealthi ^prosper ^treasur ^flush ^abund ^affluent
richard 37
richardson 64
richemont 82
richer 66
richest 54
richi 73
richin 80
richmond 57
richter 76
rick 52 sprain wrench ^injur ^wound ^pile ^stack ^heap ^cramp ^spasm
ricki 71
rico 65 ^law
ricochet 72 spring rebound bound bounc ^jump ^backlash ^leap ^repercuss
rid 54 free ^cleans
ridden 71
ridder 82
riddl 69 conundrum permeat diffus pervad ^full ^problem ^damag ^amaz ^puzzl ^baffl ^bewild ^mystifi ^perplex
ride 46 !walk rider equit ^go ^move ^travel ^sport ^tool ^athlet ^boat ^journei ^bu ^thumb ^taxi ^motorcycl ^bike ^bicycl ^cab ^pedal ^locomot ^roundabout ^motorbik ^sled ^snowmobil
rider 67 passeng ride ^travel ^claus ^pedal
ridg 61 ^shelf ^plough ^plow ^dune ^reef
ridicul 53 gui nonsens absurd silli roast deris idiot laughabl preposter rib pathet ludicr satirist ^offens ^mock ^debunk ^satir ^disrespect ^meaningless ^foolish
ridlei 76
rif 76
rife 63 domin prevail preval predomin ^frequent ^abund
riff 80 flip thumb leaf flick
rifkind 70
rifl 51 forai loot plunder groov ^shape ^format ^firearm ^winchest
rift 61 sever break breach ruptur ^open ^gap ^crack ^fissur
rig 56 tackl semi manipul outfit ^price ^truck
right 19 just law !left !wrong correct appropri compens flop redress ^chang ^posit ^due ^access ^justic ^alter ^moral ^accur ^precis ^exact ^legitim ^proper ^abstract ^privileg ^prerog ^aton ^abi ^admitt
rightfulli 75 truli
rightist 76 ^conserv
rightli 68
rightw 79
rigid 69 strict ^intoler
rigor 63 sever strict valid harsh strictli grim hardship stringent ^believ ^demand ^difficult ^credibl ^exact ^stern
rihanna 76
rile 75 steam bother devil irrit roil annoi piss stung rag vex ^harri ^grate ^plagu ^disturb ^harass ^molest ^beset ^muddl ^hassl ^ruffl ^antagon
rilei 74
rim 67 ^provid ^line ^suppli ^edg ^bound ^render ^boundari ^beard ^furnish ^hoop
ring 46 call phone telephon echo reson halo reverber resound hoop annul ^round ^sound ^pattern ^exercis ^dong
ringlead 77 ^provok ^incit ^firebrand ^instig
ringo 79
rington 75
rink 75 ^build
rino 77
rio 60
riot 50 scream rioter wow ^violenc ^revel ^racket ^rampag
rioter 63 riot ^troublemak
rip 50 gone split blood tear excel steal rent snag drunk rake intox ^open ^drug ^gap ^snap ^stone ^smash ^superior ^dope ^narcot ^soak ^drunken ^piss ^ruptur ^libertin
ripe 60 !green matur ^readi
rippl 60 bubbl ruffl ^sound ^flow ^wave ^fold ^agit ^uneven ^oscil ^flux
rise 24 rais !fall emerg lift climb upgrad aris rear upris revolt ascend uphil rebellion ascent insurrect ascens ^go ^move ^grow ^improv ^struggl ^travel ^conflict ^surg ^movement ^soar ^mount ^rocket ^elev ^insurg ^skyrocket ^takeoff ^zoom ^uplift ^locomot ^heav ^liftoff
risen 45 ^up
risk 29 chanc danger gambl riski adventur hazard peril jeopardi endanger ^try ^attempt ^stake ^ventur ^jeopard ^essai ^assai
riski 55 risk specul hazard peril ^danger ^unsaf
risqu 80 raci gami naughti juici spici ^sexi
rita 69
ritchi 80
rite 62 ritual ^custom ^vigil ^usag ^wed ^espous
ritual 64 ceremoni rite ^custom ^practic ^formal ^pattern ^usag ^wed ^espous ^solemn ^formalis
riva 72
rival 28 competit challeng match competitor equal contend rivalri ^compet ^champion ^contest ^king ^favourit ^tier ^foe ^finalist ^champ ^comer ^vie
rivalri 57 competit rival content ^contest
rivaud 75
riven 80
river 47 ^stream
rivera 82
riversid 70 ^bank
rivet 76 center focu centr concentr grip absorb fascin pore stud engross ^secur ^interest ^fix ^machin ^listen ^steep ^decor ^engulf ^immers ^ornament ^fasten
riyadh 64
rj 70
rjr 64
rnc 65
ro 68
roach 80 rope ^comb
road 36 rout ^wai ^mean ^highwai ^drivewai ^roadwai ^detour ^parkwai ^speedwai ^thoroughfar
roadblock 66 barrier barricad ^obstacl
roadmap 72
roadshow 74
roadsid 64 waysid
roadwai 71 ^road ^rout
roam 64 rang drift wander strai rove swan rambl ^go ^move ^travel ^locomot ^gad
roanok 82
roar 59 boom prosper thrive flourish thunder howl bellow wail ^success ^cry ^shout ^nois ^yell ^outcri ^resound ^vocifer
roast 69 joint gui knock ridicul rib ^critic ^cook ^mock ^debunk ^satir ^critiqu ^barbecu
rob 49 hook robberi surcharg soak pluck overcharg robber plume fleec ^charg ^bill ^steal ^cheat ^extort
robben 76
robber 72 rob
robberi 61 rob loot ^roll ^steal ^theft ^hijack ^thiev ^heist ^plunder
robbi 59
robbin 73
robe 71 cloth dress apparel garment drape cloak attir garb ^cover ^clad ^bathrob
robert 35
roberta 80
roberto 74
robertson 59
robin 56
robinson 54
robot 54 automat ^mechan ^android ^humanoid
robson 79
robust 49 !frail hardi raci lusti ^strength ^iron ^vigor ^strap ^characterist ^stalwart ^huski ^tasti
robusta 74
robustli 82
robyn 79
roch 69
rochest 68
rock 38 shake stone rocki swai rocker ^move ^materi ^stuff ^conglomer ^concret ^crystal ^marbl ^calculu ^matrix ^pebbl ^bedrock ^boulder ^magma ^outcrop ^tor
rocker 77 rock ^player ^attend ^tender ^musician
rocket 47 skyrocket projectil ^rise ^vehicl ^missil ^propel
rocki 57 rock rough jolt bumpi boulder ^variabl ^uneven
rockstar 82
rockwel 68
rod 59 pole perch ^implement ^baton ^bacteria ^bacterium
roddick 67
rode 66
rodent 69 ^rat ^mous ^mara
rodger 77
rodham 71
rodionov 75
rodman 71
rodnei 66
rodong 75
rodrigo 73
rodriguez 59
roe 71 ^egg ^seafood ^caviar
roebuck 66
roesler 80
rogan 71
rogen 67
roger 49
rogu 63 ^villain
roi 53
roil 63 steam turbul churn irrit boil annoi piss stung rile ^disturb ^agit ^muddl
roland 69
role 28 us offic function purpos charact persona ^person ^heavi ^duti ^hero ^hat ^heroin ^portray ^villain ^stead ^lieu
rolex 76
roll 37 wheel roster roller ^go ^move ^turn ^list ^travel ^bowl ^pronounc ^lineup ^robberi ^troll ^locomot ^gyrat ^coil
rollback 73 ^offens ^reduct ^offenc
roller 64 roll ^wave
rollercoast 74
rollin 80
rolling 82
rollout 64
rollov 82
rom 67
roma 72
roman 56
romanc 69 court woo solicit romant flirt butterfli mash ^act ^relationship ^qualiti ^displai ^chase ^intrigu
romania 65
romanian 71
romant 60 romanc amor ^love ^artist ^idealist ^dreamer
rome 58 ^leader ^leadership
romeo 74 ^lover
romero 82
romnei 59
romp 72 sport runawai blowout frisk ^run ^miss ^victori ^fill ^girl ^triumph
ron 50
ronald 53
ronaldo 69
ronan 75
rong 82
rongji 71
ronni 76
roof 52 ceil ^trade ^protect ^cover ^craft
rooftop 66 ^top ^upsid
rooki 58 cub ^initi ^novic
room 34 board suit ^live ^court ^john ^seat ^contain ^popul ^park ^apart ^bar ^hall ^surgeri ^lobbi ^librari ^courtroom ^clearanc ^classroom ^bedroom ^kitchen ^toilet ^ballroom ^bathroom ^boardroom ^inhabit ^headwai ^loung ^privi ^compart ^foyer ^headroom ^parlor ^parlour
roommat 75 ^friend
roonei 67
roosevelt 68
root 46 sourc begin origin stem frozen ^point ^grow ^growth ^deriv ^proven ^matur ^birthplac ^carrot ^cradl ^unmov
rope 63 leash roach ^labor ^tie ^prolong ^lash ^toil ^tightrop
rorer 77
rori 68
rosa 72
rosario 69
rose 29 rosi ^bush ^wine
rosen 72
rosenberg 64
rosenblatt 70
rosenborg 82
rosenth 82
rosi 65 rose fortun flush bloom blush ^optimist ^healthi
rosneft 65
ross 54
rossi 79
rossii 82
rosso 79
roster 59 roll ^list ^lineup
roswel 82
rot 73 breakdown bunk decai rotten decompos ^corrupt ^deterior ^degener
rotat 59 revolut revolv gyrat ^turn ^movement ^mobil ^altern ^transform ^wind ^spin ^twist ^wheel ^swirl ^reel ^feather ^screw ^whirl
rotc 76 ^corp
roth 72
rothschild 70
rotten 77 corrupt lousi rot decai stink ^bad
rotterdam 72
roubl 66
roug 72 paint ^makeup
rougeri 82
rough 53 roughli crude approxim !smooth harsh rocki choppi ^line ^site ^crack ^mountain ^crush ^cord ^thorni ^bumpi ^pebbl ^rib ^huski ^boulder ^textur ^seam ^unpleas ^hilli ^abras ^coars ^graini ^granular ^prickli
roughli 37 about some approxim rough
roukema 77
rouleau 80
roulet 82
round 32 attack beat assault !squar cycl assail rhythm circular snipe ^go ^move ^number ^capit ^global ^travel ^ring ^tone ^ammunit ^dome ^oval ^vault ^purs ^ovat ^interv ^miscalcul ^crescent ^locomot ^annul ^ammo
roundabout 77 circuit ^ride ^indirect
roundli 74 bluntli
roundtabl 76
roundup 60 ^summari ^ranch
rous 68 excit stir agit awaken arous ^move ^stimul ^incit ^provoc ^inflam
rout 38 road path expel mob itinerari ^direct ^send ^beat ^crowd ^defeat ^airwai ^overcom ^highwai ^orbit ^dig ^dispatch ^drivewai ^roadwai ^lick ^delv ^detour ^parkwai ^speedwai ^fairwai ^thoroughfar ^despatch
router 72 ^devic
routin 47 number act procedur everydai mundan ^process ^perform ^ordinari ^groov ^stopper
rove 70 rang mobil drift wander roam strai nomad swan peregrin rambl ^go ^move ^travel ^unsettl ^locomot ^gad
rover 63 wander ^travel ^nomad
row 42 word wrangl quarrel ^line ^sport ^disput ^athlet ^boat ^spat ^squabbl ^bicker ^alterc
rowan 80
rowdi 77 tough bulli raucou disorderli ^attack ^assault ^assail ^aggressor
rowl 82
rowland 70
rowntre 75
royal 42 imperi purpl regal majest ^sail ^adher
royalti 59 ^york ^payment ^hanov
royc 66
rpg 80
rr 79
rs 71
rsa 79
rsm 73
rss 76
rt 68
rtz 71
ru 82 ^metal
rub 64 wipe scratch snag friction frai hitch itch ^contact ^touch ^resist ^pure ^obstacl ^brush ^represent ^gaug ^traction ^scrape ^scour ^scrub ^smear ^attrit
rubber 56 ^bad ^surfac ^coat ^synthet
rubbish 63 scrap trash ^attack ^wast ^dust ^debri ^garbag ^junk ^rubbl ^litter
rubbl 63 dust debri junk ^scrap ^trash ^rubbish ^slack
rubella 82 ^measl
ruben 66
rubi 68 red cherri crimson scarlet ^jewel
rubin 68
rubio 45
ruck 79 herd ^fold ^crisp ^multitud ^throng ^wrinkl ^crimp
rudaini 79
rudaw 80
rudd 73
ruddock 71
rude 72 crude raw primit ^wild ^manner ^abrupt ^contempt ^curt ^cheeki
rudi 74
rudin 75
rudolph 77
rue 71 regret sorrow ^feel ^herb
ruffl 73 disturb rippl frai swagger frill strut cock ^flow ^fold ^bother ^devil ^collar ^irrit ^decor ^annoi ^agit ^adorn ^rag ^rile ^vex ^flux
rug 64 tough carpet !delic ^furnish ^kurdistan
rugbi 54 ^footbal
ruggiero 80
ruhollah 76
ruin 57 destroi smash bankrupt wreck sunk undon ^build ^frustrat ^burn ^harri ^devast ^destruct ^rape ^thwart ^bust ^unsuccess ^foil ^ravag ^vandal ^scotch ^baffl ^wrack ^queer ^desol ^devour ^shipwreck
rule 23 govern regul domin normal convent pattern prevail reign ruler prescript decre predomin ^more ^power ^control ^decid ^limit ^restrict ^construct ^concept ^overthrow ^overrid ^throne ^subordin ^fatwa ^overrul
rulemak 75
ruler 56 rule ^person ^individu ^someon ^calif ^lord ^somebodi ^master ^dictat ^emir ^mogul ^soul ^stuart ^sovereign ^caliph ^potent ^khan ^sheikh ^monarch ^mortal ^tyrant ^regent ^sultan ^amir ^hakim ^oligarch ^yardstick
rumbl 66 grumbl ^sound ^nois ^utter
rumor 41 rumour ^gossip ^scuttlebutt
rumour 45 rumor ^gossip ^scuttlebutt
rump 77 can behind seat fundament bottom rear tail stern butt ass fanni nate bum backsid bun
rumsfeld 76
run 20 oper !stand !pass extend trial runner streak talli lam bunk ^continu ^try ^effort ^leav ^attempt ^rush ^jet ^flee ^clip ^sprint ^pour ^audit ^dash ^hurri ^endeavor ^scuttl ^zip ^rbi ^romp ^spurt ^gush ^endeavour ^trot ^locomot ^hare ^scurri ^spout ^outrun
runawai 68 fugit blowout romp ^person ^individu ^victori ^someon ^somebodi ^triumph ^soul ^mortal ^uncontrol
rung 71 spoke stave
runner 44 run smuggler ^travel ^crimin ^crook ^outlaw ^felon
runoff 57 overflow ^elect ^flow
runwai 58 rail
rupe 70 ^cent
rupert 53
rupiah 80
ruptur 74 sever break tear breach snap bust rift ^separ ^injuri ^hurt ^harm ^rip ^trauma ^breakup ^shred ^lacer ^schism
rural 48 !urban ^farm ^agricultur ^characterist ^trait
ruse 75
rusedski 72
rush 39 race !delai surg speed !linger hurri spate hasten upsurg hast ^go ^move ^run ^charg ^travel ^movement ^flow ^assault ^scrambl ^dash ^assail ^dart ^locomot ^barg ^scurri
rusher 75 rush ^migrant ^migrat
ruslan 80
russ 73
russel 59
russia 36
russian 37 ^nativ ^indigen ^aborigin
rust 67 rusti ^damag ^oxid ^decai ^corros
rusti 75 rust ^condit ^slow ^statu ^awkward ^inept
rutger 79
ruth 69 mourn sorrow remors piti contrit ^woe ^woeful
rutherford 71
ruthless 69 cruelti merciless
ruthlessli 77
ruud 72
rwanda 71
rwandan 80
rwe 82
ryan 49
ryanair 79
ryder 61
rystad 80
ryutaro 69
sa 47 ^reserv ^militia ^commando
saab 73
saad 80
sabaah 75
sabah 72
saballo 76
sabathia 80
sabin 82
sabotag 62 undermin weaken subvert counteract ^bomb ^destruct ^derail
sabr 75 ^cut ^kill ^steel ^sword
sach 53
sacha 77
sack 51 can fire net liber dismiss termin pocket bag rape displac ravag poke plunder ^end ^remov ^contain ^destroi ^cloth ^fabric ^textil ^ruin ^furlough
sacr 63 !profan hallow ^inspir ^religi ^unnam ^spiritu ^worthi ^taboo ^reverend ^sublim
sacramento 67
sacrif 67
sacrific 56 forfeit ^kill ^act ^relinquish ^deed ^expend
sad 49 !happi sorri unhappi !glad distress lament gloomi deplor sorrow piti ^low ^feel ^heavi ^tear ^regret ^mourn ^tragic ^dole ^miseri ^bittersweet
saddam 61
sadden 66 ^feel ^strike ^impress
saddl 68 burden ^weight ^attach ^notch
sadi 82
sadli 62 lament !happili deplor woefulli
sadr 70
safari 71 campaign
safe 35 !out depend !danger condom ^characterist ^closet ^cupboard
safeguard 51 precaut ^step ^protect ^measur ^escort ^passport
safer 58
safest 70
safeti 35 !danger guard refug ^secur ^area ^condit ^statu
safewai 69
safin 71
safir 75
sag 65 flag swag ^slump ^bag ^sink ^imprint ^slouch
saga 55
sage 80 wise ^mentor ^herb
sahara 79
sahel 82
sai 12 state tell alleg express read suppos ^announc ^note ^saw ^respond ^opportun ^present ^chanc ^declar ^southern ^add ^explain ^speech ^answer ^remark ^mention ^observ ^languag ^repli ^assert ^sum ^premis ^slogan ^maxim ^utter ^quip ^ambigu ^misstat ^summar ^motto ^adag ^euphem
said 5 aforement ^same
saidon 80
sail 54 soar sweep navig cruis sailor canvass glide voyag seafar ^royal ^employ ^journei
sailboat 75
sailor 61 sail ^man ^jack ^marin ^striker ^submarin ^tar ^serviceman ^seafar
sainsburi 65
saint 52 angel ideal enshrin canon ^god ^rever ^divin ^immort ^vener
saja 71
sak 76
sakamaki 72
sake 60 interest ^benefit ^behalf ^alcohol ^welfar
sakha 82
sakhalin 77
salaam 75 ^bow ^salut
salaci 76 lewd obscen ^dirti ^indec ^sexi
salad 73 ^dish ^helmet
salah 82 ^worship
salam 80
salari 49 pai earn wage compens !freelanc ^found ^paid
salazar 75
sale 23 ^market ^sell ^incom ^auction ^merchandis ^divestitur
saleh 71
salem 73
salesforc 82
salesman 75 ^bagman
salient 80 strike promin outstand spectacular ^conspicu
salina 80
saliva 82 spit ^secret
salli 72 quip sorti ^comment ^remark ^input
salman 72
salmon 74
salomon 54
salon 77 ^store ^shop
salsa 82
salt 57 salti salter ^season ^preserv ^compound ^arsen ^carbon ^flavor ^splash ^flavour ^soda ^sprinkl ^fulmin ^acryl
salter 82 salt ^preserv ^merchant ^merchandis
salti 76 !fresh salt coars ^style ^tast ^stimul
salut 66 welcom pledg drink greet toast ^hi ^person ^morn ^individu ^credit ^someon ^afternoon ^acknowledg ^honor ^somebodi ^reward ^honour ^recept ^soul ^mortal ^compliment ^hello ^booz ^salaam
salvador 65
salvadoran 82
salvag 69 save ^hold ^properti ^gather ^rescu ^belong ^commod ^rescuer ^saver ^recover
salvat 71 redempt ^wai ^mean ^save ^absolut ^rescu ^aton
salvo 64 burst vollei ^fire ^outburst
sam 47
samantha 72
samaritan 82
samarra 79
same 22 !other like !differ ^said ^veri ^compar ^similar ^qualiti ^equal ^ident ^duplic ^indistinguish ^aforement
sami 75
sammi 82
samoa 80
samper 63
sampl 50 try tast ^consum ^exampl ^choic ^select ^distribut ^instanc ^ingest ^coupon
samsung 56
samuel 57
san 36 alter heal remedi therapeut ^health
sana 75
sanaa 77
sanchez 65
sanction 43 author approv endors warrant okai authoris ratifi canon ^back ^legal ^enabl ^ok ^visa ^empow ^commend ^orthodox
sanctuari 68 asylum refug ^place ^shelter ^harbour ^harbor
sand 57 sander gut sandi backbon grit littor ^coast ^smooth ^soil ^dirt
sandbag 82 stun railroad ^forc ^pressur ^wrong ^bag ^coerc ^hale
sander 42 sand
sanderson 77
sandi 63 sand ^blond ^coars ^graini ^granular
sandisk 82
sandler 77
sandov 77
sandoz 82
sandra 67
sandringham 80
sandwich 61 ^western ^machin ^sub ^wrap ^insert ^submarin ^burger ^devis ^hamburg ^torpedo ^wedg
sane 80 reason sensibl !insan saniti ^ration ^lucid
sanford 67
sang 66 ^herb
sanguin 72 slaughter ^red ^optimist ^healthi ^optim ^bloodi
sanit 72 hygien ^chang ^provid ^suppli ^clean ^alter ^render ^furnish ^cleans
saniti 82 !insan sane ^reason ^ration ^lucid
sanjai 68
sank 56
sankei 82
sanofi 76
santa 53
santamaria 74
santand 71
santiago 70
santini 80
santo 66
santoro 82
santorum 75
sao 74
sap 65 tire exhaust fool blackjack ^solut ^simpl ^undermin ^deplet ^walli ^cave ^ass ^goos ^clown ^cuckoo
saparmurat 80
sapphir 73 ^jewel
sapporo 80
sar 66
sara 67
saracen 79 ^nomad
sarah 51
sarajevo 74
sarando 80
sarban 80
sarcast 70 ^bite ^satir ^barb ^nip ^corros
sariahh 82
sartori 80
sasajima 72
saskatchewan 76
sassandra 74
sasser 75
sat 48 ^weekdai
satan 71 demon ^evil
satellit 42 planet orbit ^follow ^broadcast ^equip ^spacecraft ^outer
satir 62 ironi satirist ^wit ^gui ^ridicul ^humor ^roast ^sarcast ^rib ^humour
satirist 82 ridicul satir
satisfact 63 !dissatisfact aton ^content ^fulfil ^pride ^complac ^gloat
satisfactori 63 accept satisfi !unsatisfactori ^good ^qualiti ^fine ^comfort ^cheer ^ok ^toler ^adequ ^okai ^alright ^adequaci
satisfactorili 77
satisfi 48 meet substanti squar comfort cheer fulfil satisfactori satisfact !dissatisfi gratifi hearti ^agent ^content ^pleas ^delight ^mitig ^suffic
sato 82
satur 65 intens pure vivid ^chang ^medic ^fill ^alter ^alcohol ^pervas ^permeat
saturdai 28 ^weekdai
saturn 65 ^ill ^sick ^unwel
sauber 82
sauc 74 ^act ^season ^dress ^behav ^flavor ^flavour ^colbert
sauda 82
saudi 46
sauer 72
saul 74
sauna 80
saunder 82
savag 61 fell fierc brutal furiou cruel beast viciou feroci barbar wildcat brute crucifi ^attack ^critic ^violenc ^assault ^criticis ^wild ^assail ^vandal ^inhuman ^aggressor ^furious ^cannib ^feroc ^primit
savannah 65
save 31 !lost protect economi rescu preserv redempt saver salvag redeem savior ^record ^action ^econom ^fund ^prevent ^husband ^ransom ^reclaim ^downsiz ^salvat ^thrifti ^lifesav ^retrench ^reclam
saver 69 save rescuer recover ^person ^econom ^individu ^someon ^owner ^somebodi ^soul ^mortal ^salvag
savior 82 save rescuer saviour ^christ ^helper
saviour 82 rescuer savior ^christ ^helper
savour 79 enjoi tast flavor tang relish smack bask flavour nip ^season ^eat ^feed
savvi 60 understand grasp apprehend compass apprehens discern comprehend ^know ^hold ^realiz ^appreci ^realis ^comprehens ^digest ^intuit ^hindsight ^smatter
saw 29 adag sawyer ^sai ^cut ^whipsaw
sawyer 80 saw ^labour ^labor
sax 75
saxon 82
sbc 54
sbi 77
sc 63 ^metal
scaffold 72 stage ^system ^platform ^arrang
scalabl 82 ^measur ^ascend ^quantifi
scale 36 grade surmount ^order ^measur ^standard ^model ^index ^pattern ^armor ^armour ^criterion
scalia 71
scalp 77 ^sell ^remov ^skin
scalpel 80
scam 59 victim con defraud ^short ^cheat
scan 55 scanner rake skim ^pictur ^examin ^scrutini ^glass ^icon ^replic ^photographi
scandal 42 shock offend outrag shame disgrac appal dirt ^condit ^statu ^insult ^disgust ^gossip ^sicken ^skeleton ^affront ^scuttlebutt ^immor
scandinavia 71
scandinavian 75
scanner 67 scan ^review ^refere
scant 66 poor lean stint meagr meager ^work ^limit ^spare ^confin ^insuffici ^defici ^spars ^throttl ^wateri
scapegoat 82 ^victim
scar 60 mar pit scrape ^symptom ^vaccin
scarborough 80
scarc 64 bare hardli !abund scarciti ^rare ^defici ^rariti ^dearth ^infrequ
scarciti 75 !abund scarc ^rare ^defici ^rariti ^dearth ^infrequ
scardino 72
scare 49 panic frighten scari daunt pall ^fear ^terror ^alarm ^afraid ^anxieti ^aw ^intimid ^terrifi ^appal ^dismai ^horrifi ^spook ^anxious ^bluff ^constern
scarf 68 ^join ^stole ^garment
scari 60 scare chill ^alarm
scarlet 79 red cherri rubi crimson
scarlett 82
scarsdal 82
scath 64 damag harm ^critic ^wound ^mutil
scatter 58 spread confus dust disord dot dispers dispel dissip sprinkl illog ^part ^distribut ^disband ^vollei ^incoher ^diffus
scenario 46 ^set ^script
scene 35 view prospect aspect scenic vista ^area ^local ^incid ^dark ^shadow ^venu
sceneri 80 ^local ^neighborhood ^landscap ^backdrop ^neighbourhood ^vicin
scenic 75 scene ^beauti
scent 73 wind nose smell odor fragranc perfum ^musk ^incens
sceptic 53 question doubt skeptic unbeliev doubter ^intellectu ^pessimist ^distrust ^disbelief ^incredul
schachter 77
schaeffler 80
schalk 82
schedul 31 program agenda !unschedul docket ^time ^plan ^list ^book ^programm ^calendar ^slot ^fare ^timet ^reschedul
scheme 44 system design strategi calcul dodg intrigu shrewd ^plan ^hard ^art ^plot ^bubbl ^counterterror ^falsehood
schenectadi 80
scherlinck 77
schiff 72
schill 74
schism 82 ^sever ^ruptur
schizophren 75 schizophrenia ^insan
schizophrenia 72 schizophren
schmidt 69
schneider 75
schoen 80
schoenfeld 82
scholar 60 student scholarship scholarli assimil ^person ^initi ^individu ^someon ^somebodi ^graduat ^reader ^islamist ^intellectu ^soul ^pundit ^historian ^memor ^grind ^philosoph ^mortal ^nerd ^wonk
scholarli 76 scholar ^learn
scholarship 65 learn scholar ^letter ^educ ^prize
schole 79
school 31 civil educ cultiv civilis ^build ^tech ^sophist ^refin ^teach ^polish
schoolboi 69 ^boi
schoolchildren 72
schoolgirl 61 ^girl
schoolteach 82 ^teacher ^instructor ^mistress
schroder 60
schroeder 72
schultz 68
schumach 71
schumer 62
schuster 79
schutz 77
schwab 68
schwartz 73
schwarzenegg 75
schwepp 75
sci 68
scienc 39 scientist skill ^abil ^strateg ^disciplin ^psycholog ^math ^systemat ^mathemat ^ip ^cryptographi ^linguist
scientif 50 ^technolog
scientist 41 scienc ^person ^investig ^research ^individu ^someon ^somebodi ^soul ^geologist ^mortal ^biologist ^psychologist ^linguist ^physicist ^chemist
scion 82 ^descend
scissor 75 ^cut ^shear
sclerosi 79 ^al ^ms ^patholog
scof 75 jeer mockeri ^deris
scold 71 rebuk lectur lambast jaw reprimand chide trounc berat nag grumbl ^critic ^complain ^criticis ^plain ^wig ^chastis ^reprehens ^castig
scoop 59 trump best exclus soap max outflank outdo ^remov ^beat ^contain ^trounc
scooter 80
scope 49 set reach rang ambit orbit compass telescop ^expans ^environ ^sweep ^extent ^internation ^showcas ^horizon ^spectrum ^confin ^canvass ^ballpark ^purview ^pallet ^palett
scorch 66 sing sear bake char blacken ^destroi ^heat ^hot ^dry
score 36 lot mark dozen load grade pile ton lash stack talli slew heap raft scorer ^rate ^compet ^equal ^contend ^evalu ^valuat ^ac ^eagl ^par ^homer ^notch ^scotch ^vie ^equalis
scoreboard 77
scoreless 76 pointless ^unsuccess
scorer 64 score ^player ^particip
scorn 66 despit reject hate insult contempt disdain spurn despis ^refus ^dislik ^disrespect ^snub ^rebuff
scorpion 76 ^person ^individu ^someon ^somebodi ^soul ^mortal
scorses 66
scot 61
scotam 71
scotch 66 econom cross frustrat spare thwart foil stint baffl queer ^prevent ^score ^disappoint ^dent ^ruin ^scratch ^whiski ^forbid ^preclud ^thrifti ^forestal ^whiskei ^prick
scotia 62
scotiabank 79
scotiamcleod 67
scotland 44
scott 41
scotti 80
scottish 48
scour 68 erod scrub ^place ^seek ^search ^spot ^clean ^hunt ^worn ^rub ^mop ^cleans
scourg 69 threat terror devast ravag curs nemesi bane desol ^punish ^slash ^lash ^strap ^whip ^penal ^penalis ^trounc
scout 64 picket lookout sentinel ^girl ^boi ^watcher ^reconnaiss
scp 76
scrambl 48 struggl skin scuffl sputter shin scurri ^go ^move ^battl ^travel ^rush ^climb ^hast ^locomot
scrap 49 fight bit refus disput chip combat garbag trash junk rubbish quarrel alterc flake ^argu ^contend ^wast ^dispos ^fragment ^dust ^debri ^wrangl ^rubbl ^splinter ^discard ^brawl ^litter ^sliver
scrape 67 scratch scar abras ^creat ^wound ^fragment ^nois ^rub ^graze ^paw
scrappi 72 scrap ^aggress ^milit ^comb
scratch 59 cancel lucr dent sugar frai bread rub loot scrape scrub itch abras prick slit lettuc ^contact ^wound ^nois ^scotch ^graze ^imprint
scream 52 call riot cry shout yell hilari wow ^intens ^nois ^sensat ^outcri ^pipe ^utter ^vocifer ^howl ^whoop ^wail
screen 38 show view test cover sort mask blind conceal covert screener ^protect ^studi ^check ^elimin ^surfac ^examin ^cloth ^analyz ^preview ^fabric ^textil ^analys ^shutter ^extinguish ^curtain ^drape
screener 70 screen ^guard
screengrab 74
screenplai 64 ^script
screensav 76
screenshot 69
screenwrit 67 ^scriptwrit
screw 68 love bed jazz ass fuck ^relat ^mate ^revolv ^rotat ^keeper
scrip 82 ^certif
script 52 hand book written scriptur ^continu ^write ^scenario ^dialogu ^pen ^screenplai ^shorthand ^dialog
scriptur 71 script biblic
scriptwrit 82 ^author ^writer ^screenwrit
scroll 52 curl coil
scrub 69 bush cancel scratch scour gown ^clean ^wash ^veget ^rub ^garment ^mop ^flora ^cleans
scrum 65
scrutin 63 scrutini audit inspect canvass scrutinis ^studi ^examin ^analyz ^inspector ^analys
scrutini 44 examin scrutin scrutinis ^look ^investig ^compar ^test ^studi ^medic ^survei ^pm ^comparison ^audit ^inspect ^scan ^autopsi ^reexamin
scrutinis 72 scrutini audit inspect scrutin ^studi ^examin ^analyz ^inspector ^analys
scuffl 66 scrambl tussl shuffl hassl shambl ^fight ^walk ^combat
sculptor 77 sculptur ^artist
sculptur 71 model grave carv sculptor ^statu ^shape ^stabil ^art ^artist ^bronz
scupper 80 endang peril ambush lurk queer ^impact ^affect ^wait
scurri 80 scrambl hurri scuttl ^run ^fast ^rush ^hast ^crab
scuttl 67 scurri ^run ^contain ^entranc ^crab
scuttlebutt 80 comment gossip ^report ^rumor ^scandal ^rumour ^pipelin ^ear
sd 72
se 64 southeast
sea 41 ocean ^water
seab 76
seaboard 80 seasid ^coast
seaborn 72 ^mobil
seacom 76
seafar 82 navig marin sail tar ^travel ^employ ^pilot ^boat ^sailor ^yacht ^voyag
seafood 77 ^food ^roe ^shrimp ^octopu
seagram 75
seahawk 75
seal 48 !unseal waterproof ^close ^secur ^protect ^fix ^shut ^fasten
seam 75 line !seamless wrinkl ^join ^fell ^rough ^lifelin ^sew ^stitch ^imprint ^sewn
seamless 66 !seam ^smooth
seamlessli 76
sean 50
seaport 80 haven harbour harbor ^port
sear 59 sing scorch char wither blacken ^critic ^heat ^cook ^dry
search 33 look research seek explor probe hunt searcher ^activ ^investig ^intellig ^prospect ^examin ^fish ^quest ^nose ^brows ^surf ^poke ^manhunt ^fumbl ^inquir ^scour ^divin ^frisk ^dredg
searcher 79 search seeker ^offici ^person ^individu ^someon ^somebodi ^soul ^hunter ^mortal
seasid 76 seaboard ^coast
season 29 time veteran temper flavor harden flavour !unseason ^fall ^opportun ^period ^worker ^experi ^summer ^fix ^spring ^experienc ^winter ^cook ^ail ^autumn ^salt ^sweeten ^spice ^curri ^hai ^toughen ^preseason ^sauc ^herb ^resin ^vanilla ^savour
seat 36 can behind !stand sit fundament bottom rear tail stern butt induct ass fanni nate bum rump backsid bun ^set ^servic ^put ^place ^posit ^room ^lai ^orchestra
seater 74
seattl 49
sebastian 69
sebastien 71
sec 55 second
seclud 71 reclus privi cloister ^privat ^isol ^insul
second 19 !first back moment minut bit endors sec instant mo secondli ^support ^transfer ^admir ^ordin ^booster ^heartbeat ^wink ^reassign ^protagonist
secondari 54 !primari petti ^altern ^util ^subsidiari ^format ^junior ^substitut ^supplement ^secondhand ^standbi ^supplementari
secondhand 71 us ^old ^secondari
secondli 71 second
secreci 63 privat secret privaci silenc conceal ^hide ^isol ^confidenti ^hidden ^covert ^bosom
secret 38 mysteri silenc underground secreci clandestin undercov surreptiti ^inform ^organ ^hide ^parol ^password ^conceal ^musk ^sweat ^info ^covert ^spit ^hormon ^ooz ^saliva ^sneaki
secretari 27 secretariat ^help ^chief ^assist ^undersecretari ^receptionist ^helper
secretariat 69 secretari
secretli 57
sectarian 72 ^narrow ^bigot
section 45 local segment provinci partit ^close ^abov ^write ^spot ^music ^split ^divid ^zone ^partial ^episod ^passag ^chapter ^introduct ^claus ^furnitur ^insert ^partisanship
sector 30 sphere
secular 70 !religi profan ^turn ^materi ^common ^transfer ^philosophi ^doctrin ^mercenari ^mundan
secur 19 protect ensur fast insur fix guarante assur firmli certif fixtur procur !insecur fasten unassail ^ground ^asset ^safeti ^acquir ^obtain ^chain ^cabl ^lock ^deposit ^stick ^hang ^tie ^attach ^clinch ^copyright ^hedg ^anchor ^hook ^pin ^moor ^brad ^patent ^lodg ^button ^stapl ^berth
securit 75
securitis 72
sedan 63 ^car ^auto ^automobil
sedat 69 drug calm grave !stimul calmli sober solemn staid tranquil ^affect ^seriou ^earnest ^decor
sedgwick 79
sedit 68 sediti ^violat ^infring ^misdemeanor ^infract
sediti 76 insurg subvers incit inflammatori incendiari sedit instig ^provoc ^disloy
seduct 82 conquest ^success ^corrupt ^tempt ^entic ^teas ^insidi ^allur
see 15 figur understand imag pictur wit realiz visual envis fanci ^sight ^vision ^appreci ^perceiv ^glimps ^comprehend
seed 48 sourc sow !unseed ^financ ^fruit ^bean ^nut ^buckey
seek 27 try attempt search quest essai assai ^want ^effort ^desir ^hunt ^motion ^fish ^brows ^surf ^endeavor ^fumbl ^scour ^divin ^endeavour ^dredg
seeker 64 searcher ^person ^individu ^someon ^missil ^somebodi ^soul ^hunter ^projectil ^mortal
seem 27 look appear appar ostens ^be ^sound ^loom ^glow ^glitter ^gleam ^superfici
seemingli 49 appar ostens
seen 23
seep 68 ooz ^cours ^flow
seeth 80 buzz hum ^be ^swarm ^agit ^overflow ^sizzl ^ferment
sefton 77
sega 74
segment 50 section partit ^part ^divid ^zone ^portion
segreg 72 !integr separat ^person ^individu ^someon ^somebodi ^discrimin ^soul ^quarantin ^mortal ^bigot
seidel 71 ^glass
seinfeld 79
seismic 63 ^unstabl
seismolog 80 ^geophys
seiz 41 appropri grasp clutch confisc seizur conquer impound ^hold ^arrest ^command ^grab ^kidnap ^grip ^abduct ^grappl ^pirat ^cop ^hijack ^nail ^apprehend ^collar ^snatch ^claw ^nab ^raven ^wrest
seizur 61 captur seiz ^get ^arrest ^subject ^acquir ^conquer ^conquest ^enslav ^usurp ^convuls
seldom 69 rare
select 36 prime pick option choic qualiti surviv choos prize selector ^will ^decis ^elect ^action ^decid ^vote ^properti ^nomin ^sort ^adopt ^panel ^exclus ^varieti ^ballot ^elit ^specifi ^sampl ^superior ^discrimin ^dial ^anoint ^espous ^excerpt ^assort ^motlei
selector 82 select picker ^person ^individu ^someon ^switch ^somebodi ^soul ^mortal
self 37 ego ^person ^individu ^someon ^somebodi ^soul ^conscious ^mortal
selfi 71
selfish 72 ^opportun ^greedi ^expedi ^narcissist
selfless 70 ^cooper
selig 75
sell 26 market !bui seller merchandis ^be ^give ^sale ^exchang ^commerci ^retail ^commerc ^dispos ^auction ^realis ^dump ^remaind ^wholesal ^syndic ^undercut ^resel ^hawk ^prostitut ^resal ^mercantil ^peddl ^vend ^scalp ^interchang ^telemarket
seller 50 market sell traffick vendor ^merchant ^merchandis ^peddler
selloff 69
sellout 79
selz 75
semest 77 ^period ^session
semi 50 rig semifin ^match ^truck
semiconductor 52 ^silicon ^ge ^si ^microchip ^conductor ^transistor
semifin 58 semi ^match
semin 80 origin
seminar 63 ^confer ^cours
seminari 79
seminarian 80 ^student ^pupil
semit 66
sen 36 dope weed gage skunk ^marijuana ^cannabi
senad 75
senat 32 senatori ^legisl ^legislatur
senatori 75 senat
send 32 ship transport mail sender ^move ^caus ^rout ^cast ^transmiss ^transmit ^divert ^redirect ^transmitt
sender 72 send transmitt ^commun ^spammer
seneg 75
seng 68
senior 27 ag older !junior elderli elder longev ^last ^old ^rank ^adult ^undergradu
senkaku 77
sens 36 feel sensit detect perceiv sensibl sensat sensor signifi sensori ^look ^mean ^find ^accept ^awar ^discov ^observ ^notic ^listen ^tast ^smell ^conscious ^comprehend
sensat 59 star arrest sens champion stun ac superstar geniu wizard adept whiz sensori ^expert ^sound ^shock ^impress ^mask ^tast ^scream ^threshold ^smell ^odor ^sensationalist
sensation 75 sensual sensationalist ^messag ^content
sensationalist 80 yellow sensation ^public ^sensat ^publicis ^publicist
senseless 67 wast pointless ^unreason ^unconsci ^meaningless
sensibl 58 reason sens sensit sane ^practic ^sound ^percept ^insight ^conscious ^commonsens
sensit 42 sens tender sensibl sore !insensit allerg ^chang ^respons ^activ ^feel ^excit ^alter ^immun ^acut ^irrit ^suscept ^reactiv ^touchi ^feisti
sensor 61 sens detector ^devic
sensori 82 sens recept sensat
sensual 77 anim sensation ^physic ^attribut
sent 31
sentenc 39 convict doom ^declar ^interrog
sentiment 46 thought opinion sloppi persuas ^chang ^act ^feel ^ey ^emot ^belief ^alter ^ideal ^judgment ^tender ^behav ^judgement ^emotion ^beli ^misrepres
sentinel 80 scout picket lookout ^watcher
seoul 54
sep 67
separ 31 other sever !union individu !joint space split divid isol distinct distinguish differenti breakup discret interv detach disloc !insepar centrifug partit ^state ^move ^chang ^articl ^cut ^independ ^divis ^distribut ^apart ^tear ^snap ^alter ^polar ^discontinu ^apparatu ^disconnect ^garment ^setup ^ruptur ^polaris
separat 72 separatist segreg
separatist 58 separ separat breakawai ^independ ^advoc ^propon
seper 75
sept 45 famili folk ^gen ^dynasti ^pedigre ^lineag ^ancestri ^bloodlin
septemb 28
sequel 56 continu subsequ ^result ^outcom ^supplement
sequenc 61 success episod sequenti ^rate ^seri ^determin ^combin ^rank ^grade ^gene ^apparatu ^setup ^pelt ^ascertain
sequenti 67 success consecut serial sequenc ^order
sequin 80 jewel gem ^decor ^adorn
sera 77
serb 80
serbia 69
serbian 77
seren 79 peac calm quiet tranquil ^compos ^composur
serena 69
serg 65 ^cloth ^fabric ^textil
sergeant 59
sergei 65
sergio 73
seri 30 serial ^order ^success ^cours ^progress ^train ^station ^broadcast ^chain ^cycl ^ordin ^cordon ^sequenc ^rash ^hierarchi ^blizzard ^nexu
serial 59 success seri consecut sequenti ^order ^period ^publish ^broadcast ^music ^arrang ^monthli ^quarterli ^weekli
seriou 32 danger serious grave !frivol grievou ^import ^sincer ^earnest ^sober ^solemn ^sedat
serious 40 sever seriou badli grave distress sincer earnest !frivol earnestli ^bad ^solemn
sermon 75 moral preach discours preacher ^speech ^advoc ^lectur ^evangel ^gospel ^evangelist ^reverend
serpa 77
serrano 77
serv 28 help servic function ^work ^offici ^bring ^let ^staff ^drink ^deliveri ^slice ^suffic ^thigh ^prelud ^caddi
servant 54 serv retain ^worker ^domest ^familiar ^subordin
server 43 serv waiter ^player ^particip ^waitress
servic 20 serv usabl ^us ^work ^oper ^help ^aid ^assist ^seat ^function ^util ^pair ^employ ^tune ^mate ^durabl ^childcar
serviceman 82 man !civilian ^offic ^veteran ^marin ^occupi ^volunt ^vet ^voluntari ^sailor ^commando ^gunner ^cannon ^conscript
servicememb 79
servicemen 79
serwotka 82
sesc 72
session 39 sit ^term ^clinic ^semest
set 19 put place posit limit prime situat determin locat fix fit lai circumst laid context scope specifi ^move ^price ^initi ^valu ^join ^tax ^middl ^identifi ^readi ^space ^plant ^seat ^collect ^core ^park ^settl ^environ ^surround ^instal ^pair ^arrang ^barrel ^lean ^portfolio
setback 51 revers blow ^happen ^occurr ^whammi
seth 57
seti 82
settl 38 decid locat resolv settlement subsid !unsettl settler colon adjud ^end ^base ^set ^put ^place ^posit ^effect ^situat ^establish ^judg ^lai ^deposit ^termin ^dictat ^bench ^sink ^reloc ^decre ^prescrib ^resettl
settlement 43 settl coloni villag colon ^commun ^bodi ^outpost ^plantat
settler 67 settl ^negoti ^pioneer ^migrant ^migrat
setup 69 apparatu ^wai ^gener ^separ ^light ^reform ^equip ^style ^fashion ^manner ^telegraph ^mode ^sequenc ^duplic ^burner ^condens ^instil ^reactor ^incub ^copier ^centrifug
seven 29 parliament vii ^digit ^card ^cardin
seventeen 82 ^cardin
seventh 49 ^rank ^ordin
seventi 66 ^decad ^cardin
sever 20 hard independ break separ individu bad respect variou serious badli breach terribl harsh stark grave stern distinguish differenti rift grim hardship rigor knockout auster wick lop ruptur spartan ^some ^cut ^strong ^compar ^difficult ^identifi ^singl ^divis ^intens ^sex ^contrast ^discrimin
severino 74
severn 74
sevil 76
sew 69 tailor stitch sewn ^secur ^join ^fix ^gather ^fashion ^bind ^mend ^seam ^darn ^hem ^fasten
sewerag 75 ^wast
sewn 82 sew stitch ^seam
sex 41 sexual gender sexi ^sever ^relat ^class ^pair ^categori ^concept ^mate ^distinguish ^differenti ^homosexu ^pervers ^queer
sexi 68 am sex amor erotic ^adult ^provoc ^randi ^lush ^pornograph ^lewd ^gami ^salaci ^lubric ^naughti ^risqu ^juici ^spici
sexiest 79
sexism 70 sexist ^favourit ^favorit ^discrimin
sexist 71 sexism ^discriminatori ^prejud
sexual 43 sex gender ^chang ^femal ^male ^alter ^feminin ^masculin
seymour 82
sfa 68
sfc 80
sfo 72
sfr 76
sg 67
sgb 82
sgi 77
sgt 57
sh 69
shabaab 72
shabab 72
shabwa 76
shackl 72 hamper ^chain ^iron ^bound ^restrain ^constraint ^constrain ^handcuff ^hobbl ^cuff
shade 65 shadow refin blend nuanc shadowi shadi sunglass ^mark ^remind ^paint ^glass ^color ^colour ^spectacl ^hatch ^murki ^spec ^ting
shadi 72 suspect shadow suspici funni shade shadowi ^question ^unlaw ^conceal
shadow 46 dark overshadow tail dwarf shade shadowi shadi phantom ^follow ^scene ^chase ^pursuit ^spy
shadowi 69 shadow vagu dim shade faint shadi
shaft 74 slam rai dig cheat beam jockei barb gibe jibe ^comment ^line ^beat ^remark ^equip ^outfit ^input ^trounc
shah 63 ^sovereign ^monarch
shahe 71 ^suffer ^martyr
shaheen 76
shaiken 82
shake 45 rock swai shaki handshak vibrat ^drink ^rattl ^quak ^tremor ^thrash ^wiggl ^malt ^concuss
shaken 57 jolt ^agit
shakeout 82
shakespear 73
shakeup 69 reorganis reorgan
shaki 59 shake precari vibrat wobbl shiver ^unstabl
shakur 80
shall 59
shallow 67 !deep superfici ^chang ^water ^wake ^alter ^depth ^slick
shalom 79
sham 65 affect assum fraud fake pretend simul feign fictiti pseudo ^mouth ^counterfeit ^deceiv ^imit ^beli ^misrepres ^bullshit ^cheater
shamar 80
shambl 79 scuffl shuffl ^build ^walk ^disord ^disorderli
shame 52 shock guilti scandal disgrac discredit piti dishonor ^feel ^oblig ^embarrass ^compel ^humili ^asham ^immor
shameless 80 brazen ^bold ^dare ^hardi
shamrock 82
shan 79
shandong 73
shane 62
shaneiqua 82
shanghai 43 ^kidnap ^abduct
shanklin 82
shannan 77
shannon 76
shape 40 build figur form determin regul influenc defin format frame plastic configur embodi mould conform flesh chassi mold contour wrought anatomi ^caus ^model ^manufactur ^machin ^construct ^hill ^plane ^straight ^narrow ^attribut ^tower ^rifl ^forg ^reshap ^layer ^carv ^blunt ^stack ^distort ^pillar
shapiro 69
shaquil 82
shar 76
sharapova 72
share 18 contribut percentag divid portion parcel sharer ^us ^allow ^commun ^cut ^stake ^asset ^joint ^appli ^distribut ^util ^emploi ^mutual ^pool ^alloc ^slice ^overlap ^ration ^tranch ^dole ^utilis ^dispens ^allot
sharehold 31 stockhold ^hold ^investor ^properti ^belong
sharemarket 73
sharepric 80
sharer 80 share ^particip
sharia 69 ^law
sharif 72
shark 64 ^offend ^fish
sharon 60
sharp 40 edg sharpli keen discrimin penetr acut pierc crisp shrewd raci astut ^point ^intellig ^distinct ^urgenc
sharpen 64 !dull focal ^point ^chang ^implement ^compound ^alter ^intensifi ^deepen ^hone
sharper 69 ^defraud
sharpest 75
sharpli 41 aggress sharp acut precipit
sharpton 76
shatter 56 smash tatter ^break ^damag ^destroi ^loud
shaukat 80
shaun 71
shave 61 plane pare graze sliver skim ^fragment ^razor ^shear ^fleec
shaw 64
shawn 65
shayla 82
she 19
shea 79
sheahan 76
shear 75 shearer fleec ^cut ^shave ^lop ^scissor ^prune ^deform ^snip
shearer 72 shear
shed 45 throw spill peel ^remov ^pour
sheen 82 shini ^shine
sheep 67 ^simpl
sheer 61 cut rank trend absolut transpar bold plain slew curv veer bluff swerv vapor downright vapour ^turn ^complet ^channel ^guid ^pure ^steer ^maneuv ^manoeuvr
sheet 49 plane ^cover ^paper ^cloth ^fabric ^textil ^leaf
sheffield 61
shehbaz 80
sheikh 66 ^ruler
sheila 71
sheinbaum 72
shek 74
shekau 68
sheldon 69
shelf 61 ^contain ^ridg
shell 51 blast shield bombard barrag ^creat ^fire ^bomb ^ammunit ^shrapnel ^ammo
shellei 80
shelli 80
shelter 52 protect ^hous ^provid ^invest ^suppli ^structur ^stabl ^tent ^asylum ^render ^haven ^harbour ^harbor ^sanctuari ^furnish ^hut ^oasi ^dugout ^hutch
shelton 77
shelv 56 tabl postpon defer remit ^set ^put ^place ^posit ^delai ^cancel ^lai ^scratch ^probat ^scrub ^reschedul ^repriev ^respit
shen 61
shenyang 79
shenzhen 51
shepherd 69 ^guard ^tend ^ward ^reverend
sheppard 82
sheraton 77 ^furnitur
sheridan 75
sheriff 49
sherman 69
sherril 77
shewrot 82
shi 67
shia 75
shield 50 shell harbour harbor ^protect ^hide ^conceal ^armor ^armour
shift 34 transfer transform switch stir displac budg agit reposit dislodg ^move ^chang ^better ^improv ^advanc ^movement ^transit ^convers ^strengthen ^weaken ^translat ^alter ^variabl ^veer ^changeov ^sublim
shiit 66
shim 82
shimbun 74
shimmer 82 ^chang ^alter ^beam ^shine ^glitter ^gleam
shin 73 struggl scrambl skin sputter ^climb
shinawatra 80
shine 60 reflect polish beam glitter shini burnish glossi gleam ^work ^burn ^bright ^superior ^flame ^blaze ^beacon ^glare ^sparkl ^emit ^flicker ^sheen ^shimmer
shing 76
shini 72 shine burnish glossi sheen glaze ^bright
ship 34 send transport shipment embark shipper ^busi ^move ^forward ^hire ^truck ^emploi ^navig ^vessel ^freight ^flagship ^dispatch ^haul ^ferri ^warship ^derelict ^hulk ^barg ^minesweep ^shipwreck ^despatch
shipbuild 75 ^build ^construct
shipment 47 ship load cargo freight dispatch consign payload despatch ^go ^product ^leav ^departur ^merchandis ^ware
shipper 65 ship ^compani ^consign ^bourgeoi
shipwreck 80 wreck ^fail ^ship ^ruin
shipyard 80 ^workplac
shirlei 80
shirt 51 ^cloth ^dress ^fabric ^textil ^apparel ^garment ^garb
shit 72 shop jack dump denounc bull dirt crap poop bullshit stool squat defec ^inform ^elimin ^void ^deject
shiva 80 ^week
shiver 77 thrill chill shaki shudder ^fear ^symptom ^reflex
shock 35 impact floor scandal offend outrag shame disgrac appal dismai shocker ^fight ^surpris ^combat ^afraid ^disgust ^sensat ^startl ^sicken ^galvan ^immor
shocker 79 shock ^messag ^content
shockwav 67
shoe 54 ^situat ^cloth ^dress ^apparel ^garment ^sneaker ^footwear ^garb ^gilli
shoemak 79 cobbl ^trade ^maker ^craft
shook 55 ^barrel
shoot 35 shot film shooter pip ^kill ^fire ^flight ^injur ^wound ^gunfir ^gunshot ^homicid ^grass ^propuls ^sprout ^sucker
shooter 51 shoot ^expert ^gunman ^marbl
shootout 66 gunfight ^fight ^combat
shop 37 store frequent sponsor denounc shopper brows patron workshop shit ^market ^support ^bui ^purchas ^obtain ^outlet ^commod ^workplac ^cleaner ^pharmaci ^bakeri ^boutiqu ^drugstor ^salon ^bookstor ^confectioneri ^confectionari
shopkeep 77 ^merchant ^merchandis ^cleaner
shopper 55 shop ^custom ^agent ^client
shore 50 prop ^come ^support ^arriv ^border ^coast ^bound ^beam
shorelin 82 ^bound ^boundari
short 29 !long dead suddenli !tall abruptli inadequ trunk boxer shortstop drawer ^want ^creat ^lack ^brief ^length ^clip ^fleet ^scam ^pant ^shorten ^con ^defici ^telescop ^defraud ^fugit ^snub ^trouser ^tract ^abbrevi
shortag 44 deficit shortfal famin dearth ^want ^lack ^defici
shortcom 66 defect ^disadvantag
shorten 64 cut telescop abbrevi !lengthen ^short ^reduc ^contract ^agent ^reduct ^decreas ^curtail ^lessen ^castrat ^condens
shorter 60
shortest 75
shortfal 53 deficit shortag ^defici
shorthand 74 ^written ^script
shortli 39 soon present briefli
shortlist 63 ^rate ^list ^rank ^grade
shortstop 76 short
shoshani 82
shot 32 shoot stroke ^fire ^missil ^ball ^color ^gunfir ^colour ^gunshot ^projectil ^propuls ^bb
shotgun 64 ^firearm
should 19
shoulder 49 ^rais ^lift ^elev ^thrust
shout 52 call abus cheer cry scream yell outcri !whisper vocifer exclaim ^talk ^speak ^encourag ^loud ^vocal ^mouth ^roar ^verbal ^boo ^utter ^pipe ^thunder ^clamour ^clamor ^howl ^whoop ^bellow ^hiss ^catcal ^wail
shoutout 82
shove 67 stuff thrust jostl ^push ^elbow
shovel 76 excav ^worker ^contain ^dig ^duck ^delv
show 17 view present evid establish prove demonstr screen displai !hide testifi exhibit demo ^confirm ^fair ^substanti ^entertain ^preview ^affirm ^corrobor ^amus ^circu
showbiz 82
showboat 79
showcas 53 ^set ^contain ^scope
showdown 57 confront encount
shower 57 cascad lavish ^sprai ^bath ^squander ^ware
showman 82 promot ^person ^individu ^someon ^somebodi ^soul ^mortal ^booker ^pornograph ^exhibitor
shown 37
showpiec 80 ^curios
showroom 69
shrank 75
shrapnel 76 ^shell
shred 68 tag slice chop rag tatter ^cut ^tear ^snap ^ruptur
shrek 75
shreveport 69
shrewd 71 sharp scheme calcul astut ^hard ^intellig ^smart ^insight ^cun ^acumen
shrimp 79 ^fish ^seafood
shrine 63 enshrin
shrink 51 !stretch wither psychiatrist cring funk ^contract ^reduct ^specialist ^diminish ^decreas ^lessen ^compress ^retract ^miniatur
shroud 72 hide tack pall ^cover ^envelop
shrubberi 82 ^area ^veget ^flora
shrug 58 ^motion ^gestur
shrunk 69
shuaiba 76
shudder 72 thrill chill tremor shiver ^fear ^vibrat
shuffl 67 make scuffl shambl ^walk ^reshuffl
shui 77
shun 63 avoid ban dodg eschew banish ^reject ^expel ^avert ^avers
shut 39 close !open exclud shutter ^turn ^movement ^slam ^seal ^compress ^blink ^wink
shutdown 46 close ^end ^layoff
shutout 75 skunk ^defeat ^lick
shutter 60 shut ^close ^screen
shutterstock 82
shuttl 58 birdi ^go ^move ^travel ^locomot
shy 55 unsur ^jump ^throw ^insuffici ^startl ^defici
si 68 ti sister silicon te ^semiconductor
sib 72 sibl ^rel ^twin ^quad
siberia 64
siberian 67
sibl 58 sib ^rel ^twin ^quad
sibneft 82
sic 66 ^assault ^assail
sichuan 66
sicili 71
sicilian 79
sick 47 ill crazi disturb mad chuck disgust cat vomit nausea spew unwel ^peopl ^recov ^collaps ^peak ^diseas ^consumpt ^defect ^ail ^poorli ^fever ^bend ^paralyz ^diabet ^saturn ^faulti ^stricken ^afflict ^dizzi ^unhealthi ^hallucin ^giddi ^liveri
sicken 66 disgust revolt vile ^declin ^shock ^scandal ^outrag ^worsen ^appal ^repel ^repuls ^wan
sid 77
side 26 !top !bottom turnout ^later ^region ^arrai ^railwai ^railroad ^broadsid ^bedsid
sidelin 48 pursuit hobbi ^releg ^touchlin ^demot
sidestep 66 hedg dodg evad duck skirt elud circumv parri ^avoid
sidewai 66 obliqu
sidewalk 64 pavement ^walkwai
sidnei 77
sieg 58 beleagu besieg ^blockad ^encircl
siemen 63
sienna 82
sierra 64
sifca 77
sift 69 strain winnow ^go ^move ^travel ^rice ^locomot
sigh 64 ^breath ^vocal ^utter
sight 44 vision !blind spy ^see ^find ^aim ^watch ^spot ^discov ^observ ^notic ^detect ^perceiv ^spectacl ^comprehend
sign 24 contract signal subscrib signatur gestur ratifi !unsign signifi ^post ^commun ^write ^formal ^languag ^endors ^valid ^clue ^poster ^cue ^token ^placard ^autograph ^formalis
signal 36 sign indic remark distinguish unmistak ^record ^provid ^commun ^mark ^tell ^suppli ^predict ^impress ^flag ^symbol ^render ^incit ^provoc ^input ^beam ^whistl ^bode ^curfew ^furnish ^auspic ^foreshadow ^augur ^presag ^portend ^prognost
signatori 80 ^person ^individu ^someon ^endors ^somebodi ^soul ^mortal ^abhorr ^attest
signatur 52 sign touch ^wai ^name ^style ^fashion ^manner ^mode ^autograph
signifi 75 sign mean signific form sens intend ^initi ^accept ^word ^stem ^acronym ^abbrevi ^plural ^singular ^denot
signific 29 import mean substanti implic pregnant !insignific signifi ^larg ^moment ^remark ^consider ^notabl ^meaning ^monument ^prodigi ^noteworthi
significantli 41 importantli
sihanouk 80
sikh 75 ^adher ^discipl
silao 77
silenc 51 still !sound secret quiet silent mute secreci hush ^condit ^statu ^suppress ^subdu ^tube ^conquer ^gag ^lull ^speechless
silent 55 still understood silenc mum mute tacit ^film ^movi ^quiet ^pic
silhouett 79 ^draw ^outlin
silicon 52 ^semiconductor ^polym
siliconvallei 82
silk 65 ^cloth ^fabric ^textil ^garment
silli 63 ridicul absurd dizzi pathet goofi giddi ^minor ^child ^kid ^youngster ^nestl ^foolish ^unwis ^frivol ^folli
silo 82 ^tower
silva 69 ^forest ^woodland
silver 50 facil eloqu silveri fluent ^metal ^color ^bright ^plate ^colour ^conductor
silveri 77 silver ^bright
silverman 75
silverwar 80
silvio 71
sim 69
similar 30 like alik !dissimilar ^same ^sort ^confus ^mistak ^correspond ^approxim ^uniform ^parallel ^akin ^analogu ^analog ^quasi
similarli 48 likewis
similiar 69
simmer 63 boil ^cook ^temperatur
simmon 72
simon 50 ^smooth ^polish
simpl 42 !complex eas easi mere elementari simplic childlik ^person ^individu ^someon ^qualiti ^somebodi ^soul ^stupid ^fool ^dope ^sap ^sheep ^mortal ^naiv ^idiot ^lame ^poop ^herb ^dummi ^retard
simpler 65
simpli 36 but just onli mere plainli
simplic 75 !complex eas easi simpl ^qualiti ^naiv
simplifi 59 !complic ^chang ^reduc ^alter
simpson 63
simul 58 model fake copi pretend sham imit feign faux ^machin ^pattern ^artifici ^techniqu ^framework ^mock ^trainer ^emul ^mimic ^reproduc
simultan 52 coincid coincident concurr ^time ^conjunct
sin 62 extraordinari wick sine trespass transgress blunder sinner ^violat ^breach ^offend ^infract
sinai 77
sinaloa 80
sinatra 80
sinc 16
sincer 60 serious truli earnest solemn ^singl ^seriou ^truth ^genuin ^honest ^straightforward ^devout ^heartfelt ^hearti
sinclair 80
sine 75 sin
sing 52 tell song swing singer vocal sear scorch ^talk ^speak ^reveal ^revel ^disclosur ^belt ^chant ^mouth ^verbal ^carol ^choru ^char ^choir ^blacken ^harmon ^hum ^trebl ^harmonis ^karaok
singapor 45
singer 47 vocal sing ^player ^rapper ^musician ^alto ^carol ^canari ^ballad ^soprano
singh 60
singl 31 on !doubl individu !multipl uniti ac straightforward unmarri ^sever ^hit ^respect ^digit ^variou ^tenni ^sincer ^mona ^badminton
singular 76 remark uniqu odd funni curiou !plural queer ^form ^individu ^unusu ^extraordinari ^strang ^unfamiliar ^signifi
sinist 72 threaten dark bale forbid omin menac ^alarm ^evil
sinjar 75
sink 53 !sourc drop !float laps ^move ^founder ^settl ^decreas ^subsid ^sag ^lessen ^descent ^immers ^submerg ^swag
sinmun 75
sinner 80 sin ^offend
sino 48
sinopec 82
sioux 82
sip 76 ^drink ^swallow
siphon 74 ^set ^put ^place ^posit ^organ ^lai ^tube
sir 43 ^man
siren 67 ^woman
siri 76
siriu 72
siriusxm 82
sister 43 !brother si ^nun
sit 36 !stand seat session pose !lie ^movement ^sprawl ^perch ^hunker ^loung ^unmov ^crouch ^squat
sitcom 70 ^comedi
site 30 place situat websit locat ^posit ^determin ^station ^dump ^rough ^dig ^premis ^monument ^tee ^cemeteri ^excav ^encamp ^tract ^fairwai
sith 80
situat 30 set place posit site locat deposit ^state ^base ^put ^thing ^local ^challeng ^condit ^determin ^reject ^prison ^statu ^crowd ^settl ^environ ^complic ^lai ^exclus ^shoe ^inclus ^absurd ^stymi ^hotb ^localis ^ballgam ^ascertain ^equilibrium
siu 80
six 23 vi sixer ^digit ^die ^cardin ^dice
sixer 70 six ^digit
sixteen 74 xvi ^cardin
sixth 46 ^rank ^ordin
sixti 67 ^decad ^cardin
sizabl 61 respect hefti ampl sizeabl tidi ^big ^larg ^consider
size 33 ^big ^larg ^littl ^small ^properti ^class ^sort ^surfac ^classifi ^petit ^tall ^coat ^magnitud ^outsiz ^filler ^assort
sizeabl 63 great wide respect grand vast enorm hefti immens sizabl ampl tidi ^big ^larg ^consider
sizov 77
sizzl 75 ^hot ^nois ^resound ^seeth
sk 82
skate 71 skater ^sport ^athlet ^glide
skater 75 skate ^athlet ^jock
skelet 79 wast pinch skeleton ^lean ^thin
skeleton 69 skelet ^scandal ^minimum
skeptic 45 question doubt sceptic unbeliev disbelief doubter incredul ^uncertainti ^intellectu ^pessimist ^distrust
sketch 69 survei resum outlin cartoon ^describ ^draw ^depict ^descript
skew 71 !align ^inclin ^imbal
skewer 79 spit
ski 51 skier ^go ^move ^travel ^sport ^athlet ^locomot
skier 72 ski ^athlet ^jock
skiff 75
skill 44 expert acquisit practic acquir scienc nice accomplish attain adept profici !unskil ^state ^abil ^facil ^soldier ^effici ^coordin ^quick ^master ^expertis ^precis ^techniqu ^delic ^consumm ^handi ^literaci ^versatil ^deft
skim 82 plane scan shave rake graze ^cover ^remov ^read ^touch ^remot ^glide
skin 51 struggl hide scrambl pare peel sputter pelt skinni shin bark ^injur ^wound ^climb ^surfac ^scalp
skinner 77
skinni 73 near skin ^inform ^lean ^thin ^spare ^info
skip 57 hop skipper omiss decamp ^mistak ^error ^fault ^neglect ^omit
skipper 64 captain skip ^work ^student ^pupil
skirmish 68 clash encount ^fight ^fighter ^combat ^belliger
skirt 64 border environ surround hedg bird dodg evad duck dame sidestep elud circumv doll parri chick encircl ^pass ^avoid ^mini ^garment ^peripher
skittish 80 restiv ^excit
skoda 71
skoki 80
skopj 75
skull 67 ^bone
skunk 82 sen rat dope weed bum shutout gage ^defeat ^overcom ^lick
sky 46 pitch toss ^submarin ^fling
skydanc 82
skylin 75 horizon ^outlin
skype 80
skyrocket 58 rocket ^rise ^firework
skyscrap 69 ^build
sl 76 ^deterg
slab 76 ^block ^tablet ^tile
slack 68 soldier slump mire lax quagmir slacken morass ^deterior ^worsen ^dust ^dodg ^debri ^junk ^pant ^rubbl ^trouser ^fiddl
slacken 75 slow relax loosen slack ^weaken ^decreas ^lessen
slai 69 off murder dispatch ^execut ^kill ^lynch ^assassin ^massacr ^homicid ^burk ^bloodsh ^carnag
slain 62 ^dead
slam 45 sweep bang dig barb thrash gibe shaft jibe mosh ^close ^victori ^shut ^nois ^triumph
slander 80 defam malign smear libel vilifi sulli ^charg ^accus ^harm ^assassin ^depreci ^detractor ^mud ^disparag
slang 74 fool jargon dupe cod ^kid ^deceiv
slant 80 weight lean color colour angl bias tilt slope rake ^partial ^lie ^bia ^inclin ^standpoint ^viewpoint ^predetermin
slap 51 bang bolt smack ^strike ^blow ^cuff ^spank
slash 47 slice lash strap whip trounc gash ^cut ^ground ^beat ^wound ^pattern ^dynam ^cat ^leather ^scourg ^birch
slate 52 ticket ^critic ^intend ^destin ^tablet
slater 72
slaughter 61 massacr whip butcher debacl thrash sanguin trounc carnag drub ^cut ^kill ^defeat ^bloodi ^lick
slave 68 slaveri ^work ^person ^worker ^individu ^someon ^somebodi ^soul ^mortal ^puppet
slaveri 67 slave bondag ^practic ^subject ^pattern
sled 82 go ^sport ^vehicl ^achiev ^bob ^athlet ^ride ^accomplish
sledgehamm 80 maul ^hammer
sleek 72 flow streamlin slick ^appear ^smooth ^polish ^groom
sleep 50 !wake sleeper dormant sleepi slumber ^rest ^rem
sleeper 72 sleep slumber ^terrorist ^spy ^dreamer
sleepi 79 !wake sleep ^asleep
sleepless 82 watch wake ^alert ^awak
sleev 68
slender 77 thin slight slim ^chang ^turn ^narrow ^lean ^alter ^dimens ^defici
slept 69
sleuth 79 detect spy snoop ^investig ^monitor ^supervis ^inquir ^enquir
slew 58 deal cut lot dozen score mass trend slip load mountain plenti slide pile hat ton lash stack flock batch spate sheer heap raft curv veer peck mint swerv ^turn ^flood ^submarin ^inund ^glide ^delug
slice 55 slash fade chop shred gash slit ^share ^help ^hit ^cut ^serv ^percentag ^carv
slick 68 facil pat plaster slipperi sleek neat glossi ^magazin ^smooth ^polish ^decept ^shallow ^groom ^misrepresent ^deceit ^superfici
slid 57
slide 47 slip slew swoop ^go ^move ^travel ^submarin ^landslid ^descent ^avalanch ^glide ^slipperi ^locomot
slight 52 littl fragil slim depreci tenuou rebuff petti trivial delicaci slender belittl flimsi ^small ^dismiss ^ignor ^offens ^discount ^disregard ^snub
slightest 73
slightli 37 somewhat
slim 54 narrow thin slight slender ^turn ^littl ^small ^margin ^lean ^spare
slimmer 70
sling 75 catapult slingshot ^throw ^hang ^toi ^hurl
slingshot 79 catapult sling ^toi
slip 41 cut slide steal slew gaff ^mistak ^error ^fault ^insert ^botch ^slipperi ^bungl ^blunder
slippag 79 slip ^declin ^decreas ^diminut
slipper 72 ^person ^individu ^someon ^somebodi ^soul ^mortal ^footwear ^snowboard
slipperi 70 tricki slick ^slip ^slide ^smooth ^dishonesti ^untrustworthi
slit 82 slice dent scratch snatch prick ^cut ^slot ^jag ^fanni
sliver 75 pare shave splinter ^bit ^chip ^split ^divid ^scrap ^fragment
slobodan 80
slogan 58 motto ^sai ^coin ^persuas ^mantra ^propagandist
slope 64 inclin slant ^rais ^declin ^bank ^coast ^climb ^upgrad ^lean ^gradual ^steep ^angl ^abrupt ^tilt ^precipit ^gentl ^rake ^ascent ^hillsid ^mountainsid
sloppi 71 sentiment careless muddi wateri baggi ^wet
slot 51 ^schedul ^slit
slotkin 77
slouch 80 slump ^walk ^postur ^sag ^incompet ^swag
slovak 71
slovakia 64
slovenia 70
slovenian 79
slow 34 behind !fast easi deliber slowli backward awkward dens dumb slacken inept retard ^chang ^delai ^weaken ^alter ^sluggish ^diminish ^decreas ^lessen ^lazi ^laggard ^rusti ^unskil
slowdown 51 lag ^delai
slower 50
slowest 72
slowli 47 !quickli slow easi
slug 77 bullet idl stagnat slugger ^missil ^moon ^projectil ^bum
slugger 70 batter hitter slug batsman ^boxer ^pugilist
sluggish 51 ^slow
slum 73 ^spend
slumber 82 sleep sleeper ^rest ^relax ^asleep ^rem ^dreamer
slumdog 72
slump 48 depress slack slouch ^crisi ^collaps ^deterior ^worsen ^sag ^swag
slur 75 spot thick smear blot ^disparag ^denot
sly 82 tricki cun ^art
sm 73 ^metal
smack 70 tast slap bang smell flavor bolt tang thunder relish flavour peck nip savour ^blow ^spank
small 27 !big !larg littl petti ^limit ^amount ^minut ^size ^smaller ^tini ^pocket ^slight ^slim ^petit ^lesser ^micro ^wee ^miniatur ^diminut ^miniscul
smaller 36 ^littl ^small
smallest 57
smart 48 hurt bright wise !stupid brisk clever ach stylish chic swank ^intellig ^pain ^fashion ^bite ^hunger ^sting ^shrewd ^thirst ^itch ^canni ^astut
smarter 72
smartli 82 vigor cleverli
smartphon 58
smartwatch 61
smash 51 great boom crash blast crack keen knock belt bang swell shatter dash bash bulli ruin bankrupt nail soak plaster piss cork ^good ^break ^blow ^rip ^collis ^drunk ^intox
smatter 82 hand dabbl ^busi ^understand ^occupi ^savvi ^apprehens ^discern
sme 80
smear 69 spot blur defam malign slur blot slander sulli ^soil ^dust ^dirti ^rub ^grime ^colli
smell 57 look feel spirit tone flavor odor smack flavour scent ^rank ^properti ^sens ^perceiv ^sensat ^bouquet ^stink ^fragranc ^whiff ^perfum ^comprehend ^snuff
smelt 75 smelter ^produc ^heat ^fish
smelter 63 smelt ^work ^plant
smile 49 grin ^express ^cheer ^beam ^smirk
smilei 75
smirk 79 ^smile ^grin
smirnoff 82
smith 41
smithburg 80
smithklin 72
smithsonian 71
smog 75
smoke 45 smoker fume ^us ^inspir ^preserv ^expir ^breath ^evapor ^inhal ^emit ^smother ^puf ^vapor ^vapour ^habitu
smoker 62 smoke ^parti ^consum
smolder 80 ^fire ^feel ^angri
smooth 51 polit !rough polish fluid eloqu bland fluent ^file ^achiev ^diplomat ^flow ^style ^iron ^accomplish ^simon ^streamlin ^sand ^rub ^seamless ^velvet ^slick ^rake ^slipperi ^sleek ^gloss ^burnish ^textur ^glossi ^glassi ^buff
smoothli 61
smother 76 surround suppress repress stifl muddl suffoc strangl clutter ^person ^kill ^cover ^individu ^someon ^smoke ^somebodi ^soul ^disord ^fume ^mortal ^disorderli ^inhibit ^breathless
smotrich 82
smuggl 59 smuggler ^import ^export ^illeg
smuggler 69 runner smuggl ^crimin ^crook ^outlaw ^felon
smut 75 obscen vulgar filth ^chang ^alter ^carbon ^stain
snack 63 bite collat ^eat ^meal ^refresh
snag 61 tear rip rent rub hitch ^obtain ^tree ^swell ^bump ^bulg
snail 75 ^gather ^meat
snake 61 ^wind ^curv ^glide
snap 48 grab tear click bust ruptur snarl snappi ^while ^talk ^speak ^separ ^touch ^rip ^intercept ^mouth ^verbal ^shred ^lacer ^interlock
snapchat 77
snappi 82 snap dash whip crisp frosti nip ^spirit
snappl 71
snapshot 68 ^photo ^photograph ^pic
snare 75 trap ensnar ^plan ^design ^lure ^tempt ^drum ^entic ^gin
snarl 75 snap mat tangl entangl maze ^talk ^speak ^sound ^vocal ^mouth ^verbal ^utter
snatch 61 kidnap abduct slit ^seiz ^clutch ^fanni
sncf 76
sneak 64 abstract mous creep swipe pinch sneaker surreptiti canari sneaki ^act ^walk ^conceal ^intrud ^trespass
sneaker 70 sneak canari ^inform ^shoe ^betray
sneaki 82 sneak surreptiti ^secret ^corrupt ^conceal ^crook
sneez 75 ^expir ^symptom ^reflex
snif 72
snip 82 clip lop nip snippet prune ^cut ^piec ^shear
snipe 82 attack round assault assail sniper ^hunt ^gunfir ^gunshot
sniper 67 snipe
snippet 80 snip ^piec
snl 82
snoop 80 spy sleuth ^investig ^monitor ^supervis ^inquir ^enquir
snope 75
snow 50 snowfal snowi coke ^flurri ^layer ^downfal ^deceiv
snowbal 74 ^increas ^bombard ^pelt
snowboard 77 ^glide ^slipper
snowfal 69 snow ^flurri ^downfal
snowi 71 white snow ^cover
snowman 79
snowmen 76
snowmobil 82 ^ride
snowpack 75
snowstorm 64 blizzard ^storm
snp 80
snub 66 ignor disregard repel rebuff repuls ^short ^handl ^treat ^slight ^scorn ^disdain ^spurn
snuf 80
snuff 80 ^smell ^inhal ^char ^ting ^mite
snyder 67
so 14 sol
soa 79
soak 64 rob smash hook surcharg plaster pluck piss overcharg pawn drip plume drench fleec ^charg ^bill ^plung ^rip ^wash ^cheat ^wet ^extort ^drunk ^immers ^intox
soap 58 scoop max ^wash ^payoff ^cleaner ^bribe ^cleans
soar 40 surg tower sail zoom emin glide lofti ^high ^rise ^flight ^fly ^aviat ^pilot ^ascend ^billow
sob 71 bastard breathless prick ^tear ^cry ^weep
sober 67 grave graviti !drunken solemn !intox sedat sobrieti somber ^get ^chang ^becom ^seriou ^alter ^earnest
sobisek 80
sobrieti 71 grave temper graviti sober somber
soccer 50 ^footbal
socgen 72
social 27 !capit socialist societ ^intern ^person ^commun ^parti ^individu ^someon ^educ ^cultur ^entertain ^interact ^somebodi ^ideolog ^ethnic ^soul ^mortal ^fratern ^fabian ^nazism
socialist 52 social !capitalist ^communist ^politician ^leftist ^politico ^fabian
sociedad 80
societ 60 social societi
societi 38 compani club lodg societ guild fellowship gild ^associ ^civil ^cultur ^civilis ^fratern
sociolog 75 sociologist
sociologist 79 sociolog ^demograph
sock 71 bash whop ^hose
socket 75
soda 75 pop ^salt
sofa 79 couch loung
sofia 73
soft 47 !hard easi !loud delic unfit ^consist ^yield ^disabl ^soften ^limp ^cushion ^compress ^frail ^pad ^handicap ^velvet ^unhealthi
softbal 77 !hardbal ^ball ^basebal
softbank 80
soften 59 dull mute cushion !sharpen buffer relent damp ^chemic ^soft ^plastic ^modul
softer 61
softwar 33 packag !hardwar ^document ^upgrad ^spywar ^malwar ^cad ^groupwar
soi 75 soybean ^bean
soil 54 land territori dirti dirt stain filth grime greas colli ^chang ^spot ^earth ^alter ^foul ^pollut ^sand ^clai ^contamin ^till ^mould ^mud ^smear ^lousi ^muddi ^filthi
soire 82 ^parti
sokaiya 68
sokol 75
sol 75 so
solac 75 comfort consol sooth ^still ^calm ^quiet ^allai ^tranquil
solar 56 sun ^chang ^exposur
solari 75
sold 32 !unsold ^oversubscrib
soldier 40 slack ^spend ^territori ^acquir ^regular ^skill ^marin ^accomplish ^tanker ^dodg ^pistol ^flanker ^highland ^orderli ^reservist ^peacekeep ^trooper ^fodder
sole 48 onli entir alon exclus lone solitari ^fix ^bottom ^repair ^mend ^bushel
soleimani 75
solemn 69 celebr grave graviti sincer earnest sober sedat staid ^feel ^seriou ^serious ^marri ^wed ^ritual
solicit 58 court appeal collect woo beg solicitor romanc allur ^concern ^act ^request ^attent ^displai ^chase ^lobbi ^petit ^canvass
solicitor 63 solicit canvass ^request ^attornei ^lawyer ^fundrais ^petition
solid 43 substanti !liquid solidifi !hollow ^good ^food ^consist ^glass ^concret ^plastic ^crystal ^compact ^powder ^precipit ^jelli
solidar 59 ^common
solidifi 62 solid cure harden ^concret
solidli 69
solitari 74 onli alon sole lone reclus hermit ^isol ^tempera ^disposit
solo 62 alon unaccompani ^activ ^aviat ^pilot ^voluntari
solomon 73
solut 40 result answer solvent ^statement ^inject ^dilut ^extract ^infus ^mixtur ^sap
solv 44 resolv solut resolut lick !unsolv solvent ^find ^reason ^comput ^determin ^understand ^factor ^calcul
solvenc 77 !insolv solvent
solvent 77 result answer resolv solut solv dissolv !insolv solvenc ^statement ^remov
somali 60
somalia 59
somber 71 grave graviti gloom gloomi sober sobrieti ^depress ^apprehens ^dread
some 12 about !all !no roughli approxim ^ani ^much ^both ^sever ^whatev ^whatsoev
somebodi 47 person individu someon soul mortal ^be ^have ^nation ^follow ^open ^leader ^control ^commun ^author ^depart ^effect ^best ^demand ^white ^social ^attempt ^candid ^expert ^organ ^measur ^longer ^worker ^anti ^travel ^friend ^ap ^user ^protest ^suspect ^rel ^engin ^achiev ^victim ^common ^welcom
somedai 74
somehow 56
someon 34 person individu somebodi soul mortal ^be ^have ^nation ^follow ^open ^leader ^control ^commun ^author ^depart ^effect ^best ^demand ^white ^social ^attempt ^candid ^expert ^organ ^measur ^longer ^worker ^anti ^travel ^friend ^ap ^user ^protest ^suspect ^rel ^engin ^achiev ^victim ^common ^welcom
somer 72
somerset 76 flip ^tumbl
someth 26
sometim 37 former onetim ^past
somewhat 46 reason middl pretti slightli moder fairli
somewher 51 ^locat
son 34 !daughter boi ^jr
sonar 82
song 44 vocal sing lyric ^music ^li ^lai ^lament ^anthem ^ballad ^aria
songwrit 68 ^compos
soni 48
sonia 71
sonic 80 !superson ^audibl
sonni 80 cub lad ^boi
soon 28 present shortli
sooner 53 earlier rather prefer
sooth 66 comfort consol !irrit solac ^still ^truth ^calm ^quiet ^reassur ^reliev ^allevi ^allai ^tranquil
sophi 67
sophist 48 doctor !naiv convolut mundan pervert ^reason ^school ^civil ^intellig ^adult ^urban ^polish ^philosoph ^invalid ^disillus ^civilis ^denot ^enlighten ^disillusion
sopho 74
sophomor 76 ^intermedi
soprano 79 trebl ^singer ^vocal
sordid 80 base contempt despic ^corrupt ^dirti
sore 64 pain sensit raw tender mad discomfort afflict painfulli ^hurt ^infect ^unpleas ^fester
sorenstam 82
sorkin 62
soro 69
sorri 52 regret sad distress lament dismal gloomi deplor paltri piti meritless ^bad ^worthless
sorrow 69 regret sad mourn !joi grief lament griev ruth mourner rue !joy ^tear ^unfortun ^woe ^unhappi ^tortur ^heartbroken ^heartbreak ^remors ^weep ^anguish ^compassion ^piti ^torment ^grievou ^contrit ^dolor ^woeful ^wail
sort 37 group form kind class screen classifi categor classif assort ^like ^make ^compar ^similar ^size ^brand ^model ^select ^type ^choos ^assess ^categori ^attribut ^colour ^speci ^genr ^stereotyp ^catalogu ^catalog ^apprais ^flavour ^pigeonhol ^reclassifi
sorti 73 salli ^flight ^fly
sosa 79
sotherton 82
sotloff 58
soto 77
sotomayor 72
soubr 80
sought 36 ^want
soul 54 person individu someon somebodi mortal psych ^be ^have ^nation ^follow ^open ^leader ^control ^commun ^author ^depart ^effect ^best ^demand ^white ^social ^attempt ^feel ^candid ^expert ^organ ^measur ^longer ^worker ^anti ^travel ^friend ^ap ^user ^protest ^suspect ^rel ^engin ^achiev ^victim
soulmat 75
sound 35 look firm intellig healthi !silenc wise wisdom ^good ^appear ^trump ^reason ^seem ^condit ^measur ^advis ^voic ^music ^statu ^boom ^echo ^tweet ^crack ^stabl ^drone ^dub ^ring ^click ^depth ^bang ^nois ^tick ^buzz ^bubbl ^rattl ^sensibl ^rap ^sensat ^drum ^rippl ^whistl
soundli 76 good thoroughli
soundtrack 70 ^dub
soundview 69
souness 72
soup 64 ^dish
sour 55 off turn !sweet !sweeten acid ferment tart ^tast ^cocktail ^spoil
sourc 16 begin origin root seed ^point ^document ^paper ^obtain ^deriv ^proven ^outsourc ^birthplac ^cradl
souter 82
south 27 !north ^southern ^southeast ^southwest ^southwestern ^southeastern
southampton 67
southcom 75
southeast 50 southeastern ^south ^wind
southeastern 59 southeast ^south ^eastern
southern 34 !northern ^sai ^south ^attitud ^confeder
southfield 79
southwest 53 southwestern ^south ^wind
southwestern 58 southwest ^south ^western
souvenir 75 token relic memento ^object ^remind
sovecon 79
sovereign 59 independ suprem autonom monarch ^free ^domin ^king ^ruler ^shah ^emperor ^czar ^tsar ^rex
sovereignti 48 reign ^dominion
soviet 48 ^commun ^join ^model ^council ^pattern
sow 66 seed ^set ^put ^place ^posit ^broadcast ^lai ^circul ^dissemin
sown 74 ^plant
sox 53
soybean 66 soi ^bean
soymeal 76
soyuz 79
sp 80
spa 65 ^hotel ^playground
space 35 separ infinit spaciou spatial ^set ^put ^open ^place ^posit ^rate ^locat ^distribut ^distanc ^lai ^gap ^concentr ^attribut ^swath ^placement ^compact ^angl ^vacuum ^void ^dens ^dispers ^vacanc ^densiti ^compart
spacecraft 56 ^satellit ^craft ^orbit ^lander ^spaceship ^starship
spaceflight 67 ^voyag
spaceship 76 starship ^spacecraft
spaceshipon 76
spacex 70
spaciou 77 wide space ^big ^larg ^conveni
spain 45
spam 58 ^email
spammer 64 ^transmitt ^sender
span 50 coupl pair brace duo travers duet twain yoke ^continu ^distanc ^durat
spanberg 74
spaniard 65
spanish 48 ^nation
spank 79 live alert rattl brisk merri ^beat ^slap ^energet ^smack
spar 63 ^fight ^argu ^controversi ^equip ^disput ^content ^box ^contest ^argument ^miner ^outfit ^pole ^tilt ^mast ^gaff
spare 53 econom extra lean excess thin trim surplu stint redund scotch spars ^favour ^element ^constitu ^slim ^exempt ^unnecessari ^refrain ^scant ^skinni ^thrifti ^meagr ^meager
spark 37 activ trip trigger sparkl arc flicker ^look ^face ^initi ^express ^vital ^pioneer ^flash ^emit
sparkl 66 !still spark glitter foam ^be ^look ^chang ^face ^express ^vital ^alter ^flash ^shine ^starri
spars 66 thin spare ^distribut ^lean ^scant ^meagr ^meager
spartan 80 sever auster ^resolut
spasm 80 cramp ^rick ^symptom ^twitch
spat 61 applaud acclaim squabbl clap bicker fuss ^row ^leg ^wrangl ^quarrel
spate 60 deal lot surg mass rush mountain plenti pile hat stack flock slew batch heap raft peck upsurg mint ^flow ^flood ^inund ^delug
spatial 82 space ^properti ^shape ^configur ^imbal ^conform ^contour ^dimension ^obliqu
spawn 59 breed engend ^caus ^egg
spca 75
speak 29 talk address speech speaker mouth verbal utter ^continu ^gener ^commun ^deliv ^debat ^disput ^convers ^proce ^bai ^drone ^tone ^snap ^vocal ^shout ^sing ^chant ^cheek ^gossip ^whisper ^discours ^jaw ^tongu ^recit ^modul ^flirt ^rant ^inflect ^snarl ^stutter ^bark ^rave ^mash ^mutter
speaker 42 speak verbal utter loudspeak speakership ^question ^inform ^telephon ^wit ^mention ^dictat ^lectur ^articul ^whisper ^chatter ^inquir ^narrat ^recit ^vocifer ^stutter ^mutter ^storytel ^enquir ^orat
speakership 80 ^berth
spear 64 gig lanc ^project ^weapon ^implement ^spike ^trident ^transfix
spearhead 59 ^leader ^head
spec 70 specif glass spectacl ^descript ^shade ^sunglass ^goggl
speci 55 ^form ^kind ^sort ^currenc ^coin
special 29 especi particularli strength except particular narrow specialist distinct specifi !diversifi fort specialis differenti specialti ^call ^offer ^design ^expert ^asset ^individu ^specif ^career ^qualiti ^plu ^extraordinari ^alter ^vari ^attach ^manner ^elabor ^dish ^decor ^meteorologist ^vocat ^dilat ^engross
specialis 55 special particular narrow specialist specifi !diversifi differenti specialti ^work ^design ^expert ^adapt ^attach ^elabor ^decor ^meteorologist ^dilat
specialist 46 special specialis ^design ^expert ^doctor ^attach ^shrink ^physician ^decor ^meteorologist ^psychiatrist ^doc ^pediatrician ^dermatologist ^gynecologist ^oncologist ^cardiologist ^gynaecologist ^anesthesiologist ^pathologist
specialti 61 special strength distinct fort specialis ^asset ^individu ^plu ^manner
specif 32 !gener particular specifi stipul spec ^name ^fact ^special ^medic ^uniqu ^medicin ^descript ^circumstanti
specifi 49 set !gener limit special condit determin specif fix particular defin specialis !unspecifi stipul ^identifi ^contract ^nomin ^select ^choos ^mere ^intellectu ^reset ^quantifi
specimen 73 ^exampl ^instanc
spectacl 62 glass spectacular spec bespectacl ^sight ^decor ^shade ^adorn ^sunglass ^goggl
spectacular 55 strike dramat promin outstand spectacl salient ^perform ^impress
spectacularli 74
spectat 63 wit viewer watcher ^observ ^perceiv ^browser ^spy ^eyewit ^bystand ^gawker ^onlook
specter 67 ghost spook spectr phantom
spectr 74 ghost specter spook phantom
spectrum 56 ^reach ^rang ^ambit ^scope ^arrai ^compass
specul 33 question job reflect ventur wonder suppos guess notion riski contempl mull muse ponder hypothes medit theoriz surmis ^expect ^opinion ^anticip ^uncertainti ^theori ^uncertain ^adventur ^reconstruct ^hazard ^peril ^formul ^theoret ^precari ^divin ^thinker ^gambler ^retrac
sped 66
speech 34 speak address languag ^sai ^discuss ^word ^convers ^dictat ^inaugur ^lectur ^charm ^preach ^discours ^litani ^impromptu ^sermon
speechless 74 dumb ^silenc
speechwrit 72 ^author ^writer
speed 37 race fast rush acceler swift hurri speedi quicken zip hasten veloc ^go ^move ^rate ^travel ^movement ^gradual ^deepen ^dash ^brisk ^hasti ^dart ^hast ^locomot ^barg
speedboat 72
speedi 60 speed quick rapid ^immedi ^prompt ^fast ^instanc ^fleet ^expediti ^instantan ^despatch
speedier 77
speedili 75 quickli rapidli apac
speedwai 75 ^road ^rout
spell 50 while go import tour patch charm enchant ^mean ^captiv ^fascin ^recit ^misspel
spencer 63
spend 28 expenditur outgo expend outlai spender ^cost ^invest ^pai ^econom ^weekend ^summer ^payment ^afford ^soldier ^holidai ^winter ^vacat ^exhaust ^deplet ^squander ^ware ^slum
spender 80 spend expend ^squander
spent 32 exhaust fatigu ^tire
spew 75 sick chuck cat vomit spit ^eject
sphere 66 area sector arena orbit domain ^respons ^environ ^provinc ^preserv ^kingdom ^lap ^realm ^artifact
spi 64
spice 63 spici ^chang ^season ^preserv ^alter ^pepper ^flavor ^flavour ^ginger
spicer 80
spici 82 spice raci gami naughti risqu juici ^tang ^sexi ^tasti
spider 61 wander ^arachnid
spiderman 79
spiegel 82
spike 47 transfix ^point ^spear
spiki 80
spill 56 fall shed tumbl ^move ^cours ^flow ^conduit ^overflow
spillov 79 ^result ^effect ^consequ ^outcom ^upshot
spin 48 twist reel spinner tailspin gyrat whirl ^revolv ^rotat ^centrifug
spinal 75 spine
spine 72 spur backbon thorn sticker spinal
spinner 75 spin ^maker
spinoff 68
spiral 54 turbin gyrat coil ^turn ^wind ^curv
spirit 46 look game feel tone bounc spiritu smell flavor liquor gritti flavour booz gami ^intern ^live ^hollywood ^alcohol ^atmospher ^bitter ^soul ^dash ^whip ^resili ^vibrant ^whiski ^lace ^exuber ^vodka ^permeat ^raci ^boister ^whiskei ^diffus ^brandi ^gin ^psych ^pervad ^feisti ^snappi
spiritu 55 religi spirit !liter ^intern ^chang ^hold ^properti ^belong ^belief ^alter ^interpret ^alcohol ^sacr ^constru
spit 70 spew sprinkl skewer saliva ^secret ^cape ^utter ^eject ^ness
spite 60 despit injur wound offend bruis malici nasti malic venom vindict ^insult ^provok ^humbl ^humili ^evok ^malign ^arous ^elicit ^chagrin ^affront ^lacer
spitzer 71
splash 63 stir sprinkl dabbl dab ^cover ^distribut ^disrupt ^nois ^dot ^salt ^wet ^dispers ^pad ^trudg
splinter 63 chip sliver ^part ^break ^bit ^split ^divid ^wood ^scrap
split 40 part separ divid rip fragment disconnect ^unit ^cut ^lot ^initi ^tear ^section ^bottl ^splinter ^parcel ^paragraph ^maul ^sliver ^balkan
splittist 76
splurg 80 bing fling ^humor ^fanfar ^squander ^indulg ^ware ^swank ^flaunt
spoil 64 bad babi corrupt mishandl fumbl botch indulg bungl ^fail ^sour ^decai
spoiler 75 spoil raider plunder ^campaign ^candid ^nomine ^pirat ^buccan
spoke 37 rung
spoken 46 !written ^express ^oral ^verbal ^utter ^unwritten
spokesman 26 ^repres ^spokesperson
spokesmen 67
spokespeopl 75
spokesperson 37 repres interpret ^spokesman ^spokeswoman ^advoc ^ambassador ^propon ^flak ^bagman
spokeswoman 38 ^repres ^spokesperson
sponsor 45 support present shop frequent patron sponsorship ^advoc ^warrant ^backer ^propon ^helper ^godfath ^guarantor
sponsorship 64 sponsor ^support
spontan 68 !induc impromptu unwritten ^natur ^instinct ^impuls ^intuit ^unprompt
spoof 71 takeoff parodi travesti mockeri ^mock ^imperson ^caricatur
spook 67 creep ghost specter spectr ^scare ^frighten ^phantom
spoon 68 ^remov ^contain ^plung ^neck ^immers
sporad 65 !continu period ^fit ^isol ^irregular ^strai ^intermitt
sporitelna 67
sport 32 featur athlet bet boast romp dissip frisk ^have ^job ^race ^fair ^row ^cycl ^ride ^divers ^occup ^ski ^recreat ^equit ^skate ^gymnast ^aquat ^sled
sportsman 82 ^athlet ^jock
sportswear 77 ^dress ^attir ^garb
spot 36 place catch recogn recognis detect patch spy distinguish stain smear discern slur blot spotti ^point ^find ^pattern ^discoveri ^sight ^zone ^section ^summit ^height ^perceiv ^uncov ^holi ^symptom ^soil ^grave ^overlook ^dirti ^crest ^birthplac ^scour ^tomb ^rendezv ^mecca ^comprehend
spotless 76 ^clean
spotlight 50 highlight limelight glare ^light ^promin ^illumin ^lamp
spotti 79 spot patch ^pattern ^inconsist
spous 60 partner mate ^rel ^wife ^husband ^honeymoon
spout 80 jet rant spurt gush rave ^run ^talk ^speak ^mouth ^verbal
sprai 57 atom ^dot ^shower ^dispers ^sprinkl ^pesticid ^syring
sprain 65 rick wrench ^injur ^wound
sprang 80
sprawl 52 rambl ^sit ^spread ^distribut ^attitud ^lie ^postur
spread 37 air !gather distribut gap unfold scatter dispers dissemin ranch propag ^prepar ^travel ^deploi ^circul ^sprawl ^transmiss ^straw ^discharg ^dispar ^redistribut ^diffus ^metastas
spreadsheet 65
spree 57 fling ^pander ^indulg ^gratifi
spring 39 form jump rebound bound leap bounc outpour fountain ricochet outflow ^season ^hop ^vault ^leapfrog
springboard 68
springbok 82
springfield 69
springsteen 79
sprinkl 75 jimmi dust dot scatter dispers splash spit ^water ^sprai ^salt ^discharg
sprint 49 dash sprinter ^run
sprinter 62 sprint
sprout 79 ^up ^grow ^growth ^shoot ^green ^matur ^bud
sprung 72
spt 73
spun 57
spur 46 urg spine prod goad gad ^further ^promot ^encourag
spurn 74 reject scorn disdain jilt ^refus ^snub ^rebuff
spurt 73 jet gush spout ^go ^move ^run ^travel ^locomot
sputter 70 struggl scrambl skin shin ^chang ^alter ^vocal ^nois ^utter
spy 57 spot catch sight detect sleuth snoop ^oper ^investig ^wit ^monitor ^shadow ^viewer ^supervis ^watcher ^infiltr ^spectat ^inquir ^espionag ^sleeper ^enquir ^mole
spywar 64 ^softwar
sq 79
sql 79
squabbl 67 spat bicker fuss niggl ^argu ^row ^contend ^wrangl ^quarrel
squad 47 team ^five ^defenc ^offenc ^powerhous ^eleven ^jv
squadron 75
squander 70 consum wast ware ^lost ^spend ^luxuri ^shower ^fool ^lavish ^expend ^spender ^splurg
squar 41 !round substanti satisfi hearti forthright ^number ^multipli
squash 71 crush squeez mash ^press ^veget ^telescop ^pumpkin ^vine
squat 82 jack hunker shit crouch ^be ^low ^sit ^movement
squeez 48 forc pressur crush coerc wedg squash hale mash ^press ^expuls ^tweak ^telescop ^compress
sr 70 ^metal
sri 61
srpska 82
ss 82 ^polic ^constabulari
ssr 76
st 37
stab 57 cut wound keen knife thrust pierc poke jab prod ^feel ^injur ^harm ^blow ^lung
stabil 42 !mobil steadi stabl stabilis brace !instabl !destabil !destabilis unmov ^help ^chang ^improv ^standard ^normal ^gui ^strengthen ^chemic ^alter ^fortifi ^sculptur ^standardis ^normalis
stabilis 53 stabil steadi brace !destabilis ^help ^chang ^improv ^standard ^normal ^devic ^gui ^strengthen ^stabl ^calm ^fortifi ^standardis ^normalis
stabl 44 stabil stall !unstabl ^sound ^steadi ^shelter ^stabilis
stacei 79
staci 79
stack 57 deal lot dozen score mass load mountain plenti pile hat ton lash flock slew batch spate heap raft peck mint ^shape ^arrang ^flood ^rick ^laden ^cord ^cumul ^inund ^delug
stade 69
stadium 48 arena ^structur ^ballpark ^amphitheat
staf 54
staff 31 faculti ^provid ^man ^serv ^newsroom ^stick ^personnel ^cater ^ply
staffer 48 ^employe
stafford 82
staffordshir 82
stage 30 level present degre arrang phase scaffold ^state ^product ^result ^system ^initi ^period ^ultim ^extent ^summit ^elev ^height ^pioneer ^chapter ^artifici ^culmin ^ladder ^quicken ^incub ^pinnacl
stagecoach 82
stagger 59 stumbl reel astonish astound lurch flounder careen swag ^walk ^impress ^pedestrian
stagnant 63 stagnat moribund
stagnat 66 idl stagnant doldrum slug ^be ^chang ^inact
stai 30 !move remain !chang stop arrest check halt stick abid stoppag hitch bide ^be ^act ^inact ^deed ^logjam ^layov ^stopov
staid 73 solemn sedat ^earnest ^decor
stain 68 spot soil tarnish dirt stigma filth grime greas sulli ^chang ^appear ^paint ^alter ^colour ^dirti ^marbl ^tattoo ^vein ^smut ^dye ^bloodstain
stainless 64
stair 74 step ^ladder ^stairwai ^staircas
staircas 75 stairwai ^step ^escal ^stair
stairwai 75 staircas ^step ^escal ^stair
stairwel 82
stake 31 game ventur bet adventur hazard jeopard wager punt gage ^share ^risk ^equiti ^fee ^revers ^percentag ^gambl ^ant ^jackpot
stakehold 66 ^neutral
stalei 73
stalem 62 impass deadlock standstil ^obstruct ^standoff
stalin 69 absolut authoritarian dictatorship tyranni despot totalitarian ^transform ^autocraci
stalinist 58 ^follow
stalk 68 stem straw haunt ^follow ^cut ^walk ^pursu ^branch ^chase ^pursuit ^trunk ^axi ^cane ^bulb
stall 50 stabl booth kiosk ^stop ^delai ^halt ^compart ^stonewal
stallon 80
stalwart 69 loyalist hardi ^support ^strength ^resolut ^robust ^admir ^booster ^protagonist
stamford 69
stamina 74 tough ^leg ^endur
stamp 50 cast stump mould mold stomp ^date ^walk ^class ^categori ^frank ^imprint
stamped 76 ^travel
stan 62
stanc 47 stand postur ^attitud ^erect ^standpoint ^viewpoint ^upright
stanch 79 halt stem staunch
stand 28 !run !sit !yield stanc !lie pedest ^be ^last ^posit ^rise ^import ^list ^rest ^rank ^statu ^promin ^grand ^perman ^honor ^honour ^aris ^upris ^obscur ^prestigi ^erect ^queue ^prestig ^dishonor ^laurel
standalon 69
standard 32 receiv exchang normal calibr standardis interchang normalis criterion ^govern ^stock ^condit ^replac ^regul ^common ^scale ^statu ^assess ^regular ^stabil ^evalu ^benchmark ^ideal ^valuat ^stabilis ^gaug ^norm ^apprais ^baselin ^changer ^yardstick
standardis 72 exchang standard normal calibr interchang normalis ^govern ^condit ^replac ^regul ^statu ^assess ^regular ^stabil ^evalu ^valuat ^stabilis ^apprais ^changer
standbi 72 ^actor ^secondari
standoff 59 draw repuls ^stalem
standout 71
standpoint 64 viewpoint ^stanc ^angl ^slant
standstil 67 impass deadlock stalem ^stop ^halt
stanford 63
stanislav 82
stanlei 50
stanst 82
stanton 76
stapl 59 basic ^secur ^fix ^essenti ^commod ^fasten
star 31 lead champion princip ac sensat superstar geniu wizard stellar adept whiz starri ^have ^do ^major ^perform ^expert ^featur ^nova ^binari
starbuck 72
starch 74 ^prepar ^rice ^murphi ^bread ^formul ^potato ^foodstuff ^stiffen
stardom 72 star
stare 61 complet perfect pure stark thorough utter gaze consumm ^look ^open ^contempl ^glare ^gape
stark 53 sever complet absolut bare perfect pure blunt stern thorough stare utter auster consumm ^limit ^plain ^uncondit
starkli 72
starlet 80 ^actress
starmer 62
starr 71
starri 80 star ^sparkl
starship 76 spaceship ^spacecraft
start 19 first part depart begin jump offset outset starter startl commenc kickoff ^open ^birth ^dawn ^embark ^threshold ^alpha ^auspic ^onset ^oncom
starter 61 dispatch entrant newcom fledgl freshman newbi ^contest
startl 63 start jump galvan ^surpris ^shock ^floor ^shy ^reflex ^boggl
startup 59 inaugur
starv 67 !feed hunger raven crave thirst starvat ^privat ^die ^expir ^hungri ^deceas ^perish ^malnourish
starvat 82 starv ^privat ^hungri ^hunger
starwood 80
stash 75 cach hoard ^fund ^store
stat 64
state 14 sai nation countri statement posit tell express declar impos provinc submit commonwealth nobl ^be ^announc ^action ^note ^activ ^suggest ^feel ^propos ^respond ^condit ^present ^exist ^stage ^situat ^separ ^whole ^add ^readi ^explain ^relationship ^depend ^answer ^remark ^statu ^mention ^integr ^technic
statecraft 82 diplomaci ^wise ^wisdom
statehood 82
statehous 80
statement 21 state argument ^announc ^result ^comment ^agreement ^messag ^forecast ^evid ^determin ^word ^predict ^understand ^reserv ^declar ^pro ^answer ^remark ^content ^solut ^amend ^plead ^repli ^string ^proof ^explan ^commentari ^descript ^input ^summari ^proposit ^restat ^con ^negat ^proclam ^promulg ^misstat ^solvent ^falsehood ^prognost
staten 76
statesman 72 ^politician ^politico
statesmen 80
statewid 61 ^comprehens
static 68 still unchang atmospher ^critic ^mechan ^unmov
station 36 post ^move ^site ^seri ^facil ^instal ^termin ^merchant ^nich ^merchandis ^depot ^garrison
statist 43 statistician ^averag ^demograph ^norm ^deviat ^biometr
statistician 82 statist actuari ^figur ^estim ^comput ^calcul ^reckon ^surveyor
statoil 80
statu 37 condit ^state ^nation ^need ^term ^hope ^declin ^white ^low ^stand ^impact ^health ^situat ^standard ^domin ^hospit ^danger ^normal ^rank ^sound ^safeti ^particip ^nomin ^retir ^absolut ^cast ^foot ^equal ^regular ^guilti ^comfort ^scandal ^motiv ^circumst ^tension ^dark ^desper ^preserv ^climat ^brutal
statur 64 height ^respect ^tall ^esteem
statut 58 codifi ^act ^written ^enact ^ordin
statutori 64 ^legal
staunch 65 halt stem steadfast stanch ^constant ^loyalti
staunchest 80
staunchli 79
staunton 69
stave 66 lag rung ^equip ^burst ^outfit
ste 74
stead 80 lieu ^role ^behalf
steadfast 71 firm steadi staunch unwav ^resolv ^resolut ^constant ^loyalti
steadfastli 75 firm firmli
steadi 44 firm stabil calm stabilis steadili brace unwav steadfast sweetheart ^help ^level ^sure ^gui ^resolv ^strengthen ^resolut ^stabl ^lover ^valentin ^fortifi ^granit
steadili 54 steadi
steagal 72
steak 71
steakhous 75 ^restaur ^eateri
steal 50 bui slip bargain rip theft thiev stealth ^purchas ^hide ^pocket ^rob ^basebal ^abstract ^pirat ^feloni ^cop ^conceal ^robberi ^swipe ^loot ^heist ^pluck ^embezzl ^petti ^plunder ^burglar ^misappropri ^plagiar
stealth 65 steal ^hide ^conceal
steam 56 irrit pipe roil annoi piss stung rile steami ^go ^move ^travel ^cook ^wet ^emit ^locomot ^vapor ^vapour
steami 79 steam randi arous sticki vapor hazi vapour ^wet ^murki
stearn 60
steel 47 nerv blade sword steeli ^cover ^weapon ^metal ^pois ^brace ^alloi ^sabr
steeler 69
steeli 77 steel ^hard
steelmak 73 steelwork ^maker
steelwork 82 steelmak ^maker ^factori ^mill
steep 50 outrag !gradual abrupt engulf infus precipit immers exorbit steeper unconscion engross ^declin ^center ^focu ^centr ^concentr ^marin ^slope ^pore ^bluff ^rivet
steeper 77 steep
steepest 82
steepli 74
steer 51 point channel tip guid guidanc maneuv manoeuvr bullock ^go ^move ^manag ^control ^drive ^travel ^park ^pilot ^counsel ^navig ^corner ^male ^tree ^helm ^cow ^sheer ^cattl ^conn ^locomot ^crab
stefan 72
stefanski 77
stein 77
steinberg 74
steiner 80
stella 75
stellar 67 lead star ^major
stem 43 halt root staunch stalk stanch ^cut ^form ^branch ^trunk ^axi ^cane ^signifi ^bulb
stent 79 ^tube
step 26 measur abus pace stride footstep tread stair mistreat ^go ^move ^travel ^track ^safeguard ^precaut ^ladder ^stairwai ^staircas ^locomot ^countermeasur
stepdaught 82
stepfath 76
stephan 75
stephani 65
stephanopoulo 82
stephen 43
stepheni 80
stephenson 80
stepmoth 82
stepson 82
stereo 75 ^photo ^photograph ^pic ^ipod ^reproduc ^walkman
stereotyp 64 unimagin pigeonhol ^class ^sort ^classifi ^represent ^assort
sterl 53 greatest ^superior
stern 57 can sever behind seat fundament bottom strict exact stark rear unrel tail relentless grim auster butt ass fanni poop nate unforgiv bum inexor rump backsid bun ^back ^restrict ^hardship ^rigor ^puritan
steroid 65 ^hormon ^estrogen
stet 75 ^direct ^void ^quash ^invalid ^annul ^nullifi
steve 39
steven 44
stevenson 71
stevi 75
steward 68 stewardship ^fiduciari
stewardship 75 steward ^berth
stewart 51
steyer 73
stg 49
sti 82
stich 82
stick 43 project stai bond deposit reliev bind lodg wedg sticker joystick ^secur ^staff ^fix ^implement ^bow ^limb ^fasten
sticker 72 stick thorn spine dagger
sticki 72 embarrass steami ^adher ^wet ^adhes
stiff 55 remain strong potent awkward corps ^man
stiffen 76 tighten !loosen constrain ^chang ^process ^procedur ^alter ^starch ^filler
stiffer 71
stifl 61 crush knee dampen suppress !stimul repress quell suffoc strangl smother sulfur sulphur ^joint ^prevent ^hot ^crackdown ^inhibit
stigma 71 stain ^symbol
still 17 even !move howev yet eas calm quiet silenc reliev nevertheless silent nonetheless allai static lull hush notwithstand tranquil lifeless ^photo ^comfort ^photograph ^reassur ^consol ^pic ^suppress ^subdu ^appeas ^conquer ^gentl ^sooth ^gag ^assuag ^placat ^concili ^solac ^unmov ^pacifi
stiller 82
stimul 58 make caus excit !depress stir brace input !stifl induc energ stimulu !sedat arous energis ^inform ^challeng ^impact ^let ^affect ^drug ^prompt ^oblig ^persuad ^compel ^reinforc ^thrill ^irrit ^rous ^galvan ^instig ^elicit ^salti ^invigor ^kat
stimulu 68 stimul input ^inform ^reinforc ^elicit
sting 63 cut edg burn bite con hustl prick ^hurt ^pain ^smart
stink 77 foul lousi rotten ^be ^bad ^smell ^odor ^pong
stint 62 econom spare scant scotch ^continu ^provid ^suppli ^render ^durat ^furnish ^thrifti
stipul 66 condit specif specifi ^contract ^guarante ^provis ^assumpt ^premis ^vouch
stir 52 move affect shift touch excit flurri stimul splash bustl budg rous agit arous fuss hustl ^disrupt ^churn
stirl 79
stitch 72 sew sewn ^secur ^join ^fix ^hurt ^pain ^seam ^hem ^fasten
stitt 77
stock 23 tire inventori stockpil commonplac ^have ^product ^capit ^suppli ^standard ^equip ^provis ^float ^outfit ^merchandis ^furnish ^ware ^hose
stockbrok 62 ^broker
stockhold 64 sharehold ^hold ^investor ^properti ^belong ^ownership
stockholm 69
stockmarket 72
stockpil 54 stock reserv backlog ^have ^pile ^heap ^cumul ^reposit ^wareh
stoddart 82
stoic 82 ^adult ^philosoph
stoke 57
stole 58 ^scarf
stolen 50
stomach 56 suffer bear endur toler brook abid digest belli abdomen gastric ^allow ^permit ^garment
stomp 76 stamp stump ^walk
stone 48 rock pit gem ^kill ^remov ^rip ^concret ^crystal ^cornerston ^drunk ^intox ^calculu ^pebbl ^monolith ^bedrock ^boulder ^outcrop ^tor
stoneciph 76
stonecutt 80 cutter
stonewal 79 ^block ^delai ^resist ^embarrass ^stall ^blockad ^obstruct ^hinder ^stymi
stood 41
stool 80 commod pot toilet throne crap shit deject defec ^drop ^respond ^react ^lure ^tempt ^entic ^poop
stop 26 !start stai quit block arrest check halt ceas stoppag discontinu hitch layov stopov ^plai ^act ^retir ^fix ^card ^withdraw ^stall ^rein ^obstruct ^chees ^brake ^standstil ^deed ^cessat ^fasten
stopgap 82 makeshift ^expedi
stopov 82 stop layov ^stai
stoppag 61 stop stai arrest check halt hitch ^obstruct ^plug ^inact ^logjam ^impedi
stopper 76 plug ^close ^comment ^remark ^routin ^input
storag 47 store depot ^hold ^warehous ^garner ^retent ^depositari
store 32 fund shop memori storag depot ^collect ^infrastructur ^outlet ^tank ^bottl ^warehous ^compil ^bin ^accumul ^garner ^amass ^cleaner ^garag ^pharmaci ^cach ^bakeri ^hoard ^boutiqu ^reposit ^drugstor ^wharf ^stash ^salon ^hive ^loft ^bookstor ^confectioneri ^confectionari ^computeris ^computer
storefront 80
storei 72 stori floor ^structur ^basement ^cellar ^loft
stori 27 account histori celebr floor narr tale chronicl narrat storei ^messag ^content ^mysteri ^legend ^fiction ^gloriou ^myth ^fabl
storm 42 ramp rage stormi ^act ^disrupt ^northeast ^penetr ^behav ^snowstorm ^blizzard ^thunderstorm ^firestorm
stormi 72 storm !calm ^surg ^angri ^passion ^billow ^choppi ^boister ^windi ^bluster
storylin 71
storytel 77 fabric narrat teller ^speaker ^verbal ^liar
stove 72 ^warmer ^heater
stow 77 ^pack
stoxx 79
straddl 69 rang ^view ^constitut ^perspect
strai 66 rang isol drift wander roam rove swan rambl err ^go ^move ^lost ^travel ^sporad ^locomot ^gad
straight 42 direct directli flat consecut !crook !curli ^continu ^person ^individu ^someon ^shape ^somebodi ^align ^soul ^configur ^mortal ^conform ^contour ^uninterrupt
straighten 80 !bend tidi ^chang ^devic ^alter ^comb
straightforward 60 singl downright ^direct ^unequivoc ^sincer ^unambigu
strain 45 forc labour stress labor tune twist tortur strive constrain sift arduou ^effort ^tens ^rack ^bother ^exert ^awkward ^tug ^afflict ^misrepresent ^deform
strait 42 ^narrow ^occas ^junctur
strand 55 isol maroon ^pattern ^desert ^desol ^unaccompani ^ply
strang 51 foreign !familiar unusu unfamiliar oddli ^fantast ^bizarr ^funni ^weird ^curiou ^quirki ^flavour ^exot ^antic ^quirk ^eccentr ^outlandish ^singular ^odditi ^queer ^eeri
stranger 57 unknown alien !acquaint ^person ^foreign ^outsid ^individu ^someon ^somebodi ^soul ^intrud ^mortal ^trespass
strangl 69 hamper choke suppress repress stifl cramp smother throttl ^kill ^press ^contract ^squeez ^compact ^compress ^suffoc ^inhibit
stranglehold 69 chokehold ^power
strap 56 slash lash whip huski trounc ^beat ^tie ^robust ^rein ^cat ^leather ^scourg ^birch
strateg 36 strategi ^import ^scienc
strategi 32 strateg scheme strategist ^plot ^bubbl ^dodg ^counterterror
strategist 47 strategi ^planner ^devis ^contriv
strathclyd 77
strathcona 68
stratospher 75 ^layer
stratton 77
strauch 72
strauss 66
straw 59 wheat stalk ^cover ^spread ^distribut ^litter
strawberri 79 ^berri ^herb
streak 52 run ^success ^pattern ^characterist
stream 43 current flow pour swarm pelt ^cours ^water ^float ^river ^brook ^drift ^creek ^ooz
streamer 74 banner pennant ^light ^headlin
streamlin 56 flow sleek ^train ^effici ^smooth ^contour
streep 80
street 26 ^avenu ^boulevard ^allei ^alleywai ^thoroughfar
streisand 80
strength 37 forc special !weak fort specialti postur ^firm ^might ^tough ^properti ^capabl ^dynam ^endur ^robust ^hefti ^vigor ^mighti ^firepow ^hardi ^stalwart ^muscular ^huski ^invinc ^vigour ^hearti ^lusti
strengthen 40 !weaken reinforc fortifi ^back ^chang ^strong ^shift ^devic ^consolid ^stabil ^transform ^vital ^steadi ^alter ^stabilis ^brace ^toughen ^buttress
stress 39 try tension strain emphas emphasi tens distress accent emphasis punctuat accentu ^express ^troubl ^background ^topic ^underscor ^disagre ^underlin ^downplai ^pronounc ^emphat ^inflect
stretch 41 reach unfold !shrink ^long ^extend ^movement ^expans ^exercis ^flexibl ^enlarg ^outreach ^workout ^crane
stretcher 72 stretch
strewn 68
stricken 66 struck afflict ^affect ^ill ^sick
strict 48 stern rigor rigid ^restrict ^exact ^puritan ^invari
stricter 64
strictli 58 pure rigor stringent
stride 58 step pace footstep tread ^walk ^cross ^travers
strident 80 continu blatant raucou clamor vocifer ^noisi
strife 63 discord ^struggl ^conflict
strike 29 hit contact dramat promin impress outstand tap striker spectacular rap salient ^attack ^happen ^impact ^surpris ^troubl ^touch ^knock ^disturb ^slap ^batter ^collis ^pat ^clout ^onslaught ^walkout ^pierc ^jab ^sadden ^occurr ^butt ^conspicu ^flick ^buffet ^onset ^peck ^engrav ^zap ^dab ^ingrain
strikeout 80 ^out
striker 51 strike hitter ^athlet ^sailor ^jock
strikingli 80
string 47 term train stringer ^statement ^add ^arrang ^cord ^fiddl
stringent 66 strictli rigor ^demand
stringer 75 string ^player ^worker ^particip
strip 44 bare uncov depriv funni divest peel leach ^lead ^remov ^minimum ^remot ^tape ^empti ^minim ^unarm ^artifact ^orphan ^expropri
stripe 64 band chevron ^pattern ^badg ^adorn
strive 61 pain strain endeavor endeavour ^try ^effort ^attempt ^struggl ^labour ^labor ^buck ^bother ^jihad ^tug ^essai ^assai
strode 77
stroke 54 shot throw ^mass ^touch ^motion ^lap ^swipe ^lick
stroll 70 ^walk ^meander ^rambl
strong 24 !weak stiff potent ^sever ^power ^intens ^strengthen ^reinforc ^hefti ^knockout ^vehement ^fortifi
stronger 40
strongest 50
stronghold 55 fast ^keep ^bastion
strongli 41 powerfulli
strongman 69 ^perform ^dictat ^potent
struck 37 stricken ^affect
structur 37 integr construct !unstructur ^wai ^hous ^build ^board ^organ ^land ^organis ^cross ^restructur ^infrastructur ^hill ^floor ^coordin ^theori ^stadium ^bridg ^tower ^composit ^shelter ^framework ^obstruct ^fabric ^lodg ^monument ^erect ^observatori ^vault ^arcad ^balconi ^fountain ^porch ^artifact ^storei ^impedi ^reconstitut ^hangar ^linguist
struggl 31 fight battl conflict scrambl skin sputter shin ^try ^rise ^effort ^attempt ^troubl ^labour ^combat ^labor ^feud ^upris ^warfar ^strive ^revolt ^tilt ^strife ^endeavor ^tug ^essai ^duel ^rebellion ^assai ^endeavour ^flounder ^counterinsurg ^insurrect
strut 76 swagger ruffl cock ^walk ^brace
stuart 58 ^ruler
stubborn 69 ^firm ^resolv ^dog ^resolut ^contrari ^dour ^intract
stubbornli 68
stuck 48 ^perplex
stud 75 dot constel rivet ^man ^add ^decor ^adorn ^ornament
student 36 studi scholar pupil ^initi ^graduat ^reader ^islamist ^intellectu ^pundit ^historian ^underperform ^auditor ^skipper ^philosoph ^seminarian
studi 32 report work consid learn student survei examin analyz analys canvass ^major ^investig ^view ^compar ^review ^read ^check ^minor ^screen ^scrutini ^audit ^trace ^diagnos ^scrutin ^assai ^apprais ^scrutinis ^reexamin
studio 44 !locat ^apart ^workplac
stuf 61 dress stuff ^full ^bat ^cushion ^farc ^mixtur ^pad ^concoct
stuff 47 materi thrust shove bing glut gorg ^push ^fill ^paper ^rock ^object ^earth ^pack ^chemic ^wast ^miner ^bed ^substanc ^colour ^ammunit ^undercut ^emiss ^atom ^insul ^contamin ^aggreg ^fibr ^builder ^fiber ^precursor ^recycl ^cram ^particl ^conductor ^molecul ^thicken ^abras ^foam ^hazmat ^etcetera
stumbl 54 trip falter stagger misstep lurch ^walk ^botch ^bungl ^blunder
stump 61 dai stamp podium stomp pulpit ^campaign ^walk ^amaz ^candidaci ^puzzl ^baffl ^bewild ^mystifi ^perplex
stun 46 arrest amaz stupid sensat astonish astound sandbag ^surpris ^impress ^unconsci
stung 72 steam irrit roil annoi piss rile
stunt 60 acrobat ^do ^perform ^flight ^fly ^anim ^exploit ^creatur ^hinder ^dwarf ^imped ^beast ^feat ^inferior ^tailspin ^brute
stupid 58 !intellig stun !smart foolish folli ^simpl ^mistak ^error ^crazi ^fault ^backward ^inabl ^dull ^dens ^dumb ^berk ^loggerhead
sturgeon 74
stutter 75 falter ^talk ^speak ^speaker ^mouth ^verbal
stuttgart 72
stuyves 75
style 38 wai titl trend fashion manner mode vogu stylist ^call ^name ^commun ^creat ^properti ^devic ^flat ^rhetor ^smooth ^signatur ^wise ^lifestyl ^genr ^setup ^drape ^eloqu ^vein ^poetri ^ornat ^salti ^coars ^grandios ^ters
stylish 71 fashion smart chic swank ^latest ^modern ^dash ^eleg ^swagger ^trendi ^posh ^swish ^swanki ^mod ^classi
stylist 73 style ^artist ^rhetor ^barber ^artisan ^journeyman
stymi 71 block embarrass blockad obstruct hinder ^situat ^prevent ^obstacl ^filibust ^forbid ^bottleneck ^preclud ^forestal ^stonewal
su 44
sub 47 bomber substitut submarin torpedo wedg ^work ^exchang ^sandwich ^interchang
subaru 74
subcommitte 57 ^committe ^commiss
subcontract 82 job subcontractor ^work ^contract ^hire ^emploi ^undertak
subcontractor 73 subcontract ^contractor
subcrib 82
subdu 59 master quiet overcom suppress repress mute quash conquer hush surmount crucifi ^still ^control ^curb ^crush ^silenc ^restrain ^quell ^oppress ^burk
subject 36 issu matter field capabl !object theme topic disciplin conquer conquest ^person ^question ^impact ^messag ^affect ^captur ^content ^expos ^captiv ^incur ^repress ^keynot ^seizur ^oppress ^unverifi ^suscept ^slaveri ^subordin ^vitriol ^enslav ^bondag ^prejud
sublim 80 suprem elev distil lofti idealist reverend rarefi ^chang ^shift ^ga ^transform ^alter ^pure ^redirect ^sacr ^gloriou ^nobl ^evapor ^condens ^vapor
submarin 60 sub bomber undersea torpedo wedg ^pitch ^sky ^slide ^toss ^slew ^sandwich ^sailor
submerg 74 overwhelm drown underwat immers inund delug ^cover ^sink ^dive ^aquat
submiss 64 !domin entri submit complianc meek ^file ^messag ^content ^bow ^passiv ^cring
submit 43 state posit present submiss ^suggest ^propos ^releg
subordin 68 !domin depend !coordin subsidiari ^under ^help ^rule ^rate ^associ ^lower ^word ^assist ^rank ^subject ^grade ^servant ^inferior ^helper ^adjunct ^outclass
subpoena 58 ^writ
subprim 80
subramanian 82
subramanyam 80
subryan 77
subscrib 45 sign pledg endors reader subscript contributor ratifi ^support ^custom ^bid ^write ^client ^admir ^tender ^booster ^protagonist
subscript 54 subscrib inferior ^payment
subsequ 44 after later afterward sequel ^result ^late ^attend ^consequ ^outcom ^accompani
subset 72 ^set
subsid 60 grant settl subsidi subsidis lessen remitt ^support ^monei ^pai ^award ^weaken ^assign ^donor ^alloc ^sink ^parcel ^abat ^repriev ^allot ^hiatu ^bestow
subsidi 54 subsid subsidis ^grant
subsidiari 44 supplement subordin supplementari ^compani ^help ^assist ^secondari ^helper
subsidis 65 grant subsidi subsid ^support ^monei ^pai ^award ^assign ^donor ^alloc ^parcel ^allot ^bestow
substack 82
substanc 52 mean core substanti sum meat essenc inward kernel ^part ^activ ^materi ^compon ^volatil ^portion ^stuff ^atom ^fluid ^mixtur ^chemistri
substant 63 substanti ^word ^essenti
substanti 38 confirm signific actual consider squar solid realiz verifi realis satisfi valid substanc affirm corrobor embodi collater substant verif incarn hearti ^be ^show ^support ^find ^determin ^corpor ^document ^prove ^materi ^demonstr ^essenti ^physic ^proof ^authent ^probat ^monet
substitut 56 replac reserv altern util relief switch sub reliev commut backup interchang ^work ^chang ^exchang ^athlet ^alter ^successor ^equival ^secondari ^fluctuat ^variat ^synonym ^jock ^retool ^wean
subtitl 82 caption ^provid ^suppli ^translat ^render ^furnish
subtl 61 elus insidi pernici ^percept
subtli 82
subtract 79 !addit !add minu deduct ^cut ^abl ^figur ^estim ^comput ^reduc ^reduct ^calcul ^reckon ^withhold
suburb 53
suburban 57 ^chang ^alter ^decentr
subvers 55 revolutionari insurg subvert traitor treason sediti ^rebel ^overthrow ^degrad ^betray ^dynamit ^disloy
subvert 63 revolutionari corrupt undermin weaken overturn subvers overthrow sabotag counteract demor misdirect profan pervert deprav ^chang ^rebel ^alter ^insurg ^poison ^depos ^dynamit ^revolution ^bastard
subwai 66 underground metro ^tunnel ^railwai ^railroad
succe 46 win success !fail !preced successor succeed ^manag ^try ^seek ^attempt ^replac ^arriv ^achiev ^accomplish ^peg ^attain ^essai ^assai ^supersed ^acced ^supplant
succeed 52 next futur success achiev winner succe !preced ^follow ^person ^great ^individu ^natur ^someon ^incom ^somebodi ^consecut ^soul ^ensu ^mortal
succes 82
success 27 achiev winner !failur succe consecut succeed prosper serial !unsuccess sequenc sequenti ^in ^win ^order ^happen ^seri ^victori ^boom ^qualifi ^overturn ^streak ^lucki ^coup ^triumph ^thrive ^parad ^upbeat ^roar ^flourish ^attain ^cascad ^occurr ^pelt ^wellb ^conquest ^seduct
successfulli 47 !unsuccessfulli
successor 48 succe heir ^equal ^peer ^substitut
succop 79
succumb 69 !surviv ^die ^expir ^bow ^defer ^consent ^deceas ^perish ^acced
such 18 ^much
suck 59 sucker ^drink ^consumpt ^ingest ^intak ^uptak
sucker 82 fool suck mug ^victim ^shoot ^dupe
sudan 55
sudanes 66
sudden 47 !gradual abrupt precipit ^emerg ^hurri ^hasti ^choppi ^hast ^fulmin
suddenli 47 short dead abruptli
sudeten 79
sue 50 action process suit litig ^challeng ^expedit
suez 66
suffer 32 support hurt !enjoi sustain bear endur toler woe brook distress abid stomach digest miser martyr agoni excruci ^experi ^victim ^troubl ^collaps ^pain ^patient ^die ^unfortun ^permiss ^depress ^consumpt ^unhappi ^incur ^diabet ^vomit ^invalid ^miseri ^throe ^shahe ^lazar ^maniac
suffic 72 suffici ^serv ^function ^qualifi ^satisfi ^fulfil
suffici 48 enough !insuffici suffic adequaci ^fill ^wealth ^wealthi ^adequ
suffoc 69 stifl smother ^kill ^cover ^choke ^obstruct ^imped ^strangl ^throttl ^breathless
suffolk 71
sugar 56 lucr sweeten scratch bread loot lettuc ^sugari
sugarhil 73
sugari 82 sweet ^tast ^sugar ^sweeten ^candi ^honei
suggest 26 propos indic advis prompt hint implic trace intim proposit ^state ^posit ^thought ^origin ^idea ^reveal ^advanc ^declar ^urg ^recommend ^advoc ^submit ^convei ^conceiv ^advert ^allud ^mastermind ^suscept ^glimmer ^insinu ^connot ^inkl
suharto 64
suicid 47 ^kill ^danger ^killer ^unsaf
suiss 67
suit 38 becom case court room fit lawsuit sue suitabl accommod woo entourag courtship ^be ^apart ^cloth ^proceed ^fulfil ^fabric ^textil ^clad ^garment ^moot ^pinstrip
suitabl 55 suit appropri desir properli worthi !unsuit ^qualiti ^fit ^elig ^conveni
suitcas 67 grip ^weekend ^overnight ^baggag ^luggag
suitor 60 ^ador
sukanya 75
sulfur 79 bitter acid stifl blister vitriol virul sulphur ^process ^treat ^unpleas
sulli 82 corrupt tarnish taint defam stain smear slander ^mar ^impair ^darken ^blot
sullivan 62
sulphur 79 bitter acid stifl blister vitriol virul sulfur ^process ^treat ^unpleas
sultan 72 ^countri ^ruler
sum 48 total amount core substanc meat talli essenc inward summar kernel ^sai ^state ^tell ^revenu ^asset ^count ^gross ^coverag ^numer ^receipt ^payrol ^deduct ^purs ^peanut
sumitomo 66
summar 74 resum sum summari ^sai ^report ^state ^tell ^repeat ^reiter ^restat ^iter ^recap ^docket
summari 59 compact summar ^statement ^survei ^resum ^outlin ^abstract ^unoffici ^roundup ^capitul ^cv
summarili 77
summer 34 !winter ^spend ^season ^prepar ^readi
summit 48 top peak elev height breast crest pinnacl ^place ^reach ^stage ^spot ^degre
summon 57 process bid ralli muster evoc ^order ^page ^invit ^conven ^conjur
summons 79
sun 41 solar sunshin sunlight ^light ^expos ^lie
sundai 26
sundanc 75
sunderland 71
sung 62 ^dynasti
sunglass 74 shade ^glass ^spectacl ^spec
sunk 65 ruin undon ^unsuccess
sunken 77 recess ^hollow
sunlight 69 sun sunshin ^light
sunni 57 cheer gai sunshin ^attribut
sunnyval 75
sunris 74 morn dawn !sunset aurora ^new ^hour
sunset 69 !sunris ^last ^old ^hour
sunshin 64 sun cheer sunni temper sunlight ^light ^weather
super 42 top extrem crack ac conquer superintend exceedingli ^comprehens ^superior ^caretak ^surmount
superannu 80 outdat obsolet ^old ^pension
superb 63 brilliant ^good ^superior
superbl 82 marvel terrif
supercharg 73 charg pressur boost advanc ^chang ^increas ^power ^emot ^alter
supercomput 62 ^mainfram
superdeleg 63
superfici 80 !profound shallow trivial ^look ^appear ^seem ^appar ^facil ^sound ^surfac ^depth ^ostens ^slick
superhero 68
superhighwai 76 freewai motorwai pike expresswai ^highwai
superintend 66 manag super overse oversight supervis overs ^administr ^administ ^supervisor ^caretak
superior 52 master victor !inferior transcend ^top ^lead ^leader ^capit ^choic ^qualiti ^select ^advantag ^fine ^prior ^boss ^super ^prize ^crack ^premium ^religi ^outstand ^greatest ^excel ^rip ^surpass ^arch ^sterl ^ac ^banner ^brilliant ^shine ^patron ^supervisor ^superb ^brag ^calib ^emin ^calibr ^vantag ^majest
superjumbo 76
superman 66 dot acid dose ^leader
supermarket 51 ^groceri
supermodel 77
supernatur 80 !natur ^belief ^magic ^charm ^weird ^marvel ^wizard ^miracul ^witch ^uncanni ^talisman ^eeri
superpow 64 ^nation ^countri ^commonwealth
supersed 74 replac supplant ^succe ^oust ^displac ^preempt ^usurp
superson 80 !sonic
superstar 63 star champion ac sensat geniu wizard adept whiz ^expert
superstit 77 ^belief
superstor 66
supertank 74 ^tanker
supervis 52 manag monitor overse oversight supervisor supervisori superintend ^administr ^spy ^administ ^sleuth ^snoop
supervisor 62 supervis ^chief ^monitor ^boss ^superior ^superintend ^counselor ^overs ^counsellor ^foreman
supervisori 65 supervis
supplant 76 replac displac supersed usurp ^succe ^offend ^oust ^preempt
supplement 58 subsidiari accessori append supplementari ^continu ^provid ^addit ^suppli ^add ^constitut ^leverag ^render ^secondari ^sequel ^increment ^furnish ^appendix ^vitamin
supplementari 77 subsidiari supplement ^addit ^secondari
suppli 31 issu provid !demand add supplier provis render cater furnish append ply ^offer ^give ^stock ^kei ^activ ^capit ^arm ^partner ^joint ^match ^fuel ^water ^signal ^equip ^bush ^edg ^index ^afford ^headquart ^heat ^bottom ^headlin ^ticket ^yield ^feed ^leverag ^gate ^theme ^glass
supplier 42 provid suppli ^distribut ^recruit ^provision ^distributor ^cater ^dispens ^bourgeoi ^purveyor
support 20 back help friend suffer assist encourag champion endors sponsor endur reinforc admir patron booster helper protagonist ^base ^second ^believ ^further ^activ ^confirm ^approv ^aid ^maintain ^promot ^shop ^suspend ^substanti ^sustain ^bear ^advoc ^frequent ^subscrib ^verifi ^warrant ^valid ^shore ^reassur ^toler
suppos 44 sai think alleg specul imagin guess presum assumpt reckon hypothet hypothes opin theoriz surmis ^expect ^given ^unlik ^basi ^anticip ^fundament ^conclus ^theori ^oblig ^presumpt ^groundwork ^cornerston ^improb
supposedli 58 purportedli
suppress 56 !public crush curtail repress subdu stifl quell oppress conquer strangl inhibit smother ^still ^control ^grow ^growth ^drug ^restrict ^curb ^silenc ^matur ^gene ^restrain ^restraint ^quash ^burk ^hush ^unreleas
suprem 37 sovereign sublim ^domin ^ultim
supremaci 68 domin supremacist ^ascend ^transcend
supremacist 75 supremaci ^advoc ^propon
supremo 74
sur 77
surcharg 61 rob hook soak pluck overcharg plume fleec ^charg ^bill ^cheat ^extort
sure 31 author confid certain certainli assur !unsur ^posit ^care ^convinc ^steadi ^certainti
surefir 82
suresh 75
surf 62 brows surfer breaker ^seek ^search ^wave ^glide ^aquat
surfac 41 coat !overhead ^well ^outsid ^cover ^insid ^size ^screen ^metal ^paint ^interior ^copper ^bound ^skin ^pave ^plate ^rubber ^cement ^egg ^heaven ^interfac ^boundari ^ascend ^zinc ^tar ^resurfac ^tarmac ^galvan ^grit ^exterior ^artifact ^tread ^palat ^superfici ^dredg ^glaze ^porcelain
surfer 66 surf ^swimmer
surg 35 rush soar tide spate billow zoom upsurg heav ^rise ^flow ^inflat ^stormi
surgeon 57 ^doctor ^physician ^neurosurgeon ^doc
surgeri 46 surgic ^room
surgic 64 oper !medic surgeri
surli 82 ugli temper irrit
surmis 80 specul suspect suppos guess presum ^ventur ^opinion ^deriv ^hazard ^divin ^infer
surmount 80 scale master overcom exce surpass outperform outgo subdu outstrip !insurmount outdo ^control ^beat ^super ^restrain ^conquer ^bulldog ^trounc ^pinnacl
surnam 72 ^name
surpass 51 pass except excel exceed exce outperform outgo outstrip prodigi olympian transcend outdo surmount ^top ^better ^beat ^extraordinari ^superior ^outpac ^outcri ^outweigh ^circumv ^overreach ^overstep ^trounc
surplu 51 extra excess spare redund ^unnecessari
surplus 76
surpris 31 !unsurpris ^chang ^act ^strike ^shock ^captur ^impress ^floor ^catch ^stun ^alter ^amaz ^startl ^astonish ^captor ^bombshel ^astound ^blindsid ^thunderbolt
surprisingli 57 amazingli astonishingli
surreal 67 ^unrealist ^unreal
surrei 70 ^carriag
surrend 51 resign !resist yield capitul cede ^defeat ^gift ^relinquish ^despair
surreptiti 73 secret underground sneak clandestin undercov sneaki ^conceal ^covert
surrog 64 replac deputi altern foster ^agent ^adopt ^reliev ^backup
surround 39 wall border environ fenc beleagu encompass skirt besieg circumv smother encircl ^part ^set ^close ^cover ^contact ^medium ^fring ^habitat ^cloister
survei 38 view review studi resum surveil sketch apprais ^look ^measur ^examin ^scrutini ^analyz ^analys ^summari
surveil 47 survei
surveyor 82 survei ^engin ^locat ^technologist ^lineman ^actuari ^statistician
surviv 38 last live exist select endur survivor !succumb outlast outliv ^be ^recov ^defeat ^anim ^aliv ^overcom ^recuper
survivor 50 surviv ^person ^individu ^someon ^unfortun ^somebodi ^soul ^mortal
susan 52
susann 79
suscept 66 ^suggest ^condit ^subject ^capac ^statu ^capabl ^impress ^convinc ^vulner ^sensit ^persuad ^liabil ^amen ^persuas ^reactiv ^allerg
susi 67
susilo 79
suspect 34 defend suspicion suspici funni distrust mistrust shadi surmis !unsuspect ^person ^question ^accus ^individu ^someon ^doubt ^ventur ^guess ^somebodi ^litig ^soul ^hazard ^mortal
suspend 38 suspens ^chang ^support ^hang ^alter ^dangl
suspens 49 suspend paus interrupt abat repriev hiatu respit ^wait ^doubt ^delai ^uncertainti ^postpon ^tens ^laps ^blackout ^mixtur ^halftim ^apprehens ^dread ^lull ^interv ^indecis ^mash ^vapor ^vapour
suspici 51 suspect suspicion wari funni mistrust shadi ^question ^distrust
suspicion 47 suspect suspici distrust intuit mistrust misgiv ^feel ^doubt ^heart ^uncertainti ^impress ^belief ^notion
sussex 80
sustain 40 suffer maintain prolong mainten uphold nurtur nourish ^continu ^support ^properti ^collaps ^retain ^preserv ^admir ^booster ^protagonist ^uninterrupt
susteren 73
sutherland 79
sutton 76
suu 82
suv 62 ^car ^auto ^automobil
suzann 75
suzi 76
suzuki 66
svehla 79
sven 72
svetlana 69
swag 82 flag prize reel stagger sag loot plunder lurch careen ^walk ^slump ^bag ^valuabl ^sink ^slouch
swagger 71 imperi pride bulli disdain ruffl strut cock bluster ^walk ^fashion ^proud ^adventur ^pedestrian ^stylish ^coax
swai 59 rock shake swing persuad careen ^power ^pitch ^lash ^vibrat ^oscil
swallow 60 buri immers ^consumpt ^mouth ^ingest ^intak ^sip ^uptak
swalwel 66
swam 77
swamp 65 flood inund delug drench ^fill ^wetland
swan 76 rang verifi assert affirm drift wander swear roam strai rove rambl avow ^go ^move ^travel ^declar ^assur ^locomot ^attest ^gad
swank 76 smart flash stylish chic swanki flaunt ^displai ^fashion ^exhibit ^flex ^eleg ^splurg
swanki 79 swank ^fashion ^stylish
swansea 71
swanson 77
swap 48 trade switch barter ^go ^move ^exchang ^travel ^locomot ^interchang
swapper 79
swarm 62 stream drove pour hord ^group ^crowd ^infest ^hum ^seeth
swastika 77 ^emblem
swat 67 ^blow
swath 53 wrap ^cover ^track ^space ^bandag
swear 63 verifi assert affirm oath curs depos explet swan avow ^express ^declar ^assur ^utter ^profan ^attest
sweat 64 effort exert fret sweater ^secret ^garment ^agit
sweater 71 sweat jumper ^person ^individu ^someon ^somebodi ^soul ^garment ^mortal ^turtl
sweatshirt 76
swede 71
sweden 53
swedish 59
sweenei 69
sweep 42 expans drag slam wholesal brush sail embroil tangl broom ^reach ^wide ^rang ^broad ^clean ^ambit ^scope ^compass ^indiscrimin ^cleans
sweepstak 82 ^lotteri
sweet 54 after angel !sour pleasant honei dessert bouquet fragranc sugari ^tast ^charlott
sweeten 58 enhanc lure hook !sour sugar bait ^chang ^improv ^season ^alter ^mull ^flavor ^entic ^candi ^flavour ^honei ^temptat ^syrup ^sugari
sweeter 79
sweetheart 72 steadi beauti dish knockout peach ^privileg ^lover ^valentin
swell 54 great promin crack keen smash bump bulli lump dude bulg beau cork puffi ^good ^increas ^act ^wave ^proud ^symptom ^mogul ^behav ^enlarg ^snag ^bloat
swept 50
swerv 79 cut trend slew sheer curv veer ^turn
swift 51 fast speed fleet ^gradual ^hurri ^hasti ^hast
swiftli 55
swim 53 float liquid swimmer ^go ^move ^travel ^tear ^plung ^dive ^buoi ^bath ^horizont ^aquat ^fin ^locomot
swimmer 68 swim ^travel ^athlet ^surfer ^jock ^diver
swing 47 trip sing swai vacil ^move ^action ^activ ^bad ^movement ^toi ^lash ^char ^blacken ^vibrat ^oscil
swipe 64 abstract sneak pinch ^steal ^stroke
swire 82
swirl 55 eddi convolut whirl ^cours ^flow ^revolv ^rotat
swish 79 lap posh classi ^sound ^fashion ^stylish
swiss 51 ^nation
swissair 82
switch 43 chang trade exchang replac shift swap substitut ^revers ^fluctuat ^button ^commut ^variat ^interchang ^selector
switzerland 52
swollen 71 vain ^proud
swoop 65 slide pounc ^fall ^raid ^descend ^forai
sword 70 steel blade ^weapon ^sabr
swore 77
sworn 57 pledg ^commit
swung 64
sy 76
sybas 80
sydnei 44
syke 75
sykora 72
sylvest 80
sylvia 69
symantec 70
symbian 77
symbol 46 repres symbolis emblemat ^mean ^mark ^figur ^identifi ^practic ^signal ^award ^crown ^pattern ^numer ^honor ^translat ^icon ^interpret ^honour ^embodi ^mantl ^marker ^epitom ^accolad ^token ^stigma ^laurel ^emblem
symbolis 70 repres symbol ^mean ^figur ^translat ^interpret ^embodi ^epitom ^emblem
sympath 69 comfort sympathi sympathis ^support ^commun ^feel ^admir ^booster ^protagonist
sympathet 61 appeal sympathi charit kindli benevol empathet likeabl likabl ^condol
sympathi 58 understand sympathet sympath sympathis ^feel ^compat ^inclin ^tendenc ^compass ^empathi ^compassion ^piti
sympathis 73 comfort sympathi sympath ^support ^commun ^feel ^admir ^condol ^booster ^piti ^compassion ^protagonist
symposium 79 ^confer
symptom 53 symptomat ^indic ^ground ^evid ^red ^club ^spot ^hurt ^pain ^wast ^erupt ^pile ^loos ^swell ^fever ^scar ^congest ^harden ^lump ^fur ^syndrom ^dizzi ^cough ^nausea ^cramp ^inflamm ^diarrhea ^hiccup ^sneez ^aura ^feverish ^shiver ^constip ^puffi ^spasm ^diarrhoea ^giddi
symptomat 79 symptom diagnost ^characterist
synagogu 64 templ
sync 68 ^adjust ^phase
syndic 57 consortium pool mob ^market ^sell ^associ ^form ^organ ^combin ^organis ^broker ^businessman ^cartel ^merchandis ^mafia
syndrom 68 ^add ^complex ^pm ^composit ^symptom ^fa ^autism
synergi 62 ^potenti
synonym 69 ^word ^substitut
synthet 71 !analyt ^compound ^artifici ^rubber
syracus 69
syria 41
syrian 47
syring 77 ^sprai
syrup 73 ^sweeten
system 22 order scheme systemat ^group ^network ^economi ^organ ^stage ^organis ^contain ^arrang ^ed ^instrument ^judiciari ^exhaust ^machineri ^ecosystem ^scaffold ^codifi ^maze ^hookup
systemat 59 system order consist ^organ ^practic ^organis ^formal ^scienc ^arrang ^pattern ^codifi ^formalis
ta 79 ^metal
tab 64 check tabloid ^bill ^journal ^invoic
tabak 82
tabar 77
tabl 41 postpon shelv defer remit tabul mesa ^delai ^content ^counter ^cancel ^arrai ^desk ^consol ^furnitur ^scratch ^probat ^booth ^scrub ^reschedul ^repriev ^respit ^altar
tablet 64 pill pad ^paper ^slate ^slab
tabloid 63 tab rag ^newspap ^journal
taboo 71 prohibit forbidden ^restrict ^bia ^sacr ^prejudic ^inhibit ^impermiss
tabou 77
tabuk 82
tabul 80 counter tabl ^inform ^investig ^calcul ^info
tacit 71 understood silent ^implicit
tacitli 80
tack 63 piec assembl shroud ^secur ^head ^fix ^bear ^nail ^fasten
tackl 43 rig undertak har ^face ^confront ^attach ^lineman
taco 72 ^dish
tacoma 82
tact 82 ^thought ^diplomat ^consider ^diplomaci ^discern ^discreet
tactic 43 maneuv manoeuvr
tad 73
tag 50 mark track trail ticket dog label chase tail shred rag tatter ^touch ^code ^attach ^trademark ^nab ^badg ^calibr
taho 68
tai 70
tail 57 can behind track seat fundament bottom trail dog bob shadow chase tag rear stern dock butt ass fanni nate bum rump backsid bun ^end ^follow ^cut ^pursu ^hunt ^quest ^pursuit ^hound ^appendag
tailor 60 trim sew bespok ^trade ^custom ^adapt ^craft ^plain ^accommod ^gore
tailspin 77 spin ^stunt ^agit ^acrobat
taint 62 corrupt infect contamin sulli ^mar ^foul ^pollut ^impair
taipei 56
tait 74
taiwan 43
taiwanes 62
taj 72
tak 68
takaichi 79
takata 79
take 14 lead win pick conduct guid yield proce fetch payoff ^action ^act ^attract ^film ^incom ^retak ^expend ^payback ^cinematographi
takeawai 63
takedown 82 ^pin ^deris
taken 25 interpret ^affect ^understood
takeoff 68 spoof parodi travesti mockeri ^go ^rise ^leav ^departur ^ascent ^ascens
takeov 37 coup ^buyout
taker 69 take ^better ^custom ^client ^wager
takushoku 75
tal 75
talal 76
talarico 69
talat 80
tale 54 stori tell narr narrat ^messag ^content ^lie
talent 46 gift endow ^expert ^hang ^flair ^knack
taliban 59
talisman 80 ^supernatur
talk 22 speak negoti expans dialogu mouth lectur verbal utter ^continu ^gener ^commun ^discuss ^deliv ^convers ^proce ^bai ^drone ^tone ^snap ^bargain ^shout ^sing ^chant ^mediat ^diplomaci ^cheek ^gossip ^whisper ^chatter ^jazz ^discours ^jaw ^modul ^flirt ^rant ^inflect ^snarl ^stutter ^dialog ^bark
tall 56 !short height marvel improb ^state ^high ^size ^rhetor ^dimens ^statur ^lofti
tallahasse 76
taller 72
tallest 71
tallgrass 73 ^grass
talli 57 run total agre match score count numer correspond sum reckon gibe jibe ^accord ^bill ^compet ^equal ^contend ^pattern ^align ^twin ^resembl ^ac ^eagl ^parallel ^adher ^par ^underpin ^homer ^duplic ^vie ^correl ^rbi ^equalis ^harmon ^rhyme ^concord ^harmonis ^invoic
tame 69 domest !wild cultiv meek ^chang ^alter ^dull
tammi 70 ^cap ^cloth ^fabric ^textil
tamp 75 tamper ^tool ^compress
tampa 58
tamper 65 meddl monkei tamp ^tool ^interfer ^interven ^manipul
tan 66 burn lash whip bronz tanner ^beat ^convert ^thrash ^lick ^whack ^trounc ^drub
tandem 68 ^placement ^bike ^bicycl
tandi 79
tang 65 flavor relish smack flavour nip savour ^dynasti ^spici
tangibl 61 real palpabl !intang ^corpor ^materi ^physic ^concret
tangl 67 involv drag sweep embroil mat entangl knot snarl convolut maze dishevel tortuou ^complex ^thrown ^foul ^lace ^intertwin ^afoul ^perplex
tank 44 ^store ^contain ^drink ^booz
tanker 50 ^soldier ^supertank
tanner 76 tan ^coin ^artisan ^journeyman
tanno 80
tantal 80 tempt taunt bait teas rib rag cod ^kid ^invit ^josh ^mock ^harass ^molest ^jeer ^flout ^gibe ^banter ^torment
tantamount 73 equival ^equal
tanya 77
tanzania 64
tao 80 ^adher ^discipl
tap 46 strike exploit pat rap tapper !untap ^cut ^blow ^broach
tape 47 record videotap ^web ^strip ^attach ^inkl
taper 82 narrow dwindl candl wick ^lower ^diminish ^decreas ^lessen
tapper 67 tap ^person ^individu ^someon ^somebodi ^soul ^mortal
tar 66 marin seafar ^surfac ^pilot ^coat ^sailor
tara 67
taradis 80
target 25 mark direct prei quarri ^aim ^victim ^clout
tariff 44 duti ^custom ^tax ^tonnag
tarik 79
tarmac 68 ^surfac ^pave ^coat ^pavement
tarnish 62 stain sulli ^darken ^blot
tarp 82 ^canva
tart 82 bitter sour prostitut acrimoni thorni ^woman ^tast ^pie ^acid ^unpleas
taser 72
task 39 job project tax undertak chore ^work ^design ^ventur ^duti ^deleg ^enterpris ^assign ^marathon ^adventur ^endeavor ^breez ^endeavour ^picnic
tasman 75
tasmania 82
tasnim 79
tass 73
tast 50 try prefer appreci sampl percept relish smack penchant discern savour ^like ^sens ^perceiv ^bitter ^sweet ^sour ^sensat ^flavor ^eleg ^underst ^salti ^comprehend ^sugari ^tart
tasti 82 tast ^choic ^robust ^flavor ^flavour ^raci ^delici ^palat ^bittersweet ^spici
tat 66 cheap intertwin ^knot
tata 82
tate 66
tatiana 72
tatter 75 tag shatter shred rag ^destroi ^worn
tattoo 69 ^stain ^prick
taugan 80
taught 57
taunt 63 mock bait jeer teas deris rag cod tantal ^kid ^josh ^aggrav ^provoc ^disrespect ^flout ^gibe ^banter
tauru 72 ^person ^individu ^someon ^somebodi ^soul ^mortal
tauzin 79
tavern 79 ^build ^pub
tax 30 task assess taxat burdensom oner ^set ^rate ^capit ^tariff ^levi ^excis
taxat 62 tax revenu ^rate ^capit ^levi
taxi 60 cab ^go ^move ^respons ^travel ^car ^auto ^ride ^automobil ^locomot
taxiwai 77
taxpay 53 ^payer
tayasir 82
taylor 46
tayyip 76
tb 76 terabyt tuberculosi ^metal
tcf 82
tchuruk 73
tci 76
tck 77
td 63
te 75 ti si
tea 58 ^meal ^beverag
teach 49 command educ teacher instruct ^inform ^condit ^school ^train ^coach ^reward ^reinforc ^lesson ^lectur ^mentor ^philosophi ^tuition ^doctrin ^accustom ^enlighten ^tutor ^indoctrin ^habitu
teacher 47 teach instructor ^demonstr ^educ ^coach ^don ^abstract ^missionari ^gover ^tutor ^schoolteach
team 25 squad teamster ^group ^five ^defenc ^offenc ^powerhous ^eleven ^jv
teammat 58 mate ^associ
teamster 74 team trucker ^driver
teamwork 82 ^cooper
tear 44 charg water violent fierc snap rip cry rent buck bust snag bout vehement bing weep ruptur dolor ^open ^drop ^separ ^intens ^split ^gap ^liquid ^sad ^swim ^unhappi ^shred ^sorrow ^sob ^lacer ^wail
tearfulli 79
tearga 75 ^ga
teas 71 mock bug irrit beleagu taunt annoi bait flirt rib rag badger peski annoy vex tantal cod ^woman ^frustrat ^excit ^kid ^josh ^harass ^molest ^jeer ^flout ^gibe ^play ^banter ^torment ^bedevil ^crucifi ^seduct
teaslei 82
tech 40 ^school ^polytechn
techcrunch 82
techi 82 irrit fractiou testi petul ^technician
technic 39 technolog mechan techniqu profici ^state ^detail ^pickup ^foul
technician 62 techniqu ^expert ^anim ^techi
techniqu 52 technic technician profici ^bond ^skill ^method ^simul ^emul
technocrat 75 ^expert ^politician ^politico
technolog 27 engin technic technologist ^it ^comput ^applic ^scientif ^disciplin ^railroad ^biotechnolog
technologist 73 technolog engin ^person ^individu ^someon ^programm ^somebodi ^soul ^mortal ^coder ^surveyor
techweb 82
teck 74
ted 43
teddi 75 ^toi
tediou 76 bore dull windi
tee 62 ^set ^put ^place ^posit ^link ^site ^connect ^lai
teen 48 teenag adolesc ^young ^juvenil ^immatur ^mod
teenag 44 teen adolesc ^young ^juvenil ^immatur ^mod
teeter 69 ^toi
teeth 58 ^set ^grow ^growth ^matur
tehran 44
teixeira 69
tel 49
telco 71 ^util
tele 67
telecast 69 video televis ^broadcast ^hdtv
telechoic 75
telecom 42 telecommun ^telephon ^broadcast ^wireless ^medium ^telephoni ^multiplex
telecommun 40 telecom ^commun ^phone ^telephon ^broadcast ^email ^cabl ^wireless ^medium ^fax ^telegraph ^wire ^telephoni ^facsimil ^multiplex
teleconfer 77
telefonica 74
telegram 65 wire ^messag ^cabl
telegraph 51 cabl wire ters ^oper ^telecommun ^manipul ^apparatu ^setup
telekom 58
telemarket 79 ^market ^sell ^merchandis
telephon 33 call phone ring telephoni ^telecommun ^telecom ^speaker ^dial ^handset ^verbal ^voicemail
telephoni 63 telephon ^call ^telecommun ^telecom ^voicemail
telescop 66 scope shorten ^short ^visibl ^crush ^squeez ^equatori ^magnifi ^squash ^condens ^mash
telesi 68
teletubbi 75
teletubbyland 80
televis 31 video tv telecast ^broadcast ^hdtv
telewest 74
tell 28 sai state order relat reveal impress sing tale recount notif narrat teller recit ^announc ^public ^inform ^note ^respond ^indic ^present ^express ^declar ^add ^explain ^answer ^signal ^remark ^mention ^repeat ^observ ^bare ^expos ^disclos ^repli ^sum ^reiter ^herald ^premis ^restat ^utter
teller 68 narrat storytel ^offici
telstra 71
temper 59 season tough normal treat moder mood irrit humor harden sunshin sobrieti toughen humour surli ^feel ^weather ^modifi ^restraint ^annoy
tempera 66 disposit temperament ^alon ^restrict ^physic ^anim ^blood ^friendli ^calm ^permiss ^moral ^optim ^toler ^disagre ^willing ^bloodi ^moodi ^emotion ^pessim ^involuntari ^unwilling ^solitari ^composur ^unfriendli
temperament 79 moodi errat tempera ^emot
temperatur 50 ^heat ^hot ^cold ^boil ^simmer ^warmth ^frigid
templ 57 synagogu ^featur
templat 80 guid ^exampl
templeton 80
tempo 77 pace ^rate
temporari 44 ^act ^pass ^worker ^interim ^termin ^makeshift ^improvis ^transient
temporarili 46 !perman
tempt 59 influenc invit lure charm entic temptat allur tantal ^appeal ^attract ^bait ^snare ^stool ^seduct
temptat 72 tempt entic ^desir ^lure ^sweeten ^bait ^allur
ten 38 decad ^cardin
tenant 65 occupi renter ^live ^popul ^holder ^inhabit ^payer
tend 43 given care aid attent mind lean dispos tender inclin tendenc apt ^be ^work ^attend ^treatment ^garden ^healthcar ^nurs ^gravit ^matern ^shepherd ^nurtur ^incub ^nourish
tendenc 61 trend tend lean inclin disposit propens ^call ^devic ^favour ^partial ^favourit ^liter ^attitud ^favorit ^sympathi ^dislik ^bent ^imparti ^partisanship ^persever
tender 52 bid affect attend !tough sensit tend warm raw fond sore affection ^help ^chang ^improv ^protect ^assist ^hurt ^pain ^subscrib ^sentiment ^compound ^alter ^gift ^bargain ^batman ^orderli ^checker ^arous ^helper ^overbid ^lifesav ^esquir ^rocker ^outbid ^caddi ^gilli
tendon 71 ^red ^hamstr ^inflamm
tenet 72 ^creed
tenfold 75 ^multipl
teng 67
tenkaev 80
tenn 73
tennant 80
tennesse 53
tenni 54 ^singl ^doubl
tenor 80 ^pitch
tens 53 stress tension !relax !lax ^chang ^futur ^condit ^progress ^statu ^electr ^perfect ^strain ^tighten ^alter ^pump ^suspens ^wire ^nervou ^restiv ^fret ^jitteri ^edgi ^imperfect
tension 44 stress tens ^condit ^statu
tent 51 doubt camp provision encamp ^web ^live ^condit ^popul ^shelter ^unsettl ^inhabit ^marque ^pavilion
tenth 64 ^rank ^ordin
tenuou 72 fragil slight flimsi ^thin
tenur 51 incumb ^presid ^term ^promot ^elev ^episcop
tepid 71 lukewarm ^cold ^warm ^ici ^chilli
terabyt 79
teresa 75
term 21 price damag foot string ^call ^cost ^name ^period ^word ^statu ^session ^tenur ^valuat ^incumb
termin 45 over last can end result final fire finish dismiss conclud outcom expir sack ceas displac erad !intermedi depot expiri extermin ^close ^chang ^complet ^decid ^break ^station ^resolv ^settl ^disappear ^temporari ^closur ^alter ^killer ^abort ^laps ^finalis ^vanish ^culmin ^ax ^discontinu
terminolog 77 ^word
terra 82
terrac 77 bench patio ^provid ^suppli ^render ^furnish ^plateau
terrain 64 ^tract
terranc 72
terrel 73
terrenc 75
terrestri 61 planetari !amphibi !aquat mundan
terri 57 ^cloth ^fabric ^textil ^towel
terribl 48 sever fear pain tremend aw frighten dire horrif wick dread fearsom horrend abysm awfulli ^bad ^alarm ^unpleas
terrif 65 wonder grand tremend fantast rattl terrifi marvel howl superbl ^intens ^extraordinari
terrifi 60 terror frighten terrif panick ^alarm ^scare ^afraid ^panic
territori 35 district soil dominion ^chang ^area ^organ ^soldier ^alter ^mandat ^jurisdict ^mandatori ^enclav ^protector ^goldfield
terror 37 threat terrorist panic frighten terrifi scourg brat ^forc ^person ^pressur ^fear ^individu ^someon ^somebodi ^scare ^soul ^intimid ^bulli ^mortal ^coerc ^hale ^transgress
terrorist 38 terror ^sleeper
ters 82 telegraph curt ^style ^crisp
tesco 66
tesla 69
tessa 75
test 30 try tri trial screen examin exam essai quiz tester ^experi ^judg ^prove ^depend ^check ^scrutini ^verifi ^evalu ^reliabl ^proven ^experiment
testament 64 will ^devis ^creed
tester 76 test examin ^question ^inquir ^enquir
testi 73 egg irrit testicl fractiou touchi petul techi ^cross ^fret
testicl 69 egg testi
testifi 46 show evid prove testimoni depos attest ^inform ^declar ^wit ^certifi ^manifest ^vouch
testimoni 46 recommend testifi tribut ^evid ^declar ^assert ^commend ^affidavit ^attest
testosteron 69
tether 72 leash ^bound ^attach ^constraint
tetlei 75
tex 66
texa 35
texaco 74
texan 62
text 40 textbook ^word ^letter ^instal ^passag ^lyric ^missiv
textbook 70 text ^book
textil 56 materi cloth fabric ^felt ^screen ^rep ^suit ^worst ^metal ^jean ^bag ^sheet ^sack ^shirt ^belt ^tick ^terri ^macintosh ^cotton ^pant ^knit ^silk ^serg ^velvet ^marseil ^canva ^trouser ^lace ^tammi ^towel ^plush ^artifact ^lame ^camouflag ^plaid ^waterproof ^tweed ^wool ^yoke ^cashmer
textur 75 ^charact ^smooth ^rough
tgv 82
th 30 ^metal ^weekdai
thabo 76
thai 58
thailand 51
thaksin 77
thame 65
than 11
thank 36 appreci grate ^help ^aid ^assist ^acknowledg ^convei ^gratitud
thankfulli 70
thanksgiv 61 bless ^prayer ^petit
thanou 70
thanskgiv 82
that 4
thatcher 65 ^polici
thaw 70 warm melt unfreez ^weather ^heat ^liquifi ^flux
the 1
theacademi 82
theater 55 dramat theatr theatric ^commun ^build ^cinema
theatr 57 dramat theater ^commun ^build ^cinema
theatric 68 theater ^perform ^artifici
thee 82
theft 54 steal thiev ^feloni ^robberi ^embezzl ^petti ^misappropri
thei 9
their 10
them 16
themat 82 theme
theme 47 subject paper topic themat motif ^provid ^question ^thought ^messag ^suppli ^idea ^content ^render ^keynot ^furnish
themself 82
themselv 33
then 19 ^past
theo 66
theocraci 80 theocrat ^ideolog
theocrat 79 theocraci
theodor 76
theologi 73 divin ^disciplin
theoret 64 !appli theori !empir ^specul ^academ ^abstract ^notion ^hypothet
theori 46 possibl theoret theorist theoriz ^specul ^model ^structur ^construct ^suppos ^concept ^explan ^framework ^assumpt ^atom ^hypothet
theorist 77 theori theoriz ^intellectu
theoriz 77 specul suppos theori hypothes theorist ^expect ^anticip ^ideolog ^intellectu ^reconstruct ^formul ^retrac
therapeut 66 san alter therapi heal cure remedi ^health ^prevent ^medic ^medicin ^allevi ^vomit ^acoust ^panacea ^antidot
therapi 57 therapeut therapist ^medic ^refriger ^galvan ^chemotherapi
therapist 80 therapi ^expert ^allevi
there 11 !here ^locat ^presenc
thereaft 64
therebi 62
therefor 45 consequ thu henc
thereof 76
theres 79
theresa 72
thermal 71 ^wind
thermostat 82 ^control ^regul ^curb
these 20
thesi 79 ^assumpt ^premis
thessaloniki 79
thg 80
thi 7
thick 57 heavi !thin midst slur ^insid ^concentr ^interior ^fat ^dimens ^articul ^thicken
thicken 75 !thin deepen node ^chang ^turn ^materi ^complex ^stuff ^alter ^intensifi ^thick ^toughen
thiel 79
thierri 65
thiev 65 steal theft cop ^feloni ^robberi ^embezzl ^dishonest ^petti ^dishonor ^misappropri
thigh 75 ^help ^serv ^lap ^limb
thin 49 fine lean weaken dilut spare slim !fat !thick spars thinner thinli !thicken slender ^turn ^cut ^reduc ^transpar ^depress ^trim ^dimens ^pinch ^wither ^tenuou ^skinni ^skelet ^vapor ^vapour
thing 23 ^hold ^action ^situat ^properti ^belong
think 19 believ reason thought intellig rememb recal imagin suppos guess retriev reckon conceiv thinker intellect opin recollect ^expect ^consid ^view ^judg ^advis ^regard ^anticip ^consider ^weigh ^reput ^deliber ^evalu ^explan ^ration ^rethink ^esteem ^mystic
thinker 74 think mind ^reason ^organ ^specul ^organis ^arrang ^classifi ^intellectu ^philosoph ^ponder
thinli 67 thin
thinner 66 thin dilut
third 23 ^ordin
thirst 74 hungri hunger starv crave thirsti ^want ^hurt ^desir ^smart
thirsti 79 !hungri hunger arid thirst ^dry
thirteen 70 ^cardin
thirti 61 ^decad ^cardin
thom 64
thoma 40
thompson 54
thomson 55
thorn 67 irrit thorni sticker spine ^bother
thorni 67 bitter acrimoni thorn barb bristl burri prickli tart ^hard ^difficult ^disagre ^rough
thornton 73
thorough 57 complet perfect pure stark exhaust stare utter consumm ^care
thoroughfar 82 ^street ^road ^rout ^impass ^arteri
thoroughli 61 good exhaust soundli
thorp 77
those 18
though 26
thought 29 think idea reflect attent opinion consider sentiment contempl heed muse persuas intellect ^plan ^gener ^mean ^suggest ^reason ^feel ^program ^kind ^construct ^impress ^inspir ^reaction ^belief ^theme ^concept ^ideal ^explan ^notion ^profound ^keynot ^ponder ^retrospect ^whim ^misconcept ^mystic ^preoccupi ^medit ^introspect
thousand 31 grand yard ^cardin
thr 75
thrash 72 beat slam toss whip slaughter debacl lace lick whack flail lam trounc drub convuls mosh ^defeat ^shake ^lash ^tan
thread 62 wind wander ribbon weav meander dud yarn ^go ^move ^travel ^object ^worst ^wear ^metal ^cloth ^wearabl ^cord ^locomot
threat 29 terror scourg menac ^warn
threaten 31 lower endang peril jeopard bale imperil jeopardis forbid omin menac sinist ^warn ^exist ^vulner ^alarm
three 15 iii trio trei leash triniti ^digit ^cardin
threshold 55 door doorstep doorwai ^start ^begin ^offset ^sensat ^outset ^commenc ^kickoff
threw 46
thrift 67 thrifti
thrifti 74 economi !wast thrift ^provid ^save ^spare ^stint ^scotch
thrill 53 kick bang boot chill thriller electrifi shudder shiver tickl ^fear ^excit ^stimul
thriller 64 thrill
thrive 55 expand boom prosper roar flourish ^turn ^grow ^success
throat 53 ^neck
throe 67 ^suffer ^distress ^agoni ^excruci
throne 63 commod pot toilet stool ^rule ^vest
throng 71 pile jam mob multitud ^host ^crowd ^gather ^hord ^hive ^ruck
throttl 79 limit restrict acceler bound choke confin strangl ^kill ^press ^contract ^squeez ^hamper ^restrain ^compact ^scant ^compress ^suffoc ^cramp ^pedal ^demarc
through 18 done ^direct ^finish
throughout 36
throughput 79
throw 43 shed stroke ^opportun ^chanc ^pitch ^bowl ^propel ^chuck ^shy ^toss ^bombard ^hurl ^leaner ^propuls ^lob ^pelt ^jettison ^sling ^heav ^fling
throwback 82 revers ^be ^organ ^recurr
thrown 47 ^down ^tangl
thrust 58 forc push drive stuff lung stab poke hurl jab shove hurtl ^pound ^blow ^shoulder ^punch ^ram ^gestur
thu 47 therefor henc
thug 75 tough hood punk ^crimin ^bulli ^crook ^outlaw ^felon
thumb 59 flip finger leaf flick hitch riff ^cover ^ride ^worn
thump 71 pound beat bang poke whop ^big ^larg ^sound ^blow ^puls ^flap
thunder 66 boom roar smack deafen ^impress ^loud ^shout ^nois ^noisi
thunderbolt 82 bolt bombshel ^surpris ^lightn
thunderstorm 67 ^storm
thune 61
thurman 82
thursdai 20 ^weekdai
thwart 53 cross disappoint defeat frustrat foil scotch baffl queer ^prevent ^interfer ^ruin ^unsuccess ^forbid ^preclud ^forestal
ti 33 si lace te titanium fasten ^unit ^bush ^metal ^bound
tian 82
tiananmen 56
tianjin 69
tiankai 73
tibet 59
tibetan 63
tick 54 click ticker ^sound ^cloth ^fabric ^textil
ticker 69 watch heart pump tick ^timepiec ^wristwatch
ticket 43 fine tag slate ^provid ^suppli ^render ^furnish
ticketmast 75
tickl 80 thrill ^touch ^excit ^itch
tidal 74 tide
tidbit 79 ^treat ^delicaci
tide 58 new word intellig surg !ebb tidal ^inform ^latest ^cours ^flow ^fluctuat ^variat ^info
tidi 74 respect hefti sizabl sizeabl neat straighten ^trim ^orderli ^groom
tie 45 link connect affili tier ty ^secur ^plai ^fix ^equal ^band ^strap ^rope ^cord ^equalis ^knot ^leash ^fasten
tiebreak 76 ^overtim
tier 54 level tie grade ^challeng ^rival ^rank ^competitor ^contend
tiernei 79
tiffani 79
tiger 51 ^person ^individu ^someon ^somebodi ^soul ^mortal
tight 41 close mean fast concentr !loos compact dens compress densiti ^want ^lack ^clinch ^defici ^hose ^maillot
tighten 47 !loosen constrain stiffen fasten ^chang ^firm ^adjust ^alter ^tens ^compress ^modif
tighter 56
tightli 58
tightrop 82 ^rope
tikrit 80
tiktok 60
tile 75 ^cover ^slab
till 65 trough ^work ^treasuri ^crop ^soil ^cultiv ^plough ^dirt ^plow ^exchequ
tilli 65
tilnei 82
tilt 62 list argu controversi disput content contest argument tip lean angl wobbl careen slant ^struggl ^battl ^weather ^heel ^bend ^inclin ^spar ^slope ^firestorm ^cock
tim 43
timber 75 forest lumber woodland ^board ^wood ^beam ^plank
timberlak 76
time 11 season multipl clip clock ^now ^earli ^case ^past ^late ^futur ^opportun ^period ^present ^measur ^approach ^schedul ^regul ^prompt ^regular ^coordin ^instanc ^simultan ^quantifi ^unseason
timefram 63
timeless 76 etern ^be ^exist ^unchang
timelin 50
timeout 77
timepiec 76 ^watch ^clock ^ticker
timescal 75
timestamp 72
timet 55 ^schedul
timor 80 ^fear
timothi 64 ^grass
tin 69 can canist ^metal ^preserv ^plate
tina 69
tindal 76
tinder 72 punk kindl ^ignit ^lighter
ting 72 hint color colour distort pinch mite ^impact ^affect ^sound ^shade ^snuff
tini 46 minut petit diminut ^littl ^small
tinker 66 potter monkei ^work ^experiment
tip 41 fee lean tumbl steer toppl tilt ^end ^bank ^inclin ^perk ^reorient ^fingertip
tirad 71 philipp broadsid ^denounc ^denunci
tire 50 stock !rest wear exhaust bore fatigu !refresh sap weari commonplac jade tyre ^effort ^spent ^beat ^bush ^drawn ^flag ^deterior ^unrest ^worn ^drain ^tucker ^degener ^whack ^hoop ^rag
tireless 75 industri hardwork ^determin ^dilig ^energet
tirelessli 72
tisch 72
tissu 63 weav ^web ^paper ^lace
tisza 75
tit 72 breast
titan 55 giant behemoth ^big ^larg
titanium 76 ^metal
titchmarsh 80
titl 35 style championship entitl titular ^call ^name ^head ^proclaim ^nobl ^header
titterrel 82
titular 82 titl
tivo 72
tj 79
tmm 71
tmz 66
tnt 69
to 2
toa 80
toast 69 pledg brown drink salut crisp ^celebr ^heat ^honor ^reward ^cook ^honour ^bread ^booz
tobacco 51 ^herb
tobi 79
todai 25 now nowadai ^dai ^present
todd 53
toddler 67 ^minor ^child ^kid ^youngster ^nestl
toe 61 ^cover ^walk ^ram
togeth 30 ^close
toi 54 flirt miniatur ^act ^swing ^manipul ^rattl ^balloon ^hobbi ^catapult ^doll ^teeter ^replica ^artifact ^lego ^sling ^teddi ^slingshot
toil 73 labour labor dig grind ^work ^busi ^effort ^exert ^rope
toilet 61 john commod pot throne bathroom privi stool ^room ^closet ^restroom
token 71 nomin souvenir relic ^sign ^minimum ^symbol ^minim
tokyo 45
told 13
toledo 75
toler 50 kind suffer accept liber bear resist permit permiss endur adequ brook abid stomach digest !intoler ^support ^allow ^respect ^honor ^honour ^satisfactori ^tempera ^forgiv ^indulg ^disposit ^lenienc
toll 47 price cost bell ^valu ^fee ^levi
tom 43 ^turkei
toma 71
tomahawk 74 ^cut ^kill ^weapon
tomato 72 ^herb
tomb 69 grave ^place ^spot
tomlinson 71
tommi 62
tomorrow 50 ^dai ^futur
ton 53 lot dozen score load pile lash stack slew heap raft
tone 47 look feel qualiti spirit chant smell flavor modul flavour inflect ^talk ^speak ^round ^pitch ^mouth ^verbal
tong 74 ^devic
tongu 65 knife ^speak ^organ ^languag ^indian ^lap ^articul ^lick
toni 40
tonight 48 ^present ^nowadai
tonn 41
tonnag 71 ^tariff
too 24 also excess besid overli likewis
took 23
tool 40 instrument dick creatur puppet cock prick ^wai ^mean ^drive ^implement ^ride ^drill ^grappl ^tamper ^plough ^plow ^tamp ^pounder ^bender ^grapnel
toolbox 80 ^chest
toolkit 77
toomei 76
tooth 73 notch eros jag !toothless ^bone ^chopper ^canin
toothless 82 !tooth ^ineffect
top 20 !side peak !bottom super crack summit exce ac upsid crest overstep transcend topper !topless ^region ^poll ^crown ^ic ^excel ^upper ^overhaul ^desktop ^surpass ^superior ^frost ^overtak ^lid ^rooftop ^glaze
topeka 82
topic 48 issu local matter subject theme ^question ^area ^messag ^content ^stress ^emphas ^accent ^keynot ^emphasis ^remit ^punctuat ^accentu
topless 80 !top
topper 75 top best ^worker
toppl 55 tip tumbl ^fall ^push ^descend
tor 80 ^rock ^hill ^stone
torch 62 flashlight ^light ^burn
tore 62 ^mould ^mold
tori 47
torment 74 frustrat harass tortur anguish agoni rag excruci bedevil crucifi ^troubl ^hurt ^pain ^harri ^plagu ^distress ^bug ^hamstr ^persecut ^beleagu ^oppress ^molest ^madden ^beset ^sorrow ^teas ^hassl ^badger ^tantal
torn 55 lacer ^injur ^divid
tornado 69 twister ^cocain ^cyclon
toro 82
toronto 41
torpedo 70 gun sub gunman bomber submarin wedg hitman ^attack ^murder ^liquid ^assail ^sandwich
torr 75
torrent 72 flood inund delug torrenti downpour ^current ^rain ^rainfal
torrenti 77 torrent ^uncontrol
torso 75 trunk
tort 82 ^wrongdo ^misconduct ^trespass
tortois 82 ^turtl
tortuou 82 involv wind twist tangl convolut ^complex ^crook
tortur 59 strain twist harrow anguish agoni agon torment excruci agonis ^injur ^hurt ^wound ^pain ^distress ^persecut ^martyr ^sorrow ^dismember
toshiba 62
tosovski 69
toss 56 pitch sky flip chuck thrash convuls ^turn ^center ^throw ^submarin ^fling
total 24 all full number complet amount entir whole integr absolut sum altogeth talli wholli aggreg entireti totalitarian ^be ^work ^gener ^comput ^averag ^combin ^count ^destroi ^numer ^calcul ^compound ^ideolog ^outnumb
totalitarian 77 total absolut authoritarian dictatorship tyranni despot ^ideolog ^adher ^undemocrat ^discipl ^autocraci
tote 75 tug ^carri ^transport ^bag
toth 77
tottenham 64
touch 38 move concern relat refer affect stir trace signatur !untouch ghost pertain poignant ^hit ^press ^act ^strike ^contact ^handl ^grab ^snap ^perceiv ^tag ^manipul ^palm ^brush ^stroke ^finger ^pat ^kiss ^lick ^deed ^graze ^dab ^tickl ^comprehend ^skim
touchdown 52
touchi 77 testi feisti ^hard ^difficult ^cross ^sensit ^irrit ^fret ^petul
touchlin 75 ^sidelin
tough 35 !tender bulli formid hood temper rug huski toughen punk stamina thug rowdi ^hard ^difficult ^crimin ^strength ^fighter ^combat ^leg ^endur ^crook ^outlaw ^felon ^belliger ^pugnaci
toughen 72 tough treat temper harden ^season ^strengthen ^thicken
tougher 49
toughest 62
toulous 68
tour 39 go circuit tourist spell enlist hitch ^visit ^travel ^journei
tourism 55 tourist ^busi
tourist 49 tour tourism ^travel ^popular
tournament 45 tournei ^competit ^contest
tournei 75 tournament ^competit ^fight ^contest
tout 46 ga boast brag bluster vaunt ^advertis ^pronounc ^amplifi ^exagger ^overst ^advert ^crow ^magnifi ^hyperbol ^gloat
tow 65 tower ^haul
toward 29
towel 70 ^cloth ^wipe ^fabric ^textil ^terri
tower 50 soar loom column pillar tow tug emin lofti hulk predomin ^high ^structur ^shape ^lighthous ^silo
towfighi 80
town 35 township ^hometown ^municip ^borough ^physicist
township 65 town
toxic 61 poison pernici toxin ^virul ^venom
toxicolog 82
toxin 82 toxic ^poison
toymak 79
toyota 58
tp 75
tpp 80
trace 52 line suggest describ draw touch hunt hint ghost hound retrac vestig ^indic ^studi ^examin ^analyz ^analys ^footprint
tracei 82
traci 72
track 32 lead cross path trail dog chase tag tail tracker travers ^follow ^step ^ground ^evid ^swath ^pursuit
tracker 66 track ^hunter
trackpad 80
tract 72 pathwai parcel pamphlet ^clear ^lot ^short ^center ^site ^field ^common ^park ^green ^plot ^desert ^patch ^battleground ^battlefield ^midwai ^terrain ^outfield ^oasi
tractebel 79
traction 65 grip ^pull ^friction ^rub
tractor 75 ^truck ^bulldoz
trade 21 deal trader switch swap craft merchandis ^market ^import ^bui ^job ^sell ^exchang ^commerci ^export ^purchas ^traffic ^commerc ^pilot ^draft ^occup ^roof ^undertak ^tailor ^plumb ^lumber ^mercantil ^arbitrag ^cobbl ^interchang ^shoemak ^winemak
tradeabl 82
trademark 60 brand earmark hallmark ^mark ^file ^regist ^label ^tag ^characterist ^logo ^proprietari ^marker
trader 38 trade dealer bargain monger ^merchant ^merchandis ^fenc ^barter ^mercer
tradit 35 custom tradition ^habit ^orthodox
tradition 48 tradit ^academ ^adher ^orthodoxi
trafalgar 64
traffic 38 deal traffick ^trade ^commerci ^collect ^commerc ^merchandis ^accumul ^aggreg ^mercantil
traffick 49 market traffic seller vendor ^merchant ^merchandis ^peddler
trafford 65
tragedi 50 disast !comedi tragic catastroph cataclysm ^visit ^tsunami ^meltdown ^famin ^apocalyps
tragic 53 tragedi ^sad
trai 82
trail 43 lead track dog chase tag tail trailer ^follow ^pursu ^hunt ^lag ^quest ^pursuit ^hound
trailblaz 73 innov pioneer groundbreak ^origin ^conceiv ^mastermind
trailer 61 trail drone preview poke laggard ^ad ^advertis ^linger ^advert ^potter
traill 80
train 33 condit educ string disciplin breed trainer groom traine caravan !untrain ^activ ^seri ^practic ^instruct ^teach ^drill ^streamlin ^upbring ^apprentic
traine 75 train ^initi ^novic ^cadet
trainer 62 train ^manag ^leader ^coach ^simul ^handler
trainspot 79
trait 74 ^firm ^commun ^activ ^individu ^conduct ^trust ^resolv ^resolut ^attribut ^deport ^rural ^behaviour ^wise ^wisdom ^earnest ^inact ^distrust ^emotion ^mistrust ^foolish ^demeanor ^feminin ^trustworthi ^unwis ^frivol ^humil ^masculin ^compuls ^folli ^inertia ^intract ^untrustworthi
traitor 67 fals subvers betray treason treacher unfaith ^crimin ^collabor ^crook ^outlaw ^deceiv ^felon ^cheater ^disloy
trajectori 62 ^ballist
trampl 71 tread ^walk ^injur ^wound
tran 56
tranch 63 ^share ^percentag
tranquil 80 still calm quiet lull sedat seren ^affect ^peac ^easi ^comfort ^depress ^reassur ^consol ^compos ^appeas ^gentl ^sooth ^assuag ^placat ^concili ^solac ^composur ^pacifi
transact 40 deal minut proceed ^oper ^commerci ^affair ^transfer ^commerc ^interact ^borrow ^rent ^rental ^mercantil ^uptick
transatlant 61
transcend 75 top exce surpass superior overstep ^be ^exist ^domin ^excel ^supremaci
transcript 59 arrang copi ^write
transfer 39 negoti shift transport assign transplant reassign ^move ^second ^deal ^person ^import ^carri ^bring ^exchang ^design ^individu ^export ^someon ^mobil ^mail ^transact ^deleg ^deliveri ^download ^somebodi ^alien ^upload ^soul ^transmit ^reloc ^convei ^resettl ^mortal ^secular ^airlift ^offload ^interchang ^transship
transfix 82 spike grip fascin ^interest ^spear ^enchant
transform 42 shift convert translat ^chang ^better ^improv ^advanc ^transit ^convers ^function ^strengthen ^weaken ^map ^alter ^commut ^rotat ^changeov ^stalin ^sublim
transfus 82 cup instil ^action ^contribut ^lend ^pour ^insert ^impart
transgend 60 ^person ^individu ^someon ^somebodi ^soul ^mortal
transgress 77 violat breach offend sin overstep trespass infract ^vice ^conflict ^crime ^terror ^wrongdo ^misconduct ^infring ^evil ^intrud ^disrespect ^contraven ^blunder ^immor ^deprav
transient 72 pass ^travel ^temporari ^oscil
transistor 76 ^provid ^suppli ^equip ^semiconductor ^render ^furnish
transit 38 transport convers passag changeov modul ^pass ^shift ^facil ^instal ^transform ^convert ^fossil
translat 47 understand version transform convert interpret render ^chang ^travel ^shift ^repeat ^symbol ^alter ^reiter ^latin ^displac ^mediat ^commut ^intermedi ^caption ^restat ^iter ^metric ^intermediari ^symbolis ^linguist ^subtitl
transmiss 54 famili contract catch infect transmit inherit genet transmitt contagi ancestr hereditari ^commun ^air ^forward ^send ^spread ^channel ^mail ^multimedia ^interrog ^infecti ^dissemin ^modul ^impart
transmit 55 commun famili carri air broadcast channel transmiss convei inherit genet beam transmitt impart hereditari ^bring ^forward ^send ^mail ^transfer
transmitt 71 contract catch transmiss transmit sender contagi vector ^commun ^forward ^send ^agent ^mail ^spammer ^infecti
transnat 73 multin ^intern
transneft 79
transpar 46 sheer foil lucid vapor vapour ^clear ^thin ^clariti
transpir 66 ^flow ^evapor ^flux
transplant 66 transfer graft ^be ^mobil ^garden ^displac
transpond 76
transport 34 carri send ship transit transfer delight fare enchant ^move ^bring ^drive ^vehicl ^facil ^mobil ^motor ^instal ^truck ^deliveri ^instrument ^bu ^freight ^wheel ^haul ^reloc ^ferri ^lighter ^pipe ^bucket ^raft ^porter ^resettl ^cart ^airlift ^tote ^diffus ^transship
transship 80 ^transport ^transfer
trap 50 hous corner pin furnish ensnar snare ^web ^net ^devic ^detain ^accessori ^entangl ^pitfal ^gin ^noos
trash 62 scrap pan junk rubbish chalk crank methamphetamin ^wast ^dispos ^dust ^debri ^rubbl ^discard ^litter ^disparag ^belittl
trauma 62 injuri hurt harm traumat ^wound ^wale ^bleed ^fractur ^bruis ^bump ^pinch ^wrench ^unhealthi ^whiplash ^ruptur ^haemorrhag ^hemorrhag
traumat 64 trauma ^injur ^wound ^pain
travel 31 go move trip journei travers locomot ^back ^come ^follow ^person ^return ^rise ^foreign ^fall ^step ^pass ^rang ^enter ^drive ^visit ^arriv ^race ^individu ^round ^advanc ^progress ^walk ^someon ^career ^cross ^movement ^spread ^fly ^roll ^speed ^flow ^pursu ^eas ^tour ^carrier
traver 82
travers 66 travel track cross span ^pass ^cours ^ford ^stride ^beam ^crisscross
travesti 75 farc takeoff spoof parodi mockeri ^comedi ^imperson ^caricatur
travi 66
trawler 72 ^fisher ^fisherman
trayvon 80
treacher 69 fals traitor treason unreli ^danger ^unsaf ^unfaith
tread 71 step pace stride trampl ^go ^move ^travel ^walk ^surfac ^locomot
treason 68 fals subvers betray traitor treacher unfaith ^crime ^disloy
treasur 54 want valu prize appreci preciou cherish gem ^consid ^view ^love ^regard ^rich ^art ^fortun ^recognis ^valuabl ^trove ^chamberlain
treasuri 44 exchequ ^fund ^financ ^till
treat 37 deal process handl treatment temper harden toughen plow !untreat delicaci ^happen ^activ ^impact ^affect ^crimin ^wrong ^abus ^ignor ^burn ^babi ^interact ^dress ^brutal ^proof ^mock ^digest ^carbon ^dope ^benefici ^dose ^disregard ^oxygen ^nutrit ^occurr ^fume ^snub ^curri ^burnt ^chlorin ^mercer
treati 52 accord pact ^pacif
treatment 39 discuss handl treat discours ^manag ^deal ^care ^attent ^tend ^massag ^foment
trebl 75 doubl tripl dual soprano ^multipl ^pitch ^sing ^multipli
tree 48 corner ^plant ^channel ^guid ^steer ^coffe ^maria ^maneuv ^oak ^snag ^ash ^manoeuvr ^hazel ^arbor ^linden ^birch ^chestnut
trei 72 three trio leash triniti ^digit
trek 65 ^travel ^trip ^journei
tremend 48 huge wonder grand enorm terribl fantast rattl marvel terrif howl ^big ^larg ^extraordinari
tremor 71 quak shudder ^shake ^earthquak ^aftershock ^vibrat
trench 71 deep entrench encroach ^fort ^ditch ^fortifi ^trespass
trend 37 cut cours style slew tendenc sheer curv vogu veer swerv ^turn ^direct
trendi 74 trend ^fashion ^stylish
trent 65
treo 80
trespass 76 violat invas sin intrud encroach usurp transgress ^unknown ^breach ^offend ^wrongdo ^alien ^misconduct ^invad ^penetr ^stranger ^infiltr ^entrench ^sneak ^intrus ^inroad ^trench ^infract ^tort
trevor 68
tri 31 test ^prove ^depend ^reliabl ^proven
trial 35 run try test ^effort ^attempt ^experi ^audit ^experiment ^endeavor ^endeavour
triall 75
triangl 72 triangular ^shape ^wedg
triangular 82 triangl ^multilater
tribal 68 tribe ^state ^unit ^belief
tribe 66 folk tribal clan kin
tribul 80 visit ^afflict
tribun 55 court ^defend ^guardian ^protector
tribut 51 testimoni ^payment ^commend
tricia 72
trick 53 fox joke tricki prank fob antic ^deceiv
tricki 62 trick slipperi catchi cun sly ^hard ^difficult ^complex ^dishonesti ^untrustworthi
trickl 62 filter drip ^cours ^flow ^leach ^percol
trident 80 ^spear ^lanc
trigger 41 activ initi spark trip ^fire ^devic ^pioneer ^discharg ^lever
trillion 47 million billion ^cardin
trilogi 69 ^tripl
trim 50 cut reduc fix clip spare tailor pare ^lean ^thin ^grace ^accessori ^decor ^adorn ^neat ^tidi ^ornament
trinidad 79
triniti 79 three trio trei leash ^digit
trio 56 three tripl trei leash triniti ^digit
trip 38 activ travel spark trigger swing stumbl ^walk ^journei ^trek ^hallucin
tripl 51 trio trebl ^set ^hit ^multipl ^multipli ^trilogi
tripoli 65
triumph 54 victori prevail crow exuber triumphant rejoic jubil gloat ^win ^success ^independ ^slam ^pin ^landslid ^runawai ^blowout ^waltz ^romp
triumphant 75 victori triumph pride rejoic jubil ^undef ^elat
trivial 75 littl slight fiddl petti niggl superfici ^detail ^minim ^downplai ^minimis ^underst
trodden 82
troi 61
trojan 67
troll 72 ^roll ^circl ^angl
troncon 82
troop 38 parad flock ^march ^hostil ^personnel ^friendli
trooper 69 ^soldier ^policeman
trophi 54 prize ^award ^honor ^honour ^accolad ^laurel
tropic 60 ^hot ^parallel
trot 75 clip jog ^run ^locomot
trotman 70
troubl 35 problem worri disrupt difficulti upset disturb distract distress disord bother turbul inconveni tumultu fuss disquiet worrisom hassl ^impact ^strike ^struggl ^affect ^suffer ^stress ^impress ^harri ^cloud ^nervou ^anxiou ^harass ^embattl ^jolt ^fraught ^haunt ^annoi ^agit ^buffet ^torment ^vex
troublemak 80 ^disturb ^provok ^incit ^rioter ^agit ^firebrand ^instig ^prankster ^foment ^badger ^bluster ^heckler
troubleshoot 77 ^fix ^repair ^mend ^bushel
troublesom 71 inconveni ^hard ^difficult ^cumbersom ^unwieldi
trough 75 bowl till ^channel
trounc 74 beat crush slash lash strap rebuk whip lectur slaughter lambast jaw reprimand debacl chide lace scold thrash lick whack berat drub ^trump ^win ^best ^defeat ^worst ^master ^overcom ^surpass ^outperform ^cream ^cheat ^scoop ^outgo ^cat ^leather ^jockei ^outstrip ^tan ^overpow
troup 82 compani ^organ ^organis ^circu
trouser 69 pant ^short ^cloth ^jean ^fabric ^textil ^clad ^cord ^garment ^trunk ^slack ^tweed ^pajama
trout 82 ^fish
trove 64 ^treasur
truce 58 ^peac
truck 41 haul trucker ^ship ^transport ^semi ^pickup ^rig ^cart ^tractor ^lorri
trucker 72 truck teamster ^driver
truckload 82
trudeau 72
trudg 80 pad ^walk ^hike ^splash
true 36 truth !fals admittedli ^adjust ^align ^accur ^liter
truli 46 realli genuin sincer rightfulli
truman 79
trump 23 best scoop trumpet outflank outdo ^beat ^sound ^trounc
trumpet 64 trump herald ^player ^blow ^proclaim ^musician ^brass ^messeng ^courier ^promulg ^exclaim
trumpian 77
trumpsaid 80
trunk 68 short boot torso ^stem ^pant ^baggag ^stalk ^trouser ^luggag
trust 36 believ hope combin desir cartel relianc !distrust !mistrust ^allow ^hold ^confid ^depend ^properti ^reli ^belong ^permit ^certainti ^trustworthi ^trait ^unsuspect
truste 65 trust regent ^fiduciari
trustworthi 71 !untrustworthi ^respons ^depend ^trust ^reliabl ^authent ^trait ^creditworthi
truth 39 true accuraci !falsehood ^fact ^actual ^honest ^sincer ^honesti ^sooth ^verac
try 22 effort seek attempt test trial stress sampl tast endeavor essai assai endeavour adjud ^run ^best ^activ ^act ^hard ^bid ^risk ^difficult ^struggl ^battl ^chanc ^contribut ^judg ^liber ^pain ^verifi ^evalu ^disagre ^gambl ^adventur ^bat ^strive ^forai ^fling
tsa 56 ^offic ^agenc ^bureau
tsang 64
tsar 69 czar ^sovereign ^monarch
tsb 65
tse 60
tsui 79
tsunami 56 ^wave ^disast ^tragedi ^catastroph ^cataclysm
tu 79
tub 75 vat bathtub ^contain
tube 64 pipe ^provid ^bring ^suppli ^barrel ^silenc ^render ^column ^drain ^furnish ^conduit ^siphon ^stent ^cathet
tuberculosi 80 ^consumpt
tuck 63 insert tucker ^attitud ^fold ^postur ^edibl
tuckei 82
tucker 65 exhaust tuck ^tire ^fatigu ^weari ^jade
tucson 65
tudor 77 ^dynasti
tue 80 ^weekdai
tuesdai 18 ^weekdai
tuft 76 crest ^bunch ^decor ^cluster ^adorn ^coma
tug 66 push labour labor tower tote ^struggl ^pull ^attract ^strain ^boat ^strive
tuition 64 ^fee ^teach
tukur 74
tulsa 74
tulsi 72
tumbl 49 fall tip toppl spill acrobat tumbler ^push ^flip ^descend ^gymnast ^somerset
tumbler 80 tumbl ^glass ^gymnast
tumor 77 tumour
tumour 75 tumor
tumult 75 turmoil tumultu uproar din ^disrupt ^combust
tumultu 66 troubl disrupt turbul uproar tumult ^combust
tuna 82
tune 49 strain ^servic ^music ^adjust ^pitch ^fanfar ^calibr
tung 50
tungsten 82 ^metal
tunisia 66
tunisian 80
tunnel 55 burrow ^dig ^penetr ^subwai ^delv ^passagewai
tupac 79
turbin 79 spiral coil ^bone
turbo 82
turbul 58 troubl disrupt passion churn upheav roil tumultu ^agit
turf 59 ^cover ^land
turin 80
turk 72
turkei 48 joker ^tom ^poultri ^fowl
turkestan 75
turkic 75
turkish 53
turkmen 72
turkmenistan 71
turmoil 53 excit upheav agit tumult convuls ^disrupt
turn 23 off becom twist sour bend crook ^get ^close ^chang ^declin ^improv ^liber ^roll ^trend ^fill ^shut ^revers ^wake ^concentr ^cloth ^dress ^die ^cool ^expir ^divers ^overturn ^thin ^empti ^worsen ^relax ^pivot ^freez ^flip ^prosper ^slim ^spiral ^thrive ^ignit ^toss ^divert
turnaround 51 revers ^decid ^rethink
turnbul 68
turncoat 80 desert apost renegad
turner 60
turnout 54 side widen ^part ^gather ^portion
turnov 44 overturn ^ratio ^dish
turtl 76 ^hunt ^overturn ^sweater ^tortois
tussaud 79
tussl 65 scuffl hassl ^fight ^combat
tutor 79 coach ^teacher ^instruct ^teach ^instructor
tuxedo 80 ^cloth ^clad
tv 33 video televis telecast ^receiv ^broadcast
twain 76 coupl pair span brace duo duet yoke ^two
tweak 66 pluck ^pull ^draw ^tweet ^squeez ^pinch ^nip
tweed 79 ^cloth ^fabric ^textil ^pant ^trouser
tween 80
tweet 43 pinch twitch nip ^sound ^grip ^tweak ^goos
twelv 61 dozen ^cardin
twenti 54 xx ^decad ^cardin ^greenback
twentieth 79 ^rank ^ordin
twice 39 doubl doubli
twickenham 68
twilight 62 ^hour ^light ^dark
twin 51 match coupl pair counterpart mate parallel duplic ^person ^join ^individu ^someon ^somebodi ^correspond ^crystal ^soul ^talli ^sibl ^mortal ^sib ^gibe ^mismatch ^jibe
twinjet 77 ^jet
twist 52 turn devic wind strain spin bend worm tortur distort wrestl misrepres twister pervert gimmick whirl deform tortuou ^art ^dent ^rotat ^crook ^wrench ^misrepresent ^convolut ^disingenu
twister 76 twist tornado ^cyclon
twitch 72 tweet flip pinch jerk nip ^cramp ^spasm
twitter 38 ^bird
two 11 ii ^digit ^pair ^brace ^cardin ^duo ^crap ^duet ^twain
tx 74
ty 57 tie ^fasten
tyco 76
tycoon 54 king mogul magnat baron ^businessman
tyler 59
tyne 76
type 37 typic eccentr ^form ^kind ^version ^write ^sort ^adult ^breed
typhoon 74 ^cyclon
typic 37 type distinct emblemat ^repres ^normal ^regular ^classic ^characterist ^normalci ^verit
tyranni 72 absolut authoritarian dictatorship despot totalitarian ^domin ^ascend ^autocraci
tyrant 69 autocrat despot ^dictat ^ruler ^potent ^czar
tyre 76 tire ^hoop
tyron 73
tyso 75
tyson 72
tzeko 77
uae 61
ual 77
uap 79
uav 82
uaw 57
ub 55
uber 71
ubiquit 69 ^present ^presenc
ubisoft 80
uc 80
ucla 71
uconn 69
uefa 62
ufo 79 ^phantom
uganda 69
ugandan 82
ugli 58 !beauti horribl horrifi worthless despic nefari vile surli ^appear ^evil ^unattract ^filthi
uh 71
uighur 69
uk 29 ^guitar
ukip 74
ukrain 45
ukrainian 53
ul 80
ulcer 77 ^chang ^affect ^unhealthi
ulrich 77
ulster 75
ultim 36 final !proxim ^last ^net ^stage ^eventu ^qualiti ^suprem ^degre ^crown ^profound
ultimatum 67 ^demand
ultra 55 radic extremist
ultraconserv 79 ^conserv
ultrasound 74 ^imag
ultron 82
um 82
uma 80
umar 77
umass 82
umbrella 62 ^defens ^comprehens
umpir 77 refere arbitr arbit ^offici ^judg ^evalu
un 40
unab 77 ^intens
unabash 76
unabl 42 !abl ineffect ^incap
unaccept 52 !accept imposs intoler ^exception ^unsatisfactori ^objection
unaccompani 80 alon !accompani solo ^strand ^lone ^maroon ^unattend
unaccount 70 unexplain ^irrespons ^inexplic
unaffect 65 !affect untouch unmov ^insensit ^unimpress
unaffili 77 ^independ
unafford 77
unambigu 75 uniqu unequivoc !ambigu ^clear ^clariti ^straightforward ^lucid
unanim 51 !anim ^accord
unannounc 72 unpredict ^unexpect
unansw 64
unapologet 74
unarm 58 !arm disarm ^strip ^depriv ^divest
unassail 82 secur unchang untouch bulletproof
unassum 82 retir ^modest
unattend 75 neglect ^unaccompani
unattract 72 !attract ^home ^ugli
unauthor 67 !author unauthoris wildcat ^unoffici ^unlicens
unauthoris 60 unauthor wildcat ^unoffici ^unlicens
unavail 61 !avail futil meaningless inaccess ^useless
unavoid 80 inevit ^certainti
unawar 54 !awar ^forget ^unconsci ^oblivi ^unsuspect
unbear 77 intoler ^bitter
unbeat 77 invinc ^unstopp
unbeaten 63 ^undef
unbeknownst 82 ^unknown
unbeliev 60 !believ unlik incred skeptic sceptic unconvinc improb implaus atheist ^marvel ^unimagin ^astound
unbias 75 ^imparti ^nonpartisan
unblock 75 !block unfreez ^plai
unborn 79 !born
unbound 79 !bound ^unfett ^infinit
unbundl 76
unc 74
uncanni 75 weird ^extraordinari ^supernatur
uncap 79
uncast 80
unceremoni 80 !ceremoni ^inform
uncertain 49 !certain uncertainti unsur precari unseal ^specul ^doubt ^qualiti ^indefinit ^dubiou ^improb ^ambival
uncertainti 39 doubt uncertain !certainti precari ^specul ^qualiti ^skeptic ^suspicion ^suspens ^indefinit ^distrust ^disbelief ^mistrust ^improb ^indecis ^incredul
unchang 46 !chang static unassail ^confirm ^qualiti ^consist ^absolut ^irrevers ^invari ^unmov ^timeless
uncharacterist 75 !characterist
unchart 72 !charter ^unknown
uncheck 80 ^difficult
uncl 59 !aunt ^helper
unclassifi 70 !classifi ^unidentifi
unclear 39 !clear unread ^confus ^vagu ^obscur ^puzzl ^blur ^elus ^ambigu ^perplex ^equivoc
uncomfort 57 !comfort uneasi discomfort ^condit ^statu ^embarrass ^inconveni ^uneas ^disquiet ^hangov ^malais
uncommit 79 avail !commit
uncommon 70 !common ^especi ^except ^rare ^unusu ^extraordinari
uncompetit 69
uncompromis 76 !compromis ^hardlin
unconcern 82 !concern indiffer ^feel ^casual ^detach
uncondit 63 !condit flat categor ^stark ^vest ^unqualifi
unconfirm 58 !confirm ^unoffici
unconsci 68 !conscious !consciou ^mind ^stun ^unawar ^senseless ^involuntari ^coma ^nou ^psych
unconscion 77 outrag steep exorbit
unconstitut 61 !constitut
uncontrol 68 !control unruli ^difficult ^loos ^rampant ^runawai ^lawless ^torrenti ^intract
unconvent 70 !convent unlaw improp ^bizarr ^maverick ^quirki ^eccentr ^outlandish ^unorthodox ^bohemian
unconvinc 69 unlik !convinc unbeliev improb flimsi ^implaus
uncoop 82 !cooper
uncov 52 find !cover reveal bare expos disclos discoveri strip divulg unwrap ^act ^determin ^remov ^spot ^unveil ^catch ^detect ^remot ^breakthrough ^deed ^unmask
uncrew 76
und 80
undat 80
undecid 63 unresolv undetermin ^unsettl ^indecis
undef 71 !defeat ^victori ^unbeaten ^triumphant
undemocrat 70 !democrat ^authoritarian ^monarch ^autocrat ^despot ^totalitarian
undeni 69 ^undisput ^indisput ^irrefut
under 18 ^low ^subordin
underag 64 ^depend
undercard 82
undercov 71 secret underground clandestin surreptiti ^covert
undercurr 79 ^current ^mean
undercut 58 ^sell ^materi ^discount ^stuff
underdevelop 79 develop
underdog 63 ^loser ^nonstart
underestim 59 undervalu !overestim ^estim ^valu ^approxim ^gaug
undergo 50 ^chang ^experi
undergon 62
undergradu 72 ^senior
underground 52 secret metro subwai clandestin undercov surreptiti ^railwai ^railroad ^covert
underli 48 fundament inher ^be ^lie ^implicit
underlin 55 underscor emphas emphasis ^stress ^accent ^punctuat ^accentu
undermin 45 weaken sabotag subvert cave counteract ^derail ^sap ^hollow
underneath 63
underperform 60 ^busi ^student ^pupil
underpin 58 corrobor ^match ^correspond ^talli ^gibe ^jibe
underreport 82
underscor 48 emphas underlin emphasis ^stress ^accent ^punctuat ^accentu
undersea 68 submarin
undersecretari 69 ^secretari
underserv 75
undersheriff 77
underst 72 minim downplai !overst minimis ^inform ^tast ^trivial
understaf 71 ^inadequ
understand 33 see reason agreement intellig clearli realiz translat perceiv comprehens sympathi savvi apprehens discern intellect ^deal ^statement ^know ^hold ^clear ^qualiti ^solv ^appreci ^realis ^interpret ^bargain ^conspiraci ^percept ^penetr ^clariti ^grasp ^apprehend ^coher ^lucid ^coven ^hindsight ^constru ^comprehend ^fathom ^smatter
understood 47 silent tacit ^taken ^appreci ^interpret ^apprehend ^implicit ^comprehend
undertak 57 attempt project contract task guarante tackl ^work ^face ^trade ^initi ^ventur ^enterpris ^confront ^pioneer ^craft ^marathon ^adventur ^endeavor ^breez ^endeavour ^picnic
undertaken 63
undertook 76
undervalu 59 underestim depreci devalu !overvalu ^rate ^valu ^evalu ^valuat ^disrespect
underw 60
underwai 50 afoot ^current
underwat 67 submerg ^aquat
underwear 75 ^lingeri
underwhelm 80
underwrit 55 insur ^broker ^warrant
underwritten 70
undeserv 72
undet 75 ^resolut
undetect 70 !detect ^invis
undetermin 79 !determin undecid unresolv ^unpredict ^unexplain
undisclos 57 ^covert
undisput 74 indisput unquest ^undeni
undo 64 ^destroi ^revers ^destruct ^unravel ^loosen ^disconnect ^unwind
undocu 59 !document
undon 75 ruin sunk ^unsuccess ^unfinish
undoubt 82
undoubtedli 60 doubtless
undu 80 !due excess unreason unjustifi unwarr
unduli 73
unearn 76 !earn ^honorari
unearth 62 excav ^reveal ^locat ^unveil
uneas 68 uneasi disquiet malais ^uncomfort ^discomfort
uneasi 63 !easi nervou anxiou uncomfort uneas disquiet edgi malais restless ^worri ^anxieti ^willi ^discomfort ^precari ^apprehens
unelect 76
unemploi 64 !emploi ^peopl ^fire ^dismiss ^discharg ^jobless
unemploy 48 !employ ^state
unequivoc 59 definit unambigu !equivoc ^clear ^express ^clariti ^straightforward ^explicit ^lucid
unesco 73
uneth 79 !ethic
uneven 71 !even odd variabl mismatch ^irregular ^rocki ^inequ ^rippl ^patchi ^jag ^unparallel
uneximbank 79
unexpect 50 !expect ^unpredict ^unannounc ^unforeseen
unexpectedli 57 accident circumstanti
unexplain 72 unaccount ^undetermin ^inexplic
unfair 51 !fair inequ injustic unjust ^partial ^cheat ^partisanship
unfairli 62 !fairli
unfaith 82 !faith infidel traitor treason ^qualiti ^fals ^cheat ^apost ^untru ^treacher ^fickl
unfamiliar 68 !familiar strang ^unusu ^bizarr ^weird ^quirki ^quirk ^eccentr ^outlandish ^singular ^odditi ^queer ^eeri
unfathom 79 !fathom abysm
unfavor 65 !favor disadvantag unfavour ^advers ^disapprov ^discriminatori ^inauspici ^admonish
unfavour 75 !favour disadvantag unfavor ^advers ^disapprov ^discriminatori ^inauspici ^admonish
unfaz 75
unfett 71 ^unbound
unfinish 72 !finish ^pend ^incomplet ^undon
unfit 66 !fit soft inappropri inabl disqualifi ^chang ^game ^qualiti ^halt ^dip ^alter ^disabl ^crippl ^insuffici ^impair ^frail ^handicap ^incompet ^afflict ^unhealthi ^insensit ^incap ^mutil ^lame ^unsuit ^incongru
unflatt 75 !flatter
unfold 51 spread stretch !fold flower blossom ^develop ^reveal ^unveil ^evolut
unforc 77 will ^voluntari
unforeseen 75 unseen ^unexpect
unforgett 79 memor ^persist ^haunt
unforgiv 75 unrel stern relentless grim !forgiv inexor inexcus ^reveng ^vindict ^veng
unforgiven 82
unfortun 46 !fortun ala regrett inauspici ^person ^suffer ^individu ^someon ^victim ^prison ^poor ^desper ^somebodi ^survivor ^captiv ^disastr ^soul ^loser ^lament ^homeless ^languish ^miser ^mortal ^sorrow ^mourner ^maroon ^pathet ^jonah ^nonstart ^hapless ^unlucki ^pariah
unfound 60 idl baseless unwarr groundless
unfreez 82 !freez melt thaw unblock ^issu ^suppli ^liquifi ^flux
unfriendli 79 hostil !friendli ^aggress ^dislik ^tempera ^disposit
unfurl 80
unhappi 54 !happi sad distress ^low ^feel ^suffer ^heavi ^tear ^regret ^dole ^miser ^miseri ^sorrow
unharm 71 whole unscath ^uninjur
unhealthi 70 !healthi ^injuri ^hurt ^ill ^harm ^diseas ^soft ^sick ^infect ^trauma ^unfit ^invalid ^afflict ^inflammatori ^inflam ^foam ^ulcer ^unwel ^puffi ^rheumatoid ^patholog
unheard 70
unhelp 80 !help
unicef 79
unicorn 77
unidentifi 56 !identifi unknown unnam ^anonym ^elus ^unclassifi
unido 76
unif 72 unit union merger unifi fusion ^state ^connect ^coalit ^conjunct
unifi 53 unit integr consolid merg coordin incorpor interconnect unif mingl amalgam ^chang ^feder ^central ^alter ^blend ^aggreg ^coalesc ^centralis ^concoct
uniform 51 consist ^chang ^provid ^similar ^suppli ^wear ^regular ^cloth ^alter ^render ^wearabl ^clad ^furnish ^liveri
unilater 55 !multilater ^philosophi ^doctrin
unilev 68
unimagin 69 !imagin imposs stereotyp unthink inconceiv uninspir ^practic ^incred ^unbeliev
unimpress 82 !impress ^unaffect
uninhabit 80 !inhabit ^abandon ^desert ^derelict ^unten
uninjur 82 !injur ^intact ^unharm ^unscath
uninspir 80 !inspir unimagin
uninsur 75 !insur ^inelig
unintend 75 !intend ^accident ^inadvert ^unwit ^unintent
unintent 80 design intent unwit ^fashion ^unintend
unintention 79 accident !intention
uninterrupt 79 continu ^sustain ^straight ^dog ^persist ^perpetu ^nonstop ^incess
union 29 organ !separ coupl organis pair mate brotherhood unif unionist ^join ^establish ^northern ^constitut ^recruit ^enrol
unionist 77 union ^worker
uniqu 45 alon unambigu singular unparallel ^individu ^specif
unisi 75
unison 73 ^accord ^conjunct
unisourc 71
unit 17 join union link connect combin merger merg !divid unifi chunk unif amalgam ^on ^part ^feder ^agre ^ti ^coupl ^club ^leagu ^integr ^packag ^split ^consolid ^pair ^compon ^marri ^portion ^compound ^incorpor ^wed ^reunit ^configur ^reunif ^confeder ^aggreg ^conjunct ^reunion ^metric ^tribal
unitari 80 on !feder
uniti 51 on singl whole integr ac ^state ^complet ^digit ^raw ^incomplet ^mona
univers 29 world exist popul !particular worldwid cathol cosmo ^gener ^bodi ^collect ^comprehens ^accumul ^proposit ^aggreg ^gown ^infer ^extrapol
univis 77
unix 67
unjust 67 !just unfair injustic ^action ^wrong ^cheat ^inequ
unjustifi 68 !justifi unwarr indefens inexcus undu ^unreason
unjustli 76
unknowingli 75 inadvert !knowingli unwittingli
unknown 45 !known unnam alien unidentifi obscur stranger ^foreign ^outsid ^anonym ^intrud ^unchart ^trespass ^unbeknownst
unlaw 55 !law wrong improp unconvent ^illeg ^qualiti ^irregular ^illicit ^outlaw ^lawless ^shadi
unlawfulli 65 !lawfulli
unleash 52 loos ^releas
unless 40
unlicens 80 ^unauthoris ^unauthor
unlik 32 !like unbeliev unconvinc improb ^suppos ^remot ^dislik ^dissimilar
unlimit 58 !limit outright ^ocean ^unqualifi
unlist 71 !list ^unregist ^otc
unload 65 !load offload ^deliv ^handl ^dud
unlock 60 !lock unsecur ^open ^disengag
unlucki 75 !lucki doom ^unfortun
unman 67 !man ^unsettl ^unnerv
unmark 67 !mark overlook unnot
unmarri 77 singl !marri ^divorc ^widow
unmask 75 expos !mask ^uncov ^debunk
unmatch 72 ^mismatch
unmistak 68 evid appar signal remark plain patent manifest palpabl ^clear ^obviou
unmov 75 !move stabil untouch unaffect ^still ^set ^sit ^fix ^root ^unchang ^frozen ^static
unnam 52 unknown unidentifi ^anonym ^sacr
unnecessari 56 !necessari ^extra ^excess ^surplu ^spare ^redund ^needless
unnecessarili 73 !necessarili
unnerv 68 formid unsettl ^alarm ^upset ^afraid ^unman
unnot 68 !notic overlook unmark ^ignor ^forgotten ^neglect ^disregard ^unseen
unoffici 58 !offici ^inform ^unconfirm ^summari ^unauthoris ^unauthor ^wildcat
unorthodox 80 !orthodox maverick ^reform ^dissid ^unconvent ^recus ^heret
unpaid 59 !paid volunt recreat amateur ^ow ^voluntari ^gratuit ^complimentari
unpalat 82 !palat ^disagre ^distast
unparallel 77 alon uniqu ^uneven
unpleas 75 !pleasant ^qualiti ^pain ^offens ^embarrass ^terribl ^disagre ^harsh ^rough ^aw ^acid ^blister ^sore ^afflict ^forbid ^dread ^repel ^vitriol ^distast ^sulfur ^sulphur ^dour ^tart
unpopular 54 !popular ^qualiti
unpreced 46 !preced
unpredict 56 !predict volatil irregular errat unannounc ^chang ^episod ^unexpect ^occasion ^undetermin
unprepar 75 !prepar ^impromptu
unprofession 80 !profession ^amateur ^unskil
unprofit 62 !profit ^disadvantag
unprompt 82 impuls ^spontan
unprotect 72 !protect ^expos ^nake ^defenseless
unproven 73 ^unverifi
unprovok 80 ^disarm
unpublish 79 !publish
unqualifi 69 !qualifi incompet ^clean ^outright ^categor ^unlimit ^uncondit
unquest 82 implicit undisput ^absolut
unquestion 79 !question definit authent decidedli emphat indisput verit ^given ^demonstr ^acknowledg ^genuin ^certainti
unquot 77
unravel 61 ^part ^person ^separ ^individu ^someon ^divid ^somebodi ^soul ^undo ^mortal
unread 67 illeg unclear
unreal 82 !real !realiti artifici unsubstanti unrealis ^pictur ^fals ^dream ^visual ^fantast ^incorpor ^notion ^represent ^fiction ^legendari ^fabric ^pretend ^unsuccess ^decept ^envis ^illus ^fabul ^fanci ^surreal ^fictiti ^fabl ^mytholog ^mythic ^phantom ^imaginari ^nonexist
unrealis 76 unreal ^unsuccess
unrealist 63 !realist ^surreal ^delus
unreason 65 !reason excess blind undu ^insan ^senseless ^unjustifi ^irrat ^unten ^indefens
unrecover 82 !recover
unredact 71
unregist 75 !regist ^unlist
unregul 73 !regul ^unstructur
unrel 55 !relat brutal persist stern relentless grim unforgiv inexor ^intens
unreleas 79 ^suppress
unreli 69 !reliabl treacher ^instabl ^irrespons
unrepent 82
unreport 72 !report
unresolv 69 undecid insolv unsolv undetermin ^unsettl ^inextric
unrespons 77 !respons dead ^qualiti ^frigid
unrest 52 agit ferment ^tire ^upheav
unrestrict 79 !restrict ^free ^discretionari
unruli 69 will uncontrol wil disobedi boister ^contrari ^pervers ^disorderli ^intract
unsaf 68 danger insecur ^chanc ^suicid ^riski ^hazard ^peril ^precari ^unsecur ^treacher ^insidi ^breakneck ^dicei
unsafeguard 82
unsatisfactori 79 !satisfactori ^off ^fail ^qualiti ^disappoint ^unaccept ^inadequ ^perish
unscath 77 whole unharm ^uninjur
unschedul 71 !schedul ^extra
unseal 73 !seal uncertain ^open
unseason 74 !season untim untest ^time
unseat 72 ^move ^remov
unsecur 69 unlock ^insecur ^unsaf
unseed 80 !seed
unseen 69 unforeseen ^belief ^invis ^unnot
unseri 82
unsettl 62 !settl unnerv ^mobil ^float ^upset ^tent ^migrant ^homeless ^drift ^wander ^undecid ^errat ^unman ^unresolv ^rove ^nomad ^peregrin
unsign 74 !sign
unskil 82 !skill amateur incompet ^slow ^crude ^inabl ^ineffici ^awkward ^fumbl ^botch ^bungl ^hopeless ^inept ^unprofession
unsold 80 !sold
unsolicit 61
unsolv 74 !solv insolv unresolv ^properti
unsourc 75
unspecifi 56 !specifi
unspoken 82 mute ^implicit
unstabl 65 !stabl instabl precari ^explos ^volatil ^shaki ^seismic ^crank ^reactiv ^wobbl ^volcan
unstopp 74 ^open ^unbeat
unstructur 80 !structur ^unregul
unsubstanti 68 unreal ^chang ^alter ^aerial ^ether
unsuccess 60 !success abort ^attempt ^disappoint ^defeat ^frustrat ^thwart ^ruin ^foil ^sunk ^undon ^scoreless ^unrealis ^winless ^unreal
unsuccessfulli 62 !successfulli
unsuit 74 inappropri !suitabl inept ^qualiti ^irrelev ^unfit ^mismatch
unsur 61 !sure uncertain shy ^doubt ^dubiou ^ambival
unsurpris 75 !surpris
unsurprisingli 75
unsuspect 82 !suspect ^trust ^unawar
unsustain 69
untap 74 !tap ^live
unten 74 indefens ^unreason ^uninhabit
untest 80 unseason ^new ^inexperienc ^inexperi
unthink 65 unimagin ^imposs ^inconceiv
until 23
untim 80 prematur unseason ^earli
untitl 79
untouch 61 !touch unaffect unmov unassail ^full ^pariah
untrain 80 !train ^naiv
untreat 75 !treat
untru 67 ^fals ^unfaith
untrustworthi 82 !trustworthi ^irrespons ^tricki ^slipperi ^trait
unus 68 idl useless ^new ^qualiti ^clean ^futil ^worthless ^impract
unusu 42 !usual remark notabl strang ^odd ^fantast ^funni ^weird ^curiou ^unfamiliar ^uncommon ^exot ^antic ^singular ^queer ^eeri
unveil 37 launch reveal entri debut introduct !veil ^disclos ^unfold ^uncov ^unearth ^excav
unverifi 63 ^subject ^unproven
unwant 61 !want ^discard ^unwelcom ^abdic
unwarr 76 idl unfound baseless unjustifi indefens undu groundless ^inexcus
unwav 69 firm level steadi steadfast ^resolut
unwel 80 !well ill peak sick ail poorli ^collaps ^diseas ^bend ^saturn ^unhealthi
unwelcom 69 !welcom ^unwant
unwieldi 76 cumbersom ^inconveni ^troublesom ^impract
unwil 57 !will unwilling ^reluct ^loath ^involuntari ^grudg
unwilling 73 !willing unwil involuntari ^reluct ^hesit ^tempera ^disposit
unwind 75 !wind relax ^move ^undo
unwinn 82
unwis 72 foolish foolishli folli ^absurd ^silli ^trait
unwit 79 !wit ignor unintent ^unintend
unwittingli 74 inadvert unknowingli
unwork 69 ^imposs
unwrap 79 reveal expos disclos !wrap uncov divulg ^out ^tell ^confid ^leak ^betrai ^peach
unwritten 80 !written oral spontan ^spoken
unwrought 77
up 9 !down improv upward ^increas ^ahead ^risen ^awak ^sprout
upbeat 55 cheer welfar wellb ^well ^success ^health ^optimist ^prosper ^rhythm
upbring 70 rais foster rear breed nurtur ^train ^heritag
upcom 44 come approach forthcom ^futur
upcountri 69 midland ^inland
updat 31 ^inform ^activ ^modifi ^info
upend 59 ^set ^put ^place ^posit ^movement ^lai ^overturn ^vertic
upfront 69
upgrad 43 rais rise promot climb elev !downgrad ascent ^rate ^better ^improv ^softwar ^rank ^amend ^grade ^inclin ^slope ^uphil
upheav 61 excit turmoil turbul agit uplift convuls ^disrupt ^unrest ^ferment
upheld 60
uphil 66 rise ^rais ^climb ^upgrad ^ascend ^ascent
uphold 55 continu maintain sustain preserv ^support ^hold ^keep ^defend ^resum ^persist ^prolong ^admir ^restart ^perpetu ^booster ^protagonist ^persever
upi 66
upland 82 highland ^plateau
uplift 71 upheav intox elat ^rise ^ascent ^bra ^ascens
upload 54 !download ^transfer
upmarket 68 ^upscal
upon 41
upper 48 ^high ^top ^bunk
upright 75 just erect vertic ^stanc ^piano
upris 57 rise origin aris revolt rebellion bristl insurrect ^struggl ^conflict ^insurg ^resurg ^ascend
uproar 72 tumultu tumult brouhaha ^disrupt ^nois ^combust
uproot 72 erad destroy extermin ^destroi ^destruct ^displac ^vandal ^annihil
upscal 64 ^upmarket
upset 47 worri troubl confus overturn disturb distress disord overthrow disquiet derang ^pain ^embarrass ^provok ^unsettl ^evok ^afflict ^agit ^unnerv ^arous ^anguish ^bewild ^elicit
upshot 77 result effect event consequ outcom ^respons ^impact ^wake ^fallout ^aftermath ^harvest ^phenomenon ^dent ^repercuss ^reverber ^offshoot ^offspr ^spillov ^byproduct
upsid 57 top ^poll ^desktop ^rooftop
upstag 76 distant ^part ^move ^reserv ^handl ^treat ^actor ^portion
upstair 69 !downstair ^part ^portion
upstart 69 ^junior ^climber
upstat 72
upstream 73 !downstream
upsurg 73 surg rush spate ^flow
upsw 67
uptak 76 consumpt ingest intak ^drink ^eat ^feed ^suck ^swallow
uptick 71 ^deal ^transact
uptrend 79
upturn 61 overturn ^turn ^improv ^shape
upward 52 up !downward ^ascend
uraba 79
ural 77
uranium 54 ^metal
urban 50 refin !rural polish ^chang ^condit ^qualiti ^statu ^alter ^sophist
urbana 82
urg 34 press recommend advoc inspir spur urgent urgenc impuls barrack exhort prod itch goad ^suggest ^push ^propos ^advis ^encourag ^motiv ^desir ^counsel ^advocaci ^preach ^prescrib ^rede
urgenc 57 urg urgent ^critic ^import ^press ^insist ^crucial ^sharp ^instanc ^hurri ^necess ^imper
urgent 48 press urg desper urgenc ^imper
urib 79
urin 65 piss wee ^person ^individu ^someon ^elimin ^somebodi ^soul ^wet ^void ^mortal
url 74 ^address
uruguai 74
urumqi 71
us 8 role user victim appli function util purpos employ emploi exploit exercis consumpt usag !misus utilis !useless usabl secondhand expend habitu ^share ^help ^servic ^activ ^consum ^avail ^commit ^practic ^drug ^qualiti ^applic ^enjoi ^implement ^coloni ^dedic ^smoke ^wast ^resort ^instrument ^devot
usa 44 ^offic ^agenc ^bureau
usabl 71 us oper servic avail function ^util
usag 56 us custom util employ exercis utilis ^british ^activ ^practic ^applic ^german ^pattern ^exploit ^habit ^misus ^rite ^ritual ^recycl ^hijab
usair 75
usatodai 74
usb 67
usc 68
usd 82
usda 75
useless 66 !us unus ^qualiti ^unavail ^futil ^worthless ^meaningless ^impract
user 32 us exploit ^person ^consum ^individu ^someon ^util ^somebodi ^soul ^utilis ^mortal ^wearer
usernam 80
usher 56 guid ^offici ^lead
uso 77
usp 82
uss 64
usual 36 common normal !unusu commonli ordinarili ^familiar ^accustom ^commonplac ^customari ^habitu
usurp 75 violat arrog encroach trespass supplant ^replac ^captur ^appropri ^offend ^wrongdo ^misconduct ^hijack ^seizur ^annex ^conquer ^inroad ^supersed ^preoccupi
ut 76 do
utah 52
utd 68
uteru 76
util 41 us appli employ emploi exercis usag substitut utilis ^state ^share ^help ^servic ^activ ^exchang ^avail ^commit ^user ^practic ^qualiti ^applic ^enjoi ^implement ^function ^purpos ^dedic ^exploit ^wast ^resort ^instrument ^devot ^secondari ^exert ^misus ^reclaim ^recycl ^inferior ^usabl ^telco ^handi ^deterg
utilis 65 us appli util employ emploi exercis usag ^share ^activ ^avail ^commit ^user ^applic ^enjoi ^implement ^dedic ^exploit ^wast ^resort ^devot ^exert ^misus ^recycl ^overdr ^cannib ^overus
utmost 69 extrem maximum farthest ^high ^limit ^intens
utter 62 talk complet speak express absolut speaker perfect pure vocal stark mouth thorough verbal stare blank consumm emit ^be ^sai ^state ^low ^limit ^tell ^organ ^voic ^page ^echo ^spoken ^cry ^laugh ^shout ^scream ^yell ^marvel ^outcri ^swear ^pant ^sigh ^curs ^rumbl
utterli 67 dead absolut perfectli
uunet 76
va 51 vessel
vab 76
vacanc 66 empti vacuum vacant void ^space
vacant 60 vacat vacanc ^empti
vacat 51 resign revers holidai abandon empti repeal vacant revok rescind renounc annul ^out ^leav ^spend ^quit ^leisur ^abdic ^picnic ^caravan ^honeymoon
vaccin 55 immun ^protect ^inject ^scar
vacco 76
vacil 80 swing hover hesit fluctuat waver vibrat oscil ^movement ^coward ^indecis ^waffl
vaclav 51
vacuum 59 empti void vacanc hoover ^space ^clean
vadim 82
vagina 82 ^canal
vagu 56 obscur dim shadowi faint ^unclear ^fuzzi ^hazi ^blurri
vail 82
vain 73 vaniti futil swollen fruitless ^proud
valdivieso 82
vale 73 vallei ^glen ^hollow ^dale ^ravin
valencia 69
valenti 79
valentin 61 ^steadi ^sweetheart
valeri 69
valid 50 confirm formal substanti verifi corrobor collater rigor !invalid formalis ^support ^believ ^author ^sign ^find ^reason ^legal ^determin ^credibl ^proof ^authent ^legitim ^logic ^bind ^affirm ^authoris ^ratifi ^probat ^monet
vallanc 75
vallarta 79
vallei 47 vale ^glen ^hollow ^dale ^ravin
valor 79 heroism ^brave ^courag ^braveri
valu 27 measur respect assess prize appreci evalu valuabl valuat treasur preciou apprais esteem prise ^set ^price ^cost ^import ^consid ^view ^worth ^regard ^recognis ^belief ^toll ^gdp ^underestim ^undervalu ^worthi ^overvalu ^priceless ^overestim
valuabl 50 valu worth !worthless priceless ^treasur ^preciou ^worthi ^swag
valuat 52 rate valu measur assess evalu apprais ^price ^term ^mark ^standard ^judg ^score ^prais ^undervalu ^censor ^reassess ^overvalu ^standardis ^reevalu
valv 67 ^devic
vampir 70 ^action ^belief
van 46 vanguard caravan
vanc 53
vancouv 54
vandal 64 ^destroi ^destruct ^ruin ^devil ^savag ^destroy ^mischief ^uproot
vandeest 80
vanderbilt 76
vanessa 82
vanguard 71 van forefront
vanilla 79 ^season ^plain ^flavor ^flavour
vanish 56 fell disappear ^end ^person ^individu ^someon ^termin ^somebodi ^fleet ^fade ^soul ^ceas ^absent ^mortal ^wither ^nonexist
vaniti 64 empti vain ^pride ^worthless
vantag 75 advantag ^good ^lead ^posit ^profit ^gain ^asset ^favor ^favour ^plu ^leverag ^superior ^privileg ^clout ^viewpoint ^handicap ^expedi
vapor 79 blue volatil transpar sheer brag crow evapor steami zap hazi vapour ^kill ^devic ^smoke ^depress ^cloud ^suspens ^thin ^boast ^steam ^obliter ^boil ^murki ^annihil ^sublim
vapour 82 blue transpar sheer evapor vapor steami hazi ^smoke ^depress ^cloud ^suspens ^thin ^steam ^boil ^murki
varga 75
vari 48 chang depart alter variabl variant variat diverg deviat motlei ^differ ^special ^altern ^widen ^adapt ^contradict ^diversifi ^accommod ^avian ^beli ^negat ^versatil ^aberr
variabl 59 vari uneven !invari ^shift ^irregular ^rocki ^variant ^variat ^patchi ^correl ^versatil ^vector
variant 63 version edit vari discrep variat ^differ ^departur ^variabl ^diverg ^deviat
variat 64 version edit vari fluctuat variant ^chang ^differ ^activ ^switch ^departur ^alter ^substitut ^tide ^variabl ^diverg ^deviat
varieti 44 divers mixtur assort motlei ^select ^collect ^accumul ^aggreg ^biodivers
variou 39 sever respect divers versatil assort ^differ ^singl ^individu
various 80 divers
vast 42 great wide huge grand enorm immens sizeabl ^big ^larg
vastli 60 immens
vat 77 tub ^excis
vatican 61
vaughan 73
vaughn 80
vault 66 hurdl dome overreach vaulter ^round ^jump ^structur ^spring ^bound ^leap ^bold
vaulter 80 vault ^athlet ^jock
vaunt 77 ga tout boast brag bluster ^amplifi ^exagger ^overst ^crow ^magnifi ^hyperbol ^gloat
vauxhal 76
vc 82
ve 72
veba 82
vector 82 transmitt ^variabl
veer 66 !back cut trend slew sheer curv swerv ^turn ^shift
vega 50
veget 60 flora ^live ^grow ^growth ^produc ^collect ^green ^wood ^garden ^matur ^forest ^brush ^accumul ^brows ^aggreg ^scrub ^pumpkin ^squash ^herb ^beet ^shrubberi
vegetarian 82 ^diet ^feeder ^eater
vehement 66 violent tear fierc ^strong ^intens
vehicl 34 vehicular ^transport ^medium ^rocket ^craft ^projectil ^sled
vehicular 69 vehicl
veil 64 net !unveil hide obliter gauz ^chang ^cover ^alter ^conceal ^garment ^mystifi
vein 72 ^style ^pattern ^stain
veloc 77 speed ^rate
velogen 82
velvet 67 ^cloth ^soft ^smooth ^fabric ^textil
vencor 82
vend 77 vendor hawk peddl monger ^market ^sell ^merchandis
vendetta 82 ^feud
vendom 74
vendor 52 market traffick seller vend ^merchant ^merchandis ^peddler
veneer 80 face ^cover ^coat ^lamin
vener 72 fear august respect devot aw rever genit ^old ^emot ^honor ^honour ^saint ^admir ^worship ^enshrin ^esteem
venezuela 50
venezuelan 53
veng 82 reveng vindict ^malign ^unforgiv
vengeanc 82 retribut payback ^retali ^reveng
venic 73
venom 77 deadli poison malici spite viciou malic virul ^toxic ^malign
vent 66 discharg volcano ventil ^express ^hole ^emiss ^refresh ^eman
ventil 74 air breath vent ^improv ^devic ^expos ^refresh ^inhal
ventritex 80
ventur 36 stake specul guess embark dare adventur pretend hazard jeopard audaci ^go ^person ^invest ^campaign ^risk ^project ^individu ^predict ^suspect ^someon ^danger ^task ^mountain ^somebodi ^merchant ^gambl ^soul ^merchandis ^undertak ^crusad ^mortal ^pyramid ^gambler ^hotspur ^mercenari ^surmis ^forebod ^prognost
ventura 82
venu 50 local ^scene ^jurisdict
vera 66
verac 79 ^truth
verbal 60 talk speak express speaker !numer mouth utter ^gener ^commun ^question ^inform ^activ ^word ^deliv ^telephon ^wit ^mention ^bai ^drone ^spoken ^tone ^snap ^dictat ^shout ^sing ^chant ^phrase ^congratul ^lectur ^articul ^whisper ^chatter ^jaw ^inquir ^narrat ^recit ^modul ^rant ^vocifer ^stutter
verdict 51 ^find
verg 58 brink ^limit ^border ^edg ^bound ^boundari
veri 18 realli real ident rattl ^same ^precis
verif 64 confirm substanti verifi ^proof ^affidavit
verifi 45 confirm substanti assert valid affirm corrobor collater swear verif voucher falsifi swan avow ^support ^try ^test ^ensur ^prove ^insur ^object ^empir ^proven ^admir ^essai ^booster ^protagonist ^ascertain
verifon 80
verisign 77
verit 77 regular authent unquestion ^typic ^genuin
verita 72
verizon 67
verma 76
vermin 77
vermont 50
vernon 77
veronica 82 ^flower
vers 70 knowledg poetri rhyme ^experi ^write ^familiar ^experienc ^pen ^genr ^acquaint ^eleg ^poem
versa 72
versac 82
versatil 75 variou ^skill ^vari ^variabl
version 34 edit translat adapt render variant variat ^type
versu 49
vertic 62 erect !inclin !horizont upright ^upend ^plumb
vessel 47 va ^ship ^boat ^craft ^yacht
vest 64 invest ^instal ^crown ^ordin ^coron ^uncondit ^throne ^garment
vestig 82 trace ^indic ^footprint
vet 54 veteran veterinari veterinarian ^man ^doctor ^inspect ^physician ^doc ^serviceman
veteran 39 season vet ^man ^experi ^experienc ^serviceman
veterinari 72 vet veterinarian ^doctor ^physician ^doc
veterinarian 75 vet veterinari ^doctor ^physician ^doc
veto 58 neg prohibit interdict forbid disallow nix ^power ^kill ^vote ^crimin ^ban ^illeg ^command ^defeat ^bar ^ballot ^outlaw
vex 79 worri harri disturb harass bother devil irrit infuri madden annoi exasper teas rag rile peski ^hard ^difficult ^troubl ^grate ^plagu ^disagre ^distract ^disord ^molest ^beset ^misgiv ^disquiet ^hassl ^ruffl ^antagon ^nag
veyron 77
vh 80
vi 66 six sixer ^digit ^cardin
via 36
viabil 63 viabl ^practic ^properti
viabl 52 execut practic feasibl viabil workabl ^possibl ^aliv
viacom 69
vibe 68 vibrat
vibrant 64 vibrat ^spirit ^reverber
vibrat 75 shake hover shaki reson vibe oscil vacil ^movement ^swing ^swai ^tremor ^shudder
vic 75
vicar 82 ^priest ^reverend
vice 30 viciou ^game ^gambl ^evil ^transgress
vicent 80
vicin 68 local neighborhood neighbourhood ^proxim ^sceneri
viciou 65 fell vice crimin condemn brutal poison evil savag cruel deplor barbar venom reprehens ^inhuman ^wick
vicker 67
vickeri 74
vicki 79
victim 35 us exploit scam con defraud dupe ^person ^target ^suffer ^individu ^someon ^wrong ^coloni ^punish ^unfortun ^somebodi ^casualti ^soul ^advers ^cheat ^fool ^hardship ^misus ^prei ^penal ^deceiv ^mortal ^martyr ^goat ^mug ^penalis ^mistreat ^quarri ^scapegoat ^sucker
victor 56 winner master superior ^contest ^fighter ^combat ^medallist ^medalist ^belliger
victori 32 win !defeat triumph triumphant ^success ^independ ^slam ^pin ^landslid ^runawai ^blowout ^waltz ^undef ^romp
victoria 58
victorian 71 puritan ^person ^individu ^someon ^somebodi ^proper ^soul ^mortal
video 27 televis telecast ^videotap
videotap 69 tape ^record ^video
videotron 73
vie 69 compet ^plai ^rival ^race ^equal
vieira 80
vienna 63
vietnam 55
vietnames 72
view 27 show posit consid watch scene prospect regard screen survei wake aspect viewer perspect reckon vista ^includ ^think ^believ ^futur ^valu ^studi ^respect ^favor ^examin ^prize ^background ^ideal ^orient ^deem ^abstract ^analyz ^treasur ^preview ^vigil ^reconsid ^contempl ^analys ^glimps ^forefront ^conceiv
viewer 48 view wit watcher spectat ^observ ^audienc ^perceiv ^browser ^spy ^eyewit ^bystand ^gawker ^onlook
viewership 76
viewpoint 66 standpoint ^stanc ^angl ^vantag ^slant
vigil 55 watch wake alert ^view ^rite
vigilant 69 ^volunt
vigor 54 energi dynam zip muscular vigour hearti smartli ^forc ^strength ^robust ^energet
vigour 79 energi dynam vigor zip muscular hearti ^forc ^strength
vii 76 seven ^digit ^cardin
viii 82 eight ^digit ^cardin
vijai 70
vika 77
vike 67
viktor 57
vile 79 ugli sicken worthless lousi despic nefari repuls ^offens ^evil ^filthi ^distast
vilifi 76 defam malign libel revil slander ^depreci ^detractor ^disparag
villa 61 ^hous
villag 45 settlement hamlet ^commun ^habit ^inhabit ^dweller
villain 69 nefari ^role ^evil ^rogu ^wick ^persona ^hound ^cad
villamizar 82
villanova 75
villaraigosa 77
vinatieri 79
vinc 63
vincent 57
vincenzo 80
vinci 76
vindic 65 clear defens justifi exoner absolv ^advoc ^apolog ^warrant ^innoc ^legitim ^excus ^justif ^propon
vindict 77 despit reveng spite veng ^malici ^malign ^unforgiv
vine 75 ^hop ^potato ^climber ^squash ^grape ^ivi ^kiwi ^bittersweet
vineyard 72 ^farm
vintag 65 ^old ^harvest ^wine
vinyl 80 ^group ^radic ^plastic
violat 37 breach offend outrag infring misdemeanor encroach usurp trespass profan infract transgress ^conflict ^crimin ^crime ^wrongdo ^misconduct ^foul ^sin ^intrud ^crook ^outlaw ^disrespect ^sedit ^felon ^perjuri ^contraven ^blunder ^libertin
violenc 36 violent fierc wild furi furious feroc ^intens ^riot ^savag
violent 42 violenc tear fierc vehement !nonviol ^hot ^rage ^lash ^furiou ^rampag ^feroci ^convuls
vioxx 67
vip 71 dignitari
viral 50 viru
virgin 56 ^new ^person ^condit ^individu ^someon ^statu ^somebodi ^innoc ^pure ^soul ^mortal
virginia 43
virginian 75
virtu 64 merit ^good ^worth ^qualiti ^appreci ^percept ^discern
virtual 39 most nearli near almost practic ^essenti ^realist
viru 48 viral
virul 75 deadli bitter acid blister vitriol venom sulfur sulphur ^injuri ^harm ^hostil ^toxic
virus 57
visa 51 ^approv ^sanction ^okai
viscer 75 intuit ^illog
viscerotrop 82
vishwanand 77
visibl 45 profil !invis ^visual ^percept ^telescop ^conspicu ^microscop ^overt
vision 45 imagin sight visionari ^see ^imag ^imageri
visionari 71 vision impract windi ^person ^forecast ^individu ^someon ^anticip ^somebodi ^fantast ^intellectu ^soul ^mortal ^divin ^futurist ^idealist ^dreamer ^prognost
visit 31 visitor inspect tribul ^meet ^travel ^tour ^frequent ^disast ^guest ^tragedi ^catastroph ^caller ^cataclysm
visitor 47 visit ^travel ^guest ^caller
vista 76 view scene prospect aspect ^background ^glimps
visual 51 see figur imag pictur optic envis fanci ^observ ^imagin ^visibl ^perceiv ^envisag ^unreal
vita 79
vital 43 critic anim energ indispens energis ^chang ^organ ^spark ^essenti ^strengthen ^actor ^healthi ^alter ^juic ^chi ^sparkl ^fortifi ^ki ^invigor
vitali 72
vitamin 73 ^supplement ^nutrit ^nourish
vito 76
vitriol 72 bitter acid eros blister virul corros sulfur sulphur ^attack ^subject ^abus ^destruct ^insult ^revil ^unpleas
vivek 80
vivendi 82
vivid 66 intens color bright colour brilliant satur ^clear ^realist
vividli 82
vix 75
vladeck 79
vladi 79
vladimir 49
vlsi 82
vocabulari 77 lexicon ^knowledg ^cognit
vocal 52 voic song singer !instrument sing outspoken utter vox ^be ^commun ^player ^speak ^organ ^page ^music ^li ^lai ^cry ^laugh ^shout ^chant ^rapper ^pronounc ^yell ^musician ^lament ^outcri ^alto ^carol ^anthem ^sigh ^laughter ^sputter ^vocifer ^explet ^harmon ^hum ^canari ^howl ^rejoic
vocat 76 call career ^job ^special ^bodi ^occup ^profess
vocativ 82
vocifer 72 call cry shout yell outcri blatant clamor strident ^express ^speaker ^vocal ^scream ^roar ^verbal ^boo ^utter ^noisi ^clamour ^whoop ^bellow ^hiss ^catcal
vodafon 64
vodka 72 ^spirit ^liquor ^booz
vodochodi 80
vogel 79
vogt 82
vogu 64 trend style ^appreci ^percept ^discern ^bandwagon
voic 36 vocal articul vox ^commun ^express ^sound ^pronounc ^utter
voicemail 68 ^telephon ^telephoni
voiceov 82
void 60 elimin empti evacu vacuum quash vacanc invalid annul nullifi ^space ^expel ^urin ^shit ^stet ^defec ^nonexist
voip 69
voisei 75
volatil 45 excit explos unpredict vapor fickl ^chang ^alter ^substanc ^unstabl ^evapor
volcan 76 volcano ^unstabl
volcano 72 vent volcan ^crack ^mountain ^fissur
volcanologist 77
volker 74
volkswagen 66
vollei 64 burst salvo ^hit ^fire ^scatter ^dissip
volleybal 77 ^ball
volodymyr 64
volp 77
voltag 80 potenti
volum 38 book bulk ^big ^larg ^measur ^quantiti ^magnitud
volunt 52 offer voluntari unpaid ^inform ^man ^act ^worker ^vigilant ^serviceman
voluntari 56 volunt !involuntari ^will ^man ^unpaid ^solo ^wil ^unforc ^serviceman
voluntarili 57
volvo 73
vomit 65 sick chuck cat spew ^suffer ^cure ^remedi ^therapeut ^eject ^reflex
von 63
vonta 79
votaw 82
vote 27 voter ballot ^elect ^poll ^choic ^select ^choos ^referendum ^veto
voter 33 vote elector ^citizen ^constitu ^crossov
vouch 73 guarante voucher ^pledg ^testifi ^plight ^stipul
voucher 66 verifi coupon vouch ^support ^document ^paper ^admir ^booster ^protagonist
vow 40 ^commit ^pledg ^assur ^dedic ^devot ^plight
vox 77 voic vocal ^commun
voyag 75 navig sail ^travel ^journei ^cruis ^spaceflight ^seafar
vp 71
vpn 79
vs 52
vt 62
vuitton 80
vulgar 79 gener popular common crude gross obscen smut coars filth popularis ^chang ^commun ^circul ^alter ^degrad ^dissemin ^profan
vulner 42 ^threaten ^danger ^compromis ^destruct ^exposur ^fragil ^penetr ^endang ^assail ^suscept ^indefens ^defenseless
vultur 80 predat raven predatori ^attack ^aggress ^assault ^assail ^aggressor ^raptor
vvnd 82
vw 75
vy 60
wa 6
wade 63 ^walk
wadi 76
wafer 72 ^cooki ^biscuit
waffl 77 hesit waver ^doubt ^hover ^falter ^oscil ^vacil ^boggl
wag 80 wit ^wiggl
wage 41 pai earn reward salari payoff ^found ^fight ^consequ ^aftermath
wager 68 better stake bet punter ^game ^predict ^gambl ^ant ^taker ^jackpot ^gambler ^gage ^prognost ^forebod
wagner 72
wagon 66 ^driver ^cart ^bandwagon ^lorri
wai 18 mean direct style fashion manner mode ^properti ^road ^structur ^implement ^wing ^tool ^instrument ^signatur ^wise ^lifestyl ^setup ^drape ^salvat ^expedi
wail 82 lament roar howl ^complaint ^tear ^cry ^shout ^scream ^yell ^sorrow ^weep
waist 69 waistlin ^part ^region ^portion
waistlin 75 waist ^region
wait 31 expect hold delai await postpon waiter waitress ^act ^readi ^extens ^paus ^suspens ^ambush ^moratorium ^retard ^scupper
waiter 75 wait server ^person ^individu ^someon ^somebodi ^soul ^mortal ^waitress
waitress 76 wait ^work ^server ^bunni ^waiter
waitros 69
waiv 61 waiver relinquish forgo forfeit forego ^abandon
waiver 62 waiv ^relinquish
wake 43 view watch heat alert !sleep aftermath vigil ignit awaken arous inflam awak !sleepi sleepless ^result ^turn ^effect ^consequ ^outcom ^conscious ^shallow ^upshot ^slumber
wakefield 80
wal 59
walden 82
wale 44 ^board ^injuri ^hurt ^harm ^trauma ^plank
walgreen 80
walk 34 pass !ride walker ^go ^move ^close ^march ^step ^travel ^achiev ^foot ^pace ^hike ^accompani ^accomplish ^stamp ^stumbl ^reel ^stride ^ambul ^stagger ^mous ^limp ^stump ^toe ^wade ^sneak ^creep ^scuffl ^lumber ^pad ^shuffl ^stalk ^stroll ^hitch ^trampl ^swagger ^tread ^hobbl ^locomot
walker 56 walk pedestrian
walkman 76 ^stereo
walkout 61 ^strike ^protest
walkwai 82 ^path ^flag ^mall ^sidewalk
wall 31 surround pari fenc ^protect ^object ^gabl ^partit
wallabi 82
wallac 61
wallet 61
walli 65 ^fool ^sap
wallpap 82 paper ^cover
walmart 68
walsh 60
walt 59
walter 55
walton 69
waltz 70 ^victori ^danc ^triumph
walwyn 73
walz 73
wan 80 pale livid ^weak ^sicken
wander 62 rang mobil wind cheat drift spider betrai thread rover roam planetari errat strai rove nomad weav swan peregrin rambl meander ^go ^move ^travel ^indirect ^unsettl ^deceiv ^locomot ^gad
wane 58 declin !wax ebb eb ^diminish ^decreas ^lessen ^diminut
wang 50
wangari 82
wanless 79
want 17 need requir privat miss lack wish desir treasur absent depriv preciou !unwant cherish defici needi ^be ^like ^long ^hope ^seek ^short ^love ^sought ^poor ^tight ^deficit ^shortag ^ambit ^absenc ^poverti ^inadequ ^hunger ^impoverish ^fanci ^crave ^famin ^envi ^thirst ^yearn ^dearth
wap 82
war 23 !peac milit warfar warrior belliger ^fight ^hostil ^antagon ^enmiti
warburg 59
ward 56 guard ^person ^protect ^individu ^someon ^somebodi ^soul ^mortal ^shepherd
wardrob 69 closet ^collect ^accumul ^furnitur ^aggreg
ware 71 product consum merchandis squander ^gener ^releas ^articl ^stock ^spend ^cargo ^shipment ^commod ^luxuri ^inventori ^freight ^irregular ^shower ^fool ^lavish ^consign ^payload ^expend ^refil ^splurg
wareh 74 warehous reposit ^stockpil
warehous 53 wareh ^store ^storag ^depot
warfar 58 war ^struggl ^conflict
warfight 75
warhead 69 payload ^explos ^nuke
wari 53 suspici mistrust ^distrust ^circumspect
warili 79
warm 44 affect heat !cool tender fond warmer warmth thaw affection warmli ^chang ^protect ^feel ^weather ^hot ^alter ^attach ^melt ^boil ^overh ^lukewarm ^tepid ^cordial ^hearti
warmer 65 warm heater ^devic ^radiat ^stove
warmest 75
warmli 71 warm cordial
warmth 67 heat warm passion ^care ^temperatur
warn 25 warner discourag cautionari admonish ^inform ^threat ^threaten ^advis ^alarm ^caution ^alert ^advic ^counsel ^lesson ^caveat ^rede
warner 50 warn ^commun
warp 73 distort deflect falsifi buckl ^murder ^crook ^beli ^mutil ^misrepres ^aberr ^deform
warplan 67 ^fighter ^bomber
warrant 47 guarante endors sanction warranti guarantor ^back ^support ^sponsor ^justifi ^underwrit ^commut ^amnesti ^pardon ^vindic ^writ
warranti 73 guarante warrant ^assur
warren 49
warrior 62 war ^person ^individu ^someon ^somebodi ^brave ^insurg ^irregular ^soul ^guerrilla ^crusad ^mortal
warsaw 65
warsh 70
warship 57 ^privat ^ship ^destroy ^frigat ^cruiser ^corvett
wartim 59 ^period
warwick 76
wash 52 launder laundri ^work ^clean ^wet ^bath ^soak ^garment ^scrub ^whitewash ^cleans
washington 26
washingtonpost 69
wasilla 68
wasp 68
wasserman 66
wasserstein 73
wast 45 !conserv diminish pinch senseless squander dissip !thrifti pointless skelet barren ^us ^activ ^lost ^refus ^materi ^appli ^util ^emploi ^stuff ^scrap ^symptom ^pollut ^exhaust ^ineffici ^garbag ^trash ^rubbish ^utilis ^fume ^lavish ^frail ^worthless ^expend ^sewerag ^extravag ^filth
watch 29 view observ wake alert vigil watcher ticker sleepless ^look ^check ^guard ^wit ^fly ^monitor ^sight ^awak ^timepiec ^wristwatch
watchdog 44 ^defend ^guardian ^protector
watcher 58 watch wit viewer spectat ^guard ^observ ^patrol ^perceiv ^browser ^spy ^eyewit ^picket ^scout ^bystand ^gawker ^lookout ^onlook ^sentinel
watchkit 79
watchmak 75 ^maker
water 35 tear irrig wateri ^of ^help ^provid ^fall ^main ^suppli ^assist ^cross ^sea ^gulf ^stream ^pattern ^bai ^ocean ^lake ^waterwai ^render ^wet ^shallow ^furnish ^sprinkl ^helper ^freshwat ^hose ^backwat ^waterfal
waterboard 80
waterfal 79 fall ^water ^cascad
waterfront 71
waterg 64
waterhous 69
wateri 82 water weak sloppi muddi ^lean ^wet ^scant ^meagr ^meager
waterman 80 ^worker ^punter
waterproof 77 seal ^protect ^cloth ^mac ^fabric ^textil ^coat ^macintosh ^mack
watersh 69 divid landmark basin
waterwai 51 ^water ^rapid ^ditch
watford 74
watkin 74
watson 68
watt 69
wave 37 flourish brandish curl waver flap beckon ^move ^hold ^movement ^motion ^swell ^gestur ^tsunami ^rippl ^surf ^roller ^billow ^breaker
wavelength 82 ^distanc ^orient
waver 69 wave hesit fluctuat falter flicker waffl flutter vacil ^commun ^doubt ^paus ^irregular ^hover ^coward ^indecis ^oscil ^boggl
wax 70 full climb mount !wane ^increas ^cover
wayn 50
waysid 80 roadsid
wayward 73 contrari pervers ^disobedi
wb 82
wba 75
wbc 70
wbd 73
wbo 71
we 11
weak 36 !strong fail !strength frail helpless imperfect wateri ^weaken ^flaw ^dilut ^insuffici ^fatigu ^limp ^pale ^lame ^powerless ^anem ^debilit ^impot ^flimsi ^wilt ^wan
weaken 45 !strengthen undermin thin fade diminish sabotag subvert lessen counteract debilit ^chang ^shift ^slow ^agent ^weak ^transform ^moder ^reduct ^alter ^neutral ^dilut ^decreas ^crippl ^exhaust ^blunt ^subsid ^languish ^loosen ^impair ^wither ^castrat ^slacken ^wilt
weaker 48
weakest 61
wealth 50 rich !poverti wealthi ^luxuri ^suffici ^abund ^opul
wealthi 52 monei load wealth flush affluent ^rich ^luxuri ^suffici ^opul
wealthier 72
wealthiest 68
wean 80 ^alien ^nurs ^depriv ^substitut ^suck ^estrang ^disaffect
weapon 35 arm equip artilleri ^chang ^gun ^missil ^steel ^alter ^instrument ^knife ^spear ^projectil ^lanc ^sword ^persuas ^tomahawk ^knuckl
weaponri 64 arm munit ^bomb ^hardwar ^instrument ^ammunit ^ammo ^armament
wear 40 cloth tire erod exhaust wearabl eros weari wearer ^have ^effort ^act ^cover ^featur ^blue ^dress ^deterior ^uniform ^grai ^accessori ^thread ^impair ^apparel ^garment ^deflat ^attrit ^deed ^footwear ^attir ^abras ^garb ^dud
wearabl 58 wear cloth ^cover ^blue ^dress ^uniform ^grai ^accessori ^thread ^apparel ^garment ^footwear ^attir ^garb ^dud
wearer 80 wear ^user
weari 68 wear tire exhaust fatigu jade ^effort ^deterior ^tucker ^degener ^groggi
weather 40 condit endur brave ^wind ^element ^warm ^lean ^defi ^worn ^angl ^temper ^tilt ^withstand ^sunshin ^downfal ^thaw
weav 71 wind wander thread tissu weaver meander ^web ^net ^distort ^lace
weaver 67 weav ^artisan ^journeyman
web 22 network net entangl ^object ^tape ^trap ^tent ^tissu ^weav
webb 68
webber 74
webcam 80
weblog 74
webpag 69
websit 35 site ^comput ^portal
webster 69
webtv 77
wed 56 marri marriag espous ^offici ^unit ^observ ^ceremoni ^wive ^rite ^ritual ^solemn ^weekdai
wedbush 80
wedg 70 impact deposit stick sub squeez bomber lodg submarin torpedo ^move ^secur ^fix ^compact ^sandwich ^compress ^triangl ^fasten
wednesdai 20 ^weekdai
wee 72 urin piss ^earli ^littl ^small ^wet
weed 64 sen dope gage skunk ^remov ^garment
week 14 weekli ^period ^rag ^shiva
weekdai 69 ^tuesdai ^mondai ^wednesdai ^thursdai ^fridai ^saturdai ^th ^sat ^wed ^fri ^midweek ^mon ^tue
weekend 32 ^spend ^period ^suitcas
weekli 49 week ^period ^serial
weeklong 72 ^long
weekslong 75
weep 70 tear cry nod dolor ^sorrow ^sob ^wail
wei 61 ^dynasti
weibo 75
weigh 41 consid matter advis count deliber ^think ^consider
weight 42 burden slant ^light ^heavi ^adjust ^bia ^plumb ^saddl ^weightless ^predetermin
weightless 82 light ^weight
weightlift 82 ^clean ^athlet ^jock
weinberg 82
weiner 74
weinstein 75
weinstock 82
weir 77 ^dam ^fenc ^dyke
weird 60 bizarr uncanni outlandish ^unusu ^strang ^unfamiliar ^supernatur
weirdli 77
weiss 72
weitz 75
wel 77
welch 72 welsh ^cheat
welcom 35 salut !unwelcom ^person ^accept ^individu ^someon ^hospit ^somebodi ^greet ^soul ^mortal
welfar 52 benefit upbeat wellb ^good ^interest ^sake ^dole
well 17 good health !ill easili !unwel ^recov ^surfac ^fortun ^upbeat ^heal ^cure ^wellb
wellb 75 welfar upbeat ^well ^success ^health ^prosper
wellcom 71
wellington 68
welsh 59 welch ^cheat
welshman 77
welti 80
wemblei 75
wen 71
wendi 66
wenger 65
went 27
wept 77
were 10
werner 75
wertheim 70
weslei 67
wessex 76
west 32 !east ^westbound
westbound 79 ^west
westchest 82
western 32 !eastern occident westernis ^chang ^alter ^habit ^southwestern ^northwestern ^sandwich ^inhabit ^midwestern ^assimil ^dweller
westernis 79 western occident ^chang ^alter ^assimil
westgat 79
westinghous 76
westlif 82
westminst 55
weston 77
westpac 64
westwood 71
wet 59 leak !dry moistur ^chang ^condit ^water ^statu ^alter ^wash ^dampen ^steam ^duck ^splash ^soak ^humid ^urin ^raini ^sloppi ^piss ^muddi ^wee ^sticki ^damp ^steami ^irrig ^drench ^moist ^wateri
wetland 80 ^land ^marsh ^swamp ^bog
wexner 80
wgbh 80
wh 80
whack 72 beat whop lace thrash lick trounc drub ^big ^larg ^blow ^tire ^lash ^whip ^tan
whale 67 giant heavyweight hulk ^hunt
whammi 80 curs ^revers ^setback ^charm
whampoa 77
wharf 72 moor dock berth pier ^provid ^suppli ^store ^platform ^render ^furnish ^quai
wharton 74
what 14
whatev 42 ani whatsoev ^some
whatlei 80
whatsapp 69
whatsoev 60 ani whatev ^some
wheat 61 straw ^grain ^cereal
wheel 54 roll cycl bike bicycl pedal wheeler ^transport ^gear ^revolv ^rotat ^propuls
wheelchair 66 ^chair
wheeler 80 wheel bicycl cyclist
when 12
whenev 56
where 17
wherea 56
whereabout 58 ^locat
wherebi 67
wherein 80
wherev 59
wherewith 80
whether 22
which 8
whichev 70
whiff 79 ^smell ^gust
while 14 spell patch ^snap
whilst 61
whim 69 notion impuls ^thought ^idea ^desir
whip 57 beat worst slash lash strap slaughter tan debacl thrash trounc pip drub snappi ^legisl ^defeat ^spirit ^instrument ^cat ^leather ^scourg ^lick ^whack ^birch
whiplash 73 lash ^injuri ^hurt ^harm ^blow ^trauma
whipsaw 80 ^saw ^cheat
whirl 82 go offer spin twist swirl reel eddi convolut fling gyrat ^motion ^revolv ^rotat
whirlwind 75
whisk 76 ^go ^move ^bring ^travel ^locomot ^broom
whiskei 76 whiski ^spirit ^irish ^liquor ^scotch ^booz
whiski 65 whiskei ^spirit ^irish ^liquor ^scotch ^booz
whisper 65 !shout ^talk ^speak ^speaker ^nois ^mouth ^verbal
whistl 61 ^go ^move ^travel ^sound ^signal ^locomot
whistleblow 66 ^inform
whitacr 76
whitbread 75
white 27 !black innoc pure snowi puriti ^person ^condit ^individu ^someon ^statu ^clean ^somebodi ^ivori ^soul ^pearl ^mortal ^chalk ^frosti
whitehal 72
whitehorn 79
whitehous 77
whitei 80
whiter 80
whitewash 74 ^defeat ^paint ^wash ^lick
whitlow 77 felon ^infect
whitman 79
whitnei 68
whittl 67 pare ^cut
whiz 77 star champion ac sensat superstar geniu wizard adept ^expert ^sound
who 10
whoever 55
whole 33 all !half total complet entir integr uniti altogeth !fraction wholli unharm hale unscath ^state ^full ^object ^complex ^construct ^healthi ^compound ^concept ^raw ^composit ^intact ^aggreg ^incomplet ^artifact
wholeheartedli 79
wholesal 53 !retail sweep middleman ^market ^sell ^distribut ^distributor ^merchandis ^packer ^indiscrimin
wholli 59 all total complet entir whole !partli altogeth
whom 38
whomev 75
whoop 77 ^cry ^shout ^scream ^yell ^outcri ^cough ^vocifer
whop 64 bang bash sock thump whack ^big ^larg
whose 29
why 28 ^reason ^ground
wi 54
wichita 74
wick 69 sever terribl arch sin taper mischiev ^evil ^cord ^viciou ^villain ^heinou ^nefari
wicket 71 grill hoop
wide 28 great extens grand broad vast !narrow enorm blanket immens encompass sizeabl spaciou astrai ^big ^sweep ^comprehens ^breadth ^width
widen 47 extend !narrow turnout broaden ^part ^increas ^portion ^alter ^vari ^flare ^increment ^dilat
wider 45
widespread 41 ^gener ^distribut
widow 64 ^man ^woman ^unmarri
width 71 breadth ^wide ^broad ^narrow ^dimens
wield 57 exert ^have ^pump ^manipul
wife 36 !husband ^partner ^woman ^spous
wig 72 ^chide ^scold
wiggin 82
wiggl 76 ^movement ^shake ^wag
wikileak 79
wikipedia 82
wil 72 will unruli ^contrari ^voluntari ^pervers ^disobedi ^intract
wild 47 violenc abandon fierc furi wilder !tame furious feroc ^state ^plant ^bush ^intens ^crude ^passion ^frontier ^chaotic ^rampag ^savag ^frenzi ^frantic ^rude ^manic ^barren ^primit ^flora
wildcard 76
wildcat 73 unauthoris savag beast unauthor brute ^attack ^assault ^unoffici ^assail ^aggressor
wilder 67 wild
wildest 75
wildfir 64 ^conflagr
wildli 58
wildlif 58
wile 66 ^hoax ^decept
wilei 80
wilfri 72
wilhelm 80
wilkin 82
wilkinson 67
will 8 willing !unwil testament unruli wil unforc ^decid ^aim ^prepar ^choic ^select ^intent ^purpos ^dispos ^contrari ^glad ^voluntari ^consent ^faculti ^modul ^pervers ^disobedi ^intract
willfulli 76
willi 62 ^uneasi ^edgi
william 36
williamson 63
willing 52 will !unwilling ^readi ^eager ^recept ^tempera ^disposit
willingli 77
willson 80
wilmington 73
wilson 51
wilt 79 limp ^weak ^weaken ^decai
wiltshir 80
wimax 82
wimbledon 61
win 23 take profit gain !lose victori winner succe fetch ^get ^success ^attract ^compet ^acquir ^contend ^triumph ^vie
winchest 80 ^rifl
wind 42 wrap twist nose blown wander thread curv jazz weav scent !unwind windi winder meander rambl tortuou ^be ^go ^move ^travel ^weather ^draft ^calm ^southeast ^northwest ^southwest ^spiral ^easter ^rotat ^indirect ^snake ^crook ^headwind ^gust ^thermal ^breez ^gale ^harmattan ^locomot ^doldrum
winder 77 wind ^worker
windfal 59 boom bonanza bunc ^happen ^occurr
windi 75 wind visionari impract tediou ^stormi
window 36
windshield 71
windsor 62 ^dynasti
wine 54 wineri ^gener ^rose ^drink ^alcohol ^vintag ^booz ^regal ^bordeaux ^burgundi
winemak 79 ^trade ^maker ^craft
wineri 82 wine ^work ^plant
wing 40 fly backstag ^go ^wai ^move ^mean ^organ ^travel ^fast ^flight ^balanc ^buzz ^ala ^locomot
winger 63 ^athlet ^jock
wink 70 flash instant blink heartbeat ^second ^moment ^minut ^shut ^motion ^gestur ^mo ^flick ^reflex
winki 77
winkler 80
winless 79 ^unsuccess
winner 38 win success achiev succeed victor !loser ^contest ^medallist ^medalist ^gambler
winnipeg 73
winnow 77 fan sift
winslet 70
winston 62
wintel 80
winter 44 !summer wintri ^spend ^season ^prepar ^readi
winthrop 82
wintour 68
wintri 80 winter !autumn frozen ici frigid frosti ^cold
wipe 48 rub ^contact ^towel ^broom
wire 51 cabl !wireless pump telegraph telegram ^equip ^telecommun ^circuit ^tens ^outfit ^bug ^ligament
wireless 42 radio !wire ^broadcast ^telecommun ^telecom
wirelessli 82
wiretap 76 intercept bug ^investig ^eavesdrop
wisconsin 50
wisdom 59 sound wise !folli ^knowledg ^judici ^profound ^trait ^statecraft
wise 56 know sound smart judici wisdom !foolish headi sage !foolishli ^wai ^good ^reason ^advis ^style ^knowledg ^fashion ^manner ^mode ^prudent ^trait ^statecraft
wiseman 70
wish 41 like want care regard desir aspir compliment ^long ^ask ^hope ^request ^pleas ^ambiti ^hungri ^covet ^avid ^jealou ^nostalg ^greedi ^yearn ^devour
wit 37 see inform mental viewer brain watcher humor spectat consciou marbl humour attest !unwit wag ^watch ^messag ^experi ^intellig ^intend ^content ^observ ^speaker ^testifi ^joke ^fun ^perceiv ^browser ^spy ^eyewit ^verbal ^cartoon ^satir ^bystand ^gawker ^depos ^gag ^ironi ^imperson ^onlook ^caricatur
witch 68 magic charm wizard glamour enchant ^supernatur
with 4
withdraw 43 retir retreat detach disengag reced ^go ^move ^author ^stop ^quit ^travel ^remov ^remot ^ceas ^discontinu ^retract ^locomot
withdrawn 56 remot reclus ^reserv
withdrew 53
wither 69 devast shrink fade sear annihil ^disappear ^lean ^weaken ^destruct ^thin ^dry ^diminish ^decreas ^vanish ^lessen ^disrespect
withheld 61
withhold 60 recoup deduct ^person ^control ^individu ^reserv ^someon ^somebodi ^soul ^depriv ^restrain ^mortal ^subtract
within 26 insid
without 24
withstand 63 defend resist defi ^fight ^oppos ^fighter ^weather ^oppon ^combat ^endur ^brave ^adversari ^antagonist ^belliger
withstood 76
witkoff 63
wittenburg 79
witter 62
wittig 79
wittman 82
wive 60 ^marri ^wed ^espous
wizard 66 star champion magic ac sensat charm superstar geniu witch adept whiz ^expert ^supernatur ^enchant
wladimir 69
wmx 76
wnba 75
wobbl 75 shaki tilt careen ^motion ^unstabl
woe 53 suffer woeful ^mourn ^miser ^miseri ^sorrow ^ruth
woeful 82 woe miser deplor ^mourn ^sorrow ^ruth ^inferior
woefulli 77 lament sadli deplor
woke 58
woken 75
wolf 56 ^eat ^canin
wolff 82
wolfgang 70
wolv 69
wolverin 73
woman 33 !man char femin ^chang ^miss ^ey ^wife ^fill ^girl ^broad ^ex ^femal ^adult ^interact ^beauti ^alter ^ladi ^amazon ^nurs ^girlfriend ^prostitut ^dame ^widow ^knockout ^heroin ^baggag ^siren ^donna ^flirt ^nanni ^teas ^madam ^jilt ^mistress ^cinderella ^peach ^bachelorett ^tart ^libertin
women 32
won 29 !lost
wonder 40 question specul grand tremend admir fantast rattl marvel terrif inquir curios howl enquir ^happen ^reflect ^extraordinari ^excel ^amaz ^aw ^intellectu ^mull ^queri ^curiou ^muse ^ponder ^occurr ^astonish ^medit
wong 65
wonk 82 grind nerd ^scholar ^assimil
wonkett 82
woo 57 court suit solicit romanc courtship ^act ^appeal ^displai ^chase ^bundl
wood 44 forest woodi ^log ^veget ^oak ^splinter ^cherri ^grove ^hazel ^redwood ^mapl ^arbor ^pine ^linden ^timber ^brambl ^bamboo ^birch ^flora ^chestnut
woodard 80
woodburn 77
wooden 63 ^awkward ^woodi
woodi 72 wood arbor ^qualiti ^wooden ^birch
woodland 79 forest timber ^ground ^silva ^greenwood
woodlief 79
woodsid 75
woodward 59
wool 79 fleec ^cloth ^fabric ^textil ^cashmer
woolf 75
woolwich 72
woolworth 80
worcest 80
word 32 new intellig languag row phrase tide wrangl formul articul lyric quarrel ^ask ^statement ^term ^form ^express ^opposit ^speech ^loan ^text ^classifi ^hybrid ^verbal ^redact ^substant ^couch ^subordin ^synonym ^quantifi ^signifi ^charad ^diminut ^terminolog ^partit
wordperfect 75
wore 59
work 16 oper worker studi plant function employ !idl workabl deed ^busi ^intern ^servic ^public ^product ^total ^minist ^man ^activ ^investig ^serv ^project ^care ^entir ^assist ^practic ^attent ^page ^cooper ^labour ^integr ^task ^duti ^labor ^factori ^tend ^emploi ^procedur ^farm ^iron ^sub
workabl 71 work execut practic viabl feasibl ^possibl
workaround 74
worker 31 work actor ^help ^person ^independ ^season ^individu ^employe ^assist ^someon ^common ^gather ^retain ^driver ^employ ^temporari ^somebodi ^processor ^volunt ^servant ^soul ^poster ^accumul ^freelanc ^rat ^collector ^slave ^mortal ^helper ^stringer ^topper ^shovel ^unionist ^winder ^waterman
workforc 48 hand men manpow ^personnel
workhors 77 ^machin ^hors
workload 68 ^employ
workout 68 exercis ^effort ^stretch ^exert ^yoga
workplac 61 ^central ^shop ^studio ^farm ^laboratori ^forg ^lab ^bakeri ^laundri ^workshop ^fisheri ^shipyard
workshop 72 shop ^cours ^workplac
workspac 82
workstat 63
world 17 global univers exist worldwid realiti earth globe domain planetari cosmo ^intern ^academ ^academia
worldcom 61
worldnet 75
worldview 70
worldwid 38 world global univers planetari ^intern ^intercontinent
worm 59 twist wrestl insect ^wrench
worn 56 !new drawn ^ag ^weather ^tire ^ear ^erod ^batter ^thumb ^frai ^scour ^attrit ^derelict ^rag ^tatter ^decrepit
worri 32 interest concern troubl upset occupi !reassur disturb distress headach apprehens disquiet worrisom badger vex bedevil ^fear ^mind ^burden ^anxieti ^harass ^obsess ^uneasi ^molest ^fret ^dwell ^fuss ^niggl ^onu
worrisom 72 worri troubl disturb distress
wors 42 !better worsen ^bad
worsen 50 declin !better wors deterior aggrav exacerb exasper ^chang ^turn ^slump ^alter ^downturn ^irrit ^impoverish ^sicken ^slack ^degener ^inflam ^diminut
worship 61 believ rever idol ador worshipp ^activ ^love ^prais ^prayer ^vener ^mystic ^salah
worshipp 80 believ worship ^ador ^mystic
worslei 75
worst 39 !best whip pip ^result ^beat ^outcom ^bottom ^cloth ^lowest ^fabric ^textil ^evil ^thread ^pessim ^trounc ^yarn
worth 31 deserv valuabl worthi !worthless ^valu ^qualiti ^merit ^virtu ^worthwhil
worthi 62 worth desir suitabl ^good ^valu ^credit ^model ^deserv ^elig ^valuabl ^merit ^applaud ^sacr ^commend ^worthwhil
worthless 69 !worth !valuabl ugli despic vile ^qualiti ^wast ^sorri ^neglig ^idl ^evil ^damn ^vaniti ^useless ^unus ^paltri ^darn ^pointless ^groundless ^meritless
worthwhil 66 ^worth ^worthi
would 9
wound 40 injuri injur hurt offend bruis stab spite ^peopl ^shoot ^harm ^slash ^skin ^rick ^bite ^insult ^disabl ^knife ^provok ^humbl ^tortur ^scratch ^trauma ^humili ^traumat ^scath ^sprain ^evok ^invalid ^scrape ^handicap ^trampl ^arous ^graze ^pip ^elicit ^chagrin ^abras ^excruci ^lacer ^affront
woven 82
wow 64 riot scream ^impress ^joke ^gag
woz 80
wozniak 66
wr 77
wrack 71 rack wreck ^destroi ^destruct ^ruin ^demolit
wrangl 59 word row quarrel brawl haggl ^disput ^bargain ^scrap ^spat ^squabbl ^bicker ^alterc
wrap 49 intent wind cloth captiv absorb swath envelop mantl drape cloak !unwrap engross ^move ^cover ^attent ^ball ^clue ^jacket ^sandwich ^bandag
wrath 69 anger ir ira ^angri ^rage ^furi
wreak 63 bring ^creat
wreath 72 coron garland lei ^grace ^decor ^adorn ^ornament
wreck 61 crash ruin wreckag wrack shipwreck raze ^declin ^destroi ^destruct ^accid ^demolit
wreckag 65 wreck ^part ^portion
wrench 66 rick rack sprain wring ^injuri ^hurt ^harm ^pain ^motion ^twist ^worm ^trauma
wrest 70 ^seiz
wrestl 61 twist grappl worm wrestler ^battl ^debat ^combat ^deliber ^moot
wrestler 80 wrestl ^fighter ^combat ^heavyweight ^belliger
wright 53
wriglei 77
wring 75 rack distort extort wrench contort deform ^motion ^morph
wrinkl 72 crisp purs seam crumpl ^difficulti ^fold ^lifelin ^imprint ^ruck
wrist 59
wristwatch 77 ^watch ^ticker
writ 75 ^warrant ^subpoena
write 34 writer pen compos ^commun ^author ^sign ^refer ^document ^profil ^type ^letter ^paper ^dramat ^journal ^edit ^draft ^subscrib ^section ^outlin ^adapt ^spell ^novel ^script ^fiction ^fabric ^transcript ^redact ^diari ^rewrit ^lyric ^literatur ^essai ^vers ^autograph ^paragraph ^footnot ^plagiar
writedown 69
writeoff 80
writer 47 author write ^comment ^commun ^review ^journalist ^liter ^abstract ^compil ^contributor ^ghost ^playwright ^poet ^biograph ^speechwrit ^paragraph ^novelist ^coauthor ^lyricist ^pamphlet ^framer ^scriptwrit
written 39 !spoken script !unwritten ^graphic ^statut ^handwritten ^codifi ^shorthand ^backhand ^engross
wrong 36 !right inappropri unlaw improp incorrect wrongli incorrectli awri ^crimin ^handl ^victim ^treat ^fals ^condemn ^mistaken ^injustic ^erron ^unjust ^illegitim ^misguid ^aggriev ^improprieti ^reprehens ^immor ^sandbag
wrongdo 49 misconduct ^activ ^violat ^brutal ^inflict ^infring ^evil ^injustic ^derelict ^encroach ^malpractic ^misrepresent ^usurp ^trespass ^transgress ^dishonesti ^misde ^tort
wrongfulli 82
wrongli 65 !right wrong incorrectli
wrote 30
wrought 72 shape mold ^form
wru 82
wsj 72
wta 71
wtc 76
wti 68
wto 58
wu 64
wuhan 79
wwii 71
wwj 82
www 59
wyden 80
wynn 75
wyom 70
xai 80
xavier 66
xbox 62
xendan 79
xenophob 66 xenophobia ^afraid
xenophobia 76 xenophob
xerox 75 ^copi ^duplic ^reproduc ^copier
xi 61 eleven ^letter ^cardin
xiamen 76
xianglong 82
xiangyan 82
xianzeng 82
xiao 79
xiaobo 71
xiaop 49
xinhua 51
xinjiang 67
xitong 74
xiv 65 fourteen ^cardin
xizh 71
xma 80
xp 62
xu 73
xvi 79 sixteen ^cardin
xx 73 twenti ^cardin
ya 76
yacht 68 boat ^vessel ^seafar
yachvili 79
yahoo 55 hick
yair 79
yak 82 chatter ^talk ^commun ^ox
yakuza 80 ^gangster ^mobster
yale 67
yamada 75
yamaichi 63
yamamoto 80
yamoussoukro 77
yan 75
yang 57 ^principl
yangtz 77
yank 65 jerk ^pull ^draw
yanke 55 ^northern
yann 82
yanukovych 82
yao 77
yapp 79
yard 45 ground thousand grand ^field ^backyard ^playground
yardstick 82 ^standard ^ruler ^criterion
yarn 82 thread narrat recit ^report ^tell ^worst ^metal ^recount ^cord
yasir 77
yasser 62
yasuda 76
yasuo 76
yawn 68 gape ^be ^open ^breath ^reflex
yazidi 79
ye 42 !no ^affirm
yeah 59
year 7 dai ag yearli yr ^period ^annum
yearli 62 year annual ^period
yearlong 79 ^long
yearn 76 long yen hungri languish ach pine ^want ^wish ^desir ^discont ^nostalgia
yearslong 71
yee 79
yelena 80
yell 56 call cry shout scream outcri vocifer ^complaint ^loud ^vocal ^roar ^boo ^utter ^pipe ^clamour ^clamor ^howl ^whoop ^bellow ^hiss ^catcal ^wail
yellen 80
yellow 56 chicken sensationalist ^old ^gold ^lemon ^amber ^maiz ^cowardli
yeltsin 70
yemen 58
yemeni 64
yen 48 languish ach pine yearn ^long ^hungri
yeoman 82 beefeat ^escort ^bodyguard
yesterdai 36 ^dai ^past
yet 24 even still hitherto
yeung 71
yevgeni 76
yi 71
yield 44 take gener give afford output proce conced concess surrend fruit render payoff cede ^chang ^provid ^suppli ^incom ^crop ^soft ^harvest ^relinquish ^furnish ^payback ^acquiesc ^bye
yili 79
yine 73
ying 76
yiu 79
yo 66
yoga 79 ^exercis ^workout
yok 76
yoke 79 link coupl pair span brace duo duet twain ^cloth ^attach ^fabric ^textil ^oppress
yokich 65
yong 74
yonhap 79
yoo 75
yop 69
york 23 ^royalti ^dynasti
yorker 61
yorkshir 58
yosemit 80
yoshinobu 74
you 17
yougov 69
young 31 !old youth offspr immatur ^earli ^ag ^anim ^teenag ^teen ^creatur ^beast ^newborn ^adolesc ^juvenil ^childish ^brute ^childlik ^preteen
younger 45 ^junior
youngest 56
youngster 62 minor child kid nestl fry ^silli ^toddler ^monkei ^orphan ^kindergarten ^juvenil ^buster ^preschool
your 28
yourself 52
yourselv 75
youth 47 young juvenil ^blade ^puppi ^immatur
youtub 47
youzhni 79
ypg 74
yr 74 year ^period ^annum
yu 73
yuan 45 ^dynasti
yudhoyono 79
yue 82
yugansk 74
yuganskneftega 75
yuganskneftegaz 82
yugoslav 82
yugoslavia 75
yukawa 75
yukiko 82
yuko 58
yukon 68
yulia 79
yum 80
yun 79
yunnan 75
yunu 82
yuri 68
yushchenko 75
yushiro 72
yve 69
yvett 76
yvonn 72
zach 69
zachari 72
zack 72
zad 79
zadan 80
zagreb 80
zahra 82
zai 77
zair 80
zajc 72
zakaria 80
zambia 77
zamir 76
zander 80
zap 79 atom nuke microwav vapor ^kill ^event ^strike ^impress
zaporizhzhia 75
zarqawi 75
zaslav 82
zdenek 82
zeal 73 forward readi eager zealou ^keen ^avid ^fervor ^fervour
zealand 46
zealou 79 avid zeal ^enthusiast
zedong 58
zehaf 69
zeldin 82
zelenski 64
zeman 69
zemin 49
zen 80 dot acid dose superman
zendaya 82
zeneca 73
zenit 82
zenith 82 !nadir
zeppelin 74
zero 46 noth zip nil nix ^no ^digit ^adjust ^cardin
zhang 60
zhao 67
zhejiang 77
zhen 76
zheng 75
zhou 64 ^dynasti
zhu 68
zhuhai 73
ziegler 82
zieleniec 75
ziff 80
zillow 82
zimbabw 68
zime 80
zimmerman 79
zinc 65 ^surfac ^metal ^coat
zionist 71
zip 68 noth energi speed zero vigor hurri nil nix vigour ^go ^move ^secur ^run ^travel ^fix ^code ^fleet ^zoom ^dart ^locomot ^flutter ^fasten
zivnostenska 74
ziyang 79
zodiac 82 ^region
zoe 74
zohran 63
zombi 71 ^depart ^god ^deceas ^divin ^immort
zone 44 district partit ^govern ^place ^regul ^spot ^island ^regular ^section ^segment
zoo 73 ^facil ^instal
zoom 68 surg soar ^go ^move ^rise ^travel ^hurri ^ascend ^zip ^ascent ^locomot ^ascens
zubeyr 82
zuckerberg 69
zurana 75
zurich 66
zwetchkenbaum 82
`;
