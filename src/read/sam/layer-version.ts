import { build } from '../document/build.ts'
import { report, add } from './draft.ts'
import type { Draft } from './draft.ts'
import { rootAt } from './function/code.ts'
import { isOpen } from './intrinsics.ts'
import { given, rewritten } from './properties.ts'
import { bucketAndKey } from './s3-location.ts'
import type { Resource } from './template.ts'

const own = new Set(['ContentUri', 'PublishLambdaVersion', 'RetentionPolicy'])

/** `AWS::Serverless::LayerVersion`. SAM ends the logical id with a digest of the content; here it stays the same. */
export function expandLayer(draft: Draft, layer: Resource): void {
  const { logicalId, properties, at } = layer
  const uri = given(properties, 'ContentUri')
  if (uri === undefined) report(draft, 'invalid', `${logicalId} has no ContentUri`, at)
  const location = uri === undefined ? undefined : bucketAndKey(uri, { bucket: 'S3Bucket', key: 'S3Key', version: 'S3ObjectVersion' })
  const codeRoot = location === undefined && !isOpen(uri) ? rootAt(draft, uri) : undefined
  const set = { LayerName: given(properties, 'LayerName') ?? logicalId, Content: location ?? uri }
  const deletionPolicy = layer.deletionPolicy ?? given(properties, 'RetentionPolicy') ?? build(at, 'Retain')
  add(draft, {
    ...rewritten(layer, 'AWS::Lambda::LayerVersion', { without: own, set, from: { Content: 'ContentUri' }, codeRoot }),
    deletionPolicy,
  })
}
