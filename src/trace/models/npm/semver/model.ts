import { model } from '../../model.ts'
import type { Gives } from '../../model.ts'
import { each } from '../../node/each.ts'

const version: Gives = { of: ['arg0'], types: ['string', 'nothing'], characters: 'hostname' }

export const semver = model({
  packages: ['semver', 'compare-versions'],
  exports: {
    ...each(['valid', 'clean', 'inc'], { gives: version }),
    ...each(['satisfies', 'gt', 'gte', 'lt', 'lte', 'eq', 'neq'], { gives: { of: [], types: ['boolean'] } }),
    ...each(['major', 'minor', 'patch', 'compare', 'rcompare', 'compareVersions'], { gives: { of: [], types: ['number'] } }),
  },
  source: 'https://github.com/npm/node-semver#functions, 2026-11-22',
})
