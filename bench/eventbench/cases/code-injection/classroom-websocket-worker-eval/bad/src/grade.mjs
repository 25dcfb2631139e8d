import { Worker } from 'node:worker_threads'

const grader = `const { parentPort, workerData } = require('worker_threads')
parentPort.postMessage(String(workerData.answer).trim() === '42')`

const answerOf = (worker) =>
  new Promise((resolve, reject) => {
    worker.once('message', resolve)
    worker.once('error', reject)
  })

export async function handler(event) {
  const { answer } = JSON.parse(event.body)
  const worker = new Worker(`${grader}; module.exports = ${answer}`, { eval: true, workerData: { answer } }) // finds code-injection
  const right = await answerOf(worker)
  return { statusCode: 200, body: right === true ? 'right' : 'wrong' }
}
