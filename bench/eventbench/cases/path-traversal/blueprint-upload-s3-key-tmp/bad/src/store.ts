import { GetObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3'

export class Store {
  readonly #s3 = new S3Client({})
  readonly #bucket: string

  constructor(bucket: string) {
    this.#bucket = bucket
  }

  async save(Key: string, Body: Buffer) {
    await this.#s3.send(new PutObjectCommand({ Bucket: this.#bucket, Key, Body }))
  }

  async load(Key: string) {
    const { Body } = await this.#s3.send(new GetObjectCommand({ Bucket: this.#bucket, Key }))
    return Body!.transformToByteArray()
  }
}
