import { model } from '../../model.ts'
import type { Rule } from '../../model.ts'
import { each } from '../../node/each.ts'

const nothing: Rule = { gives: { of: [] } }

// What is loaded for its effect on the process, and gives nothing of the caller's.
export const dotenv = model({
  packages: [
    'dotenv',
    'dotenv-flow',
    'source-map-support',
    'reflect-metadata',
    '@sentry/serverless',
    '@sentry/node',
    '@sentry/aws-serverless',
    'newrelic',
  ],
  exports: {
    ...each(
      [
        'config',
        'install',
        'init',
        'setUser',
        'setTag',
        'setContext',
        'captureException',
        'captureMessage',
        'addBreadcrumb',
        'flush',
        'setTransactionName',
      ],
      nothing,
    ),
    wrapHandler: { gives: { same: 'arg0' } },
    setLambdaHandler: { gives: { same: 'arg0' } },
    GCPFunction: { members: { wrapHttpFunction: { gives: { same: 'arg0' } }, init: nothing } },
    AWSLambda: { members: { wrapHandler: { gives: { same: 'arg0' } }, init: nothing } },
    withScope: { calls: [{ at: 'arg0' }], gives: { of: [] } },
  },
  source: 'https://github.com/motdotla/dotenv, https://docs.sentry.io/platforms/javascript/guides/aws-lambda/, 2026-11-22',
})
