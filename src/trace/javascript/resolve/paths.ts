import { posix } from 'node:path'

/** A written path seen from a folder. Undefined where it is absolute or leads out of the project; `''` is the project itself. */
export function within(folder: string, written: string): string | undefined {
  if (written.startsWith('/')) return undefined
  const path = posix.join(folder, written)
  if (path === '..' || path.startsWith('../')) return undefined
  return path === '.' || path === './' ? '' : path.replace(/\/$/, '')
}

/** A name in a folder; the name stays as it is. */
export function join(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`
}

/** The folder a file or folder lies in; `''` for the project itself. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')))
}

/** The folder itself, the one around it, and so on to the project. */
export function* upward(folder: string): Generator<string> {
  for (let at = folder; ; at = folderOf(at)) {
    yield at
    if (at === '') return
  }
}

/** Somebody else's code: below a `node_modules` folder. */
export function isInstalled(path: string): boolean {
  return `/${path}`.includes('/node_modules/')
}
