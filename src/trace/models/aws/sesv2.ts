import { cloudService } from '../cloud.ts'
import { each, operations } from './facts.ts'

const senders = ['FromEmailAddress', 'ReplyToAddresses[]', 'FeedbackForwardingEmailAddress']

/** SES does not escape what it fills into the HTML part of a template (docs: send-personalized-email-advanced). */
export const sesv2 = cloudService({
  id: 'sesv2',
  operations: operations({
    SendEmail: {
      about: 'FromEmailAddress',
      into: {
        mail: [
          ...senders,
          'Destination.ToAddresses[]',
          'Destination.CcAddresses[]',
          'Destination.BccAddresses[]',
          'Content.Simple.Subject.Data',
          'Content.Simple.Headers[].Name',
          'Content.Simple.Headers[].Value',
          'Content.Template.Headers[].Name',
          'Content.Template.Headers[].Value',
          'Content.Raw.Data',
        ],
        html: ['Content.Simple.Body.Html.Data', 'Content.Template.TemplateData'],
        template: [
          'Content.Template.TemplateContent.Html',
          'Content.Template.TemplateContent.Text',
          'Content.Template.TemplateContent.Subject',
        ],
        cloud: ['Content.Template.TemplateName', 'Content.Template.TemplateArn'],
      },
      whole: { mail: ['Destination', 'Content'] },
    },
    SendBulkEmail: {
      about: 'FromEmailAddress',
      into: {
        mail: [
          ...senders,
          'BulkEmailEntries[].Destination.ToAddresses[]',
          'BulkEmailEntries[].Destination.CcAddresses[]',
          'BulkEmailEntries[].Destination.BccAddresses[]',
          'BulkEmailEntries[].ReplacementHeaders[].Value',
          'DefaultContent.Template.Headers[].Value',
        ],
        html: [
          'DefaultContent.Template.TemplateData',
          'BulkEmailEntries[].ReplacementEmailContent.ReplacementTemplate.ReplacementTemplateData',
        ],
        template: ['DefaultContent.Template.TemplateContent.Html', 'DefaultContent.Template.TemplateContent.Text'],
        cloud: ['DefaultContent.Template.TemplateName', 'DefaultContent.Template.TemplateArn'],
      },
    },
    SendCustomVerificationEmail: { on: 'TemplateName', into: { mail: 'EmailAddress' } },
    ...each('CreateEmailTemplate UpdateEmailTemplate', {
      on: 'TemplateName',
      into: { template: ['TemplateContent.Html', 'TemplateContent.Text', 'TemplateContent.Subject'] },
      whole: { template: 'TemplateContent' },
    }),
    TestRenderEmailTemplate: { on: 'TemplateName' },
    CreateEmailIdentity: { on: 'EmailIdentity' },
    ...each('CreateEmailIdentityPolicy UpdateEmailIdentityPolicy', { on: 'EmailIdentity', into: { cloud: 'Policy' } }),
    ...each('CreateContact UpdateContact', { on: 'ContactListName', writes: { value: 'AttributesData', key: 'EmailAddress' } }),
    GetContact: { on: 'ContactListName', reads: { value: 'AttributesData' }, recordKey: 'EmailAddress' },
    DeleteContact: { on: 'ContactListName', recordKey: 'EmailAddress' },
    DeleteSuppressedDestination: { into: { mail: 'EmailAddress' } },
    ...each('DeleteEmailTemplate GetEmailTemplate', { on: 'TemplateName' }),
    DeleteEmailIdentity: { on: 'EmailIdentity' },
  }),
  source:
    'https://docs.aws.amazon.com/ses/latest/APIReference-V2/API_Operations.html, https://docs.aws.amazon.com/ses/latest/dg/send-personalized-email-advanced.html, 2026-11-22',
})
