import { errorOrNothing } from './error-first.ts'
import { aggregatedMethod, clientOf, commandOf, paginatorOf, v2Client, v2Method, v2Waiter, waiterOf } from '../models/aws/javascript.ts'
import { operationOf } from '../models/aws/index.ts'
import { deepTaints } from './carried.ts'
import { decode, encode } from './encodings.ts'
import { at, siteOf, spotOf } from './machine.ts'
import type { Machine } from './machine.ts'
import { asksByProof } from './caller-proof.ts'
import { observe } from './observe.ts'
import { foreignCredentials, noteClient } from './note-client.ts'
import { deletesOwn, notePut } from './own-records.ts'
import { listOf, makeObject } from './objects.ts'
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
const typeOf = (kind: string, { service, document, aggregated, borrowed }: Nature): string =>
  `cloud:${kind}:${service}:${document ? 'document' : ''}:${aggregated === true ? 'aggregated' : ''}:${borrowed === true ? 'borrowed' : ''}`

interface Nature {
  readonly service: string
  readonly document: boolean
  readonly aggregated?: boolean
  /** Made with credentials of its own: what it does is done with another role. */
  readonly borrowed?: boolean
}

function natureOf({ type }: Instance): Required<Nature> & { readonly kind: string; readonly operation: string } {
  const [, kind = '', service = '', document = '', aggregated = '', borrowed = '', operation = ''] = type.split(':')
  return { kind, service, document: document !== '', aggregated: aggregated !== '', borrowed: borrowed !== '', operation }
}

/** Does a client's configuration name credentials that are not those which the platform hands to the function? */
function borrows(m: Machine, options: Value): boolean {
  if (options.kind !== 'reference') return false
  return ['credentials', 'accessKeyId'].some((name) => isForeign(m, loadNamed(m, options, name)))
}

/** Written down, taken from an answer of a service or from an event, or of a provider that asks for another role's. */
function isForeign(m: Machine, credentials: Value): boolean {
  return (
    stringOf(credentials) !== undefined ||
    atomsOf(credentials).some(
      (atom) => atom.kind === 'instance' && (atom.type === foreignCredentials || atom.made.some((one) => isForeign(m, one))),
    ) ||
    deepTaints(m, credentials).length > 0
  )
}

