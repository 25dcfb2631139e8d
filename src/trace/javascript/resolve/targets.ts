import { fields } from './data.ts'

/** How a file asks: packages may answer an `import` and a `require` with different files. */
export type Asking = 'import' | 'require'

/**
 * The sets of conditions to try in turn. Where only the other form is published it is given: bundlers join the two, and newer versions of
 * Node require ES modules. `types` never holds: a declaration does nothing.
 */
function conditionsOf(asking: Asking | undefined): readonly ReadonlySet<string>[] {
  const both = new Set(['node', 'import', 'require', 'default'])
  return asking === undefined ? [both] : [new Set(['node', asking, 'default']), both]
}

/** No manifest nests conditions deeper; a hostile one could, until the stack ends. */
const deepest = 16

/** Each `*` of a target is replaced by a part of the specifier, so a hostile target could grow without end. */
const longestTarget = 1024

/**
 * What `exports` names for a subpath (`''`: the package itself): `./dist/index.js`. Undefined where it names nothing, or forbids it.
 * https://nodejs.org/api/esm.html PACKAGE_EXPORTS_RESOLVE
 */
export function exported(exports: unknown, subpath: string, asking: Asking | undefined): string | undefined {
  const key = subpath === '' ? '.' : `./${subpath}`
  const isMap = fields(exports).some(([name]) => name.startsWith('.'))
  return match(isMap ? fields(exports) : [['.', exports]], key, asking)
}

/** What `imports` names for `#internal`: `./src/internal.js`, or another package. https://nodejs.org/api/esm.html PACKAGE_IMPORTS_RESOLVE */
export function imported(imports: unknown, specifier: string, asking: Asking | undefined): string | undefined {
  return match(fields(imports), specifier, asking)
}

/**
 * The one `*` of a pattern stands for anything. Gives what stands for it: `''` for an exact match without `*`. Of several patterns the
 * one with the longest beginning counts. Used for `exports`, `imports` and the `paths` of TypeScript.
 */
export function bestMatch<T>(
  patterns: readonly (readonly [pattern: string, value: T])[],
  key: string,
): { value: T; star: string } | undefined {
  const exact = patterns.find(([pattern]) => pattern === key)
  if (exact !== undefined) return { value: exact[1], star: '' }
  let best: { value: T; star: string; beginning: number; length: number } | undefined
  for (const [pattern, value] of patterns) {
    const beginning = pattern.indexOf('*')
    const rest = pattern.slice(beginning + 1)
    if (beginning < 0 || rest.includes('*') || key.length < pattern.length - 1) continue
    if (!key.startsWith(pattern.slice(0, beginning)) || !key.endsWith(rest)) continue
    if (best !== undefined && (beginning < best.beginning || (beginning === best.beginning && pattern.length <= best.length))) continue
    best = { value, star: key.slice(beginning, key.length - rest.length), beginning, length: pattern.length }
  }
  return best
}

function match(
  patterns: readonly (readonly [pattern: string, target: unknown])[],
  key: string,
  asking: Asking | undefined,
): string | undefined {
  const found = bestMatch(patterns, key)
  if (found === undefined) return undefined
  for (const conditions of conditionsOf(asking)) {
    const target = chosen(found.value, found.star, conditions, 0)
    if (typeof target === 'string') return target
  }
  return undefined
}

/** PACKAGE_TARGET_RESOLVE: null forbids, undefined lets the next condition try. */
function chosen(target: unknown, star: string, conditions: ReadonlySet<string>, depth: number): string | null | undefined {
  if (depth > deepest) return undefined
  if (typeof target === 'string') return isSafe(target, star) ? target.replaceAll('*', () => star) : undefined
  if (target === null) return null
  if (Array.isArray(target)) {
    for (const each of target) {
      const found = chosen(each, star, conditions, depth + 1)
      if (typeof found === 'string') return found
    }
    return null
  }
  for (const [condition, value] of fields(target)) {
    const found = conditions.has(condition) ? chosen(value, star, conditions, depth + 1) : undefined
    if (found !== undefined) return found
  }
  return undefined
}

/** A target is a path that stays in its package: no `..`, no `node_modules`, not absolute. */
function isSafe(target: string, star: string): boolean {
  if (target.length > longestTarget) return false
  const steps = `${target.replace(/^\.\//, '')}/${star}`.split(/[/\\]/)
  return !target.startsWith('/') && !steps.some((step) => step === '..' || step === '.' || step === 'node_modules')
}
