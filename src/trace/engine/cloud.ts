import { errorOrNothing } from './error-first.ts'
import { aggregatedMethod, clientOf, commandOf, paginatorOf, v2Client, v2Method, waiterOf } from '../models/aws/javascript.ts'
import { operationOf } from '../models/aws/index.ts'
import { decode, encode } from './encodings.ts'
import { callersOf, siteOf, spotOf } from './machine.ts'
import type { Machine } from './machine.ts'
import { observe } from './observe.ts'
import { listOf } from './objects.ts'
import { loadNamed } from './property.ts'
import { isFunction, valuesAt } from './sites.ts'
import { snapshot } from './snapshot.ts'
import { atomsOf, opaque, stringOf, undefinedValue } from './value.ts'
import type { Instance, Value } from './value.ts'

/*
 * The SDKs of AWS. Whatever the way of writing, a call becomes one operation of one service with its parameters; what that means is in the
 * tables of `models/aws/`. Instances of the SDKs have types that start with `cloud:`.
 */

const instance = (m: Machine, type: string, made: readonly Value[]): Instance => ({
  kind: 'instance',
  type,
  made,
  id: `${type}:${siteOf(m)}`,
})
const typeOf = (kind: string, service: string, document: boolean, aggregated = false): string =>
  `cloud:${kind}:${service}:${document ? 'document' : ''}:${aggregated ? 'aggregated' : ''}`

/** `new x(…)` of something that an SDK exports. */
export function constructCloud(m: Machine, name: string, path: string, list: readonly Value[]): Value | undefined {
  const [input = undefinedValue] = list
  if (name.startsWith('@aws-sdk/')) {
    const command = commandOf(name, path)
    if (command !== undefined) return instance(m, `${typeOf('command', command.service, command.document)}:${command.operation}`, [input])
    const client = clientOf(name, path)
    if (client !== undefined) {
      observe(m, { kind: 'client', name: path, inHandler: m.inHandler, via: m.inHandler ? callersOf(m) : [] })
      return instance(m, typeOf('client', client.service, client.document, client.aggregated), list)
    }
    if (name === '@aws-sdk/lib-storage' && path === 'Upload')
      return instance(m, typeOf('upload', 's3', false), [loadNamed(m, input, 'params')])
    return undefined
  }
  const v2 = pathInV2(name, path)
  const client = v2 === undefined ? undefined : v2Client(v2)
  if (client === undefined) return undefined
  observe(m, { kind: 'client', name: `AWS.${v2 ?? ''}`, inHandler: m.inHandler, via: m.inHandler ? callersOf(m) : [] })
  return instance(m, typeOf('v2', client.service, client.document), list)
}

/** `S3` of `aws-sdk`, or of `aws-sdk/clients/s3`. */
function pathInV2(name: string, path: string): string | undefined {
  if (name !== 'aws-sdk') return undefined
  const file = /^clients\.([a-z0-9]+)\.?(.*)$/.exec(path)
  return file === null ? path : [file[1], file[2]].filter((part) => part !== '').join('.')
}

/** A function that an SDK exports. */
export function callCloudApi(m: Machine, name: string, path: string, list: readonly Value[]): Value | undefined {
  if (name !== 'aws-sdk' && !name.startsWith('@aws-sdk/')) return undefined
  const [first = undefinedValue, second = undefinedValue] = list
  if (/(^|\.)(unmarshall|Converter\.output)$/.test(path)) return decode(m, 'item', first)
  if (/(^|\.)(marshall|Converter\.input|convertToAttr)$/.test(path)) return encode(m, 'item', first)
  if (/^DynamoDBDocument(Client)?\.from$/.test(path)) return instance(m, typeOf('client', 'dynamodb', true, !path.includes('Client')), list)
  if (path === 'getSignedUrl' && second.kind === 'instance') return signed(m, second)
  if (path === 'createPresignedPost') {
    cloudCall(m, 's3', 'PutObject', second, false, true)
    return opaque(`signed:${siteOf(m)}`)
  }
  const paginator = paginatorOf(name, path)
  if (paginator !== undefined) return listOf(m, [], cloudCall(m, paginator.service, paginator.operation, second, paginator.document))
  if (waiterOf(name, path) !== undefined) return undefinedValue
  return undefined
}

function signed(m: Machine, command: Instance): Value {
  const { service, operation, document } = commandParts(command)
  cloudCall(m, service, operation, command.made[0] ?? undefinedValue, document, true)
  return opaque(`signed:${siteOf(m)}`)
}

function commandParts({ type }: Instance): { service: string; operation: string; document: boolean } {
  const [, , service = '', document = '', , operation = ''] = type.split(':')
  return { service, operation, document: document !== '' }
}

