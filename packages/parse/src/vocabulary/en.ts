import type { Vocabulary } from './vocabulary.ts'

export const en: Vocabulary = {
  codes: ['en'],
  roles: {
    asks: 'q, questions?, press, the press',
    answers: 'a, answers?',
    interviews: 'interviewers?, questioners?, reporters?, journalists?',
    interviewed: 'interviewees?, respondents?',
    guests: 'guests?, panel, panell?ists?, witness(es)?',
    moderates: 'moderators?, facilitators?',
    chairs: 'chair(man|woman|person)?, press officer, media officer',
    hosts: 'hosts?, co-?hosts?, presenters?, anchors?, byline, correspondents?',
    audience: `audience, audience members?, member of the audience, callers?, participant, spectator, student, listener,
      viewer`,
    staff: 'operator, announcer, translator, interpreter, clerk, narrator, staff',
    voices: 's, voice, speaker, person, male, female, man, woman, all, everyone, crowd, unidentified, unknown',
    selves: 'me',
    participants: 'participants, speakers, attendees, members present',
    unnamed: 'unidentified, unknown, male, female, second, another',
  },
  months: [
    'january february march april may june july august september october november december',
    'jan feb mar apr may jun jul aug sep oct nov dec',
    '- - - - - - - - sept - - -',
  ],
  honorifics: 'mr, mrs, ms, miss, dr, prof, sir, dame, madam, hon',
  abbreviations: `mr, mrs, ms, dr, prof, hon, gen, sen, rep, gov, col, lt, capt, sgt, maj, adm, amb, brig, cmdr, cpl,
    fr, st, rev, sec`,
  offices: `ambassador, captain, chancellor, coach, colonel, commissioner, doctor, father, general, judge, mayor,
    minister, president, prime minister, professor, secretary, senator`,
  // Names from Arabic. 'ben' is a given name too.
  particles: 'bin, ibn, al',
  nameArticles: 'el',
  namePrepositions: '',
  articles: 'the, an?',
  genre: {
    nouns: 'interview',
    with: 'interview with, conversation with, in conversation with, q ?& ?a with',
    events: 'remarks, oral evidence, press conference, round ?table',
  },
  credits: {
    asked: 'interview(ed)? (conducted )?by, interviewer',
    wrote: 'by, words, text, story, report(ing|ed), writt?en, edit(ing|ed), author',
    pictured: 'photos?, photograph(s|y)?, pics?, pictures?, images?, illustrations?, credit',
    translated: 'translat(ion|ed), transcri(bed|ption|pt)',
  },
}
