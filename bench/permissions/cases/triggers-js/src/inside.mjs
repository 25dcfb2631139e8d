// inside
export const handler = async (event) => {
  console.log('inside', Object.keys(event ?? {}).length)
  return { statusCode: 200 }
}
