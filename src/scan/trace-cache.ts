import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { lstatSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parseMemory } from '../trace/memory.ts'
import type { Memory } from '../trace/memory.ts'

/**
 * What trace remembers, in `.cordon/cache/` of the project: safe to delete. A project that is scanned may come from anybody, and a memory made by its author could
 * hide what its code does; so the file is signed with a key that lies in the user's own cache folder, and another's file is no memory.
 */
export interface TraceCache {
  readonly read: () => Memory | undefined
  readonly write: (memory: Memory) => void
}

/** Larger than this it would cost more than it saves. */
const mostBytes = 200 * 1024 * 1024

/** `base`: the project. `home`: a folder of the user's own, as `~/.cache/cordon`. Nothing here throws: without a cache all is looked at anew. */
export function traceCache(base: string, home: string): TraceCache {
  const folder = join(base, '.cordon', 'cache')
  const file = join(folder, 'trace.json')
  return {
    read: () =>
      attempt(() => {
        if (isLink(join(base, '.cordon')) || isLink(folder) || isLink(file) || lstatSync(file).size > mostBytes) return undefined
        const whole = readFileSync(file, 'utf8')
        const end = whole.indexOf('\n')
        const text = whole.slice(end + 1)
        const key = keyIn(home, false)
        return key !== undefined && same(whole.slice(0, end), signature(key, text)) ? parseMemory(text) : undefined
      }),
    write: (memory) => {
      attempt(() => {
        const key = keyIn(home, true)
        const text = JSON.stringify(memory)
        if (key === undefined || text.length > mostBytes || isLink(join(base, '.cordon')) || isLink(folder)) return
        mkdirSync(folder, { recursive: true })
        writeFileSync(join(base, '.cordon', '.gitignore'), '*\n')
        const unfinished = `${file}.${process.pid}`
        writeFileSync(unfinished, `${signature(key, text)}\n${text}`, { mode: 0o600 })
        renameSync(unfinished, file)
      })
    },
  }
}

const signature = (key: Buffer, text: string): string => createHmac('sha256', key).update(text).digest('hex')

function same(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)]
  return left.length === right.length && timingSafeEqual(left, right)
}

function keyIn(home: string, make: boolean): Buffer | undefined {
  const file = join(home, 'key')
  const known = attempt(() => readFileSync(file))
  if (known !== undefined && known.length === 32) return known
  if (!make) return undefined
  return attempt(() => {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
    const key = randomBytes(32)
    writeFileSync(file, key, { mode: 0o600 })
    return key
  })
}

function isLink(path: string): boolean {
  return attempt(() => lstatSync(path).isSymbolicLink()) ?? false
}

function attempt<T>(what: () => T): T | undefined {
  try {
    return what()
  } catch {
    return undefined
  }
}
