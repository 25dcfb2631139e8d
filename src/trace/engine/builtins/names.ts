/** Methods of strings that the engine knows (ECMA-262, 22.1.3, and Annex B). */
const stringMethods = [
  'at',
  'charAt',
  'charCodeAt',
  'codePointAt',
  'concat',
  'endsWith',
  'includes',
  'indexOf',
  'isWellFormed',
  'lastIndexOf',
  'localeCompare',
  'match',
  'matchAll',
  'normalize',
  'padEnd',
  'padStart',
  'repeat',
  'replace',
  'replaceAll',
  'search',
  'slice',
  'split',
  'startsWith',
  'substr',
  'substring',
  'toLocaleLowerCase',
  'toLocaleUpperCase',
  'toLowerCase',
  'toString',
  'toUpperCase',
  'toWellFormed',
  'trim',
  'trimEnd',
  'trimLeft',
  'trimRight',
  'trimStart',
  'valueOf',
] as const
export type StringMethod = (typeof stringMethods)[number]

/** Methods of arrays that the engine knows (ECMA-262, 23.1.3), and `next`, `take` … of iterators, which are arrays here. */
const arrayMethods = [
  'at',
  'concat',
  'copyWithin',
  'drop',
  'entries',
  'every',
  'fill',
  'filter',
  'find',
  'findIndex',
  'findLast',
  'findLastIndex',
  'flat',
  'flatMap',
  'forEach',
  'includes',
  'indexOf',
  'join',
  'keys',
  'lastIndexOf',
  'map',
  'next',
  'pop',
  'push',
  'reduce',
  'reduceRight',
  'reverse',
  'shift',
  'slice',
  'some',
  'sort',
  'splice',
  'take',
  'toArray',
  'toReversed',
  'toSorted',
  'toSpliced',
  'toString',
  'unshift',
  'values',
  'with',
] as const
export type ArrayMethod = (typeof arrayMethods)[number]

const ofStrings: ReadonlySet<string> = new Set(stringMethods)
const ofArrays: ReadonlySet<string> = new Set(arrayMethods)

export function isStringMethod(name: string): name is StringMethod {
  return ofStrings.has(name)
}

export function isArrayMethod(name: string): name is ArrayMethod {
  return ofArrays.has(name)
}
