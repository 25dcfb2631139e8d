import { createHash } from 'node:crypto'
import type { Finding } from '../../model/finding.ts'
import type { Report } from '../context.ts'
import { checksSection, unreadSection } from './closing.ts'
import { drawingSection } from './drawing-section.ts'
import { draw } from './drawing/draw.ts'
import { layout } from './drawing/layout.ts'
import type { Sheet } from './drawing/sheet.ts'
import type { Desk } from './finding-place.ts'
import { findingsSection } from './findings.ts'
import { header, projectName } from './header.ts'
import { inventorySection } from './inventory.ts'
import { htmlOf, markup, trusted } from './markup.ts'
import { serviceFinder } from './numbering.ts'
import { script } from './script.ts'
import { style } from './style.css.ts'

/**
 * The report for a browser, as one file that loads nothing: the application drawn, its findings beside it. Made whole here, so it
 * reads without a script; the script filters, zooms and marks.
 */
export const html: Report = (result, context, options) => {
  const { application, findings } = result
  const drawing = draw(application, findings)
  const sheet = layout(drawing)
  const serviceOf = serviceFinder(application)
  const services = [...new Set(findings.flatMap(({ about }) => serviceOf(about) ?? []))].toSorted()
  const number = ({ about }: Finding): number | undefined => {
    const service = serviceOf(about)
    return service === undefined || services.length < 2 ? undefined : services.indexOf(service)
  }
  const desk: Desk = { context, options, drawing, serviceOf: number, services, met: new Set() }
  const looks = style + sheetRule(sheet)
  return htmlOf(markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${hashOf(looks)}'; script-src '${hashOf(script)}'; img-src data:; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${projectName(result, options)}: security report</title>
<link rel="icon" href="data:,">
<style>${trusted(looks)}</style>
</head>
<body>
<a class="skip" href="#findings">To the findings</a>
${header(result, context, options, drawing.nodes.length > 0)}<main>
<div class="work${drawing.nodes.length === 0 && markup` alone`}">
${drawingSection(drawing, sheet, findings)}${findingsSection(result, desk)}</div>
${unreadSection(result, options)}${inventorySection(application, options)}${checksSection(result, context)}</main>
<footer><p class="soft">Made by Cordon ${result.version}. This file loads nothing and sends nothing.</p></footer>
<script>${trusted(script)}</script>
</body>
</html>
`)
}

/** The drawing shrinks to its box, but not so far that it cannot be read. A wide one is printed on its side. */
function sheetRule({ width, height }: Sheet): string {
  const rule = `#sheet{max-width:${width}px;min-width:min(${width}px,${Math.round(width * 0.72)}px)}\n`
  if (width <= height) return rule
  return `${rule}@page wide{size:landscape}\n@media print{#drawing{page:wide}#sheet{max-height:140mm!important}}\n`
}

/** A source of a content security policy that allows this text and no other. */
const hashOf = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`
