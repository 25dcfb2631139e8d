import { Problem } from '../model/problem.ts'
import { changedLines } from './changed-lines.ts'
import type { Lines } from './changed-lines.ts'
import { filterSettings, git } from './git.ts'

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
