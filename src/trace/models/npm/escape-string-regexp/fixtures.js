import escapeStringRegexp from 'escape-string-regexp'
import escapeRegexp from 'lodash.escaperegexp'
import { exec } from 'node:child_process'

export const searched = async (event) => {
  const lines = ['a', 'b']
  const whole = new RegExp(event.queryStringParameters.q) // finds regex
  const escaped = new RegExp(`^${escapeStringRegexp(event.queryStringParameters.q)}$`, 'i')
  const other = new RegExp(escapeRegexp(event.queryStringParameters.q))
  return lines.filter((line) => whole.test(line) || escaped.test(line) || other.test(line))
}

export const elsewhere = async (event) => {
  exec(`grep ${escapeStringRegexp(event.queryStringParameters.q)} list`) // finds command
  exec(`grep ${escapeStringRegexp('a.b')} list`)
}
