import cp from 'node:child_process'
import { tickets } from './bus.js'

const printers = { grill: 'lp-1', salad: 'lp-2', bar: 'lp-3' }
tickets.on('ticket', ({ station }) => {
  const printer = Object.hasOwn(printers, station) ? printers[station] : 'lp-0'
  cp.exec(`lpr -P ${printer} /opt/layout.txt`, () => tickets.emit('printed'))
})
