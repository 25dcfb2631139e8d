import { pythonModel } from '../../model.ts'
import { each } from '../../node/each.ts'
import { at } from '../at.ts'

export const smtplib = pythonModel({
  packages: ['smtplib', 'aiosmtplib'],
  exports: {
    ...each(['SMTP', 'SMTP_SSL', 'LMTP'], {
      sinks: [{ kind: 'url', at: 'arg0|keywords.host|keywords.hostname' }],
      gives: { type: 'Server' },
    }),
    send: { sinks: [{ kind: 'mail', at: 'arg0' }], gives: { of: [] } },
  },
  types: {
    Server: {
      methods: {
        // The message as a whole: its first lines are its header.
        sendmail: {
          sinks: [
            { kind: 'mail', at: at(0, 'from_addr') },
            { kind: 'mail', at: at(1, 'to_addrs') },
            { kind: 'mail', at: at(2, 'msg'), only: 'strings' },
          ],
          gives: { of: [] },
        },
        // The library writes the header of a message object, and refuses line breaks in it since 3.6.
        send_message: { sinks: [{ kind: 'mail', at: 'arg0.html|keywords.msg.html' }], gives: { of: [] } },
        ...each(['login', 'starttls', 'ehlo', 'helo', 'quit', 'close', 'connect', 'set_debuglevel'], { gives: { of: [] } }),
        __enter__: { gives: { same: 'self' } },
      },
    },
  },
  source: 'https://docs.python.org/3.13/library/smtplib.html, 2026-11-22',
})
