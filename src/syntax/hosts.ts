/** The host of an address with a scheme, in lower case; undefined where there is none. */
export function hostOf(address: string): string | undefined {
  const found = /^[a-z][a-z0-9+.-]{1,30}:\/\/(?:[^\s/?#@]{0,400}@)?(\[[0-9a-f:.]{2,50}\]|[^\s/:?#@]{1,255})/i.exec(address.trim())
  return found?.[1]?.toLowerCase().replace(/\.$/, '')
}

/**
 * Does the host lead nowhere but to the machine itself, its private network or a name that only such networks know? Plain HTTP to it crosses no
 * foreign wire. Private addresses: RFC 1918, RFC 3927 (link-local, where clouds keep their metadata), RFC 4193; names: RFC 6761, RFC 6762, RFC 8375
 * and the private-use top-level domain `internal`.
 */
export function isLocalHost(host: string): boolean {
  const name = host
    .toLowerCase()
    .replace(/^\[|\]$/g, '')
    .replace(/\.$/, '')
  if (/^[\d.]+$/.test(name)) return /^(?:127|10|0)\.|^192\.168\.|^172\.(?:1[6-9]|2\d|3[01])\.|^169\.254\./.test(name)
  if (name.includes(':')) return /^(?:::1?$|f[cd]|fe8)/.test(name)
  return (
    !name.includes('.') ||
    /(?:^|\.)(?:localhost|local|internal|localdomain|lan|home\.arpa|consul|test|invalid|svc|cluster\.local)$/.test(name)
  )
}
