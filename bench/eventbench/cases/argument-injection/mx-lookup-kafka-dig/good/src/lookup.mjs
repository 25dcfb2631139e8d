import { execFileSync } from 'node:child_process'

const values = function* (records) {
  for (const batch of Object.values(records)) for (const { value } of batch) yield JSON.parse(Buffer.from(value, 'base64').toString())
}

export async function handler({ records }) {
  let reachable = 0
  for (const { domain } of values(records)) {
    const host = String(domain)
    if (host.startsWith('-') || host.startsWith('@') || host.startsWith('+')) continue
    const answer = execFileSync('dig', [host, 'MX', '+short'])
    if (answer.length > 0) reachable += 1
  }
  return { reachable }
}
