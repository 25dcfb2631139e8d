import { request } from 'undici'

const headerOf = (headers, wanted) => headers.find(({ name }) => name.toLowerCase() === wanted)?.value
const assertKnown = (link) => {
  if (new URL(link).origin !== 'https://lists.vendor.example') throw new Error('unknown list')
}
export const handler = async ({ Records: [{ ses }] }) => {
  const link = headerOf(ses.mail.headers, 'list-unsubscribe')?.slice(1, -1)
  if (!link) return
  assertKnown(link)
  await request(link, { method: 'POST', body: 'List-Unsubscribe=One-Click' })
}
