import { marked } from '../../syntax/template.ts'
import type { Shape } from '../shape.ts'
import { piecesOf } from './pieces.ts'

/** Is what a database without SQL is given a statement like those of SQL (PartiQL, N1QL, CQL), or else an expression? */
export const isStatement = (name: string, shape: Shape): boolean =>
  /statement/i.test(name) || /^\s*(select|insert|update|delete|match|create|merge)\b/i.test(marked(piecesOf(shape)[0] ?? []))
