import { values } from '../../model/known.ts'
import { remembered } from '../../model/remembered.ts'
import type { Route } from '../../model/route.ts'
import type { Path } from '../engine/taint.ts'
import type { Shape } from '../shape.ts'
import { follow, opensIn } from './follow.ts'
import { constant, madeFrom, object, oneOf, openAt, unknownShape } from './shapes.ts'

/**
 * The event that a gateway makes of a request by the route's templates, its unknown parts as places of the request in the form of a proxy's event.
 * Undefined where the function gets the request itself. The template language is understood in outline: references, not loops and branches.
 * https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-mapping-template-reference.html
 */
const eventOfTemplates = remembered((route: Route): Shape | undefined => {
  if (route.eventTemplates === undefined) return undefined
  const written = values(route.eventTemplates).flat()
  if (written.length === 0) return undefined
  return oneOf(written.map((text) => shapeOfTemplate(text.map((part) => (typeof part === 'string' ? part : '0')).join(''))))
})

/** The places of the request from which a place of the event is made; the place itself where no template stands between. */
export function placesOfRequest(route: Route | undefined, path: Path): readonly Path[] {
  const event = route === undefined ? undefined : eventOfTemplates(route)
  if (event === undefined) return [path]
  const found = follow(event, path).flatMap(opensIn)
  return found.flatMap(({ carries }) => carries.flatMap(({ source }) => (source.kind === 'event' ? [source.path] : [])))
}

/** The same for a request that is known. */
export function mappedRequest(route: Route | undefined, request: Shape | undefined): Shape | undefined {
  const event = route === undefined ? undefined : eventOfTemplates(route)
  return event === undefined || request === undefined ? request : filledWith(event, request)
}

function filledWith(shape: Shape, request: Shape): Shape {
  const inside = (one: Shape): Shape => filledWith(one, request)
  switch (shape.kind) {
    case 'open':
      return oneOf(shape.carries.flatMap(({ source }) => (source.kind === 'event' ? follow(request, source.path) : []))) ?? unknownShape
    case 'text':
      return { kind: 'text', parts: shape.parts.map((part) => (typeof part === 'string' ? part : inside(part))) }
    case 'any':
      return { kind: 'any', of: shape.of.map(inside) }
    case 'object':
      return {
        ...shape,
        fields: Object.fromEntries(Object.entries(shape.fields).map(([name, one]) => [name, inside(one)])),
        rest: shape.rest === undefined ? undefined : inside(shape.rest),
      }
    default:
      return shape
  }
}

const longest = 100_000
const deepest = 10
const longestCall = 2000

