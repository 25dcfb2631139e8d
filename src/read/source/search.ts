import type { Node } from '../document/node.ts'
import type { Project } from '../project.ts'

/** What a language needs to know to find the source of a handler. */
export interface Search {
  readonly project: Project
  /** Directory that is packed; empty for the scanned directory itself. */
  readonly root: string
  /** Name of the archive without its ending, where the template names an archive: `hello` of `bin/hello.zip`. */
  readonly archive: string | undefined
  readonly handler: string
  /** Files that a bundler starts from, where the template names them. */
  readonly entries: readonly string[]
  readonly metadata: Node | undefined
}

/** The file and the exported name; or why there is none. */
export type Found = Source | Missing

export interface Source {
  readonly file: string
  readonly symbol: string | undefined
}

export interface Missing {
  readonly missing: string
  readonly symbol: string | undefined
}

export const isSource = (found: Found): found is Source => 'file' in found
