import { filesUnder } from './files.ts'

const isTest = (file: string): boolean => file.endsWith('.test.ts')
const isAlone = (file: string): boolean => file.endsWith('.alone.test.ts')

const chosen = (filters: readonly string[], wanted: (file: string) => boolean): string[] =>
  ['src', 'scripts', 'bench']
    .flatMap(filesUnder)
    .filter(wanted)
    .filter((file) => filters.length === 0 || filters.some((filter) => file.includes(filter)))

/** Tests that share one process. `filters`: parts of paths; a file that holds any of them is chosen, none chooses all. */
export const sharedTests = (filters: readonly string[]): string[] => chosen(filters, (file) => isTest(file) && !isAlone(file))

/** Tests that patch globals, start programs or may hang: `*.alone.test.ts`, a process each. */
export const aloneTests = (filters: readonly string[]): string[] => chosen(filters, isAlone)
