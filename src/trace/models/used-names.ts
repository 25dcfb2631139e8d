import { lower } from '../javascript/lower.ts'
import type { Export, PackageModel, Rule } from './model.ts'

/** How a model is called in tables: its first package, with the versions for which it holds. */
export function modelKey({ packages, versions }: PackageModel): string {
  return `${packages[0]}${versions === undefined ? '' : ` ${versions}`}`
}

/** The text of the stub that stands beside a model. */
export function stubOf({ packages }: PackageModel, stubs: Readonly<Record<string, string>>): string | undefined {
  return packages.map((name) => stubs[name]).find((text) => text !== undefined)
}

/**
 * The names that a model claims to exist in its packages, with the rule of those that are called: `Pool`, `promises.readFile`,
 * `promise/createPool`, `Client#query`. The module itself (`default`) is no name.
 * @param stub the text of its stub. What a stub of Python exports cannot be told from what it needs for itself, and is left out.
 */
export function usedNames({ packages, exports, types = {} }: PackageModel, stub?: string): ReadonlyMap<string, Rule | undefined> {
  const used = new Map<string, Rule | undefined>()
  const add = (path: string, members: Readonly<Record<string, Export>>): void => {
    for (const [name, one] of Object.entries(members)) {
      // `verify=`: what is done when the field is written.
      if (name !== 'default') used.set(path + name.replace(/=$/, ''), one)
      add(name === 'default' ? path : `${path}${name}.`, one.members ?? {})
    }
  }
  add('', exports)
  for (const [type, { methods = {}, fields = {} }] of Object.entries(types)) {
    for (const name of Object.keys(fields)) used.set(`${type}#${name}`, undefined)
    for (const [name, rule] of Object.entries(methods)) if (name !== '*') used.set(`${type}#${name.replace(/=$/, '')}`, rule)
  }
  if (stub === undefined || packages[0]?.startsWith('py:') === true) return used
  for (const one of lower('stub.js', stub).exports) {
    const name = one.kind === 'cell' ? one.name : one.kind === 'from' ? one.as : 'default'
    if (name !== 'default' && !used.has(name)) used.set(name, undefined)
  }
  return used
}
