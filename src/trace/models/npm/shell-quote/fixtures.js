import { parse, quote } from 'shell-quote'
import shellEscape from 'shell-escape'
import { execSync } from 'child_process'

export const handler = async (event) => {
  execSync(quote(['convert', event.file, 'out.png']))
  execSync(`convert ${quote([event.file])} out.png`)
  execSync(shellEscape(['ls', event.folder]))
  execSync(parse(event.line)[0]) // finds command
}
