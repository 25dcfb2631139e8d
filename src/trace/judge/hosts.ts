import type { Application } from '../../model/application.ts'
import type { Fn } from '../../model/function.ts'
import { values } from '../../model/known.ts'
import { literal } from '../../model/text.ts'
import type { Text } from '../../model/text.ts'
import { hostOf, isLocalHost } from '../../syntax/hosts.ts'
import { isSharedDomain } from '../../syntax/url/shared-domains.ts'
import { textsOf } from '../link/names.ts'
import type { Shape } from '../shape.ts'

/** Where a request goes. */
export type Destination =
  | { readonly kind: 'foreign'; readonly host: string }
  /** The application itself, its account, its private network. */
  | { readonly kind: 'own' }
  | { readonly kind: 'unknown' }

/** The destinations that an address can have. */
export function destinationsOf(app: Application, fn: Fn, url: Shape): readonly Destination[] {
  return addressesOf(fn, url).map((address) => destinationOf(app, address))
}

function destinationOf(app: Application, address: Text): Destination {
  const start = headOf(address)
  const host = hostOf(start.text)
  // What follows may be the rest of the host.
  if (host === undefined || (start.cut && !/^[a-z][a-z0-9+.-]*:\/\/[^/?#]+[/?#]/i.test(start.text)))
    return address.some((part) => typeof part !== 'string' && part.kind === 'reference') ? { kind: 'own' } : { kind: 'unknown' }
  return isOwn(app, host) ? { kind: 'own' } : { kind: 'foreign', host }
}

/** The text up to what only the deployment tells. */
function headOf(address: Text): { readonly text: string; readonly cut: boolean } {
  const end = address.findIndex((part) => typeof part !== 'string')
  const head = address.slice(0, end < 0 ? undefined : end).filter((part) => typeof part === 'string')
  return { text: head.join(''), cut: end >= 0 }
}

/** Addresses as they are written; `{hostname, path}` as one. */
export function addressesOf(fn: Fn, url: Shape): readonly Text[] {
  if (url.kind === 'any') return url.of.flatMap((one) => addressesOf(fn, one))
  if (url.kind !== 'object') return textsOf(url, { kind: 'function', fn })
  const whole = ['url', 'uri', 'href', 'baseURL'].flatMap((name) =>
    addressesOf(fn, url.fields[name] ?? { kind: 'constant', value: undefined }),
  )
  if (whole.length > 0) return whole
  const protocol = url.fields['protocol']
  const scheme = protocol?.kind === 'constant' && typeof protocol.value === 'string' ? protocol.value : 'https:'
  return ['hostname', 'host']
    .flatMap((name) => textsOf(url.fields[name], { kind: 'function', fn }))
    .map((host) => [`${scheme}//`, ...host, '/'].reduce<Text>(joined, []))
}

const joined = (before: Text, part: Text[number]): Text => {
  const last = before.at(-1)
  return typeof last === 'string' && typeof part === 'string' ? [...before.slice(0, -1), last + part] : [...before, part]
}

function isOwn(app: Application, host: string): boolean {
  if (isLocalHost(host) || /(^|\.)(amazonaws\.com|on\.aws|api\.aws)(\.cn)?$/.test(host)) return true
  return ownDomains(app).some((domain) => host === domain || host.endsWith(`.${domain}`))
}

const remembered = new WeakMap<Application, readonly string[]>()

/** The domains that the templates give to the application, without the label of the single host. */
function ownDomains(app: Application): readonly string[] {
  const known = remembered.get(app)
  if (known !== undefined) return known
  const hosts = app.resources
    .filter(({ kind }) => kind === 'domain' || kind === 'distribution')
    .flatMap(({ name }) => (name === undefined ? [] : values(name)))
    .flatMap((name) => literal(name)?.toLowerCase() ?? [])
  const domains = hosts.flatMap((host) => {
    const labels = host.split('.')
    const parent = labels.slice(1).join('.')
    return labels.length > 2 && !isSharedDomain(parent) ? [host, parent] : labels.length > 1 ? [host] : []
  })
  remembered.set(app, domains)
  return domains
}

/** Services to which such data is sent because that is what they are for. https://… of the providers' API documents, read 2026-11. */
export function isMeantFor(host: string, what: 'card' | 'credential' | 'contact'): boolean {
  return providers[what].test(host)
}

const providers = {
  card: /(^|\.)(stripe\.com|paypal\.com|braintree-api\.com|braintreegateway\.com|adyen\.com|adyenpayments\.com|squareup\.com|mollie\.com|checkout\.com|authorize\.net|razorpay\.com|worldpay\.com|klarna\.com|cybersource\.com|payu\.com|paystack\.co|flutterwave\.com|mercadopago\.com|plaid\.com|basistheory\.com|verygoodsecurity\.com)$/,
  credential:
    /(^|\.)(auth0\.com|okta\.com|oktapreview\.com|onelogin\.com|microsoftonline\.com|googleapis\.com|accounts\.google\.com|amazoncognito\.com|github\.com|facebook\.com|apple\.com|clerk\.com|stytch\.com|supabase\.co|workos\.com|haveibeenpwned\.com|google\.com)$/,
  contact:
    /(^|\.)(sendgrid\.com|mailgun\.net|postmarkapp\.com|mailchimp\.com|mandrillapp\.com|sendinblue\.com|brevo\.com|sparkpost\.com|mailjet\.com|resend\.com|twilio\.com|nexmo\.com|vonage\.com|messagebird\.com|plivo\.com|shippo\.com|easypost\.com)$/,
} as const
