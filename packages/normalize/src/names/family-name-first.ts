import { at } from '@colloquy/parse'

/**
 * Family names that stand first, told by the form of what follows: one or two syllables of pinyin, a Korean pair with a
 * hyphen, Vietnamese words. The lists hold the most frequent family names of each language.
 */
const CHINESE = new Set(
  `bai cai cao chang chen cheng chiang cui dai deng ding dong du fan fang feng fu gao gong gu guo han hao he hou hu
  huang hung jia jiang jin kong lai lei lee li liang liao lim lin ling liu long lu luo lü ma mao meng mo ng ni ouyang
  pan peng qi qian qin qiu qu ren shao shen shi song su sun tan tang tao tian tsai wan wang wei wen weng wong wu xi
  xia xiang xiao xie xiong xu xue yan yang yao ye yin you yu yuan yue zeng zhai zhan zhang zhao zheng zhong zhou zhu
  zou`.split(/\s+/),
)

const KOREAN = new Set(
  'ahn bae baek ban byun cha chang cho choe choi chun chung gwon ha han heo hong hwang jang jeon jeong jin jo joo jung kang kim ko koo kwak kwon lee lim min moon na nam noh oh paik park pyo rhee roh ryu seo shin sim sohn son song suh uhm woo yang yeo yoo yoon yu yun'.split(
    ' ',
  ),
)

const VIETNAMESE = new Set(
  'nguyen nguyễn tran trần pham phạm huynh huỳnh phan vo võ vu vũ bui bùi truong trương'.split(' '),
)

/** Letters before and behind the vowels of a pinyin syllable; `xiang`, `shuo`, `er`. */
const SYLLABLE = '(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:i?[aeo][aeiou]?|i|ia[no]?|iu|u[aeio]?i?|ü)(?:ng?|r)?'

const PINYIN = new RegExp(`^(?:${SYLLABLE}){1,2}$`, 'u')

/** One syllable of older spellings: `Hsien`, `Kuan`, `Yew`. */
const OLDER = /^(?:hs|ts|[bcdfghjklmnpqrstwxyz]|ch|sh)?[aeiouw]{1,3}(?:ng?|h|k|p|t|m)?$/u

/** Number of words at the front that are the family name of a name printed family first; 0 for all other names. */
export function familyFirst(words: readonly string[]): number {
  const [first = '', ...rest] = words.map((word) => word.toLowerCase())
  const [second = '', third = ''] = rest
  if (rest.length === 1) {
    const pair = /^(\p{L}{1,6})-(\p{L}{1,6})$/u.exec(at(words, 1))
    // `Ki-moon`, `Ing-wen`: the second half small; `Jean-Pierre` has two capitals.
    if (pair && pair[2] === pair[2]?.toLowerCase()) return KOREAN.has(first) || CHINESE.has(first) ? 1 : 0
    return CHINESE.has(first) && PINYIN.test(second) ? 1 : 0
  }
  if (rest.length !== 2) return 0
  if (VIETNAMESE.has(first)) return 1
  const isShort = OLDER.test(second) && OLDER.test(third)
  return isShort && (KOREAN.has(first) || CHINESE.has(first)) ? 1 : 0
}
