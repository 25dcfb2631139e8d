import { PhotoStore } from './store'

const store = new PhotoStore(process.env.PHOTOS!)

interface Request {
  member: string
  image?: string
}

export const save = async ({ member, image }: Request): Promise<void> => store.save(`avatars/${member}.jpg`, Buffer.from(image ?? '', 'base64'))

export const read = async ({ member }: Request): Promise<string> => {
  const bytes = await store.read(`avatars/${member}.jpg`)
  return Buffer.from(bytes ?? []).toString('base64')
}

export const drop = async ({ member }: Request): Promise<void> => {
  await store.drop(`avatars/${member}.jpg`)
}
