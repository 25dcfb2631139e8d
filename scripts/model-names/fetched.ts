import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** A published package, unpacked: its name with the version, and where its files lie. */
export interface Fetched {
  readonly name: string
  readonly folder: string
}

/** Gets a package of npm by its specification (`pg`, `js-yaml@<4.0.0`) and unpacks it under a folder. Nothing of it is run. Undefined: the registry has none. */
export function fetchNpm(folder: string, specification: string): Fetched | undefined {
  return fetched(folder, `npm ${specification}`, (to) => {
    const said = run('npm', ['pack', specification, '--json', '--ignore-scripts', '--pack-destination', to])
    const [packed] = JSON.parse(said) as { readonly id: string; readonly filename: string }[]
    if (packed === undefined) throw new Error(said)
    run('tar', ['-xzf', join(to, packed.filename.replace(/^@/, '').replaceAll('/', '-')), '-C', to])
    return packed.id
  })
}

/** Gets a wheel of a distribution of Python. */
export function fetchWheel(folder: string, distribution: string): Fetched | undefined {
  return fetched(folder, `pip ${distribution}`, (to) => {
    run('python3', ['-m', 'pip', 'download', '--quiet', '--no-deps', '--only-binary', ':all:', '-d', to, distribution])
    const wheel = readdirSync(to).find((file) => file.endsWith('.whl')) ?? ''
    run('python3', ['-m', 'zipfile', '-e', join(to, wheel), to])
    return wheel.split('-').slice(0, 2).join('==')
  })
}

/** What was got before lies there still; so does that nothing was to be had. */
function fetched(folder: string, key: string, get: (to: string) => string): Fetched | undefined {
  const to = join(folder, key.replaceAll(/[^\w.@+-]+/g, '_'))
  const note = join(to, '.name')
  if (!existsSync(note)) {
    const partial = `${to}.partial`
    mkdirSync(partial, { recursive: true })
    writeFileSync(
      join(partial, '.name'),
      attempt(key, () => get(partial)),
    )
    renameSync(partial, to)
  }
  const name = readFileSync(note, 'utf8')
  return name === '' ? undefined : { name, folder: to }
}

function attempt(key: string, get: () => string): string {
  try {
    return get()
  } catch (error) {
    const said = String((error as { stderr?: unknown }).stderr ?? error).split('\n')
    console.error(`${key}: ${said.find((line) => /E404|ERROR|npm error/.test(line)) ?? said[0]}`)
    return ''
  }
}

const run = (program: string, given: readonly string[]): string =>
  execFileSync(program, given, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], maxBuffer: 1 << 28 })
