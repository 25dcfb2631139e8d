import { keyPlace, stringOf } from '../../document/node.ts'
import type { Node } from '../../document/node.ts'
import { make, mapUnder, unreadable } from '../draft.ts'
import type { Draft } from '../draft.ts'
import { given, picked } from '../properties.ts'
import type { Resource } from '../template.ts'

/** `FunctionUrlConfig`: an address of the function's own, and, where it asks nobody who he is, the leave for everybody to call it. */
export function addUrl(draft: Draft, fn: Resource, reference: Node): void {
  const config = mapUnder(draft, fn.properties, 'FunctionUrlConfig')
  if (config === undefined) return
  const at = keyPlace(fn.properties, 'FunctionUrlConfig') ?? config.at
  const authType = given(config, 'AuthType') ?? unreadable(draft, 'invalid', `the URL of ${fn.logicalId} has no AuthType`, at)
  make(
    draft,
    fn,
    { logicalId: `${fn.logicalId}Url`, type: 'AWS::Lambda::Url', at, written: true },
    {
      TargetFunctionArn: reference,
      AuthType: authType,
      ...picked(config, 'Cors', 'InvokeMode'),
    },
  )
  // Where the type is open, SAM gives no leave; neither does it here.
  if (stringOf(authType) !== 'NONE') return
  const permission = { type: 'AWS::Lambda::Permission', at }
  const everybody = { FunctionName: reference, Principal: '*' }
  make(
    draft,
    fn,
    { ...permission, logicalId: `${fn.logicalId}UrlPublicPermissions` },
    {
      Action: 'lambda:InvokeFunctionUrl',
      FunctionUrlAuthType: 'NONE',
      ...everybody,
    },
  )
  make(
    draft,
    fn,
    { ...permission, logicalId: `${fn.logicalId}URLInvokeAllowPublicAccess` },
    {
      Action: 'lambda:InvokeFunction',
      InvokedViaFunctionUrl: true,
      ...everybody,
    },
  )
}
