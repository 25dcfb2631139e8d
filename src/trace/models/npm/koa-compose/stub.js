import { compose } from 'koa'

export default compose
export { compose }
