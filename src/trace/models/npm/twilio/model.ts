import { model } from '../../model.ts'

export const twilio = model({
  packages: ['twilio', '@vonage/server-sdk', 'plivo'],
  exports: { default: { client: true, gives: { type: 'Twilio' } }, Twilio: { client: true, gives: { type: 'Twilio' } } },
  types: {
    Twilio: {
      fluent: true,
      methods: {
        // Texts and calls to numbers that a stranger chooses are paid for by the sender.
        create: {
          // Media and instructions are fetched by the provider, from its own network.
          sinks: [{ kind: 'mail', at: 'arg0.to' }],
          gives: { of: [] },
        },
      },
    },
  },
  source: 'https://www.twilio.com/docs/messaging/api/message-resource, 2026-11-22',
})
