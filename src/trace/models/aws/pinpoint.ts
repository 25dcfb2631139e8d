import { cloudService } from '../cloud.ts'
import { each, operations } from './facts.ts'

const email = 'MessageConfiguration.EmailMessage'
const message = (root: string) => ({
  mail: [
    `${root}.${email}.FromAddress`,
    `${root}.${email}.ReplyToAddresses[]`,
    `${root}.${email}.FeedbackForwardingAddress`,
    `${root}.${email}.SimpleEmail.Subject.Data`,
    `${root}.${email}.SimpleEmail.Headers[].Value`,
    `${root}.${email}.RawEmail.Data`,
  ],
  html: [`${root}.${email}.SimpleEmail.HtmlPart.Data`],
})

export const pinpoint = cloudService({
  id: 'pinpoint',
  operations: operations({
    SendMessages: {
      on: 'ApplicationId',
      into: { ...message('MessageRequest'), mail: [...message('MessageRequest').mail, 'MessageRequest.Addresses{}'] },
      recordKey: 'MessageRequest.Endpoints{}',
    },
    SendUsersMessages: {
      on: 'ApplicationId',
      into: message('SendUsersMessageRequest'),
      recordKey: 'SendUsersMessageRequest.Users{}',
    },
    // One-time codes go to phone numbers.
    SendOTPMessage: { on: 'ApplicationId' },
    VerifyOTPMessage: { on: 'ApplicationId' },
    UpdateEndpoint: {
      on: 'ApplicationId',
      into: { mail: 'EndpointRequest.Address' },
      writes: { attributes: ['EndpointRequest.Attributes', 'EndpointRequest.User.UserAttributes'] },
      recordKey: 'EndpointId',
    },
    GetEndpoint: { on: 'ApplicationId', reads: { attributes: 'EndpointResponse.Attributes' }, recordKey: 'EndpointId' },
    DeleteEndpoint: { on: 'ApplicationId', recordKey: 'EndpointId' },
    ...each('DeleteUserEndpoints GetUserEndpoints', { on: 'ApplicationId', recordKey: 'UserId' }),
    ...each('CreateEmailTemplate UpdateEmailTemplate', {
      on: 'TemplateName',
      into: { template: ['EmailTemplateRequest.HtmlPart', 'EmailTemplateRequest.Subject', 'EmailTemplateRequest.TextPart'] },
    }),
    PutEvents: { on: 'ApplicationId' },
  }),
  source: 'https://docs.aws.amazon.com/pinpoint/latest/apireference/operations.html, 2026-11-22',
})