export function shapeOfTemplate(template: string): Shape {
  const variables = new Map<string, readonly Path[]>()
  const code = template
    .slice(0, longest)
    .replaceAll(/^[ \t]*##.*$/gm, '')
    .replaceAll(/#set\s*\(\s*\$(\w+)\s*=([^\n]*)\)\s*$/gm, (_, name: string, value: string) => {
      variables.set(
        name,
        referencesIn(value, variables).flatMap(({ paths }) => paths),
      )
      return ''
    })
  const references = referencesIn(code, variables)
  const all = madeFrom(references.flatMap(({ paths }) => paths))
  const shapes = references.map(({ paths, direct }): Shape =>
    direct && paths.length === 1 && paths[0] !== undefined ? openAt(paths[0]) : madeFrom(paths),
  )
  try {
    if (!/#(?:if|foreach|else|end|macro|parse|include)\b/.test(code)) return ofJson(JSON.parse(asJson(code, references)) as unknown, shapes)
  } catch {
    // It is no JSON before it is filled in: what stands where is not known.
  }
  return object({}, all)
}

interface Reference {
  readonly at: number
  readonly end: number
  /** Places of the request. */
  readonly paths: readonly Path[]
  /** It is the very thing at its place. */
  readonly direct: boolean
}

/** `$input.params('id')`, `${context.stage}`, `$util.escapeJavaScript($input.json('$'))`. */
function referencesIn(code: string, variables: ReadonlyMap<string, readonly Path[]>, depth = 0): readonly Reference[] {
  if (depth > deepest) return []
  const found: Reference[] = []
  const start = /\$!?\{?(\w+)/g
  for (let match = start.exec(code); match !== null; match = start.exec(code)) {
    const [written, name = ''] = match
    const bodyEnd = endOfChain(code, match.index + written.length)
    const end = written.includes('{') && code[bodyEnd] === '}' ? bodyEnd + 1 : bodyEnd
    found.push({ at: match.index, end, ...meaning(name, code.slice(match.index + written.length, bodyEnd), variables, depth) })
    start.lastIndex = Math.max(end, match.index + 1)
  }
  return found
}

/** Members and calls with balanced brackets. */
function endOfChain(code: string, from: number): number {
  let at = from
  for (;;) {
    const member = /^\.[A-Za-z_]\w*/.exec(code.slice(at, at + 200))
    if (member !== null) at += member[0].length
    else if (code[at] === '(' || (code[at] === '[' && at > from)) {
      let [depth, quote] = [0, '']
      let to = at
      const last = Math.min(code.length, at + longestCall)
      for (; to < last; to++) {
        const char = code[to] ?? ''
        if (quote !== '') {
          if (char === quote) quote = ''
        } else if (char === "'" || char === '"') quote = char
        else if (char === '(' || char === '[') depth++
        else if ((char === ')' || char === ']') && --depth === 0) break
      }
      if (to >= last) return at
      at = to + 1
    } else return at
  }
}

const below = (path: string): Path =>
  path
    .replace(/^\$/, '')
    .split(/[.[\]'"]+/)
    .filter((step) => step !== '')

function meaning(
  name: string,
  chain: string,
  variables: ReadonlyMap<string, readonly Path[]>,
  depth: number,
): Omit<Reference, 'at' | 'end'> {
  const plain = below(chain.replaceAll(/\([^]*\)/g, ''))
  switch (name) {
    case 'input': {
      const call = /^\.(json|path|params)\(\s*(?:'([^']*)'|"([^"]*)")?\s*\)([^]*)$/.exec(chain)
      if (chain.startsWith('.body')) return { paths: [['body']], direct: true }
      if (call === null) return { paths: [], direct: false }
      const argument = call[2] ?? call[3]
      const rest = below((call[4] ?? '').replaceAll(/\.get\(['"]([^'"]*)['"]\)/g, '.$1'))
      if (call[1] !== 'params') return { paths: [['body', '<json>', ...below(argument ?? '$'), ...rest]], direct: true }
      if (argument !== undefined) return { paths: [...parameters.values()].map((part) => [part, argument]), direct: true }
      const part = parameters.get(rest[0] ?? '')
      return part === undefined
        ? { paths: [...parameters.values()].map((one) => [one]), direct: false }
        : { paths: [[part, ...rest.slice(1)]], direct: true }
    }
    case 'context':
      return {
        paths: [plain[0] === 'httpMethod' ? ['httpMethod'] : plain[0] === 'path' ? ['path'] : ['requestContext', ...plain]],
        direct: true,
      }
    case 'util':
      return { ...onlyOf(referencesIn(chain, variables, depth + 1)), direct: !/urlDecode|base64/.test(chain) }
    default: {
      const of = variables.get(name)
      return of === undefined ? { paths: [], direct: false } : { paths: of.map((path) => [...path, ...plain]), direct: true }
    }
  }
}

const onlyOf = (all: readonly Reference[]): { readonly paths: readonly Path[] } => ({ paths: all.flatMap(({ paths }) => paths) })

const parameters: ReadonlyMap<string, string> = new Map([
  ['path', 'pathParameters'],
  ['querystring', 'queryStringParameters'],
  ['header', 'headers'],
])

/** The template with a mark in the place of each reference, in quotes where there are none around it. */
function asJson(code: string, references: readonly Reference[]): string {
  let [inText, at, result] = [false, 0, '']
  const copy = (to: number): void => {
    for (; at < to; at++) {
      const char = code[at] ?? ''
      if (char === '\\' && inText) result += code[at++] ?? ''
      else if (char === '"') inText = !inText
      result += code[at] ?? ''
    }
  }
  for (const [index, { at: from, end }] of references.entries()) {
    copy(from)
    const mark = `\u{e000}${index}\u{e001}`
    result += inText ? mark : `"${mark}"`
    at = end
  }
  copy(code.length)
  return result
}

function ofJson(value: unknown, shapes: readonly Shape[]): Shape {
  if (typeof value === 'string') {
    const pieces = value.split(/\u{e000}(\d+)\u{e001}/u)
    const parts = pieces
      .map((piece, index) => (index % 2 === 0 ? piece : (shapes[Number(piece)] ?? unknownShape)))
      .filter((part) => part !== '')
    const [only] = parts
    if (parts.length === 0) return constant('')
    return parts.length === 1 && only !== undefined ? (typeof only === 'string' ? constant(only) : only) : { kind: 'text', parts }
  }
  if (Array.isArray(value))
    return {
      kind: 'object',
      array: true,
      rest: undefined,
      fields: Object.fromEntries(value.map((one: unknown, index) => [String(index), ofJson(one, shapes)])),
    }
  if (typeof value === 'object' && value !== null)
    return object(Object.fromEntries(Object.entries(value).map(([name, one]: [string, unknown]) => [name, ofJson(one, shapes)])))
  return typeof value === 'number' || typeof value === 'boolean' ? constant(value) : { kind: 'constant', value: null }
}
