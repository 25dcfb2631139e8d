import { text } from '../../model/text.ts'
import { isInNetwork } from '../evaluate/networks.ts'
import { operatorOf } from '../evaluate/operators.ts'

/**
 * Can an operator read a value of a policy?
 * @param base the operator's own name in lower case: `datelessthan`
 */
export function canRead(base: string, value: string): boolean {
  const equality = equalities.find(([family]) => base.startsWith(family))?.[1]
  const operator = equality === undefined ? undefined : operatorOf(equality)?.operator
  // What can be read equals itself.
  return operator === undefined || operator.compare(text(value), text(value), () => ({ value: undefined, sure: true }), 'no') === 'yes'
}

const equalities = [
  ['numeric', 'numericequals'],
  ['date', 'dateequals'],
  ['bool', 'bool'],
  ['null', 'bool'],
  ['ip', 'ipaddress'],
  ['notip', 'ipaddress'],
  ['binary', 'binaryequals'],
] as const

/** RFC 1918, RFC 4193, and the machine itself. */
const privateNetworks = ['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', '127.0.0.0/8', 'fc00::/7', '::1/128']

/** Is the network, or the address, one that no public request comes from? */
export const isPrivateNetwork = (value: string): boolean => privateNetworks.some((network) => isInNetwork(value, network) === true)

/** More than a 256th of the internet, or the like of IP version 6. */
export function isWideNetwork(value: string): boolean {
  const bits = /^[\d.:a-f]+\/(\d{1,3})$/i.exec(value)?.[1]
  return bits !== undefined && !isPrivateNetwork(value) && Number(bits) < (value.includes(':') ? 16 : 8)
}
