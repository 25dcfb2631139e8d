import type { Text } from '../../model/text.ts'
import { hostOf, isLocalHost } from '../../syntax/hosts.ts'

/** Hosts whose addresses are names of things, never called. */
const vocabularies =
  /(?:^|\.)(?:w3\.org|xmlsoap\.org|xmlns\.com|purl\.org|json-schema\.org|schema\.org|openxmlformats\.org|hl7\.org|snomed\.info|loinc\.org|unitsofmeasure\.org|oasis-open\.org)$|^schemas?\./

/** The host that an address leads to over plain HTTP and a foreign wire; `*` stands for what is known only at deployment. */
export function plainHost(address: Text): string | undefined {
  const written = address.map((part) => (typeof part === 'string' ? part : '*')).join('')
  if (!/^\s*http:\/\//i.test(written)) return undefined
  const host = hostOf(written)
  // Of a host with an open part, only a fixed domain at its end tells that it is foreign.
  if (
    host === undefined ||
    isLocalHost(host) ||
    vocabularies.test(host) ||
    (host.includes('*') && !/\.[a-z0-9-]+\.[a-z]{2,20}$/.test(host))
  )
    return undefined
  return /\.s3-website[.-]/.test(host) ? undefined : host
}
