import { printableJson } from '../syntax/json/printable.ts'
import type { AllowedAction, Contract, FunctionContract, Skeleton, Start } from './contract.ts'
import type { WrittenFunction } from './parse.ts'
import { functionKeys } from './schema.ts'

/**
 * The text of a contract: the same for the same contract in whatever order. One item stands on one line, sorted, so that a pull request shows what is
 * new, and two branches that add different items merge.
 */
export function contractText({ $schema, version, functions }: Contract): string {
  const parts = sorted(functions, (one) => one.function).map((one) => `    ${functionText(one)}`)
  return `{
  "$schema": ${inline($schema)},
  "version": ${version},
  "functions": [${parts.length === 0 ? '' : `\n${parts.join(',\n')}\n  `}]
}
`
}

function functionText(contract: FunctionContract): string {
  const written = toWritten(contract)
  const entries = functionKeys.flatMap((key) => {
    const value = (written as Readonly<Record<string, unknown>>)[key]
    if (value === undefined || (Array.isArray(value) && value.length === 0)) return []
    return [`      ${inline(key)}: ${Array.isArray(value) && key !== 'platform' ? block(value) : inline(value)}`]
  })
  return `{\n${entries.join(',\n')}\n    }`
}

const block = (items: readonly unknown[]): string => `[\n${items.map((item) => `        ${inline(item)}`).join(',\n')}\n      ]`

/** On one line, with a space where people put one. */
function inline(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inline).join(', ')}]`
  if (typeof value !== 'object' || value === null) return printableJson(JSON.stringify(value))
  const entries = Object.entries(value).flatMap(([key, part]) => (part === undefined ? [] : [`${inline(key)}: ${inline(part)}`]))
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`
}

/** In the order in which it is written, with every list sorted and each item once. */
function toWritten(contract: FunctionContract): WrittenFunction {
  const { reviewed, limits } = contract
  return {
    function: contract.function,
    reviewed: reviewed === undefined ? undefined : only(reviewed, ['date', 'by', 'note']),
    complete: contract.complete === true ? true : words(contract.complete),
    startedBy: items(contract.startedBy.map(start), ({ by }) => by),
    reads: words(contract.reads),
    limits: only(limits, ['timeoutSeconds', 'memoryMb', 'concurrency', 'eventBytes']),
    actions: items(contract.actions.map(action), (one) => `${one.action} ${one.on.join(' ')}`),
    hosts: skeletons(contract.hosts),
    queries: skeletons(contract.queries),
    commands: skeletons(contract.commands),
    files: skeletons(contract.files),
    modules: skeletons(contract.modules),
    evaluates: words(contract.evaluates),
    packages: words(contract.packages),
    sensitive: items(
      contract.sensitive.map((one) => ({ field: one.field, is: one.is, in: words(one.in) as typeof one.in })),
      ({ field }) => field,
    ),
    platform: words(contract.platform),
  }
}

const start = ({ by, reach, events }: Start) => ({ by, reach, events: filled(words(events)) })
const action = ({ action: name, on, when, which }: AllowedAction) => ({ action: name, on: words(on), when: filled(words(when)), which })
const skeletons = (all: readonly Skeleton[]) =>
  items(
    all.map(({ kind, text, because }) => ({ [kind]: text, ...(because.length === 0 ? {} : { because: words(because) }) })),
    (one) => Object.values(one).join(' '),
  ) as NonNullable<WrittenFunction['queries']>

const filled = (all: readonly string[]) => (all.length === 0 ? undefined : all)
const words = (all: readonly string[]): readonly string[] => [...new Set(all)].toSorted()

/** Sorted by what people look for, then by all of it. */
function items<T extends object>(all: readonly T[], key: (one: T) => string): readonly T[] {
  const distinct = [...new Map(all.map((one) => [inline(one), one] as const))]
  return sorted(distinct, ([text, one]) => `${key(one)}\0${text}`).map(([, one]) => one)
}

function sorted<T>(all: readonly T[], key: (one: T) => string): readonly T[] {
  const keyed = all.map((one) => [key(one), one] as const)
  return keyed.toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([, one]) => one)
}

function only<T extends object, Key extends keyof T>(value: T, keys: readonly Key[]): Pick<T, Key> {
  return Object.fromEntries(keys.flatMap((key) => (value[key] === undefined ? [] : [[key, value[key]]]))) as Pick<T, Key>
}
