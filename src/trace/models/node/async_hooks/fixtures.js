import { AsyncLocalStorage } from 'node:async_hooks'
import { execSync } from 'node:child_process'

const storage = new AsyncLocalStorage()

function work() {
  execSync(`echo ${storage.getStore().name}`) // finds command
}

export const handler = async (event) => storage.run({ name: event.name }, () => work())

const quiet = new AsyncLocalStorage()

export const known = async () =>
  quiet.run({ name: 'fixed' }, () => {
    execSync(`echo ${quiet.getStore().name}`)
    return 1
  })
