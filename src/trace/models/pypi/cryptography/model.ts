import { pythonModel } from '../../model.ts'
import type { Rule } from '../../model.ts'
import { each } from '../../node/each.ts'

const bytes: Rule = { gives: { of: [], types: ['string'], characters: 'base64url' } }
const keys: Rule = { gives: { type: 'Key' } }

// What is encrypted, signed or hashed has nothing of its input that somebody could choose.
export const cryptography = pythonModel({
  packages: [
    'cryptography',
    'Crypto',
    'Cryptodome',
    'nacl',
    'rsa',
    'passlib',
    'bcrypt',
    'argon2',
    'ecdsa',
    'aws_encryption_sdk',
    'gnupg',
    'itsdangerous',
  ],
  exports: {
    ...each(
      [
        'fernet.Fernet',
        'fernet.MultiFernet',
        'Cipher.AES.new',
        'Cipher.PKCS1_OAEP.new',
        'secret.SecretBox',
        'public.SealedBox',
        'hazmat.primitives.ciphers.Cipher',
      ],
      {
        gives: { type: 'Key' },
        members: { generate_key: bytes },
      },
    ),
    ...each(
      [
        'hazmat.primitives.serialization.load_pem_private_key',
        'hazmat.primitives.serialization.load_pem_public_key',
        'PublicKey.RSA.import_key',
      ],
      keys,
    ),
    ...each(
      [
        'PublicKey.RSA.importKey',
        'signing.VerifyKey',
        'signing.SigningKey',
        'Signature.pkcs1_15.new',
        'hazmat.primitives.hmac.HMAC',
        'PasswordHasher',
      ],
      keys,
    ),
    ...each(['Hash.SHA256.new', 'Hash.HMAC.new', 'hazmat.primitives.hashes.Hash'], { gives: { type: 'py:hashlib#Hash' } }),
    ...each(
      [
        'hashpw',
        'gensalt',
        'kdf',
        'Random.get_random_bytes',
        'sign',
        'encrypt',
        'hash.bcrypt.hash',
        'hash.pbkdf2_sha256.hash',
        'hash.argon2.hash',
      ],
      bytes,
    ),
    ...each(['checkpw', 'verify', 'hash.bcrypt.verify', 'hash.pbkdf2_sha256.verify', 'hash.argon2.verify'], {
      gives: { of: [], types: ['boolean'] },
    }),
    decrypt: { gives: { of: ['arg0'] } },
    ...each(['Serializer', 'URLSafeTimedSerializer', 'URLSafeSerializer', 'TimestampSigner'], keys),
  },
  types: {
    Key: {
      fluent: true,
      methods: {
        ...each(['encrypt', 'sign', 'finalize', 'hash', 'dumps', 'encrypt_and_digest', 'update', 'digest', 'hexdigest'], bytes),
        ...each(['decrypt', 'unsign', 'loads', 'decrypt_and_verify'], { gives: { of: ['arg0'] } }),
        ...each(['verify', 'check_needs_rehash'], { gives: { of: [], types: ['boolean'] } }),
      },
    },
  },
  source: 'https://cryptography.io/en/latest/fernet/, https://www.pycryptodome.org/src/api, https://github.com/pyca/bcrypt, 2026-11-22',
})
