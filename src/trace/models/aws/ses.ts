import { cloudService } from '../cloud.ts'
import { each, operations } from './facts.ts'

const recipients = ['Destination.ToAddresses[]', 'Destination.CcAddresses[]', 'Destination.BccAddresses[]']
const senders = ['Source', 'ReturnPath', 'ReplyToAddresses[]']

/** SES does not escape what it fills into the HTML part of a template (docs: send-personalized-email-advanced). */
export const ses = cloudService({
  id: 'ses',
  operations: operations({
    SendEmail: {
      about: 'Source',
      into: { mail: [...senders, ...recipients, 'Message.Subject.Data'], html: 'Message.Body.Html.Data' },
      whole: { mail: ['Destination', 'Message'] },
    },
    SendRawEmail: { about: 'Source', into: { mail: ['Source', 'Destinations[]', 'RawMessage.Data'] } },
    SendTemplatedEmail: {
      about: 'Source',
      into: { mail: [...senders, ...recipients], html: 'TemplateData', cloud: ['Template', 'TemplateArn'] },
      whole: { mail: 'Destination' },
    },
    SendBulkTemplatedEmail: {
      about: 'Source',
      into: {
        mail: [
          ...senders,
          'Destinations[].Destination.ToAddresses[]',
          'Destinations[].Destination.CcAddresses[]',
          'Destinations[].Destination.BccAddresses[]',
        ],
        html: ['DefaultTemplateData', 'Destinations[].ReplacementTemplateData'],
        cloud: ['Template', 'TemplateArn'],
      },
    },
    SendCustomVerificationEmail: { on: 'TemplateName', into: { mail: 'EmailAddress' } },
    SendBounce: { into: { mail: ['BounceSender', 'BouncedRecipientInfoList[].Recipient', 'Explanation'] } },
    ...each('CreateTemplate UpdateTemplate', {
      on: 'Template.TemplateName',
      into: { template: ['Template.HtmlPart', 'Template.TextPart', 'Template.SubjectPart'] },
      whole: { template: 'Template' },
    }),
    ...each('CreateCustomVerificationEmailTemplate UpdateCustomVerificationEmailTemplate', {
      on: 'TemplateName',
      into: {
        html: 'TemplateContent',
        mail: ['FromEmailAddress', 'TemplateSubject'],
        redirect: ['SuccessRedirectionURL', 'FailureRedirectionURL'],
      },
    }),
    TestRenderTemplate: { on: 'TemplateName' },
    VerifyEmailIdentity: { into: { mail: 'EmailAddress' } },
    VerifyEmailAddress: { into: { mail: 'EmailAddress' } },
    VerifyDomainIdentity: { on: 'Domain' },
    PutIdentityPolicy: { on: 'Identity', into: { cloud: 'Policy' } },
    SetIdentityNotificationTopic: { on: 'Identity', into: { cloud: 'SnsTopic' } },
    CreateReceiptRule: { on: 'RuleSetName', whole: { cloud: 'Rule' } },
    UpdateReceiptRule: { on: 'RuleSetName', whole: { cloud: 'Rule' } },
    ...each('DeleteIdentity', { on: 'Identity' }),
    ...each('DeleteTemplate GetTemplate', { on: 'TemplateName' }),
  }),
  source:
    'https://docs.aws.amazon.com/ses/latest/APIReference/API_Operations.html, https://docs.aws.amazon.com/ses/latest/dg/send-personalized-email-advanced.html, 2026-11-22',
})
