import { risks, type RiskId } from './catalogue.ts'
import type { Column, Part } from './risk.ts'

/** `risk/column/part`. Only ids of cells that the catalogue really has are of this type. */
export type CellId = {
  [R in RiskId]: { [C in Column]: `${R}/${C}/${(typeof risks)[R][C][number]['part']}` }[Column]
}[RiskId]

/** One promise of the catalogue: this part does this about that risk. */
export interface Cell {
  readonly id: CellId
  readonly risk: RiskId
  readonly column: Column
  readonly part: Part
  readonly what: string
}

const columns: readonly Column[] = ['finds', 'prevents', 'watches']

/** Every cell of the catalogue, in the order of its rows. */
export function cells(): Cell[] {
  const riskIds = Object.keys(risks) as RiskId[]
  return riskIds.flatMap((risk) =>
    columns.flatMap((column) =>
      risks[risk][column].map(({ part, what }) => ({ id: `${risk}/${column}/${part}` as CellId, risk, column, part, what })),
    ),
  )
}
