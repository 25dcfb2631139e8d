import type { WorkflowState } from '../../../model/resource.ts'
import type { Payload } from '../../../model/state-data.ts'
import type { Path } from '../../engine/taint.ts'
import { follow, opensIn } from '../follow.ts'
import { referencePath } from './paths.ts'
import { shapeOfPayload } from './payload-shape.ts'

/** What stands at a path in a workflow: a part of what the execution was started with, or of what a task answered. */
export type Demand =
  | { readonly from: 'execution'; readonly path: Path; readonly through: readonly WorkflowState[] }
  /** What a task answers; how it failed; the items that a Map reads from elsewhere. */
  | {
      readonly from: 'task' | 'failure' | 'items'
      readonly task: WorkflowState
      readonly path: Path
      readonly through: readonly WorkflowState[]
    }

/** Loops of a workflow, and paths that grow in them, end here. */
const longest = 40
const deepestPath = 14

/** Walks a workflow's data flow backwards. Nothing is simulated: every way that the definition has counts. */
export function demandsIn(states: readonly WorkflowState[], state: WorkflowState, path: Path): readonly Demand[] {
  return resolve({ states, asked: new Set() }, state, path, [])
}

/** What a failure says: the task's own, or that of any inside. */
function ofError(question: Question, state: WorkflowState, path: Path, through: Through): readonly Demand[] {
  const inside = question.states.filter(({ type, chain }) => type === 'Task' && chain.startsWith(`${state.name}/`))
  return (state.type === 'Task' ? [state] : inside).map((task) => ({ from: 'failure', task, path, through }))
}

/** What the states at the end of a chain answer. The whole workflow's is the chain without a name. */
export function answersOfChain(states: readonly WorkflowState[], chain: string, path: Path): readonly Demand[] {
  return endOf({ states, asked: new Set() }, chain, path, [])
}

type Through = readonly WorkflowState[]

/** One question to a workflow, with what was asked on the way. */
interface Question {
  readonly states: readonly WorkflowState[]
  readonly asked: Set<string>
}

/** What a path means inside of a state's own settings: first its start, then the way from there. */
function resolve(question: Question, state: WorkflowState, [start, ...path]: Path, through: Through): readonly Demand[] {
  switch (start) {
    case undefined:
    case '$':
      return ofTaken(question, state, path, through)
    case 'result':
      return ofBareResult(question, state, path, through)
    case 'error':
      return ofError(question, state, path, through)
    case '$$':
      return ofContext(question, state, path, through)
    default:
      return ofVariable(question, start.slice(1), path, through)
  }
}

function endOf(question: Question, chain: string, path: Path, through: Through): readonly Demand[] {
  const ends = question.states.filter((state) => state.chain === chain && state.type !== 'Fail' && !goesOn(question, state))
  return ends.flatMap((state) => ofOutput(question, state, path, through, undefined))
}

function goesOn(question: Question, state: WorkflowState): boolean {
  const caught = new Set(state.data.catches.map(({ next }) => next))
  return state.next.some((name) => !caught.has(name) && question.states.some((other) => other.name === name && other.chain === state.chain))
}

/** True where the same was asked before: nothing new comes of it. */
function again(question: Question, what: string, state: WorkflowState, path: Path): boolean {
  const key = `${what} ${state.name} ${path.join('\u0001')}`
  if (question.asked.has(key) || question.asked.size > longest * 25 || path.length > deepestPath) return true
  question.asked.add(key)
  return false
}

/** The state's input, once InputPath has taken its part. */
function ofTaken(question: Question, state: WorkflowState, path: Path, through: Through): readonly Demand[] {
  const { inputPath } = state.data
  return inputPath === null ? [] : ofInput(question, state, [...below(inputPath), ...path], through)
}

