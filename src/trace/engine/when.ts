import type { When } from '../models/model.ts'
import { isPython } from './language.ts'
import type { Machine } from './machine.ts'
import { isProven } from './proven.ts'
import { valueAt } from './sites.ts'
import type { Site } from './sites.ts'
import { truthOf } from './test.ts'
import { atomsOf } from './value.ts'
import type { Value } from './value.ts'

/** What a text is known to end with. */
function endingOf(atom: Value): string {
  const last = atom.kind === 'text' ? atom.parts.at(-1) : atom.kind === 'constant' ? atom.value : undefined
  return typeof last === 'string' ? last : ''
}

/** Is the condition of a model met at a call? */
export function holds(m: Machine, when: When, site: Site): boolean {
  const value = valueAt(m, when.at, site)
  // Python says `None` for what is left away.
  const there = value !== undefined && !(value.kind === 'constant' && (value.value === undefined || (value.value === null && isPython(m))))
  const { is } = when
  if (typeof is === 'object' && 'ends' in is)
    return value !== undefined && atomsOf(value).some((atom) => is.ends.some((ending) => endingOf(atom).endsWith(ending)))
  if (typeof is === 'object' && 'unproven' in is)
    return value === undefined || !atomsOf(value).every((atom) => isProven(m, atom, is.unproven, is.for))
  switch (is) {
    case 'present':
      return there
    case 'absent':
      return !there
    case 'true':
      return there && value !== undefined && truthOf(value).yes
    case 'not-false':
      return !there || value === undefined || truthOf(value).yes
    default:
      return (
        value !== undefined &&
        atomsOf(value).some(
          (atom) => (atom.kind === 'constant' && is.includes(atom.value as string)) || (atom.kind === 'api' && is.includes(atom.path)),
        )
      )
  }
}
