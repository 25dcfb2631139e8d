import { execFile } from 'node:child_process'
import { devNull } from 'node:os'
import { dirname } from 'node:path'
import { Problem } from '../model/problem.ts'

/** A repository that came as an archive brings its own `.git/config`, which can name programs for Git to run. */
const settings = ['core.fsmonitor=false', `core.hooksPath=${devNull}`, 'core.quotePath=false', 'protocol.allow=never'].flatMap(
  (setting) => ['-c', setting],
)

/**
 * Content filters (`filter.<name>.clean`) are programs that `git diff` runs on changed files, and no option turns them all off:
 * each that is configured is set to nothing by its name.
 */
export async function filterSettings(directory: string): Promise<readonly string[]> {
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

/** What Git answered. */
export interface Answer {
  readonly failed: boolean
  readonly output: string
  readonly complaint: string
}

/**
 * Asks Git about a directory; nothing of the repository is run.
 * @throws Problem `no-git` where there is no Git
 */
export function git(directory: string, words: readonly string[]): Promise<Answer> {
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
      if (error?.code === 'ENOENT') reject(new Problem('no-git', 'git was not found', 'Install Git, or leave out the option that asks it.'))
      else resolve({ failed: error !== null, output, complaint: complaint.trim().split('\n')[0] || (error?.message ?? '') })
    })
  })
}
