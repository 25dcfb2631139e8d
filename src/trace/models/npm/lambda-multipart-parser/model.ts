import { model } from '../../model.ts'
import type { Rule } from '../../model.ts'

const parse: Rule = { gives: { of: ['arg0.body|arg0'], decodes: 'form' } }

export const lambdaMultipartParser = model({
  packages: ['lambda-multipart-parser', 'aws-lambda-multipart-parser', 'parse-multipart', 'parse-multipart-data', 'lambda-multipart'],
  exports: { parse, Parse: parse, default: parse },
  source: 'https://github.com/francismeynard/lambda-multipart-parser, https://github.com/myshenin/aws-lambda-multipart-parser, 2026-11-22',
})
