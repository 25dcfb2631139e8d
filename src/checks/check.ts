import type { RiskId } from '../risks/catalogue.ts'
import type { Application } from '../model/application.ts'
import type { Severity, Step } from '../model/finding.ts'
import type { NodeId } from '../model/ids.ts'
import type { CodeLanguage } from '../model/language.ts'
import type { Place } from '../model/place.ts'
import type { Reach } from '../model/reach.ts'
import type { Remedy } from '../model/remedy.ts'

/**
 * A check is one folder, `checks/<id>/check.ts` with `fixtures/` beside it; the folder's name is its id.
 * It asks the model, never a file format. The runner adds id, severity, reach, fingerprint, suppression and order.
 */
export interface Check {
  /** What can happen, to whom: `Anyone can call this endpoint`. */
  readonly title: string
  readonly risk: RiskId
  /** One for all, or by who can reach what the finding is about. Hygiene stays `low` unless it joins a path. */
  readonly severity: Severity | Readonly<Record<Reach, Severity>>
  /** Why an attacker or an accident cares; two or three sentences. */
  readonly why: string
  /** What to do, in the words of the templates. */
  readonly fix: string
  /** How that is written in code; each report takes the language of the file. Follows `fix`. */
  readonly fixIn?: Readonly<Record<CodeLanguage, string>>
  /** The mitigating evidence: why it stays silent although a simpler rule would fire. */
  readonly silent: readonly string[]
  /** Standards and catalogues: `CWE-306`, `OW-A2`, `SAS-2`, URLs of the provider's documentation. */
  readonly references: readonly string[]
  readonly find: (app: Application) => Iterable<Found>
}

/** What a check yields. */
export interface Found {
  readonly at: Place
  /** What it is about: decides reach and severity, and is part of the fingerprint. */
  readonly about: NodeId
  /** One sentence of evidence in the project's own names: `POST /orders has no authorizer`. */
  readonly because: string
  /** False when it rests on something that the files do not tell. Default true. */
  readonly sure?: boolean
  /** Tells two findings of this check about the same node apart; never a line number. */
  readonly key?: string
  /** Who can reach it, where the node's own reach is not the right answer. */
  readonly reach?: Reach
  readonly severity?: Severity
  readonly path?: readonly Step[]
  /** The parts of the application on that way, in order. */
  readonly along?: readonly NodeId[]
  /** What mends it, where that is a setting with one safe value: all of them together. */
  readonly remedies?: readonly Remedy[]
}

export function check(definition: Check): Check {
  return definition
}
