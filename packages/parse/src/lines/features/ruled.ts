import type { Feature } from './feature.ts'

/** Sees what the rules make of a line (ruleLines): a kind of segment, `speech`, `start-question`, `label-label` ... */
export const ruled: Feature = {
  name: 'ruled',
  near: true,
  observe: ({ ruled }, line) => ruled.kinds[line] ?? null,
}
