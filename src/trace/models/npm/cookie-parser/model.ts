import { model } from '../../model.ts'

export const cookieParser = model({
  packages: ['cookie-parser', 'cookie-session', 'express-session'],
  exports: {},
  source: 'https://expressjs.com/en/resources/middleware/cookie-parser.html, 2026-11-22',
})
