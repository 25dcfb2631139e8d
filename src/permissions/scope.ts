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

/**
 * The control plane of API Gateway: actions are methods of HTTP, resources are paths below what the parameters name, of which the call tells
 * neither the type nor the end. https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-iam-policy-examples.html
 */
const everyApi: Text = fillArn(piecesOfArn('arn:${Partition}:apigateway:${Region}::/*'), () => anything)

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
  const naming = namingOf(use, action)
  const given = new Set(
    naming.flatMap(({ path, variable }) => (use.parameters.some((one) => one.path === path) ? variable.split('/') : [])),
  )
  const resources = facts === undefined ? [] : typesOf(facts.resources, types, given)
  if (action.startsWith('apigateway:')) return { arns: [everyApi], fit: 'every', things: [] }
  if (resources.length === 0) return { arns: [anything], fit: 'none', things: [] }
  const scopes = resources.map((resource) => scopeOfType(use, resource, naming))
  return scopes.reduce((a, b) => ({
    arns: distinct([...a.arns, ...b.arns]),
    fit: looser(a.fit, b.fit),
    things: [...new Set([...a.things, ...b.things])],
  }))
}

/** The parameters that name what the action is done to: its own, or those of all; else those that are called as the ARN's variables are. */
function namingOf(use: CloudUse, action: string): readonly NamingParameter[] {
  const all = namingParameters(use.service, use.operation)
  const own = all.filter((one) => one.action === action)
  const shared = own.length > 0 ? own : all.filter((one) => one.action === undefined)
  return shared.length > 0 ? shared : use.parameters.map(({ path }) => ({ path, variable: path, as: 'name-or-arn' }))
}

const distinct = (arns: readonly Text[]): readonly Text[] => [...new Map(arns.map((arn) => [JSON.stringify(arn), arn])).values()]

/**
 * Those that the call needs. Of types that one and the same parameter names (a model, a profile of models), the usual one; of an action that
 * requires none of its types, the one that the call's parameters name.
 */
function typesOf(
  all: readonly ActionResource[],
  wanted: readonly string[] | undefined,
  given: ReadonlySet<string>,
): readonly ActionResource[] {
  const asked = wanted === undefined ? all : all.filter(({ type }) => wanted.includes(type))
  const required = wanted === undefined ? asked.filter((one) => one.required) : asked
  const variables = ({ arns: [template = ''] }: ActionResource): readonly string[] => variablesOf(piecesOfArn(template))
  const unnamed = (one: ActionResource): number => variables(one).filter((variable) => !given.has(variable)).length
  if (required.length === 0) return asked.toSorted((a, b) => unnamed(a) - unnamed(b)).slice(0, 1)
  const byOwn = new Map<string, ActionResource[]>()
  for (const one of required) {
    const own = variables(one)[0] ?? one.type
    byOwn.set(own, [...(byOwn.get(own) ?? []), one])
  }
  return [...byOwn.values()].flatMap((same) => {
    const [best] = same.toSorted((a, b) => Number(usual.has(b.type)) - Number(usual.has(a.type)) || unnamed(a) - unnamed(b))
    // What no parameter names at all is another way to call it: a phone in place of a topic.
    return best === undefined || (byOwn.size > 1 && (unnamed(best) > 0 || variables(best).length === 0)) ? [] : [best]
  })
}

const usual: ReadonlySet<string> = new Set(['foundation-model'])

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
    const arn = whole?.arn === undefined ? fillArn(pieces, fill) : text(...whole.arn, ...fillArn(isRevision(behind) ? [] : behind, fill))
    scope = {
      arns: [...scope.arns, ...(isRuleOfBus(template) ? ofBus(template, filled, arn) : [arn])],
      fit: [...filled.values()].reduce<Fit>((fit, one) => looser(fit, one.fit), looser(scope.fit, 'exact')),
      things: whole?.thing === undefined ? scope.things : [...scope.things, whole.thing],
    }
  }
  return { ...scope, arns: distinct(scope.arns), things: [...new Set(scope.things)] }
}

