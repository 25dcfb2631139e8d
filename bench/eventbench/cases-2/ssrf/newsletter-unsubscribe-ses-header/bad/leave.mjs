import { request } from 'undici'

const headerOf = (headers, wanted) => headers.find(({ name }) => name.toLowerCase() === wanted)?.value
export const handler = async ({ Records: [{ ses }] }) => {
  const link = headerOf(ses.mail.headers, 'list-unsubscribe')?.slice(1, -1)
  if (!link) return
  await request(link, { method: 'POST', body: 'List-Unsubscribe=One-Click' }) // finds ssrf
}
