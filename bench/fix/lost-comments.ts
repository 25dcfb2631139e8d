import { siteAt } from '../../src/fix/edit/find.ts'
import type { Path, Site } from '../../src/fix/edit/site.ts'
import { sourceOf } from '../../src/fix/edit/source-of.ts'
import { startsLine } from '../../src/fix/edit/source.ts'
import type { Source } from '../../src/fix/edit/source.ts'

interface Comments {
  readonly kept: number
  /** They stood inside of something that is no longer there, or behind it on its line. */
  readonly gone: number
  /** They stood in or behind something that is still there. */
  readonly lost: readonly string[]
}

/** What became of the comments of a file. */
export function lostComments(file: string, before: string, after: string): Comments {
  const [was, is] = [sourceOf(file, before), sourceOf(file, after)]
  if ('why' in was || 'why' in is) return { kept: 0, gone: 0, lost: ['why' in is ? `it cannot be read any more: ${is.why}` : 'unread'] }
  const left = new Map<string, number>()
  for (const { text } of is.comments) left.set(text, (left.get(text) ?? 0) + 1)
  let [kept, gone] = [0, 0]
  const lost: string[] = []
  for (const { text, start } of was.comments) {
    const count = left.get(text) ?? 0
    left.set(text, count - 1)
    if (count > 0) kept++
    else if (isStillThere(was, is, start)) lost.push(text)
    else gone++
  }
  return { kept, gone, lost }
}

function isStillThere(was: Source, is: Source, offset: number): boolean {
  const path = startsLine(was.text, offset) ? around(was.root, offset) : behind(was, offset)
  const [old, now] = [siteAt(was.root, path), siteAt(is.root, path)]
  if (old === undefined || now === undefined) return false
  return startsLine(was.text, offset) ? old.kind === now.kind : was.text.slice(old.start, old.end) === is.text.slice(now.start, now.end)
}

const members = (site: Site): readonly { readonly step: string | number; readonly start: number; readonly value: Site }[] =>
  site.kind === 'map'
    ? site.pairs.map(({ key, start, value }) => ({ step: key, start, value }))
    : site.kind === 'list'
      ? site.items.map(({ start, value }, step) => ({ step, start, value }))
      : []

/** The path of the innermost value that an offset lies in. */
function around(site: Site, offset: number): Path {
  for (const { step, start, value } of members(site)) if (offset >= start && offset < value.end) return [step, ...around(value, offset)]
  return []
}

/** The path of what ends on the same line before an offset. */
function behind({ text, root }: Source, offset: number): Path {
  let path: Path = []
  let site = root
  for (;;) {
    const last = members(site).findLast(({ start }) => start < offset)
    if (last === undefined) return path
    path = [...path, last.step]
    // A comment behind the key of something longer belongs to all of it.
    if (last.value.end > offset && !text.slice(last.start, offset).includes('\n')) return path
    site = last.value
  }
}
