import { serviceNamed } from '../../../models/aws/index.ts'
import { waitedOperation } from '../../../models/aws/waiters.ts'
import { deepTaints } from '../../carried.ts'
import { cloudCall } from '../../cloud.ts'
import { decode, encode } from '../../encodings.ts'
import { at, siteOf } from '../../machine.ts'
import type { Machine } from '../../machine.ts'
import { noteClient } from '../../note-client.ts'
import { observe } from '../../observe.ts'
import { makeObject } from '../../objects.ts'
import { snapshot } from '../../snapshot.ts'
import { constantOf, joinAll, atomsOf, nullValue, opaque, stringOf, types, undefinedValue } from '../../value.ts'
import type { Instance, Value } from '../../value.ts'
import { makeError } from '../errors.ts'
import { argumentOf, keywordsWith } from '../keywords.ts'
import type { Passed } from '../keywords.ts'
import { conditionMethod, withConditions } from './conditions.ts'
import { inCapitals, operationOfMethod } from './operations.ts'
import { pagesMethod } from './pages.ts'
import { fieldOfResource, resourceMethod } from './resources.ts'
import { isBoto, thing, thingOf } from './things.ts'
import type { Thing } from './things.ts'
import { transfer } from './transfers.ts'

/*
 * The SDK of AWS for Python: boto3, and its asynchronous kin. Whatever the way of writing, a call becomes one operation of one service with its parameters; what
 * that means is in the tables of `models/aws/`.
 */

export { isBoto }

const arg = (m: Machine, given: Passed, index: number, name?: string): Value => argumentOf(m, given, index, name) ?? undefinedValue

/** A function or class that boto3 or botocore exports. */
export function callBoto(m: Machine, name: string, path: string, given: Passed): Value | undefined {
  const last = path.slice(path.lastIndexOf('.') + 1)
  switch (last) {
    case 'client':
    case 'resource':
    case 'create_client':
      return made(m, last === 'resource' ? 'resource' : 'client', given)
    case 'Session':
    case 'AioSession':
    case 'get_session':
    case '_get_default_session':
      return thing(m, 'session', { service: '', borrowed: hasKeys(m, given, 0) }, passedIn(given))
    case 'setup_default_session':
    case 'set_stream_logger':
      return nullValue
    case 'Key':
    case 'Attr':
      return thing(m, 'attribute', { service: 'dynamodb', document: true }, [arg(m, given, 0, 'name')])
    case 'TypeSerializer':
    case 'TypeDeserializer':
      return thing(m, last, { service: 'dynamodb' }, [])
    case 'Binary':
      return arg(m, given, 0)
    case 'Config':
    case 'AioConfig':
    case 'TransferConfig':
      return keywordsWith(m, given.keywords, [])
    default:
      return /(?:^|\.)exceptions\.\w+$/.test(path) || last.endsWith('Error')
        ? makeError(m, last, given)
        : opaque(`${name}.${path}:${siteOf(m)}`)
  }
}

/** Keys are given, and not those that the platform hands to the function. */
function hasKeys(m: Machine, given: Passed, index: number): boolean {
  const key = argumentOf(m, given, index, 'aws_access_key_id')
  if (key === undefined || key === undefinedValue || key === nullValue) return false
  const shape = snapshot(m, key)
  return !(shape.kind === 'open' && shape.variable === 'AWS_ACCESS_KEY_ID')
}

const passedIn = ({ list, keywords }: Passed): readonly Value[] => (keywords === undefined ? list : [...list, keywords])

/** `client('s3', …)`. */
function made(m: Machine, kind: 'client' | 'resource', given: Passed, borrowed = false, session: readonly Value[] = []): Value {
  const named = arg(m, given, 0, 'service_name')
  const endpoint = argumentOf(m, given, 7, 'endpoint_url')
  if (endpoint !== undefined && deepTaints(m, endpoint).length > 0)
    observe(m, { kind: 'sink', sink: 'url', name: `boto3.${kind}`, value: snapshot(m, endpoint) })
  if (constantOf(argumentOf(m, given, 5, 'verify') ?? undefinedValue)?.value === false)
    observe(m, { kind: 'tls-off', name: `boto3.${kind}` })
  const clients = atomsOf(named).map((atom) => {
    const service = stringOf(atom)
    if (service === undefined) return opaque(`boto3.${kind}:${siteOf(m)}`)
    noteClient(m, `boto3.${kind}('${service}')`, [...session, ...passedIn(given)])
    return thing(
      m,
      kind,
      {
        service: serviceNamed(service) ?? service,
        document: kind === 'resource' && service === 'dynamodb',
        borrowed: borrowed || hasKeys(m, given, 6),
      },
      [],
    )
  })
  return joinAll(clients)
}

