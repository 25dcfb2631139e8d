import { isPlainMap } from '../../permissions/render/plain.ts'
import type { Plain } from '../../permissions/render/plain.ts'
import { addItem, addPair } from './add.ts'
import type { Change } from './change.ts'
import { anchorUsedOutside, mergesIn, nodeAt, whyClosed } from './find.ts'
import { plainOf } from './plain-of.ts'
import { replaceValue } from './replace.ts'
import type { Slot } from './replace.ts'
import { showPath } from './site.ts'
import type { ListSite, MapSite, Path, Site } from './site.ts'
import { columnOf } from './source.ts'
import type { Refusal, Source, TextEdit } from './source.ts'
import { takeMember } from './take.ts'

/**
 * Where in the text a change goes. Nothing outside of what changes is touched: no re-formatting, no moved comment.
 * @returns edits that do not overlap; or why the change cannot be placed, and where that shows
 */
export function place(source: Source, change: Change): readonly TextEdit[] | Refusal {
  const found = walk(source, change.path)
  if ('why' in found) return found
  const edits = found.missing.length > 0 ? make(source, found, change) : alter(source, found, change)
  if ('why' in edits) return edits
  for (const { start, end } of edits) {
    const anchor = anchorUsedOutside(source, start, end)
    if (anchor !== undefined) return { why: `${showPath(change.path)} holds the anchor &${anchor}, which is used elsewhere`, offset: start }
  }
  return edits
}

interface Found {
  /** The deepest site of the path that is there, and what holds it. */
  readonly site: Site
  readonly holders: readonly Holder[]
  /** The steps that lead further and find nothing. */
  readonly missing: Path
}
interface Holder {
  readonly site: MapSite | ListSite
  readonly index: number
}

/** Follows a path down, and refuses where something on the way is shared, included or computed. */
function walk(source: Source, path: Path): Found | Refusal {
  const holders: Holder[] = []
  let site = source.root
  for (const [depth, step] of path.entries()) {
    const closed = whyClosed(source, site, path.slice(0, depth))
    if (closed !== undefined) return closed
    const members = site.kind === 'map' ? site.pairs : site.kind === 'list' ? site.items : []
    const index =
      site.kind === 'map' && typeof step === 'string'
        ? site.pairs.findIndex(({ key }) => key === step)
        : site.kind === 'list' && typeof step === 'number' && step < site.items.length
          ? step
          : -1
    const next = members[index]?.value
    if (next === undefined || (site.kind !== 'map' && site.kind !== 'list')) return { site, holders, missing: path.slice(depth) }
    holders.push({ site, index })
    site = next
  }
  return { site, holders, missing: [] }
}

/** The change where its path, or the end of it, is not there yet. */
function make(source: Source, { site, holders, missing }: Found, change: Change): readonly TextEdit[] | Refusal {
  const [step, ...deeper] = missing
  const nothing = { why: `there is no ${showPath(change.path)}`, offset: site.start }
  if (change.kind === 'remove') return nothing
  if (change.kind === 'insert' || typeof step !== 'string' || deeper.some((one) => typeof one === 'number')) {
    // Before the place after the last: at the end.
    const atEnd = change.kind === 'insert' && site.kind === 'list' && missing.length === 1 && step === site.items.length
    return atEnd ? append(source, site, holders, change.value) : nothing
  }
  const leaf = change.kind === 'append' ? [change.value] : change.value
  const value = deeper.reduceRight<Plain>((inner, key) => ({ [key]: inner }), leaf)
  if (site.kind === 'list') return nothing
  if (site.kind === 'map' && mergesIn(site) && (deeper.length > 0 || change.kind === 'append'))
    return { why: `${showPath(change.path)} may come from what is merged into it by <<`, offset: site.start }
  if (site.kind === 'map' && site.pairs.length > 0)
    return addPair(source, site, step, value, change.kind === 'set' ? change.after : undefined)
  return put(source, site, holders, { [step]: value })
}

/** The change where all of its path is there. */
function alter(source: Source, { site, holders }: Found, change: Change): readonly TextEdit[] | Refusal {
  const holder = holders.at(-1)
  switch (change.kind) {
    case 'set':
      // Said already, in whatever form: the team's own stays.
      return isSaid(source, change.path, change.value) ? [] : put(source, site, holders, change.value)
    case 'append': {
      const closed = whyClosed(source, site, change.path)
      if (closed !== undefined) return closed
      return append(source, site, holders, change.value)
    }
    case 'insert':
      return holder?.site.kind === 'list'
        ? addItem(source, holder.site, change.value, holder.index)
        : { why: `${showPath(change.path)} is no item of a list`, offset: site.start }
    case 'remove': {
      if (holder === undefined) return { why: 'the whole document cannot be removed', offset: 0 }
      const count = holder.site.kind === 'map' ? holder.site.pairs.length : holder.site.items.length
      if (count > 1) return takeMember(source, holder.site, holder.index)
      return put(source, holder.site, holders.slice(0, -1), holder.site.kind === 'map' ? {} : [])
    }
  }
}

function append(source: Source, site: Site, holders: readonly Holder[], value: Plain): readonly TextEdit[] | Refusal {
  if (site.kind === 'list' && site.items.length > 0) return addItem(source, site, value, undefined)
  if (site.kind === 'map' && site.pairs.length > 0) return { why: 'it is a map, not a list', offset: site.start }
  return put(source, site, holders, [value])
}

/** Puts a value where a site is. */
function put(source: Source, site: Site, holders: readonly Holder[], value: Plain): readonly TextEdit[] | Refusal {
  const holder = holders.at(-1)
  if (holder === undefined) return isRootOf(source, site, value)
  return replaceValue(source, slotOf(source, holder, site), value)
}

function isRootOf(source: Source, site: Site, value: Plain): readonly TextEdit[] | Refusal {
  if (!isPlainMap(value) || site.kind === 'alias') return { why: 'the whole document cannot be replaced', offset: 0 }
  const slot: Slot = { after: site.start, column: columnOf(source.text, site.start), holder: 'key', flow: true, value: site }
  return source.syntax === 'json' ? replaceValue(source, slot, value) : { why: 'the whole document cannot be replaced', offset: 0 }
}

function slotOf({ text }: Source, { site, index }: Holder, value: Site): Slot {
  const { flow } = site
  if (site.kind === 'map') {
    const pair = site.pairs[index]
    const start = pair?.start ?? site.start
    return { after: pair?.colon ?? site.start, column: columnOf(text, start), holder: 'key', flow, value }
  }
  const item = site.items[index]
  const start = item?.start ?? site.start
  return { after: item?.dash ?? site.start, column: columnOf(text, start), holder: 'dash', flow, value }
}

function isSaid({ document }: Source, path: Path, value: Plain): boolean {
  const node = nodeAt(document, path)
  const said = node === undefined ? undefined : plainOf(node)
  return said !== undefined && JSON.stringify(said) === JSON.stringify(value)
}
