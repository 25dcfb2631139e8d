export { readCdk } from './read-cdk.ts'
