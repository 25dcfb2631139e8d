import type { Place } from '../../../../model/place.ts'
import { build } from '../../../document/build.ts'
import type { Buildable } from '../../../document/build.ts'
import { child, entriesOf, stringOf } from '../../../document/node.ts'
import type { Node } from '../../../document/node.ts'
import { ids, normalized } from '../../names.ts'
import { joinNodes, shown } from '../../texts.ts'
import { add, attribute, grant, join, permit, ref, trust } from '../stack.ts'
import type { Stack } from '../stack.ts'
import { incomplete, settingsOf } from './event.ts'
import type { EventExpander, Settings } from './event.ts'

interface Behavior {
  readonly at: Place
  readonly pattern: Node | undefined
  readonly origin: string
  readonly settings: ReadonlyMap<string, Buildable>
  readonly associations: Buildable[]
}

/** Functions at the edge, all behind one distribution: https://www.serverless.com/framework/docs/providers/aws/events/cloudfront */
export const cloudFront: EventExpander = (stack, events) => {
  const origins = new Map<string, Node>()
  const behaviors = new Map<string, Behavior>()
  let preferred: string | undefined
  for (const event of events) {
    const { fn, at } = event
    const setting = settingsOf(event.value, 'eventType')
    const origin = setting('origin')
    if (origin === undefined) {
      incomplete(stack, event, 'origin')
      continue
    }
    const made = originOf(origin)
    const id = shown(child(made, 'Id'))
    origins.set(id, origins.get(id) ?? made)
    if (stringOf(setting('isDefaultOrigin')) === 'true') preferred = id
    const pattern = setting('pathPattern')
    const key = `${shown(pattern)} ${id}`
    const behavior = behaviors.get(key) ?? { at, pattern, origin: id, settings: behaviorOf(setting), associations: [] }
    behaviors.set(key, behavior)
    behavior.associations.push(
      build(at, { EventType: setting('eventType'), LambdaFunctionARN: attribute(fn.logicalId), IncludeBody: setting('includeBody') }),
    )
    trust(stack, fn, 'edgelambda.amazonaws.com')
    // The edge logs in the region next to the visitor.
    grant(
      stack,
      fn,
      at,
      'edge logs',
      ['logs:CreateLogGroup', 'logs:CreateLogStream', 'logs:PutLogEvents', 'logs:TagResource'],
      [{ 'Fn::Sub': 'arn:${AWS::Partition}:logs:*:*:*' }],
    )
    permit(stack, fn, at, `${fn.logicalId}InvokePermission`, 'edgelambda.amazonaws.com', {
      SourceArn: join('arn:', ref('AWS::Partition'), ':cloudfront::', ref('AWS::AccountId'), ':distribution/', ref(ids.distribution)),
    })
  }
  distribution(stack, origins, [...behaviors.values()], preferred)
  for (const [name, { at, value }] of entriesOf(stack.service.setting('cloudFront.cachePolicies')))
    add(stack, at, cachePolicyIdOf(name), 'AWS::CloudFront::CachePolicy', { CachePolicyConfig: value })
}

const cachePolicyIdOf = (name: string): string => `CloudFrontCachePolicy${normalized(name)}`

function distribution(
  stack: Stack,
  origins: ReadonlyMap<string, Node>,
  behaviors: readonly Behavior[],
  preferred: string | undefined,
): void {
  const [first] = behaviors
  if (first === undefined) return
  const standard = behaviors.find(({ pattern }) => pattern === undefined)
  const write = ({ pattern, origin, settings, associations }: Behavior, withFunctions: boolean): Buildable => ({
    ...Object.fromEntries(settings),
    TargetOriginId: withFunctions ? origin : (preferred ?? origin),
    PathPattern: withFunctions ? pattern : undefined,
    LambdaFunctionAssociations: withFunctions ? associations : undefined,
  })
  add(stack, first.at, ids.distribution, 'AWS::CloudFront::Distribution', {
    DistributionConfig: {
      Comment: joinNodes(first.at, stack.service.name, ' ', stack.service.stage),
      Enabled: true,
      DefaultCacheBehavior: standard === undefined ? write(first, false) : write(standard, true),
      CacheBehaviors: behaviors.filter((one) => one !== standard).map((one) => write(one, true)),
      Origins: [...origins.values()],
    },
  })
}

function originOf(origin: Node): Node {
  const written = stringOf(origin)
  if (written === undefined) {
    if (origin.kind !== 'map') return build(origin.at, { Id: `custom/${shown(origin)}`, DomainName: origin })
    const domain = child(origin, 'DomainName')
    const id = `${child(origin, 'S3OriginConfig') === undefined ? 'custom' : 's3'}/${shown(domain)}${shown(child(origin, 'OriginPath'))}`
    return build(origin.at, { ...Object.fromEntries(entriesOf(origin).map(([key, { value }]) => [key, value])), Id: id })
  }
  const [, scheme = '', host = '', path = ''] = /^(?:([a-z0-9]+):\/\/)?([^/]*)(\/.*)?$/i.exec(written) ?? []
  const bucket = scheme === 's3'
  const originPath = path.length > 1 ? path : undefined
  return build(origin.at, {
    Id: `${bucket ? 's3' : 'custom'}/${host}${originPath ?? ''}`,
    DomainName: host,
    OriginPath: originPath,
    ...(bucket ? { S3OriginConfig: {} } : { CustomOriginConfig: { OriginProtocolPolicy: 'match-viewer' } }),
  })
}

function behaviorOf(setting: Settings): ReadonlyMap<string, Buildable> {
  const written = entriesOf(setting('behavior')).map(([key, { value }]) => [key, value] as const)
  const policy = setting('cachePolicy')
  const named = stringOf(child(policy, 'name'))
  const cache: Buildable = child(policy, 'id') ?? (named === undefined ? undefined : ref(cachePolicyIdOf(named)))
  // Unless the team says otherwise, viewers may come over plain HTTP.
  return new Map<string, Buildable>([
    ['ViewerProtocolPolicy', 'allow-all'],
    ...(cache === undefined ? [] : [['CachePolicyId', cache] as const]),
    ...written,
  ])
}
