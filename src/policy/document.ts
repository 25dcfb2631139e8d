import { known, unknown } from '../model/known.ts'
import type { Known } from '../model/known.ts'
import type { Place } from '../model/place.ts'
import type { Condition, Principal, Statement, StatementOrigin } from '../model/role.ts'
import { text } from '../model/text.ts'
import type { Text } from '../model/text.ts'
import type { View } from '../model/view.ts'
import { operatorOf } from './evaluate/operators.ts'
import { isPrincipalKind, principalOf } from './principal-of.ts'

/** What a policy document says, and what in it is no policy. */
export interface PolicyDocument {
  readonly statements: readonly Statement[]
  /** While there is anything, "does not allow" and "does not deny" are not certain. */
  readonly problems: readonly DocumentProblem[]
}

export interface DocumentProblem {
  /** `Statement[2].Action`; empty for the document itself. */
  readonly path: string
  readonly why: string
}

/** Where a document comes from: what its statements say of themselves. */
export interface DocumentSource {
  readonly at: Place
  readonly view: View
  readonly origin?: StatementOrigin
}

/**
 * The statements of a policy in JSON, already parsed: any value at all. A part that is wrong is unknown in its statement, and told.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html
 */
export function readPolicyDocument(document: unknown, source: DocumentSource): PolicyDocument {
  const problems: DocumentProblem[] = []
  const tell: Tell = (path, why) => void problems.push({ path, why })
  const members = membersOf(document)
  if (members === undefined) return { statements: [], problems: [{ path: '', why: 'it is no JSON object' }] }
  const version = members.get('Version')
  if (version !== undefined && version !== current && version !== '2008-10-17') tell('Version', 'there is no such version')
  for (const name of members.keys()) if (!['Version', 'Id', 'Statement'].includes(name)) tell(name, 'a policy has no such element')
  const written = members.get('Statement')
  if (written === undefined) tell('Statement', 'it is missing')
  const all = written === undefined ? [] : Array.isArray(written) ? (written as readonly unknown[]) : [written]
  const reading: Reading = { tell, textOf: version === current ? text : withoutVariables }
  const statements = all.flatMap((one, index) => {
    const path = Array.isArray(written) ? `Statement[${index}]` : 'Statement'
    const statement = readStatement(one, path, source, reading)
    return statement === undefined ? [] : [statement]
  })
  return { statements, problems }
}

const current = '2012-10-17'

/** Variables exist since the second version; before, they are letters like others. */
const withoutVariables = (written: string): Text => text(written.replaceAll('${', '${$}{'))

type Tell = (path: string, why: string) => void

interface Reading {
  readonly tell: Tell
  readonly textOf: (written: string) => Text
}

const elements = ['Sid', 'Effect', 'Principal', 'NotPrincipal', 'Action', 'NotAction', 'Resource', 'NotResource', 'Condition']

function readStatement(value: unknown, path: string, source: DocumentSource, reading: Reading): Statement | undefined {
  const { tell } = reading
  const members = membersOf(value)
  if (members === undefined) {
    tell(path, 'a statement is a JSON object')
    return undefined
  }
  for (const name of members.keys()) if (!elements.includes(name)) tell(`${path}.${name}`, 'a statement has no such element')
  const either = (name: string): readonly [string, boolean] => {
    const not = `Not${name}`
    if (members.has(name) && members.has(not)) tell(`${path}.${not}`, `there is ${name} already`)
    return members.has(not) && !members.has(name) ? [not, true] : [name, false]
  }
  const [actions, notActions] = either('Action')
  const [resources, notResources] = either('Resource')
  const [principals, notPrincipals] = either('Principal')
  if (!members.has(actions)) tell(`${path}.Action`, 'it is missing')
  const [sid, effect] = [members.get('Sid'), members.get('Effect')]
  if (sid !== undefined && typeof sid !== 'string') tell(`${path}.Sid`, 'it is no string')
  if (effect !== 'Allow' && effect !== 'Deny') tell(`${path}.Effect`, 'it is neither Allow nor Deny')
  return {
    ...(typeof sid === 'string' && sid !== '' ? { sid } : {}),
    effect: effect === 'Allow' || effect === 'Deny' ? known(effect) : unknown('it is neither Allow nor Deny'),
    actions: members.has(actions)
      ? readActions(members.get(actions), `${path}.${actions}`, tell)
      : unknown('the statement names no action'),
    notActions,
    resources: members.has(resources) ? readTexts(members.get(resources), `${path}.${resources}`, reading) : known([]),
    notResources,
    ...(members.has(principals) ? { principals: readPrincipals(members.get(principals), `${path}.${principals}`, tell) } : {}),
    notPrincipals,
    conditions: readConditions(members.get('Condition'), `${path}.Condition`, reading),
    origin: source.origin ?? { kind: 'written' },
    at: source.at,
    view: source.view,
  }
}

