import type { CloudUse, UsedParameter } from '../model/code.ts'
import type { NodeId } from '../model/ids.ts'
import { literal, text } from '../model/text.ts'
import type { Text } from '../model/text.ts'
import { actionFacts } from '../policy/services/action.ts'
import type { ActionResource } from '../policy/services/action.ts'
import { namingParameters } from '../policy/services/operations.ts'
import type { NamingParameter, OperationAction } from '../policy/services/operations.ts'
import { fillArn, piecesOfArn, splitAt, variablesOf } from './arn-template.ts'
import type { ArnPiece } from './arn-template.ts'
import { nameIn } from './names.ts'
import type { Scope } from './need.ts'
import { arnOfThing } from './things.ts'

type Fit = Scope['fit']
const fits: readonly Fit[] = ['none', 'exact', 'part', 'caller', 'every']
const looser = (a: Fit, b: Fit): Fit => (fits.indexOf(a) > fits.indexOf(b) ? a : b)

const mostArns = 24
const anything: Text = ['*']

/** What names a variable of an ARN comes to: its text, or the thing whose ARN ends with it. */
interface Filling {
  readonly text: Text
  /** Everything up to and with the variable, where the value is an ARN or a thing of the application. */
  readonly arn?: Text
  readonly thing?: NodeId
  readonly fit: Fit
}

/** What a call acts on with one of its actions, as ARNs. */
export function scopeOf(use: CloudUse, { action, types }: OperationAction): Scope {
  const facts = actionFacts(action)
  const naming = namingParameters(use.service, use.operation).filter((one) => one.action === undefined || one.action === action)
  const resources = facts === undefined ? [] : typesOf(facts.resources, types, new Set(naming.map(({ variable }) => variable)))
  if (resources.length === 0) return { arns: [anything], fit: 'none', things: [] }
  const scopes = resources.map((resource) => scopeOfType(use, resource, naming))
  return scopes.reduce((a, b) => ({
    arns: distinct([...a.arns, ...b.arns]),
    fit: looser(a.fit, b.fit),
    things: [...new Set([...a.things, ...b.things])],
  }))
}

const distinct = (arns: readonly Text[]): readonly Text[] => [...new Map(arns.map((arn) => [JSON.stringify(arn), arn])).values()]

/** Those that the call needs; of an action that requires none of its types, the one that the call's parameters name. */
function typesOf(
  all: readonly ActionResource[],
  wanted: readonly string[] | undefined,
  named: ReadonlySet<string>,
): readonly ActionResource[] {
  if (wanted !== undefined) return all.filter(({ type }) => wanted.includes(type))
  const required = all.filter((one) => one.required)
  if (required.length > 0) return required
  const unnamed = ({ arns: [template = ''] }: ActionResource): number =>
    variablesOf(piecesOfArn(template)).filter((variable) => !named.has(variable)).length
  return all.toSorted((a, b) => unnamed(a) - unnamed(b)).slice(0, 1)
}

function scopeOfType(use: CloudUse, { arns: [template = '*'] }: ActionResource, naming: readonly NamingParameter[]): Scope {
  const pieces = piecesOfArn(template)
  const variables = variablesOf(pieces)
  const [own] = variables
  const fillings = new Map(variables.map((variable) => [variable, fillingsOf(use, variable, naming, variable === own)]))
  // Nothing of the call names it, and nothing more is given: the service takes it for the whole account.
  if (own !== undefined && fillings.get(own)?.length === 0)
    return { arns: [use.open ? everyOf(pieces) : anything], fit: 'every', things: [] }
  let scope: Scope = { arns: [], fit: 'none', things: [] }
  for (const filled of combinations(variables, fillings)) {
    const whole = own === undefined ? undefined : filled.get(own)
    const behind = own === undefined ? pieces : splitAt(pieces, own)[1]
    const fill = (variable: string): Text => filled.get(variable)?.text ?? anything
    const arn = whole?.arn === undefined ? fillArn(pieces, fill) : text(...whole.arn, ...fillArn(behind, fill))
    scope = {
      arns: [...scope.arns, arn],
      fit: [...filled.values()].reduce<Fit>((fit, one) => looser(fit, one.fit), looser(scope.fit, 'exact')),
      things: whole?.thing === undefined ? scope.things : [...scope.things, whole.thing],
    }
  }
  return { ...scope, arns: distinct(scope.arns), things: [...new Set(scope.things)] }
}

/** One of the type, whichever. */
const everyOf = (pieces: readonly ArnPiece[]): Text => fillArn(pieces, () => anything)

function combinations(
  variables: readonly string[],
  fillings: ReadonlyMap<string, readonly Filling[]>,
): readonly ReadonlyMap<string, Filling>[] {
  let all: ReadonlyMap<string, Filling>[] = [new Map()]
  for (const variable of variables) {
    const options = fillings.get(variable) ?? []
    if (options.length > 0)
      all = all.flatMap((before) => options.map((option) => new Map([...before, [variable, option]]))).slice(0, mostArns)
  }
  return all
}

/** @param own it tells the thing itself, not a part of it */
function fillingsOf(use: CloudUse, variable: string, naming: readonly NamingParameter[], own: boolean): readonly Filling[] {
  const named = naming.filter((one) => one.variable === variable)
  const told = named.flatMap((by) => use.parameters.filter(({ path }) => path === by.path).map((parameter) => [by, parameter] as const))
  if (told.length > 0) return told.flatMap(([by, parameter]) => valuesOf(by, parameter, own))
  const standard = named.length === 0 || use.open ? undefined : defaults[variable]
  if (standard !== undefined) return [{ text: [standard], fit: 'exact' }]
  return own ? [] : [{ text: anything, fit: named.length === 0 || use.open ? 'part' : 'exact' }]
}

/** What a service takes where nothing is named. */
const defaults: Readonly<Record<string, string>> = { EventBusName: 'default', WorkgroupName: 'primary', WorkGroup: 'primary' }

function valuesOf(by: NamingParameter, { values, things, fromCaller }: UsedParameter, own: boolean): readonly Filling[] {
  const known = own ? things : []
  const ofThings = known.map((thing): Filling => ({ text: anything, arn: arnOfThing(thing), thing, fit: 'exact' }))
  // Where the values come to things of the application, those say it better.
  const rest = known.length > 0 && values.length <= known.length ? [] : values.filter((value) => !isOneOf(value, known))
  const others = rest.flatMap((value): readonly Filling[] => {
    const filling = nameIn(value, by, own)
    if (filling.open === 'no') return [{ ...filling, fit: 'exact' }]
    if (filling.open === 'part') return [{ ...filling, fit: 'part' }]
    if (!own) return [{ ...filling, fit: 'part' }]
    return known.length > 0 ? [] : [{ ...filling, fit: fromCaller ? 'caller' : 'every' }]
  })
  const all = [...ofThings, ...others]
  return all.length > 0 || literal(values[0] ?? []) !== undefined
    ? all
    : [{ text: anything, fit: fromCaller && own ? 'caller' : own ? 'every' : 'part' }]
}

const isOneOf = (value: Text, things: readonly NodeId[]): boolean =>
  value.some((part) => typeof part !== 'string' && part.kind === 'reference' && things.includes(part.to as NodeId))
