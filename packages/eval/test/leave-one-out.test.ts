import { expect, test } from 'vitest'
import { leaveOut } from '../src/leave-one-out.ts'

const files = {
  'entities.csv': `entity_id,aliases,alias_rules,parent_id,source
org-a,A|AA,,,attested in x
org-b,B|BB,"the B:article,doc=x,doc=y|Bee:doc=x|Beta:article",org-a,attested in y
org-c,C,,,https://example.org
`,
  'positions.csv': 'person_id,organization_id\nper-p,org-a\nper-q,org-b\n',
}
const attested = [
  { document: 'x', entity: 'org-a', surface: 'A' },
  { document: 'x', entity: 'org-b', surface: 'BB' },
  { document: 'x', entity: 'org-c', surface: 'C' },
  { document: 'y', entity: 'org-b', surface: 'B' },
]
const linesOf = (csv = '') => csv.trimEnd().replaceAll('"', '').split('\n').slice(1)

test('rows that only one document supports are left out, with what points to them', () => {
  const left = leaveOut(files, 'x', attested, 'rows')
  expect(linesOf(left['entities.csv'])).toEqual([
    'org-b,B|BB,the B:article,doc=x,doc=y|Bee:doc=x|Beta:article,,attested in y',
    'org-c,C,,,https://example.org',
  ])
  expect(linesOf(left['positions.csv'])).toEqual(['per-p,', 'per-q,org-b'])
})

test('forms and rules that only one document supports are left out', () => {
  const left = leaveOut(files, 'x', attested, 'forms')
  expect(linesOf(left['entities.csv'])[0]).toBe('org-b,B,the B:article,doc=y|Beta:article,,attested in y')
})

test('a document that supports nothing alone takes nothing away', () => {
  const left = leaveOut(files, 'z', attested, 'forms')
  expect(linesOf(left['entities.csv'])).toHaveLength(3)
})
