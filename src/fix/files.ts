import { sourceOf } from './edit/source-of.ts'
import type { Refusal, Source } from './edit/source.ts'

/** The files of a project, as fixes see them. */
export interface Files {
  /** The text of a file; undefined where it cannot be had. */
  readonly text: (file: string) => string | undefined
  /** The file as it can be edited; parsed once. */
  readonly source: (file: string) => Source | Refusal
  /** All files that templates were read from, those they include among them. */
  readonly templates: readonly string[]
}

export function filesOf(text: Files['text'], templates: readonly string[]): Files {
  const sources = new Map<string, Source | Refusal>()
  return {
    text,
    templates,
    source(file) {
      const ready = sources.get(file)
      if (ready !== undefined) return ready
      const written = text(file)
      const made = written === undefined ? { why: 'it cannot be read', offset: 0 } : sourceOf(file, written)
      sources.set(file, made)
      return made
    },
  }
}
