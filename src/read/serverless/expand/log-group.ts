import type { ServiceFunction } from '../functions.ts'
import { stringOf } from '../../document/node.ts'
import { normalized } from '../names.ts'
import { joinNodes } from '../texts.ts'
import { add } from './stack.ts'
import type { Stack } from './stack.ts'

/** The log group that the framework makes for a function, unless told not to or told another one. */
export function logGroup(stack: Stack, fn: ServiceFunction): void {
  const { service } = stack
  if (
    stringOf(fn.get('disableLogs')) === 'true' ||
    fn.get('logs', 'logGroup') !== undefined ||
    service.setting('logs.lambda.logGroup') !== undefined
  )
    return
  add(
    stack,
    fn.at,
    `${normalized(fn.key)}LogGroup`,
    'AWS::Logs::LogGroup',
    {
      LogGroupName: joinNodes(fn.at, '/aws/lambda/', fn.name),
      RetentionInDays: fn.get('logRetentionInDays') ?? service.setting('logRetentionInDays'),
      DataProtectionPolicy: fn.get('logDataProtectionPolicy') ?? service.setting('logDataProtectionPolicy'),
    },
    { generated: true, condition: stringOf(fn.get('condition')) },
  )
}
