import { cloudCall, isBorrowedClient } from './cloud.ts'
import { at, spotOf } from './machine.ts'
import type { Machine } from './machine.ts'
import { makeObject } from './objects.ts'
import { loadNamed } from './property.ts'
import type { Spot } from './taint.ts'
import { stringOf, undefinedValue } from './value.ts'
import type { Value } from './value.ts'

const place = 'cordon:place:'

/** Where the project calls the package now, to be named later: a middleware is asked for at one place and runs at another. */
export function placeHere(m: Machine): Value {
  const { file, at: start, end } = spotOf(m)
  const type = `${place}${start}:${end}:${file}`
  return { kind: 'instance', type, made: [], id: type }
}

/**
 * A package's own call of a cloud service: `cloud(service, operation, input, { client, at })`. `client`: whose credentials it uses, where it was
 * handed one; `at`: the place that asked for it, from `here()`, where that is not the call under way. Parameters that are nothing are not given.
 */
export function wrappedCall(m: Machine, list: readonly Value[]): Value {
  const [service = undefinedValue, operation = undefinedValue, input = undefinedValue, options = undefinedValue] = list
  const [serviceName, operationName] = [stringOf(service), stringOf(operation)]
  if (serviceName === undefined || operationName === undefined) return undefinedValue
  const [client, asked] = options.kind === 'reference' ? [loadNamed(m, options, 'client'), loadNamed(m, options, 'at')] : []
  const before = m.askedAt
  m.askedAt = spotIn(asked) ?? before
  try {
    const call = { service: serviceName, operation: operationName, document: serviceName === 'dynamodb' }
    return cloudCall(m, { ...call, borrowed: client !== undefined && isBorrowedClient(m, client) }, given(m, input))
  } finally {
    m.askedAt = before
  }
}

function spotIn(value: Value | undefined): Spot | undefined {
  if (value?.kind !== 'instance' || !value.type.startsWith(place)) return undefined
  const [start = '', end = '', ...file] = value.type.slice(place.length).split(':')
  return { file: file.join(':'), at: Number(start), end: Number(end) }
}

function given(m: Machine, input: Value): Value {
  if (input.kind !== 'reference') return input
  const { fields, rest, base } = at(m, input)
  const own = [...fields].filter(([, value]) => !(value.kind === 'constant' && (value.value === undefined || value.value === null)))
  return own.length === fields.size || rest !== undefined || base !== undefined ? input : makeObject(m, own)
}
