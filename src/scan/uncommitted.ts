import { filterSettings, git } from './git.ts'

/**
 * Which of some files have changes that no commit holds, new files among them.
 * @param files paths seen from the directory, with forward slashes
 * @returns or `no-repository` where Git follows nothing
 * @throws Problem `no-git` where there is no Git
 */
export async function uncommitted(directory: string, files: readonly string[]): Promise<readonly string[] | 'no-repository'> {
  const inside = await git(directory, ['rev-parse', '--is-inside-work-tree'])
  if (inside.failed || inside.output.trim() !== 'true') return 'no-repository'
  if (files.length === 0) return []
  const prefix = (await git(directory, ['rev-parse', '--show-prefix'])).output.trim()
  const filters = await filterSettings(directory)
  const literal = files.map((file) => `:(literal)${file}`)
  const status = await git(directory, [...filters, 'status', '--porcelain=v1', '--no-renames', '-z', '--ignored', '--', ...literal])
  if (status.failed) return files
  // `XY path`, each ended by a zero byte; paths are seen from the root of the repository.
  const found = status.output.split('\0').flatMap((line) => (line === '' ? [] : [line.slice(3)]))
  return files.filter((file) => found.includes(prefix + file))
}
