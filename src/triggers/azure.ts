import { attacker, optional, partly, platform, type Field } from './field.ts'
import type { TriggerFacts } from './trigger-facts.ts'

const bindings = 'https://learn.microsoft.com/azure/azure-functions/functions-bindings-'
const megabyte = 1024 * 1024

const http = {
  kind: 'http',
  provider: 'azure',
  recognise: 'declared',
  trust: 'as-route',
  retries: 'none',
  partialFailures: false,
  answer: 'http',
  // FUNCTIONS_REQUEST_BODY_SIZE_LIMIT, unless the app sets another.
  maxBytes: 210 * megabyte,
  reference: `${bindings}http-webhook-trigger`,
} as const
const message = {
  provider: 'azure',
  recognise: 'declared',
  trust: 'as-source',
  retries: 'poll',
  partialFailures: false,
  answer: 'none',
} as const

const platformHeaders: readonly Field[] = [
  partly('headers.x-forwarded-for', 'string', optional),
  partly('headers.x-ms-client-principal', 'string', {
    ...optional,
    encodings: ['base64', 'json'],
    note: 'the platform’s only where App Service authentication is on; otherwise the caller’s',
  }),
]
/** The binding tells more in the second argument, under `triggerMetadata`. */
const metadata = { ...optional, of: 'context' } as const

export const azure = {
  'azure-http': {
    ...http,
    title: 'Azure HTTP trigger',
    fields: [
      partly('method', 'string'),
      attacker('url', 'string'),
      attacker('headers.*', 'string', { note: 'names in lower case, read with get()' }),
      ...platformHeaders,
      attacker('query.*', 'string', { ...optional, note: 'read with get()' }),
      attacker('params.*', 'string', optional),
      attacker('text()', 'string', optional),
      attacker('json()', 'any', optional),
      attacker('formData()', 'object', optional),
      attacker('arrayBuffer()', 'any', optional),
      attacker('blob()', 'any', optional),
      attacker('body', 'any', optional),
      partly('user', 'object', { ...optional, note: 'of the platform’s own sign-in' }),
    ],
  },
  'azure-http-v3': {
    ...http,
    title: 'Azure HTTP trigger, programming model 3',
    fields: [
      partly('method', 'string'),
      attacker('url', 'string'),
      attacker('originalUrl', 'string', optional),
      attacker('headers.*', 'string'),
      ...platformHeaders,
      attacker('query.*', 'string', optional),
      attacker('params.*', 'string', optional),
      attacker('body', 'any', { ...optional, note: 'already parsed where the content type is JSON' }),
      attacker('rawBody', 'any', optional),
      attacker('bufferBody', 'any', optional),
    ],
  },
  'azure-queue': {
    ...message,
    title: 'Azure Queue Storage trigger',
    kind: 'queue',
    fields: [
      attacker('', 'any', { note: 'text, or already parsed where it is JSON' }),
      attacker('triggerMetadata.queueTrigger', 'string', { ...metadata, note: 'the message once more' }),
      platform('triggerMetadata.dequeueCount', 'any', metadata),
      platform('triggerMetadata.id', 'string', metadata),
    ],
    maxBytes: 64 * 1024,
    reference: `${bindings}storage-queue-trigger`,
  },
  'azure-service-bus': {
    ...message,
    title: 'Azure Service Bus trigger',
    kind: 'queue',
    fields: [
      attacker('', 'any', { note: 'text, or already parsed where it is JSON' }),
      attacker('triggerMetadata.applicationProperties', 'object', { ...metadata, note: 'the sender’s' }),
      attacker('triggerMetadata.messageId', 'string', { ...metadata, note: 'the sender’s' }),
      attacker('triggerMetadata.correlationId', 'string', metadata),
      attacker('triggerMetadata.subject', 'string', metadata),
      platform('triggerMetadata.deliveryCount', 'number', metadata),
      platform('triggerMetadata.enqueuedTimeUtc', 'string', metadata),
    ],
    maxBytes: 100 * megabyte,
    reference: `${bindings}service-bus-trigger`,
  },
  'azure-blob': {
    ...message,
    title: 'Azure Blob Storage trigger',
    kind: 'bucket',
    fields: [
      attacker('', 'any', { note: 'the blob’s bytes' }),
      attacker('triggerMetadata.blobTrigger', 'string', { ...metadata, note: 'container and name' }),
      attacker('triggerMetadata.name', 'string', { ...metadata, note: 'as the path pattern names it' }),
      attacker('triggerMetadata.uri', 'string', { ...metadata, note: 'percent-encoded' }),
      attacker('triggerMetadata.metadata', 'object', { ...metadata, note: 'the writer’s' }),
      partly('triggerMetadata.properties', 'object', metadata),
    ],
    maxBytes: undefined,
    reference: `${bindings}storage-blob-trigger`,
  },
  'azure-event-hub': {
    ...message,
    title: 'Azure Event Hubs trigger',
    kind: 'stream',
    batch: '',
    fields: [
      attacker('[]', 'any', { note: 'a single event instead of a list where cardinality is one' }),
      attacker('triggerMetadata.partitionKeyArray', 'list', metadata),
      attacker('triggerMetadata.propertiesArray', 'list', { ...metadata, note: 'the sender’s' }),
      platform('triggerMetadata.offsetArray', 'list', metadata),
      platform('triggerMetadata.sequenceNumberArray', 'list', metadata),
    ],
    maxBytes: undefined,
    reference: `${bindings}event-hubs-trigger`,
  },
  'azure-event-grid': {
    ...message,
    title: 'Azure Event Grid trigger',
    kind: 'bus',
    recognise: [
      { path: 'topic', type: 'string' },
      { path: 'eventTime', type: 'string' },
      { path: 'metadataVersion', type: 'string' },
    ],
    fields: [
      platform('topic', 'string', { note: 'Event Grid’s own, also for custom topics' }),
      platform('metadataVersion', 'string'),
      partly('eventTime', 'string'),
      partly('eventType', 'string', { note: 'of a custom topic the publisher’s' }),
      attacker('id', 'string'),
      attacker('subject', 'string', { note: 'of storage the blob’s path' }),
      attacker('data', 'object'),
      partly('dataVersion', 'string'),
    ],
    retries: 'source',
    maxBytes: megabyte,
    reference: `${bindings}event-grid-trigger`,
  },
  'azure-cosmos': {
    ...message,
    title: 'Azure Cosmos DB trigger',
    kind: 'stream',
    batch: '',
    fields: [
      attacker('[]', 'object', { note: 'whole documents, names of fields included' }),
      platform('[]._ts', 'number', optional),
      platform('[]._etag', 'string', optional),
      platform('[]._rid', 'string', optional),
      platform('[]._self', 'string', optional),
      platform('[]._lsn', 'number', optional),
    ],
    maxBytes: undefined,
    reference: `${bindings}cosmosdb-v2-trigger`,
  },
  'azure-timer': {
    ...message,
    title: 'Azure timer trigger',
    kind: 'schedule',
    recognise: [
      { path: 'isPastDue', type: 'boolean' },
      { path: 'schedule', type: 'object' },
    ],
    fields: [platform('', 'object')],
    trust: 'internal',
    retries: 'none',
    maxBytes: undefined,
    reference: `${bindings}timer`,
  },
} satisfies Record<string, TriggerFacts>
