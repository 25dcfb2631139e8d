export { Menus } from './menus'
export type { Dish } from './menus'
export { connect } from './connect'
