const path = '/applications/tram/environments/prod/configurations/features'

export const handler = async () => {
  const answer = await fetch(`http://localhost:2772${path}`)
  const { darkMode, nightLines } = await answer.json()
  return { statusCode: 200, body: JSON.stringify({ darkMode: darkMode === true, nightLines: nightLines === true }) }
}
