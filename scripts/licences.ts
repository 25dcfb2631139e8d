import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './files.ts'

/** A package whose code is inside the bundle. */
export interface BundledPackage {
  readonly name: string
  readonly version: string
  readonly license: string
  /** Full text of its licence and notice files. */
  readonly texts: readonly string[]
}

/** Licences whose code may stand inside an Apache-2.0 artefact. Anything else stops the build: a person must look. */
const welcome = new Set(['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', '0BSD', 'BlueOak-1.0.0'])

/**
 * The packages behind the inputs of a bundle, by name. `inputs`: paths from the root, as esbuild's metafile lists them.
 * Throws when one has no licence text or a licence that is not welcome.
 */
export function bundledPackages(inputs: readonly string[]): BundledPackage[] {
  const folders = new Set(inputs.flatMap((input) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0] ?? []))
  return [...folders].sort().map(readPackage)
}

function readPackage(folder: string): BundledPackage {
  const path = join(root, folder)
  const { name, version, license } = JSON.parse(readFileSync(join(path, 'package.json'), 'utf8')) as Record<string, unknown>
  if (typeof name !== 'string' || typeof version !== 'string' || typeof license !== 'string')
    throw new Error(`${folder}: its package.json lacks a name, a version or a licence`)
  if (!welcome.has(license)) throw new Error(`${name} ${version} is under ${license}: may it be bundled? See scripts/licences.ts`)
  const texts = readdirSync(path)
    .filter((file) => /^(?:licen[cs]e|notice|copying)/i.test(file))
    .map((file) => readFileSync(join(path, file), 'utf8').trim())
  if (texts.length === 0) throw new Error(`${name} ${version} has no licence file to pass on`)
  return { name, version, license, texts }
}

/** The text that is shipped with the bundle. */
export function licenceText(packages: readonly BundledPackage[]): string {
  const parts = packages.map(({ name, version, license, texts }) => [`${name} ${version} (${license})`, ...texts].join('\n\n'))
  return `Cordon contains code of the packages below.\n\n${parts.join(`\n\n${'-'.repeat(80)}\n\n`)}\n`
}