const bus = '${EventBusName}/'
const isRuleOfBus = (template: string): boolean => template.includes(`:rule/${bus}`)

/** The rules of the default bus are named without it. https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-manage-iam-access.html */
function ofBus(template: string, filled: ReadonlyMap<string, Filling>, arn: Text): readonly Text[] {
  const named = filled.get('EventBusName')
  const name = named === undefined ? undefined : literal(named.text)
  if (name !== undefined && name !== 'default' && name !== '*') return [arn]
  const ofDefault = fillArn(piecesOfArn(template.replace(bus, '')), (variable) => filled.get(variable)?.text ?? anything)
  return name === 'default' ? [ofDefault] : [arn, ofDefault]
}

/** `:${TaskDefinitionRevisionNumber}`: whoever has the ARN of such a thing has it with its revision. */
const isRevision = ([first, second]: readonly ArnPiece[]): boolean =>
  first === ':' && typeof second === 'object' && /Revision|Version/.test(second.variable)

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
  const named = naming.flatMap((one) => (one.variable.split('/').includes(variable) ? [one] : []))
  const told = named.flatMap((by) => use.parameters.filter(({ path }) => path === by.path).map((parameter) => [by, parameter] as const))
  if (told.length > 0)
    return told.flatMap(([by, parameter]) =>
      valuesOf(
        by.variable === variable ? by : { ...by, variable, as: 'name' },
        by.variable === variable ? parameter : partOf(parameter, by, variable),
        own,
      ),
    )
  const standard = named.length === 0 || use.open ? undefined : defaults[variable]
  if (standard !== undefined) return [{ text: [standard], fit: 'exact' }]
  return own ? [] : [{ text: anything, fit: named.length === 0 || use.open ? 'part' : 'exact' }]
}

/** What a service takes where nothing is named. */
const defaults: Readonly<Record<string, string>> = { EventBusName: 'default', GroupName: 'default', WorkGroupName: 'primary' }

/** Of a parameter that names both (`bucket/key`, `s3://bucket/key`), what it says of one. */
function partOf(parameter: UsedParameter, { path, variable: both }: NamingParameter, variable: string): UsedParameter {
  const first = both.startsWith(`${variable}/`)
  // A folder, in which the service makes names of its own.
  const behind: Text = !first && path.endsWith('Location') ? anything : []
  return {
    ...parameter,
    things: first ? parameter.things : [],
    values: parameter.values.map((value) => text(...half(value, first), ...behind)),
  }
}

function half(value: Text, first: boolean): Text {
  const [head, ...rest] = value
  const bare = typeof head === 'string' ? text(head.replace(/^s3:\/\/|^https:\/\/[^/]*\//, ''), ...rest) : value
  const at = bare.findIndex((part) => typeof part === 'string' && part.includes('/'))
  const part = bare[at]
  if (typeof part !== 'string') return first ? bare : [{ kind: 'unknown', why: 'the name is not told apart' }]
  const cut = part.indexOf('/')
  return first ? text(...bare.slice(0, at), part.slice(0, cut)) : text(part.slice(cut + 1), ...bare.slice(at + 1))
}

function valuesOf(by: NamingParameter, { values, things, fromCaller }: UsedParameter, own: boolean): readonly Filling[] {
  const known = own ? things : []
  const ofThings = known.map((thing): Filling => {
    // `${Print.Arn}:live`: an alias or a version of it.
    const more = values
      .map((value) => value.slice(1))
      .find((behind, index) => isOneOf(values[index]?.slice(0, 1) ?? [], [thing]) && (literal(behind) ?? '').startsWith(':'))
    return { text: anything, arn: text(...arnOfThing(thing), ...(more ?? [])), thing, fit: 'exact' }
  })
  // Where the values come to things of the application, those say it better.
  const rest = known.length > 0 && values.length <= known.length ? [] : values.filter((value) => !isOneOf(value, known))
  const others = rest.flatMap((value): readonly Filling[] => {
    const filling = nameIn(value, by, own)
    if (filling.arn !== undefined && filling.thing === undefined && !own) return [{ text: anything, fit: 'part' }]
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
