import type { Text } from './text.ts'

/**
 * What a workflow's state does with data, in the words of the Amazon States Language (https://states-language.net). Paths and expressions stand
 * as they are written; what is not written is missing.
 */
export interface StateData {
  readonly language: 'JSONPath' | 'JSONata'
  /** What of its input the state takes; `null` takes nothing. */
  readonly inputPath?: string | null
  /** `Parameters`, `Arguments`: what a task, or what happens inside, is given in place of the input. */
  readonly given?: Payload
  /** `ItemsPath`, `Items`: the list whose items a Map goes through. */
  readonly items?: Payload
  /** Where a distributed Map gets its items from: `arn:aws:states:::s3:getObject`, with the bucket and the key, or the prefix of the keys. */
  readonly itemReader?: { readonly resource: Payload; readonly given: Payload }
  /** The items come in batches: `{Items: […]}`, with what is given to each batch. */
  readonly batches?: { readonly given?: Payload }
  /** `ItemSelector`, or the older `Parameters` of a Map: what is done with one item. */
  readonly itemSelector?: Payload
  /** Of Pass: what it answers in place of its input. */
  readonly result?: Payload
  readonly resultSelector?: Payload
  /** Where in the input the result is put; `null` drops it. */
  readonly resultPath?: string | null
  readonly outputPath?: string | null
  readonly output?: Payload
  /** Variables by name. */
  readonly assign?: Payload
  /** What a Choice asks before it goes somewhere. */
  readonly choices: readonly StateChoice[]
  /** Where a Choice goes when no rule holds. */
  readonly otherwise?: string
  readonly catches: readonly StateCatch[]
}

export interface StateChoice {
  readonly next: string
  /** Paths (`$.kind`) whose value is one of a few known ones, a number, a boolean or a time on this way. */
  readonly fixes: readonly string[]
  readonly output?: Payload
}

export interface StateCatch {
  readonly next: string
  readonly resultPath?: string | null
  readonly output?: Payload
}

/** A value that a definition puts together. */
export type Payload =
  | { readonly kind: 'constant'; readonly value: string | number | boolean | null }
  /** Known at deployment. */
  | { readonly kind: 'text'; readonly text: Text }
  /** `$.order.id`, `$$.Execution.Id`, `$name`, or an intrinsic function of such: `States.Format('{}', $.id)`. */
  | { readonly kind: 'path'; readonly path: string }
  /** JSONata, without its `{% %}`. */
  | { readonly kind: 'expression'; readonly code: string }
  | { readonly kind: 'fields'; readonly fields: readonly (readonly [name: string, value: Payload])[] }
  | { readonly kind: 'items'; readonly items: readonly Payload[] }
  | { readonly kind: 'any'; readonly of: readonly Payload[] }
  | { readonly kind: 'unknown'; readonly why: string }