/** The input as it comes: from the states before, from around the chain, from whoever starts the execution. */
function ofInput(question: Question, state: WorkflowState, path: Path, through: Through): readonly Demand[] {
  if (again(question, 'input', state, path)) return []
  const on = [state, ...through]
  const before = question.states.flatMap((other) =>
    other.chain === state.chain && other.next.includes(state.name) ? ofOutput(question, other, path, on, state.name) : [],
  )
  if (!state.starts) return before
  if (state.chain === '') return [...before, { from: 'execution', path, through: on }]
  const around = stateAround(question, state)
  return around === undefined ? before : [...before, ...ofGiven(question, around, path, on)]
}

function stateAround(question: Question, { chain }: WorkflowState): WorkflowState | undefined {
  const name = chain.slice(0, chain.lastIndexOf('/'))
  return question.states.find((other) => other.name === name)
}

/** What a state gives to what happens inside of it, or to its task. */
function ofGiven(question: Question, state: WorkflowState, path: Path, through: Through): readonly Demand[] {
  const { given, itemSelector } = state.data
  if (state.type === 'Map') {
    const { batches } = state.data
    const [head, , ...rest] = path
    if (batches !== undefined && head === 'BatchInput')
      return batches.given === undefined ? [] : ofPayload(question, state, batches.given, path.slice(1), through)
    if (batches !== undefined && head !== undefined && head !== 'Items') return []
    const inItem = batches === undefined ? path : rest
    return itemSelector === undefined ? ofItem(question, state, inItem, through) : ofPayload(question, state, itemSelector, inItem, through)
  }
  return given === undefined ? ofTaken(question, state, path, through) : ofPayload(question, state, given, path, through)
}

function ofItem(question: Question, state: WorkflowState, path: Path, through: Through): readonly Demand[] {
  const { items, itemReader } = state.data
  if (itemReader !== undefined) return [{ from: 'items', task: state, path, through }]
  return items === undefined
    ? ofTaken(question, state, ['*', ...path], through)
    : ofPayload(question, state, items, ['*', ...path], through)
}

function ofPayload(
  question: Question,
  state: WorkflowState,
  payload: Payload,
  path: Path,
  through: Through,
  dollar: '$' | 'result' = '$',
): readonly Demand[] {
  const carried = follow(shapeOfPayload(payload, dollar), path)
    .flatMap(opensIn)
    .flatMap(({ carries }) => carries)
  return carried.flatMap(({ source }) => (source.kind === 'event' ? resolve(question, state, source.path, through) : []))
}

function ofContext(question: Question, state: WorkflowState, path: Path, through: Through): readonly Demand[] {
  const [head, second, third, ...rest] = path
  if (head === 'Execution' && second === 'Input') return [{ from: 'execution', path: third === undefined ? [] : [third, ...rest], through }]
  if (head !== 'Map' || second !== 'Item' || third !== 'Value') return []
  // In a selector of the Map itself, or in a state of its chain.
  let map: WorkflowState | undefined = state
  while (map !== undefined && map.type !== 'Map') map = stateAround(question, map)
  return map === undefined ? [] : ofItem(question, map, rest, through)
}

function ofVariable(question: Question, name: string, path: Path, through: Through): readonly Demand[] {
  return question.states.flatMap((state) => {
    const { assign } = state.data
    if (assign === undefined || again(question, `variable ${name}`, state, path)) return []
    // `$` of an Assign is the result where the state has one.
    return ofPayload(
      question,
      state,
      assign,
      [name, ...path],
      through,
      hasResult(state) && state.data.language === 'JSONPath' ? 'result' : '$',
    )
  })
}

/** What a state hands on: to the next one, or (with its name) to one that is gone to by a rule or after a failure. */
function ofOutput(question: Question, state: WorkflowState, path: Path, through: Through, next: string | undefined): readonly Demand[] {
  if (again(question, `output ${next ?? ''}`, state, path)) return []
  const { data } = state
  const rules = data.choices.filter((rule) => rule.next === next)
  const caught = data.catches.filter((rule) => rule.next === next)
  if (rules.length > 0 && data.otherwise !== next)
    return rules.flatMap((rule) => {
      if (isFixed(rule.fixes, data.inputPath, path)) return []
      return rule.output === undefined
        ? goneThrough(question, state, path, through)
        : ofPayload(question, state, rule.output, path, through)
    })
  const failed = caught.flatMap((rule) => ofFailure(question, state, rule.resultPath, rule.output, path, through))
  return caught.length > 0 && !alsoNext(state, next) ? failed : [...failed, ...goneThrough(question, state, path, through)]
}

