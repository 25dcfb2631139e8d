import type { Application } from '../../model/application.ts'
import type { Fn } from '../../model/function.ts'
import { values } from '../../model/known.ts'
import { remembered } from '../../model/remembered.ts'
import type { Resource, ResourceKind } from '../../model/resource.ts'
import { literal, sameText, showText, text } from '../../model/text.ts'
import type { Text, TextPart } from '../../model/text.ts'
import { mayDo } from '../../policy/may-do.ts'
import { types } from '../engine/value.ts'
import type { Shape } from '../shape.ts'
import type { NodeName, Owner } from './message.ts'
import { resourceOfShape } from './shapes.ts'

const atRunTime = (why: string): readonly Text[] => [[{ kind: 'unknown', why }]]
const mostTexts = 16

/** What a name in the code comes to, with what the templates say of the function's environment. */
export function textsOf(shape: Shape | undefined, owner: Owner): readonly Text[] {
  if (shape === undefined) return []
  switch (shape.kind) {
    case 'constant':
      return shape.value === undefined || shape.value === null ? [] : [text(String(shape.value))]
    case 'any':
      return withoutFallback(shape.of, owner)
        .flatMap((one) => textsOf(one, owner))
        .slice(0, mostTexts)
    case 'open': {
      if (shape.partOf !== undefined && owner.kind === 'function') return piecesOf(shape.partOf, owner)
      if (shape.variable === undefined || owner.kind !== 'function') return atRunTime('the code makes it at run time')
      const variable = owner.fn.environment.find(({ name }) => name === shape.variable)
      return variable === undefined ? atRunTime(`${shape.variable} is not set in the templates`) : [...values(variable.value)]
    }
    case 'text': {
      let all: TextPart[][] = [[]]
      for (const part of shape.parts) {
        const options = typeof part === 'string' ? [text(part)] : textsOf(part, owner)
        all = all.flatMap((before) => options.map((option) => [...before, ...option])).slice(0, mostTexts)
      }
      return all.map((parts) => text(...parts))
    }
    case 'encoded':
      return shape.as === 'url' ? textsOf(shape.of, owner) : atRunTime('the code makes it at run time')
    case 'made': {
      const id = resourceOfShape(shape)
      return id === undefined ? atRunTime('the code makes it at run time') : [[{ kind: 'reference', to: id, attribute: 'Ref' }]]
    }
    case 'object':
    case 'function':
      return []
  }
}

/** `process.env.TABLE || 'local'` where the templates set it: asked whether it is there, the variable is. */
export function withoutFallback(all: readonly Shape[], owner: Owner): readonly Shape[] {
  const set = all.filter(
    (one) =>
      one.kind === 'open' &&
      one.variable !== undefined &&
      (one.types & types.nothing) === 0 &&
      owner.kind === 'function' &&
      isSet(one.variable, owner.fn),
  )
  return set.length > 0 ? all.filter((one) => one.kind !== 'constant') : all
}

const isSet = (name: string, { environment }: Fn): boolean =>
  environment.some((one) => one.name === name && one.value.state === 'known' && literal(one.value.value) !== '')

/** A piece of a variable: the one thing that it refers to, or the name that stands at its end. */
function piecesOf(name: string, { fn }: Extract<Owner, { kind: 'function' }>): readonly Text[] {
  const variable = fn.environment.find((one) => one.name === name)
  if (variable === undefined) return atRunTime(`${name} is not set in the templates`)
  return values(variable.value).flatMap((value): readonly Text[] => {
    const holes = value.filter((part) => typeof part !== 'string' && part.kind !== 'pseudo')
    const [only] = holes
    if (only === undefined) return [lastPart(value)]
    return holes.length === 1 ? [[only]] : atRunTime('the code makes it at run time')
  })
}

/** Which things a name means. `sure`: nothing else can be meant. */
export interface Named {
  readonly ids: readonly NodeName[]
  readonly sure: boolean
}

export type NamedKind = ResourceKind | 'function'

/** What is asked of a name. */
export interface Naming {
  readonly service: string
  readonly kinds: readonly NamedKind[]
  /** What the function's role must be allowed to do with it. */
  readonly action: string
}

/** What a name in the code of a function, or in a workflow's definition, means. */
export function resourcesNamed(app: Application, owner: Owner, shape: Shape | undefined, { service, kinds, action }: Naming): Named {
  const candidates = candidatesOf(app)(kinds)
  const found = new Set<NodeName>()
  let sure = true
  for (const name of textsOf(shape, owner)) {
    const referred = name.flatMap((part) => (typeof part !== 'string' && part.kind === 'reference' ? [part.to] : []))
    const direct = candidates.filter(({ id }) => referred.includes(id as never))
    const plain = lastPart(name)
    const same = direct.length > 0 ? direct : candidates.filter((one) => one.names.some((other) => sameText(plain, other) === 'yes'))
    if (same.length > 0) {
      for (const { id } of same) found.add(id)
      continue
    }
    const parameter = kinds.includes('config-parameter') ? undefined : valueOfParameter(app, name)
    if (parameter !== undefined) for (const id of resourcesNamed(app, owner, parameter, { service, kinds, action }).ids) found.add(id)
    if (parameter !== undefined) continue
    if (plain.length > 0 && plain.every(isTold)) {
      // A thing that the project does not declare is still the same thing for all who name it so.
      found.add(undeclared(service, plain))
      continue
    }
    sure = false
    for (const id of guessed(app, owner, plain, candidates, action)) found.add(id)
  }
  return { ids: [...found], sure: sure && found.size > 0 }
}

