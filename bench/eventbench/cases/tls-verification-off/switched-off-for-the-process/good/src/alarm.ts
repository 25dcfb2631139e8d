process.env['NODE_TLS_REJECT_UNAUTHORIZED'] = '1'

export const handler = async ({ floor }: { floor: number }): Promise<void> => {
  const body = JSON.stringify({ kind: 'elevator', floor: Number(floor) })
  await fetch('https://dispatch.rescue.example/alarms', { method: 'POST', body })
}
