import DOMPurify from 'isomorphic-dompurify'
import puppeteer from 'puppeteer'

export const handler = async (event) => {
  const page = await (await puppeteer.launch()).newPage()
  await page.setContent(DOMPurify.sanitize(event.body))
  await page.setContent(event.body) // finds html
}
