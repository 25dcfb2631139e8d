import type { Rule } from '../../src/trace/models/model.ts'
import { find } from './declared.ts'
import type { Declared, Signature } from './declared.ts'

/** What in a rule does not fit the declaration that was found: a person looks at it once. */
export function doubtsAbout(declared: Declared, name: string, rule: Rule | undefined): readonly string[] {
  const found = find(declared, name)
  if (found === undefined) return []
  const owner = name.split(/[#.]/).slice(0, -1).join('.')
  if (found.where === 'elsewhere') return declared.owners.has(owner) ? [`not a member of ${owner}`] : []
  const { signatures } = found
  if (rule === undefined || signatures.length === 0) return []
  const places = [...new Set(placesIn(rule))]
  const shown = signatures.map(({ positions }) => `(${positions.join(', ')})`).join(' ')
  return places.filter((place) => !signatures.some((one) => fits(one, place))).map((place) => `${place} does not fit ${shown}`)
}

/** The parameters that a rule speaks of: `arg1`, `keywords.url`; `arg1|keywords.url` means one, by its position and by its name. */
function placesIn(value: unknown): readonly string[] {
  if (typeof value === 'string') {
    const steps = value.split('|').map((one) => /^(?:arg\d+|keywords\.\w+)/.exec(one)?.[0])
    return steps.join('|').match(/arg\d+\|keywords\.\w+|arg\d+|keywords\.\w+/g) ?? []
  }
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => (key === 'members' || key === 'function' ? [] : placesIn(inner)))
}

function fits({ positions, named, rest, keywords }: Signature, place: string): boolean {
  const [, position, name] = /^(?:arg(\d+))?\|?(?:keywords\.(\w+))?$/.exec(place) ?? []
  if (position !== undefined && name !== undefined)
    return positions[Number(position)] === name || (rest && (keywords || named.includes(name)))
  if (name !== undefined) return keywords || positions.includes(name) || named.includes(name)
  return rest || Number(position) < positions.length
}
