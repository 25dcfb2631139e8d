import qs from 'qs'
import { execSync } from 'child_process'

export const handler = async (event) => {
  const form = qs.parse(event.body)
  execSync(`ping ${form.host}`) // finds command
  execSync(`ping ${Number(form.count)}`)
  return fetch('https://api.example.com/?' + qs.stringify({ term: event.term }))
}
