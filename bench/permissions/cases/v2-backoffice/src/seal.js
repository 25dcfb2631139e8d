const { KMS } = require('aws-sdk')
const kms = new KMS()

exports.handler = async ({ text }) => {
  const { CiphertextBlob } = await kms.encrypt({ KeyId: process.env.KEY, Plaintext: text }).promise() // uses kms:Encrypt on SealKey
  return CiphertextBlob.toString('base64')
}

exports.open = async ({ blob }) => {
  const { Plaintext } = await kms.decrypt({ CiphertextBlob: Buffer.from(blob, 'base64'), KeyId: process.env.KEY }).promise() // uses kms:Decrypt on SealKey
  return Plaintext.toString()
}
