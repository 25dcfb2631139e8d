import { model } from '../../model.ts'

export const express = model({
  packages: ['express', 'body-parser', 'express-promise-router', 'router'],
  exports: {},
  source: 'https://expressjs.com/en/4x/api.html, 2026-11-22',
})