/** A method of something of boto3; the receiver is the first of the arguments. */
export function callBotoMethod(m: Machine, name: string, all: Passed): Value | undefined {
  const [self] = all.list
  if (self?.kind !== 'instance') return undefined
  const own = thingOf(self)
  if (own === undefined) return undefined
  const given: Passed = { ...all, list: all.list.slice(1) }
  switch (own.kind) {
    case 'session':
      return name === 'client' || name === 'resource' || name === 'create_client'
        ? made(m, name === 'resource' ? 'resource' : 'client', given, own.borrowed, [self])
        : ofSession(m, name)
    case 'client':
      return clientMethod(m, self, own, name, given)
    case 'attribute':
    case 'condition':
      return conditionMethod(m, self, name, given)
    case 'TypeSerializer':
      return name === 'serialize' ? encode(m, 'item', arg(m, given, 0, 'value')) : undefined
    case 'TypeDeserializer':
      return name === 'deserialize' ? decode(m, 'item', arg(m, given, 0, 'value')) : undefined
    case 'paginator':
    case 'pages':
      return pagesMethod(m, self, own, name, given, (input) => call(m, own, own.more, input))
    case 'waiter':
      if (name === 'wait' && own.more !== '') call(m, own, own.more, inputOf(m, given))
      return nullValue
    case 'meta':
      return opaque(`meta:${siteOf(m)}`)
    default:
      return resourceMethod(m, self, own, name, given)
  }
}

function ofSession(m: Machine, name: string): Value | undefined {
  return /^get_(?:credentials|available_\w+)$/.test(name) || name === 'get_frozen_credentials'
    ? opaque(`credentials:${siteOf(m)}`)
    : undefined
}

/** One operation, with its parameters as they are written. */
function call(m: Machine, own: Thing, operation: string, input: Value, signed = false): Value {
  const now = input.kind === 'reference' && own.service === 'dynamodb' ? withConditions(m, input) : input
  return cloudCall(m, { ...own, operation, signed }, now)
}

function clientMethod(m: Machine, self: Instance, own: Thing, name: string, given: Passed): Value | undefined {
  const { service } = own
  switch (name) {
    case 'get_paginator':
    case 'get_waiter': {
      const asked = stringOf(arg(m, given, 0)) ?? ''
      const operation = name === 'get_waiter' ? waitedOperation(service, inCapitals(asked)) : operationOfMethod(service, asked)
      return thing(m, name === 'get_paginator' ? 'paginator' : 'waiter', own, [self], operation ?? '')
    }
    case 'generate_presigned_url': {
      const operation = operationOfMethod(service, stringOf(arg(m, given, 0, 'ClientMethod')) ?? '')
      if (operation !== undefined) call(m, own, operation, arg(m, given, 1, 'Params'), true)
      return opaque(`signed:${siteOf(m)}`, { types: types.string })
    }
    case 'generate_presigned_post': {
      const fields = ['Bucket', 'Key', 'Fields', 'Conditions'].map((one, index) => [one, arg(m, given, index, one)] as const)
      call(m, own, 'PutObject', makeObject(m, fields), true)
      return makeObject(m, [
        ['url', opaque(`signed:${siteOf(m)}`, { types: types.string })],
        ['fields', opaque(`signed fields:${siteOf(m)}`)],
      ])
    }
    case 'generate_db_auth_token':
      // Made without any call; the database asks for the permission when it is used.
      cloudCall(m, { service: 'rds-db', operation: 'connect' }, makeObject(m, [['DBUser', arg(m, given, 2, 'DBUsername')]]))
      return opaque(`signed:${siteOf(m)}`, { types: types.string })
    case 'can_paginate':
      return opaque('can_paginate', { types: types.boolean })
    case 'close':
      return nullValue
    default: {
      if (name.startsWith('__')) return undefined
      const moved = service === 's3' ? transfer(m, own, name, given, {}) : undefined
      if (moved !== undefined) return moved
      const operation = operationOfMethod(service, name)
      return operation === undefined ? undefined : call(m, own, operation, inputOf(m, given))
    }
  }
}

/** The keyword arguments; of a spread of something unknown that very thing. */
function inputOf(m: Machine, given: Passed): Value {
  if (given.keywords === undefined) return makeObject(m)
  const { fields, rest, base } = at(m, given.keywords)
  return fields.size === 0 && rest === undefined && base !== undefined ? base : keywordsWith(m, given.keywords, [])
}

/** What stands in a client or a resource without being called. */
export function fieldOfBoto(m: Machine, self: Instance, name: string): Value | undefined {
  const own = thingOf(self)
  if (own === undefined) return undefined
  switch (own.kind) {
    case 'client':
      if (name === 'exceptions') return { kind: 'api', package: 'py:botocore', path: 'exceptions' }
      return name === 'meta' ? thing(m, 'meta', own, [self]) : undefined
    case 'meta':
      if (name === 'client') return thing(m, 'client', own, [])
      return opaque(`meta.${name}`)
    case 'session':
      return name === 'region_name' || name === 'profile_name' ? opaque(`session.${name}`, { types: types.string }) : undefined
    default:
      return name === 'meta' ? thing(m, 'meta', own, [self]) : fieldOfResource(m, self, own, name)
  }
}