export function callCloudInstance(m: Machine, self: Instance, name: string, list: readonly Value[]): Value | undefined {
  if (!self.type.startsWith('cloud:')) return undefined
  const [, kind = '', service = '', isDocument = '', isAggregated = ''] = self.type.split(':')
  const document = isDocument !== ''
  const [first = undefinedValue, second = undefinedValue] = list
  switch (kind) {
    case 'client':
      if (name === 'send')
        return first.kind === 'instance' && first.type.startsWith('cloud:command')
          ? answered(m, sent(m, first), list)
          : sentUnion(m, first, list)
      if (isAggregated !== '') {
        const operation = aggregatedMethod(service, name, document)
        if (operation !== undefined) return answered(m, cloudCall(m, service, operation, first, document), list)
      }
      return name === 'destroy' ? undefinedValue : self
    case 'upload':
      if (name === 'done' || name === 'promise') return cloudCall(m, 's3', 'PutObject', self.made[0] ?? undefinedValue, false)
      return self
    case 'v2': {
      if (name === 'getSignedUrl' || name === 'getSignedUrlPromise') {
        const operation = stringOf(first)
        if (operation !== undefined) cloudCall(m, service, operation.charAt(0).toUpperCase() + operation.slice(1), second, document, true)
        return answeredWith(m, opaque(`signed:${siteOf(m)}`), list)
      }
      if (name === 'createPresignedPost') {
        cloudCall(m, 's3', 'PutObject', first, false, true)
        return answeredWith(m, opaque(`signed:${siteOf(m)}`), list)
      }
      if (name === 'waitFor') return instance(m, 'cloud:request', [opaque(`waited:${siteOf(m)}`)])
      const operation = v2Method(service, name, document)
      if (operation === undefined) return undefined
      const response = cloudCall(m, service, operation, isFunction(m, first) ? undefinedValue : first, document)
      answered(m, response, list)
      return instance(m, 'cloud:request', [response])
    }
    case 'request': {
      const response = self.made[0] ?? undefinedValue
      if (name === 'promise' || name === 'createReadStream') return name === 'promise' ? response : loadNamed(m, response, 'Body')
      if (name === 'send') return answered(m, response, list)
      if (name === 'on') {
        if (isFunction(m, second)) m.do.call(m, second, undefinedValue, [response], undefined)
        return self
      }
      if (name === 'then' && isFunction(m, first)) return m.do.call(m, first, undefinedValue, [response], undefined)
      return self
    }
    default:
      return undefined
  }
}

function sent(m: Machine, command: Instance): Value {
  const { service, operation, document } = commandParts(command)
  return cloudCall(m, service, operation, command.made[0] ?? undefinedValue, document)
}

/** A command that is one of several, or that an own class extends. */
function sentUnion(m: Machine, command: Value, list: readonly Value[]): Value | undefined {
  const commands =
    command.kind === 'union'
      ? command.of.filter((atom): atom is Instance => atom.kind === 'instance' && atom.type.startsWith('cloud:command'))
      : []
  if (commands.length === 0) return undefined
  const results = commands.map((one) => sent(m, one))
  return answered(m, results[0] ?? undefinedValue, list)
}

/** Callers may wait for the answer with a function. */
function answered(m: Machine, response: Value, list: readonly Value[]): Value {
  return answeredWith(m, response, list)
}

function answeredWith(m: Machine, response: Value, list: readonly Value[]): Value {
  const last = list.at(-1)
  if (last !== undefined && isFunction(m, last)) m.do.call(m, last, undefinedValue, [errorOrNothing(m), response], undefined)
  return response
}

/** Notes the operation and gives its answer, whose fields lead back to it. */
export function cloudCall(m: Machine, service: string, operation: string, input: Value, document: boolean, isSigned = false): Value {
  const known = operationOf(service, operation)
  const name = `${service}:${operation}`
  const site = { name, self: undefined, made: [], list: [input], more: undefined }
  for (const sink of known?.sinks ?? [])
    for (const value of sink.at === '' ? [input] : valuesAt(m, `arg0.${sink.at}`.replace('.[', '['), site)) {
      // A structure that the program itself writes down is no foreign one, whatever stands in it.
      if (sink.only === 'objects' && !atomsOf(value).some((atom) => atom.kind === 'opaque')) continue
      // The name of a field that is not known is guessed from what stands in the field, and that is data.
      if (sink.kind === 'cloud' && value.kind === 'opaque' && value.key.startsWith('key:r')) continue
      observe(m, { kind: 'sink', sink: sink.kind, name, value: snapshot(m, value), parameter: sink.at })
    }
  const shape = snapshot(m, input)
  const spot = spotOf(m)
  const key = `${spot.file}:${spot.at}:${name}:${JSON.stringify(shape)}`
  const number = m.cloudNumbers.get(key) ?? m.cloudNumbers.size
  m.cloudNumbers.set(key, number)
  observe(m, { kind: 'cloud', call: number, service, operation, document, input: shape, signed: isSigned })
  const answerKey = `cloud${number}`
  if (m.learned) m.layer.facts.set(answerKey, null)
  return opaque(answerKey, {
    direct: true,
    taints: [{ source: { kind: 'cloud', call: number, path: [] }, trail: { step: 'out-of', name, spot, before: undefined, length: 1 } }],
  })
}
