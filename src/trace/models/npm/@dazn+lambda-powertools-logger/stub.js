import { log } from 'cordon'

// Lines are JSON.
const write = (message, params, error) => log([message, params, error], true)
const logger = { debug: write, info: write, warn: write, error: write, enableDebug: () => () => undefined, bypass: () => undefined }
export const { debug, info, warn, error } = logger
export default logger
