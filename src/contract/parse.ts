import { Ajv2020 } from 'ajv/dist/2020.js'
import type { ErrorObject, ValidateFunction } from 'ajv'
import { skeletonSections } from './contract.ts'
import type { AllowedAction, Contract, FunctionContract, Skeleton, SkeletonSection, Start } from './contract.ts'
import { duplicateKeys } from './duplicate-keys.ts'
import { contractSchema, schemaId } from './schema.ts'

/** Larger than the contract of a thousand functions. */
const sizeLimit = 16 * 1024 * 1024
const mostProblems = 20

/** What is wrong with a file, and where: `functions[3].actions[0].on`; empty for all of it. */
export interface ContractProblem {
  readonly path: string
  readonly what: string
}

export type ParsedContract =
  | { readonly contract: Contract; readonly problems: readonly [] }
  | { readonly contract: undefined; readonly problems: readonly ContractProblem[] }

/** Reads the text of a contract. It may be anybody's: what the schema does not know is refused, and what stands twice. */
export function parseContract(text: string): ParsedContract {
  if (text.length > sizeLimit) return refused('', 'it is larger than 16 MB')
  if (/^(?:<{7}|={7}|>{7})/m.test(text)) return refused('', 'a merge conflict stands in it')
  let parsed: unknown
  try {
    parsed = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return refused('', 'it is not valid JSON')
  }
  const version = typeof parsed === 'object' && parsed !== null && 'version' in parsed ? parsed.version : undefined
  if (typeof version === 'number' && version !== 1)
    return refused('version', `version ${version} is not known; this Cordon reads version 1`)
  const problems = faultsOf(parsed)
  if (problems.length > 0) return { contract: undefined, problems: problems.slice(0, mostProblems) }
  const [twice] = duplicateKeys(text)
  if (twice !== undefined) return refused('', `"${twice}" stands twice in one place`)
  const { $schema = schemaId, functions } = parsed as WrittenContract
  const names = new Set<string>()
  for (const [index, { function: name }] of functions.entries()) {
    if (names.has(name)) return refused(`functions[${index}].function`, `${name} stands twice`)
    names.add(name)
  }
  return { contract: { $schema, version: 1, functions: functions.map(read) }, problems: [] }
}

const refused = (path: string, what: string): ParsedContract => ({ contract: undefined, problems: [{ path, what }] })

let compiled: ValidateFunction | undefined

function faultsOf(parsed: unknown): readonly ContractProblem[] {
  const validate = (compiled ??= new Ajv2020({ strict: true, strictRequired: false, allowUnionTypes: true }).compile(contractSchema))
  if (validate(parsed)) return []
  const faults = (validate.errors ?? []).filter(({ keyword }) => keyword !== 'anyOf')
  return (faults.length === 0 ? (validate.errors ?? []) : faults).map((fault) => ({ path: pathOf(fault.instancePath), what: words(fault) }))
}

/** `/functions/3/actions` is `functions[3].actions`. */
const pathOf = (pointer: string): string =>
  pointer
    .replace(/\/(\d+)(?=\/|$)/g, '[$1]')
    .replaceAll('/', '.')
    .replace(/^\./, '')

function words({ keyword, params, message = 'is wrong' }: ErrorObject): string {
  const given = params as Readonly<Record<string, unknown>>
  switch (keyword) {
    case 'additionalProperties':
      return `there is no "${String(given['additionalProperty'])}" here`
    case 'required':
      return `"${String(given['missingProperty'])}" is missing`
    case 'enum':
      return `it asks for one of ${(given['allowedValues'] as readonly unknown[]).join(', ')}`
    case 'const':
      return `it asks for ${JSON.stringify(given['allowedValue'])}`
    case 'oneOf':
      return 'it asks for one text of one kind'
    case 'pattern':
      return 'it asks for a date such as 2026-11-30'
    default:
      return message
  }
}

type WrittenSkeleton = Readonly<Record<string, string>> & { readonly because?: readonly string[] }
type Written<T> = { readonly [Key in keyof T]?: T[Key] | undefined }

/** A function as it stands in the file: empty sections are left out, a skeleton has its kind as its key. */
export type WrittenFunction = Pick<FunctionContract, 'function' | 'complete' | 'limits'> &
  Written<Omit<FunctionContract, SkeletonSection | 'actions' | 'startedBy'>> & {
    readonly [Section in SkeletonSection]?: readonly WrittenSkeleton[]
  } & {
    readonly actions?: readonly (Pick<AllowedAction, 'action' | 'on'> & Written<AllowedAction>)[]
    readonly startedBy?: readonly (Omit<Start, 'events'> & Written<Start>)[]
  }

interface WrittenContract {
  readonly $schema?: string
  readonly functions: readonly WrittenFunction[]
}

function read(written: WrittenFunction): FunctionContract {
  const { startedBy = [], actions = [], hosts, queries, commands, files, modules } = written
  const { reviewed, reads = [], evaluates = [], packages = [], sensitive = [], platform = [] } = written
  return {
    function: written.function,
    reviewed,
    complete: written.complete,
    startedBy: startedBy.map(({ by, reach, events = [] }) => ({ by, reach, events })),
    reads,
    limits: written.limits,
    actions: actions.map(({ action, on, when = [], which }) => ({ action, on, when, which })),
    hosts: skeletons('hosts', hosts),
    queries: skeletons('queries', queries),
    commands: skeletons('commands', commands),
    files: skeletons('files', files),
    modules: skeletons('modules', modules),
    evaluates,
    packages,
    sensitive,
    platform,
  }
}

function skeletons<Section extends SkeletonSection>(
  section: Section,
  written: readonly WrittenSkeleton[] = [],
): readonly Skeleton<(typeof skeletonSections)[Section][number]>[] {
  const kinds: readonly (typeof skeletonSections)[Section][number][] = skeletonSections[section]
  return written.flatMap((one) =>
    kinds.flatMap((kind) => {
      const text = one[kind]
      return text === undefined ? [] : [{ kind, text, because: one.because ?? [] }]
    }),
  )
}
