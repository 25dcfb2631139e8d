import sharp from 'sharp'

export const handler = async (event) => {
  await sharp(Buffer.from(event.body, 'base64')).resize(200, 200).toBuffer()
  await sharp('/tmp/in.png').resize(event.width, 200).toBuffer() // finds work
  await sharp('/tmp/in.png').png().toFile('/tmp/' + event.target) // finds path
}