/** Is the state that a failure leads to the next one anyway? The reader keeps both in one list; a name that stands twice cannot be told. */
function alsoNext(state: WorkflowState, next: string | undefined): boolean {
  return next !== undefined && state.next[0] === next && state.data.catches.every(({ next: other }) => other === next)
}

function ofFailure(
  question: Question,
  state: WorkflowState,
  resultPath: string | null | undefined,
  output: Payload | undefined,
  path: Path,
  through: Through,
): readonly Demand[] {
  if (output !== undefined) return ofPayload(question, state, output, path, through)
  if (state.data.language === 'JSONata') return []
  if (resultPath === null) return ofInput(question, state, path, through)
  const place = below(resultPath)
  return startsWith(path, place) ? ofError(question, state, path.slice(place.length), through) : ofInput(question, state, path, through)
}

function goneThrough(question: Question, state: WorkflowState, path: Path, through: Through): readonly Demand[] {
  const { language, output, outputPath, resultPath } = state.data
  if (language === 'JSONata')
    return output === undefined ? ofResult(question, state, path, through) : ofPayload(question, state, output, path, through)
  if (outputPath === null) return []
  const whole = [...below(outputPath), ...path]
  if (!hasResult(state)) return ofTaken(question, state, whole, through)
  if (resultPath === null) return ofInput(question, state, whole, through)
  const place = below(resultPath)
  if (startsWith(whole, place)) return ofResult(question, state, whole.slice(place.length), through)
  const around = ofInput(question, state, whole, through)
  return startsWith(place, whole) ? [...around, ...ofResult(question, state, [], through)] : around
}

function ofResult(question: Question, state: WorkflowState, path: Path, through: Through): readonly Demand[] {
  const { resultSelector } = state.data
  return resultSelector === undefined
    ? ofBareResult(question, state, path, through)
    : ofPayload(question, state, resultSelector, path, through, 'result')
}

/** What a task answers, what comes of what happens inside, what a Pass says. */
function ofBareResult(question: Question, state: WorkflowState, path: Path, through: Through): readonly Demand[] {
  if (again(question, 'result', state, path)) return []
  const [index, ...rest] = path
  switch (state.type) {
    case 'Task':
      return [{ from: 'task', task: state, path, through }]
    case 'Map':
      return endOf(question, `${state.name}/0`, rest, [state, ...through])
    case 'Parallel': {
      const chains = new Set(
        question.states.map(({ chain }) => chain).filter((chain) => chain.slice(0, chain.lastIndexOf('/')) === state.name),
      )
      const asked = index === undefined || index === '*' ? [...chains] : [`${state.name}/${index}`]
      return asked.flatMap((chain) => endOf(question, chain, rest, [state, ...through]))
    }
    case 'Pass':
      return state.data.result === undefined ? ofGiven(question, state, path, through) : []
    default:
      return ofTaken(question, state, path, through)
  }
}

const hasResult = ({ type }: WorkflowState): boolean => type === 'Task' || type === 'Map' || type === 'Parallel' || type === 'Pass'

/** `$.order.id` → `order`, `id`. */
const below = (path: string | undefined | null): Path =>
  path === undefined || path === null ? [] : (referencePath(path)?.steps.slice(1) ?? [])

const startsWith = (path: Path, head: Path): boolean =>
  head.length <= path.length && head.every((step, index) => step === path[index] || path[index] === '*')

/** Does the way that was chosen leave nothing to choose of what stands at the path? */
function isFixed(fixes: readonly string[], inputPath: string | null | undefined, path: Path): boolean {
  return fixes.some((one) =>
    startsWith(path, one.startsWith('$.') || one.startsWith('$[') ? [...below(inputPath), ...below(one)] : ['\u0000']),
  )
}
