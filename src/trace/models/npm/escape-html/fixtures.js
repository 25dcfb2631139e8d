import escapeHtml from 'escape-html'
import he from 'he'
import { execSync } from 'child_process'

// Escaped for a page, and for nothing else.
export const handler = async (event) => {
  execSync(`echo ${escapeHtml(event.name)}`) // finds command
  execSync(`echo ${he.encode(event.name)}`) // finds command
  execSync(`echo ${he.encode('fixed')}`)
}

export const page = async (event) => ({
  statusCode: 200,
  headers: { 'content-type': 'text/html' },
  body: `<p>${escapeHtml(event.name)}</p>`,
})
