import type { CharacterSetName } from './character-sets.ts'
import type { SinkKind } from '../sink-kinds.ts'

/**
 * What a package does with data, as data. The engine asks it for every call of something that the package exports; a package
 * whose behaviour is control flow (middleware, routers) has a `stub.js` beside it instead, written in the analysed language.
 */
export interface PackageModel {
  /** Names under which it is published: forks and renames share a model. `node:fs` for what the platform brings. */
  readonly packages: readonly string[]
  /** A range of semantic versions; undefined: all. Another range is another model of the same package. */
  readonly versions?: string
  /** Of Python: the name under which it is published, where it is imported under another one: `PyJWT` for `jwt`. */
  readonly distribution?: string
  /**
   * By the exported name. `default` is the module itself (`require('x')`, and `import x from 'x'`): its `members` are found under the other names
   * too. Deeper names and subpaths: `promises.readFile`; `promise/createPool` is `createPool` of `package/promise`.
   */
  readonly exports: Readonly<Record<string, Export>>
  /** Instances: what `new`, or a call, of this package gives. */
  readonly types?: Readonly<Record<string, Type>>
  /** Where the facts were read, and when: `https://node-postgres.com/apis/client, 2026-11-22`. */
  readonly source: string
}

/** A function or class (called, or made with `new`, alike), with what hangs from it. */
export interface Export extends Rule {
  /** Static members: `Prisma.sql`, `Buffer.from`. */
  readonly members?: Readonly<Record<string, Export>>
  /** What stands under any other name, if anything does: `mongoose.models.Room`. */
  readonly others?: { readonly type: string }
}

export interface Type {
  /** Methods. `*` stands for every method that is not named; `verify=` is an assignment to the field (Python). */
  readonly methods?: Readonly<Record<string, Rule>>
  /** Values that are read, not called. */
  readonly fields?: Readonly<Record<string, Gives>>
  /** An instance that is itself called: `knex('table')`, `app(request)`. */
  readonly call?: Rule
  /** Another type of this model (`Pool`), or of another (`node:events#EventEmitter`), whose members it has too. */
  readonly extends?: string
  /** `true`: a field or method that is not named gives the same instance (query builders). */
  readonly fluent?: boolean
}

/**
 * A value at a call: `arg0`, `arg1.sql`, `self` (the receiver), `args` (all; `args[1:]` of a sink for arguments: those behind the first), `last`, `made0` (the first argument with which the receiver
 * was made), `options` (the last argument, if it is an object and not a function). Then, any number of: `.name` a field, `.*` every field's value, `[]` every element, `[1:]` those behind the first, `{}` the
 * names of the fields, `@` what stands in the open file, or in the one of that name, as far as the function wrote it itself. `a|b` takes the first that is there.
 */
export type At = string

export interface Rule {
  readonly sinks?: readonly Sink[]
  /** What the call gives. Without it: an unknown value, made from all arguments and the receiver. Promises are looked through. */
  readonly gives?: Gives
  /** Functions among the arguments that it calls, at once or later. */
  readonly calls?: readonly Callback[]
  /** It answers true only when the value is as described; a branch on it narrows the value. */
  readonly tests?: Shape & { readonly at: At }
  /** It throws unless the value is as described; after it, the value is narrowed. */
  readonly requires?: Shape & { readonly at: At }
  /** It changes an argument or the receiver: after it, `to` holds `from` too. */
  readonly fills?: readonly { readonly to: At; readonly from: At }[]
  /**
   * It writes a file: `holds`, or what stands in the file `from`, stands at the path `to` afterwards. `added`: behind what was there; `inside`: in files of
   * that folder. `as`: how it is written down.
   */
  readonly writes?: {
    readonly to: At
    readonly holds?: At
    readonly from?: At
    readonly how?: 'added' | 'inside'
    readonly as?: Encoding
  }
  /** It sends a request. `body`, `headers`: what leaves. `base`: the address under which `url` is meant, where it does not say a host itself. `timeout`: where a limit of time would stand. `tls`: where a switch stands that turns verification off when false. */
  readonly request?: {
    readonly url?: At
    readonly base?: At
    readonly body?: At
    readonly headers?: At
    readonly timeout?: readonly At[]
    /** Where `None` lifts the limit that the client has by itself. */
    readonly unlimited?: readonly At[]
    readonly tlsOff?: readonly At[]
    readonly method?: At | { readonly is: string }
  }
  /** It writes a log line. `structured`: line breaks cannot forge a line. */
  readonly log?: {
    readonly values: At
    readonly structured: boolean
    /** Where the names of the fields stand that it leaves out. */ readonly hidden?: At
  }
  /** It makes something that holds connections or is costly to make; belongs outside of the handler. */
  readonly client?: boolean
  /** A fact about security that is not a flow: see `notes.ts`. */
  readonly notes?: readonly Note[]
}

