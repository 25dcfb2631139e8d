import { model } from '../../model.ts'

export const awsLambdaRouter = model({
  packages: ['aws-lambda-router'],
  exports: {},
  source: 'https://github.com/spring-media/aws-lambda-router, 2026-11-22',
})
