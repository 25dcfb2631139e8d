import { attacker, optional, partly, platform, type Field } from './field.ts'
import type { TriggerFacts } from './trigger-facts.ts'

const request: readonly Field[] = [
  platform('Records[].cf.config', 'object'),
  platform('Records[].cf.request', 'object', { note: 'origin and its customHeaders are the deployer’s' }),
  partly('Records[].cf.request.method', 'string'),
  attacker('Records[].cf.request.uri', 'string'),
  attacker('Records[].cf.request.querystring', 'string', { encodings: ['url'] }),
  attacker('Records[].cf.request.headers.*[]', 'object'),
  partly('Records[].cf.request.headers.x-forwarded-for[]', 'object', optional),
  attacker('Records[].cf.request.body.data', 'string', {
    ...optional,
    encodings: ['base64'],
    note: 'cut off where inputTruncated says so',
  }),
]
const response: readonly Field[] = [
  platform('Records[].cf.response.status', 'string'),
  platform('Records[].cf.response.statusDescription', 'string'),
  partly('Records[].cf.response.headers.*[]', 'object', { note: 'the origin’s, which may repeat the request' }),
]

const kilobyte = 1024
const hook = (eventType: string, title: string, fields: readonly Field[], maxBytes: number): TriggerFacts => ({
  title: `CloudFront, ${title}`,
  kind: 'edge',
  provider: 'aws',
  recognise: [{ path: 'Records[].cf.config.eventType', is: eventType }],
  batch: 'Records',
  fields,
  trust: 'public',
  retries: 'none',
  partialFailures: false,
  answer: 'edge',
  maxBytes,
  reference: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/lambda-event-structure.html',
})

// A body comes as base64 of at most 40 KB (viewer) or 1 MB (origin); headers, query and address add at most 48 KB.
export const awsEdge = {
  'aws-edge-viewer-request': hook('viewer-request', 'viewer request', request, 128 * kilobyte),
  'aws-edge-origin-request': hook('origin-request', 'origin request', request, 1500 * kilobyte),
  'aws-edge-origin-response': hook('origin-response', 'origin response', [...request, ...response], 1500 * kilobyte),
  'aws-edge-viewer-response': hook('viewer-response', 'viewer response', [...request, ...response], 128 * kilobyte),
} satisfies Record<string, TriggerFacts>
