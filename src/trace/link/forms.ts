import { values } from '../../model/known.ts'
import type { RuleInput } from '../../model/resource.ts'
import type { Path } from '../engine/taint.ts'
import type { Shape } from '../shape.ts'
import { follow, shapesAt } from './follow.ts'
import { object, oneOf, unknownShape } from './shapes.ts'

/** Message attributes with each value under another name: `{id: {StringValue: x}}` → `{id: {stringValue: x}}`, or `{id: x}` without one. */
export function mapAttributes(attributes: Shape, name: string | undefined): Shape {
  if (attributes.kind === 'any') return { kind: 'any', of: attributes.of.map((one) => mapAttributes(one, name)) }
  if (attributes.kind !== 'object') return attributes
  const change = (one: Shape): Shape => {
    const found =
      one.kind === 'object' ? oneOf(['StringValue', 'BinaryValue', 'stringValue', 'Value'].flatMap((key) => shapesAt(one, key))) : one
    const value = found ?? unknownShape
    return name === undefined ? value : object({ [name]: value })
  }
  return {
    ...attributes,
    fields: Object.fromEntries(Object.entries(attributes.fields).map(([key, one]) => [key, change(one)])),
    rest: attributes.rest === undefined ? undefined : change(attributes.rest),
  }
}

/** What a rule's target gets of an event. */
export function transformed(event: Shape, input: RuleInput | undefined): Shape {
  switch (input?.kind) {
    case undefined:
      return event
    case 'constant':
      return object({})
    case 'path': {
      const [path] = values(input.path)
      return oneOf(path === undefined ? [] : follow(event, stepsOfPath(path))) ?? unknownShape
    }
    case 'template':
      return filled(event, input)
  }
}

/** The template is JSON when it starts so; each `<name>` stands for a part of the event. */
function filled(event: Shape, { paths, template }: Extract<RuleInput, { kind: 'template' }>): Shape {
  const parts = new Map(
    paths.map(([name, path]) => [name, oneOf(values(path).flatMap((one) => follow(event, stepsOfPath(one)))) ?? unknownShape]),
  )
  const [written] = values(template)
  if (written === undefined) return { kind: 'any', of: [...parts.values()] }
  const pieces = written
    .map((part) => (typeof part === 'string' ? part : '?'))
    .join('')
    .split(/"?<([\w.-]+)>"?/)
  const json = pieces.map((piece, index) => (index % 2 === 0 ? piece : `"\u{e000}${piece}\u{e001}"`)).join('')
  try {
    return shapeOfJson(JSON.parse(json) as unknown, parts)
  } catch {
    return { kind: 'text', parts: pieces.map((piece, index) => (index % 2 === 0 ? piece : (parts.get(piece) ?? unknownShape))) }
  }
}

function shapeOfJson(value: unknown, parts: ReadonlyMap<string, Shape>): Shape {
  if (typeof value === 'string') {
    const name = /^\u{e000}(.*)\u{e001}$/u.exec(value)?.[1]
    return name === undefined ? { kind: 'constant', value } : (parts.get(name) ?? unknownShape)
  }
  if (Array.isArray(value))
    return {
      kind: 'object',
      array: true,
      rest: undefined,
      fields: Object.fromEntries(value.map((one: unknown, index) => [String(index), shapeOfJson(one, parts)])),
    }
  if (typeof value === 'object' && value !== null)
    return object(Object.fromEntries(Object.entries(value).map(([name, one]: [string, unknown]) => [name, shapeOfJson(one, parts)])))
  return typeof value === 'number' || typeof value === 'boolean' ? { kind: 'constant', value } : { kind: 'constant', value: null }
}

/** `$.detail.items[0].id` → its steps. */
function stepsOfPath(path: string): Path {
  return path
    .replace(/^\$\.?/, '')
    .replaceAll(/\[['"]?([^\]'"]*)['"]?\]/g, '.$1')
    .split('.')
    .filter((step) => step !== '')
}
