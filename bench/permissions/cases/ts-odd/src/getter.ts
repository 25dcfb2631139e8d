import { GetObjectCommand, S3Client } from '@aws-sdk/client-s3'

class Pictures {
  private cached?: S3Client

  private get s3(): S3Client {
    return (this.cached ??= new S3Client({}))
  }

  get bucket(): string {
    return process.env.PICTURES ?? ''
  }

  public async load(recipe: string): Promise<string | undefined> {
    const { Body } = await this.s3.send(new GetObjectCommand({ Bucket: this.bucket, Key: `recipes/${recipe}.jpg` })) // uses s3:GetObject on Pictures/recipes/*; (s3:ListBucket on Pictures) for Getter
    return Body?.transformToString('base64')
  }
}

export const handler = async ({ recipe }: { recipe: string }): Promise<string | undefined> => new Pictures().load(recipe)
