import { resolve } from 'node:path'
import { parseArgs } from 'node:util'

export const USAGE = `npm run eval -- <gold folder> [<gold folder> ...] [options]

A gold folder holds X.txt and X.gold.json side by side; a sources.csv there is used. Every X.txt is parsed and
normalized in memory, and what comes out is held against its gold.

  --leave-out        train the line model without a set and test it on the set, for each in turn; folders may hold
                     folders, and of one name the first is tested (takes minutes)
  --dist DIST        read what a built dataset claims instead of running the product
  --authority DIR    folder of the authority files (default: the project's own)
  --by layout|set|none   one line for each layout, each folder, or only ALL (default: set)
  --worst N          name the N documents whose turns are found worst
  --calibration      show how far confidence can be believed
  --floors FILE      what each set must reach, by the name of its folder (default: the project's own floors.json)
  --raise            lift the floors to what is reached now, rounded down to 0.005; never lowers one

Exit codes: 0 done, 1 below a floor or a document is missing, 2 the call is wrong.`

const GROUPINGS = ['layout', 'set', 'none'] as const
export type Grouping = (typeof GROUPINGS)[number]

export interface Arguments {
  folders: string[]
  leaveOut: boolean
  dist: string | null
  authority: string
  by: Grouping
  worst: number
  calibration: boolean
  floors: string
  raise: boolean
  help: boolean
}

/** The call itself is wrong: an option or a folder that is not there. Ends with exit code 2. */
export class CallError extends Error {}

/** @throws CallError where the arguments make no sense */
export function readArguments(args: readonly string[]): Arguments {
  const { values, positionals } = parseStrictly(args)
  const by = GROUPINGS.find((grouping) => grouping === values.by)
  if (by === undefined) throw new CallError(`--by takes ${GROUPINGS.join(', ')}, not "${values.by}"`)
  if (!/^\d+$/.test(values.worst)) throw new CallError(`--worst takes a number of documents, not "${values.worst}"`)
  if (positionals.length === 0 && !values.help) throw new CallError('name a gold folder; --help says more')
  const { 'leave-out': leaveOut, dist = null, raise } = values
  if (leaveOut && (dist !== null || raise)) throw new CallError('--leave-out goes with neither --dist nor --raise')
  return { ...values, folders: positionals, leaveOut, dist, by, worst: Number(values.worst) }
}

function parseStrictly(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        'leave-out': { type: 'boolean', default: false },
        dist: { type: 'string' },
        authority: { type: 'string', default: resolve(import.meta.dirname, '../../../authority') },
        by: { type: 'string', default: 'set' },
        worst: { type: 'string', default: '0' },
        calibration: { type: 'boolean', default: false },
        floors: { type: 'string', default: resolve(import.meta.dirname, '../floors.json') },
        raise: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    })
  } catch (error) {
    throw new CallError(error instanceof Error ? error.message : String(error), { cause: error })
  }
}
