import type { FunctionId, NodeId } from '../model/ids.ts'
import type { Place } from '../model/place.ts'
import type { Condition } from '../model/role.ts'
import type { Text } from '../model/text.ts'

/** Something that a function must be allowed to do: one action, on what it does it, and why. */
export interface Need {
  readonly function: FunctionId
  /** As the Service Authorization Reference writes it: `dynamodb:PutItem`. */
  readonly action: string
  readonly scope: Scope
  /** Under which it is enough to be allowed: `kms:ViaService`. */
  readonly conditions: readonly Condition[]
  readonly reason: Reason
  /** Nothing breaks without it: `s3:ListBucket`, which tells "no such object" from "forbidden". */
  readonly optional: boolean
}

/** What an action is done to. */
export interface Scope {
  /**
   * ARNs that together cover it, with `*` where one may stand for many. Things of the application stand as references (`${Orders.Arn}/index/*`), so
   * that a template can name them as it names them elsewhere.
   */
  readonly arns: readonly Text[]
  /**
   * How closely they fit. `exact`: the very thing; `part`: a part of it is open, and what is open lies inside of one thing (keys under a prefix);
   * `every`: the code does not tell which, so every thing of the kind; `caller`: whoever calls says which; `none`: the action takes no resource.
   */
  readonly fit: 'exact' | 'part' | 'every' | 'caller' | 'none'
  /** The things of the application among them. */
  readonly things: readonly NodeId[]
}

/** Why an action is needed. */
export type Reason =
  /** `operation`: what the code calls, `dynamodb:PutItem` in the SDK's names. */
  | { readonly kind: 'code'; readonly operation: string; readonly at: Place }
  /** The service does it with the function's rights: it decrypts, it reads what it was pointed to. */
  | { readonly kind: 'forwarded'; readonly operation: string; readonly at: Place }
  /** The platform does it for the function: it polls a queue, writes to a dead-letter queue, attaches a network interface. */
  | { readonly kind: 'platform'; readonly what: string; readonly at: Place }

/** All that one function is known to need. */
export interface Needs {
  readonly function: FunctionId
  readonly needs: readonly Need[]
  /** Why there may be more: code that was not followed, a package that holds a client. Empty: there is no more. */
  readonly unknowns: readonly Unknown[]
}

export interface Unknown {
  /** `all`: nothing of its code was seen, or not to its end; `part`: something beside what was seen. */
  readonly of: 'all' | 'part'
  readonly why: string
  readonly at: Place
}
