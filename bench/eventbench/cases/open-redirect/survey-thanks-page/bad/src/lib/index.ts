export { store, TableName } from './store'
