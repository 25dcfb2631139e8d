import { pythonModel } from '../../model.ts'
import type { Gives, Rule } from '../../model.ts'
import { each } from '../../node/each.ts'

const answer: Gives = { read: 'response', from: 'a service' }
const make: Rule = { client: true, gives: { type: 'Client' } }

// Services that are called by their own clients, at addresses of their own.
export const stripe = pythonModel({
  packages: [
    'stripe',
    'twilio',
    'sendgrid',
    'slack_sdk',
    'slack_bolt',
    'slackclient',
    'mailchimp_transactional',
    'telegram',
    'telebot',
    'tweepy',
    'github',
    'gitlab',
    'jira',
    'zenpy',
    'simple_salesforce',
    'braintree',
    'plaid',
    'algoliasearch',
    'auth0',
    'mixpanel',
    'analytics',
    'pusher',
    'notion_client',
    'airtable',
    'hubspot',
    'square',
    'paypalrestsdk',
    'mailjet_rest',
    'postmarker',
  ],
  exports: {
    ...each(
      [
        'rest.Client',
        'WebClient',
        'AsyncWebClient',
        'SendGridAPIClient',
        'Github',
        'Gitlab',
        'JIRA',
        'Salesforce',
        'StripeClient',
        'App',
        'Bot',
        'Client',
      ],
      make,
    ),
    WebhookClient: { client: true, sinks: [{ kind: 'url', at: 'arg0|keywords.url' }], gives: { type: 'Client' } },
    'webhook.WebhookClient': { client: true, sinks: [{ kind: 'url', at: 'arg0|keywords.url' }], gives: { type: 'Client' } },
    // Signatures are checked with the body as it came.
    'Webhook.construct_event': { gives: { of: ['arg0|keywords.payload'] } },
    'request_validator.RequestValidator': { gives: { of: [] } },
    'signature.SignatureVerifier': { gives: { of: [] } },
    ...each(['helpers.mail.Mail', 'helpers.mail.Email', 'helpers.mail.To', 'helpers.mail.Content'], { gives: { of: ['args'] } }),
    ...each(['Customer.create', 'PaymentIntent.create', 'Charge.create', 'checkout.Session.create', 'Subscription.create'], {
      gives: answer,
    }),
    ...each(['Customer.retrieve', 'PaymentIntent.retrieve', 'Charge.retrieve', 'Subscription.retrieve', 'checkout.Session.retrieve'], {
      sinks: [{ kind: 'record-key', at: 'arg0|keywords.id' }],
      gives: answer,
    }),
  },
  types: {
    Client: {
      fluent: true,
      methods: {
        ...each(['create', 'send', 'post', 'chat_postMessage', 'query', 'get_user', 'conversations_list', 'api_call'], { gives: answer }),
      },
    },
  },
  source:
    'https://docs.stripe.com/api?lang=python, https://www.twilio.com/docs/libraries/python, https://slack.dev/python-slack-sdk/, https://github.com/sendgrid/sendgrid-python, 2026-11-22',
})
