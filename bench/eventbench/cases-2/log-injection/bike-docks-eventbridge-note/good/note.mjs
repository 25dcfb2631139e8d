export const handler = async ({ detail }) => {
  console.warn('dock %d is broken: %s', detail.dock, detail.remark)
}
