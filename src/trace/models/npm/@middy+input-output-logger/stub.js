import { log } from 'cordon'

// Writes event and response as JSON, or hands them to a logger of the program.
export default function inputOutputLogger({ logger } = {}) {
  const write = (message) => {
    if (typeof logger === 'function') logger(message)
    else log([message], true)
  }
  return { before: (request) => write({ event: request.event }), after: (request) => write({ response: request.response }) }
}
