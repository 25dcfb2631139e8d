import type { NodeId } from './ids.ts'
import type { Place } from './place.ts'

/** A setting that has one safe value. What it is called in a template, and what its value is there, the writers know. */
export type Setting =
  | 'backups'
  | 'data-trace'
  | 'deletion-protection'
  | 'encryption-at-rest'
  | 'introspection'
  | 'key-rotation'
  | 'log-retention'
  | 'minimum-tls'
  | 'password-length'
  | 'point-in-time-recovery'
  | 'public-access-block'
  | 'tracing'
  | 'trail-logging'
  | 'trail-every-region'
  | 'trail-validation'
  | 'verbose-log'
  | 'versioning'
  | 'viewer-protocol'

/** What mends a finding: a setting of something gets its safe value. */
export interface Remedy {
  readonly of: NodeId
  readonly setting: Setting
  /** Where its unsafe value is written; missing where nothing is. */
  readonly at?: Place
}
