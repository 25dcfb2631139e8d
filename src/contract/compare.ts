import { reaches } from '../model/reach.ts'
import type { Change } from './change.ts'
import { compareActions } from './compare-actions.ts'
import { compareSkeletons } from './compare-skeletons.ts'
import { limitNames, skeletonSections } from './contract.ts'
import type { Contract, ContractLimits, FunctionContract, SkeletonSection } from './contract.ts'

/** Where a function of today is not what was reviewed. */
export interface Difference extends Change {
  readonly function: string
  /** The section of the file; `function` for all of it. */
  readonly section: string
}

/** What changed since the contract was reviewed: by function, then in the order of the file's sections. */
export function compareContracts(reviewed: Contract, derived: Contract): readonly Difference[] {
  const before = new Map(reviewed.functions.map((one) => [one.function, one]))
  const now = new Map(derived.functions.map((one) => [one.function, one]))
  return [...new Set([...before.keys(), ...now.keys()])].toSorted().flatMap((name): readonly Difference[] => {
    const [was, is] = [before.get(name), now.get(name)]
    if (is === undefined) return [{ function: name, section: 'function', change: 'less', what: 'it is gone' }]
    if (was === undefined) return [{ function: name, section: 'function', change: 'more', what: 'it is new' }]
    return compareFunctions(was, is)
  })
}

function compareFunctions(was: FunctionContract, is: FunctionContract): readonly Difference[] {
  const sections: readonly (readonly [section: string, changes: readonly Change[]])[] = [
    ['complete', compareCompleteness(was, is)],
    ['startedBy', compareStarts(was, is)],
    ['reads', compareWords(was.reads, is.reads)],
    ['limits', compareLimits(was.limits, is.limits)],
    ['actions', compareActions(was.actions, is.actions)],
    ...(Object.keys(skeletonSections) as SkeletonSection[]).map(
      (section) => [section, compareSkeletons(was[section], is[section])] as const,
    ),
    ['evaluates', compareWords(was.evaluates, is.evaluates)],
    ['packages', compareWords(was.packages, is.packages)],
    ['sensitive', compareWords(was.sensitive.flatMap(sensitive), is.sensitive.flatMap(sensitive))],
    ['platform', compareWords(was.platform, is.platform)],
  ]
  return sections.flatMap(([section, changes]) => changes.map((change) => ({ function: is.function, section, ...change })))
}

const sensitive = ({ field, is, in: places }: FunctionContract['sensitive'][number]): readonly string[] =>
  places.map((place) => `${field} (${is}) in ${place}`)

function compareWords(was: readonly string[], is: readonly string[]): readonly Change[] {
  const all = was.includes('*')
  return [
    ...is.filter((one) => !was.includes(one) && !all).map((what): Change => ({ change: 'more', what })),
    ...was.filter((one) => !is.includes(one)).map((what): Change => ({ change: 'less', what })),
  ]
}

function compareCompleteness({ complete: was }: FunctionContract, { complete: is }: FunctionContract): readonly Change[] {
  const [before, now] = [was === true ? [] : was, is === true ? [] : is]
  return [
    ...now.filter((one) => !before.includes(one)).map((what): Change => ({ change: 'unknown', what })),
    ...before.filter((one) => !now.includes(one)).map((one): Change => ({ change: 'less', what: `no longer: ${one}` })),
  ]
}

function compareStarts({ startedBy: before }: FunctionContract, { startedBy: now }: FunctionContract): readonly Change[] {
  const was = new Map(before.map((one) => [one.by, one]))
  const is = new Set(now.map(({ by }) => by))
  return [
    ...now.flatMap(({ by, reach, events }): readonly Change[] => {
      const old = was.get(by)
      if (old === undefined) return [{ change: 'more', what: `${by}, ${reach}` }]
      const closer = reaches.indexOf(reach) - reaches.indexOf(old.reach)
      const shapes = events.filter((one) => !old.events.includes(one))
      return [
        ...(closer === 0 ? [] : [{ change: closer < 0 ? 'more' : 'less', what: `${by}: ${old.reach} before, ${reach} now` } as const]),
        ...(shapes.length === 0 ? [] : [{ change: 'more', what: `${by} as ${shapes.join(', ')}` } as const]),
      ]
    }),
    ...before.filter(({ by }) => !is.has(by)).map(({ by }): Change => ({ change: 'less', what: by })),
  ]
}

function compareLimits(was: ContractLimits, is: ContractLimits): readonly Change[] {
  return limitNames.flatMap((name): readonly Change[] => {
    const [before, now] = [was[name], is[name]]
    if (before === now) return []
    const what = `${name}: ${before} before, ${now} now`
    if (now === 'unknown') return [{ change: 'unknown', what }]
    return [{ change: sizeOf(now) > sizeOf(before) ? 'more' : 'less', what }]
  })
}

/** Where the files did not tell before, whatever they tell now is less. */
const sizeOf = (limit: number | 'shared' | 'unknown'): number => (typeof limit === 'number' ? limit : Infinity)
