/** A small realistic event of one kind, as plain data. A key that ends in `()` is a method and holds what the method answers. */
export interface Example {
  readonly event: unknown
  /** What matters of the handler's second argument. */
  readonly context?: unknown
}

/** JSON inside JSON, as envelopes carry it. */
export const json = (value: unknown): string => JSON.stringify(value)
