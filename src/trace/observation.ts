import type { CodeFactKind } from '../model/code.ts'
import type { SinkKind } from './sink-kinds.ts'
import type { Condition } from './condition.ts'
import type { Spot } from './engine/taint.ts'
import type { Shape } from './shape.ts'

/** Something that a function was seen to do. What it means is judged later, when the application is known. */
export type Observation = {
  readonly spot: Spot
  /** What the branches around it have asked of the event: it is done for no other. */
  readonly when?: readonly Condition[]
} & (
  | {
      readonly kind: 'sink'
      readonly sink: SinkKind
      readonly name: string
      readonly value: Shape
      /** Of a cloud operation: the parameter. */ readonly parameter?: string
      /** The runtime from which it does no harm any more. */ readonly until?: string
      /** Of a value that a statement binds: which of them it is, from 0, where that is known. */ readonly nth?: number
      /** The statement that binds it. */ readonly statement?: Shape
    }
  /** An operation of a cloud service. Its number among the observations is what sources of kind `cloud` refer to. */
  | {
      readonly kind: 'cloud'
      readonly call: number
      readonly service: string
      readonly operation: string
      /** Parameters with plain values, not with attribute values. */
      readonly document: boolean
      readonly input: Shape
      readonly signed: boolean
      /** With other credentials than those of the function's own role. */
      readonly borrowed?: boolean
      /** It asks who calls: by a key, a token or a signature that the caller shows. */
      readonly asks?: boolean
      /** It deletes what the same call has put. */
      readonly undoes?: boolean
    }
  | {
      readonly kind: 'request'
      readonly name: string
      readonly method: Shape | undefined
      readonly url: Shape | undefined
      readonly body: Shape | undefined
      readonly headers: Shape | undefined
      /** Whether a limit of time stands where this client takes one. */
      readonly timeout: 'yes' | 'no' | 'unknown'
      readonly tlsOff: boolean
      /** What its answer refers to. */
      readonly number?: number
    }
  /** Something is put where others take it from, on a platform whose services have no models: a queue's message, an object. `to`: the thing, `azure-queue:jobs`. */
  | { readonly kind: 'written'; readonly to: Shape; readonly parts: Shape }
  /** What goes back to whoever called: returned by the handler, or sent through a framework. */
  | { readonly kind: 'answer'; readonly value: Shape; readonly returned: boolean }
  /** `hidden`: the fields that the logger was told to leave out. */
  | {
      readonly kind: 'log'
      readonly name: string
      readonly values: readonly Shape[]
      readonly structured: boolean
      readonly hidden?: Shape
    }
  /** Two values are compared. */
  | { readonly kind: 'compared'; readonly left: Shape; readonly right: Shape }
  /** Something costly is made. `inHandler`: each time the function is called. */
  | {
      readonly kind: 'client'
      readonly name: string
      readonly inHandler: boolean
      /** The calls that lead there, the nearest first. */ readonly via: readonly Spot[]
    }
  | { readonly kind: 'thrown'; readonly value: Shape }
  | {
      readonly kind: 'token'
      readonly verified: boolean
      readonly name: string
      readonly token: Shape
      readonly algorithms: Shape | undefined
      readonly ignoresExpiry: Shape | undefined
      readonly key: Shape | undefined
    }
  | { readonly kind: 'tls-off'; readonly name: string }
  /** A text from outside is searched by a pattern of the project. */
  | { readonly kind: 'pattern'; readonly source: string; readonly flags: string; readonly value: Shape }
  | { readonly kind: 'guessable'; readonly name: string }
  /** A loop whose number of turns, or an allocation whose size, comes from a value. */
  | { readonly kind: 'state'; readonly name: string; readonly value: Shape }
  /** An object with which an authorizer says whether somebody may pass, where a function returns it. */
  | { readonly kind: 'verdict'; readonly value: Shape }
  /** Routes that the code tells apart itself: `GET /orders`. */
  | { readonly kind: 'dispatch'; readonly routes: readonly string[] }
  /** Something about the code alone, whatever starts it: see `facts/remarks/`. */
  | { readonly kind: 'remark'; readonly fact: CodeFactKind; readonly name: string; readonly detail: string; readonly sure: boolean }
  /** A client of a cloud service is handed to something of which nothing is known. */
  | { readonly kind: 'escaped'; readonly name: string }
  /** Left unfinished, or not understood. */
  | { readonly kind: 'gap'; readonly what: string }
)
export type ObservationKind = Observation['kind']
export type ObservationOf<Kind extends ObservationKind> = Extract<Observation, { readonly kind: Kind }>
