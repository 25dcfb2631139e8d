import { json } from './example.ts'

const order = { product: 'lamp', quantity: 2 }
const encoded = 'eyJwcm9kdWN0IjoibGFtcCJ9'

const express = {
  method: 'POST',
  url: '/orders/42?colour=red',
  path: '/orders/42',
  headers: { host: 'orders.shop.example', 'content-type': 'application/json', 'x-forwarded-for': '203.0.113.7, 198.51.100.2' },
  query: { colour: 'red' },
  params: { 0: 'orders/42' },
  body: order,
  ip: '203.0.113.7',
}
const cloudEvent = (type: string, source: string, data: unknown, more: object = {}) => ({
  event: {
    specversion: '1.0',
    type,
    source,
    id: 'e0d8d1b6',
    time: '2026-10-12T08:15:30.123Z',
    datacontenttype: 'application/json',
    ...more,
    data,
  },
})
const object = {
  kind: 'storage#object',
  id: 'shop-incoming/photos/lamp.png/1791792930000000',
  selfLink: 'https://www.googleapis.com/storage/v1/b/shop-incoming/o/photos%2Flamp.png',
  mediaLink: 'https://storage.googleapis.com/download/storage/v1/b/shop-incoming/o/photos%2Flamp.png?alt=media',
  name: 'photos/lamp.png',
  bucket: 'shop-incoming',
  generation: '1791792930000000',
  metageneration: '1',
  contentType: 'image/png',
  storageClass: 'STANDARD',
  size: '1024',
  md5Hash: 'kF8MuJ5+CTJxvyhHS1xzRg==',
  crc32c: 'rTVTeQ==',
  etag: 'CNHZkbuF/ugCEAE=',
  metadata: { owner: 'ada' },
  timeCreated: '2026-10-12T08:15:30.123Z',
  updated: '2026-10-12T08:15:30.123Z',
}
const document = (count: string) => ({
  name: 'projects/shop/databases/(default)/documents/orders/42',
  fields: { note: { stringValue: 'for Ada' }, count: { integerValue: count } },
  createTime: '2026-10-12T08:15:30.123Z',
  updateTime: '2026-10-12T08:15:30.123Z',
})
const written = { value: document('2'), oldValue: document('1'), updateMask: { fieldPaths: ['count'] } }

