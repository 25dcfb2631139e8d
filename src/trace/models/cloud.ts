import type { SinkKind } from '../sink-kinds.ts'

/**
 * What the operations of one cloud service do with their parameters. One table serves every SDK that calls them (JavaScript v2 and v3,
 * boto3); the SDKs' own shapes are the front's affair. Parameter paths are those of the service's API: `Key`, `Item`, `Entries[].Detail`.
 */
export interface CloudService {
  /** The SDK's name for it: `s3` of `@aws-sdk/client-s3`, `boto3.client('s3')`, `AWS.S3`. */
  readonly id: string
  /** Names in JavaScript v2 (`AWS.DynamoDB`), and in `@aws-sdk/client-…`, where they differ from the id. */
  readonly names?: readonly string[]
  readonly operations: Readonly<Record<string, CloudOperation>>
  readonly source: string
}

export interface CloudOperation {
  /** The parameter that names the resource it acts on: `Bucket`, `TableName`, `Entries[].EventBusName`. */
  readonly resource?: string
  readonly sinks?: readonly { readonly kind: SinkKind; readonly at: string; readonly only?: 'objects' | 'strings' }[]
  /** What it puts where others find it. */
  readonly writes?: readonly CloudWrite[]
  /** What of its answer comes from where others put it: path in the answer → what is read. */
  readonly reads?: readonly CloudRead[]
  /** It fetches something that the caller must be entitled to: the parameter that says which (object-level authorization). */
  readonly recordKey?: string
  /** Paths in the answer that are secrets. */
  readonly secrets?: readonly string[]
}

/** `content`: an object's or message's body; `key`: its name; `attribute`: metadata, message attributes; `item`: a record's fields; `input`: what a workflow or function is started with. */
export type ChannelPart =
  | 'content'
  | 'key'
  | 'metadata'
  | 'attributes'
  | 'subject'
  | 'item'
  | 'input'
  | 'detail'
  | 'detail-type'
  | 'source'
  | 'value'

export interface CloudWrite {
  readonly part: ChannelPart
  /** Parameter path. */
  readonly at: string
}

export interface CloudRead {
  readonly part: ChannelPart
  /** Path in the answer: `Body`, `Items[]`, `Messages[].Body`. */
  readonly at: string
}

export function cloudService(definition: CloudService): CloudService {
  return definition
}
