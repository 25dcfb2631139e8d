import { values } from '../../model/known.ts'
import { child, entriesOf } from '../../read/document/node.ts'
import type { Node } from '../../read/document/node.ts'
import { ids } from '../../read/serverless/names.ts'
import type { Change } from '../edit/change.ts'
import { pathAt } from '../edit/find.ts'
import { place } from '../edit/place.ts'
import type { Path } from '../edit/site.ts'
import type { Source } from '../edit/source.ts'
import type { FileChange, Note, Wanted } from './role-plan.ts'
import { ownFiles, timesNamed } from './service-at-hand.ts'
import type { ServiceAtHand } from './service-at-hand.ts'
import { whyShared } from './shared-file.ts'

export interface Cleanup {
  readonly changes: readonly FileChange[]
  readonly notes: readonly Note[]
}

/** The statements for all functions go when none is left that lives by them. */
export function providerStatements(hand: ServiceAtHand, done: readonly Wanted[]): Cleanup {
  const { app, service, source, files } = hand
  const provider = child(source.document, 'provider')
  const role = child(provider, 'iam', 'role')
  const paths: readonly Path[] = (
    [['iamRoleStatements'], ['iamManagedPolicies'], ['iam', 'role', 'statements'], ['iam', 'role', 'managedPolicies']] as const
  ).filter((path) => child(provider, ...path) !== undefined)
  const [first] = paths
  const at = first === undefined ? undefined : child(provider, ...first.map(String))?.at
  if (first === undefined || at === undefined) return { changes: [], notes: [] }
  const moved = new Set(done.map(({ fn }) => fn.id))
  const sharing = app.functions.filter(
    (fn) =>
      fn.service === service.id &&
      !fn.generated &&
      !moved.has(fn.id) &&
      !values(fn.role).every((reference) => reference.kind === 'external' || reference.role !== `${service.id}/${ids.role}`),
  )
  if (sharing.length > 0)
    return {
      changes: [],
      notes: [{ what: `the statements for all functions stay for ${sharing.map(({ logicalId }) => logicalId).join(', ')}`, at }],
    }
  const named = ownFiles(hand).find((file) => files.text(file)?.includes(ids.role) === true)
  if (named !== undefined)
    return { changes: [], notes: [{ what: `the statements for all functions stay, as ${named} uses ${ids.role}`, at }] }
  // A map that would be left empty goes with its last setting.
  const emptied = (map: Node | undefined, count: number): boolean => entriesOf(map).length === count
  const inRole = paths.filter(([key]) => key === 'iam')
  const whole: readonly Path[] = emptied(role, inRole.length) ? [emptied(child(provider, 'iam'), 1) ? ['iam'] : ['iam', 'role']] : inRole
  const gone = [...paths.filter(([key]) => key !== 'iam'), ...(inRole.length === 0 ? [] : whole)]
  const changes = gone.map((path): Change => ({ kind: 'remove', path: ['provider', ...path] }))
  const refused = changes.map((change) => place(source, change)).find((found) => 'why' in found)
  return refused !== undefined && 'why' in refused
    ? { changes: [], notes: [{ what: `the statements for all functions stay: ${refused.why}`, at }] }
    : { changes: changes.map((change) => ({ file: source.file, change })), notes: [] }
}

/** Roles of the service that only functions named that have left them. */
export function unusedRoles(hand: ServiceAtHand, leaves: ReadonlySet<string>, done: readonly Wanted[]): Cleanup {
  const { app, service, files } = hand
  const changes: FileChange[] = []
  const notes: Note[] = []
  for (const name of leaves) {
    const role = app.roles.find(({ id }) => id === `${service.id}/${name}`)
    if (role === undefined) continue
    const moved = done.filter(({ fn }) => values(fn.role).some((one) => one.kind === 'role' && one.role === role.id)).length
    const source = files.source(role.at.file)
    const path = 'why' in source ? undefined : pathAt(source, role.at)
    const why =
      timesNamed(hand, name) !== moved + 1
        ? 'it is named elsewhere too'
        : 'why' in source || path?.at(-1) !== name
          ? 'it cannot be edited where it stands'
          : (whyShared(files, role.at.file, service.at.file) ?? whyNot(source, path))
    if (why === undefined && path !== undefined) changes.push({ file: role.at.file, change: { kind: 'remove', path } })
    else notes.push({ what: `${name} stays, although ${moved === 1 ? 'its function' : 'its functions'} left it: ${why}`, at: role.at })
  }
  return { changes, notes }
}

function whyNot(source: Source, path: Path): string | undefined {
  const found = place(source, { kind: 'remove', path })
  return 'why' in found ? found.why : undefined
}
