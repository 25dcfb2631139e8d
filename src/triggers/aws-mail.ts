import { objectKey } from './aws-storage.ts'
import { attacker, optional, partly, platform } from './field.ts'
import { asynchronousBytes, synchronousBytes } from './limits.ts'
import type { TriggerFacts } from './trigger-facts.ts'

const mail = { kind: 'email', provider: 'aws', trust: 'public', partialFailures: false } as const

export const awsMail = {
  'aws-mail': {
    ...mail,
    title: 'Received mail (SES)',
    recognise: [{ path: 'Records[].eventSource', is: 'aws:ses' }],
    batch: 'Records',
    fields: [
      platform('Records[]', 'object'),
      attacker('Records[].ses.mail.source', 'string', { note: 'the envelope’s sender: anybody’s unless the verdicts in receipt pass' }),
      attacker('Records[].ses.mail.destination[]', 'string'),
      attacker('Records[].ses.mail.headers[]', 'object', { note: 'the body is not in the event' }),
      attacker('Records[].ses.mail.commonHeaders', 'object', { note: 'from, to, subject, date and messageId as the mail says' }),
      partly('Records[].ses.receipt.recipients[]', 'string', { note: 'those that match the receipt rule' }),
    ],
    retries: 'async',
    answer: 'none',
    maxBytes: asynchronousBytes,
    reference: 'https://docs.aws.amazon.com/ses/latest/dg/receiving-email-action-lambda-event.html',
  },
  'aws-mail-in-bucket': {
    ...mail,
    title: 'Received mail, stored in S3',
    within: 'aws-bucket',
    recognise: 'declared',
    batch: 'Records',
    fields: [
      platform('Records[]', 'object'),
      objectKey('Records[].s3.object.key', {
        control: 'platform',
        encodings: ['url-plus'],
        note: 'prefix of the rule and the message’s id',
        leadsTo: { what: 'the raw mail: headers, bodies, attachments', control: 'attacker' },
      }),
      partly('Records[].s3.object.size', 'number', optional),
      partly('Records[].s3.object.eTag', 'string', optional),
    ],
    retries: 'async',
    answer: 'none',
    maxBytes: asynchronousBytes,
    reference: 'https://docs.aws.amazon.com/ses/latest/dg/receiving-email-action-s3.html',
  },
  'aws-work-mail': {
    ...mail,
    title: 'WorkMail rule',
    recognise: [
      { path: 'summaryVersion', type: 'string' },
      { path: 'flowDirection', oneOf: ['INBOUND', 'OUTBOUND'] },
      { path: 'invocationId', type: 'string' },
    ],
    fields: [
      platform('summaryVersion', 'string'),
      platform('messageId', 'string', { leadsTo: { what: 'the raw mail', control: 'attacker' } }),
      platform('invocationId', 'string'),
      platform('flowDirection', 'string'),
      platform('truncated', 'boolean'),
      attacker('envelope', 'object'),
      attacker('sender', 'object', optional),
      attacker('subject', 'string', { max: 1024 }),
    ],
    retries: 'source',
    answer: 'value',
    maxBytes: synchronousBytes,
    reference: 'https://docs.aws.amazon.com/workmail/latest/adminguide/lambda-content.html',
  },
} satisfies Record<string, TriggerFacts>
