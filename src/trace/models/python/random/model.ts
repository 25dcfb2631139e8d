import { pythonModel } from '../../model.ts'
import type { Rule } from '../../model.ts'
import { each } from '../../node/each.ts'

const guessable: Rule['notes'] = [{ kind: 'guessable' }]
const number: Rule = { gives: { of: [], types: ['number'] } }
const chosen: Rule = { gives: { of: ['arg0[]'] } }
const several: Rule = { gives: { list: { of: ['arg0[]'] } } }
const numbers = [
  'random',
  'randint',
  'randrange',
  'uniform',
  'triangular',
  'gauss',
  'normalvariate',
  'getrandbits',
  'betavariate',
  'expovariate',
]

const rules: Readonly<Record<string, Rule>> = {
  ...each(numbers, { ...number, notes: guessable }),
  randbytes: { notes: guessable, gives: { of: [] } },
  choice: { ...chosen, notes: guessable },
  ...each(['choices', 'sample'], { ...several, notes: guessable }),
  ...each(['shuffle', 'seed'], { gives: 'nothing' }),
}

export const random = pythonModel({
  packages: ['random'],
  exports: { ...rules, Random: { gives: { type: 'Random' } }, SystemRandom: { gives: { type: 'System' } } },
  types: {
    Random: { methods: rules },
    System: {
      methods: {
        ...each(numbers, number),
        randbytes: { gives: { of: [] } },
        choice: chosen,
        ...each(['choices', 'sample'], several),
        shuffle: { gives: 'nothing' },
      },
    },
  },
  source: 'https://docs.python.org/3.13/library/random.html, 2026-11-22',
})
