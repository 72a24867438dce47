import { checkSync } from 'recheck'
import { analyse } from 'scslre'

// recheck in JavaScript everywhere, also where Java or its native build is at hand.
process.env.RECHECK_BACKEND = 'pure'

/**
 * Milliseconds of an idle machine; what recheck has not decided by then it does not decide in five times as much
 * either.
 */
const PATIENCE = 1000

/**
 * How to make a regular expression take more than linear time, or null if no way is known.
 *
 * Two checkers, as neither is enough. scslre takes a millisecond and knows lookarounds, but only tries one character
 * over and over. recheck tries every text and proves most patterns linear, but gives up on some lookarounds and on
 * long lists of words; its fuzzer, meant for those, takes a minute for all of ours and finds no more.
 *
 * @param patience milliseconds that recheck has
 */
export function findAttack(
  { source, flags: all }: { source: string; flags: string },
  patience = PATIENCE,
): string | null {
  // Where groups lie changes nothing in how long it takes, but recheck does not know the flag and would say nothing.
  const flags = all.replace('d', '')
  const [report] = analyse({ source, flags }).reports
  if (report) {
    const degree = report.exponential ? 'exponential' : 'polynomial'
    const loops = report.type === 'Trade' ? `${report.startQuant.raw} and ${report.endQuant.raw}` : report.quant.raw
    return `${degree}: ${JSON.stringify(report.character.pick)} repeated for ${loops}, then anything that fails`
  }
  const verdict = checkSync(source, flags, { checker: 'automaton', timeout: patience })
  return verdict.status === 'vulnerable' ? `${verdict.complexity.type}: ${verdict.attack.pattern}` : null
}
