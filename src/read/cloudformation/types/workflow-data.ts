import { values } from '../../../model/known.ts'
import type { Payload, StateCatch, StateChoice, StateData } from '../../../model/state-data.ts'
import { literal } from '../../../model/text.ts'
import { entriesOf, get, isAbsent, itemsOf, readString } from '../../document/value.ts'
import type { Value } from '../../document/value.ts'
import { fixedByExpression, fixedByRule } from './workflow-choice.ts'

/** Deeper than any payload that somebody writes. */
const depthLimit = 40

/** How data goes through a state. https://states-language.net/spec.html, data flow of JSONPath and of JSONata states. */
export function dataOf(state: Value, type: string, language: StateData['language']): StateData {
  const reading = { jsonata: language === 'JSONata' }
  const one = (name: string): Payload | undefined => payload(get(state, name), reading)
  // What a Map did with an item stood under Parameters in older definitions.
  const [given, itemSelector] =
    type === 'Map' ? [undefined, one('ItemSelector') ?? one('Parameters')] : [one('Arguments') ?? one('Parameters'), undefined]
  return withoutGaps({
    language,
    inputPath: pathAt(state, 'InputPath'),
    given,
    items: itemsPath(state) ?? one('Items'),
    itemReader: itemReaderOf(get(state, 'ItemReader'), reading),
    batches: isAbsent(get(state, 'ItemBatcher'))
      ? undefined
      : withoutGaps({ given: payload(get(state, 'ItemBatcher', 'BatchInput'), reading) }),
    itemSelector,
    // A Pass answers its result as it is written: no paths in it.
    result: payload(get(state, 'Result'), { jsonata: false, fixed: true }),
    resultSelector: one('ResultSelector'),
    resultPath: pathAt(state, 'ResultPath'),
    outputPath: pathAt(state, 'OutputPath'),
    output: one('Output'),
    assign: one('Assign'),
    choices: itemsOf(get(state, 'Choices')).flatMap((rule) => choiceOf(rule, reading)),
    otherwise: word(get(state, 'Default')),
    catches: itemsOf(get(state, 'Catch')).flatMap((rule) => catchOf(rule, reading)),
  })
}

/** https://docs.aws.amazon.com/step-functions/latest/dg/input-output-itemreader.html */
function itemReaderOf(reader: Value, reading: Reading): StateData['itemReader'] {
  const resource = payload(get(reader, 'Resource'), { jsonata: false })
  const given = payload(get(reader, 'Arguments'), reading) ?? payload(get(reader, 'Parameters'), reading)
  return resource === undefined || given === undefined ? undefined : { resource, given }
}

/** The query language of a state, or of a whole definition. */
export function languageOf(value: Value, inherited: StateData['language']): StateData['language'] {
  const written = word(get(value, 'QueryLanguage'))
  return written === 'JSONata' || written === 'JSONPath' ? written : inherited
}

interface Reading {
  readonly jsonata: boolean
  readonly fixed?: boolean
}

function choiceOf(rule: Value, reading: Reading): readonly StateChoice[] {
  const next = word(get(rule, 'Next'))
  if (next === undefined) return []
  const condition = word(get(rule, 'Condition'))
  const fixes = condition === undefined ? fixedByRule(rule) : fixedByExpression(condition)
  return [withoutGaps({ next, fixes, output: payload(get(rule, 'Output'), reading) })]
}

function catchOf(rule: Value, reading: Reading): readonly StateCatch[] {
  const next = word(get(rule, 'Next'))
  return next === undefined
    ? []
    : [withoutGaps({ next, resultPath: pathAt(rule, 'ResultPath'), output: payload(get(rule, 'Output'), reading) })]
}

/** `null` is written; it is not the same as nothing. Documents give an absent value for it, so the key tells. */
function pathAt(state: Value, key: string): string | null | undefined {
  const value = get(state, key)
  if (isAbsent(value)) return state.kind === 'map' && state.entries.has(key) ? null : undefined
  return word(value) ?? '$'
}

function itemsPath(state: Value): Payload | undefined {
  const path = word(get(state, 'ItemsPath'))
  return path === undefined ? undefined : { kind: 'path', path }
}

function payload(value: Value, reading: Reading, depth = 0): Payload | undefined {
  if (isAbsent(value)) return undefined
  if (depth > depthLimit) return { kind: 'unknown', why: 'it is nested too deeply' }
  const inside = (one: Value): Payload => payload(one, reading, depth + 1) ?? { kind: 'constant', value: null }
  switch (value.kind) {
    case 'absent':
      return undefined
    case 'scalar': {
      const expression = reading.jsonata ? /^\s*\{%([^]*)%\}\s*$/.exec(value.text)?.[1] : undefined
      return expression === undefined ? { kind: 'constant', value: value.value } : { kind: 'expression', code: expression.trim() }
    }
    case 'text':
      return { kind: 'text', text: value.text }
    case 'list':
      return { kind: 'items', items: value.items.map((item) => inside(item())) }
    case 'map':
      return { kind: 'fields', fields: entriesOf(value).map(([name, entry]) => field(name, entry.get(), reading, inside)) }
    case 'choice':
      return { kind: 'any', of: value.options.map((option) => inside(option.value)) }
    case 'gap':
      return { kind: 'unknown', why: value.why }
  }
}

/** `"id.$": "$.order.id"` is the field `id` with what stands at the path. */
function field(name: string, value: Value, reading: Reading, inside: (value: Value) => Payload): readonly [string, Payload] {
  if (reading.jsonata || reading.fixed === true || !name.endsWith('.$')) return [name, inside(value)]
  const path = word(value)
  return [name.slice(0, -2), path === undefined ? { kind: 'unknown', why: 'the path is known only at deployment' } : { kind: 'path', path }]
}

function word(value: Value): string | undefined {
  if (value.kind === 'text') return literal(value.text)
  return isAbsent(value) ? undefined : values(readString(value))[0]
}

/** Missing where it is not written, not `undefined`: a snapshot is the same after it was stored. */
function withoutGaps<T extends object>(value: { readonly [Key in keyof T]: T[Key] | undefined }): T {
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as T
}
