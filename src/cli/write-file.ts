import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { Problem } from '../model/problem.ts'

/**
 * Writes a file whole or not at all, and its folders where they are missing. A symbolic link of that name is replaced, not followed:
 * one that came with a scanned project could lead anywhere.
 * @param shown the name for people
 * @throws Problem `cannot-write`
 */
export function writeFile(path: string, text: string, shown: string): void {
  try {
    if (statSync(path, { throwIfNoEntry: false })?.isDirectory() === true)
      throw new Problem('cannot-write', `${shown} is a folder`, 'Name a file in it.')
    makeFolder(dirname(path))
    if (isDevice(path)) writeFileSync(path, text)
    else replace(path, text)
  } catch (error) {
    if (error instanceof Problem) throw error
    throw new Problem('cannot-write', `${shown} cannot be written`, error instanceof Error ? error.message : undefined)
  }
}

/** One by one: Node's recursive way never ends where a folder is there and nothing can be made in it, as in /proc. */
function makeFolder(path: string): void {
  if (existsSync(path)) return
  makeFolder(dirname(path))
  try {
    mkdirSync(path)
  } catch (error) {
    // Another run may have made it meanwhile.
    if (!existsSync(path)) throw error
  }
}

/** A pipe or a device (`/dev/null`, `/dev/stdout`) takes what is written and must stay what it is. */
function isDevice(path: string): boolean {
  const stats = statSync(path, { throwIfNoEntry: false })
  return /^\/(?:dev|proc)\//.test(path) || (stats !== undefined && !stats.isFile())
}

function replace(path: string, text: string): void {
  const beside = join(dirname(path), `.${basename(path)}.${randomBytes(6).toString('hex')}.tmp`)
  try {
    writeFileSync(beside, text, { flag: 'wx' })
    renameSync(beside, path)
  } catch (error) {
    rmSync(beside, { force: true })
    throw error
  }
}
