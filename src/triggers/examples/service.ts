import { json } from './example.ts'

const request = {
  clientIp: '198.51.100.2',
  method: 'POST',
  uri: '/orders/42',
  querystring: 'colour=red',
  headers: {
    host: [{ key: 'Host', value: 'shop.example' }],
    'user-agent': [{ key: 'User-Agent', value: 'Firefox/131.0' }],
    'x-forwarded-for': [{ key: 'X-Forwarded-For', value: '203.0.113.7' }],
  },
  body: { action: 'read-only', data: 'eyJwcm9kdWN0IjoibGFtcCJ9', encoding: 'base64', inputTruncated: false },
}
const origin = {
  custom: {
    customHeaders: { 'x-origin-secret': [{ key: 'X-Origin-Secret', value: 'not-a-secret' }] },
    domainName: 'origin.shop.example',
    keepaliveTimeout: 5,
    path: '',
    port: 443,
    protocol: 'https',
    readTimeout: 30,
    sslProtocols: ['TLSv1.2'],
  },
}
const response = { status: '200', statusDescription: 'OK', headers: { server: [{ key: 'Server', value: 'origin' }] } }
const edge = (eventType: string, more: object) => ({
  event: {
    Records: [
      {
        cf: {
          config: {
            distributionDomainName: 'd111111abcdef8.cloudfront.net',
            distributionId: 'EDFDVBD6EXAMPLE',
            eventType,
            requestId: '4TyzHTaYWb1GX1qTfsHhEqV6HUDd_BzoBZnwfnvQc_1oF26ClkoUSEQ==',
          },
          ...more,
        },
      },
    ],
  },
})

const intent = {
  name: 'OrderLamp',
  state: 'ReadyForFulfillment',
  confirmationState: 'None',
  slots: { Colour: { shape: 'Scalar', value: { originalValue: 'red', interpretedValue: 'red', resolvedValues: ['red'] } } },
}

