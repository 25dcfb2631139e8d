/** What a project asks for of one distribution: the lowest version that would do, where one is named. */
export interface Requirement {
  /** As the index writes it: lower case, `-` between words. https://peps.python.org/pep-0503/ */
  readonly name: string
  /** As semantic version, `2.31.0`; undefined where any will do. */
  readonly version: string | undefined
}

const names: readonly (readonly [RegExp, (text: string) => readonly Requirement[]])[] = [
  [/(?:^|\/)(?:poetry|uv|pdm)\.lock$/, locked],
  [/(?:^|\/)Pipfile\.lock$/, pipfileLocked],
  [/(?:^|\/)(?:[\w.-]*requirements[\w.-]*\.(?:txt|in)|requirements\/[\w.-]+\.(?:txt|in))$/, listed],
  [/(?:^|\/)Pipfile$/, tables],
  [/(?:^|\/)pyproject\.toml$/, tables],
]

/** Is this a file in which a Python project names its packages? */
export const namesRequirements = (path: string): boolean => names.some(([pattern]) => pattern.test(path))

/** The files in which a project names its packages, what is locked before what is asked for. */
export function requirementFiles(files: readonly string[]): readonly string[] {
  return names.flatMap(([pattern]) => files.filter((path) => pattern.test(path)))
}

/** What stands in such a file. What cannot be read is left out. */
export function requirementsIn(path: string, text: string): readonly Requirement[] {
  return names.find(([pattern]) => pattern.test(path))?.[1](text) ?? []
}

/** The name under which the index knows a distribution. */
export const normalName = (name: string): string => name.toLowerCase().replaceAll(/[-_.]+/g, '-')

/** `[[package]]`, `name = "requests"`, `version = "2.31.0"`. */
function locked(text: string): readonly Requirement[] {
  return text
    .split('[[package]]')
    .slice(1)
    .flatMap((part) => {
      const name = /^name\s*=\s*"([^"]+)"/m.exec(part)?.[1]
      const version = /^version\s*=\s*"([^"]+)"/m.exec(part)?.[1]
      return name === undefined ? [] : [{ name: normalName(name), version: semantic(version ?? '') }]
    })
}

function pipfileLocked(text: string): readonly Requirement[] {
  let data: unknown
  try {
    data = JSON.parse(text)
  } catch {
    return []
  }
  return ['default', 'develop'].flatMap((part) =>
    entriesOf(fieldOf(data, part)).map(([name, one]) => {
      const version = fieldOf(one, 'version')
      return { name: normalName(name), version: typeof version === 'string' ? lowest(version) : undefined }
    }),
  )
}

/** `requests[security]>=2.8.1,<3 ; python_version < "3.8"`, a line each. https://pip.pypa.io/en/stable/reference/requirements-file-format/ */
function listed(text: string): readonly Requirement[] {
  return text
    .replaceAll(/\\\r?\n/g, ' ')
    .split('\n')
    .flatMap((line) => specifier(line))
}

const specifierForm = /^\s*([A-Za-z0-9](?:[\w.-]*[A-Za-z0-9])?)\s*(?:\[[^\]]*\])?\s*\(?([^;#@()]*)/

/** https://peps.python.org/pep-0508/ */
function specifier(written: string): readonly Requirement[] {
  const found = specifierForm.exec(written)
  if (found === null || /^\s*(?:https?:|file:|\w+\+\w+:)/i.test(written)) return []
  return [{ name: normalName(found[1] ?? ''), version: lowest((found[2] ?? '').split(/\s--/)[0] ?? '') }]
}

/** TOML in outline: lists of requirements under `dependencies`, and tables of them as Poetry and Pipenv have. */
function tables(text: string): readonly Requirement[] {
  const found: Requirement[] = []
  let table = ''
  let inList = false
  for (const line of text.split('\n')) {
    const heading = /^\s*\[+([^\]]+)\]+\s*$/.exec(line)?.[1]
    if (heading !== undefined) {
      table = heading.trim()
      inList = false
      continue
    }
    const [, key, value] = /^\s*"?([\w.-]+)"?\s*=\s*(.*)$/.exec(line) ?? []
    const isTable = /^(?:packages|dev-packages)$|^tool\.poetry\.(?:.*\.)?(?:dev-)?dependencies$/.test(table)
    if (!inList && key !== undefined && value !== undefined) {
      if (isTable) {
        const version = /^"([^"]*)"/.exec(value)?.[1] ?? /version\s*=\s*"([^"]*)"/.exec(value)?.[1]
        if (key !== 'python') found.push({ name: normalName(key), version: lowest(version ?? '') })
        continue
      }
      inList = (key === 'dependencies' && table === 'project') || /^project\.optional-dependencies$|^dependency-groups$/.test(table)
    }
    if (!inList) continue
    const list = key === undefined ? line : (value ?? '')
    for (const [, double, single] of list.matchAll(/"([^"]*)"|'([^']*)'/g)) found.push(...specifier(double ?? single ?? ''))
    if (/\]\s*(?:#.*)?$/.test(list)) inList = false
  }
  return found
}

/** The lowest version that fits `==1.2.3`, `~=1.2`, `>=1.2,<2`, `^1.2`; of a range without a lower end, the lowest there is. */
function lowest(range: string): string | undefined {
  const parts = range.split(',').map((part) => part.trim())
  const lower = parts.flatMap((part) => /^(?:===?|~=|>=?|\^|~|(?=\d))\s*v?(\d[^\s]*)$/.exec(part)?.[1] ?? [])[0]
  if (lower !== undefined) return semantic(lower)
  return parts.some((part) => part.startsWith('<')) ? '0.0.0' : undefined
}

/** The first three numbers of a version: `2.0`, `1!2.0.1.post1`, `1.2.*`. https://peps.python.org/pep-0440/ */
function semantic(version: string): string | undefined {
  const found = /^(?:\d+!)?(\d+)(?:\.(\d+))?(?:\.(\d+))?/.exec(version)
  return found === null ? undefined : [found[1], found[2] ?? '0', found[3] ?? '0'].map((part) => String(Number(part))).join('.')
}

const entriesOf = (value: unknown): readonly (readonly [string, unknown])[] =>
  typeof value === 'object' && value !== null ? Object.entries(value) : []

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name) ? (value as Record<string, unknown>)[name] : undefined
}
