import { model } from '../../model.ts'
import type { Gives, Rule } from '../../model.ts'
import { each } from '../../node/each.ts'

const element: Gives = { same: 'arg0[]|arg0.*' }
const number: Gives = { of: [], types: ['number'] }
const truth: Gives = { of: [], types: ['boolean'] }
const walk = [{ at: 'arg1', with: [element, { same: 'arg0{}' }, { same: 'arg0' }] }] as const
const some: Rule = { calls: walk, gives: { list: element } }
const one: Rule = { calls: walk, gives: element }
const keyed: Rule = { calls: walk }
const count: Rule = { calls: walk, gives: number }
const same: Rule = { gives: { same: 'arg0' } }
const into: Rule = { fills: [{ to: 'arg0', from: 'args.*' }], gives: { same: 'arg0' } }
const text: Rule = { gives: { of: ['arg0'], types: ['string'] } }
const wraps: Rule = { gives: { same: 'arg0' } }
const long: Rule = { sinks: [{ kind: 'work', at: 'arg1' }], gives: { of: ['args'], types: ['string'] } }

const rules: Readonly<Record<string, Rule>> = {
  // Embedded JavaScript: who writes the template runs code.
  template: { sinks: [{ kind: 'template', at: 'arg0' }], gives: { function: { gives: { of: ['args'], types: ['string'] } } } },
  escape: { gives: { of: ['arg0'], types: ['string'], safe: ['html'] } },
  escapeRegExp: { gives: { of: ['arg0'], types: ['string'], safe: ['regex'] } },
  ...each(
    ['trim', 'trimStart', 'trimEnd', 'toLower', 'toUpper', 'toString', 'unescape', 'truncate', 'capitalize', 'upperFirst', 'startCase'],
    text,
  ),
  ...each(['camelCase', 'kebabCase', 'snakeCase', 'lowerCase', 'upperCase', 'deburr', 'lowerFirst'], text),
  ...each(['repeat', 'pad', 'padStart', 'padEnd'], long),
  ...each(['map', 'flatMap'], { calls: walk, gives: { list: { callback: 0 } } }),
  ...each(['filter', 'reject', 'uniqBy', 'sortBy', 'orderBy', 'takeWhile', 'dropWhile', 'differenceBy'], some),
  ...each(
    ['uniq', 'compact', 'take', 'takeRight', 'drop', 'dropRight', 'slice', 'tail', 'initial', 'reverse', 'shuffle', 'sampleSize'],
    some,
  ),
  ...each(['find', 'findLast', 'minBy', 'maxBy', 'head', 'first', 'last', 'nth', 'sample', 'min', 'max'], one),
  ...each(['groupBy', 'keyBy', 'mapValues', 'mapKeys', 'pickBy', 'omitBy', 'partition', 'countBy'], keyed),
  ...each(['forEach', 'each', 'forEachRight', 'forOwn', 'forIn'], { calls: walk, gives: { same: 'arg0' } }),
  reduce: { calls: [{ at: 'arg1', with: [{ of: ['arg0', 'arg2'] }, element, { same: 'arg0{}' }] }], gives: { callback: 0 } },
  ...each(['findIndex', 'sumBy', 'meanBy'], count),
  ...each(['size', 'indexOf', 'random', 'now'], { gives: number }),
  ...each(['some', 'every'], { calls: walk, gives: truth }),
  ...each(['isEqual', 'isEmpty', 'has'], { gives: truth }),
  isString: { tests: { at: 'arg0', types: ['string'] } },
  ...each(['isNumber', 'isInteger', 'isSafeInteger', 'isFinite'], { tests: { at: 'arg0', types: ['number'] } }),
  isBoolean: { tests: { at: 'arg0', types: ['boolean'] } },
  isArray: { tests: { at: 'arg0', types: ['array'] } },
  isPlainObject: { tests: { at: 'arg0', types: ['object'] } },
  ...each(['isNil', 'isUndefined', 'isNull'], { tests: { at: 'arg0', types: ['nothing'] } }),
  ...each(['toNumber', 'toInteger', 'toSafeInteger', 'toFinite', 'parseInt', 'clamp'], { gives: { of: ['arg0'], types: ['number'] } }),
  ...each(['assign', 'extend', 'merge', 'mergeWith', 'defaults', 'defaultsDeep', 'assignIn'], into),
  ...each(['clone', 'cloneDeep', 'identity', 'castArray', 'tap'], same),
  ...each(['debounce', 'throttle', 'once', 'memoize', 'bind', 'partial', 'unary', 'ary'], wraps),
  set: { fills: [{ to: 'arg0', from: 'arg2' }], gives: { same: 'arg0' } },
  pick: { gives: { of: ['arg0'], types: ['object'] } },
  omit: { gives: { of: ['arg0'], types: ['object'] } },
  get: { gives: { of: ['arg0', 'arg2'] } },
  times: { sinks: [{ kind: 'work', at: 'arg0' }], calls: [{ at: 'arg1', with: [number] }], gives: { list: { callback: 0 } } },
  range: { sinks: [{ kind: 'work', at: 'args' }], gives: { list: number } },
  attempt: { calls: [{ at: 'arg0' }], gives: { callback: 0 } },
  uniqueId: { gives: { of: ['arg0'], types: ['string'] }, notes: [{ kind: 'guessable' }] },
}

export const lodash = model({
  packages: ['lodash', 'lodash-es'],
  exports: rules,
  source: 'https://lodash.com/docs/4.17.15, 2026-11-22',
})
