const AsyncFunction = (async () => {}).constructor

export async function handler(event) {
  const replies = []
  for (const record of event.Records) {
    const { code } = JSON.parse(record.body)
    const macro = new AsyncFunction('reply', code)
    await macro((line) => replies.push(line))
  }
  return { replies: replies.length }
}
