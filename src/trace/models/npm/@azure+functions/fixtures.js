import { app, invoke, output } from '@azure/functions'
import { exec } from 'node:child_process'

const jobs = output.storageQueue({ queueName: 'jobs', connection: 'Storage' })

async function convert(request, context) {
  const name = request.query.get('name') || (await request.text())
  exec('ls ' + name) // finds command
  exec('ls ' + request.params.folder) // finds command
  exec('ls ' + request.headers.get('x-folder')) // finds command
  const body = await request.json()
  exec('ls ' + body.folder) // finds command
  const form = await request.formData()
  exec('ls ' + form.get('folder')) // finds command
  if (['a', 'b'].includes(body.kind)) exec('ls ' + body.kind)
  exec('ls ' + context.functionName)
  context.extraOutputs.set(jobs, body.folder)
  if (name === 'json') return { jsonBody: { name } }
  if (name === 'text') return { body: 'Hello ' + name }
  if (name === 'moved') return { status: 302, headers: { Location: request.query.get('to') } } // finds redirect
  return { body: '<p>' + name + '</p>', headers: { 'Content-Type': 'text/html' } } // finds html
}

app.http('convert', { methods: ['GET'], authLevel: 'anonymous', extraOutputs: [jobs], handler: convert })
app.get('short', (request) => {
  exec('ls ' + request.query.get('folder')) // finds command
  return { body: 'done' }
})
app.storageQueue('job', {
  queueName: 'jobs',
  connection: 'Storage',
  handler: (message, context) => {
    exec('ls ' + message.folder) // finds command
    exec('ls ' + context.triggerMetadata.queueTrigger) // finds command
    exec('ls ' + context.invocationId)
  },
})
app.storageBlob('stored', {
  path: 'uploads/{name}',
  connection: 'Storage',
  handler: (blob, context) => {
    exec('convert ' + context.triggerMetadata.name) // finds command
    exec('convert ' + blob.length)
  },
})
app.timer('tick', { schedule: '0 * * * * *', handler: (timer) => exec(timer.isPastDue ? 'date' : 'date -u') })

const older = async function (context, req) {
  exec('ls ' + req.query.folder) // finds command
  exec('ls ' + req.body.folder) // finds command
  exec('ls ' + context.req.headers['x-folder']) // finds command
  exec('ls ' + context.bindingData.id) // finds command
  context.log('done')
  context.bindings.out = req.body
  context.res = { body: 'Hello ' + req.query.name }
}

const olderPage = async function (context, req) {
  context.res = { body: '<p>' + req.query.name, headers: { 'Content-Type': 'text/html' } } // finds html
}

const started = (name, type, registered = '', direction = 'in') => ({ name, type, direction, registered, path: '', thing: '' })

export const requests = async (event, context) => invoke(undefined, [started('', 'httpTrigger', 'convert')], event, context)
export const short = async (event, context) => invoke(undefined, [started('', 'httpTrigger', 'short')], event, context)
export const messages = async (event, context) => {
  invoke(undefined, [started('', 'queueTrigger', 'job')], event, context)
  invoke(undefined, [started('', 'blobTrigger', 'stored')], event, context)
  invoke(undefined, [started('', 'timerTrigger', 'tick')], event, context)
}
export const olderRequests = async (event, context) =>
  invoke(older, [started('req', 'httpTrigger'), started('out', 'queue', '', 'out')], event, context)
export const olderPages = async (event, context) => invoke(olderPage, [started('req', 'httpTrigger')], event, context)
