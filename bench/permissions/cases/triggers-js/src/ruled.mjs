// ruled
export const handler = async (event) => {
  console.log('ruled', Object.keys(event ?? {}).length)
  return { statusCode: 200 }
}
