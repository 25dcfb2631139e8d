import type { FunctionId, NodeId, ResourceId } from './ids.ts'
import type { Place } from './place.ts'
import type { Reach } from './reach.ts'
import type { Step } from './finding.ts'
import type { Text } from './text.ts'

/** What the handlers' code was seen to do: the view `used`. */
export interface Code {
  readonly functions: readonly FunctionCode[]
  readonly flows: readonly Flow[]
  readonly facts: readonly CodeFact[]
  readonly uses: readonly CloudUse[]
  /** What the code says to databases, shells, file systems, other servers: in the order of the functions and places. */
  readonly sinks: readonly SinkUse[]
  /** What each function does something with of the event that it is called with. */
  readonly reads: readonly EventReads[]
  /** What the code does that has no effect, and why: flows that would need it are none. */
  readonly refused: readonly Refused[]
  /** Folders of packages that stand beside the project's code and are not followed: what is known of them is in models. */
  readonly passedOver: readonly string[]
  /** Calls that were followed or are known to a model, and those that are neither. */
  readonly calls: { readonly known: number; readonly unknown: readonly { readonly name: string; readonly count: number }[] }
}

/** How far one function's code was followed. */
export interface FunctionCode {
  readonly function: FunctionId
  /** `no`: its budget was used up. `not-found`: there is no such file or export. `unsupported`: no reader for its language. */
  readonly analysed: 'yes' | 'no' | 'not-found' | 'unsupported'
  readonly files: readonly string[]
  readonly gaps: readonly { readonly what: string; readonly at: Place }[]
  /** What it calls of which nothing is known, `package.name` where it is a package's; sorted. */
  readonly strangers: readonly string[]
  /** Where it hands a client of a cloud service to one of those. */
  readonly escaped?: readonly { readonly to: string; readonly at: Place }[]
}

/** What data does harm to, when it is an attacker's: one word for each class of the catalogue. */
export const flowKinds = [
  'sql',
  'nosql',
  'command',
  'argument',
  'code',
  'module',
  'deserialization',
  'url',
  'path',
  'archive',
  'template',
  'xml',
  'ldap',
  'xpath',
  'prototype',
  'html',
  'redirect',
  'header',
  'mail',
  'log',
  'regex',
  'work',
  'cloud',
  'prompt',
  /** Another one's record is read or changed by an id of the caller's choice. */
  'record-key',
  /** The caller names the attributes that a record is given. */
  'attributes',
  'error-in-answer',
  'secret-in-answer',
  'secret-in-log',
  'sensitive-in-log',
  'sensitive-shared',
] as const
export type FlowKind = (typeof flowKinds)[number]

/** Data on its way from where somebody chose it to where it does harm. */
export interface Flow {
  readonly kind: FlowKind
  /** The function in whose code it ends. */
  readonly function: FunctionId
  readonly at: Place
  /** What is called there: `mysql.Connection.query`. */
  readonly sink: string
  readonly source: FlowSource
  /** From the source to the sink, in order; the last one is the sink. */
  readonly steps: readonly Step[]
  /** Where the value stands: `in single quotes`, `starts the address`. Empty where there is only one way. */
  readonly context: string
  /** The sink as it is written, with `${…}` for what is not fixed. */
  readonly text: string | undefined
  /** False when it rests on something that the files do not tell. */
  readonly sure: boolean
}

export interface FlowSource {
  /** The function that takes it in. */
  readonly function: FunctionId
  /** For people: `body.name`, `the object's key`. */
  readonly field: string
  /** Who can choose it. */
  readonly reach: Reach
  /** Resources that it crosses on its way. */
  readonly through: readonly ResourceId[]
  /** Everything on its way, in order: the route, functions, resources. */
  readonly along: readonly NodeId[]
}

/** Something that the code does, which is no flow. */
export interface CodeFact {
  readonly kind: CodeFactKind
  readonly about: NodeId
  readonly at: Place
  /** What stands there: the call's name, the variable. */
  readonly name: string
  /** One more detail, in the words of the fact: a number, a reason. */
  readonly detail: string
  readonly sure: boolean
  /** Who can make use of it, where that is not whoever reaches the function. */
  readonly reach?: Reach
}

export type CodeFactKind =
  | 'token-not-verified'
  | 'token-weakly-verified'
  | 'allows-everybody'
  | 'allows-on-error'
  | 'tls-off'
  | 'plain-text'
  | 'no-timeout'
  | 'client-in-handler'
  | 'swallowed-error'
  | 'missing-await'
  | 'kept-state'
  | 'guessable-id'
  | 'complex'
  | 'dead-handler'
  | 'unfocused'
  /** Of a route: its handler does nothing before the caller has shown a key, a signature or a token. */
  | 'asks-caller'

/** One operation of a cloud service that a function's code calls. */
export interface CloudUse {
  readonly function: FunctionId
  /** The SDK's name for it: `s3`, `cognito-identity-provider`. */
  readonly service: string
  /** `PutItem`, as the service's API calls it. */
  readonly operation: string
  readonly at: Place
  /** Names of the top-level parameters that are given. */
  readonly given: readonly string[]
  /** There may be others, and what they are is not known. */
  readonly open: boolean
  /** What the parameters that name the thing it acts on come to. */
  readonly parameters: readonly UsedParameter[]
  /** Only a URL is made, with which others do it by the function's rights. */
  readonly signed: boolean
  /** With other credentials than those of the function's own role. */
  readonly borrowed: boolean
}

/** A parameter that names something: `TableName`, `Key`. */
export interface UsedParameter {
  /** Its path, as the tables of `policy/services/` write it: `Entries[].EventBusName`. */
  readonly path: string
  /** What it can be; parts that the code makes at run time are unknown. Empty: nothing is known. */
  readonly values: readonly Text[]
  /** Things of the application that it can name, where that is known otherwise than by the values. */
  readonly things: readonly (ResourceId | FunctionId)[]
  /** Whoever calls the function has a say in it. */
  readonly fromCaller: boolean
}

/** A place where code hands a text to something that reads it as a language, whoever chooses the values in it. */
export interface SinkUse {
  readonly function: FunctionId
  /** The class of harm that the place can do: `sql`, `command`, `path`. */
  readonly kind: string
  /** What is called there: `pg.Pool.query`. */
  readonly sink: string
  /** Which of its arguments or parameters. */
  readonly parameter: string | undefined
  readonly at: Place
  /** A language of `src/syntax/`; undefined where the text is in none of them. */
  readonly language: string | undefined
  /** The text as it is written, with `${…}` for what is not fixed. */
  readonly text: string | undefined
  /** What stays of it when only values change; undefined with the reason. */
  readonly skeleton: string | undefined
  readonly why: string | undefined
  /** Of an address: what the templates make of it, where variables of the environment stand in it. */
  readonly deployed?: readonly Text[]
}

/** Fields of the event, as `src/triggers/` writes them: `body.name`, `Records[].s3.object.key`; `*` for all of it. Sorted. */
export interface EventReads {
  readonly function: FunctionId
  readonly fields: readonly string[]
}

/** Something is written or read that does not arrive: the role may not, or a filter keeps it out. */
export interface Refused {
  readonly at: Place
  readonly why: string
}

export const emptyCode: Code = {
  functions: [],
  flows: [],
  facts: [],
  uses: [],
  sinks: [],
  reads: [],
  refused: [],
  passedOver: [],
  calls: { known: 0, unknown: [] },
}
