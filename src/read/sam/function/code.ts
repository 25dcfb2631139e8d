import { gap } from '../../document/build.ts'
import type { Buildable } from '../../document/build.ts'
import { stringOf } from '../../document/node.ts'
import type { Node } from '../../document/node.ts'
import { within } from '../../project.ts'
import { report } from '../draft.ts'
import type { Draft } from '../draft.ts'
import { inBranches, isOpen } from '../intrinsics.ts'
import { allBut, given } from '../properties.ts'
import { bucketAndKey, isUrl } from '../s3-location.ts'
import type { Resource } from '../template.ts'

/** Where a function's code is: what CloudFormation's `Code` says, and the directory of the project, where it is one. */
interface Packaged {
  readonly code: Buildable
  readonly codeRoot?: string | undefined
}

const s3Names = { bucket: 'S3Bucket', key: 'S3Key', version: 'S3ObjectVersion' }

/** `InlineCode`, `ImageUri` or `CodeUri`; without any of them SAM packs the template's own directory. */
export function codeOf(draft: Draft, fn: Resource): Packaged {
  const { properties } = fn
  const inline = given(properties, 'InlineCode')
  if (inline !== undefined) return { code: { ZipFile: inline } }
  const uri = given(properties, 'CodeUri')
  const image = given(properties, 'ImageUri')
  if (stringOf(given(properties, 'PackageType')) === 'Image' || (image !== undefined && uri === undefined))
    return { code: image === undefined ? undefined : { ImageUri: image }, codeRoot: rootAt(draft, given(fn.metadata, 'DockerContext')) }
  if (uri === undefined) return { code: undefined, codeRoot: draft.template.directory }
  if (isOpen(uri))
    return { code: inBranches(uri, (one) => bucketAndKey(one, s3Names) ?? gap(one.at, 'where the code is, is known only at deployment')) }
  const location = bucketAndKey(uri, s3Names)
  if (location === undefined) return { code: undefined, codeRoot: rootAt(draft, uri) }
  return { code: { ...allBut(location), SourceKMSKeyArn: given(properties, 'SourceKMSKeyArn') } }
}

/** A directory or archive of the project. One outside of it is reported. */
export function rootAt(draft: Draft, written: Node | undefined): string | undefined {
  const location = stringOf(written)
  if (written === undefined || location === undefined) return undefined
  const root = isUrl(location) ? undefined : within(draft.template.directory, location)
  if (root === undefined) report(draft, 'outside-project', `the code at ${location} is not part of the project`, written.at)
  return root
}
