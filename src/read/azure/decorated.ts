import { known, unknown } from '../../model/known.ts'
import type { Known } from '../../model/known.ts'
import type { Place } from '../../model/place.ts'
import type { Unread } from '../../model/unread.ts'
import { argumentOf, fullName, readDeclarations, textIn } from '../python/index.ts'
import type { CallExpression, Expression, PythonDeclarations, PythonFunction } from '../python/index.ts'
import type { DeclaredBinding, DeclaredFunction } from './declared.ts'
import { otherBinding, settingName, triggers } from './decorators.ts'
import type { DecoratorFacts } from './decorators.ts'

interface Module {
  readonly file: string
  readonly declarations: PythonDeclarations
}

/** What stands before the dot of a decorator: an application, or a part of one that is registered with it. */
interface Container {
  readonly name: string
  readonly kind: 'application' | 'blueprint' | 'hosted'
  readonly made: CallExpression
  readonly module: Module
}

const classes: Readonly<Record<string, Container['kind']>> = {
  FunctionApp: 'application',
  DFApp: 'application',
  ExternalHttpFunctionApp: 'application',
  Blueprint: 'blueprint',
  AsgiFunctionApp: 'hosted',
  WsgiFunctionApp: 'hosted',
}

/** Functions of Python's programming model 2: those that decorators of a function app's files declare. */
export function readDecorated(sources: ReadonlyMap<string, string>, unread: Unread[]): readonly DeclaredFunction[] {
  const modules = [...sources].map(([file, text]): Module => ({ file, declarations: readDeclarations(file, text) }))
  const all = modules.flatMap(containersIn)
  const registered = registeredIn(modules)
  const containers = all.filter(({ kind, name }) => kind !== 'blueprint' || registered.has(name))
  const level = all.find(({ kind }) => kind === 'application')
  const levelOfApp = level === undefined ? undefined : levelOf(level.module, argumentOf(level.made, 'http_auth_level', 0))
  return [
    ...modules.flatMap((module) => {
      const own = namesFor(module, containers)
      return own.size === 0 ? [] : module.declarations.functions.flatMap((fn) => functionOf(module, fn, own, levelOfApp, unread))
    }),
    ...containers.flatMap((one) => (one.kind === 'hosted' ? [hosted(one)] : [])),
  ]
}

function containersIn(module: Module): readonly Container[] {
  return [...module.declarations.values].flatMap(([name, value]): readonly Container[] => {
    if (value.kind !== 'call') return []
    const full = fullName(module.declarations, value.callee)
    const kind = /^azure\.(?:durable_)?functions\./.test(full) ? classes[full.slice(full.lastIndexOf('.') + 1)] : undefined
    return kind === undefined ? [] : [{ name, kind, made: value, module }]
  })
}

/** `app.register_functions(orders.bp)`: the last part of what is given names the blueprint. */
function registeredIn(modules: readonly Module[]): ReadonlySet<string> {
  return new Set(
    modules.flatMap(({ declarations }) =>
      declarations.calls.flatMap(({ callee, arguments: given }) =>
        /\.register_(?:functions|blueprint)$/.test(callee)
          ? given.flatMap(({ value }) => (value.kind === 'name' ? lastPart(fullName(declarations, value.path)) : []))
          : [],
      ),
    ),
  )
}

const lastPart = (path: string): string => path.slice(path.lastIndexOf('.') + 1)

/** Under which names a file knows them: its own, or what it imports. */
function namesFor({ file, declarations }: Module, containers: readonly Container[]): ReadonlySet<string> {
  const own = containers.filter(({ module }) => module.file === file).map(({ name }) => name)
  const imported = [...declarations.imports].flatMap(([name, path]) =>
    containers.some((one) => one.name === lastPart(path) && one.module.file !== file) ? [name] : [],
  )
  return new Set([...own, ...imported])
}

