import type { CharacterSet } from '../syntax/characters.ts'
import type { Encoding } from './models/model.ts'
import type { Source, Spot, StepKind } from './engine/taint.ts'

/** What was known of a value where something was done with it: plain data, cut off from the engine, serialisable. */
export type Shape =
  | { readonly kind: 'constant'; readonly value: string | number | boolean | null | undefined }
  /** A string of constant pieces and unknown ones. */
  | { readonly kind: 'text'; readonly parts: readonly (string | Shape)[] }
  | OpenShape
  | { readonly kind: 'encoded'; readonly as: Encoding; readonly of: Shape }
  | {
      readonly kind: 'object'
      /** By constant name; of arrays by index. */
      readonly fields: Readonly<Record<string, Shape>>
      /** What stands under other names. */
      readonly rest: Shape | undefined
      readonly array: boolean
      /** Those of the other names that variables of the environment say. */
      readonly named?: Shape
    }
  /** One of several. */
  | { readonly kind: 'any'; readonly of: readonly Shape[] }
  /** Something that a package or the platform made, or exports: `pg#Pool`. */
  | { readonly kind: 'made'; readonly type: string }
  | { readonly kind: 'function' }

/** An unknown value. */
export interface OpenShape {
  readonly kind: 'open'
  readonly types: number
  readonly characters: CharacterSet | undefined
  /** Bit for each sink kind against which it is escaped. */
  readonly safe: number
  readonly carries: readonly Carried[]
  /** It is the very thing at its sources' paths: what stands inside is inside of them. */
  readonly direct: boolean
  /** The environment variable that it is. */
  readonly variable: string | undefined
  /** The environment variable of which it is a piece. */
  readonly partOf?: string
}

/** One source that a value carries, with the way from there, first step first. */
export interface Carried {
  readonly source: Source
  readonly way: readonly Way[]
}

export interface Way {
  readonly step: StepKind
  readonly name: string
  readonly spot: Spot
}

/** Ends the name of a step through something whose text stands elsewhere and was not followed: what comes out of it is not sure. */
export const notRead = ' that is not read here'

/** Ends the name of a step after which a schema that was not read says the types: that an object of the sender's making comes out of it is not sure. */
export const typedElsewhere = ' whose types a schema says'
