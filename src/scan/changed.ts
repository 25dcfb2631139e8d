import { execFile } from 'node:child_process'
import { devNull } from 'node:os'
import { dirname } from 'node:path'
import { Problem } from '../model/problem.ts'
import { changedLines } from './changed-lines.ts'
import type { Lines } from './changed-lines.ts'

/** What changed below a directory, with the paths seen from it. */
export interface Changes {
  readonly revision: string
  /** The changed lines of a file. A file that Git does not follow counts as changed whole: nobody can tell what it was. */
  readonly linesOf: (file: string) => 'all' | readonly Lines[]
}

/**
 * What changed in a directory since the branch left a revision, uncommitted changes included.
 * @throws Problem `no-git` without Git or a repository, `bad-option` for a revision that Git does not know
 */
export async function changesSince(directory: string, revision: string): Promise<Changes> {
  if (revision === '' || revision.startsWith('-'))
    throw new Problem('bad-option', `"${revision}" is no Git revision`, 'Give a branch, a tag or a commit.')
  const inside = await git(directory, ['rev-parse', '--is-inside-work-tree'])
  if (inside.failed || inside.output.trim() !== 'true')
    throw new Problem('no-git', `${directory} is in no Git repository that can be read`, inside.complaint || 'Leave --changed-since out.')
  const commit = await git(directory, ['rev-parse', '--verify', '--quiet', `${revision}^{commit}`])
  if (commit.failed)
    throw new Problem('bad-option', `Git knows no revision "${revision}"`, 'In a pipeline, fetch the history too (fetch-depth: 0).')
  const tip = commit.output.trim()
  // What others did on the named branch meanwhile is no change of ours.
  const base = await git(directory, ['merge-base', tip, 'HEAD'])
  const filters = await filterSettings(directory)
  const diff = await git(directory, [...filters, 'diff', ...diffOptions, base.failed ? tip : base.output.trim(), '--', '.'])
  const followed = await git(directory, ['ls-files', '-z'])
  for (const answer of [diff, followed])
    if (answer.failed) throw new Problem('no-git', `Git could not compare ${directory} with "${revision}"`, answer.complaint)
  const lines = changedLines(diff.output)
  const names = new Set(followed.output.split('\0'))
  return { revision, linesOf: (file) => (names.has(file) ? (lines.get(file) ?? []) : 'all') }
}

/** Nothing that the repository's configuration says may run a program or change the form of the answer. */
const diffOptions = [
  '--unified=0',
  '--inter-hunk-context=0',
  '--relative',
  '--find-renames',
  '--no-color',
  '--no-ext-diff',
  '--no-textconv',
  '--ignore-submodules=all',
  '--src-prefix=a/',
  '--dst-prefix=b/',
]

/** A repository that came as an archive brings its own `.git/config`, which can name programs for Git to run. */
const settings = ['core.fsmonitor=false', `core.hooksPath=${devNull}`, 'core.quotePath=false', 'protocol.allow=never'].flatMap(
  (setting) => ['-c', setting],
)

/**
 * Content filters (`filter.<name>.clean`) are programs that `git diff` runs on changed files, and no option turns them all off:
 * each that is configured is set to nothing by its name.
 */
async function filterSettings(directory: string): Promise<readonly string[]> {
  const found = await git(directory, [
    'config',
    '--null',
    '--name-only',
    '--get-regexp',
    String.raw`^filter\..*\.(clean|smudge|process|required)$`,
  ])
  // Without any, Git answers 1.
  const names = found.failed ? [] : [...new Set(found.output.split('\0').filter((name) => name !== ''))]
  for (const name of names)
    if (/[=\n]/.test(name))
      throw new Problem(
        'no-git',
        `The Git configuration of ${directory} has a content filter that cannot be turned off`,
        `Take ${JSON.stringify(name)} out of it.`,
      )
  return names.flatMap((name) => ['-c', name.endsWith('.required') ? `${name}=false` : `${name}=`])
}

interface Answer {
  readonly failed: boolean
  readonly output: string
  readonly complaint: string
}

function git(directory: string, words: readonly string[]): Promise<Answer> {
  const own = Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'))
  const env = { ...Object.fromEntries(own), LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0', GIT_NO_LAZY_FETCH: '1' }
  // Not in the project: on Windows a program in the working directory goes before those of the PATH.
  const options = {
    cwd: dirname(process.execPath),
    env,
    encoding: 'utf8',
    maxBuffer: 128 * 1024 * 1024,
    timeout: 120_000,
    windowsHide: true,
  } as const
  return new Promise((resolve, reject) => {
    execFile('git', ['--no-pager', ...settings, '-C', directory, ...words], options, (error, output, complaint) => {
      if (error?.code === 'ENOENT') reject(new Problem('no-git', 'git was not found', 'Install Git, or leave --changed-since out.'))
      else resolve({ failed: error !== null, output, complaint: complaint.trim().split('\n')[0] || (error?.message ?? '') })
    })
  })
}
