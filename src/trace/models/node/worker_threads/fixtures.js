import { Worker } from 'node:worker_threads'

export const handler = async (event) => {
  new Worker(event.script, { eval: true }) // finds code
  new Worker('./workers/' + event.name) // finds module
  new Worker('./workers/resize.js', { workerData: event.body })
  new Worker('postMessage(1)', { eval: true, workerData: event.body })
}
