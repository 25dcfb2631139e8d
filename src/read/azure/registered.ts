import type { Expression, Node, Program } from 'oxc-parser'
import { known, unknown } from '../../model/known.ts'
import type { Known } from '../../model/known.ts'
import type { Place } from '../../model/place.ts'
import { parse } from '../../trace/javascript/parse.ts'
import { lineStarts, placeIn } from '../../trace/places.ts'
import type { DeclaredBinding, DeclaredFunction } from './declared.ts'

/** The methods of `app` in JavaScript's programming model 4. https://learn.microsoft.com/azure/azure-functions/functions-reference-node, 2026-11-22 */
const types: Readonly<Record<string, string>> = {
  http: 'httpTrigger',
  get: 'httpTrigger',
  post: 'httpTrigger',
  put: 'httpTrigger',
  patch: 'httpTrigger',
  deleteRequest: 'httpTrigger',
  timer: 'timerTrigger',
  storageBlob: 'blobTrigger',
  storageQueue: 'queueTrigger',
  serviceBusQueue: 'serviceBusTrigger',
  serviceBusTopic: 'serviceBusTrigger',
  eventHub: 'eventHubTrigger',
  eventGrid: 'eventGridTrigger',
  cosmosDB: 'cosmosDBTrigger',
  warmup: 'warmupTrigger',
  generic: 'genericTrigger',
}
const methods: Readonly<Record<string, string>> = { get: 'GET', post: 'POST', put: 'PUT', patch: 'PATCH', deleteRequest: 'DELETE' }

/** Functions that a JavaScript file registers when it is loaded: `app.http('orders', { … })`. */
export function readRegistered(file: string, text: string): readonly DeclaredFunction[] {
  if (!text.includes('@azure/functions')) return []
  const { program } = parse(file, text)
  if (program === undefined) return []
  const lines = lineStarts(text)
  return statementsOf(program).flatMap((call): readonly DeclaredFunction[] => {
    const { callee, arguments: given } = call
    if (callee.type !== 'MemberExpression' || callee.computed || callee.object.type !== 'Identifier' || callee.object.name !== 'app')
      return []
    const type = Object.hasOwn(types, callee.property.name) ? types[callee.property.name] : undefined
    const [first, options] = given
    const name = first?.type === 'Literal' && typeof first.value === 'string' ? first.value : undefined
    if (type === undefined || name === undefined) return []
    const { line, column } = placeIn(lines, { file, at: call.start, end: call.end })
    const at: Place = { file, line, column }
    const binding = bindingOf(type, methods[callee.property.name], options?.type === 'ObjectExpression' ? options : undefined, at)
    return [{ name, file, symbol: name, registered: true, bindings: [binding], disabled: known(false), at }]
  })
}

type Call = Extract<Node, { type: 'CallExpression' }>

/** Calls that stand as statements of the module itself. */
function statementsOf({ body }: Program): readonly Call[] {
  return body.flatMap((one) => (one.type === 'ExpressionStatement' && one.expression.type === 'CallExpression' ? [one.expression] : []))
}

function bindingOf(
  type: string,
  method: string | undefined,
  options: Extract<Expression, { type: 'ObjectExpression' }> | undefined,
  at: Place,
): DeclaredBinding {
  const settings = new Map<string, Known<string>>()
  let asked: Known<readonly string[]> | undefined = method === undefined ? undefined : known([method], at)
  for (const one of options?.properties ?? []) {
    if (one.type !== 'Property' || one.computed || one.key.type !== 'Identifier') continue
    const { value } = one
    if (one.key.name === 'methods') {
      const list = value.type === 'ArrayExpression' ? value.elements : []
      const told = list.flatMap((item) => (item?.type === 'Literal' && typeof item.value === 'string' ? [item.value.toUpperCase()] : []))
      asked = value.type === 'ArrayExpression' && told.length === list.length ? known(told, at) : unknown('the methods are worked out', at)
    } else if (one.key.name !== 'handler')
      settings.set(
        one.key.name,
        value.type === 'Literal' && typeof value.value === 'string'
          ? known(value.value, at)
          : unknown('it is worked out when the program starts', at),
      )
  }
  // Of this model alone: who names no level lets everybody in, by the two usual methods.
  if (type === 'httpTrigger') {
    if (!settings.has('authLevel')) settings.set('authLevel', known('anonymous', at))
    asked ??= known(['GET', 'POST'], at)
  }
  return { name: '', type, direction: 'in', settings, methods: asked, at }
}
