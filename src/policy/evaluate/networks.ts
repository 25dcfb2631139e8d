/** Addresses and networks of IP versions 4 and 6 (RFC 791, RFC 4291, RFC 4632). */

interface Network {
  readonly bytes: readonly number[]
  readonly bits: number
}

/** Is the address in the network (`203.0.113.0/24`, `2001:db8::/32`, or one address)? Undefined where one of both is neither. */
export function isInNetwork(address: string, network: string): boolean | undefined {
  const [one, all] = [networkOf(address), networkOf(network)]
  if (one === undefined || all === undefined) return undefined
  // A network is in another where it is at least as narrow.
  if (one.bytes.length !== all.bytes.length || one.bits < all.bits) return false
  return all.bytes.every((byte, index) => {
    const shown = Math.min(8, Math.max(0, all.bits - index * 8))
    return byte >> (8 - shown) === (one.bytes[index] ?? 0) >> (8 - shown)
  })
}

function networkOf(written: string): Network | undefined {
  const [address = '', length, ...more] = written.split('/')
  const bytes = address.includes(':') ? bytesOf6(address) : bytesOf4(address)
  if (bytes === undefined || more.length > 0) return undefined
  const bits = length === undefined ? bytes.length * 8 : /^\d{1,3}$/.test(length) ? Number(length) : Number.NaN
  return bits <= bytes.length * 8 ? { bytes, bits } : undefined
}

function bytesOf4(address: string): readonly number[] | undefined {
  const parts = address.split('.')
  const bytes = parts.map((part) => (/^\d{1,3}$/.test(part) ? Number(part) : 256))
  return bytes.length === 4 && bytes.every((byte) => byte < 256) ? bytes : undefined
}

function bytesOf6(address: string): readonly number[] | undefined {
  const halves = address.split('::')
  if (halves.length > 2) return undefined
  const [head, tail] = halves.map(groupsOf)
  if (head === undefined) return undefined
  if (halves.length === 1) return head.length === 16 ? head : undefined
  if (tail === undefined || head.length + tail.length > 14) return undefined
  return [...head, ...Array.from({ length: 16 - head.length - tail.length }, () => 0), ...tail]
}

function groupsOf(half: string): readonly number[] | undefined {
  if (half === '') return []
  const bytes: number[] = []
  const groups = half.split(':')
  for (const [index, group] of groups.entries()) {
    const last = index === groups.length - 1 ? bytesOf4(group) : undefined
    if (last !== undefined) bytes.push(...last)
    else if (/^[0-9a-f]{1,4}$/i.test(group)) bytes.push(Number.parseInt(group, 16) >> 8, Number.parseInt(group, 16) & 255)
    else return undefined
  }
  return bytes
}
