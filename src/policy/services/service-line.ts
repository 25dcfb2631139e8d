import type { ConditionKeyType } from './global-condition-keys.ts'
import { readShortNames } from './short-names.ts'

// One service of `iam.generated.json` is one line of text, read when it is first asked for. Its four parts stand between bars:
//
//   types | condition keys | sets of condition keys | actions
//
//   types    `table=~table/{TableName};stream=…`        `~` is `arn:${Partition}:dynamodb:${Region}:${Account}:`, `{X}` is `${X}`
//   keys     `:LeadingKeys=L;…`                         `:x` is `dynamodb:x`, `@x` is `aws:x`; the letter is the type
//   sets     `0.3.a;1`                                  places in the list of keys, in base 36
//   actions  `R0!.2/1 Get,BatchGet:Item Query:;…`       access; places of types, `!` where required; place of the set; verbs and nouns

/** What an action may do, in IAM's five levels. */
export type AccessLevel = 'list' | 'read' | 'write' | 'permissions' | 'tagging'

/** A type of resource that policies can name, with the templates of its ARNs. */
export interface ResourceType {
  readonly type: string
  /** `arn:${Partition}:s3:::${BucketName}/${ObjectName}` */
  readonly arns: readonly string[]
}

export interface ServiceLine {
  readonly prefix: string
  readonly types: readonly ResourceType[]
  /** Condition keys in lower case; those with a part of the author's choice end in `/`. */
  readonly keys: ReadonlyMap<string, ConditionKeyType>
  /** Actions alike in access, resources and condition keys. */
  readonly kinds: readonly ActionKind[]
  /** Name in lower case → the name as AWS spells it. */
  readonly actions: ReadonlyMap<string, { readonly name: string; readonly kind: number }>
}

export interface ActionKind {
  readonly access: keyof typeof accessLevels
  readonly resources: readonly { readonly type: number; readonly required: boolean }[]
  readonly conditionKeys: readonly string[]
}

export const accessLevels = { L: 'list', R: 'read', W: 'write', P: 'permissions', T: 'tagging' } as const satisfies Record<
  string,
  AccessLevel
>

export const keyTypes = {
  S: 'String',
  A: 'ARN',
  B: 'Bool',
  N: 'Numeric',
  D: 'Date',
  I: 'IPAddress',
  L: 'ArrayOfString',
  M: 'ArrayOfARN',
  C: 'ArrayOfBool',
} as const satisfies Record<string, ConditionKeyType>

const list = (text: string, separator: string): readonly string[] => (text === '' ? [] : text.split(separator))

/** Reads the line of one service. The table is our own: what it says is taken as it stands. */
export function readServiceLine(prefix: string, line: string): ServiceLine {
  const [typeText = '', keyText = '', setText = '', actionText = ''] = line.split('|')
  const keys = list(keyText, ';').map((text) => readKey(prefix, text))
  const sets = setText.split(';').map((text) => list(text, '.').map((place) => keys[Number.parseInt(place, 36)]!.key))
  const kinds: ActionKind[] = []
  const actions = new Map<string, { readonly name: string; readonly kind: number }>()
  for (const group of list(actionText, ';')) {
    const [head = '', ...names] = group.split(' ')
    const kind = kinds.push(readKind(head, sets)) - 1
    for (const name of names.flatMap(readShortNames)) actions.set(name.toLowerCase(), { name, kind })
  }
  const types = list(typeText, ';').map((text) => readType(prefix, text))
  return { prefix, types, keys: new Map(keys.map(({ key, type }) => [openKey(key), type])), kinds, actions }
}

/** Of the line of one service only the actions, `prefix:Name`, sorted: to list all of IAM the rest need not be read. */
export function readActionNames(prefix: string, line: string): readonly string[] {
  const start = `${prefix}:`
  const names: string[] = []
  for (const group of list(line.slice(line.lastIndexOf('|') + 1), ';'))
    for (const some of group.slice(group.indexOf(' ') + 1).split(' ')) for (const name of readShortNames(some)) names.push(start + name)
  return names.sort()
}

/** `s3:ExistingObjectTag/<key>`, `kms:EncryptionContext:${EncryptionContextKey}`: up to the part of the author's choice. */
export const openKey = (key: string): string => key.toLowerCase().replace(/([/:])(?:\$\{[^}]*\}|<[^>]*>)$/, '$1')

function readType(prefix: string, text: string): ResourceType {
  const [type = '', ...arns] = text.split('=')
  return { type, arns: arns.map((arn) => arn.replace(/^~/, `arn:{Partition}:${prefix}:{Region}:{Account}:`).replaceAll('{', '${')) }
}

function readKey(prefix: string, text: string): { readonly key: string; readonly type: ConditionKeyType } {
  const [short = '', letter] = text.split('=')
  const key = short.replace(/^:/, `${prefix}:`).replace(/^@/, 'aws:').replaceAll('{', '${')
  // The script that writes the table knows no other letters.
  return { key, type: keyTypes[letter as keyof typeof keyTypes] }
}

function readKind(head: string, sets: readonly (readonly string[])[]): ActionKind {
  const slash = head.indexOf('/')
  return {
    access: head[0] as keyof typeof accessLevels,
    resources: list(head.slice(1, slash), '.').map((text) => ({ type: Number.parseInt(text, 36), required: text.endsWith('!') })),
    conditionKeys: sets[Number.parseInt(head.slice(slash + 1), 36)] ?? [],
  }
}
