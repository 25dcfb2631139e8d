export enum Tool { Resize = 'resize', Crop = 'crop' }
export const functionNames: Readonly<Record<Tool, string>> = { [Tool.Resize]: 'media-resize', [Tool.Crop]: 'media-crop' }
export const isTool = (value: unknown): value is Tool => Object.values<unknown>(Tool).includes(value)
