import type { Application } from '../../model/application.ts'
import type { Fn } from '../../model/function.ts'
import type { NodeId } from '../../model/ids.ts'
import { values } from '../../model/known.ts'
import { text } from '../../model/text.ts'
import type { Text } from '../../model/text.ts'
import { scopesOfKeys } from '../forwarded-needs.ts'
import type { Need, Scope } from '../need.ts'
import { arnHere } from '../things.ts'
import { destinationNeeds } from './destinations.ts'
import { everything, ofTarget, placeOr } from './make.ts'
import type { Make } from './make.ts'
import { alsoOfNetwork, asksOfNetwork, joinsNetwork } from './network.ts'
import { sourceNeeds } from './sources.ts'

/*
 * What the platform does with the function's role. https://docs.aws.amazon.com/lambda/latest/dg/lambda-intro-execution-role.html and the pages of
 * the event sources; 2026-11-22.
 */

/** What the platform needs the function's role for: reading its sources, handing on its failures, its log, its network, its traces. */
export function platformNeeds(app: Application, fn: Fn): readonly Need[] {
  const make: Make = (action, scope, at, what, optional = false) => ({
    function: fn.id,
    action,
    scope,
    conditions: [],
    reason: { kind: 'platform', what, at },
    optional,
  })
  return [
    ...fn.triggers.flatMap((trigger) => sourceNeeds(app, trigger, make)),
    ...destinationNeeds(app, fn, make),
    ...logNeeds(fn, make),
    ...networkNeeds(fn, make),
    ...mountNeeds(app, fn, make),
    ...(values(fn.tracing).includes(true)
      ? ['xray:PutTraceSegments', 'xray:PutTelemetryRecords'].map((action) =>
          make(action, everything, placeOr(fn.tracing, fn.at), 'it is traced'),
        )
      : []),
    ...scopesOfKeys(fn.environmentKeyName === undefined ? [] : values(fn.environmentKeyName)).map((scope) =>
      make('kms:Decrypt', scope, fn.at, 'its environment is encrypted with this key', true),
    ),
  ]
}

/** https://docs.aws.amazon.com/lambda/latest/dg/monitoring-cloudwatchlogs.html */
function logNeeds(fn: Fn, make: Make): readonly Need[] {
  const group = (name: Text): Text => arnHere('logs', text('log-group:/aws/lambda/', ...name, ':*'))
  const names = fn.name === undefined ? [] : values(fn.name)
  const arns: readonly Text[] =
    fn.logging.group !== undefined
      ? [[{ kind: 'reference', to: fn.logging.group, attribute: 'Arn' }]]
      : names.length > 0
        ? names.map(group)
        : // The platform makes the name up: a role that referred to the function would be a circle.
          [group(text({ kind: 'pseudo', name: 'stack' }, `-${fn.logicalId}-*`))]
  const things: readonly NodeId[] = fn.logging.group === undefined ? [] : [fn.logging.group]
  const scope: Scope = { arns, fit: names.length > 0 || things.length > 0 ? 'exact' : 'part', things }
  return [
    make('logs:CreateLogStream', scope, fn.at, 'it writes its log'),
    make('logs:PutLogEvents', scope, fn.at, 'it writes its log'),
    make('logs:CreateLogGroup', scope, fn.at, 'it makes its log group where there is none', true),
  ]
}

/** https://docs.aws.amazon.com/lambda/latest/dg/configuration-vpc.html#configuration-vpc-permissions */
function networkNeeds(fn: Fn, make: Make): readonly Need[] {
  if (!values(fn.network).some((network) => network !== 'none')) return []
  const what = 'it stands in a private network'
  const at = placeOr(fn.network, fn.at)
  return [
    ...joinsNetwork.map((action) => make(action, everything, at, what)),
    ...[...asksOfNetwork, ...alsoOfNetwork].map((action) => make(action, everything, at, what, true)),
  ]
}

/** https://docs.aws.amazon.com/lambda/latest/dg/configuration-filesystem.html: whether it only reads is not told. */
function mountNeeds(app: Application, fn: Fn, make: Make): readonly Need[] {
  return (fn.fileSystems ?? []).flatMap((system) =>
    ofTarget(
      app,
      system,
      ['elasticfilesystem:ClientMount', 'elasticfilesystem:ClientWrite'],
      'it mounts this file system',
      placeOr(system, fn.at),
      make,
    ),
  )
}
