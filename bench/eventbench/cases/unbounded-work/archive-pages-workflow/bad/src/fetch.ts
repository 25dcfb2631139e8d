interface Plan {
  pages: { first: number; last: number }
}

export const handler = async ({ pages }: Plan) => {
  let page = pages.first
  let bytes = 0
  while (page <= pages.last) { // finds unbounded-work
    const answer = await fetch('https://gazette.example/latest')
    bytes += (await answer.text()).length
    page += 1
  }
  return { bytes }
}