export const otherCloudExamples = {
  'azure-http': {
    event: {
      method: 'POST',
      url: 'https://shop.azurewebsites.net/api/orders/42?colour=red',
      headers: { 'content-type': 'application/json', 'x-forwarded-for': '198.51.100.2:4711' },
      query: { colour: 'red' },
      params: { id: '42' },
      user: null,
      'text()': json(order),
      'json()': order,
    },
  },
  'azure-http-v3': {
    event: {
      method: 'POST',
      url: 'https://shop.azurewebsites.net/api/orders/42?colour=red',
      originalUrl: 'https://shop.azurewebsites.net/api/orders/42?colour=red',
      headers: { 'content-type': 'application/json', 'x-forwarded-for': '198.51.100.2:4711' },
      query: { colour: 'red' },
      params: { id: '42' },
      body: order,
      rawBody: json(order),
    },
  },
  'azure-queue': {
    event: order,
    context: { triggerMetadata: { queueTrigger: json(order), dequeueCount: '1', id: '0d8d1b6e-6f1e-4c2f-9d0a-3f6a1a2b3c4d' } },
  },
  'azure-service-bus': {
    event: order,
    context: {
      triggerMetadata: {
        messageId: 'order-42',
        correlationId: 'checkout-7',
        subject: 'orders',
        applicationProperties: { tenant: 'north' },
        deliveryCount: 1,
        enqueuedTimeUtc: '2026-10-12T08:15:30.123Z',
      },
    },
  },
  'azure-blob': {
    event: 'the bytes of the photo',
    context: {
      triggerMetadata: {
        blobTrigger: 'incoming/my lamp.png',
        name: 'my lamp.png',
        uri: 'https://shop.blob.core.windows.net/incoming/my%20lamp.png',
        metadata: { owner: 'ada' },
        properties: { contentType: 'image/png', length: 1024 },
      },
    },
  },
  'azure-event-hub': {
    event: [order],
    context: {
      triggerMetadata: {
        partitionKeyArray: ['order-42'],
        propertiesArray: [{ tenant: 'north' }],
        offsetArray: ['120'],
        sequenceNumberArray: [7],
      },
    },
  },
  'azure-event-grid': {
    event: {
      id: '0d8d1b6e-6f1e-4c2f-9d0a-3f6a1a2b3c4d',
      topic: '/subscriptions/0d8d1b6e/resourceGroups/shop/providers/Microsoft.Storage/storageAccounts/shop',
      subject: '/blobServices/default/containers/incoming/blobs/my lamp.png',
      eventType: 'Microsoft.Storage.BlobCreated',
      eventTime: '2026-10-12T08:15:30.123Z',
      data: {
        api: 'PutBlob',
        contentType: 'image/png',
        contentLength: 1024,
        url: 'https://shop.blob.core.windows.net/incoming/my%20lamp.png',
      },
      dataVersion: '',
      metadataVersion: '1',
    },
  },
  'azure-cosmos': {
    event: [
      { id: 'order-42', ...order, _rid: 'R9oKAJQ=', _self: 'dbs/R9oKAA==/colls/R9oKAJQ=/', _etag: '"0d00"', _ts: 1791792930, _lsn: 7 },
    ],
  },
  'azure-timer': {
    event: {
      isPastDue: false,
      schedule: { adjustForDST: true },
      scheduleStatus: { last: '2026-10-11T08:15:00+00:00', next: '2026-10-13T08:15:00+00:00', lastUpdated: '2026-10-12T08:15:00+00:00' },
    },
  },
  'google-http': { event: express },
  'google-scheduler': {
    event: { ...express, headers: { ...express.headers, 'user-agent': 'Google-Cloud-Scheduler', 'x-cloudscheduler': 'true' } },
  },
  'google-topic-push': {
    event: {
      ...express,
      body: {
        message: { data: encoded, attributes: { tenant: 'north' }, messageId: '2070443601311540', publishTime: '2026-10-12T08:15:30.123Z' },
        subscription: 'projects/shop/subscriptions/orders',
      },
    },
  },
  'google-topic': cloudEvent('google.cloud.pubsub.topic.v1.messagePublished', '//pubsub.googleapis.com/projects/shop/topics/orders', {
    message: { data: encoded, attributes: { tenant: 'north' }, messageId: '2070443601311540', publishTime: '2026-10-12T08:15:30.123Z' },
    subscription: 'projects/shop/subscriptions/orders',
  }),
  'google-topic-first-generation': {
    event: { '@type': 'type.googleapis.com/google.pubsub.v1.PubsubMessage', data: encoded, attributes: { tenant: 'north' } },
  },
  'google-bucket': cloudEvent(
    'google.cloud.storage.object.v1.finalized',
    '//storage.googleapis.com/projects/_/buckets/shop-incoming',
    object,
    {
      subject: 'objects/photos/lamp.png',
      bucket: 'shop-incoming',
    },
  ),
  'google-bucket-first-generation': { event: object },
  'google-firestore': cloudEvent(
    'google.cloud.firestore.document.v1.written',
    '//firestore.googleapis.com/projects/shop/databases/(default)',
    written,
    { subject: 'documents/orders/42', document: 'orders/42' },
  ),
  'google-firestore-first-generation': { event: written, context: { params: { order: '42' } } },
  'cloud-event': cloudEvent('example.shop.order.placed', '/checkout', order, { subject: 'order-42' }),
  'cloud-event-binary': {
    event: {
      headers: {
        'ce-specversion': '1.0',
        'ce-type': 'example.shop.order.placed',
        'ce-source': '/checkout',
        'ce-id': 'e0d8d1b6',
        'content-type': 'application/json',
      },
      body: order,
    },
  },
}
