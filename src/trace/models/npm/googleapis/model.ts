import { model } from '../../model.ts'
import type { Gives, Rule } from '../../model.ts'
import { each } from '../../node/each.ts'

const answer: Gives = { read: 'response', from: 'Google' }
const client: Rule = { client: true, gives: { type: 'Service' } }
const services = [
  'drive',
  'sheets',
  'calendar',
  'gmail',
  'youtube',
  'oauth2',
  'docs',
  'people',
  'admin',
  'analytics',
  'androidpublisher',
  'storage',
  'compute',
]
const auth = each(['GoogleAuth', 'JWT', 'OAuth2Client', 'Compute', 'UserRefreshClient'], { gives: { type: 'Auth' } })

export const googleapis = model({
  packages: ['googleapis', 'google-auth-library', '@googleapis/drive', '@googleapis/sheets', 'google-spreadsheet'],
  exports: {
    google: { members: { ...each(services, client), auth: { members: { ...auth, OAuth2: { gives: { type: 'Auth' } } } } } },
    ...each(services, client),
    ...auth,
    GoogleSpreadsheet: client,
  },
  types: {
    Service: { fluent: true, methods: { '*': { gives: answer } } },
    Auth: {
      methods: {
        verifyIdToken: { notes: [{ kind: 'token-verified', token: 'arg0.idToken' }], gives: { type: 'Ticket' } },
        request: { request: { url: 'arg0.url', body: 'arg0.data' }, gives: { fields: { data: answer, status: { of: [] } } } },
        '*': { gives: answer },
      },
    },
    Ticket: { methods: { getPayload: { gives: { of: ['made0'] } }, getUserId: { gives: { of: ['made0'] } } } },
  },
  source: 'https://googleapis.dev/nodejs/googleapis/latest, https://github.com/googleapis/google-auth-library-nodejs, 2026-11-22',
})
