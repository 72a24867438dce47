import { feature } from '@rapideditor/country-coder'
import countries from 'i18n-iso-countries/langs/en.json' with { type: 'json' }
import nationalities from 'i18n-nationality/langs/en.json' with { type: 'json' }
import { z } from 'zod'
import type { EntityType } from '../tables/entities.ts'
import { foldName, slug } from '../text/transliterate.ts'
import type { Entity } from './authority.ts'
import {
  AMBIGUOUS_NAMES,
  MORE_NAMES,
  NATIONALITIES,
  NO_NATIONALITY,
  NO_STATE,
  UN_REGIONS,
  UNITED_KINGDOM,
} from './country-corrections.ts'

/**
 * Countries, nationalities and regions of the world, known without any file: names from i18n-iso-countries and
 * country-coder, adjectives from i18n-nationality, Wikidata items from country-coder. Forms that two of them would
 * claim are left out. Reviewed rows come before these.
 */
export function baseAuthority(): Entity[] {
  const all = [...countryEntities(), ...kingdomEntities(), ...regionEntities()]
  const owners = new Map<string, number>()
  for (const { aliases } of all) {
    for (const key of new Set(aliases.map(({ surface }) => foldName(surface)))) {
      owners.set(key, (owners.get(key) ?? 0) + 1)
    }
  }
  return all.flatMap((entity) => {
    const aliases = entity.aliases.filter(({ surface }) => owners.get(foldName(surface)) === 1)
    return aliases.length > 0 ? { ...entity, aliases } : []
  })
}

/** What is read of a feature of country-coder; its own types need a package that it does not bring. */
const featureProperties = z.object({
  nameEn: z.string(),
  wikidata: z.string().optional(),
  members: z.array(z.string()).default([]),
})

function readFeature(code: string): z.infer<typeof featureProperties> | null {
  return featureProperties.nullish().parse(feature(code)?.properties) ?? null
}

function countryEntities(): Entity[] {
  const adjectives = new Map(Object.entries(nationalities.nationalities))
  return Object.entries(countries.countries).flatMap(([code, names]) => {
    const country = countryOf(code)
    const listed = [country?.name ?? [], names].flat().flatMap(asPrinted).filter(isClear)
    const forms = [shortest(listed), ...listed, ...(MORE_NAMES[code] ?? [])]
    const places = new Set(forms.map(foldName))
    const adjective = adjectives.get(code) ?? ''
    const people = (NATIONALITIES[code] ?? nationalityForms(adjective)).filter((form) => !places.has(foldName(form)))
    const id = code.toLowerCase()
    return [
      ...(NO_STATE.has(code) ? [] : baseEntities(`gpe-${id}`, 'GPE', forms, code, country?.wikidata ?? null)),
      ...(NO_NATIONALITY.has(code) ? [] : baseEntities(`norp-${id}`, 'NORP', people, code, null, `gpe-${id}`)),
    ]
  })
}

const isClear = (name: string) => !AMBIGUOUS_NAMES.has(name)

/** The name that a text would use: `United States`, not `United States of America`; never an abbreviation. */
function shortest(names: readonly string[]): string {
  const [first = '', ...others] = names
  if (!/ of /.test(first)) return first
  return others.reduce((best, name) => (/\p{Ll}/u.test(name) && name.length < best.length ? name : best), first)
}

function kingdomEntities(): Entity[] {
  return UNITED_KINGDOM.flatMap(({ code, item, nationality }) => [
    ...baseEntities(`gpe-${code}`, 'GPE', [readFeature(item)?.nameEn ?? ''], 'GB', item),
    ...baseEntities(`norp-${code}`, 'NORP', nationality, 'GB', null, `gpe-${code}`),
  ])
}

function regionEntities(): Entity[] {
  return Object.entries(UN_REGIONS).flatMap(([code, names]) => {
    const region = readFeature(code)
    if (!region) return []
    return baseEntities(`loc-${slug(region.nameEn)}`, 'LOC', [region.nameEn, ...names], null, region.wikidata ?? null)
  })
}

/**
 * Name and item of a country. Of the realms of Denmark and the Netherlands the text means the country of that name:
 * country-coder lists it as a member of the realm.
 */
function countryOf(code: string): { name: string; wikidata: string | null } | null {
  const found = readFeature(code)
  if (!found) return null
  const realm = /^Kingdom of (?:the )?(?<country>.+)$/.exec(found.nameEn)?.groups?.country
  if (realm === undefined) return { name: found.nameEn, wikidata: found.wikidata ?? null }
  const country = found.members.map(readFeature).find((member) => member?.nameEn === realm)
  return { name: realm, wikidata: country?.wikidata ?? null }
}

/** `Moldova, Republic of` -> both orders; `Holy See (Vatican City State)` -> `Holy See`; no article. */
function asPrinted(name: string): string[] {
  const plain = name.replace(/ \([^)]{1,60}\)$/, '').replace(/^[Tt]he /, '')
  const [country = plain, form] = plain.split(', ')
  if (form === undefined) return [plain]
  return /\b(?:of|of the)$/.test(form) ? [country, `${form} ${country}`] : []
}

/** `Italian` -> `Italian`, `Italians`; `Iraqi` -> `Iraqi`, `Iraqis`; `French (French Guiana)` -> none. */
function nationalityForms(adjective: string): string[] {
  if (/[(,]/.test(adjective) || / Islands?$/.test(adjective)) return []
  return /(?:an|i)$/.test(adjective) ? [adjective, `${adjective}s`] : [adjective]
}

function baseEntities(
  id: string,
  type: EntityType,
  names: readonly string[],
  country: string | null,
  wikidata: string | null,
  parent: string | null = null,
): Entity[] {
  const distinct = [...new Set(names.map((name) => name.normalize('NFC')))]
  const [name] = distinct
  if (!name) return []
  return [
    {
      id,
      type,
      name,
      givenName: null,
      familyName: null,
      aliases: distinct.map((surface) => ({ surface, article: false, documents: null })),
      country,
      wikidata,
      geonames: null,
      parent,
      status: 'reviewed',
    },
  ]
}

/**
 * Puts the base below the reviewed rows: a reviewed row of the same id or item keeps every column that it fills and
 * gains the forms that no reviewed row claims.
 */
export function withBase(reviewed: ReadonlyMap<string, Entity>, base: readonly Entity[]): Map<string, Entity> {
  const claimed = new Set(
    [...reviewed.values()].flatMap(({ aliases }) => aliases.map(({ surface }) => foldName(surface))),
  )
  const byItem = new Map(
    [...reviewed.values()].flatMap((entity) => (entity.wikidata ? [[entity.wikidata, entity]] : [])),
  )
  const entities = new Map(reviewed)
  for (const entity of base) {
    const own = reviewed.get(entity.id) ?? byItem.get(entity.wikidata ?? '')
    const free = entity.aliases.filter(({ surface }) => !claimed.has(foldName(surface)))
    if (own) {
      const { country, wikidata } = own
      entities.set(own.id, {
        ...own,
        aliases: [...own.aliases, ...free],
        country: country ?? entity.country,
        wikidata: wikidata ?? entity.wikidata,
      })
    } else if (free.length > 0) entities.set(entity.id, { ...entity, aliases: free })
  }
  return entities
}
