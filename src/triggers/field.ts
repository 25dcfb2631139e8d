/**
 * Who chooses the value. `attacker`: whoever sends the event, freely. `partly`: the sender within bounds, or through an identity
 * that vouches for it (a claim, a name in a certificate). `platform`: the provider, or the team that deployed.
 */
export type Control = 'attacker' | 'partly' | 'platform'

/** `bytes` is a list of numbers; `dynamodb` and `firestore` are typed values (`{ S: 'x' }`, `{ stringValue: 'x' }`); `url-plus` also turns + into a space. */
export type Encoding = 'base64' | 'bytes' | 'gzip' | 'json' | 'url' | 'url-plus' | 'dynamodb' | 'firestore' | 'protobuf'

/** A part of an event. It speaks for all that is below it; where two fields match, the longer path wins, then the one with fewer `*`. */
export interface Field {
  /**
   * From the event: `Records[].s3.object.key`, `headers.*`, `["CodePipeline.job"].id`. `[]` is every item of a list, `*` every
   * key. A key that ends in `()` is a method and the field is its answer. The empty path is the whole event.
   */
  readonly path: string
  readonly type: 'string' | 'number' | 'boolean' | 'object' | 'list' | 'any'
  readonly control: Control
  /** What to undo to get at the value, in this order. */
  readonly encodings?: readonly Encoding[]
  /** The value is base64 only where the flag at this path is true. */
  readonly base64If?: string
  /** Fields of the decoded value. */
  readonly inside?: readonly Field[]
  /** What the value only names, and who wrote that: an object's bytes behind its key. */
  readonly leadsTo?: { readonly what: string; readonly control: Control }
  /** Longest decoded string in bytes, or most items of a list. */
  readonly max?: number
  /** Not in every event of the kind. */
  readonly optional?: true
  /** The path is read from the handler's second argument. */
  readonly of?: 'context'
  readonly note?: string
}

type More = Omit<Field, 'path' | 'type' | 'control'>

const field =
  (control: Control) =>
  (path: string, type: Field['type'], more: More = {}): Field => ({ path, type, control, ...more })

export const attacker = field('attacker')
export const partly = field('partly')
export const platform = field('platform')

/** For fields that not every event has. */
export const optional = { optional: true } as const