/** Holes that are the same wherever they stand in one deployment. */
const isTold = (part: TextPart): boolean =>
  typeof part === 'string' || part.kind === 'pseudo' || part.kind === 'parameter' || part.kind === 'import'

/** The name of something that no template declares. */
export const undeclared = (service: string, name: Text): NodeName => `${service}:${showText(name)}`

/** What can be told of the name must not speak against it; else the role tells, where it names exactly one that fits. */
function guessed(app: Application, owner: Owner, name: Text, candidates: readonly Candidate[], action: string): readonly NodeName[] {
  const fixed = name.some((part) => typeof part === 'string' && part.length > 2)
  const like = candidates.filter((one) =>
    one.names.some((other) => sameText(name, other) === 'unknown' && other.some((part) => typeof part === 'string')),
  )
  if (fixed && like.length > 0) return like.map(({ id }) => id)
  if (owner.kind !== 'function') return []
  const granted = candidates.filter(({ id }) => mayDo(app, owner.fn, action, id) === 'yes')
  return granted.length === 1 ? granted.map(({ id }) => id) : []
}

/** `{{resolve:ssm:…}}`, or a variable that is an import of a parameter whose value the project tells. */
function valueOfParameter(app: Application, name: Text): Shape | undefined {
  const [part] = name
  if (name.length !== 1 || typeof part !== 'object' || part.kind !== 'import') return undefined
  const parameter = app.resources.find(
    (one) => one.kind === 'config-parameter' && one.name !== undefined && values(one.name).some((own) => literal(own) === part.name),
  )
  if (parameter?.kind !== 'config-parameter' || parameter.value === undefined) return undefined
  const [value] = values(parameter.value)
  const [only] = value ?? []
  if (typeof only === 'string' && value?.length === 1) return { kind: 'constant', value: only }
  return typeof only === 'object' && only.kind === 'reference' && value?.length === 1
    ? { kind: 'made', type: `resource:${only.to}` }
    : undefined
}

/** The name at the end of an ARN or of a queue's address; parts that are known only at deployment stay. */
export function lastPart(name: Text): Text {
  const [head] = name
  if (typeof head !== 'string') return name
  if (head.startsWith('arn:')) {
    const rest = behind(name, ':', 5).flatMap((part, index) =>
      index === 0 && typeof part === 'string' ? [part.replace(resourceType, '')] : [part],
    )
    return text(...rest.map((part) => (typeof part === 'string' ? part.replace(/[/:](\*|\$LATEST|stream\/.*|index\/.*)?$/, '') : part)))
  }
  return head.startsWith('https://sqs.') ? behind(name, '/', 4) : name
}

const resourceType = /^(?:table|stream|deliverystream|function|event-bus|stateMachine|secret|parameter(?=\/))[:/]?/

/** What comes after the n-th separator. */
function behind(name: Text, separator: string, count: number): Text {
  let left = count
  const parts: TextPart[] = []
  for (const part of name) {
    if (left === 0 || typeof part !== 'string') {
      if (left === 0) parts.push(part)
      continue
    }
    let from = 0
    while (left > 0) {
      const at = part.indexOf(separator, from)
      if (at < 0) break
      from = at + 1
      left--
    }
    if (left === 0) parts.push(part.slice(from))
  }
  return text(...parts)
}

interface Candidate {
  readonly id: NodeName
  readonly kind: NamedKind
  readonly names: readonly Text[]
}

/** Asked by every call of a service, whose kinds are one list. */
const candidatesOf = remembered((app: Application) =>
  remembered((kinds: readonly NamedKind[]) => everything(app).filter(({ kind }) => kinds.includes(kind))),
)

const aliasesOf = (resource: Resource): readonly Text[] => (resource.kind === 'encryption-key' ? (resource.aliases ?? []) : [])

const everything = remembered((app: Application): readonly Candidate[] => [
  ...app.resources.map((one) => ({
    id: one.id,
    kind: one.kind,
    names: [...(one.name === undefined ? [] : values(one.name)), ...aliasesOf(one)],
  })),
  ...app.functions.map(({ id, name }) => ({ id, kind: 'function' as const, names: name === undefined ? [] : values(name) })),
])
