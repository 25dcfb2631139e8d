import contentDisposition from 'content-disposition'
import { execSync } from 'child_process'

export const handler = async (event) => {
  execSync(`echo ${contentDisposition(event.name)}`) // finds command
  execSync(`echo ${contentDisposition('report.pdf')}`)
}
