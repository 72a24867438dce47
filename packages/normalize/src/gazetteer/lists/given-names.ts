/**
 * Given names that are common in the news of many countries, without diacritics, written down from general knowledge.
 * A name is evidence for a person, never proof: Jordan and Virginia are places too.
 */
export const GIVEN_NAMES = `
aaron abdul abdullah abe abel abigail abraham abu ada adam adele adolf adrian adriana agatha agnes agnieszka ahmad ahmed
aidan aisha akira al alan alastair albert alberto alec aleksandar aleksander aleksandra alejandro alek alena alessandro
alessandra alex alexa alexander alexandra alexandre alexei alexey alexis alfonso alfred alfredo ali alice alicia alina
alison alistair allan allen allison alma alois alvaro alvin alyssa amanda amber amelia amin amina amir amit amy ana
anastasia anatoly anders andre andrea andreas andreea andrei andrej andres andrew andrey andrija andrzej andy angel
angela angelina angelo angus anil anita anja ann anna annabel anne annette annie anthony antoine anton antonia antonio
anwar april archie ari ariana arjun armando arnold art arthur arturo asad asha ashley ashton asma astrid atul audrey
august augustus aung aurora austin ava avi axel ayman aziz bailey barack barbara barney barry bart bartholomew basil
bashar beatrice becky bella ben benedict benito benjamin bennett benny bernadette bernard bernardo bernd bernie bert
bertha beth bethany betty beverly bianca bilal bill billy bjorn blaine blair blake bob bobby bogdan bojan bonnie boris
borislav brad bradley brady branco brandon branislav branka branko brenda brendan brent bret brett brian briana bridget
brigitte britney brittany bruce bruno bryan bryce byron caitlin caleb calvin cameron camila camille candice carl carla
carlo carlos carmen carol carole carolina caroline carolyn carrie carson casey cass catherine cathy cecil cecilia cedric
celeste celine cesar chad chandra charlene charles charlie charlotte chelsea cher cheryl chester chiara chloe chris
christa christian christina christine christoph christophe christopher chuck cindy claire clara clarence clarissa clark
claude claudia claudio clayton clement cliff clifford clint clinton clive clyde cody colette colin colleen connie connor
conrad constance constantin cooper cora corey cornelia cornelius cory courtney craig cristian cristiano cristina curt
curtis cynthia cyril cyrus daisy dale damian damien damir damjan dan dana daniel daniela daniele danielle danijel danilo
danny dante daphne darcy darius darko darlene darrell darren darryl dave david davide davor dawn dean deanna deb debbie
deborah debra dejan delia della demetrius denis denise dennis derek derrick desmond devin diana diane dianne dick diego
dieter dimitri dimitrios dimitris dina dinesh dirk djordje dmitri dmitry dolores dominic dominik dominique don donald
donna donovan dora doreen doris dorothea dorothy doug douglas dragan dragana drago drew duane duncan dusan dustin dwayne
dwight dylan earl ed eddie eden edgar edith edmond edmund eduard eduardo edward edwin eileen ekaterina elaine eleanor
elena eli elias elijah elisa elisabeth elise eliza elizabeth ella ellen ellie elliot elliott elmer elsa elton elvira
elvis emanuel emil emile emilia emilio emily emir emma emmanuel emre enrico enrique enzo eric erica erich erik erika
erin ernest ernesto ernie ernst erwin esteban esther ethan ethel eugene eugenia eugenio eva evan evangelos eve evelyn
evgeny ezra fabian fabio fabrice faith farah fatima fatos federico felicia felicity felipe felix ferdinand fernando
fidel filip fiona florence florian floyd frances francesca francesco francis francisco franco francois francoise frank
franklin franz fred freddie frederic frederick frederik friedrich gabriel gabriela gabrielle gareth garrett garth gary
gavin gemma gene geneviève genevieve geoff geoffrey george georges georgia georgina gerald geraldine gerard gerardo
gerhard gerry gertrude giacomo gianni gideon gilbert gilles gina giorgio giorgos giovanni giuseppe gladys glen glenn
gloria goran gordana gordon grace graham grant greg gregor gregory greta grigory guido guillaume guillermo gunter gus
gustav gustavo guy gwen hal haley hamid hamza hank hannah hans hans harald hari harold harriet harris harrison harry
harvey hashim hassan hazel heather hector heidi heinrich heinz helen helena helene helmut hendrik henri henrik henry
herbert herman hermann hilary hilda hillary hiroshi holly homer hope horace horst hosni howard hubert hugh hugo hussein
ian ibrahim ida ignacio igor ilham ilija ilya imran ines ingrid ioannis ion ira irena irene irina iris irving isaac
isabel isabella isabelle isaiah ismail israel itzhak ivan ivana ivo jack jackie jackson jacob jacqueline jacques jaime
jake jakob jakub jamal james jamie jan jana jane janet janez janice janine jared jarrod jasmin jasmina jasmine jason
jasper javier jay jean jeanette jeanne jeff jefferson jeffrey jelena jen jenna jennie jennifer jenny jens jeremiah
jeremy jerome jerry jesse jessica jesus jill jim jimmy joan joanna joanne joao joaquin jochen jodie joe joel joern johan
johann johanna johannes john johnny jon jonas jonathan jordan jorg jorge jose josef joseph josephine josh joshua josip
jovan jovana joy joyce juan juana judith judy jules julia julian juliana julie juliet julio julius jun june jurgen
justin justine kai kamal kamala kara karen karim karin karina karl karla karol karolina kate katarina katherine kathleen
kathryn kathy katie katja katrina kay kayla keith kelly kelvin ken kendall kendra kenneth kenny kent kerry kevin khaled
khalid khalil kim kimberly king kirill kirk kirsten kirsty klaus kofi konrad konstantin konstantinos krista kristen
kristian kristin kristina kristine krzysztof kurt kwame kyle kylie lana lance lara larissa larry lars lauren laurence
laurent laurie lawrence lazar lea leah lee leif leila lena lenny leo leon leona leonard leonardo leonid leroy leslie
lester lewis liam lidia lila lilian liliana lillian lily lina linda lindsay lindsey ling lionel lisa liz lloyd logan
lois lola loren lorenzo loretta lori lorraine lou louis louisa louise lubomir luc luca lucas lucia luciano lucie lucy
ludwig luigi luis luisa luiz luka lukas luke lydia lyle lynda lyndon lynn mabel mack mackenzie madeleine madeline
madison magdalena maggie mahmoud maja malcolm malik mandy manfred manuel manuela mara marc marcel marcella marcelo
marcia marcin marco marcos marcus marek margaret margarita margot maria mariah marian mariana marie marija marijana
marilyn marina mario marion marjorie mark marko markus marlene marlon marshall marta martha marti martin martina marty
marvin mary maryam mateo mateusz mathew mathias mathieu matilda matt matteo matthew matthias maureen maurice mauricio
mauro max maxim maxime maximilian maxine maya megan mehmet mel melanie melinda melissa melvin mercedes meredith mette
mia michael michaela michal micheal michel michele michelle mick miguel mihai mihail mike mikhail miki mila milan milena
miles milica milo milorad milos miloš milosh mimi mina miranda mircea mirela miriam mirjana mirko miroslav misha mitch
mitchell mitt mladen mo mohamed mohammad mohammed mohamud mohan moira molly mona monica monika morgan moritz morris
moses mostafa muammar muhammad murray mustafa myra myron nadia nadine nancy naomi narendra nasser natalia natalie
natasha nathalie nathan nathaniel neal nebojsa ned neil nelson nemanja nenad neville nicholas nick nicky nicola nicolae
nicolas nicole niels nigel nik nikita nikola nikolai nikolaos nikolas nikolay nikos nils nina noah noam noel nora
norbert noreen norma norman octavia octavio oleg oleksandr olena olga oliver olivia olivier ollie omar oprah orlando
oscar oskar osman oswald otto owen pablo paige pamela paolo pascal pat patricia patricio patrick patrik patty paul paula
paulina pauline paulo pavel pavle pawel pedro peggy penelope penny percy perry pete peter petar petr petra petros phil
philip philipp philippe phillip phoebe phyllis piers pierre pierluigi pieter pietro piotr predrag priscilla priya qasim
quentin quincy rachel radmila radoslav radovan rafael rafal rafiq rahul raj rajesh ralph ramiro ramon ramona randall
randy rania raoul raphael rashid ratko raul ravi ray raymond rebecca recep regina reginald reinhard rene renata renate
rex reza rhonda ricardo riccardo rich richard rick ricky rita rob robbie robert roberta roberto robin rochelle rod
roderick rodney rodolfo rodrigo roger roland rolf roman romeo ron ronald ronnie rory rosa rosalind rosario rose rosemary
rosie ross roxanne roy ruben ruby rudolf rudolph rudy rufus rupert russ russell rusty ruth ryan sabine sabrina sadie
said sally salman salvador salvatore sam samantha samir sammy samuel sandra sandro sandy sanja sanjay santiago sara
sarah sasa sasha saul scott sean sebastian selena selma serena serge sergei sergey sergio seth shane shannon sharon
shaun shawn sheila shelley sherman sherry shinzo shirley sidney siegfried sigmund silvia silvio simeon simon simona
simone sinead slavko slobodan sofia sol solomon sonia sonja sophia sophie spencer srdjan stacey stacy stan stanislav
stanley stavros stefan stefania stefano steffen stella stephan stephane stephanie stephen sterling steve steven stewart
stipe stjepan stuart sue sunil susan susanna susanne suzanne sven svetlana sybil sydney sylvester sylvia sylvie tamara
tammy tanja tanya tara tariq tatiana tatjana taylor ted terence teresa terrence terri terry thaci theo theodor theodore
theresa therese thierry thomas thorsten tiffany tihomir tim timo timothy tina tobias toby todd tom tomas tomasz tomislav
tommaso tommy toni tony tracey traci tracy travis trent trevor tricia trina tristan troy tyler tyrone ulf ulrich ulrike
umar ursula uwe vaclav val valentin valentina valeria valerie vance vanessa vasil vaughn vera vernon veronica veronika
vesna viacheslav vicki vicky victor victoria vijay viktor viktoria vincent vincenzo viola violet virginia vito vivian
vlad vladimir vladislav vojislav volodymyr vuk wade wallace walter wanda warren wayne wendy werner wesley whitney
wilfred wilhelm will willard willem william willie wilma wilson winston wojciech wolfgang woody xavier yan yasmin yasser
yelena yevgeny yoko yolanda yuri yusuf yves yvette yvonne zac zach zachary zack zainab zane zara zdravko zeljko zhang
zoe zoltan zoran zoya zvonimir`
