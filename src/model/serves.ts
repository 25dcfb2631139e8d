import type { CellId } from '../risks/cells.ts'

/** The cells of the catalogue that the model itself answers: what there is, and who reaches it (`cordon model`, the HTML report's drawing). */
export const serves: readonly CellId[] = ['visibility/finds/model', 'attack-surface/finds/model']
