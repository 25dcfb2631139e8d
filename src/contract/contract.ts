import type { Reach } from '../model/reach.ts'

/**
 * What every function of an application may do, as it was derived and reviewed: the file `cordon.contract.json`. Texts of the application are written
 * symbolically: see {@link ./spelling.ts}.
 */
export interface Contract {
  /** The address of the schema, for editors; a file keeps its own. */
  readonly $schema: string
  readonly version: 1
  readonly functions: readonly FunctionContract[]
}

/** What one function may do. An empty list is a promise, not a gap: it does nothing of the kind. */
export interface FunctionContract {
  /** The logical path, `shop/orders`: it survives moved files and lines. */
  readonly function: string
  /** Kept by hand, or by `cordon contract --review`. */
  readonly reviewed: Review | undefined
  /** All of its code was followed; or what was not: then it may do more than stands here. */
  readonly complete: true | readonly string[]
  readonly startedBy: readonly Start[]
  /** Fields of the event that it does something with, `Records[].body.id`; `*` for all of it. */
  readonly reads: readonly string[]
  readonly limits: ContractLimits
  readonly actions: readonly AllowedAction[]
  /** Servers outside of the cloud's own services: `api.payments.example`, `*.example.com`. */
  readonly hosts: readonly Skeleton<'host'>[]
  readonly queries: readonly Skeleton<QueryLanguage>[]
  readonly commands: readonly Skeleton<'command'>[]
  readonly files: readonly Skeleton<FileUse>[]
  /** Code that is loaded by a name made at run time. */
  readonly modules: readonly Skeleton<'module'>[]
  /** Calls that run a text or bytes as code: `eval`, `pickle.loads`. */
  readonly evaluates: readonly string[]
  /** Packages that it calls and whose code was not followed. */
  readonly packages: readonly string[]
  readonly sensitive: readonly SensitiveField[]
  /** Actions that the platform does with its rights: it polls the queue, writes the log. */
  readonly platform: readonly string[]
}

export interface Review {
  /** `2026-11-30` */
  readonly date: string
  readonly by?: string
  readonly note?: string
}

/** One way in which it is called. */
export interface Start {
  /** `http POST /orders`, `queue shop/Orders`, `function shop/checkout`. */
  readonly by: string
  /** Who can cause it. */
  readonly reach: Reach
  /** Ids of `src/triggers/`: the shapes in which the event may come. None: the catalogue does not know it. */
  readonly events: readonly string[]
}

/** What it may cost, and how large an event may be. `unknown`: the files do not tell. */
export interface ContractLimits {
  readonly timeoutSeconds: number | 'unknown'
  readonly memoryMb: number | 'unknown'
  /** `shared`: as many at once as the account has left. */
  readonly concurrency: number | 'shared' | 'unknown'
  /** The most that a genuine event has, as JSON in UTF-8; `unknown` where the platform names no limit. */
  readonly eventBytes: number | 'unknown'
}
export const limitNames = ['timeoutSeconds', 'memoryMb', 'concurrency', 'eventBytes'] as const

/** `{ "action": "dynamodb:PutItem", "on": ["${Orders.Arn}"] }` */
export interface AllowedAction {
  readonly action: string
  readonly on: readonly string[]
  /** `kms:ViaService StringEquals s3.${region}.amazonaws.com` */
  readonly when: readonly string[]
  /** Why it is no closer: the code does not tell which thing, or whoever calls the function says. */
  readonly which: 'unknown' | 'caller' | undefined
}

/** What stays of a text when only values change: literals as `?`, open parts as `…`, `*` for any text at all. */
export interface Skeleton<Kind extends string = string> {
  readonly kind: Kind
  readonly text: string
  /** Why it is `*`. */
  readonly because: readonly string[]
}

/** Languages of `src/syntax/`; `expression` is DynamoDB's; `nosql` a query that is an object. */
export const queryLanguages = ['sql', 'expression', 'nosql', 'ldap', 'xpath'] as const
export type QueryLanguage = (typeof queryLanguages)[number]

/** `open`: the code does not tell for which of the two. */
export const fileUses = ['read', 'write', 'open'] as const
export type FileUse = (typeof fileUses)[number]

/** The sections that hold skeletons, with the kinds that may stand there. */
export const skeletonSections = {
  hosts: ['host'],
  queries: queryLanguages,
  commands: ['command'],
  files: fileUses,
  modules: ['module'],
} as const
export type SkeletonSection = keyof typeof skeletonSections

/** A field whose name says that it is nobody's business. */
export interface SensitiveField {
  readonly field: string
  /** `email`, `payment-card`, `credential` */
  readonly is: string
  /** Where it was seen. */
  readonly in: readonly SensitivePlace[]
}
export const sensitivePlaces = ['event', 'query', 'log', 'answer', 'shared'] as const
export type SensitivePlace = (typeof sensitivePlaces)[number]

/** Stands for any text. */
export const anything = '*'

export const contractFile = 'cordon.contract.json'
