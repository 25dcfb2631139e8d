import type { Application, Service } from '../../model/application.ts'
import type { Source } from '../edit/source.ts'
import type { Files } from '../files.ts'
import { namingOf } from '../naming.ts'
import type { FileChange, LeftOut, RolePlan, Wanted } from './role-plan.ts'
import { wayOf, whyNotPlaced } from './service-at-hand.ts'
import type { ServiceAtHand } from './service-at-hand.ts'
import { providerStatements, unusedRoles } from './service-cleanup.ts'
import { serviceFunction } from './service-function.ts'

/** Gives functions of a serverless.yml roles of their own. */
export function serverlessRoles(app: Application, service: Service, wanted: readonly Wanted[], source: Source, files: Files): RolePlan {
  const hand: ServiceAtHand = { app, service, source, files, naming: namingOf(app, service, source.text), way: wayOf(source.document) }
  const left: LeftOut[] = []
  const changes: FileChange[] = []
  const done: Wanted[] = []
  const leaves = new Set<string>()
  for (const one of wanted) {
    const draft = serviceFunction(hand, one)
    const why = 'why' in draft ? draft.why : whyNotPlaced(files, draft.changes)
    if (why !== undefined || 'why' in draft) {
      left.push({ function: one.fn.id, why: why ?? '', at: 'why' in draft ? draft.at : one.fn.at })
      continue
    }
    changes.push(...draft.changes)
    if (draft.leaves !== undefined) leaves.add(draft.leaves)
    done.push(one)
  }
  const provider = providerStatements(hand, done)
  const roles = unusedRoles(hand, leaves, done)
  return {
    changes: [...changes, ...provider.changes, ...roles.changes],
    written: done.map(({ fn }) => fn.id),
    left,
    notes: [...provider.notes, ...roles.notes],
  }
}
