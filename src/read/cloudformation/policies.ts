import { map, known, unknown } from '../../model/known.ts'
import type { Known } from '../../model/known.ts'
import type { Place } from '../../model/place.ts'
import type { Condition, PolicyOfStatement, Principal, Statement, StatementOrigin } from '../../model/role.ts'
import { text } from '../../model/text.ts'
import type { Text } from '../../model/text.ts'
import { principalOf } from '../../policy/principal-of.ts'
import {
  collect,
  entriesOf,
  get,
  isAbsent,
  itemsOf,
  placeOfKey,
  placeOfValue,
  read,
  readString,
  readText,
  readTexts,
} from '../document/value.ts'
import type { Value } from '../document/value.ts'

/** The statements of a policy document, a list of statements or a single one. Whatever is no statement is left out. */
export function statementsOf(document: Value, at: Place, origin: StatementOrigin = { kind: 'written' }): readonly Statement[] {
  if (document.kind === 'choice') return document.options.flatMap((option) => statementsOf(option.value, at, origin))
  const wrapped = !isAbsent(get(document, 'Statement'))
  const policy = wrapped ? { document: documentOf(document, at) } : {}
  const written = wrapped ? get(document, 'Statement') : document
  const items = written.kind === 'list' ? written.items.map((item) => item()) : [written]
  return items.flatMap((item) =>
    itemsOf(item).flatMap((one) =>
      one.kind === 'map' && !isAbsent(get(one, 'Effect'))
        ? [{ ...statementOf(one, at, origin), ...policy, ...(item.kind === 'choice' ? { conditional: true as const } : {}) }]
        : [],
    ),
  )
}

function documentOf(document: Value, at: Place): PolicyOfStatement {
  const version = get(document, 'Version')
  return { at: placeOfValue(document) ?? at, ...(isAbsent(version) ? {} : { version: readString(version) }) }
}

/** What in a policy could not be read, so that "does not grant" is unknown. */
export function unreadStatements(document: Value): readonly string[] {
  if (document.kind === 'choice') return document.options.flatMap((option) => unreadStatements(option.value))
  if (document.kind === 'gap') return [document.why]
  if (document.kind === 'text') return ['the policy is imported at deployment']
  const statements = isAbsent(get(document, 'Statement')) ? document : get(document, 'Statement')
  if (statements.kind === 'gap') return [statements.why]
  return statements.kind === 'list' ? statements.items.flatMap((item) => unreadItem(item())) : []
}

function unreadItem(item: Value): readonly string[] {
  if (item.kind === 'choice') return item.options.flatMap((option) => unreadItem(option.value))
  return item.kind === 'gap' ? [item.why] : item.kind === 'text' ? ['a statement is known only at deployment'] : []
}

function statementOf(value: Extract<Value, { kind: 'map' }>, fallback: Place, origin: StatementOrigin): Statement {
  const sid = readString(get(value, 'Sid'))
  const notActions = isAbsent(get(value, 'Action')) && !isAbsent(get(value, 'NotAction'))
  const notResources = isAbsent(get(value, 'Resource')) && !isAbsent(get(value, 'NotResource'))
  const notPrincipals = isAbsent(get(value, 'Principal')) && !isAbsent(get(value, 'NotPrincipal'))
  const principal = get(value, notPrincipals ? 'NotPrincipal' : 'Principal')
  const own = value.node?.kind === 'map' ? value.node.origin : undefined
  return {
    ...(sid.state === 'known' && sid.value !== '' ? { sid: sid.value } : {}),
    effect: map(readString(get(value, 'Effect')), (effect) => (effect === 'Deny' ? 'Deny' : 'Allow')),
    actions: readTexts(get(value, notActions ? 'NotAction' : 'Action')),
    notActions,
    resources: readTexts(get(value, notResources ? 'NotResource' : 'Resource')),
    notResources,
    ...(isAbsent(principal) ? {} : { principals: principalsOf(principal) }),
    notPrincipals,
    conditions: conditionsOf(get(value, 'Condition')),
    origin: own ?? origin,
    at: placeOfKey(value, 'Effect') ?? placeOfValue(value) ?? fallback,
    view: 'declared',
  }
}

function principalsOf(value: Value): Known<readonly Principal[]> {
  return read<readonly Principal[]>(value, [], (one) => {
    if (one.kind === 'scalar') return known([principalOf('AWS', text(one.text))], one.at)
    if (one.kind !== 'map') return unknown('the principal is known only at deployment', one.at)
    const groups = [...one.entries].map(([kind, entry]) =>
      map(readTexts(entry.get()), (names) => names.map((name) => principalOf(kind, name))),
    )
    return map(collect(groups), (all) => all.flat())
  })
}

function conditionsOf(value: Value): readonly Condition[] {
  return entriesOf(value).flatMap(([operator, tests]) =>
    entriesOf(tests.get()).map(([key, entry]): Condition => ({ operator, key, values: readTexts(entry.get()) })),
  )
}

/** Managed policies of a role: names and ARNs. */
export function managedPoliciesOf(
  value: Value,
  at: Place,
): { readonly policies: readonly { readonly policy: Text; readonly at: Place }[]; readonly unknowns: readonly string[] } {
  const policies: { policy: Text; at: Place }[] = []
  const unknowns: string[] = value.kind === 'gap' ? [value.why] : []
  for (const item of itemsOf(value)) {
    const name = readText(item)
    if (name.state === 'known') policies.push({ policy: name.value, at: name.at ?? at })
    else if (name.state === 'unknown') unknowns.push(name.why)
  }
  return { policies, unknowns }
}
