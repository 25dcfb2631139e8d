import { model } from '../../model.ts'
import type { Gives, Rule } from '../../model.ts'

const answer: Gives = { read: 'response', from: 'a service' }
const make: Rule = { client: true, gives: { type: 'Service' } }

/** Clients of services whose address is their own: what comes back is theirs, not what was sent. */
export const stripe = model({
  packages: [
    'stripe',
    '@slack/web-api',
    '@slack/webhook',
    '@slack/bolt',
    '@octokit/rest',
    '@octokit/core',
    'octokit',
    'square',
    'braintree',
    'plaid',
    'contentful',
    '@hubspot/api-client',
    '@notionhq/client',
    'airtable',
    'jsforce',
    'smooch-core',
    'notifications-node-client',
    'auth0',
    'web-push',
    'pusher',
    'mixpanel',
    'analytics-node',
    '@segment/analytics-node',
    'onesignal-node',
    'expo-server-sdk',
  ],
  exports: {
    default: make,
    ...Object.fromEntries(
      [
        'Stripe',
        'WebClient',
        'IncomingWebhook',
        'App',
        'Octokit',
        'Client',
        'Connection',
        'NotifyClient',
        'ManagementClient',
        'AuthenticationClient',
        'Analytics',
        'Expo',
      ].map((name) => [name, make]),
    ),
  },
  types: { Service: { fluent: true, call: { gives: answer }, methods: { '*': { gives: answer } } } },
  source: 'https://docs.stripe.com/api, https://tools.slack.dev/node-slack-sdk/web-api, https://octokit.github.io/rest.js, 2026-11-22',
})
