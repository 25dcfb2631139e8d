import type { Application } from '../../model/application.ts'
import type { Fn } from '../../model/function.ts'
import type { Outcome } from '../../model/known.ts'
import type { Place } from '../../model/place.ts'
import { literal } from '../../model/text.ts'
import type { Text } from '../../model/text.ts'
import { mayDo } from '../../policy/may-do.ts'
import type { Spot } from '../engine/taint.ts'
import type { ChannelPart, CloudOperation } from '../models/cloud.ts'
import type { ObservationOf } from '../observation.ts'
import type { Shape } from '../shape.ts'
import { follow, parsed, partsOf } from './follow.ts'
import { itemUpdated } from './item-updates.ts'
import { message, ownerOf } from './message.ts'
import type { Message, NodeName, Owner, Parts } from './message.ts'
import { resourcesNamed, textsOf } from './names.ts'
import type { Named } from './names.ts'
import { operationTable, tableOfStatement, unitsOf } from './parameters.ts'
import type { Unit } from './parameters.ts'
import { defaultBus, shownNode } from './nodes.ts'
import { actionsOf, kindsOf } from './services.ts'
import { object, openAt, unknownShape } from './shapes.ts'

/** A message, or what was meant as one, at the thing that it is written to. */
export interface Write {
  readonly node: NodeName
  readonly message: Message
  /** Why it never arrives. */
  readonly refused: string | undefined
}

type Call = ObservationOf<'cloud'>

/** Where a signed upload stands among what a function is called with: its callers choose it, outside of the function. */
export const uploaded = '<uploaded>'

/** Tasks of workflows that wait for somebody who has their token. */
export const waitingTasks = 'waiting tasks'

/** What one call of a cloud service in a function's code writes. */
export function writesOfCall(app: Application, fn: Fn, call: Call, place: (spot: Spot) => Place): readonly Write[] {
  const table = operationTable(call.service, call.operation)
  if (table?.writes === undefined) return []
  const owner = ownerOf(fn, call.when)
  return writes(
    app,
    { owner, service: call.service, operation: call.operation, input: call.input, signed: call.signed, table, at: place(call.spot) },
    (action, node, key) => mayDo(app, fn, action, node, key),
  )
}

/** An operation of a service with what it is given, in code or in a workflow's definition. */
export interface Operation {
  readonly owner: Owner
  readonly service: string
  readonly operation: string
  readonly input: Shape
  /** Handed to the caller as a signed address. */
  readonly signed: boolean
  readonly table: CloudOperation
  readonly at: Place
  /** What it acts on, where that is known otherwise. */
  readonly nodes?: readonly NodeName[]
}
type Permission = (action: string, node: NodeName, keys: readonly Text[] | undefined) => Outcome

export function writes(app: Application, operation: Operation, may: Permission): readonly Write[] {
  return unitsOf(operation.input, operation.table).flatMap((unit) => {
    const parts = partsOfUnit(operation, unit)
    if (Object.keys(parts).length === 0) return []
    const { ids, sure } = operation.nodes === undefined ? nodesOf(app, operation, unit) : { ids: operation.nodes, sure: true }
    const keys = parts.key === undefined ? undefined : textsOf(parts.key, operation.owner)
    const actions = actionsOf(operation.service, operation.operation, wordOf(operation, unit))
    return ids.map((node): Write => {
      const says = `… is written to ${shownNode(app, node)} (${operation.service}:${operation.operation})`
      const written = message(
        operation.owner,
        parts,
        { over: node, at: operation.at, says: invokes(operation) ? `… is what ${shownNode(app, node)} is invoked with` : says },
        sure,
      )
      const allowed = actions.some((action) => may(action, node, keys) !== 'no')
      return {
        node,
        message: written,
        refused: allowed ? undefined : `the role may not ${actions.join(' or ')} on ${shownNode(app, node)}`,
      }
    })
  })
}

const invokes = ({ service }: Operation): boolean => service === 'lambda'

/** The part of a transaction, or the verb of a statement, on which the needed permission depends. */
function wordOf({ operation, table }: Operation, unit: Unit): string | undefined {
  if (operation === 'TransactWriteItems')
    return ['Put', 'Update', 'Delete'].find((name) => unit.shape.kind === 'object' && Object.hasOwn(unit.shape.fields, name))
  return table.resource === undefined ? tableOfStatement(statementOf(unit))?.verb : undefined
}

