import { execSync } from 'child_process'
import https from 'https'
import { parse, escape, stringify } from 'node:querystring'

export const handler = async (event) => {
  const form = parse(event.body)
  execSync(`ping ${form.host}`) // finds command
  execSync('ping ' + stringify({ host: 'example.com' }))
  https.get('https://api.example.com/find?' + stringify({ term: event.term }))
  https.get(`https://${escape('example')}.example.com/`)
}
