import type { Feature } from './feature.ts'

/**
 * Sees which layouts let a turn begin here, with the side (`q`, `a`) that they tell; those of labels are one,
 * `labelled`. `no` where no layout does, `none` where the page has no reading. `Why?` -> `alternatingq`
 */
export const readings: Feature = {
  name: 'readings',
  near: false,
  observe: ({ readings, startsOf }, line) => {
    const names: string[] = []
    for (const [index, { layout }] of readings.entries()) {
      const start = startsOf[index]?.get(line)
      if (!start) continue
      const name = `${layout.startsWith('labelled') ? 'labelled' : layout}${start.side?.charAt(0) ?? ''}`
      if (!names.includes(name)) names.push(name)
    }
    return names.length > 0 ? names.join(' ') : readings.length > 0 ? 'no' : 'none'
  },
}
