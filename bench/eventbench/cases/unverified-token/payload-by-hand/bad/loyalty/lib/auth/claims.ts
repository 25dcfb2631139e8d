interface Claims {
  readonly sub: string
}

export async function claimsOf(token: string): Promise<Claims> {
  return JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8')) // finds unverified-token
}
