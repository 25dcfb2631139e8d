export { locate } from './locate.ts'
export { sourceElsewhere } from './elsewhere.ts'
