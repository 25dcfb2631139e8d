import { map } from '../../model/known.ts'
import type { Known } from '../../model/known.ts'
import type { DeclaredBinding } from './declared.ts'

interface Naming {
  readonly kind: string
  /** Settings that may hold the name. */
  readonly named: readonly string[]
}

const queue: Naming = { kind: 'azure-queue', named: ['queueName'] }
const container: Naming = { kind: 'azure-container', named: ['path'] }
const hub: Naming = { kind: 'azure-hub', named: ['eventHubName', 'path'] }
const documents: Naming = { kind: 'azure-documents', named: ['containerName', 'collectionName'] }

const namings: Readonly<Record<string, Naming>> = {
  queueTrigger: queue,
  queue,
  queue_output: queue,
  blobTrigger: container,
  blob: container,
  blob_output: container,
  eventHubTrigger: hub,
  eventHub: hub,
  event_hub_output: hub,
  cosmosDBTrigger: documents,
  cosmosDB: documents,
  cosmos_db_output: documents,
}
const serviceBus = new Set(['serviceBusTrigger', 'serviceBus', 'service_bus_queue_output', 'service_bus_topic_output'])

/** The thing behind a binding, with its kind, so that two functions that name it mean the same: `azure-queue:jobs`. Undefined where nothing names it. */
export function thingOf({ type, settings }: DeclaredBinding): Known<string> | undefined {
  const naming = serviceBus.has(type)
    ? settings.has('topicName')
      ? { kind: 'azure-bus-topic', named: ['topicName'] }
      : { kind: 'azure-bus-queue', named: ['queueName'] }
    : Object.hasOwn(namings, type)
      ? namings[type]
      : undefined
  const name = naming?.named.map((one) => settings.get(one)).find((one) => one !== undefined)
  if (naming === undefined || name === undefined) return undefined
  return map(name, (written) => `${naming.kind}:${naming === container ? (written.split('/')[0] ?? written) : written}`)
}
