import assert from 'node:assert'
import { execSync } from 'child_process'

export const checked = async (event) => {
  assert(/^[a-z]+$/.test(event.name), 'a name')
  execSync(`ls ${event.name}`)
}

export const ok = async (event) => {
  assert.ok(['a', 'b'].includes(event.folder))
  execSync(`ls ${event.folder}`)
}

export const unchecked = async (event) => {
  assert.ok(event.folder)
  execSync(`ls ${event.folder}`) // finds command
}
