import { foldName } from '../text/transliterate.ts'
import { hashLetters } from '../text/word-hash.ts'
import { FACT, factsOf } from './word-facts.ts'

/**
 * Given names of the languages that interviews are read in, beside those that the tagger knows; without diacritics,
 * written down from general knowledge. No word of these languages and no place is among them.
 */
const MORE = new Set(
  `abilio ada adelina adem adnan adolfo afonso afrim agim agnesa agron ahmet aida aino aissatou aitana ajla aki alban
  albana albina aldo alejandra aleksa aleksandr aleksandrina aleksei aleksej aleksey alenka alessia alexandru alfonsina
  alija alina aline alisa alketa alma almir almira alois alonso aloysius alphonse altin alvaro amadeo amadou amaia
  amalia amandine amar amara ambrose amelie amina amir amira amparo ana anabel anabela anai anais anamarija anand
  anatolij anatoly andjela andjelka andrea andrej andreja andrija ane anela aneta angel angela angele angelika angelina
  angelo anibal aniela anika anisa anita anja anjali anka annalisa anneke anneliese annemarie annette annika anselm
  anselmo ansgar ante antje antoine anton antonela antonella antonia antonija antonino antonio apolinar araceli arben
  arber ardian ariadna arianna ariel arjan arjun arkadij arlind armando armelle armin arnaud arno arsenio arta artan
  artem artemio arthur artur arturo asier asim asja astrid atifete audrey augusta auguste augustin augusto aurea aurelie
  aurelien aurelio aurora azra baltasar balthasar baptiste barbel bardhyl barnaby bartholomew bartolomeu bashkim basil
  bastien beata beatrice beatriz begona bekim belen benedetta benedetto benedicte benedikt benita benito benoit bento
  beppe berat bernadette bernarda bernardo bernd berndt berta bertrand besa besnik betim bianca bilal biljana bjarne
  blanca blaz blerim blerina blerta bogdana bojan bojana boris borislav borka borko borna boro boryana bozena bozidar
  bozo branimir branislav branislava branka brankica branko brigitta brigitte bruna brunhilde bruno burim caio camila
  camille camilo candela candido carina carine carla carlo carlos carlotta carmela carmelo carmen carola carolina
  caroline casimir catarina caterina cayetano cecil cecile cecilia celeste celestino celia celine celso cem cesar
  chantal charlotte chiara chidi chinua christel christiane christina christine christoph ciro clara clarice claude
  claudette claudia claudine claudio clelia clemens clement clementine clotilde clovis concepcion concetta conrad
  constanze consuelo corentin corinna corinne cornelia cornelius cosima cosimo crispin cristiano cristina cristobal
  cuthbert cyril cyrille cyrus dagmar dalibor daliborka dalila damian damien damir damjan dana danica daniela daniele
  danijel danijela danila danilo danka danuta daria darija darijo darinka dario darko davide davor davorin davorka
  debora deepa dejan dejana delfina delphine denada denilson denis denise desanka detlef diana didier diego dieter
  dietmar dietrich dijana dimitri dimitrije dina dinis dinko dino diogo dirk ditmir divya djordje djurdja djuro dmitri
  dmitrij dmitry dolores domagoj domenica domenico domingo domingos dominik dominique donata donatella donato dora doris
  dorota dorothea dorothee dragana dragica draginja dragisa dragoljub dragomir dragoslav dragutin drazen drita duarte
  dubravka dubravko dunja duro dusan dusanka dusica dusko ebenezer eberhard eda edgard edina edita edith edmond edmund
  edoardo eduarda eduardo edvin edwin eero egbert egon eike eirik ekaterina ekkehard elda elena eleni eleonora elfriede
  elia eliana eliane elida elie elif elina elio eliott elira elisa elisabeth elisabetta eliseo elke elodie eloisa eloise
  elona eloy elsa elvana elvio elvir elvira emanuela emanuele emeka emel emilia emilie emilija emilio emina emine
  emmanuelle encarnacion endrit enea enes enisa enrica enrico enrique enver ephraim epifanio erblin ercan erion ermal
  ermanno ermelinda ermes ermira erna ernesto ernst eros erwin esad esmeralda esperanza esra esteban estela estelle
  etelvina etienne eugen eugenia eugenie eulalia eusebio eustaquio eva evaristo evelyne evgenij evgenija evgeny ezekiel
  ezio fabian fabiana fabien fabienne fabio fabiola fabrice fabrizio fadil fahrudin farid farida faruk fatih fatima
  fatmir fatos fatou fausto federica federico felicitas felipe felix ferdinand ferenc fergus ferid fernanda fernando
  fidel fikret filip filipa filippo filomena fiorella fiorenzo flavia flavio flora florence florent florentina florian
  floriane floriano florim flutura folake francesca francesco francisca francisco franco francois francoise franjo
  franka franz franziska frederic frederique frida friederike friedhelm friedrich fritz fulgencio fulvia fulvio gabriela
  gabriele gabriella gael gaelle gaetano galina gareth gaspar gaspard gaston gema genaro genevieve gennadij gennaro
  genoveva genta gentian gerard gerardo gerda gerhard gerlinde germain gero gerta gertrud gervasio gesine giacomo gian
  giancarlo gianfranco gianluca gianna gianni gideon gil gilberto gilda gilles ginevra gino gioia giordano giorgia
  giorgio giovanna giovanni gisela gisele gisella giulia giuliana giuliano giulio giuseppe giuseppina gjergj gjon gloria
  goce godfrey goncalo gonzalo goran goranka gordan gordana graca graciela grazia graziella gregoire gregor gregorio
  greta grigorij grozda guadalupe gualtiero gudrun guenter guenther guglielmo guido guilherme guillaume guillermo
  guiomar gunnar gunter gunther gustavo gwenaelle gwendolyn hajrudin hakon halil halina halvard hamdi hana hanna
  hannelore hannes hanno hans haris harriet hartmut haruki hasan hasnija hatidza hedwig heide heidi heike heiko heiner
  heinrich heinz helder helena helene helga helio helmut helmuth heloisa henning henri henrike henrique herbert heribert
  hermann hermes herminia herminio hernan herve hesper hester hilary hilda hilde hildegard hipolito hiroshi honorio
  horacio horatio hortense hrvoje hubert hugo husein hynek hysen ianina ibrahim ida idalina ifeoma ignacio ignasi
  ignatius ignazio igor ikram ilaria ilija ilinka ilir ilirjana ilja ilka ilona ilse imke imogen imre ina inacio ines
  inge ingeborg ingo ingrid inka inmaculada ioana iolanda irena irene irina irineu irma isabel isabella isabelle isadora
  isaura isidora isidro ismael ismail ismet isolde italo itziar ivan ivana ivanka ivanna ivica ivka ivo ivona ivone
  iwona izabela jacinta jacinto jacopo jacqueline jacques jadranka jadwiga jagoda jaime jairo jakov jakub jana janez
  janine janja janko jannik jaroslav jasenka jasmin jasmina jasna javier jean jeanette jeanne jelena jelica jelka jemima
  jennifer jens jeremie jerome jeronimo jesus jette jirina joana joanna joao joaquim joaquin jocasta jocelyne jochen
  joel joelle joerg johann johanna johannes jolanda jolanta jonas jonatas jordi jordina jorg jorge jorida josefa
  josefina josefino josette josiah josip josipa josko josue jovan jovana jovanka jovica jozef juan juana jugoslav jukka
  julen julia julian juliana julien julieta juliette julija julio jurgen juri jurica justine justino justyna jusuf jutta
  kai kaisa kamil karel karin karina karl karla karlo karolina karsten kasimir kata katalin katarina katarzyna kateryna
  katharina kathrin katia katica katja katjusa katrin kavita kemal kenji kerstin ketevan khalid kilian kiril kirill
  kirsten kjell klara klaus klea klejda klodiana kofi konrad konstantin konstanze koraljka korbinian kornelia kosovare
  kosta kreshnik kresimir kristijan kristina kristine ksenia ksenija kujtim kurt kwabena kwame labinot ladislav laetitia
  lakshmi lana larisa lars laszlo laura laure laurent lauro lavinia layla lazar lazarka lea leander leandra leandro
  leila lejla leka lena lendita leni lenka leo leonard leonardo leoni leonid leonie leonor leonora leontina leopold
  leopoldo letizia lia lidia lidija lidio liesel ligia lilia liliana liljana lina linda lino linus liridon lirije lisa
  lisandro lisbeth liselotte livia livio ljerka ljilja ljiljana ljubica ljubinka ljubisa ljubisav ljubo ljubomir
  ljudmila lorena lorenc lorenza lorenzo loreto loris lorna lothar louise lourdes luan luana luca lucas lucia lucian
  luciana luciano lucie lucien lucienne lucija lucinda lucrecia ludger ludmila ludovic ludovica ludovico luigi luigia
  luis luisa luiz luka lukas lulzim lurdes lutz luzia lydia lysander lyudmila macarena madalena maddalena mado mael
  maelle maelys mafalda magali magda magdalena magnus mahmoud maicon maik maike mairead maite maja maksim malgorzata
  mamadou manfred manja manoel manon manuel manuela mara marc marcal marcel marcela marceli marceline marcello marcelo
  marcia marcin marcio marco marek margareta margarete margarida margarita margherita margit margot marguerite maria
  mariana mariangela marianne mariano maribel marica marie marieke mariela marigold marijan marijana marije marijo
  marika marilia marilu marin marina marinella mario marion marisa marisol marjan marjana marketa marko markus marlena
  marlene marlies marlon marta martha marthe martina martine marvin maryse marzia massimo mate matea matej mateja mateo
  mateus mateusz mathias mathieu mathilde matias matija matilda matilde matteo matthias matthieu maud maurice mauricio
  maurits maurizio mauro mavis maxime maximilian maya mechthild meera mehmed mehmet meho melanie melanija melchor melina
  melita mercedes meri merima mersiha mervyn mevlida micaela michael michaela michal michel michele micheline miguel
  mihael mihaela mihail mihailo mihajlo mijo mika mikel mikhail mikko mila milada milagros milan milana mile milena
  milenko milica milinko milivoj miljan miljana milka milkica millicent milo milojko milorad milos milosav miloslav
  milutin mimoza mira mirabel miranda mireia mirela mirella miriam mirjam mirjana mirko mirlinda miro miroslav miroslava
  mirsad mirsada mirta mirza mitar mladen mladenka moira moises momcilo momir monica monika monique montague montserrat
  morena morgane morwen morwenna muamer muhamed mujo munira murat mustafa nada nadezda nadezhda nadia nadine nadja naoko
  nasser natacha natalia natalija nataliya natalya natasa natascha nathalie nathaniel nazareno nazario nebojsa nedeljko
  nedim nedzad neha neira nela nelida nelly nemanja nenad nermin nermina nestor neus neven nevena ngozi nicanor nicola
  nicolas nicolau nicole nicoletta nicolo nieves nihad nikhil nikica nikita niklas nikola nikolai nikolaj nikolas
  nikolaus nikolay nikolina nilda nils nina nives noelia noelie noemi noor nora norbert norma nuno nunzia nuria obadiah
  obdulia obinna obrad octavia octavio odessa odette oksana oleg olegario oleksandr olena olga olimpia oliver olivera
  olivier oluwaseun omar ondrej ophelia orhan oriana oriol orlando ornella orsola orson osman osvaldo otavio otilia
  otmar ottavia ottavio otto ottoline ousmane pablo paco paivi palmira paloma paola paolo pascal pascale pascual
  pasquale patrice patricia patricio patrick patrizia paula paulina pauline paulino paulo pavel pavla pavle pavlina pavo
  pedja pedro pepe percival perica perina pero perpetua petar peter petja petr petra petrit petronela philipp philippa
  philippe phineas phoebe phyllida pia pierangelo piero pierre pierrette pieter pietro pilar piotr plamen plinio polina
  pooja portia predrag primitivo prisca priscille priya prudence prudencio quentin quique quirino rada rade radenko
  radica radina radivoj radivoje radmila rado radojka radomir radomirka radoslav radovan radovanka rafael rafaela
  raffaele raffaella rafferty rahul raif raimundo rainer raisa rajesh rajko rajna rami ramiro ramiz ramon ramona ramush
  rania ranka ranko raoul raphael raquel rasim ratko raul ravi rebeca recep refik regina regine reinaldo reiner reinhard
  reinhild reinhold rejhan remedios remi remigio renata renate renato rene renee renzo rhiannon ricarda ricardo riccardo
  riitta rinaldo rino rita robert roberta roberto rocio roderick rodica rodolfo rodrigo rogelio rogerio rohan roland
  rolf romain roman romana romeo romina romuald romulo ronaldo ronja rosa rosalia rosalie rosalind rosamaria rosanna
  rosaria rosario rosaura rosella rosemarie rosina rosita rossana rossella roswitha rowena roza ruben rudi rudiger
  rudolf rufino rufus rui rupert rusmir rut ruzhdi ruzica sabina sabine sabino sabri sabrina safet sahra sakura salih
  salome salvador salvatore salvatrice samir samira samra samuel samuele sancho sandra sandrine sandro sanela sanja
  sanjay sanjin sanna sanne santiago santino sara sarita sasa sascha saskia saturnino savo sead sebastian sebastiano
  sebastien sebastijan sefer segolene sejla selim selma selver semir sena senad senada senka serafin seraphina serena
  serge sergei sergej sergey sergije sergio servet severine severino shpend shpresa shqipe shreya sibylle siegfried
  sieglinde siegrid sigrid sigrun silas silke silva silvana silvano silverio silvestre silvia silvija silvio simeon
  simon simona simone sinan sinisa slavica slavko slavoljub slavomir slobodan slobodanka smail smilja snezana snjezana
  socorro sofia sofie sofija sokol solange soledad solveig sonia sonja sophie srdjan srecko sreten stana stanimir
  stanislaus stanislav stanislava stanka stanko stefan stefania stefanie stefano steffen stella stephane stephanie
  stevan stevo stipe stjepan stojan stojanka strahinja suada sulejman sunita susana susanne suzana suzanne svantje svea
  sven svenja svetislav svetlana svetozar sybil sylvain sylvia sylvie sylwia tabitha tadeja tadeo takeshi tamara tamsin
  tancredi tania tanja tarek tarik tariq tatiana tatjana tatyana taulant telma telmo temitope tendai teodor teodora
  teodoro teofilo teresa teresita tereza thaddaus thaddea thaddeus thais thandiwe theodor theodora theodore theophilus
  theres therese thiago thibault thierry thilo thomas thorsten tiago tibor tihana tihomir tijana tilman timo timur tina
  tino tito tiziana tiziano tobias todor todora tomas tomasa tomasz tomica tomislav tommaso tomo tonia tonka torbjorn
  torsten traian trajko ubaldo uchenna ugo ulisse ulrich ulrike umberto urbano uros urs ursina ursino ursula urszula uta
  ute uwe vadim vahid valdete valdir valentim valentin valentina valentino valeria valerie valerij valerija valerio
  valeriy valmir valon valter vanda vanesa vanessa vanja vasco vasil vasilij vasilije vasiliki vasily vaso vedad vedran
  vedrana velibor velimir veljko venancio vera verena verica veridiana verity vernesa veronika veronique vesela veselin
  veselinka vesna vica vicenta vicente vidak vidosava vikram viktor viktoria viktorija vilma vilmar vincent vincenza
  vincenzo violeta violetta virgilio virginie virginio visnja vitalij vitalina vitomir vitor vitoria vittoria vittorio
  viviana viviane vivien vjekoslav vjeran vjollca vjosa vlada vladan vladana vladica vladimir vladimira vladislav vlado
  vlasta vlatka vlatko voja vojin vojislav vojka vojkan vojo volker volodymyr vuk vukan vukasin vukosava vyacheslav
  walburga waldemar walid walmir waltraud wanda wenceslao werner wiebke wieland wieslaw wilfred wilfried wilhelm
  wilhelmina willi wilson winifred wladimir wojciech wolf wolfgang wolfram xanthe xavi xavier xenia xhemil ximena xose
  yaelle yago yann yannick yannis yasmin yasmine yelena yevgeny yolanda yolande youssef ysabel yuki yuko yulia yuri
  yuriy yusuf yves yvette yvonne zachariah zahra zainab zana zaneta zarko zdenka zdenko zdravka zdravko zebedee zejneb
  zelda zelia zeljka zeljko zeno zivana zivko zivojin zivorad zlata zlatan zlatica zlatko zoe zora zoran zorana zorica
  zorislav zorka zuhra zuzana zvezdan zvezdana zvjezdana zvonimir zvonko zylfije алексей алёна анатолий андрей антонина
  аркадий арсений вадим валентина валерий василий виктория виталий вячеслав галина геннадий георгий глеб григорий дарья
  денис дмитрий евгений евгения егор екатерина елена елизавета ефим жанна захар зинаида зоя илья инна ирина кирилл
  клавдия константин ксения лариса леонид лидия любовь людмила максим маргарита марина матвей михаил надежда наталья
  никита николай оксана олег ольга павел пелагея полина прохор пётр раиса роман светлана семён сергей снежана софья
  станислав степан тамара татьяна тимофей тихон трофим ульяна фёдор эдуард элина юлия юрий яков ярослав`
    .split(/\s+/)
    .map((name) => foldName(name).toLowerCase()),
)

/** Is the word a listed given name, in any case? Of `Jean-Pierre` the first half decides. */
export function isGivenName(word: string): boolean {
  const [first = ''] = foldName(word).toLowerCase().split('-')
  return first.length > 1 && (MORE.has(first) || (factsOf(hashLetters(first)) & FACT.given) !== 0)
}
