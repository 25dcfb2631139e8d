import { model } from '../../model.ts'
import type { Export, Gives, Rule } from '../../model.ts'
import { each } from '../each.ts'

/** What a hash or cipher gives has nothing of its input that an attacker could choose. */
const digest: Gives = { of: [], characters: 'base64' }
const bytes: Gives = { of: [] }
const truth: Gives = { of: [], types: ['boolean'] }
const number: Gives = { of: [], types: ['number'] }
const uuid: Gives = { of: [], types: ['string'], characters: 'uuid' }
const random: Rule = { sinks: [{ kind: 'work', at: 'arg0' }], gives: bytes, calls: [{ at: 'last', with: [null, bytes] }] }
const derived: Rule = { gives: bytes, calls: [{ at: 'last', with: [null, bytes] }] }
const web: Readonly<Record<string, Rule>> = {
  randomUUID: { gives: uuid },
  getRandomValues: { gives: { of: [] } },
}

/** https://www.w3.org/TR/WebCryptoAPI/#subtlecrypto-interface: a key opens what it is used on, and is not in it. */
const subtle: Export = {
  members: {
    ...each(['digest', 'sign', 'encrypt', 'generateKey', 'deriveBits', 'deriveKey', 'wrapKey'], { gives: bytes }),
    verify: { gives: truth },
    decrypt: { gives: { of: ['arg2'] } },
    unwrapKey: { gives: { of: ['arg1'] } },
    importKey: { gives: { of: ['arg1'] } },
    exportKey: { gives: { of: ['arg1'] } },
  },
}

export const crypto = model({
  packages: ['crypto'],
  exports: {
    ...web,
    ...each(['createHash', 'createHmac', 'createSign'], { gives: { type: 'Hash' } }),
    ...each(['createCipheriv', 'createCipher'], { gives: { type: 'Cipher' } }),
    createVerify: { gives: { type: 'Verify' } },
    hash: { gives: digest },
    sign: { gives: digest, calls: [{ at: 'last', with: [null, digest] }] },
    verify: { gives: truth, calls: [{ at: 'last', with: [null, truth] }] },
    ...each(['randomBytes', 'pseudoRandomBytes'], random),
    ...each(['randomFill', 'randomFillSync'], derived),
    randomInt: { gives: number, calls: [{ at: 'last', with: [null, number] }] },
    ...each(['pbkdf2', 'pbkdf2Sync'], {
      ...derived,
      sinks: [
        { kind: 'work', at: 'arg2' },
        { kind: 'work', at: 'arg3' },
      ],
    }),
    ...each(['scrypt', 'scryptSync'], { ...derived, sinks: [{ kind: 'work', at: 'arg2' }] }),
    ...each(['hkdf', 'hkdfSync', 'publicEncrypt', 'privateEncrypt'], derived),
    ...each(['generateKeyPair', 'generateKeyPairSync', 'generateKey', 'generateKeySync', 'createECDH', 'createDiffieHellman'], derived),
    timingSafeEqual: { gives: truth },
    subtle,
    webcrypto: {
      members: {
        ...web,
        subtle,
      },
    },
  },
  types: {
    Hash: {
      methods: { update: { gives: { same: 'self' } }, ...each(['digest', 'sign'], { gives: digest }), end: { gives: { same: 'self' } } },
    },
    Cipher: {
      methods: {
        ...each(['update', 'final', 'getAuthTag'], { gives: digest }),
        ...each(['setAAD', 'setAutoPadding'], { gives: { same: 'self' } }),
      },
    },
    Verify: { methods: { update: { gives: { same: 'self' } }, verify: { gives: truth } } },
  },
  source: 'https://nodejs.org/docs/latest-v20.x/api/crypto.html, 2026-11-22',
})
