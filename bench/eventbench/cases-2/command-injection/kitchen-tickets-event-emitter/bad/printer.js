import cp from 'node:child_process'
import { tickets } from './bus.js'

tickets.on('ticket', ({ station }) => {
  cp.exec(`lpr -P ${station} /opt/layout.txt`, () => tickets.emit('printed')) // finds command-injection
})
