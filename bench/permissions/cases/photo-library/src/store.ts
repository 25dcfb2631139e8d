import { S3Client, PutObjectCommand, GetObjectCommand, DeleteObjectCommand } from '@aws-sdk/client-s3'

export class PhotoStore {
  private readonly s3: S3Client
  private readonly bucket: string

  constructor(bucket: string, s3: S3Client = new S3Client({})) {
    this.bucket = bucket
    this.s3 = s3
  }

  async save(key: string, body: Uint8Array): Promise<void> {
    await this.s3.send(new PutObjectCommand({ Bucket: this.bucket, Key: key, Body: body })) // uses s3:PutObject on Photos/avatars/* for SaveAvatar
  }

  async read(key: string): Promise<Uint8Array | undefined> {
    const answer = await this.s3.send(new GetObjectCommand({ Bucket: this.bucket, Key: key })) // uses s3:GetObject on Photos/avatars/*; (s3:ListBucket on Photos) for ReadAvatar
    return answer.Body?.transformToByteArray()
  }

  async drop(key: string): Promise<void> {
    await this.s3.send(new DeleteObjectCommand({ Bucket: this.bucket, Key: key })) // uses s3:DeleteObject on Photos/avatars/* for DropAvatar
  }
}
