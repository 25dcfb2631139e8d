import { resolve } from 'node:path'
import { Problem } from '../../model/problem.ts'
import { formats } from '../../report/formats.ts'
import type { Format } from '../../report/formats.ts'
import { suggest } from '../../model/suggest.ts'

/** A report that is asked for, and where it goes. */
export interface Destination {
  readonly format: Format
  /** Undefined: standard output. */
  readonly file: { readonly path: string; readonly shown: string } | undefined
}

/**
 * What `--format name` and `--format name=file` ask for.
 * @throws Problem `bad-option`
 */
export function destinations(given: readonly string[], cwd: string): readonly Destination[] {
  const all = given.map((written) => destination(written, cwd))
  const direct = all.filter(({ file }) => file === undefined)
  if (direct.length > 1)
    throw new Problem(
      'bad-option',
      `Two reports would share standard output: ${direct.map(({ format }) => format).join(' and ')}`,
      'Give one a file: --format json=report.json',
    )
  const paths = all.flatMap(({ file }) => (file === undefined ? [] : [file.path]))
  const twice = paths.find((path, index) => paths.indexOf(path) !== index)
  if (twice !== undefined) throw new Problem('bad-option', `Two reports would be written to ${twice}`, 'Give each a file of its own.')
  return all
}

function destination(written: string, cwd: string): Destination {
  const [name = ''] = written.split('=', 1)
  const file = name === written ? undefined : written.slice(name.length + 1)
  const known = Object.keys(formats)
  if (!isFormat(name)) {
    const meant = suggest(name, known)
    throw new Problem(
      'bad-option',
      `There is no format "${name}"`,
      meant === undefined ? `There are ${known.join(', ')}.` : `Did you mean ${meant}?`,
    )
  }
  if (file === '')
    throw new Problem(
      'bad-option',
      `--format ${written} names no file`,
      `Write --format ${name}=FILE, or --format ${name} for standard output.`,
    )
  return { format: name, file: file === undefined ? undefined : { path: resolve(cwd, file), shown: file } }
}

const isFormat = (name: string): name is Format => Object.hasOwn(formats, name)
