import { listsOf } from '../ir/lists.ts'
import { lower } from './lower.ts'

/** For tests: the listing of each source of JavaScript or TypeScript. */
export const lists = listsOf((source, file = 'a.js') => lower(file, source))
