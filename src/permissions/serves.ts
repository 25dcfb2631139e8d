import type { CellId } from '../risks/cells.ts'

/** The cells of the catalogue that granted minus used answers (`cordon policy`, and checks that report the difference). */
export const serves: readonly CellId[] = ['over-privilege/finds/permissions']