export const serviceExamples = {
  'aws-edge-viewer-request': edge('viewer-request', { request }),
  'aws-edge-origin-request': edge('origin-request', { request: { ...request, origin } }),
  'aws-edge-origin-response': edge('origin-response', { request: { ...request, origin }, response }),
  'aws-edge-viewer-response': edge('viewer-response', { request, response }),
  'aws-lex': {
    event: {
      messageVersion: '1.0',
      invocationSource: 'FulfillmentCodeHook',
      inputMode: 'Text',
      responseContentType: 'text/plain; charset=utf-8',
      sessionId: 'ada-42',
      inputTranscript: 'a red lamp please',
      bot: { id: 'BOTEXAMPLE', name: 'Shop', aliasId: 'TSTALIASID', aliasName: 'Test', localeId: 'en_US', version: 'DRAFT' },
      interpretations: [{ intent, nluConfidence: 0.98 }],
      proposedNextState: { intent, dialogAction: { type: 'Close' } },
      requestAttributes: { channel: 'web' },
      sessionState: { sessionAttributes: { cart: '42' }, intent, originatingRequestId: '0d8d1b6e-6f1e-4c2f-9d0a-3f6a1a2b3c4d' },
      transcriptions: [
        {
          transcription: 'a red lamp please',
          transcriptionConfidence: 1,
          resolvedContext: { intent: 'OrderLamp' },
          resolvedSlots: intent.slots,
        },
      ],
    },
  },
  'aws-lex-v1': {
    event: {
      messageVersion: '1.0',
      invocationSource: 'FulfillmentCodeHook',
      userId: 'ada-42',
      inputTranscript: 'a red lamp please',
      outputDialogMode: 'Text',
      sessionAttributes: { cart: '42' },
      requestAttributes: null,
      bot: { name: 'Shop', alias: 'prod', version: '1' },
      currentIntent: {
        name: 'OrderLamp',
        slots: { Colour: 'red' },
        slotDetails: { Colour: { resolutions: [{ value: 'red' }], originalValue: 'red' } },
        confirmationStatus: 'None',
      },
    },
  },
  'aws-alexa': {
    event: {
      version: '1.0',
      session: {
        new: false,
        sessionId: 'amzn1.echo-api.session.0d8d1b6e',
        application: { applicationId: 'amzn1.ask.skill.0d8d1b6e' },
        attributes: { cart: '42' },
        user: { userId: 'amzn1.ask.account.EXAMPLE' },
      },
      context: {
        System: {
          application: { applicationId: 'amzn1.ask.skill.0d8d1b6e' },
          user: { userId: 'amzn1.ask.account.EXAMPLE' },
          device: { deviceId: 'amzn1.ask.device.EXAMPLE', supportedInterfaces: {} },
          apiEndpoint: 'https://api.eu.amazonalexa.com',
        },
      },
      request: {
        type: 'IntentRequest',
        requestId: 'amzn1.echo-api.request.0d8d1b6e',
        timestamp: '2026-10-12T08:15:30Z',
        locale: 'en-GB',
        intent: {
          name: 'OrderLamp',
          confirmationStatus: 'NONE',
          slots: { Colour: { name: 'Colour', value: 'red', confirmationStatus: 'NONE' } },
        },
      },
    },
  },
  'aws-connect': {
    event: {
      Name: 'ContactFlowEvent',
      Details: {
        ContactData: {
          Attributes: { order: '42' },
          Channel: 'VOICE',
          ContactId: '0d8d1b6e-6f1e-4c2f-9d0a-3f6a1a2b3c4d',
          CustomerEndpoint: { Address: '+15550100', Type: 'TELEPHONE_NUMBER' },
          InitialContactId: '0d8d1b6e-6f1e-4c2f-9d0a-3f6a1a2b3c4d',
          InitiationMethod: 'INBOUND',
          InstanceARN: 'arn:aws:connect:eu-central-1:123456789012:instance/0d8d1b6e',
          MediaStreams: { Customer: { Audio: null } },
          PreviousContactId: '0d8d1b6e-6f1e-4c2f-9d0a-3f6a1a2b3c4d',
          Queue: null,
          SystemEndpoint: { Address: '+15550199', Type: 'TELEPHONE_NUMBER' },
        },
        Parameters: { order: '42' },
      },
    },
  },
  'aws-agent': {
    event: {
      messageVersion: '1.0',
      agent: { name: 'shop', id: '8ZXY0W8P1H', alias: 'TSTALIASID', version: 'DRAFT' },
      sessionId: '123456789123456',
      actionGroup: 'orders',
      apiPath: '/orders/{id}',
      httpMethod: 'GET',
      inputText: 'Where is order 42?',
      parameters: [{ name: 'id', type: 'string', value: '42' }],
      sessionAttributes: {},
      promptSessionAttributes: {},
    },
  },
  'aws-direct': {
    event: { order: 42, note: 'for Ada' },
    context: { clientContext: { Custom: { tenant: 'north' } }, identity: { cognitoIdentityId: 'eu-central-1:0d8d1b6e' } },
  },
  'aws-workflow-task': { event: { order: 42, payment: { status: 'paid' } } },
  'aws-iot-rule': { event: { device: 'scale-7', grams: 412, topic: 'shop/scales/scale-7' } },
  'aws-iot-provisioning': {
    event: {
      claimCertificateId: '5a1b2c3d',
      certificateId: '6b2c3d4e',
      certificatePem: '-----BEGIN CERTIFICATE-----\n-----END CERTIFICATE-----\n',
      templateArn: 'arn:aws:iot:eu-central-1:123456789012:provisioningtemplate/scales',
      clientId: 'scale-7',
      parameters: { SerialNumber: '7' },
    },
  },
  'aws-custom-resource': {
    event: {
      RequestType: 'Update',
      ServiceToken: 'arn:aws:lambda:eu-central-1:123456789012:function:seed',
      ResponseURL: 'https://cloudformation-custom-resource-response-eucentral1.s3.eu-central-1.amazonaws.com/seed?X-Amz-Signature=0',
      StackId: 'arn:aws:cloudformation:eu-central-1:123456789012:stack/shop/0d8d1b6e',
      RequestId: '0d8d1b6e-6f1e-4c2f-9d0a-3f6a1a2b3c4d',
      LogicalResourceId: 'Seed',
      PhysicalResourceId: 'seed-1',
      ResourceType: 'Custom::Seed',
      ResourceProperties: { ServiceToken: 'arn:aws:lambda:eu-central-1:123456789012:function:seed', Table: 'orders-v2' },
      OldResourceProperties: { ServiceToken: 'arn:aws:lambda:eu-central-1:123456789012:function:seed', Table: 'orders' },
    },
  },
  'aws-config-rule': {
    event: {
      version: '1.0',
      invokingEvent: json({
        configurationItem: {
          resourceType: 'AWS::S3::Bucket',
          resourceId: 'shop-incoming',
          resourceName: 'shop-incoming',
          awsAccountId: '123456789012',
          configurationItemStatus: 'OK',
          tags: { owner: 'ada' },
          configuration: { name: 'shop-incoming' },
        },
        messageType: 'ConfigurationItemChangeNotification',
      }),
      ruleParameters: json({ prefix: 'shop-' }),
      resultToken: 'token',
      eventLeftScope: false,
      executionRoleArn: 'arn:aws:iam::123456789012:role/config',
      configRuleArn: 'arn:aws:config:eu-central-1:123456789012:config-rule/config-rule-0123456',
      configRuleName: 'bucket-names',
      configRuleId: 'config-rule-0123456',
      accountId: '123456789012',
    },
  },
  'aws-secret-rotation': {
    event: {
      Step: 'createSecret',
      SecretId: 'arn:aws:secretsmanager:eu-central-1:123456789012:secret:database-a1b2c3',
      ClientRequestToken: '550e8400-e29b-41d4-a716-446655440000',
    },
  },
}