function readActions(value: unknown, path: string, tell: Tell): Known<readonly Text[]> {
  const actions = readTexts(value, path, { tell, textOf: text })
  for (const [action] of actions.state === 'known' ? actions.value : [])
    if (typeof action !== 'string' || !/^(?:\*|[\w?*-]+:[\w?*-]+)$/.test(action))
      tell(path, `${typeof action === 'string' ? action : 'nothing'} is no action`)
  return actions
}

/** A string or a list of strings. */
function readTexts(value: unknown, path: string, { tell, textOf }: Reading): Known<readonly Text[]> {
  const all: readonly unknown[] = Array.isArray(value) ? value : [value]
  const texts = all.flatMap((one, index) => {
    if (typeof one === 'string') return [textOf(one)]
    tell(Array.isArray(value) ? `${path}[${index}]` : path, 'it is no string')
    return []
  })
  return texts.length === all.length ? known(texts) : unknown('a part of it is no string')
}

function readPrincipals(value: unknown, path: string, tell: Tell): Known<readonly Principal[]> {
  if (value === '*') return known([principalOf('AWS', text('*'))])
  const groups = membersOf(value)
  if (groups === undefined) {
    tell(path, 'it is neither "*" nor a JSON object')
    return unknown('the principal cannot be read')
  }
  const principals: Principal[] = []
  let whole = true
  for (const [group, names] of groups) {
    const read = readTexts(names, `${path}.${group}`, { tell, textOf: text })
    if (!isPrincipalKind(group)) tell(`${path}.${group}`, 'there is no such kind of principal')
    if (isPrincipalKind(group) && read.state === 'known') principals.push(...read.value.map((name) => principalOf(group, name)))
    else whole = false
  }
  return whole ? known(principals) : unknown('a part of the principal cannot be read')
}

function readConditions(value: unknown, path: string, reading: Reading): readonly Condition[] {
  if (value === undefined) return []
  const operators = membersOf(value)
  if (operators === undefined) return [unreadable(path, reading)]
  return [...operators].flatMap(([operator, tests]) => {
    const own = `${path}.${operator}`
    if (operatorOf(operator) === undefined) reading.tell(own, 'there is no such operator')
    const keys = membersOf(tests)
    if (keys === undefined) return [unreadable(own, reading)]
    return [...keys].map(([key, values]): Condition => ({ operator, key, values: readTexts(asStrings(values), `${own}.${key}`, reading) }))
  })
}

/** A condition that cannot be read may be any: it stands as one that nobody knows. */
function unreadable(path: string, { tell }: Reading): Condition {
  tell(path, 'it is no JSON object')
  return { operator: '?', key: '?', values: unknown('the condition cannot be read') }
}

/** Numbers and truth values are compared as they are written. */
function asStrings(values: unknown): unknown {
  if (Array.isArray(values)) return values.map((one: unknown) => (Array.isArray(one) ? one : asStrings(one)))
  return typeof values === 'number' || typeof values === 'boolean' ? String(values) : values
}

/** A map, so that `__proto__` is a name like others. */
function membersOf(value: unknown): ReadonlyMap<string, unknown> | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? new Map(Object.entries(value)) : undefined
}
