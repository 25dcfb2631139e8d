import { load } from 'cheerio'
import { execSync } from 'child_process'

export const handler = async (event) => {
  const $ = load(event.body)
  execSync(`echo ${$('h1').text()}`) // finds command
  execSync(`echo ${load('<h1>fixed</h1>')('h1').text()}`)
}
