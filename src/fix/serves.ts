import type { CellId } from '../risks/cells.ts'

/** The cells of the catalogue that `cordon fix` answers. */
export const serves: readonly CellId[] = ['over-privilege/prevents/fix', 'misconfiguration/prevents/fix', 'backup/prevents/fix']
