// nightly
export const handler = async (event) => {
  console.log('nightly', Object.keys(event ?? {}).length)
  return { statusCode: 200 }
}
