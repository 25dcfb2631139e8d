import type { ArticleId, ReferenceId } from './articles.ts'

/** A part of the product that can answer for a cell of the catalogue. */
export type Part =
  | 'trace'
  | 'checks'
  | 'attack'
  | 'permissions'
  | 'dependencies'
  | 'secrets'
  | 'wallet'
  | 'model'
  | 'account'
  | 'report'
  | 'review'
  | 'read'
  | 'guard'
  | 'gateway'
  | 'fix'
  | 'init'
  | 'detections'
  | 'watch'
  | 'dashboard'

/** When a measure works: before the release, while a request runs, afterwards in the stream of events. */
export type Column = 'finds' | 'prevents' | 'watches'

/** What one part does about one risk. */
export interface Measure {
  readonly part: Part
  readonly what: string
}

/** One row of the catalogue. An empty list means that nothing can be done about the risk at that time. */
export interface Risk {
  /** A short name, fit for a heading. */
  readonly title: string
  /** One full sentence: what goes wrong, or what the measure is for. */
  readonly description: string
  readonly articles: readonly ArticleId[]
  readonly references: readonly ReferenceId[]
  readonly finds: readonly Measure[]
  readonly prevents: readonly Measure[]
  readonly watches: readonly Measure[]
}
