import { model } from '../../model.ts'

export const expressMiddleware = model({
  packages: [
    'cors',
    'helmet',
    'morgan',
    'compression',
    'serve-favicon',
    'express-rate-limit',
    'express-slow-down',
    'express-async-errors',
    'hpp',
    'response-time',
    'connect-timeout',
    'method-override',
    'lusca',
    'csurf',
  ],
  exports: {},
  source: 'https://expressjs.com/en/resources/middleware.html, 2026-11-22',
})
