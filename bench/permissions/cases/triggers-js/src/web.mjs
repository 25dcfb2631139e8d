// web
export const handler = async (event) => {
  console.log('web', Object.keys(event ?? {}).length)
  return { statusCode: 200 }
}