const statementOf = (unit: Unit): Shape | undefined =>
  unit.at('Statement') ?? unit.at('Statements[].Statement') ?? unit.at('TransactStatements[].Statement')

function partsOfUnit(operation: Operation, unit: Unit): Parts {
  const { service, operation: name, signed, table } = operation
  const parts: Partial<Record<ChannelPart, Shape>> = {}
  for (const { part, at } of table.writes ?? []) {
    const shape = unit.at(at)
    if (shape === undefined) continue
    const before = parts[part]
    parts[part] = before === undefined ? shape : { kind: 'any', of: [before, shape] }
  }
  if (service === 'dynamodb' || service === 'dax') return itemParts(name, unit, parts)
  if (signed && service === 's3') return { ...parts, content: openAt([uploaded]), metadata: openAt([uploaded]) }
  // The services take these as text, and hand on what it says.
  return { ...parts, ...inner(parts, 'input'), ...inner(parts, 'detail') }
}

function inner(parts: Parts, part: 'input' | 'detail'): Parts {
  const shape = parsed(parts[part])
  return shape === undefined ? {} : { [part]: shape }
}

/** An item: put as a whole, or some of its attributes set; what a statement sets is not told apart. */
function itemParts(operation: string, unit: Unit, parts: Parts): Parts {
  if (/Execute/.test(operation)) return parts.value === undefined ? {} : { item: object({}, parts.value) }
  const updated = itemUpdated(
    operation === 'TransactWriteItems' ? unit.at('TransactItems[].Update') : operation === 'UpdateItem' ? unit.shape : undefined,
  )
  if (updated === undefined) return parts.item === undefined ? {} : { item: parts.item }
  const key = parts.item?.kind === 'object' ? parts.item.fields : {}
  const set = updated.kind === 'object' ? updated : undefined
  // The item has other attributes already: what is not set here is not missing.
  return { item: { kind: 'object', fields: { ...key, ...set?.fields }, rest: set?.rest ?? unknownShape, array: false } }
}

function nodesOf(app: Application, operation: Operation, unit: Unit): Named {
  const { owner, service, operation: name, table } = operation
  const naming = { service: service === 'dax' ? 'dynamodb' : service, kinds: kindsOf(service), action: actionsOf(service, name)[0] ?? '' }
  const named = (shape: Shape | undefined): Named => resourcesNamed(app, owner, shape, naming)
  if (service === 'iot-data-plane') return { ids: ['devices'], sure: true }
  if (name === 'SendTaskSuccess') return { ids: [waitingTasks], sure: false }
  if (name === 'BatchWriteItem') return tablesOfBatch(operation, unit, named)
  if (table.resource === undefined) {
    const statement = tableOfStatement(statementOf(unit))
    return statement === undefined ? { ids: [], sure: false } : named({ kind: 'constant', value: statement.table })
  }
  const shape = unit.at(table.resource)
  // Without a bus named, or named `default`, the account's own is meant.
  if (service === 'eventbridge' && (shape === undefined || textsOf(shape, owner).some((text) => literal(text) === 'default')))
    return { ids: [defaultBus], sure: true }
  return named(shape)
}

/** Batches name their tables by the fields of `RequestItems`. */
function tablesOfBatch({ input }: Operation, unit: Unit, named: (shape: Shape | undefined) => Named): Named {
  const holders = follow(input, ['RequestItems']).flatMap((shape) => (shape.kind === 'object' ? [shape] : []))
  const names = holders.flatMap((holder) =>
    Object.entries(holder.fields).flatMap(([name, list]) => (list.kind === 'object' && partsOf(list).includes(unit.shape) ? [name] : [])),
  )
  const variables = holders.flatMap(({ named: said }) => (said === undefined ? [] : [said]))
  if (names.length === 0 && variables.length === 0) return named(unknownShape)
  const all = [...names.map((name): Shape => ({ kind: 'constant', value: name })), ...variables].map(named)
  return { ids: all.flatMap(({ ids }) => ids), sure: all.every(({ sure }) => sure) }
}
