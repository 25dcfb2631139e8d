// Middlewares that leave the data as it is: fixed headers, empty objects where the event has nothing, switches of the runtime.
export default function middleware() {
  return { before: () => undefined }
}
