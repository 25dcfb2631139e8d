import { model } from '../../model.ts'
import type { Rule, Sink } from '../../model.ts'
import { each } from '../../node/each.ts'

/** `send(message)`, and mailgun's `create(domain, message)`. Headers travel as JSON or form fields: a line break stays inside. */
const message: readonly Sink[] = ['arg0', 'arg1'].flatMap((at): readonly Sink[] => [
  ...['to', 'cc', 'bcc', 'from', 'To', 'Cc', 'Bcc', 'From', 'reply_to', 'replyTo'].map((name): Sink => ({
    kind: 'mail',
    at: `${at}.${name}`,
  })),
  ...['html', 'HtmlBody'].map((name): Sink => ({ kind: 'html', at: `${at}.${name}` })),
])
const send: Rule = { sinks: message, calls: [{ at: 'last', with: [null, { of: [] }] }], gives: { of: [] } }

export const sendgridMail = model({
  packages: ['@sendgrid/mail', 'postmark', 'resend', 'mailgun.js', 'mailgun-js'],
  exports: {
    default: { gives: { type: 'Mail' }, members: each(['send', 'sendMultiple'], send) },
    ...each(['ServerClient', 'Resend', 'MailService'], { client: true, gives: { type: 'Mail' } }),
    setApiKey: { gives: 'nothing' },
  },
  types: {
    // `fluent`: resend.emails.send, mailgun.client().messages.create, mailgun().messages().send.
    Mail: { fluent: true, methods: each(['send', 'sendMultiple', 'sendEmail', 'create'], send) },
  },
  source: 'https://github.com/sendgrid/sendgrid-nodejs, https://github.com/mailgun/mailgun.js, https://resend.com/docs, 2026-11-22',
})
