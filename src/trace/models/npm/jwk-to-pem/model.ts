import { model } from '../../model.ts'

export const jwkToPem = model({
  packages: ['jwk-to-pem', 'pem-jwk', 'rsa-pem-from-mod-exp'],
  exports: { default: { gives: { of: ['arg0'], types: ['string'] } }, jwk2pem: { gives: { of: ['arg0'], types: ['string'] } } },
  source: 'https://github.com/Brightspace/node-jwk-to-pem, 2026-11-22',
})