/** Something seen at a call, which a check judges. */
export type Note =
  /** A token is read and not verified. */
  | { readonly kind: 'token-decoded'; readonly token: At; readonly when?: When }
  /** A token is verified; how is told by the option values at these places. */
  | {
      readonly kind: 'token-verified'
      readonly token: At
      readonly algorithms?: At
      readonly ignoresExpiry?: At
      /** The same, said the other way round: false ignores it. */
      readonly checksExpiry?: At
      readonly key?: At
      readonly when?: When
    }
  /** TLS verification is switched by this value: off when it is `off`. */
  | { readonly kind: 'tls'; readonly at: At; readonly off: boolean | number | string }
  /** The value is guessable: no secret, id or token may be made from it. */
  | { readonly kind: 'guessable' }

export interface Sink {
  readonly kind: SinkKind
  readonly at: At
  /** All of these. */
  readonly when?: When | readonly When[]
  /** Only for objects: a plain string there does no harm (`find({name: 'x'})` against `find({name: {$ne: 1}})`). */
  readonly only?: 'objects' | 'strings'
  /** The runtime from which it does no harm any more: `python3.14`. */
  readonly until?: string
}

/** Only if the value there is one of these constants (or exports of the package), or (`present`) is there at all, or is absent. */
export interface When {
  readonly at: At
  readonly is:
    | 'present'
    | 'absent'
    | 'true'
    | 'not-false'
    | readonly (string | number | boolean)[]
    | { readonly ends: readonly string[] }
    /** Unless the program has proven of all its parts that they do no harm to such sinks. */
    | { readonly unproven: string; readonly for: SinkKind }
}

/** What a value may be, once tested or escaped. */
export interface Shape {
  readonly types?: readonly ('string' | 'number' | 'boolean' | 'object' | 'array' | 'nothing')[]
  /** Characters that a string may have. */
  readonly characters?: CharacterSetName
  /** Classes against which it is escaped. */
  readonly safe?: readonly SinkKind[]
}

export type Gives =
  /** `undefined`. */
  | 'nothing'
  /** The very value at a place: `self`, `arg0`, `arg0[]`. */
  | { readonly same: At }
  /** An instance: `Pool`, or `pg#Pool` of another model. `opens`: a path that it is made with says only where its content lies. */
  | { readonly type: string; readonly opens?: boolean }
  /** An unknown value that carries what the values at `of` carry (`[]`: of our own making), of this shape. */
  /** `part`: any of the parts of the instance that is asked, by their name: the same, however it is asked for. */
  | (Shape & { readonly of: readonly At[]; readonly decodes?: Encoding; readonly encodes?: Encoding; readonly part?: string })
  /** A new array of unknown length, with such elements. */
  | { readonly list: Gives }
  /** A new object with such fields. */
  | { readonly fields: Readonly<Record<string, Gives>> }
  /** Data from outside of the code: rows of a database, an answer of a server, a file. `from` says of which for people. */
  /** `at`: the file, which the function may have written itself; `names`: what stands in that folder. */
  | { readonly read: Store; readonly from: string; readonly at?: At; readonly names?: true; readonly decodes?: Encoding }
  /** What a callback gave: the n-th of `calls`. */
  | { readonly callback: number }
  /** A function that follows this rule when it is called. */
  | { readonly function: Rule }

/** Where data comes from that is not the event: rows of a database, the answer of another server, a file, a cache, a language model. */
export type Store = 'database' | 'response' | 'file' | 'cache' | 'secret' | 'model-answer'

/** Ways of writing a value as another. `query`: `a=1&b=2`. `url`: percent-encoding. `item`: a table's attribute values (`{S: 'x'}`). */
export type Encoding = 'json' | 'base64' | 'url' | 'query' | 'gzip' | 'item' | 'yaml' | 'xml' | 'csv' | 'form'

export interface Callback {
  /** Where the function stands: `arg1`, `last`, `arg0.onSuccess`. */
  readonly at: At
  /** What it is called with, in order. Without it: unknown values made from the call's other arguments and receiver. `null`: no value. */
  readonly with?: readonly (Gives | null)[]
  /** It waits for something that may never happen, as a listener of errors does. */
  readonly perhaps?: true
}

export function model(definition: PackageModel): PackageModel {
  return definition
}

/** A model of a package of Python's: `packages` are the names under which it is imported, without what stands behind a dot; types of others are named `py:io#File`. */
export function pythonModel(definition: PackageModel): PackageModel {
  return { ...definition, packages: definition.packages.map((name) => `py:${name}`) }
}
