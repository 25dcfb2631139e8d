import ky from 'ky'

const trusted = /^https:\/\/[a-z0-9-]+\.partner\.example\.com\//

export const handler = async ({ to, rows }: { to: string; rows: number }) => {
  const known = trusted.test(to)
  await ky.post(to, { json: { rows, known }, retry: 0 }) // finds ssrf
}
