/** The parameters of one declaration of a function: what a call may hand over. */
export interface Signature {
  /** Names of those that are given by position; the receiver is not among them. */
  readonly positions: readonly string[]
  /** Names of those that are given by name alone, behind Python's `*`. */
  readonly named: readonly string[]
  /** `...rest`, `*args`: any number of positions. */
  readonly rest: boolean
  /** `**kwargs`: any name. */
  readonly keywords: boolean
}

/**
 * What the files of a package declare. An owner is a class, an interface, a namespace or an object by its name; `''` is what
 * modules export; a module of Python is an owner by its path (`adapters`); `*` is what has no name.
 */
export interface Declared {
  readonly owners: Map<string, Map<string, Signature[]>>
  /** Owners whose members an owner has too: base classes, what is exported as the module, the type of a constant. */
  readonly bases: Map<string, Set<string>>
  /** Owners of other packages, read only because an own one has their members too. */
  readonly foreign: Set<string>
}

export function nothingDeclared(): Declared {
  return { owners: new Map(), bases: new Map(), foreign: new Set() }
}

export function declare({ owners }: Declared, owner: string, name: string, signature?: Signature): void {
  const members = owners.get(owner) ?? new Map<string, Signature[]>()
  owners.set(owner, members)
  members.set(name, [...(members.get(name) ?? []), ...(signature === undefined ? [] : [signature])])
}

export function declareBase({ bases }: Declared, owner: string, base: string): void {
  if (owner === base || owner === '*') return
  bases.set(owner, (bases.get(owner) ?? new Set()).add(base))
}

/** How a name of a model stands in what was read. */
export interface Found {
  /** `elsewhere`: not by the owner that the model names, or nothing is known of that owner. */
  readonly where: 'there' | 'elsewhere'
  readonly signatures: readonly Signature[]
}

/** Looks a model's name up: `Pool`, `promises.readFile`, `promise/createPool`, `Client#query`. */
export function find(declared: Declared, name: string): Found | undefined {
  const [, path = '', own = ''] = /^(.*[#./])?([^#./]+)$/.exec(name) ?? []
  const owner = path.replace(/[#./]$/, '')
  const subpath = path.endsWith('/') ? [''] : []
  const there = [owner, lastOf(owner), ...subpath].flatMap((one) => membersOf(declared, one, own))
  if (there.length > 0) return { where: 'there', signatures: there.flat() }
  const elsewhere = [...declared.owners].some(([one, members]) => members.has(own) && !declared.foreign.has(one))
  return elsewhere ? { where: 'elsewhere', signatures: [] } : undefined
}

const lastOf = (path: string): string => path.slice(Math.max(path.lastIndexOf('.'), path.lastIndexOf('/')) + 1)

/** The signatures of each declaration of the name, by the owner and its bases. */
function membersOf({ owners, bases }: Declared, owner: string, name: string): readonly Signature[][] {
  const closure = new Set([owner])
  for (const one of closure) for (const base of bases.get(one) ?? []) closure.add(base)
  return [...closure].flatMap((one) => {
    const found = owners.get(one)?.get(name)
    return found === undefined ? [] : [found]
  })
}
