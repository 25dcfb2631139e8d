import { model } from '../../model.ts'
import type { Gives, Rule } from '../../model.ts'
import { each } from '../../node/each.ts'

const text: Gives = { of: [], types: ['string'] }
const truth: Gives = { of: [], types: ['boolean'] }
const hash: Rule = { sinks: [{ kind: 'work', at: 'arg1' }], gives: text, calls: [{ at: 'last', with: [null, text] }] }

export const bcrypt = model({
  packages: ['bcrypt', 'bcryptjs', 'bcrypt-nodejs', '@node-rs/bcrypt'],
  exports: {
    ...each(['hash', 'hashSync'], hash),
    ...each(['genSalt', 'genSaltSync'], {
      sinks: [{ kind: 'work', at: 'arg0' }],
      gives: text,
      calls: [{ at: 'last', with: [null, text] }],
    }),
    ...each(['compare', 'compareSync'], { gives: truth, calls: [{ at: 'last', with: [null, truth] }] }),
    getRounds: { gives: { of: [], types: ['number'] } },
  },
  source: 'https://github.com/kelektiv/node.bcrypt.js#api, 2026-11-22',
})
