export { readAzure } from './read-azure.ts'
