export { averageLoad } from './average-load'
export type { Load } from './average-load'
