import { model } from '../../model.ts'
import { each } from '../each.ts'

export const os = model({
  packages: ['os'],
  exports: {
    ...each(['tmpdir', 'homedir', 'hostname', 'platform', 'type', 'arch', 'release'], {
      gives: { of: [], types: ['string'] },
    }),
    ...each(['cpus', 'freemem', 'totalmem', 'loadavg', 'networkInterfaces', 'userInfo', 'uptime'], { gives: { of: [] } }),
  },
  source: 'https://nodejs.org/docs/latest-v20.x/api/os.html, 2026-11-22',
})
