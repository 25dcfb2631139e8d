import { cloudService } from '../cloud.ts'
import { each, operations } from './facts.ts'

const job = {
  into: {
    cloud: ['DocumentLocation.S3Object.Bucket', 'NotificationChannel.SNSTopicArn', 'NotificationChannel.RoleArn', 'OutputConfig.S3Bucket'],
  },
  recordKey: 'DocumentLocation.S3Object.Name',
}

/** The text of a document is its author's. */
export const textract = cloudService({
  id: 'textract',
  operations: operations({
    ...each('AnalyzeDocument DetectDocumentText', {
      into: { cloud: 'Document.S3Object.Bucket' },
      reads: { content: 'Blocks[].Text' },
      recordKey: 'Document.S3Object.Name',
    }),
    AnalyzeExpense: {
      into: { cloud: 'Document.S3Object.Bucket' },
      reads: { content: ['ExpenseDocuments[].SummaryFields[].ValueDetection.Text', 'ExpenseDocuments[].Blocks[].Text'] },
      recordKey: 'Document.S3Object.Name',
    },
    AnalyzeID: {
      into: { cloud: 'DocumentPages[].S3Object.Bucket' },
      reads: { content: 'IdentityDocuments[].IdentityDocumentFields[].ValueDetection.Text' },
      recordKey: 'DocumentPages[].S3Object.Name',
    },
    ...each('StartDocumentAnalysis StartDocumentTextDetection StartExpenseAnalysis StartLendingAnalysis', job),
    ...each('GetDocumentAnalysis GetDocumentTextDetection', { about: 'JobId', reads: { content: 'Blocks[].Text' }, recordKey: 'JobId' }),
    GetExpenseAnalysis: {
      about: 'JobId',
      reads: { content: 'ExpenseDocuments[].SummaryFields[].ValueDetection.Text' },
      recordKey: 'JobId',
    },
    GetLendingAnalysis: { about: 'JobId', recordKey: 'JobId' },
  }),
  source: 'https://docs.aws.amazon.com/textract/latest/dg/API_Operations.html, 2026-11-22',
})
