import { CognitoJwtVerifier } from 'aws-jwt-verify'
import { execSync } from 'child_process'

const verifier = CognitoJwtVerifier.create({ userPoolId: 'eu-west-1_abcdefgh', tokenUse: 'access', clientId: 'app' })

export const handler = async (event) => {
  const claims = await verifier.verify(event.headers.authorization)
  execSync(`logger ${claims['custom:name']}`) // finds command
  execSync(`logger ${Number(claims.exp)}`)
}
