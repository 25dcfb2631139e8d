import { model } from '../../model.ts'

export const serverlessHttp = model({
  packages: [
    'serverless-http',
    '@vendia/serverless-express',
    '@codegenie/serverless-express',
    'serverless-express',
    'aws-serverless-express',
    'aws-serverless-koa',
    'aws-serverless-fastify',
    'aws-lambda-fastify',
    '@fastify/aws-lambda',
  ],
  exports: {},
  source: 'https://github.com/dougmoscrop/serverless-http, 2026-11-22',
})
