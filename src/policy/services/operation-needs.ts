import { wildcardMatches } from '../wildcard.ts'
import { exceptions } from './operation-exceptions.ts'
import { readOperations } from './operation-table.ts'
import { folded } from './service-names.ts'

/** One action that an operation needs. */
export interface OperationAction {
  /** `s3:PutObjectAcl` */
  readonly action: string
  /** Only where this parameter is given, or nobody knows whether it is. */
  readonly when?: NeedCondition
  /** Nothing breaks when it is missing: `s3:ListBucket` only tells "no such object" from "not allowed". */
  readonly optional?: true
  /** The types of resource it needs here, where not all of the action's: `table`, or `index` with `IndexName`. */
  readonly types?: readonly string[]
}

export interface NeedCondition {
  /** A parameter's path: `VersionId`, `TransactItems[].Put`. */
  readonly parameter: string
  /** Where it is not given. */
  readonly not?: boolean
  /** Where it is given and its value is like one of these: `*` is any run of characters, case and white space before it do not count. */
  readonly values?: readonly string[]
}

const byService: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map(
  Object.entries(exceptions).map(([service, text]) => [folded(service), readOperations(text)]),
)

/**
 * What the table of exceptions says of an operation; undefined where it says nothing, so that the action of the same name is meant.
 * @param key the service's name as `serviceKey` writes it
 * @param prefix IAM's prefix for actions that are written without one
 */
export function exceptionalNeeds(key: string, prefix: string, operation: string): readonly OperationAction[] | undefined {
  const own = byService.get(key)
  if (own === undefined) return undefined
  const text = own.get(operation) ?? [...own].find(([pattern]) => pattern.includes('*') && wildcardMatches(pattern, operation))?.[1]
  return text === undefined ? undefined : readNeeds(text, prefix, operation)
}

/** Every operation that the table names of a service, patterns left out. */
export function exceptionalOperations(): readonly (readonly [service: string, operation: string])[] {
  return [...byService].flatMap(([service, own]) =>
    [...own.keys()].filter((name) => !name.includes('*')).map((name) => [service, name] as const),
  )
}

/** Reads what follows an operation in a table: see operation-exceptions.ts. */
export function readNeeds(text: string, prefix: string, operation: string): readonly OperationAction[] {
  return text.split(',').flatMap((part) => {
    const [action, ...rest] = part.trim().split(' ')
    return action === undefined || action === '' ? [] : readNeed(action === 'same' ? operation : action, rest, prefix)
  })
}

function readNeed(name: string, words: readonly string[], prefix: string): readonly OperationAction[] {
  const after = (word: string): string | undefined => (words.includes(word) ? words[words.indexOf(word) + 1] : undefined)
  const types = after('on')?.split('+')
  const need: OperationAction = {
    action: name.includes(':') ? name : `${prefix}:${name}`,
    ...(words.includes('optional') ? { optional: true } : {}),
    ...(types === undefined ? {} : { types }),
  }
  const unless = after('unless')
  if (unless !== undefined) return [{ ...need, when: { parameter: unless, not: true } }]
  const condition = after('if')
  if (condition === undefined) return [need]
  const [parameters = '', values] = condition.split('=')
  return parameters.split('|').map((parameter) => ({
    ...need,
    when: { parameter, ...(values === undefined ? {} : { values: values.startsWith('/') ? [values] : values.split('/') }) },
  }))
}
