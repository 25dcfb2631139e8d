import { build } from '../document/build.ts'
import { child, stringOf } from '../document/node.ts'
import type { Node } from '../document/node.ts'
import { functionName } from './intrinsics.ts'

/** Somewhere on the network, and not a path. */
export function isUrl(location: string): boolean {
  return /^[a-z][a-z0-9+.-]*:\/\//i.test(location)
}

interface Names {
  readonly bucket: string
  readonly key: string
  readonly version: string
}

/**
 * `s3://bucket/key?versionId=v` or `{ Bucket, Key, Version }` under the names that a CloudFormation property has for them.
 * Undefined for what is not in S3: a local path, or a place that is known only at deployment.
 */
export function bucketAndKey(node: Node, names: Names): Node | undefined {
  const url = stringOf(node)
  if (url !== undefined) {
    const [, bucket, key, version] = /^s3:\/\/([^/]+)\/([^?]+)(?:\?versionId=(.*))?$/i.exec(url) ?? []
    return bucket === undefined || key === undefined
      ? undefined
      : build(node.at, { [names.bucket]: bucket, [names.key]: key, [names.version]: version })
  }
  if (node.kind !== 'map' || functionName(node) !== undefined) return undefined
  return build(node.at, { [names.bucket]: child(node, 'Bucket'), [names.key]: child(node, 'Key'), [names.version]: child(node, 'Version') })
}
