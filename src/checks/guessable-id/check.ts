import { check } from '../check.ts'
import { factsOf } from '../fact-check.ts'

export default check({
  title: 'Ids and secrets can be guessed',
  risk: 'code-quality',
  severity: 'low',
  why: '`Math.random()` and the clock are no secrets: who has seen some of their values, or knows about when something was made, can tell the others. A reset code or token made of them is as good as public; an id made of them can be counted through.',
  fix: 'Let the system’s own generator make ids, tokens and codes.',
  fixIn: {
    JavaScript:
      '`randomUUID()` for ids, `randomBytes(32).toString("base64url")` for tokens, `randomInt(0, 1_000_000)` for codes, all of `node:crypto`.',
    Python: '`uuid.uuid4()` for ids, `secrets.token_urlsafe(32)` for tokens, `secrets.randbelow(1_000_000)` for codes.',
  },
  silent: [
    'Something unguessable is part of it: a UUID, random bytes, a signature.',
    'Ids of messages, requests, runs and log lines, which nobody is let in by.',
    'Moments that say when, and are no ids.',
  ],
  references: [
    'CWE-330',
    'CWE-338',
    'CWE-340',
    'https://nodejs.org/api/crypto.html#cryptorandombytessize-callback',
    'https://docs.python.org/3/library/secrets.html',
  ],

  find: (app) =>
    factsOf(app, ['guessable-id'], ({ name, detail }, where) => `${name} ${where} is made by ${detail.slice(detail.indexOf(' ') + 1)}`, {
      severity: ({ detail }) => (detail.startsWith('secret') ? 'medium' : 'low'),
    }),
})
