import type { Check, Found } from '../checks/check.ts'
import type { Application } from '../model/application.ts'
import type { Severity } from '../model/finding.ts'
import { Problem } from '../model/problem.ts'
import { risks } from '../risks/catalogue.ts'
import { suggest } from '../model/suggest.ts'

/** Which checks run, and how bad what they find is held to be. Ids of checks, or of risks for all checks of a risk. */
export interface CheckSelection {
  /** Empty: all. */
  readonly only: readonly string[]
  readonly skip: readonly string[]
  /** By id of a check; whatever the check itself says. */
  readonly severity: ReadonlyMap<string, Severity>
}

type Checks = Readonly<Record<string, Check>>

/**
 * The checks that are to run, by id.
 * @throws Problem `unknown-check`, or `bad-option` where none is left
 */
export function selectChecks(all: Checks, { only, skip, severity }: CheckSelection): Checks {
  for (const id of [...only, ...skip])
    if (!Object.hasOwn(all, id) && !Object.hasOwn(risks, id)) throw unknownCheck(id, [...Object.keys(all), ...Object.keys(risks)])
  for (const id of severity.keys()) if (!Object.hasOwn(all, id)) throw unknownCheck(id, Object.keys(all))
  const isNamed = (names: readonly string[], id: string, check: Check): boolean => names.includes(id) || names.includes(check.risk)
  const chosen = Object.entries(all).filter(([id, check]) => (only.length === 0 || isNamed(only, id, check)) && !isNamed(skip, id, check))
  if (chosen.length === 0) throw new Problem('bad-option', 'No check is left to run', '`cordon checks` lists each check with its risk.')
  return Object.fromEntries(chosen.map(([id, check]) => [id, withSeverity(check, severity.get(id))]))
}

/** As many as a hint can name. */
const fewIds = 4

/** Nothing has this name. `known`: what was meant is probably among these. */
export function unknownCheck(id: string, known: readonly string[]): Problem {
  const near = suggest(id, known)
  const part = id.toLowerCase()
  const meant = near === undefined ? known.filter((each) => part.length > 2 && each.includes(part)).slice(0, fewIds) : [near]
  const list = '`cordon checks` lists all.'
  return new Problem(
    'unknown-check',
    `There is no check "${id}"`,
    meant.length === 0 ? list : `Did you mean ${meant.join(' or ')}? ${list}`,
  )
}

function withSeverity(check: Check, severity: Severity | undefined): Check {
  if (severity === undefined) return check
  return {
    ...check,
    severity,
    *find(app: Application): Iterable<Found> {
      for (const found of check.find(app)) yield { ...found, severity }
    },
  }
}
