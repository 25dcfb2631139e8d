import { pythonModel } from '../../model.ts'
import type { Gives } from '../../model.ts'
import { each } from '../../node/each.ts'

const number: Gives = { of: ['arg0'], types: ['number'] }

export const math = pythonModel({
  packages: ['math', 'cmath', 'statistics', 'decimal', 'fractions', 'numbers'],
  exports: {
    ...each(
      ['ceil', 'floor', 'trunc', 'sqrt', 'isqrt', 'fabs', 'log', 'log2', 'log10', 'exp', 'pow', 'sin', 'cos', 'tan', 'atan2', 'radians'],
      {
        gives: number,
      },
    ),
    ...each(['degrees', 'hypot', 'fsum', 'prod', 'gcd', 'lcm', 'comb', 'perm', 'dist', 'fmod', 'copysign', 'asin', 'acos', 'atan'], {
      gives: number,
    }),
    factorial: { sinks: [{ kind: 'work', at: 'arg0' }], gives: number },
    ...each(['isnan', 'isinf', 'isfinite', 'isclose'], { gives: { of: [], types: ['boolean'] } }),
    ...each(['mean', 'fmean', 'median', 'mode', 'stdev', 'variance', 'pstdev', 'quantiles'], { gives: number }),
    // What is no number is refused.
    ...each(['Decimal', 'Fraction'], { gives: { of: ['arg0'], types: ['number'] }, members: { from_float: { gives: number } } }),
    ...each(['getcontext', 'localcontext', 'setcontext', 'Context'], { gives: { of: [] } }),
  },
  source: 'https://docs.python.org/3.13/library/math.html, https://docs.python.org/3.13/library/decimal.html, 2026-11-22',
})
