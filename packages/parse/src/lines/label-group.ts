import type { WeighedLabel } from './weigh-labels.ts'

/**
 * The group of a label candidate: does it come `back`, is it a `part` (`Q`) or a variant, or does it stand `once`; its
 * form, colon and bracket being one `sign`; and is it `alone` or does speech `run` on behind it? `none` without one.
 * `Ana: Hello.` -> `back sign run `
 * @param length UTF-16 units of the line
 */
export function labelGroup(label: WeighedLabel | null, length: number): string {
  if (!label) return 'none'
  const alone = label.speech >= length ? 'alone' : 'run'
  const form = label.form === 'colon' || label.form === 'bracket' ? 'sign' : label.form
  if (label.count > 1) return `back ${form} ${alone} ${label.part ? 'part' : ''}`
  return label.part || label.variant ? `part ${form} ${alone}` : `once ${form} ${alone}`
}
