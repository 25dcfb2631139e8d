import { DecryptCommand, EncryptCommand, GenerateDataKeyCommand, KMSClient, ReEncryptCommand, SignCommand } from '@aws-sdk/client-kms'
import { createCipheriv, randomBytes } from 'node:crypto'

const kms = new KMSClient({})
const KeyId = process.env.KEY_ID
const bytes = (text) => Buffer.from(text, 'base64')

export const encrypt = async ({ text }) => {
  const { CiphertextBlob } = await kms.send(new EncryptCommand({ KeyId, Plaintext: Buffer.from(text) })) // uses kms:Encrypt on DataKey
  return Buffer.from(CiphertextBlob).toString('base64')
}

export const decrypt = async ({ blob }) => {
  const { Plaintext } = await kms.send(new DecryptCommand({ KeyId, CiphertextBlob: bytes(blob) })) // uses kms:Decrypt on DataKey
  return Buffer.from(Plaintext).toString()
}

export const rewrap = async ({ blob }) => {
  const input = { CiphertextBlob: bytes(blob), SourceKeyId: KeyId, DestinationKeyId: process.env.NEW_KEY }
  return (await kms.send(new ReEncryptCommand(input))).CiphertextBlob // uses kms:ReEncryptFrom on DataKey; kms:ReEncryptTo on NewKey
}

export const sign = async ({ receipt }) => {
  const send = (command) => kms.send(command) // uses kms:Sign on SigningKey
  const { Signature } = await send(new SignCommand({ KeyId: process.env.SIGNING_KEY, Message: Buffer.from(receipt), SigningAlgorithm: 'ECDSA_SHA_256' }))
  return Buffer.from(Signature).toString('hex')
}

export const envelope = async ({ text }) => {
  const { Plaintext, CiphertextBlob } = await kms.send(new GenerateDataKeyCommand({ KeyId, KeySpec: 'AES_256' })) // uses kms:GenerateDataKey on DataKey
  const cipher = createCipheriv('aes-256-gcm', Plaintext, randomBytes(12))
  return { key: CiphertextBlob, data: cipher.update(text, 'utf8', 'base64') + cipher.final('base64') }
}

export const byAlias = async ({ text }) =>
  kms.send(new EncryptCommand({ KeyId: 'alias/payments-data', Plaintext: Buffer.from(text) })) // uses kms:Encrypt on DataKey
