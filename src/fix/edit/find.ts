import type { Place } from '../../model/place.ts'
import { remembered } from '../../model/remembered.ts'
import { child, itemsOf } from '../../read/document/node.ts'
import type { Node } from '../../read/document/node.ts'
import { showPath, sitesIn } from './site.ts'
import type { AliasSite, MapSite, Path, Site } from './site.ts'
import type { Refusal, Source } from './source.ts'

/** The site at a path; undefined where nothing stands there. Aliases and merges are not followed. */
export function siteAt(root: Site, path: Path): Site | undefined {
  let current: Site | undefined = root
  for (const step of path) current = current === undefined ? undefined : stepInto(current, step)
  return current
}

/** The same of a document as readers have it: aliases and merges followed. */
export function nodeAt(root: Node, path: Path): Node | undefined {
  return path.reduce<Node | undefined>((node, step) => (typeof step === 'string' ? child(node, step) : itemsOf(node)[step]), root)
}

function stepInto(site: Site, step: string | number): Site | undefined {
  if (site.kind === 'map' && typeof step === 'string') return site.pairs.find(({ key }) => key === step)?.value
  return site.kind === 'list' && typeof step === 'number' ? site.items[step]?.value : undefined
}

/** The path of what stands at a place: of a pair by its key, else of a value. */
export function pathAt({ text, root }: Source, { line, column }: Pick<Place, 'line' | 'column'>): Path | undefined {
  let offset = 0
  for (let count = 1; count < line; count++) {
    const next = text.indexOf('\n', offset)
    if (next < 0) return undefined
    offset = next + 1
  }
  return pathTo(root, offset + column - 1)
}

/** A map in a list begins where its first key does: the deepest that begins there is meant, and a key before what holds it. */
function pathTo(site: Site, offset: number): Path | undefined {
  const inner =
    site.kind === 'map'
      ? site.pairs.map(({ key, start, value }) => ({ step: key, start, value }))
      : site.kind === 'list'
        ? site.items.map(({ start, value }, step) => ({ step, start, value }))
        : []
  for (const { step, start, value } of inner) {
    if (offset < start || offset > Math.max(start, value.end)) continue
    const below = start === offset && site.kind === 'map' ? undefined : pathTo(value, offset)
    if (below !== undefined) return [step, ...below]
    if (offset === start || offset === value.outer || offset === value.start) return [step]
  }
  return undefined
}

/**
 * Why nothing may be changed below the site, reached by the path: it stands in several places at once, or elsewhere, or is computed.
 */
export function whyClosed(source: Source, site: Site, path: Path): Refusal | undefined {
  const shown = path.length === 0 ? 'the document' : showPath(path)
  if (site.kind === 'alias') return { why: `${shown} is an alias of &${site.name}, which stands elsewhere`, offset: site.start }
  const used = site.anchor === undefined ? undefined : aliasOf(source, site.anchor)
  if (used !== undefined) return { why: `${shown} is the anchor &${site.anchor}, which other parts use too`, offset: site.outer }
  if (site.tag !== undefined) return { why: `${shown} is made by ${site.tag}`, offset: site.outer }
  if (site.kind === 'scalar' && !site.empty) {
    const included = /\$\{\s*(?:file|self|ssm|s3|cf|env|opt|param)\b/.test(site.value)
    return { why: included ? `${shown} is taken from elsewhere: ${site.value}` : `${shown} is a single value`, offset: site.start }
  }
  const call = site.kind === 'map' ? calledIn(site) : undefined
  return call === undefined ? undefined : { why: `${shown} is made by ${call}`, offset: site.start }
}

/** The function that makes the map what it is. */
function calledIn({ pairs }: MapSite): string | undefined {
  const [only] = pairs
  if (pairs.some(({ key }) => key === 'Fn::Transform')) return 'Fn::Transform'
  return pairs.length === 1 && only !== undefined && (only.key === 'Ref' || /^Fn::(?!ForEach::)/.test(only.key)) ? only.key : undefined
}

/** The map's keys may come from others by `<<`. */
export const mergesIn = (site: MapSite): boolean => site.pairs.some(({ key }) => key === '<<')

const aliasOf = ({ root }: Source, anchor: string): AliasSite | undefined => sharedIn(root).aliases.find(({ name }) => name === anchor)

/** Every change asks for it, and most documents have none. */
const sharedIn = remembered((root: Site): { readonly anchors: readonly Site[]; readonly aliases: readonly AliasSite[] } => {
  const all = [...sitesIn(root)]
  return { anchors: all.filter(({ anchor }) => anchor !== undefined), aliases: all.filter((site) => site.kind === 'alias') }
})

/** An anchor in this part of the text that is used outside of it: without it the document would break. */
export function anchorUsedOutside({ root }: Source, start: number, end: number): string | undefined {
  const inside = ({ outer }: Site): boolean => outer >= start && outer < end
  const { anchors, aliases } = sharedIn(root)
  return anchors.find((site) => inside(site) && aliases.some((alias) => alias.name === site.anchor && !inside(alias)))?.anchor
}
