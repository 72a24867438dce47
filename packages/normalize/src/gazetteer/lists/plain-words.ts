/** Small and common words that begin sentences and are no names by themselves. */
export const PLAIN_WORDS = `
a about above according across actually after afterwards again against ago all almost along already also although always
am among amongst an and another answer any anybody anyone anything anyway apart are aren around as aside ask asked at
away back because been before behind being believe below beneath beside besides best better between beyond big both
breaking briefly but by call called can cannot certainly chapter clearly come could currently day dear despite did do
does doing don done down due during each early earlier either else end enough especially even eventually ever every
everybody everyone everything exactly example except far few finally find first firstly five follow following for former
formerly four free from frankly full fully further furthermore general generally get give given go good got great had
half happy hard has have having he hello hence her here hers herself hey hi high him himself his historically home
hopefully hours how however hundreds i if image images important in indeed inside instead interestingly into is isn it
its itself join just keep know last lastly late later latest least less let like likewise listen little live local long
look lot lots made maintaining make making many maybe me mean meanwhile men might mine more moreover most mostly much
must my myself namely near nearly need needless neither never nevertheless new news next nice nine no nobody none
nonetheless nor not note nothing notwithstanding now nowhere obviously of off often oh ok okay old on once one ones only
onto or original originally other others otherwise our ours ourselves out outside over overall own page part partly past
people per perhaps personally please plus possibly presently previously probably provided question quite rather read
really recent recently regarding related right same save say saying says second secondly see seen seven several shall
she should show similarly simply since six small so some somebody somehow someone something sometimes soon sorry
specifically start still stop story subsequently such suddenly sure surely take ten than thank thanks that the their
theirs them themselves then there thereafter therefore these they thing things think third this those though thousands
three through throughout thus till time to today together told tomorrow tonight too toward towards traditionally truly
try turn two typically ultimately under undoubtedly unfortunately unless unlike until up upon us use usually various
very via video wait want was watch we welcome well were what whatever when whenever where whereas wherever whether which
while whilst who whoever whole whom whose why will with within without women wonder work would yeah year years yes
yesterday yet you young your yours yourself redacted inaudible unintelligible crosstalk applause laughter laughs`

/** Months and days are capitalised and are dates, not names. */
export const CALENDAR_WORDS = `
january february march april may june july august september october november december jan feb mar apr jun jul aug sep
sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun easter christmas
ramadan gmt utc est pst cet bst pm am edt pdt`

/** Peoples, faiths and languages: NORP in OntoNotes, MISC in CoNLL. */
export const PEOPLES = `
afghan african afrikaans albanian albanians algerian american americans arab arabic arabs argentine argentinian armenian
asian asians assyrian australian australians austrian austrians aztec azeri azerbaijani bangladeshi basque belarusian
belgian bengali bolivian bosniak bosnian bosnians brazilian brazilians british briton britons buddhist buddhists
bulgarian burmese cambodian canadian canadians cantonese catalan catholic catholics caucasian chechen chilean chinese
christian christians colombian communist communists congolese conservative croat croatian croats cuban cubans cypriot
czech czechs danish dane danes democrat democratic democrats dutch egyptian egyptians english estonian ethiopian
european europeans filipino finnish finn flemish french gaelic georgian georgians german germanic germans ghanaian greek
greeks haitian hebrew hindi hindu hindus hispanic hungarian hungarians icelandic indian indians indonesian iranian
iranians iraqi iraqis irish islamic islamist israeli israelis italian italians jamaican japanese javanese jew jewish
jews jordanian kazakh kenyan korean koreans kosovar kurd kurdish kurds kuwaiti latin latino latvian lebanese liberal
libyan lithuanian macedonian macedonians malay malaysian maltese mandarin maori marxist methodist mexican mexicans
moldovan mongol mongolian montenegrin moroccan muslim muslims native nazi nazis nepali nigerian norman norse norwegian
orthodox ottoman pakistani palestinian palestinians persian peruvian pole poles polish portuguese protestant protestants
quaker republican republicans roman romanian romans russian russians rwandan sanskrit saudi saxon scandinavian scots
scottish serb serbian serbs shia shiite sikh slavic slovak slovene slovenian somali soviet spanish sudanese sunni
swahili swedish swede swedes swiss syrian syrians taiwanese tamil tatar thai tibetan tory tunisian turk turkish turks
ugandan ukrainian ukrainians urdu uzbek venezuelan vietnamese viking welsh yemeni yiddish yugoslav zulu`

/** Connecting words that may stand inside a name, never at its ends. */
export const LINKS = 'of the for de la le du des del della di da dos van von der den ter bin ibn al el y e und'

/** Words before a name that say what somebody is; none is a part of the name. */
export const TITLE_WORDS = `
mr mrs ms miss sir lady lord dr prof professor president vice prime minister chancellor senator sen congressman
congresswoman representative rep governor gov mayor judge justice attorney general gen lieutenant lt colonel col major
maj captain capt sergeant sgt corporal private admiral adm commander cmdr brigadier marshal king queen prince princess
duke duchess earl count baron emperor empress tsar pope cardinal archbishop bishop father sister brother reverend rev
rabbi imam sheikh ayatollah patriarch ambassador secretary spokesman spokeswoman spokesperson director chairman
chairwoman chair chief ceo founder coach manager actor actress singer author writer director detective officer inspector
agent deputy assistant commissioner st saint former ex defender striker midfielder goalkeeper quarterback pitcher`

/** Groups of people by what they do, and fields of work: capitalised in offices and slogans, names of nothing. */
export const ROLES = `
allies allied ministers heads leaders officials members partners presidents governors senators officers soldiers
citizens candidates players coaches ambassadors secretaries directors experts teachers students workers chiefs kings
queens affairs policy policies operations relations matters issues interior defence defense security press staff
spokesperson interviews interview editor editors author authors photo image images internet web online`
