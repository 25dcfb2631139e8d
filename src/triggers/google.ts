import { objectKey } from './aws-storage.ts'
import { attacker, optional, partly, platform, type Field } from './field.ts'
import type { Requirement, TriggerFacts } from './trigger-facts.ts'

const megabyte = 1024 * 1024
const events = 'https://cloud.google.com/functions/docs/writing/write-event-driven-functions'
const firstGeneration = 'https://cloud.google.com/functions/1stgendocs/writing/write-event-driven-functions'

const http = {
  kind: 'http',
  provider: 'google',
  recognise: 'declared',
  trust: 'as-route',
  retries: 'none',
  partialFailures: false,
  answer: 'http',
  maxBytes: 32 * megabyte,
} as const
const event = {
  provider: 'google',
  trust: 'as-source',
  // Only where the deployment asks for it; then for a day (seven in the first generation).
  retries: 'source',
  partialFailures: false,
  answer: 'none',
  maxBytes: 10 * megabyte,
} as const

const request: readonly Field[] = [
  partly('method', 'string'),
  attacker('url', 'string'),
  attacker('path', 'string', optional),
  attacker('headers.*', 'string', { note: 'names in lower case' }),
  partly('headers.x-forwarded-for', 'string', optional),
  attacker('query.*', 'any', { ...optional, note: 'lists and objects where names repeat or hold brackets' }),
  attacker('params.*', 'string', optional),
  attacker('body', 'any', { ...optional, note: 'already parsed by its content type' }),
  attacker('rawBody', 'any', optional),
  attacker('cookies.*', 'string', optional),
  attacker('ip', 'string', { ...optional, note: 'from x-forwarded-for' }),
]
const message = (at: string): readonly Field[] => [
  attacker(`${at}data`, 'string', { ...optional, encodings: ['base64'] }),
  attacker(`${at}attributes.*`, 'string', optional),
  attacker(`${at}orderingKey`, 'string', optional),
]
const stored = (at: string): readonly Field[] => [
  objectKey(`${at}name`),
  partly(`${at}id`, 'string', { note: 'holds the name' }),
  partly(`${at}selfLink`, 'string', { ...optional, note: 'holds the name' }),
  partly(`${at}mediaLink`, 'string', { ...optional, note: 'holds the name' }),
  attacker(`${at}contentType`, 'string', optional),
  attacker(`${at}metadata.*`, 'string', optional),
  partly(`${at}size`, 'string', optional),
  partly(`${at}md5Hash`, 'string', optional),
  partly(`${at}crc32c`, 'string', optional),
  partly(`${at}etag`, 'string', optional),
]
const written = (at: string): readonly Field[] =>
  ['value', 'oldValue'].flatMap((version) => [
    attacker(`${at}${version}.fields`, 'object', { ...optional, encodings: ['firestore'], note: 'names of fields included' }),
    attacker(`${at}${version}.name`, 'string', { ...optional, note: 'its last part may be the writer’s' }),
  ])

/** A CloudEvent is not signed: only the permission to invoke makes it Google's. */
const envelope = partly('', 'object', { note: 'Eventarc’s, where nobody else may invoke the function' })
const isOf = (starts: string): readonly Requirement[] => [{ path: 'type', starts }]

export const google = {
  'google-http': {
    ...http,
    title: 'Google HTTP function',
    fields: request,
    reference: 'https://cloud.google.com/functions/docs/writing/write-http-functions',
  },
  'google-scheduler': {
    ...http,
    title: 'Google Cloud Scheduler over HTTP',
    kind: 'schedule',
    within: 'google-http',
    fields: [...request, attacker('headers.x-cloudscheduler', 'string', { ...optional, note: 'no proof: verify the OIDC token' })],
    reference: 'https://cloud.google.com/scheduler/docs/creating#http-headers',
  },
  'google-topic-push': {
    ...http,
    title: 'Pub/Sub push over HTTP',
    kind: 'topic',
    within: 'google-http',
    fields: [...request, ...message('body.message.')],
    retries: 'source',
    reference: 'https://cloud.google.com/pubsub/docs/push#receive_push',
  },
  'google-topic': {
    ...event,
    title: 'Pub/Sub topic',
    kind: 'topic',
    within: 'cloud-event',
    recognise: isOf('google.cloud.pubsub.topic.v1.messagePublished'),
    fields: [envelope, ...message('data.message.')],
    reference: events,
  },
  'google-topic-first-generation': {
    ...event,
    title: 'Pub/Sub topic, first generation',
    kind: 'topic',
    recognise: [{ path: '@type', is: 'type.googleapis.com/google.pubsub.v1.PubsubMessage' }],
    fields: [platform('', 'object'), ...message('')],
    reference: firstGeneration,
  },
  'google-bucket': {
    ...event,
    title: 'Cloud Storage object',
    kind: 'bucket',
    within: 'cloud-event',
    recognise: isOf('google.cloud.storage.object.v1.'),
    fields: [envelope, attacker('subject', 'string', { note: 'objects/ and the name' }), ...stored('data.')],
    reference: events,
  },
  'google-bucket-first-generation': {
    ...event,
    title: 'Cloud Storage object, first generation',
    kind: 'bucket',
    recognise: [
      { path: 'kind', is: 'storage#object' },
      { path: 'bucket', type: 'string' },
    ],
    fields: [platform('', 'object'), ...stored('')],
    reference: firstGeneration,
  },
  'google-firestore': {
    ...event,
    title: 'Firestore document',
    kind: 'stream',
    within: 'cloud-event',
    recognise: isOf('google.cloud.firestore.document.v1.'),
    fields: [
      envelope,
      attacker('subject', 'string', { note: 'documents/ and the path' }),
      partly('document', 'string', optional),
      partly('data', 'any', { note: 'protocol buffers unless a library decodes them' }),
      ...written('data.'),
      partly('data.updateMask', 'object', optional),
    ],
    reference: 'https://cloud.google.com/firestore/docs/extend-with-functions-2nd-gen',
  },
  'google-firestore-first-generation': {
    ...event,
    title: 'Firestore document, first generation',
    kind: 'stream',
    recognise: [
      { path: 'value', type: 'object' },
      { path: 'oldValue', type: 'object' },
      { path: 'updateMask', type: 'object' },
    ],
    fields: [
      platform('', 'object'),
      ...written(''),
      partly('updateMask', 'object', optional),
      attacker('params.*', 'string', { ...optional, of: 'context', note: 'wildcards of the path' }),
    ],
    reference: firstGeneration,
  },
} satisfies Record<string, TriggerFacts>
