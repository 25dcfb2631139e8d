import type { Application } from '../../model/application.ts'
import { holds, placeOf, values } from '../../model/known.ts'
import { resourcesOfKind } from '../../model/questions.ts'
import type { ResourceOf } from '../../model/resource.ts'
import { referencesOf, showText } from '../../model/text.ts'
import { check } from '../check.ts'

export default check({
  title: 'Visitors are served over plain HTTP',
  risk: 'data-in-transit',
  severity: 'medium',
  why: 'Whoever typed the address without https:// stays in clear: cookies, forms and scripts can be read and changed by anybody in the same network.',
  fix: 'Set `ViewerProtocolPolicy: redirect-to-https` (pages) or `https-only` (APIs) on every behaviour.',
  silent: ['Plain requests are redirected or refused.', 'A distribution of nothing but buckets is reported as low.'],
  references: [
    'OW-A3',
    'SAS-7',
    'CWE-319',
    'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/using-https-viewers-to-cloudfront.html',
  ],

  *find(app) {
    for (const distribution of resourcesOfKind(app, 'distribution')) {
      const plain = distribution.viewerProtocols.filter(({ value }) => holds(value, (policy) => policy === 'allow-all') === 'yes')
      const [first] = plain
      if (first === undefined) continue
      yield {
        at: placeOf(first.value) ?? first.at,
        about: distribution.id,
        reach: 'public',
        ...(servesBucketsOnly(app, distribution) ? { severity: 'low' } : {}),
        because: `${distribution.logicalId} allows plain HTTP in ${plain.length} of ${distribution.viewerProtocols.length} behaviours`,
        remedies: plain.map(({ value, at }) => ({ of: distribution.id, setting: 'viewer-protocol', at: placeOf(value) ?? at })),
      }
    }
  },
})

function servesBucketsOnly(app: Application, distribution: ResourceOf<'distribution'>): boolean {
  return distribution.origins.every(({ domain }) =>
    values(domain).every((name) => /\.s3[.-]/.test(showText(name)) || referencesOf(name).some((id) => isBucket(app, id))),
  )
}

const isBucket = (app: Application, id: string): boolean =>
  app.resources.some((resource) => resource.id === id && resource.kind === 'bucket')
