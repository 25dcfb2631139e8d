import { CompleteMultipartUploadCommand, CreateMultipartUploadCommand, S3Client, UploadPartCommand } from '@aws-sdk/client-s3'

const s3: S3Client = new S3Client({ requestChecksumCalculation: 'WHEN_REQUIRED' })

export const handler = async ({ name, parts }: { name: string; parts: string[] }): Promise<void> => {
  const target = { Bucket: process.env.PHOTOS!, Key: 'albums/' + name }
  const { UploadId } = await s3.send(new CreateMultipartUploadCommand(target)) // uses s3:PutObject on Photos/albums/*
  const done = await Promise.all(
    parts.map(async (part, index) => {
      const { ETag } = await s3.send(new UploadPartCommand({ ...target, UploadId, PartNumber: index + 1, Body: part })) // uses s3:PutObject on Photos/albums/*
      return { ETag, PartNumber: index + 1 }
    }),
  )
  await s3.send(new CompleteMultipartUploadCommand({ ...target, UploadId, MultipartUpload: { Parts: done } })) // uses s3:PutObject on Photos/albums/*
}
