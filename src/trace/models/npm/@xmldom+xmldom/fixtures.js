import { DOMParser, XMLSerializer } from '@xmldom/xmldom'
import { execSync } from 'child_process'

export const handler = async (event) => {
  const document = new DOMParser().parseFromString(event.body, 'text/xml')
  execSync(`echo ${document.documentElement.textContent}`) // finds command
  execSync('echo ' + new XMLSerializer().serializeToString(document)) // finds command
  execSync(`echo ${new DOMParser().parseFromString('<a/>', 'text/xml').documentElement.tagName}`)
}
