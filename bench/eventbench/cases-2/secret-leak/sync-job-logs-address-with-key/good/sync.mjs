import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager'

const secrets = new SecretsManagerClient()
const textOf = ({ SecretString = '' }) => SecretString
const keyOfLedger = (SecretId) => secrets.send(new GetSecretValueCommand({ SecretId })).then(textOf)

export const handler = async () => {
  const key = await keyOfLedger(process.env.SECRET)
  const address = new URL('https://ledger.example/sync')
  address.searchParams.set('key', key)
  console.log('calling', address.origin)
  const { ok } = await fetch(address)
  if (!ok) throw new Error('the ledger did not answer')
}
