import { parse as parseYaml } from 'yaml'
import { field, texts } from './data.ts'
import type { Lookup } from './lookup.ts'
import type { Manifests } from './manifest.ts'
import { folderOf, isInstalled, join, upward, within } from './paths.ts'
import { bestMatch } from './targets.ts'

/**
 * The folder of a package of one's own repository, by its name and the folder it is imported from: a member of a workspace around that folder
 * (npm, yarn, bun, pnpm, lerna), or a dependency written as `file:../shared`. `packages`: the paths of the project's `package.json` files.
 */
export function localPackages(
  lookup: Lookup,
  manifests: Manifests,
  packages: readonly string[],
): (name: string, from: string) => string | undefined {
  const own = packages.filter((path) => !isInstalled(path)).map(folderOf)
  const known = new Map<string, ReadonlyMap<string, string>>()

  const globsAt = (folder: string): readonly string[] => {
    const globs = [
      ...(manifests.of(folder)?.workspaces ?? []),
      ...texts(field(lookup.parsed(join(folder, 'pnpm-workspace.yaml'), yaml), 'packages')),
      ...texts(field(lookup.parsed(join(folder, 'lerna.json'), JSON.parse), 'packages')),
    ]
    return globs.slice(0, mostGlobs)
  }

  const membersAt = (folder: string): ReadonlyMap<string, string> => {
    const ready = known.get(folder)
    if (ready !== undefined) return ready
    const globs = globsAt(folder)
    const beginning = folder === '' ? '' : `${folder}/`
    const inside =
      globs.length === 0 ? [] : own.filter((each) => each.startsWith(beginning) && isMember(each.slice(beginning.length), globs))
    const members = new Map(inside.map((each) => [manifests.of(each)?.name ?? '', each]))
    known.set(folder, members)
    return members
  }

  return (name, from) => {
    for (const folder of upward(from)) {
      const written = manifests.of(folder)?.folders.get(name)
      const found = (written === undefined ? undefined : within(folder, written)) ?? membersAt(folder).get(name)
      if (found !== undefined) return found
    }
    return undefined
  }
}

/** Every folder is held against every glob, so a hostile list must end. */
const mostGlobs = 200

/** Errors are thrown; warnings would go to the terminal. */
const yaml = (source: string): unknown => parseYaml(source, { logLevel: 'error' })

/** The last glob that speaks of a folder decides; `!` takes it out again. */
function isMember(folder: string, globs: readonly string[]): boolean {
  const last = globs.findLast((glob) => stands(glob.replace(/^!/, ''), folder))
  return last !== undefined && !last.startsWith('!')
}

/** `packages/*`, `packages/app-*`, `packages/**`, `apps/**\/api`. Linear: the globs are the project's. */
function stands(glob: string, folder: string): boolean {
  const parts = glob.split('/').filter((part) => part !== '' && part !== '.')
  const names = folder.split('/')
  const deep = parts.indexOf('**')
  const [head, tail] = deep < 0 ? [parts, []] : [parts.slice(0, deep), parts.slice(deep + 1)]
  if (deep < 0 ? names.length !== head.length : names.length < head.length + tail.length) return false
  const fits = (part: string, name: string | undefined): boolean => name !== undefined && bestMatch([[part, true]], name) !== undefined
  return head.every((part, at) => fits(part, names[at])) && tail.every((part, at) => fits(part, names[names.length - tail.length + at]))
}
