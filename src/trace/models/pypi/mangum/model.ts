import { pythonModel } from '../../model.ts'

// What hands an event to a web application: Flask, FastAPI, Django.
export const mangum = pythonModel({
  packages: ['mangum', 'awsgi', 'apig_wsgi', 'serverless_wsgi', 'a2wsgi'],
  exports: {},
  source:
    'https://mangum.fastapiexpert.com, https://github.com/slank/awsgi, https://github.com/adamchainz/apig-wsgi, https://github.com/logandk/serverless-wsgi, 2026-11-22',
})
