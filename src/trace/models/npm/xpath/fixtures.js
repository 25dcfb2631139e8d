import xpath, { useNamespaces } from 'xpath'
import { DOMParser } from '@xmldom/xmldom'
import { execSync } from 'child_process'

const document = new DOMParser().parseFromString('<users/>', 'text/xml')

export const handler = async (event) => {
  xpath.select(`//user[@name='${event.name}']`, document) // finds xpath
  xpath.select('//user[@name]', document)
  useNamespaces({ a: 'urn:a' })('//a:user[' + event.filter + ']', document) // finds xpath
  const sent = new DOMParser().parseFromString(event.body, 'text/xml')
  execSync(`echo ${xpath.select1('string(//name)', sent)}`) // finds command
}
