import type { Application } from '../../../model/application.ts'
import type { Finding } from '../../../model/finding.ts'
import type { NodeId, RoleId, ServiceId } from '../../../model/ids.ts'
import { valueOf } from '../../../model/known.ts'
import { functionsOfRole, shortName } from '../../../model/questions.ts'
import { reaches } from '../../../model/reach.ts'
import { counted } from '../../words.ts'
import { apiEntries } from './api-entries.ts'
import type { DrawnNode, Drawing, Line, Whereabouts } from './drawing.ts'
import { linesOf } from './lines.ts'
import { nodesOf } from './nodes.ts'
import type { Placed } from './nodes.ts'
import { otherEntries } from './other-entries.ts'
import { drawnResources } from './resources.ts'
import { select } from './select.ts'
import { kindsOf, share } from './share.ts'
import type { Share } from './share.ts'

/** Decides what is drawn of an application, and how it hangs together. */
export function draw(app: Application, findings: readonly Finding[]): Drawing {
  const all = {
    entries: [...apiEntries(app), ...otherEntries(app)],
    functions: app.functions.filter(({ generated }) => !generated),
    resources: drawnResources(app),
  }
  const selection = select(app, findings, all)
  const placed = nodesOf(app, selection)
  const { flows, access, knowledge } = linesOf(app, placed)

  const byNode = new Map(selection.functions.map((fn) => [placed.spots.get(fn.id)?.node, fn]))
  const allowed = share(access, (node) => {
    const fn = byNode.get(node)
    const role = fn === undefined ? undefined : valueOf(fn.role)
    return role?.kind === 'role' ? role.role : undefined
  })
  const known = share(knowledge, (node) => byNode.get(node)?.service)

  const nodes = [...placed.nodes]
  const lines: Line[] = [...flows, ...allowed.lines, ...known.lines]
  const add = (title: string, what: string, members: readonly number[]): number => {
    const reach = reaches.find((each) => members.some((member) => nodes[member]?.reach === each)) ?? 'internal'
    const service: ServiceId | undefined = nodes[members[0] ?? -1]?.service
    const node: DrawnNode = {
      shape: 'shared',
      title,
      detail: `${what} ${counted(members.length, 'function')}`,
      service,
      reach,
      rows: [],
      members,
    }
    return nodes.push(node) - 1
  }
  const join = (node: number, { members, targets }: Share<unknown>): void => {
    const kinds = kindsOf(targets)
    lines.push(...members.map((from) => ({ from, row: undefined, to: node, kinds })))
    lines.push(...targets.map(({ to, kinds: how }) => ({ from: node, row: undefined, to, kinds: how })))
  }
  const shares = new Map(allowed.shares.map((each) => [each.group, each]))
  const roles = new Map<RoleId, number>()
  for (const [role, members] of sharedRoles(app, placed, findings, shares)) {
    const node = add(shortName(role), 'role of', members)
    roles.set(role, node)
    const common = shares.get(role)
    if (common !== undefined) join(node, common)
  }
  for (const each of known.shares) join(add('Same variables', 'in', each.members), each)
  lines.push(...travelled(findings, placed, nodes, lines))

  const count = (kind: 'entries' | 'functions' | 'resources') => ({ drawn: selection[kind].length, of: all[kind].length })
  return {
    nodes,
    lines,
    entries: count('entries'),
    functions: count('functions'),
    resources: count('resources'),
    whereabouts: whereabouts(app, placed, roles),
  }
}

/** What code was seen to write and read, where no role names it and so no line is drawn yet. */
function travelled(findings: readonly Finding[], { spots }: Placed, nodes: readonly DrawnNode[], drawn: readonly Line[]): readonly Line[] {
  const known = new Set(drawn.flatMap(({ from, to }) => [`${from} ${to}`, `${to} ${from}`]))
  const found: Line[] = []
  for (const { along = [] } of findings) {
    const way = along.flatMap((part) => spots.get(part)?.node ?? [])
    for (const [index, from] of way.entries()) {
      const to = way[index + 1]
      if (to === undefined || to === from || known.has(`${from} ${to}`)) continue
      const shapes = [nodes[from]?.shape, nodes[to]?.shape].join(' ')
      if (shapes !== 'function resource' && shapes !== 'resource function') continue
      known.add(`${from} ${to}`).add(`${to} ${from}`)
      const writes = shapes === 'function resource'
      found.push({ from: writes ? from : to, row: undefined, to: writes ? to : from, kinds: new Set([writes ? 'may-write' : 'may-read']) })
    }
  }
  return found
}

/** The roles that get a node: those that several functions share, if lines lead through them or something is found about them. */
function sharedRoles(
  app: Application,
  { spots }: Placed,
  findings: readonly Finding[],
  shares: ReadonlyMap<RoleId, unknown>,
): ReadonlyMap<RoleId, readonly number[]> {
  const found = new Set<NodeId>(findings.map(({ about }) => about))
  const roles = new Map<RoleId, readonly number[]>()
  for (const { id } of app.roles) {
    if (!shares.has(id) && !found.has(id)) continue
    const members = [...new Set(functionsOfRole(app, id).flatMap((fn) => spots.get(fn.id)?.node ?? []))]
    if (members.length > 1) roles.set(id, members)
  }
  return roles
}

/** A role that has no node of its own is shown by its function, and a log group by the functions that write it. */
function whereabouts(app: Application, { spots }: Placed, roles: ReadonlyMap<RoleId, number>): (part: NodeId) => Whereabouts {
  const places = new Map<NodeId, { readonly own: Set<number>; readonly also: Set<number> }>()
  const add = (part: NodeId, side: keyof Whereabouts, node: number): void => {
    const place = places.get(part) ?? { own: new Set(), also: new Set() }
    place[side].add(node)
    places.set(part, place)
  }
  for (const [part, { node }] of spots) add(part, 'own', node)
  for (const [role, node] of roles) add(role, 'own', node)
  for (const { id } of app.roles)
    for (const fn of functionsOfRole(app, id)) {
      const spot = spots.get(fn.id)
      if (spot !== undefined) add(id, roles.has(id) ? 'also' : 'own', spot.node)
    }
  for (const fn of app.functions) {
    const [spot, group] = [spots.get(fn.id), fn.logging.group]
    if (spot !== undefined && group !== undefined && !spots.has(group)) add(group, 'own', spot.node)
  }
  return (part) => {
    const { own, also } = places.get(part) ?? { own: [], also: [] }
    return { own: [...own], also: [...also] }
  }
}
