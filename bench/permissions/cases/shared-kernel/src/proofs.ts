import { ListObjectsV2Command, PutObjectCommand, type S3Client } from '@aws-sdk/client-s3'
import { container, type Container } from './lib'

const Bucket = process.env.PROOFS_BUCKET

const makeProofs = ({ s3, clock }: Container) => ({
  store: (route: string, image: string) =>
    s3.send(new PutObjectCommand({ Bucket, Key: `proofs/${route}/${clock()}.jpg`, Body: Buffer.from(image, 'base64') })), // uses s3:PutObject on Proofs/proofs/* for Prove
  list: (route: string) => listKeys(s3, `proofs/${route}/`),
})

async function listKeys(client: S3Client, Prefix: string): Promise<string[]> {
  const { Contents = [] } = await client.send(new ListObjectsV2Command({ Bucket, Prefix })) // uses s3:ListBucket on Proofs for ListProofs
  return Contents.map(({ Key }) => Key ?? '')
}

const proofs = makeProofs(container)

export const handler = async (event: { route: string; image: string }): Promise<void> => {
  await proofs.store(event.route, event.image)
}

export const list = async (event: { route: string }): Promise<string[]> => proofs.list(event.route)
