/** The part of package-lock.json (version 3) that matters here: installed places and what stands there. */
export interface Lockfile {
  readonly packages: Readonly<Record<string, Entry>>
}

export interface Entry {
  readonly version?: string
  readonly cpu?: readonly string[]
  readonly dev?: boolean
  readonly engines?: unknown
  readonly libc?: readonly string[]
  readonly license?: string
  readonly optional?: boolean
  readonly optionalDependencies?: Readonly<Record<string, string>>
  readonly os?: readonly string[]
}

/**
 * The entries that a lockfile lacks: optional packages for other platforms, by place. Native tools have one for each platform. A registry
 * mirror that holds only some of them makes npm write a lockfile without the others, and then `npm ci` refuses it everywhere.
 * What is missing is told by the package that asks for it: exact version and platform. Such an entry has no integrity hash.
 */
export function missingPlatforms({ packages }: Lockfile): Readonly<Record<string, Entry>> {
  const complete = { ...packages }
  const added: Record<string, Entry> = {}
  // The outer packages first: theirs stand at the top, where npm puts them too.
  for (const [place, entry] of Object.entries(packages).sort(([a], [b]) => depth(a) - depth(b)))
    for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
      const platform = platformOf(name)
      const found = findFrom(complete, place, name)
      if (platform === undefined || found?.version === version) continue
      const { dev, engines, license } = entry
      const { cpu, libc, os } = platform
      const key = found === undefined ? `node_modules/${name}` : `${place}/node_modules/${name}`
      // In npm's order, so that npm has nothing to change.
      const made = { version, cpu, ...(dev && { dev }), ...(libc && { libc }), ...(license && { license }), optional: true, os, engines }
      complete[key] = added[key] = made
    }
  return added
}

const depth = (place: string): number => place.split('node_modules/').length

/** What Node would find for `name` from the package at `place`: beside it, or further up. */
function findFrom(packages: Lockfile['packages'], place: string, name: string): Entry | undefined {
  const parents = place.split(/\/?node_modules\//).slice(1)
  for (let count = parents.length; count >= 0; count -= 1) {
    const found = packages[[...parents.slice(0, count), name].map((parent) => `node_modules/${parent}`).join('/')]
    if (found !== undefined) return found
  }
  return undefined
}

/** The platform that a package's name tells, in npm's words: `binding-linux-arm64-musl`. */
function platformOf(name: string): (Required<Pick<Entry, 'cpu' | 'os'>> & Pick<Entry, 'libc'>) | undefined {
  const words = name.split(/[/-]/)
  const one = (known: readonly string[]): string | undefined => known.find((word) => words.includes(word))
  const os = one(['aix', 'android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32'])
  const cpu = one(['arm', 'arm64', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'x64'])
  const libc = words.some((word) => word.startsWith('musl')) ? 'musl' : words.some((word) => word.startsWith('gnu')) ? 'glibc' : undefined
  return os === undefined || cpu === undefined ? undefined : { cpu: [cpu], ...(libc && { libc: [libc] }), os: [os] }
}
