import { andThen, known, map, unknown, values } from '../../../model/known.ts'
import type { Known } from '../../../model/known.ts'
import type { Place } from '../../../model/place.ts'
import type { WorkflowState } from '../../../model/resource.ts'
import type { StateData } from '../../../model/state-data.ts'
import type { Estate } from '../estate.ts'
import { collect, get, isAbsent, itemsOf, read, readNumber, readString, readText } from '../../document/value.ts'
import type { Value } from '../../document/value.ts'
import { dataOf, languageOf } from './workflow-data.ts'
import { taskTarget } from './workflow-target.ts'

/** Deeper than any state machine that the service takes. */
const depthLimit = 100

/**
 * All states of a definition in the Amazon States Language (https://states-language.net), with those inside `Parallel` and `Map`
 * states. One state that cannot be read makes the list unknown.
 */
export function statesOf(definition: Value, estate: Estate): Known<readonly WorkflowState[]> {
  return machine(definition, { name: '', language: languageOf(definition, 'JSONPath'), depth: 0 }, estate)
}

/** A chain of states of its own: the workflow's, a branch's, that of a Map's items. */
interface Chain {
  readonly name: string
  readonly language: StateData['language']
  readonly depth: number
}

function machine(definition: Value, chain: Chain, estate: Estate): Known<readonly WorkflowState[]> {
  if (chain.depth > depthLimit) return unknown('the definition is nested too deeply')
  const all = get(definition, 'States')
  if (isAbsent(all)) return unknown('the definition has no states')
  const first = word(get(definition, 'StartAt'))
  return read<readonly WorkflowState[]>(all, [], (states) => {
    if (states.kind !== 'map') return unknown('the states are known only at deployment', states.at)
    const each = [...states.entries].map(([name, entry]) => withNested(name, entry.get(), entry.at, chain, first, estate))
    return map(collect(each), (lists) => lists.flat())
  })
}

function withNested(
  name: string,
  value: Value,
  at: Place,
  chain: Chain,
  first: string | undefined,
  estate: Estate,
): Known<readonly WorkflowState[]> {
  return read<readonly WorkflowState[]>(value, [], (state) => {
    if (state.kind !== 'map') return unknown(`the state ${name} is known only at deployment`, state.at)
    const language = languageOf(state, chain.language)
    const inner = innerMachines(state)
    const nested = collect(
      inner.map((one, index) =>
        machine(one, { name: `${name}/${index}`, language: languageOf(one, chain.language), depth: chain.depth + 1 }, estate),
      ),
    )
    const own = { ...stateOf(name, state, inner, at, estate), chain: chain.name, starts: name === first }
    return andThen(nested, (lists) => known([{ ...own, data: dataOf(state, own.type, language) }, ...lists.flat()]))
  })
}

/** `Iterator` is the older name of `ItemProcessor`. */
function innerMachines(state: Value): readonly Value[] {
  return [...itemsOf(get(state, 'Branches')), get(state, 'ItemProcessor'), get(state, 'Iterator')].filter((one) => !isAbsent(one))
}

function stateOf(
  name: string,
  state: Value,
  inner: readonly Value[],
  at: Place,
  estate: Estate,
): Omit<WorkflowState, 'chain' | 'starts' | 'data'> {
  const type = word(get(state, 'Type')) ?? 'Unknown'
  const resource = get(state, 'Resource')
  return {
    name,
    type,
    resource: isAbsent(resource) ? undefined : readText(resource),
    target: type === 'Task' ? taskTarget(state, estate) : undefined,
    maxConcurrency: type === 'Map' ? numberOrPath(state, 'MaxConcurrency', 0) : undefined,
    timeoutSeconds: numberOrPath(state, 'TimeoutSeconds', undefined),
    retries: itemsOf(get(state, 'Retry')).length > 0,
    catches: itemsOf(get(state, 'Catch')).length > 0,
    next: successors(state, inner),
    at,
  }
}

/** A number, or unknown where a path or an expression gives it at run time. */
function numberOrPath(state: Value, key: string, whenAbsent: number | undefined): Known<number> | undefined {
  if (!isAbsent(get(state, `${key}Path`))) return unknown('it is given at run time')
  const value = get(state, key)
  return isAbsent(value) ? (whenAbsent === undefined ? undefined : known(whenAbsent)) : readNumber(value, 0)
}

/** Where the workflow can go from here, inner machines first. */
function successors(state: Value, inner: readonly Value[]): readonly string[] {
  const branches = [state, ...itemsOf(get(state, 'Choices')), ...itemsOf(get(state, 'Catch'))]
  const names = [...inner.map((one) => get(one, 'StartAt')), ...branches.map((one) => get(one, 'Next')), get(state, 'Default')]
  return [...new Set(names.flatMap((name) => word(name) ?? []))]
}

function word(value: Value): string | undefined {
  return isAbsent(value) ? undefined : values(readString(value))[0]
}
