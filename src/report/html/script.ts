/**
 * What the page does beside being read: filter, mark in the drawing, zoom, open everything for the printer. It makes no markup:
 * it hides, marks and counts what stands there. The filter lives in the address: `#severity=high,critical&risk=secrets&about=3`.
 */
export const script = `(() => {
'use strict'
const byId = (id) => document.getElementById(id)
const all = (selector, within = document) => [...within.querySelectorAll(selector)]
const form = byId('filters'), count = byId('count'), sheet = byId('sheet'), box = byId('drawing-box'), tools = byId('tools')

const groups = all('.group').map((element) => ({ element, places: all('.place', element), more: all('.more', element) }))
const total = groups.reduce((sum, group) => sum + group.places.length, 0)
const said = new WeakMap()
const words = (element) => {
  if (!said.has(element)) said.set(element, element.textContent.toLowerCase())
  return said.get(element)
}
let about = ''

function wanted() {
  const data = new FormData(form)
  const one = (name) => String(data.get(name) ?? '')
  return { severity: data.getAll('severity'), risk: one('risk'), service: one('service'), sure: one('sure'), text: one('text').trim().toLowerCase() }
}

function filter() {
  const { severity, risk, service, sure, text } = wanted()
  const narrow = service !== '' || about !== '' || text !== ''
  let shown = 0
  for (const { element, places, more } of groups) {
    const { severity: own, risk: ownRisk, sure: ownSure } = element.dataset
    const fits = (severity.length === 0 || severity.includes(own)) && (risk === '' || risk === ownRisk) && (sure === '' || sure === ownSure)
    const headed = text !== '' && all('h4,.meta', element).some((part) => words(part).includes(text))
    let left = 0
    for (const place of places) {
      const { node = '', service: home } = place.dataset
      const stays = fits && (service === '' || service === home) && (about === '' || node.split(' ').includes(about)) && (text === '' || headed || words(place).includes(text))
      place.hidden = !stays
      if (stays) left++
    }
    element.hidden = left === 0
    shown += left
    for (const folded of more) {
      const inside = all('.place:not([hidden])', folded).length
      folded.hidden = inside === 0
      folded.open = narrow && inside > 0
      folded.firstElementChild.textContent = inside + (inside === 1 ? ' more place' : ' more places')
    }
  }
  for (const part of all('#findings > .part')) if (part.querySelector('.group')) part.hidden = !part.querySelector('.group:not([hidden])')
  const title = about === '' ? '' : byId('node=' + about)?.querySelector('title').textContent.split(', ')[0]
  count.textContent = (shown === total ? '' : shown + ' of ') + total + (total === 1 ? ' finding' : ' findings') + (title ? ' · ' + title : '')
  form.querySelector('button').hidden = shown === total && !narrow
  mark(about)
}

function mark(node) {
  if (!sheet) return
  sheet.classList.toggle('picked', node !== '')
  const near = new Set((byId('node=' + node)?.dataset.near ?? '').split(' '))
  for (const line of all('.line', sheet)) {
    const { f, t } = line.dataset
    const touches = node !== '' && (f === node || t === node)
    line.classList.toggle('on', touches)
    line.classList.remove('way')
    if (touches) near.add(f).add(t)
  }
  for (const element of all('.node', sheet)) {
    const own = element.id.slice(5)
    element.classList.toggle('on', own === node)
    element.classList.toggle('near', own !== node && near.has(own))
  }
}

/** Moves the drawing so that these boxes are seen, smaller where they would not fit. */
let zoom
function bringIntoView(boxes) {
  const edges = () => {
    const rects = boxes.map((element) => element.getBoundingClientRect())
    const least = (side) => Math.min(...rects.map((rect) => rect[side])), most = (side) => Math.max(...rects.map((rect) => rect[side]))
    return { left: least('left'), top: least('top'), width: most('right') - least('left'), height: most('bottom') - least('top') }
  }
  const { width, height } = edges()
  const room = Math.min(box.clientWidth / (width + 24), box.clientHeight / (height + 36))
  if (room < 1) zoom(room)
  const { left, top } = edges(), frame = box.getBoundingClientRect()
  box.scrollBy(left - frame.left - 12, top - frame.top - 24)
  box.scrollIntoView({ block: 'nearest' })
}

/** The boxes on the way of data, and the lines between them: straight ones, or those through a box that several share. */
function markWay(nodes) {
  if (!sheet || nodes.length === 0) return
  mark(nodes[0])
  const lines = all('.line', sheet)
  const joins = (line, a, b) => (line.dataset.f === a && line.dataset.t === b) || (line.dataset.f === b && line.dataset.t === a)
  const shared = all('.node.shared', sheet).map(({ id }) => id.slice(5))
  const on = new Set(nodes), drawn = new Set()
  for (const [index, node] of nodes.entries()) {
    const next = nodes[index + 1]
    if (next === undefined) break
    let between = lines.filter((line) => joins(line, node, next))
    if (between.length === 0)
      for (const middle of shared) {
        const [here, there] = [node, next].map((end) => lines.filter((line) => joins(line, end, middle)))
        if (here.length > 0 && there.length > 0) { between = [...here, ...there]; on.add(middle); break }
      }
    for (const line of between) drawn.add(line)
  }
  for (const line of lines) {
    line.classList.toggle('on', drawn.has(line))
    line.classList.toggle('way', drawn.has(line))
  }
  for (const element of all('.node', sheet)) {
    element.classList.toggle('on', on.has(element.id.slice(5)))
    element.classList.remove('near')
  }
  bringIntoView(nodes.flatMap((node) => byId('node=' + node) ?? []))
}

function fromAddress() {
  if (!location.hash.includes('=')) return
  const asked = new URLSearchParams(location.hash.slice(1))
  // A link from a finding only shows the box; the list stays as it is.
  if (asked.has('way')) return markWay(asked.get('way').split('.'))
  if (asked.has('node')) return mark(asked.get('node'))
  for (const element of form.elements) {
    if (element.type === 'checkbox') element.checked = (asked.get(element.name) ?? '').split(',').includes(element.value)
    else if (element.name) element.value = asked.get(element.name) ?? ''
  }
  about = asked.get('about') ?? ''
  filter()
  byId('findings').scrollIntoView()
}

function toAddress() {
  const { severity, ...rest } = wanted()
  const asked = new URLSearchParams()
  for (const [name, value] of Object.entries({ severity: severity.join(','), ...rest, about })) if (value !== '') asked.set(name, value)
  const text = asked.toString()
  history.replaceState(null, '', text === '' ? location.pathname + location.search : '#' + text)
}

function clear() {
  form.reset()
  about = ''
  filter()
  toAddress()
}

// They lead from a box to its first finding where no script runs; here the filter does.
for (const anchor of all('[id^="about="]')) anchor.removeAttribute('id')
for (const link of all('[data-way]')) link.href = '#way=' + link.dataset.way
if (form) {
  form.hidden = false
  form.addEventListener('submit', (event) => event.preventDefault())
  form.addEventListener('input', () => { filter(); toAddress() })
  form.querySelector('button').addEventListener('click', clear)
  document.addEventListener('keydown', (event) => { if (event.key === 'Escape') clear() })
  addEventListener('hashchange', fromAddress)
}

if (sheet) {
  tools.hidden = false
  const natural = sheet.viewBox.baseVal.width
  zoom = (factor) => {
    const before = sheet.getBoundingClientRect().width
    const width = Math.min(Math.max(before * factor, natural * 0.2), natural * 3)
    const middle = [box.scrollLeft + box.clientWidth / 2, box.scrollTop + box.clientHeight / 2]
    Object.assign(sheet.style, { width: width + 'px', minWidth: '0', maxWidth: 'none' })
    box.scrollLeft = (middle[0] * width) / before - box.clientWidth / 2
    box.scrollTop = (middle[1] * width) / before - box.clientHeight / 2
  }
  const fit = () => {
    const { width, height } = sheet.viewBox.baseVal
    const now = sheet.getBoundingClientRect().width
    zoom(Math.min((box.clientWidth - 2) / width, (box.clientHeight - 2) / height, 1) * (width / now))
  }
  const steps = { in: () => zoom(1.25), out: () => zoom(0.8), fit }
  for (const button of all('button', tools)) button.addEventListener('click', steps[button.dataset.zoom])
  box.addEventListener('keydown', ({ key }) => {
    if (key === '+') steps.in()
    if (key === '-') steps.out()
    if (key === '0') fit()
  })
  box.addEventListener('wheel', (event) => {
    if (!event.ctrlKey && !event.metaKey) return
    event.preventDefault()
    zoom(event.deltaY < 0 ? 1.1 : 0.91)
  }, { passive: false })

  let grip, pulled = false
  box.addEventListener('dragstart', (event) => event.preventDefault())
  box.addEventListener('pointerdown', (event) => {
    pulled = false
    if (event.pointerType === 'mouse' && event.button === 0) grip = { x: event.clientX, y: event.clientY, left: box.scrollLeft, top: box.scrollTop }
  })
  addEventListener('pointermove', (event) => {
    if (!grip) return
    const [x, y] = [event.clientX - grip.x, event.clientY - grip.y]
    if (!pulled && Math.hypot(x, y) < 5) return
    pulled = true
    box.classList.add('moving')
    box.scrollTo(grip.left - x, grip.top - y)
  })
  addEventListener('pointerup', () => {
    box.classList.remove('moving')
    grip = undefined
  })
  // The click that ends a pull is none.
  box.addEventListener('click', (event) => { if (pulled) event.preventDefault() }, true)
}

if (form) fromAddress()

let folded = []
addEventListener('beforeprint', () => {
  folded = all('details:not([open])')
  for (const element of folded) element.open = true
})
addEventListener('afterprint', () => {
  for (const element of folded) element.open = false
})
})()
`
