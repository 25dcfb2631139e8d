import { holds } from '../../model/known.ts'
import { resourceById } from '../../model/questions.ts'
import { remembered } from '../../model/remembered.ts'
import { canMeet } from '../condition.ts'
import { operationOf } from '../models/aws/index.ts'
import { shapesAt } from '../link/follow.ts'
import { originsOf } from '../link/origins.ts'
import type { Linked, Origin } from '../link/origins.ts'
import type { Watched } from '../watch-functions.ts'
import { comparesIdentity, groupIsAsked, holdsIdentity, isOfTeam, knowsCaller, routesOf } from './caller.ts'
import { contentsOf } from '../link/contents.ts'
import { add, flowOf } from './found-flows.ts'
import type { FoundFlows } from './found-flows.ts'
import { belonging } from './ownership.ts'
import { holdersOf, recordAccesses } from './record-access.ts'
import type { RecordAccess } from './record-access.ts'
import { knowledgeOf } from './sensitive.ts'
import { sensitiveAt } from './sensitive-names.ts'

/**
 * Records that a signed-in caller picks by a key of his choice, while who he is goes neither into the key nor into any condition or comparison
 * (OWASP API1:2023, CWE-639). Routes that let everybody in are another matter.
 */
export function judgeRecordAccess(found: FoundFlows, linked: Linked, watched: Watched, all: readonly Watched[]): void {
  const { fn, observations } = watched
  const accesses = recordAccesses(fn, observations)
  if (accesses.length === 0 || comparesIdentity(linked, watched)) return
  const own = ownedHolders(linked, all)
  for (const access of accesses) {
    if (access.bounds.some((shape) => holdsIdentity(linked, watched, shape))) continue
    const at = linked.place(access.spot)
    for (const origin of access.keys
      .flatMap((key) => contentsOf(key))
      .flatMap(({ value }) => value.carries.flatMap((carried) => originsOf(linked, fn, carried, access.when)))) {
      const sure = isOpenTo(linked, fn, origin, access, all, own)
      if (sure === 'no') continue
      const flow = flowOf(fn, { kind: 'record-key', sink: access.name, spot: access.spot }, at, origin, {
        context: access.changes ? 'changes' : 'reads',
        text: undefined,
      })
      add(found, { ...flow, sure: flow.sure && sure === 'yes' })
    }
  }
}

/** Does the one who chooses the key thereby choose another one's record? */
function isOpenTo(
  linked: Linked,
  fn: Watched['fn'],
  origin: Origin,
  access: RecordAccess,
  all: readonly Watched[],
  own: ReadonlySet<string>,
): 'yes' | 'perhaps' | 'no' {
  if (origin.identity || origin.reach === 'internal' || isKept(linked, origin)) return 'no'
  const entry = watchedById(all).get(origin.function)
  const caller = entry === undefined ? 'no' : knowsCaller(linked, entry)
  if (
    entry === undefined ||
    caller === 'no' ||
    (origin.reach === 'public' &&
      !entry.observations.some(
        // A token that is verified on the way to another route's code tells nothing here.
        (one) => one.kind === 'token' && one.verified && (entry.fn.id !== fn.id || canMeet(one.when, access.when)),
      ))
  )
    return 'no'
  if (comparesIdentity(linked, entry) || signsIn(linked, entry, origin) || isOfParent(entry, origin) || isBearer(origin)) return 'no'
  const routes = routesOf(linked.app, entry.fn)
  // Scopes and groups that the gateway asks for are a team's own people.
  if (
    routes.some(
      (route) =>
        holds(route.authorization, (one) => 'scopes' in one && one.scopes.some((scope) => /admin|staff|internal/i.test(scope))) === 'yes',
    )
  )
    return 'no'
  const written = access.holders.some((holder) => own.has(holder))
  if (groupIsAsked(linked, entry.fn, all)) return 'no'
  const belongs = belonging([...access.names, origin.field, ...routes.map(({ path }) => path), entry.fn.logicalId])
  if (belongs === 'all' && !written && !access.changes) return 'no'
  const ofTeam = isOfTeam(linked, entry.fn)
  if (ofTeam && !written && belonging([...access.fields, origin.field, ...routes.map(({ path }) => path)]) !== 'one') return 'no'
  // Where one function serves many routes, the token may be asked for on others.
  const servesMany = origin.reach === 'public' && entry.observations.some((one) => one.kind === 'dispatch' && one.routes.length > 1)
  // What administrators keep is nobody's own: there, only the team can tell who may do what.
  const ofAdministrators = routes.length > 0 && routes.every(({ path }) => /(^|\/)(admin|staff|backoffice|internal)(\/|$)/i.test(path))
  return caller === 'yes' && !servesMany && !ofAdministrators && (written || (belongs === 'one' && !ofTeam)) ? 'yes' : 'perhaps'
}

/** An id that was kept and is read back says which record belongs to another: whoever set it asks for nothing now. */
const isKept = ({ app }: Linked, { through }: Origin): boolean =>
  through.some((id) => keepers.has(resourceById(app, id)?.kind ?? id.replace(/^outside:/, '')))

const keepers: ReadonlySet<string> = new Set(['table', 'bucket', 'database', 'store'])

const watchedById = remembered((all: readonly Watched[]) => new Map(all.map((one) => [one.fn.id, one])))

/** Whoever has it proves with it that it was given to him: nobody counts up authorization codes. */
const isBearer = ({ source }: Origin): boolean => {
  if (source.kind !== 'event') return false
  const name = source.path.findLast((step) => !step.startsWith('<')) ?? ''
  return (
    /^(code|otp|nonce|verifier|device_?code|auth(orization)?_?code|code_?verifier)$|token$|secret$/i.test(name) ||
    sensitiveAt(source.path)?.credential === true
  )
}

/** What the resolver above answered: the caller chose no record with it. */
const isOfParent = ({ fn }: Watched, { source }: Origin): boolean =>
  source.kind === 'event' && source.path[0] === 'source' && fn.triggers.every(({ kind }) => kind === 'graphql')

/** A name that comes with a password: whoever asks proves with it who he is. */
function signsIn(linked: Linked, { fn, observations }: Watched, { source }: Origin): boolean {
  if (source.kind !== 'event') return false
  const path = source.path.filter((step) => !step.startsWith('<'))
  const around = path.slice(0, -1)
  return knowledgeOf(linked, fn, observations).reads.some(
    (read) =>
      read.length === path.length && around.every((step, index) => step === read[index]) && sensitiveAt(read)?.what === 'a password',
  )
}

/** Tables and buckets into which some function writes who the caller is. */
function ownedHolders(linked: Linked, all: readonly Watched[]): ReadonlySet<string> {
  const known = owned.get(linked)
  if (known !== undefined) return known
  const holders = new Set(
    all.flatMap((watched) =>
      watched.observations.flatMap((one) => {
        if (one.kind !== 'cloud') return []
        const written = (operationOf(one.service, one.operation)?.writes ?? []).flatMap(({ at }) => shapesAt(one.input, at))
        return written.some((shape) => holdsIdentity(linked, watched, shape)) ? holdersOf(watched.fn, one) : []
      }),
    ),
  )
  owned.set(linked, holders)
  return holders
}

const owned = new WeakMap<Linked, ReadonlySet<string>>()
