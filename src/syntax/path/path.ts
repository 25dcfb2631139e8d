import { anything, complement, of } from '../characters.ts'
import { never } from '../language.ts'
import type { BreakOut, HoleContext, Language } from '../language.ts'
import { escaped } from '../skeleton.ts'
import { mark, marked } from '../template.ts'

export type PathContext =
  | 'whole'
  /** The path begins with the hole: an absolute value goes anywhere. */
  | 'start'
  /** Between two slashes, or behind the last, nothing but the hole. */
  | 'segment'
  /** Part of a segment that has fixed text too. */
  | 'name'

export interface PathHole extends HoleContext<PathContext> {
  /**
   * The value `..` as the last segment names the folder above. It opens no file there, so it counts only where a folder is listed, removed, moved or
   * unpacked into.
   */
  readonly namesParent: BreakOut
}

/** Backslash: a separator where the function runs on Windows. NUL: ends the path for C programs; Node and Python refuse it. */
const separators = of('/\\\0')
const dot = of('.')
const written = complement(of('\\<> '))

/**
 * A path of files. A value leaves its folder by a segment `..`: it needs a separator and dots, or dots alone where a separator follows and the segment
 * has nothing else. For `path.resolve(base, value)` ask about the value alone, since an absolute one replaces the base.
 */
export const path: Language<PathHole> = {
  id: 'path',
  filling: complement(of('/\\<> ')),
  contexts: (pieces) => holes(marked(pieces)),
  skeleton: (pieces) => escaped(marked(pieces).replaceAll('\\', '/'), written).replace(/(?<![^/])\.\.(?![^/])/g, '<..>'),
}

function holes(text: string): readonly PathHole[] {
  const found: PathHole[] = []
  if (text === mark) return [{ context: 'whole', breaksOut: anything, namesParent: never }]
  let at = 0
  for (const segment of text.split(/[/\\]/)) {
    const fixed = segment.replaceAll(mark, '')
    const isAlone = fixed === '' || fixed === '.'
    const isLast = at + segment.length === text.length
    for (let index = 0; index < segment.length; index++) {
      if (segment[index] !== mark) continue
      const starts = at + index === 0
      const context = starts ? 'start' : fixed === '' ? 'segment' : 'name'
      const namesParent = isAlone && isLast ? { breaksOut: dot } : never
      if (starts) found.push({ context, breaksOut: isAlone && !isLast ? anything : separators, namesParent })
      else if (isAlone && !isLast) found.push({ context, breaksOut: dot, namesParent })
      else found.push({ context, breaksOut: separators, onlyWith: dot, namesParent })
    }
    at += segment.length + 1
  }
  return found
}
