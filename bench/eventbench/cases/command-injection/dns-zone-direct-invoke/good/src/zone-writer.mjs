import cp from 'node:child_process'

export const handler = async ({ zone, ttl }) => {
  const status = cp.execSync(`named-checkzone ${zone} /opt/zones/default.zone && echo ${ttl}`)
  return { ok: status.length > 0 }
}
