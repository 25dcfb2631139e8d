import type { CellId } from '../risks/cells.ts'

/** The cells of the catalogue that following the handlers' code answers: flows and facts, which the checks report. */
export const serves: readonly CellId[] = [
  'event-injection/finds/trace',
  'function-injection/finds/trace',
  'file-inclusion/finds/trace',
  'broken-authentication/finds/trace',
  'fine-grained-authorization/finds/trace',
  'sensitive-data/finds/trace',
  'data-in-transit/finds/trace',
  'fail-securely/finds/trace',
]
