import { model } from '../../model.ts'

export const twilio = model({
  packages: ['twilio', '@vonage/server-sdk', 'plivo'],
  exports: { default: { client: true, gives: { type: 'Twilio' } }, Twilio: { client: true, gives: { type: 'Twilio' } } },
  types: {
    Twilio: {
      fluent: true,
      methods: {
        // A phone number is no head of a mail. Media and instructions are fetched by the provider, from its own network.
        create: { gives: { of: [] } },
      },
    },
  },
  source: 'https://www.twilio.com/docs/messaging/api/message-resource, 2026-11-22',
})
