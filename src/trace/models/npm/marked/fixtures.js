import { marked } from 'marked'
import puppeteer from 'puppeteer'

export const handler = async (event) => {
  const page = await (await puppeteer.launch()).newPage()
  await page.setContent(marked(event.body)) // finds html
  await page.setContent(marked('# fixed'))
}
