import { gap, mapping } from '../../document/build.ts'
import { stringOf } from '../../document/node.ts'
import type { Mapping, Node } from '../../document/node.ts'
import { report } from '../draft.ts'
import type { Draft } from '../draft.ts'
import { openIncluded, withIncludes } from '../include.ts'
import { ref } from '../intrinsics.ts'
import { given } from '../properties.ts'
import type { Properties } from '../properties.ts'
import { bucketAndKey } from '../s3-location.ts'
import type { Resource } from '../template.ts'
import { isOpenApi } from './body.ts'

/** Where an API's routes are described. */
type Definition =
  /** SAM writes the document from the events. */
  | { readonly kind: 'made'; readonly body: Mapping }
  /** The team wrote it; SAM adds to it what the API's own properties ask for. */
  | { readonly kind: 'written'; readonly body: Mapping }
  /** Not a document that SAM looks into: an object in S3, a file, a call of an intrinsic function. */
  | { readonly kind: 'opaque'; readonly properties: Properties }

/** The `DefinitionBody` or `DefinitionUri` of an API. */
export function definitionOf(draft: Draft, { at, logicalId, properties }: Resource, format: Readonly<Record<string, string>>): Definition {
  const written = given(properties, 'DefinitionBody')
  if (written !== undefined) {
    const body = withIncludes(draft, written)
    // A file that was included is opaque to SAM: it adds nothing to it.
    if (isOpenApi(body) && isOpenApi(written)) return { kind: 'written', body }
    if (body.kind === 'scalar' || body.kind === 'list')
      report(draft, 'invalid', `DefinitionBody of ${logicalId} is no OpenAPI document`, written.at)
    return { kind: 'opaque', properties: { Body: body } }
  }
  const uri = given(properties, 'DefinitionUri')
  if (uri !== undefined) return { kind: 'opaque', properties: fromUri(draft, uri) }
  const info = { version: '1.0', title: ref(at, 'AWS::StackName') }
  return { kind: 'made', body: mapping(at, Object.entries({ ...format, info, paths: mapping(at, []) })) }
}

function fromUri(draft: Draft, uri: Node): Properties {
  const location = bucketAndKey(uri, { bucket: 'Bucket', key: 'Key', version: 'Version' })
  if (location !== undefined) return { BodyS3Location: location }
  if (stringOf(uri) === undefined)
    return { BodyS3Location: gap(uri.at, 'where the description of the API is, is known only at deployment') }
  const included = openIncluded(draft, uri, 'the description of the API')
  if (included.kind !== 'gap') draft.included.push(included.at.file)
  return { Body: withIncludes(draft, included) }
}
