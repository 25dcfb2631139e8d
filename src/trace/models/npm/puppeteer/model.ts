import { model } from '../../model.ts'
import type { Gives, Rule } from '../../model.ts'
import { each } from '../../node/each.ts'

const content: Gives = { read: 'response', from: 'a web page' }
const launch: Rule = {
  sinks: [
    { kind: 'argument', at: 'arg0.args[]' },
    { kind: 'command', at: 'arg0.executablePath' },
  ],
  gives: { type: 'Page' },
}
const file: Rule = { sinks: [{ kind: 'path', at: 'arg0.path' }], gives: content }
const code: Rule = { sinks: [{ kind: 'code', at: 'arg0', only: 'strings' }], calls: [{ at: 'arg0', with: [] }], gives: content }

export const puppeteer = model({
  packages: [
    'puppeteer',
    'puppeteer-core',
    'chrome-aws-lambda',
    'puppeteer-extra',
    'playwright',
    'playwright-core',
    'playwright-aws-lambda',
    'playwright-chromium',
  ],
  exports: {
    ...each(['launch', 'launchChromium'], launch),
    connect: { sinks: [{ kind: 'url', at: 'arg0.browserWSEndpoint|arg0.browserURL' }], gives: { type: 'Page' } },
    puppeteer: { members: { launch } },
    ...each(['chromium', 'firefox', 'webkit'], { members: { launch } }),
  },
  types: {
    // Browser, context, page and frame: what leads from one to the other keeps the instance.
    Page: {
      methods: {
        ...each(
          [
            'newPage',
            'newContext',
            'createIncognitoBrowserContext',
            'createBrowserContext',
            'mainFrame',
            'waitForSelector',
            'locator',
            'browser',
          ],
          { gives: { same: 'self' } },
        ),
        goto: { request: { url: 'arg0', timeout: ['arg1.timeout'] }, gives: content },
        // The page runs with the network and the files of the function.
        setContent: { sinks: [{ kind: 'html', at: 'arg0' }], gives: 'nothing' },
        ...each(['evaluate', 'evaluateHandle', 'evaluateOnNewDocument', 'addInitScript', 'waitForFunction'], code),
        ...each(['addScriptTag', 'addStyleTag'], {
          sinks: [
            { kind: 'code', at: 'arg0.content' },
            { kind: 'url', at: 'arg0.url' },
            { kind: 'path', at: 'arg0.path' },
          ],
        }),
        ...each(['pdf', 'screenshot'], file),
        ...each(['$eval', '$$eval'], { calls: [{ at: 'arg1', with: [content] }], gives: content }),
        ...each(['content', 'title', 'url', 'textContent', 'innerText', '$', '$$', '$x', 'cookies'], { gives: content }),
        ...each(['close', 'type', 'click', 'setViewport', 'setUserAgent', 'setDefaultTimeout', 'waitForTimeout'], { gives: 'nothing' }),
        on: { calls: [{ at: 'arg1', with: [content], perhaps: true }], gives: { same: 'self' } },
      },
    },
  },
  source: 'https://pptr.dev/api/puppeteer.page, https://playwright.dev/docs/api/class-page, 2026-11-22',
})
