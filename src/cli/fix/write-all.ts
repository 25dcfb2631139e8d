import { chmodSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { Problem } from '../../model/problem.ts'
import { writeFile } from '../write-file.ts'

/** A file that is to be written, and what stands in it. */
interface Original {
  readonly path: string
  readonly shown: string
  readonly before: string
  readonly mode: number
}

/**
 * Are the files what was read, and files of the project? Called before anything is written.
 * @throws Problem `cannot-write` for a link, for a file that is not UTF-8, and for one that has changed since it was read
 */
export function originalsOf(
  base: string,
  texts: ReadonlyMap<string, string>,
  read: (file: string) => string | undefined,
): readonly Original[] {
  return [...texts.keys()].map((file) => {
    const path = join(base, file)
    let before: string
    let mode: number
    try {
      // What looks like a file of the project may lead out of it.
      if (realpathSync(path) !== path) throw new Problem('cannot-write', `${file} is a link`, 'Change the file that it leads to.')
      const bytes = readFileSync(path)
      before = bytes.toString('utf8')
      if (!Buffer.from(before, 'utf8').equals(bytes)) throw new Problem('cannot-write', `${file} is not written in UTF-8`)
      mode = statSync(path).mode
    } catch (error) {
      if (error instanceof Problem) throw error
      throw new Problem('cannot-write', `${file} cannot be read again`, error instanceof Error ? error.message : undefined)
    }
    if (before !== read(file)) throw new Problem('cannot-write', `${file} has changed meanwhile`, 'Run the command again.')
    return { path, shown: file, before, mode: mode & 0o7777 }
  })
}

/**
 * Writes all files or none: should one fail, those before it get their texts back.
 * @throws Problem `cannot-write`
 */
export function writeAll(originals: readonly Original[], texts: ReadonlyMap<string, string>): void {
  const written: Original[] = []
  try {
    for (const original of originals) {
      const text = texts.get(original.shown)
      if (text === undefined) continue
      written.push(original)
      put(original, text)
    }
  } catch (error) {
    restore(written)
    throw error
  }
}

/** Puts back what stood in the files. */
export function restore(originals: readonly Original[]): void {
  for (const original of originals) put(original, original.before)
}

function put({ path, shown, mode }: Original, text: string): void {
  writeFile(path, text, shown)
  chmodSync(path, mode)
}