function functionOf(
  module: Module,
  fn: PythonFunction,
  containers: ReadonlySet<string>,
  levelOfApp: Known<string> | undefined,
  unread: Unread[],
): readonly DeclaredFunction[] {
  const own = fn.decorators.flatMap((one) => {
    const path = one.kind === 'call' ? one.callee : one.kind === 'name' ? one.path : ''
    const dot = path.lastIndexOf('.')
    return dot > 0 && containers.has(path.slice(0, dot)) ? [{ decorator: path.slice(dot + 1), call: callOf(one) }] : []
  })
  if (own.length === 0) return []
  const bindings = own.flatMap(({ decorator, call }) => {
    const facts =
      (Object.hasOwn(triggers, decorator) ? triggers[decorator] : undefined) ?? unknownTrigger(decorator) ?? otherBinding(decorator)
    return facts === undefined ? [] : [bindingOf(module, facts, call, levelOfApp)]
  })
  const lost = (what: string): readonly DeclaredFunction[] => {
    unread.push({ reason: 'unknown-construct', what, at: fn.at })
    return []
  }
  if (!bindings.some(({ type }) => type.endsWith('Trigger'))) return lost(`what starts the function ${fn.name} is not understood`)
  if (!fn.topLevel) return lost(`the function ${fn.name} is made inside of something else`)
  const named = own.find(({ decorator }) => decorator === 'function_name')
  const name = named === undefined ? undefined : textIn(module.declarations, argumentOf(named.call, 'name', 0))
  return [{ name: name ?? fn.name, file: module.file, symbol: fn.name, bindings, disabled: known(false), at: own[0]?.call.at ?? fn.at }]
}

const callOf = (expression: Expression): CallExpression =>
  expression.kind === 'call' ? expression : { kind: 'call', callee: '', arguments: [], at: expression.at }

function unknownTrigger(decorator: string): DecoratorFacts | undefined {
  return decorator.endsWith('_trigger')
    ? { type: settingName(decorator), direction: 'in', parameter: 'arg_name', places: ['arg_name'] }
    : undefined
}

function bindingOf(module: Module, facts: DecoratorFacts, call: CallExpression, levelOfApp: Known<string> | undefined): DeclaredBinding {
  const { declarations } = module
  const given = (argument: string): Expression | undefined => {
    const place = facts.places.indexOf(argument)
    return argumentOf(call, argument, place < 0 ? undefined : place)
  }
  const settings = new Map<string, Known<string>>()
  for (const argument of new Set([...facts.places, ...call.arguments.flatMap(({ name }) => name ?? [])])) {
    const value = given(argument)
    if (value === undefined || argument === 'methods') continue
    const text = argument === 'auth_level' ? undefined : textIn(declarations, value)
    settings.set(
      settingName(argument),
      argument === 'auth_level'
        ? levelOf(module, value)
        : text === undefined
          ? unknown('it is worked out when the program starts', value.at)
          : known(text, value.at),
    )
  }
  if (facts.type === 'httpTrigger' && levelOfApp !== undefined && !settings.has('authLevel')) settings.set('authLevel', levelOfApp)
  const methods = given('methods')
  return {
    name: textIn(declarations, given(facts.parameter)) ?? facts.usual ?? '',
    type: facts.type === '' ? (textIn(declarations, given('type')) ?? 'genericTrigger') : facts.type,
    direction: facts.direction,
    settings,
    methods: methods === undefined ? undefined : methodsOf(module, methods),
    at: call.at,
  }
}

/** `func.AuthLevel.ANONYMOUS` or `'anonymous'`, in lower case. */
function levelOf({ declarations }: Module, value: Expression | undefined): Known<string> {
  if (value === undefined) return known('function')
  const text = textIn(declarations, value)
  if (text !== undefined) return known(text.toLowerCase(), value.at)
  const named = value.kind === 'name' ? /(?:^|\.)AuthLevel\.(\w+)$/.exec(fullName(declarations, value.path))?.[1] : undefined
  return named === undefined ? unknown('the level is worked out when the program starts', value.at) : known(named.toLowerCase(), value.at)
}

function methodsOf({ declarations }: Module, value: Expression): Known<readonly string[]> {
  const items = value.kind === 'list' ? value.items : [value]
  const texts = items.flatMap((one) => textIn(declarations, one) ?? methodName(one) ?? [])
  const at: Place = value.at
  return texts.length === items.length
    ? known(
        texts.map((one) => one.toUpperCase()),
        at,
      )
    : unknown('the methods are worked out when the program starts', at)
}

/** `func.HttpMethod.GET` */
const methodName = (value: Expression): string | undefined =>
  value.kind === 'name' ? /(?:^|\.)HttpMethod\.(\w+)$/.exec(value.path)?.[1] : undefined

/** A whole web application behind one function, for every method and path. */
function hosted({ name, made, module }: Container): DeclaredFunction {
  const binding: DeclaredBinding = {
    name: 'req',
    type: 'httpTrigger',
    direction: 'in',
    settings: new Map([
      ['route', known('{*route}')],
      ['authLevel', levelOf(module, argumentOf(made, 'http_auth_level', 1))],
    ]),
    methods: undefined,
    at: made.at,
  }
  const given = textIn(module.declarations, argumentOf(made, 'function_name', 2))
  return { name: given ?? 'http_app_func', file: module.file, symbol: name, bindings: [binding], disabled: known(false), at: made.at }
}
