import type { Application } from '../../model/application.ts'
import type { Fn } from '../../model/function.ts'
import { values } from '../../model/known.ts'
import { showRoute, shortName } from '../../model/questions.ts'
import { reachOf } from '../../model/reach.ts'
import type { Route } from '../../model/route.ts'
import type { ReportOptions } from '../options.ts'
import { counted } from '../words.ts'
import { placeCode, reachChip } from './chips.ts'
import { markup } from './markup.ts'
import type { Markup } from './markup.ts'
import { authorizationText, roleText, settingText, throttleText } from './settings.ts'

/** Longer tables begin folded. */
const fewRows = 40

/** The functions and routes that were read, with the settings that decide what an attacker can do with them. */
export function inventorySection(app: Application, options: ReportOptions): Markup {
  const functions = app.functions.filter(({ generated }) => !generated)
  return markup`<section id="inventory" aria-labelledby="inventory-title"><h2 id="inventory-title">Inventory</h2>
${table(
  counted(functions.length, 'function'),
  'functions',
  ['Function', 'Runtime', 'Reach', 'Started by', 'Role', 'Timeout', 'Memory'],
  functions.map((fn) => functionRow(app, fn, options)),
)}${table(
    counted(app.routes.length, 'route'),
    'routes',
    ['Route', 'Reach', 'Authorization', 'Throttle', 'Leads to'],
    app.routes.map((route) => routeRow(app, route, options)),
  )}</section>
`
}

function table(title: string, name: string, heads: readonly string[], rows: readonly Markup[]): Markup {
  if (rows.length === 0)
    return markup`<p class="soft">${title}</p>
`
  return markup`<details${rows.length <= fewRows && markup` open`}><summary>${title}</summary><div class="table"><table class="${name}"><thead><tr>${heads.map((head) => markup`<th scope="col">${head}</th>`)}</tr></thead><tbody>
${rows}</tbody></table></div></details>
`
}

function functionRow(app: Application, fn: Fn, { prefix }: ReportOptions): Markup {
  const { logicalId, runtime, packaging, limits, triggers, at } = fn
  const kinds = [...new Set(triggers.map(({ kind }) => kind))]
  const started = kinds.length === 0 ? 'nothing known' : kinds.join(', ')
  return markup`<tr><th scope="row">${logicalId} ${placeCode(at, prefix)}</th><td>${runtime === undefined ? packaging : settingText(runtime, String)}</td><td>${reachChip(reachOf(app, fn.id))}</td><td>${started}</td><td>${roleText(fn)}</td><td>${settingText(limits.timeoutSeconds, (seconds) => `${seconds} s`)}</td><td>${settingText(limits.memoryMb, (megabytes) => `${megabytes} MB`)}</td></tr>
`
}

function routeRow(app: Application, route: Route, { prefix }: ReportOptions): Markup {
  const open = authorizationText(route)
  return markup`<tr><th scope="row">${showRoute(route)} ${placeCode(route.at, prefix)}</th><td>${reachChip(reachOf(app, route.id))}</td><td>${open}</td><td>${throttleText(route)}</td><td>${targetText(route)}</td></tr>
`
}

function targetText({ target }: Route): string {
  if (values(target).length === 0) return 'not known'
  return settingText(target, (one) => {
    switch (one.kind) {
      case 'function':
        return shortName(one.function)
      case 'resource':
        return shortName(one.resource)
      case 'service':
        return one.action
      case 'url':
        return 'an address elsewhere'
      case 'mock':
        return 'a fixed answer'
      case 'none':
        return 'nothing'
    }
  })
}
