import { isoDate } from '@colloquy/parse'
import { completeMonth } from '../complete.ts'
import { AFTER_NAME, compile } from '../pattern.ts'
import { anchorPoint, pointValue, yearValue } from '../period.ts'
import type { Around, DateRule, Groups } from '../rule.ts'
import { shiftReference, shiftStory } from '../shift.ts'
import { date, unplaced } from '../timex.ts'
import { DECADE_NAMES, MONTHS, ordinalOf, PARTS, SEASONS } from '../words.ts'

const monthOf = (word = ''): number => MONTHS.get(word) ?? 0

const partOf = ({ part }: Groups) => PARTS.get(part ?? '') ?? null

/** Words before a period for a part of it: "early", "the end of", "late in". */
const PART = '(the? part=(early|mid|late) -? |(the|a)? part=(POINTOF) of |part=(early|late|later|earlier) in (the)? )'

const YEAR_BEHIND = '(,? of? (the year)? year=(YEAR) | ,? of? year=(ANYNUMBER) bc=(BC))'

/** Words before a number that is no year: "Resolution 1244", "No. 1995". */
const NUMBERED_THING =
  /(?:resolutions?|articles?|no|nos|number|numbers|nr|page|pages|p|pp|chapter|room|flight|regulation|directive|law|act|line|route|model|version|code|highway|unit|section|paragraph|article)\.? $|[#$€£§/.,\d]$|\d $|(?<!(?<!\d)(?:1\d|2[01])\d{2} ?)[-–—]$|(?:than|least|some|nearly|almost|about|approximately|over|up to|around|roughly|another|estimated|additional|only|of the|these|those|all) $/i

const ABOUT_BEFORE = /(?:about|around|circa|c\.|ca\.|approximately) $/i

/** Words that usually stand before a year. */
const LEADS_TO_YEAR =
  /(?:(?<![\p{L}])(?:in|since|of|by|from|until|till|before|after|during|around|circa|about|and|or|to|between|through|year|for|back in|early|late|mid|than|as of|the|a|an|his|her|its|their|this|that|on|with|summer|winter|spring|autumn|fall|throughout|within|over|u|od|do|iz|im|jahr|jahre|seit|bis|en|au|depuis|desde|hasta|année|año|vor|nach|у|од|до|године)|[(,;:"'–—-]|(?<![\p{L}'’.-])\p{Lu}[\p{L}'’.-]{0,40}) ?$/iu

/** Lower-cased plurals after a number count things: "2000 participants". */
const COUNTS_THINGS =
  /^(?:-| )(?:people|men|women|children|personnel|staff|troops|infantry|cavalry|dead|wounded|prisoners?|tons?|tonnes?|percent|per|feet|yards|aircraft|square|more|other|of the|and \d{2,3},)(?![\p{L}])|^(?:-| )(?!(?:was|is|has|as|this|its|thus|elections|olympics|games|protests|riots|parliamentary|us|series|crisis|congress)(?![\p{L}]))\p{Ll}{2,30}s(?![\p{L}])/u

/** "2019 was a good year." */
const STARTS_SENTENCE = /[.!?\n]\s?$/

const VERB = /^ (?:was|is|has|had|saw|will|would|brought|marked|may|might)(?![\p{L}])/u

function looksLikeYear({ before, after, text }: Around): boolean {
  if (ABOUT_BEFORE.test(before) ? COUNTS_THINGS.test(after) : NUMBERED_THING.test(before)) return false
  if (
    /^(?:[.,:/]\d|(?: ?(?:%|°|percent|euros?|dollars?|million|billion|km|kg|mm|cm|m|ft|mi|lb|hp|€|\$|rpm))(?![\p{L}]))/iu.test(
      after,
    )
  )
    return false
  if (COUNTS_THINGS.test(after) && !/(?:in|since|by|until|the) $/i.test(before)) return false
  return (
    before === '' ||
    (STARTS_SENTENCE.test(before) && VERB.test(after)) ||
    LEADS_TO_YEAR.test(before) ||
    /^(?:[-–—)]|\.? ?(?:godine|god))/.test(after) ||
    text.length > 4
  )
}

/** Months, and years with all that is said around them. */
export const monthAndYearRules: readonly DateRule[] = [
  {
    name: 'month-year',
    pattern: compile(`${PART}? month=(MONTH) \\.? ${YEAR_BEHIND}`),
    accept: (_, { after }) => !/^[.,:/]\d/.test(after),
    read: ({ month, year, bc, ...groups }) =>
      date(
        pointValue({ year: bc === undefined ? Number(year) : -Number(year), month: monthOf(month), day: null }),
        'explicit',
        partOf(groups),
      ),
    examples: [
      ['held in Serbia in October 2018, to', null, 'October 2018', '2018-10'],
      ['in late October 2018', null, 'late October 2018', '2018-10'],
      ['at the end of June, 1944', null, 'the end of June, 1944', '1944-06'],
      ['in mid-September 480 BC', null, 'mid-September 480 BC', 'BC0480-09'],
    ],
  },
  {
    name: 'first-month-of-range',
    pattern: compile(
      `${PART}? month=(MONTH) (?= (-|/|and|or|to|until|through|till) ${PART}? MONTH \\.? ,? of? year=(YEAR))`,
    ),
    read: ({ month, year, ...groups }) => date(isoDate(Number(year), monthOf(month)), 'explicit', partOf(groups)),
    examples: [
      ['In April and June 1955, he', '2009', 'April', '1955-04'],
      ['from March to May 2004', null, 'March', '2004-03'],
    ],
  },
  {
    name: 'month-of-year-near',
    pattern: compile(
      `${PART}? month=(MONTH) ,? of? direction=(last|this|next|that|that same|the same|the following|the next|the previous|the preceding|the coming) year`,
    ),
    read: ({ month, direction = '', ...groups }, { anchor, story }) => {
      const base = /^(?:last|this|next)$/.test(direction) ? anchorPoint(anchor) : (story ?? anchorPoint(anchor))
      const number = monthOf(month)
      if (!base) return unplaced(`XXXX-${String(number).padStart(2, '0')}`, 'month')
      const by = /last|previous|preceding/.test(direction) ? -1 : /next|following|coming/.test(direction) ? 1 : 0
      return date(pointValue({ year: base.year + by, month: number, day: null }), base.from, partOf(groups))
    },
    examples: [
      ['held in Belgrade in December last year. The', '2023-04-04', 'December last year', '2022-12'],
      ['It began in 1940. By May of that year they', '2009', 'May of that year', '1940-05'],
    ],
  },
  {
    name: 'month-near',
    pattern: compile(
      'direction=(this past|this coming|last|past|this|next|coming|the following|that) month=(MONTH) (?! (DAYNUM|ORDNUM))',
    ),
    accept: (_, { text }) => !/(?:^| )(?:this|that) may$/i.test(text) || /May$/.test(text),
    read: ({ month, direction = '' }, context) => {
      const number = monthOf(month)
      const { story, anchor } = context
      if (direction === 'that' || direction === 'the following') {
        if (!story) return completeMonth(number, direction === 'that' ? 'past' : 'ahead', context)
        const later = direction === 'the following' && (story.month ?? 12) >= number
        return date(pointValue({ year: story.year + (later ? 1 : 0), month: number, day: null }), 'story')
      }
      if (direction === 'this' && anchor) return date(isoDate(anchor.year, number), 'anchor')
      return completeMonth(number, /next|coming/.test(direction) ? 'ahead' : 'past', context)
    },
    examples: [
      ['in Belgrade this past December, ar.', '2023-02-06', 'this past December', '2022-12'],
      ['Since last October, KFOR', '2023-02-06', 'last October', '2022-10'],
      ['At the Madrid Summit last June, Allies', '2023-02-06', 'last June', '2022-06'],
      ['next June', '2023-02-06', 'next June', '2023-06'],
      ['last October', null, 'last October', 'XXXX-10'],
      ['They met in November 1918. The following March', '2009', 'The following March', '1919-03'],
    ],
  },
  {
    name: 'and-month',
    pattern: compile('(?<= (last|past) MONTH (and|or)) month=(MONTH)'),
    read: ({ month }, context) => completeMonth(monthOf(month), 'past', context),
    examples: [['last October and November', '2023-02-14', 'November', '2022-11']],
  },
  {
    name: 'month',
    pattern: compile(`${PART}? month=(MONTH) (?! \\.? (DAYNUM|ORDNUM|the ORDNUM))`),
    accept: ({ month = '', part }, { before, after, text }) => {
      // "be", "have", "not": the verb; "May Day", "April Carter", "the October Revolution": a name.
      if (/^ (?:be|have|not)(?![\p{L}])|^\d/u.test(after)) return false
      if (/^ (?:I|we|you|it|he|she|they|the)(?![\p{L}])/u.test(after) && before === '') return false
      if (part !== undefined) return true
      if (/^(?:sep|dec|mar|jan|sun|apr|aug|oct|nov|feb|jun|jul)$/.test(month))
        return /(?:in|since|by|until|of|from|to|during|last) $/i.test(before)
      const prepared =
        /(?<![\p{L}])(?:in|since|by|until|till|during|of|from|to|through|between|and|or|before|after|around|for|about|as of|following|this|each|every) $|[-–—/(] ?$/iu.test(
          before,
        )
      if (prepared)
        return (
          !/^(?:may|march|april|august|june)$/.test(month) ||
          !/^ \p{Lu}/u.test(after) ||
          /(?<![\p{L}])(?:in|since|by|until|during) $/iu.test(before)
        )
      // "the May elections", but not "the March on the capital".
      if (
        /(?<![\p{L}])(?:the|an?|its|their|early|late) $/iu.test(before) &&
        /^ (?!(?:of|on|to|in|and|for)(?![\p{L}]))\p{Ll}{3}/u.test(after)
      )
        return true
      if (/^(?:may|march|april|august|june)$/.test(month)) return false
      return !/^ \p{Lu}/u.test(after) && !AFTER_NAME.test(before) && text.length > 3
    },
    read: ({ month, ...groups }, context) => {
      const timex = completeMonth(
        monthOf(month),
        /since $/i.test(context.before) && !context.story ? 'past' : 'open',
        context,
      )
      return timex && { ...timex, mod: partOf(groups) }
    },
    examples: [
      ['in March, we', '2023-02-14', 'March', '2022-03'],
      ['It will begin in March', '2023-02-14', 'March', '2023-03'],
      ['In 1999 all ended. In March they came', '2023-02-14', 'March', '1999-03'],
      ['By late July all was over', '2023-09-14', 'late July', '2023-07'],
      ['we may be late', '2023-02-14', null],
      ['They march on.', '2023-02-14', null],
      ['April Carter said', '2023-02-14', null],
    ],
  },
  {
    name: 'part-of-year',
    pattern: compile(`${PART} (the)? (year)? (year=(YEAR)|year=(ANYNUMBER) bc=(BC))`),
    accept: (_, { after }) => !/^[.,:/]\d|^ ?(?:%|percent|people|men|troops)/.test(after),
    read: ({ year, bc, ...groups }) =>
      date(yearValue(bc === undefined ? Number(year) : -Number(year)), 'explicit', partOf(groups)),
    examples: [
      ['In late 2019, Serbia', null, 'late 2019', '2019'],
      ['at the end of 2020', null, 'the end of 2020', '2020'],
      ['in early 480 BC', null, 'early 480 BC', 'BC0480'],
      ['early in 1914 they', null, 'early in 1914', '1914'],
    ],
  },
  {
    name: 'half-of-year',
    pattern: compile('(the|h)? half=(first|second|latter|SMALL) (half of)? (the year)? (in)? year=(YEAR)'),
    accept: (_, { text }) => /half of/i.test(text) || /^h[12] /i.test(text),
    read: ({ half, year }) => date(`${year}-H${half === 'first' || half === '1' ? 1 : 2}`, 'explicit'),
    examples: [
      ['in the second half of 2008', null, 'the second half of 2008', '2008-H2'],
      ['in H1 2020', null, 'H1 2020', '2020-H1'],
    ],
  },
  {
    name: 'quarter-of-year',
    pattern: compile('((the)? quarter=(ORDINAL|last) quarter of? |q quarter=(SMALL) (of|in|,)? ) year=(YEAR)'),
    accept: ({ quarter = '' }) => quarter === 'last' || (ordinalOf(quarter) >= 1 && ordinalOf(quarter) <= 4),
    read: ({ quarter = '', year }) => date(`${year}-Q${quarter === 'last' ? 4 : ordinalOf(quarter)}`, 'explicit'),
    examples: [
      ['in the third quarter of 1989', null, 'the third quarter of 1989', '1989-Q3'],
      ['in Q2 2021', null, 'Q2 2021', '2021-Q2'],
      ['Q2. How satisfied are you?', null, null],
    ],
  },
  {
    name: 'season-of-year',
    pattern: compile(`(the)? (part=(early|mid|late) -?)? season=(SEASON) ${YEAR_BEHIND}`),
    read: ({ season = '', year, bc, ...groups }) =>
      date(
        `${yearValue(bc === undefined ? Number(year) : -Number(year))}-${SEASONS.get(season)}`,
        'explicit',
        partOf(groups),
      ),
    examples: [
      ['Beginning in the summer of 1955, he', null, 'the summer of 1955', '1955-SU'],
      ['in late autumn of 481 BC', null, 'late autumn of 481 BC', 'BC0481-FA'],
    ],
  },
  {
    name: 'stretch-of-year-near',
    pattern: compile(
      '((the)? (part=(early|mid|late) -?)? season=(SEASON)|(the)? half=(first|second|latter) half|(the)? quarter=(ORDINAL|last) quarter) of direction=(last|this|next|that|that same|the same|the following|the previous) year',
    ),
    accept: ({ quarter }) => quarter === undefined || quarter === 'last' || ordinalOf(quarter) <= 4,
    read: ({ season, half, quarter, direction = '', ...groups }, { story, anchor }) => {
      const base = /^(?:last|this|next)$/.test(direction) ? anchorPoint(anchor) : (story ?? anchorPoint(anchor))
      const code =
        season !== undefined
          ? (SEASONS.get(season) ?? '')
          : half !== undefined
            ? `H${half === 'first' ? 1 : 2}`
            : `Q${quarter === 'last' ? 4 : ordinalOf(quarter ?? '')}`
      if (!base)
        return unplaced(`XXXX-${code}`, season === undefined ? (half === undefined ? 'quarter' : 'half') : 'season')
      const by = /last|previous/.test(direction) ? -1 : /next|following/.test(direction) ? 1 : 0
      return date(`${yearValue(base.year + by)}-${code}`, base.from, partOf(groups))
    },
    examples: [
      ['in the spring of last year', '2023-02-06', 'the spring of last year', '2022-SP'],
      ['in the first quarter of this year', '2023-02-06', 'the first quarter of this year', '2023-Q1'],
    ],
  },
  {
    name: 'first-season-of-range',
    pattern: compile(
      '(the)? (part=(early|late))? season=(SEASON) (?= (-|and|or|to) (early|late)? SEASON ,? of? year=(YEAR))',
    ),
    read: ({ season = '', year, ...groups }) => date(`${year}-${SEASONS.get(season)}`, 'explicit', partOf(groups)),
    examples: [['in the spring and summer of 1918', null, 'the spring', '1918-SP']],
  },
  {
    name: 'season-near',
    pattern: compile(
      '(the)? ((part=(early|mid|late|later|earlier) (-|in)?|part=(POINTOF) of) (the)?)? direction=(last|this|this past|this coming|next|that|that same|the same|the following|the next|the previous|the coming)? season=(SEASON)',
    ),
    accept: ({ direction, season = '', part }, { before, after, text }) => {
      if (/^ (?:of|in) (?!(?:that|the|this) year)/.test(after) && season !== 'winter' && season !== 'summer')
        return false
      if (
        /^ (?:of|from|back|apart|short|into|under|out|behind|down|asleep|to the|up)(?![\p{L}])|^[-']\p{L}/u.test(
          after,
        ) &&
        /^(?:fall|spring)$/.test(season)
      )
        return false
      if (direction !== undefined || part !== undefined) return true
      if (/^the /i.test(text))
        return /(?:in|during|by|over|through|throughout|until|since|for|of|before|after|from|,) $/i.test(before)
      return (
        /(?:^|[ (])(?:in|during|by|until|since|before|after|throughout) $/i.test(before) && !/^ \p{Lu}/u.test(after)
      )
    },
    read: ({ direction = '', season = '', ...groups }, { anchor, story, ahead }) => {
      const code = SEASONS.get(season) ?? 'SU'
      const told = direction === '' || /that|the same|following|the next|previous/.test(direction)
      const base = told ? (story ?? anchorPoint(anchor)) : anchorPoint(anchor)
      if (!base) return unplaced(`XXXX-${code}`, 'season', partOf(groups))
      const month = { SP: 3, SU: 6, FA: 9, WI: 12 }[code]
      const passed = base.month === null ? null : base.month >= month
      let by = 0
      if (/last|past|previous/.test(direction)) by = passed === true && base.month !== month ? 0 : -1
      else if (/next|following|coming/.test(direction)) by = passed === false ? 0 : 1
      else if (direction === '' && !story && passed === false && !ahead()) by = -1
      return date(`${yearValue(base.year + by)}-${code}`, base.from, partOf(groups))
    },
    examples: [
      ['In 1999 they fled. That summer they came back', '2023-02', 'That summer', '1999-SU'],
      ['last summer', '2023-02-06', 'last summer', '2022-SU'],
      ['next spring', '2023-02-06', 'next spring', '2023-SP'],
      ['the fall of the city', '2023-02-06', null],
      ['a spring of hope', '2023-02-06', null],
    ],
  },
  {
    name: 'decade',
    pattern: compile(
      `((the|${PART})? (part=(early|mid|late) -?)? decade=(DECADE) |(the|${PART})? (part=(early|mid|late) -?)? decade=(OLDDECADE) bc=(BC)|decade=(YEAR) ' s)`,
    ),
    accept: ({ decade = '' }) => /^[12]\d{2}0|^\d00?s?$|^\d{2}0s$/.test(decade),
    read: ({ decade = '', bc, ...groups }) =>
      date(bc === undefined ? decade.slice(0, 3) : `BC0${decade.slice(0, 2)}`, 'explicit', partOf(groups)),
    examples: [
      ['the conflicts of the 1990s, but', null, 'the 1990s', '199'],
      ['in the late 1980s', null, 'the late 1980s', '198'],
    ],
  },
  {
    name: 'decade-short',
    pattern: compile(
      `the (part=(early|mid|late) -?)? (' decade=(SHORTDECADE)|decade=(SHORTDECADE)|decade=(DECADENAME))`,
    ),
    accept: (_, { before }) => !/in (?:his|her|their) $/i.test(before),
    read: ({ decade = '', ...groups }, { anchor, story }) => {
      const tens = DECADE_NAMES.get(decade) ?? Number.parseInt(decade, 10)
      // The last decade of that name before the text.
      const now = story?.year ?? anchor?.year ?? 2000
      const year = Math.floor(now / 100) * 100 + tens
      return date(String(year > now ? year - 100 : year).slice(0, 3), 'explicit', partOf(groups))
    },
    examples: [
      ['in the nineties we', '2023', 'the nineties', '199'],
      ["since the late '80s", '2023', "the late '80s", '198'],
    ],
  },
  {
    name: 'century',
    pattern: compile(
      `((the|${PART})? (part=(early|mid|late) -?)? (the)? number=(ORDINAL) -? (century|centuries) (bc=(BC))?|(the)? number=(ORDINAL) (?= (and|to|or|-) (the)? ORDINAL -? (century|centuries)))`,
    ),
    read: ({ number = '', bc, ...groups }) => {
      const value = `${bc === undefined ? '' : 'BC'}${String(ordinalOf(number) - 1).padStart(2, '0')}`
      return date(value, 'explicit', partOf(groups))
    },
    examples: [
      ['in the 19th century', null, 'the 19th century', '18'],
      ['nineteenth-century art', null, 'nineteenth-century', '18'],
      ['in the middle of the 9th century BC', null, 'the middle of the 9th century BC', 'BC08'],
      ['the twenty-first century', null, 'the twenty-first century', '20'],
    ],
  },
  {
    name: 'year-before-christ',
    pattern: compile('(the year)? (ca|c)? \\.? year=(ANYNUMBER) bc=(BC)'),
    accept: ({ year = '' }) => /^\d{1,4}$/.test(year) && Number(year) > 0,
    read: ({ year = '' }, { text }) => date(yearValue(-Number(year)), 'explicit', /^c/i.test(text) ? 'APPROX' : null),
    examples: [
      ['In 264 BC they', null, '264 BC', 'BC0264'],
      ['in 149 B.C. they', null, '149 B.C.', 'BC0149'],
    ],
  },
  {
    name: 'first-year-before-christ',
    pattern: compile('year=(ANYNUMBER) (?= (-|to|until|and|or|/) (SMALL|HUNDREDS|YEAR) BC)'),
    accept: ({ year = '' }) => /^\d{1,4}$/.test(year) && Number(year) > 0,
    read: ({ year = '' }) => date(yearValue(-Number(year)), 'explicit'),
    examples: [['the war (264 to 241 BC)', null, '264', 'BC0264']],
  },
  {
    name: 'year-in-old-story',
    pattern: compile('(?<= (in|since|until|by|of|\\( |from|and)) year=(HUNDREDS) (?! (LOWER|W|UNIT|-|,? SMALL|%))'),
    read: ({ year }, { story }) => (story && story.year < 0 ? date(yearValue(-Number(year)), 'story') : null),
    examples: [['In 499 BC they rose; in 494, they lost', null, '494', 'BC0494']],
  },
  {
    name: 'year-after-christ',
    pattern: compile('(AD year=(ANYNUMBER)|year=(ANYNUMBER) AD)'),
    accept: ({ year = '' }) => /^\d{1,4}$/.test(year) && Number(year) > 0,
    read: ({ year = '' }) => date(yearValue(Number(year)), 'explicit'),
    examples: [['in AD 70 they', null, 'AD 70', '0070']],
  },
  {
    name: 'year',
    pattern: compile('((the)? year year=(YEAR)|year=(YEAR)|the years year=(YEAR))'),
    accept: ({ year = '' }, around) =>
      looksLikeYear(around) && !(year === '2000' && /^ (?!and |to |in |the )\p{Ll}/u.test(around.after)),
    read: ({ year }) => date(String(year), 'explicit'),
    examples: [
      ['since 2006. That', null, '2006', '2006'],
      ['Resolution 1244 of 1999.', null, '1999', '1999'],
      ['the Belgrade Security Forum 2018, where', null, '2018', '2018'],
      ['Do konca 2019. godine je', null, '2019', '2019'],
      ['about 40 countries and 2000 participants', null, null],
      ['11000 Belgrade', null, null],
      ['a grant of 2000 euros', null, null],
      ['call 555-1234 now', null, null],
      ['2000 people came', null, null],
    ],
  },
  {
    name: 'year-shortened',
    pattern: compile('(?<= first=(YEAR) (-|/)) year=(SMALL) (?! (%|:|\\. SMALL|- SMALL))'),
    accept: ({ first, year = '' }, { before }) =>
      year.length === 2 && Number(year) > Number(first) % 100 && /\d[-–—/]$/.test(before),
    read: ({ first = '', year }) => date(`${first.slice(0, 2)}${year}`, 'explicit'),
    examples: [
      ['in 2019-21 they', null, '21', '2021'],
      ['in 2019/20', null, '20', '2020'],
    ],
  },
  {
    name: 'year-with-apostrophe',
    pattern: compile("' year=(SMALL)"),
    accept: ({ year = '' }, { before, after, text }) =>
      year.length === 2 &&
      text.length === 3 &&
      !/[\d'"]$/.test(before) &&
      !/^['\d]|^s\b/.test(after) &&
      /(?:in|of|since|from|by|until|to|the|summer|winter|spring|and|['-]) ?$/i.test(before),
    read: ({ year = '' }, { story, anchor }) => {
      if (!story && !anchor) return unplaced(`XX${year}`, 'year')
      const now = anchor?.year ?? 2000
      const century =
        story && story.year > 0
          ? Math.floor(story.year / 100)
          : Math.floor(now / 100) - (Number(year) > now % 100 ? 1 : 0)
      return date(String(century * 100 + Number(year)).padStart(4, '0'), 'explicit')
    },
    examples: [["back in '99 we", '2023', "'99", '1999']],
  },
  {
    name: 'part-of-year-near',
    pattern: compile(
      '(the part=(beginning|start|middle|end|close|onset) of|part=(early|earlier|late|later|mid) (in)?|the (latter|early) part of) direction=(last|this|next|that|the same|that same|the following|the next|the previous|the) unit=(year|month|week|decade|century)',
    ),
    read: ({ direction = '', unit = '', ...groups }, context) => {
      const part = partOf(groups)
      const by = /last|previous/.test(direction) ? -1 : /next|following/.test(direction) ? 1 : 0
      return /^(?:last|this|next)$/.test(direction)
        ? shiftReference(anchorPoint(context.anchor), by, unit, part)
        : shiftStory(context, by, unit, part)
    },
    examples: [
      ['Earlier this month, we had', '2018-10-18', 'Earlier this month', '2018-10'],
      ['seen late last year. They', '2023-02-06', 'late last year', '2022'],
      ['When I arrived at the beginning of this year', '2020-12', 'the beginning of this year', '2020'],
      ['He came in 1963. By the end of the year', '2009', 'the end of the year', '1963'],
      ['In May 1971 they left. Later that year', '2009', 'Later that year', '1971'],
    ],
  },
]
