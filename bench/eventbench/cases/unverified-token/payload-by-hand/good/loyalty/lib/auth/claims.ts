import { CognitoJwtVerifier } from 'aws-jwt-verify'

const { USER_POOL_ID = '', CLIENT_ID = '' } = process.env
const verifier = CognitoJwtVerifier.create({ userPoolId: USER_POOL_ID, clientId: CLIENT_ID, tokenUse: 'id' })

export async function claimsOf(token: string) {
  return verifier.verify(token)
}
