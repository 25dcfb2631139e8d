import fetch from 'node-fetch'

export const handler = async ({ page, region }) => {
  const started = Date.now()
  const { status } = await fetch(page, { method: 'HEAD', headers: { 'x-region': region } }) // finds ssrf
  return { status, milliseconds: Date.now() - started }
}
