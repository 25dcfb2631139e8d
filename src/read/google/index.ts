export { readGoogle } from './read-google.ts'
