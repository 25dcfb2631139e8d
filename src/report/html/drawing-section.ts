import type { Finding } from '../../model/finding.ts'
import type { Drawing, Drawn } from './drawing/drawing.ts'
import { graphSvg } from './drawing/graph-svg.ts'
import type { Stroke } from './drawing/line-kind.ts'
import { strokeOf } from './drawing/line-kind.ts'
import type { Sheet } from './drawing/sheet.ts'
import { markup, nothing } from './markup.ts'
import type { Markup } from './markup.ts'

/** The drawing in its own scrolling box, with the words that explain it. */
export function drawingSection(drawing: Drawing, sheet: Sheet, findings: readonly Finding[]): Markup {
  if (drawing.nodes.length === 0) return nothing
  return markup`<section id="drawing" aria-labelledby="drawing-title">
<div class="bar"><h2 id="drawing-title">The application</h2>
<div class="tools" id="tools" hidden><button type="button" data-zoom="out" aria-label="Smaller">−</button><button type="button" data-zoom="in" aria-label="Larger">+</button><button type="button" data-zoom="fit">Fit</button></div></div>
<div id="drawing-box" tabindex="0" role="region" aria-label="Drawing of the application, scrolls">
${graphSvg(drawing, sheet, findings)}</div>
${legend(drawing)}${foldedNote(drawing)}</section>
`
}

const strokes: readonly (readonly [Stroke, string])[] = [
  ['flow', 'starts, invokes, delivers'],
  ['write', 'may write'],
  ['read', 'may read'],
  ['knows', 'knows its name'],
  ['fails', 'hands failures to'],
  ['authorizes', 'asks for authorization'],
]

function legend({ lines }: Drawing): Markup {
  const used = new Set(lines.map(strokeOf))
  return markup`<ul class="legend" aria-label="What the drawing means">
<li class="public"><svg viewBox="0 0 22 14" aria-hidden="true"><rect class="b" x="1" y="1" width="20" height="12" rx="2"/><circle class="k" cx="11" cy="7" r="3.5"/></svg>public: anyone can start it, or gets through to it</li>
<li class="authenticated"><svg viewBox="0 0 22 14" aria-hidden="true"><rect class="b" x="1" y="1" width="20" height="12" rx="2"/><rect class="k" x="8" y="4" width="6" height="6"/></svg>authenticated</li>
<li class="internal"><svg viewBox="0 0 22 14" aria-hidden="true"><rect class="b" x="1" y="1" width="20" height="12" rx="2"/><circle class="k" cx="11" cy="7" r="3"/></svg>internal</li>
${strokes.flatMap(([stroke, words]) =>
  used.has(stroke)
    ? [
        markup`<li><svg viewBox="0 0 30 14" aria-hidden="true"><g class="line ${stroke}"><path d="M1 7H29"/></g></svg>${words}</li>
`,
      ]
    : [],
)}</ul>
<p class="soft">Arrows show where data go. Reading and writing are drawn where a role names the resource.</p>
`
}

function foldedNote({ functions, resources, entries }: Drawing): Markup {
  const share = ({ drawn, of }: Drawn, name: string): string => (drawn === of ? '' : `${drawn} of ${of} ${name}`)
  const parts = [share(functions, 'functions'), share(resources, 'resources'), share(entries, 'groups of ways in')].filter(Boolean)
  if (parts.length === 0) return nothing
  return markup`<p class="note">Drawn one by one: ${parts.join(', ')}. Those with findings and the public ones come first; what is not drawn stands together, a stack for each service.</p>
`
}
