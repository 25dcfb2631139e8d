import type { Application } from '../../model/application.ts'
import type { Fn } from '../../model/function.ts'
import { holds, placeOf, values } from '../../model/known.ts'
import { resourcesOfKind, showRoute } from '../../model/questions.ts'
import type { Text } from '../../model/text.ts'
import { check } from '../check.ts'
import type { Found } from '../check.ts'
import { factsOf } from '../fact-check.ts'
import { byPlace, sharedBy } from '../inherited.ts'
import { plainHost } from './plain-host.ts'

export default check({
  title: 'Data travels in clear over the internet',
  risk: 'data-in-transit',
  severity: { public: 'medium', authenticated: 'low', internal: 'low' },
  why: 'Everybody on the way reads and changes what goes over plain HTTP: tokens, personal data, and answers that the function then trusts.',
  fix: 'Use the https:// address. Where the other side has none, put it behind a proxy that has, or into the private network.',
  silent: [
    'Hosts that no foreign wire leads to: localhost, private addresses, `.local`, `.internal`, names without a dot, the metadata address.',
    'Hosts known only at deployment.',
    'Names of XML namespaces and vocabularies, origins and redirects of browsers, proxies.',
    'Websites in buckets, which know no TLS, behind a distribution.',
  ],
  references: [
    'OW-A3',
    'SAS-7',
    'CWE-319',
    'https://docs.aws.amazon.com/wellarchitected/latest/security-pillar/protecting-data-in-transit.html',
  ],

  *find(app) {
    yield* fromEnvironment(app)
    yield* fromRoutes(app)
    yield* fromSubscriptions(app)
    yield* fromOrigins(app)
    yield* factsOf(
      app,
      ['plain-text'],
      ({ name, detail }, where) => `${name} ${where} sends in clear${detail === '' ? '' : ` to ${detail}`}`,
    )
  },
})

const hostOfAny = (value: readonly Text[]): string | undefined => value.map(plainHost).find((host) => host !== undefined)

function* fromEnvironment(app: Application): Iterable<Found> {
  for (const { at, setting, functions } of byPlace(app, plainVariables)) {
    const { names, ...shared } = sharedBy(app, functions)
    yield { at, ...shared, key: setting.name, because: `${setting.name} of ${names} leads to http://${setting.host}` }
  }
}

/** Addresses that browsers are sent to or come from, and proxies, which tunnel TLS. */
const notCalled = /origin|redirect|callback|cors|referr?er|proxy|namespace|xmlns|schema|site_?url|return/i

function* plainVariables(fn: Fn): Iterable<{ readonly at: Fn['at']; readonly setting: { readonly name: string; readonly host: string } }> {
  for (const { name, value, at } of fn.environment) {
    const host = notCalled.test(name) ? undefined : hostOfAny(values(value))
    if (host !== undefined) yield { at: placeOf(value) ?? at, setting: { name, host } }
  }
}

function* fromRoutes(app: Application): Iterable<Found> {
  for (const route of app.routes) {
    const host = hostOfAny(values(route.target).flatMap((target) => (target.kind === 'url' ? [target.url] : [])))
    if (host !== undefined) yield { at: route.at, about: route.id, because: `${showRoute(route)} passes requests on to http://${host}` }
  }
}

function* fromSubscriptions(app: Application): Iterable<Found> {
  for (const topic of resourcesOfKind(app, 'topic'))
    for (const { protocol, endpoint, at } of topic.subscriptions) {
      const host = hostOfAny(values(endpoint).flatMap((target) => (target.kind === 'external' ? [target.name] : [])))
      if (host !== undefined && holds(protocol, (word) => word === 'http') === 'yes')
        yield { at, about: topic.id, key: host, because: `${topic.logicalId} sends its messages to http://${host}` }
    }
}

function* fromOrigins(app: Application): Iterable<Found> {
  for (const distribution of resourcesOfKind(app, 'distribution'))
    for (const { domain, protocol, at } of distribution.origins) {
      const host =
        holds(protocol, (word) => word === 'http-only') === 'yes'
          ? hostOfAny(values(domain).map((name) => ['http://', ...name]))
          : undefined
      if (host !== undefined)
        yield {
          at,
          about: distribution.id,
          reach: 'public',
          key: host,
          because: `${distribution.logicalId} fetches from http://${host} only`,
        }
    }
}
