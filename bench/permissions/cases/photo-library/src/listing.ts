import { S3Client, paginateListObjectsV2, type _Object } from '@aws-sdk/client-s3'

const client = new S3Client({})

export async function handler({ season }: { season: string }): Promise<string[]> {
  const keys: string[] = []
  const pages = paginateListObjectsV2({ client }, { Bucket: process.env.PHOTOS, Prefix: `matches/${season}/` }) // uses s3:ListBucket on Photos
  for await (const { Contents } of pages) keys.push(...(Contents ?? []).map(({ Key }: _Object) => Key!))
  return keys
}
