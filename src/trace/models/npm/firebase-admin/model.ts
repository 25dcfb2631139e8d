import { model } from '../../model.ts'
import type { Gives, Rule } from '../../model.ts'
import { each } from '../../node/each.ts'

const document: Gives = { read: 'database', from: 'Firestore' }
const store: Rule = { gives: { type: 'Firestore' } }
const auth: Rule = { gives: { type: 'Auth' } }
const other: Rule = { gives: { type: 'Other' } }

export const firebaseAdmin = model({
  packages: ['firebase-admin', '@google-cloud/firestore', '@firebase/firestore'],
  exports: {
    initializeApp: { client: true, gives: { type: 'App' } },
    app: { gives: { type: 'App' } },
    firestore: store,
    Firestore: { client: true, ...store },
    'firestore/getFirestore': store,
    database: { gives: { type: 'Firestore' } },
    auth,
    'auth/getAuth': auth,
    ...each(['messaging', 'storage', 'messaging/getMessaging', 'storage/getStorage'], other),
    credential: { members: each(['cert', 'applicationDefault'], { gives: { of: [] } }) },
  },
  types: {
    App: { methods: { firestore: store, database: store, auth, messaging: other, storage: other } },
    Firestore: {
      fluent: true,
      methods: {
        ...each(['doc', 'child'], { sinks: [{ kind: 'record-key', at: 'arg0' }], gives: { same: 'self' } }),
        ref: { sinks: [{ kind: 'record-key', at: 'arg0' }], gives: { same: 'self' } },
        ...each(['data', 'val', 'getAll'], { gives: document }),
        ...each(['forEach', 'onSnapshot'], { calls: [{ at: 'arg0', with: [{ same: 'self' }] }], gives: 'nothing' }),
        runTransaction: { calls: [{ at: 'arg0', with: [{ same: 'self' }] }], gives: { callback: 0 } },
        ...each(['set', 'update', 'create', 'delete', 'add', 'push'], { gives: { same: 'self' } }),
      },
    },
    Auth: {
      methods: {
        verifyIdToken: { notes: [{ kind: 'token-verified', token: 'arg0' }], gives: { of: ['arg0'] } },
        verifySessionCookie: { notes: [{ kind: 'token-verified', token: 'arg0' }], gives: { of: ['arg0'] } },
        '*': { gives: { read: 'response', from: 'Firebase' } },
      },
    },
    Other: { fluent: true, methods: { '*': { gives: { read: 'response', from: 'Firebase' } } } },
  },
  source: 'https://firebase.google.com/docs/reference/admin/node, 2026-11-22',
})
