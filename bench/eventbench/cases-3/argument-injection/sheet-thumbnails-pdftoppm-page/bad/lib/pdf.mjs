import { spawn } from 'node:child_process'
import { once } from 'node:events'

export async function firstPage(source, password) {
  const args = ['-png', '-singlefile', source, '-']
  if (password) args.splice(2, 0, password)
  const child = spawn('/opt/bin/pdftoppm', args, { stdio: ['ignore', 'pipe', 'inherit'] }) // finds argument-injection
  const parts = []
  child.stdout.on('data', (part) => parts.push(part))
  const [code] = await once(child, 'close')
  if (code !== 0) throw new Error('no picture')
  return Buffer.concat(parts)
}
