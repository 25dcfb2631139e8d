import { entriesOf, isNull, stringOf, child, itemsOf } from '../../document/node.ts'
import type { Node } from '../../document/node.ts'
import { normalized } from '../names.ts'
import { shown } from '../texts.ts'
import { add, ref } from './stack.ts'
import type { Stack } from './stack.ts'

/** Layers that the service makes itself: https://www.serverless.com/framework/docs/providers/aws/guide/layers */
export function expandLayers(stack: Stack): void {
  const written = stack.service.section('layers')
  for (const part of written?.kind === 'list' ? written.items : written === undefined ? [] : [written])
    for (const [key, { at, value }] of entriesOf(part)) {
      if (isNull(value) || value.kind !== 'map') continue
      const setting = (name: string): Node | undefined => child(value, name)
      const id = `${normalized(key)}LambdaLayer`
      add(
        stack,
        at,
        id,
        'AWS::Lambda::LayerVersion',
        {
          LayerName: setting('name') ?? key,
          Description: setting('description'),
          CompatibleRuntimes: setting('compatibleRuntimes'),
          Content: setting('path') ?? child(setting('package'), 'artifact'),
        },
        stringOf(setting('retain')) === 'true' ? { deletionPolicy: { kind: 'scalar', value: 'Retain', at } } : {},
      )
      for (const account of itemsOf(setting('allowedAccounts')))
        add(
          stack,
          account.at,
          `${normalized(key)}${shown(account).replace('*', 'Wild')}LambdaLayerPermission`,
          'AWS::Lambda::LayerVersionPermission',
          { Action: 'lambda:GetLayerVersion', LayerVersionArn: ref(id), Principal: account },
        )
    }
}
