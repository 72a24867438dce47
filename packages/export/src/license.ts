import type { ExportedDataset } from './exported-dataset.ts'

/** The file `LICENSE`: what may be done with which part of the dataset, in plain words. */
export function licenseOf({ facts }: ExportedDataset): string {
  const parts = facts.licenses.map(({ name, path, title }) => `${name}${path ? ` <${path}>` : ''}\n  ${title}`)
  const stated = facts.rights.map(
    (statement) => `- ${statement ?? '(some documents state nothing; ask their publishers)'}`,
  )
  return [
    'This dataset has parts under different rights.',
    ...parts,
    'The column "rights" of the table documents says what is stated for each document:',
    stated.length > 0 ? stated.join('\n') : '- (nothing is stated; ask the publishers)',
  ]
    .join('\n\n')
    .concat('\n')
}
