const puppeteer = require('puppeteer')
const chromium = require('chrome-aws-lambda')
const { chromium: browsers } = require('playwright')

exports.visit = async (event) => {
  const browser = await puppeteer.launch({ args: ['--no-sandbox'] })
  const page = await browser.newPage()
  await page.goto(event.queryStringParameters.url) // finds url
  await page.goto(`https://shop.example.com/invoice/${event.id}`)
  await page.evaluate(`document.title = '${event.title}'`) // finds code
  await page.evaluate((title) => (document.title = title), event.title)
  await page.pdf({ path: `/tmp/${event.name}.pdf` }) // finds path
  await browser.close()
}

exports.content = async (event) => {
  const browser = await chromium.puppeteer.launch({ args: chromium.args })
  const page = await browser.newPage()
  await page.setContent(event.body) // finds html
  await page.setContent('<p>hello</p>')
  return await page.pdf({ format: 'A4' })
}

exports.other = async (event) => {
  const page = await (await browsers.launch()).newPage()
  await page.goto('http://' + event.host) // finds url
  await page.screenshot({ path: '/tmp/page.png' })
}
