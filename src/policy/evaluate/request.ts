import type { Known, Outcome } from '../../model/known.ts'
import type { Principal, Statement } from '../../model/role.ts'
import type { Text } from '../../model/text.ts'

/** What somebody wants to do. */
export interface Request {
  /** `s3:GetObject`, without wildcards. */
  readonly action: string
  /** The ARN of what it is done to; `*` for an action without resource types. */
  readonly resource: Text
  /** The caller: the ARN of a user, a role or a role's session, or a service. Undefined: nobody told. */
  readonly principal?: Principal
  /** The caller's account. Where missing, the one in the ARN of the principal. */
  readonly account?: Text
  readonly context: Context
}

/** Condition keys that the request carries. */
export interface Context {
  /** By key in lower case. What is unknown may also be missing; a value that is there and not known is a text with an unknown part. */
  readonly keys: ReadonlyMap<string, Known<readonly Text[]>>
  /** What a key is that is not listed. */
  readonly others: 'absent' | 'unknown'
}

/** All policies that have a say in a request. Undefined: there is none of this kind. */
export interface Policies {
  /** Of the caller. */
  readonly identity: readonly Statement[]
  /**
   * Of what it is done to. Undefined: nobody told. That counts as none, but where such a policy has to allow (keys, roles that are assumed,
   * another account) the answer is unknown.
   */
  readonly resource?: readonly Statement[]
  /** The caller's permissions boundary. */
  readonly boundary?: readonly Statement[]
  /** Of the caller's session. */
  readonly session?: readonly Statement[]
  /** Service control policies, a list for each level from the root down to the account. Every level has to allow. */
  readonly organisation?: readonly (readonly Statement[])[]
  /** Resource control policies, likewise. The provider's own, which allows everything, is always there: they only deny. */
  readonly resourceControl?: readonly (readonly Statement[])[]
  /** Are caller and resource of one account? Where missing, `no` if the accounts in their ARNs differ, else `yes`. */
  readonly sameAccount?: Outcome
  /** What could not be read of the policies: while not empty, "nothing allows" is unknown. */
  readonly unknowns?: readonly string[]
}
