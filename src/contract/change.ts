/** One item of a function that is not as it was reviewed. */
export interface Change {
  /** `more`: it needs what nobody agreed to. `less`: what was agreed to is not needed. `unknown`: whether it needs more cannot be told. */
  readonly change: 'more' | 'less' | 'unknown'
  /** For people: `dynamodb:DeleteItem on ${Orders.Arn}`. */
  readonly what: string
}
