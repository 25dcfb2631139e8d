import { known, unknown } from '../../../model/known.ts'
import type { Known } from '../../../model/known.ts'
import type { ResourceOf } from '../../../model/resource.ts'
import type { Declared } from '../estate.ts'
import { get, isAbsent, itemsOf, placeOfValue, readBoolean, readString, readText } from '../../document/value.ts'
import type { Value } from '../../document/value.ts'
import { accompanies, companionsOf } from './companion.ts'
import { choose, some, written } from './outcomes.ts'
import type { ResourceReader } from './resource-reader.ts'

export const distribution: ResourceReader = (declared, estate) => {
  const config = declared.get('DistributionConfig')
  const behaviours = [get(config, 'DefaultCacheBehavior'), ...itemsOf(get(config, 'CacheBehaviors'))].filter(
    (behaviour) => !isAbsent(behaviour),
  )
  // Newer access logs are a delivery that names the distribution: https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/standard-logging.html
  const deliveries = companionsOf(declared, estate, 'AWS::Logs::DeliverySource', 'ResourceArn')
  return {
    kind: 'distribution',
    viewerProtocols: behaviours.map((behaviour) => ({
      value: readString(get(behaviour, 'ViewerProtocolPolicy')),
      at: placeOfValue(behaviour) ?? declared.resource.at,
    })),
    minimumTls: minimumTls(get(config, 'ViewerCertificate')),
    accessLog: some([
      written(get(config, 'Logging', 'Bucket')),
      ...behaviours.map((behaviour) => written(get(behaviour, 'RealtimeLogConfigArn'))),
      ...deliveries.map((delivery) => accompanies(delivery, declared)),
    ]),
    protectedByWebAcl: written(get(config, 'WebACLId')),
    origins: itemsOf(get(config, 'Origins')).map((origin) => originOf(origin, declared)),
  }
}

/**
 * With CloudFront's own certificate it is TLSv1 whatever is written. Another certificate needs the version written.
 * https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_ViewerCertificate.html
 */
function minimumTls(certificate: Value): Known<string> {
  const version = get(certificate, 'MinimumProtocolVersion')
  const named = choose<string>(written(version), readString(version), unknown('no minimum version is written for the certificate'))
  const own = choose<string>(readBoolean(get(certificate, 'CloudFrontDefaultCertificate'), false), known('TLSv1'), named)
  return choose<string>(written(certificate), own, known('TLSv1'))
}

/** A bucket is asked by the protocol that the viewer used: https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/using-https-cloudfront-to-s3-origin.html */
function originOf(origin: Value, declared: Declared): ResourceOf<'distribution'>['origins'][number] {
  const custom = get(origin, 'CustomOriginConfig')
  return {
    domain: readText(get(origin, 'DomainName')),
    protocol: isAbsent(get(origin, 'VpcOriginConfig'))
      ? readString(get(custom, 'OriginProtocolPolicy'), 'match-viewer')
      : unknown('it is a setting of the origin in the private network'),
    at: placeOfValue(origin) ?? declared.resource.at,
  }
}
