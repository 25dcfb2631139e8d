import { compile } from './rules/index.js'

export const handler = async ({ detail: { rule } }) => {
  const points = compile(rule)({ total: 100, items: 3 })
  if (!(points >= 0)) throw new RangeError('rule gives no points')
}
