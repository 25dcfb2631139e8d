import { attacker, optional } from './field.ts'
import type { TriggerFacts } from './trigger-facts.ts'

// CloudEvents 1.0. Nothing in the format is signed: every attribute is the sender's, source and type included.
const cloudEvent = {
  kind: 'bus',
  provider: 'any',
  trust: 'public',
  retries: 'source',
  partialFailures: false,
  answer: 'http',
  maxBytes: undefined,
} as const

export const cloudEvents = {
  'cloud-event': {
    ...cloudEvent,
    title: 'CloudEvent',
    recognise: [
      { path: 'specversion', starts: '1.' },
      { path: 'id', type: 'string' },
      { path: 'source', type: 'string' },
      { path: 'type', type: 'string' },
    ],
    fields: [
      attacker('', 'object', { note: 'extension attributes stand beside the others' }),
      attacker('data', 'any', optional),
      attacker('data_base64', 'string', { ...optional, encodings: ['base64'] }),
    ],
    reference: 'https://github.com/cloudevents/spec/blob/v1.0.2/cloudevents/formats/json-format.md',
  },
  'cloud-event-binary': {
    ...cloudEvent,
    title: 'CloudEvent over HTTP, binary mode',
    recognise: [
      { path: 'headers.ce-specversion', anyCase: true, starts: '1.' },
      { path: 'headers.ce-id', anyCase: true, type: 'string' },
      { path: 'headers.ce-source', anyCase: true, type: 'string' },
      { path: 'headers.ce-type', anyCase: true, type: 'string' },
    ],
    fields: [
      attacker('', 'object', { note: 'an HTTP request' }),
      attacker('headers.*', 'string', { encodings: ['url'], note: 'attributes in ce- headers are percent-encoded' }),
      attacker('body', 'any', optional),
    ],
    reference: 'https://github.com/cloudevents/spec/blob/v1.0.2/cloudevents/bindings/http-protocol-binding.md#31-binary-content-mode',
  },
} satisfies Record<string, TriggerFacts>
