import { model } from '../../model.ts'
import type { Rule, Sink } from '../../model.ts'

const fields = ['to', 'cc', 'bcc', 'from', 'sender', 'replyTo', 'inReplyTo', 'subject', 'raw', 'envelope.to'] as const
const message: readonly Sink[] = [
  ...fields.map((name): Sink => ({ kind: 'mail', at: `arg0.${name}` })),
  { kind: 'mail', at: 'arg0.headers.*' },
  { kind: 'html', at: 'arg0.html' },
  { kind: 'path', at: 'arg0.attachments[].path' },
]
const send: Rule = { sinks: message, calls: [{ at: 'arg1', with: [null, { of: [] }] }], gives: { of: [] } }

export const nodemailer = model({
  packages: ['nodemailer', 'emailjs', 'nodemailer-mailgun-transport'],
  exports: {
    createTransport: {
      client: true,
      gives: { type: 'Transport' },
      notes: [{ kind: 'tls', at: 'arg0.tls.rejectUnauthorized', off: false }],
    },
  },
  types: { Transport: { methods: { sendMail: send, verify: { gives: { of: [] } }, close: { gives: 'nothing' } } } },
  source: 'https://nodemailer.com/message, 2026-11-22',
})
