import { hostOf, isLocalHost } from '../../syntax/hosts.ts'

interface Switch {
  readonly name: RegExp
  readonly value: RegExp
  readonly what: string
}

const off = /^\s*(?:0|false|no|off|disabled?|none)\s*$/i
const on = /^\s*(?:1|true|yes|on|enabled?)\s*$/i
const noCertificate = 'turns the check of certificates off'

/** Variables that runtimes, clients and libraries read, and the usual names of a project's own switches. */
const switches: readonly Switch[] = [
  // Node.js takes no other value for off.
  { name: /^NODE_TLS_REJECT_UNAUTHORIZED$/, value: /^\s*0\s*$/, what: noCertificate },
  { name: /^PYTHONHTTPSVERIFY$/, value: /^\s*0\s*$/, what: noCertificate },
  // Git looks whether it is set at all.
  { name: /^GIT_SSL_NO_VERIFY$/, value: /^(?!\s*(?:0|false|no|off)?\s*$)/i, what: noCertificate },
  {
    name: /^(?:\w+_)?(?:CURL_INSECURE|INSECURE_SKIP_(?:TLS_)?VERIFY|(?:SSL|TLS)_INSECURE|(?:SKIP|DISABLE|NO)_(?:SSL|TLS)_(?:VERIFY|VERIFICATION|VALIDATION)|TRUST_ALL_CERT(?:IFICATE)?S)$/,
    value: on,
    what: noCertificate,
  },
  {
    name: /^(?:\w+_)?(?:REJECT_UNAUTHORIZED|(?:SSL|TLS|CERT)_VERIFY|VERIFY_(?:SSL|TLS|CERTS?)|STRICT_SSL)$/i,
    value: off,
    what: noCertificate,
  },
  { name: /^PGSSLMODE$/, value: /^\s*(?:disable|allow)\s*$/i, what: 'lets the connection to the database be plain' },
  { name: /^NODE_OPTIONS$/, value: /--tls-min-v1\.[01]\b/, what: 'lets TLS 1.0 or 1.1 be spoken' },
  { name: /^NODE_OPTIONS$/, value: /--insecure-http-parser\b/, what: 'accepts malformed HTTP, which lets requests be smuggled in' },
]

/** Parameters of connection strings. */
const parameters: readonly { readonly pattern: RegExp; readonly what: string }[] = [
  { pattern: /[?&;\s]sslmode=(?:disable|allow)\b/i, what: 'lets the connection to the database be plain' },
  { pattern: /[?&;\s](?:ssl|tls|useSSL|encrypt)=(?:false|0|no)\b/i, what: 'lets the connection to the database be plain' },
  {
    pattern: /[?&;\s](?:tlsAllowInvalidCertificates|tlsInsecure|sslInvalidCertificates|trustServerCertificate)=(?:true|1|yes)\b/i,
    what: noCertificate,
  },
  { pattern: /[?&;\s](?:rejectUnauthorized|verifyServerCertificate|sslVerifyCertificate)=(?:false|0)\b/i, what: noCertificate },
]

/** What the variable does to TLS, as the end of a sentence about it; undefined when nothing. */
export function unverified(name: string, value: string): string | undefined {
  const found = switches.find((one) => one.name.test(name) && one.value.test(value))?.what
  if (found !== undefined) return found
  const host = hostOf(value)
  if (host !== undefined && isLocalHost(host) && !host.includes('$')) return undefined
  return value.includes('=') ? parameters.find(({ pattern }) => pattern.test(value))?.what : undefined
}
