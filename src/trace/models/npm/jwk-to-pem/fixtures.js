import jwkToPem from 'jwk-to-pem'
import jwt from 'jsonwebtoken'

const keys = [{ kty: 'RSA', n: 'x', e: 'AQAB' }]

export const handler = async (event) => jwt.verify(event.headers.authorization, jwkToPem(keys[0]), { algorithms: ['RS256'] })
