export interface ForwardedAction {
  readonly action: string
  readonly viaService: string
}
export function forwardedActions(_service: string, _operation: string): readonly ForwardedAction[] {
  return []
}