/** Is it a client of a cloud service, or an object with one in it? */
export function holdsClient(m: Machine, value: Value, depth = 0): boolean {
  return atomsOf(value).some((atom) => {
    if (atom.kind === 'instance')
      return /^(?:cloud:(?:client|v2)|py:boto3#(?:client|resource|session|table|bucket|queue|topic)):/.test(atom.type)
    return atom.kind === 'reference' && depth < 2 && [...at(m, atom).fields.values()].some((field) => holdsClient(m, field, depth + 1))
  })
}

const isBorrowed = (client: Value): boolean => client.kind === 'instance' && natureOf(client).borrowed

/** Was the client, of either language's SDK, made with credentials of its own? */
export const isBorrowedClient = (m: Machine, client: Value): boolean =>
  atomsOf(client).some((atom) => atom.kind === 'instance' && /^(?:cloud|py:boto3#)/.test(atom.type) && atom.type.includes(':borrowed')) ||
  borrows(m, client)

/** Providers of credentials of another role than the function's own. */
function credentialsOf(m: Machine, name: string, path: string, options: Value): Value | undefined {
  const isProvider =
    name === 'aws-sdk'
      ? /^(?:Temporary|ChainableTemporary|CognitoIdentity|WebIdentity|SAML)Credentials$/.test(path)
      : name === '@aws-sdk/credential-providers' && /^from(?:TemporaryCredentials|CognitoIdentity|WebToken|SSO|Login)/.test(path)
  if (!isProvider) return undefined
  if (path.includes('Temporary'))
    cloudCall(m, { service: 'sts', operation: 'AssumeRole' }, path === 'TemporaryCredentials' ? options : loadNamed(m, options, 'params'))
  return instance(m, foreignCredentials, [])
}

/** `new x(…)` of something that an SDK exports. */
export function constructCloud(m: Machine, name: string, path: string, list: readonly Value[]): Value | undefined {
  const [input = undefinedValue] = list
  if (name.startsWith('@aws-sdk/')) {
    const command = commandOf(name, path)
    if (command !== undefined) return instance(m, `${typeOf('command', command)}:${command.operation}`, [input])
    const client = clientOf(name, path)
    if (client !== undefined) {
      noteClient(m, path, list, loadNamed(m, input, 'credentials'))
      return instance(m, typeOf('client', { ...client, borrowed: borrows(m, input) }), list)
    }
    if (name === '@aws-sdk/lib-storage' && path === 'Upload')
      return instance(m, typeOf('upload', { service: 's3', document: false, borrowed: isBorrowed(loadNamed(m, input, 'client')) }), [
        loadNamed(m, input, 'params'),
      ])
    return undefined
  }
  if (name === 'aws-sdk' && /^(?:RDS|clients\.rds)\.Signer$/.test(path))
    return instance(m, typeOf('signer', { service: 'rds-db', document: false, borrowed: borrows(m, input) }), list)
  if (name === 'aws-sdk' && /^(?:S3|clients\.s3)\.ManagedUpload$/.test(path)) {
    const [client, params] = [loadNamed(m, input, 'service'), loadNamed(m, input, 'params')]
    return instance(m, typeOf('upload', { service: 's3', document: false, borrowed: isBorrowed(client) }), [params])
  }
  const credentials = credentialsOf(m, name, path, input)
  if (credentials !== undefined) return credentials
  const v2 = pathInV2(name, path)
  const client = v2 === undefined ? undefined : v2Client(v2)
  if (client === undefined) return undefined
  noteClient(m, `AWS.${v2 ?? ''}`, list, loadNamed(m, input, 'credentials'))
  return instance(
    m,
    typeOf('v2', { ...client, aggregated: false, borrowed: borrows(m, input) || isBorrowed(loadNamed(m, input, 'service')) }),
    list,
  )
}

/** `S3` of `aws-sdk`, or `clients/s3` of `aws-sdk/clients/s3`. */
const pathInV2 = (name: string, path: string): string | undefined =>
  name === 'aws-sdk' ? path.replace(/^clients\.([a-z0-9]+)(?:\.(?=.))?/, 'clients/$1/').replace(/\/$/, '') : undefined

/** Parameters that a client of version 2 puts into every call: `new S3({ params: { Bucket } })`. */
function withBound(m: Machine, client: Instance, input: Value): Value {
  const [options = undefinedValue] = client.made
  const bound = options.kind === 'reference' ? loadNamed(m, options, 'params') : undefinedValue
  if (bound.kind !== 'reference') return input
  if (input.kind !== 'reference') return bound
  const own = at(m, input)
  return own.rest === undefined && own.base === undefined ? makeObject(m, [...at(m, bound).fields, ...own.fields]) : input
}

/** A function that an SDK exports. */
export function callCloudApi(m: Machine, name: string, path: string, list: readonly Value[]): Value | undefined {
  if (name !== 'aws-sdk' && !name.startsWith('@aws-sdk/')) return undefined
  const [first = undefinedValue, second = undefinedValue] = list
  if (/(^|\.)(unmarshall|Converter\.output)$/.test(path)) return decode(m, 'item', first)
  if (/(^|\.)(marshall|Converter\.input|convertToAttr)$/.test(path)) return encode(m, 'item', first)
  if (/^DynamoDBDocument(Client)?\.from$/.test(path))
    return instance(
      m,
      typeOf('client', { service: 'dynamodb', document: true, aggregated: !path.includes('Client'), borrowed: isBorrowed(first) }),
      list,
    )
  if (path === 'getSignedUrl' && second.kind === 'instance') return signed(m, second, isBorrowed(first))
  if (path === 'createPresignedPost') {
    cloudCall(m, { service: 's3', operation: 'PutObject', signed: true, borrowed: isBorrowed(first) }, second)
    return opaque(`signed:${siteOf(m)}`)
  }
  const paginator = paginatorOf(name, path)
  if (paginator !== undefined)
    return listOf(m, [], cloudCall(m, { ...paginator, borrowed: isBorrowed(loadNamed(m, first, 'client')) }, second))
  const waiter = waiterOf(name, path)
  if (waiter === undefined) return credentialsOf(m, name, path, first)
  if (waiter.operation !== undefined)
    cloudCall(m, { service: waiter.service, operation: waiter.operation, borrowed: isBorrowed(loadNamed(m, first, 'client')) }, second)
  return undefinedValue
}

function signed(m: Machine, command: Instance, borrowed: boolean): Value {
  cloudCall(m, { ...natureOf(command), borrowed, signed: true }, command.made[0] ?? undefinedValue)
  return opaque(`signed:${siteOf(m)}`)
}

export function callCloudInstance(m: Machine, self: Instance, name: string, list: readonly Value[]): Value | undefined {
  if (!self.type.startsWith('cloud:')) return undefined
  const own = natureOf(self)
  const { kind, service, document, borrowed } = own
  const [first = undefinedValue, second = undefinedValue] = list
  switch (kind) {
    case 'client':
      if (name === 'send')
        return first.kind === 'instance' && first.type.startsWith('cloud:command')
          ? answered(m, sent(m, first, borrowed), list)
          : sentUnion(m, first, borrowed, list)
      if (own.aggregated) {
        const operation = aggregatedMethod(service, name, document)
        if (operation !== undefined) return answered(m, cloudCall(m, { ...own, operation }, first), list)
      }
      return name === 'destroy' ? undefinedValue : self
    case 'upload':
      if (name === 'done' || name === 'promise' || name === 'send')
        return answered(m, uploaded(m, own, self.made[0] ?? undefinedValue), list)
      return self
    case 'signer':
      return answered(m, cloudCall(m, { ...own, operation: 'connect' }, isFunction(m, first) ? undefinedValue : first), list)
    case 'v2': {
      if (name === 'getSignedUrl' || name === 'getSignedUrlPromise') {
        const operation = stringOf(first)
        if (operation !== undefined) cloudCall(m, { ...own, operation: upper(operation), signed: true }, withBound(m, self, second))
        return answeredWith(m, opaque(`signed:${siteOf(m)}`), list)
      }
      if (name === 'createPresignedPost') {
        cloudCall(m, { ...own, operation: 'PutObject', signed: true }, first)
        return answeredWith(m, opaque(`signed:${siteOf(m)}`), list)
      }
      if (name === 'waitFor') {
        const operation = v2Waiter(service, stringOf(first) ?? '')
        if (operation !== undefined) cloudCall(m, { ...own, operation }, isFunction(m, second) ? undefinedValue : second)
        return instance(m, 'cloud:request', [opaque(`waited:${siteOf(m)}`)])
      }
      const operation = v2Method(service, name, document)
      if (operation === undefined) return undefined
      const input = withBound(m, self, isFunction(m, first) ? undefinedValue : first)
      const response = service === 's3' && name === 'upload' ? uploaded(m, own, input) : cloudCall(m, { ...own, operation }, input)
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

const upper = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1)

function sent(m: Machine, command: Instance, borrowed: boolean): Value {
  return cloudCall(m, { ...natureOf(command), borrowed }, command.made[0] ?? undefinedValue)
}

/** A command that is one of several, or that an own class extends. */
function sentUnion(m: Machine, command: Value, borrowed: boolean, list: readonly Value[]): Value | undefined {
  const commands =
    command.kind === 'union'
      ? command.of.filter((atom): atom is Instance => atom.kind === 'instance' && atom.type.startsWith('cloud:command'))
      : []
  if (commands.length === 0) return undefined
  const results = commands.map((one) => sent(m, one, borrowed))
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

/** An operation that is called: of which service, with whose rights. */
export interface CloudCall {
  readonly service: string
  readonly operation: string
  /** Parameters with plain values, not with attribute values. */
  readonly document?: boolean
  /** Only a URL is made, with which others do it. */
  readonly signed?: boolean
  readonly borrowed?: boolean
}

/** An object that is sent in parts where it is large; with a customer's key, those are read when they are put together. */
export function uploaded(m: Machine, of: Omit<CloudCall, 'operation'>, input: Value): Value {
  const [bucket, key] = [loadNamed(m, input, 'Bucket'), loadNamed(m, input, 'Key')]
  cloudCall(
    m,
    { ...of, operation: 'UploadPart' },
    makeObject(m, [
      ['Bucket', bucket],
      ['Key', key],
    ]),
  )
  return cloudCall(m, { ...of, operation: 'PutObject' }, input)
}

/** Notes the operation and gives its answer, whose fields lead back to it. */
export function cloudCall(
  m: Machine,
  { service, operation, document = false, signed: isSigned = false, borrowed = false }: CloudCall,
  input: Value,
): Value {
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
  const asks = asksByProof(m, number, operation, input)
  const undoes = !isSigned && deletesOwn(m, name, input)
  observe(m, {
    kind: 'cloud',
    call: number,
    service,
    operation,
    document,
    input: shape,
    signed: isSigned,
    ...(borrowed && { borrowed }),
    ...(undoes && { undoes }),
    ...(asks && { asks }),
  })
  if (!isSigned) notePut(m, name, input)
  const answerKey = `cloud${number}`
  if (m.learned) m.layer.facts.set(answerKey, null)
  return opaque(answerKey, {
    direct: true,
    taints: [{ source: { kind: 'cloud', call: number, path: [] }, trail: { step: 'out-of', name, spot, before: undefined, length: 1 } }],
  })
}
