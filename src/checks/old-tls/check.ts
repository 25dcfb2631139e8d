import { holds, placeOf, values } from '../../model/known.ts'
import { resourcesOfKind } from '../../model/questions.ts'
import { check } from '../check.ts'

export default check({
  title: 'Clients may speak an old TLS that can be broken',
  risk: 'data-in-transit',
  severity: 'medium',
  why: 'TLS 1.0 and 1.1 have been withdrawn (RFC 8996). Where a server still takes them, somebody on the way can push a client down to them and attack what they protect.',
  fix: 'Set `securityPolicy: tls_1_2` (serverless-domain-manager), `SecurityPolicy: TLS_1_2` on the domain, `MinimumProtocolVersion: TLSv1.2_2021` or newer on the distribution.',
  silent: [
    'TLS 1.2 or newer is asked for.',
    'Nothing is written.',
    "A distribution with the provider's own certificate, which cannot ask for more.",
  ],
  references: [
    'OW-A3',
    'SAS-7',
    'CWE-326',
    'RFC 8996',
    'https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-custom-domain-tls-version.html',
  ],

  *find(app) {
    for (const resource of [...resourcesOfKind(app, 'domain'), ...resourcesOfKind(app, 'distribution')]) {
      const at = placeOf(resource.minimumTls)
      if (at !== undefined && holds(resource.minimumTls, isOld) === 'yes')
        yield {
          at,
          about: resource.id,
          reach: 'public',
          because: `${resource.logicalId} accepts ${values(resource.minimumTls).join(' or ')}`,
          remedies: [{ of: resource.id, setting: 'minimum-tls', at }],
        }
    }
  },
})

/** `TLS_1_0`, `TLSv1_2016`, `TLSv1.1_2016`, `SSLv3`. */
const isOld = (version: string): boolean => /^(?:SSL.*|TLS_1_[01]|TLSv1(?:\.[01])?(?:_\d{4})?)$/i.test(version)
